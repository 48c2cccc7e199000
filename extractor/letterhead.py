"""The lines of a release outside of its sentences that may name who issued it.

In: an article. Out: the country of its government or press; the last lines above the headline, and those between
headline and body, each whole and by the name with which it begins behind a label ("Issued by:"), up to what follows it
(another issuer, a country, a department).
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.kept import kept_pattern
from extractor.phrases import words
from extractor.places import find_governments, find_places_in, place_of
from extractor.reading.bylines import country_in, country_of_press
from schemas.article import Article, Part

# Lines above a headline that may name who issued the text.
LINES = 12
ISSUED_WITH = kept_pattern(r"(?i)\s*[,/|·(]\s*| and (?:the )?Rt Hon ")
ATTRIBUTABLE = kept_pattern(
    r"(?im)^[*_ ]*the (?:below|following) (?:statement )?is attributable to (?<source>[^:\n]+?) ?:[*_ ]*$"
)


def attributed(article: Article) -> str | None:
    """To whom a line ascribes the whole text ("The below is attributable to ...:")."""
    found = ATTRIBUTABLE.search(article.text) if "attributable" in article.text else None
    return found["source"] if found is not None else None


def publishing(article: Article) -> str | None:
    """The country whose government publishes the article ("PIB"); None where a newspaper or an agency does."""
    return next(find_governments(words(article.info.outlet)), None) if article.info.outlet else None


def press_country(article: Article) -> str | None:
    """The country of the outlet, else of the agency: the listed one, or that of a place in its name ("Fiji Times")."""
    for name in filter(None, (article.info.outlet, article.info.agency)):
        if (country := country_of_press(name) or _placed(name) or country_in(name) or _of_town(name)) is not None:
            return country
    return None


def _placed(name: str) -> str | None:
    """The country of a place in a name."""
    return next((place.entry.country for place in find_places_in(name) if place.entry.country), None)


def _of_town(name: str) -> str | None:
    """The country of the town after which a newspaper is called ("The Lima Post"), which is no town in a sentence."""
    called = name.removeprefix("The ").rpartition(" ")[0]
    place = place_of(called) if called else None
    return place.country if place is not None else None


def letterhead(article: Article) -> Iterator[tuple[str, str]]:
    """Each line as printed, without its marks, and the name that it begins with."""
    behind = 0
    for sentence in article.sentences:
        for line in article.text[behind : sentence.start].splitlines()[-LINES:]:
            printed = line.strip(" \t*#|-")
            if not printed:
                continue
            named, *_ = ISSUED_WITH.split(printed.rpartition(":")[2].strip(" '\""), maxsplit=1)
            if named:
                yield printed, named
        behind = sentence.end
        if sentence.part is Part.BODY:
            break
