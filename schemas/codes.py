"""Codes of sides: countries by ISO 3166-1 alpha-3, international organizations by their abbreviation."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Annotated

import pycountry
from pydantic import AfterValidator, Field

# Kosovo has no code in ISO 3166-1; XKX is its customary one from the range reserved for users.
USER_ASSIGNED = frozenset({"XKX"})


@cache
def country_codes() -> frozenset[str]:
    """All ISO 3166-1 alpha-3 codes."""
    return frozenset(country.alpha_3 for country in pycountry.countries) | USER_ASSIGNED


@cache
def organizations() -> dict[str, str]:
    """Abbreviation to English name of the organizations that the project knows (`organizations.toml`)."""
    text = (Path(__file__).parent / "organizations.toml").read_text(encoding="utf-8")
    return dict(tomllib.loads(text)["names"])


@cache
def _known_sides() -> frozenset[str]:
    return country_codes() | organizations().keys()


def is_country(code: str) -> bool:
    return code in country_codes()


def check_country(code: str) -> str:
    if not is_country(code):
        raise ValueError(f"{code!r} is not a country code of ISO 3166-1 alpha-3 (three capitals, as in IND)")
    return code


def check_side(code: str) -> str:
    """A country or an organization. Three letters that are neither (GER for DEU) are a mistake, not an unknown body."""
    return code if code in _known_sides() or len(code) != 3 or not code.isalpha() else check_country(code)


CountryCode = Annotated[
    str,
    Field(pattern="^[A-Z]{3}$", description="ISO 3166-1 alpha-3 code of a country"),
    AfterValidator(check_country),
]
Side = Annotated[
    str,
    Field(
        pattern="^[A-Z][A-Z0-9]{1,11}$",
        description="a side: ISO 3166-1 alpha-3 code of a country, or abbreviation of an organization (ASEAN, SCO, UN)",
    ),
    AfterValidator(check_side),
]
