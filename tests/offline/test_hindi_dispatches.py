"""Ships, journeys, documents and undertakings as Hindi agencies and portals tell of them."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_events import facts_of, told

TALKS = "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"


@pytest.mark.parametrize(
    ("call", "ship"),
    [
        ("भारतीय नौसेना के दो जहाज सोमवार को केन्या के लामू बंदरगाह पर पहुंचे।", "भारतीय नौसेना"),
        ("भारतीय तटरक्षक का जहाज तरंग मंगलवार को केन्या के लामू बंदरगाह पर पहुंच गया।", "भारतीय तटरक्षक"),
        ("आईएनएस तरंग रविवार को पांच दिवसीय यात्रा पर केन्या के लामू शहर पहुंचा।", "भारत"),
    ],
)
def test_ships_call_at_the_port_of_a_country_also_where_no_list_knows_the_port(call: str, ship: str) -> None:
    assert told(call) == [("visit", "ongoing", [(ship, "IND"), ("केन्या", "KEN")])]


def test_both_countries_are_the_only_two_that_an_article_has_named() -> None:
    assert told(
        "भारतीय नौसेना का जहाज तरंग केन्या के लामू बंदरगाह पहुंचा।", "दोनों देशों के बीच नौसैनिक अभ्यास का चौथा संस्करण भी शुरू हो गया है।"
    )[1] == ("exercise", "ongoing", [("भारत", "IND"), ("केन्या", "KEN")])


@pytest.mark.parametrize(
    "visit",
    [
        "अगस्त 2023 में प्रधानमंत्री पीटर मुतुआ की भारत यात्रा के दौरान कई फैसले हुए थे।",
        "प्रधानमंत्री पीटर मुतुआ पिछले साल अगस्त में भारत आए थे।",
        "प्रधानमंत्री पीटर मुतुआ के अगस्त में हुए भारत दौरे में इस पर सहमति बनी थी।",
    ],
)
def test_who_came_to_the_home_country_is_a_foreigner(visit: str) -> None:
    facts = facts_of(TALKS, visit)
    assert [(who.name, who.represents) for who in facts.events[1].participants] == [
        ("पीटर मुतुआ", "KEN"),
        ("भारत", "IND"),
    ]
    assert not facts.commitments


def test_who_is_met_is_not_of_the_country_to_which_a_guest_goes_on() -> None:
    assert told(
        "केन्या के रक्षा मंत्री डेविड ओकेलो आज भारत पहुंचेंगे।",
        "वह श्रीलंका होते हुए भारत आ रहे हैं और यहां से इंडोनेशिया जाएंगे। इसके बाद वह राष्ट्रीय सुरक्षा सलाहकार अनिल सेन से भी मिलेंगे।",
    )[-1] == ("meeting", "scheduled", [("डेविड ओकेलो", "KEN"), ("अनिल सेन", "IND")])


@pytest.mark.parametrize("session", ["आठवीं बैठक जून 2024 में नैरोबी में आयोजित की जाएगी", "11वीं बैठक जून 2024 में नैरोबी में होगी"])
def test_a_session_to_come_is_another_event_than_talks_that_were_held(session: str) -> None:
    assert told(TALKS, f"केन्या और भारत के बीच संयुक्त रक्षा समिति की {session}।")[1] == (
        "meeting",
        "scheduled",
        [("केन्या", "KEN"), ("भारत", "IND")],
    )


def test_what_officers_do_in_a_phase_of_an_exercise_is_part_of_it() -> None:
    facts = facts_of(
        "केन्या और भारत की नौसेनाओं का अभ्यास सोमवार को मोम्बासा में शुरू हुआ।",
        "हार्बर फेज के दौरान दोनों नौसेनाओं के अधिकारी बातचीत करेंगे, जबकि समुद्री चरण में पनडुब्बी रोधी अभ्यास किए जाएंगे।",
    )
    assert ([event.type.value for event in facts.events], facts.commitments) == (["exercise"], ())


def test_a_mission_of_which_the_opening_is_announced_is_pledged_and_not_launched() -> None:
    facts = facts_of(TALKS, "अय्यर ने नैरोबी स्थित भारतीय दूतावास में एक नया केंद्र खोले जाने की भी घोषणा की।")
    assert [event.type.value for event in facts.events] == ["meeting"]
    assert [(one.act.value, one.actors) for one in facts.commitments] == [("pledged", ("IND",))]


def test_the_content_of_a_proposal_reaches_to_the_genitive_beside_it() -> None:
    (proposal,) = facts_of(TALKS, "ओकेलो ने रडार के विकास में भारतीय कंपनियों की भागीदारी का प्रस्ताव रखा।").commitments
    assert proposal.text == "रडार के विकास में भारतीय कंपनियों की भागीदारी"


def test_what_partners_became_during_a_visit_is_a_launch_of_the_countries() -> None:
    facts = facts_of(
        TALKS, "अगस्त 2023 में राष्ट्रपति पीटर मुतुआ की भारत यात्रा के दौरान दोनों देशों ने संबंधों को सामरिक साझेदारी का दर्जा दिया था।"
    )
    launch = facts.events[-1]
    assert (launch.type.value, launch.salience.value) == ("launch", "background")
    assert {who.name for who in launch.participants} == {"केन्या", "भारत"}


@pytest.mark.parametrize("stage", ["बातचीत अंतिम चरण में है", "वार्ता निर्णायक दौर में पहुंच गई है"])
def test_negotiations_at_a_stage_are_no_talks_and_their_document_hangs_on_none(stage: str) -> None:
    facts = facts_of(TALKS, f"दोनों देशों के बीच पनडुब्बी सौदे पर {stage}।")
    assert [event.type.value for event in facts.events] == ["meeting"]
    assert [(one.status.value, one.event_id) for one in facts.agreements] == [("under_negotiation", None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("दोनों देशों के बीच 2020 में पारस्परिक रसद समझौता (पीआरएस) हुआ था।", ("signed", "2020", None)),
        ("दोनों देशों के बीच पारस्परिक रसद समझौते (पीआरएस) पर बातचीत जारी है।", ("under_negotiation", None, None)),
        ("बैठक में रसद समझौते के क्रियान्वयन पर भी बात हुई।", ("unknown", None, None)),
        ("दोनों देशों ने पनडुब्बी बचाव को लेकर समझौते पर हस्ताक्षर किए। समझौते की अवधि पांच वर्ष है।", ("signed", None, 5)),
        ("दोनों देशों ने दस साल के रक्षा ढांचे के समझौते पर हस्ताक्षर किए।", ("signed", None, 10)),
        ("दोनों देशों ने अगले पांच वर्षों के लिए रक्षा ढांचा समझौते पर हस्ताक्षर किए।", ("signed", None, 5)),
    ],
)
def test_documents_with_short_forms_terms_and_what_is_done_under_them(
    sentence: str, expected: tuple[str, str | None, int | None]
) -> None:
    (agreement,) = facts_of(TALKS, sentence).agreements
    assert (agreement.status.value, agreement.date_text, agreement.valid_years) == expected


def test_also_a_document_is_named_by_what_it_is_about() -> None:
    (agreement,) = facts_of(TALKS, "पनडुब्बी बचाव को लेकर भी एक समझौते पर हस्ताक्षर होने की उम्मीद है।").agreements
    assert agreement.name == "पनडुब्बी बचाव को लेकर भी एक समझौते"


def test_after_the_talks_are_those_of_who_speaks() -> None:
    facts = facts_of(
        TALKS, "ओकेलो ने वायुसेना प्रमुख अनिल सेन से अलग से भेंट की।", "अय्यर ने बैठक के बाद कहा कि भारत केन्या को दो रडार देगा।"
    )
    assert [one.event_id for one in facts.commitments] == ["E1"]


def test_nothing_was_said_at_talks_of_an_earlier_year_while_the_news_is_of_talks_to_come() -> None:
    facts = facts_of(
        "केन्या के रक्षा मंत्री डेविड ओकेलो शुक्रवार को रक्षा मंत्री मोहन अय्यर से मिलेंगे।",
        "नवंबर 2022 में नैरोबी में अय्यर ने ओकेलो से मुलाकात की थी।",
        "ओकेलो ने रवाना होने से पहले कहा कि केन्या अगले साल एक दल भारत भेजेगा।",
    )
    assert [one.event_id for one in facts.commitments] == [None]


@pytest.mark.parametrize(("opening", "closing"), [("'", "'"), ("‘", "’"), ("“", "”")])
def test_the_second_sentence_of_a_quotation_is_that_of_its_speaker(opening: str, closing: str) -> None:
    facts = facts_of(TALKS, f"ओकेलो ने कहा, {opening}भारत हमारा मित्र है। हम अपने बंदरगाह खोलने को प्रतिबद्ध हैं।{closing}")
    assert [(one.source_type.value, one.source) for one in facts.commitments] == [("official_statement", "ओकेलो")]


def test_a_day_before_a_long_purpose_dates_an_arrival() -> None:
    (visit,) = facts_of("केन्या के राष्ट्रपति पीटर मुतुआ जनवरी में गणतंत्र दिवस समारोह के मुख्य अतिथि के रूप में भारत आए थे।").events
    assert (visit.type.value, visit.date_text) == ("visit", "जनवरी")


def test_who_will_be_in_a_country_on_days_that_have_begun_is_there() -> None:
    (visit,) = facts_of("केन्या के रक्षा मंत्री डेविड ओकेलो 13 से 16 मार्च तक भारत में रहेंगे।").events
    assert (visit.status.value, visit.date_text) == ("ongoing", "13 से 16 मार्च")


def test_from_here_is_not_where_somebody_will_be_met() -> None:
    facts = facts_of(
        TALKS.replace("के साथ", "के साथ यहां"), "ओकेलो यहां से श्रीलंका रवाना होंगे जहां वह राष्ट्रपति अनुरा सिल्वा से मिलेंगे।"
    )
    assert [event.location for event in facts.events if event.type.value == "meeting"] == [None, "श्रीलंका"]


@pytest.mark.parametrize("meeting", ["आसियान रक्षा मंत्री प्लस बैठक", "आसियान रक्षा मंत्री सम्मेलन"])
def test_the_office_before_a_conference_of_a_body_is_nobody(meeting: str) -> None:
    assert told(f"रक्षा मंत्री मोहन अय्यर ने {meeting} के दौरान केन्या के रक्षा मंत्री डेविड ओकेलो से भेंट की।")[0] == (
        "multilateral_meeting",
        "occurred",
        [("आसियान", "ASEAN")],
    )


@pytest.mark.parametrize(
    ("drill", "status", "date"),
    [
        ("दोनों देशों की नौसेनाएं हर साल 'तरंग' अभ्यास करती हैं जिसका 23वां संस्करण फरवरी में हुआ था।", "occurred", "फरवरी"),
        ("दोनों देशों का तटरक्षक अभ्यास 'तरंग' अगले माह मोम्बासा में होना है।", "scheduled", "अगले माह"),
    ],
)
def test_editions_of_a_relative_clause_and_exercises_of_the_next_month(drill: str, status: str, date: str) -> None:
    event = facts_of("भारत और केन्या ने संबंध मजबूत किए।", drill).events[-1]
    assert (event.type.value, event.status.value, event.date_text) == ("exercise", status, date)
    assert {who.represents for who in event.participants} == {"IND", "KEN"}


def test_what_carries_goods_is_not_who_gives_them() -> None:
    facts = facts_of(
        "भारत ने केन्या को मिसाइलों की दूसरी खेप सौंप दी है।",
        "पहली खेप पिछले साल अप्रैल में भारतीय वायुसेना के सी-17 विमान से भेजी गई थी।",
    )
    assert [[who.name for who in event.participants] for event in facts.events] == [["भारत", "केन्या"]] * 2


def test_a_relative_clause_dates_the_delivery_of_what_was_ordered() -> None:
    (event,) = facts_of("भारत ने फ्रांस से 2016 में 36 विमानों का सौदा किया था, जिनकी आपूर्ति दिसंबर 2022 में पूरी हुई।").events
    assert (event.type.value, event.status.value, event.date_text) == ("arms_transfer", "occurred", "दिसंबर 2022")


def test_negotiations_with_a_company_are_no_talks_of_states() -> None:
    facts = facts_of(TALKS, "अय्यर ने कहा कि दोनों देश इंजन बना रहे हैं और इस संबंध में एक कंपनी के साथ बातचीत चल रही है।")
    assert [event.type.value for event in facts.events] == ["meeting"]


def test_who_came_to_the_home_country_is_of_the_country_for_which_somebody_acts() -> None:
    facts = facts_of(
        TALKS, "केन्या ने 2023 में चीन के साथ सैन्य समझौता किया था।", "अक्टूबर 2023 में राष्ट्रपति पीटर मुतुआ की भारत यात्रा सफल रही थी।"
    )
    assert facts.events[-1].participants[0].represents == "KEN"


def test_the_frame_of_an_aircraft_and_what_is_denied_are_no_documents() -> None:
    facts = facts_of(
        TALKS,
        "दोनों देशों में विमान के ढांचे के निर्माण पर बात हुई।",
        "ओकेलो ने इन अटकलों को खारिज किया कि केन्या जल सर्वेक्षण समझौते का नवीनीकरण नहीं होने के बाद चीन के पास जा रहा है।",
    )
    assert not facts.agreements


def test_a_headline_may_call_one_document_a_deal_and_a_pact() -> None:
    text = (
        "भारत-केन्या के बीच 26 विमानों का सौदा पक्का, 600 करोड़ के करार पर हुए दस्तखत\n\n"
        "भारत और केन्या ने सोमवार को विमानों की खरीद के समझौते (आईजीए) पर दस्तखत कर दिए।\n"
    )
    agreements = extract_facts(read_text(text, "article", published_at="2024-03-14")).agreements
    assert [agreement.status.value for agreement in agreements] == ["signed"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("भारत ने केन्या के जहाज की मरम्मत का जिम्मा भी उठाया है।", ("pledged", "केन्या के जहाज की मरम्मत")),
        ("अय्यर ने केन्या को सहायता देने की भारत की प्रतिबद्धता दोहराई।", ("reaffirmed", "केन्या को सहायता देने")),
    ],
)
def test_burdens_taken_and_the_commitment_of_a_country(sentence: str, expected: tuple[str, str]) -> None:
    assert [(one.act.value, one.text) for one in facts_of(TALKS, sentence).commitments] == [expected]
