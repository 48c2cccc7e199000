"""What sides agree to in lists, who asks whom, and what is still to come in English, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

MET = "Indian Defence Minister Mohan Iyer met his Kenyan counterpart Ali Juma on Friday."


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("Defence diplomacy this week", *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def undertaken(facts: ArticleFacts) -> list[tuple[str, tuple[str, ...], tuple[str, ...], str]]:
    return [(c.act.value, tuple(sorted(c.actors)), tuple(c.addressees), c.text) for c in facts.commitments]


def told(facts: ArticleFacts) -> list[tuple[str, str, str | None, str | None]]:
    return [(event.type.value, event.status.value, event.date_text, event.location) for event in facts.events]


BOTH = ("IND", "KEN")


@pytest.mark.parametrize("opening", ["The ministers agreed to:", "The two sides committed to:", "They agreed to:"])
@pytest.mark.parametrize("bullet", ["- ", "• ", "– ", "1. ", ""])
def test_each_entry_of_a_list_is_agreed(opening: str, bullet: str) -> None:
    entries = ["open a joint training centre in Mombasa;", "hold a joint naval exercise in May; and", "share charts."]
    facts = facts_of(f"{MET} {opening}", *(bullet + entry for entry in entries))
    assert undertaken(facts) == [
        ("agreed", BOTH, (), "open a joint training centre in Mombasa"),
        ("agreed", BOTH, (), "hold a joint naval exercise in May"),
        ("agreed", BOTH, (), "share charts"),
    ]
    assert told(facts) == [("meeting", "occurred", "Friday", None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "They called on Iran to return to talks and called for a lasting ceasefire in Sudan.",
            [
                ("requested", BOTH, ("IRN",), "return to talks"),
                ("requested", BOTH, (), "a lasting ceasefire in Sudan"),
            ],
        ),
        (
            "Mr Juma pressed India to open its shipyards to Kenyan trainees.",
            [("requested", ("KEN",), ("IND",), "open its shipyards to Kenyan trainees")],
        ),
        (
            "Mr Juma expressed Kenya's interest in acquiring patrol boats.",
            [("proposed", ("KEN",), ("IND",), "acquiring patrol boats")],
        ),
        (
            "Mr Iyer proposed setting up a joint working group on shipbuilding.",
            [("proposed", ("IND",), ("KEN",), "setting up a joint working group on shipbuilding")],
        ),
        (
            "The minister reaffirmed Kenya's commitment to peacekeeping operations.",
            [("reaffirmed", ("KEN",), (), "peacekeeping operations")],
        ),
        (
            "Both leaders agreed to exchange liaison officers and committed to opening a hotline by June.",
            [("agreed", BOTH, (), "exchange liaison officers"), ("agreed", BOTH, (), "opening a hotline by June")],
        ),
    ],
)
def test_each_act_has_its_own_sides(
    sentence: str, expected: list[tuple[str, tuple[str, ...], tuple[str, ...], str]]
) -> None:
    facts = facts_of(f"{MET} {sentence}")
    assert undertaken(facts) == expected
    assert told(facts) == [("meeting", "occurred", "Friday", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministers will next meet in Nairobi in 2026.",
        "The next round of talks will be held in Nairobi in 2026.",
        "The next meeting is to take place in Nairobi in 2026.",
    ],
)
def test_the_next_talks_are_events_of_their_own(sentence: str) -> None:
    facts = facts_of(f"{MET} {sentence}")
    assert told(facts) == [("meeting", "occurred", "Friday", None), ("meeting", "scheduled", "2026", "Nairobi")]
    assert undertaken(facts) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministers also confirmed in their talks that a training team would leave by the end of May.",
        "In their talks, the ministers pledged to open a training centre by the end of May.",
        "The leaders committed to meet again in Nairobi by the end of May.",
    ],
)
def test_the_day_by_which_something_is_promised_does_not_date_the_talks(sentence: str) -> None:
    assert told(facts_of(f"{MET} {sentence}")) == [("meeting", "occurred", "Friday", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "A planned signing of a logistics pact was postponed.",
        "The signing of the logistics pact was deferred to next month.",
        "The signing of a logistics pact was put off because of the budget.",
    ],
)
def test_a_document_whose_signing_is_put_off_is_not_signed(sentence: str) -> None:
    facts = facts_of(f"{MET} {sentence}")
    assert [(a.name, a.status.value, a.date_text) for a in facts.agreements] == [("logistics pact", "proposed", None)]


def test_who_is_present_where_something_is_signed_is_present_at_the_talks() -> None:
    facts = facts_of(
        MET,
        "A memorandum of understanding on hydrography was signed in the presence of the two ministers. Navy Chief "
        "Admiral Ajit Das and High Commissioner of Kenya to India Peter Wekesa were among those present.",
    )
    assert [[(p.name, p.role.value) for p in event.participants] for event in facts.events] == [
        [("Mohan Iyer", "principal"), ("Ali Juma", "principal"), ("Ajit Das", "attendee"), ("Peter Wekesa", "attendee")]
    ]


@pytest.mark.parametrize("verb", ["took part in the talks", "also took part in the meeting", "attended the meeting"])
def test_who_took_part_is_an_attendee(verb: str) -> None:
    facts = facts_of(f"{MET} Indian Navy Chief Admiral Ajit Das {verb}.")
    assert [[p.name for p in event.participants] for event in facts.events] == [["Mohan Iyer", "Ali Juma", "Ajit Das"]]


def test_who_took_no_part_is_none() -> None:
    facts = facts_of(f"{MET} Indian Navy Chief Admiral Ajit Das did not take part in the talks.")
    assert [[p.name for p in event.participants] for event in facts.events] == [["Mohan Iyer", "Ali Juma"]]


@pytest.mark.parametrize("short", [", MoU,", ", or MoU,", " (MoU)", ""])
def test_initials_behind_a_document_are_no_document_of_their_own(short: str) -> None:
    facts = facts_of(f"Kenya and India on Friday signed a Memorandum of Understanding{short} on military medicine.")
    (agreement,) = facts.agreements
    assert agreement.name == f"Memorandum of Understanding{short} on military medicine"
