"""Hindi: documents counted behind their subjects, further exercises of a series, teams of services, and secretaries in
a ministry."""

from __future__ import annotations

import pytest

from schemas.facts import ArticleFacts
from tests.offline.test_hindi_events import facts_of, told

TALKS = "केन्या के राष्ट्रपति डेविड ओकेलो ने मंगलवार को नैरोबी में भारत के प्रधानमंत्री मोहन अय्यर से मुलाकात की।"
DRILL = "भारत और केन्या का युद्धाभ्यास मंगलवार को मोम्बासा में संपन्न हुआ।"


def papers(facts: ArticleFacts) -> list[tuple[str, str, list[str]]]:
    return [(paper.name, paper.status.value, sorted(paper.parties)) for paper in facts.agreements]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("इस मुलाकात में रेल लाइन, आपदा राहत और सैन्य चिकित्सा को लेकर तीन समझौते हुए।", ["रेल लाइन", "आपदा राहत", "सैन्य चिकित्सा"]),
        ("बैठक के बाद व्यापार, ऊर्जा और रक्षा के क्षेत्र में तीन समझौतों पर हस्ताक्षर हुए।", ["व्यापार", "ऊर्जा", "रक्षा"]),
        ("दोनों देशों ने मत्स्य पालन और ऊर्जा से जुड़े दो अहम समझौतों पर हस्ताक्षर किए।", ["मत्स्य पालन", "ऊर्जा"]),
        ("दोनों पक्षों के बीच बाढ़ पूर्वानुमान तथा पर्यटन पर दो सहमति पत्रों का आदान-प्रदान हुआ।", ["बाढ़ पूर्वानुमान", "पर्यटन"]),
    ],
)
def test_each_subject_of_documents_that_are_counted_is_one(sentence: str, names: list[str]) -> None:
    assert papers(facts_of(TALKS, sentence)) == [(name, "signed", ["IND", "KEN"]) for name in names]


@pytest.mark.parametrize(
    "sentence",
    [
        "दोनों देशों ने व्यापार, ऊर्जा, पर्यटन और रक्षा समेत 12 समझौतों पर हस्ताक्षर किए।",
        "दोनों देशों ने व्यापार और ऊर्जा से जुड़े तीन समझौतों पर हस्ताक्षर किए।",
        "दोनों देशों ने व्यापार और ऊर्जा से जुड़े दो दस्तावेजों पर हस्ताक्षर किए।",
        "व्यापार और ऊर्जा से जुड़े दो समझौतों पर हस्ताक्षर नहीं हुए।",
        "केन्या अमेरिका का संधि सहयोगी है।",
        "दोनों पक्षों ने 1982 की संयुक्त राष्ट्र समुद्री कानून संधि और परमाणु अप्रसार संधि के पालन पर जोर दिया।",
    ],
)
def test_what_is_not_listed_whole_or_signed_or_is_law_is_no_document(sentence: str) -> None:
    assert papers(facts_of(TALKS, sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "deadline"),
    [
        ("अगला अभ्यास वर्ष 2026 में भारत में होगा।", "2026"),
        ("अगला युद्धाभ्यास अगले साल जैसलमेर में आयोजित किया जाएगा।", "अगले साल"),
    ],
)
def test_the_next_exercise_without_a_day_is_agreed_upon(sentence: str, deadline: str) -> None:
    facts = facts_of(DRILL, sentence)
    assert [(c.act.value, sorted(c.actors), c.deadline_text) for c in facts.commitments] == [
        ("agreed", ["IND", "KEN"], deadline)
    ]
    assert len(facts.events) == 1


def test_the_next_exercise_with_its_day_is_an_event() -> None:
    facts = facts_of(DRILL, "अगला अभ्यास 5 अप्रैल से जैसलमेर में होगा।")
    assert [(event.status.value, event.location) for event in facts.events] == [
        ("occurred", "मोम्बासा"),
        ("scheduled", "जैसलमेर"),
    ]


def test_a_second_exercise_may_be_told_by_its_ordinal_alone() -> None:
    facts = facts_of(
        DRILL, "इस शृंखला का पहला युद्धाभ्यास जनवरी 2021 में जैसलमेर में हुआ था, जबकि दूसरा पिछले साल नैरोबी में आयोजित किया गया।"
    )
    assert [(event.date_text, event.location) for event in facts.events[1:]] == [
        ("जनवरी 2021", "जैसलमेर"),
        ("पिछले साल", "नैरोबी"),
    ]


def test_a_team_of_a_service_is_not_its_country() -> None:
    events = told("केन्या की नौसेना का एक दल मंगलवार को मुंबई पहुंचा।")
    assert [people for _, _, people in events] == [[("केन्या की नौसेना", "KEN"), ("भारत", "IND")]]


@pytest.mark.parametrize("office", ["प्रधान सचिव", "अपर सचिव", "महानिदेशक"])
def test_who_serves_in_a_ministry_is_of_its_country(office: str) -> None:
    events = told(
        "भारत-केन्या रक्षा सहयोग समिति की तीसरी बैठक मंगलवार को नैरोबी में आयोजित की गई।",
        "बैठक की सह-अध्यक्षता रक्षा मंत्रालय के संयुक्त सचिव श्री अमर वर्मा और केन्या के रक्षा मंत्रालय में "
        f"{office} डॉ. वांजिरू किमानी ने की।",
    )
    assert events == [("meeting", "occurred", [("अमर वर्मा", "IND"), ("वांजिरू किमानी", "KEN")])]


def test_a_call_of_another_time_is_not_the_meeting() -> None:
    facts = facts_of(
        "भारत और केन्या के रक्षा मंत्रियों की मंगलवार को दिल्ली में वार्ता हुई।",
        "जून 2020 में दोनों देशों के प्रधानमंत्रियों ने वीडियो के जरिए शिखर वार्ता की।",
    )
    assert [(event.type.value, event.date_text) for event in facts.events] == [
        ("meeting", "मंगलवार"),
        ("call", "जून 2020"),
    ]


def test_what_two_countries_will_talk_about_some_day_is_no_meeting() -> None:
    teaser = "भारत और केन्या के रक्षा संबंध गहरे हो रहे हैं। अब दोनों देश सैन्य साजोसामान के लेनदेन पर भी बातचीत करेंगे।"
    events = told(teaser, TALKS)
    assert [status for _, status, _ in events] == ["occurred"]


def test_whom_foreign_ministers_will_meet_who_came_to_the_home_country_is_of_it() -> None:
    events = told(
        "भारत और केन्या के बीच वार्ता मंगलवार को दिल्ली में हुई।",
        "भारत की ओर से विदेश मंत्री अनिता मेनन ने हिस्सा लिया, जबकि केन्या की तरफ से विदेश मंत्री डेविड ओकेलो शामिल हुए। केन्याई "
        "मंत्री सोमवार रात भारत पहुंचे थे। वे बुधवार को प्रधानमंत्री मोहन अय्यर से मुलाकात करेंगे।",
    )
    assert ("मोहन अय्यर", "IND") in events[-1][2]
