"""Signatures, exchanges and approvals of documents, and who led talks, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told


def signed(sentence: str) -> tuple[list[str], list[tuple[str, str]]]:
    facts = facts_of(sentence)
    return [e.type.value for e in facts.events], [(a.name, a.status.value) for a in facts.agreements]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "An MoU on hydrography was exchanged between India and Kenya in Nairobi on Monday.",
            (["signing"], [("MoU on hydrography", "signed")]),
        ),
        (
            "India and Kenya exchanged two agreements, on trade and on visas, in Nairobi on Monday.",
            (["signing"], [("trade", "signed"), ("visas", "signed")]),
        ),
        ("India's Cabinet on Monday approved the signing of a pact with Kenya.", ([], [("pact", "proposed")])),
        ("Kenya gave its nod to the signing of a defence pact with India.", ([], [("defence pact", "proposed")])),
        (
            "India and Kenya exchanged views on the defence agreement on Monday.",
            ([], [("defence agreement", "unknown")]),
        ),
        ("India and Kenya exchanged lists of prisoners on Monday under an agreement.", ([], [])),
    ],
)
def test_documents_are_exchanged_as_they_are_signed_and_approved_before(
    sentence: str, expected: tuple[list[str], list[tuple[str, str]]]
) -> None:
    assert signed(sentence) == expected


@pytest.mark.parametrize(
    "sentences",
    [
        "The second India-Kenya defence committee meeting was held in Nairobi on Monday. The meeting was co-chaired "
        "by Defence "
        "Secretary Arun Mathur and Principal Secretary James Otieno.",
        "The talks were held in Nairobi on Monday. Defence Secretary Arun Mathur and his Kenyan counterpart James "
        "Otieno led "
        "the two sides.",
    ],
)
def test_the_sentence_behind_the_day_of_talks_tells_who_led_them(sentences: str) -> None:
    assert told(sentences) == [("meeting", "occurred", "Monday", "Nairobi", ["Arun Mathur", "James Otieno"])]


@pytest.mark.parametrize(
    ("sentence", "status", "date"),
    [
        ("A protocol on coastal surveys, signed in 2014, lapsed in 2023.", "ended", "2023"),
        (
            "The Coastal Agreement between India and Kenya was signed in June 2009 and was extended for a further six "
            "years in June 2019.",
            "renewed",
            "June 2019",
        ),
        ("The agreement on grain, signed in 2011, ran out in 2019 and nobody has renewed it.", "ended", "2019"),
        ("The agreement on coastal surveys, signed in 2014, was renewed on Monday.", "renewed", "Monday"),
        ("The MoU on hydrography, signed in 2014, provides the basis for most of the work.", "in_force", "2014"),
        ("The MoU on hydrography, signed in 2014, was praised by Otieno.", "signed", "2014"),
        (
            "An agreement on visas, which Nairobi wants, has been under negotiation since 2022.",
            "under_negotiation",
            "2022",
        ),
        (
            "Otieno called for the fisheries treaty, on which talks have been going on for years, to be concluded.",
            "under_negotiation",
            None,
        ),
    ],
)
def test_what_has_become_of_a_document_since_it_was_signed(sentence: str, status: str, date: str | None) -> None:
    met = "Defence Minister Ashok Verma met his Kenyan counterpart Peter Otieno in Nairobi on Monday."
    (paper,) = facts_of(met, sentence).agreements
    assert (paper.status.value, paper.date_text) == (status, date)


def test_the_documents_that_are_counted_were_all_signed() -> None:
    facts = facts_of(
        "An agreement on logistics support lets Indian ships draw fuel at Mombasa. The agreement, which has a term of "
        "five years, was one of three documents that Defence Minister Anil Rao and his Kenyan counterpart Peter Otieno "
        "signed in Nairobi on Monday after their talks. The other two are a memorandum of understanding on hydrography "
        "and an agreement on the exchange of prisoners.",
        headline="India, Kenya sign pact on fuel for warships",
    )
    assert [(a.name, a.status.value, a.date_text, a.valid_years) for a in facts.agreements] == [
        ("agreement on logistics support", "signed", "Monday", 5),
        ("memorandum of understanding on hydrography", "signed", "Monday", None),
        ("agreement on the exchange of prisoners", "signed", "Monday", None),
    ]


def test_one_of_the_documents_that_are_still_to_be_signed_is_not() -> None:
    met = "Defence Minister Anil Rao met his Kenyan counterpart Peter Otieno in Nairobi on Monday."
    hoped = "The extradition treaty is one of the documents that the two sides want to sign this year."
    assert "signed" not in [a.status.value for a in facts_of(met, hoped).agreements]


def test_of_two_documents_in_a_row_each_has_its_date() -> None:
    sentence = (
        "A pact between India and Kenya on grain was signed in 2010, and a memorandum of understanding on ports "
        "followed in February 2019."
    )
    assert [agreement.date_text for agreement in facts_of(sentence).agreements] == ["2010", "February 2019"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "India and Kenya signed the Coastal Watch Agreement in Nairobi on Monday.",
            "Signing of the Coastal Watch Agreement by India and Kenya in Nairobi",
        ),
        (
            "India and Kenya signed a pact on grain and a memorandum of understanding on ports in Nairobi on Monday.",
            "Signing of 2 documents by India and Kenya in Nairobi",
        ),
        (
            "India and Kenya signed a pact in Nairobi on Monday.",
            "Signing of an agreement by India and Kenya in Nairobi",
        ),
    ],
)
def test_a_signing_is_called_by_what_was_signed(sentence: str, title: str) -> None:
    assert [event.title for event in facts_of(sentence).events if event.type == "signing"] == [title]


def test_a_treaty_level_agreement_is_named_whole() -> None:
    facts = facts_of("India and Kenya signed a treaty-level defence cooperation agreement in Nairobi on Monday.")
    assert [a.name for a in facts.agreements] == ["treaty-level defence cooperation agreement"]


def test_agreements_on_some_matters_and_others_are_not_told_one_by_one() -> None:
    facts = facts_of("India and Kenya signed agreements on trade, visas, fisheries and other matters on Monday.")
    assert [a.name for a in facts.agreements] == []


def test_a_ratified_agreement_that_is_only_named_is_no_signing() -> None:
    found = signed("The ministers prepare to carry out the newly ratified Access Agreement between Japan and Kenya.")
    assert found == ([], [("newly ratified Access Agreement", "unknown")])


@pytest.mark.parametrize("dash", [", ", " – ", " - "])
def test_what_a_pact_is_explained_to_be_is_no_other_document(dash: str) -> None:
    found = signed(f"India and Kenya signed the Access Agreement{dash}a defence pact that opens ports to ships.")
    assert found[1] == [("Access Agreement", "signed")]


def test_a_framework_that_a_document_creates_is_none() -> None:
    found = signed("India and Kenya signed an MoU on training on Monday, creating a framework for ongoing cooperation.")
    assert found == (["signing"], [("MoU on training", "signed")])


def test_sides_of_whom_a_signature_is_told_amid_something_do_not_sign() -> None:
    facts = facts_of("Somalia and Turkey signed a deal on defence amid tension over a pact between Ethiopia and Kenya.")
    assert [[who.name for who in event.participants] for event in facts.events] == [["Somalia", "Turkey"]]
    assert (facts.agreements[0].name, facts.agreements[0].parties) == ("deal on defence", ("SOM", "TUR"))


def test_what_a_document_is_called_is_no_call() -> None:
    found = told(
        "Indian Defence Minister Amit Rao and Kenyan Defence Minister Tom Otieno signed what is being called the "
        "India-Kenya Defence Cooperation Arrangement."
    )
    assert [event[0] for event in found] == ["signing"]


def test_a_roadmap_that_is_to_be_drawn_up_is_no_document() -> None:
    facts = facts_of("India and Kenya agreed to form a task force to formulate a ten-year defence roadmap.")
    assert (list(facts.agreements), len(facts.commitments)) == ([], 1)
