"""Which signings and launches sentences of our own tell of, and which they do not."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

HEADLINE = "रक्षा सहयोग की खबर"
Told = tuple[str, str, str | None, list[tuple[str, str]]]


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join((HEADLINE, *paragraphs))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


def told(*paragraphs: str) -> list[Told]:
    """Type, status, printed date and participants (name and role) of every event."""
    return [
        (event.type.value, event.status.value, event.date_text, [(p.name, p.role.value) for p in event.participants])
        for event in facts_of(*paragraphs).events
    ]


@pytest.mark.parametrize(
    ("sentence", "date", "who"),
    [
        ("भारत और रूस के बीच सैन्य रसद का समझौता सोमवार को हो गया।", "सोमवार", ["भारत", "रूस"]),
        ("भारत और डेनमार्क के बीच पनडुब्बी बचाव पर गुरुवार को करार हुआ।", "गुरुवार", ["भारत", "डेनमार्क"]),
        ("भारत और ओमान के बीच तटरक्षक सहयोग समझौते पर मुहर लग गई है।", None, ["भारत", "ओमान"]),
        ("स्वीडन की संसद ने मंगलवार को फिनलैंड के साथ रक्षा सहयोग समझौते को मंजूरी दे दी।", "मंगलवार", ["स्वीडन", "फिनलैंड"]),
        ("केंद्रीय मंत्रिमंडल ने भारत और ग्रीस के बीच प्रवासन समझौते का अनुमोदन कर दिया।", None, ["भारत", "ग्रीस"]),
        ("इटली और भारत ने सैन्य सहयोग करार को पांच साल के लिए आगे बढ़ाया।", None, ["इटली", "भारत"]),
        ("भारत और ओमान ने रविवार को समझौता ज्ञापन का नवीनीकरण किया।", "रविवार", ["भारत", "ओमान"]),
        ("भारत और जापान के बीच शनिवार को 10 समझौतों पर हस्ताक्षर हुए।", "शनिवार", ["भारत", "जापान"]),
    ],
)
def test_a_document_that_sides_conclude_ratify_or_renew_is_a_signing(
    sentence: str, date: str | None, who: list[str]
) -> None:
    assert told(sentence) == [("signing", "occurred", date, [(name, "principal") for name in who])]


@pytest.mark.parametrize(
    "sentence",
    [
        "केंद्रीय मंत्रिमंडल ने भारत और ग्रीस के बीच प्रवासन समझौते पर हस्ताक्षर करने को मंजूरी दी।",
        "भारत और ग्रीस ने समझौते के तहत व्यापार बढ़ाया है।",
        "भारत ने ग्रीस के साथ सुरक्षा पर कोई समझौता नहीं किया।",
        "भारत और ग्रीस समझौता करने पर सहमत हुए।",
        "भारत और ग्रीस के बीच हुए समझौते को अनुमोदन के लिए संसद भेजा गया।",
        "अगर भारत और ग्रीस के बीच समझौता हो गया तो व्यापार बढ़ेगा।",
        "भारत और ग्रीस के बीच समझौते पर मुहर लग सकती है।",
        "भारत और ग्रीस के बीच 2015 में रक्षा समझौता हुआ था।",
    ],
)
def test_what_is_allowed_denied_agreed_or_long_past_is_no_signing(sentence: str) -> None:
    assert told(sentence) == []


def test_people_in_whose_presence_others_sign_are_onlookers_of_a_signing() -> None:
    assert told(
        "प्रधानमंत्री विवेक शास्त्री की मौजूदगी में भारत के रक्षा सचिव गिरीश मेनन और जापान के उप रक्षा मंत्री केंजी मोरी ने "
        "शनिवार को तकनीक हस्तांतरण समझौते पर हस्ताक्षर किए।"
    ) == [
        (
            "signing",
            "occurred",
            "शनिवार",
            [("गिरीश मेनन", "principal"), ("केंजी मोरी", "principal"), ("विवेक शास्त्री", "attendee")],
        )
    ]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("अमेरिका ने केन्या को प्रमुख गैर-नाटो सहयोगी का दर्जा दिया।", ["अमेरिका", "केन्या"]),
        ("अमेरिका ने भारत को प्रमुख रक्षा साझेदार घोषित किया।", ["अमेरिका", "भारत"]),
        ("भारत और श्रीलंका के बीच नई नौका सेवा शुरू हो गई है।", ["भारत", "श्रीलंका"]),
        ("भारत ने लिथुआनिया में अपना दूतावास खोला।", ["भारत", "लिथुआनिया"]),
        ("भारत और नॉर्वे के बीच समुद्री वार्ता तंत्र की स्थापना हो गई है।", ["भारत", "नॉर्वे"]),
    ],
)
def test_a_rank_a_service_and_a_mechanism_are_launched(sentence: str, who: list[str]) -> None:
    facts = facts_of(sentence)
    assert [(e.type.value, e.salience.value, [p.name for p in e.participants]) for e in facts.events] == [
        ("launch", "main", who)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत ने चीन को युद्ध शुरू करने का जिम्मेदार घोषित नहीं किया।",
        "भारत और जापान साझेदारी कार्यक्रम शुरू करेंगे।",
        "भारत और जापान ने संवाद शुरू करने का फैसला किया।",
    ],
)
def test_what_is_denied_or_yet_to_be_begun_is_no_launch(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("signed", "people"),
    [
        (
            "केन्या के रक्षा मंत्री डेविड ओकेलो और आकाश एयरोस्पेस के महानिदेशक "
            "सुधीर राणा ने नैरोबी में एक समारोह में अनुबंध पर हस्ताक्षर किए।",
            "KEN GOV, IND BUS",
        ),
        (
            "अनुबंध पर आकाश लिमिटेड के प्रबंध निदेशक सुधीर राणा तथा केन्या के रक्षा मंत्री डेविड ओकेलो ने हस्ताक्षर किए।",
            "KEN GOV, IND BUS",
        ),
        (
            "केन्या के रक्षा मंत्री डेविड ओकेलो और कंपनी के अध्यक्ष एवं प्रबंध निदेशक सुधीर राणा ने अनुबंध पर दस्तखत किए।",
            "KEN GOV, IND BUS",
        ),
        ("सफारी मरीन के सीईओ डेविड ओकेलो और रक्षा सचिव सुधीर राणा ने अनुबंध पर दस्तखत किए।", "KEN BUS, IND GOV"),
        ("अनुबंध पर रक्षा सचिव सुधीर राणा और केन्या के राजदूत डेविड ओकेलो द्वारा हस्ताक्षर किए गए।", "KEN GOV, IND GOV"),
        (
            "भारत की ओर से रक्षा सचिव सुधीर राणा और केन्या की ओर से राजदूत डेविड ओकेलो ने अनुबंध पर हस्ताक्षर किए।",
            "KEN GOV, IND GOV",
        ),
    ],
)
def test_who_signs_takes_part_and_the_head_of_a_company_acts_for_its_country(signed: str, people: str) -> None:
    lead = "भारत और केन्या ने शुक्रवार को रडार की आपूर्ति के लिए अनुबंध पर हस्ताक्षर किए।"
    (event,) = facts_of(lead, signed).events
    sides = {p.name: f"{p.represents} {p.sector.value}" for p in event.participants}
    assert (event.type.value, sides) == (
        "signing",
        dict(zip(("डेविड ओकेलो", "सुधीर राणा"), people.split(", "), strict=True)),
    )


def test_the_head_of_a_company_of_unknown_country_signs_for_nobody() -> None:
    lead = "भारत, ओमान और केन्या ने शुक्रवार को रडार की आपूर्ति के लिए अनुबंध पर हस्ताक्षर किए।"
    signed = "सफारी मरीन के सीईओ डेविड ओकेलो और रक्षा सचिव सुधीर राणा ने अनुबंध पर दस्तखत किए।"
    assert "डेविड ओकेलो" not in {p.name for event in facts_of(lead, signed).events for p in event.participants}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("भारत और ओमान ने तटीय निगरानी पर एक समझौते पर हस्ताक्षर किए हैं जो सूचना साझेदारी का रास्ता खोलेगा।", "signed"),
        ("भारत और घाना ने सोमवार को प्रशिक्षण पर समझौता ज्ञापन पर हस्ताक्षर किए, जो सैन्य शिक्षा को बढ़ावा देगा।", "signed"),
        ("चिली और पेरू ने खनन पर एक करार पर दस्तखत किए जो निवेश को सरल करेगा।", "signed"),
        ("भारत और केन्या एक समझौते पर हस्ताक्षर करेंगे, जो नौसेनाओं को जोड़ता है।", "proposed"),
        ("भारत और केन्या के बीच जल्द एक समझौते पर हस्ताक्षर होंगे जो सैन्य रसद आसान करेगा।", "proposed"),
    ],
)
def test_what_a_document_will_do_does_not_put_off_its_signature(sentence: str, status: str) -> None:
    assert [agreement.status.value for agreement in facts_of(sentence).agreements] == [status]


def test_an_ambassador_signs_who_is_posted_in_the_other_country() -> None:
    text = (
        "रक्षा सहयोग पर समझौता\n\n"
        "रक्षा सचिव अजय माथुर और भारत में केन्या के राजदूत जेम्स ओटिएनो ने सोमवार को रसद समझौते पर हस्ताक्षर किए।\n"
    )
    (event,) = extract_facts(read_text(text, "article", published_at="2024-03-14")).events
    assert [(p.name, p.represents) for p in event.participants] == [("अजय माथुर", "IND"), ("जेम्स ओटिएनो", "KEN")]


MEMORANDUM = "भारत और केन्या ने साइबर सुरक्षा पर समझौता ज्ञापन किया।"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "रक्षा राज्य मंत्री अजय माथुर की मौजूदगी में संयुक्त सचिव रमेश कौल और राजदूत जोसेफ मुतुआ ने इस पर दस्तखत किए।",
            {"अजय माथुर": "IND attendee", "रमेश कौल": "IND principal", "जोसेफ मुतुआ": "KEN principal"},
        ),
        (
            "संयुक्त सचिव रमेश कौल और उच्चायुक्त जोसेफ मुतुआ ने विदेश मंत्री अजय माथुर की उपस्थिति में ज्ञापन पर हस्ताक्षर किए।",
            {"अजय माथुर": "IND attendee", "रमेश कौल": "IND principal", "जोसेफ मुतुआ": "KEN principal"},
        ),
        (
            "ज्ञापन पर विदेश सचिव अजय माथुर और राजदूत जोसेफ मुतुआ ने हस्ताक्षर किए।",
            {"अजय माथुर": "IND principal", "जोसेफ मुतुआ": "KEN principal"},
        ),
        (
            "विदेश मंत्री अजय माथुर और केन्या के विदेश मंत्री जोसेफ मुतुआ की मौजूदगी में इस पर हस्ताक्षर किए गए।",
            {
                "अजय माथुर": "IND attendee",
                "जोसेफ मुतुआ": "KEN attendee",
                "भारत": "IND principal",
                "केन्या": "KEN principal",
            },
        ),
    ],
)
def test_who_signs_in_whose_presence(sentence: str, expected: dict[str, str]) -> None:
    text = f"समझौता ज्ञापन पर हस्ताक्षर\n\n{MEMORANDUM} {sentence}\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    told = [{p.name: f"{p.represents} {p.role.value}" for p in event.participants} for event in facts.events]
    assert told == [expected]


def test_what_is_signed_in_the_presence_of_two_sides_is_between_them() -> None:
    sentence = (
        "भारत के विदेश मंत्री अजय माथुर और केन्या के विदेश मंत्री जोसेफ मुतुआ की मौजूदगी में बीज सहयोग पर समझौता ज्ञापन पर हस्ताक्षर हुए।"
    )
    facts = extract_facts(read_text(f"हस्ताक्षर\n\n{sentence}\n", "article", published_at="2024-03-14"))
    assert [(one.name, one.parties) for one in facts.agreements] == [("बीज सहयोग पर समझौता ज्ञापन", ("IND", "KEN"))]


@pytest.mark.parametrize(
    ("sentence", "signings"),
    [
        ("भारत और केन्या के बीच 6 एमओयू हुए।", 1),
        ("भारत और केन्या के बीच सोमवार को छह अहम समझौते हुए।", 1),
        ("भारत और केन्या के बीच अब तक छह समझौते हुए हैं।", 0),
        ("भारत और केन्या के बीच हुए छह समझौते संसद में रखे गए।", 0),
    ],
)
def test_several_documents_that_came_about_were_signed(sentence: str, signings: int) -> None:
    facts = facts_of(sentence)
    assert [event.type.value for event in facts.events] == ["signing"] * signings
