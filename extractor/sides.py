"""A country or an organization as a user names it -> its code."""

from __future__ import annotations

from collections.abc import Mapping

from db.queries import CannedQuery
from schemas.codes import check_side, is_country, organizations
from schemas.errors import ConfigurationError


def side_code(named: str) -> str:
    """The code of 'KOR', 'kor', 'South Korea' or 'दक्षिण कोरिया'.

    Capitals that are unknown are taken for an abbreviation, which articles may print. Raises ConfigurationError for
    anything else.
    """
    named = named.strip()
    code = named.upper()
    if is_country(code) or code in organizations():
        return code

    from extractor.places import place_of

    place = place_of(named) or place_of(named.title())
    if place and not place.is_city:
        return place.code
    try:
        if named == code and code.isascii() and code.isalnum():
            return check_side(code)
    except ValueError as error:
        raise ConfigurationError(str(error)) from error
    raise ConfigurationError(f"{named!r} is no country or organization, as in USA, 'South Korea' or ASEAN")


def with_codes(query: CannedQuery, given: Mapping[str, str]) -> dict[str, str]:
    """Parameters of a canned query with the codes of its sides. Raises ConfigurationError."""
    sides = {parameter.name for parameter in query.parameters if parameter.type == "side"}
    return {name: _code(name, text) if name in sides else text for name, text in given.items()}


def _code(name: str, text: str) -> str:
    try:
        return side_code(text)
    except ConfigurationError as error:
        raise ConfigurationError(f"{name}={text}: {error}") from error
