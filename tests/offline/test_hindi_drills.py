"""Operations, editions and patrols that Hindi sentences tell of, and what is none of them."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

DRILL = "भारत और ओमान की सेनाओं का अभ्यास 'अल नजाह' रविवार को मस्कट में शुरू हुआ।"
Told = tuple[str, str | None, str | None, set[str]]


def facts_of(*sentences: str) -> ArticleFacts:
    text = "\n\n".join(("भारत और ओमान के रक्षा सहयोग की खबर", *sentences))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


def exercises(*sentences: str) -> list[Told]:
    """Status, date, place and sides of every exercise."""
    return [
        (event.status, event.date_text, event.location, {who.represents or "" for who in event.participants})
        for event in facts_of(*sentences).events
        if event.type == "exercise"
    ]


@pytest.mark.parametrize(
    ("sentence", "status", "place"),
    [
        (
            "भारतीय नौसेना और ओमान की नौसेना ने मछुआरों को ढूंढने के लिए सोमवार को अरब सागर में साझा अभियान शुरू किया।",
            "ongoing",
            "अरब सागर",
        ),
        ("भारतीय नौसेना और ओमान की नौसेना ने सोमवार को डाकुओं के खिलाफ संयुक्त अभियान चलाया।", "occurred", None),
        ("भारतीय सेना और ओमान की सेना ने सोमवार को साझा ऑपरेशन शुरू किया।", "ongoing", None),
    ],
)
def test_a_joint_operation_of_two_services_is_an_exercise(sentence: str, status: str, place: str | None) -> None:
    assert exercises(sentence) == [(status, "सोमवार", place, {"IND", "OMN"})]


@pytest.mark.parametrize(
    ("sentence", "date", "place"),
    [
        ("इसका पिछला संस्करण 2022 में राजस्थान में हुआ था।", "2022", "राजस्थान"),
        ("उसका आठवां संस्करण मार्च 2022 में सलालाह में हुआ।", "मार्च 2022", "सलालाह"),
        ("अभ्यास का 11वां संस्करण 2021 में महाजन में आयोजित किया गया था।", "2021", None),
        ("इस अभ्यास का चौथा संस्करण पिछले साल मस्कट में हुआ था।", "पिछले साल", "मस्कट"),
    ],
)
def test_an_earlier_edition_is_an_exercise_of_the_same_sides(sentence: str, date: str, place: str | None) -> None:
    main, edition = exercises(DRILL, sentence)
    assert main == ("ongoing", "रविवार", "मस्कट", {"IND", "OMN"})
    assert (edition[:2], edition[3]) == (("occurred", date), {"IND", "OMN"})
    assert place is None or edition[2] == place


@pytest.mark.parametrize(
    ("sentence", "status", "sides"),
    [
        (
            "ओमानी नौसेना ने कहा कि चीन के साथ अप्रैल में होने वाला उसका संयुक्त अभ्यास रद्द कर दिया गया है।",
            "cancelled",
            {"OMN", "CHN"},
        ),
        ("ओमान की नौसेना का पाकिस्तान के साथ संयुक्त अभ्यास सोमवार को होना है।", "scheduled", {"OMN", "PAK"}),
        ("ओमान की सेना ने बताया कि कतर के साथ उसका साझा अभ्यास रविवार से चल रहा है।", "ongoing", {"OMN", "QAT"}),
    ],
)
def test_who_speaks_of_his_exercise_with_another_holds_it(sentence: str, status: str, sides: set[str]) -> None:
    talks = "भारत के रक्षा मंत्री अशोक वर्मा और ओमान के रक्षा मंत्री सालेम अल हबसी ने सोमवार को मस्कट में बातचीत की।"
    assert [(told[0], told[3]) for told in exercises(talks, sentence)] == [(status, sides)]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारतीय कंपनी सागर शिपबिल्डर्स लिमिटेड ने ओमान के रक्षा मंत्रालय के साथ सोमवार को तीन गश्ती नौकाओं का अनुबंध किया।",
        "भारत ने ओमान के साथ मिलकर सोमवार को दो गश्ती पोत बनाने की घोषणा की।",
        "भारत और ओमान ने सोमवार को सफाई का साझा अभियान शुरू किया।",
    ],
)
def test_a_patrol_boat_and_a_campaign_are_no_exercise(sentence: str) -> None:
    assert exercises(sentence) == []


def test_an_exercise_that_sides_will_hold_is_a_commitment_and_no_event() -> None:
    facts = facts_of("भारत और ओमान की नौसेनाएं 'नसीम' अभ्यास 20 मार्च से गोवा में करेंगी।")
    assert facts.events == ()
    assert [(one.act, one.actors) for one in facts.commitments] == [("agreed", ("IND", "OMN"))]


@pytest.mark.parametrize(
    ("service", "name_en"),
    [
        ("रॉयल मलेशियाई वायु सेना", "Royal Malaysian Air Force"),
        ("किर्गिज नेशनल गार्ड", "Kyrgyz National Guard"),
        ("मॉरीशस की राष्ट्रीय तटरक्षक सेवा", "Mauritian National Coast Guard"),
        ("जापान की मैरीटाइम सेल्फ डिफेंस फोर्स", "Japanese Maritime Self-Defense Force"),
        ("मिस्र के विशेष बल", "Egyptian Special Forces"),
    ],
)
def test_a_service_is_read_with_all_of_its_name(service: str, name_en: str) -> None:
    (event,) = facts_of(f"भारतीय सेना और {service} का संयुक्त अभ्यास सोमवार को शुरू हुआ।").events
    assert [(p.name, p.name_en) for p in event.participants][1:] == [(service, name_en)]


@pytest.mark.parametrize(
    ("sentence", "status", "date"),
    [
        ("भारत और केन्या की थलसेनाओं का 'सिंह शक्ति' अभ्यास दिसंबर में होना है।", "scheduled", "दिसंबर"),
        ("भारत और केन्या की नौसेनाएं मई में संयुक्त अभ्यास कर सकती हैं।", "proposed", "मई"),
        ("भारत और केन्या की नौसेनाओं का अभ्यास सोमवार को मोम्बासा में होना था।", "cancelled", "सोमवार"),
        ("भारत और केन्या के संयुक्त अभ्यास के आठवें संस्करण का सोमवार को आगाज हुआ।", "ongoing", "सोमवार"),
    ],
)
def test_the_verb_says_how_far_an_exercise_is(sentence: str, status: str, date: str) -> None:
    (event,) = facts_of(sentence).events
    assert (event.type, event.status, event.date_text, event.salience) == ("exercise", status, date, "main")


def test_this_exercise_is_the_one_that_began_and_has_its_days_and_services() -> None:
    (event,) = facts_of(
        "भारत और किर्गिस्तान के संयुक्त अभ्यास 'तियान प्रहार' का सोमवार को आगाज हुआ।",
        "17 से 30 मार्च तक चलने वाले इस अभ्यास में भारतीय सेना के 20 और किर्गिज नेशनल गार्ड के 35 जवान भाग ले रहे हैं।",
    ).events
    assert (event.status, event.date_text) == ("ongoing", "17 से 30 मार्च")
    assert {p.name for p in event.participants} == {"भारतीय सेना", "किर्गिज नेशनल गार्ड"}


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत और केन्या मिस्र के साथ मिलकर मई में त्रिपक्षीय नौसैनिक अभ्यास कर सकते हैं।",
        "भारत और केन्या ने सोमवार को मिस्र के साथ संयुक्त अभ्यास किया।",
    ],
)
def test_who_exercises_along_with_two_others_takes_part(sentence: str) -> None:
    (event,) = facts_of(sentence).events
    assert {p.represents for p in event.participants} == {"IND", "KEN", "EGY"}


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत और केन्या ने दिसंबर में अभ्यास करने पर सहमति जताई।",
        "भारत और केन्या ने तय किया कि अगला अभ्यास दिसंबर में होगा।",
        "भारत की सेवा में लगे जवानों ने दिसंबर में अभ्यास किया।",
    ],
)
def test_what_is_agreed_or_done_alone_is_no_exercise(sentence: str) -> None:
    assert [event.type for event in facts_of(sentence).events] == []


def test_both_countries_that_exercise_with_a_third_are_not_who_spoke_for_them() -> None:
    (event,) = (
        event
        for event in facts_of(
            "जापान की रक्षा मंत्री साओरी मिजुहारा और फिलीपीन के रक्षा मंत्री रेमन वाल्डेरामा ने सोमवार को वार्ता की।",
            "दोनों देश अमेरिका के साथ मिलकर जुलाई में त्रिपक्षीय नौसैनिक अभ्यास कर सकते हैं।",
        ).events
        if event.type == "exercise"
    )
    assert [(p.name, p.kind) for p in event.participants] == [
        ("जापान", "country"),
        ("फिलीपीन", "country"),
        ("अमेरिका", "country"),
    ]


@pytest.mark.parametrize("who", ["केन्या का युद्धपोत", "केन्या का नौसैनिक बेड़ा", "केन्याई नौसेना का एक पोत"])
@pytest.mark.parametrize("verb", ["अभ्यास करेगा", "संयुक्त अभ्यास में भाग लेगा"])
def test_a_ship_of_a_country_will_exercise(who: str, verb: str) -> None:
    facts = facts_of(f"{who} 14 अक्टूबर को भारतीय नौसेना के साथ {verb}।")
    assert [(one.act, set(one.actors)) for one in facts.commitments] == [("agreed", {"IND", "KEN"})]
    assert facts.events == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "जापान और चिली ने शुक्रवार को संयुक्त एक्सरसाइज पूरी की।",
        "जापान और चिली की ज्वाइंट एक्सरसाइज शुक्रवार को संपन्न हुई।",
        "जापान और चिली ने शुक्रवार को ज्वाइंट कमांड पोस्ट एक्सरसाइज पूरी कर ली।",
    ],
)
def test_an_exercise_by_its_english_word_is_one(sentence: str) -> None:
    assert [(date, sides) for _, date, _, sides in exercises(sentence)] == [("शुक्रवार", {"JPN", "CHL"})]


def test_what_is_made_ready_or_told_of_an_exercise_is_none() -> None:
    told = ("भारत और ओमान ने संयुक्त अभ्यास की पूरी तैयारी कर ली है।", "भारत और ओमान के संयुक्त अभ्यास की पूरी जानकारी दी गई।")
    assert [exercises(sentence) for sentence in told] == [[], []]


def test_an_edition_is_that_of_the_two_countries_spoken_of() -> None:
    events = facts_of(
        "भारत के सेना प्रमुख अजय माथुर ने सोमवार को नेपाल के सेना प्रमुख राम थापा से बातचीत की।",
        "सूर्य ज्योति अभ्यास का 18वां संस्करण 31 मार्च से 13 अप्रैल तक नेपाल के पोखरा में होगा।",
    ).events
    assert [(e.type, e.status, e.date_text, {p.represents for p in e.participants}) for e in events[1:]] == [
        ("exercise", "scheduled", "31 मार्च से 13 अप्रैल", {"IND", "NPL"})
    ]


def test_an_exercise_in_which_others_besides_somebody_take_part_is_also_his() -> None:
    first = "ओमान की वायु सेना इस अभ्यास की मेजबानी कर रही है।"
    others = "इसमें भारत के अतिरिक्त कतर और बहरीन की वायु सेनाएं भाग ले रही हैं।"
    assert [told[3] for told in exercises(first, others)] == [{"OMN", "IND", "QAT", "BHR"}]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("भारत और ओमान की नौसेनाओं ने अरब सागर में पहली बार संयुक्त गश्त की।", 1),
        ("भारतीय नौसेना और ओमान की नौसेना ने अरब सागर में समन्वित गश्त की।", 1),
        ("भारत और ओमान की नौसेनाओं ने अरब सागर में संयुक्त गश्त की योजना बनाई।", 0),
    ],
)
def test_a_joint_patrol_that_was_done_is_one_also_without_a_day(sentence: str, found: int) -> None:
    assert len(exercises(sentence)) == found


@pytest.mark.parametrize(
    ("sentences", "services"),
    [
        (
            "भारतीय सेना की ओर से 170 सैनिक मैदान में हैं, जबकि केन्याई सेना की एक रेजिमेंट के 135 जवान इसमें हिस्सा ले रहे हैं।",
            {"भारतीय सेना", "केन्याई सेना"},
        ),
        ("अभ्यास में भारतीय नौसेना के 120 और केन्याई नौसेना के 90 जवान शामिल हैं।", {"भारतीय नौसेना", "केन्याई नौसेना"}),
        ("भारतीय दल में 60 जवान हैं। केन्याई सेना के 40 जवान इसमें भाग ले रहे हैं।", {"भारत", "केन्याई सेना"}),
        ("भारतीय सेना के 40 जवान पिछले साल घाना गए थे।\n\nघाना की सेना के 20 जवान भी वहां थे।", {"भारतीय सेना", "केन्या"}),
    ],
)
def test_the_services_whose_soldiers_take_part_stand_for_their_countries(sentences: str, services: set[str]) -> None:
    (event,) = facts_of(f"भारत और केन्या का संयुक्त सैन्य अभ्यास सोमवार को पुणे में शुरू हुआ। {sentences}").events
    assert {p.name for p in event.participants} == services


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत के रक्षा मंत्री मोहन अय्यर ने संयुक्त अभ्यास करने में केन्या की सेना की बढ़ती भागीदारी पर संतोष व्यक्त किया।",
        "दोनों पक्षों ने युद्धाभ्यास करने में भारतीय सेना और केन्याई सेना की भूमिका की सराहना की।",
    ],
)
def test_exercises_in_general_are_none(sentence: str) -> None:
    assert exercises("भारत और केन्या के रक्षा मंत्री मिले।", sentence) == []
