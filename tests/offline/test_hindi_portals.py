"""Officials, journeys, ports and sessions as Hindi portals tell of them."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_dispatches import TALKS
from tests.offline.test_hindi_events import facts_of, told


def test_initials_are_nobody_and_a_weapon_is_no_person() -> None:
    events = told("रूस ने भारत को एस-400 प्रणाली सौंप दी है।", "विदेश मंत्री एस. राघवन अगले महीने रूस जाएंगे।")
    assert events[0] == ("arms_transfer", "occurred", [("रूस", "RUS"), ("भारत", "IND")])


def test_a_deputy_minister_of_national_defence_is_not_the_minister() -> None:
    facts = facts_of(
        "रक्षा सचिव अनिल सेन ने वियतनाम के उप रक्षा मंत्री के साथ बातचीत की।",
        "अनिल सेन और वियतनाम के राष्ट्रीय रक्षा उप मंत्री होआंग वान ने वार्ता की सह-अध्यक्षता की।",
        "रक्षा सचिव ने बाद में वियतनाम के रक्षा मंत्री जनरल फान लिन्ह से शिष्टाचार भेंट की।",
    )
    assert [{who.name for who in event.participants} for event in facts.events] == [
        {"अनिल सेन", "होआंग वान"},
        {"अनिल सेन", "फान लिन्ह"},
    ]


def test_officials_of_two_countries_behind_one_office_are_one_of_each() -> None:
    assert told("भारत और केन्या के विदेश मंत्री अनिल सेन और डेविड ओकेलो सोमवार को नैरोबी में मिले।") == [
        ("meeting", "occurred", [("अनिल सेन", "IND"), ("डेविड ओकेलो", "KEN")])
    ]


def test_both_leaders_in_talks_with_somebody_are_he_and_who_travelled() -> None:
    facts = facts_of(
        TALKS,
        "पिछले महीने प्रधानमंत्री राधा मेनन केन्या गई थीं।",
        "नैरोबी में राष्ट्रपति पीटर मुतुआ के साथ बातचीत में दोनों नेताओं ने व्यापार बढ़ाने का वादा किया था।",
    )
    assert {who.name for who in facts.events[-1].participants} == {"राधा मेनन", "पीटर मुतुआ"}


def test_a_visit_told_of_once_more_without_a_date_stays_background() -> None:
    facts = facts_of(TALKS, "बीते महीने प्रधानमंत्री राधा मेनन केन्या गई थीं। किसी भारतीय प्रधानमंत्री का यह पहला केन्या दौरा था।")
    assert [event.salience.value for event in facts.events if event.type.value == "visit"] == ["background"]


def test_the_coming_visit_of_a_foreigner_is_scheduled_and_its_dates_are_nobodys_journey() -> None:
    facts = facts_of(
        TALKS, "अय्यर ने राष्ट्रपति पीटर मुतुआ की आगामी भारत यात्रा का स्वागत किया और कहा कि यात्रा की तारीखें तय हो चुकी हैं।"
    )
    assert [(event.status.value, event.participants[0].name) for event in facts.events[1:]] == [
        ("scheduled", "पीटर मुतुआ")
    ]


def test_a_ship_that_left_one_port_reached_another() -> None:
    (visit,) = facts_of("भारतीय नौसेना का फ्रिगेट तरंग कोलंबो से रवाना होकर गुरुवार को केन्या के मोम्बासा पहुंचा।").events
    assert (visit.location, visit.location_country) == ("मोम्बासा", "KEN")


def test_a_journey_called_off_long_ago_is_background() -> None:
    facts = facts_of(TALKS, "दोनों मित्र हैं। अगस्त में मतभेद के चलते रक्षा मंत्री मोहन अय्यर की केन्या यात्रा टल गई थी।")
    assert [(event.status.value, event.salience.value) for event in facts.events[1:]] == [("cancelled", "background")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("केन्या ने 2022 में भारत के साथ समझौता किया था, जिसके तहत केन्या में दो कारखाने बनाए जाएंगे।", {"IND", "KEN"}),
        ("इसके तहत भारतीय नौसेना अपना बचाव पोत केन्या भेजेगी।", {"IND"}),
    ],
)
def test_who_acts_under_a_document(sentence: str, expected: set[str]) -> None:
    assert [set(one.actors) for one in facts_of(TALKS, sentence).commitments] == [expected]


def test_what_sources_say_that_somebody_assured_was_said_at_his_talks() -> None:
    facts = facts_of(TALKS, "सूत्रों के मुताबिक ओकेलो ने भरोसा दिया कि केन्या मार्च तक दो इंजन देगा।")
    assert [one.event_id for one in facts.commitments] == ["E1"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "दोनों पक्षों ने '2030 की ओर साझेदारी पर संयुक्त दृष्टिकोण वक्तव्य' पर हस्ताक्षर किए।",
            ["2030 की ओर साझेदारी पर संयुक्त दृष्टिकोण वक्तव्य"],
        ),
        ("दोनों देशों ने एक अरब डॉलर का समझौता किया।", ["एक अरब डॉलर का समझौता"]),
    ],
)
def test_names_of_vision_statements_and_of_a_billion(sentence: str, names: list[str]) -> None:
    assert [agreement.name for agreement in facts_of(TALKS, sentence).agreements] == names


def test_the_countries_of_a_tour_have_days_of_their_own() -> None:
    facts = facts_of(
        "सेना प्रमुख जनरल अनिल सेन ओमान और केन्या की चार दिवसीय यात्रा पर सोमवार को रवाना हुए।",
        "जनरल सेन 14 से 15 मार्च तक ओमान में रहेंगे। इसके बाद सेना प्रमुख 16 और 17 मार्च को केन्या की यात्रा करेंगे।",
    )
    told_of = {event.location: (event.status.value, event.date_text) for event in facts.events}
    assert told_of == {"ओमान": ("ongoing", "14 से 15 मार्च"), "केन्या": ("scheduled", "16 और 17 मार्च")}


def test_those_whom_somebody_met_one_by_one_are_one_meeting_each_beside_an_unnamed_official() -> None:
    events = told(
        "केन्या के रक्षा मंत्री डेविड ओकेलो ने सेना प्रमुख अनिल सेन, नौसेना प्रमुख रवि नायर और रक्षा सचिव से अलग-अलग मुलाकात की।"
    )
    assert [{name for name, _ in who} for _, _, who in events] == [{"डेविड ओकेलो", "अनिल सेन"}, {"डेविड ओकेलो", "रवि नायर"}]


def test_a_question_of_a_headline_pledges_nothing_and_a_denial_behind_it_denies_no_visit() -> None:
    text = (
        "रक्षा मंत्री ओकेलो की दिल्ली यात्रा शुरू; केन्या भारत से खरीदेगा विमान? दूतावास ने किया खंडन\n\n"
        "केन्या के रक्षा मंत्री डेविड ओकेलो ने सोमवार को नई दिल्ली में रक्षा मंत्री मोहन अय्यर से मुलाकात की।\n"
    )
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert {event.certainty.value for event in facts.events} == {"asserted"}
    assert not facts.commitments


def test_a_document_signed_during_a_visit_of_an_earlier_year_hangs_on_it() -> None:
    facts = facts_of(
        TALKS, "फरवरी 2019 में राष्ट्रपति पीटर मुतुआ की भारत यात्रा के दौरान रक्षा सहयोग पर समझौता ज्ञापन पर हस्ताक्षर हुए थे।"
    )
    assert [agreement.event_id for agreement in facts.agreements] == ["E2"]


def test_a_letter_of_intent_is_no_other_name_of_an_agreement_of_an_earlier_year() -> None:
    facts = facts_of(
        TALKS,
        "दोनों देशों ने रक्षा उद्योग सहयोग पर संयुक्त आशय घोषणापत्र पर दस्तखत किए।",
        "भारत और केन्या के बीच रक्षा सहयोग समझौता 2006 में हुआ था।",
    )
    assert [agreement.date_text for agreement in facts.agreements] == [None, "2006"]


def test_what_one_side_says_before_talks_was_said_at_none() -> None:
    facts = facts_of(
        "केन्या के रक्षा मंत्री डेविड ओकेलो शुक्रवार को रक्षा मंत्री मोहन अय्यर से मिलेंगे।",
        "मंत्रालय ने कहा कि भारत केन्या के सैनिकों के लिए सीटों की संख्या बढ़ाएगा।",
    )
    assert [one.event_id for one in facts.commitments] == [None]


@pytest.mark.parametrize("port", ["मोम्बासा के सुल्तान कबूस बंदरगाह पर हैं", "मोम्बासा के किलिंदिनी बंदरगाह में मौजूद हैं"])
def test_ships_that_lie_in_a_port_with_a_name_of_its_own(port: str) -> None:
    assert told(f"आईएनएस तरंग और आईएनएस लहर सद्भावना यात्रा पर सोमवार से {port}।") == [
        ("visit", "ongoing", [("भारत", "IND"), ("Kenya", "KEN")])
    ]


def test_a_part_of_a_name_alone_is_nobody() -> None:
    facts = facts_of(
        "ओमान के रक्षा मंत्री सालिम अल हबसी ने रक्षा मंत्री मोहन अय्यर से बैठक की।",
        "अल हबसी ने नवंबर में होने वाले ‘नसीम अल बहर’ अभ्यास के लिए भारतीय नौसेना को आमंत्रित किया।",
    )
    assert [one.text for one in facts.commitments] == ["नवंबर में होने वाले ‘नसीम अल बहर’ अभ्यास के लिए भारतीय नौसेना को"]


def test_the_first_session_of_a_body_to_come_is_another_meeting() -> None:
    events = told(TALKS, "दोनों देश एक उप समिति बनाएंगे। इस उप समिति की पहली बैठक अप्रैल में नैरोबी में होने की संभावना है।")
    assert [status for _, status, _ in events] == ["occurred", "scheduled"]


def test_the_head_of_another_body_is_not_the_minister() -> None:
    events = told(
        "केन्या के रक्षा अधिग्रहण कार्यक्रम प्रशासन के मंत्री डेविड ओकेलो ने रक्षा मंत्री मोहन अय्यर से बैठक की।",
        "केन्या के रक्षा मंत्री की अप्रैल में प्रस्तावित भारत यात्रा टल गई है।",
    )
    assert events[-1] == ("visit", "cancelled", [("केन्या", "KEN"), ("भारत", "IND")])


def test_documents_of_different_sides_are_not_one() -> None:
    facts = facts_of(
        TALKS, "भारत और केन्या ने 2017 में रक्षा सहयोग पर एमओयू किया था।", "युगांडा और केन्या रक्षा संधि पर बातचीत कर रहे हैं।"
    )
    assert [set(agreement.parties) for agreement in facts.agreements] == [{"IND", "KEN"}, {"UGA", "KEN"}]


def test_what_will_be_done_in_a_town_abroad_is_pledged() -> None:
    facts = facts_of(TALKS, "अय्यर ने कहा कि संबंध मजबूत हैं। उन्होंने बताया कि नैरोबी में रक्षा अताशे का पद बनाया जाएगा।")
    assert [(one.act.value, one.actors) for one in facts.commitments] == [("pledged", ("IND",))]


def test_what_one_thing_is_for_is_one_commitment() -> None:
    facts = facts_of(TALKS, "दोनों देशों ने प्रदूषण से निपटने और तस्करी रोकने के लिए सूचनाओं के आदान-प्रदान पर सहमति जताई।")
    assert [one.text for one in facts.commitments] == ["प्रदूषण से निपटने और तस्करी रोकने के लिए सूचनाओं के आदान-प्रदान"]


def test_the_visit_of_a_mere_name_is_not_that_of_who_acted_last() -> None:
    facts = facts_of(TALKS, "अक्टूबर 2022 में रवि ओझा की नैरोबी यात्रा के दौरान दोनों देशों ने रक्षा सहयोग समझौते पर हस्ताक्षर किए थे।")
    assert [event.type.value for event in facts.events] == ["meeting"]


def test_a_pact_that_may_be_sealed_is_proposed() -> None:
    facts = facts_of(TALKS, "सूत्रों ने बताया कि दोनों देश इस साल के अंत तक 45 करोड़ डॉलर के करार पर मुहर लगा सकते हैं।")
    assert [agreement.status.value for agreement in facts.agreements] == ["proposed"]


def test_talks_held_there_on_an_earlier_journey_are_others_than_those_now() -> None:
    facts = facts_of(
        "सेना प्रमुख जनरल अनिल सेन ने केन्या और ओमान के सेना प्रमुखों के साथ बैठकें कीं।",
        "इससे पहले जनरल सेन चार से सात फरवरी तक केन्या की यात्रा पर थे।",
        "वहां उन्होंने केन्याई सेना के प्रमुख जनरल डेविड ओकेलो के साथ बातचीत की थी।",
    )
    assert [event.type.value for event in facts.events].count("meeting") == 3
