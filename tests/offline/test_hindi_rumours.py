"""Rumours that the next Hindi sentence of a paragraph calls untrue, and answers that leave them open."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

RUMOUR = "एक अखबार ने पिछले हफ्ते लिखा था कि रक्षा मंत्री मोहन अय्यर चीन के रक्षा मंत्री ली मिंग से नैरोबी में मिले थे।"


@pytest.mark.parametrize(
    "answer",
    [
        "मंत्रालय के प्रवक्ता ने इसे कोरी बकवास करार दिया।",
        "रक्षा मंत्रालय ने इसका खंडन किया है।",
        "रक्षा मंत्रालय ने इस खबर को सिरे से खारिज कर दिया।",
        "रक्षा मंत्रालय के प्रवक्ता ने ऐसी किसी मुलाकात से इनकार किया।",
    ],
)
def test_the_next_sentence_denies_what_the_press_told(answer: str) -> None:
    (event,) = facts_of(f"{RUMOUR} {answer}").events
    assert (event.type, event.certainty) == ("meeting", "denied")


@pytest.mark.parametrize(
    "answer",
    [
        "मंत्रालय के प्रवक्ता ने इस पर टिप्पणी करने से इनकार किया।",
        "मंत्रालय ने इससे ज्यादा कुछ कहने से इनकार किया।",
        "चीन ने इसे अहम बताया।",
    ],
)
def test_who_says_nothing_denies_nothing(answer: str) -> None:
    (event,) = facts_of(f"{RUMOUR} {answer}").events
    assert event.certainty == "asserted"


def test_what_a_ministry_told_is_not_denied_by_what_another_calls_untrue() -> None:
    told = "रक्षा मंत्रालय ने बताया कि रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।"
    (event,) = facts_of(f"{told} विपक्ष ने इसे निराधार बताया।").events
    assert event.certainty == "asserted"


def test_a_rumour_and_its_denial_may_stand_in_one_sentence() -> None:
    claim = "एक चैनल ने यह खबर चलाई थी कि रक्षा मंत्री मोहन अय्यर की मुलाकात चीन के रक्षा मंत्री ली मिंग से हुई है"
    (event,) = facts_of(f"{claim}, मगर मंत्रालय ने इसे मनगढ़ंत बताया है।").events
    assert event.certainty == "denied"
