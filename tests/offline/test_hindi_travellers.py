"""Who travels in Hindi: on whose invitation, with visitors of other countries, on a day that lies ahead."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

IND, KEN = ("भारत", "IND"), ("केन्या", "KEN")

OKELLO, MOSHI, MENSA = ("डेविड ओकेलो", "KEN"), ("पीटर मोशी", "TZA"), ("ग्रेस मेन्सा", "GHA")
PURI = ("अजय पुरी", "IND")


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (
            "सेना प्रमुख जनरल अजय पुरी, केन्याई सेना के प्रमुख जनरल डेविड ओकेलो के निमंत्रण पर 20 मार्च से केन्या की यात्रा पर रहेंगे।",
            "scheduled",
        ),
        ("सेना प्रमुख जनरल अजय पुरी, केन्या के सेना प्रमुख जनरल डेविड ओकेलो के न्योते पर केन्या का दौरा करेंगे।", "scheduled"),
    ],
)
def test_a_comma_parts_a_visitor_from_who_invited_him(sentence: str, status: str) -> None:
    assert told(sentence) == [("visit", status, [PURI, OKELLO])]


def test_who_is_invited_with_another_is_no_visitor_of_his() -> None:
    sentence = "रक्षा मंत्री मोहन अय्यर, केन्या के रक्षा मंत्री डेविड ओकेलो के साथ मुंबई गए।"
    assert [event for event in told(sentence) if event[0] == "visit" and OKELLO in event[2][1:]] == []


def test_visitors_of_several_countries_travel_each_for_himself() -> None:
    both = "केन्या के विदेश मंत्री डेविड ओकेलो और तंजानिया के विदेश मंत्री पीटर मोशी"
    assert told(f"{both} बुधवार को नई दिल्ली पहुंचे।") == [
        ("visit", "ongoing", [OKELLO, IND]),
        ("visit", "ongoing", [MOSHI, IND]),
    ]
    assert told(f"{both} अगले सप्ताह भारत की यात्रा पर आएंगे।") == [
        ("visit", "scheduled", [OKELLO, IND]),
        ("visit", "scheduled", [MOSHI, IND]),
    ]
    three = "केन्या के विदेश मंत्री डेविड ओकेलो, घाना की विदेश मंत्री ग्रेस मेन्सा और तंजानिया के विदेश मंत्री पीटर मोशी"
    assert [event[2][0] for event in told(f"{three} कल नई दिल्ली पहुंचेंगे।")] == [OKELLO, MENSA, MOSHI]


def test_ministers_of_one_country_travel_together_and_a_host_not_at_all() -> None:
    assert told("केन्या के विदेश मंत्री डेविड ओकेलो और रक्षा मंत्री पीटर मोशी भारत के दौरे पर हैं।") == [
        ("visit", "ongoing", [OKELLO, ("पीटर मोशी", "KEN"), IND])
    ]
    sentence = "केन्या के राष्ट्रपति डेविड ओकेलो और प्रधानमंत्री रोहन वर्मा सोमवार को आगरा पहुंचे।"
    assert told(sentence) == [("visit", "ongoing", [OKELLO, IND])]


@pytest.mark.parametrize(("day", "status"), [("18 मार्च", "scheduled"), ("सोमवार", "scheduled"), ("आज", "ongoing")])
def test_a_visit_that_begins_on_a_day_lies_ahead_but_not_today(day: str, status: str) -> None:
    (event,) = facts_of(f"विदेश मंत्री मोहन अय्यर की केन्या यात्रा {day} से शुरू हो रही है।").events
    assert (event.type, event.status, event.date_text) == ("visit", status, day)


TOUR = "विदेश राज्य मंत्री मोहन अय्यर 18 से 22 मार्च तक केन्या और घाना की यात्रा पर जाएंगे।"


def test_a_country_of_a_tour_has_its_own_days_where_the_article_gives_them() -> None:
    first = "अय्यर 18 और 19 मार्च को केन्या में होंगे।"
    second = "केन्या से वह 20 मार्च को दो दिवसीय यात्रा पर घाना जाएंगे।"
    events = facts_of(TOUR, first, second).events
    assert {event.location: event.date_text for event in events} == {"घाना": "20 मार्च", "केन्या": "18 और 19 मार्च"}
    assert {event.date_text for event in facts_of(TOUR).events} == {"18 से 22 मार्च"}


@pytest.mark.parametrize("office", ["विदेश एवं संस्कृति राज्य मंत्री", "विदेश और शिक्षा राज्य मंत्री"])
def test_who_holds_more_than_an_office_is_meant_by_it(office: str) -> None:
    text = f"{office} कविता राव केन्या और घाना की यात्रा पर जाएंगी।", "विदेश राज्य मंत्री 20 मार्च को घाना का दौरा करेंगी।"
    assert {event[2][0] for event in told(*text)} == {("कविता राव", "IND")}


def test_a_minister_is_not_the_minister_of_state_of_his_ministry() -> None:
    text = "विदेश एवं संस्कृति राज्य मंत्री कविता राव केन्या जाएंगी।", "विदेश मंत्री 20 मार्च को घाना का दौरा करेंगे।"
    assert ("कविता राव", "IND") not in told(*text)[1][2]


def test_whom_a_traveller_brings_along_is_of_his_country_whoever_he_came_to_see() -> None:
    came = "केन्या के राष्ट्रपति डेविड ओकेलो रूस के राष्ट्रपति इवान ओरलोव के साथ वार्ता के लिए रूस पहुंच चुके हैं।"
    left = "वह अपने विमान से बुधवार को रूस के लिए रवाना हुए थे।"
    along = "उनके साथ गए प्रतिनिधिमंडल में विदेश मंत्री पीटर मोशी भी शामिल हैं।"
    events = {event[0]: event for event in told(f"{came} {left} {along}")}
    assert ("पीटर मोशी", "KEN") in events["visit"][2]
    assert events["meeting"][1] == "scheduled"


GUEST = "केन्या के राष्ट्रपति डेविड ओकेलो"


@pytest.mark.parametrize(
    "sentence",
    [
        f"{GUEST} 26 जनवरी को गणतंत्र दिवस समारोह में मुख्य अतिथि होंगे।",
        f"{GUEST} भारत के गणतंत्र दिवस की परेड में मुख्य अतिथि के रूप में शामिल होंगे।",
        f"गणतंत्र दिवस के मौके पर {GUEST} बतौर मुख्य अतिथि शिरकत करेंगे।",
    ],
)
def test_who_will_be_the_chief_guest_of_a_national_day_comes(sentence: str) -> None:
    ((kind, status, people),) = told(sentence)
    assert (kind, status, people[0], people[1][1]) == ("visit", "scheduled", OKELLO, "IND")


@pytest.mark.parametrize(
    "sentence",
    [
        "प्रधानमंत्री रोहन वर्मा गणतंत्र दिवस समारोह में मुख्य अतिथि होंगे।",
        f"{GUEST} खेल महोत्सव के समारोह में मुख्य अतिथि होंगे।",
        f"{GUEST} पिछले साल गणतंत्र दिवस समारोह में मुख्य अतिथि थे।",
        f"{GUEST} केन्या के स्वतंत्रता दिवस समारोह में मुख्य अतिथि होंगे।",
        f"{GUEST} राष्ट्रीय दिवस समारोह में मुख्य अतिथि होंगे।",
        f"नैरोबी, 18 मार्च (भाषा) {GUEST} गणतंत्र दिवस समारोह में मुख्य अतिथि होंगे।",
    ],
)
def test_other_chief_guests_pay_no_visit(sentence: str) -> None:
    assert [event for event in told(sentence) if event[0] == "visit"] == []


def test_the_day_on_which_a_visit_is_made_known_is_not_its_day() -> None:
    (event,) = facts_of(
        f"{GUEST} 20 मार्च को भारत की यात्रा पर आएंगे।", "राष्ट्रपति ओकेलो की इस यात्रा की जानकारी बुधवार को जारी की गई।"
    ).events
    assert (event.type, event.status, event.date_text) == ("visit", "scheduled", "20 मार्च")


def test_countries_of_a_tour_have_their_days_in_brackets() -> None:
    tour = "वे केन्या (30 मार्च – 2 अप्रैल), तंजानिया (2-4 अप्रैल) और घाना (4-6 अप्रैल) की आधिकारिक यात्रा करेंगे।"
    events = facts_of(f"विदेश मंत्री मोहन अय्यर 30 मार्च से आठ दिवसीय विदेश यात्रा पर जाएंगे। {tour}").events
    days = {event.participants[-1].represents: event.date_text for event in events}
    assert (days["TZA"], days["GHA"]) == ("2-4 अप्रैल", "4-6 अप्रैल")
    assert set(days) == {"KEN", "TZA", "GHA"}


def test_a_region_named_by_a_country_is_no_destination() -> None:
    sentence = "विदेश मंत्री मोहन अय्यर 18 मार्च को दक्षिण अफ्रीकी {} यात्रा पर रवाना होंगे।"
    assert told(sentence.format("देशों की")) == []
    assert [event[0] for event in told("विदेश मंत्री मोहन अय्यर 18 मार्च को दक्षिण अफ्रीका की यात्रा पर रवाना होंगे।")] == [
        "visit"
    ]


@pytest.mark.parametrize("after", ["के तुरंत बाद", "के एक सप्ताह से अधिक समय बाद", "के दो सप्ताह बाद"])
def test_a_visit_after_which_another_comes_is_over(after: str) -> None:
    came = f"यह यात्रा केन्या के राष्ट्रपति डेविड ओकेलो की भारत यात्रा {after} हो रही है।"
    events = told("रक्षा मंत्री मोहन अय्यर सोमवार को तीन दिन की यात्रा पर केन्या पहुंचे।", came)
    assert [(status, people[0]) for kind, status, people in events if kind == "visit" and people[0] == OKELLO] == [
        ("occurred", OKELLO)
    ]


def test_who_is_received_before_his_visit_is_told_of_is_who_was_spoken_of() -> None:
    arrived = f"भारत की यात्रा पर रविवार को पहुंचे {GUEST} शुक्रवार को लौटेंगे।"
    received = "प्रधानमंत्री रोहन वर्मा ने उनका राष्ट्रपति भवन में स्वागत किया।"
    ((kind, _, people),) = told(f"{GUEST} ने राजघाट पर पुष्पांजलि अर्पित की। {received}", arrived)
    assert (kind, people) == ("visit", [OKELLO, ("रोहन वर्मा", "IND")])


def test_the_visit_of_some_leader_is_not_that_of_who_is_named_before() -> None:
    first = "केन्या के विदेश मंत्री पीटर मोशी सोमवार को दिल्ली पहुंचे।"
    since = "केन्या के पूर्व राष्ट्रपति डेविड ओकेलो के हटने के बाद वहां के {} भारत की यह पहली यात्रा है।"
    assert OKELLO not in [who for _, _, people in told(first, since.format("किसी नेता की")) for who in people]
