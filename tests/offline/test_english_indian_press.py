"""English of the Indian press: delegations, sessions that were put off, those who are met among others."""

from __future__ import annotations

import pytest

from schemas.vocabulary import EventType
from tests.offline.english import facts_of, told

MEETING = "Indian Minister Suresh Jain"


def pairs(*paragraphs: str) -> list[list[str]]:
    return [event[4] for event in told(*paragraphs) if event[0] == "meeting"]


@pytest.mark.parametrize("off", ["getting deferred twice", "being postponed in March"])
def test_what_was_put_off_before_is_still_to_be(off: str) -> None:
    text = f"After {off}, the India-Oman defence dialogue will take place in Muscat on Monday."
    assert [event[:4] for event in told(text)] == [("meeting", "scheduled", "Monday", "Muscat")]
    assert not facts_of(text).commitments


def test_what_is_put_off_now_is_cancelled() -> None:
    text = "After two calls, the India-Oman defence dialogue has been postponed."
    assert [event[1] for event in told(text) if event[0] == "meeting"] == ["cancelled"]


@pytest.mark.parametrize(("year", "status", "salience"), [(2021, "occurred", "background"), (2024, "ongoing", "main")])
def test_a_visit_with_its_year_is_over(year: int, status: str, salience: str) -> None:
    text = f"The pact was reached during Indian Prime Minister Vijay Rao's visit to Muscat on 13-15 March {year}."
    (visit,) = (event for event in facts_of(text).events if event.type is EventType.VISIT)
    assert (visit.status, visit.salience) == (status, salience)


@pytest.mark.parametrize(
    "leads",
    [
        "is leading the Indian delegation for a week-long visit to Oman",
        "led an Indian delegation on a visit to Oman",
        "will lead the Indian delegation to Oman",
    ],
)
def test_who_leads_a_delegation_on_a_visit_is_the_visitor(leads: str) -> None:
    assert [event[4] for event in told(f"{MEETING} {leads}.") if event[0] == "visit"] == [["Suresh Jain", "Oman"]]


def test_who_is_met_among_others() -> None:
    others = "including Omani Foreign Minister Badr Ali, French President Paul Martin and Danish Minister Anna Vind"
    assert pairs(f"{MEETING} met several leaders, {others}, on Monday.") == [
        ["Suresh Jain", "Badr Ali"],
        ["Suresh Jain", "Paul Martin"],
        ["Suresh Jain", "Anna Vind"],
    ]
    assert pairs(f"{MEETING} met Omani Minister Karim Nasser and several officials, including Minister Badr Ali.") == [
        ["Suresh Jain", "Karim Nasser"]
    ]


def test_the_ministers_of_a_bloc_are_not_those_who_talked_before() -> None:
    met = f"{MEETING} met Carlos Pinto, Foreign Minister of Guinea-Bissau, on Monday."
    quad = "The Quad Foreign Ministers meeting included the foreign ministers of the four-nation bloc."
    names = {name for event in told(met, quad) if event[0] == "multilateral_meeting" for name in event[4]}
    assert "Carlos Pinto" not in names


def test_two_lead_one_delegation_jointly() -> None:
    held = "India and Oman on Friday held a bilateral meeting."
    led = "The Indian delegation was led jointly by Joint Secretary Vani Kale and Joint Secretary Somnath Pal."
    assert pairs(f"{held} {led} The Omani side was headed by Under-Secretary Badr Ali.") == [
        ["Vani Kale", "Somnath Pal", "Badr Ali"]
    ]


def test_he_says_what_another_one_will_do() -> None:
    said = "External Affairs Ministry spokesperson Ajay Bagchi said India was watching China on Monday."
    meets = (
        "He said Foreign Secretary Vinay Kale would travel to Nepal and hold talks with his counterpart Sewa Lamsal."
    )
    (meeting,) = (event for event in facts_of(said, meets).events if event.type is EventType.MEETING)
    assert [(p.name, p.represents) for p in meeting.participants] == [("Vinay Kale", "IND"), ("Sewa Lamsal", "NPL")]


def test_he_says_what_he_will_do_himself() -> None:
    said = f"{MEETING} spoke to reporters on Monday."
    meets = "He said he would meet Nepalese Minister Sewa Lamsal next week."
    assert pairs(said, meets) == [["Suresh Jain", "Sewa Lamsal"]]


def test_who_visits_two_countries_is_of_neither() -> None:
    left = "Army chief General MM Nair on Monday left on a visit to the United Kingdom and Italy."
    army = "He will meet the Chief of Staff of the Italian Army."
    sides = {p.represents for e in facts_of(f"{left} {army}").events for p in e.participants if p.name == "MM Nair"}
    assert sides.isdisjoint({"ITA", "GBR"})


@pytest.mark.parametrize(
    ("what", "places"),
    [
        ("expand cooperation at talks held in Arusha on June 28", ["Arusha"]),
        ("hold talks in Arusha on June 28", []),
    ],
)
def test_countries_agree_at_talks_that_were_held(what: str, places: list[str]) -> None:
    events = told(f"India and Tanzania agreed to {what}.")
    assert [event[3] for event in events if event[:2] == ("meeting", "occurred")] == places
