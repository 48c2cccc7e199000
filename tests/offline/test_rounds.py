"""Rounds of talks that an article tells of by themselves, in Hindi sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Event
from schemas.vocabulary import EventType

TALKS = "भारत के रक्षा सचिव महेश गोखले ने शुक्रवार को नैरोबी में केन्या के रक्षा सचिव पीटर मवांगी से वार्ता की।"


def events_of(*paragraphs: str) -> list[Event]:
    text = "\n\n".join(("अफ्रीका में रक्षा सहयोग की खबर", *paragraphs))
    return list(extract_facts(read_text(text + "\n", "article", published_at="2025-08-08")).events)


def outline(event: Event) -> tuple[str, str | None, str | None, set[str | None]]:
    return event.status.value, event.date_text, event.location, {each.represents for each in event.participants}


BOTH = {"IND", "KEN"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("अगली बैठक 2027 में नई दिल्ली में होगी।", ("scheduled", "2027", "नई दिल्ली", BOTH)),
        ("संवाद का अगला दौर नई दिल्ली में आयोजित किया जाएगा।", ("scheduled", None, "नई दिल्ली", BOTH)),
        ("संयुक्त कार्य समूह का अगला सत्र अगले साल होगा।", ("scheduled", "अगले साल", None, BOTH)),
        ("अगले दौर की वार्ता मार्च में मोम्बासा में होगी।", ("scheduled", "मार्च", "मोम्बासा", BOTH)),
        ("समिति की पिछली बैठक मार्च 2022 में नई दिल्ली में हुई थी।", ("occurred", "मार्च 2022", "नई दिल्ली", BOTH)),
        ("रणनीतिक संवाद का 36वां दौर जनवरी 2023 में दिल्ली में हुआ था।", ("occurred", "जनवरी 2023", "दिल्ली", BOTH)),
        ("समिति की चौथी बैठक 2021 में आयोजित की गई थी।", ("occurred", "2021", None, BOTH)),
        ("इसका दूसरा सत्र मई 2019 में मोम्बासा में संपन्न हुआ था।", ("occurred", "मई 2019", "मोम्बासा", BOTH)),
        ("दूसरे दौर की बातचीत पिछले साल मोम्बासा में हुई थी।", ("occurred", "पिछले साल", "मोम्बासा", BOTH)),
    ],
)
def test_a_round_is_an_event_of_the_countries_that_talk(
    sentence: str, expected: tuple[str, str | None, str | None, set[str]]
) -> None:
    assert [outline(event) for event in events_of(TALKS, sentence)][1:] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "अगली बैठक जल्द होगी।",
        "अगली बैठक में साइबर सुरक्षा पर चर्चा होगी।",
        "दोनों देशों ने परामर्श का अगला दौर नई दिल्ली में आयोजित करने का निर्णय लिया।",
        "दोनों पक्ष संयुक्त आयोग की बैठक अक्टूबर में नई दिल्ली में बुलाने को राजी हुए।",
        "कीमत पर बातचीत अंतिम दौर में है।",
        "बजट का अगला सत्र फरवरी में नई दिल्ली में होगा।",
        "फुटबॉल प्रतियोगिता का दूसरा दौर मार्च 2022 में नई दिल्ली में हुआ था।",
        "दोनों देशों के बीच हर साल बैठक होती है।",
    ],
)
def test_what_is_agreed_upon_or_is_no_round_of_talks_is_no_event(sentence: str) -> None:
    assert [outline(event) for event in events_of(TALKS, sentence)] == [
        ("occurred", "शुक्रवार", "नैरोबी", BOTH),
    ]


def test_rounds_of_three_sides_have_all_three() -> None:
    trilateral = "विदेश सचिव सुनंदा राव ने सुराबाया में भारत, केन्या और इंडोनेशिया के बीच त्रिपक्षीय वार्ता में हिस्सा लिया।"
    again = "त्रिपक्षीय वार्ता की पिछली बैठक दिसंबर 2022 में मोम्बासा में हुई थी। अगली बैठक नई दिल्ली में होगी।"
    opened = "भारत, केन्या और इंडोनेशिया के विदेश सचिवों के बीच सुराबाया में त्रिपक्षीय बैठक हुई।"
    found = [outline(event) for event in events_of(opened, trilateral, TALKS, again)]
    three = {"IND", "KEN", "IDN"}
    assert found[-2:] == [
        ("occurred", "दिसंबर 2022", "मोम्बासा", three),
        ("scheduled", None, "नई दिल्ली", three),
    ]


def test_the_next_conference_is_of_the_same_body() -> None:
    opened = "शंघाई सहयोग संगठन का शिखर सम्मेलन गुरुवार को ताशकंद में हुआ।"
    found = events_of(opened, "अगला सम्मेलन 2027 में कजाकिस्तान में होगा।")
    assert [(e.type, *outline(e)) for e in found] == [
        (EventType.MULTILATERAL_MEETING, "occurred", "गुरुवार", "ताशकंद", {"SCO"}),
        (EventType.MULTILATERAL_MEETING, "scheduled", "2027", "कजाकिस्तान", {"SCO"}),
    ]


def test_an_untold_conference_has_no_next_one() -> None:
    assert events_of(TALKS, "अगला सम्मेलन 2027 में ब्राजील में होगा।")[1:] == []


def test_a_numbered_session_that_frames_what_was_done_is_one_of_its_own() -> None:
    framed = "अप्रैल 2021 में मोम्बासा में पांचवें अंतर-सरकारी परामर्श के दौरान दोनों पक्षों ने संयुक्त घोषणापत्र अपनाया था।"
    assert [outline(event) for event in events_of(TALKS, framed)] == [
        ("occurred", "शुक्रवार", "नैरोबी", BOTH),
        ("occurred", "अप्रैल 2021", "मोम्बासा", BOTH),
    ]


def test_a_meeting_of_last_month_is_not_the_one_told_of_before() -> None:
    before = (
        "पिछले महीने नई दिल्ली में दोनों देशों की संयुक्त रक्षा समिति की बैठक हुई, जिसकी सह-अध्यक्षता संयुक्त सचिव अनिल भट्ट और "
        "केन्या के प्रधान सचिव जोसेफ ओटिएनो ने की।"
    )
    opened = "भारत और केन्या के रक्षा सचिवों ने नैरोबी में वार्ता की।"
    assert [outline(event)[1:3] for event in events_of(opened, before)] == [
        (None, "नैरोबी"),
        ("पिछले महीने", "नई दिल्ली"),
    ]


def test_whom_somebody_also_met_is_another_meeting() -> None:
    also = "उन्होंने केन्या के सेना प्रमुख जनरल जोसेफ ओटिएनो से भी मुलाकात की।"
    found = [{p.name for p in event.participants} for event in events_of(TALKS, also)]
    assert found == [{"महेश गोखले", "पीटर मवांगी"}, {"महेश गोखले", "जोसेफ ओटिएनो"}]


def test_the_day_of_a_dialogue_stands_where_two_chair_it() -> None:
    chaired = (
        "भारत के रक्षा सचिव महेश गोखले और केन्या के रक्षा सचिव पीटर मवांगी ने शुक्रवार को नैरोबी में तीसरे भारत-केन्या रक्षा संवाद की "
        "सह-अध्यक्षता की।"
    )
    assert [outline(event) for event in events_of(chaired)] == [("occurred", "शुक्रवार", "नैरोबी", BOTH)]


@pytest.mark.parametrize("edition", ["का 14वां संस्करण अप्रैल 2023 में", "का पिछला संस्करण अप्रैल 2023 में"])
def test_the_edition_of_a_dialogue_is_a_round_of_it(edition: str) -> None:
    text = (
        "भारत-केन्या वार्ता\n\nनैरोबी, 12 मार्च 2024 (भाषा) रक्षा सचिव अनिल वर्मा ने सोमवार को नैरोबी में केन्या के रक्षा सचिव जेम्स "
        f"ओटिएनो के साथ 15वें भारत-केन्या रक्षा नीति संवाद की सह-अध्यक्षता की। रक्षा नीति संवाद {edition} नई दिल्ली में आयोजित "
        "किया गया था।\n"
    )
    events = extract_facts(read_text(text, "article")).events
    assert [(e.type, e.salience, e.date_text, e.location) for e in events] == [
        ("meeting", "main", "सोमवार", "नैरोबी"),
        ("meeting", "background", "अप्रैल 2023", "नई दिल्ली"),
    ]
