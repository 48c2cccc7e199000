"""Towns by their English names, whatever script they are printed in."""

from __future__ import annotations

from functools import lru_cache

from extractor.folding import fold
from extractor.offline.romanise import romanise
from extractor.offline.rules import LANGUAGES, cities_of
from extractor.places import place_of


@lru_cache(maxsize=65536)
def town_of(printed: str) -> frozenset[str]:
    """Words of the English name of a town that is known; none of any other place."""
    found = (cities_of(language).get(fold(printed)) for language in LANGUAGES)
    for name in (*filter(None, found), printed if printed.isascii() else romanise(printed)):
        place = place_of(name) if name else None
        if name and place is not None and place.is_city:
            return frozenset(fold(name).split())
    return frozenset()
