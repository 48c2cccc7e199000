"""Talks that English only agrees to convene, visits of a bygone year, and who receives whom he does not follow home."""

from __future__ import annotations

import pytest

from schemas.vocabulary import Salience
from tests.offline.english import facts_of, people_of, told

ROUND = "The third round of consultations between Norway and Kenya took place in Oslo on Wednesday."


@pytest.mark.parametrize(
    "agreed",
    [
        "Agreement was reached on convening the first meeting of the Joint Trade Committee by September.",
        "The two sides agreed on holding the second meeting of the working group by September.",
        "An understanding was reached on organising talks between the two navies in September.",
    ],
)
def test_talks_that_are_agreed_on_were_not_held(agreed: str) -> None:
    assert [event[:4] for event in told(ROUND, agreed)] == [("meeting", "occurred", "Wednesday", "Oslo")]


def test_a_meeting_that_was_held_is_told_of_beside_an_agreement() -> None:
    events = told(
        ROUND,
        "An agreement on fishing was discussed at the first meeting of the Norwegian Foreign Minister "
        "Ingrid Solberg with her Kenyan counterpart Amina Odera in Bergen on Tuesday.",
    )
    assert ("Ingrid Solberg", "Amina Odera") in [tuple(people) for *_, people in events]


@pytest.mark.parametrize("year", ["May last year", "last year"])
def test_a_visit_of_last_year_is_over_and_background(year: str) -> None:
    facts = facts_of(
        ROUND,
        "The sides took stock of the understandings reached during the official visit of the President of Kenya, Amina "
        f"Odera, to Norway in {year}.",
    )
    visit = facts.events[-1]
    assert (visit.type.value, visit.status.value, visit.date_text) == ("visit", "occurred", year)
    assert visit.salience is Salience.BACKGROUND


def test_a_visit_of_this_week_goes_on() -> None:
    facts = facts_of(ROUND, "President of Kenya Amina Odera arrived in Norway on Tuesday on an official visit.")
    assert (facts.events[-1].status.value, facts.events[-1].salience) == ("ongoing", Salience.MAIN)


def test_who_receives_is_not_of_the_country_to_which_he_is_invited() -> None:
    facts = facts_of(
        "Norwegian Foreign Secretary Ingrid Solberg and the Secretary General of the Foreign Ministry of Kenya, Amina "
        "Odera, held talks on Wednesday.",
        "Odera was also received by Prime Minister Lars Holm, to whom she conveyed an invitation to pay an official "
        "visit to Kenya.",
        headline="Norway and Kenya hold talks",
    )
    assert all(side != "KEN" for name, _, side in people_of(facts) if name == "Lars Holm")
    assert "Lars Holm" in [name for name, _, _ in people_of(facts)]


def test_who_receives_in_a_town_is_of_its_country() -> None:
    facts = facts_of(
        "Kenyan Foreign Minister Amina Odera was received by Prime Minister Lars Holm in Oslo on Wednesday.",
        headline="Odera visits Norway",
    )
    assert ("Lars Holm", "Prime Minister", "NOR") in people_of(facts)
