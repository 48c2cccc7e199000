"""What Hindi articles recall beside their news: it has its own sides and dates, and is none of it."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

TALKS = "रक्षा मंत्री विनोद तलवार और केन्या के रक्षा मंत्री जोसेफ मुतुआ ने सोमवार को नैरोबी में बातचीत की।"


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("पूर्वी अफ्रीका में सहयोग की खबर", TALKS, *paragraphs))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


def test_what_is_agreed_now_was_not_agreed_at_talks_that_the_paragraph_before_recalls() -> None:
    facts = facts_of(
        "मई 2022 में प्रधानमंत्री अनिल मेहता नैरोबी गए थे और उन्होंने राष्ट्रपति पीटर कमाउ से मुलाकात की थी।",
        "दोनों देशों ने खोज और बचाव में सहयोग बढ़ाने पर सहमति जताई।",
    )
    (made,) = facts.commitments
    event = next(event for event in facts.events if event.id == made.event_id)
    assert event.date_text == "सोमवार"


def test_who_went_elsewhere_signs_there_for_his_own_country() -> None:
    facts = facts_of("केन्या के राष्ट्रपति पीटर कमाउ पिछले महीने मिस्र गए थे, जहां उन्होंने बंदरगाह के समझौते पर हस्ताक्षर किए।")
    visit = next(event for event in facts.events if event.type.value == "visit")
    assert [(a.parties, a.salience.value, a.event_id) for a in facts.agreements] == [
        (("KEN", "EGY"), "background", visit.id)
    ]
    assert all(event.type.value != "signing" for event in facts.events)


def test_what_visitors_do_where_they_are_now_is_news() -> None:
    facts = facts_of("वह सोमवार को मोम्बासा पहुंचे थे, जहां उन्होंने पोतों की मरम्मत के समझौते पर हस्ताक्षर किए।")
    assert [(a.parties, a.salience.value) for a in facts.agreements] == [(("IND", "KEN"), "main")]


def talks_of(facts: ArticleFacts) -> list[tuple[str | None, str | None, list[str]]]:
    return [
        (e.date_text, e.location, [p.name for p in e.participants]) for e in facts.events if e.type.value == "meeting"
    ]


NOW = ("सोमवार", "नैरोबी", ["विनोद तलवार", "जोसेफ मुतुआ"])


def test_a_meeting_with_somebody_of_a_bare_name_long_ago_does_not_place_the_talks() -> None:
    text = (
        "भारत और केन्या के बीच समुद्री वार्ता सोमवार को हुई।",
        "सितंबर 2020 में विदेश मंत्री रमेश भाटी ने मास्को में ओकोथ न्यागा से मुलाकात की थी।",
    )
    article = read_text("\n\n".join(("हिंद महासागर पर बातचीत", *text)) + "\n", "article", published_at="2024-03-14")
    assert ("सोमवार", None, ["भारत", "केन्या"]) in talks_of(extract_facts(article))


def test_people_of_the_past_did_not_hold_talks_of_another_year() -> None:
    text = (
        "भारत और केन्या के बीच समुद्री वार्ता सोमवार को हुई। पिछली बातचीत अक्टूबर में हुई थी।",
        "1969 के संकट से पहले प्रधानमंत्री मोहन दास और केन्या के राष्ट्रपति पीटर कमाउ ने मुंबई में बातचीत की थी।",
    )
    article = read_text("\n\n".join(("हिंद महासागर पर बातचीत", *text)) + "\n", "article", published_at="2024-03-14")
    assert talks_of(extract_facts(article)) == [
        ("सोमवार", None, ["भारत", "केन्या"]),
        ("अक्टूबर", None, ["भारत", "केन्या"]),
        (None, "मुंबई", ["मोहन दास", "पीटर कमाउ"]),
    ]


def test_who_went_to_a_funeral_abroad_was_not_only_present_at_the_talks() -> None:
    facts = facts_of("राष्ट्रपति पीटर कमाउ के अंतिम संस्कार में शामिल होने विनोद तलवार जून 2022 में नैरोबी गए थे।")
    assert [(p.name, p.role.value) for e in facts.events if e.type.value == "meeting" for p in e.participants] == [
        ("विनोद तलवार", "principal"),
        ("जोसेफ मुतुआ", "principal"),
    ]


def test_a_pronoun_is_given_what_who_acted_before_had_ordered() -> None:
    facts = facts_of("मार्च 2021 में फिलीपींस ने तोपों का अनुबंध किया था और मई 2023 में भारत ने उसे पहली खेप सौंपी।")
    given = next(event for event in facts.events if event.type.value == "arms_transfer")
    assert {p.represents for p in given.participants} == {"IND", "PHL"}


def test_where_the_next_edition_will_be_is_not_where_an_exercise_was() -> None:
    text = (
        "भारत और केन्या का सैन्य अभ्यास 'सागर ज्योति' समाप्त, अगला संस्करण मोम्बासा में",
        "भारत और केन्या की सेनाओं का संयुक्त अभ्यास 'सागर ज्योति' सोमवार को समाप्त हो गया। इसमें 40 सैनिकों ने हिस्सा लिया।",
    )
    article = read_text("\n\n".join(text) + "\n", "article", published_at="2024-03-14")
    assert [(e.type.value, e.location) for e in extract_facts(article).events] == [("exercise", None)]


def test_somebody_of_a_bare_name_was_not_met_by_those_told_of_before() -> None:
    facts = facts_of(
        "दिसंबर 2021 में विदेश मंत्री रमेश भाटी ने केन्या के विदेश मंत्री जेम्स ओटीनो से बातचीत की थी। "
        "राष्ट्रपति किपकेम्बोई ने कमला देवधर से 1974 में न्यूयॉर्क में मुलाकात की थी।"
    )
    assert all(event.location != "न्यूयॉर्क" and event.date_text != "1974" for event in facts.events)


def test_both_countries_are_those_of_whoever_met_a_bare_name_abroad() -> None:
    facts = facts_of(
        "ईरान के विदेश मंत्री दारा सोहराबी ने पिछले अगस्त में काहिरा में हसन फहमी से मुलाकात की थी और दोनों देशों ने बंदरगाह के "
        "समझौते पर आगे बढ़ने का फैसला किया।"
    )
    assert {(a.parties, a.event_id) for a in facts.agreements} <= {(("IRN", "EGY"), None)}
    assert [c.actors for c in facts.commitments] == [("IRN", "EGY")]


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        (
            "एक निजी कंपनी ने फ्रांस की मैरीवेल के साथ इंजन के उद्यम की घोषणा की थी, जिस पर जुलाई में समझौता हुआ था।",
            ("IND", "FRA"),
        ),
        ("बुल्गारिया की एक कंपनी के साथ गोले बनाने के अनुबंध पर हस्ताक्षर हुए हैं।", ("IND", "BGR")),
    ],
)
def test_a_third_country_of_the_line_is_a_side_of_its_document(sentence: str, parties: tuple[str, ...]) -> None:
    (agreement,) = facts_of(sentence).agreements
    assert set(agreement.parties) == set(parties)
    assert agreement.event_id is None


def test_countries_that_somebody_toured_are_no_pair() -> None:
    text = (
        "विदेश मंत्री रमेश भाटी ने सोमवार को नैरोबी में केन्या के विदेश मंत्री जेम्स ओटीनो से बातचीत की।",
        "इससे पहले वह ब्राजील और पराग्वे गए थे। ब्राजील में उन्होंने विदेश मंत्री कार्लो मेंडेस के साथ प्रसारण पर एक समझौता किया।",
    )
    article = read_text("\n\n".join(("केन्या से बातचीत", *text)) + "\n", "article", published_at="2024-03-14")
    facts = extract_facts(article)
    assert [set(agreement.parties) for agreement in facts.agreements] == [{"IND", "BRA"}]
    assert facts.agreements[0].event_id not in {event.id for event in facts.events if event.type.value == "meeting"}


def test_who_led_a_commission_in_a_war_took_part_in_no_call() -> None:
    text = (
        "प्रधानमंत्री अनिल मेहता ने सोमवार को केन्या के राष्ट्रपति पीटर कमाउ से फोन पर बात की।",
        "युद्ध के बाद जनरल केशव थापर ने तटस्थ आयोग का नेतृत्व किया था।",
    )
    article = read_text("\n\n".join(("केन्या से बातचीत", *text)) + "\n", "article", published_at="2024-03-14")
    assert [[p.name for p in e.participants] for e in extract_facts(article).events] == [["अनिल मेहता", "पीटर कमाउ"]]


def test_who_speaks_of_a_threat_agrees_to_nothing() -> None:
    assert facts_of("केन्या के रक्षा मंत्री जोसेफ मुतुआ ने भाषण दिया और समुद्री डाकुओं से खतरे की बात कही।").commitments == ()


def test_a_headline_that_says_nothing_of_an_agreement_means_the_one_that_was_signed() -> None:
    text = (
        "केन्या के साथ तटरक्षक समझौता, नैरोबी में खुलेगा दफ्तर",
        "भारतीय तटरक्षक और केन्या तटरक्षक ने मंगलवार को नई दिल्ली में समुद्री सहयोग बढ़ाने के लिए एक समझौता ज्ञापन पर हस्ताक्षर किए।",
    )
    article = read_text("\n\n".join(text) + "\n", "article", published_at="2024-03-14")
    assert [(a.type.value, a.status.value) for a in extract_facts(article).agreements] == [("mou", "signed")]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "पिछले महीने मिस्र के राष्ट्रपति हसन फहमी नैरोबी गए थे, जहां उन्होंने राष्ट्रपति पीटर कमाउ के साथ बातचीत की।",
            {"हसन फहमी", "पीटर कमाउ"},
        ),
        (
            "मुतुआ रविवार को दिल्ली आए। इससे पहले जनवरी में उन्होंने ब्रिटेन के रक्षा मंत्री जॉन हार्पर से लंदन में मुलाकात की थी।",
            {"जोसेफ मुतुआ", "जॉन हार्पर"},
        ),
    ],
)
def test_he_is_who_acted_before_in_his_paragraph(sentence: str, names: set[str]) -> None:
    met = [{p.name for p in e.participants} for e in facts_of(sentence).events if e.type.value == "meeting"]
    assert names in met


def test_who_was_at_a_seminar_years_ago_was_not_at_the_talks() -> None:
    facts = facts_of("मुतुआ के पूर्ववर्ती जनरल ओकोथ ने 2019 में गोवा संगोष्ठी में भाग लिया था।")
    assert all("ओकोथ" not in p.name for event in facts.events for p in event.participants)


def test_strangers_sign_nothing_for_those_spoken_of() -> None:
    facts = facts_of("पिछले साल जून में अलेक्सेई मोरोज़ोव ने प्योंगयांग में ली सुंग के साथ साझेदारी संधि पर हस्ताक्षर किए थे।")
    assert facts.agreements == ()


def test_a_month_of_that_year_is_none_of_this_one() -> None:
    facts = facts_of(
        "दोनों देशों ने 2002 में समझौता किया था। तत्कालीन रक्षा मंत्री हरीश भंडारी ने उस साल अप्रैल में नैरोबी का दौरा किया था।"
    )
    assert all(event.date_text != "अप्रैल" for event in facts.events)


def test_a_headline_that_asks_makes_no_document() -> None:
    text = ("केन्या और भारत के बीच बना रक्षा का रोडमैप? जानिए पांच बातें", TALKS)
    article = read_text("\n\n".join(text) + "\n", "article", published_at="2024-03-14")
    assert extract_facts(article).agreements == ()
