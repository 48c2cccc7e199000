"""What sides undertake in Hindi as journalists say it."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_dispatches import TALKS
from tests.offline.test_hindi_events import facts_of

Undertaken = tuple[str, list[str], list[str]]


def undertaken(*paragraphs: str) -> list[Undertaken]:
    """Act, actors and addressees of every commitment."""
    return [(c.act.value, sorted(c.actors), list(c.addressees)) for c in facts_of(*paragraphs).commitments]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("नई दिल्ली केन्या को दो नौकाएं उपहार में देगा।", [("pledged", ["IND"], [])]),
        ("ओकेलो ने बताया कि नई दिल्ली अगले साल तक दो रडार देगा।", [("pledged", ["IND"], [])]),
        ("नई दिल्ली की ओर से केन्या को दो रडार देने की घोषणा की गई।", [("pledged", ["IND"], [])]),
        ("केन्या चाहता है कि नई दिल्ली कर्ज माफ कर दे।", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो ने नई दिल्ली पर दबाव डाला कि वह दो नौकाएं दे।", [("requested", ["KEN"], ["IND"])]),
        ("नई दिल्ली यात्रा का कार्यक्रम जल्द तय होगा।", []),
        ("नई दिल्ली पुलिस लोगों को सूचना देगी।", []),
        ("नई दिल्ली हवाई अड्डे पर एक नया टर्मिनल बनेगा।", []),
        ("ओकेलो नई दिल्ली से शनिवार को लौटेंगे।", []),
    ],
)
def test_a_capital_stands_for_its_government(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(TALKS, sentence) == expected
