"""Which office a printed one is: an English label that its spellings in Hindi and English share."""

from __future__ import annotations

from functools import lru_cache

from extractor.folding import fold
from extractor.offline.rules import LANGUAGES, Title, titles_of
from extractor.phrases import Lexicon, Match, Words, words
from schemas.vocabulary import Sector

DEPUTIES = frozenset(map(fold, ("उप", "सह", "deputy", "vice", "assistant", "joint")))
FORMER = frozenset(
    map(fold, ("पूर्व", "भूतपूर्व", "निवर्तमान", "दिवंगत", "मनोनीत", "former", "ex", "outgoing", "designate", "elect"))
)


@lru_cache(maxsize=65536)
def office_labels(printed: str) -> tuple[str, ...]:
    """Labels of the offices that are printed ("उप प्रधानमंत्री एवं रक्षा मंत्री" are two); what no lexicon knows is its own.

    A deputy has another office than whom he or she stands in for; offices of the past are none.
    """
    listed = words(printed)
    if not FORMER.isdisjoint(listed.keys):
        return ()
    labels: list[str] = []
    for language in LANGUAGES:
        labels += _known(titles_of(language), listed)
    return tuple(dict.fromkeys(labels)) or ((key,) if (key := fold(printed)) else ())


def _known(titles: Lexicon[Title], listed: Words) -> list[str]:
    found = [match for match in titles.find(listed) if match.entry.kind == "office"]
    # "Director General" names no office before it is said of what.
    named = [match for match in found if not match.entry.vague and match.entry.label]
    return [] if len(named) < len(found) else [_label(match, listed) for match in named]


def _label(match: Match[Title], listed: Words) -> str:
    deputy = match.first > 0 and listed[match.first - 1].key in DEPUTIES
    return f"Deputy {match.entry.label}" if deputy else match.entry.label


@lru_cache(maxsize=65536)
def is_military(printed: str) -> bool:
    """Whether it is an office of somebody in uniform."""
    listed = words(printed)
    titles = (match.entry for language in LANGUAGES for match in titles_of(language).find(listed))
    return any(title.kind == "office" and title.sector is Sector.MIL for title in titles)


def office_label(printed: str) -> str:
    """One label for what is printed."""
    return " and ".join(office_labels(printed)) or fold(printed)
