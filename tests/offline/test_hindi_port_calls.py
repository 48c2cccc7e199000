"""Ships that call at the ports of another country, as Hindi tells of them."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of


@pytest.mark.parametrize(
    ("sentence", "visit"),
    [
        ("भारतीय नौसेना का जहाज आईएनएस मयूर 5 से 7 मार्च तक मिस्र के अलेक्जेंड्रिया बंदरगाह पर रहा।", ("occurred", "5 से 7 मार्च")),
        ("आईएनएस मयूर मिस्र की चार दिवसीय यात्रा पर सोमवार को अलेक्जेंड्रिया पहुंचा।", ("ongoing", "सोमवार")),
        ("आईएनएस मयूर ने सोमवार को अलेक्जेंड्रिया की अपनी यात्रा संपन्न की। मिस्र की नौसेना ने विदाई दी।", ("occurred", "सोमवार")),
        ("आईएनएस मयूर ने सोमवार को मिस्र के अलेक्जेंड्रिया में पोर्ट कॉल किया।", ("occurred", "सोमवार")),
        ("आईएनएस मयूर और आईएनएस चातक ने सोमवार को मिस्र के अलेक्जेंड्रिया बंदरगाह में प्रवेश किया।", ("occurred", "सोमवार")),
        ("आईएनएस मयूर ने सोमवार को मिस्र के अलेक्जेंड्रिया बंदरगाह पर लंगर डाला।", ("occurred", "सोमवार")),
        ("आईएनएस मयूर सितंबर में मिस्र के अलेक्जेंड्रिया में रुकेगा।", ("scheduled", "सितंबर")),
    ],
)
def test_ships_in_a_port_pay_a_visit(sentence: str, visit: tuple[str, str]) -> None:
    events = facts_of(sentence).events
    sides = {(who.represents, who.role.value) for event in events for who in event.participants}
    assert [(event.type.value, event.status.value, event.date_text) for event in events] == [("visit", *visit)]
    assert sides == {("IND", "visitor"), ("EGY", "host")}


def test_what_ships_do_with_others_is_an_exercise_and_no_visit() -> None:
    events = facts_of("आईएनएस मयूर ने 7 मार्च को ओमान की नौसेना के पोत के साथ सलालाह के तट पर पासेक्स में भाग लिया।").events
    assert [(event.type.value, event.date_text) for event in events] == [("exercise", "7 मार्च")]


def test_a_verb_behind_a_commander_is_no_part_of_his_name() -> None:
    events = facts_of(
        "जहाज की कमान कैप्टन हरीश वर्मा संभाल रहे हैं।", "कैप्टन हरीश वर्मा ने ओमान के रियर एडमिरल सालेम अल हबसी से भेंट की।"
    ).events
    assert [[who.name for who in event.participants] for event in events] == [["हरीश वर्मा", "सालेम अल हबसी"]]
