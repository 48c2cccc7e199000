"""English: who travels and signs where a sentence names another, and what is said of documents besides."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MET = "Peruvian Defence Minister Jorge Quispe held talks with Indian Defence Minister Anil Rao in Lima on Tuesday."


def visitors(sentence: str) -> list[tuple[str | None, list[str]]]:
    """Day and people of the visits that a sentence behind talks tells of."""
    return [(event[2], event[4]) for event in told(MET, sentence) if event[0] == "visit"]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Rao's predecessor visited Lima in June 2021.", ["India", "Peruvian"]),
        ("Rao's immediate predecessor paid a visit to Lima in June 2021.", ["India", "Peruvian"]),
        ("His predecessor paid a visit to New Delhi in June 2021.", ["Peruvian", "India"]),
        ("Quispe's predecessor travelled to New Delhi in June 2021.", ["Peruvian", "India"]),
    ],
)
def test_a_predecessor_travels_for_his_country(sentence: str, people: list[str]) -> None:
    assert [who for _, who in visitors(sentence)] == [people]


@pytest.mark.parametrize(
    "sentence",
    [
        "Quispe's spokesman said he would visit New Delhi in May 2024.",
        "Quispe said he and his team would visit New Delhi in May 2024.",
        "Quispe told a delegation of traders that he would visit New Delhi in May 2024.",
    ],
)
def test_of_whom_a_man_only_speaks_he_travels_himself(sentence: str) -> None:
    assert visitors(sentence) == [("May 2024", ["Jorge Quispe", "India"])]


@pytest.mark.parametrize(
    ("sentence", "visitor"),
    [
        (
            "Rao conveyed that a team of experts from Bharat Shipbuilders Limited would visit Peru in May 2024.",
            "Bharat",
        ),
        ("Rao said a high-level team from Bharat Shipbuilders Limited will visit Lima in May 2024.", "Bharat"),
        ("Rao said that a delegation of shipbuilders would visit Lima in May 2024.", "India"),
    ],
)
def test_a_team_travels_of_which_somebody_tells(sentence: str, visitor: str) -> None:
    found = visitors(sentence)
    assert [(day, who[0].split()[0]) for day, who in found] == [("May 2024", visitor)]


FORUM = (
    "MUSCAT: External Affairs Minister Meera Joshi on Tuesday met Kenyan Foreign Minister Amos Kibet on the margins of "
    "the 12th Council of Ministers of the Indian Ocean Rim Association (IORA) here."
)
SHARING = "She urged IORA members to share shipping data through a centre in Goa."


@pytest.mark.parametrize(
    "opening",
    [
        "Addressing the Council, the external affairs minister said India would train 80 sailors from member states.",
        "Hosting the grouping, Joshi said India would train 80 sailors from member states.",
    ],
)
def test_who_speaks_to_a_body_asks_its_members(opening: str) -> None:
    asked = [c for c in facts_of(FORUM, f"{opening} {SHARING}").commitments if c.act.value == "requested"]
    assert [(c.actors, c.addressees) for c in asked] == [(("IND",), ("IORA",))]
