"""Ministers of a body, who stands for a country at a conference, hosts of journeys, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

CONFERENCE = (
    "The 18th ASEAN Defence Ministers' Meeting was held in Jakarta on March 12 and 13 and chaired by Indonesian "
    "Defence Minister Budi Hartono."
)
MET = "Singapore's Defence Minister Desmond Lee met his Indonesian counterpart Budi Hartono in Jakarta on Tuesday."


def undertaken(*paragraphs: str) -> list[tuple[str, tuple[str, ...], str]]:
    return [(c.act.value, c.actors, c.text) for c in facts_of(*paragraphs).commitments]


@pytest.mark.parametrize(
    "sentence",
    [
        "ASEAN defence ministers adopted a joint statement on Tuesday, and agreed to set up a hotline.",
        "ASEAN foreign ministers on Tuesday agreed to set up a hotline.",
    ],
)
def test_the_ministers_of_a_body_agree(sentence: str) -> None:
    assert undertaken(sentence) == [("agreed", ("ASEAN",), "set up a hotline")]


def test_the_ministers_of_a_conference_agree_and_not_who_chairs_it() -> None:
    assert undertaken(CONFERENCE, "The ministers agreed to set up a hotline.") == [
        ("agreed", ("ASEAN",), "set up a hotline")
    ]


def test_two_sides_go_on_deciding() -> None:
    lead = "India and Fiji took a step forward on Tuesday, deciding to build a boat yard in Suva."
    assert undertaken(lead) == [("agreed", ("IND", "FJI"), "build a boat yard in Suva")]


def test_who_stands_for_a_country_takes_part_in_the_conference() -> None:
    facts = facts_of(CONFERENCE, "Singapore was represented by Minister for Defence Desmond Lee.")
    assert ("Desmond Lee", "Minister for Defence", "SGP") in people_of(facts)


def test_a_minister_tells_the_conference_what_members_should_do_and_what_his_country_will() -> None:
    said = (
        "Malaysia was represented by Defence Minister Hisham Omar. Hisham told the meeting that member states should "
        "hold an exercise in 2025, adding that Malaysia would host it in Penang."
    )
    assert undertaken(CONFERENCE, said) == [
        ("proposed", ("MYS",), "member states should hold an exercise in 2025"),
        ("pledged", ("MYS",), "host it in Penang"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lee praised the visit, adding that Singapore would benefit from peace.",
        "Lee said that the talks were good, adding that Indonesia would be a friend.",
    ],
)
def test_what_is_added_may_be_no_undertaking(sentence: str) -> None:
    assert undertaken(MET, sentence) == []


SAID = "Malaysia was represented by Defence Minister Hisham Omar. Hisham said the grouping must agree on a code."


def test_what_a_body_must_agree_on_it_has_not() -> None:
    assert [act for act, _, _ in undertaken(CONFERENCE, SAID)] == ["proposed"]


@pytest.mark.parametrize(
    ("sentence", "host"),
    [
        (
            "Lee will travel to Brunei on March 18 for a visit, hosted by Second Minister of Defence Halim Rosli.",
            ("Halim Rosli", "Second Minister of Defence", "BRN"),
        ),
        (
            "Lee will visit Fiji from March 18 to 20, hosted by Fijian Prime Minister Josua Vula.",
            ("Josua Vula", "Prime Minister", "FJI"),
        ),
    ],
)
def test_who_hosts_a_journey_is_no_further_meeting(sentence: str, host: tuple[str, str, str]) -> None:
    assert [(kind, status) for kind, status, *_ in told(MET, sentence)] == [
        ("meeting", "occurred"),
        ("visit", "scheduled"),
    ]
    assert people_of(facts_of(MET, sentence))[-1] == host


def test_a_body_met_last_on_what_it_deals_with() -> None:
    met = "Jakarta and Lima signed a pact in 2018. Their working group on cyber security last met in Lima in May."
    events = told("Indonesia and Peru held talks in Jakarta on Tuesday.", met)
    assert [(date, place) for kind, _, date, place, _ in events if kind == "meeting"] == [
        ("Tuesday", "Jakarta"),
        ("May", "Lima"),
    ]
