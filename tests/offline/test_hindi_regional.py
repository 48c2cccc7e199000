"""Reports of regional portals in Hindi: English tags, deals told of before the talks, threats amid which states act."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts
from tests.offline.test_hindi_events import facts_of, told

IYER, OKELLO = ("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")
IND, KEN = ("भारत", "IND"), ("केन्या", "KEN")


def read(*paragraphs: str) -> ArticleFacts:
    return extract_facts(read_text("\n\n".join(paragraphs) + "\n", "article", published_at="2024-03-14"))


def test_a_name_in_an_english_tag_is_not_that_of_another_person() -> None:
    events = read(
        "PM Iyer Visit Kenya: प्रधानमंत्री मोहन अय्यर सोमवार को केन्या की यात्रा पर पहुंचे। "
        "प्रधानमंत्री राष्ट्रपति डेविड ओकेलो से मुलाकात करेंगे।"
    ).events
    assert [[(p.name, p.represents) for p in event.participants] for event in events] == [[IYER, KEN], [IYER, OKELLO]]


def test_a_president_who_is_met_is_not_of_the_country_of_the_president_who_meets_him() -> None:
    assert told(
        "प्रधानमंत्री मोहन अय्यर और केन्या के राष्ट्रपति डेविड ओकेलो के बीच आज नई दिल्ली में वार्ता होगी।",
        "ओकेलो की भारत यात्रा में केन्या की नौसेना पर भी ध्यान रहेगा। राष्ट्रपति ओकेलो ने यह बताया।",
        "वे राष्ट्रपति रामेश्वर सेन के साथ बैठक भी करेंगे।",
    )[-1] == ("meeting", "scheduled", [OKELLO, ("रामेश्वर सेन", "IND")])


@pytest.mark.parametrize("verb", ["मौजूद रहेंगे", "उपस्थित रहेंगे"])
def test_what_somebody_will_see_signed_is_not_signed_yet(verb: str) -> None:
    (paper,) = facts_of(f"केन्या के राष्ट्रपति डेविड ओकेलो भारत के साथ रक्षा समझौते पर हस्ताक्षर के दौरान {verb}।").agreements
    assert paper.status.value == "proposed"


def test_who_only_threatens_signs_nothing() -> None:
    facts = facts_of(
        "अमेरिका की तरफ से दी जा रही प्रतिबंधों की धमकियों के बीच भारत ने केन्या के साथ रक्षा समझौते पर हस्ताक्षर कर दिए।"
    )
    assert [set(paper.parties) for paper in facts.agreements] == [{"IND", "KEN"}]
    assert [[(p.name, p.represents) for p in event.participants] for event in facts.events] == [[IND, KEN]]


def test_a_press_conference_is_no_commitment() -> None:
    facts = facts_of(
        "प्रधानमंत्री मोहन अय्यर और केन्या के राष्ट्रपति डेविड ओकेलो ने बातचीत की।",
        "दोनों नेता अब थोड़ी देर में साझा प्रेस कॉन्फ्रेंस करेंगे।",
    )
    assert not facts.commitments


def test_talks_on_possible_fields_were_held() -> None:
    assert told("भारत और केन्या के रक्षा सचिवों ने मंगलवार को सहयोग के संभावित क्षेत्रों पर बातचीत की।") == [
        ("meeting", "occurred", [IND, KEN])
    ]


def test_those_besides_somebody_were_at_the_conference_too() -> None:
    (event,) = facts_of(
        "विदेश मंत्री मोहन अय्यर नैरोबी में क्वाड देशों के विदेश मंत्रियों की बैठक में शामिल हुए।",
        "उनके अलावा बैठक में ऑस्ट्रेलिया की विदेश मंत्री पेनी हार्ट और जापान की योको मोरी भी थीं।",
    ).events
    assert [(p.name, p.role.value) for p in event.participants] == [
        ("मोहन अय्यर", "attendee"),
        ("पेनी हार्ट", "attendee"),
        ("योको मोरी", "attendee"),
        ("क्वाड", "principal"),
    ]


def test_a_signature_that_is_told_of_again_at_the_talks_is_no_event_of_its_own() -> None:
    facts = facts_of(
        "भारत और केन्या ने रक्षा सहयोग पर समझौता ज्ञापन पर हस्ताक्षर किए।",
        "मंगलवार को आयोजित संयुक्त कार्य समूह की 17वीं बैठक में ये हस्ताक्षर किए गए। "
        "बैठक की सह-अध्यक्षता भारत के रक्षा सचिव मोहन अय्यर और केन्या के रक्षा सचिव डेविड ओकेलो ने की।",
    )
    assert [event.type.value for event in facts.events] == ["meeting"]
    assert [paper.event_id for paper in facts.agreements] == [facts.events[0].id]


def test_a_call_has_no_place() -> None:
    (event,) = facts_of(
        "विदेश मंत्री मोहन अय्यर ने गुरुवार को केन्या के विदेश मंत्री डेविड ओकेलो के साथ फोन पर बातचीत की।",
        "दोनों मंत्रियों ने यूक्रेन में सैन्य अभियान पर भी विचार-विमर्श किया।",
    ).events
    assert (event.type.value, event.location, event.location_country) == ("call", None, None)


def test_a_delegation_pays_one_visit_also_where_its_leader_has_no_name() -> None:
    assert told(
        "भारतीय रक्षा प्रतिनिधिमंडल सैन्य सहयोग बढ़ाने के लिए केन्या पहुंचा है।",
        "एक अधिकारी ने कहा कि सैन्य सलाहकार के नेतृत्व में प्रतिनिधिमंडल केन्या का दौरा कर रहा है।",
    ) == [("visit", "ongoing", [IND, KEN])]


def test_an_exercise_that_is_over_was_held() -> None:
    (event,) = facts_of("भारत और केन्या की नौसेनाओं का पहला संयुक्त समुद्री अभ्यास मोम्बासा में शनिवार को खत्म हो गया।").events
    assert (event.type.value, event.status.value, event.date_text) == ("exercise", "occurred", "शनिवार")


def test_training_that_two_forces_carried_out_is_an_exercise() -> None:
    assert told("भारतीय नौसेना के जहाज ने समुद्र में केन्या के सशस्त्र बलों के साथ संयुक्त प्रशिक्षण को भी अंजाम दिया।") == [
        ("exercise", "occurred", [("भारतीय नौसेना", "IND"), KEN])
    ]


def test_an_exercise_takes_place_at_the_range_of_a_town() -> None:
    (event,) = facts_of("भारत और केन्या की सेनाओं का संयुक्त युद्धाभ्यास सोमवार को बीकानेर की महाजन फायरिंग रेंज में शुरू हुआ।").events
    assert (event.location, event.location_country) == ("महाजन फायरिंग रेंज", "IND")


def test_who_chairs_the_conference_of_a_body_attends_it() -> None:
    (event,) = facts_of("दिल्ली में विदेश मंत्री मोहन अय्यर की अध्यक्षता में क्वाड के विदेश मंत्रियों की बैठक हुई।").events
    assert [(p.name, p.role.value) for p in event.participants] == [("मोहन अय्यर", "attendee"), ("क्वाड", "principal")]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("2016 में हस्ताक्षरित समझौता ज्ञापन ने सहयोग के लिए एक कानूनी ढांचा प्रदान किया है।", ["समझौता ज्ञापन"]),
        ("भारत ने केन्या के साथ समुद्री सुरक्षा ढांचे को सहयोग देने की योजना बनाई है।", []),
        ("भारत और केन्या के बीच विमानों का सौदा हुआ। यह सरकार-से-सरकार की डील है।", ["विमानों का सौदा"]),
    ],
)
def test_what_a_document_provides_or_is_called_is_no_other_document(sentence: str, names: list[str]) -> None:
    facts = facts_of("भारत और केन्या के रक्षा सचिवों ने मंगलवार को नैरोबी में बैठक की।", sentence)
    assert [paper.name.removeprefix("हस्ताक्षरित ") for paper in facts.agreements] == names


def test_an_ambassador_and_a_defence_secretary_are_two() -> None:
    (event,) = facts_of("केन्या के राजदूत और रक्षा सचिव मोहन अय्यर ने रक्षा समझौते पर हस्ताक्षर किए।").events
    assert ("मोहन अय्यर", "IND") in [(p.name, p.represents) for p in event.participants]


@pytest.mark.parametrize(
    ("undertaken", "testable"),
    [
        ("संबंधों को आगे बढ़ाने के लिए एक साथ काम करने", False),
        ("साझा मूल्यों के आधार पर रिश्तों को और आगे ले जाने", False),
        ("दो गश्ती पोतों पर मिलकर काम करने", True),
    ],
)
def test_working_together_on_nothing_in_particular_cannot_be_checked(undertaken: str, testable: bool) -> None:
    (commitment,) = facts_of(f"भारत और केन्या ने {undertaken} पर सहमति जताई।").commitments
    assert commitment.testable is testable


def test_a_summit_with_two_others_is_one_meeting() -> None:
    assert told(
        "अमेरिकी राष्ट्रपति जॉन हार्ट 18 अप्रैल को वाशिंगटन में दक्षिण कोरिया के राष्ट्रपति पार्क जिन-हो और जापानी प्रधानमंत्री "
        "केन्जी मोरी के साथ शिखर सम्मेलन की मेजबानी करेंगे।"
    ) == [("meeting", "scheduled", [("जॉन हार्ट", "USA"), ("पार्क जिन-हो", "KOR"), ("केन्जी मोरी", "JPN")])]


def test_the_principal_secretary_of_a_country_is_not_who_meets_him() -> None:
    assert told("रक्षा सचिव मोहन अय्यर केन्या के प्रधान रक्षा सचिव के साथ चर्चा करेंगे।") == [("meeting", "scheduled", [IYER, KEN])]


def test_towns_are_known_in_one_word_too() -> None:
    (event,) = facts_of("रक्षा सचिव मोहन अय्यर ने सोमवार को तेलअवीव में इजरायल के रक्षा मंत्री डैन लेवी से मुलाकात की।").events
    assert (event.location, event.location_country) == ("तेलअवीव", "ISR")


def test_ships_that_took_part_are_told_of_behind_a_relative_clause() -> None:
    (event,) = facts_of(
        "ईरान और ओमान की नौसेनाओं का साझा अभ्यास मंगलवार को समाप्त हो गया।",
        "इस अभ्यास में, जो बचाव पर केंद्रित था, ईरानी नौसेना के सात और ओमान की शाही नौसेना के चार जहाज उतरे।",
    ).events
    assert [p.name for p in event.participants] == ["ईरानी नौसेना", "ओमान की शाही नौसेना"]


def test_the_purpose_of_a_visit_to_come_does_not_begin_it() -> None:
    (event,) = facts_of(
        "रक्षा मंत्री मोहन अय्यर सोमवार को केन्या की दो दिन की यात्रा पर रवाना होंगे।",
        "मोहन अय्यर की यात्रा का उद्देश्य दोनों देशों के संबंधों को मजबूत बनाना है।",
    ).events
    assert (event.type.value, event.status.value) == ("visit", "scheduled")


@pytest.mark.parametrize(
    ("way", "date"),
    [
        ("सोमवार को ताजिकिस्तान की राजधानी पहुंचे", "सोमवार"),
        ("सोमवार को ताजिकिस्तान की राजधानी दोशम्बा पहुंचे", "सोमवार"),
        ("ताजिकिस्तान की राजधानी दोशम्बा पहुंच चुके हैं", None),
    ],
)
def test_who_reaches_the_capital_visits_the_country(way: str, date: str | None) -> None:
    (event,) = facts_of(f"विदेश मंत्री मोहन अय्यर {way}।").events
    assert (event.type.value, event.location_country, event.date_text) == ("visit", "TJK", date)


def test_a_capital_that_no_list_knows_is_where_they_met() -> None:
    (event,) = facts_of("विदेश मंत्री मोहन अय्यर ने केन्या की राजधानी नायरोबा में रक्षा मंत्री डेविड ओकेलो से मुलाकात की।").events
    assert (event.location, event.location_country) == ("नायरोबा", "KEN")


def test_who_invited_a_visitor_is_not_of_his_country() -> None:
    assert told(
        "केन्या के रक्षा राज्यमंत्री डेविड ओकेलो, रक्षामंत्री मोहन अय्यर के निमंत्रण पर भारत की सरकारी यात्रा पर हैं।",
        "दोनों नेताओं की दिल्ली में भेंट हुई।",
    ) == [("visit", "ongoing", [OKELLO, IYER]), ("meeting", "occurred", [OKELLO, IYER])]


def test_what_was_on_the_programme_of_a_visit_that_is_off_did_not_take_place() -> None:
    assert told(
        "केन्या के विदेश मंत्री डेविड ओकेलो 9 मार्च को भारत दौरे पर आने वाले थे।",
        "इस दौरान उनका राष्ट्रीय सुरक्षा सलाहकार मोहन अय्यर से सीमा विवाद पर चर्चा का कार्यक्रम था।",
    ) == [("visit", "cancelled", [OKELLO, IND]), ("meeting", "cancelled", [OKELLO, IYER])]


def test_a_visit_that_both_decide_to_put_off_is_off_and_no_commitment() -> None:
    facts = facts_of("केन्या के प्रधानमंत्री डेविड ओकेलो की भारत यात्रा के संदर्भ में दोनों देशों ने दौरा टालने का फैसला किया है।")
    assert [(event.type.value, event.status.value) for event in facts.events] == [("visit", "cancelled")]
    assert not facts.commitments


def test_ministers_met_one_by_one_in_several_talks_are_one_meeting_each() -> None:
    events = read(
        "रक्षा मंत्री ने की केन्या, ओमान, मंगोलिया और पेरू के प्रतिनिधिमंडल के साथ बैठक",
        "रक्षा मंत्री मोहन अय्यर ने 10 मार्च को केन्या, ओमान, मंगोलिया और पेरू के अपने समकक्षों के साथ द्विपक्षीय बैठकें कीं, "
        "जो गांधीनगर में प्रदर्शनी में भाग ले रहे हैं। इन बैठकों के दौरान मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो; ओमान के "
        "रक्षा मंत्री सालिम हरिब; मंगोलिया के रक्षा मंत्री बातर दोरजी एवं पेरू की रक्षा मंत्री लूसिया वेगा से मुलाकात की।",
    ).events
    assert [[p.name for p in event.participants] for event in events] == [
        ["मोहन अय्यर", "डेविड ओकेलो"],
        ["मोहन अय्यर", "सालिम हरिब"],
        ["मोहन अय्यर", "बातर दोरजी"],
        ["मोहन अय्यर", "लूसिया वेगा"],
    ]


def test_talks_of_two_days_that_begin_create_nothing_and_negotiate_no_pact_that_there_is() -> None:
    facts = facts_of(
        "थाईलैंड और कंबोडिया के राजनयिकों ने नए युद्धविराम समझौते को मजबूत करने के लिए मंगलवार को दो दिवसीय वार्ता शुरू की।",
        "थाईलैंड और कंबोडिया ने सोमवार को युद्धविराम समझौते पर हस्ताक्षर किए थे।",
    )
    assert "launch" not in [event.type.value for event in facts.events]
    assert [paper.status.value for paper in facts.agreements] == ["signed"]


@pytest.mark.parametrize(
    "said",
    [
        "यह अभ्यास मुक्त समुद्र सुनिश्चित करने की साझा प्रतिबद्धता की पुष्टि करता है।",
        "भारतीय नौसेना ने कहा कि यह अभ्यास मुक्त समुद्र सुनिश्चित करने की साझा प्रतिबद्धता की पुष्टि है।",
        "यह भारत-केन्या साझेदारी का उदाहरण प्रस्तुत करेगा।",
        "दोनों पक्ष साझा हितों के मुद्दों पर भी विचारों का आदान प्रदान करेंगे।",
    ],
)
def test_what_an_event_shows_and_an_exchange_of_views_are_no_commitments(said: str) -> None:
    assert not facts_of("भारत और केन्या की नौसेनाओं ने सोमवार को मोम्बासा में युद्धाभ्यास शुरू किया।", said).commitments


def test_the_country_before_a_comma_gives_to_the_one_behind_it() -> None:
    (commitment,) = facts_of("अब भारत, केन्या को हथियारों की आपूर्ति करेगा।").commitments
    assert (commitment.act.value, commitment.actors) == ("pledged", ("IND",))


def test_ships_that_have_been_calling_for_years_pay_no_visit() -> None:
    assert not facts_of("भारतीय नौसेना के पोत तैनाती के दौरान केन्या का दौरा करते रहे हैं।").events


def test_who_is_ready_to_leave_on_a_visit_promises_nothing() -> None:
    facts = facts_of("केन्या के प्रधानमंत्री डैनियल ओटिएनो फरवरी में भारत की यात्रा पर जाने के लिए तैयार हैं।")
    assert [event.status.value for event in facts.events] == ["scheduled"]
    assert not facts.commitments


def test_a_pact_that_may_come_is_no_document() -> None:
    assert not facts_of("यदि मिसाइल समझौता सफल होता है, भारत के बाद केन्या दूसरा देश होगा।").agreements


def test_what_troops_practise_together_is_no_commitment() -> None:
    assert not facts_of(
        "भारत और केन्या के बीच संयुक्त सैन्य अभ्यास मोम्बासा में किया जा रहा है।",
        "अभ्यास में दोनों देशों के सैनिक प्रशिक्षण का आदान-प्रदान करेंगे।",
        "इस दौरान तकनीकी योग्यता का संयुक्त रूप से अभ्यास करेंगे।",
    ).commitments


def test_a_rank_behind_a_comma_goes_on_with_the_office_of_an_officer() -> None:
    (visit,) = facts_of("थल सेना प्रमुख (सीओएएस), जनरल मोहन अय्यर रविवार को केन्या की यात्रा पर रवाना हुए।").events
    assert (visit.participants[0].name, visit.participants[0].office) == ("मोहन अय्यर", "थल सेना प्रमुख")


@pytest.mark.parametrize(
    "met",
    [
        "रक्षा मंत्री डैनियल ओटिएनो सहित विभिन्न वरिष्ठ गणमान्य व्यक्तियों के साथ विचार-विमर्श करेंगे।",
        "रक्षा मंत्री डैनियल ओटिएनो के अलावा अन्य सेना प्रमुखों और आला रक्षा अधिकारियों से मिलेंगे।",
    ],
)
def test_who_is_named_of_many_is_met(met: str) -> None:
    (meeting,) = facts_of(f"नौसेना प्रमुख एडमिरल मोहन अय्यर केन्या के {met}").events
    assert [person.name for person in meeting.participants] == ["मोहन अय्यर", "डैनियल ओटिएनो"]


def test_meetings_are_held_behind_their_day_and_place() -> None:
    (meeting,) = facts_of("भारत और केन्या की रक्षा समिति की 10वीं बैठक का सोमवार को नई दिल्ली में आयोजन हुआ।").events
    assert (meeting.type.value, meeting.location) == ("meeting", "नई दिल्ली")


def test_his_counterpart_is_named_behind_his_country_and_office() -> None:
    (meeting,) = facts_of(
        "रक्षा मंत्री मोहन अय्यर और उनके समकक्ष केन्याई रक्षा मंत्री डैनियल ओटिएनो की सह अध्यक्षता में बातचीत हुई।"
    ).events
    assert [person.name for person in meeting.participants] == ["मोहन अय्यर", "डैनियल ओटिएनो"]


def test_a_counterpart_without_a_name_is_one_of_the_country_visited() -> None:
    facts = facts_of("रक्षा मंत्री मोहन अय्यर मंगलवार को केन्या पहुंचे।", "वह अपने समकक्ष के साथ द्विपक्षीय वार्ता करेंगे।")
    (meeting,) = [event for event in facts.events if event.type.value == "meeting"]
    assert [person.represents for person in meeting.participants] == ["IND", "KEN"]


@pytest.mark.parametrize("with_whom", ["के साथ सीधी बातचीत करें।", "से सीधे बात करें।"])
def test_talks_for_which_somebody_asks_are_none(with_whom: str) -> None:
    (call,) = facts_of(
        "प्रधानमंत्री मोहन अय्यर ने केन्या के राष्ट्रपति डेविड ओकेलो से फोन पर बात की।",
        f"अय्यर ने ओकेलो से आग्रह किया कि वे पेरू के राष्ट्रपति मारियो वेगा {with_whom}",
    ).events
    assert [person.represents for person in call.participants] == ["IND", "KEN"]


@pytest.mark.parametrize("talks", ["पेशेवर बातचीत, डेक यात्राओं और खेल", "आधिकारिक और सामाजिक बातचीत और खेल"])
def test_crews_that_will_converse_hold_no_talks_by_port_call(talks: str) -> None:
    facts = facts_of(
        "भारतीय नौसेना का पोत सोमवार को मोम्बासा पहुंचा।",
        f"पोर्ट कॉल के दौरान, भारतीय नौसेना और केन्या रक्षा बलों के कर्मी {talks} में शामिल होंगे।",
    )
    assert [event.type.value for event in facts.events] == ["visit"]


def test_a_ship_enters_a_port_and_no_waters() -> None:
    (visit,) = facts_of("भारतीय नौसेना के जहाज ने 15 जून को केन्या के मोम्बासा में प्रवेश किया।").events
    assert (visit.type.value, visit.location) == ("visit", "मोम्बासा")
    assert not facts_of("भारतीय नौसेना के जहाज ने 15 जून को केन्या की समुद्री सीमा में प्रवेश किया।").events


def test_a_coast_guard_of_two_words_does_not_act_where_something_is_done_with_it() -> None:
    facts = facts_of("भारतीय नौसेना का जहाज सेशेल्स पहुंचा।", "तैनाती के दौरान जहाज सेशेल्स तट रक्षक के साथ संयुक्त निगरानी करेगा।")
    assert [commitment.actors for commitment in facts.commitments] == [("IND", "SYC")]


def test_the_delegation_that_somebody_leads_is_no_part_of_his_name() -> None:
    (meeting,) = facts_of(
        "भारत और केन्या ने सोमवार को रक्षा मंत्री स्तर की पहली बैठक की।",
        "रक्षा मंत्री मोहन अय्यर नीत भारतीय शिष्टमंडल ने भाग लिया, जबकि केन्या का नेतृत्व रक्षा मंत्री डैनियल ओटिएनो ने किया।",
    ).events
    assert "मोहन अय्यर नीत" not in [person.name for person in meeting.participants]


@pytest.mark.parametrize("chaired", ["संयुक्त आयोग की अध्यक्षता की।", "नौवें संयुक्त आयोग की सह- अध्यक्षता की।"])
def test_who_chairs_a_commission_with_somebody_meets_him(chaired: str) -> None:
    (meeting,) = facts_of(f"विदेश मंत्री मोहन अय्यर ने केन्या के विदेश मंत्री डेविड ओकेलो के साथ {chaired}").events
    assert (meeting.type.value, [p.represents for p in meeting.participants]) == ("meeting", ["IND", "KEN"])
