"""Where an event took place, as Hindi sentences print it."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text

WHO = "विदेश मंत्री मोहन अय्यर और केन्या के विदेश मंत्री डेविड ओकेलो"


@pytest.mark.parametrize(
    ("sentences", "place"),
    [
        (f"{WHO} ने नैरोबी में बातचीत की।", "नैरोबी"),
        (f"{WHO} ने नैरोबी के नौसेना भवन में बातचीत की।", "नैरोबी"),
        (f"{WHO} ने रूस के कजान शहर में बातचीत की।", "कजान"),
        (f"{WHO} ने पूर्वी लद्दाख में गतिरोध दूर करने के लिए बातचीत की।", None),
        (f"{WHO} ने सूडान में जारी हिंसा पर नैरोबी में बातचीत की।", "नैरोबी"),
        (f"{WHO} ने यूक्रेन में युद्ध की स्थिति पर बातचीत की।", None),
        (f"{WHO} ने यहां बातचीत की।\n\nदोनों मंत्रियों की अगली बैठक नयी दिल्ली में होगी।", "नैरोबी"),
        (f"{WHO} ने बातचीत की।\n\nदोनों मंत्रियों की अगली बैठक नयी दिल्ली में होगी।", None),
    ],
)
def test_a_place_is_where_the_talks_are_said_to_be(sentences: str, place: str | None) -> None:
    text = f"भारत और केन्या की खबर\n\nनैरोबी, 12 मार्च 2024 (भाषा) {sentences}\n"
    assert extract_facts(read_text(text, "article")).events[0].location == place


@pytest.mark.parametrize(
    ("sentence", "location"),
    [
        ("भारत और केन्या के रक्षा मंत्रियों की बैठक सोमवार को नैरोबी के पास हुई।", "नैरोबी"),
        ("भारत और केन्या की सेनाओं का संयुक्त अभ्यास नैरोबी के निकट सोमवार को संपन्न हुआ।", "नैरोबी"),
        ("भारत और केन्या की नौसेनाओं का संयुक्त अभ्यास गोवा तट के पास चल रहा है।", "गोवा तट"),
        ("भारत और केन्या की नौसेनाओं ने सोमवार को केन्या के तट पर संयुक्त अभ्यास किया।", "केन्या के तट"),
        ("यमन के तट से लौटी भारत और केन्या की नौसेनाओं ने सोमवार को संयुक्त अभ्यास किया।", None),
        ("केन्या की ओर से भारत में उसके उच्चायुक्त डेविड ओकेलो ने भारत के रक्षा सचिव से बातचीत की।", None),
        ("केन्या की ओर से भारत में डेविड ओकेलो ने भारत के रक्षा सचिव से बातचीत की।", "भारत"),
        ("भारत और केन्या के रक्षा मंत्रियों ने युगांडा की मध्यस्थता में सोमवार को बातचीत की।", None),
        ("नैरोबी में हुई बैठक में भारत और केन्या के रक्षा मंत्रियों ने नागपुर में कारखाना लगाने पर सहमति जताई।", "नैरोबी"),
    ],
)
def test_a_place_is_that_of_the_event_and_not_of_what_is_agreed_there(sentence: str, location: str | None) -> None:
    text = f"रक्षा सहयोग की खबर\n\n{sentence}\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [event.location for event in facts.events] == [location]


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        (
            "विदेश मंत्री मोहन अय्यर गुरुवार को केन्या जाएंगे जहां वे अपने केन्याई समकक्ष डेविड ओकेलो के साथ खनन पर वार्ता करेंगे।",
            [("केन्या", "गुरुवार"), ("केन्या", None)],
        ),
        (
            "विदेश मंत्री मोहन अय्यर बुधवार को नैरोबी में थे, जहां उन्होंने केन्या के विदेश मंत्री डेविड ओकेलो से मुलाकात की थी।",
            [("नैरोबी", "बुधवार"), ("नैरोबी", None)],
        ),
    ],
)
def test_what_is_done_where_somebody_goes_has_his_place_and_not_his_day(
    sentence: str, places: list[tuple[str, str | None]]
) -> None:
    facts = extract_facts(read_text(f"रक्षा सहयोग की खबर\n\n{sentence}\n", "article", published_at="2024-03-14"))
    assert [(event.location, event.date_text) for event in facts.events] == places
