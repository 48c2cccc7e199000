"""Documents that Hindi says were settled and signed in one sentence, and what the headline calls them."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Agreement
from tests.offline.test_hindi_events import facts_of

ROADMAP = "रक्षा औद्योगिक सहयोग के रोडमैप"
BOTH = f"भारत और केन्या ने बुधवार को {ROADMAP} को अंतिम रूप दिया और समुद्री सुरक्षा पर समझौता ज्ञापन पर हस्ताक्षर किए।"


def stages(agreements: tuple[Agreement, ...]) -> list[tuple[str, str, str | None]]:
    return [(one.type.value, one.status.value, one.date_text) for one in agreements]


def test_each_document_of_a_sentence_has_its_own_stage_and_the_date_beside_who_acts() -> None:
    facts = facts_of(BOTH)
    assert stages(facts.agreements) == [("roadmap", "finalised", "बुधवार"), ("mou", "signed", "बुधवार")]
    assert [(event.type, event.date_text) for event in facts.events] == [("signing", "बुधवार")]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("मंगलवार को भारत और केन्या ने रक्षा सहयोग पर चर्चा की तथा समुद्री सुरक्षा पर समझौता ज्ञापन पर हस्ताक्षर किए।", "मंगलवार"),
        ("रक्षा मंत्री मोहन अय्यर ने मंगलवार को कहा कि भारत और केन्या ने समुद्री सुरक्षा पर समझौता ज्ञापन पर हस्ताक्षर किए हैं।", None),
    ],
)
def test_the_date_of_a_statement_is_not_carried_over_to_a_signature(sentence: str, date: str | None) -> None:
    assert stages(facts_of(sentence).agreements) == [("mou", "signed", date)]


def under(headline: str, *paragraphs: str) -> list[str | None]:
    """The names of the documents of an article with a headline."""
    text = "\n\n".join((headline, *paragraphs))
    return [one.name for one in extract_facts(read_text(text + "\n", "article", published_at="2024-03-14")).agreements]


def test_the_roadmap_of_a_headline_is_the_one_that_the_body_has_settled() -> None:
    headline = "भारत और केन्या में समझौता ज्ञापन, रक्षा उद्योग का रोडमैप भी तय"
    assert ROADMAP in under(headline, BOTH)
    assert sum("रोडमैप" in (name or "") for name in under(headline, BOTH)) == 1


def test_the_roadmap_of_a_headline_is_not_the_one_of_an_earlier_year() -> None:
    before = f"भारत और केन्या ने 2019 में {ROADMAP} को अंतिम रूप दिया था।"
    assert len(under("भारत-केन्या का समुद्री रोडमैप तैयार", before)) == 2


def test_sides_work_under_an_outline_with_a_title_that_was_renewed() -> None:
    sentence = (
        "भारत और केन्या का सैन्य सहयोग ‘रक्षा संबंधों की रूपरेखा’ के तहत चलता है, जिसका 2015 में दस वर्ष के लिए नवीनीकरण किया गया था।"
    )
    (paper,) = facts_of(sentence).agreements
    assert (paper.name, paper.type, paper.status, paper.date_text, paper.valid_years) == (
        "रक्षा संबंधों की रूपरेखा",
        "framework",
        "renewed",
        "2015",
        10,
    )
    assert facts_of("भारत और केन्या ने रक्षा सहयोग की रूपरेखा पर चर्चा की।").agreements == ()


def test_a_contract_that_is_to_be_completed_is_negotiated() -> None:
    asked = "केन्या ने भारत से अनुरोध किया है कि हेलीकॉप्टरों की खरीद का अनुबंध इसी वर्ष पूरा कर लिया जाए।"
    assert stages(facts_of(asked).agreements) == [("contract", "under_negotiation", None)]


def test_a_plan_that_is_settled_is_no_part_of_what_is_agreed() -> None:
    session = "भारत और केन्या की रक्षा सहयोग समिति की बैठक मंगलवार को नैरोबी में हुई।"
    plan = "दोनों पक्षों ने वर्ष 2026 के लिए सैन्य प्रशिक्षण योजना को अंतिम रूप देते हुए"
    facts = facts_of(session, f"{plan} केन्या के रक्षा महाविद्यालय में एक भारतीय दल तैनात करने पर सहमति जताई।")
    assert stages(facts.agreements) == [("other", "finalised", None)]
    (commitment,) = facts.commitments
    assert commitment.deadline_text is None
    assert commitment.text.startswith("केन्या के रक्षा महाविद्यालय")
