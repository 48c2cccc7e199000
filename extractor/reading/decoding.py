"""A file in, its text out: decoded, in NFC, with `\\n` line ends and without control characters.

The text is what the file says or an error says why not: bytes are never replaced, dropped or guessed in doubt,
because every quote has to be found again in the source. UTF-8 and UTF-16 are read as such, another encoding only
where its detection is beyond doubt.
"""

from __future__ import annotations

import codecs
import os
import shlex
import stat
from pathlib import Path

import regex

from extractor.folding import composed
from extractor.kept import kept_pattern
from schemas.errors import UnreadableArticle

MAX_BYTES = 5_000_000
# The marks of UTF-32 come first: that of its little-endian form begins like the one of UTF-16.
BOMS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
BINARY_STARTS = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\x7fELF",
    b"{\\rtf",
    b"\xd0\xcf\x11\xe0",
)
DECLARED = regex.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]+)", regex.I
)
LINE_ENDS = kept_pattern(r"\r\n?|[\v\f\x85\u2028\u2029]")
CONTROLS = kept_pattern(r"(?V1)[\p{Cc}\p{Cs}\ufeff--[\n\t]]")
# More control characters than one in this many tell a binary file from a text with a few stray ones.
CONTROLS_PER_TEXT = 20
FEW_CONTROLS = 8
BINARY = "is not a text but a binary file; save the article as .txt, .md or .html"
# English with the quotes, dashes and accented small letters of Windows-1252, and no byte that other code pages share.
WINDOWS_1252 = regex.compile(rb"(?:[\x00-\x7f\x80\x85\x91-\x97\xa0\xa3]|(?<=[a-zA-Z])[\xdf-\xf6\xf8-\xff]{1,2})*")
# What a text in UTF-16 without a mark consists of; in the wrong byte order it does not.
WIDE_TEXT = kept_pattern(r"[\u0900-\u097f\p{Latin}\x20-\x7e\n\r\t\u2010-\u201f\u2026\ufeff]+")
# A detected encoding counts where the text looks like a language and not like a mess (both between 0 and 1).
MIN_COHERENCE = 0.35
MAX_CHAOS = 0.1
SAMPLE = 65_536


def name_of(path: Path | str) -> str:
    """The path as a text that can be printed and stored; bytes that are no UTF-8 become escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def read_bytes(path: Path, uri: str) -> bytes:
    """Content of a regular file of at most MAX_BYTES; a larger one is refused before it is read."""
    try:
        status = os.stat(path)  # noqa: PTH116  (a night does this for every article, and through Path it takes twice as long)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableArticle(uri, "is not a regular file; save the article as .txt, .md or .html")
        if status.st_size > MAX_BYTES:
            raise UnreadableArticle(
                uri,
                f"has {status.st_size / 1e6:.1f} MB; an article has at most {MAX_BYTES / 1e6:.0f}, so split it",
            )
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            return file.read()
    except FileNotFoundError as error:
        what = "is a link to nothing" if path.is_symlink() else "does not exist"
        raise UnreadableArticle(uri, f"{what}; check the path") from error
    except PermissionError as error:
        raise UnreadableArticle(uri, "may not be read; check its permissions") from error
    except (OSError, ValueError) as error:
        raise UnreadableArticle(
            uri, f"cannot be read ({getattr(error, 'strerror', None) or error}); check the path"
        ) from error


def decode(data: bytes, uri: str, *, markup: bool = False, charset: str | None = None) -> str:
    """Text of the bytes, not yet cleaned. What is no UTF-8 has the encoding that the server named (`charset`) or, with
    `markup`, the one that the page declares.

    Raises UnreadableArticle for empty and binary content, and for an encoding that cannot be told.
    """
    if not data.strip(b" \t\r\n\0"):
        raise UnreadableArticle(uri, "is empty; there is nothing to extract")
    if data.startswith(BINARY_STARTS):
        raise UnreadableArticle(uri, BINARY)
    text = _decoded(data, uri, charset or (_declared(data) if markup else None))
    if b"\0" in data and _is_binary(text):
        text = _detected(data, uri)
    if _is_binary(text):
        raise UnreadableArticle(uri, BINARY)
    return text


def _is_simple(text: str) -> bool:
    """Whether no character is a control or a line end but `\\n` and `\\t`; most texts are, and need no closer look."""
    return text.replace("\n", "").replace("\t", "").isprintable()


def _is_binary(text: str) -> bool:
    if _is_simple(text) or CONTROLS.search(text) is None:
        return False
    text = LINE_ENDS.sub("\n", text)
    controls = sum(1 for _ in CONTROLS.finditer(text))
    return controls > FEW_CONTROLS and controls * CONTROLS_PER_TEXT > len(text)


def clean(text: str) -> str:
    """The text as stored: NFC, `\\n` line ends, no byte-order marks, no control characters but `\\n` and `\\t`."""
    return composed(text if _is_simple(text) else CONTROLS.sub("", LINE_ENDS.sub("\n", text)))


def _decoded(data: bytes, uri: str, declared: str | None) -> str:
    for mark, encoding in BOMS.items():
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, uri)
    codec = _codec(declared) if declared else None
    # Russian in UTF-16 is UTF-8 by its bytes, with a control character behind every letter.
    if codec and codec.startswith(("utf-16", "utf-32")) and b"\0" in data:
        return _strictly(data, codec, uri)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _mostly_utf8(data):
            raise UnreadableArticle(
                uri,
                f"is UTF-8 with damaged bytes, the first at {error.start}; "
                f"drop them with: iconv -c -f UTF-8 -t UTF-8 {shlex.quote(uri)}",
            ) from error
    if codec and codec != "utf-8":
        return _strictly(data, codec, uri)
    return _detected(data, uri)


def _declared(data: bytes) -> str | None:
    """The encoding that a page declares at its beginning."""
    found = DECLARED.search(data[:2048])
    return (found[1] or found[2]).decode("ascii", "replace") if found else None


def _strictly(data: bytes, encoding: str, uri: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableArticle(
            uri, f"says that it is {encoding}, but byte {error.start} is not; save it as UTF-8"
        ) from error


def _codec(name: str) -> str | None:
    """The codec of that name, if there is one. On the web, what calls itself Latin-1 or ASCII is Windows-1252."""
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if not codec._is_text_encoding:
        return None
    return "cp1252" if codec.name in {"iso8859-1", "ascii"} else codec.name


def _mostly_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 but for a few: at least twenty good characters beyond ASCII for each bad one."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return sum(1 for character in text if character > "\x7f") > 21 * bad


def _detected(data: bytes, uri: str) -> str:
    """Windows-1252 by its typical bytes, all else by charset_normalizer; doubt is an error with a way out."""
    if b"\0" in data:
        return _wide(data, uri)
    if WINDOWS_1252.fullmatch(data):
        return data.decode("cp1252")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE]).best()
    sure = best is not None and best.coherence >= MIN_COHERENCE and best.chaos <= MAX_CHAOS
    if best is not None and sure and _is_foreign_script(data):
        return _strictly(data, best.encoding, uri)
    guess = (best.encoding if best else "windows-1252").replace("_", "-").upper()
    raise UnreadableArticle(
        uri,
        f"is not UTF-8{f' (perhaps {guess})' if best else ''}; convert it with: "
        f"iconv -f {guess} -t UTF-8 {shlex.quote(uri)} > UTF8FILE",
    )


def _wide(data: bytes, uri: str) -> str:
    """A text in UTF-16 without a byte-order mark."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = data.decode(encoding, "replace")
        if WIDE_TEXT.fullmatch(text):
            return text
    raise UnreadableArticle(uri, BINARY)


def _is_foreign_script(data: bytes) -> bool:
    """Whether most letters are beyond ASCII: a detector takes one Latin code page for another with confidence."""
    return sum(1 for byte in data if byte > 0x7F) > sum(
        1 for byte in data if chr(byte).isascii() and chr(byte).isalpha()
    )
