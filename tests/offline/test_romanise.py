from __future__ import annotations

import pytest

from extractor.offline.romanise import romanise


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("रामनाथ", "Ramnath"),
        ("सिंह", "Singh"),
        ("अनिल चौहान", "Anil Chauhan"),
        ("निर्मला", "Nirmala"),
        ("एस जयराम", "S Jairam"),
        ("एमएम पांडे", "MM Pande"),
        ("समीर वी. कामत", "Samir V. Kamat"),
        ("आर. के. भल्ला", "R. K. Bhalla"),
        ("अल-नज्जार", "Al-Najjar"),
        ("ज़ैनब", "Zainab"),
        ("பெயர்", None),
    ],
)
def test_names_are_spelt_as_indian_names_are(name: str, latin: str | None) -> None:
    assert romanise(name) == latin
