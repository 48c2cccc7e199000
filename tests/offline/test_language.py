"""What single constructions of Hindi and English tell, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts, Event

HINDI, ENGLISH = "भारत के रक्षा सहयोग की खबर", "Indian defence diplomacy this week"


def facts_of(*paragraphs: str, above: str = "") -> ArticleFacts:
    headline = ENGLISH if paragraphs[0].isascii() else HINDI
    text = "\n\n".join(filter(None, (above, headline, *paragraphs)))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


def event_of(*paragraphs: str) -> Event:
    (event,) = facts_of(*paragraphs).events
    return event


MET = "रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो के बीच मंगलवार को हुई मंत्रिस्तरीय वार्ता"


@pytest.mark.parametrize(
    ("sentence", "certainty"),
    [
        (f"{MET} में व्यापार बढ़ाने की संभावनाओं की समीक्षा की गई।", "asserted"),
        (f"{MET} में नए उपायों की संभावना पर विचार किया गया।", "asserted"),
        (f"माना जा रहा है कि {MET} में नए उपायों पर विचार किया गया।", "hedged"),
        ("रक्षा मंत्री मोहन अय्यर की केन्या के रक्षा मंत्री डेविड ओकेलो से अगले सप्ताह मुलाकात होने की संभावना है।", "hedged"),
    ],
)
def test_only_a_hedge_that_governs_the_event_hedges_it(sentence: str, certainty: str) -> None:
    assert event_of(sentence).certainty == certainty


def test_the_sentence_that_reports_talks_with_people_and_date_proves_them() -> None:
    event = event_of(f"{MET} के दौरान ये फैसले लिए गए।", "बीते मंगलवार को हुई बैठक में मोहन अय्यर ने नए उपायों पर विचार किया था।")
    assert (event.sentences, event.date_text) == ((2,), "मंगलवार")


@pytest.mark.parametrize(
    ("content", "testable"),
    [("रक्षा के क्षेत्र में द्विपक्षीय सहयोग को मजबूती देने", False), ("एक साझा प्रयोगशाला स्थापित करने", True)],
)
def test_a_commitment_keeps_its_verb_up_to_the_act(content: str, testable: bool) -> None:
    (commitment,) = facts_of(f"भारत और केन्या ने {content} पर सहमति जताई है।").commitments
    assert (commitment.text, commitment.testable) == (content, testable)


def test_a_headline_that_only_points_at_the_body_is_no_commitment() -> None:
    text = (
        "भारत और केन्या इन क्षेत्रों में भी बढ़ाएंगे सहयोग\n\n"
        "नई दिल्ली। भारत और केन्या ने तटीय निगरानी के लिए रडार का संयुक्त उत्पादन करने पर सहमति जताई।\n"
    )
    found = extract_facts(read_text(text, "article", published_at="2024-03-14")).commitments
    assert [commitment.sentences for commitment in found] == [(2,)]


@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("बैंकॉक में", "Meeting of the Defence Ministers of India and Thailand in Bangkok"),
        ("पटाया में", "Meeting of the Defence Ministers of India and Thailand"),
    ],
)
def test_a_title_names_a_town_in_english_or_not_at_all(place: str, title: str) -> None:
    sentence = f"रक्षा मंत्री मोहन अय्यर ने मंगलवार को {place} थाईलैंड के रक्षा मंत्री अनन साईचान से मुलाकात की।"
    assert event_of(sentence).title == title


@pytest.mark.parametrize(
    ("office", "title"),
    [
        ("अध्यक्ष", "Meeting of the Defence Minister of India and David Okelo of Kenya"),
        ("राष्ट्रपति", "Meeting of the Defence Minister of India and the President of Kenya"),
    ],
)
def test_a_title_names_the_person_whose_office_says_nothing_with_a_country(office: str, title: str) -> None:
    assert event_of(f"रक्षा मंत्री मोहन अय्यर ने मंगलवार को केन्या के {office} डेविड ओकेलो से मुलाकात की।").title == title


def test_a_title_gives_nobody_the_office_of_another_one() -> None:
    sentence = "रक्षा मंत्री मोहन अय्यर ने मंगलवार को केन्या के लेफ्टिनेंट जनरल डेविड ओकेलो से मुलाकात की।"
    assert event_of(sentence).title == "Meeting of the Defence Minister of India and David Okelo of Kenya"


def test_topics_of_talks_are_those_of_what_was_agreed_and_not_of_earlier_documents() -> None:
    event = event_of(
        "रक्षा मंत्री मोहन अय्यर ने मंगलवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।",
        "दोनों देश संयुक्त अनुसंधान करने और साइबर क्षेत्र में सहयोग बढ़ाने पर सहमत हुए।",
        "साल 2019 में भारत और केन्या ने नौसेना प्रणालियों के रोडमैप को अंतिम रूप दिया था।",
    )
    assert set(event.topics) == {"research_technology", "space_cyber_ai"}


def test_a_span_of_years_in_the_name_of_a_document_dates_nothing() -> None:
    facts = facts_of(
        "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।",
        "बैठक में सैन्य सहयोग की कार्ययोजना 2025-27 को अंतिम रूप दिया गया।",
    )
    assert [event.date_text for event in facts.events] == [None]
    assert [(paper.name, paper.date_text) for paper in facts.agreements] == [("सैन्य सहयोग की कार्ययोजना 2025-27", None)]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("भारत और केन्या ने तटीय निगरानी समझौते को अंतिम रूप देने का फैसला किया।", "under_negotiation"),
        ("भारत और केन्या के बीच तटीय निगरानी समझौते पर हस्ताक्षर हो सकते हैं।", "proposed"),
        ("भारत और केन्या के बीच 2015 में हुए तटीय निगरानी समझौते के तहत काम चल रहा है।", "signed"),
        ("India and Kenya renewed the Memorandum of Understanding on coastal radars.", "renewed"),
        ("India and Kenya will begin negotiations on a Coastal Radar Agreement.", "proposed"),
    ],
)
def test_the_status_of_a_document_follows_the_verb_that_governs_it(sentence: str, status: str) -> None:
    assert [paper.status for paper in facts_of(sentence).agreements] == [status]


def test_documents_listed_below_a_signature_are_signed_at_the_same_talks() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer met Chilean Defence Minister Paula Rojas in Santiago on Tuesday.",
        "Two documents were signed after the talks:",
        "1. an MoU on naval hydrography",
        "2. a Letter of Intent on cyber security",
    )
    assert [(paper.type, paper.status, paper.event_id) for paper in facts.agreements] == [
        ("mou", "signed", "E1"),
        ("letter_of_intent", "signed", "E1"),
    ]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        (f"प्रवक्ता राकेश सेन ने पत्रकारों को बताया कि {MET} सफल रही।", ("official_statement", "राकेश सेन")),
        (f"केन्या के विदेश मंत्रालय के मुताबिक, {MET} सफल रही।", ("official_statement", "केन्या के विदेश मंत्रालय")),
        (f"सूत्रों की मानें तो {MET} सफल रही।", ("unnamed_official", "सूत्रों")),
    ],
)
def test_who_tells_it_vouches_for_it(sentence: str, source: tuple[str, str]) -> None:
    event = event_of(sentence)
    assert (event.source_type, event.source) == source


def test_a_release_comes_from_the_ministry_of_its_letterhead() -> None:
    (event,) = facts_of("रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।", above="रक्षा मंत्रालय").events
    assert (event.source_type, event.source) == ("official_statement", "रक्षा मंत्रालय")


@pytest.mark.parametrize(
    ("sentence", "kind", "sides"),
    [
        ("जापान के रक्षा मंत्री केंजी मोरी ने टोक्यो में रक्षा मंत्री मोहन अय्यर की अगवानी की।", "visit", ["IND", "JPN"]),
        (
            "रक्षा सचिव अमित जोशी और उनके फ्रांसीसी समकक्ष पॉल मार्टिन ने रक्षा संवाद की सह-अध्यक्षता की।",
            "meeting",
            ["IND", "FRA"],
        ),
        ("रूस ने भारत को वायु रक्षा प्रणाली की चौथी खेप की आपूर्ति की।", "arms_transfer", ["RUS", "IND"]),
        ("नौसेना प्रमुख एडमिरल करण मेहरा चार दिवसीय यात्रा पर रविवार को जापान रवाना हुए।", "visit", ["IND", "JPN"]),
        ("The foreign ministers of India and France held bilateral talks on Tuesday.", "meeting", ["IND", "FRA"]),
        ("The 12th meeting of the India-Oman Joint Committee was held in Muscat.", "meeting", ["IND", "OMN"]),
        ("The navies of India and Thailand began a joint exercise on Monday.", "exercise", ["IND", "THA"]),
        ("Defence Minister Mohan Iyer was received by his Kenyan counterpart David Okello.", "meeting", ["IND", "KEN"]),
        ("Prime Minister Rohan Shah arrived in Singapore on Thursday on a two-day visit.", "visit", ["IND", "SGP"]),
        ("Defence Minister Mohan Iyer telephoned his Brazilian counterpart Jose Costa.", "call", ["IND", "BRA"]),
        ("India gifted a warship to Vietnam.", "arms_transfer", ["IND", "VNM"]),
    ],
)
def test_constructions_that_tell_of_an_event(sentence: str, kind: str, sides: list[str]) -> None:
    event = event_of(sentence)
    assert (event.type, [participant.represents for participant in event.participants]) == (kind, sides)


@pytest.mark.parametrize(
    ("sentence", "name_en"),
    [
        ("भारत और केन्या ने तटीय निगरानी समझौते (Coastal Watch Agreement) पर हस्ताक्षर किए।", "Coastal Watch Agreement"),
        ("भारत और केन्या ने तटीय निगरानी समझौते (CWA) पर हस्ताक्षर किए।", "Coastal surveillance agreement (CWA)"),
        ("भारत और केन्या ने क्षितिज समझौते पर हस्ताक्षर किए।", None),
        ("India and Kenya signed the Coastal Watch Agreement.", "Coastal Watch Agreement"),
    ],
)
def test_the_english_name_of_a_document_is_one_that_the_article_prints_or_a_translation(
    sentence: str, name_en: str | None
) -> None:
    assert [paper.name_en for paper in facts_of(sentence).agreements] == [name_en]


@pytest.mark.parametrize(
    ("sentence", "date_text"),
    [
        ("The ministry said on Friday that Defence Minister Mohan Iyer met Kenyan President David Okello.", None),
        ("मंत्रालय ने शुक्रवार को एक बयान में बताया, रक्षा मंत्री मोहन अय्यर ने केन्या के राष्ट्रपति डेविड ओकेलो से भेंट की।", None),
        ("Defence Minister Mohan Iyer met Kenyan Defence Minister David Okello on Tuesday.", "Tuesday"),
    ],
)
def test_the_date_of_a_statement_is_not_that_of_the_event(sentence: str, date_text: str | None) -> None:
    assert event_of(sentence).date_text == date_text


def test_a_president_without_a_country_who_receives_the_visitor_is_of_the_country_visited() -> None:
    facts = facts_of(
        "प्रधानमंत्री रोहन वर्मा दो दिवसीय यात्रा पर रविवार को ओमान पहुंचे।",
        "हवाई अड्डे पर राष्ट्रपति हमदान बिन राशिद ने उनकी अगवानी की।",
    )
    assert [(p.name, p.represents, p.role) for p in facts.events[0].participants] == [
        ("रोहन वर्मा", "IND", "visitor"),
        ("हमदान बिन राशिद", "OMN", "host"),
    ]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Kenya asked India for spare parts.", "requested"),
        ("India plans to open a defence wing in Nairobi.", "pledged"),
        ("David Okello expressed interest in buying Indian helicopters.", "proposed"),
    ],
)
def test_english_acts_of_commitment(sentence: str, act: str) -> None:
    met = "Defence Minister Mohan Iyer met Kenyan Defence Minister David Okello."
    assert [commitment.act for commitment in facts_of(met, sentence).commitments] == [act]
