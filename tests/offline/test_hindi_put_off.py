"""Sessions that Hindi puts from one day to another, and visits of delegations that are told of with an agent."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

INDIA, KENYA = ("भारत", "IND"), ("केन्या", "KEN")


@pytest.mark.parametrize(
    ("sentence", "old", "new", "place"),
    [
        (
            "भारत और केन्या के रक्षा सचिवों की बैठक, जो 12 अप्रैल को होने वाली थी, अब जून में नैरोबी में होगी।",
            "12 अप्रैल",
            "जून",
            "नैरोबी",
        ),
        ("भारत और केन्या के विदेश सचिवों की वार्ता, जो 20 मई को होनी थी, अब 3 जुलाई को होगी।", "20 मई", "3 जुलाई", None),
        ("भारत और केन्या की रक्षा समिति की बैठक पहले 20 मई को होने वाली थी, लेकिन अब यह जुलाई में होगी।", "20 मई", "जुलाई", None),
        ("20 मई को होने वाली भारत और केन्या के रक्षा सचिवों की बैठक अब जुलाई में नैरोबी में होगी।", "20 मई", "जुलाई", "नैरोबी"),
    ],
)
def test_a_session_that_was_to_be_on_a_day_will_be_on_another(
    sentence: str, old: str, new: str, place: str | None
) -> None:
    off, ahead = facts_of(sentence).events
    assert (off.status, off.date_text, off.location) == ("cancelled", old, None)
    assert (ahead.status, ahead.date_text, ahead.location) == ("scheduled", new, place)
    assert {who.represents for who in ahead.participants} == {"IND", "KEN"}


def test_a_session_that_was_held_and_its_next_one_are_not_put_off() -> None:
    events = told("भारत और केन्या के रक्षा सचिवों की बैठक 12 मार्च को हुई थी। अब रक्षा मंत्रियों की बैठक जून में होगी।")
    assert all(status != "cancelled" for _, status, _ in events)


@pytest.mark.parametrize(
    ("sentence", "who", "host"),
    [
        ("केन्या के एक सैन्य प्रतिनिधिमंडल ने गत सितंबर में भारत का दौरा किया था।", KENYA, INDIA),
        ("केन्या के 12 सदस्यीय संसदीय शिष्टमंडल ने पिछले सप्ताह भारत की यात्रा की।", KENYA, INDIA),
        ("पिछले साल नवंबर में भारतीय वायुसेना के एक दल ने केन्या की यात्रा की थी।", ("भारतीय वायुसेना", "IND"), KENYA),
    ],
)
def test_a_delegation_visits_a_country(sentence: str, who: tuple[str, str], host: tuple[str, str]) -> None:
    assert told(sentence) == [("visit", "occurred", [who, host])]


@pytest.mark.parametrize(
    "sentence",
    [
        "केन्या की क्रिकेट टीम ने पिछले साल भारत का दौरा किया था।",
        "केन्याई प्रतिनिधिमंडल ने सोमवार को पुणे की एक फैक्टरी का दौरा किया।",
    ],
)
def test_a_team_at_play_or_at_a_factory_pays_no_visit(sentence: str) -> None:
    assert told(sentence) == []
