"""Reports of regional portals in Hindi: English tags, deals told of before the talks, threats amid which states act."""

from __future__ import annotations

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts
from tests.offline.test_hindi_events import told

IYER, OKELLO = ("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")
KEN = ("केन्या", "KEN")


def read(*paragraphs: str) -> ArticleFacts:
    return extract_facts(read_text("\n\n".join(paragraphs) + "\n", "article", published_at="2024-03-14"))


def test_a_name_in_an_english_tag_is_not_that_of_another_person() -> None:
    events = read(
        "PM Iyer Visit Kenya: प्रधानमंत्री मोहन अय्यर सोमवार को केन्या की यात्रा पर पहुंचे। "
        "प्रधानमंत्री राष्ट्रपति डेविड ओकेलो से मुलाकात करेंगे।"
    ).events
    assert [[(p.name, p.represents) for p in event.participants] for event in events] == [[IYER, KEN], [IYER, OKELLO]]


def test_a_president_who_is_met_is_not_of_the_country_of_the_president_who_meets_him() -> None:
    assert told(
        "प्रधानमंत्री मोहन अय्यर और केन्या के राष्ट्रपति डेविड ओकेलो के बीच आज नई दिल्ली में वार्ता होगी।",
        "ओकेलो की भारत यात्रा में केन्या की नौसेना पर भी ध्यान रहेगा। राष्ट्रपति ओकेलो ने यह बताया।",
        "वे राष्ट्रपति रामेश्वर सेन के साथ बैठक भी करेंगे।",
    )[-1] == ("meeting", "scheduled", [OKELLO, ("रामेश्वर सेन", "IND")])
