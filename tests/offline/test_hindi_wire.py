"""What agencies and dailies announce in Hindi: talks with a host, talks to come, lists of what was signed."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

IND, KEN = ("भारत", "IND"), ("केन्या", "KEN")
RAO, IYER = ("कविता राव", "IND"), ("मोहन अय्यर", "IND")
OKELLO, MENSA = ("डेविड ओकेलो", "KEN"), ("जॉन मेन्सा", "KEN")


@pytest.mark.parametrize(
    "text",
    [
        "भारत 27 मार्च को केन्या के साथ 2+2 वार्ता की मेजबानी करेगा।",
        "केन्या के साथ मंत्री स्तरीय वार्ता के तीसरे संस्करण की भारत 27 मार्च को मेजबानी करेगा।",
        "भारत 27 मार्च को नई दिल्ली में केन्या के साथ 2+2 वार्ता आयोजित करेगा।",
    ],
)
def test_a_country_that_will_host_talks_on_a_day_takes_part(text: str) -> None:
    assert told(text) == [("meeting", "scheduled", [IND, KEN])]


def test_talks_that_a_country_will_begin_some_day_are_no_event() -> None:
    assert told("भारत केन्या के साथ रक्षा सहयोग पर वार्ता शुरू करेगा।") == []


def test_talks_in_quotation_marks_in_which_visitors_will_take_part() -> None:
    facts = facts_of(
        "विदेश मंत्री कविता राव और रक्षा मंत्री मोहन अय्यर अगले महीने केन्या जा रहे हैं। वे वहां पहले भारत-केन्या ‘2+2 संवाद’ में भाग लेंगे।",
        "इस संवाद की यह पहली बैठक है जिसमें केन्या की ओर से विदेश मंत्री डेविड ओकेलो तथा रक्षा मंत्री जॉन मेन्सा भाग लेंगे।",
    )
    (*_, meeting) = facts.events
    assert [(who.name, who.represents, who.role.value) for who in meeting.participants] == [
        (*who, "principal") for who in (RAO, IYER, OKELLO, MENSA)
    ]


@pytest.mark.parametrize("office", ["रक्षा और राष्ट्रीय सेवा मंत्री", "राष्ट्रीय रक्षा मंत्री", "राष्ट्रीय एकता मंत्री"])
def test_a_minister_of_something_national_belongs_to_the_country_before_it(office: str) -> None:
    (event,) = facts_of(f"केन्या के {office} डेविड ओकेलो ने रक्षा मंत्री मोहन अय्यर से मुलाकात की।").events
    assert [(who.name, who.represents) for who in event.participants] == [OKELLO, IYER]


def test_counterpart_is_no_part_of_the_office_behind_it() -> None:
    (event,) = facts_of("विदेश मंत्री कविता राव की मेजबानी उनके केन्याई समकक्ष विदेश मंत्री डेविड ओकेलो करेंगे।").events
    assert sorted((who.name, who.office) for who in event.participants) == [
        ("कविता राव", "विदेश मंत्री"),
        ("डेविड ओकेलो", "विदेश मंत्री"),
    ]


def test_talks_that_are_only_counted_are_no_occasion() -> None:
    assert told("इस साल भारत और केन्या के विदेश मंत्रियों की चार मुलाकातें हुई हैं।") == []


@pytest.mark.parametrize(
    ("verb", "found"),
    [
        ("बैठक के दौरान दोनों मंत्री सहयोग की समीक्षा करेंगे और इसे बढ़ाने के नए तरीके तलाशेंगे।", []),
        ("दोनों देश रक्षा उद्योग में सहयोग के नए अवसर तलाशेंगे।", [("IND", "KEN")]),
    ],
)
def test_what_ministers_will_look_for_at_talks_to_come_is_their_agenda(verb: str, found: list[tuple[str, ...]]) -> None:
    text = "रक्षा मंत्री मोहन अय्यर 27 मार्च को केन्या के रक्षा मंत्री जॉन मेन्सा के साथ बैठक करेंगे।"
    assert [one.actors for one in facts_of(text, verb).commitments] == found


ENTRIES = ("1. एग्रीमेंट ऑन पोस्टल सर्विसेज", "2. एमओयू फॉर कोऑपरेशन ऑन अर्थ साइंसेज", "3. सैन्य चिकित्सा", "4. डाक सेवा समझौता")


def test_numbered_lines_behind_documents_name_one_each() -> None:
    papers = facts_of("भारत और केन्या के बीच चार समझौतों पर हस्ताक्षर हुए।", *ENTRIES).agreements
    assert [(paper.type.value, paper.status.value, paper.name, paper.parties) for paper in papers] == [
        ("treaty_agreement", "signed", "एग्रीमेंट ऑन पोस्टल सर्विसेज", ("IND", "KEN")),
        ("mou", "signed", "एमओयू फॉर कोऑपरेशन ऑन अर्थ साइंसेज", ("IND", "KEN")),
        ("treaty_agreement", "signed", "सैन्य चिकित्सा", ("IND", "KEN")),
        ("treaty_agreement", "signed", "डाक सेवा समझौता", ("IND", "KEN")),
    ]


@pytest.mark.parametrize(
    "opening", ["भारत और केन्या ने तीन मुद्दों पर चर्चा की।", "केन्या और भारत के बीच कई समझौते हुए थे। केन्या में चुनाव हुए।"]
)
def test_other_numbered_lines_name_no_documents(opening: str) -> None:
    names = [paper.name for paper in facts_of(opening, *ENTRIES[2:3]).agreements]
    assert "सैन्य चिकित्सा" not in names


def test_a_sentence_ends_the_list_of_documents() -> None:
    papers = facts_of(
        "भारत और केन्या के बीच दो समझौतों पर हस्ताक्षर हुए।", *ENTRIES[:1], "मंत्रियों ने बात की।", "2. सैन्य चिकित्सा"
    ).agreements
    assert [paper.name for paper in papers] == ["एग्रीमेंट ऑन पोस्टल सर्विसेज"]


@pytest.mark.parametrize("beside", ["", "संयुक्त राष्ट्र महासभा के उच्च-स्तरीय 77वें सत्र से इतर "])
def test_ministers_who_held_the_meeting_of_a_body_took_part_in_it(beside: str) -> None:
    (*others, event) = facts_of(
        "विदेश मंत्री कविता राव, जापान के विदेश मंत्री केंजी मोरी और केन्या के विदेश मंत्री डेविड ओकेलो ने "
        f"{beside}टोक्यो में क्वाड की बैठक की।"
    ).events
    assert [(who.name, who.represents) for who in event.participants] == [
        RAO,
        ("केंजी मोरी", "JPN"),
        OKELLO,
        ("क्वाड", "QUAD"),
    ]
    assert [other.salience.value for other in others] == ["background"] * bool(beside)


@pytest.mark.parametrize(
    ("invited", "told_of"),
    [
        ("अय्यर ने ओकेलो को भारत-अफ्रीका रक्षा संवाद में भी आमंत्रित किया है।", False),
        ("भारत-अफ्रीका रक्षा संवाद में अय्यर ने ओकेलो को भारत आने का न्योता दिया।", True),
    ],
)
def test_a_conference_to_which_somebody_is_only_invited(invited: str, told_of: bool) -> None:
    text = "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बातचीत की।"
    assert ("multilateral_meeting" in [event.type.value for event in facts_of(text, invited).events]) is told_of


def test_a_call_is_at_no_place() -> None:
    (event,) = facts_of(
        "केन्या के विदेश मंत्री डेविड ओकेलो ने विदेश मंत्री कविता राव से फोन पर बातचीत में कहा कि सूडान में शांति जरूरी है।"
    ).events
    assert (event.type.value, event.location) == ("call", None)


@pytest.mark.parametrize(
    ("printed", "office"),
    [("माननीय रक्षा मंत्री", "रक्षा मंत्री"), ("राष्ट्रपति के सलाहकार", "राष्ट्रपति के सलाहकार")],
)
def test_honorifics_are_no_part_of_an_office_and_the_head_whom_one_serves_is(printed: str, office: str) -> None:
    (event,) = facts_of(f"केन्या के {printed} डेविड ओकेलो ने रक्षा मंत्री मोहन अय्यर से मुलाकात की।").events
    assert (event.participants[0].office, event.participants[0].represents) == (office, "KEN")


def test_a_visit_that_goes_on_is_news_also_behind_it_is_noteworthy() -> None:
    text = "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से बुधवार को मुलाकात की। गौरतलब है कि ओकेलो {}।"
    for going, salience in [("इन दिनों भारत की यात्रा पर हैं", "main"), ("2022 में भी भारत की यात्रा पर आए थे", "background")]:
        assert facts_of(text.format(going)).events[1].salience.value == salience


@pytest.mark.parametrize("whom", ["वरिष्ठ सैन्य नेतृत्व से", "वरिष्ठ अधिकारियों से"])
def test_officials_without_names_are_met(whom: str) -> None:
    assert told(f"सेना प्रमुख जनरल अजय पुरी केन्या के {whom} मिले।") == [("meeting", "occurred", [("अजय पुरी", "IND"), KEN])]


def test_fellow_countrymen_abroad_are_no_officials() -> None:
    assert told("सेना प्रमुख जनरल अजय पुरी केन्या में रह रहे भारतीयों से मिले।") == []


def test_two_delegations_meet_with_those_who_lead_them() -> None:
    assert told(
        "केन्या के रक्षा मंत्री डेविड ओकेलो के नेतृत्व में केन्याई प्रतिनिधिमंडल घाना के रक्षा मंत्री कोफी मेन्सा की अगुआई वाले दल से मुलाकात करेगा।"
    ) == [("meeting", "scheduled", [OKELLO, ("कोफी मेन्सा", "GHA")])]


def test_a_vision_in_pure_hindi_is_a_joint_statement() -> None:
    (paper,) = facts_of("भारत और केन्या ने रक्षा साझेदारी पर संयुक्त परिकल्पना वक्तव्य पर हस्ताक्षर किए।").agreements
    assert (paper.type.value, paper.status.value) == ("joint_statement", "signed")


ARRIVES = "नई दिल्ली, 14 मार्च (एजेंसी)। केन्या के रक्षा मंत्री डेविड ओकेलो रविवार को दो दिन की यात्रा पर {}।"


@pytest.mark.parametrize("way", ["सिंगापुर से यहां पहुंचेंगे", "सिंगापुर से भारत पहुंचेंगे"])
def test_whence_somebody_comes_is_not_where_he_goes(way: str) -> None:
    assert told(ARRIVES.format(way)) == [("visit", "scheduled", [OKELLO, IND])]


SEPARATE = (
    "रक्षा मंत्री मोहन अय्यर केन्या तथा घाना के रक्षा मंत्रियों के साथ अगले सप्ताह अलग-अलग द्विपक्षीय वार्ता करेंगे।",
    "अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो के साथ सोमवार को तथा घाना के रक्षा मंत्री कोफी मेन्सा के साथ मंगलवार को बैठक करेंगे।",
    "दोनों मंत्रियों के साथ रक्षा सहयोग पर चर्चा होने की संभावना है।",
)


def test_what_will_be_discussed_with_both_guests_are_no_talks_of_the_two() -> None:
    events = facts_of(*SEPARATE).events
    assert [([who.represents for who in event.participants], event.date_text) for event in events] == [
        (["IND", "KEN"], "सोमवार"),
        (["IND", "GHA"], "मंगलवार"),
    ]


def test_a_day_dates_talks_to_come_before_the_week() -> None:
    (event,) = facts_of(
        "रक्षा मंत्री मोहन अय्यर अगले सप्ताह केन्या के रक्षा मंत्री डेविड ओकेलो के साथ वार्ता करेंगे।",
        "अय्यर और ओकेलो मंगलवार को बैठक करेंगे।",
    ).events
    assert event.date_text == "मंगलवार"


@pytest.mark.parametrize("house", ["केन्याई संसद के निचले सदन ने", "केन्या की संसद ने", "केन्या के मंत्रिमंडल ने"])
def test_a_house_of_parliament_ratifies_for_its_country(house: str) -> None:
    facts = facts_of(f"केन्या के राष्ट्रपति डेविड ओकेलो के दौरे से पहले {house} भारत के साथ एक सैन्य समझौते को मंजूरी दी है।")
    (event,) = (event for event in facts.events if event.type.value == "signing")
    assert sorted(str(who.represents) for who in event.participants) == ["IND", "KEN"]
    assert [sorted(paper.parties) for paper in facts.agreements] == [["IND", "KEN"]]


def test_a_proposal_to_sign_is_no_signature() -> None:
    facts = facts_of("चीन ने एससीओ उग्रवाद-रोधी संधि पर हस्ताक्षर करने का प्रस्ताव रखा है।")
    assert not facts.events
    assert [(paper.status.value, paper.parties) for paper in facts.agreements] == [("proposed", ("SCO", "CHN"))]


@pytest.mark.parametrize(
    "behind", ["मिस्री राष्ट्रपति रमेश पौडेल से मुलाकात करेंगे।", "काठमांडू पहुंचे मिस्री राष्ट्रपति रमेश पौडेल से मुलाकात करेंगे।"]
)
def test_a_surname_that_is_also_an_adjective_makes_no_foreigner(behind: str) -> None:
    events = told("विदेश सचिव अनिल मिस्री रविवार को नेपाल की राजधानी काठमांडू पहुंचे।", behind)
    assert events[-1] == ("meeting", "scheduled", [("अनिल मिस्री", "IND"), ("रमेश पौडेल", "NPL")])


def test_an_adjective_of_a_country_that_is_named_remains_one() -> None:
    events = told("विदेश सचिव अनिल मिस्री रविवार को मिस्र पहुंचे।", "मिस्री राष्ट्रपति हसन अली से साहा मिले।")
    assert ("हसन अली", "EGY") in events[-1][2]


def test_somebody_and_his_father_are_two() -> None:
    events = told(
        "अबू धाबी में प्रधानमंत्री मोहन अय्यर का स्वागत यूएई के क्राउन प्रिंस एचएच शेख खालिद बिन सुल्तान बिन राशिद अल नूरी ने किया।",
        "अय्यर यूएई के राष्ट्रपति शेख सुल्तान बिन राशिद अल नूरी के साथ वार्ता करेंगे।",
    )
    assert [who for _, _, people in events for who, _ in people if "राशिद" in who] == [
        "खालिद बिन सुल्तान बिन राशिद अल नूरी",
        "सुल्तान बिन राशिद अल नूरी",
    ]


def test_because_opens_a_clause_of_its_own() -> None:
    events = told(
        "रक्षा मंत्री मोहन अय्यर ने यात्रा को सार्थक बताया क्योंकि इस दौरे के दौरान फ्रांस ने भारतीय वायु सेना को पहला विमान सौंपा है।"
    )
    assert events == [("arms_transfer", "occurred", [("भारतीय वायु सेना", "IND"), ("फ्रांस", "FRA")])]


def test_who_will_be_at_a_handing_over_is_not_at_the_talks_before() -> None:
    events = told(
        "रक्षा मंत्री मोहन अय्यर कल फ्रांस के राष्ट्रपति पॉल मोरो से मिलेंगे।",
        "अय्यर इसके बाद फ्रांस की रक्षा मंत्री एमा ग्रीन के साथ विमान सौंपे जाने के समारोह में शामिल होंगे।",
    )
    assert events == [("meeting", "scheduled", [IYER, ("पॉल मोरो", "FRA")])]


@pytest.mark.parametrize("who", ["सेवा लम्साल से भेंट की", "सेवा लम्साल के निमंत्रण पर नेपाल पहुंचे"])
def test_a_word_of_another_meaning_is_a_given_name(who: str) -> None:
    events = told(f"विदेश सचिव अनिल साहा नेपाल की विदेश सचिव {who}।")
    assert ("सेवा लम्साल", "NPL") in [person for _, _, people in events for person in people]


def test_what_somebody_became_is_no_name() -> None:
    events = told("विदेश सचिव बनने के बाद विदेश सचिव अनिल साहा ने नेपाल के विदेश सचिव रमेश पौडेल से मुलाकात की।")
    assert events == [("meeting", "occurred", [("अनिल साहा", "IND"), ("रमेश पौडेल", "NPL")])]


@pytest.mark.parametrize(("years", "valid"), [("दस वर्षीय", 10), ("10 वर्षीय", 10), ("पहले", None)])
def test_how_long_an_agreement_holds_may_stand_before_it(years: str, valid: int | None) -> None:
    (paper,) = facts_of(f"भारत और केन्या ने {years} रक्षा समझौते पर हस्ताक्षर किए।").agreements
    assert paper.valid_years == valid


@pytest.mark.parametrize("level", ["कोर कमांडर स्तर की", "कोर कमांडर लेवल की"])
def test_talks_at_the_level_of_commanders_are_those_of_the_countries(level: str) -> None:
    assert told(f"भारत-चीन {level} 10वीं दौर की बैठक शनिवार को हुई।") == [("meeting", "occurred", [IND, ("चीन", "CHN")])]


@pytest.mark.parametrize("parties", ["भारत और केन्या के सैन्य अधिकारियों के बीच", "दोनों देशों के सैन्य अधिकारियों के बीच"])
def test_who_agreed_at_talks_that_were_held_talked(parties: str) -> None:
    facts = facts_of(
        "भारत और केन्या ने कदम उठाने का वादा किया।", f"सीमा पर हुई फ्लैग मीटिंग में {parties} शांति बहाली पर सहमति बनी।"
    )
    assert [sorted(str(who.represents) for who in event.participants) for event in facts.events] == [["IND", "KEN"]]


def test_documents_are_exchanged_in_the_presence_of_leaders_of_both_countries() -> None:
    (event,) = facts_of(
        "भारत और केन्या ने सोमवार को नई दिल्ली में प्रधानमंत्री मोहन अय्यर और राष्ट्रपति डेविड ओकेलो की मौजूदगी में "
        "महत्वपूर्ण समझौता ज्ञापनों (एमओयू) का आदान-प्रदान किया।"
    ).events
    assert (event.type.value, event.location, event.date_text) == ("signing", "नई दिल्ली", "सोमवार")
    assert sorted((who.name, who.represents) for who in event.participants) == sorted([IYER, OKELLO, IND, KEN])


def test_views_on_documents_are_exchanged_without_a_signature() -> None:
    assert told("भारत और केन्या ने समझौतों पर विचारों का आदान-प्रदान किया।") == []


@pytest.mark.parametrize(
    ("who", "travels"),
    [("वाले पहले अमेरिकी अधिकारी हैं", False), ("वाले हैं", True)],
)
def test_the_first_official_to_visit_a_country_makes_no_visit(who: str, travels: bool) -> None:
    events = told(f"अमेरिका के विदेश मंत्री पॉल ब्राउन चीन का दौरा करने {who}।")
    assert [kind for kind, _, _ in events] == ["visit"] * travels


def test_what_stands_behind_an_office_may_be_no_name() -> None:
    assert told("केन्या के विदेश मंत्री गणतंत्र दिवस परेड में भाग लेने के लिए भारत आए हैं।") == [("visit", "ongoing", [KEN, IND])]


def test_who_travels_between_two_other_countries_is_of_the_one_that_he_leaves() -> None:
    events = told(
        "केन्या और घाना ने बुधवार को एक रक्षा समझौते पर हस्ताक्षर किए।",
        "समझौते पर प्रधानमंत्री डेविड ओकेलो की घाना की यात्रा के दौरान हस्ताक्षर किए गए।",
    )
    assert events[-1] == ("visit", "ongoing", [OKELLO, ("घाना", "GHA")])


def test_a_drill_of_war_is_no_war_at_its_place() -> None:
    (event,) = facts_of("भारत और ओमान ने सोमवार को जोधपुर में हवाई युद्ध अभ्यास शुरू किया।").events
    assert (event.type.value, event.location) == ("exercise", "जोधपुर")


def test_the_day_behind_a_conference_that_somebody_leaves_is_not_its_own() -> None:
    events = facts_of("बिम्सटेक सम्मेलन में हिस्सा लेने के बाद प्रधानमंत्री मोहन अय्यर चार से छह अप्रैल को श्रीलंका में होंगे।").events
    assert [(event.type.value, event.date_text) for event in events] == [
        ("multilateral_meeting", None),
        ("visit", "चार से छह अप्रैल"),
    ]


@pytest.mark.parametrize("fair", ["एयरो इंडिया 2023 में", "डिफेंस एक्सपो 2023 में"])
def test_the_year_of_a_show_dates_no_talks(fair: str) -> None:
    (event,) = facts_of(f"रक्षा मंत्री मोहन अय्यर ने {fair} केन्या के रक्षा मंत्री जॉन मेन्सा से मुलाकात की।").events
    assert event.date_text is None


def test_talks_are_planned_and_others_of_their_kind_were_held_before() -> None:
    events = facts_of(
        "केन्या और भारत इस महीने के अंत में विदेश मंत्रियों की बैठक की योजना बना रहे हैं।",
        "केन्या के विदेश मंत्री डेविड ओकेलो विदेश मंत्री कविता राव के साथ बैठक करेंगे।",
        "इससे पहले 30 नवंबर 2019 को नई दिल्ली में इस तरह की बैठक का आयोजन किया गया था।",
    ).events
    assert [(event.status.value, event.date_text, event.location) for event in events] == [
        ("proposed", "इस महीने के अंत", None),
        ("occurred", "30 नवंबर 2019", "नई दिल्ली"),
    ]


def test_a_day_some_time_after_a_visit_is_not_its_own() -> None:
    (event,) = facts_of("केन्या के प्रधानमंत्री डेविड ओकेलो के भारत दौरे के दो सप्ताह बाद बुधवार को यह संवाद हुआ।").events
    assert (event.type.value, event.date_text, event.salience.value) == ("visit", None, "background")


def test_the_days_of_a_visit_that_is_put_off_say_more_than_the_week() -> None:
    (event,) = facts_of(
        "केन्या के विदेश मंत्री डेविड ओकेलो इसी हफ्ते भारत दौरे पर आने वाले थे, जो अब टाल दिया गया है।",
        "ओकेलो इसी हफ्ते 15 और 16 मार्च को नई दिल्ली की यात्रा पर आने वाले थे।",
    ).events
    assert (event.status.value, event.date_text) == ("cancelled", "15 और 16 मार्च")


def test_the_days_of_a_visit_for_talks_are_not_those_of_the_talks() -> None:
    events = facts_of(
        "केन्या के रक्षा मंत्री जॉन मेन्सा रक्षा मंत्री मोहन अय्यर के साथ बैठक करने के लिए 20 से 23 मार्च तक भारत के दौरे पर होंगे।"
    ).events
    assert [(event.type.value, event.date_text) for event in events] == [("meeting", None), ("visit", "20 से 23 मार्च")]


@pytest.mark.parametrize("goes", ["आए हैं", "गुरुवार को रवाना होंगे"])
def test_a_visit_on_an_invitation_leads_to_the_country_of_the_host(goes: str) -> None:
    (event,) = facts_of(
        f"केन्या के सेना प्रमुख जनरल डेविड ओकेलो भारतीय सेना के प्रमुख जनरल अजय पुरी के आमंत्रण पर चार दिन की यात्रा पर {goes}।"
    ).events
    assert [(who.name, who.represents, who.role.value) for who in event.participants] == [
        (*OKELLO, "visitor"),
        ("अजय पुरी", "IND", "host"),
    ]


def test_an_invitation_that_is_only_given_leads_nowhere() -> None:
    assert told("सेना प्रमुख जनरल अजय पुरी ने केन्या के सेना प्रमुख जनरल डेविड ओकेलो को यात्रा का न्योता दिया।") == []


@pytest.mark.parametrize(
    ("before", "status"), [("दो समझौतों पर हस्ताक्षर किए", "signed"), ("दो समझौतों की समीक्षा की", "unknown")]
)
def test_the_first_and_the_second_of_documents_are_those_told_of_before(before: str, status: str) -> None:
    papers = facts_of(
        f"भारत और केन्या ने {before}। पहला समझौता कैडेट कार्यक्रम से जुड़ा है, जबकि दूसरा समझौता रक्षा अनुसंधान से जुड़ा है।"
    ).agreements
    assert {paper.status.value for paper in papers if paper.name in ("पहला समझौता", "दूसरा समझौता")} == {status}


def test_the_day_on_which_a_visit_was_put_off_does_not_date_it() -> None:
    (event,) = facts_of(
        "केन्या के नौसेना प्रमुख एडमिरल डेविड ओकेलो अगले हफ्ते चीन जाने वाले थे, लेकिन बुधवार को उनका दौरा रद्द कर दिया गया।"
    ).events
    assert (event.status.value, event.date_text) == ("cancelled", "अगले हफ्ते")
