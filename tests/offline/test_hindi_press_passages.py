"""What the Hindi press tells of a journey, an exercise or an assembly, and what it only says besides."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_events import facts_of, told

IND, KEN = ("भारत", "IND"), ("केन्या", "KEN")
IYER, RAO, OKELLO, MUTUA = ("मोहन अय्यर", "IND"), ("कविता राव", "IND"), ("डेविड ओकेलो", "KEN"), ("पीटर मुतुआ", "KEN")
TALKS = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से नैरोबी में बातचीत की।"


def test_who_had_gone_somewhere_when_both_sides_agreed_paid_that_visit() -> None:
    recalled = (
        "प्रधानमंत्री अरविंद पुरी जब पिछले साल जून में केन्या की यात्रा पर गए थे तो दोनों पक्षों ने इंजन के उत्पादन पर सहमति जताई थी।"
    )
    facts = facts_of(TALKS, recalled)
    (visit,) = (event for event in facts.events if event.type == "visit")
    assert [(who.name, who.represents) for who in visit.participants] == [("अरविंद पुरी", "IND"), KEN]
    assert [commitment.event_id for commitment in facts.commitments] == [visit.id]


def test_a_visit_still_belongs_to_who_owns_it_and_not_to_who_stands_before_him() -> None:
    sentence = "रक्षा मंत्री मोहन अय्यर केन्या के रक्षा मंत्री डेविड ओकेलो की भारत की यात्रा के दौरान उनसे मिलेंगे।"
    assert ("visit", [OKELLO, IND]) in [(kind, who) for kind, _, who in told(sentence)]


def test_that_a_visit_is_the_first_one_does_not_say_that_it_has_begun() -> None:
    ahead = "रक्षा मंत्री मोहन अय्यर बुधवार से केन्या और ओमान के सप्ताह भर के दौरे पर निकलेंगे।"
    first = "रक्षा मंत्री के रूप में अय्यर की यह पहली केन्या यात्रा है।"
    assert {(kind, status) for kind, status, _ in told(ahead, first)} == {("visit", "scheduled")}
    assert told("केन्या के रक्षा मंत्री डेविड ओकेलो रविवार को दिल्ली पहुंचे।", "यह उनकी पहली भारत यात्रा है।") == [
        ("visit", "ongoing", [OKELLO, IND])
    ]


@pytest.mark.parametrize(
    ("month", "status"),
    [("अप्रैल में", "scheduled"), ("मार्च में", "ongoing"), ("इस महीने", "ongoing"), ("फरवरी से", "ongoing")],
)
def test_nobody_exercises_already_in_a_month_to_come(month: str, status: str) -> None:
    (event,) = facts_of(f"{month} भारतीय सेना केन्या और ओमान के साथ साझा अभ्यास कर रही है।").events
    assert (event.type, event.status) == ("exercise", status)


@pytest.mark.parametrize(
    ("place", "expected"),
    [("यहां उत्तराखंड के औली क्षेत्र में", "औली"), ("यहां", "पिथौरागढ़"), ("यहां उत्तराखंड के लोगों के बीच", "पिथौरागढ़")],
)
def test_here_is_the_area_that_is_named_behind_it_else_the_dateline(place: str, expected: str) -> None:
    text = f"अभ्यास की तैयारी\n\nपिथौरागढ़ : भारत और केन्या की सेनाओं का संयुक्त अभ्यास {place} 20 मार्च से होगा।\n"
    (event,) = extract_facts(read_text(text, "article", published_at="2024-03-14")).events
    assert (event.type, event.location) == ("exercise", expected)


def test_a_body_to_which_countries_belong_is_no_partner_of_an_exercise() -> None:
    assert facts_of("भारत आसियान समूह में शामिल कई अन्य देशों के साथ भी सैन्य अभ्यास करेगा।").commitments == ()
    (together,) = facts_of("भारत अप्रैल में आसियान देशों के साथ सैन्य अभ्यास करेगा।").commitments
    assert together.actors == ("IND", "ASEAN")


@pytest.mark.parametrize("given", ["भारत इसे भारतीय वायु सेना को सौंप देगा।", "इसे भारतीय वायु सेना को सौंप दिया जाएगा।"])
def test_what_a_country_hands_to_its_own_service_is_no_pledge(given: str) -> None:
    taken = "रक्षा मंत्री मोहन अय्यर केन्या से पहला परिवहन विमान प्राप्त करेंगे"
    assert facts_of(f"{taken} और {given}").commitments == ()


def test_what_a_country_will_hand_to_the_service_of_another_is_a_pledge() -> None:
    (pledge,) = facts_of(TALKS, "राव ने बताया कि भारत दस प्रशिक्षण विमान केन्याई वायु सेना को सौंप देगा।").commitments
    assert (pledge.act, pledge.actors) == ("pledged", ("IND",))


@pytest.mark.parametrize("zero", ["0", "०"])
def test_honorifics_and_ranks_shortened_with_a_zero_are_no_part_of_a_name(zero: str) -> None:
    sentence = f"रक्षा मंत्री श्री{zero} मोहन अय्यर ने केन्या के प्रधानमंत्री डॉ{zero} डेविड ओकेलो से मुलाकात की।"
    assert told(sentence) == [("meeting", "occurred", [IYER, OKELLO])]
    sentence = f"सेना प्रमुख ले{zero} जनरल मोहन अय्यर ने केन्या के सेना प्रमुख जनरल डेविड ओकेलो से मुलाकात की।"
    assert told(sentence) == [("meeting", "occurred", [IYER, OKELLO])]


@pytest.mark.parametrize(
    "end",
    [
        "और उनके केन्याई समकक्ष डेविड ओकेलो व पीटर मुतुआ भाग लेंगे।",
        "और उनके केन्या के समकक्ष डेविड ओकेलो और पीटर मुतुआ भाग लेंगे।",
    ],
)
def test_two_counterparts_hold_the_offices_of_the_two_before_them_in_their_order(end: str) -> None:
    sentence = f"बैठक में रक्षा मंत्री मोहन अय्यर एवं विदेश मंत्री कविता राव {end}"
    (event,) = facts_of("भारत और केन्या की 2+2 वार्ता सोमवार को नई दिल्ली में होगी।", sentence).events
    assert [(who.name, who.represents, who.office) for who in event.participants] == [
        (*IYER, "रक्षा मंत्री"),
        (*RAO, "विदेश मंत्री"),
        (*OKELLO, "रक्षा मंत्री"),
        (*MUTUA, "विदेश मंत्री"),
    ]


def test_who_stands_behind_the_counterpart_of_one_is_no_counterpart() -> None:
    sentence = "रक्षा मंत्री मोहन अय्यर और उनके केन्याई समकक्ष डेविड ओकेलो और पीटर मुतुआ बैठक में भाग लेंगे।"
    assert MUTUA not in [who for event in told(sentence) for who in event[2]]


def test_a_question_when_something_began_creates_nothing() -> None:
    begun = "भारत और केन्या के बीच 2+2 वार्ता की शुरुआत"
    assert "launch" not in [kind for kind, *_ in told(f"{begun} कब हुई थी?")]
    assert "launch" in [kind for kind, *_ in told(f"{begun} 2019 में हुई थी।")]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("पनडुब्बी बचाव समर्थन तथा सहयोग पर समझौते", "पनडुब्बी बचाव समर्थन तथा सहयोग पर समझौते"),
        ("व्यापार पर चर्चा की तथा सहयोग पर समझौते", "सहयोग पर समझौते"),
        ("आतंकवाद पर चिंता जताई तथा सहयोग पर समझौते", "सहयोग पर समझौते"),
    ],
)
def test_what_and_joins_in_the_subject_of_a_document_belongs_to_its_name(before: str, name: str) -> None:
    facts = facts_of(f"भारत और केन्या की नौसेनाओं ने {before} पर दस्तखत किये।")
    assert [agreement.name for agreement in facts.agreements] == [name]


def test_a_town_to_which_a_visitor_will_also_go_is_not_where_his_visit_is() -> None:
    coming = "केन्या के सेना प्रमुख जनरल डेविड ओकेलो दो दिन की यात्रा पर सोमवार को भारत पहुंचेंगे।"
    (visit,) = facts_of(coming, "जनरल ओकेलो बाद में आगरा भी जाएंगे।").events
    assert (visit.type, visit.location) == ("visit", "भारत")
    text = (
        "सेना प्रमुख आएंगे\n\nनई दिल्ली, 14 मार्च (वार्ता) "
        + coming.replace("भारत", "यहां")
        + " जनरल ओकेलो बाद में आगरा भी जाएंगे।\n"
    )
    (visit,) = extract_facts(read_text(text, "article", published_at="2024-03-14")).events
    assert (visit.type, visit.location) == ("visit", "नई दिल्ली")
    (visit,) = facts_of("केन्या के सेना प्रमुख जनरल डेविड ओकेलो सोमवार को आगरा पहुंचेंगे।").events
    assert visit.location == "आगरा"


@pytest.mark.parametrize(
    ("beside", "date"),
    [("संयुक्त राष्ट्र महासभा के 78वें सत्र", None), ("संयुक्त राष्ट्र महासभा", None), ("जी20 शिखर सम्मेलन", "रविवार")],
)
def test_the_day_of_talks_beside_an_assembly_is_not_that_of_its_session(beside: str, date: str | None) -> None:
    sentence = f"विदेश मंत्री कविता राव ने रविवार को {beside} से इतर केन्या के विदेश मंत्री डेविड ओकेलो के साथ बैठक की।"
    dates = {event.type.value: event.date_text for event in facts_of(sentence).events}
    assert dates == {"multilateral_meeting": date, "meeting": "रविवार"}


def test_a_memorandum_of_an_earlier_year_is_not_the_one_signed_now_on_something_else() -> None:
    now = "भारत और केन्या ने बुधवार को बैठक की। बैठक के उपरांत दोनों पक्षों ने रक्षा उद्योग सहयोग पर समझौता ज्ञापन पर हस्ताक्षर किए।"
    facts = facts_of(now, "भारत और केन्या के मध्य वर्ष 2018 में रक्षा सहयोग पर समझौता ज्ञापन पर हस्ताक्षर हुए थे।")
    assert [(agreement.name, agreement.date_text) for agreement in facts.agreements] == [
        ("रक्षा उद्योग सहयोग पर समझौता ज्ञापन", None),
        ("रक्षा सहयोग पर समझौता ज्ञापन", "2018"),
    ]
    told_before = "भारत और केन्या के बीच रक्षा सहयोग पर समझौता ज्ञापन पर हस्ताक्षर किए गए थे।"
    facts = facts_of(told_before, "दोनों देशों के बीच वर्ष 2018 में रक्षा सहयोग पर समझौता ज्ञापन पर हस्ताक्षर हुए थे।")
    assert len(facts.agreements) == 1


def test_officials_who_have_been_talking_for_months_hold_no_meeting() -> None:
    called = "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से फोन पर बात की।"
    going_on = "समझौते के मसौदे पर दोनों देशों के अधिकारी पिछले चार महीने से बातचीत कर रहे हैं।"
    assert [kind for kind, *_ in told(called, going_on)] == ["call"]
    held = "समझौते के मसौदे पर दोनों देशों के अधिकारियों ने पिछले महीने बातचीत की थी।"
    assert [kind for kind, *_ in told(called, held)] == ["call", "meeting"]


def test_he_of_whom_a_spokesman_tells_is_who_was_told_of_before_him() -> None:
    spokesman = "विदेश मंत्रालय के प्रवक्ता अजय पुरी ने एक ब्रीफिंग में बताया कि दोनों देश बातचीत जारी रखेंगे।"
    others = "विदेश मंत्री कविता राव शुक्रवार से शुरू हो रहे सम्मेलन में भाग लेंगी।"
    will = "पुरी ने बताया कि वह सम्मेलन से इतर शनिवार को केन्या के विदेश मंत्री डेविड ओकेलो से मुलाकात करेंगी।"
    met = [who for kind, _, who in told(spokesman, f"{others} {will}") if kind == "meeting"]
    assert met == [[RAO, OKELLO]]


def test_soldiers_are_no_service_that_takes_part_in_an_exercise() -> None:
    exercise = "भारत और केन्या के जवानों ने सोमवार को साझा अभ्यास शुरू किया।"
    assert told(exercise) == [("exercise", "ongoing", [IND, KEN])]
    assert told(exercise.replace("के जवानों", "की नौसेना")) == [("exercise", "ongoing", [("केन्या की नौसेना", "KEN"), IND])]


@pytest.mark.parametrize("drill", ["संयुक्त एक्सरसाइज", "जॉइंट एक्सरसाइज", "ज्वाइंट ड्रिल"])
def test_an_exercise_called_by_its_english_words_is_due(drill: str) -> None:
    assert told(f"भारत और केन्या की नौसेनाओं की तीन दिन की {drill} 18 जुलाई से होनी है।") == [
        ("exercise", "scheduled", [IND, KEN])
    ]


def test_planes_and_air_forces_called_by_their_english_words_change_hands() -> None:
    ordered = "भारत ने स्पेन की कंपनी कासा नोवा को 36 ट्रांसपोर्ट प्लेन का ऑर्डर दिया था।"
    given = "पहला प्लेन अगस्त 2023 में इंडियन एयरफोर्स को सौंपा गया।"
    assert [(kind, who) for kind, _, who in told(f"{ordered} {given}")] == [
        ("arms_transfer", [("कासा नोवा", "ESP"), IND]),
        ("arms_transfer", [("इंडियन एयरफोर्स", "IND"), ("कासा नोवा", "ESP")]),
    ]


@pytest.mark.parametrize(("verb", "status"), [("करेंगे", "scheduled"), ("किया", "occurred")])
def test_who_leads_the_delegation_at_talks_of_two_countries_talks_there(verb: str, status: str) -> None:
    both = "रक्षा मंत्री मोहन अय्यर और विदेश मंत्री कविता राव" + (" ने" if verb == "किया" else "")
    sentence = f"{both} चौथे भारत-केन्या मंत्रिस्तरीय संवाद में भारतीय प्रतिनिधिमंडल का नेतृत्व {verb}।"
    assert told(sentence) == [("meeting", status, [IYER, RAO, KEN])]


def test_who_leads_a_delegation_elsewhere_holds_no_talks_of_two_countries() -> None:
    assert told("भारत-केन्या संवाद के बाद मोहन अय्यर भारतीय प्रतिनिधिमंडल का नेतृत्व करेंगे।") == []


CALLED = "रक्षा मंत्री मोहन अय्यर ने भारत से केन्या के रक्षा मंत्री डेविड ओकेलो से फोन पर बात की।"


@pytest.mark.parametrize(
    ("exercise", "kinds"),
    [
        ("आज से शुरू हुए तीनों सेनाओं के द्विपक्षीय अभ्यास ‘वन प्रहार’ की भी", ["call", "exercise"]),
        ("सोमवार से शुरू हुए संयुक्त अभ्यास की", ["call", "exercise"]),
        ("सोमवार से शुरू हुए अभ्यास की", ["call"]),
        ("द्विपक्षीय अभ्यास की", ["call"]),
    ],
)
def test_an_exercise_of_both_that_was_only_reviewed_has_begun_where_its_day_is_told(
    exercise: str, kinds: list[str]
) -> None:
    events = facts_of(CALLED, f"दोनों मंत्रियों ने {exercise} समीक्षा की।").events
    assert [event.type.value for event in events] == kinds
    drills = [(e.status, e.date_text, [who.name for who in e.participants]) for e in events if e.type == "exercise"]
    assert drills == [("ongoing", exercise.split()[0], ["भारत", "केन्या"])][: len(kinds) - 1]
