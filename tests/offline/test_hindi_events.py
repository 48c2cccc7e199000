"""Which events single Hindi constructions tell of, and who takes part, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

HEADLINE = "भारत के रक्षा सहयोग की खबर"
Told = tuple[str, str, list[tuple[str, str | None]]]


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join((HEADLINE, *paragraphs))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


def told(*paragraphs: str) -> list[Told]:
    """Type, status and participants (name and side) of every event."""
    return [
        (event.type.value, event.status.value, [(who.name, who.represents) for who in event.participants])
        for event in facts_of(*paragraphs).events
    ]


def test_separate_talks_with_a_list_of_ministers_are_one_event_each_with_the_ministers_named_later() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर ने केन्या और ओमान के रक्षा मंत्रियों के साथ अलग-अलग द्विपक्षीय बैठकें कीं।",
        "बाद में केन्या के रक्षा मंत्री डेविड ओकेलो ने पत्रकारों से बात की।",
    ) == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]),
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("ओमान", "OMN")]),
    ]


def test_counterparts_behind_an_adjective_hold_the_offices_of_those_who_meet_them() -> None:
    assert told(
        "विदेश मंत्री कविता राव और रक्षा मंत्री मोहन अय्यर अपने जापानी समकक्षों के साथ टोक्यो में बैठक करेंगे।",
        "जापान के रक्षा मंत्री केंजी मोरी हाल ही में भारत आए थे।",
    )[0] == ("meeting", "scheduled", [("कविता राव", "IND"), ("मोहन अय्यर", "IND"), ("जापान", "JPN")])


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो के साथ मुलाकात कर सकते हैं।", "proposed"),
        ("रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो से मिल सकते हैं।", "proposed"),
        ("रक्षा मंत्री मोहन अय्यर की केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की संभावना है।", "scheduled"),
        ("रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक के दौरान सहयोग पर चर्चा करेंगे।", "scheduled"),
        ("रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो से भी मिले।", "occurred"),
        ("रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ मीटिंग की।", "occurred"),
    ],
)
def test_the_verb_of_talks_says_whether_they_took_place(sentence: str, status: str) -> None:
    assert told(sentence) == [("meeting", status, [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])]


def test_a_hope_that_a_visit_will_do_good_does_not_put_the_visit_ahead() -> None:
    sentence = "रक्षा मंत्री मोहन अय्यर केन्या की यात्रा पर हैं, जबकि इस यात्रा से संबंध मजबूत होने की उम्मीद है।"
    assert told(sentence) == [("visit", "ongoing", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")])]


def test_those_who_chair_the_talks_of_a_committee_lead_them() -> None:
    assert told(
        "रक्षा सचिव अमित जोशी और केन्या के रक्षा मंत्रालय में स्थायी सचिव पॉल किमानी ने मंगलवार को "
        "संयुक्त रक्षा समिति की चौथी बैठक की सह-अध्यक्षता की।"
    ) == [("meeting", "occurred", [("अमित जोशी", "IND"), ("पॉल किमानी", "KEN")])]


def test_those_who_lead_the_delegations_act_for_the_countries_that_talk() -> None:
    assert told(
        "भारत और जापान के बीच शनिवार को होने वाली ‘टू प्लस टू वार्ता’ का केंद्र समुद्री सुरक्षा है।",
        "भारतीय प्रतिनिधिमंडल का नेतृत्व रक्षा मंत्री मोहन अय्यर करेंगे, जबकि जापान की ओर से रक्षा मंत्री केंजी मोरी हिस्सा लेंगे।",
    ) == [("meeting", "scheduled", [("मोहन अय्यर", "IND"), ("केंजी मोरी", "JPN")])]


def test_a_minister_joined_to_a_foreign_one_is_of_the_same_country() -> None:
    assert told("विदेश मंत्री कविता राव ने जापान के विदेश मंत्री केंजी मोरी और रक्षा मंत्री हारुतो साइतो से मुलाकात की।") == [
        ("meeting", "occurred", [("कविता राव", "IND"), ("केंजी मोरी", "JPN"), ("हारुतो साइतो", "JPN")])
    ]


def test_an_office_inside_another_noun_is_nobody() -> None:
    assert told("भारत और ओमान के बीच रक्षा मंत्री स्तर की तीसरी बैठक मस्कट में हुई।") == [
        ("meeting", "occurred", [("भारत", "IND"), ("ओमान", "OMN")])
    ]


def test_two_destinations_are_two_visits() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर अगले सप्ताह केन्या और ओमान की यात्रा करेंगे।") == [
        ("visit", "scheduled", [("मोहन अय्यर", "IND"), ("ओमान", "OMN")]),
        ("visit", "scheduled", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")]),
    ]


def test_a_date_counted_from_another_event_dates_nothing() -> None:
    facts = facts_of("रक्षा मंत्री मोहन अय्यर की यात्रा से दो सप्ताह पहले केन्या के रक्षा मंत्री डेविड ओकेलो भारत आए।")
    assert {event.date_text for event in facts.events} == {None}


def test_a_counterpart_whose_name_follows_is_said_once() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर ने अपने समकक्ष, केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।") == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "वे प्रधानमंत्री डेविड ओकेलो से भी भेंट करेंगे।",
        "श्री अय्यर प्रधानमंत्री डेविड ओकेलो से भी मुलाकात करेंगे।",
    ],
)
def test_whom_a_traveller_meets_abroad_is_of_the_country_visited(sentence: str) -> None:
    assert told("रक्षा मंत्री मोहन अय्यर तीन दिवसीय यात्रा पर मंगलवार को केन्या पहुंचे।", sentence)[1] == (
        "meeting",
        "scheduled",
        [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")],
    )


def test_a_surname_that_is_also_an_adjective_of_a_country_is_a_surname_before_a_verb() -> None:
    assert told("विदेश सचिव विक्रम मिस्री आज ढाका के दौरे पर हैं।") == [
        ("visit", "ongoing", [("विक्रम मिस्री", "IND"), ("Bangladesh", "BGD")])
    ]


def test_who_invites_the_visitor_is_the_host_and_no_visitor() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो के निमंत्रण पर तीन दिवसीय केन्या दौरे पर हैं।") == [
        ("visit", "ongoing", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])
    ]


def test_a_visit_named_before_it_takes_place_is_ahead() -> None:
    facts = facts_of("राष्ट्रपति राधा मेनन के ओमान दौरे से पहले विदेश सचिव अमित जोशी मस्कट पहुंच गए हैं।")
    assert [(event.type.value, event.status.value) for event in facts.events] == [
        ("visit", "scheduled"),
        ("visit", "ongoing"),
    ]


def test_an_office_in_latin_letters_between_office_and_name_is_passed_over() -> None:
    assert told(
        "भारतीय राष्ट्रीय सुरक्षा सलाहकार (NS Adviser) अनिल सेन (Anil Sen) ने केन्या के राष्ट्रपति डेविड ओकेलो से मुलाकात की।"
    ) == [("meeting", "occurred", [("अनिल सेन", "IND"), ("डेविड ओकेलो", "KEN")])]


def test_the_form_of_a_state_stands_between_a_country_and_its_minister() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर और केन्या के लोकतांत्रिक गणराज्य के रक्षा मंत्री डेविड ओकेलो ने वीडियो कॉन्फ्रेंसिंग से वार्ता की।"
    ) == [("call", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])]


def test_a_former_president_does_not_hold_the_office() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर केन्या की यात्रा पर हैं।",
        "उन्होंने केन्या के पूर्व राष्ट्रपति डेविड ओकेलो की समाधि पर फूल चढ़ाए।",
        "मोहन अय्यर ने केन्या के राष्ट्रपति से मुलाकात की।",
    )[1] == ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")])


MEETING = ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])


@pytest.mark.parametrize(
    "sentence",
    [
        "रक्षा मंत्री मोहन अय्यर ने डेविड ओकेलो, रक्षा मंत्री (केन्या) के साथ नाश्ते पर मुलाकात की।",
        "रक्षा मंत्री मोहन अय्यर ने डेविड ओकेलो, केन्या के रक्षा मंत्री, से मुलाकात की।",
        "केन्या: रक्षा मंत्री डेविड ओकेलो के साथ मोहन अय्यर की भेंट हुई।",
        "केन्या (Kenya) के रक्षा मंत्री डेविड ओकेलो से मोहन अय्यर की मुलाकात हुई।",
        "मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो और अन्य वरिष्ठ अधिकारियों से मुलाकात की।",
    ],
)
def test_a_country_beside_a_person_is_read_wherever_it_stands(sentence: str) -> None:
    facts = told("दिल्ली: भारत के रक्षा मंत्री मोहन अय्यर ने यह बात कही।", sentence)
    assert [(kind, status, sorted(who)) for kind, status, who in facts] == [(*MEETING[:2], sorted(MEETING[2]))]


def test_a_postponed_visit_and_its_new_date_are_two_visits() -> None:
    facts = facts_of(
        "विदेश सचिव अमित जोशी का बुधवार का केन्या दौरा टाल दिया गया है।",
        "यह दौरा अब अप्रैल में होने की उम्मीद है।",
    )
    assert [(event.status.value, event.date_text) for event in facts.events] == [
        ("cancelled", "बुधवार"),
        ("scheduled", "अप्रैल"),
    ]


def test_an_exercise_that_ended_is_dated_by_its_last_day() -> None:
    facts = facts_of("भारत और केन्या की सेनाओं के बीच 17 अक्टूबर से जारी संयुक्त सैन्य अभ्यास ‘वन प्रहार’ सोमवार को संपन्न हो गया।")
    assert [(event.type.value, event.date_text) for event in facts.events] == [("exercise", "सोमवार")]


def test_a_dated_session_is_of_the_two_countries_that_its_sentence_names() -> None:
    assert told(
        "संयुक्त कार्य समूह की तीसरी बैठक 23 नवंबर, 2022 को रबात में आयोजित हुई, जिसमें मोरक्को ने भारत से प्रशिक्षण का अनुरोध किया।"
    ) == [("meeting", "occurred", [("मोरक्को", "MAR"), ("भारत", "IND")])]


def test_a_delivery_that_names_no_side_is_of_the_sides_of_the_one_before() -> None:
    assert [
        (kind, status)
        for kind, status, _ in told(
            "भारत ने मंगलवार को केन्या को दो गश्ती नौकाएं सौंपीं।", "तीसरी नौका अगले साल जून में सौंपी जाएगी।"
        )
    ] == [("arms_transfer", "occurred"), ("arms_transfer", "scheduled")]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("केन्या के रक्षा मंत्री डेविड ओकेलो बुधवार को भारत के दौरे पर आने वाले थे।", "cancelled"),
        ("केन्या के रक्षा मंत्री डेविड ओकेलो बुधवार को भारत के दौरे पर आने वाले हैं।", "scheduled"),
        ("केन्या के रक्षा मंत्री डेविड ओकेलो भारत के दौरे पर जाने की तैयारी कर रहे हैं।", "scheduled"),
        ("केन्या के रक्षा मंत्री डेविड ओकेलो का भारत दौरा पूरा हो चुका है।", "occurred"),
        ("भारत दौरे पर आए केन्या के रक्षा मंत्री डेविड ओकेलो ने ताजमहल देखा।", "ongoing"),
    ],
)
def test_the_words_behind_a_visit_say_how_far_it_is(sentence: str, status: str) -> None:
    assert told(sentence) == [("visit", status, [("डेविड ओकेलो", "KEN"), ("भारत", "IND")])]


@pytest.mark.parametrize(
    ("sentence", "kind", "status"),
    [
        ("{R} और {K} की सह-अध्यक्षता में मंगलवार को संयुक्त समिति की बैठक हुई।", "meeting", "occurred"),
        ("{R} बुधवार को {K} से मिलने वाले हैं।", "meeting", "scheduled"),
        ("{R} का बुधवार को {K} से मिलने का कार्यक्रम है।", "meeting", "scheduled"),
        ("{R} की बुधवार को {K} के साथ बैठक तय है।", "meeting", "scheduled"),
        ("{K} बुधवार को {R} के साथ प्रतिनिधिमंडल स्तर की वार्ता में हिस्सा लेंगे।", "meeting", "scheduled"),
        ("{R} की {K} से मुलाकात नहीं हो सकी।", "meeting", "cancelled"),
        ("बैठक में {R} ने {K} के समक्ष आतंकवाद का मुद्दा उठाया।", "meeting", "occurred"),
        ("{R} के पास मंगलवार को {K} का फोन आया।", "call", "occurred"),
        ("{R} ने {K} को पत्र लिखकर समर्थन मांगा।", "call", "occurred"),
        ("मंगलवार को हुई बातचीत में भारत की ओर से {R} और केन्या की ओर से {K} शामिल हुए।", "meeting", "occurred"),
    ],
)
def test_ways_to_say_that_two_people_talk(sentence: str, kind: str, status: str) -> None:
    people = {"R": "रक्षा मंत्री मोहन अय्यर", "K": "केन्या के रक्षा मंत्री डेविड ओकेलो"}
    found = told(sentence.format(**people))
    assert [(type_, state, sorted(who)) for type_, state, who in found] == [(kind, status, sorted(MEETING[2]))]


def test_a_meeting_that_did_not_take_place_is_none() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात नहीं की।") == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("केन्या के रक्षा मंत्री डेविड ओकेलो इन दिनों भारत में हैं।", "ongoing"),
        ("केन्या के रक्षा मंत्री डेविड ओकेलो अगले सप्ताह भारत में रहेंगे।", "scheduled"),
        ("केन्या के रक्षा मंत्री डेविड ओकेलो अप्रैल में भारत की यात्रा पर आ रहे हैं।", "scheduled"),
        ("भारत पहुंचे केन्या के रक्षा मंत्री डेविड ओकेलो का हवाई अड्डे पर स्वागत हुआ।", "ongoing"),
    ],
)
def test_ways_to_say_that_somebody_is_abroad(sentence: str, status: str) -> None:
    assert told(sentence) == [("visit", status, [("डेविड ओकेलो", "KEN"), ("भारत", "IND")])]


@pytest.mark.parametrize(
    ("sentence", "kind", "status"),
    [
        ("भारत और केन्या का संयुक्त नौसैनिक अभ्यास मंगलवार को मोम्बासा के तट पर शुरू हुआ।", "exercise", "ongoing"),
        ("भारतीय नौसेना की टुकड़ी केन्या में सोमवार से होने वाले संयुक्त अभ्यास के लिए रवाना हो गई।", "exercise", "scheduled"),
        ("भारत ने मंगलवार को केन्या को दो गश्ती नौकाएं भेंट कीं।", "arms_transfer", "occurred"),
        ("केन्या को भारत से मंगलवार को दो गश्ती नौकाएं मिलीं।", "arms_transfer", "occurred"),
        ("भारत अगले साल मार्च तक केन्या को मिसाइलों की दूसरी खेप देगा।", "arms_transfer", "scheduled"),
        ("भारत और केन्या की सेनाओं के बीच स्टाफ वार्ता का दसवां दौर मंगलवार को आयोजित किया गया।", "meeting", "occurred"),
    ],
)
def test_ways_to_say_what_two_countries_do(sentence: str, kind: str, status: str) -> None:
    found = [(type_, state, {side for _, side in who}) for type_, state, who in told(sentence)]
    assert found == [(kind, status, {"IND", "KEN"})]


@pytest.mark.parametrize(
    "sentence",
    [
        "रक्षा मंत्री मोहन अय्यर ने कहा कि भारत केन्या के साथ बातचीत के लिए हमेशा तैयार है।",
        "भारत और केन्या के बीच हर साल रक्षा सचिव स्तर की वार्ता होती है।",
        "रक्षा मंत्री मोहन अय्यर ने केन्या को बातचीत का प्रस्ताव दिया।",
        "ओमान के राष्ट्रपति ने कहा कि केन्या को भारत के साथ बातचीत करनी चाहिए।",
        "रक्षा मंत्री मोहन अय्यर ने कहा कि हमें केन्या को पत्र लिखकर विरोध जताना चाहिए।",
        "रक्षा मंत्री मोहन अय्यर ने प्रधानमंत्री रोहन वर्मा से मुलाकात की।",
        "केन्या ने भारत से हथियार खरीदने में दिलचस्पी दिखाई।",
        "रक्षा मंत्री मोहन अय्यर ने कहा कि केन्या के साथ कोई बातचीत नहीं होगी।",
    ],
)
def test_what_is_offered_wished_or_domestic_is_no_event(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "behind",
    [
        "में शामिल हुए।",
        "को संबोधित किया।",
        "में भारत का प्रतिनिधित्व किया।",
    ],
)
def test_who_takes_part_in_a_conference_attends_it(behind: str) -> None:
    marker = "" if behind.startswith("में शामिल") else " ने"
    (event,) = facts_of(f"रक्षा मंत्री मोहन अय्यर{marker} मंगलवार को दुशांबे में एससीओ की बैठक {behind}").events
    assert {(who.represents, who.role.value) for who in event.participants} == {
        ("SCO", "principal"),
        ("IND", "attendee"),
    }


@pytest.mark.parametrize(
    "second",
    [
        "बैठक में रक्षा सचिव अमित जोशी भी मौजूद रहे।",
        "इस दौरान उनके साथ रक्षा सचिव अमित जोशी भी थे।",
    ],
)
def test_who_was_there_attends_the_talks(second: str) -> None:
    facts = facts_of(f"रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की। {second}")
    assert [(who.name, who.role.value) for who in facts.events[0].participants] == [
        ("मोहन अय्यर", "principal"),
        ("डेविड ओकेलो", "principal"),
        ("अमित जोशी", "attendee"),
    ]


def test_an_abbreviation_between_office_and_name_is_passed_over() -> None:
    assert told("भारत के राष्ट्रीय सुरक्षा सलाहकार (एनएसए) अर्जुन मेनन ने बुधवार को केन्याई समकक्ष डेविड ओकेलो से मुलाकात की।") == [
        ("meeting", "occurred", [("अर्जुन मेनन", "IND"), ("डेविड ओकेलो", "KEN")])
    ]


@pytest.mark.parametrize(
    "aside",
    ["मिस्र-सूडान के तनावपूर्ण संबंधों के बीच,", "मिस्र-सूडान युद्ध पर चर्चा के लिए", "मिस्र की सीमा के पास एक शिविर में"],
)
def test_countries_whose_war_or_border_is_named_are_no_side(aside: str) -> None:
    (event,) = facts_of(f"{aside} भारत और केन्या ने शुक्रवार को रक्षा सहयोग के समझौते पर हस्ताक्षर किए।").events
    assert {who.represents for who in event.participants} == {"IND", "KEN"}


def test_who_chairs_a_session_talks_for_his_country() -> None:
    assert told("रक्षा सचिव मोहन अय्यर 11 मई को भारत-केन्या संयुक्त समिति की बैठक की सह-अध्यक्षता करने के लिए नैरोबी जाएंगे।")[0] == (
        "meeting",
        "scheduled",
        [("मोहन अय्यर", "IND"), ("केन्या", "KEN")],
    )


def test_a_summit_of_another_year_at_which_talks_were_only_decided_upon_is_an_occasion_of_its_own() -> None:
    facts = facts_of(
        "तीसरी भारत-केन्या मंत्रिस्तरीय वार्ता 20 फरवरी 2024 को नई दिल्ली में आयोजित की गई।",
        "अक्टूबर 2018 में नैरोबी में आयोजित भारत-केन्या शिखर बैठक के दौरान, प्रधानमंत्री मोहन अय्यर और केन्याई राष्ट्रपति डेविड ओकेलो ने "
        "मंत्रिस्तरीय बैठक शुरू करने का निर्णय लिया।",
    )
    assert [(event.date_text, [who.name for who in event.participants]) for event in facts.events] == [
        ("20 फरवरी 2024", ["भारत", "केन्या"]),
        ("अक्टूबर 2018", ["मोहन अय्यर", "डेविड ओकेलो"]),
    ]


def test_who_spoke_by_phone_may_meet_later() -> None:
    assert told(
        "विदेश मंत्री कविता राव ने मंगलवार को केन्या के विदेश मंत्री डेविड ओकेलो से फोन पर बातचीत की।",
        "भारत-केन्या वार्ता का अगला दौर 11 अप्रैल को नैरोबी में निर्धारित है।",
    ) == [
        ("call", "occurred", [("कविता राव", "IND"), ("डेविड ओकेलो", "KEN")]),
        ("meeting", "scheduled", [("भारत", "IND"), ("केन्या", "KEN")]),
    ]


def test_a_president_met_after_officials_of_another_country_is_of_that_country() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से बातचीत की और राष्ट्रपति पीटर मोंगे से भी भेंट की।",
        "भारत के रक्षा मंत्रालय ने यह जानकारी दी।",
    ) == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]),
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("पीटर मोंगे", "KEN")]),
    ]


def test_ships_that_call_at_a_port_abroad_are_a_visit_of_their_navy() -> None:
    assert told("केन्याई नौसेना के तीन जहाज शनिवार को मुंबई पहुंच गए हैं।") == [
        ("visit", "ongoing", [("केन्याई नौसेना", "KEN"), ("भारत", "IND")])
    ]


def test_ships_at_a_port_of_their_own_visit_nobody() -> None:
    assert told("भारतीय नौसेना के तीन जहाज शनिवार को मुंबई पहुंच गए हैं।") == []


def test_sides_that_come_for_an_exercise_hold_the_one_that_is_dated_later() -> None:
    assert told(
        "भारतीय नौसेना के साथ समुद्री अभ्यास में हिस्सा लेने के लिए केन्याई नौसेना के तीन जहाज आए हैं।",
        "अभ्यास का दसवां संस्करण 20 से 26 मार्च के बीच होगा।",
    ) == [("exercise", "scheduled", [("भारतीय नौसेना", "IND"), ("केन्याई नौसेना", "KEN")])]


def test_the_day_on_which_an_exercise_is_to_end_is_not_its_date() -> None:
    facts = facts_of("भारत और केन्या का संयुक्त अभ्यास शुरू हो गया है।", "इस अभ्यास का समापन 19 मार्च को किया जाएगा।")
    assert [(event.type.value, event.status.value, event.date_text) for event in facts.events] == [
        ("exercise", "ongoing", None)
    ]


def test_an_opening_session_launches_nothing() -> None:
    assert [event[0] for event in told("भारत-केन्या संयुक्त कार्य समूह की उद्घाटन बैठक नई दिल्ली में आयोजित की गई।")] == ["meeting"]


def test_a_deal_that_came_about_is_signed_and_not_the_one_of_an_earlier_time() -> None:
    facts = facts_of(
        "भारत और केन्या के बीच शुक्रवार को समझौता हो गया है।",
        "पहले दोनों देशों में 18 विमानों का सौदा हुआ था।",
    )
    assert [(paper.name, paper.status.value, paper.date_text) for paper in facts.agreements] == [
        ("समझौता", "signed", "शुक्रवार"),
        ("18 विमानों का सौदा", "signed", None),
    ]


def test_more_than_a_sum_is_part_of_the_name_of_a_deal() -> None:
    (paper,) = facts_of("भारत 28 अप्रैल को केन्या के साथ 630 अरब रुपये से अधिक के रक्षा सौदे पर हस्ताक्षर करेगा।").agreements
    assert paper.name == "630 अरब रुपये से अधिक के रक्षा सौदे"


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("वायु सेना प्रमुख (सीएएस) एयर चीफ मार्शल अर्जुन मेनन", "अर्जुन मेनन"),
        ("वायु सेना प्रमुख एअर चीफ मार्शल अर्जुन मेनन", "अर्जुन मेनन"),
        ("वायु सेना प्रमुख एयरचीफ मार्शल अर्जुन मेनन एवीएसएम, वीएम", "अर्जुन मेनन"),
        ("वायु सेना प्रमुख (चीफ ऑफ द एयर स्टाफ) अर्जुन मेनन", "अर्जुन मेनन"),
    ],
)
def test_ranks_brackets_and_decorations_are_no_part_of_a_name(opening: str, name: str) -> None:
    assert told(f"{opening} सोमवार को केन्या की यात्रा पर रवाना हुए।") == [
        ("visit", "ongoing", [(name, "IND"), ("केन्या", "KEN")])
    ]


def test_a_short_surname_stands_before_the_mark_of_who_acts() -> None:
    assert told("चीनी नौसेना प्रमुख वू शेंग ली ने रक्षा मंत्री मोहन अय्यर के साथ बातचीत की।", "भारत ने इसकी पुष्टि की।") == [
        ("meeting", "occurred", [("वू शेंग ली", "CHN"), ("मोहन अय्यर", "IND")])
    ]


def test_the_day_of_what_was_done_during_a_visit_does_not_date_the_visit() -> None:
    facts = facts_of("केन्या की यात्रा के दौरान रक्षा मंत्री मोहन अय्यर ने 2 मार्च को केन्या की नौसेना को एक गश्ती जहाज सौंपा।")
    assert {(event.type.value, event.date_text) for event in facts.events} == {
        ("arms_transfer", "2 मार्च"),
        ("visit", None),
    }


def test_what_is_given_as_a_gift_is_handed_over() -> None:
    assert told("भारत ने केन्या को अपना एक युद्धपोत गिफ्ट किया है।") == [
        ("arms_transfer", "occurred", [("भारत", "IND"), ("केन्या", "KEN")])
    ]


def test_to_declare_is_no_contract() -> None:
    assert facts_of("रक्षा मंत्री मोहन अय्यर ने केन्या के साथ स्थितियों को अनुकूल करार देते हुए सहयोग की अपील की।").agreements == ()


def test_a_mere_this_deal_means_the_one_named_before() -> None:
    facts = facts_of(
        "भारत ने केन्या से 15 हेलीकॉप्टर खरीदने के समझौते पर आज हस्ताक्षर किए।",
        "सुरक्षा समिति ने केन्या के साथ इस सौदे को मंगलवार को मंजूरी दी थी।",
    )
    assert [(paper.name, paper.status.value) for paper in facts.agreements] == [
        ("15 हेलीकॉप्टर खरीदने के समझौते", "signed"),
    ]


def test_a_counterpart_met_along_with_somebody_is_not_his_counterpart() -> None:
    (event,) = facts_of(
        "सेना प्रमुख जनरल अर्जुन मेनन केन्या के प्रधानमंत्री पीटर मोंगे सहित केन्याई समकक्ष जनरल डेविड ओकेलो से भी मुलाकात करेंगे।"
    ).events
    assert [(who.name, who.office) for who in event.participants][-1] == ("डेविड ओकेलो", "सेना प्रमुख")


def test_a_minister_of_there_is_of_the_country_named_last() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर सोमवार को केन्या की यात्रा पर जाएंगे।",
        "यात्रा के दौरान श्री अय्यर वहां के रक्षा उत्पादन मंत्री जनरल डेविड ओकेलो के साथ वार्ता करेंगे।",
        "भारत ने केन्या को सहयोग का भरोसा दिया।",
    )[1] == ("meeting", "scheduled", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])


def test_the_country_whose_neighbour_signs_does_not_sign() -> None:
    assert told("मिस्र के दूसरे पड़ोसी केन्या के भारत के साथ समझौते पर सोमवार को हस्ताक्षर होंगे।") == [
        ("signing", "scheduled", [("केन्या", "KEN"), ("भारत", "IND")])
    ]


def test_a_pronoun_joined_to_a_name_is_no_part_of_what_was_agreed() -> None:
    (agreed,) = facts_of(
        "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से वार्ता की।", "उन्होंने और ओकेलो ने रक्षा सहयोग बढ़ाने पर सहमति जताई।"
    ).commitments
    assert agreed.text == "रक्षा सहयोग बढ़ाने"


def test_the_day_of_arrival_during_a_tour_dates_the_visit() -> None:
    facts = facts_of("विदेश सचिव मोहन अय्यर क्षेत्रीय यात्रा के दौरान कल नैरोबी जाएंगे।")
    assert [(event.type.value, event.date_text) for event in facts.events] == [("visit", "कल")]


def test_an_office_behind_and_begins_with_its_institution() -> None:
    facts = facts_of(
        "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।",
        "बैठक में जल संसाधन विभाग के सचिव व जल संसाधन और विकास संगठन (जसविस) के अध्यक्ष डॉ. अनिल राव ने भी शिरकत की।",
    )
    offices = {who.name: who.office for event in facts.events for who in event.participants}
    assert offices["अनिल राव"] == "जल संसाधन और विकास संगठन (जसविस) के अध्यक्ष"


def test_a_sentence_that_breaks_off_behind_a_country_is_read() -> None:
    said = "रक्षा मंत्री मोहन अय्यर ने नई दिल्ली में जापान की"
    found = told(f"{said} रक्षा मंत्री सुश्री हाना मोरी के साथ द्विपक्षीय वार्ता की {said}")
    assert [kind for kind, _, _ in found] == ["meeting"]
