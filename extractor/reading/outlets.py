"""A page in, the name of its outlet out, as printed: None where the page does not name it.

A name counts where it is known, where its place says what it is (a source, a logo, a copyright, a desk, what stands
behind the headline), and above the body where it is made like one. A section, a button or a place is no outlet.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise, zip_longest

import regex

from extractor.kept import kept, kept_pattern
from extractor.places import place_of
from extractor.reading.boilerplate import GAP, Kind, is_menu, kind_of
from extractor.reading.bylines import MAX_LENGTH, SEPARATOR, agencies_in, is_agency, is_desk, names, pieces_of
from extractor.reading.layout import Layout
from extractor.reading.plain import compiled, plain_key, respell
from extractor.reading.publication import days
from extractor.reading.shapes import LINE_WORDS, MIN_TITLE, SITE, is_of_site

MIN_WORDS, MAX_WORDS = 2, 4
# Lines of a masthead with the menu: the name, and perhaps a motto.
MASTHEAD = 3
# Pieces behind the first one of a row at the head of a page that are buttons, whatever they are called.
MENU = 4
OF_OUTLET = frozenset({None, Kind.BYLINE})
# Where a page names itself, and neither authors nor places.
OF_PAGE = frozenset({Kind.NOTICE, Kind.PROMOTION, Kind.NAVIGATION, Kind.END})
DIGIT = kept_pattern(r"\d")
COPYRIGHT = "©"
# What says only what kind of company owns an outlet ("© The Sample Ledger Pvt Ltd").
LEGAL_FORM = kept_pattern(r"(?: (?:Pvt|Private|Ltd|Limited|Inc|LLC|LLP)\.?)+$")
NAME = "NAME"
# An invitation to read, see or join what has the name; of plain keys.
INVITED = respell(
    r"(?:^|[।.,] ?)NAME (?:से|के साथ) जुड़"
    r"|\b(?:पढ़ें|देखें|रहें|जुड़ें|रहिए|जुड़िए|with|on|to|from|at)(?: सिर्फ| केवल)? NAME(?: (?:हिंदी|हिन्दी|hindi|news|न्यूज))?"
    r"(?: (?:पर|के साथ|से)\b(?! जुड़ी))?[\s।.!,]*(?:$|[।.!,])"
)
# A name with that of its language behind it.
EDITION = r"(?<![\p{{L}}\p{{M}}]){} (?:हिंदी|हिन्दी|Hindi)(?![\p{{L}}\p{{M}}])(?! में)"
# What stands between a name and its desk, and belongs to the desk.
OF_WEB = kept_pattern(r"(?i)(?: (?:web|digital|online|press|वेब|डिजिटल|ऑनलाइन))+$")
BY = kept_pattern(r"(?i)\W*(?:(?:posted |published |written )?by|author|लेखक|द्वारा)\b")
# The end of an address, directly behind its dot ("in" alone is a word); and the beginning of what is no name.
DOMAIN = kept_pattern(respell(r"(?<=[^\s.])\.(?:com|in|कॉम|इन)$|(?<=\S) डॉट (?:कॉम|इन)$"))
# Whose picture it is, at the end of a line.
PICTURE = kept_pattern(
    r"(?im)\b(?:चित्र|फ़?ोटो|तस्वीर|छायाचित्र|photo|picture|image)(?: credit)? ?: ?"
    r"(?<outlet>[\p{L}\p{M}][\p{L}\p{M} ]{2,30})(?=\W*$)"
)
SMALL = kept_pattern(r"[a-z]")
# "Times of ...", "Voice of ...": the only small word of a name.
OF = "of"
AMPERSAND = "&"
# Behind more than one word it is a day: "Iyer Lands Today".
TODAY = "today"
OF_TIMES = frozenset({"times", "voice"})
# Who is somebody's own without more: a desk or a team may be that of a section.
STAFF = ("संवाददाता", "प्रतिनिधि", "ब्यूरो")
# Before the last word they make it a noun of a sentence: "जीत की खबर".
GENITIVE = frozenset({"का", "के", "की"})


@kept
def _day() -> regex.Pattern[str]:
    """A weekday or a month and all that stands behind it."""
    return compiled([r"(?:^|\s+)(?:WEEKDAY|MONTH)(?:\s.*)?$"])


def printed_outlet(text: str, layout: Layout, around: list[str]) -> str | None:
    """The outlet that a page names around its article; `around` are the lines that may do so."""
    above = [block.text for block in layout.above_body if _may_name(block.text)]
    title = layout.headline.text if layout.headline else ""
    desks = layout.dateline.desks if layout.dateline else ()
    found = (
        _named([*around, *desks])
        or _agency_page(layout)
        or _behind_headline(layout)
        or _like_one(line for line in above if line not in title)
        or _of_desk([*above, *desks])
        or _beside_desk(above, layout)
        or _of_menu(text, layout)
        or _at_head(layout)
        or _magazine(layout)
        or _of_picture(above, text)
        or _of_invitation(above, layout)
        or _of_own_copy(layout)
        or _above_date(layout)
        or _before_place(layout)
    )
    return _of_masthead(_in_full(found, above, _own(layout)), above, text) if found else None


def _may_name(line: str) -> bool:
    """Whether a line above the body may name the outlet: no frame of the page, but a menu, or beside an agency ("The
    Sample Herald / AFP", which else is a path of sections)."""
    if kind_of(line) in OF_OUTLET or is_menu(line):
        return True
    return len(line) <= MAX_LENGTH and any(map(is_agency, pieces_of(line)))


def owner_of(lines: Iterable[str]) -> str | None:
    """The outlet that the copyright of a whole page names."""
    return _named(line for line in lines if COPYRIGHT in line)


def _own(layout: Layout) -> list[str]:
    """Lines in which the page speaks of itself."""
    return [block.text for block in layout.around if kind_of(block.text) in OF_PAGE or COPYRIGHT in block.text]


def _in_full(name: str, lines: list[str], own: list[str]) -> str:
    """The name as a line above the body prints it, with what is left off elsewhere ("नमूना हिंदी" of "© नमूना").

    To a single word the page adds its language where it speaks of itself ("(नमूना हिंदी के ऐप के लिए ...)").
    """
    if " " not in name and name not in lines and any(name in line for line in own):
        edition = regex.compile(EDITION.format(regex.escape(name)))
        if found := next(filter(None, map(edition.search, own)), None):
            return found[0]
    longer = (line.strip() for line in lines if line.startswith(f"{name} "))
    return next(
        (line for line in longer if names().outlet_words.issuperset(plain_key(line[len(name) :]).split())), name
    )


def _of_masthead(name: str, lines: list[str], text: str) -> str:
    """The name as the masthead has it: less the form of the company that owns it ("SAMPLE POST" above "© Sample Post
    Media Pvt. Ltd."), or with the words that its desk leaves off ("THE DAILY SAMPLE" above "Sample Web Desk").

    Of a masthead in capitals the spelling of the text counts, where it has one.
    """
    key = f" {name} ".casefold()
    for line in map(str.strip, lines):
        masthead = f" {line} ".casefold()
        if masthead == key or not MIN_WORDS <= len(line.split()) <= MAX_WORDS or not line.isupper():
            continue
        if key.startswith(masthead):
            return name[: len(line)]
        if masthead.endswith(key):
            spelt = regex.search(rf"\b(?i:{regex.escape(line)})\b", text.replace(line, ""))
            return spelt[0] if spelt else line
    return name


def without_site(headline: str) -> tuple[str, str | None]:
    """A headline less the site that it ends with, and the site: "... - नमूना टाइम्स"."""
    end, site = len(headline), None
    for cut in reversed(list(SITE.finditer(headline))):
        if len(headline[: cut.start()].split()) < LINE_WORDS or cut.start() < MIN_TITLE:
            break
        piece = headline[cut.end() : end].strip()
        if not site and (_is_known(piece) or _is_like_one(piece)):
            site = piece
        elif kind_of(piece) is not Kind.NAVIGATION:
            break
        end = cut.start()
    return (headline[:end], site) if site else (headline, None)


def _is_known(piece: str) -> bool:
    return plain_key(piece) in names().outlets


def _named(lines: Iterable[str]) -> str | None:
    for line in lines:
        if len(line) > MAX_LENGTH:
            continue
        for pattern in names().outlet_patterns:
            match = pattern.search(line)
            if match and not is_agency(match["outlet"]):
                found = LEGAL_FORM.sub("", match["outlet"].strip(" .-"))
                return _of_desk([found]) or found
        for piece in pieces_of(line):
            if _is_known(piece):
                return piece
    return None


def _like_one(lines: Iterable[str]) -> str | None:
    """A piece of a line above the body that is made like the name of an outlet: "दैनिक नमूना", "Sample Times"."""
    for line in lines:
        for piece in pieces_of(line) if len(line) <= MAX_LENGTH else ():
            if _is_like_one(piece):
                return _undated(piece)
    return None


def _is_like_one(piece: str) -> bool:
    """Whether the piece is a name with a word of outlets before or behind it, or an address: "namuna.in"."""
    piece = _undated(piece)
    key = plain_key(piece)
    address = DOMAIN.search(key)
    words = (key[: address.start()] if address else key).split()
    if not words or not MIN_WORDS <= _counted(words) + bool(address) <= MAX_WORDS or DIGIT.search(piece):
        return False
    last = address is not None or (words[-1] in names().outlet_last and words[-2] not in GENITIVE)
    return (
        (last or words[0] in names().outlet_first or (words[0] in OF_TIMES and words[1] == OF))
        and (words[-1] in names().outlet_names or not (names().outlet_words | names().menu_words).issuperset(words))
        and not (words[-1] == TODAY and len(words) > (3 if words[0] == "the" else 2))
        and names().no_outlet_words.isdisjoint(_less_realm(words))
        and _is_name(piece)
    )


def _counted(words: list[str]) -> int:
    """How many words a name has, without the small ones inside the name of a place ("Costa de la Luz Herald")."""
    inside = names().place_particles if words[-1] in names().outlet_names else frozenset()
    return sum(word not in inside for word in words)


def _less_realm(words: list[str]) -> list[str]:
    """The words without those for a country or the world before a noun that only names papers ("भारत टाइम्स")."""
    realms = names().outlet_realms if words[-1] in names().outlet_names else frozenset()
    return [word for word in words if word not in realms]


def _is_name(piece: str) -> bool:
    """Whether no word is one of a sentence, and all of Latin letters are capitalised or an address."""
    words = piece.split()
    keys = [plain_key(word) for word in words]
    return not names().sentence_words.intersection(keys) and all(
        not SMALL.match(word)
        or DOMAIN.search(key)
        or (i == 1 and key == OF and keys[0] in OF_TIMES)
        or (0 < i < len(words) - 1 and key in names().place_particles and keys[-1] in names().outlet_names)
        for i, (word, key) in enumerate(zip(words, keys, strict=True))
    )


def _undated(piece: str) -> str:
    """The piece before the weekday that follows it: "namuna.in Wednesday"."""
    key = plain_key(piece)
    dated = len(key) == len(piece) and not days().isdisjoint(key.split())
    match = _day().search(key) if dated else None
    return piece[: match.start()] if match else piece


def _of_desk(pieces: Iterable[str]) -> str | None:
    """The outlet whose desk a piece is: "नमूना जगत ब्यूरो", "Sample Times Digital Desk"; no place, no section.

    A word of outlets alone is one of those that are called by it ("जागरण ब्यूरो").
    """
    for line in pieces:
        for piece in pieces_of(line):
            match = names().desk_of.fullmatch(piece.rstrip(" .…"))
            name = OF_WEB.sub("", match["outlet"]) if match else ""
            told = set(plain_key(name).split()) - names().no_outlet_words - names().menu_words - names().outlet_words
            short = match or names().reporter_of.fullmatch(piece.rstrip(" .…"))
            if short and short["outlet"] in names().outlet_short:
                return short["outlet"]
            if told and not place_of(name):
                return name
    return None


def _beside_desk(lines: list[str], layout: Layout) -> str | None:
    """The outlet between a desk and a place ("न्यूज डेस्क, नमूना भारत, पटना"); what has a word of outlets and is no place.

    What has no such word is one where it is a single word that is no section ("नमूना संवाददाता"), where the page names it
    once more of itself, or above the headline alone; a name made of words of sections where it stands at the head of
    another line ("ताजा समाचार ब्यूरो").
    """
    own = _own(layout)
    alone = {block.text.strip() for block in layout.around[: layout.above]}
    for line in lines:
        pieces = pieces_of(line)
        desks = [piece for piece in pieces if is_desk(piece)]
        for piece in pieces if desks and len(line) <= MAX_LENGTH else ():
            words = plain_key(piece).split()
            if piece not in desks and MIN_WORDS <= len(words) <= MAX_WORDS and not DIGIT.search(piece):
                named = names().outlet_words.intersection(words) or _is_within(piece, own)
                if named and kind_of(piece) is None and _is_name(piece) and not place_of(piece):
                    return piece
        for match in filter(None, (names().desk_of.fullmatch(piece) for piece in desks)):
            name = match["outlet"]
            if len(name.split()) >= MIN_WORDS and any(other.startswith(f"{name} ") for other in lines if other != line):
                return name
        for match in filter(None, (names().reporter_of.fullmatch(piece) for piece in desks)):
            name = match["outlet"]
            once_more = name in alone or _is_within(name, own)
            staffed = " " not in name and match[0].endswith(STAFF)
            likely = (once_more or staffed) and _may_be_outlet(name)
            if (likely or _has_realm(name) or _is_like_one(name)) and not place_of(name):
                return name
    return None


def _above_date(layout: Layout) -> str | None:
    """A name of one word between headline and body, before the date or above its line ("लोकनमूना, 10 फरवरी 2025")."""
    lines = [block.text.strip() for block in layout.below_headline]
    for before, line, following in zip_longest(["", *lines], lines, lines[1:], fillvalue=""):
        name, *others = pieces_of(line)[:MAX_WORDS] or ("",)
        dated = DIGIT.search(" ".join(others)) if others else DIGIT.search(following)
        known = is_agency(name) or is_desk(name) or place_of(name) or kind_of(name) or DIGIT.search(name)
        labelled = line[len(name) :].lstrip().startswith(":")
        # "Our Correspondent" writes from a place.
        no_outlet = known or labelled or is_desk(before)
        if dated and not no_outlet and len(name.split()) == 1 and _may_be_outlet(name) and _is_name(name):
            return name
    return None


def _before_place(layout: Layout) -> str | None:
    """A name that ends with a word for a country or the world, alone before a place in a line between headline and body
    ("नमूना भारत, पटना")."""
    for block in layout.below_headline:
        pieces = pieces_of(block.text) if len(block.text) <= MAX_LENGTH else ()
        if len(pieces) == 2 and place_of(pieces[1]) and not place_of(pieces[0]) and _is_name(pieces[0]):
            name = pieces[0]
            if _has_realm(name) and plain_key(name).split()[-1] in names().outlet_realms and not is_agency(name):
                return name
    return None


def _has_realm(name: str) -> bool:
    """Whether one of two words is that for a country or the world, and the other one of no section ("नमूना भारत")."""
    words = set(plain_key(name).split())
    others = words - names().outlet_realms
    return len(others) == 1 < len(words) and others.isdisjoint(names().no_outlet_words | names().menu_words)


def _is_within(name: str, lines: Iterable[str]) -> bool:
    """Whether one of the lines has the words of the name."""
    return any(f" {name} " in f" {SEPARATOR.sub(' ', line)} " for line in lines)


def _behind_headline(layout: Layout) -> str | None:
    """The site behind a copy of the headline, or behind that of a legend."""
    for block, following in pairwise(layout.around):
        longer, shorter = (block, following) if len(block.text) > len(following.text) else (following, block)
        if is_of_site(longer, shorter):
            site = SITE.split(longer.text[len(shorter.text) :])[-1].strip()
            if _is_known(site) or _is_like_one(site):
                return site
    title = layout.headline.text if layout.headline else ""
    for block in layout.around[: layout.above]:
        if title and block.text.startswith(title) and SITE.match(block.text, len(title)):
            pieces = [
                piece for piece in SITE.split(block.text[len(title) :]) if piece.strip() and kind_of(piece) is None
            ]
            likely = [piece for piece in pieces if _is_known(piece) or _is_like_one(piece)] or pieces[-1:]
            site = likely[0].strip() if likely else ""
            return site if _is_known(site) or (_may_be_outlet(site) and _is_name(site)) else None
    return None


def _of_own_copy(layout: Layout) -> str | None:
    """The outlet that says of a copy that it is not its own, or wants its application or its channel to be used."""
    for block in layout.around:
        if kind_of(block.text) in OF_PAGE:
            for pattern in names().own_copy:
                match = pattern.search(block.text)
                if match and not is_agency(match["outlet"]) and _may_be_outlet(match["outlet"]):
                    return match["outlet"]
    return None


def _of_menu(text: str, layout: Layout) -> str | None:
    """The outlet that stands first in a menu above the headline, or above it, and is named once more on the page; the
    first line of a page right above its menu is one anyway."""
    above = layout.around[: layout.above]
    for i, block in enumerate(above):
        first, *others = GAP.split(block.text.strip())
        if not is_menu(block.text) and (i or len(others) < MENU):
            continue
        beside = [first] if kind_of(first) is None else [above[i - 1].text, above[0].text] if i else []
        for name in map(str.strip, beside):
            masthead = 0 < i < MASTHEAD and name == above[0].text.strip() and _is_name(name) and not place_of(name)
            masthead = masthead and len(name.split()) <= MAX_WORDS
            likely = kind_of(name) is None and not DIGIT.search(name)
            if likely and (masthead or (_may_be_outlet(name) and text.count(name) > 1)):
                return name
        return None
    return None


def _of_picture(lines: Iterable[str], text: str) -> str | None:
    """The outlet of an author that has taken the picture, too ("रमा दास, नमूना जगत" and "चित्र: नमूना जगत")."""
    taken = {match["outlet"] for match in PICTURE.finditer(text)}
    pieces = (piece for line in lines if taken and len(line) <= MAX_LENGTH for piece in pieces_of(line)[1:])
    return next((p for p in pieces if p in taken and not is_agency(p) and _may_be_outlet(p) and not place_of(p)), None)


def _of_invitation(lines: Iterable[str], layout: Layout) -> str | None:
    """The outlet of an author that the page invites to read, too ("रमा दास, नमूना टीवी" and "खबरें पढ़ें नमूना टीवी पर")."""
    own = list(map(plain_key, _own(layout)))
    for line in lines if own else ():
        for piece in pieces_of(line)[1:] if len(line) <= MAX_LENGTH else ():
            key = plain_key(piece)
            named = MIN_WORDS <= len(key.split()) <= MAX_WORDS and any(key in one for one in own)
            if named and _is_name(piece) and not (is_agency(piece) or place_of(piece) or DIGIT.search(piece)):
                invited = regex.compile(INVITED.replace(NAME, regex.escape(key)))
                if any(map(invited.search, own)):
                    return piece
    return None


def _at_head(layout: Layout) -> str | None:
    """A line above the headline that is in an invitation of the page, too ("... पढ़ें नया सवेरा पर").

    The first line of the page counts where a byline names it, too, or the page wherever it speaks of itself.
    """
    own = _own(layout)
    keys = list(map(plain_key, own))
    signed = {piece for block in layout.around if BY.match(block.text) for piece in pieces_of(block.text)}
    for i, block in enumerate(layout.around[: layout.above]):
        name = block.text.strip()
        if kind_of(name) is not None or DIGIT.search(name) or place_of(name) or not _is_name(name):
            continue
        by_it = name in signed or any(piece.endswith(f" for {name}") for piece in signed)
        if i == 0 and by_it and len(name.split()) <= MAX_WORDS:
            return name
        if _may_be_outlet(name):
            invited = regex.compile(INVITED.replace(NAME, regex.escape(plain_key(name))))
            first = i == 0 and len(name.split()) >= MIN_WORDS
            if any(map(invited.search, keys)) or (first and _is_within(plain_key(name), keys)):
                return name
    return None


def _magazine(layout: Layout) -> str | None:
    """The first line of a page above its headline that is made like the name of a magazine ("PORTS & SHIPS REVIEW")."""
    above = layout.around[: layout.above]
    name = above[0].text.strip() if above and layout.headline is not None else ""
    words = plain_key(name).split()
    if not MIN_WORDS <= len(words) <= MAX_WORDS or DIGIT.search(name) or kind_of(name) is not None:
        return None
    if words[-1] not in names().magazine_last | names().outlet_names or not _is_name(name):
        return None
    sections = names().menu_words | names().no_outlet_words | names().reviewed
    if words[-1] in names().magazine_last:
        # "साप्ताहिक करेंट अफेयर्स".
        sections |= names().outlet_words
    known = not sections.issuperset(words[:-1]) or AMPERSAND in words
    return name if known and names().reviewed.isdisjoint(words) else None


def _may_be_outlet(piece: str) -> bool:
    """Whether the piece is a few words of which none is one of a button."""
    words = plain_key(piece).split()
    barred = names().no_outlet_words | names().menu_words
    return 0 < len(words) <= MAX_WORDS and barred.isdisjoint(_less_realm(words))


def _agency_page(layout: Layout) -> str | None:
    """The agency that stands above the headline alone or in a menu: the page is its own. A byline names a source."""
    if layout.headline is None:
        return None
    above = [block.text for block in layout.around[: layout.above]]
    return next(iter(agencies_in(line for line in above if is_agency(line) or kind_of(line) is Kind.NAVIGATION)), None)
