"""Codes of sides: ISO 3166-1 alpha-3 for countries, known or well-formed abbreviations for organizations."""

from __future__ import annotations

import pycountry
import pytest
from pydantic import TypeAdapter, ValidationError

from schemas.codes import CountryCode, Side, country_codes, is_country, organizations

COUNTRY: TypeAdapter[str] = TypeAdapter(CountryCode)
SIDE: TypeAdapter[str] = TypeAdapter(Side)


@pytest.mark.parametrize("code", [*(country.alpha_3 for country in pycountry.countries), "XKX"])
def test_countries_are_countries_and_sides(code: str) -> None:
    assert is_country(code)
    assert COUNTRY.validate_python(code) == code
    assert SIDE.validate_python(code) == code


@pytest.mark.parametrize("code", sorted(organizations()))
def test_known_organizations_are_sides_and_no_countries(code: str) -> None:
    assert not is_country(code)
    assert SIDE.validate_python(code) == code


@pytest.mark.parametrize("code", ["FOURAB", "X9"])
def test_unknown_organizations_are_sides(code: str) -> None:
    assert SIDE.validate_python(code) == code


@pytest.mark.parametrize("code", ["GER", "ENG", "XYZ", "ind", "IN", "", "India", "IND ", "ASEAN"])
def test_what_is_no_country_code_is_refused(code: str) -> None:
    with pytest.raises(ValidationError):
        COUNTRY.validate_python(code)


@pytest.mark.parametrize("code", ["GER", "XYZ", "ind", "U", "", "G-20", "Quad", "आसियान", "TOOLONGABBREVIATION"])
def test_what_is_neither_country_nor_abbreviation_is_refused(code: str) -> None:
    with pytest.raises(ValidationError):
        SIDE.validate_python(code)


def test_organizations_are_sorted_and_named_once() -> None:
    assert list(organizations()) == sorted(organizations())
    assert len(set(organizations().values())) == len(organizations())


def test_country_codes_are_three_capitals() -> None:
    assert {len(code) for code in country_codes() if code.isupper()} == {3}
