"""What was to be and did not come about, in our own English sentences."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.english import facts_of, told


@pytest.mark.parametrize(
    "sentence",
    [
        "A fisheries treaty between Ghana and Togo was to be signed on Monday, but the ceremony did not take place.",
        "Ghana and Togo were to sign a fisheries treaty on Monday. The signing was postponed.",
        "Togolese Foreign Minister Sara Mensah was to meet Foreign Minister Arun Mathur in New Delhi on Monday, but "
        "the talks "
        "did not happen.",
        "Togolese Foreign Minister Sara Mensah was due to hold talks with Foreign Minister Arun Mathur on Monday. "
        "The meeting "
        "never took place.",
        "Togolese Foreign Minister Sara Mensah was scheduled to visit New Delhi on Monday but cancelled at the last "
        "minute.",
        "Ghana and Togo were to hold a joint naval exercise from Monday, but it was called off because of a cyclone.",
        "The foreign ministers of Ghana and Togo were to meet in Lome on Monday. The talks fell through.",
    ],
)
def test_what_was_to_be_and_fell_through_is_cancelled(sentence: str) -> None:
    assert [(status, date) for _, status, date, _, _ in told(sentence)] == [("cancelled", "Monday")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The foreign ministers of Ghana and Togo were to meet in Lome on Monday, the ministry said.",
        "Ghana and Togo were to start their naval exercise on Monday. The ministry did not say where it would take "
        "place.",
        "Togolese Foreign Minister Sara Mensah was to meet Foreign Minister Arun Mathur on Monday. He did not say "
        "where the "
        "talks would take place.",
    ],
)
def test_what_was_to_be_is_scheduled_where_nothing_stops_it(sentence: str) -> None:
    assert [(status, date) for _, status, date, _, _ in told(sentence)] == [("scheduled", "Monday")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ghana and Togo planned a drill, but it was called off.",
        "Togolese Foreign Minister Sara Mensah called for closer ties between Ghana and Togo on Monday.",
    ],
)
def test_who_calls_something_off_or_for_it_calls_nobody(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("verb", ["put off", "call off", "scrap", "defer", "shelve"])
def test_a_verb_that_puts_off_a_document_is_no_part_of_its_name(verb: str) -> None:
    sentences = "India and Kenya were to sign a pact on Monday. The ceremony was postponed."
    text = f"India, Kenya {verb} defence pact\n\n{sentences}\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert all(verb not in one.name for one in facts.agreements)


def test_a_journey_is_put_off_around_what_was_to_be_done_on_it() -> None:
    assert told(
        "Navy Chief Admiral Arun Rao's visit to Kenya, during which he was to hold talks with his Kenyan counterpart, "
        "Rear Admiral John Otieno, in Mombasa on Tuesday, has been postponed to the last week of June, the Navy said."
    ) == [
        ("visit", "cancelled", None, "Kenya", ["Arun Rao", "Kenya"]),
        ("visit", "scheduled", "last week of June", "Kenya", ["Arun Rao", "Kenya"]),
        ("meeting", "cancelled", "Tuesday", "Mombasa", ["Arun Rao", "John Otieno"]),
    ]


def test_the_new_day_in_a_headline_is_that_of_the_journey_put_off() -> None:
    off = "Arun Rao's visit to Kenya has been put off to the last week of June, the Navy said."
    facts = facts_of(f"Navy Chief Admiral {off}", headline="Navy Chief's Nairobi trip put off to June")
    assert [(e.status.value, e.date_text) for e in facts.events] == [
        ("cancelled", None),
        ("scheduled", "last week of June"),
    ]


def test_talks_that_are_put_off_are_not_the_call_in_which_that_was_told() -> None:
    facts = facts_of(
        "The 2+2 meeting between India and Kenya, which was to take place in Nairobi on March 20, has been deferred to "
        "April 19.",
        "The change was conveyed by Kenyan Defence Minister Abdi Noor to Indian Defence Minister Arjun Rao in a phone "
        "call on Wednesday.",
        headline="India-Kenya 2+2 put off to April; defence ministers speak over phone",
    )
    found = {(e.type.value, e.status.value, e.date_text) for e in facts.events}
    assert found == {
        ("meeting", "cancelled", "March 20"),
        ("meeting", "scheduled", "April 19"),
        ("call", "occurred", "Wednesday"),
    }
