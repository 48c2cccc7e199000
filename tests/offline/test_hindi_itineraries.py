"""Tours, stays, heads of delegations and summits of two: what one Hindi article tells of several stations."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_events import facts_of, told

AYYAR, OKELLO = ("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")
KENYA = ("केन्या", "KEN")
MET = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।"


def test_the_days_of_each_leg_belong_to_the_visit_of_that_country() -> None:
    events = told(
        "थल सेना प्रमुख जनरल अजय पुरी पांच दिन की यात्रा पर केन्या और घाना जा रहे हैं।",
        "वह सोमवार और मंगलवार को केन्या में रहेंगे, जहां वह केन्या के रक्षा मंत्री से मिलेंगे।",
        "बुधवार को वह घाना में रहेंगे और वहां के सेना प्रमुख से मुलाकात करेंगे।",
    )
    assert sorted(events) == sorted(
        [
            ("visit", "scheduled", [("अजय पुरी", "IND"), ("घाना", "GHA")]),
            ("visit", "scheduled", [("अजय पुरी", "IND"), KENYA]),
            ("meeting", "scheduled", [("अजय पुरी", "IND"), KENYA]),
            ("meeting", "scheduled", [("अजय पुरी", "IND"), ("घाना", "GHA")]),
        ]
    )


def test_who_comes_back_from_one_country_and_reaches_another_visits_both() -> None:
    assert told("मिस्र का दौरा खत्म कर लौट रहे रक्षा मंत्री मोहन अय्यर सोमवार को केन्या पहुंच गए हैं।") == [
        ("visit", "occurred", [AYYAR, ("मिस्र", "EGY")]),
        ("visit", "ongoing", [AYYAR, KENYA]),
    ]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("रक्षा मंत्री मोहन अय्यर शनिवार को केन्या में थे।", "occurred"),
        ("रक्षा मंत्री मोहन अय्यर इन दिनों केन्या में हैं।", "ongoing"),
        ("रक्षा मंत्री मोहन अय्यर बुधवार को केन्या में रहेंगे।", "scheduled"),
    ],
)
def test_a_stay_is_a_visit(sentence: str, status: str) -> None:
    assert told(sentence) == [("visit", status, [AYYAR, KENYA])]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("भारत का तकनीकी दल जनवरी में केन्या जा सकता है।", "proposed"),
        ("भारत का एक प्रतिनिधिमंडल अप्रैल में केन्या जाएगा।", "scheduled"),
    ],
)
def test_a_team_that_travels_visits_for_its_country(sentence: str, status: str) -> None:
    ((kind, found, members),) = told(sentence)
    assert (kind, found, [side for _, side in members]) == ("visit", status, ["IND", "KEN"])


def test_talks_in_the_plural_with_two_people_are_one_each() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो और विदेश मंत्री पॉल किमानी के साथ बैठकें कीं।") == [
        ("meeting", "occurred", [AYYAR, OKELLO]),
        ("meeting", "occurred", [AYYAR, ("पॉल किमानी", "KEN")]),
    ]


def test_the_head_of_one_delegation_acts_for_its_side_and_others_only_attend() -> None:
    events = facts_of(
        "भारत और केन्या के बीच छठे दौर की बातचीत मंगलवार को नैरोबी में हुई। केन्याई दल का नेतृत्व व्यापार मंत्री डेविड ओकेलो ने किया।"
    ).events
    assert [(who.name, who.role.value) for who in events[0].participants] == [
        ("डेविड ओकेलो", "principal"),
        ("भारत", "principal"),
    ]
    (trilateral,) = facts_of(
        "केन्या और घाना के शीर्ष राजनयिकों ने मंगलवार को मस्कट में वार्ता की।",
        "केन्या के विदेश मंत्री डेविड ओकेलो और घाना के विदेश मंत्री क्वेसी मेंसा ने प्रतिनिधिमंडलों का नेतृत्व किया। "
        "ओमान के विदेश मंत्री सालिम हारिब शुरुआत में मौजूद रहे।",
    ).events
    assert [(who.name, who.role.value) for who in trilateral.participants] == [
        ("डेविड ओकेलो", "principal"),
        ("क्वेसी मेंसा", "principal"),
        ("सालिम हारिब", "attendee"),
    ]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से बात की।", "call"),
        ("रक्षा मंत्री मोहन अय्यर ने नैरोबी में केन्या के रक्षा मंत्री डेविड ओकेलो से बात की।", "meeting"),
        ("रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बात की।", "meeting"),
    ],
)
def test_a_word_to_somebody_far_away_is_a_call(sentence: str, kind: str) -> None:
    assert told(sentence) == [(kind, "occurred", [AYYAR, OKELLO])]


def test_a_summit_of_two_is_talks_of_those_who_take_part() -> None:
    assert told(
        "भारत और जापान के बीच 16वां वार्षिक शिखर सम्मेलन मंगलवार को टोक्यो में हुआ।",
        "प्रधानमंत्री रवि चौहान और जापान के प्रधानमंत्री शिगेरु इतो ने सम्मेलन में हिस्सा लिया।",
        "पिछला वार्षिक शिखर सम्मेलन मार्च 2022 में नई दिल्ली में हुआ था।",
    ) == [
        ("meeting", "occurred", [("रवि चौहान", "IND"), ("शिगेरु इतो", "JPN")]),
        ("meeting", "occurred", [("भारत", "IND"), ("जापान", "JPN")]),
    ]


def test_a_summit_of_others_is_no_talks() -> None:
    assert told("कृषि मंत्री रवि चौहान ने जयपुर में तीसरे किसान शिखर सम्मेलन का उद्घाटन किया। इसमें जापान की कंपनियां आईं।") == []


def test_a_review_with_a_counterpart_and_a_chair_beside_another_are_talks() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो के साथ परियोजनाओं की समीक्षा करेंगे।") == [
        ("meeting", "scheduled", [AYYAR, OKELLO])
    ]
    assert told(
        "ओकेलो आ रहे हैं।",
        "केन्या के रक्षा मंत्री डेविड ओकेलो को शुक्रवार को रक्षा मंत्री मोहन अय्यर के साथ आयोग की बैठक की अध्यक्षता करनी थी।",
    )[-1] == (
        "meeting",
        "cancelled",
        [OKELLO, AYYAR],
    )


def test_consultations_that_frame_what_was_decided_years_ago_are_a_session() -> None:
    assert told(MET, "अप्रैल 2021 में नैरोबी में पांचवें परामर्श के दौरान दोनों पक्षों ने घोषणापत्र अपनाया था।")[1:] == [
        ("meeting", "occurred", [("भारत", "IND"), KENYA])
    ]


@pytest.mark.parametrize(
    ("sentences", "place"),
    [
        (["रक्षा मंत्री मोहन अय्यर केन्या की पांच दिन की यात्रा पर सोमवार को नैरोबी पहुंचे।"], "केन्या"),
        (["रक्षा मंत्री मोहन अय्यर सोमवार को नैरोबी पहुंचे।", "केन्या की उनकी यह पहली यात्रा है।"], "केन्या"),
        (["रक्षा मंत्री मोहन अय्यर सोमवार को नैरोबी पहुंचे।"], "नैरोबी"),
    ],
)
def test_a_visit_is_to_the_country_where_it_is_printed(sentences: list[str], place: str) -> None:
    (visit,) = facts_of(*sentences).events
    assert (visit.location, visit.location_country) == (place, "KEN")


def test_talks_that_frame_what_they_led_to_are_in_the_town_before_them() -> None:
    (talks,) = facts_of(
        "सोमवार को नैरोबी में रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो के बीच लंबी बातचीत में खेती जैसे मुद्दे छाए रहे।"
    ).events
    assert talks.location == "नैरोबी"


@pytest.mark.parametrize(
    "sentence",
    [
        "दोनों संयुक्त आयोग की बैठक अक्टूबर में मोम्बासा में बुलाने को राजी हुए।",
        "दोनों पक्ष परामर्श का अगला दौर अप्रैल में मोम्बासा में आयोजित करने पर सहमत हुए।",
        "दोनों ने समिति की अगली बैठक मई में मोम्बासा में कराने का फैसला किया।",
    ],
)
def test_a_session_that_is_only_agreed_upon_says_nothing_of_the_talks(sentence: str) -> None:
    (talks,) = facts_of(MET, sentence).events
    assert (talks.date_text, talks.location) == ("सोमवार", None)


@pytest.mark.parametrize(
    "sentences",
    [
        ["उनकी प्रधानमंत्री रवि चौहान के साथ वार्ता होगी।", "शाम को वह राष्ट्रपति शारदा मिश्रा से भेंट करेंगे।"],
        ["सोमवार को उनकी विदेश मंत्री रवि चौहान से मुलाकात होगी तो मंगलवार को वह राष्ट्रपति शारदा मिश्रा से मिलेंगे।"],
    ],
)
def test_who_meets_a_guest_is_at_home_though_other_officials_met_him_before(sentences: list[str]) -> None:
    guest = ("फाम वान तुआन", "VNM")
    assert told("वियतनाम के प्रधानमंत्री फाम वान तुआन सोमवार को भारत पहुंचेंगे।", *sentences)[1:] == [
        ("meeting", "scheduled", [guest, ("रवि चौहान", "IND")]),
        ("meeting", "scheduled", [guest, ("शारदा मिश्रा", "IND")]),
    ]


def test_what_was_done_on_two_days_is_told_around_then() -> None:
    events = facts_of(
        "केन्या के रक्षा मंत्री डेविड ओकेलो ने रविवार को रक्षा मंत्री मोहन अय्यर से भेंट की।",
        "सोमवार को उनकी विदेश मंत्री कविता राव से मुलाकात हुई तो मंगलवार को वह प्रधानमंत्री रवि चौहान से मिले।",
    ).events
    assert [event.date_text for event in events] == ["रविवार", "सोमवार", "मंगलवार"]


def test_a_condition_around_then_has_not_happened() -> None:
    assert told(MET, "यदि दोनों देशों के बीच समझौता हुआ तो रक्षा मंत्री मोहन अय्यर घाना जाएंगे।")[0][0] == "meeting"


def test_a_headline_that_asks_or_has_no_verb_tells_of_nothing_by_itself() -> None:
    asked = "भारत के विदेश मंत्री की पाकिस्तान के पीएम से हुई मुलाकात? जानिए सच\n\nभारत और पाकिस्तान के बीच कोई बैठक नहीं हुई।\n"
    assert extract_facts(read_text(asked, "article", published_at="2024-03-14")).events == ()
    bare = "वियतनाम के प्रधानमंत्री की भारत यात्रा आज से\n\nवियतनाम के प्रधानमंत्री फाम वान तुआन बुधवार से भारत यात्रा पर रहेंगे।\n"
    (visit,) = extract_facts(read_text(bare, "article", published_at="2024-03-14")).events
    assert (visit.status.value, visit.date_text) == ("scheduled", "बुधवार")


def test_talks_to_come_leave_a_call_as_it_was() -> None:
    assert [
        event[:2]
        for event in told(
            "रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो के बीच मंगलवार को टेलीफोन पर हुई चर्चा में इंजन का मुद्दा उठा।",
            "दोनों मंत्री इसी महीने के अंत में मस्कट में मिल सकते हैं।",
        )
    ] == [("call", "occurred"), ("meeting", "proposed")]


def test_whose_meeting_it_was_may_stand_far_before_it() -> None:
    assert told("केन्या के राष्ट्रपति डेविड ओकेलो और घाना के राष्ट्रपति क्वेसी मेंसा की मस्कट में हुई तीन घंटे की मुलाकात बेनतीजा रही।") == [
        ("meeting", "occurred", [OKELLO, ("क्वेसी मेंसा", "GHA")])
    ]


def test_the_house_of_a_president_is_not_the_president() -> None:
    assert told(MET, "मंगलवार को राष्ट्रपति भवन में उनका रस्मी स्वागत होगा।") == [("meeting", "occurred", [AYYAR, OKELLO])]


@pytest.mark.parametrize(
    "sentence",
    [
        "ओकेलो ने मंगलवार को भारतीय युद्धपोत आईएनएस तरकश का दौरा किया।",
        "बुधवार को वह नासिक के संयंत्र का दौरा करेंगे।",
        "अय्यर ने सीमा पर अग्रिम चौकियों का दौरा किया।",
    ],
)
def test_who_looks_at_a_ship_or_a_works_travels_to_no_country(sentence: str) -> None:
    assert [kind for kind, *_ in told(MET, sentence)] == ["meeting"]


def test_a_call_that_somebody_gets_and_a_meeting_that_prepares_another_have_their_own_sides() -> None:
    assert told("प्रधानमंत्री रवि चौहान को सोमवार को केन्या के राष्ट्रपति डेविड ओकेलो का फोन आया।") == [
        ("call", "occurred", [OKELLO, ("रवि चौहान", "IND")])
    ]
    assert told(
        "भारत और केन्या के बीच अगली वार्ता की तैयारी के लिए संयुक्त सचिव पुनीत राव और केन्या के सहायक रक्षा मंत्री डेविड ओकेलो ने बैठक की।"
    ) == [("meeting", "occurred", [("पुनीत राव", "IND"), OKELLO])]


def test_he_hands_over_where_he_will_go() -> None:
    sentence = "गुरुवार को रक्षा मंत्री अजय माथुर मोम्बासा के एक शिपयार्ड जाएंगे, जहां वे 12 गश्ती नौकाएं केन्या को सौंपेंगे।"
    transfers = [event for event in facts_of(sentence).events if event.type == "arms_transfer"]
    assert [(e.status, e.date_text, [p.name for p in e.participants]) for e in transfers] == [
        ("scheduled", "गुरुवार", ["अजय माथुर", "केन्या"])
    ]


def test_whom_a_traveller_meets_is_of_the_country_that_he_has_reached() -> None:
    events = told(
        "विदेश मंत्री कविता राव ने डेनमार्क और जर्मनी की अपनी यात्रा शनिवार को पूरी कर ली।",
        "कोपेनहेगन में कविता राव की मुलाकात डेनमार्क की प्रधानमंत्री मेटे हैनसन से हुई।",
        "विदेश मंत्री लार्स ओल्सन के साथ आयोग की बैठक में दोनों देशों ने सहयोग बढ़ाने का निर्णय लिया।",
        "आखिरी चरण में विदेश मंत्री बर्लिन पहुंचीं, जहां उन्होंने चांसलर फ्रेडरिक वेबर से मुलाकात की और अपने समकक्ष योहान कोच "
        "के साथ वार्ता की।",
        "जर्मन विदेश मंत्री के सितंबर में भारत आने की संभावना है।",
    )
    assert [people for kind, _, people in events if kind == "meeting"] == [
        [("कविता राव", "IND"), ("मेटे हैनसन", "DNK")],
        [("कविता राव", "IND"), ("लार्स ओल्सन", "DNK")],
        [("कविता राव", "IND"), ("फ्रेडरिक वेबर", "DEU")],
        [("कविता राव", "IND"), ("योहान कोच", "DEU")],
    ]
    assert events[-1] == ("visit", "scheduled", [("योहान कोच", "DEU"), ("भारत", "IND")])


def test_a_surname_that_is_an_adjective_of_a_country_may_stand_before_a_place() -> None:
    assert told("इसी सप्ताह विदेश सचिव विक्रम मिस्री केन्या में थे।") == [("visit", "occurred", [("विक्रम मिस्री", "IND"), KENYA])]


def test_a_line_may_end_with_the_place_behind_a_visit() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर की यात्रा केन्या", MET)[-1] == ("meeting", "occurred", [AYYAR, OKELLO])


@pytest.mark.parametrize(
    ("sentence", "met"),
    [
        ("मंगलवार को रीगा में विदेश मंत्री यानिस बर्जिन्श और मोहन अय्यर की बैठक हुई।", ("यानिस बर्जिन्श", "LVA")),
        ("बुधवार को रीगा में वह विदेश मंत्री यानिस बर्जिन्श के साथ वार्ता करेंगे।", ("यानिस बर्जिन्श", "LVA")),
        ("बुधवार को विल्नियुस में वह विदेश मंत्री योनास पेत्रास से मिलेंगे।", ("योनास पेत्रास", "LTU")),
    ],
)
def test_who_is_met_in_the_town_of_another_country_on_a_tour_is_its_official(
    sentence: str, met: tuple[str, str]
) -> None:
    ours = "विदेश मंत्री मोहन अय्यर ने सोमवार को एस्टोनिया की विदेश मंत्री मारी तम्म से मुलाकात की।"
    people = [people for kind, _, people in told(ours, sentence) if kind == "meeting"]
    assert sorted(people[1]) == sorted([AYYAR, met])


@pytest.mark.parametrize(
    ("sentence", "visits"),
    [
        ("शुक्रवार को वह घाना में होंगे।", [("visit", "scheduled", [AYYAR, ("घाना", "GHA")])]),
        ("वह घाना में होंगे।", []),
        ("अगली बैठक शुक्रवार को घाना में होगी।", []),
    ],
)
def test_where_somebody_will_be_on_a_day_is_a_visit(
    sentence: str, visits: list[tuple[str, str, list[tuple[str, str]]]]
) -> None:
    assert [event for event in told(MET, sentence) if event[0] == "visit"] == visits


def test_those_who_signed_took_part_in_the_talks_of_the_headline() -> None:
    text = (
        "नैरोबी में रक्षा मंत्री की मुलाकात: केन्या के साथ करार\n\nनई दिल्ली, 12 मार्च 2024 (भाषा) "
        "रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो ने सोमवार को भारत और केन्या के बीच समुद्री सुरक्षा "
        "समझौते पर हस्ताक्षर किए।\n"
    )
    (event,) = extract_facts(read_text(text, "article")).events
    assert (event.type, event.date_text) == ("meeting", "सोमवार")
    assert {(p.name, p.represents) for p in event.participants} == {AYYAR, OKELLO}


@pytest.mark.parametrize(
    "denial",
    ["चीन के मंत्री से नहीं हुई मुलाकात", "चीन के मंत्री के साथ नहीं हुई बैठक"],
)
def test_talks_that_a_headline_denies_are_none(denial: str) -> None:
    text = f"{denial}\n\nनई दिल्ली, 12 मार्च 2024 (भाषा) {MET} दोनों पक्षों ने सहयोग बढ़ाने पर सहमति जताई।\n"
    facts = extract_facts(read_text(text, "article"))
    assert [{p.represents for p in e.participants} for e in facts.events] == [{"IND", "KEN"}]
    assert [set(c.actors) for c in facts.commitments] == [{"IND", "KEN"}]


def test_who_is_met_where_somebody_goes_is_of_that_country() -> None:
    events = facts_of(
        "विदेश मंत्री मोहन अय्यर मंगलवार को जकार्ता पहुंचे।",
        "वह यहां से सिंगापुर जाएंगे, जहां शुक्रवार को विदेश मंत्री तान केंग बून के साथ उनकी बैठक होगी।",
    ).events
    (meeting,) = (event for event in events if event.type == "meeting")
    assert {(p.name, p.represents) for p in meeting.participants} == {AYYAR, ("तान केंग बून", "SGP")}
    assert (meeting.location, meeting.location_country, meeting.date_text) == ("सिंगापुर", "SGP", "शुक्रवार")


@pytest.mark.parametrize("held", ["वार्षिक रक्षा संवाद में भाग लेंगे", "रक्षा संवाद की सह-अध्यक्षता करेंगे", "छठे परामर्श में हिस्सा लेंगे"])
def test_he_takes_part_in_a_dialogue_with_another(held: str) -> None:
    visit = "केन्या के रक्षा सचिव जेम्स ओटिएनो 17 नवंबर को दो दिन की भारत यात्रा पर आएंगे।"
    events = told(visit, f"मंगलवार को वह दिल्ली में रक्षा सचिव अनिल वर्मा के साथ {held}।")
    assert ("meeting", "scheduled", [("जेम्स ओटिएनो", "KEN"), ("अनिल वर्मा", "IND")]) in events


def test_two_of_one_side_who_travelled_meet_another_together() -> None:
    events = told(
        "विदेश मंत्री मोहन अय्यर और रक्षा मंत्री करण सिंह मंगलवार को नैरोबी पहुंचे। दोनों ने केन्या के राष्ट्रपति डेविड ओकेलो से भी मुलाकात की।"
    )
    assert ("meeting", "occurred", [AYYAR, ("करण सिंह", "IND"), OKELLO]) in events
