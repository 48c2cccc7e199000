"""Two articles name one document where parties, kind and what it is about agree, in Hindi and English alike."""

from __future__ import annotations

from typing import Any

import pytest

from db.linked_facts import AgreementRow
from extractor.linking.titles import subject_words
from extractor.linking.versions import Version, judge_versions

LOGISTICS, LOGISTICS_EN = "पारस्परिक रसद सहायता समझौते", "Agreement on Reciprocal Logistics Support"


def version(name: str, number: int, day: str | None = "2024-05-06", **fields: Any) -> Version:
    values: dict[str, Any] = {
        "id": number,
        "article_id": number,
        "uri": f"{number}.txt",
        "name": name,
        "name_en": None,
        "type": "treaty_agreement",
        "status": "in_force",
        "date_min": None,
        "date_max": None,
        "day": day,
        "is_news": False,
        "parties": frozenset(("IND", "JPN")),
    }
    return Version(AgreementRow(**values | fields))


def signed(day: str) -> dict[str, Any]:
    return {"status": "signed", "date_min": day, "date_max": day, "day": day}


SAME = {
    "two scripts": (version(LOGISTICS, 1), version(LOGISTICS_EN, 2)),
    "another order, with the parties": (
        version("भारत-जापान रक्षा औद्योगिक सहयोग रोडमैप", 1, type="roadmap"),
        version("Roadmap for India-Japan Defence Industrial Cooperation", 2, type="roadmap"),
    ),
    "a word left out": (version(LOGISTICS, 1), version("Logistics Support Agreement", 2)),
    "negotiated and signed years later": (
        version(LOGISTICS, 1, "2019-01-05", status="under_negotiation"),
        version(LOGISTICS_EN, 2, **signed("2021-03-04")),
    ),
    "the news of one article in the background of another": (
        version(LOGISTICS, 1, "2022-01-04", status="signed", is_news=True),
        version(LOGISTICS_EN, 2, status="signed"),
    ),
    "two kinds of one name": (version(LOGISTICS, 1), version("Memorandum on Mutual Logistics Support", 2, type="mou")),
    "a name that no list knows": (version("तीस्ता जल बंटवारा समझौता", 1), version("Teesta water sharing agreement", 2)),
    "joint statements of one day": (
        version("संयुक्त वक्तव्य", 1, type="joint_statement"),
        version("Joint Statement", 2, "2024-05-07", type="joint_statement"),
    ),
}
NOT_SAME = {
    "other parties": (version(LOGISTICS, 1), version(LOGISTICS_EN, 2, parties=frozenset(("IND", "USA")))),
    "about something else": (version(LOGISTICS, 1), version("Agreement on Classified Information", 2)),
    "what it is about left out": (version("Plan for power plants in Assam", 1), version("Plan for power in Assam", 2)),
    "what it is about left out, in Hindi": (
        version("असम में बिजली संयंत्र की योजना", 1),
        version("असम में बिजली की योजना", 2),
    ),
    "one word in common": (version("रक्षा सहयोग समझौता", 1), version("Defence Technology Transfer Agreement", 2)),
    "an agreement and a plan": (
        version("रक्षा सहयोग समझौता", 1),
        version("Defence cooperation action plan", 2, type="roadmap"),
    ),
    "an agreement and a memorandum on defence": (
        version("रक्षा सहयोग समझौता", 1),
        version("MoU on defence cooperation", 2, type="mou"),
    ),
    "signed twice": (version(LOGISTICS, 1, **signed("2015-03-04")), version(LOGISTICS_EN, 2, **signed("2021-03-04"))),
    "signed as the news of two years": (
        version(LOGISTICS, 1, "2023-01-04", status="signed", is_news=True),
        version(LOGISTICS_EN, 2, status="signed", is_news=True),
    ),
    "proposed long after another was signed": (
        version(LOGISTICS, 1, **signed("2021-03-04")),
        version(LOGISTICS_EN, 2, "2024-05-06", status="proposed"),
    ),
    "joint statements of two years": (
        version("संयुक्त वक्तव्य", 1, "2023-05-06", type="joint_statement"),
        version("Joint Statement", 2, type="joint_statement"),
    ),
    "contracts of two years": (
        version("drone contract", 1, "2023-05-06", type="contract"),
        version("contract for drones", 2, type="contract"),
    ),
    "a word that only begins like another": (
        version("MoU on traditional medicine", 1),
        version("MoU on trade in medicines", 2),
    ),
    "another means of transport": (version("rail transport agreement", 1), version("rail shipping agreement", 2)),
    "a centre and a pharmacy": (version("रक्षा केंद्र समझौता", 1), version("Agreement on defence pharmacies", 2)),
    "without a name": (version("समझौता", 1), version("Agreement", 2)),
    "one without a name": (version("समझौता", 1), version(LOGISTICS_EN, 2)),
    "without parties": (version(LOGISTICS, 1, parties=frozenset()), version(LOGISTICS_EN, 2, parties=frozenset())),
    "of one article": (version(LOGISTICS, 1), version(LOGISTICS, 2, article_id=1)),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=list(SAME))
def test_names_are_of_one_document(one: Version, other: Version) -> None:
    judgement = judge_versions(one, other)
    assert judgement is not None
    assert judgement.score >= 0.75
    assert judge_versions(other, one) == judgement
    assert one.keys & other.keys


@pytest.mark.parametrize(("one", "other"), NOT_SAME.values(), ids=list(NOT_SAME))
def test_names_are_of_two_documents(one: Version, other: Version) -> None:
    judgement = judge_versions(one, other)
    assert judgement is None or judgement.score == 0
    assert judge_versions(other, one) == judgement


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("रक्षा उपकरण और प्रौद्योगिकी हस्तांतरण समझौते", {"defence", "equipment", "technology", "transfer"}),
        (
            "Agreement on the Transfer of Defence Equipment and Technology",
            {"defence", "equipment", "technology", "transfer"},
        ),
        ("भारत-फ्रांस अंतरिक्ष सहयोग पर समझौता ज्ञापन", {"space"}),
        ("संयुक्त वक्तव्य", set()),
        ("Roadmap 2030", {"2030"}),
        ("Agreements on trade in medicines", {"trade", "medicine"}),
        ("जन औषधि केंद्र पर समझौते", {"kn", "medicine", "kntr"}),
        ("Covenant on rail transport", {"railway", "transport"}),
        ("Pact on rail shipping", {"railway", "shipping"}),
        ("सैनिकों की सेवाओं पर संधियों", {"troops", "services"}),
    ],
)
def test_a_name_is_about_the_same_in_both_languages(title: str, words: set[str]) -> None:
    assert subject_words(title) == words


def test_a_document_that_was_told_of_as_signed_is_not_signed_later() -> None:
    """The signature of an undated one lies before its article; one within days of that may be the same."""
    told = version("MoU on hydrography", 1, "2024-05-06", type="mou", status="signed")
    later = version("MoU on hydrography", 2, type="mou", status="signed", date_min="2025-04-01", date_max="2025-04-30")
    before = version("MoU on hydrography", 3, type="mou", status="signed", date_min="2024-05-03", date_max="2024-05-03")
    for one, other, same in ((told, later, False), (later, told, False), (told, before, True), (before, told, True)):
        judgement = judge_versions(one, other)
        assert (judgement is not None and judgement.score > 0) is same


def test_a_label_is_a_whole_word() -> None:
    assert subject_words("Plan for power plants in Assam") - subject_words("Plan for power in Assam")
