"""Which Hindi talks and signatures are events of their own, and who took part, in sentences behind one report."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Event
from tests.offline.test_hindi_events import facts_of

TALKS = "भारत के रक्षा मंत्री अशोक वर्मा और ओमान के रक्षा मंत्री सालेम अल हबसी ने सोमवार को मस्कट में बातचीत की।"
MINISTERS = ["अशोक वर्मा", "सालेम अल हबसी"]
COUNTRIES = ["भारत", "ओमान"]


def further(*sentences: str) -> list[Event]:
    """The events that the sentences behind the talks tell of."""
    text = "\n\n".join(("खाड़ी में रक्षा सहयोग की खबर", TALKS, *sentences))
    return list(extract_facts(read_text(text + "\n", "article", published_at="2024-03-14")).events[1:])


def told(event: Event) -> tuple[str, str, str | None, set[str]]:
    return event.type.value, event.status.value, event.date_text, {who.name for who in event.participants}


@pytest.mark.parametrize(
    ("sentence", "date", "place"),
    [
        ("समिति की 11वीं बैठक जनवरी 2022 में नई दिल्ली में हुई थी।", "जनवरी 2022", "नई दिल्ली"),
        ("संयुक्त समिति की १०वीं बैठक मार्च 2021 में मुंबई में हुई थी |", "मार्च 2021", "मुंबई"),
        ("संयुक्त कार्यदल की 4थी बैठक पिछले साल गोवा में हुई थी।", "पिछले साल", "गोवा"),
        ("इस समिति की पिछली बैठक 2019 में मस्कट में हुई थी।", "2019", "मस्कट"),
        ("रक्षा समिति की 7वीं बैठक पिछले साल नवंबर में सलालाह में आयोजित की गई थी।", "पिछले साल नवंबर", "सलालाह"),
    ],
)
def test_a_numbered_session_of_an_earlier_time_is_one_of_the_countries(sentence: str, date: str, place: str) -> None:
    (event,) = further(sentence)
    assert told(event) == ("meeting", "occurred", date, set(COUNTRIES))
    assert (event.location, event.salience) == (place, "background")


@pytest.mark.parametrize(
    "sentence",
    [
        "वार्ता से पूर्व दोनों रक्षा मंत्रियों की पृथक बैठक भी हुई।",
        "प्रतिनिधिमंडल स्तर की बातचीत के बाद दोनों मंत्रियों की अलग बैठक हुई।",
        "बैठक से पहले दोनों रक्षा मंत्रियों की अलग मुलाकात भी हुई।",
        "वार्ता के बाद वर्मा और अल हबसी की एकांत मुलाकात हुई।",
    ],
)
def test_talks_apart_from_those_that_a_clause_names_are_others(sentence: str) -> None:
    assert [told(event) for event in further(sentence)] == [("meeting", "occurred", None, set(MINISTERS))]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("दोनों देशों के विदेश सचिव अगले महीने दिल्ली में मिलेंगे।", ("meeting", "scheduled", "अगले महीने", set(COUNTRIES))),
        ("दोनों देशों के उप विदेश मंत्री 20 मार्च को मिलेंगे।", ("meeting", "scheduled", "20 मार्च", set(COUNTRIES))),
        ("दोनों देशों के रक्षा मंत्री 20 मार्च को फिर मिलेंगे।", ("meeting", "scheduled", "20 मार्च", set(MINISTERS))),
        (
            "दोनों देशों के रक्षा सचिव 24 मार्च को वीडियो कॉन्फ्रेंस के जरिए बात करेंगे।",
            ("call", "scheduled", "24 मार्च", set(COUNTRIES)),
        ),
    ],
)
def test_officials_of_both_countries_are_those_who_hold_the_office(
    sentence: str, event: tuple[str, str, str | None, set[str]]
) -> None:
    assert [told(one) for one in further(sentence)] == [event]


def test_deputies_of_three_countries_meet_for_them() -> None:
    (event,) = further("मंगलवार को दोहा में भारत, ओमान और कतर के उप राष्ट्रीय सुरक्षा सलाहकारों की त्रिपक्षीय बैठक हुई।")
    assert told(event) == ("meeting", "occurred", "मंगलवार", {"भारत", "ओमान", "कतर"})


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("तब अल हबसी ने वर्मा को फोन कर संवेदना जताई थी।", None),
        ("फरवरी में वर्मा ने अल हबसी को फोन कर भूकंप पर संवेदना जताई थी।", "फरवरी"),
        ("पिछले महीने अल हबसी ने वर्मा से फोन पर बात की थी।", "पिछले महीने"),
    ],
)
def test_who_met_had_spoken_by_phone_before(sentence: str, date: str | None) -> None:
    assert [told(event) for event in further(sentence)] == [("call", "occurred", date, set(MINISTERS))]


@pytest.mark.parametrize(
    ("sentence", "date", "sides"),
    [
        ("ओमान और भारत के बीच रसद समझौते पर शुक्रवार को मस्कट में हस्ताक्षर होंगे।", "शुक्रवार", {"IND", "OMN"}),
        ("दोनों देश 20 मार्च को बंदरगाह समझौते पर हस्ताक्षर करेंगे।", "20 मार्च", {"IND", "OMN"}),
        ("जापान के साथ पारस्परिक पहुंच समझौते पर सोमवार को मस्कट में दस्तखत होंगे।", "सोमवार", {"JPN", "OMN"}),
        ("कतर के साथ हवाई सेवा समझौते पर बुधवार को मस्कट में हस्ताक्षर किए जाएंगे।", "बुधवार", {"QAT", "OMN"}),
    ],
)
def test_a_signature_on_a_day_to_come_is_an_event_that_no_talks_held_before_frame(
    sentence: str, date: str, sides: set[str]
) -> None:
    text = "\n\n".join(("खाड़ी में रक्षा सहयोग की खबर", TALKS, sentence))
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    event = facts.events[1]
    assert told(event)[:3] == ("signing", "scheduled", date)
    assert {who.represents for who in event.participants} == sides
    assert [(set(one.parties), one.status, one.event_id) for one in facts.agreements] == [(sides, "proposed", event.id)]


@pytest.mark.parametrize(
    "sentence",
    [
        "दोनों देशों के बीच इस साल के अंत तक यूरेनियम समझौते पर हस्ताक्षर होने की उम्मीद है।",
        "माना जा रहा है कि दोनों देश शुक्रवार को रसद समझौते पर हस्ताक्षर करेंगे।",
    ],
)
def test_a_signature_that_is_only_hoped_for_is_no_event(sentence: str) -> None:
    assert further(sentence) == []


def test_a_signature_that_is_hoped_for_on_a_visit_is_a_document_alone() -> None:
    text = (
        "रूस और भारत की खबर\n\nरूस और भारत ने पुर्जे बनाने पर सहमति जताई है।\n\n"
        "रूस के उप प्रधानमंत्री सर्गेई पेत्रोव अगले सप्ताह भारत आ सकते हैं।\n\n"
        "उनकी यात्रा के दौरान रसद समझौते पर हस्ताक्षर होने की संभावना है।\n"
    )
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [event.type for event in facts.events] == ["visit"]
    assert [(one.status, one.certainty) for one in facts.agreements] == [("proposed", "hedged")]


def test_who_took_part_in_talks_beside_a_summit_took_no_part_in_the_summit() -> None:
    text = (
        "जकार्ता की खबर\n\nआसियान शिखर सम्मेलन के इतर बुधवार को भारत और जापान के विदेश मंत्रियों की बैठक हुई। "
        "बैठक में विदेश मंत्री सुनील आचार्य और जापान की विदेश मंत्री योको तनाका शामिल हुईं।\n"
    )
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [(event.type, {who.name for who in event.participants}) for event in facts.events] == [
        ("multilateral_meeting", {"आसियान"}),
        ("meeting", {"सुनील आचार्य", "योको तनाका"}),
    ]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("ओमान के राष्ट्रपति तारिक अल सईद बृहस्पतिवार को वर्मा को मानद जनरल की उपाधि प्रदान करेंगे।", "scheduled"),
        ("ओमान के राष्ट्रपति तारिक अल सईद ने वर्मा को मानद जनरल की उपाधि दी।", "occurred"),
        ("ओमान के राष्ट्रपति तारिक अल सईद ने वर्मा को मानद एडमिरल की रैंक प्रदान की।", "occurred"),
    ],
)
def test_a_title_of_honour_is_conferred(sentence: str, status: str) -> None:
    (event,) = further(sentence)
    assert (event.type, event.status, {who.name for who in event.participants}) == (
        "other",
        status,
        {"तारिक अल सईद", "अशोक वर्मा"},
    )


def test_talks_that_were_put_off_may_be_held_on_another_day() -> None:
    text = (
        "खाड़ी की खबर\n\nमस्कट में सोमवार को होने वाली भारत और ओमान की वार्ता टाल दी गई है।\n\n"
        "एक अधिकारी ने बताया कि वार्ता अब जून में हो सकती है।\n"
    )
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [told(event)[:3] for event in facts.events] == [
        ("meeting", "cancelled", "सोमवार"),
        ("meeting", "proposed", "जून"),
    ]


def test_a_country_that_is_nowhere_printed_does_not_go_by_the_name_of_its_minister() -> None:
    talks = TALKS.removeprefix("भारत के ")
    text = f"खाड़ी की खबर\n\n{talks}\n\nसंयुक्त समिति की पिछली बैठक मार्च 2021 में मुंबई में हुई थी।\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [who.name for who in facts.events[1].participants] == ["ओमान"]


def test_a_meeting_that_is_called_off_and_calls_before_and_behind_it_are_three() -> None:
    text = (
        "खाड़ी की खबर\n\nओमान के रक्षा मंत्री सालेम अल हबसी का भारत दौरा रद्द कर दिया गया है।\n\n"
        "उन्हें 20 मार्च को रक्षा मंत्री अशोक वर्मा से मिलना था।\n\nदोनों मंत्री जल्द ही फोन पर बातचीत करेंगे।\n\n"
        "वर्मा ने सोमवार को अल हबसी से टेलीफोन पर बात की थी।\n"
    )
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [told(event)[:3] for event in facts.events if event.type != "visit"] == [
        ("meeting", "cancelled", "20 मार्च"),
        ("call", "scheduled", None),
        ("call", "occurred", "सोमवार"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "दोनों मंत्रियों ने क्वाड की अगली बैठक जल्द बुलाने की जरूरत पर जोर दिया।",
        "दोनों पक्षों ने आसियान का विशेष सम्मेलन आयोजित करने का प्रस्ताव रखा।",
        "वर्मा ने संयुक्त राष्ट्र की बैठक बुलाने की मांग की।",
    ],
)
def test_a_conference_that_is_only_called_for_is_no_event(sentence: str) -> None:
    assert further(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("भारत और केन्या 14 अप्रैल को नैरोबी में रक्षा नीति संवाद करेंगे।", "scheduled"),
        ("भारत और केन्या ने सोमवार को नैरोबी में पांचवां सुरक्षा संवाद आयोजित किया।", "occurred"),
    ],
)
def test_two_countries_hold_a_dialogue(sentence: str, status: str) -> None:
    (event,) = further(sentence)
    assert (event.type, event.status, event.location) == ("meeting", status, "नैरोबी")


def test_talks_between_countries_are_of_the_people_who_led_them() -> None:
    events = further(
        "प्रधानमंत्री अरुण मेहता ने गुरुवार को सेनेगल के संसद अध्यक्ष मामादू सार से मुलाकात की।",
        "भारत और सेनेगल के बीच गुरुवार को मेहता और सेनेगल के राष्ट्रपति ओमर दियोप की अध्यक्षता में हुई बैठक में तीन समझौते हुए।",
    )
    assert [told(event)[3] for event in events] == [{"अरुण मेहता", "मामादू सार"}, {"अरुण मेहता", "ओमर दियोप"}]


@pytest.mark.parametrize(
    "sentence",
    [
        "यह मई 2020 में शुरू हुए गतिरोध के बाद दोनों की दूसरी बैठक थी।",
        "पिछले एक साल में दोनों नेताओं की यह तीसरी बैठक थी।",
        "यह 2019 के बाद दोनों मंत्रियों की पहली मुलाकात है।",
    ],
)
def test_how_many_talks_there_were_makes_none(sentence: str) -> None:
    assert further(sentence) == []


def test_talks_to_come_lend_no_day_to_those_that_were_held() -> None:
    met = "रक्षा मंत्री अशोक वर्मा ने ओमान के रक्षा मंत्री सालेम अल हबसी से मुलाकात की।"
    text = f"खाड़ी में रक्षा सहयोग की खबर\n\n{met} इस मुलाकात ने दिसंबर में होने वाली वार्ता की नींव रखी।\n"
    (event,) = extract_facts(read_text(text, "article", published_at="2024-03-14")).events
    assert (event.status, event.date_text) == ("occurred", None)


def test_talks_on_a_conference_to_come_were_held() -> None:
    sentence = "रक्षा मंत्री अशोक वर्मा ने ओमान के रक्षा मंत्री सालेम अल हबसी से दिसंबर में होने वाले शिखर सम्मेलन पर बातचीत की।"
    text = f"खाड़ी में रक्षा सहयोग की खबर\n\n{sentence}\n"
    (event,) = extract_facts(read_text(text, "article", published_at="2024-03-14")).events
    assert (event.status, event.date_text) == ("occurred", None)


@pytest.mark.parametrize("body", ["भारत-रूस अंतर-सरकारी आयोग के 26वें सत्र", "संयुक्त आयोग के दूसरे दौर", "रणनीतिक संवाद के नौवें चरण"])
def test_a_session_that_somebody_chaired_with_another_is_their_talks(body: str) -> None:
    chaired = f"वर्मा ने बुधवार को रूसी उप प्रधानमंत्री डेनिस मकारोव के साथ {body} की सह-अध्यक्षता की।"
    assert [told(event) for event in further(chaired)] == [
        ("meeting", "occurred", "बुधवार", {"अशोक वर्मा", "डेनिस मकारोव"})
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "कतर के रक्षा मंत्री जासिम खलीफा के साथ किसी बैठक का कार्यक्रम नहीं है।",
        "कतर के रक्षा मंत्री जासिम खलीफा से मुलाकात की कोई योजना नहीं है।",
        "अशोक वर्मा का कतर के रक्षा मंत्री से मुलाकात का फिलहाल कोई इरादा नहीं है।",
        "भारत ने ओमान में एक डेटा केंद्र स्थापित करने में मदद का आश्वासन दिया है।",
    ],
)
def test_what_is_not_planned_or_only_helped_with_is_no_event(sentence: str) -> None:
    assert further(sentence) == []


def test_talks_with_somebody_after_which_both_countries_act_are_of_people() -> None:
    text = (
        "भारत-ओमान: रिश्तों की कहानी\n\nओमान के सुल्तान सालेम अल हबसी की चार से आठ मार्च की यात्रा शुक्रवार को पुणे में संपन्न हुई।\n\n"
        "मंगलवार को प्रधानमंत्री अशोक वर्मा के साथ हुई वार्ता के बाद दोनों देशों ने सहयोग बढ़ाने का ऐलान किया।\n"
    )
    visit, talks = extract_facts(read_text(text, "article", published_at="2024-03-14")).events
    assert told(visit) == ("visit", "occurred", "चार से आठ मार्च", {"सालेम अल हबसी", "भारत"})
    assert told(talks) == ("meeting", "occurred", "मंगलवार", {"सालेम अल हबसी", "अशोक वर्मा"})


def test_the_secretary_of_a_region_is_the_one_who_was_named() -> None:
    (event,) = further(
        "विदेश मंत्रालय में सचिव (पश्चिम) तन्मय जोशी भी वार्ता में मौजूद थे।",
        "सचिव (पश्चिम) ने ओमान के व्यापार मंत्री कैस अल यूसुफ से शिष्टाचार भेंट की।",
    )
    assert told(event)[3] == {"तन्मय जोशी", "कैस अल यूसुफ"}


def test_what_may_be_signed_at_talks_to_come_is_between_their_sides() -> None:
    text = "\n\n".join(
        (
            "खाड़ी की खबर",
            TALKS,
            "कतर के रक्षा मंत्री जासिम खलीफा के साथ वर्मा की मुलाकात बुधवार को होगी। "
            "सूत्रों के अनुसार इसमें रक्षा सहयोग समझौते पर हस्ताक्षर हो सकते हैं।",
        )
    )
    (agreement,) = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14")).agreements
    assert (agreement.name, set(agreement.parties)) == ("रक्षा सहयोग समझौते", {"IND", "QAT"})


@pytest.mark.parametrize(
    ("sentence", "sides", "place"),
    [
        ("ओमान के रक्षा मंत्री सालेम हबसी 26 मार्च को दिल्ली में भारत-ओमान रक्षा संवाद में भाग लेंगे।", {"OMN", "IND"}, "दिल्ली"),
        ("विदेश सचिव मोहन अय्यर 26 मार्च को टोक्यो में भारत-जापान परामर्श में हिस्सा लेंगे।", {"IND", "JPN"}, "टोक्यो"),
        ("भारत-ईयू शिखर सम्मेलन 26 मार्च को ब्रसेल्स में होगा।", {"IND", "EU"}, "ब्रसेल्स"),
        ("भारत और यूरोपीय संघ का शिखर सम्मेलन 26 मार्च को ब्रसेल्स में होगा।", {"IND", "EU"}, "ब्रसेल्स"),
    ],
)
def test_talks_ahead_in_which_somebody_will_take_part(sentence: str, sides: set[str], place: str) -> None:
    (event,) = facts_of(sentence).events
    assert (event.type.value, event.status.value, event.date_text) == ("meeting", "scheduled", "26 मार्च")
    assert ({who.represents for who in event.participants}, event.location) == (sides, place)


def test_a_summit_of_another_day_is_none_of_the_ministers_who_met() -> None:
    dialogue, summit = facts_of(
        "विदेश मंत्री मोहन अय्यर और यूरोपीय संघ की उच्च प्रतिनिधि लैला हरिब ने भारत-ईयू रणनीतिक वार्ता की सह-अध्यक्षता की।",
        "भारत-ईयू शिखर सम्मेलन मंगलवार को दिल्ली में हुआ था।",
    ).events
    assert (len(dialogue.participants), dialogue.location) == (2, None)
    assert (summit.date_text, summit.location) == ("मंगलवार", "दिल्ली")


def test_who_talks_with_somebody_of_whom_only_the_name_is_told_joins_no_other_talks() -> None:
    (event,) = facts_of(
        "केन्या के राष्ट्रपति जोसेफ किमानी ने सोमवार को दिल्ली में प्रधानमंत्री मोहन अय्यर से मुलाकात की।",
        "रक्षा मंत्री अजय पुरी मंगलवार को डेविड ओकेलो के साथ आयोग की बैठक करेंगे।",
    ).events
    assert [who.name for who in event.participants] == ["जोसेफ किमानी", "मोहन अय्यर"]
