"""The manner of official agencies: calls that are received, bodies that only tell, ranks in short, offices at a body,
meetings of councils to come, and whom such copy only mentions."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

TALKS = "India and Kenya held the second round of their strategic dialogue in Delhi on Tuesday."


@pytest.mark.parametrize("when", ["on Thursday", "today", "on March 14"])
def test_a_call_that_is_received_on_a_day_is_from_somebody(when: str) -> None:
    sentence = (
        f"Saudi Foreign Minister Nawwaf Mishari received a phone call {when} from his Indonesian counterpart, Wir Tomo."
    )
    assert [(e[0], e[4]) for e in told(sentence)] == [("call", ["Nawwaf Mishari", "Wir Tomo"])]


@pytest.mark.parametrize(
    "teller",
    [
        "the Russian Defense Ministry reported on Wednesday",
        "the Russian Defense Ministry's press service said on Wednesday",
        "Russia announced on Wednesday",
    ],
)
def test_who_tells_of_talks_behind_a_comma_took_no_part(teller: str) -> None:
    sentence = f"Russian Defense Minister Gleb Zavarin held talks in Moscow with Algerian Minister Said Ben, {teller}."
    assert [e[4] for e in told(sentence)] == [["Gleb Zavarin", "Said Ben"]]


@pytest.mark.parametrize(
    "rank", ["Vice Adm.", "Rear Adm.", "Brig. Gen.", "Lt. Col.", "Cdre", "AVM", "Staff Maj. Gen.", "Lt.-Gen.", "Cmdr."]
)
def test_a_rank_in_short_is_no_part_of_a_name(rank: str) -> None:
    facts = facts_of(f"Kenyan Defence Minister Aden Otieno met {rank} Rohit Kulkarni of India in Nairobi on Tuesday.")
    assert people_of(facts) == [("Aden Otieno", "Defence Minister", "KEN"), ("Rohit Kulkarni", None, "IND")]


def test_who_heads_the_two_sides_is_of_the_body_where_he_works() -> None:
    facts = facts_of(
        "The European Union and India held their maritime dialogue in Brussels on Tuesday.",
        "It was co-chaired by Maciej Stach, Director for Security at the European External Action Service, and Meena "
        "Iyer, Joint Secretary at the Ministry of External Affairs.",
    )
    assert [(name, side) for name, _, side in people_of(facts)] == [("Maciej Stach", "EU"), ("Meena Iyer", "IND")]


def test_the_delegation_of_a_body_is_led_by_its_own() -> None:
    facts = facts_of(
        "The European Union and India held their maritime dialogue in Brussels on Tuesday.",
        "The EU delegation was led by Maciej Stach, Director for Security, and the Indian side by Meena Iyer.",
    )
    assert ("Maciej Stach", "EU") in [(name, side) for name, _, side in people_of(facts)]


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        ("The EU and India conducted a joint naval exercise off the coast of Oman on Tuesday.", {"EU", "India"}),
        ("Indian and Japanese warships held an exercise off the coast of Somalia on Tuesday.", {"India", "Japanese"}),
        (
            "The Indian Navy and the Japanese navy held an exercise off Oman on Tuesday.",
            {"Indian Navy", "Japanese navy"},
        ),
    ],
)
def test_off_whose_coast_an_exercise_is_takes_no_part(sentence: str, sides: set[str]) -> None:
    assert [set(e[4]) for e in told(sentence)] == [sides]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        (
            "They discussed preparations for the third meeting of the India-Kenya Joint Commission, which will be held "
            "in Nairobi next month.",
            ("meeting", "scheduled", "next month", "Nairobi", ["India", "Kenya"]),
        ),
        (
            "The previous one took place in Nairobi in September 2022.",
            ("meeting", "occurred", "September 2022", "Nairobi", ["India", "Kenya"]),
        ),
        (
            "A session of the India-Kenya joint commission, which was due to open in Nairobi on March 20, has been "
            "postponed.",
            ("meeting", "cancelled", "March 20", "Nairobi", ["India", "Kenya"]),
        ),
    ],
)
def test_rounds_beside_that_of_today(sentence: str, event: tuple[str, str, str, str, list[str]]) -> None:
    assert told(TALKS, sentence)[1:] == [event]


@pytest.mark.parametrize(
    "sentence",
    [
        '"The new dates will be agreed upon through diplomatic channels," the source said.',
        "Officials of both sides met to discuss a plan to train Kenyan crews at a base in Goa.",
    ],
)
def test_what_is_only_talked_of_is_not_undertaken(sentence: str) -> None:
    assert facts_of(TALKS, sentence).commitments == ()


def test_what_somebody_is_asked_to_help_set_up_is_not_set_up() -> None:
    facts = facts_of("Kenyan Minister Aden Otieno asked India to help set up a repair facility in Mombasa.")
    assert (facts.events, [c.text for c in facts.commitments]) == ((), ["help set up a repair facility in Mombasa"])


def test_where_something_is_planned_is_not_where_it_is_discussed() -> None:
    sentence = "Indian Minister Anil Menon and Kenyan Minister Aden Otieno met on Tuesday to discuss a base in Mombasa."
    assert [e[3] for e in told(sentence)] == [None]


def test_a_video_conference_between_two_is_a_call() -> None:
    sentence = (
        "The plan figured in a video conference on Tuesday between Indian Secretary Alok Nair and Kenyan Minister Aden "
        "Otieno."
    )
    assert [(e[0], e[4]) for e in told(sentence)] == [("call", ["Alok Nair", "Aden Otieno"])]
