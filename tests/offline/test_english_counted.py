"""Documents that English counts and lists by their subjects, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "India and Kenya on Monday signed three MoUs in the fields of agriculture, health and shipping.",
            [("agriculture", "mou"), ("health", "mou"), ("shipping", "mou")],
        ),
        (
            "Chile and Peru signed two Memoranda, on customs and on mine clearance, in Lima.",
            [("customs", "mou"), ("mine clearance", "mou")],
        ),
        (
            "Norway and Oman concluded the visit and signed three agreements: one on trade, another on training and "
            "exercises "
            "and a third on visas.",
            [
                ("trade", "treaty_agreement"),
                ("training and exercises", "treaty_agreement"),
                ("visas", "treaty_agreement"),
            ],
        ),
        (
            "Two Memoranda of Understanding on cyber security and the exchange of shipping data were signed by Ghana "
            "and Togo.",
            [("cyber security", "mou"), ("exchange of shipping data", "mou")],
        ),
        (
            "Japan and Fiji signed pacts on fisheries, policing and the training of divers, and agreed to hold drills.",
            [
                ("fisheries", "treaty_agreement"),
                ("policing", "treaty_agreement"),
                ("training of divers", "treaty_agreement"),
            ],
        ),
        # The number says that more were signed, or that a subject has two words.
        ("Japan and Fiji signed five MoUs on fisheries and policing.", []),
        ("Japan and Fiji signed MoUs in the field of science and technology.", []),
        ("Japan and Fiji signed two MoUs in the presence of the ministers and the envoys.", []),
        ("Japan and Fiji signed two MoUs in Suva and Tokyo.", []),
        ("Japan and Fiji signed contracts for the supply of boats, engines and radars.", []),
        ("Japan and Fiji did not sign two MoUs on fisheries and policing.", []),
    ],
)
def test_documents_that_are_counted_have_the_names_of_their_subjects(
    sentence: str, expected: list[tuple[str, str]]
) -> None:
    found = facts_of(sentence).agreements
    assert [(one.name, one.type.value) for one in found if one.status.value == "signed"] == expected


def test_counted_documents_that_will_be_signed_are_proposed() -> None:
    found = facts_of("India and Egypt will sign two agreements on trade and health on Friday.").agreements
    assert [(one.name, one.status.value) for one in found] == [("trade", "proposed"), ("health", "proposed")]
