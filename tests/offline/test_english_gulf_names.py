"""English: names of the Gulf with words of another meaning, honorifics, and who receives "the guest"."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

RECEIVED = "Omani Foreign Minister Hilal bin Saif al Busaidi received Fijian Foreign Minister Jone Tuilagi on Tuesday."


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Fahd al Said", "Fahd al Said"),
        ("Sayyid Fahd bin Said", "Fahd bin Said"),
        ("His Highness Sayyid Fahd al Said", "Fahd al Said"),
    ],
)
def test_a_name_goes_on_behind_whose_son_somebody_is(printed: str, name: str) -> None:
    facts = facts_of(
        f"Fijian Foreign Minister Jone Tuilagi met Omani Defence Minister {printed} in Muscat on Wednesday."
    )
    assert (name, "Defence Minister", "OMN") in people_of(facts)


def test_said_is_still_a_verb() -> None:
    facts = facts_of(
        "Fijian Foreign Minister Jone Tuilagi met Omani Defence Minister Fahd al Said in Muscat on Wednesday.",
        "Tuilagi said that Fiji would open an embassy in Muscat in 2025.",
    )
    assert [c.source for c in facts.commitments] == ["Tuilagi"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Later, the guest was received by Salim al Hinai, Deputy Prime Minister for Defence Affairs, at his office.",
        "The guest also called on Salim al Hinai, Deputy Prime Minister for Defence Affairs.",
    ],
)
def test_who_receives_the_guest_is_of_the_country_of_the_host(sentence: str) -> None:
    facts = facts_of(RECEIVED, "Peru and Malta were also discussed.", sentence)
    assert ("Salim al Hinai", "Deputy Prime Minister for Defence Affairs", "OMN") in people_of(facts)


def test_whom_the_guest_only_mentioned_is_no_host() -> None:
    events = told(RECEIVED, "The guest thanked Salim al Hinai, the former ambassador, in a speech.")
    assert all("Salim al Hinai" not in people for *_, people in events)
