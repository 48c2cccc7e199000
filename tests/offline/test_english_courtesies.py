"""English: protocol that is broken, courtesies that are offered, guards of honour received, initials without stops."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

MET = "Norwegian Defence Minister Ola Hansen met Indian Defence Minister Anil Mehta in Delhi on Monday."


@pytest.mark.parametrize(
    "how",
    [
        "broke protocol and received",
        "broke with diplomatic protocol and received",
        "kept to security protocols and received",
    ],
)
def test_how_things_are_done_is_no_document(how: str) -> None:
    facts = facts_of(f"Indian Prime Minister Anil Mehta {how} Fijian Prime Minister Tom Raka at the airport on Monday.")
    assert facts.agreements == ()


@pytest.mark.parametrize("name", ["protocol", "security protocol"])
def test_a_protocol_that_is_signed_is_a_document(name: str) -> None:
    facts = facts_of(f"India and Fiji signed a {name} on patrols in Suva on Monday.")
    assert [a.status.value for a in facts.agreements] == ["signed"]


@pytest.mark.parametrize("what", ["tribute at the memorial", "floral tributes", "his deep condolences", "prayers"])
def test_a_courtesy_is_no_proposal(what: str) -> None:
    assert facts_of(MET, f"Hansen offered {what} in memory of the fallen.").commitments == ()


def test_what_is_offered_is_proposed() -> None:
    facts = facts_of(MET, "Hansen offered training for pilots.")
    assert [c.act.value for c in facts.commitments] == ["proposed"]


GUEST = "received a guard of honour at Republic of Korea Army Headquarters in Seoul on Tuesday."


def test_who_visits_a_country_is_not_of_it() -> None:
    facts = facts_of(
        f"Seoul [India], March 14 (ANI): Chief of Army Staff General Manoj Rawat {GUEST}",
        "Rawat was on a three-day visit to the Republic of Korea. Two Indian Army teams had trained there in May.",
        headline="Army chief in Seoul",
    )
    assert people_of(facts)[0] == ("Manoj Rawat", "Chief of Army Staff", "IND")


def test_who_receives_a_person_in_a_country_is_of_it() -> None:
    facts = facts_of(
        "Indian Army chief General Manoj Rawat arrived in Seoul on Tuesday.",
        "Defence Minister Park Min-ho received General Rawat in Seoul.",
    )
    assert ("Park Min-ho", "Defence Minister", "KOR") in people_of(facts)


def test_capitals_before_a_surname_are_initials() -> None:
    people = told("India's Army Chief, General MM Rawat, arrived in Seoul on Monday.")[0][-1]
    assert people == ["MM Rawat", "South Korea"]


def test_a_unit_is_no_name() -> None:
    people = [name for *_, names in told("India handed over 155 MM Howitzers to Fiji on Monday.") for name in names]
    assert people == ["India", "Fiji"]
