"""What takes long to make out of data files (lexicons, patterns), kept in files beside the bytecode.

In: a function that makes something from data files. Out: a function that reads what an earlier process made, as long as
code, data and libraries are the same to the byte; else it is made anew and kept. Patterns of the code itself are kept
by their expressions. As with bytecode, all works where nothing can be written, only slower, and whoever can write these
files can write the program.
"""

from __future__ import annotations

import atexit
import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache, wraps
from hashlib import sha256
from importlib.metadata import version
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar, cast

import regex

Made = TypeVar("Made")
FOLDER = Path(cache_from_source(__file__)).parent
# Of their data and by their compilers the files are made, too.
LIBRARIES = ("babel", "pycountry", "pydantic", "regex")
DIGEST = sha256().digest_size
PATTERNS = "patterns"


def kept(make: Callable[..., Made]) -> Callable[..., Made]:
    """Keep what `make` returns for each of its arguments (texts): in this process, and in files for the next ones."""

    @cache
    @wraps(make)
    def get(*arguments: str) -> Made:
        name = ".".join((make.__module__, make.__name__, *arguments))
        if stored := _read(name, _sources()):
            return cast(Made, pickle.loads(stored))  # noqa: S301  (whole, and trusted as bytecode is)
        made = make(*arguments)
        _write(name, _sources(), made)
        return made

    return get


def kept_pattern(expression: str) -> regex.Pattern[str]:
    """As `regex.compile`, which would take a fifteenth of a start: what an earlier process compiled is read."""
    known = _patterns()
    if expression in known:
        return cast("regex.Pattern[str]", pickle.loads(known[expression]))  # noqa: S301
    made = regex.compile(expression)
    known[expression] = pickle.dumps(made, pickle.HIGHEST_PROTOCOL)
    _keep_at_exit()
    return made


@cache
def _patterns() -> dict[str, bytes]:
    """Compiled patterns by their expressions."""
    stored = _read(PATTERNS, _compiler())
    return pickle.loads(stored) if stored else {}  # noqa: S301


def _keep_patterns() -> None:
    _write(PATTERNS, _compiler(), _patterns())


@cache
def _keep_at_exit() -> None:
    """To be done once a process, whatever the number of new patterns."""
    atexit.register(_keep_patterns)


def _read(name: str, sources: bytes) -> bytes | None:
    """What a file holds; None where it is not there, damaged, or made of something else."""
    try:
        data = _file(name).read_bytes()
    except OSError:
        return None
    made = data[DIGEST:]
    return made if data[:DIGEST] == sha256(sources + made).digest() else None


def _write(name: str, sources: bytes, what: object) -> None:
    """Write a file whole or not at all."""
    if sys.dont_write_bytecode:
        return
    made, file = pickle.dumps(what, pickle.HIGHEST_PROTOCOL), _file(name)
    part = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(sha256(sources + made).digest() + made)
        part.replace(file)


def _file(name: str) -> Path:
    return FOLDER / f"{name}.{sys.implementation.cache_tag}.pickle"


def _compiler() -> bytes:
    return repr((sys.version, regex.__version__)).encode()


@cache
def _sources() -> bytes:
    """All that the files are made of."""
    from extractor.fingerprint import extractor_version  # needs the records, which the stages do not
    from extractor.offline.rules import rules_sha256  # which the offline extractor asks for, too

    libraries = [version(library) for library in LIBRARIES]
    return repr((sys.version, extractor_version(), rules_sha256(), libraries)).encode()
