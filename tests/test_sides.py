"""Countries and organizations as users name them."""

from __future__ import annotations

import pytest

from db.queries import canned_query
from extractor.sides import side_code, with_codes
from schemas.errors import ConfigurationError


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ("KOR", "KOR"),
        ("kor", "KOR"),
        (" South Korea", "KOR"),
        ("south korea", "KOR"),
        ("दक्षिण कोरिया", "KOR"),
        ("India", "IND"),
        ("INDIA", "IND"),
        ("asean", "ASEAN"),
        ("शंघाई सहयोग संगठन", "SCO"),
        ("NEWORG", "NEWORG"),
    ],
)
def test_a_side_is_named_by_its_code_or_its_name(named: str, code: str) -> None:
    assert side_code(named) == code


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ("Atlantis", "'Atlantis' is no country or organization, as in USA, 'South Korea' or ASEAN"),
        ("Oslo", "'Oslo' is no country or organization"),
        ("GER", "'GER' is not a country code of ISO 3166-1"),
        ("", "'' is no country or organization"),
        ("'; --", "is no country or organization"),
    ],
)
def test_what_is_no_side_is_explained(named: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        side_code(named)


def test_only_the_sides_of_a_question_are_named() -> None:
    query = canned_query("office_holders")
    given = {"country": "South Korea", "office": "South Korea", "x": "y"}
    assert with_codes(query, given) == given | {"country": "KOR"}
    with pytest.raises(ConfigurationError, match="country=Atlantis: 'Atlantis' is no country"):
        with_codes(query, {"country": "Atlantis"})
