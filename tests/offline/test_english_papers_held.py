"""English documents told beside another one, and those by which ties are said to be guided."""

from __future__ import annotations

import pytest

from schemas.vocabulary import AgreementStatus
from tests.offline.english import facts_of

TALKS = "Norwegian Defence Minister Lukas Brandvold met Kenyan Defence Minister Amina Odera in Nairobi on Tuesday."


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "The two sides signed an agreement on maritime security and extended a memorandum of understanding on mine "
            "clearance.",
            ["agreement on maritime security", "memorandum of understanding on mine clearance"],
        ),
        (
            "The two sides initialled a pact on cyber defence and renewed the Protocol on Coast Guard Cooperation.",
            ["pact on cyber defence", "Protocol on Coast Guard Cooperation"],
        ),
        (
            "The two sides signed an agreement on training and extended maintenance.",
            ["agreement on training and extended maintenance"],
        ),
    ],
)
def test_a_name_ends_where_another_document_is_signed(sentence: str, names: list[str]) -> None:
    assert [paper.name for paper in facts_of(TALKS, sentence).agreements] == names


def test_the_period_of_a_renewal_is_no_part_of_the_name() -> None:
    (paper,) = facts_of(
        TALKS, "They renewed the Agreement on Pilot Training for a further term of six years."
    ).agreements
    assert (paper.name, paper.valid_years) == ("Agreement on Pilot Training", 6)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Ties between the two countries are guided by the Memorandum of Understanding on Training of 2016.",
            (AgreementStatus.IN_FORCE, "2016"),
        ),
        (
            "The relationship between Norway and Kenya is anchored in a Treaty of Friendship of 1998.",
            (AgreementStatus.IN_FORCE, "1998"),
        ),
        (
            "The two sides work under the Military Training Agreement, which has been in force since May 2019.",
            (AgreementStatus.IN_FORCE, "May 2019"),
        ),
    ],
)
def test_a_document_that_guides_ties_is_in_force(sentence: str, told: tuple[AgreementStatus, str]) -> None:
    assert [(paper.status, paper.date_text) for paper in facts_of(TALKS, sentence).agreements] == [told]


def test_a_document_that_will_govern_is_not_in_force() -> None:
    facts = facts_of(TALKS, "Joint training will be governed by the Memorandum of Understanding on Exchanges.")
    assert all(paper.status is not AgreementStatus.IN_FORCE for paper in facts.agreements)
