"""Tours of several countries in Hindi: where "he" and "here" are at each station, and whom he meets there."""

from __future__ import annotations

from datetime import date

import pytest

from extractor.dates import resolve
from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_events import facts_of, told

JULY = date(2025, 7, 31)
SAHA = ("अनिल साहा", "IND")
LEFT = "नौसेना प्रमुख एडमिरल अनिल साहा तंजानिया, घाना और पेरू का नौ दिवसीय दौरा पूरा कर रविवार को लौट आए।"
GHANA = "एडमिरल साहा 4 मार्च को घाना पहुंचे, जहां नौसेना प्रमुख वाइस एडमिरल कोफी मेन्सा से उनकी मुलाकात हुई।"


@pytest.mark.parametrize("behind", ["तंजानिया के दौरे पर हैं", "से राजदूत मिले", "और जनरल अजय पुरी मिले", "ने बैठक की"])
def test_the_letter_k_stands_between_the_names_of_an_officer_who_is_named_again(behind: str) -> None:
    (event, *_) = facts_of(
        f"केन्या के मंत्री डेविड ओकेलो से एडमिरल अनिल के साहा {behind}।", "एडमिरल साहा केन्या के मंत्री से मिले।"
    ).events
    assert "अनिल के साहा" in [who.name for who in event.participants]


def test_what_belongs_to_an_officer_is_no_name() -> None:
    (event,) = facts_of("केन्या के एडमिरल डेविड के भाषण से पहले एडमिरल डेविड ने एडमिरल साहा से मुलाकात की।").events
    assert "डेविड" in [who.name for who in event.participants]


@pytest.mark.parametrize(
    ("station", "visited"),
    [
        ("दौरे की शुरुआत 2 मार्च को तंजानिया की राजधानी दार-एस-सलाम से हुई।", "TZA"),
        ("दौरे का आगाज 2 मार्च को लीमा से हुआ।", "PER"),
        ("यात्रा की शुरुआत अकरा से हुई।", "GHA"),
    ],
)
def test_a_tour_begins_in_a_country(station: str, visited: str) -> None:
    events = facts_of(LEFT.replace("तंजानिया, घाना और पेरू", "तीन देशों"), station).events
    assert [(event.type.value, event.location_country) for event in events] == [("visit", visited)]


def test_a_traveller_reaches_the_next_country_though_others_acted_before() -> None:
    left = LEFT.replace("तंजानिया, घाना और पेरू", "तीन देशों")
    events = told(left, GHANA, "घाना ने सहायता का अनुरोध किया।", "आखिरी चरण में वह 7 मार्च को पेरू की राजधानी लीमा पहुंचे।")
    assert events[-1] == ("visit", "ongoing", [SAHA, ("पेरू", "PER")])


def test_no_envoy_who_received_a_traveller_goes_on() -> None:
    events = told(
        "रक्षा मंत्री मोहन अय्यर रविवार को नैरोबी पहुंचे।",
        "केन्या में भारत के राजदूत अजय पुरी ने उनका स्वागत किया। वे मंगलवार को मोम्बासा में रहेंगे और वहां से घाना रवाना होंगे।",
    )
    assert events[-1] == ("visit", "scheduled", [("मोहन अय्यर", "IND"), ("घाना", "GHA")])


@pytest.mark.parametrize("place", ["पेरू में", "लीमा में", "पेरू की राजधानी लीमा में"])
def test_who_is_met_in_a_further_country_is_of_that(place: str) -> None:
    (*_, event) = facts_of(LEFT, GHANA, f"{place} 6 मार्च को उन्होंने राष्ट्रपति खोसे वारा से भेंट की।").events
    assert [(who.name, who.represents) for who in event.participants] == [SAHA, ("खोसे वारा", "PER")]


def test_here_is_where_the_sentence_before_led() -> None:
    text = "नई दिल्ली, 14 मार्च (एजेंसी)। " + LEFT
    (event,) = (
        event
        for event in facts_of(text, "दौरे की शुरुआत अकरा से हुई। यहां उन्होंने घाना के रक्षा मंत्री कोफी मेन्सा से भेंट की।").events
        if event.type.value == "meeting"
    )
    assert (event.location, event.location_country) == ("अकरा", "GHA")


def test_there_one_speaks_face_to_face() -> None:
    assert told("पिछले महीने केन्या के मंत्री डेविड ओकेलो अकरा गए थे और वहां उन्होंने घाना के राष्ट्रपति कोफी मेन्सा से बात की थी।")[
        -1
    ] == (
        "meeting",
        "occurred",
        [("डेविड ओकेलो", "KEN"), ("कोफी मेन्सा", "GHA")],
    )


def test_a_relative_clause_puts_talks_in_the_town_before_it() -> None:
    (*_, event) = facts_of(
        "रक्षा मंत्री मोहन अय्यर रविवार को नैरोबी पहुंचे।",
        "वह शनिवार को अकरा रवाना होंगे, जहां उन्हें घाना के रक्षा मंत्री कोफी मेन्सा से मिलना है।",
    ).events
    assert (event.type.value, event.location) == ("meeting", "अकरा")


@pytest.mark.parametrize("held", ["के साथ हुई वार्ता में", "के साथ वार्ता में", "से हुई बातचीत में"])
def test_what_talks_decided_for_next_year_dates_them_not(held: str) -> None:
    (*_, event) = facts_of(
        LEFT, GHANA, f"वहां रक्षा मंत्री कवामे ओसेई {held} अगले वर्ष संयुक्त अभ्यास आयोजित करने का निर्णय लिया गया।"
    ).events
    assert (event.status.value, event.salience.value, event.date_text) == ("occurred", "main", None)


def test_a_ship_that_lay_in_port_exercised_there() -> None:
    (*_, event) = facts_of("आईएनएस तुंगा अकरा बंदरगाह पर मौजूद रहा, जहां उसने घाना की नौसेना के साथ अभ्यास किया।").events
    assert (event.type.value, event.status.value, event.location) == ("exercise", "occurred", "अकरा")


def test_several_are_invited_by_the_home_country() -> None:
    facts = facts_of(LEFT, "प्रवक्ता के अनुसार केन्या और घाना को मिलन अभ्यास में भाग लेने के लिए आमंत्रित किया गया है।")
    assert [(one.actors, one.addressees) for one in facts.commitments] == [(("IND",), ("KEN", "GHA"))]


STATE_VISIT = (
    "केन्या के राष्ट्रपति जोसेफ किमानी गुरुवार को नई दिल्ली पहुंचे।",
    "किमानी ने प्रधानमंत्री मोहन अय्यर को नैरोबी आने का {} दिया।",
)


@pytest.mark.parametrize("invitation", ["न्योता", "निमंत्रण"])
def test_who_is_only_invited_is_still_met_at_home(invitation: str) -> None:
    events = told(*(line.format(invitation) for line in STATE_VISIT), "शाम को वह राष्ट्रपति अजय पुरी से मिले।")
    assert events[-1] == ("meeting", "occurred", [("जोसेफ किमानी", "KEN"), ("अजय पुरी", "IND")])


def test_who_came_with_the_president_came_with_the_visitor() -> None:
    text = "शाम को वह राष्ट्रपति अजय पुरी से मिले।", "केन्या के रक्षा मंत्री डेविड ओकेलो भी राष्ट्रपति के साथ आए हैं।"
    (visit, *_) = told(STATE_VISIT[0], *text)
    assert [name for name, _ in visit[2]][:2] == ["जोसेफ किमानी", "डेविड ओकेलो"]


@pytest.mark.parametrize("comes", ["आ रहे हैं", "पहुंच रहे हैं", "आएंगे"])
def test_who_comes_to_the_capital_on_a_visit_is_a_guest(comes: str) -> None:
    events = told(
        "फ्रांस और भारत के रिश्ते नई ऊंचाई पर हैं।",
        f"राष्ट्रपति एमील दुराँ सोमवार को तीन दिन की राजकीय यात्रा पर दिल्ली {comes}।",
        "वह प्रधानमंत्री मोहन अय्यर के साथ वार्षिक शिखर बैठक में हिस्सा लेंगे।",
    )
    assert events == [
        ("visit", "scheduled", [("एमील दुराँ", "FRA"), ("भारत", "IND")]),
        ("meeting", "scheduled", [("एमील दुराँ", "FRA"), ("मोहन अय्यर", "IND")]),
    ]


def test_who_is_home_from_a_visit_has_paid_it() -> None:
    (event,) = facts_of("प्रधानमंत्री मोहन अय्यर फ्रांस की तीन दिन की यात्रा के बाद सोमवार को दिल्ली पहुंचे।").events
    assert (event.status.value, event.location, event.date_text) == ("occurred", "फ्रांस", None)


def test_a_visit_that_ended_on_one_day_began_on_another() -> None:
    (event,) = facts_of(
        "रक्षा राज्य मंत्री मोहन अय्यर ने खाड़ी का अपना दौरा शनिवार को दोहा में खत्म किया।", "वह गुरुवार को दोहा पहुंचे थे।"
    ).events
    assert (event.type.value, event.date_text) == ("visit", "गुरुवार")


ARRIVED = "माले, 12 मार्च 2024 (भाषा) प्रधानमंत्री मोहन अय्यर मंगलवार को मालदीव पहुंचे। मालदीव के राष्ट्रपति अली सलीम"


@pytest.mark.parametrize(
    ("others", "both"),
    [
        (", विदेश मंत्री, रक्षा मंत्री और गृह मंत्री ने", {"मोहन अय्यर", "अली सलीम"}),
        (" ने", {"मोहन अय्यर", "अली सलीम"}),
    ],
)
def test_offices_behind_a_foreign_president_are_of_his_country(others: str, both: set[str]) -> None:
    opened = "दोनों नेताओं ने द्विपक्षीय वार्ता के बाद एक अस्पताल का उद्घाटन किया।"
    text = f"मालदीव की खबर\n\n{ARRIVED}{others} उनका स्वागत किया।\n\n{opened}\n"
    talks = [e for e in extract_facts(read_text(text, "article")).events if e.type == "meeting"]
    assert [{p.name for p in event.participants} for event in talks] == [both]


@pytest.mark.parametrize(
    ("before", "parties"),
    [
        ("इससे पहले अय्यर केन्या की यात्रा पर थे, जहां", {"IND", "KEN"}),
        ("इससे पहले अय्यर केन्या की यात्रा पर थे। अब", {"IND", "MDV"}),
    ],
)
def test_what_both_signed_where_somebody_had_been_is_between_those_two(before: str, parties: set[str]) -> None:
    text = f"मालदीव की खबर\n\n{ARRIVED} ने उनका स्वागत किया। {before} दोनों देशों ने मुक्त व्यापार समझौते पर हस्ताक्षर किए।\n"
    assert [set(one.parties) for one in extract_facts(read_text(text, "article")).agreements] == [parties]


@pytest.mark.parametrize(
    ("office", "met"),
    [
        ("भारत की उच्चायुक्त", [{"मोहन अय्यर", "केन्या"}]),
        ("केन्या की रक्षा सचिव", [{"मोहन अय्यर", "रेखा ओकेलो"}]),
    ],
)
def test_whoever_meets_the_envoy_of_his_own_country_meets_no_other_side(office: str, met: list[set[str]]) -> None:
    text = (
        "नैरोबी की खबर\n\nनयी दिल्ली, 12 मार्च 2024 (भाषा) सेना प्रमुख जनरल मोहन अय्यर मंगलवार को केन्या पहुंचे।\n\n"
        f"जनरल अय्यर केन्या के सैन्य नेतृत्व के साथ बातचीत करेंगे। वह नैरोबी में {office} रेखा ओकेलो से भी मिलेंगे।\n"
    )
    talks = [e for e in extract_facts(read_text(text, "article")).events if e.type == "meeting"]
    assert [{p.name for p in event.participants} for event in talks] == met


@pytest.mark.parametrize("who", ["वह", "शनिवार को वह"])
def test_all_of_a_list_are_met_by_the_pronoun_before_it(who: str) -> None:
    text = (
        "मनीला की खबर\n\nमनीला, 12 मार्च 2024 (भाषा) रक्षा मंत्री मोहन अय्यर मंगलवार को यहां पहुंचे।\n\n"
        f"{who} केन्या के रक्षा मंत्री डेविड ओकेलो, ओमान के रक्षा मंत्री सलीम हरिब और घाना के रक्षा मंत्री कोफी मेन्सा "
        "के साथ द्विपक्षीय बैठकें करने वाले हैं।\n"
    )
    talks = [e for e in extract_facts(read_text(text, "article")).events if e.type == "meeting"]
    met = [{p.represents for p in event.participants} for event in talks]
    assert met == [{"IND", "KEN"}, {"IND", "OMN"}, {"IND", "GHA"}]


@pytest.mark.parametrize(
    ("days", "edtf"),
    [("30 जुलाई से 2 अगस्त", "2025-07-30/2025-08-02"), ("5 से 7 अगस्त", "2025-08-05/2025-08-07")],
)
def test_what_is_yet_to_be_seen_on_a_journey_does_not_put_it_ahead(days: str, edtf: str) -> None:
    text = (
        "जापान की खबर\n\n"
        f"टोक्यो, 31 जुलाई 2025 (भाषा) नौसेना प्रमुख एडमिरल मोहन अय्यर ({days}) आधिकारिक यात्रा पर जापान में हैं।\n\n"
        "नौसेना प्रमुख नागासाकी के नौसैनिक अड्डे का भी दौरा करेंगे।\n"
    )
    (visit, *_) = extract_facts(read_text(text, "article")).events
    found = resolve(visit.date_text or "", JULY, scheduled=True)
    assert (visit.status, found and found.edtf) == ("ongoing", edtf)


def test_the_day_of_a_journey_to_a_conference_is_that_of_no_talks() -> None:
    came = "कोलंबो सुरक्षा सम्मेलन की सातवीं एनएसए स्तरीय बैठक में भाग लेने के लिए मंगलवार को दो दिन की यात्रा पर यहां पहुंचे थे"
    text = (
        "नई दिल्ली, 19 नवंबर 2025 (भाषा) बांग्लादेश के राष्ट्रीय सुरक्षा सलाहकार अनिसुर रहमान ने बुधवार को राष्ट्रीय सुरक्षा सलाहकार "
        f"मोहन अय्यर से मुलाकात की। रहमान {came}।\n"
    )
    events = extract_facts(read_text(text, "article")).events
    assert [e.date_text for e in events if e.type != "visit" and e.date_text] == ["बुधवार"]
