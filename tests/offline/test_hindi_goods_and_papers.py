"""Goods of which Hindi names one side, and what becomes of documents, behind one report of talks."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Agreement, ArticleFacts, Event

TALKS = "भारत के रक्षा मंत्री अशोक वर्मा और ओमान के रक्षा मंत्री सालेम अल हबसी ने सोमवार को मस्कट में बातचीत की।"


def facts_of(*sentences: str) -> ArticleFacts:
    text = "\n\n".join(("खाड़ी में रक्षा सहयोग की खबर", TALKS, *sentences))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


def further(*sentences: str) -> list[Event]:
    return list(facts_of(*sentences).events[1:])


def papers(sentence: str) -> list[tuple[str, str, str | None]]:
    def told(paper: Agreement) -> tuple[str, str, str | None]:
        return paper.name, paper.status, paper.date_text

    return [told(paper) for paper in facts_of(sentence).agreements]


@pytest.mark.parametrize(
    ("sentence", "status", "date"),
    [
        ("ओमान को रडारों की पहली खेप पिछले साल जुलाई में मिली थी।", "occurred", "पिछले साल जुलाई"),
        ("मिसाइलों की दूसरी खेप अप्रैल में मस्कट पहुंचेगी।", "scheduled", "अप्रैल"),
        ("तीन हेलीकॉप्टरों का पहला जत्था मंगलवार को ओमान से जामनगर में उतरा।", "occurred", "मंगलवार"),
        ("कैबिनेट की सुरक्षा समिति ने ओमान से 12 नौकाएं खरीदने को बुधवार को मंजूरी दी।", "occurred", "बुधवार"),
        ("दो गश्ती विमान ओमान की वायुसेना को अगस्त 2022 में भारत की ओर से भेंट किए गए थे।", "occurred", "अगस्त 2022"),
        ("ओमान से गोला-बारूद की खरीद रद्द कर दी गई है।", "cancelled", None),
    ],
)
def test_goods_of_one_side_that_is_named_pass_between_the_two_spoken_of(
    sentence: str, status: str, date: str | None
) -> None:
    found = [(event.type, event.status, event.date_text) for event in further(sentence)]
    assert found == [("arms_transfer", status, date)]
    assert {who.represents for who in further(sentence)[0].participants} == {"IND", "OMN"}


@pytest.mark.parametrize(
    "sentence",
    [
        "तीर्थयात्रियों का पहला जत्था मंगलवार को मस्कट पहुंचा।",
        "भारतीय वायुसेना को बेंगलुरु की कंपनी से 40 विमान मिल चुके हैं।",
        "भारतीय सेना ने राजस्थान में अपने टैंकों के साथ सोमवार को अभ्यास किया।",
        "आसियान की बैठकों में दक्षिण चीन सागर का मुद्दा अक्सर उठता रहा है।",
    ],
)
def test_what_passes_between_nobody_is_no_event(sentence: str) -> None:
    assert further(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("ओमान के साथ रसद समझौता 2018 से अमल में है।", [("रसद समझौता", "in_force", "2018")]),
        ("दोनों देशों का तट सुरक्षा समझौता रिश्तों की बुनियाद है।", [("तट सुरक्षा समझौता", "in_force", None)]),
        (
            "ओमान के साथ रक्षा सहयोग समझौता कैबिनेट की मंजूरी का इंतजार कर रहा है।",
            [("रक्षा सहयोग समझौता", "under_negotiation", None)],
        ),
        ("रडार सौदा ओमान ने भारत के साथ 2020 में किया था।", [("रडार सौदा", "signed", "2020")]),
        ("2020 में ओमान ने रडार सौदा भारत के साथ किया।", [("रडार सौदा", "signed", "2020")]),
        ("दोनों देश प्रशिक्षण समझौता 2023 में कर चुके हैं।", [("प्रशिक्षण समझौता", "signed", "2023")]),
        ("ओमान के साथ राइफल सौदा 2016 में तय हुआ था।", [("राइफल सौदा", "finalised", "2016")]),
        (
            "भारत और ओमान का सूचना समझौता अक्टूबर में होने की संभावना है।",
            [("भारत और ओमान का सूचना समझौता", "proposed", "अक्टूबर")],
        ),
        ("मत्स्य संधि से ओमान फरवरी 2023 में हट गया था।", [("मत्स्य संधि", "ended", "फरवरी 2023")]),
        ("ओमान की संसद ने भारत के साथ पनडुब्बी सौदे को सोमवार को स्वीकृति दी।", [("पनडुब्बी सौदे", "finalised", "सोमवार")]),
        (
            "2009 का रक्षा सहयोग समझौता ज्ञापन और 2015 का संयुक्त विजन वक्तव्य दोनों देशों के रिश्तों की नींव हैं।",
            [
                ("रक्षा सहयोग समझौता ज्ञापन", "in_force", "2009"),
                ("संयुक्त विजन वक्तव्य", "in_force", "2015"),
            ],
        ),
    ],
)
def test_what_has_become_of_a_document(sentence: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert papers(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "विश्लेषकों की राय में रक्षा समझौते के बिना यह रिश्ता अधूरा है।",
        "क्या भारत-ओमान में कोई नया रक्षा समझौता होगा?",
        "वीजा पर समझौते का मसला नहीं उठा।",
        "मंत्री ने साफ किया कि किसी गुप्त समझौते पर बात नहीं हुई।",
        "सचिव ने कहा कि ओमान के साथ किसी रक्षा संधि का प्रस्ताव नहीं है।",
    ],
)
def test_a_document_that_there_is_not_is_none(sentence: str) -> None:
    assert papers(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "भारतीय कंपनी तरंग एयरोस्पेस के सीईओ सुरेश नायर और ओमानी नौसेना के कमोडोर यूसुफ अल जहवरी ने शुक्रवार को अनुबंध पर दस्तखत किए।",
        "भारतीय कंपनी तरंग एयरोस्पेस के सीईओ सुरेश नायर और ओमान की नौसेना के कमोडोर यूसुफ अल जहवरी ने शुक्रवार को करार पर दस्तखत किए।",
    ],
)
def test_an_officer_is_of_the_country_of_his_service_and_a_manager_of_that_of_his_company(sentence: str) -> None:
    (event,) = further(sentence)
    assert event.type == "signing"
    assert {who.name: who.represents for who in event.participants} == {"सुरेश नायर": "IND", "यूसुफ अल जहवरी": "OMN"}


def test_who_was_at_a_conference_too_took_part() -> None:
    (event,) = further("हिंद महासागर नौसेना संगोष्ठी में ओमान के वाइस एडमिरल यूसुफ अल जहवरी भी थे।")
    assert event.type == "multilateral_meeting"
    assert "यूसुफ अल जहवरी" in {who.name for who in event.participants}
