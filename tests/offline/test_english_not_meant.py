"""English: words that look like those of a rule and mean something else."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MINISTERS = "Indian Minister Suresh Jain met Omani Foreign Minister Badr Ali in Muscat on Monday"


@pytest.mark.parametrize(
    "met",
    [
        f"{MINISTERS} and received a letter from President Omar Fathi.",
        f"{MINISTERS} to review the aid given that year.",
        "Indian Minister Suresh Jain, who left the same year, met Omani Foreign Minister Badr Ali in Muscat on Monday.",
        "Indian Minister Suresh Jain and Omani Foreign Minister Badr Ali at last met in Muscat on Monday.",
    ],
)
def test_they_met_on_the_day_of_the_news(met: str) -> None:
    events = [(e.type.value, e.date_text, e.location, e.salience.value) for e in facts_of(met).events]
    assert events == [("meeting", "Monday", "Muscat", "main")]


@pytest.mark.parametrize("how", ["according to schedule", "as planned"])
def test_a_schedule_tells_nothing(how: str) -> None:
    events = told(f"India handed over four patrol boats to Vietnam {how} on Monday.")
    assert [date for _, _, date, _, _ in events] == ["Monday"]


def test_support_personnel_support_nobody() -> None:
    facts = facts_of("India and Oman agreed to exchange instructors and support personnel.")
    assert [c.text for c in facts.commitments] == ["exchange instructors and support personnel"]


def test_what_is_not_in_force_is_not() -> None:
    facts = facts_of("The defence pact that India signed with Oman in 2005 is not in force.")
    assert [a.status.value for a in facts.agreements] == ["signed"]


def test_the_town_of_a_topic_is_not_that_of_the_talks() -> None:
    events = told(
        "India and Vietnam discussed security in Gaza on Monday at talks between their defence ministers in Hanoi."
    )
    assert [place for _, _, _, place, _ in events] == ["Hanoi"]


def test_who_heads_a_desk_for_a_country_is_not_of_it() -> None:
    facts = facts_of(
        "Secretary Vani Rao, who heads the Nepal division at the foreign ministry in Delhi, held talks with Bhutanese "
        "Foreign Secretary Amrit Rai."
    )
    assert "NPL" not in {p.represents for event in facts.events for p in event.participants}


def test_letters_of_an_agency_are_not_those_of_the_body_before_them() -> None:
    events = told(
        "Kenyan Foreign Minister Ann Otieno met Omani Foreign Minister Badr Ali at the United Nations (PTI) on Monday.",
        "Otieno told PTI that PTI will hold a summit in Nairobi in May.",
    )
    assert [kind for kind, *_ in events] == ["meeting"]
