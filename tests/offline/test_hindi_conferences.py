"""Conferences in Hindi: who takes part in them, summits of two states, ceremonies and who was at them."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

MINISTER = "विदेश मंत्री मोहन अय्यर"
ARRIVAL = f"{MINISTER} मंगलवार को ताशकंद पहुंचे।"


def conferences(*sentences: str) -> list[tuple[str, set[str]]]:
    """Status of each meeting of a body, and the people in it."""
    return [
        (event.status.value, {p.name for p in event.participants if p.kind == "person"})
        for event in facts_of(*sentences).events
        if event.type == "multilateral_meeting"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MINISTER} ने एससीओ के विदेश मंत्रियों की बैठक को संबोधित किया।",
        f"एससीओ शिखर सम्मेलन को संबोधित करते हुए {MINISTER} ने आतंकवाद का मुद्दा उठाया।",
        f"एससीओ शिखर सम्मेलन में अपने संबोधन में {MINISTER} ने कहा कि आतंकवाद खतरा है।",
        f"एससीओ की बैठक में {MINISTER} ने मध्य एशिया से संपर्क पर जोर दिया।",
        f"एससीओ की बैठक में {MINISTER} मौजूद थे।",
        f"शंघाई सहयोग संगठन (एससीओ) के विदेश मंत्रियों की बैठक में {MINISTER} शामिल हुए।",
        f"एससीओ शिखर सम्मेलन की अध्यक्षता {MINISTER} ने की।",
        f"{MINISTER} ने एससीओ की वार्षिक बैठक के लिए अस्ताना में भारतीय प्रतिनिधिमंडल का नेतृत्व किया।",
    ],
)
def test_who_speaks_at_a_conference_takes_part_in_it(sentence: str) -> None:
    assert conferences(sentence) == [("occurred", {"मोहन अय्यर"})]


@pytest.mark.parametrize("to", ["में", "के लिए अस्ताना में"])
def test_who_leads_a_delegation_is_at_a_conference_that_goes_on(to: str) -> None:
    sentence = f"{MINISTER} एससीओ की वार्षिक बैठक {to} भारतीय प्रतिनिधिमंडल का नेतृत्व कर रहे हैं।"
    assert conferences(sentence) == [("ongoing", {"मोहन अय्यर"})]
    assert [event.salience for event in facts_of(sentence).events] == ["main"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("वह एससीओ के विदेश मंत्रियों की बैठक में भारत का प्रतिनिधित्व करेंगे।", "scheduled"),
        ("शनिवार को वो एससीओ की बैठक में शामिल होंगे।", "scheduled"),
        ("उन्होंने एससीओ की बैठक को संबोधित किया।", "occurred"),
    ],
)
def test_a_pronoun_takes_part_in_a_conference(sentence: str, status: str) -> None:
    assert conferences(ARRIVAL, sentence) == [(status, {"मोहन अय्यर"})]


def test_who_travels_to_a_conference_will_take_part_in_it_on_a_day_that_is_not_that_of_the_journey() -> None:
    sentence = f"{MINISTER} एससीओ की बैठक (सीएफएम) में भाग लेने के लिए मंगलवार को ताशकंद रवाना हुए।"
    (conference,) = (event for event in facts_of(sentence).events if event.type == "multilateral_meeting")
    assert (conference.status, conference.date_text) == ("scheduled", None)
    assert {p.name for p in conference.participants} == {"मोहन अय्यर", "एससीओ"}


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MINISTER} ने कहा कि वह एससीओ की बैठक में भाग नहीं लेंगे।",
        f"{MINISTER} ने एससीओ की बैठक में पारित प्रस्ताव का स्वागत किया।",
        f"{MINISTER} एससीओ की बैठक से इतर केन्या के विदेश मंत्री डेविड ओकेलो से मिले।",
    ],
)
def test_who_only_speaks_of_a_conference_takes_no_part_in_it(sentence: str) -> None:
    assert [people for _, people in conferences(sentence)] == [set()]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("भारत और केन्या का 23वां वार्षिक शिखर सम्मेलन 4 मार्च को नैरोबी में हुआ।", ("occurred", "4 मार्च")),
        ("भारत-केन्या वार्षिक शिखर सम्मेलन दिसंबर में नैरोबी में होगा।", ("scheduled", "दिसंबर")),
        ("भारत और केन्या के बीच दूसरा शिखर सम्मेलन सोमवार को नैरोबी में संपन्न हुआ।", ("occurred", "सोमवार")),
    ],
)
def test_a_summit_of_two_states_is_a_meeting_of_theirs(sentence: str, expected: tuple[str, str]) -> None:
    (event,) = facts_of(sentence).events
    assert (event.type, event.location_country) == ("meeting", "KEN")
    assert (event.status, event.date_text) == expected
    assert {p.represents for p in event.participants} == {"IND", "KEN"}


def test_the_last_annual_summit_is_one_of_the_countries_spoken_of() -> None:
    talks = f"{MINISTER} ने शुक्रवार को केन्या के विदेश मंत्री डेविड ओकेलो से मुलाकात की।"
    before = "पिछला वार्षिक शिखर सम्मेलन जुलाई 2023 में नैरोबी में हुआ था।"
    assert told(talks, before)[1] == ("meeting", "occurred", [("भारत", "IND"), ("केन्या", "KEN")])


@pytest.mark.parametrize(
    "sentence",
    [
        "नई दिल्ली में वैश्विक निवेशक सम्मेलन सोमवार को हुआ।",
        "भारत और केन्या के रिश्तों पर एक सम्मेलन का आयोजन विश्वविद्यालय ने किया।",
        "केंद्रीय कैबिनेट की बैठक की अध्यक्षता प्रधानमंत्री रोहन वर्मा ने की।",
        "सर्वदलीय बैठक में प्रधानमंत्री रोहन वर्मा शामिल हुए।",
    ],
)
def test_conferences_and_meetings_at_home_are_no_events(sentence: str) -> None:
    assert told(sentence) == []


SIGNED = "भारत और केन्या ने शुक्रवार को नैरोबी में समझौता ज्ञापन पर हस्ताक्षर किए।"
HANDED = "भारत ने शनिवार को कोलकाता में केन्या को गश्ती पोत सौंप दिया।"


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        (SIGNED, "समारोह में केन्या के रक्षा मंत्री डेविड ओकेलो भी मौजूद थे।"),
        (SIGNED, "हस्ताक्षर समारोह के मुख्य अतिथि केन्या के रक्षा मंत्री डेविड ओकेलो थे।"),
        (HANDED, "केन्या के रक्षा मंत्री डेविड ओकेलो समारोह के मुख्य अतिथि थे।"),
        (HANDED, "कागजात पर केन्या के रक्षा मंत्री डेविड ओकेलो ने हस्ताक्षर किए।"),
        (HANDED, "इस मौके पर केन्या के रक्षा मंत्री डेविड ओकेलो उपस्थित रहे।"),
    ],
)
def test_guests_of_a_ceremony_take_part_in_what_was_done_there(before: str, sentence: str) -> None:
    (event,) = facts_of(before, sentence).events
    assert [(p.name, p.represents, p.role) for p in event.participants if p.kind == "person"] == [
        ("डेविड ओकेलो", "KEN", "attendee")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "गृह मंत्री राम सिंह ने दिल्ली में पुलिस समारोह का उद्घाटन किया।",
        "गृह मंत्री राम सिंह पुलिस समारोह के उद्घाटन के लिए पटना पहुंचे।",
    ],
)
def test_another_ceremony_has_other_guests(sentence: str) -> None:
    assert all(p.kind == "country" for event in facts_of(HANDED, sentence).events for p in event.participants)


def test_guests_at_the_end_of_an_exercise_do_not_exercise_but_who_leads_a_contingent_does() -> None:
    drill = "भारत और केन्या की नौसेनाओं का संयुक्त अभ्यास सोमवार को मोम्बासा में शुरू हुआ।"
    (event,) = facts_of(
        f"{drill} भारतीय दल का नेतृत्व कमोडोर मोहन अय्यर कर रहे हैं।", "समापन समारोह में रक्षा मंत्री रोहन वर्मा मुख्य अतिथि थे।"
    ).events
    assert {p.name for p in event.participants} == {"मोहन अय्यर", "भारत", "केन्या"}


def test_talks_that_begin_launch_nothing() -> None:
    assert told("भारतीय सेना और केन्या की सेना के बीच तीसरी स्टाफ वार्ता नैरोबी में मंगलवार को शुरू हुई।") == [
        ("meeting", "occurred", [("भारतीय सेना", "IND"), ("केन्या की सेना", "KEN")])
    ]


def test_who_chairs_a_conference_told_of_before_takes_part_in_it() -> None:
    before = "नैरोबी में शुक्रवार को राष्ट्रमंडल के रक्षा मंत्रियों की बैठक हुई।"
    assert conferences(f"{before} बैठक की अध्यक्षता केन्या के रक्षा मंत्री डेविड ओकेलो ने की।") == [("occurred", {"डेविड ओकेलो"})]


def test_guests_of_a_ceremony_were_not_at_what_is_recalled_of_an_earlier_time() -> None:
    before = "गौरतलब है कि दोनों देशों ने सितंबर 2020 में हरित रणनीतिक साझेदारी की शुरुआत की थी।"
    events = facts_of(SIGNED, before, "समारोह में केन्या के रक्षा मंत्री डेविड ओकेलो भी मौजूद थे।").events
    assert {event.type: {p.name for p in event.participants} for event in events} == {
        "signing": {"भारत", "केन्या", "डेविड ओकेलो"},
        "launch": {"भारत", "केन्या"},
    }


def test_who_will_review_something_with_his_counterpart_will_meet_him() -> None:
    trip = f"{MINISTER} रविवार से दो दिन के केन्या दौरे पर रहेंगे, जहां वह अपने समकक्ष डेविड ओकेलो के साथ परियोजनाओं की समीक्षा करेंगे।"
    assert ("meeting", "scheduled", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]) in told(trip)


CHIEFS = "संयुक्त राष्ट्र शांति अभियानों में सैनिक भेजने वाले 32 देशों के सेना प्रमुखों का सम्मेलन गुरुवार को नई दिल्ली में संपन्न हुआ।"


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("सम्मेलन का उद्घाटन मंगलवार को रक्षा मंत्री रोहन वर्मा ने किया था।", {"रोहन वर्मा"}),
        ("समापन सत्र को संयुक्त राष्ट्र की शांति अभियान मामलों की अवर महासचिव एलिन मोरो ने संबोधित किया।", {"एलिन मोरो"}),
        ("शहर के सेना प्रमुख राम सिंह ने सैनिकों को संबोधित किया।", set()),
    ],
)
def test_a_conference_of_several_states_is_one_of_the_body_for_which_they_act(sentence: str, people: set[str]) -> None:
    assert conferences(f"{CHIEFS} {sentence}") == [("occurred", people)]


def test_the_next_conference_is_another_one_of_the_same_body() -> None:
    events = facts_of(CHIEFS, "अगला सम्मेलन 2027 में ब्राजील में होगा।").events
    assert [(e.type, e.status, e.date_text, [p.represents for p in e.participants]) for e in events] == [
        ("multilateral_meeting", "occurred", "गुरुवार", ["UN"]),
        ("multilateral_meeting", "scheduled", "2027", ["UN"]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "दो देशों के सेना प्रमुखों का सम्मेलन संयुक्त राष्ट्र के लिए सोमवार को हुआ।",
        "अगला सम्मेलन कराने पर विचार होगा।",
        "राज्यों के मुख्य सचिवों का सम्मेलन सोमवार को दिल्ली में हुआ।",
    ],
)
def test_what_is_no_conference_of_several_states(sentence: str) -> None:
    assert conferences(sentence) == []


def test_a_verb_form_behind_a_name_and_before_with_is_a_surname() -> None:
    assert told(f"{MINISTER} ने सोमवार को आसियान के महासचिव लिम जिया हुई से मुलाकात की।") == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("लिम जिया हुई", "ASEAN")])
    ]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("बिम्सटेक देशों के राष्ट्रीय सुरक्षा सलाहकारों की चौथी सालाना बैठक सोमवार को काठमांडू में खत्म हुई।", "occurred"),
        ("आसियान देशों के रक्षा मंत्रियों की दो दिवसीय बैठक सोमवार को जकार्ता में शुरू हुई।", "occurred"),
        ("क्वाड समूह के विदेश मंत्रियों ने मंगलवार को टोक्यो में बैठक की।", "occurred"),
        ("क्वाड के चारों देशों के विदेश मंत्रियों ने 12 मार्च को टोक्यो में वार्ता की थी.", "occurred"),
        ("नाटो देशों के रक्षा मंत्रियों ने सोमवार को ब्रुसेल्स में हथियारों के भंडार पर चर्चा की।", "occurred"),
        ("बिम्सटेक देशों के गृह सचिवों के बीच सोमवार को ढाका में वार्ता हुई।", "occurred"),
        ("अफ्रीकी संघ के नेता सोमवार को अदीस अबाबा में एकत्र हुए।", "occurred"),
        ("क्वाड देशों के विदेश मंत्री अगले सप्ताह टोक्यो में जुटेंगे।", "scheduled"),
        ("आसियान के सुरक्षा प्रमुखों की अगली बैठक मनीला में हो सकती है।", "proposed"),
    ],
)
def test_officials_of_the_members_meet_as_a_body(sentence: str, status: str) -> None:
    assert conferences(sentence) == [(status, set())]


@pytest.mark.parametrize(
    "sentence",
    [
        "नाटो के प्रमुख ने मंगलवार को समुद्री सुरक्षा पर चर्चा की।",
        "भारत और आसियान के विदेश मंत्रियों ने मंगलवार को जकार्ता में बैठक की।",
        "आसियान देशों के विदेश मंत्रियों ने भारत के साथ बैठक की तैयारी की।",
        "क्वाड देशों के नेताओं ने इस बैठक की सराहना की।",
        "क्वाड देशों के नेताओं ने अगले साल बैठक करने पर सहमति जताई।",
        "क्वाड देशों के नेता तैयारी में जुटे हैं।",
        "यूरोपीय संघ के विदेश मंत्री सोमवार को मस्कट में बैठक करेंगे।",
        f"यूरोपीय संघ के राजदूतों ने सोमवार को {MINISTER} से मुलाकात की।",
    ],
)
def test_officials_of_a_body_who_do_not_meet_each_other_hold_no_conference(sentence: str) -> None:
    assert conferences(sentence) == []


def test_the_next_round_of_the_officials_of_a_conference_is_one_of_its_body() -> None:
    first = "बिम्सटेक देशों के गृह सचिवों की पांचवीं बैठक सोमवार को थिम्पू में खत्म हुई।"
    beside = f"{MINISTER} ने नेपाल के विदेश मंत्री रमेश थापा से भी मुलाकात की।"
    assert conferences(first, beside, "गृह सचिवों की अगली बैठक ढाका में हो सकती है।") == [
        ("occurred", set()),
        ("proposed", set()),
    ]
    assert conferences(first, beside, "दोनों देशों के विदेश मंत्रियों की अगली बैठक जून में होगी।") == [("occurred", set())]


@pytest.mark.parametrize(
    "sentence",
    [
        "भूटान के गृह मंत्री पेमा ओंगचुक ने इसकी अध्यक्षता की।",
        "इसकी अध्यक्षता भूटान के गृह मंत्री पेमा ओंगचुक ने की।",
    ],
)
def test_who_chairs_it_took_part_in_the_conference(sentence: str) -> None:
    told_of = f"बिम्सटेक के गृह सचिवों की बैठक सोमवार को थिम्पू में हुई। {sentence}"
    assert conferences(told_of) == [("occurred", {"पेमा ओंगचुक"})]


def test_who_came_to_a_conference_of_nobody_known_was_not_at_the_talks_told_of_before() -> None:
    talks = f"{MINISTER} ने बुधवार को ताशकंद में उज्बेकिस्तान के विदेश मंत्री रुस्तम करीमोव से मुलाकात की।"
    beside = "इससे पहले दोनों ने डिजिटल विकास सम्मेलन की सह-अध्यक्षता की थी।"
    came = "इस सम्मेलन में जापान के विदेश मंत्री केंजी ओकावा भी शामिल हुए।"
    (event,) = facts_of(f"{talks} {beside} {came}").events
    assert [p.name for p in event.participants] == ["मोहन अय्यर", "रुस्तम करीमोव"]


def test_all_who_confer_adopt_what_is_not_between_those_spoken_of_last() -> None:
    facts = facts_of(
        "थल सेना प्रमुख जनरल अजय पुरी ने मंगलवार को केन्या के सेना प्रमुख डेविड ओकेलो से मुलाकात की।",
        "तीनों सेना प्रमुख भारत-अफ्रीका सेना प्रमुख सम्मेलन में भाग लेने के लिए दिल्ली आए हैं।",
        "सम्मेलन के समापन पर सभी देशों ने एक संयुक्त घोषणापत्र स्वीकार किया, जिसमें हर दो साल पर सम्मेलन आयोजित करने की बात कही गई।",
    )
    assert [[who.name for who in event.participants] for event in facts.events] == [
        ["अजय पुरी", "डेविड ओकेलो"],
        ["भारत-अफ्रीका सेना प्रमुख सम्मेलन"],
    ]
    assert (facts.agreements, facts.commitments) == ((), ())


def test_this_meeting_is_the_conference_of_the_sentence_before() -> None:
    facts = facts_of(
        f"{MINISTER} ने सोमवार को नैरोबी में केन्या के विदेश मंत्री डेविड ओकेलो से मुलाकात की।",
        "एससीओ के विदेश मंत्रियों की बैठक मंगलवार को ताशकंद में हुई। उज्बेकिस्तान के विदेश मंत्री रुस्तम करीमोव की अध्यक्षता में हुई इस "
        f"बैठक के अंत में एक संयुक्त घोषणापत्र स्वीकार किया गया। {MINISTER} ने बैठक में कहा कि भारत अगले साल सदस्य देशों के साथ एक "
        "अभ्यास की मेजबानी करेगा।",
    )
    (conference,) = (event for event in facts.events if event.type == "multilateral_meeting")
    assert {p.name for p in conference.participants} == {"एससीओ", "मोहन अय्यर", "रुस्तम करीमोव"}
    assert [(a.parties, a.event_id) for a in facts.agreements] == [(("SCO",), conference.id)]
    assert [c.event_id for c in facts.commitments] == [conference.id]


@pytest.mark.parametrize(
    ("body", "code", "last", "following"),
    [("एससीओ के रक्षा मंत्रियों", "SCO", "चीन", "किर्गिस्तान"), ("क्वाड के विदेश मंत्रियों", "QUAD", "जापान", "ऑस्ट्रेलिया")],
)
def test_the_next_session_of_a_body_is_none_of_the_countries_where_it_meets(
    body: str, code: str, last: str, following: str
) -> None:
    events = facts_of(
        f"{body} की पिछली बैठक जून 2023 में {last} में हुई थी, जबकि अगली बैठक 2026 में {following} में होनी है।"
    ).events
    assert [(e.type.value, e.location, [p.represents for p in e.participants]) for e in events] == [
        ("multilateral_meeting", last, [code]),
        ("multilateral_meeting", following, [code]),
    ]


@pytest.mark.parametrize(
    "next_one", ["संगठन का शिखर सम्मेलन अगस्त में ताशकंद में होगा।", "समूह का शिखर सम्मेलन अगस्त में ताशकंद में आयोजित होगा।"]
)
def test_the_summit_of_the_organization_spoken_of_is_to_come(next_one: str) -> None:
    events = facts_of(f"{MINISTER} ने एससीओ के विदेश मंत्रियों की बैठक को संबोधित किया।", next_one).events
    assert [(event.status.value, event.date_text, event.location) for event in events] == [
        ("occurred", None, None),
        ("scheduled", "अगस्त", "ताशकंद"),
    ]


@pytest.mark.parametrize(
    "headline", ["एससीओ से इतर विदेश मंत्री मोहन अय्यर की मैराथन बैठकें", "ब्रिक्स के समांतर विदेश मंत्री की मुलाकातें"]
)
def test_nobody_meets_the_organization_beside_whose_meeting_others_met(headline: str) -> None:
    assert facts_of(headline).events == ()


def test_a_conference_told_of_first_as_that_beside_which_others_met_is_background() -> None:
    events = facts_of(
        f"{MINISTER} ने ताशकंद में बुधवार को एससीओ की बैठक से इतर ओमान के विदेश मंत्री सालेम अल हबसी से मुलाकात की।",
        "एससीओ के विदेश मंत्रियों की दो दिवसीय बैठक मंगलवार को शुरू हुई थी।",
    ).events
    assert [(event.type.value, event.salience.value) for event in events] == [
        ("multilateral_meeting", "background"),
        ("meeting", "main"),
    ]


def test_a_session_that_is_due_is_scheduled() -> None:
    text = "केन्या के राष्ट्रपति जोसेफ किमानी ने सोमवार को होने वाले संयुक्त राष्ट्र महासभा के सत्र से पहले ओमान के सुल्तान को फोन किया।"
    assert ("multilateral_meeting", "scheduled") in [(kind, status) for kind, status, _ in told(text)]


def test_the_headline_and_the_body_tell_of_the_same_separate_talks_beside_a_conference() -> None:
    events = facts_of(
        f"{MINISTER} केन्याई और ओमानी समकक्षों से भी मिले",
        f"{MINISTER} ने गुरुवार को शंघाई सहयोग संगठन (एससीओ) के विदेश मंत्रियों की परिषद की बैठक को संबोधित किया।",
        "बैठक से इतर अय्यर ने केन्या के विदेश मंत्री डेविड ओकेलो और ओमान के विदेश मंत्री सालेम अल हबसी के साथ अलग-अलग वार्ता की।",
    ).events
    assert [(event.type.value, event.date_text) for event in events if event.type == "meeting"] == [
        ("meeting", None),
        ("meeting", None),
    ]
