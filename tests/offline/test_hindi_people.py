"""Who takes part in the events of Hindi sentences: pronouns, offices held by several, people named apart."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_events import facts_of, told


def test_a_pronoun_meets_ministers_who_are_named_elsewhere() -> None:
    assert told(
        "विदेश मंत्री कविता राव ने केन्या के विदेश मंत्री डेविड ओकेलो से मुलाकात की।",
        "इसके बाद उन्होंने केन्या और ओमान के विदेश मंत्रियों के साथ अलग-अलग बैठकें कीं।",
    ) == [
        ("meeting", "occurred", [("कविता राव", "IND"), ("डेविड ओकेलो", "KEN")]),
        ("meeting", "occurred", [("कविता राव", "IND"), ("ओमान", "OMN")]),
    ]


def test_both_leaders_of_an_earlier_sentence_take_part() -> None:
    assert told(
        "राजधानी के एक होटल में कल देर शाम रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।",
        "दोनों नेता उपस्थित रहे।",
    ) == [("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])]


def test_people_joined_to_a_visitor_travel_with_him() -> None:
    assert told("जापान के विदेश मंत्री केन्जी मोरी और रक्षा मंत्री योशिको ताकेदा आज भारत पहुंच रहे हैं।") == [
        ("visit", "scheduled", [("केन्जी मोरी", "JPN"), ("योशिको ताकेदा", "JPN"), ("भारत", "IND")])
    ]


TWO_PLUS_TWO = "भारत और जापान के बीच 2+2 वार्ता का तीसरा सत्र 25 मार्च को दिल्ली में आयोजित किया जाएगा।"


@pytest.mark.parametrize(
    "visit",
    [
        "जापान के विदेश मंत्री केन्जी मोरी और रक्षा मंत्री योशिको ताकेदा वार्ता के लिए 24 मार्च को भारत का दौरा करेंगे।",
        "जापान के विदेश मंत्री केन्जी मोरी और रक्षा मंत्री योशिको ताकेदा इस वार्ता में शामिल होने के लिए 24 मार्च को भारत दौरे पर रहेंगे।",
    ],
)
def test_who_travels_for_talks_takes_part_in_them(visit: str) -> None:
    home = "भारत की ओर से वार्ता में विदेश मंत्री कविता राव और रक्षा मंत्री मोहन अय्यर शामिल होंगे।"
    guests = [("केन्जी मोरी", "JPN"), ("योशिको ताकेदा", "JPN")]
    assert told(TWO_PLUS_TWO, visit, home) == [
        ("meeting", "scheduled", [*guests, ("कविता राव", "IND"), ("मोहन अय्यर", "IND")]),
        ("visit", "scheduled", [*guests, ("भारत", "IND")]),
    ]


def test_a_speech_of_both_leaders_that_a_list_includes_makes_them_no_participants_of_the_last_talks() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।",
        "दोनों देशों की पहली वार्ता 2019 में नैरोबी में हुई थी।",
        "कार्यक्रमों में दोनों नेताओं का संबोधन शामिल है।",
    )[1:] == [("meeting", "occurred", [("भारत", "IND"), ("केन्या", "KEN")])]


def test_who_hosts_two_ministers_together_meets_both() -> None:
    assert told(
        "भारत के विदेश मंत्री कविता राव और रक्षा मंत्री मोहन अय्यर की मेजबानी गुरुवार को जापान के विदेश मंत्री केन्जी मोरी "
        "तथा जापान के रक्षा मंत्री अकीरा ताकेदा करेंगे।"
    ) == [
        (
            "meeting",
            "scheduled",
            [("केन्जी मोरी", "JPN"), ("अकीरा ताकेदा", "JPN"), ("कविता राव", "IND"), ("मोहन अय्यर", "IND")],
        )
    ]


def test_a_visitor_who_was_welcomed_is_not_his_own_host() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से फोन पर बात की।",
        "पिछले साल श्री अय्यर केन्या पहुंचे थे और उनका शानदार स्वागत हुआ था।",
    )[1:] == [("visit", "occurred", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")])]


def test_two_sessions_of_a_series_in_one_sentence_are_two_events() -> None:
    facts = facts_of(
        "रक्षा मंत्री मोहन अय्यर ने जापान के रक्षा मंत्री अकीरा ताकेदा से मुलाकात की।",
        "दोनों देशों के बीच तीसरी 2+2 वार्ता मार्च 2016 में कोच्चि में जबकि चौथी वार्ता 2021 में ओसाका में आयोजित हुई थी।",
    )
    assert [(event.date_text, event.location, event.salience.value) for event in facts.events[1:]] == [
        ("मार्च 2016", "कोच्चि", "background"),
        ("2021", "ओसाका", "background"),
    ]


@pytest.mark.parametrize(
    "partners",
    [
        "उनके अमेरिकी और जापानी समकक्षों, जॉन ब्रूक्स और अकीरा ताकेदा",
        "अमेरिका और जापान के रक्षा मंत्रियों जॉन ब्रूक्स और अकीरा ताकेदा",
        "रक्षा मंत्रियों जॉन ब्रूक्स (अमेरिका) और अकीरा ताकेदा (जापान)",
    ],
)
def test_people_listed_behind_an_office_in_the_plural_hold_it_for_the_countries_before_or_behind(partners: str) -> None:
    assert told(f"केन्या के रक्षा मंत्री डेविड ओकेलो और {partners} के बीच आज हवाई में त्रिपक्षीय बैठक हुई।") == [
        ("meeting", "occurred", [("डेविड ओकेलो", "KEN"), ("जॉन ब्रूक्स", "USA"), ("अकीरा ताकेदा", "JPN")])
    ]


def test_two_offices_in_the_plural_are_held_by_the_first_and_the_second_name() -> None:
    facts = facts_of(
        "प्रधानमंत्री राधा मेनन ने जापान के विदेश और रक्षा मंत्रियों केन्जी मोरी और अकीरा ताकेदा से मुलाकात की।",
        "जापान के रक्षा मंत्री ने निवेश का स्वागत किया।",
    )
    assert [(who.name, who.represents) for who in facts.events[0].participants] == [
        ("राधा मेनन", "IND"),
        ("केन्जी मोरी", "JPN"),
        ("अकीरा ताकेदा", "JPN"),
    ]


def test_names_behind_officials_whose_countries_are_not_told_are_left_alone() -> None:
    assert told("राज्यों के मंत्रियों अनिल सेन और सुनील राव ने बैठक में भाग लिया।") == []


def test_initials_stand_for_the_given_names_of_the_fuller_form() -> None:
    facts = facts_of(
        "थल सेना प्रमुख एमएम नरूला ने नैरोबी में पौधा लगाया।",
        "थल सेना प्रमुख (Chief of Army) जनरल मनोज मोहन नरूला सोमवार को केन्या पहुंचे।",
    )
    assert [who.name for event in facts.events for who in event.participants] == ["मनोज मोहन नरूला", "केन्या"]


def test_a_given_name_that_ends_in_a_pronoun_behind_a_hyphen_stays_whole() -> None:
    assert told("प्रधानमंत्री राधा मेनन ने दक्षिण कोरिया के राष्ट्रपति चोई जे-इन से मुलाकात की।") == [
        ("meeting", "occurred", [("राधा मेनन", "IND"), ("चोई जे-इन", "KOR")])
    ]


def test_two_sessions_joined_by_and_are_two_events() -> None:
    facts = facts_of(
        "भारत और केन्या के कार्यदल की बैठक आज नैरोबी में हुई।",
        "कार्यदल की चौथी बैठक 2009 में मोम्बासा में और पांचवीं बैठक 2014 में जयपुर में हुई थी।",
    )
    assert [(event.date_text, event.location) for event in facts.events] == [
        ("आज", "नैरोबी"),
        ("2009", "मोम्बासा"),
        ("2014", "जयपुर"),
    ]


def test_who_was_present_at_a_handing_over_attends_it_and_meets_nobody() -> None:
    facts = facts_of(
        "रक्षा मंत्री मोहन अय्यर ने आज एक कार्यक्रम में मालदीव को दो गश्ती जहाज सौंपे।",
        "श्री अय्यर के साथ इस कार्यक्रम में मालदीव के राष्ट्रपति अहमद शरीफ भी उपस्थित थे।",
    )
    assert [
        (event.type.value, [(who.name, who.role.value) for who in event.participants]) for event in facts.events
    ] == [("arms_transfer", [("मोहन अय्यर", "principal"), ("अहमद शरीफ", "attendee"), ("मालदीव", "principal")])]


def test_a_visit_that_begins_and_is_put_off_launches_nothing() -> None:
    assert told("विदेश सचिव अमित जोशी की सोमवार से शुरू होने वाली ओमान यात्रा चक्रवात को देखते हुए टाल दी गई।") == [
        ("visit", "cancelled", [("अमित जोशी", "IND"), ("ओमान", "OMN")])
    ]


def test_the_chiefs_of_the_forces_of_a_country_are_met_by_who_visits_it() -> None:
    assert told(
        "थल सेना प्रमुख जनरल अनिल सेन मंगलवार को केन्या पहुंचे।",
        "वे बुधवार को केन्या के सशस्त्र बलों के चारों प्रमुखों से मुलाकात करेंगे।",
    )[1] == ("meeting", "scheduled", [("अनिल सेन", "IND"), ("केन्या", "KEN")])


def test_who_leads_a_delegation_meets_for_it() -> None:
    assert told(
        "विदेश राज्य मंत्री सुनील राव के नेतृत्व में एक उच्चस्तरीय प्रतिनिधिमंडल ने जापान के विदेश मंत्री केन्जी मोरी से टोक्यो में भेंट की।"
    ) == [("meeting", "occurred", [("सुनील राव", "IND"), ("केन्जी मोरी", "JPN")])]


def test_heads_of_two_delegations_told_one_after_the_other_talked() -> None:
    assert told(
        "भारतीय प्रतिनिधिमंडल का नेतृत्व रक्षा सचिव अनिल सेन ने किया, जबकि जापानी दल की अगुवाई उप रक्षा मंत्री केन्जी मोरी ने की।"
    ) == [("meeting", "occurred", [("अनिल सेन", "IND"), ("केन्जी मोरी", "JPN")])]


def test_the_head_of_one_delegation_alone_makes_no_talks() -> None:
    assert told("भारतीय प्रतिनिधिमंडल का नेतृत्व रक्षा सचिव अनिल सेन ने किया।") == []


def test_consultations_of_two_countries_that_were_held_have_their_day_and_town() -> None:
    facts = facts_of(
        "नई दिल्ली में शुक्रवार को भारत-जापान विदेश कार्यालय परामर्श का आयोजन हुआ। "
        "भारतीय पक्ष का नेतृत्व संयुक्त सचिव अनिल सेन ने और जापानी पक्ष का नेतृत्व महानिदेशक केन्जी मोरी ने किया।"
    )
    assert [(e.date_text, e.location, [(p.name, p.office) for p in e.participants]) for e in facts.events] == [
        ("शुक्रवार", "नई दिल्ली", [("अनिल सेन", "संयुक्त सचिव"), ("केन्जी मोरी", "महानिदेशक")])
    ]


def test_where_an_envoy_serves_is_not_where_he_meets_somebody() -> None:
    facts = facts_of("जापान में भारत के राजदूत अनिल सेन ने जापान की विदेश मंत्री योको ताकेदा से शिष्टाचार भेंट की।")
    assert [(event.location, event.location_country) for event in facts.events] == [(None, None)]


@pytest.mark.parametrize(
    "meeting",
    [
        "प्रधानमंत्री राधा मेनन ने मंगलवार को उनसे मुलाकात की।",
        "प्रधानमंत्री राधा मेनन ने मंगलवार को उनके साथ बातचीत की।",
        "प्रधानमंत्री राधा मेनन मंगलवार को उनसे मिलीं।",
    ],
)
def test_whom_somebody_met_may_be_a_pronoun(meeting: str) -> None:
    assert told("नेपाल के राष्ट्रपति मोहन थापा सोमवार को दिल्ली पहुंचे।", meeting)[1] == (
        "meeting",
        "occurred",
        [("राधा मेनन", "IND"), ("मोहन थापा", "NPL")],
    )


def test_a_pronoun_that_means_nobody_of_another_side_makes_no_talks() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर ने कहा कि सेना मजबूत है।", "विदेश मंत्री कविता राव ने उनसे मुलाकात की।") == []


def test_both_ministers_are_those_named_since_the_headline_spoke_of_their_countries() -> None:
    told = extract_facts(
        read_text(
            "भारत-घाना संयुक्त वक्तव्य: घाना के रक्षा मंत्री की भारत यात्रा\n\n"
            "भारत के रक्षा मंत्री मोहन अय्यर के निमंत्रण पर घाना के रक्षा मंत्री डेविड ओकेलो ने 7 से 10 मार्च 2024 तक "
            "भारत की यात्रा की।\n\n"
            "दोनों मंत्रियों ने 8 मार्च 2024 को वार्ता की। ओकेलो ने विदेश मंत्री कविता राव से भी मुलाकात की।\n",
            "article",
            published_at="2024-03-14",
        )
    ).events
    assert [(e.type.value, e.date_text, [who.name for who in e.participants]) for e in told] == [
        ("visit", "7 से 10 मार्च 2024", ["डेविड ओकेलो", "मोहन अय्यर"]),
        ("meeting", "8 मार्च 2024", ["मोहन अय्यर", "डेविड ओकेलो"]),
        ("meeting", None, ["डेविड ओकेलो", "कविता राव"]),
    ]


def test_a_verb_that_is_also_a_given_name_is_one_before_a_surname() -> None:
    assert told("विदेश मंत्री कविता राव ने सर्बिया की प्रधानमंत्री सुश्री आना पेत्रोविच के साथ वार्ता की।") == [
        ("meeting", "occurred", [("कविता राव", "IND"), ("आना पेत्रोविच", "SRB")])
    ]


def test_another_person_of_a_common_surname_is_somebody_else() -> None:
    assert told(
        "रक्षा सचिव राकेश कुमार सिंह ने घाना के उप रक्षा मंत्री डेविड ओकेलो के साथ वार्ता की।",
        "वार्ता दो घंटे चली।",
        "जून 2022 में मनमोहन सिंह ने घाना को 12 नौकाएं सौंपीं।",
    )[1] == ("arms_transfer", "occurred", [("मनमोहन सिंह", "IND"), ("घाना", "GHA")])


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("प्रवक्ता समीर जोशी ने बताया कि जापान के प्रधानमंत्री केन्जी मोरी के साथ भी मुलाकात हुई।", "मोहन अय्यर"),
        ("विदेश सचिव समीर जोशी ने बताया कि जापान के प्रधानमंत्री केन्जी मोरी के साथ भी मुलाकात हुई।", "मोहन अय्यर"),
        ("विदेश सचिव समीर जोशी ने बताया कि जापान के उप विदेश मंत्री केन्जी मोरी के साथ भी मुलाकात हुई।", "समीर जोशी"),
    ],
)
def test_who_tells_of_the_talks_of_a_leader_did_not_hold_them(said: str, who: str) -> None:
    talks = "प्रधानमंत्री मोहन अय्यर ने सोमवार को घाना के राष्ट्रपति डेविड ओकेलो से मुलाकात की।"
    assert told(talks, said)[1] == ("meeting", "occurred", [(who, "IND"), ("केन्जी मोरी", "JPN")])


def test_both_sides_of_talks_with_somebody_are_his_and_that_of_who_met_him() -> None:
    facts = facts_of(
        "रक्षा मंत्री मोहन अय्यर ने सोमवार को जापान के रक्षा मंत्री केन्जी मोरी और घाना के रक्षा मंत्री डेविड ओकेलो से "
        "अलग-अलग मुलाकात की।",
        "मोरी के साथ हुई बैठक में दोनों मंत्रियों ने अभ्यास बढ़ाने पर सहमति जताई।",
        "ओकेलो के साथ बैठक में दोनों देश जहाज बनाने पर सहमत हुए।",
    )
    assert [(c.actors, c.event_id, c.text) for c in facts.commitments] == [
        (("IND", "JPN"), "E1", "अभ्यास बढ़ाने"),
        (("IND", "GHA"), "E2", "जहाज बनाने"),
    ]


def test_who_held_several_talks_promises_at_those_of_his_paragraph() -> None:
    facts = facts_of(
        "सेना प्रमुख जनरल मोहन अय्यर ने सोमवार को घाना के सेना प्रमुख डेविड ओकेलो और केन्या के सेना प्रमुख जोसेफ मुतुआ से "
        "अलग-अलग मुलाकात की।",
        "ओकेलो के साथ बातचीत में दोनों पक्षों ने अभ्यास बढ़ाने का फैसला किया।",
        "केन्या के सेना प्रमुख जोसेफ मुतुआ ने प्रशिक्षण की जरूरत बताई। अय्यर ने उन्हें पांच नौकाएं सौंपने का भरोसा दिलाया।",
    )
    assert [(c.act.value, c.event_id) for c in facts.commitments if c.act.value != "proposed"] == [
        ("agreed", "E1"),
        ("pledged", "E2"),
    ]


def test_ministers_without_a_name_act_also_in_a_joined_clause() -> None:
    facts = facts_of(
        "रक्षा मंत्री मोहन अय्यर ने सोमवार को जापान के रक्षा मंत्री केन्जी मोरी से मुलाकात की।",
        "मंत्रियों ने आतंकवाद की निंदा की और पाकिस्तान से आतंकवादी शिविर बंद करने का आह्वान किया।",
    )
    assert [(c.act.value, set(c.actors), c.addressees) for c in facts.commitments] == [
        ("requested", {"IND", "JPN"}, ("PAK",))
    ]


@pytest.mark.parametrize(
    ("sentence", "office"),
    [
        ("इससे पूर्व, रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।", "रक्षा मंत्री"),
        ("पूर्व रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।", "पूर्व रक्षा मंत्री"),
    ],
)
def test_a_word_for_before_that_belongs_to_a_time_is_no_part_of_an_office(sentence: str, office: str) -> None:
    assert facts_of(sentence).events[0].participants[0].office == office


def test_an_organization_with_a_genitive_is_whose_official_it_is() -> None:
    text = "रक्षा मंत्री मोहन अय्यर ने उत्तर अटलांटिक संधि संगठन (नाटो) के महासचिव यान विस्सर से मुलाकात की।"
    facts = facts_of(text)
    assert [(who.name, who.office, who.represents) for who in facts.events[0].participants][1:] == [
        ("यान विस्सर", "महासचिव", "NATO")
    ]
    assert facts.agreements == ()


@pytest.mark.parametrize("misprint", ["बेन्नानी", "बेनानि"])
def test_a_surname_that_is_misprinted_once_means_the_person_who_sounds_like_it(misprint: str) -> None:
    met = "रक्षा मंत्री मोहन अय्यर ने सोमवार को मोरक्को के रक्षा मंत्री यूसुफ बेनानी से मुलाकात की।"
    facts = facts_of(met, f"{misprint} ने भारत से दो नौकाएं देने का आग्रह किया।")
    assert [(c.actors, c.addressees) for c in facts.commitments] == [(("MAR",), ("IND",))]
    assert [p.name for p in facts.events[0].participants] == ["मोहन अय्यर", "यूसुफ बेनानी"]


def test_a_name_that_is_only_somewhat_alike_is_another_one() -> None:
    met = "रक्षा मंत्री मोहन अय्यर ने सोमवार को मोरक्को के रक्षा मंत्री यूसुफ बेनानी से मुलाकात की।"
    assert facts_of(met, "बेरानी ने भारत से दो नौकाएं देने का आग्रह किया।").commitments == ()


@pytest.mark.parametrize(
    ("office", "met", "whom"),
    [
        ("थल सेनाध्यक्ष", "भूटान नरेश कर्मा दोरजी", ("कर्मा दोरजी", "BTN", "भूटान नरेश")),
        ("सेना प्रमुख", "केन्या के राष्ट्रपति डेविड ओकेलो", ("डेविड ओकेलो", "KEN", "राष्ट्रपति")),
        ("सेना प्रमुख", "केन्याई रक्षा मंत्री डेविड ओकेलो", ("डेविड ओकेलो", "KEN", "रक्षा मंत्री")),
    ],
)
def test_a_chief_without_a_name_is_not_the_leader_whom_he_will_meet(
    office: str, met: str, whom: tuple[str, str, str]
) -> None:
    general = "सेना प्रमुख जनरल अजय पुरी चार दिन के विदेश दौरे पर रवाना हुए।"
    event = facts_of(f"{general} यात्रा के दौरान {office} {met} से मुलाकात करेंगे।").events[-1]
    one, other = event.participants
    assert one.name == "अजय पुरी"
    assert (other.name, other.represents, other.office) == whom


@pytest.mark.parametrize("office", ["मुख्य प्रचालन अधिकारी", "चीफ ऑफ आर्मी स्टॉफ", "चीफ ऑफ द नेवल स्टाफ", "आंतरिक सुरक्षा मंत्री"])
def test_offices_in_other_spellings_are_known(office: str) -> None:
    (event,) = facts_of(f"केन्या के {office} डेविड ओकेलो ने रक्षा मंत्री मोहन अय्यर से मुलाकात की।").events
    assert (event.participants[0].office, event.participants[0].represents) == (office, "KEN")


def test_two_civil_offices_of_one_person_stay_together() -> None:
    (event,) = facts_of("केन्या के उप प्रधानमंत्री एवं रक्षा मंत्री डेविड ओकेलो ने रक्षा मंत्री मोहन अय्यर से मुलाकात की।").events
    assert event.participants[0].office == "उप प्रधानमंत्री एवं रक्षा मंत्री"


@pytest.mark.parametrize("word", ["नियुक्त", "तैनात", "बर्खास्त", "मनोनीत", "वापस"])
def test_what_is_done_with_an_official_is_not_his_name(word: str) -> None:
    facts = facts_of(f"भारत और केन्या ने नए उच्चायुक्त {word} करने पर सहमति जताई।")
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("agreed", ("IND", "KEN"))]
    assert facts.events == ()


@pytest.mark.parametrize("office", ["डीजी", "आईजी", "डीआईजी"])
def test_heads_of_border_forces_are_known_by_letters(office: str) -> None:
    (event,) = facts_of(f"केन्या के सीमा बल के {office} डेविड ओकेलो ने दिल्ली में गृह सचिव अनिल कौशिक से मुलाकात की।").events
    assert (event.participants[0].name, event.participants[0].represents) == ("डेविड ओकेलो", "KEN")


@pytest.mark.parametrize(
    "sentence",
    [
        "रक्षा मंत्री मोहन अय्यर ने चीन के रक्षा मंत्री ताओ जून के साथ शंघाई में बैठक की।",
        "रक्षा मंत्री मोहन अय्यर ने चीन के रक्षा मंत्री एडमिरल ताओ जून से मुलाकात की। ताओ जून ने कहा कि वार्ता अच्छी रही।",
        "रक्षा मंत्री मोहन अय्यर और चीन के रक्षा मंत्री ताओ जून ने बैठक की।",
    ],
)
def test_a_month_is_the_end_of_a_name_behind_a_title(sentence: str) -> None:
    assert told(sentence) == [("meeting", "occurred", [("मोहन अय्यर", "IND"), ("ताओ जून", "CHN")])]


@pytest.mark.parametrize("month", ["जून में", "जून से पहले", "जून और जुलाई में", "जून के पहले सप्ताह में"])
def test_a_month_behind_a_name_dates(month: str) -> None:
    assert told(f"विदेश मंत्री अय्यर {month} जापान की यात्रा पर जाएंगे।") == [
        ("visit", "scheduled", [("अय्यर", "IND"), ("जापान", "JPN")])
    ]


@pytest.mark.parametrize("king", ["लेसोथो के राजा मोशे तृतीय", "लेसोथो के राजा मोशे-तृतीय", "लेसोथो के किंग मोशे द्वितीय"])
def test_the_number_of_a_king_is_of_his_name(king: str) -> None:
    ((kind, _, people),) = told(f"विदेश मंत्री मोहन अय्यर ने {king} से मुलाकात की।")
    assert (kind, people) == ("meeting", [("मोहन अय्यर", "IND"), (king.split("राजा ")[-1].split("किंग ")[-1], "LSO")])


def test_a_number_behind_an_official_is_of_what_follows() -> None:
    ((_, _, people),) = told("विदेश मंत्री मोहन अय्यर ने केन्या के विदेश मंत्री डेविड ओकेलो के साथ द्वितीय दौर की वार्ता की।")
    assert people == [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]


def test_brackets_and_others_end_no_list_of_people() -> None:
    met = "केन्या के रक्षा मंत्री डेविड ओकेलो (सेवानिवृत्त), घाना के रक्षा मंत्री पीटर मोशी"
    for rest in (" और तंजानिया के रक्षा मंत्री जॉन मेन्सा (पूर्व सैनिक) से", " सहित अन्य नेताओं से"):
        events = told(f"रक्षा मंत्री मोहन अय्यर ने गुरुवार को {met}{rest} मुलाकात की।")
        names = {who for _, _, people in events for who in people}
        assert {("डेविड ओकेलो", "KEN"), ("पीटर मोशी", "GHA")} < names
        assert all(("मोहन अय्यर", "IND") in people for _, _, people in events)


def test_counterparts_who_take_part_are_met_each_by_himself() -> None:
    sentence = "रक्षा मंत्री मोहन अय्यर के केन्या, घाना और ओमान के भाग लेने वाले समकक्षों के साथ द्विपक्षीय बैठकें करने की उम्मीद है।"
    events = told(f"रक्षा मंत्री मोहन अय्यर कल जापान जाएंगे। {sentence}")
    met = [people for kind, _, people in events if kind == "meeting"]
    assert met == [
        [("मोहन अय्यर", "IND"), (name, code)] for name, code in (("केन्या", "KEN"), ("घाना", "GHA"), ("ओमान", "OMN"))
    ]
