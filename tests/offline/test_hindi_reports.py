"""Whole reports in Hindi in which one sentence bears on what another one tells."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts


def facts_of(headline: str, *paragraphs: str) -> ArticleFacts:
    text = "\n\n".join((headline, *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def test_the_body_places_talks_before_the_headline_does() -> None:
    lead = "रक्षा मंत्री विनोद तलवार ने सोमवार को मोम्बासा में केन्या के रक्षा मंत्री जोसेफ मुतुआ से मुलाकात की।"
    (talks,) = facts_of("तलवार ने केन्या में रक्षा मंत्री से की मुलाकात", lead).events
    assert (talks.location, talks.location_country) == ("मोम्बासा", "KEN")


def test_a_conference_beside_which_talks_were_held_is_ahead_where_somebody_will_address_it() -> None:
    lead = "रक्षा मंत्री विनोद तलवार ने सोमवार को जकार्ता में केन्या के रक्षा मंत्री जोसेफ मुतुआ से मुलाकात की।"
    beside = "यह मुलाकात आसियान रक्षा मंत्रियों की बैठक से इतर हुई। तलवार मंगलवार को आसियान रक्षा मंत्रियों की बैठक को संबोधित करेंगे।"
    events = facts_of("जकार्ता में मुलाकात", lead, beside).events
    assert [(e.type.value, e.status.value, e.date_text) for e in events] == [
        ("meeting", "occurred", "सोमवार"),
        ("multilateral_meeting", "scheduled", "मंगलवार"),
    ]


@pytest.mark.parametrize(
    ("further", "days"),
    [
        ("अभ्यास 16 अप्रैल से शुरू हुआ था।", ["सोमवार"]),
        ("यह अभ्यास 16 अप्रैल को शुरू हुआ था।", ["सोमवार"]),
        ("अभ्यास का पिछला संस्करण अप्रैल 2022 में नैरोबी में शुरू हुआ था।", ["सोमवार", "अप्रैल 2022"]),
    ],
)
def test_the_day_on_which_an_exercise_began_makes_no_second_one(further: str, days: list[str]) -> None:
    lead = f"भारत और केन्या का संयुक्त सैन्य अभ्यास सोमवार को पुणे में संपन्न हो गया। {further}"
    assert [event.date_text for event in facts_of("अभ्यास संपन्न", lead).events] == days


def test_a_deal_of_an_earlier_year_is_not_that_of_the_headline() -> None:
    lead = "भारत और केन्या ने सोमवार को 12 टोही विमानों की खरीद के समझौते पर हस्ताक्षर किए।"
    before = "भारत ने 2016 में केन्या से 6 टोही विमान खरीदने का करार किया था।"
    agreements = facts_of("भारत-केन्या के बीच 12 टोही विमानों का सौदा पक्का", lead, before).agreements
    assert [(one.name, one.date_text) for one in agreements] == [
        ("12 टोही विमानों की खरीद के समझौते", "सोमवार"),
        ("6 टोही विमान खरीदने का करार", "2016"),
    ]


@pytest.mark.parametrize(
    ("term", "years"),
    [
        ("जो अगले 10 वर्षों तक लागू रहेगा", 10),
        ("जो आगामी पांच साल तक प्रभावी रहेगा", 5),
        ("जिसकी समीक्षा 10 साल बाद होगी", None),
    ],
)
def test_a_term_counted_from_now_is_how_long_a_document_is_valid(term: str, years: int | None) -> None:
    lead = f"भारत और केन्या ने सोमवार को रक्षा सहयोग समझौते पर हस्ताक्षर किए, {term}।"
    assert [one.valid_years for one in facts_of("समझौते पर हस्ताक्षर", lead).agreements] == [years]


@pytest.mark.parametrize(
    ("sentence", "made"),
    [
        ("केन्या गोलाबारी का मुद्दा उठाएगा।", 0),
        ("भारत सीमा पर बाड़ का मामला उठाएगा।", 0),
        ("भारत केन्या को दस गश्ती नौकाएं देगा।", 1),
    ],
)
def test_what_a_side_will_speak_of_is_no_undertaking(sentence: str, made: int) -> None:
    lead = "भारत के रक्षा मंत्री विनोद तलवार मंगलवार को नैरोबी में केन्या के रक्षा मंत्री जोसेफ मुतुआ से मुलाकात करेंगे।"
    assert len(facts_of("नैरोबी में वार्ता", lead, sentence).commitments) == made


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        ("मुतुआ 12वें भारत-केन्या वार्षिक शिखर सम्मेलन में हिस्सा लेंगे।", {"जोसेफ मुतुआ": "KEN", "भारत": "IND"}),
        (
            "वह प्रधानमंत्री विनोद तलवार के साथ 12वें भारत-केन्या शिखर सम्मेलन में भाग लेंगे।",
            {"जोसेफ मुतुआ": "KEN", "विनोद तलवार": "IND"},
        ),
    ],
)
def test_a_summit_of_two_states_in_which_somebody_will_take_part_is_ahead(sentence: str, sides: dict[str, str]) -> None:
    lead = "केन्या के राष्ट्रपति जोसेफ मुतुआ 4 अप्रैल को भारत आएंगे।"
    talks = facts_of("भारत आएंगे मुतुआ", lead, sentence).events[-1]
    assert (talks.type.value, talks.status.value) == ("meeting", "scheduled")
    assert {one.name: one.represents for one in talks.participants} == sides


@pytest.mark.parametrize(
    "officer",
    [
        "नौसेना के उप प्रमुख वाइस एडमिरल के स्वामीनाथन",
        "वाइस एडमिरल के स्वामीनाथन",
        "लेफ्टिनेंट जनरल के. स्वामीनाथन",
    ],
)
def test_who_is_present_at_a_signature_at_talks_is_at_the_talks(officer: str) -> None:
    lead = "रक्षा मंत्री विनोद तलवार ने सोमवार को नैरोबी में केन्या के रक्षा मंत्री जोसेफ मुतुआ से बातचीत की। "
    signed = f"दोनों ने रक्षा सहयोग समझौते पर हस्ताक्षर किए। {officer} भी मौजूद थे।"
    (talks,) = facts_of("नैरोबी में वार्ता", f"भारत की खबर। {lead}{signed}").events
    assert [one.name.split()[-1] for one in talks.participants] == ["तलवार", "मुतुआ", "स्वामीनाथन"]


LED = "राष्ट्रीय सुरक्षा सलाहकार अजय माथुर और केन्या के विदेश मंत्री पीटर किमानी ने मंगलवार को नई दिल्ली में वार्ता की।"


def test_whom_somebody_also_had_a_word_with_was_rung_up() -> None:
    lead = "भारत के विदेश मंत्री रमेश कौल ने मंगलवार को केन्या के विदेश मंत्री पीटर किमानी से फोन पर बात की।"
    further = "उन्होंने घाना के विदेश मंत्री क्वामे बोटेंग और ओमान के विदेश मंत्री सालेम अल हबसी से भी शुक्रवार को बात की थी।"
    events = facts_of("फोन पर बात", lead, further).events
    assert [(e.type.value, e.date_text) for e in events] == [("call", "मंगलवार"), ("call", "शुक्रवार"), ("call", "शुक्रवार")]


def test_who_sends_an_invitation_is_no_host_of_the_messenger() -> None:
    came = "केन्या के विदेश मंत्री पीटर किमानी सोमवार को दो दिन के दौरे पर भारत पहुंचे।"
    carried = "उन्होंने प्रधानमंत्री विनोद तलवार से भेंट की और उन्हें ब्रिक्स शिखर सम्मेलन के लिए राष्ट्रपति जोसेफ मुतुआ का निमंत्रण सौंपा।"
    events = facts_of("भारत पहुंचे किमानी", f"{came} {carried}").events
    assert [(e.type.value, [p.name for p in e.participants]) for e in events] == [
        ("visit", ["पीटर किमानी", "भारत"]),
        ("meeting", ["पीटर किमानी", "विनोद तलवार"]),
    ]


@pytest.mark.parametrize(
    ("sentence", "talks"),
    [
        ("दोनों देशों ने सीधी उड़ानें बहाल करने पर सहमति जताई।", "E1"),
        ("दोनों नेताओं ने सीधी उड़ानें बहाल करने पर सहमति जताई।", "E2"),
    ],
)
def test_both_countries_agree_at_the_main_talks_and_not_at_those_besides(sentence: str, talks: str) -> None:
    besides = "किमानी ने प्रधानमंत्री विनोद तलवार से भी भेंट की।"
    (agreed,) = facts_of("नई दिल्ली में वार्ता", LED, besides, sentence).commitments
    assert (agreed.actors, agreed.event_id) == (("KEN", "IND"), talks)


def test_a_visit_of_a_week_that_began_lately_goes_on() -> None:
    lead = "केन्या के विदेश मंत्री पीटर किमानी ने बुधवार को विदेश मंत्री रमेश कौल से मुलाकात की।"
    came = "किमानी मंगलवार को एक सप्ताह के दौरे पर भारत पहुंचे थे।"
    (visit,) = (e for e in facts_of("मुलाकात", lead, came).events if e.type.value == "visit")
    assert visit.status.value == "ongoing"


def test_documents_that_were_exchanged_were_signed() -> None:
    lead = "भारत के रक्षा मंत्री विनोद तलवार ने सोमवार को केन्या के रक्षा मंत्री जोसेफ मुतुआ के साथ वार्ता की। "
    exchanged = "तीन समझौतों का आदान-प्रदान किया गया, "
    listed = "जिनमें सूचना साझा करने संबंधी समझौता, पनडुब्बी बचाव पर समझौता ज्ञापन और स्टाफ वार्ता के विषय शामिल हैं।"
    agreements = facts_of("वार्ता", lead + exchanged + listed).agreements
    assert [(one.name, one.status.value) for one in agreements] == [
        ("सूचना साझा करने संबंधी समझौता", "signed"),
        ("पनडुब्बी बचाव पर समझौता ज्ञापन", "signed"),
    ]


def test_a_deal_is_between_the_countries_of_its_own_sentence() -> None:
    lead = "भारत ने रविवार को फिलीपींस को तटीय मिसाइलों की दूसरी खेप सौंप दी।"
    other = "केन्या भी मिसाइल खरीदने के लिए भारत से बातचीत कर रहा है और जल्द ही 45 करोड़ डॉलर के सौदे पर हस्ताक्षर होने की उम्मीद है।"
    (deal,) = facts_of("खेप सौंपी", lead, other).agreements
    assert (deal.status.value, deal.parties) == ("proposed", ("KEN", "IND"))


def test_a_ministry_and_a_company_make_no_deal_between_states() -> None:
    lead = "कोणार्क डायनामिक्स लिमिटेड ने शुक्रवार को अमेरिकी कंपनी जनरल इलेक्ट्रिक के साथ 113 इंजनों की आपूर्ति के करार पर हस्ताक्षर किए।"
    domestic = "रक्षा मंत्रालय ने सितंबर में 97 विमानों के लिए एसडीएल के साथ 62 करोड़ रुपये का अनुबंध किया था।"
    facts = facts_of("इंजन का करार", lead, domestic)
    assert [(one.name, one.parties) for one in facts.agreements] == [("113 इंजनों की आपूर्ति के करार", ("IND", "USA"))]
    assert [[p.name for p in e.participants] for e in facts.events] == [["कोणार्क डायनामिक्स लिमिटेड", "जनरल इलेक्ट्रिक"]]


def test_who_came_leads_the_session_that_a_joined_clause_tells_of() -> None:
    came = "रूस के उप प्रधानमंत्री पावेल इवानोव मंगलवार को भारत पहुंचे और "
    led = "विदेश मंत्री रमेश कौल के साथ 25वीं भारत-रूस अंतर-सरकारी आयोग की बैठक की सह-अध्यक्षता की।"
    talks = facts_of("आयोग की बैठक", came + led).events[-1]
    assert {one.name: one.represents for one in talks.participants} == {"पावेल इवानोव": "RUS", "रमेश कौल": "IND"}


def test_who_invited_the_guest_confers_nothing_on_him() -> None:
    lead = "केन्या के सेना प्रमुख जनरल जोसेफ मुतुआ बुधवार को भारत पहुंचे। "
    honour = "सेना प्रमुख जनरल रमेश कौल के निमंत्रण पर आए मुतुआ को गुरुवार को राष्ट्रपति सुनीता रेड्डी मानद उपाधि प्रदान करेंगी।"
    (award,) = (event for event in facts_of("भारत पहुंचे मुतुआ", lead + honour).events if event.type.value == "other")
    assert {one.name for one in award.participants} == {"जोसेफ मुतुआ", "सुनीता रेड्डी"}


def test_what_one_of_three_proposes_is_addressed_to_both_others() -> None:
    lead = (
        "भारत के विदेश मंत्री रमेश कौल, जापान के विदेश मंत्री केन तनाका और केन्या के विदेश मंत्री पीटर किमानी ने सोमवार को टोक्यो में "
        "त्रिपक्षीय वार्ता की। "
    )
    (proposed,) = facts_of("त्रिपक्षीय वार्ता", lead + "तनाका ने अगली बैठक जापान में कराने का प्रस्ताव रखा।").commitments
    assert (proposed.actors, set(proposed.addressees)) == (("JPN",), {"IND", "KEN"})


def test_a_period_is_part_of_what_is_undertaken_for_it() -> None:
    lead = "भारत के रक्षा मंत्री विनोद तलवार ने सोमवार को केन्या के रक्षा मंत्री जोसेफ मुतुआ के साथ वार्ता की। "
    (agreed,) = facts_of(
        "वार्ता", lead + "दोनों देशों ने 2025-2029 के लिए रक्षा सहयोग कार्यक्रम लागू करने पर सहमति जताई।"
    ).commitments
    assert agreed.text == "2025-2029 के लिए रक्षा सहयोग कार्यक्रम लागू करने"


def test_he_leads_a_session_of_two_countries_with_somebody() -> None:
    lead = "ओमान के विदेश मंत्री सालेम अल हबसी ने मंगलवार को प्रधानमंत्री विनोद तलवार से भेंट की। "
    further = "उन्होंने विदेश मंत्री रमेश कौल के साथ भारत-ओमान रणनीतिक परिषद की दूसरी बैठक की अध्यक्षता भी की।"
    met = [{one.name for one in event.participants} for event in facts_of("भारत में बैठक", lead + further).events]
    assert met == [{"सालेम अल हबसी", "विनोद तलवार"}, {"सालेम अल हबसी", "रमेश कौल"}]


def test_heads_of_companies_without_names_do_not_speak_for_their_country() -> None:
    lead = "भारत के रक्षा मंत्री विनोद तलवार ने मंगलवार को रोम में इटली के रक्षा मंत्री मार्को रिनाल्दी से मुलाकात की। "
    further = "तलवार ने इटली के रक्षा उद्योग के सीईओ से भी बातचीत की।"
    assert len(facts_of("रोम में वार्ता", lead + further).events) == 1


def test_what_was_promised_on_the_phone_leaves_the_call_out() -> None:
    lead = "भारत के प्रधानमंत्री विनोद तलवार ने केन्या के राष्ट्रपति जोसेफ मुतुआ से फोन पर बात कर हरसंभव मदद का आश्वासन दिया।"
    assert [one.text for one in facts_of("केन्या को मदद", lead).commitments] == ["हरसंभव मदद"]


def test_talks_for_an_agreement_negotiate_it() -> None:
    lead = "भारत के प्रधानमंत्री विनोद तलवार ने सोमवार को केन्या के राष्ट्रपति जोसेफ मुतुआ से वार्ता की। "
    further = "दोनों नेताओं ने मुक्त व्यापार समझौते के लिए बातचीत फिर शुरू होने का स्वागत किया।"
    (paper,) = facts_of("वार्ता", lead + further).agreements
    assert (paper.name, paper.status.value) == ("मुक्त व्यापार समझौते", "under_negotiation")


def test_who_travels_on_after_a_conference_took_part_in_it() -> None:
    lead = "भारत के प्रधानमंत्री विनोद तलवार ब्रिक्स शिखर सम्मेलन में भाग लेने के बाद नैरोबी पहुंचे।"
    conference = next(e for e in facts_of("नैरोबी पहुंचे तलवार", lead).events if e.type.value == "multilateral_meeting")
    assert conference.status.value == "occurred"
    assert [(one.name, one.role.value) for one in conference.participants] == [
        ("विनोद तलवार", "attendee"),
        ("ब्रिक्स", "principal"),
    ]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("भारत और केन्या के रक्षा सचिवों ने सोमवार को हॉटलाइन पर बातचीत की।", ["call"]),
        ("भारत और केन्या के रक्षा सचिवों ने सोमवार को हॉटलाइन शुरू करने पर बातचीत की।", ["meeting"]),
    ],
)
def test_talks_on_a_hotline_are_a_call(sentence: str, kinds: list[str]) -> None:
    assert [event.type.value for event in facts_of("रक्षा सचिवों की बात", sentence).events] == kinds


def test_a_statement_after_the_meeting_is_that_of_the_main_talks() -> None:
    besides = "किमानी ने प्रधानमंत्री विनोद तलवार से भी भेंट की।"
    (paper,) = facts_of("नई दिल्ली में वार्ता", LED, besides, "बैठक के बाद संयुक्त वक्तव्य जारी किया गया।").agreements
    assert (paper.name, paper.event_id) == ("संयुक्त वक्तव्य", "E1")
