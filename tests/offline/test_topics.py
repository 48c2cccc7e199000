"""What talks dealt with: what was agreed, signed, discussed or told by a source, and no background of the article."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text

TALKS = "भारत के रक्षा मंत्री मोहन अय्यर ने सोमवार को मुंबई में केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"


def topics(text: str) -> list[list[str]]:
    article = read_text(text, "article", published_at="2024-03-14")
    return [[topic.value for topic in event.topics] for event in extract_facts(article).events]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("दोनों पक्षों ने नौसेनाओं के बीच सहयोग बढ़ाने पर सहमति जताई।", ["maritime"]),
        ("बातचीत में समुद्री सुरक्षा पर भी चर्चा हुई।", ["maritime"]),
        ("दोनों ने सैन्य प्रशिक्षण के समझौता ज्ञापन पर हस्ताक्षर किए।", ["training_exchange"]),
        ("रक्षा मंत्रालय ने कहा कि साइबर सुरक्षा दोनों देशों की प्राथमिकता है।", ["space_cyber_ai"]),
        ("केन्या का समुद्री इलाका देश के लिए बहुत अहम है।", []),
        ("जानकारों का कहना है कि पनडुब्बियों की होड़ तेज होगी।", []),
        ("केन्या अपने हथियार कई देशों से मंगाता रहा है।", []),
        ("ओकेलो मंगलवार को कोच्चि के शिपयार्ड भी गए।", []),
    ],
)
def test_only_what_the_talks_dealt_with_is_their_topic(behind: str, expected: list[str]) -> None:
    told = topics(f"भारत और केन्या की बैठक\n\n{TALKS}\n\n{behind}\n")
    assert told[0] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("भारत और केन्या की संयुक्त रक्षा समिति की सातवीं बैठक सोमवार को मुंबई में हुई।", ["policy_dialogue"]),
        ("भारत और केन्या के बीच दूसरी 2+2 वार्ता सोमवार को मुंबई में हुई।", ["policy_dialogue"]),
        ("भारत और केन्या के बीच पहला साइबर संवाद सोमवार को मुंबई में हुआ।", ["policy_dialogue", "space_cyber_ai"]),
        ("रणनीतिक संवाद के बाद रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।", []),
        ("The India-Kenya joint commission held its third session in Nairobi on Monday.", ["policy_dialogue"]),
        ("After the 2+2 dialogue, Defence Minister Mohan Iyer met Kenyan Defence Minister David Okello.", []),
    ],
)
def test_talks_are_a_policy_dialogue_where_they_are_a_session_of_one(sentence: str, expected: list[str]) -> None:
    headline = "India and Kenya hold talks" if sentence.isascii() else "भारत और केन्या की बैठक"
    assert topics(f"{headline}\n\n{sentence}\n")[-1] == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("दोनों पक्षों ने पर्वतीय युद्ध के प्रशिक्षण पर सहमति जताई।", ["training_exchange"]),
        ("दोनों पक्षों ने सैन्य-तकनीकी सहयोग बढ़ाने पर सहमति जताई।", []),
        ("दोनों पक्षों ने मादक पदार्थों की तस्करी रोकने पर सहमति जताई।", ["other"]),
        ("दोनों पक्षों ने नैरोबी के हवाई अड्डे का विस्तार करने पर सहमति जताई।", []),
    ],
)
def test_words_within_another_term_are_no_topic(behind: str, expected: list[str]) -> None:
    assert topics(f"भारत और केन्या की बैठक\n\n{TALKS} {behind}\n")[0] == expected
