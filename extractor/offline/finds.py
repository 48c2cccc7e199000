"""Places and dates of a line as matches over its words, and the home country of an article."""

from __future__ import annotations

from extractor.dates import DateExpression, find_dates_in
from extractor.offline.lines import Line
from extractor.phrases import Match
from extractor.places import find_places, place_of
from schemas.article import Article

INDIA = "IND"
HOMES = {"hi": INDIA}


def find_in(line: Line) -> None:
    """Fill in the places and dates of a line."""
    line.places = find_places(line.words)
    line.dates = [_date(line, found) for found in find_dates_in(line.words, line.article.text)]


def _date(line: Line, found: DateExpression) -> Match[DateExpression]:
    first = next(i for i, word in enumerate(line.words) if word.start >= found.start)
    last = next((i for i, word in enumerate(line.words) if word.start >= found.end), len(line.words))
    return Match(first, last, found.start, found.end, found)


def home_of(article: Article, lines: list[Line]) -> str | None:
    """The country whose officials the article names without their country: India where it is Hindi or names India."""
    if article.info.language in HOMES:
        return HOMES[article.info.language]
    if any(place.entry.country == INDIA for line in lines for place in line.places):
        return INDIA
    place = place_of(article.info.dateline or "")
    return place.country if place is not None else None
