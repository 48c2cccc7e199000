"""English: documents that are signed and listed by their subjects behind numbers or letters in brackets."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Fijian President Jone Tuilagi held talks with Kenyan President Amos Kibet in Nairobi on Wednesday."


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (
            "They witnessed the signing of three instruments, covering (1) fisheries, (2) air links and (3) tax.",
            "other",
        ),
        ("The two sides signed three agreements on (a) fisheries, (b) air links and (c) tax.", "treaty_agreement"),
        ("The two sides signed three MoUs covering (i) fisheries, (ii) air links, and (iii) tax.", "mou"),
        ("The two sides signed three instruments on fisheries, air links and tax.", "other"),
    ],
)
def test_each_subject_behind_its_number_is_a_document(sentence: str, kind: str) -> None:
    facts = facts_of(MET, sentence)
    assert [(a.name, a.type.value, a.status.value) for a in facts.agreements] == [
        (name, kind, "signed") for name in ("fisheries", "air links", "tax")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "They watched a display of three instruments, covering (1) flute, (2) drum and (3) harp.",
        "They discussed three agreements on (1) fisheries, (2) air links and (3) tax.",
        "They signed three instruments, covering (1) fisheries and (2) air links.",
    ],
)
def test_what_is_not_signed_or_counted_otherwise_is_none(sentence: str) -> None:
    assert facts_of(MET, sentence).agreements == ()
