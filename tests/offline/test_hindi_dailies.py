"""How Hindi dailies tell of dialogues of two and two, of several calls in a row and of journeys."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

OWN = "वियतनाम के रक्षा मंत्री फान वान जियांग और विदेश मंत्री बुई थान सोन"
FOUR = [
    ("फान वान जियांग", "रक्षा मंत्री", "VNM"),
    ("बुई थान सोन", "विदेश मंत्री", "VNM"),
    ("गुइडो क्रोसेटो", "रक्षा मंत्री", "ITA"),
    ("एंतोनियो तायानी", "विदेश मंत्री", "ITA"),
]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (f"{OWN} ने अपने इतालवी समकक्षों गुइडो क्रोसेटो और एंतोनियो तायानी से मुलाकात की।", "occurred"),
        (f"{OWN} ने इतालवी समकक्षों क्रमश: गुइडो क्रोसेटो और एंतोनियो तायानी के साथ वार्ता की।", "occurred"),
        (f"{OWN} अपने इतालवी समकक्षों क्रमशः गुइडो क्रोसेटो और एंतोनियो तायानी के साथ वार्ता के लिए रवाना हुए।", "scheduled"),
    ],
)
def test_counterparts_hold_the_offices_of_those_named_in_the_same_order(sentence: str, status: str) -> None:
    (meeting,) = [event for event in facts_of(sentence).events if event.type.value == "meeting"]
    found = [(p.name, p.office, p.represents) for p in meeting.participants]
    assert (meeting.status.value, found) == (status, FOUR)


@pytest.mark.parametrize(
    ("journey", "visit"),
    [
        ("वार्ता के लिए सोमवार को रोम रवाना हुए", "ongoing"),
        ("मुलाकात करने के लिए सोमवार को रोम पहुंचे", "ongoing"),
        ("बैठक में भाग लेने के लिए सोमवार को रोम जाएंगे", "scheduled"),
    ],
)
def test_talks_for_which_somebody_travels_are_to_come(journey: str, visit: str) -> None:
    events = facts_of(f"केन्या के रक्षा मंत्री डेविड ओकेलो अपने इतालवी समकक्ष गुइडो क्रोसेटो के साथ {journey}।").events
    assert [(e.type.value, e.status.value, e.date_text) for e in events] == [
        ("meeting", "scheduled", None),
        ("visit", visit, "सोमवार"),
    ]


def test_talks_that_were_held_after_the_journey_took_place() -> None:
    events = facts_of(
        "केन्या के रक्षा मंत्री डेविड ओकेलो अपने इतालवी समकक्ष गुइडो क्रोसेटो से मुलाकात के लिए सोमवार को रोम पहुंचे।",
        "दोनों मंत्रियों ने मंगलवार को रोम में बैठक की।",
    ).events
    assert ("meeting", "occurred", "मंगलवार") in [(e.type.value, e.status.value, e.date_text) for e in events]


def test_each_of_several_who_were_called_apart_has_a_call() -> None:
    events = told(
        "विदेश मंत्री मोहन अय्यर ने शुक्रवार को ओमान, केन्या और नेपाल के अपने समकक्षों से टेलीफोन पर अलग-अलग बात की।",
        "ओमान के विदेश मंत्री सालेम नासिर के साथ वार्ता के बाद अय्यर ने कहा कि वार्ता अच्छी रही।",
        "अय्यर ने केन्या के विदेश मंत्री जोसेफ मुतुआ से भी बात की।",
    )
    assert [(kind, members[-1]) for kind, _, members in events] == [
        ("call", ("सालेम नासिर", "OMN")),
        ("call", ("जोसेफ मुतुआ", "KEN")),
        ("call", ("नेपाल", "NPL")),
    ]


@pytest.mark.parametrize("met", ["रक्षा मंत्री गुइडो क्रोसेटो से मुलाकात की", "रक्षा तथा विदेश मंत्रियों के साथ वार्ता की"])
def test_who_comes_along_to_talks_with_others_is_of_the_own_side(met: str) -> None:
    ((_, _, members),) = told(f"ओमान के रक्षा मंत्री सालेम नासिर ने विदेश मंत्री बद्र हमद के साथ इटली के {met}।")
    assert members[:2] == [("सालेम नासिर", "OMN"), ("बद्र हमद", "OMN")]
    assert [side for _, side in members[2:]] == ["ITA"]


def test_what_is_done_where_a_journey_led_is_done_by_the_traveller() -> None:
    events = told(
        "रक्षा मंत्री मोहन अय्यर बुधवार को इटली की तीन दिन की यात्रा पर रवाना होंगे जहां वह गुरुवार को विदेश मंत्री सुनील कौल के साथ "
        "इटली के रक्षा एवं विदेश मंत्रियों के साथ टू प्लस टू वार्ता में हिस्सा लेंगे।"
    )
    assert events == [
        ("visit", "scheduled", [("मोहन अय्यर", "IND"), ("इटली", "ITA")]),
        ("meeting", "scheduled", [("मोहन अय्यर", "IND"), ("सुनील कौल", "IND"), ("इटली", "ITA")]),
    ]


def test_who_signs_where_a_journey_led_is_the_traveller() -> None:
    facts = facts_of(
        "केन्या के राष्ट्रपति डेविड ओकेलो ओमान गए थे जहां उन्होंने सुल्तान हमद नासिर के साथ एक रक्षा समझौते पर हस्ताक्षर किए।"
    )
    signing = next(event for event in facts.events if event.type.value == "signing")
    assert [(p.name, p.represents) for p in signing.participants] == [("डेविड ओकेलो", "KEN"), ("हमद नासिर", "OMN")]


def test_the_day_on_which_a_conference_begins_is_not_that_of_the_journey_to_it() -> None:
    events = facts_of("केन्या के रक्षा मंत्री डेविड ओकेलो सोमवार से शुरू हो रहे एससीओ सम्मेलन में भाग लेने के लिए इटली पहुंचे।").events
    dates = {event.type.value: (event.status.value, event.date_text) for event in events}
    assert dates["visit"] == ("ongoing", None)
    assert dates["multilateral_meeting"][0] == "scheduled"


@pytest.mark.parametrize(
    ("stressed", "found"),
    [
        ("क्षेत्र की सुरक्षा परिस्थितियों पर जोर देते हुए रणनीति की समीक्षा की", 0),
        ("बदलते हालात पर जोर दिया", 0),
        ("हालात सुधारने पर जोर दिया", 1),
        ("सैन्य प्रशिक्षण बढ़ाने पर जोर देते हुए रणनीति की समीक्षा की", 1),
    ],
)
def test_a_situation_that_is_stressed_is_nothing_to_be_done(stressed: str, found: int) -> None:
    facts = facts_of("रक्षा मंत्री मोहन अय्यर ने सोमवार को ओमान के रक्षा मंत्री सालेम नासिर के साथ बैठक की।", f"अय्यर ने {stressed}।")
    assert len(facts.commitments) == found


MET = "सोमवार को ओमान के रक्षा मंत्री सालेम नासिर से बातचीत की"


@pytest.mark.parametrize(
    "sentence",
    [
        f"केन्या के रक्षा मंत्रालय ने बताया कि रक्षा मंत्री डेविड ओकेलो ने {MET}।",
        f"केन्याई सरकार के अनुसार रक्षा मंत्री डेविड ओकेलो ने {MET}।",
        f"केन्या के राष्ट्रपति कार्यालय के प्रवक्ता ने कहा कि राष्ट्रपति डेविड ओकेलो ने {MET}।",
    ],
)
def test_whose_ministry_tells_of_him_is_its_official(sentence: str) -> None:
    ((_, _, members),) = told(sentence)
    assert members == [("डेविड ओकेलो", "KEN"), ("सालेम नासिर", "OMN")]


@pytest.mark.parametrize(
    "told_of",
    ["मोहन अय्यर सोमवार को चीन की यात्रा करेंगे", "मोहन अय्यर ने चीन के विदेश मंत्री वांग यी से मुलाकात की"],
)
def test_who_travels_to_the_country_that_tells_of_him_is_of_another(told_of: str) -> None:
    ((_, _, members),) = told(f"चीनी विदेश मंत्रालय ने कहा कि विदेश मंत्री {told_of}।")
    assert ("मोहन अय्यर", "IND") in members


def test_who_acts_is_none_of_the_officials_whom_he_meets() -> None:
    events = told(
        "मोहन अय्यर ने केन्या और ओमान के रक्षा मंत्रियों के साथ बैठकें कीं।",
        "श्री अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ सोमवार को बैठक की।",
    )
    sides = [{side for _, side in members} for _, _, members in events]
    assert {"KEN", "OMN"} not in sides
    assert all(("मोहन अय्यर", "OMN") not in members for _, _, members in events)


def test_those_whom_an_unknown_met_did_not_meet_each_other() -> None:
    assert not told(
        "मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो, ओमान के रक्षा मंत्री सालेम नासिर और घाना के रक्षा मंत्री क्वामे असांते से मिले।"
    )


def test_who_is_named_before_including_is_met_too() -> None:
    ((_, _, members),) = told("सेना प्रमुख जनरल अजय पुरी प्रधानमंत्री राम शर्मा सहित नेपाली समकक्ष जनरल पूर्ण थापा से मुलाकात करेंगे।")
    assert members == [("अजय पुरी", "IND"), ("राम शर्मा", "NPL"), ("पूर्ण थापा", "NPL")]


def test_a_year_of_what_was_before_dates_no_visit() -> None:
    (visit,) = facts_of(
        "रक्षा मंत्री मोहन अय्यर मंगलवार को केन्या की यात्रा करेंगे।",
        "यह 2020 के संघर्ष के बाद किसी भारतीय रक्षा मंत्री की केन्या की पहली आधिकारिक यात्रा होगी।",
    ).events
    assert visit.date_text == "मंगलवार"


def test_the_days_of_a_conference_for_which_somebody_travels_are_its_own() -> None:
    events = facts_of(
        "रक्षा मंत्री मोहन अय्यर 25 से 27 जून तक केन्या में होने वाली एससीओ रक्षा मंत्रियों की बैठक में भाग लेने के लिए केन्या जाएंगे।"
    ).events
    dates = {event.type.value: event.date_text for event in events}
    assert dates["multilateral_meeting"] == "25 से 27 जून"


def test_a_ceremony_before_an_exercise_is_no_exercise() -> None:
    events = facts_of(
        "भारत और ओमान के बीच संयुक्त सैन्य अभ्यास अल नजाह आज मस्कट के निकट शुरू होगा।",
        "रक्षा मंत्री मोहन अय्यर और ओमान के रक्षा मंत्री सालेम नासिर ने कल सैन्य अभ्यास से पहले आयोजित कार्यक्रम की अध्यक्षता की।",
    ).events
    assert [event.date_text for event in events if event.type.value == "exercise"] == ["आज"]


@pytest.mark.parametrize("came", ["पहंचे", "पंहुचे", "पहुंचे"])
def test_slips_in_the_verb_of_arrival_are_read(came: str) -> None:
    assert told(f"रक्षा मंत्री मोहन अय्यर आज केन्या {came}।") == [
        ("visit", "ongoing", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")])
    ]


@pytest.mark.parametrize("teller", ["मिस्र की सेना के प्रवक्ता ने कहा कि", "मिस्र की सेना के मीडिया विभाग के अनुसार,"])
def test_whose_army_tells_of_him_is_its_chief(teller: str) -> None:
    assert told(f"{teller} सेना प्रमुख जनरल अहमद खलीफा सोमवार को सूडान की यात्रा करेंगे।") == [
        ("visit", "scheduled", [("अहमद खलीफा", "EGY"), ("सूडान", "SDN")])
    ]


def test_a_surname_in_two_spellings_is_of_one_president() -> None:
    events = told(
        "शुक्रवार को दिल्ली में राष्ट्रपति माटारेलो और प्रधान मंत्री वर्मा ने बैठक की।",
        "इतालवी राष्ट्रपति सर्जियो माटारेलॉ की भारत की राजकीय यात्रा शनिवार को पूरी हुई।",
    )
    assert {side for _, _, members in events for name, side in members if "माटारेल" in name} == {"ITA"}


@pytest.mark.parametrize("others", ["और अन्य अधिकारियों", "और अन्य केन्याई अधिकारियों", "और कई वरिष्ठ केन्याई अधिकारियों"])
def test_officials_without_a_name_take_nobody_from_a_list(others: str) -> None:
    ((_, _, members),) = told(
        f"केन्या के प्रधानमंत्री जोसेफ मुतुआ, सेना प्रमुख डेविड ओकेलो {others} ने ओमान के रक्षा मंत्री सालेम नासिर से मुलाकात की।"
    )
    assert members == [("जोसेफ मुतुआ", "KEN"), ("डेविड ओकेलो", "KEN"), ("सालेम नासिर", "OMN")]


@pytest.mark.parametrize("visit", ["की यात्रा पर हैं", "का दौरा कर रहे हैं"])
def test_ships_that_visit_a_country_are_looked_at_by_nobody(visit: str) -> None:
    assert told(f"भारतीय नौसेना के दो पोत केन्या {visit}।") == [
        ("visit", "ongoing", [("भारतीय नौसेना", "IND"), ("केन्या", "KEN")])
    ]
    assert not told("रक्षा मंत्री मोहन अय्यर ने मुंबई में केन्याई युद्धपोत का दौरा किया।")


def test_a_ministry_of_armed_forces_is_no_force() -> None:
    (signing,) = facts_of("ओमान के रक्षा मंत्रालय और फ्रांस के सशस्त्र बल मंत्रालय के बीच एक आशय पत्र पर हस्ताक्षर किए गए।").events
    assert {p.represents: p.sector.value for p in signing.participants} == {"OMN": "GOV", "FRA": "GOV"}


@pytest.mark.parametrize("leader", ["के नेता", "के तानाशाह", "के शासक"])
def test_a_leader_of_a_country_acts_for_it_without_an_office(leader: str) -> None:
    (meeting,) = facts_of(f"बेलारूस {leader} इवान पेत्रोव ने रूस के रक्षा मंत्री सर्गेई ओरलोव से मुलाकात की।").events
    assert [(p.name, p.office, p.represents) for p in meeting.participants] == [
        ("इवान पेत्रोव", None, "BLR"),
        ("सर्गेई ओरलोव", "रक्षा मंत्री", "RUS"),
    ]


@pytest.mark.parametrize("leader", ["जनता पार्टी के नेता", "केन्या के विपक्षी नेता"])
def test_a_leader_of_a_party_acts_for_nobody(leader: str) -> None:
    assert not told(f"{leader} राम वर्मा ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।")


def test_talks_of_three_that_are_told_of_again_are_no_talks_of_two() -> None:
    events = told(
        "जापान के विदेश मंत्री केन तनाका सोमवार को केन्या और ओमान के अपने समकक्षों के साथ त्रिपक्षीय बैठक करेंगे।",
        "केन्या के विदेश मंत्री जोसेफ मुतुआ अपने जापानी और ओमानी समकक्षों के साथ रक्षा सहयोग पर चर्चा करेंगे।",
    )
    assert [{side for _, side in members} for _, _, members in events] == [{"JPN", "KEN", "OMN"}]


@pytest.mark.parametrize("apart", ["अलग-अलग", "अलग अलग"])
def test_talks_with_each_of_several_beside_a_conference_are_told_of_twice_and_held_once(apart: str) -> None:
    events = told(
        f"रक्षा मंत्री मोहन अय्यर ने एससीओ की बैठक से इतर केन्या और ओमान के रक्षा मंत्रियों के साथ {apart} द्विपक्षीय बैठकें कीं।",
        f"इस बैठक से अलग उन्होंने केन्या के रक्षा मंत्री डेविड ओकेलो और ओमान के रक्षा मंत्री सालेम नासिर के साथ {apart} बैठकें कीं।",
    )
    assert [members[1:] for kind, _, members in events if kind == "meeting"] == [
        [("डेविड ओकेलो", "KEN")],
        [("सालेम नासिर", "OMN")],
    ]
