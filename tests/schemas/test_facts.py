from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from schemas.facts import ArticleFacts
from schemas.record import Grounded, Usage
from tests.llm.seeds import GOLD, seed


def answer() -> dict[str, Any]:
    """The right answer to a seed with events, an agreement and commitments that refer to both."""
    return seed("002")[1].model_dump(mode="json")


@pytest.mark.parametrize("name", [path.name[:3] for path in GOLD])
def test_the_gold_of_the_seeds_is_a_valid_answer(name: str) -> None:
    facts = seed(name)[1]
    assert ArticleFacts.model_validate_json(facts.model_dump_json()) == facts


@pytest.mark.parametrize(
    ("path", "wrong", "message"),
    [
        (("events", 0, "type"), "summit", "Input should be 'meeting'"),
        (("events", 0, "sentences"), [], "at least 1 item"),
        (("events", 0, "sentences"), [0], "greater than or equal to 1"),
        (("events", 0, "location_country"), "GER", "'GER' is not a country code"),
        (("events", 0, "participants", 0, "represents"), "GER", "'GER' is not a country code"),
        (("events", 0, "participants", 0, "name"), "", "at least 1 character"),
        (("events", 0, "date"), "next week", "is not an EDTF date"),
        (("events", 0, "mood"), "good", "Extra inputs are not permitted"),
        (("events", 1, "id"), "E1", "E1: E1 is given twice"),
        (("agreements", 0, "event_id"), "E9", "A1: event_id E9 is no event of this answer"),
        (("commitments", 0, "agreement_id"), "A9", "C1: agreement_id A9 is no agreement of this answer"),
        (("commitments", 0, "actors"), [], "at least 1 item"),
        (("agreements", 0, "valid_years"), 0, "greater than or equal to 1"),
    ],
)
def test_what_breaks_the_guide_is_refused(path: tuple[str | int, ...], wrong: object, message: str) -> None:
    facts: Any = answer()
    place = facts
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = wrong
    with pytest.raises(ValidationError, match=message):
        ArticleFacts.model_validate(facts)


def test_an_event_cannot_stand_for_an_agreement() -> None:
    facts = answer()
    facts["commitments"][0]["agreement_id"] = "E1"
    with pytest.raises(ValidationError, match="agreement_id"):
        ArticleFacts.model_validate(facts)


def test_a_span_fits_its_quote() -> None:
    assert Grounded(quote="भारत", char_start=3, char_end=7).char_end == 7
    with pytest.raises(ValidationError, match=r"span \[3, 8\) does not fit a quote of 4"):
        Grounded(quote="भारत", char_start=3, char_end=8)


def test_facts_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Usage().attempts = 1  # type: ignore[misc]
