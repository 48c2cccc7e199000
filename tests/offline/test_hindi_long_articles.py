"""What long Hindi articles tell beside their news: former leaders, guests to come, earlier talks, warnings."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_dispatches import TALKS
from tests.offline.test_hindi_events import facts_of, told

HANOI = "भारत के रक्षा मंत्री मोहन अय्यर ने गुरुवार को हनोई में वियतनाम के रक्षा मंत्री जनरल फान लिन्ह के साथ बैठक की।"


@pytest.mark.parametrize("late", ["पूर्व राष्ट्रपति", "संस्थापक राष्ट्रपति", "दिवंगत राष्ट्रपति"])
def test_who_is_met_abroad_holds_the_office_of_who_held_it_before(late: str) -> None:
    facts = facts_of(
        HANOI,
        f"वार्ता से पूर्व रक्षा मंत्री ने वियतनाम के {late} होआंग वान की समाधि पर श्रद्धांजलि अर्पित की। इसके बाद उन्होंने राष्ट्रपति "
        "श्री लुओंग मिन्ह और प्रधानमंत्री श्री फाम चिन्ह से भी भेंट की।",
        "रक्षा मंत्री 12 से 15 मार्च तक वियतनाम की यात्रा पर हैं।",
    )
    assert [{(who.name, who.represents) for who in event.participants} for event in facts.events[1:]] == [
        {("मोहन अय्यर", "IND"), ("लुओंग मिन्ह", "VNM"), ("फाम चिन्ह", "VNM")},
        {("मोहन अय्यर", "IND"), ("वियतनाम", "VNM")},
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("राष्ट्रपति पीटर मुतुआ अगले साल फरवरी में सम्मेलन में हिस्सा लेने भारत आएंगे।", ["पीटर मुतुआ", "भारत"]),
        ("सेना प्रमुख जनरल अनिल सेन के निमंत्रण पर डेविड ओकेलो फरवरी में भारत आएंगे।", ["डेविड ओकेलो", "अनिल सेन"]),
        ("सेना प्रमुख जनरल अनिल सेन फरवरी में भारत के दक्षिणी तट पर जाएंगे।", []),
    ],
)
def test_who_will_come_to_the_home_country_is_a_foreigner(sentence: str, expected: list[str]) -> None:
    assert [who.name for event in facts_of(TALKS, sentence).events[1:] for who in event.participants] == expected


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        ("जर्मन चांसलर कार्ल मेयर ने अप्रैल में बीजिंग जाकर चीनी राष्ट्रपति ली वेन से मुलाकात की थी।", ["अप्रैल", "अप्रैल"]),
        ("जुलाई में ओकेलो ने इस्लामाबाद में पाकिस्तान के प्रधानमंत्री अली खान से मुलाकात के दौरान निवेश का ऐलान किया था।", ["जुलाई"]),
        ("ओकेलो ने पाकिस्तान के प्रधानमंत्री अली खान से मुलाकात के दौरान जुलाई में निवेश का वादा किया था।", [None]),
    ],
)
def test_when_journeys_and_talks_of_an_earlier_month_were(sentence: str, dates: list[str | None]) -> None:
    assert [event.date_text for event in facts_of(TALKS, sentence).events[1:]] == dates


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("केन्या भारत को ओमान को हथियार न देने की चेतावनी दे चुका है।", []),
        ("केन्या ओमान को मिसाइलों पर भरोसा दे चुका है।", []),
        ("भारत ओमान को हथियार दे चुका है।", [("arms_transfer", "occurred", [("भारत", "IND"), ("ओमान", "OMN")])]),
    ],
)
def test_a_warning_delivers_no_weapons(sentence: str, expected: list[object]) -> None:
    assert told(TALKS, sentence)[1:] == expected


@pytest.mark.parametrize(("said", "salience"), [("का कहना था", "main"), ("ने कहा था", "background")])
def test_what_somebody_held_is_of_now(said: str, salience: str) -> None:
    facts = facts_of(TALKS, f"ओकेलो {said} कि केन्या अपने जवानों को प्रशिक्षण के लिए भारत भेजने को तैयार है।")
    assert [one.salience.value for one in facts.commitments] == [salience]


@pytest.mark.parametrize("first", ["राजधानी आने से पहले", "दिल्ली पहुंचने से पूर्व", "वार्ता से पहले"])
def test_what_both_countries_will_do_was_agreed_at_no_talks_before(first: str) -> None:
    facts = facts_of(
        TALKS,
        f"{first} ओकेलो मुंबई गए, जहां उन्होंने नौसेना प्रमुख एडमिरल रवि नायर से मुलाकात की।",
        "दोनों देश 2025 में संयुक्त नौसैनिक अभ्यास का आयोजन करेंगे।",
    )
    assert [one.event_id for one in facts.commitments] == ["E1"]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("इसके बाद उनकी रवि नायर के साथ भी बैठक हुई।", [{"डेविड ओकेलो", "मोहन अय्यर"}, {"डेविड ओकेलो", "रवि नायर"}]),
        ("बैठक में रवि नायर भी मौजूद थे।", [{"डेविड ओकेलो", "मोहन अय्यर", "रवि नायर"}]),
    ],
)
def test_who_was_met_besides_leaves_the_talks_that_a_summary_gives_both(later: str, expected: list[set[str]]) -> None:
    facts = facts_of(
        "केन्या के रक्षा मंत्री डेविड ओकेलो ने रक्षा मंत्री मोहन अय्यर और राष्ट्रीय सुरक्षा सलाहकार रवि नायर से मुलाकात की।",
        f"गुरुवार को उन्होंने मोहन अय्यर से मुलाकात की। {later}",
    )
    assert [{who.name for who in event.participants} for event in facts.events] == expected


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        ("'केन्या-भारत रक्षा साझेदारी के लिए रूपरेखा' पर दस्तखत किए", ["केन्या-भारत रक्षा साझेदारी के लिए रूपरेखा"]),
        ("रक्षा सहयोग की रूपरेखा पर हस्ताक्षर किए", ["रक्षा सहयोग की रूपरेखा"]),
        ("रक्षा सहयोग की रूपरेखा पर चर्चा की", []),
        ("भावी सहयोग की रूपरेखा तैयार करने पर सहमति जताई", []),
        ("रखरखाव को लेकर तीन-तरफा समझौते पर हस्ताक्षर किए", ["रखरखाव को लेकर तीन-तरफा समझौते"]),
    ],
)
def test_an_outline_is_a_document_where_it_is_signed(signed: str, expected: list[str]) -> None:
    assert [one.name for one in facts_of(TALKS, f"दोनों मंत्रियों ने {signed}।").agreements] == expected


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        ("थे, जिसका 2021 में नवीनीकरण किया गया", ("renewed", "2021")),
        ("थे जिसे 2021 में नवीनीकृत किया गया", ("renewed", "2021")),
        ("थे, जिसका 2025 में नवीनीकरण होगा", ("signed", "2005")),
        ("थे", ("signed", "2005")),
    ],
)
def test_what_was_signed_long_ago_may_have_been_renewed(since: str, expected: tuple[str, str]) -> None:
    (one,) = facts_of(TALKS, f"दोनों देशों के बीच रक्षा सहयोग पर समझौता ज्ञापन पर 2005 में हस्ताक्षर हुए {since}।").agreements
    assert (one.status.value, one.date_text) == expected


@pytest.mark.parametrize("office", ["रक्षा मंत्रालय के महासचिव", "महासचिव"])
def test_an_official_of_a_country_is_the_one_who_was_named(office: str) -> None:
    facts = facts_of(
        f"बैठक की सह अध्यक्षता रक्षा सचिव रमेश कुमार और ओमान के {office} डॉ. मोहम्मद अल हसन ने की।",
        "ओमान के महासचिव 12 मार्च से चार दिन की भारत यात्रा पर हैं। उन्होंने रक्षा राज्य मंत्री संजय राव से शिष्टाचार मुलाकात की।",
    )
    assert [[(who.name, who.represents) for who in event.participants] for event in facts.events[1:]] == [
        [("मोहम्मद अल हसन", "OMN"), ("भारत", "IND")],
        [("मोहम्मद अल हसन", "OMN"), ("संजय राव", "IND")],
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("दोनों देशों की नौसेनाओं का अभ्यास 'सागर' सोमवार से शुरू हो रहा है।", [("scheduled", {"IND", "KEN"})]),
        ("दोनों देशों की नौसेनाओं का अभ्यास 'सागर' आज से शुरू हो रहा है।", [("ongoing", {"IND", "KEN"})]),
        ("भारत और ओमान ने अगस्त में ओमान के तट पर संयुक्त अभ्यास किया था।", [("occurred", {"IND", "OMN"})]),
        ("पिछले साल ओमान के तट पर हुए 'सागर' अभ्यास में भारत की ओर से आईएनएस तरंग ने हिस्सा लिया था।", []),
    ],
)
def test_who_exercises_and_when(sentence: str, expected: list[tuple[str, set[str]]]) -> None:
    events = facts_of(TALKS, sentence).events[1:]
    assert [(event.status.value, {who.represents for who in event.participants}) for event in events] == expected


def test_who_travels_to_the_country_of_the_dateline_is_of_the_other_one() -> None:
    text = (
        "मिस्र के साथ ड्रोन बनाने पर बनी सहमति\n\n"
        "काहिरा (एजेंसी)। तुर्की के रक्षा मंत्री यासर कमाल ने रविवार को अपने मिस्री समकक्ष जनरल अब्देल सादिक से मुलाकात की।\n\n"
        "फरवरी 2023 में राष्ट्रपति रेसेप अर्सलान काहिरा पहुंचे और राष्ट्रपति अब्देल फतह से मिले।\n"
    )
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert {(who.name, who.represents) for who in facts.events[-1].participants} == {
        ("रेसेप अर्सलान", "TUR"),
        ("अब्देल फतह", "EGY"),
    }


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        ("उन्होंने ब्राजील के रक्षा मंत्री जोस मारियो और वहां के सेना प्रमुख जनरल मार्को ओलिन से मुलाकात की।", None),
        (
            "9 से 16 मार्च तक के इस दौरे में उन्होंने ब्राजील के रक्षा मंत्री जोस मारियो और सेना प्रमुख जनरल मार्को ओलिन से मुलाकात की।",
            None,
        ),
    ],
)
def test_who_is_met_there_is_of_that_country_and_the_days_are_those_of_the_visit(
    meeting: str, expected: str | None
) -> None:
    facts = facts_of("नौसेना प्रमुख एडमिरल रवि नायर इन दिनों ब्राजील में हैं।", meeting)
    assert [(event.date_text, [who.name for who in event.participants]) for event in facts.events[1:]] == [
        (expected, ["रवि नायर", "जोस मारियो", "मार्को ओलिन"])
    ]


@pytest.mark.parametrize(
    ("sentence", "host"),
    [
        ("यूक्रेन के राष्ट्रपति ओलेक बोयको सोमवार को फ्रांस पहुंचे, जहां राष्ट्रपति इमील मार्शां ने हवाई अड्डे पर उनका स्वागत किया।", "FRA"),
        ("केन्या के रक्षा मंत्री डेविड ओकेलो सोमवार को दिल्ली पहुंचे, जहां रक्षा मंत्री मोहन अय्यर ने उनका स्वागत किया।", "IND"),
    ],
)
def test_who_receives_a_guest_where_he_came_is_at_home_there(sentence: str, host: str) -> None:
    (visit,) = facts_of(sentence).events
    assert [who.represents for who in visit.participants if who.role.value == "host"] == [host]


@pytest.mark.parametrize("who", ["केन्याई रक्षा मंत्री", "केन्या के रक्षा मंत्री"])
def test_an_official_meets_the_holder_of_the_office_behind_his(who: str) -> None:
    facts = facts_of(TALKS, f"{who} विदेश मंत्री रवि नायर और सेना प्रमुख जनरल अनिल सेन से भी मिलेंगे।")
    assert [(p.name, p.office, p.represents) for p in facts.events[-1].participants] == [
        ("डेविड ओकेलो", "रक्षा मंत्री", "KEN"),
        ("रवि नायर", "विदेश मंत्री", "IND"),
        ("अनिल सेन", "सेना प्रमुख", "IND"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "मिसाइल सौदे पर बातचीत अंतिम चरण में है और अगले कुछ महीनों में इस पर हस्ताक्षर होने की संभावना है।",
            [("मिसाइल सौदे", "proposed", "main", ("IND", "KEN"))],
        ),
        (
            "केन्या और ओमान में रसद समझौता बुधवार से लागू हो गया, चीन को यह नहीं भाया।",
            [("रसद समझौता", "in_force", "main", ("KEN", "OMN"))],
        ),
        ("दोनों देशों के बीच रसद समझौता 2012 से लागू है।", [("रसद समझौता", "in_force", "background", ("IND", "KEN"))]),
    ],
)
def test_how_far_a_document_is_and_whose(sentence: str, expected: list[object]) -> None:
    agreements = facts_of(TALKS, sentence).agreements
    assert [
        (one.name, one.status.value, one.salience.value, tuple(sorted(one.parties))) for one in agreements
    ] == expected


@pytest.mark.parametrize(
    ("partner", "names"),
    [("ओमान के साथ भी", ["आशय पत्र", "दस विमानों के लिए आशय पत्र"]), ("भारत के साथ", ["दस विमानों के लिए आशय पत्र"])],
)
def test_a_letter_of_intent_with_somebody_else_is_another(partner: str, names: list[str]) -> None:
    facts = facts_of(
        TALKS,
        "दोनों मंत्रियों ने एक आशय पत्र पर हस्ताक्षर किए।",
        f"केन्या ने {partner} दस विमानों के लिए आशय पत्र पर हस्ताक्षर किए।",
    )
    assert [one.name for one in facts.agreements] == names


@pytest.mark.parametrize(
    ("delivery", "expected"),
    [("इसकी पहली खेप पिछले महीने मनीला को सौंपी गई।", []), ("इसकी पहली खेप पिछले महीने सौंपी गई।", [{"IND", "KEN"}])],
)
def test_what_went_to_another_town_was_not_given_to_who_was_spoken_of(delivery: str, expected: list[set[str]]) -> None:
    facts = facts_of(TALKS, f"अय्यर ने कहा कि भारत केन्या को मिसाइलें देगा। {delivery}")
    assert [{who.represents for who in event.participants} for event in facts.events[1:]] == expected


def test_who_came_as_a_guest_of_honour_in_another_month_was_not_at_the_talks() -> None:
    facts = facts_of(TALKS, "जनवरी में समारोह के मुख्य अतिथि के तौर पर केन्या के राष्ट्रपति पीटर मुतुआ भारत आए थे।")
    assert [who.name for who in facts.events[0].participants] == ["मोहन अय्यर", "डेविड ओकेलो"]


def test_who_came_here_came_to_the_town_of_the_dateline() -> None:
    facts = facts_of("नैरोबी, 12 मार्च (भाषा) रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री से मिले।", "अय्यर सोमवार को यहां पहुंचे।")
    visit = next(event for event in facts.events if event.type.value == "visit")
    assert (visit.location, visit.location_country) == ("नैरोबी", "KEN")


def test_a_delegation_of_a_country_leads_nobody_there() -> None:
    facts = facts_of(
        "प्रधानमंत्री राधा मेनन से केन्या के प्रधानमंत्री डेविड ओकेलो ने बुधवार को वार्ता की।",
        "ओकेलो 12 मार्च से पांच दिन के भारत दौरे पर हैं और उनके साथ केन्या का कारोबारी प्रतिनिधिमंडल आया है। वह शुक्रवार को राष्ट्रपति "
        "दीपा सेन से भेंट करेंगे।",
    )
    assert [(who.name, who.represents) for who in facts.events[-1].participants] == [
        ("डेविड ओकेलो", "KEN"),
        ("दीपा सेन", "IND"),
    ]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("रक्षा सहयोग पर समझौता ज्ञापन समेत छह दस्तावेजों का आदान-प्रदान किया गया", "signed"),
        ("रक्षा सहयोग पर समझौता ज्ञापन सहित छह समझौतों का आदान-प्रदान हुआ", "signed"),
        ("रक्षा सहयोग पर समझौता ज्ञापन के तहत सूचनाओं का आदान-प्रदान किया जाता है", "in_force"),
    ],
)
def test_documents_that_are_exchanged_are_signed(told: str, status: str) -> None:
    (one,) = facts_of(TALKS, f"दोनों देशों के बीच {told}।").agreements
    assert (one.name, one.status.value) == ("रक्षा सहयोग पर समझौता ज्ञापन", status)
