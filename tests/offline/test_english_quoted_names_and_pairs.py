"""English: where names of documents and contents end, who acts together, and exercises told of in two sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

MET = "Indian Prime Minister Anil Mehta met Norwegian Prime Minister Ola Hansen in Oslo on Monday."


def test_an_apostrophe_closes_no_quotation() -> None:
    facts = facts_of(MET, '"Our teams have made progress for a wide trade agreement & I\'m optimistic," Hansen said.')
    assert [a.name for a in facts.agreements] == ["wide trade agreement"]


def test_a_name_in_quotation_marks_is_a_name() -> None:
    facts = facts_of(MET, 'India and Norway signed the "Fjord Trade Agreement" on Monday.')
    assert [a.name for a in facts.agreements] == ["Fjord Trade Agreement"]


def test_exchange_is_part_of_a_title() -> None:
    facts = facts_of(
        "India and Fiji looked forward to the conclusion of defence enabling agreements including Basic Exchange and "
        "Cooperation Agreement (BECA) and expressed satisfaction."
    )
    assert [a.name for a in facts.agreements] == ["Basic Exchange and Cooperation Agreement (BECA)"]


def test_who_exchanges_agreements_is_no_part_of_one() -> None:
    facts = facts_of("India and Fiji Exchange Cooperation Agreement in Suva on Monday.")
    assert [a.name for a in facts.agreements] == ["Cooperation Agreement"]


@pytest.mark.parametrize(
    ("said", "content"),
    [
        (
            '"We have agreed to set up a mechanism to contain smuggling" the Prime Minister said.',
            "set up a mechanism to contain smuggling",
        ),
        (
            'Hansen said, "Ties are close. We agreed to set up a mechanism to contain smuggling" the premier said.',
            "set up a mechanism to contain smuggling",
        ),
        ('They agreed to "deepen" cooperation at sea, Hansen said.', 'deepen" cooperation at sea'),
    ],
)
def test_a_content_ends_with_the_quotation_in_which_it_began(said: str, content: str) -> None:
    assert [c.text for c in facts_of(MET, said).commitments] == [content]


@pytest.mark.parametrize(
    "who",
    [
        "Norwegian President Ola Hansen, on a visit to India, and Indian Prime Minister Anil Mehta decided Tuesday",
        "Norwegian President Ola Hansen, who is on a visit to India, and Indian Prime Minister Anil Mehta agreed",
        "Indian Prime Minister Anil Mehta said Norwegian President Ola Hansen and he had agreed",
        "No pact came, but Indian Premier Anil Mehta said on Friday Norwegian President Ola Hansen and he agreed",
    ],
)
def test_two_act_though_words_stand_between_them(who: str) -> None:
    facts = facts_of(f"{who} to start negotiations on fisheries.")
    assert [(c.act.value, sorted(c.actors)) for c in facts.commitments] == [("agreed", ["IND", "NOR"])]


def test_one_decides_alone() -> None:
    who = "Norwegian President Ola Hansen, who met Indian Prime Minister Anil Mehta, decided"
    facts = facts_of(f"{who} to reopen the embassy in Delhi.")
    assert [side for c in facts.commitments for side in c.actors if c.act.value == "pledged"] == ["NOR"]


def test_the_counterpart_of_a_union_minister_is_of_no_union() -> None:
    facts = facts_of("Union Defence Minister Anil Mehta and his visiting Fijian counterpart Tom Raka met on Monday.")
    assert people_of(facts)[1] == ("Tom Raka", "Defence Minister", "FJI")


def test_an_office_of_one_country_is_not_lent() -> None:
    facts = facts_of("Raksha Mantri Anil Mehta and his visiting Fijian counterpart Tom Raka met on Monday.")
    assert people_of(facts)[1] == ("Tom Raka", None, "FJI")


ENDED = "The 27th edition of Exercise Samudra concluded off Sydney on Monday."


@pytest.mark.parametrize(
    "seen",
    [
        "The exercise saw participation of ships and aircraft from the Indian Navy and the US Navy.",
        "Ships from the Indian Navy and the US Navy took part in the exercise.",
    ],
)
def test_who_took_part_is_told_behind(seen: str) -> None:
    assert told(ENDED, seen) == [("exercise", "occurred", "Monday", "Sydney", ["Indian Navy", "US Navy"])]


def test_what_else_was_seen_is_no_exercise() -> None:
    assert told("The seminar saw participation of scholars from India and the US on Monday.") == []


def test_an_exercise_of_this_month_has_not_begun() -> None:
    events = told("A maritime exercise between India and Fiji is scheduled to be held in March 2024.")
    assert [event[:3] for event in events] == [("exercise", "scheduled", "March 2024")]


def test_an_exercise_whose_days_have_begun_goes_on() -> None:
    events = told("A maritime exercise between India and Fiji will be held from March 10 to March 20.")
    assert [event[:2] for event in events] == [("exercise", "ongoing")]


def test_ships_of_a_service_are_no_verb() -> None:
    ships = "Royal Fijian Navy (RFN) ships RFS Kula and RFS Teivo and Indian Navy Ships Kiltan and Kadmatt"
    events = told(f"An exercise involving {ships} along with their helicopters was held off Suva from March 2-3.")
    assert [event[0] for event in events] == ["exercise"]


def test_a_country_ships_goods() -> None:
    for verb in ("shipped", "ships"):
        events = told(f"France {verb} three helicopters to the Fijian Navy on Friday.")
        assert [event[0] for event in events] == ["arms_transfer"]
