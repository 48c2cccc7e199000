"""What Hindi features tell of the years before the news: designations, gifts, editions of exercises, legs of a tour."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

TALKS = "भारत के रक्षा मंत्री विनोद तलवार और केन्या के रक्षा मंत्री जोसेफ मुतुआ ने सोमवार को नैरोबी में बातचीत की।"


def facts_of(*sentences: str) -> ArticleFacts:
    text = "\n\n".join(("भारत और केन्या के रिश्तों की कहानी", TALKS, "बातचीत दो घंटे चली।", *sentences))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("सितंबर 2016 में प्रधानमंत्री राकेश सेन की नैरोबी यात्रा के दौरान रिश्तों को रणनीतिक साझेदारी का दर्जा मिला।", "सितंबर 2016"),
        ("भारत और केन्या ने 2019 में अपने संबंधों को रणनीतिक साझेदारी के स्तर तक उन्नत किया था।", "2019"),
        ("दोनों देशों के संबंधों को वर्ष 2018 में व्यापक साझेदारी में तब्दील किया गया था।", "2018"),
    ],
)
def test_ties_that_became_a_partnership_are_a_launch_of_before(sentence: str, date: str) -> None:
    launches = [event for event in facts_of(sentence).events if event.type == "launch"]
    assert [(event.date_text, event.salience.value) for event in launches] == [(date, "background")]


@pytest.mark.parametrize(
    "sentence",
    ["दोनों पक्षों ने संबंधों को रणनीतिक साझेदारी में बदलने पर सहमति जताई।", "संबंधों को रणनीतिक साझेदारी में बदला जाएगा।"],
)
def test_ties_that_are_to_become_a_partnership_are_none_yet(sentence: str) -> None:
    assert [event.type.value for event in facts_of(sentence).events] == ["meeting"]


def test_the_year_behind_one_told_of_is_not_the_next() -> None:
    gift = facts_of("2022 में रिश्ते सुधरे। अगले साल जुलाई में भारत ने एक गश्ती पोत केन्या को उपहार में दे दिया।").events[1]
    assert (gift.type.value, gift.date_text, gift.salience.value) == ("arms_transfer", None, "background")


def test_a_line_that_opens_with_a_year_tells_of_what_was_undertaken_then() -> None:
    (told,) = facts_of("सितंबर 2016 में भारत ने केन्या को तीन जहाज देने की घोषणा की।").commitments
    assert (told.act.value, told.salience.value) == ("pledged", "background")


def test_a_document_told_of_besides_an_earlier_one_is_of_that_time() -> None:
    facts = facts_of(
        "जून 2022 में दोनों देशों ने श्वेत पोत परिवहन समझौते पर हस्ताक्षर किए थे। साथ ही रसद सहायता पर एक समझौता ज्ञापन भी हुआ।"
    )
    assert [agreement.salience.value for agreement in facts.agreements] == ["background", "background"]


def test_an_edition_of_the_exercise_of_its_sentence_is_one_of_both_countries() -> None:
    drill = facts_of("थल सेनाओं का 'शक्ति' अभ्यास 2018 में शुरू हुआ था और इसका पांचवां संस्करण पिछले साल नवंबर में पुणे में हुआ।").events[1]
    assert (drill.type.value, drill.date_text, drill.location) == ("exercise", "पिछले साल नवंबर", "पुणे")


def test_the_end_of_a_tour_and_who_was_first_there_date_no_leg_of_it() -> None:
    events = facts_of(
        "प्रधानमंत्री राकेश सेन घाना और अंगोला की यात्रा पूरी कर गुरुवार को लौट आए।",
        "पहला पड़ाव घाना था, जहां प्रधानमंत्री 10 मार्च को पहुंचे। वह अंगोला की यात्रा करने वाले पहले प्रधानमंत्री हैं।",
    ).events[1:]
    assert {(e.location_country, e.status.value, e.date_text) for e in events} == {
        ("AGO", "occurred", None),
        ("GHA", "occurred", "10 मार्च"),
    }


def test_batches_of_goods_under_contract_are_deliveries_between_its_sides() -> None:
    told = facts_of(
        "जनवरी 2022 में केन्या ने भारत के साथ तीन मिसाइल बैटरियों का अनुबंध किया था।",
        "दूसरी खेप फरवरी 2024 में पहुंची। अंतिम बैटरी इस वर्ष के अंत तक सौंपी जानी है।",
    ).events[1:]
    assert [(event.type.value, event.status.value, event.date_text) for event in told] == [
        ("arms_transfer", "occurred", "फरवरी 2024"),
        ("arms_transfer", "scheduled", "इस वर्ष के अंत"),
    ]


def test_who_went_to_a_ceremony_was_at_no_delivery_and_is_not_named_by_its_day() -> None:
    events = facts_of(
        "भारत को तीन विमानों की आपूर्ति केन्या 2028 में शुरू करेगा।",
        "इसकी नींव जुलाई 2023 में पड़ी थी, जब प्रधानमंत्री राकेश कुमार सेन जम्हूरी दिवस समारोह में शामिल होने नैरोबी गए थे।",
    ).events[1:]
    assert [(e.type.value, [who.name for who in e.participants]) for e in events if e.type == "visit"] == [
        ("visit", ["राकेश कुमार सेन", "केन्या"])
    ]
    assert not any(who.name.startswith("राकेश") for e in events if e.type != "visit" for who in e.participants)


@pytest.mark.parametrize("telling", ["रक्षा मंत्रालय ने एक बयान में कहा कि", "भारतीय रक्षा मंत्रालय के मुताबिक"])
def test_a_ministry_of_the_home_country_tells_of_its_own_talks(telling: str) -> None:
    facts = facts_of(
        "केन्या के रक्षा मंत्री डेविड ओकेलो ने मंगलवार को दिल्ली में रक्षा मंत्री मोहन अय्यर से मुलाकात की।",
        "पिछले महीने चीन के रक्षा मंत्री ली वेन नैरोबी गए थे और उन्होंने केन्या के राष्ट्रपति जोसेफ किमानी से मुलाकात की थी।",
        f"{telling} दोनों मंत्रियों ने साइबर सुरक्षा पर कार्य समूह बनाने पर सहमति जताई।",
    )
    (one,) = facts.commitments
    (talks,) = (event for event in facts.events if event.id == one.event_id)
    assert ({*one.actors}, {who.represents for who in talks.participants}) == ({"IND", "KEN"}, {"IND", "KEN"})
