"""A third country that protests in Hindi at what two others do: it is none of "both countries" then."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

GIVEN = "भारत ने मंगलवार को नैरोबी में 12 तोपें केन्या को सौंपीं।"
PAPER = "दोनों देशों ने 2015 में रक्षा समझौते पर हस्ताक्षर किए थे।"


@pytest.mark.parametrize(
    "protest",
    [
        "युगांडा के विदेश मंत्रालय ने बुधवार को भारत से केन्या को हथियारों की सप्लाई बंद करने की मांग की।",
        "युगांडा ने भारत से केन्या को हथियार न देने की अपील की।",
        "युगांडा ने केन्या के साथ भारत के सैन्य सहयोग की आलोचना की।",
    ],
)
def test_who_protests_is_none_of_both_countries(protest: str) -> None:
    (agreement,) = facts_of(GIVEN, protest, PAPER).agreements
    assert set(agreement.parties) == {"IND", "KEN"}


def test_who_asks_one_of_two_for_himself_is_spoken_of() -> None:
    asked = "युगांडा के रक्षा मंत्री डेविड ओकेलो ने भारत से दस ड्रोन देने की मांग की।"
    (agreement,) = facts_of(GIVEN, asked, PAPER).agreements
    assert set(agreement.parties) == {"IND", "UGA"}


def test_who_is_given_something_is_not_asked() -> None:
    asked = "युगांडा ने भारत से केन्या को हथियारों की बिक्री रोकने की मांग की।"
    (commitment,) = facts_of(GIVEN, asked).commitments
    assert (commitment.actors, commitment.addressees) == (("UGA",), ("IND",))
