"""Talks of two officials in every combination of how they are named, told and headed: nobody may change sides.

What a headline or an office does to the side of somebody shows in one combination of many, so all are read.
"""

from __future__ import annotations

from itertools import product

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.vocabulary import EventType, ParticipantKind

OURS, THEIRS = ("कौशल", "IND"), ("अरंडा", "CHL")
TALKS = {EventType.MEETING, EventType.CALL}
HEADLINES = [
    "चिली के रक्षा मंत्री की कौशल से मुलाकात",
    "चिली के रक्षा मंत्री से मिले कौशल",
    "कौशल ने की चिली के रक्षा मंत्री से मुलाकात",
    "रक्षा मंत्री कौशल ने की अपने चिली के समकक्ष अरंडा से मुलाकात",
    "कौशल-अरंडा वार्ता: रक्षा सहयोग पर जोर",
    "अरंडा-कौशल की मुलाकात",
    "कौशल और अरंडा की मुलाकात, रक्षा सहयोग पर बनी बात",
    "चिली के रक्षा मंत्री भारत दौरे पर, कौशल से हुई बातचीत",
    "भारत पहुंचे चिली के रक्षा मंत्री अरंडा, कौशल के साथ वार्ता",
    "चिली के रक्षा मंत्री बोले- भारत भरोसेमंद साथी, कौशल से की मुलाकात",
    "कौशल के न्योते पर भारत आए अरंडा",
    "अरंडा के साथ कौशल की बैठक में उठा सीमा का मुद्दा",
    "चिली के साथ रक्षा समझौता: कौशल ने अरंडा से की बात",
    "चिली के अरंडा से कौशल की बात",
    "दिल्ली में कौशल से मिले अरंडा",
    "India-Chile: कौशल ने अरंडा से की मुलाकात",
    "कौशल ने अरंडा का किया स्वागत",
    "चिली को जहाज देगा भारत, कौशल और अरंडा में बनी सहमति",
    "चिली के रक्षा मंत्री संग कौशल की बैठक",
]
BODIES = [
    "चिली के रक्षा मंत्री पेद्रो अरंडा ने रक्षा मंत्री रमेश कौशल से नई दिल्ली में मुलाकात की।",
    "रक्षा मंत्री रमेश कौशल ने सोमवार को चिली के रक्षा मंत्री पेद्रो अरंडा के साथ नई दिल्ली में बैठक की।",
    "नई दिल्ली। रक्षा मंत्री कौशल ने सोमवार को चिली के रक्षा मंत्री अरंडा के साथ बैठक की।",
    "रक्षा मंत्री रमेश कौशल और चिली के उनके समकक्ष पेद्रो अरंडा ने सोमवार को नई दिल्ली में बैठक की।",
]
WHO = ["रक्षा मंत्री रमेश कौशल", "भारतीय रक्षा मंत्री रमेश कौशल", "रक्षामंत्री श्री रमेश कौशल"]
WHOM = [
    "चिली के रक्षा मंत्री पेद्रो अरंडा",
    "चिली के उप प्रधानमंत्री एवं रक्षा मंत्री पेद्रो अरंडा",
    "चिली के राष्ट्रीय रक्षा मंत्री जनरल पेद्रो अरंडा",
    "चिली के सशस्त्र बल मंत्री पेद्रो अरंडा",
    "चिली के राष्ट्रपति पेद्रो अरंडा",
    "अपने चिली के समकक्ष पेद्रो अरंडा",
]
SENTENCES = [
    "{who} ने {whom} से मुलाकात की।",
    "{who} ने सोमवार को नई दिल्ली में {whom} के साथ द्विपक्षीय बैठक की।",
    "{whom} ने {who} से मुलाकात की।",
    "{who} और {whom} के बीच सोमवार को वार्ता हुई।",
    "{whom} सोमवार को {who} से मिले।",
    "नई दिल्ली में {who} की {whom} के साथ बैठक हुई।",
    "{who} आज {whom} से मुलाकात करेंगे।",
    "{whom} से {who} ने मुलाकात की।",
    "{whom} के साथ {who} ने बैठक की।",
    "{who} ने {whom} को फोन किया।",
    "{who} एवं {whom} की सह-अध्यक्षता में बैठक हुई।",
    "{whom} ने भारत यात्रा के दौरान {who} से मुलाकात की।",
    "{who} ने चिली यात्रा के दौरान {whom} से मुलाकात की।",
    "दो दिवसीय यात्रा पर भारत आए {whom} ने {who} के साथ वार्ता की।",
    "{who} ने बाली में आसियान बैठक से इतर {whom} से मुलाकात की।",
    "बाली में {whom} के साथ अपनी बैठक में {who} ने सहयोग पर जोर दिया।",
]
ENGLISH_WHO = [
    "India's Defence Minister Ramesh Kaushal",
    "Raksha Mantri Shri Ramesh Kaushal",
    "Mr. Ramesh Kaushal, the Defence Minister of India,",
]
ENGLISH_WHOM = [
    "Chilean Defence Minister Pedro Aranda",
    "the Defence Minister of Chile, Pedro Aranda",
    "his Chilean counterpart Pedro Aranda",
    "his counterpart from Chile, Pedro Aranda",
    "Chile's Minister of National Defence Gen Pedro Aranda",
    "Mr. Pedro Aranda, Minister of Defence of Chile,",
    "Deputy Prime Minister and Minister for Defence of Chile H.E. Mr Pedro Aranda",
]
ENGLISH_SENTENCES = [
    "{who} met {whom} in New Delhi on Monday.",
    "{who} held talks with {whom} on Monday.",
    "{whom} called on {who} in New Delhi on Monday.",
    "{who} and {whom} held bilateral talks in New Delhi on Monday.",
    "{who} on Monday spoke with {whom} over phone.",
    "{whom} met {who} on the sidelines of a summit in Bali on Monday.",
    "{who} will meet {whom} in New Delhi on Tuesday.",
    "Talks between {who} and {whom} were held in New Delhi on Monday.",
    "{who} hosted {whom} for talks in New Delhi on Monday.",
    "A meeting between {who} and {whom} took place on Monday.",
    "{who} co-chaired the meeting with {whom} on Monday.",
]
BACK = ("his ", "अपने ")


def talks(text: str) -> list[set[tuple[str, str | None]]]:
    """Surname and side of the people in every event of an article that has talks."""
    facts = extract_facts(read_text(f"{text}\n", "article", published_at="2024-03-12"))
    return [
        {(p.name.split()[-1], p.represents) for p in event.participants if p.kind is ParticipantKind.PERSON}
        for event in facts.events
        if event.type in TALKS
    ]


@pytest.mark.parametrize("headline", HEADLINES)
def test_no_headline_turns_two_who_talked_round(headline: str) -> None:
    told = {body: talks(f"{headline}\n\n{body} दोनों मंत्रियों ने रक्षा सहयोग की समीक्षा की।") for body in BODIES}
    assert {body: found for body, found in told.items() if found != [{OURS, THEIRS}]} == {}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_two_who_talk_in_hindi_are_of_their_sides(sentence: str) -> None:
    pairs = [pair for pair in product(WHO, WHOM) if not _points_ahead(sentence, pair[1])]
    told = {pair: talks(f"रक्षा सहयोग की खबर\n\n{sentence.format(who=pair[0], whom=pair[1])}") for pair in pairs}
    assert {pair: found for pair, found in told.items() if found != [{OURS, THEIRS}]} == {}


@pytest.mark.parametrize("sentence", ENGLISH_SENTENCES)
def test_two_who_talk_in_english_are_of_their_sides(sentence: str) -> None:
    told = {}
    for who, whom in product(ENGLISH_WHO, ENGLISH_WHOM):
        if not _points_ahead(sentence, whom):
            text = sentence.format(who=who, whom=whom).replace(",.", ".").replace(",,", ",")
            told[who, whom] = talks(f"News on defence cooperation\n\n{text[0].upper()}{text[1:]}")
    both = [{("Kaushal", "IND"), ("Aranda", "CHL")}]
    assert {pair: found for pair, found in told.items() if found != both} == {}


def _points_ahead(sentence: str, whom: str) -> bool:
    """Whether "his counterpart" would stand before whose he is."""
    return whom.startswith(BACK) and sentence.index("{whom}") < sentence.index("{who}")
