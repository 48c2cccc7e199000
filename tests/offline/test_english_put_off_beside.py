"""What goes on while something is put off, who commands a visiting ship, signed notes, in our own English sentences."""

from __future__ import annotations

import pytest

from extractor.letterhead import press_country
from extractor.reading import read_text
from tests.offline.english import facts_of, people_of, told


@pytest.mark.parametrize(
    ("headline", "types"),
    [
        ("Kenya, Oman put off naval drill as missile talks near finish line", ["exercise"]),
        ("Kenya, Oman put off naval drill amid talks on missiles", ["exercise"]),
        ("Kenya, Oman put off talks as naval drill nears end", ["meeting"]),
    ],
)
def test_what_goes_on_beside_is_not_put_off(headline: str, types: list[str]) -> None:
    assert [e.type.value for e in facts_of("It was windy on Tuesday.", headline=headline).events] == types


@pytest.mark.parametrize("verb", ["announced", "said"])
def test_a_force_that_tells_of_an_exercise_takes_no_part_for_its_country(verb: str) -> None:
    sentence = f"Kenya and Oman began their exercise Blue Sea in Mombasa on Monday, the Kenya Navy {verb} on Tuesday."
    assert told(sentence) == [("exercise", "ongoing", "Monday", "Mombasa", ["Kenya", "Oman"])]


@pytest.mark.parametrize(
    "who",
    [
        "The commanding officer of the ship, Captain Arun Nair,",
        "Captain Arun Nair, the frigate's commander,",
        "Captain Arun Nair, captain of the ship,",
    ],
)
def test_who_commands_the_ship_is_of_its_country(who: str) -> None:
    called = f"{who} called on Rear Admiral Abdi Noor, Deputy Commander of the Kenya Navy, on Tuesday."
    facts = facts_of("A frigate of the Indian Navy arrived in Mombasa on Monday for a three-day visit.", called)
    assert ("Arun Nair", "IND") in {(name, side) for name, _, side in people_of(facts)}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("India and Kenya signed an exchange of notes on the grant in 2022.", ["exchange of notes on the grant"]),
        ("India and Kenya welcomed the exchange of notes between the two navies.", []),
    ],
)
def test_signed_notes_are_a_document(sentence: str, names: list[str]) -> None:
    assert [paper.name for paper in facts_of(sentence).agreements] == names


@pytest.mark.parametrize(
    ("outlet", "country"), [("The Lima Post", "PER"), ("Accra Times", "GHA"), ("The Evening Post", None)]
)
def test_a_newspaper_may_be_called_after_its_town(outlet: str, country: str | None) -> None:
    text = f"{outlet}\n\nTalks held in the capital\n\nMarch 12, 2024\n\nThe two ministers met on Tuesday.\n"
    assert press_country(read_text(text, "article")) == country
