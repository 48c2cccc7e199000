"""English: countries that say what "they" would do, navies that exercised, and who will chair the next session."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of


@pytest.mark.parametrize("said", ["said on Monday they", "announced on Monday that they"])
def test_countries_say_what_they_will_do(said: str) -> None:
    facts = facts_of(f"Senegal and Gambia {said} would expand border patrols.")
    assert [(c.act.value, c.actors, c.text) for c in facts.commitments] == [
        ("agreed", ("SEN", "GMB"), "expand border patrols")
    ]


def test_people_who_say_where_they_will_go_undertake_nothing() -> None:
    facts = facts_of(
        "Senegalese Minister Awa Diop and Gambian Minister Lamin Ceesay said on Monday they would visit a school."
    )
    assert facts.commitments == ()


def test_the_two_navies_are_those_that_exercised() -> None:
    facts = facts_of(
        "The Kenyan Navy on Monday took delivery of three patrol boats donated by the Government of Japan.",
        "Meanwhile, the Kenyan Navy and the Tanzanian Navy yesterday ended a five-day joint exercise off Lamu.",
        "The Kenyan commander, Commodore Grace Wanjiru, said the two navies had agreed to conduct joint patrols.",
    )
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("agreed", ("KEN", "TZA"))]


def test_the_two_sides_are_not_those_that_exercised_besides() -> None:
    facts = facts_of(
        "Kenyan Defence Minister Paul Otieno held talks with his Japanese counterpart, Kenji Mori, on Monday.",
        "Meanwhile, the Kenyan Navy and the Tanzanian Navy yesterday ended a five-day joint exercise off Lamu.",
        "The two ministers agreed to set up a working group.",
    )
    assert [c.actors for c in facts.commitments] == [("KEN", "JPN")]


def test_who_will_chair_the_next_session_is_named() -> None:
    facts = facts_of(
        "Indian Defence Secretary Arun Verma spoke by phone with Kenyan Deputy Minister Grace Aber on Monday.",
        "Deputy Minister Aber accepted an invitation to travel to New Delhi in May, where she and Secretary Verma will "
        "co-chair the next meeting of the Defence Policy Group.",
    )
    session = facts.events[-1]
    assert (session.date_text, session.location) == ("May", "New Delhi")
    assert [p.name for p in session.participants] == ["Grace Aber", "Arun Verma"]
