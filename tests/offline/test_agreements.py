"""Which documents an article tells of, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Agreement


def documents(*sentences: str) -> list[Agreement]:
    text = "\n\n".join(("खाड़ी में रक्षा सहयोग की खबर", *sentences))
    return list(extract_facts(read_text(text + "\n", "article", published_at="2024-03-14")).agreements)


SIGNED = "भारत और ओमान ने बंदरगाह सुरक्षा पर समझौता ज्ञापन पर हस्ताक्षर किए।"


@pytest.mark.parametrize(
    "sentence",
    [
        "इस समझौते पर सोमवार को मस्कट में हस्ताक्षर हुए।",
        "भारत और ओमान ने यह अहम समझौता सोमवार को किया।",
        "भारत और ओमान का बंदरगाह सुरक्षा समझौता दोनों के लिए अहम है।",
    ],
)
def test_a_mere_agreement_is_the_one_that_was_named(sentence: str) -> None:
    (found,) = documents(SIGNED, sentence)
    assert (found.name, found.type, found.status) == ("बंदरगाह सुरक्षा पर समझौता ज्ञापन", "mou", "signed")


def test_the_date_may_stand_where_the_document_is_told_of_again() -> None:
    (found,) = documents(SIGNED, "इस समझौता ज्ञापन पर सोमवार को हस्ताक्षर हुए।")
    assert found.date_text == "सोमवार"


def test_a_new_agreement_that_is_expected_is_another_one() -> None:
    found = documents(SIGNED, "सूत्रों ने कहा कि भारत और ओमान नए समझौते पर मई में दस्तखत कर सकते हैं।")
    assert [(one.status, one.date_text, one.certainty) for one in found] == [
        ("signed", None, "asserted"),
        ("proposed", "मई", "hedged"),
    ]


@pytest.mark.parametrize(
    ("sentence", "status", "date_text"),
    [
        ("भारत और ओमान ने दस वर्षीय रक्षा समझौते पर सहमति जताई।", "finalised", None),
        ("भारत और ओमान के बीच रक्षा समझौते का नवीनीकरण किया जा रहा है।", "under_negotiation", None),
        ("भारत और ओमान के बीच आशय पत्र पर हस्ताक्षर होना अभी बाकी है।", "proposed", None),
        ("भारत और ओमान ने 8 मार्च को 2030 तक के लिए विजन दस्तावेज पर हस्ताक्षर किए।", "signed", "8 मार्च"),
    ],
)
def test_status_and_date_of_a_document(sentence: str, status: str, date_text: str | None) -> None:
    assert [(one.status, one.date_text) for one in documents(sentence)] == [(status, date_text)]


def test_documents_that_are_only_counted_are_named_by_their_subjects() -> None:
    found = documents(
        "भारत और ओमान के रक्षा मंत्रियों ने सोमवार को बातचीत की।",
        "दोनों देशों ने दो समझौता ज्ञापनों पर हस्ताक्षर किए, जो (१) सैन्य चिकित्सा में प्रशिक्षण और (२) जल सर्वेक्षण से संबंधित हैं।",
    )
    assert [(one.name, one.type, one.status) for one in found] == [
        ("सैन्य चिकित्सा में प्रशिक्षण", "mou", "signed"),
        ("जल सर्वेक्षण", "mou", "signed"),
    ]


def test_a_signature_of_these_days_is_news_and_one_of_another_year_is_not() -> None:
    found = documents(
        "भारत और ओमान ने 10 मार्च, 2024 को आशय पत्र पर हस्ताक्षर किए।",
        "भारत और ओमान ने 5 मई, 2016 को रक्षा सहयोग संधि पर हस्ताक्षर किए।",
    )
    assert [one.salience for one in found] == ["main", "background"]


def test_an_item_of_a_list_tells_of_the_country_that_heads_it() -> None:
    found = documents(
        "भारत ने सोमवार को कई देशों से बातचीत की।",
        "(i) मोरक्को : रक्षा सहयोग समझौते के मसौदे पर वार्ता प्रगति पर है।",
        "(ii) कंबोडिया : सैन्य प्रशिक्षण समझौते के मसौदे पर वार्ता प्रगति पर है।",
    )
    assert [set(one.parties) for one in found] == [{"IND", "MAR"}, {"IND", "KHM"}]
