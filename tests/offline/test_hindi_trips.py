"""Visits, postponements and deeds in Hindi: who travels, what is put off and what is handed over."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_events import facts_of, told


@pytest.mark.parametrize(
    "arrival",
    [
        "तीन दिन के दौरे पर भारत आए केन्या के रक्षा मंत्री डेविड ओकेलो को रक्षा मंत्री मोहन अय्यर ने भोज दिया।",
        "तीन दिवसीय यात्रा पर भारत पहुंचे केन्या के रक्षा मंत्री डेविड ओकेलो ने स्मारक पर पुष्पचक्र चढ़ाया।",
    ],
)
def test_a_visitor_described_by_his_arrival_is_on_his_visit(arrival: str) -> None:
    assert told(arrival) == [("visit", "ongoing", [("डेविड ओकेलो", "KEN"), ("भारत", "IND")])]


def test_talks_put_off_to_another_day_are_two_events() -> None:
    facts = facts_of(
        "भारत और पोलैंड के विदेश मंत्रियों की 20 मार्च को होने वाली बैठक स्थगित कर दी गई है।", "अब यह बैठक 10 अप्रैल को वारसॉ में होगी।"
    )
    assert [(event.status.value, event.date_text, event.location) for event in facts.events] == [
        ("cancelled", "20 मार्च", None),
        ("scheduled", "10 अप्रैल", "वारसॉ"),
    ]


@pytest.mark.parametrize("day", ["अप्रैल के पहले सप्ताह में", "10 अप्रैल को"])
def test_a_visit_put_off_to_another_day_is_two_events(day: str) -> None:
    assert told("पोलैंड के विदेश मंत्री यान कोवाल का 20 मार्च से प्रस्तावित भारत दौरा टल गया है।", f"अब वह {day} आएंगे।") == [
        ("visit", "cancelled", [("यान कोवाल", "POL"), ("भारत", "IND")]),
        ("visit", "scheduled", [("यान कोवाल", "POL"), ("भारत", "IND")]),
    ]


def test_the_counterpart_of_a_foreigner_without_a_country_is_of_the_home_country() -> None:
    assert told("कनाडा की राष्ट्रीय सुरक्षा सलाहकार नीना हार्ट ने भारत का दौरा किया और अपने समकक्ष अनिल सेन से मिलीं।")[1] == (
        "meeting",
        "occurred",
        [("नीना हार्ट", "CAN"), ("अनिल सेन", "IND")],
    )


def test_who_hosts_leaders_of_two_countries_meets_them_and_neither_is_the_only_visitor() -> None:
    assert told(
        "यूनान के प्रधानमंत्री निकोस पापास ने एथेंस में साइप्रस के राष्ट्रपति यानिस क्रिस्तू और इजराइल के प्रधानमंत्री डेविड कोहेन की "
        "मेजबानी की।"
    ) == [("meeting", "occurred", [("निकोस पापास", "GRC"), ("यानिस क्रिस्तू", "CYP"), ("डेविड कोहेन", "ISR")])]


def test_a_person_whose_office_a_relative_clause_tells_acts_for_that_country() -> None:
    assert told("समीर फहमी, जो मिस्र के विदेश मंत्री हैं, ने भारत की विदेश मंत्री कविता राव से बातचीत की।") == [
        ("meeting", "occurred", [("समीर फहमी", "EGY"), ("कविता राव", "IND")])
    ]


def test_a_sale_that_is_permitted_is_a_transfer_of_arms() -> None:
    assert told("अमेरिका ने भारत को 31 ड्रोन की बिक्री को मंजूरी दे दी है।") == [
        ("arms_transfer", "occurred", [("अमेरिका", "USA"), ("भारत", "IND")])
    ]


def test_a_hotline_that_is_opened_is_a_launch() -> None:
    assert told("चीन और फिलीपीन के तटरक्षकों के बीच पहली बार हॉटलाइन शुरू हुई।") == [
        ("launch", "occurred", [("चीन", "CHN"), ("फिलीपीन", "PHL")])
    ]


def test_who_invited_the_visitor_is_the_host_also_in_a_later_sentence() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर तीन दिन की यात्रा पर मंगलवार को केन्या पहुंचे।",
        "श्री अय्यर को केन्या के रक्षा मंत्री डेविड ओकेलो के न्योते पर यह मौका मिला।",
    ) == [("visit", "ongoing", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])]


@pytest.mark.parametrize(
    ("call", "status", "ship"),
    [
        ("भारतीय फ्रिगेट आईएनएस तरंग ने केन्या के मोम्बासा बंदरगाह का दौरा किया।", "occurred", "भारत"),
        ("भारतीय नौसेना का पोत आईएनएस तरंग आज केन्या के मोम्बासा तट पर पहुंच गया है।", "ongoing", "भारतीय नौसेना"),
    ],
)
def test_ships_that_call_at_a_port_are_on_a_visit(call: str, status: str, ship: str) -> None:
    facts = facts_of(call)
    assert [(e.type.value, e.status.value, e.participants[0].name) for e in facts.events] == [("visit", status, ship)]


def test_ships_that_carry_relief_bring_aid_and_pay_no_visit() -> None:
    events = told("भारत ने तंजानिया को चावल और तंबू भेजे।", "भारतीय नौसेना के दो पोत राहत का सामान लेकर दार एस सलाम पहुंचे।")
    assert [(type_, status) for type_, status, _ in events] == [("other", "occurred")]


def test_a_service_that_leaves_for_an_exercise_holds_it_with_the_country_named_later() -> None:
    assert told(
        "संयुक्त सैन्य अभ्यास सूर्य ज्योति के लिए भारतीय सेना की एक टुकड़ी रवाना हुई।",
        "यह अभ्यास 2 से 9 अप्रैल तक नेपाल के पोखरा में आयोजित होगा।",
    ) == [("exercise", "scheduled", [("भारतीय सेना", "IND"), ("नेपाल", "NPL")])]


def test_a_station_of_the_air_force_is_a_place_and_sends_nothing() -> None:
    assert told("भारत के वायुसेना अड्डे से बुधवार को तंजानिया के लिए दवाएं भेजी गईं।") == [
        ("other", "occurred", [("भारत", "IND"), ("तंजानिया", "TZA")])
    ]


@pytest.mark.parametrize(
    ("visit", "status", "date"),
    [
        ("भारत की यात्रा पर आईं केन्या की विदेश मंत्री मेरी ओकेलो ने आज विदेश मंत्री कविता राव से मुलाकात की।", "ongoing", None),
        ("केन्या की विदेश मंत्री मेरी ओकेलो सोमवार को चार दिन के दौरे पर दिल्ली पहुंची थीं।", "ongoing", "सोमवार"),
        ("केन्या की विदेश मंत्री मेरी ओकेलो मंगलवार को दो दिन के लिए भारत आ रही हैं।", "scheduled", "मंगलवार"),
        ("केन्या की विदेश मंत्री मेरी ओकेलो रविवार को भारत पहुंचेगी।", "scheduled", "रविवार"),
        ("केन्या की विदेश मंत्री मेरी ओकेलो की पिछले महीने की भारत यात्रा सफल रही।", "occurred", "पिछले महीने"),
        ("विदेश मंत्री कविता राव केन्या का दौरा खत्म करने के बाद आज लौटेंगी।", "occurred", None),
    ],
)
def test_how_far_a_visit_is(visit: str, status: str, date: str | None) -> None:
    facts = facts_of(visit)
    assert [(e.status.value, e.date_text) for e in facts.events if e.type.value == "visit"] == [(status, date)]


def test_what_others_did_before_in_the_pluperfect_is_background() -> None:
    facts = facts_of(
        "प्रधानमंत्री राधा मेनन ने जापान के प्रधानमंत्री केन्जी मोरी से आज फोन पर बात की।",
        "दोनों नेताओं ने निवेश पर चर्चा की। कार्यक्रम लंबा चला।",
        "श्री मोरी भारत भी आए थे और वाराणसी गए थे।",
        "पिछले महीने टोक्यो में हुई विदेश मंत्री कविता राव और जापान के विदेश मंत्री अकीरा ताकेदा की मुलाकात बेनतीजा रही थी।",
    )
    assert [(e.type.value, e.salience.value) for e in facts.events] == [
        ("call", "main"),
        ("visit", "background"),
        ("meeting", "background"),
    ]


def test_a_day_long_before_the_news_in_the_pluperfect_is_background() -> None:
    facts = facts_of(
        "प्रधानमंत्री राधा मेनन ने 8 जून 2019 को जापान की यात्रा की थी।",
        "विदेश मंत्री कविता राव ने जापान के विदेश मंत्री अकीरा ताकेदा से सोमवार को टोक्यो में बातचीत की थी।",
    )
    assert [(e.type.value, e.salience.value) for e in facts.events] == [("visit", "background"), ("meeting", "main")]


def test_a_conference_in_which_two_meet_is_the_frame_of_their_talks() -> None:
    facts = facts_of("विदेश मंत्री कविता राव ने अस्ताना में एससीओ के शिखर सम्मेलन में चीन के विदेश मंत्री ली वेई से मुलाकात की।")
    assert [(e.type.value, e.salience.value) for e in facts.events] == [
        ("multilateral_meeting", "background"),
        ("meeting", "main"),
    ]


def test_a_conference_that_is_being_held_goes_on() -> None:
    assert told("इटली के मिलान में इन दिनों जी-7 की बैठक चल रही है।") == [
        ("multilateral_meeting", "ongoing", [("जी-7", "G7")])
    ]


def test_talks_to_come_of_people_who_are_not_named_are_not_the_last_ones() -> None:
    facts = facts_of(
        "प्रधानमंत्री राधा मेनन ने जापान के प्रधानमंत्री केन्जी मोरी को सोमवार को पत्र लिखा।",
        "सूत्रों ने कहा कि तीनों देशों के विदेश मंत्री 20 जून को अंकारा में मिल सकते हैं।",
    )
    assert [(e.type.value, e.status.value, e.location) for e in facts.events] == [("call", "occurred", None)]


def test_those_who_sign_act_for_their_countries() -> None:
    assert told(
        "भारत और ओमान ने मंगलवार को मस्कट में समझौता ज्ञापन पर हस्ताक्षर किए।",
        "रक्षा सचिव अनिल सेन और ओमान के महासचिव सैफ अल जाबी ने इस पर हस्ताक्षर किए।",
    ) == [("signing", "occurred", [("अनिल सेन", "IND"), ("सैफ अल जाबी", "OMN")])]


def test_a_meeting_of_a_body_with_a_country_is_one_conference() -> None:
    assert told("आसियान-भारत रक्षा मंत्रियों की अनौपचारिक बैठक शुक्रवार को कुआलालंपुर में हुई।") == [
        ("multilateral_meeting", "occurred", [("आसियान", "ASEAN")])
    ]


def test_a_counterpart_holds_the_office_of_who_acts_and_not_of_who_is_met_later() -> None:
    facts = facts_of(
        "विदेश मंत्री कविता राव 5 से 8 अप्रैल तक अर्जेंटीना और चिली की यात्रा पर रहेंगी।",
        "ब्यूनस आयर्स में वह अपने समकक्ष पाब्लो रिवास से मिलेंगी, जबकि सैंटियागो में राष्ट्रपति गैब्रिएल सोतो से भेंट करेंगी।",
    )
    assert [[p.office for p in e.participants] for e in facts.events if e.type.value == "meeting"] == [
        ["विदेश मंत्री", "विदेश मंत्री"],
        ["विदेश मंत्री", "राष्ट्रपति"],
    ]


def test_the_next_stop_of_a_traveller_is_a_visit_ahead() -> None:
    assert told("अमेरिका के रक्षा मंत्री जॉन ब्रूक्स गुरुवार को पोलैंड पहुंचे थे।", "अब उनका अगला पड़ाव लिथुआनिया है।")[1] == (
        "visit",
        "scheduled",
        [("जॉन ब्रूक्स", "USA"), ("लिथुआनिया", "LTU")],
    )


@pytest.mark.parametrize(
    ("told_later", "status", "date"),
    [
        ("बाकी छह विमान अगले साल जून तक वायुसेना को दे दिए जाएंगे।", "scheduled", "अगले साल जून"),
    ],
)
def test_what_is_handed_over_later_goes_between_the_same_two(told_later: str, status: str, date: str | None) -> None:
    facts = facts_of("फ्रांस ने सोमवार को भारतीय वायुसेना को दो परिवहन विमान सौंपे।", told_later)
    assert [(e.type.value, e.status.value, e.date_text) for e in facts.events[1:]] == [("arms_transfer", status, date)]


def test_boats_handed_over_under_a_contract_are_a_transfer_and_the_contract_alone_is_none() -> None:
    under = "भारत ने अनुबंध के तहत सूरीनाम को दो गश्ती नौकाएं सौंपीं।"
    assert told(under) == [("arms_transfer", "occurred", [("भारत", "IND"), ("सूरीनाम", "SUR")])]
    assert told("भारत और सूरीनाम ने नौकाओं की आपूर्ति के अनुबंध पर चर्चा की।") == []


def test_diplomatic_relations_that_are_broken_off_are_an_event() -> None:
    assert told("सऊदी अरब ने 2016 में ईरान से राजनयिक संबंध तोड़ लिए थे।") == [
        ("other", "occurred", [("सऊदी अरब", "SAU"), ("ईरान", "IRN")])
    ]
    assert told("सऊदी अरब और ईरान राजनयिक संबंध बहाल करने पर सहमत हुए।") == []


def test_ministers_of_two_offices_of_a_body_meet_in_one_conference() -> None:
    assert told("एससीओ के विदेश और रक्षा मंत्रियों की बैठक शुक्रवार को अस्ताना में हुई।") == [
        ("multilateral_meeting", "occurred", [("एससीओ", "SCO")])
    ]


def test_a_body_joined_to_another_summit_holds_no_conference() -> None:
    assert told("केन्या ने क्वाड तथा अगले शिखर सम्मेलन पर अपनी राय दी।") == []


@pytest.mark.parametrize("back", ["केन्या के दौरे से लौटे", "केन्या की चार दिन की यात्रा से लौटकर"])
def test_who_is_back_from_a_journey_meets_those_at_home(back: str) -> None:
    events = facts_of(f"{back} सेना प्रमुख जनरल अजय माथुर ने मंगलवार को रक्षा मंत्री मोहन अय्यर से मुलाकात की।").events
    assert {e.type.value for e in events} <= {"visit"}
    assert {e.date_text for e in events} <= {None}


def test_that_there_is_no_deal_makes_none() -> None:
    talks = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से बातचीत की।"
    assert facts_of(talks, "अब तक कोई बड़ा रक्षा सौदा अंतिम रूप नहीं ले सका है।").agreements == ()


def test_whom_a_traveller_will_meet_is_of_the_country_that_he_visits_however_far_back_it_was_told() -> None:
    sentences = (
        "थल सेनाध्यक्ष जनरल उमेश राणा बुधवार को चार दिन की यात्रा पर काठमांडू पहुंचे।",
        "हवाई अड्डे पर अधिकारियों ने उनका स्वागत किया।",
        "नेपाल के राष्ट्रपति हरि थापा गुरुवार को एक समारोह में उन्हें मानद उपाधि देंगे।",
        "यह परंपरा दशकों से चली आ रही है।",
        "इसकी शुरुआत पहले दौर में हुई थी।",
        "समारोह में सेना का बैंड भी रहेगा।",
        "वह प्रधानमंत्री रमेश ओझा से भी भेंट करेंगे।",
    )
    met = [[(p.name, p.represents) for p in e.participants] for e in facts_of(*sentences).events if e.type == "meeting"]
    assert met == [[("उमेश राणा", "IND"), ("रमेश ओझा", "NPL")]]


@pytest.mark.parametrize("company", ["जनरल एटॉमिक्स", "जनरल इलेक्ट्रिक"])
def test_a_company_whose_name_begins_like_a_rank_is_nobody(company: str) -> None:
    signed = "भारत और अमेरिका ने मंगलवार को ड्रोन के सौदे पर हस्ताक्षर किए।"
    present = f"{company} ग्लोबल कॉरपोरेशन के मुख्य कार्यकारी विवेक राव भी इस मौके पर उपस्थित थे।"
    people = [p for e in facts_of(signed, present).events for p in e.participants if p.kind == "person"]
    assert [(p.name, p.sector) for p in people] in ([], [("विवेक राव", "BUS")])


THEY_CAME = "केन्या के राष्ट्रपति जोसेफ मुतुआ सोमवार को नई दिल्ली पहुंचे।"
HE_CAME = "भारत के प्रधानमंत्री विनोद तलवार सोमवार को नैरोबी पहुंचे।"


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            f"{HE_CAME} केन्या के विदेश मंत्री पीटर किमानी ने उनका स्वागत किया। उन्होंने राष्ट्रपति जोसेफ मुतुआ से मुलाकात की।",
            {"विनोद तलवार": "IND", "जोसेफ मुतुआ": "KEN"},
        ),
        (
            f"{HE_CAME} केन्या के विदेश मंत्री पीटर किमानी ने अगवानी की। बाद में उन्होंने केन्या के राष्ट्रपति जोसेफ मुतुआ के साथ वार्ता की।",
            {"विनोद तलवार": "IND", "जोसेफ मुतुआ": "KEN"},
        ),
        (
            f"{THEY_CAME} विदेश मंत्री रमेश कौल ने मुतुआ का स्वागत किया। उन्होंने बाद में प्रधानमंत्री विनोद तलवार से भेंट की।",
            {"विनोद तलवार": "IND", "जोसेफ मुतुआ": "KEN"},
        ),
    ],
)
def test_a_pronoun_means_nobody_of_the_country_of_those_who_are_met(text: str, met: dict[str, str]) -> None:
    events = extract_facts(read_text(f"यात्रा की खबर\n\n{text}\n", "article", published_at="2024-03-14")).events
    talks = [{p.name: p.represents for p in e.participants} for e in events if e.type.value == "meeting"]
    assert talks == [met]


@pytest.mark.parametrize(
    ("sentence", "visit"),
    [
        (
            "विदेश राज्य मंत्री रमेश कौल ने सोमवार को पालम हवाई अड्डे पर केन्या के राष्ट्रपति जोसेफ मुतुआ की अगवानी की।",
            ("ongoing", "सोमवार", {"जोसेफ मुतुआ": "visitor", "रमेश कौल": "host"}),
        ),
        (
            "केन्या के राष्ट्रपति जोसेफ मुतुआ का मंगलवार को एयरपोर्ट पर विदेश राज्य मंत्री रमेश कौल ने स्वागत किया।",
            ("ongoing", "मंगलवार", {"जोसेफ मुतुआ": "visitor", "रमेश कौल": "host"}),
        ),
    ],
)
def test_who_is_received_at_an_airport_begins_a_visit(sentence: str, visit: tuple[str, str, dict[str, str]]) -> None:
    facts = extract_facts(read_text(f"भारत में स्वागत\n\n{sentence}\n", "article", published_at="2024-03-14"))
    told = [(e.status.value, e.date_text, {p.name: p.role.value for p in e.participants}) for e in facts.events]
    assert told == [visit]


def test_a_joined_clause_tells_where_the_traveller_goes_on_to() -> None:
    text = "भारत के प्रधानमंत्री विनोद तलवार शनिवार को घाना जाएंगे और इसके बाद केन्या रवाना होंगे।"
    events = extract_facts(read_text(f"यात्रा की खबर\n\n{text}\n", "article", published_at="2024-03-14")).events
    assert [(e.type.value, e.status.value, e.location_country) for e in events] == [
        ("visit", "scheduled", "GHA"),
        ("visit", "scheduled", "KEN"),
    ]


@pytest.mark.parametrize(
    ("text", "visit"),
    [
        ("केन्या के रक्षा मंत्री जोसेफ मुतुआ सोमवार को भारत पहुंच गए।", ("ongoing", "सोमवार")),
        ("भारत की यात्रा पर सोमवार को आए केन्या के रक्षा मंत्री जोसेफ मुतुआ ने राजघाट पर श्रद्धांजलि दी।", ("ongoing", "सोमवार")),
        ("केन्या के रक्षा मंत्री जोसेफ मुतुआ ने सोमवार को अपनी भारत यात्रा पूरी की।", ("occurred", "सोमवार")),
    ],
)
def test_the_day_on_which_a_guest_came_is_that_of_his_visit(text: str, visit: tuple[str, str]) -> None:
    events = extract_facts(read_text(f"यात्रा की खबर\n\n{text}\n", "article", published_at="2024-03-14")).events
    assert [(e.status.value, e.date_text) for e in events] == [visit]
