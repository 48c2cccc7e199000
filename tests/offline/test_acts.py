"""What a state does to another besides talks: awards, credentials, expulsions, releases."""

from __future__ import annotations

import pytest

from tests.offline.test_english import facts_of as english_facts
from tests.offline.test_hindi_events import facts_of, told


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("कनाडा ने सोमवार को भारत के एक वरिष्ठ राजनयिक को निष्कासित कर दिया।", "Expulsion of a diplomat: Canada and India"),
        ("भारत ने कनाडा के एक राजनयिक को पांच दिन में देश छोड़ने को कहा।", "Expulsion of a diplomat: India and Canada"),
        ("भारत ने कनाडा के उच्चायुक्त को तलब किया।", "Summoning of an envoy: India and Canada"),
        ("श्रीलंका ने 25 भारतीय मछुआरों को रिहा कर दिया।", "Release of detainees: Sri Lanka and India"),
        ("मिस्र के राजदूत वाएल हमीद ने राष्ट्रपति मीरा सेन को परिचय पत्र सौंपे।", "Presentation of credentials: Egypt and India"),
        ("भारत में कनाडा के उच्चायुक्त को तलब किया गया।", "Summoning of an envoy: India and Canada"),
        (
            "मिस्र के राष्ट्रपति समीर फहमी ने प्रधानमंत्री रोहन वर्मा को सर्वोच्च सम्मान 'ऑर्डर ऑफ द नाइल' से सम्मानित किया।",
            "Award: Egypt and India",
        ),
        (
            "फिजी के प्रधानमंत्री सितिवेनी लिगामा ने प्रधानमंत्री रोहन वर्मा को सर्वोच्च सम्मान से सम्मानित किया।",
            "Award: Fiji and India",
        ),
        ("ओमान ने 2016 में ईरान से राजनयिक संबंध तोड़ लिए थे।", "Break of diplomatic relations: Oman and Iran"),
    ],
)
def test_acts_of_one_state_towards_another(sentence: str, title: str) -> None:
    assert [(event.type.value, event.status.value, event.title) for event in facts_of(sentence).events] == [
        ("other", "occurred", title)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "कनाडा ने कहा कि वह भारत के राजनयिक को निष्कासित करने पर विचार करेगा।",
        "भारत ने कनाडा के राजनयिक को निष्कासित नहीं किया।",
        "राष्ट्रपति मीरा सेन ने सेना के जवानों को वीरता पुरस्कार से सम्मानित किया।",
        "भारत ने श्रीलंका से मछुआरों को रिहा करने का अनुरोध किया।",
        "कनाडा की अदालत ने भारत के एक नागरिक को रिहा किया।",
    ],
)
def test_what_is_asked_for_denied_or_domestic_is_no_act(sentence: str) -> None:
    assert told(sentence) == []


def test_an_answer_in_kind_is_an_act_of_its_own() -> None:
    assert [
        event.title
        for event in facts_of(
            "कनाडा ने सोमवार को भारत के एक राजनयिक को निष्कासित कर दिया।",
            "भारत ने मंगलवार को कनाडा के दो राजनयिकों को निष्कासित किया।",
        ).events
    ] == ["Expulsion of a diplomat: Canada and India", "Expulsion of a diplomat: India and Canada"]


def test_acts_in_english() -> None:
    events = english_facts("Russia on Monday expelled two German diplomats.", "Kenya refused to expel them.").events
    assert [(event.type.value, event.title, event.date_text) for event in events] == [
        ("other", "Expulsion of a diplomat: Russia and Germany", "Monday")
    ]
