"""Which exercises, signings and launches English sentences of our own tell of, and which they do not."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text

Told = tuple[str, str, str | None, str | None, list[str]]


def told(*paragraphs: str) -> list[Told]:
    """Type, status, printed date, printed place and names of those who take part, for every event."""
    text = "\n\n".join(("Defence cooperation in the news", *paragraphs))
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    return [
        (e.type.value, e.status.value, e.date_text, e.location, [who.name for who in e.participants])
        for e in facts.events
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "A joint exercise of the Indian Army and the Kazakh Army is under way in Rajasthan.",
            ("exercise", "ongoing", None, "Rajasthan", ["Indian Army", "Kazakh Army"]),
        ),
        (
            "India and Japan are holding joint naval drills in the East China Sea.",
            ("exercise", "ongoing", None, "East China Sea", ["India", "Japan"]),
        ),
        (
            "Troops from India and Nepal are taking part in a joint exercise in Pithoragarh until March 24.",
            ("exercise", "ongoing", None, "Pithoragarh", ["India", "Nepal"]),
        ),
        (
            "The navies of India and Indonesia on Thursday wrapped up a joint exercise in the Bay of Bengal.",
            ("exercise", "occurred", "Thursday", "Bay of Bengal", ["India", "Indonesia"]),
        ),
        (
            "The joint exercise between India and Vietnam, scheduled to begin on Saturday, has been postponed.",
            ("exercise", "cancelled", "Saturday", None, ["India", "Vietnam"]),
        ),
        (
            "Japan's parliament on Friday ratified a reciprocal access agreement with the Philippines.",
            ("signing", "occurred", "Friday", None, ["Japan", "Philippines"]),
        ),
        (
            "India and Oman renewed their defence cooperation agreement on Sunday.",
            ("signing", "occurred", "Sunday", None, ["India", "Oman"]),
        ),
        (
            "India and the Netherlands on Tuesday launched a maritime security dialogue.",
            ("launch", "occurred", "Tuesday", None, ["India", "Netherlands"]),
        ),
        (
            "The United States has designated Kenya a major non-NATO ally.",
            ("launch", "occurred", None, None, ["United States", "Kenya"]),
        ),
    ],
)
def test_what_a_sentence_tells_of_exercises_signings_and_launches(sentence: str, expected: Told) -> None:
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "India and Oman extended their cooperation in the field of defence on Sunday.",
        "The cabinet allowed the ministry to sign an agreement with France.",
        "India and Japan agreed to hold a joint exercise.",
    ],
)
def test_what_is_extended_allowed_or_agreed_is_no_event(sentence: str) -> None:
    assert told(sentence) == []


def test_who_signed_a_document_that_the_sentence_before_tells_of_signs_for_the_countries() -> None:
    assert told(
        "India and Mauritius on Wednesday signed an agreement to expand a radar network. The document was signed by "
        "Indian High Commissioner Rekha Pillai and Mauritian Police Commissioner Alain Ramgoolam in Port Louis."
    ) == [("signing", "occurred", "Wednesday", "Port Louis", ["Rekha Pillai", "Alain Ramgoolam"])]


@pytest.mark.parametrize(
    ("sentence", "type_", "days", "who"),
    [
        (
            "A drill of the Indian Navy and Kenyan Navy, which was to begin on Saturday, was postponed to April 6.",
            "exercise",
            ("Saturday", "April 6"),
            ["Indian Navy", "Kenyan Navy"],
        ),
        (
            "The joint exercise of India and Greece, which was to have been held next month, has been put off to May.",
            "exercise",
            ("next month", "May"),
            ["India", "Greece"],
        ),
        (
            "Polish Foreign Minister Marek Kowal, who was to visit India on Friday, has put off his trip to April.",
            "visit",
            ("Friday", "April"),
            ["Marek Kowal", "India"],
        ),
    ],
)
def test_what_is_put_off_to_another_day_is_two_events(
    sentence: str, type_: str, days: tuple[str, str], who: list[str]
) -> None:
    found = [(kind, status, date, names) for kind, status, date, _, names in told(sentence)]
    assert found == [(type_, "cancelled", days[0], who), (type_, "scheduled", days[1], who)]


def test_talks_of_which_a_relative_clause_gives_the_day_are_called_off() -> None:
    assert told("Talks between Japan and China, which were scheduled for Friday, have been called off.") == [
        ("meeting", "cancelled", "Friday", None, ["Japan", "China"])
    ]


def test_a_relative_clause_that_tells_what_was_done_is_a_clause_of_its_own() -> None:
    assert told(
        "India and Japan held a joint exercise on Monday, which was attended by officers of both countries."
    ) == [("exercise", "occurred", "Monday", None, ["India", "Japan"])]
