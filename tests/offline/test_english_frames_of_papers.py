"""English documents that are made under another one, and names of documents that "and" joins, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MEETING = "Indian Defence Minister Sunil Nair met his Kenyan counterpart Abdi Noor in Nairobi on Tuesday."


def papers(
    *sentences: str, headline: str = "India steps up its defence diplomacy"
) -> list[tuple[str, str, str | None]]:
    facts = facts_of(MEETING, *sentences, headline=headline)
    return [(paper.name, paper.status.value, paper.date_text) for paper in facts.agreements]


def test_an_arrangement_is_made_under_an_older_agreement() -> None:
    assert papers(
        "They finalised an Implementing Arrangement on ship radars, under the 2015 Agreement on the Transfer of "
        "Technology."
    ) == [
        ("Implementing Arrangement on ship radars", "finalised", None),
        ("Agreement on the Transfer of Technology", "in_force", "2015"),
    ]


def test_what_is_signed_is_not_the_agreement_under_which_it_stands() -> None:
    assert papers(
        "The two sides signed an Implementing Arrangement on boats under the 2010 Defence Trade Agreement on Tuesday."
    ) == [
        ("Implementing Arrangement on boats", "signed", "Tuesday"),
        ("Defence Trade Agreement", "in_force", "2010"),
    ]


def test_an_agreement_under_which_something_is_done_is_in_force() -> None:
    assert papers("Kenya trains its crews under the 2016 Defence Cooperation Agreement with India.") == [
        ("Defence Cooperation Agreement", "in_force", "2016")
    ]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Talks on a defence equipment and technology transfer agreement are at the final stage.",
            "defence equipment and technology transfer agreement",
        ),
        (
            "India and Kenya signed a joint research and crew training agreement in 2022.",
            "joint research and crew training agreement",
        ),
        (
            "The Reciprocal Provision of Supplies and Services Agreement has been in force since July 2021.",
            "Reciprocal Provision of Supplies and Services Agreement",
        ),
        (
            "A Mutual Protection of Classified and Sensitive Information Agreement was signed in 2019.",
            "Mutual Protection of Classified and Sensitive Information Agreement",
        ),
        ("India and Kenya held a meeting and signed a trade agreement in 2022.", "trade agreement"),
        ("India and Kenya announced a visit and trade agreement in 2022.", "trade agreement"),
    ],
)
def test_and_joins_the_halves_of_a_name(sentence: str, name: str) -> None:
    assert name in [paper[0] for paper in papers(sentence)]


@pytest.mark.parametrize(
    ("headline", "lead", "name"),
    [
        (
            "India, Kenya finalise arrangement on naval radars",
            "India and Kenya finalised an Implementing Arrangement on the joint making of radars on Tuesday.",
            "Implementing Arrangement on the joint making of radars",
        ),
        (
            "India, Kenya adopt declaration on undersea cables",
            "India and Kenya on March 12 adopted a joint declaration on the safety of infrastructure.",
            "joint declaration on the safety of infrastructure",
        ),
    ],
)
def test_a_headline_calls_the_document_of_the_lead_by_other_words(headline: str, lead: str, name: str) -> None:
    facts = facts_of(lead, headline=headline)
    assert [paper.name for paper in facts.agreements] == [name]
