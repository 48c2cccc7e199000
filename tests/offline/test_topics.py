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
        ("भारत और केन्या के रक्षा सचिवों की पहली बैठक सोमवार को मुंबई में हुई।", []),
        ("भारत और केन्या के रक्षा सचिवों की छठी बैठक सोमवार को मुंबई में हुई।", ["policy_dialogue"]),
        ("India and Kenya held the sixth round of their talks in Nairobi on Monday.", ["policy_dialogue"]),
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


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        # Another event, a denial and a hope are no topics of the talks before them.
        ("रक्षा मंत्रालय ने बताया कि दोनों देशों का नौसैनिक अभ्यास 'नील सेतु' मार्च में मोम्बासा में हुआ था।", []),
        ("रक्षा मंत्रालय ने पनडुब्बियों के सौदे की खबरों को गलत बताया।", []),
        ("रक्षा मंत्रालय को उम्मीद है कि साइबर सुरक्षा पर काम बढ़ेगा।", []),
        ("रक्षा मंत्रालय ने कहा कि पनडुब्बियां दोनों देशों की प्राथमिकता हैं।", ["maritime"]),
        ("दोनों पक्षों ने क्षेत्रीय मुद्दों पर विचारों का आदान-प्रदान किया।", ["regional_security"]),
        ("दोनों पक्षों ने अधिकारियों का आदान-प्रदान बढ़ाने पर सहमति जताई।", ["training_exchange"]),
    ],
)
def test_other_events_and_what_is_denied_are_no_topic(behind: str, expected: list[str]) -> None:
    assert topics(f"भारत और केन्या की बैठक\n\n{TALKS}\n\n{behind}\n")[0] == expected


@pytest.mark.parametrize(
    ("undertaken", "expected"),
    [
        # What is bought, made and repaired tells which topic it is.
        ("केन्या भारत से रडार की खरीद करेगा", ["arms_trade"]),
        ("केन्या भारत से प्राकृतिक गैस की खरीद करेगा", ["other"]),
        ("भारत केन्या में गोले बनाने का कारखाना लगाएगा", ["industry_production"]),
        ("भारत केन्या में दवाइयों का कारखाना लगाएगा", ["other"]),
        ("भारत केन्या के हेलीकॉप्टरों की मरम्मत करेगा", ["industry_production"]),
        ("भारत केन्या के पोतों की मरम्मत करेगा", ["logistics", "maritime"]),
        ("भारत केन्या में एक संपर्क अधिकारी तैनात करेगा", ["training_exchange"]),
        ("भारत केन्या के सूचना संलयन केंद्र में एक संपर्क अधिकारी तैनात करेगा", ["intelligence_information", "maritime"]),
    ],
)
def test_some_words_are_of_a_topic_only_without_another(undertaken: str, expected: list[str]) -> None:
    article = read_text(f"भारत और केन्या की बैठक\n\n{TALKS}\n\nबैठक में तय हुआ कि {undertaken}।\n", "article")
    assert [[topic.value for topic in one.topics] for one in extract_facts(article).commitments] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("दोनों पक्षों ने समुद्री सुरक्षा की समीक्षा की और साइबर प्रयोगशाला बनाने पर सहमति जताई।", ["space_cyber_ai"]),
        ("दोनों पक्षों ने समुद्री सुरक्षा की समीक्षा की और एक कार्य समूह बनाने पर सहमति जताई।", ["maritime"]),
    ],
)
def test_an_undertaking_is_about_its_content_before_its_sentence(sentence: str, expected: list[str]) -> None:
    article = read_text(f"भारत और केन्या की बैठक\n\n{TALKS}\n\n{sentence}\n", "article")
    assert [[topic.value for topic in one.topics] for one in extract_facts(article).commitments] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("दोनों ने रक्षा सहयोग की कार्य योजना पर हस्ताक्षर किए, जिसमें साइबर सुरक्षा शामिल है।", ["space_cyber_ai"]),
        ("दोनों ने साइबर सुरक्षा की कार्य योजना पर हस्ताक्षर किए, जिसमें रसद शामिल है।", ["space_cyber_ai"]),
        ("दोनों ने रक्षा सहयोग की कार्य योजना पर हस्ताक्षर किए।", []),
    ],
)
def test_a_document_is_about_what_it_covers_where_its_name_does_not_say(sentence: str, expected: list[str]) -> None:
    article = read_text(f"भारत और केन्या की बैठक\n\n{TALKS}\n\n{sentence}\n", "article")
    assert [[topic.value for topic in one.topics] for one in extract_facts(article).agreements] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत और केन्या का संयुक्त अभ्यास 'अरावली' सोमवार को जोधपुर में शुरू हुआ।",
        "The armies of India and Kenya began the exercise 'Aravali' in Jodhpur on Monday.",
    ],
)
def test_an_exercise_is_of_the_topic_of_exercises(sentence: str) -> None:
    headline = "Aravali begins" if sentence.isascii() else "अरावली शुरू"
    assert topics(f"{headline}\n\n{sentence}\n") == [["exercises_interoperability"]]
