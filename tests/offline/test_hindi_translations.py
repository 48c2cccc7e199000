"""What Hindi translated from English dispatches tells: names behind commas, ships, what was said in between."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

TALKS = "रक्षा सचिव विनोद तलवार ने सोमवार को नैरोबी में केन्या के रक्षा सचिव डेविड ओकेलो से मुलाकात की।"
CALL = "भारतीय नौसेना का फ्रिगेट रविवार को दो दिवसीय यात्रा के लिए केन्या के मोम्बासा पहुंचा।"


def facts_of(*sentences: str) -> ArticleFacts:
    text = "\n\n".join(("पूर्वी अफ्रीका में रक्षा सहयोग की खबर", *sentences))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


@pytest.mark.parametrize(
    ("who", "office"),
    [
        ("रक्षा मंत्री, श्री जोसेफ मुतुआ", "रक्षा मंत्री"),
        ("रक्षा मंत्री, जोसेफ मुतुआ", "रक्षा मंत्री"),
        ("सेना प्रमुख, जनरल जोसेफ मुतुआ", "सेना प्रमुख"),
        ("उप प्रधान मंत्री और रक्षा मंत्री, श्री जोसेफ मुतुआ", "उप प्रधान मंत्री और रक्षा मंत्री"),
    ],
)
def test_a_name_behind_the_comma_of_an_office_is_that_of_its_holder(who: str, office: str) -> None:
    facts = facts_of(f"केन्या के {who} ने सोमवार को भारत के रक्षा सचिव विनोद तलवार से मुलाकात की।")
    assert [(p.name, p.office) for p in facts.events[0].participants] == [
        ("जोसेफ मुतुआ", office),
        ("विनोद तलवार", "रक्षा सचिव"),
    ]


def test_who_is_met_later_is_not_the_deputy_behind_whose_office_a_comma_stands() -> None:
    met = facts_of(
        TALKS,
        "केन्या के उप प्रधान मंत्री और रक्षा मंत्री, श्री जोसेफ मुतुआ के साथ एक उत्पादक बैठक हुई।",
        "इससे पहले दिन में, तलवार ने प्रधान मंत्री पीटर वंजाला से भी मुलाकात की।",
    ).events
    assert [who.name for who in met[0].participants] == ["विनोद तलवार", "डेविड ओकेलो"]
    assert [(who.name, who.office) for who in met[-1].participants] == [
        ("विनोद तलवार", "रक्षा सचिव"),
        ("पीटर वंजाला", "प्रधान मंत्री"),
    ]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("तलवार ने आतंकवाद से लड़ने की भारत की प्रतिबद्धता दोहराई।", "आतंकवाद से लड़ने"),
        ("तलवार ने केन्या के साथ सकारात्मक संबंध के लिए भारत की इच्छा दोहराई।", "केन्या के साथ सकारात्मक संबंध"),
        ("तलवार ने केन्या के विकास के लिए भारत के समर्थन को दोहराया।", "केन्या के विकास"),
    ],
)
def test_whose_will_it_is_does_not_belong_to_what_is_undertaken(sentence: str, text: str) -> None:
    assert [one.text for one in facts_of(TALKS, sentence).commitments] == [text]


def test_a_speaker_who_only_points_to_what_he_stressed_undertakes_nothing_more() -> None:
    said = 'तलवार ने कहा, "मैंने इस बात पर जोर दिया कि दोनों देशों को आतंकवाद से मिलकर लड़ना चाहिए।"'
    assert [one.text for one in facts_of(TALKS, said).commitments] == ["दोनों देशों को आतंकवाद से मिलकर लड़ना चाहिए"]
    said = 'तलवार ने कहा, "मैंने इस बात पर जोर दिया कि भारत केन्या का सम्मान करता है।"'
    assert facts_of(TALKS, said).commitments == ()


def test_the_days_in_a_joint_statement_are_not_its_own() -> None:
    told = facts_of(TALKS, "संयुक्त बयान में मंत्रियों ने 22 फरवरी को हुए आतंकवादी हमले की निंदा की।").agreements
    assert [(one.type.value, one.date_text) for one in told] == [("joint_statement", None)]


def test_what_was_undertaken_on_an_earlier_visit_hangs_on_that_and_the_visitor_did_not_say_it() -> None:
    facts = facts_of(
        TALKS,
        "पिछले साल दिसंबर में केन्या के राष्ट्रपति पीटर वंजाला ने भारत का दौरा किया था और भारत ने केन्या को 250 मिलियन डालर की "
        "ऋण सहायता देने का फैसला किया था।",
    )
    visit = next(event for event in facts.events if event.type == "visit")
    assert [(one.event_id, one.source) for one in facts.commitments] == [(visit.id, None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "प्रस्थान पर, जहाज केन्याई नौसेना के जहाजों के साथ एक समुद्री अभ्यास करेगा।",
        "यह पोत केन्याई नौसेना के साथ समुद्री अभ्यास भी करेगा।",
        "यात्रा के दौरान, दोनों नौसेनाएं संयुक्त अभ्यास करेंगी।",
        "भारतीय नौसेना केन्या की नौसेना के जहाजों के साथ अभ्यास करेगी।",
    ],
)
def test_a_ship_on_a_visit_will_exercise_with_its_hosts(sentence: str) -> None:
    told = [(one.act, set(one.actors)) for one in facts_of(CALL, sentence).commitments]
    assert told == [("agreed", {"IND", "KEN"})]


def test_who_will_host_an_exercise_pledges_it_alone() -> None:
    told = facts_of(TALKS, "ओकेलो ने कहा कि केन्या अगले वर्ष होने वाले त्रिपक्षीय नौसैनिक अभ्यास की मेजबानी करेगा।").commitments
    assert [(one.act, one.actors) for one in told] == [("pledged", ("KEN",))]


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("{}, केन्याई रक्षा मंत्रालय ने सोमवार को बताया।", "केन्याई रक्षा मंत्रालय"),
        ("{}, भारतीय सेना ने सोमवार को कहा।", "भारतीय सेना"),
        ("केन्या के रक्षा मंत्रालय ने एक बयान में कहा कि {}।", "केन्या के रक्षा मंत्रालय"),
    ],
)
def test_a_foreign_ministry_or_a_service_tells_at_the_end_of_a_sentence_or_in_a_statement(
    told: str, source: str
) -> None:
    (met,) = facts_of(told.format(TALKS.removesuffix("।"))).events
    assert (met.source_type.value, met.source) == ("official_statement", source)


def test_talks_for_which_somebody_will_come_are_none_that_were_held() -> None:
    visit = "केन्या के राष्ट्रपति पीटर वंजाला इस साल के अंत में वार्षिक शिखर सम्मेलन के लिए भारत की यात्रा करेंगे।"
    told = [(event.type.value, event.date_text) for event in facts_of(TALKS, visit).events]
    assert told == [("meeting", "सोमवार"), ("visit", "इस साल के अंत")]
    undated = TALKS.replace("सोमवार को ", "")
    assert [event.date_text for event in facts_of(undated, visit).events] == [None, "इस साल के अंत"]


def test_the_day_on_which_a_visitor_goes_on_to_a_town_is_not_that_of_his_visit() -> None:
    facts = facts_of(
        "केन्या के रक्षा मंत्री जोसेफ मुतुआ, जो भारत की यात्रा पर हैं, ने आज नई दिल्ली में रक्षा सचिव विनोद तलवार से मुलाकात की।",
        "मुतुआ 17 मार्च को पुणे और मुंबई भी जाएंगे।",
    )
    assert [(e.date_text, e.location) for e in facts.events if e.type == "visit"] == [(None, "भारत")]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत ने केन्या सरकार के अनुरोध पर रक्षा उपकरण और सामग्री भी सौंपी।",
        "भारत ने केन्या को सैन्य उपकरण और सामग्री सौंपी।",
        "भारत ने केन्या के आग्रह पर दो गश्ती पोत सौंपे।",
    ],
)
def test_what_is_given_at_a_request_is_given_and_materials_beside_arms_are_no_relief(sentence: str) -> None:
    assert [event.type.value for event in facts_of(TALKS, sentence).events] == ["meeting", "arms_transfer"]
    relief = facts_of(TALKS, "भारत ने केन्या को राहत सामग्री और चिकित्सा उपकरण सौंपे।").events
    assert [event.type.value for event in relief] == ["meeting", "other"]


@pytest.mark.parametrize("met", ["भारत के राष्ट्रीय सुरक्षा सलाहकार अजय कौल", "भारतीय विदेश सचिव अजय कौल"])
def test_he_who_met_another_of_one_country_is_the_one_of_the_other(met: str) -> None:
    facts = facts_of(TALKS, "दोनों रक्षा सचिवों ने सहयोग पर चर्चा की।", f"उन्होंने {met} से भी भेंट की।")
    assert [who.name for who in facts.events[-1].participants] == ["डेविड ओकेलो", "अजय कौल"]


@pytest.mark.parametrize(
    "sentence",
    [
        "तलवार ने केन्याई पक्ष को भारत में होने वाले आगामी बहुपक्षीय अभ्यास में भाग लेने के लिए आमंत्रित किया।",
        "तलवार ने केन्या को भारत में होने वाले बहुपक्षीय अभ्यास में भाग लेने का निमंत्रण दिया।",
    ],
)
def test_an_exercise_to_which_somebody_is_invited_has_not_been_held(sentence: str) -> None:
    facts = facts_of(TALKS, sentence)
    assert [event.type.value for event in facts.events] == ["meeting"]
    assert [(one.act.value, one.actors, one.addressees) for one in facts.commitments] == [
        ("proposed", ("IND",), ("KEN",))
    ]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("प्रवक्ता अजय कौल ने यह जानकारी दी।", "अजय कौल"),
        ("यह जानकारी प्रवक्ता अजय कौल ने दी।", "अजय कौल"),
        ("प्रवक्ता अजय कौल ने कहा कि सरकार को इस बात की जानकारी थी।", None),
    ],
)
def test_who_has_an_information_did_not_give_it(sentence: str, source: str | None) -> None:
    assert facts_of(TALKS, sentence).events[0].source == source


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("मस्कट के अल-आलम पैलेस में", ("अल-आलम पैलेस", "OMN")),
        ("दोहा के शेराटन होटल में", ("शेराटन होटल", "QAT")),
        ("अल-आलम पैलेस में", ("अल-आलम पैलेस", None)),
    ],
)
def test_a_building_is_in_the_country_of_its_town_and_its_name_may_have_a_hyphen(
    place: str, expected: tuple[str, str | None]
) -> None:
    (met,) = facts_of(f"केन्या के रक्षा मंत्री जोसेफ मुतुआ और पेरू की रक्षा मंत्री आना लोपेज ने {place} मुलाकात की।").events
    assert (met.location, met.location_country) == expected


def test_the_title_of_an_event_names_its_country_in_english() -> None:
    (drill,) = facts_of("केन्या और पेरू की नौसेनाओं ने सोमवार को भारत में संयुक्त अभ्यास शुरू किया।").events
    assert (drill.location, drill.title) == ("भारत", "Joint exercise of Kenya and Peru in India")


def test_where_an_exercise_of_several_is_held_takes_no_part() -> None:
    (drill,) = facts_of("भारत, केन्या और जापान की नौसेनाओं का युद्धाभ्यास सोमवार से ओमान में शुरू हो गया।").events
    assert [who.represents for who in drill.participants] == ["IND", "KEN", "JPN"]


def test_this_document_with_any_adjective_is_the_one_before_and_those_who_make_deals_make_none() -> None:
    signed = "नैरोबी में सोमवार को भारत और केन्या ने बंदरगाह के संचालन के लिए दस वर्षीय अनुबंध पर दस्तखत किए।"
    again = "दोनों कंपनियों ने मंत्रियों की उपस्थिति में इस दीर्घकालिक अनुबंध पर हस्ताक्षर किए।"
    warned = "अमेरिका ने चेतावनी दी कि केन्या के साथ सौदा करने वालों पर प्रतिबंध लग सकता है।"
    assert len(facts_of(signed, again, warned).agreements) == 1


def test_a_country_joined_to_a_region_does_not_act() -> None:
    assert facts_of(TALKS, "तलवार ने कहा कि मोम्बासा भारत को युगांडा और मध्य अफ्रीका से जोड़ेगा।").commitments == ()


def test_the_members_of_a_delegation_are_of_its_country() -> None:
    (session,) = facts_of(
        "भारत-केन्या मंत्रिस्तरीय सम्मेलन की तीसरी बैठक बुधवार को दिल्ली में हुई।",
        "केन्या के प्रतिनिधिमंडल का नेतृत्व उप प्रधानमंत्री डेविड ओकेलो ने किया, जिसमें गृह मंत्री के. मुतुआ और वित्त मंत्री ग्रेस वंजाला शामिल थे।",
    ).events
    assert {who.name: who.represents for who in session.participants if who.kind == "person"} == {
        "डेविड ओकेलो": "KEN",
        "के. मुतुआ": "KEN",
        "ग्रेस वंजाला": "KEN",
    }


@pytest.mark.parametrize("verb", ["आएंगे", "आ सकते हैं"])
def test_with_whom_somebody_travels_for_talks_is_not_whom_he_meets(verb: str) -> None:
    facts = facts_of(TALKS, f"ओकेलो अक्टूबर में वार्ता के लिए चांसलर पीटर वंजाला के साथ भारत {verb}।")
    assert [event.type.value for event in facts.events] == ["meeting", "visit"]


def test_a_visit_of_last_year_is_not_the_one_to_come() -> None:
    facts = facts_of(
        TALKS,
        "ओकेलो अक्टूबर में भारत आ सकते हैं।",
        "पिछले साल जून में भारत दौरे पर आए ओकेलो ने मुंबई में एक शिपयार्ड का दौरा किया था।",
    )
    visits = [(event.status.value, event.date_text) for event in facts.events if event.type == "visit"]
    assert visits == [("proposed", "अक्टूबर"), ("occurred", "पिछले साल जून")]


def test_who_posts_something_says_it_also_behind_sources() -> None:
    facts = facts_of(
        f"{TALKS} सूत्रों की मानें तो पोतों पर भी चर्चा हुई। तलवार ने ट्वीट किया, 'रक्षा सहयोग को और गहरा करने के लिए हम प्रतिबद्ध हैं।'"
    )
    assert [(one.source_type.value, one.source) for one in facts.commitments] == [("official_post", "तलवार")]
