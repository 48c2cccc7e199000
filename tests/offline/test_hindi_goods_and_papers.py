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
        ("ओमान की वायुसेना के विमानों के कलपुर्जों की आपूर्ति भारत अगले महीने शुरू करेगा।", "scheduled", "अगले महीने"),
        ("भारत ने ओमान से रडार प्रणाली की सातवीं बैटरी पिछले हफ्ते हासिल की।", "occurred", "पिछले हफ्ते"),
        ("भारत की ओर से 200 मिसाइलें जनवरी में मस्कट पहुंचाई जा चुकी हैं।", "occurred", "जनवरी"),
        ("भारत ने ओमान की नौसेना को 2022 में 10 ट्रक दान किए थे।", "occurred", "2022"),
        ("ओमान को पहली दो नौकाएं अगले साल मार्च में मिलेंगी।", "scheduled", "अगले साल मार्च"),
        ("मिसाइलों की पहली खेप ओमान से पिछले सितंबर में आई थी।", "occurred", "पिछले सितंबर"),
        ("भारतीय सेना ने ओमान की सेना को 20 घोड़े और 10 श्वान बुधवार को अटारी में भेंट किए।", "occurred", "बुधवार"),
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
        "दोनों सेनाओं के बीच स्टाफ वार्ता शुरू करने के लिए टर्म्स ऑफ रेफरेंस पर दस्तखत किए गए।",
        "ओमान ने अपने पुराने विमानों की जगह केन्या के 18 विमान खरीदने का करार 2023 में किया।",
        "भारत और ओमान की नौसेनाओं ने सोमवार को सफलता हासिल की।",
        "भारतीय नौसेना को मिसाइलों की पहली खेप पिछले महीने मिली।",
        "भारतीय नौसेना को पहली दो नौकाएं अगले साल मार्च में मिलेंगी।",
        "यूक्रेन शांति सम्मेलन में वर्मा जाएंगे या नहीं, यह तय नहीं है।",
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
            "तट सुरक्षा समझौता 2015 में लागू हो गया था, जबकि मत्स्य संधि 2026 में खत्म होगी।",
            [("तट सुरक्षा समझौता", "in_force", "2015"), ("मत्स्य संधि", "in_force", None)],
        ),
        (
            "दोनों देशों में 2019 में हुए नौसैनिक रसद समझौते की अवधि इस वर्ष समाप्त हो रही है।",
            [("नौसैनिक रसद समझौते", "in_force", "2019")],
        ),
        ("दोनों देशों का मत्स्य समझौता 2021 में समाप्त हो गया।", [("मत्स्य समझौता", "ended", "2021")]),
        (
            "जहाजों की मरम्मत पर एक सहमति पत्र तैयार किया जा रहा है।",
            [("जहाजों की मरम्मत पर एक सहमति पत्र", "under_negotiation", None)],
        ),
        ("मछली पकड़ने की संधि (एफसीटी) से ओमान 2019 में बाहर हो गया था।", [("मछली पकड़ने की संधि", "ended", "2019")]),
        ("दोनों के बीच 2003 का रक्षा सहयोग करार है, मगर उस पर अमल धीमा रहा है।", [("रक्षा सहयोग करार", "in_force", "2003")]),
        ("मंत्रियों ने सामाजिक सुरक्षा समझौते को जल्द लागू करने की जरूरत बताई।", [("सामाजिक सुरक्षा समझौते", "unknown", None)]),
        ("प्रशिक्षण के रोडमैप पर पिछले अक्टूबर में दोनों देश राजी हुए थे।", [("प्रशिक्षण के रोडमैप", "finalised", "पिछले अक्टूबर")]),
        (
            "बैठक में सहमति बनी कि रसद समझौता ज्ञापन का नवीनीकरण मई तक कर लिया जाए।",
            [("रसद समझौता ज्ञापन", "unknown", None)],
        ),
        ("रसद समझौता दिसंबर तक के लिए बढ़ा दिया गया।", [("रसद समझौता", "renewed", None)]),
        ("कोई प्रस्ताव नहीं आया, लेकिन रसद समझौते पर 2019 में हस्ताक्षर हुए थे।", [("रसद समझौते", "signed", "2019")]),
        ("नौकाओं की खरीद का सौदा अंतिम चरण में है।", [("नौकाओं की खरीद का सौदा", "under_negotiation", None)]),
        ("हबसी ने सूचना संरक्षण समझौते में संशोधन का सुझाव दिया।", [("सूचना संरक्षण समझौते", "unknown", None)]),
        (
            "पारस्परिक रसद सहायता समझौते के तहत ईंधन भरने की कार्यान्वयन व्यवस्था पर भी दस्तखत हुए।",
            [("पारस्परिक रसद सहायता समझौते", "in_force", None), ("ईंधन भरने की कार्यान्वयन व्यवस्था", "signed", None)],
        ),
        (
            "दोनों देशों ने 2018 में 'समुद्री सहयोग के साझा दृष्टिकोण' पर दस्तखत किए थे।",
            [("समुद्री सहयोग के साझा दृष्टिकोण", "signed", "2018")],
        ),
        (
            "दोनों देशों के बीच 2015 में सुरक्षा साझेदारी का करार, 2019 में प्रौद्योगिकी पर एमओयू और 2022 में साइबर समझौता हुआ।",
            [
                ("सुरक्षा साझेदारी का करार", "signed", "2015"),
                ("प्रौद्योगिकी पर एमओयू", "signed", "2019"),
                ("साइबर समझौता", "signed", "2022"),
            ],
        ),
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
        "भारत ओमान में 600 ट्रकों की आपूर्ति का ठेका पाने की दौड़ में है।",
        "उपकरणों के हस्तांतरण का समझौता यदि हुआ तो कंपनियों को लाभ होगा।",
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


@pytest.mark.parametrize(
    ("sentence", "status", "date"),
    [
        ("मालाबार अभ्यास में भारत, ओमान और जापान की नौसेनाएं अक्टूबर 2023 में शामिल हुई थीं।", "occurred", "अक्टूबर 2023"),
        ("सूर्य शक्ति अभ्यास पिछले दिसंबर में पुणे में हुआ था, जिसमें दोनों सेनाओं के 334 सैनिक थे।", "occurred", "पिछले दिसंबर"),
        ("अल नजाह अभ्यास का अगला दौर नवंबर में पुणे में होगा, जिसमें दोनों सेनाओं के 240 जवान रहेंगे।", "scheduled", "नवंबर"),
        (
            "'नसीम' अभ्यास का पहला संस्करण 29 जनवरी से 10 फरवरी तक महाजन में चला था, जिसमें ओमानी थलसेना के 45 जवानों ने भाग लिया।",
            "occurred",
            "29 जनवरी से 10 फरवरी",
        ),
        ("भारतीय थलसेना का 40 सदस्यीय दस्ता साझा अभ्यास के लिए बुधवार को मस्कट रवाना हुआ।", "scheduled", None),
        ("भारत और ओमान के तटरक्षकों ने रविवार को साझा ड्रिल की।", "occurred", "रविवार"),
        ("दोनों देशों की नौसेनाएं पिछले साल जनवरी में 'नसीम' युद्धाभ्यास में एक साथ उतरी थीं।", "occurred", "पिछले साल जनवरी"),
    ],
)
def test_forces_that_were_in_an_exercise_held_it(sentence: str, status: str, date: str | None) -> None:
    assert [(one.type, one.status, one.date_text) for one in further(sentence)] == [("exercise", status, date)]


def test_a_joint_group_that_was_formed_is_a_launch_and_a_forum_of_another_country_is_none() -> None:
    (event,) = further("ओमान और भारत ने रक्षा उद्योग पर संयुक्त कार्य समूह बनाया है।")
    assert (event.type, event.status) == ("launch", "occurred")
    assert further("चीन ने दस साल पहले यहां जो मंच बनाया था, उससे कई देश निकल गए।") == []


def test_who_opened_what_was_built_may_stand_behind_the_word_for_it() -> None:
    (event,) = further("ओमान में भारत की मदद से बने सैन्य अस्पताल का उद्घाटन वर्मा और अल हबसी ने किया।")
    assert event.type == "launch"
    assert {who.represents for who in event.participants} == {"IND", "OMN"}


def test_a_meeting_called_for_next_week_is_scheduled() -> None:
    (event,) = further("खाड़ी सहयोग परिषद के रक्षा मंत्रियों की बैठक अगले हफ्ते दोहा में बुलाई गई है।")
    assert (event.type, event.status, event.date_text) == ("multilateral_meeting", "scheduled", "अगले हफ्ते")


def test_a_deal_on_the_goods_of_a_country_is_one_with_that_country() -> None:
    (paper,) = facts_of("ओमान ने अपने पुराने विमानों की जगह केन्या के 18 विमान खरीदने का करार 2023 में किया।").agreements
    assert (paper.status, set(paper.parties), paper.date_text) == ("signed", {"OMN", "KEN"}, "2023")
