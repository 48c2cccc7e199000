"""Hindi analyses and live pages: asides before talks, relatives before their noun, next legs, what is expected."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

IYER, OKELLO = ("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")
IND, KEN = ("भारत", "IND"), ("केन्या", "KEN")
MET = "रक्षा मंत्री मोहन अय्यर ने बुधवार को नैरोबी में केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"


def test_before_whom_somebody_acted_is_not_met() -> None:
    before = "अय्यर से पहले ओकेलो ने राष्ट्रीय सुरक्षा सलाहकार रमेश सेन से भी मुलाकात की।"
    facts = facts_of(MET, before, "सेन ने केन्या को बंदरगाह के रास्ते होने वाले कारोबार से जुड़ने का न्योता दिया।")
    people = [[(p.name, p.represents) for p in event.participants] for event in facts.events]
    assert people == [[IYER, OKELLO], [OKELLO, ("रमेश सेन", "IND")]]
    assert [(c.actors, c.addressees) for c in facts.commitments] == [(("IND",), ("KEN",))]


@pytest.mark.parametrize(
    "sentence",
    [
        "केन्या के रक्षा मंत्री डेविड ओकेलो के साथ रक्षा मंत्री मोहन अय्यर की जो बातचीत हुई, उसमें सहयोग पर चर्चा हुई।",
        "रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो के बीच सोमवार को जो वार्ता हुई, उसमें सहयोग पर चर्चा हुई।",
    ],
)
def test_a_relative_pronoun_may_stand_before_its_talks(sentence: str) -> None:
    ((kind, status, people),) = told(sentence)
    assert (kind, status, sorted(people)) == ("meeting", "occurred", sorted([IYER, OKELLO]))


def test_a_new_paragraph_tells_of_the_talks_that_were_held_and_not_of_the_next_leg() -> None:
    leg = "शुक्रवार को अय्यर तंजानिया जाएंगे, जहां शनिवार को रक्षा मंत्री जॉन मूसा के साथ उनकी बैठक होनी है।"
    events = told(f"{MET} {leg}", "दोनों देश 2023 में सामरिक साझेदार बने थे।")
    assert events[-1] == ("launch", "occurred", [IND, KEN])


@pytest.mark.parametrize(
    ("verb", "launched"), [("बन गए", True), ("बन चुके हैं", True), ("बन सकते हैं", False), ("बन पाएंगे", False)]
)
def test_who_has_become_partners(verb: str, launched: bool) -> None:
    expected = [("launch", "occurred", [IND, KEN])] if launched else []
    assert told(f"भारत और केन्या 2015 में सामरिक साझेदार {verb}।") == expected


@pytest.mark.parametrize("hope", ["उम्मीद", "संभावना"])
def test_an_exercise_that_is_expected_is_scheduled_and_hedged(hope: str) -> None:
    (event,) = facts_of(f"भारत और केन्या की नौसेनाओं का साझा अभ्यास नवंबर में होने की {hope} है।").events
    assert (event.type.value, event.status.value, event.certainty.value) == ("exercise", "scheduled", "hedged")


def test_talks_ahead_do_not_date_those_that_were_held() -> None:
    ahead = "7 अप्रैल को मोम्बासा में दोनों देशों की सचिव स्तर की वार्ता होगी।"
    events = facts_of("रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।", ahead).events
    assert [(e.status.value, e.date_text, e.location) for e in events] == [
        ("occurred", None, None),
        ("scheduled", "7 अप्रैल", "मोम्बासा"),
    ]


def test_he_asks_no_country_of_his_own() -> None:
    told_by_iyer = "अय्यर ने कहा कि भारत केन्या को पोत देगा।"
    asked = "ओकेलो की उम्मीदें इससे बड़ी हैं: उन्होंने भारत से तटरक्षक बल के लिए चार ड्रोन देने की अपील की।"
    request = facts_of(MET, told_by_iyer, asked).commitments[-1]
    assert (request.act.value, request.actors, request.addressees) == ("requested", ("KEN",), ("IND",))


def test_goods_given_to_several_are_given_to_each() -> None:
    assert told("भारत ने मिस्र और केन्या को रडार सौंपे।") == [
        ("arms_transfer", "occurred", [IND, ("मिस्र", "EGY")]),
        ("arms_transfer", "occurred", [IND, KEN]),
    ]


@pytest.mark.parametrize(
    ("noun", "verb", "act", "asker"),
    [("अनुरोध", "किया", "requested", "KEN"), ("भरोसा", "दिया", "pledged", "IND"), ("प्रस्ताव", "रखा", "proposed", "KEN")],
)
@pytest.mark.parametrize("by", ["की ओर से", "की तरफ से", "द्वारा"])
def test_who_acts_may_stand_behind_the_noun_of_an_act(noun: str, verb: str, act: str, asker: str, by: str) -> None:
    who = {"IND": "भारत", "KEN": "केन्या"}[asker]
    facts = facts_of("भारत और केन्या ने वार्ता की।", f"सैन्य प्रशिक्षण में मदद देने का {noun} {who} {by} {verb} गया।")
    assert [(c.act.value, c.actors) for c in facts.commitments] == [(act, (asker,))]
