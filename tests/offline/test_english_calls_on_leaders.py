"""Leaders on whom a visitor calls in an English article with a dateline abroad, and whom he only invites."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts
from tests.offline.english import people_of

LEAD = (
    "COLOMBO: External Affairs Minister Raghav Menon held separate meetings here with Fiji Foreign Minister Sela Vaka "
    "and Kenyan Foreign Minister Amina Odera, the Indian ministry said."
)


def dispatch(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("Menon meets ministers", LEAD, *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


@pytest.mark.parametrize("calls", ["called on", "also called on", "later paid a courtesy call on"])
def test_who_is_called_on_leads_the_country_of_the_dateline(calls: str) -> None:
    facts = dispatch(f"He {calls} President Asoka Perera.", "Sri Lanka and India are close partners.")
    assert ("Asoka Perera", "President", "LKA") in people_of(facts)


@pytest.mark.parametrize("told", ["called on President Asoka Perera in Kampala.", "called on Uganda to help."])
def test_elsewhere_nobody_is_of_the_country_of_the_dateline(told: str) -> None:
    assert all(side != "LKA" for _, _, side in people_of(dispatch(f"Later, he {told}")))


@pytest.mark.parametrize(
    "letter",
    [
        "gave him a letter from the Prime Minister inviting him to visit India next year",
        "handed over a letter inviting him to visit India next year",
    ],
)
def test_a_letter_of_invitation_tells_of_no_visit(letter: str) -> None:
    facts = dispatch(f"Later, he called on President Asoka Perera and {letter}.")
    assert all(event.type.value != "visit" and event.date_text != "next year" for event in facts.events)
    assert any(p.name == "Asoka Perera" for event in facts.events for p in event.participants)
