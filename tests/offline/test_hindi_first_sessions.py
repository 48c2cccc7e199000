"""The first session of what was just founded, the day on which talks were to be before, and what two sides decide."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

MET = "भारत के रक्षा मंत्री मोहन अय्यर ने गुरुवार को केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"
AHEAD = "भारत-केन्या संयुक्त कार्य समूह की चौथी बैठक 15 जून को नैरोबी में होगी।"


@pytest.mark.parametrize(
    "told",
    [
        "उन्होंने ड्रोन पर एक कार्य समूह बनाने का भी फैसला किया, जिसकी पहली बैठक मई में नैरोबी में होगी।",
        "दोनों देश एक संयुक्त समिति गठित करने पर सहमत हुए, जिसकी पहली बैठक मई में नैरोबी में आयोजित होगी।",
        "दोनों देश एक संयुक्त समिति गठित करने पर सहमत हुए। इसकी पहली बैठक मई में नैरोबी में होगी।",
    ],
)
def test_a_new_body_has_a_first_session_of_both_countries(told: str) -> None:
    session = facts_of(MET, told).events[-1]
    assert (session.status, session.date_text, session.location) == ("scheduled", "मई", "नैरोबी")
    assert [who.kind for who in session.participants] == ["country", "country"]


def test_a_session_by_a_month_is_part_of_what_is_agreed() -> None:
    told = "बैठक में एक कार्य समूह गठित करने का निर्णय लिया गया, जिसकी पहली बैठक मई तक नैरोबी में आयोजित की जाएगी।"
    assert len(facts_of(MET, told).events) == 1


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("बैठक पहले मार्च में होनी थी, लेकिन केन्या के अनुरोध पर उसे टाल दिया गया।", "मार्च"),
        ("यह बैठक पहले अप्रैल में होने वाली थी, लेकिन इसे स्थगित कर दिया गया था।", "अप्रैल"),
        ("वार्ता 5 मई को होनी थी, मगर उसे टाल दिया गया।", "5 मई"),
    ],
)
def test_talks_to_come_were_to_be_on_another_day(told: str, date: str) -> None:
    now, before = facts_of(f"{AHEAD} {told}").events
    assert [(event.status, event.date_text) for event in (now, before)] == [
        ("scheduled", "15 जून"),
        ("cancelled", date),
    ]
    assert {who.represents for who in before.participants} == {"IND", "KEN"}


def test_what_was_put_off_in_another_paragraph_is_not_known_to_be_these_talks() -> None:
    assert len(facts_of(AHEAD, "बैठक पहले मार्च में होनी थी, लेकिन उसे टाल दिया गया।").events) == 1


@pytest.mark.parametrize(
    ("told", "actors"),
    [
        ("हमने समझौते को साल के अंत तक अंतिम रूप देने का निर्णय लिया है।", {"IND", "KEN"}),
        ("हमने नया कार्य समूह बनाने का फैसला किया है।", {"IND", "KEN"}),
        ("हमने भारत को दस ड्रोन देने का फैसला किया है।", {"KEN"}),
    ],
)
def test_what_takes_two_is_decided_by_both(told: str, actors: set[str]) -> None:
    (commitment,) = facts_of(MET, f'बैठक के बाद ओकेलो ने कहा, "{told}"').commitments
    assert set(commitment.actors) == actors


def test_who_bears_the_cost_of_a_delivery_delivers_nothing() -> None:
    told = "ओकेलो ने कहा कि भारत दो वर्ष तक कलपुर्जों की आपूर्ति का पूरा खर्च वहन करेगा।"
    assert [commitment.actors for commitment in facts_of(MET, told).commitments] == [("IND",)]
