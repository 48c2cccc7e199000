"""A block in, the kind of boilerplate that it is out, by the patterns of `boilerplate.toml`; None for all else.

Only the wording is judged here. What short lines without any such wording are depends on their place:
`extractor.reading.layout`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from pathlib import Path

import regex

from extractor.folding import Needs, ascii_of
from extractor.kept import kept, kept_pattern
from extractor.reading.plain import compiled, plain_key
from extractor.reading.publication import labels

MAX_LENGTH = 400
# A menu on one line: at least so many pieces with wide gaps or bars between them.
GAPS = ("|", "\t", "  ", "\u00a0")
GAP, MENU_PIECES = kept_pattern(r"\s*\|\s*|\t+|\s{2,}"), 3
# Between the headlines of a ticker on one line.
TICKER = kept_pattern(r"\s{2,}\|\s")
# Marks of Markdown beside a word.
EMPHASIS = kept_pattern(r"\*{1,3}(?=\S)|(?<=\S)\*{1,3}")


class Kind(StrEnum):
    """What a block is when it is nothing of the article; the names of the tables in the data."""

    ADVERTISEMENT = "advertisement"
    READING_TIME = "reading_time"
    CLOCK = "clock"
    NAVIGATION = "navigation"
    LETTERHEAD = "letterhead"
    CAPTION = "caption"
    RELATED = "related"
    END = "end"
    NOTICE = "notice"
    PROMOTION = "promotion"
    SIGNATURE = "signature"
    BYLINE = "byline"


# Names in these are none of the article, if there are any.
OF_OTHERS = frozenset({Kind.CAPTION, Kind.RELATED, Kind.PROMOTION, Kind.ADVERTISEMENT, Kind.READING_TIME, Kind.CLOCK})


@dataclass(frozen=True)
class Patterns:
    """The patterns of one kind; None where the data has none of that sort.

    Those `opening` fit at the beginning of a line alone, those `closing` at its end; those `within` stay apart: as one,
    all would be tried at every letter. Those `labelled` need a label of a date, too.
    """

    kind: Kind
    whole: regex.Pattern[str] | None
    start: regex.Pattern[str] | None
    closing: regex.Pattern[str] | None
    needs: Needs | None
    opening: regex.Pattern[str] | None
    within: tuple[regex.Pattern[str], ...]
    labelled: regex.Pattern[str] | None

    def fit(self, key: str, key_in_ascii: str) -> bool:
        return bool(
            (self.whole and self.whole.fullmatch(key))
            or (self.start and self.start.match(key))
            or (self.closing and self.closing.match(key))
            or (self.needs and self.needs.stand_in(key, key_in_ascii) and self._has_needed(key, key_in_ascii))
        )

    def _has_needed(self, key: str, key_in_ascii: str) -> bool:
        return (
            bool(self.opening and self.opening.match(key))
            or any(pattern.search(key) for pattern in self.within)
            or bool(self.labelled and labels().stand_in(key, key_in_ascii) and self.labelled.search(key))
        )


@kept
def patterns() -> tuple[Patterns, ...]:
    tables = tomllib.loads((Path(__file__).parent / "boilerplate.toml").read_text(encoding="utf-8"))
    return tuple(_patterns_of(kind, tables[kind]) for kind in Kind)


def _patterns_of(kind: Kind, table: dict[str, list[str]]) -> Patterns:
    within = table.get("within", [])
    opening = [pattern for pattern in within if pattern.startswith("^")]
    return Patterns(
        kind,
        whole=compiled([rf"\W*(?:{'|'.join(table['whole'])})[^\w।?!.]*"]) if "whole" in table else None,
        start=compiled(table["start"]) if "start" in table else None,
        closing=compiled(table["closing"]) if "closing" in table else None,
        needs=Needs.of(map(plain_key, table["needs"])) if "needs" in table else None,
        opening=compiled(opening) if opening else None,
        within=tuple(compiled([pattern]) for pattern in within if pattern not in opening),
        labelled=compiled(table["labelled"]) if "labelled" in table else None,
    )


@kept
def row_words() -> frozenset[str]:
    text = (Path(__file__).parent / "boilerplate.toml").read_text(encoding="utf-8")
    return frozenset(map(plain_key, tomllib.loads(text)["navigation"]["words"]))


def kind_of(text: str) -> Kind | None:
    """The kind of boilerplate that the block is by its wording."""
    if "|" in text and len(TICKER.findall(text)) >= MENU_PIECES - 1:
        return Kind.NAVIGATION
    return _kind_of(text.strip()) if len(text) <= MAX_LENGTH else None


def is_row(text: str) -> bool:
    """Whether most words of a line are buttons or sections of a page, with nothing between them."""
    words = text.split()
    buttons = map(_is_button, words)
    # One of the first half at least, which hardly any line has.
    return any(islice(buttons, len(words) // 2 + 1)) and 2 * (1 + sum(buttons)) > len(words)


def _is_button(word: str) -> bool:
    return plain_key(word) in row_words() or kind_of(word) is Kind.NAVIGATION


def is_menu(text: str) -> bool:
    """Whether the line consists of buttons with wide gaps or bars between them, the name of the outlet among them."""
    if len(text) > MAX_LENGTH or not any(gap in text for gap in GAPS):
        return False
    pieces = GAP.split(text.strip())
    return len(pieces) >= MENU_PIECES and 2 * sum(kind_of(piece) is Kind.NAVIGATION for piece in pieces) >= len(pieces)


@lru_cache(maxsize=4096)
def _kind_of(text: str) -> Kind | None:
    """Cached, as the same lines stand on all pages of an outlet."""
    if is_menu(text):
        return Kind.NAVIGATION
    key = plain_key(EMPHASIS.sub("", text) if "*" in text else text)
    key_in_ascii = ascii_of(key)
    return next((each.kind for each in patterns() if each.fit(key, key_in_ascii)), None)


def heads_links(text: str) -> bool:
    """Whether a RELATED block is the heading of links and not a link itself: nothing stands behind its words."""
    return (len(text.split()) <= 6 and text.rstrip()[-1:] in {":", "-", "–", "—", "|"}) or len(text.split()) <= 4
