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
        ("भारत और ओमान ने पोतों की खरीद के सौदे पर मुहर लगाई।", "signed", None),
        ("भारत और ओमान के बीच पोतों की खरीद के सौदे पर लगी मुहर।", "signed", None),
        ("भारत और ओमान ने रक्षा समझौते की अवधि पांच वर्ष बढ़ाई।", "renewed", None),
        ("भारत और ओमान के बीच रक्षा समझौता ज्ञापन का आदान-प्रदान हुआ।", "signed", None),
        ("भारत और ओमान ने रक्षा समझौते का मसौदा तैयार किया।", "under_negotiation", None),
        ("भारत और ओमान ने रक्षा समझौते को मंजूरी दी।", "finalised", None),
        ("भारत और ओमान ने रक्षा सहयोग का रोडमैप तैयार किया।", "finalised", None),
        ("भारत और ओमान रक्षा सहयोग का रोडमैप तैयार करेंगे।", "proposed", None),
        ("भारत और ओमान की ओर से साझा बयान जारी किया जाएगा।", "proposed", None),
        ("भारत और ओमान अगले सप्ताह रक्षा समझौते पर हस्ताक्षर करने जा रहे हैं।", "proposed", "अगले सप्ताह"),
        ("भारत और ओमान रक्षा समझौते पर हस्ताक्षर करने को तैयार हैं।", "proposed", None),
        ("ओमान के मंत्री कल दिल्ली दौरे पर, भारत के साथ रक्षा समझौते पर हस्ताक्षर होने की संभावना।", "proposed", None),
        ("भारत और ओमान के बीच 2006 में हस्ताक्षरित रक्षा समझौता ज्ञापन (MoU) के तहत यह काम हुआ।", "signed", "2006"),
        ("भारत और ओमान ने 8 मार्च को 2030 तक के लिए विजन दस्तावेज पर हस्ताक्षर किए।", "signed", "8 मार्च"),
    ],
)
def test_status_and_date_of_a_document(sentence: str, status: str, date_text: str | None) -> None:
    assert [(one.status, one.date_text) for one in documents(sentence)] == [(status, date_text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत और ओमान रक्षा सहयोग का रोडमैप तैयार करने के लिए कार्यबल बनाने पर सहमत हुए।",
        "यह ओमान के साथ भारत का सबसे बड़ा रक्षा समझौता होगा।",
        "भारत और ओमान ने चार समझौतों, अनुबंधों और प्रोटोकॉल पर हस्ताक्षर किए।",
    ],
)
def test_what_is_yet_to_be_drawn_up_pointed_to_or_counted_is_no_document(sentence: str) -> None:
    assert documents(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            'भारत और ओमान के बीच 2018 में रक्षा समझौता हुआ, जिसे "मस्कट प्रोटोकॉल" (Muscat Protocol) नाम दिया गया।',
            "मस्कट प्रोटोकॉल",
        ),
        ("भारत और ओमान ने 2018 में रक्षा समझौता किया था, जिसका नाम मस्कट प्रोटोकॉल है।", "मस्कट प्रोटोकॉल"),
    ],
)
def test_a_document_and_the_name_that_it_is_given_are_one(sentence: str, name: str) -> None:
    assert [(one.name, one.status, one.date_text) for one in documents(sentence)] == [(name, "signed", "2018")]


def test_this_agreement_is_the_earlier_one_though_it_is_told_of_without_was() -> None:
    found = documents(
        "भारत और ओमान के बीच पिछले साल रक्षा समझौता हुआ था।", "भारत और ओमान के बीच यह समझौता मस्कट में हस्ताक्षरित हुआ।"
    )
    assert [one.name for one in found] == ["रक्षा समझौता"]


def test_a_document_that_is_also_signed_is_another_one() -> None:
    found = documents(
        "भारत और ओमान के बीच एक समझौता ज्ञापन पर हस्ताक्षर किए गए।",
        "भारत और ओमान के बीच एक तकनीकी समझौते पर भी हस्ताक्षर किए गए।",
    )
    assert [one.type for one in found] == ["mou", "treaty_agreement"]


def test_a_contract_of_sale_is_the_deal_that_was_told_of() -> None:
    found = documents("भारत और ओमान ने पोतों के रक्षा सौदे पर हस्ताक्षर किए।", "भारत और ओमान ने बिक्री के अनुबंध पर हस्ताक्षर किए।")
    assert [one.name for one in found] == ["पोतों के रक्षा सौदे"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("भारत और ओमान ने खुफिया सूचना साझा करने के समझौते पर हस्ताक्षर किए।", "खुफिया सूचना साझा करने के समझौते"),
        ("भारत और ओमान ने सहयोग करने के लिए समझौते पर हस्ताक्षर किए।", "समझौते"),
        ("भारत और ओमान ने खुफिया सूचना साझा करने पर एक समझौते पर हस्ताक्षर किए।", "खुफिया सूचना साझा करने पर एक समझौते"),
        ("भारत और ओमान ने छह लाख राइफलों की खरीद के अनुबंध पर हस्ताक्षर किए।", "छह लाख राइफलों की खरीद के अनुबंध"),
    ],
)
def test_an_infinitive_belongs_to_the_document_that_it_qualifies(sentence: str, name: str) -> None:
    assert [one.name for one in documents(sentence)] == [name]


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


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        ("भारत-ओमान डिफेंस पैक्ट पर लगी मुहर", "दोनों मंत्रियों ने रक्षा उद्योग सहयोग पर एक एमओयू पर हस्ताक्षर किए।"),
        ("भारत और ओमान के बीच बड़ा रक्षा करार", "समुद्री सूचना साझा करने पर समझौता ज्ञापन पर हस्ताक्षर किए गए।"),
        ("भारत-ओमान करार से बदलेगी खाड़ी की तस्वीर", "भारत और ओमान ने तटीय निगरानी को लेकर सहमति पत्र पर हस्ताक्षर किए।"),
        ("भारत-ओमान रक्षा समझौता हुआ", "दोनों देशों ने सैन्य प्रशिक्षण के लिए आशय पत्र पर दस्तखत किए।"),
        ("ओमान के साथ भारत का सुरक्षा पैक्ट", "दोनों देशों ने जल सर्वेक्षण पर समझौता ज्ञापन पर हस्ताक्षर किए।"),
    ],
)
def test_a_pact_of_the_headline_is_the_document_of_the_body(headline: str, sentence: str) -> None:
    talks = "रक्षा मंत्री अशोक वर्मा और ओमान के रक्षा मंत्री सालेम अल हबसी ने सोमवार को मस्कट में बातचीत की।"
    text = f"{headline}\n\n{talks} {sentence}\n"
    (found,) = extract_facts(read_text(text, "article", published_at="2024-03-14")).agreements
    assert (found.status, set(found.parties), found.type != "treaty_agreement") == ("signed", {"IND", "OMN"}, True)


@pytest.mark.parametrize(
    ("sentence", "status", "date_text"),
    [
        ("इसी मुलाकात में भारत और ओमान ने 2023 में हुए रक्षा समझौते को 2032 तक बढ़ाने पर मुहर लगाई।", "renewed", None),
        ("भारत और ओमान ने 2015 का समुद्री समझौता सोमवार को पांच साल के लिए बढ़ाया।", "renewed", "सोमवार"),
        ("भारत और ओमान ने 2020 का खनन अनुबंध रद्द कर दिया है।", "ended", None),
        ("भारत और ओमान के बीच 2019 में हस्ताक्षरित रसद समझौता समाप्त हो गया है।", "ended", None),
        ("भारत और ओमान ने 2018 में बंदरगाह समझौते को रद्द कर दिया था।", "ended", "2018"),
    ],
)
def test_the_year_of_a_signature_does_not_date_what_became_of_the_document(
    sentence: str, status: str, date_text: str | None
) -> None:
    text = f"खाड़ी की खबर\n\n{sentence}\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [(one.status, one.date_text) for one in facts.agreements] == [(status, date_text)]
    assert facts.commitments == ()


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("भारत और ओमान के बीच पारस्परिक रसद सहायता व्यवस्था (2020) लागू है।", ["पारस्परिक रसद सहायता व्यवस्था"]),
        ("भारत और ओमान के बीच पोत सूचना व्यवस्था (2016) लागू है।", ["पोत सूचना व्यवस्था"]),
        ("भारत और ओमान के बीच सांस्कृतिक आदान-प्रदान कार्यक्रम (2019) लागू है।", ["सांस्कृतिक आदान-प्रदान कार्यक्रम"]),
        ("भारत और ओमान के बीच पोत सूचना व्यवस्था अच्छी तरह चल रही है।", []),
        ("भारत और ओमान ने सौदा बंदरगाह पर मरम्मत की बात की।", []),
        ("बैठक के बाद भारत और ओमान ने साझा प्रेस विज्ञप्ति जारी की।", ["साझा प्रेस विज्ञप्ति"]),
    ],
)
def test_an_arrangement_is_a_document_for_its_year_and_a_port_is_none(sentence: str, names: list[str]) -> None:
    assert [one.name for one in documents(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "भारत और ओमान ने राडार की खरीद के लिए 12.5 करोड़ डॉलर के करार पर हस्ताक्षर किए।",
            "राडार की खरीद के लिए 12.5 करोड़ डॉलर के करार",
        ),
        ("भारत और ओमान ने 3.75 अरब रुपये के सौदे पर हस्ताक्षर किए।", "3.75 अरब रुपये के सौदे"),
        ("अगले साल मई में खत्म होगा भारत और ओमान का बंदरगाह समझौता।", "भारत और ओमान का बंदरगाह समझौता"),
    ],
)
def test_a_name_keeps_its_numbers_whole_and_begins_behind_the_verb(sentence: str, name: str) -> None:
    assert [one.name for one in documents(sentence)] == [name]


def test_an_agreement_that_a_headline_names_by_its_price_is_the_one_of_the_body() -> None:
    text = """ओमान को राडार बेचेगा भारत, 12.5 करोड़ डॉलर का करार

मस्कट। भारत और ओमान ने सोमवार को राडार की खरीद के लिए 12.47 करोड़ डॉलर के करार पर हस्ताक्षर किए।
"""
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [one.name for one in facts.agreements] == ["राडार की खरीद के लिए 12.47 करोड़ डॉलर के करार"]


@pytest.mark.parametrize(
    "sentence",
    [
        "ओमान ने भारत के साथ बंदरगाह समझौते का नवीनीकरण नहीं करने का फैसला किया।",
        "यदि कोई पक्ष भारत और ओमान के बीच का बंदरगाह समझौता समाप्त करना चाहे तो उसे छह महीने पहले बताना होगा।",
    ],
)
def test_what_is_refused_or_only_possible_changes_nothing_for_an_agreement(sentence: str) -> None:
    assert {one.status for one in documents(sentence)} <= {"unknown"}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "A memorandum of understanding on defence cooperation between India and Kenya followed in February 2019.",
            "memorandum of understanding on defence cooperation",
        ),
        (
            "India and Kenya signed guidelines on the protection of cables and resolved to hold a drill.",
            "guidelines on the protection of cables",
        ),
        (
            "India and Kenya have had an agreement on the exchange of data in force since 2019.",
            "agreement on the exchange of data",
        ),
        (
            "India and Kenya signed an agreement on research and development in Nairobi.",
            "agreement on research and development",
        ),
    ],
)
def test_an_english_name_ends_before_what_is_told_of_the_document(sentence: str, name: str) -> None:
    article = read_text(f"Defence news\n\n{sentence}\n", "article", published_at="2024-03-14")
    assert [agreement.name for agreement in extract_facts(article).agreements] == [name]


@pytest.mark.parametrize(("number", "years"), [("10", 10), ("1996", None)])
def test_a_year_is_no_number_of_years(number: str, years: int | None) -> None:
    (found,) = documents(f"भारत और ओमान ने {number} वर्षीय रक्षा समझौते पर हस्ताक्षर किए।")
    assert found.valid_years == years
