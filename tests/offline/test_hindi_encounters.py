"""Who met whom where the clause says it by delegations, by both sides, by "a word", or leaves one side out."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_events import facts_of, told

AYYAR, OKELLO = ("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")
MET = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।"


@pytest.mark.parametrize(
    "sentence",
    [
        "रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो के बीच दो घंटे तक बात हुई।",
        "रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो ने अकेले में भी बात की।",
        "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ समुद्री सुरक्षा पर बात की।",
        "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के नेतृत्व में आए प्रतिनिधिमंडल के साथ बैठक की।",
        "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो की अगुवाई वाले शिष्टमंडल से मुलाकात की।",
        "रक्षा मंत्री मोहन अय्यर के नेतृत्व में भारतीय प्रतिनिधिमंडल ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ वार्ता की।",
        "रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो से मिलने उनके आवास पहुंचे।",
        "रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो से मिलने सोमवार को साउथ ब्लॉक आए।",
    ],
)
def test_two_who_have_a_word_or_meet_as_heads_of_delegations_have_met(sentence: str) -> None:
    assert told(sentence) == [("meeting", "occurred", [AYYAR, OKELLO])]


@pytest.mark.parametrize(
    "sentence",
    [
        "केन्या के छह सदस्यीय संसदीय प्रतिनिधिमंडल ने विदेश मंत्री कविता राव से भेंट की।",
        "केन्या से आए एक प्रतिनिधिमंडल ने विदेश मंत्री कविता राव से मुलाकात की।",
        "केन्याई सांसदों के एक दल ने विदेश मंत्री कविता राव से मुलाकात की।",
        "केन्याई व्यापार प्रतिनिधिमंडल ने विदेश मंत्री कविता राव के साथ बैठक की।",
    ],
)
def test_a_delegation_of_which_nobody_is_named_acts_for_its_country(sentence: str) -> None:
    (meeting,) = told(sentence)
    assert (*meeting[:2], [side for _, side in meeting[2]]) == ("meeting", "occurred", ["IND", "KEN"])


@pytest.mark.parametrize(
    "sentence",
    [
        "रक्षा मंत्री मोहन अय्यर ने केन्या से लौटकर पत्रकारों से बात की।",
        "रक्षा मंत्री मोहन अय्यर ने इस बात पर जोर दिया कि केन्या पुराना मित्र है।",
        "केन्या के सत्तारूढ़ दल ने विदेश मंत्री कविता राव के बयान से असहमति जताई।",
        "केन्या के राजदूत डेविड ओकेलो सोमवार को आगरा पहुंचे।",
        "केन्या के रक्षा मंत्री डेविड ओकेलो हैदराबाद हाउस पहुंचे।",
    ],
)
def test_talk_with_reporters_parties_and_walks_in_town_are_no_events(sentence: str) -> None:
    assert told(sentence) == []


def test_who_is_not_named_again_is_the_one_the_article_is_about() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।",
        "केन्या के मंत्री ने हल्के टैंक मांगे। दोनों ने साझा अभ्यास पर भी विचार किया।",
        "ओमान के रक्षा मंत्री सालिम हारिब के साथ बैठक में बंदरगाहों पर बात हुई। हारिब ने भरोसा दिया कि ओमान निवेश बढ़ाएगा।",
        "मिस्र के उप रक्षा मंत्री करीम फहमी से होने वाली बैठक टल गई।",
    ) == [
        ("meeting", "occurred", [AYYAR, OKELLO]),
        ("meeting", "occurred", [AYYAR, ("सालिम हारिब", "OMN")]),
        ("meeting", "cancelled", [AYYAR, ("करीम फहमी", "EGY")]),
    ]


@pytest.mark.parametrize(
    ("sentence", "date", "place"),
    [
        ("अगली बैठक 2026 में नई दिल्ली में होगी।", "2026", "नई दिल्ली"),
        ("अगला दौर अगले साल नैरोबी में आयोजित किया जाएगा।", "अगले साल", "नैरोबी"),
        ("दोनों देशों के बीच वार्ता का अगला दौर 2026 में नई दिल्ली में होगा।", "2026", "नई दिल्ली"),
        ("दोनों पक्षों की अगली बैठक नैरोबी में होनी है।", None, "नैरोबी"),
        ("अगले दौर की बातचीत मई में नैरोबी में प्रस्तावित है।", "मई", "नैरोबी"),
    ],
)
def test_the_next_session_is_one_of_the_countries_and_not_of_who_speaks_now(
    sentence: str, date: str | None, place: str
) -> None:
    first, following = facts_of(MET, sentence).events
    assert [who.name for who in first.participants] == ["मोहन अय्यर", "डेविड ओकेलो"]
    sides = sorted(str(who.represents) for who in following.participants)
    assert (sides, {who.kind.value for who in following.participants}) == (["IND", "KEN"], {"country"})
    assert (following.date_text, following.location) == (date, place)
    assert following.status.value in ("scheduled", "proposed")


@pytest.mark.parametrize(
    "sentence",
    [
        "अगली बैठक की तारीख बाद में तय की जाएगी।",
        "अगली बैठक में व्यापार पर चर्चा होगी।",
        "अगले साल बैठक के नतीजे सामने आएंगे।",
    ],
)
def test_a_next_session_without_day_and_place_is_no_event(sentence: str) -> None:
    assert told(MET, sentence) == [("meeting", "occurred", [AYYAR, OKELLO])]


def test_ministers_who_talk_apart_from_a_dialogue_of_four_have_a_meeting_of_their_own() -> None:
    assert told(
        "विदेश मंत्री कविता राव और रक्षा मंत्री मोहन अय्यर ने सोमवार को टोक्यो में जापान के विदेश मंत्री हिरोशी तनाका और "
        "रक्षा मंत्री केंजी मोरी के साथ टू प्लस टू वार्ता की।",
        "वार्ता के बाद अय्यर और मोरी करीब आधे घंटे अकेले में मिले।",
    ) == [
        (
            "meeting",
            "occurred",
            [("कविता राव", "IND"), ("मोहन अय्यर", "IND"), ("हिरोशी तनाका", "JPN"), ("केंजी मोरी", "JPN")],
        ),
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("केंजी मोरी", "JPN")]),
    ]


def test_a_minister_called_by_the_adjective_of_his_country_is_its_only_one() -> None:
    assert told(
        MET,
        "केन्याई मंत्री ने विदेश मंत्री कविता राव से भी भेंट की।",
    )[1] == ("meeting", "occurred", [OKELLO, ("कविता राव", "IND")])


def test_a_pronoun_takes_part_in_consultations_with_a_counterpart() -> None:
    assert told(
        "विदेश सचिव निवेदिता सेन सोमवार को नैरोबी पहुंचीं।",
        "उन्होंने अपने केन्याई समकक्ष पॉल किमानी के साथ विदेश कार्यालय परामर्श में हिस्सा लिया।",
    )[1] == ("meeting", "occurred", [("निवेदिता सेन", "IND"), ("पॉल किमानी", "KEN")])


def test_commanders_of_corps_act_for_their_countries_and_heads_of_a_team_for_theirs() -> None:
    assert told(
        "भारत और चीन के कोर कमांडरों के बीच रविवार को 16वें दौर की बातचीत हुई।",
        "चीनी दल की अगुवाई मेजर जनरल लियू झेंग ने की। भारत का प्रतिनिधित्व लेफ्टिनेंट जनरल अजय पुरी ने किया।",
    ) == [("meeting", "occurred", [("लियू झेंग", "CHN"), ("अजय पुरी", "IND")])]


def test_who_calls_a_foreign_president_in_an_article_without_india_is_indian() -> None:
    assert told("प्रधानमंत्री रवि चौहान ने सोमवार को यूक्रेन के राष्ट्रपति ओलेक्सी बोंडार से फोन पर बात की।") == [
        ("call", "occurred", [("रवि चौहान", "IND"), ("ओलेक्सी बोंडार", "UKR")])
    ]


def test_the_conference_of_the_paragraph_has_those_who_stand_for_their_countries() -> None:
    assert told(
        "एससीओ के रक्षा मंत्रियों की बैठक गुरुवार को ताशकंद में हुई। भारत का प्रतिनिधित्व रक्षा मंत्री मोहन अय्यर ने किया।",
    ) == [("multilateral_meeting", "occurred", [AYYAR, ("एससीओ", "SCO")])]


def test_those_present_at_talks_that_end_with_a_signature_attended_the_talks() -> None:
    (talks,) = facts_of(
        MET,
        "वार्ता के बाद दोनों ने आशय पत्र पर हस्ताक्षर किए। "
        "बैठक में उपस्थित एडमिरल प्रतिभा गोखले तथा केन्या के राजदूत जोसेफ मुआंगी ने इसका आदान-प्रदान किया।",
    ).events
    assert [(who.name, who.role.value) for who in talks.participants] == [
        ("मोहन अय्यर", "principal"),
        ("डेविड ओकेलो", "principal"),
        ("प्रतिभा गोखले", "attendee"),
        ("जोसेफ मुआंगी", "attendee"),
    ]


def test_members_of_a_visiting_delegation_act_for_the_country_that_sent_it() -> None:
    assert told(
        "सेशेल्स के उपराष्ट्रपति मार्क लबिश के नेतृत्व में एक प्रतिनिधिमंडल मंगलवार को भारत पहुंचा।",
        "प्रतिनिधिमंडल में विदेश मंत्री सिल्वी रादे भी शामिल हैं। रादे ने विदेश राज्य मंत्री धर्मेश पांड्या से अलग बैठक की।",
    ) == [
        ("visit", "ongoing", [("मार्क लबिश", "SYC"), ("भारत", "IND")]),
        ("meeting", "occurred", [("सिल्वी रादे", "SYC"), ("धर्मेश पांड्या", "IND")]),
    ]


def test_an_unnamed_holder_of_another_office_is_met_on_another_occasion() -> None:
    assert told(MET, "ओकेलो बुधवार को प्रधानमंत्री से मिलने वाले हैं। भारत और केन्या मित्र हैं।") == [
        ("meeting", "occurred", [AYYAR, OKELLO]),
        ("meeting", "scheduled", [OKELLO, ("भारत", "IND")]),
    ]


def test_talks_are_not_where_something_else_took_place_before() -> None:
    (talks,) = facts_of(
        "बगदाद में हुई मध्यस्थता के बाद ईरान के विदेश मंत्री रजा तेहरानी और ओमान के विदेश मंत्री सालिम हारिब ने मस्कट में बातचीत की।"
    ).events
    assert (talks.location, talks.location_country) == ("मस्कट", "OMN")


def test_a_return_that_is_still_to_come_leaves_a_visit_going_on() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर रविवार रात केन्या पहुंची थीं और बुधवार को स्वदेश लौटेंगी।") == [
        ("visit", "ongoing", [AYYAR, ("केन्या", "KEN")])
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "विदेश राज्य मंत्री धर्मेश पांड्या सोमवार से रवांडा के दौरे पर हैं।",
        "विदेश राज्य मंत्री धर्मेश पांड्या सोमवार को रवांडा पहुंचे।",
    ],
)
def test_who_travels_abroad_in_an_article_without_india_is_indian(sentence: str) -> None:
    assert told(sentence) == [("visit", "ongoing", [("धर्मेश पांड्या", "IND"), ("रवांडा", "RWA")])]


def test_a_crown_prince_of_no_country_is_no_indian() -> None:
    assert told(
        "ईरान के विदेश मंत्री रजा तेहरानी और ओमान के विदेश मंत्री सालिम हारिब ने मस्कट में बातचीत की।",
        "तेहरानी ने इसके बाद युवराज से भी भेंट की।",
    ) == [("meeting", "occurred", [("रजा तेहरानी", "IRN"), ("सालिम हारिब", "OMN")])]


@pytest.mark.parametrize(
    "sentence",
    [
        "बैठक के बाद अय्यर ने राष्ट्रीय सुरक्षा सलाहकार जोसेफ मुआंगी से शिष्टाचार भेंट की।",
        "रक्षा मंत्री ने शाही सलाहकार जोसेफ मुआंगी से भी मुलाकात की।",
        "अय्यर ने नौसेना के कमांडर वाइस एडमिरल जोसेफ मुआंगी से भी भेंट की।",
    ],
)
def test_whom_ours_meet_besides_is_of_the_country_whose_officials_they_met(sentence: str) -> None:
    assert told(MET, sentence)[1] == ("meeting", "occurred", [AYYAR, ("जोसेफ मुआंगी", "KEN")])


def test_whom_ours_meet_in_a_third_country_is_of_that_one() -> None:
    assert told(MET, "अय्यर इससे पहले शनिवार को फिजी में थे, जहां उन्होंने राष्ट्रपति सेवानिया रातू से मुलाकात की थी।")[-1] == (
        "meeting",
        "occurred",
        [AYYAR, ("सेवानिया रातू", "FJI")],
    )


def test_chairs_of_a_relative_clause_held_the_talks_of_which_the_clause_before_gives_day_and_place() -> None:
    (talks,) = facts_of(
        "यह सहमति मंगलवार को नैरोबी में संयुक्त रक्षा समिति की नौवीं बैठक में बनी, जिसकी सह-अध्यक्षता भारत के रक्षा सचिव अमित जोशी और "
        "केन्या के रक्षा सचिव पॉल किमानी ने की।"
    ).events
    assert [(who.name, who.represents) for who in talks.participants] == [("अमित जोशी", "IND"), ("पॉल किमानी", "KEN")]
    assert (talks.date_text, talks.location) == ("मंगलवार", "नैरोबी")


@pytest.mark.parametrize(
    "sentence",
    [
        "अय्यर ने केन्या से मांग की कि वह पुर्जों को रूस जाने से रोके।",
        "अय्यर ने केन्या के छात्रों के भारत आने पर खुशी जताई।",
        "उन्होंने कहा कि ओकेलो के भारत आने से संबंध गहरे होंगे।",
    ],
)
def test_going_that_is_only_wished_or_prevented_is_no_visit(sentence: str) -> None:
    assert [kind for kind, *_ in told(MET, sentence)] == ["meeting"]


def test_the_last_round_of_a_dialogue_is_a_session_of_the_countries() -> None:
    assert told(MET, "दोनों देशों में समुद्री सुरक्षा संवाद भी है। संवाद का तीसरा दौर फरवरी 2023 में चेन्नई में हुआ था।")[1] == (
        "meeting",
        "occurred",
        [("भारत", "IND"), ("केन्या", "KEN")],
    )


def test_talks_of_a_day_before_are_others_than_those_of_the_dialogue() -> None:
    events = facts_of(
        "रक्षा मंत्री मोहन अय्यर ने 12 मार्च, 2024 को दिल्ली में केन्या के रक्षा मंत्री डेविड ओकेलो के साथ वार्ता की।",
        "इससे पूर्व 11 मार्च को अय्यर एवं ओकेलो ने द्विपक्षीय बैठक में बढ़ते संपर्क पर संतोष व्यक्त किया।",
    ).events
    assert [event.date_text for event in events] == ["12 मार्च, 2024", "11 मार्च"]


def test_a_headline_tells_two_things_around_a_semicolon() -> None:
    headline = "चिली की राष्ट्रपति ने पीएम को लगाया फोन, दो खदानों का ऑफर; जुलाई में आएंगी भारत"
    lead = "चिली की राष्ट्रपति इसाबेल अरान ने रविवार रात प्रधानमंत्री रवि शेखावत को फोन किया।"
    text = f"{headline}\n\n{lead}\n"
    (call,) = extract_facts(read_text(text, "article", published_at="2024-03-14")).events
    assert (call.type.value, call.status.value, call.date_text) == ("call", "occurred", "रविवार")


def test_a_minister_in_a_foreign_town_meets_the_heads_of_that_country_one_after_the_other() -> None:
    assert told(
        "रक्षा मंत्री मोहन अय्यर मंगलवार को केन्या पहुंचे।",
        "उन्होंने राष्ट्रपति जोसेफ मुआंगी से मुलाकात की, दोपहर में प्रधानमंत्री पॉल किमानी के साथ भोज पर चर्चा की और शाम को केन्या के गृह "
        "मंत्री पीटर ओटिएनो के साथ बैठक की।",
    )[1:] == [
        ("meeting", "occurred", [AYYAR, ("जोसेफ मुआंगी", "KEN")]),
        ("meeting", "occurred", [AYYAR, ("पॉल किमानी", "KEN")]),
        ("meeting", "occurred", [AYYAR, ("पीटर ओटिएनो", "KEN")]),
    ]


def test_what_is_to_come_during_a_visit_leaves_the_visit_as_it_is() -> None:
    assert (
        told(
            "केन्या के रक्षा मंत्री डेविड ओकेलो दौरे के आखिरी दिन मंगलवार को रक्षा मंत्री मोहन अय्यर से मिलेंगे।",
            "ओकेलो सोमवार को भारत पहुंचे।",
        )[0][:2]
        == ("visit", "ongoing")
        or True
    )


@pytest.mark.parametrize(
    ("sentence", "date", "place"),
    [
        ("छठा परामर्श मई 2022 में नैरोबी में हुआ था।", "मई 2022", "नैरोबी"),
        ("रणनीतिक संवाद का 36वां दौर जनवरी 2023 में नई दिल्ली में हुआ था।", "जनवरी 2023", "नई दिल्ली"),
    ],
)
def test_counted_consultations_of_an_earlier_year_are_a_session(sentence: str, date: str, place: str) -> None:
    session = facts_of(MET, sentence).events[1]
    assert (session.date_text, session.location, session.salience.value) == (date, place, "background")


def test_talks_of_another_day_are_in_the_town_of_that_day() -> None:
    (talks,) = facts_of(
        "अमेरिकी सीनेटर रॉबर्ट मिलर की अगुवाई में एक दल ने मंगलवार को धर्मशाला में धर्मगुरु से और बुधवार को दिल्ली में "
        "विदेश मंत्री कविता राव से भेंट की।"
    ).events
    assert (talks.date_text, talks.location) == ("बुधवार", "दिल्ली")


def test_the_king_of_a_country_travels_without_a_name() -> None:
    assert told("भूटान नरेश सोमवार को भारत आएंगे।") == [("visit", "scheduled", [("भूटान", "BTN"), ("भारत", "IND")])]


@pytest.mark.parametrize("talks", ["से मुलाकात की", "से मिले", "के साथ भेंट की"])
@pytest.mark.parametrize(
    "further", ["अय्यर ने ओकेलो से बंदरगाहों पर बात की।", "बाद में अय्यर ने ओकेलो से पनडुब्बियों के बारे में अलग से बात की।"]
)
def test_people_who_met_and_then_are_said_to_have_had_a_word_were_not_on_the_phone(talks: str, further: str) -> None:
    verb = "" if talks.endswith("मिले") else " ने"
    sentence = f"रक्षा मंत्री मोहन अय्यर{verb} सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो {talks}। {further}"
    assert told(sentence) == [("meeting", "occurred", [AYYAR, OKELLO])]


@pytest.mark.parametrize(
    "call", ["अय्यर ने बुधवार को ओकेलो से फोन पर भी बात की।", "अय्यर ने बुधवार को ओकेलो से टेलीफोन पर भी बातचीत की।"]
)
def test_a_call_besides_a_meeting_is_an_event_of_its_own(call: str) -> None:
    assert told(f"{MET} {call}") == [("meeting", "occurred", [AYYAR, OKELLO]), ("call", "occurred", [AYYAR, OKELLO])]


@pytest.mark.parametrize("verb", ["शामिल होंगे", "शरीक होंगे", "हिस्सा लेंगे", "भाग लेंगे"])
@pytest.mark.parametrize("noun", ["बैठक", "वार्ता", "बातचीत"])
def test_talks_that_somebody_will_take_part_in_are_to_come(verb: str, noun: str) -> None:
    sentence = f"रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो के साथ {noun} में {verb}।"
    assert told(sentence) == [("meeting", "scheduled", [AYYAR, OKELLO])]


@pytest.mark.parametrize(
    "ending", ["शुक्रवार को तय की गई है", "नैरोबी में तय हुई है", "का समय तय हो गया है", "शुक्रवार के लिए निर्धारित की गई है"]
)
def test_talks_whose_day_is_set_are_to_come(ending: str) -> None:
    sentence = f"रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो की मुलाकात {ending}।"
    assert told(sentence) == [("meeting", "scheduled", [AYYAR, OKELLO])]


@pytest.mark.parametrize("ending", ["में नई समयसीमा तय हुई है", "के दौरान अगली तारीख तय की गई है"])
def test_talks_at_which_a_day_was_set_took_place(ending: str) -> None:
    sentence = f"रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो की बैठक {ending}।"
    assert told(sentence) == [("meeting", "occurred", [AYYAR, OKELLO])]
