"""Who is only invited somewhere took part in nothing."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text

TALKS = (
    "प्रधानमंत्री विनोद तलवार और केन्या के राष्ट्रपति जोसेफ मुतुआ ने सोमवार को नई दिल्ली में वार्ता की। "
    "बैठक में विदेश मंत्री रमेश कौल और केन्या के रक्षा मंत्री डेविड ओटिएनो मौजूद थे।"
)
PRESENT = {"रमेश कौल": "attendee", "डेविड ओटिएनो": "attendee"}
TALKED = {"विनोद तलवार": "principal", "जोसेफ मुतुआ": "principal"}


@pytest.mark.parametrize(
    ("sentence", "also"),
    [
        ("प्रधानमंत्री विनोद तलवार ने राष्ट्रपति जोसेफ मुतुआ को फरवरी में होने वाले सम्मेलन में भाग लेने का न्योता दिया।", {}),
        ("तलवार ने मुतुआ को ब्रिक्स शिखर सम्मेलन में शामिल होने का निमंत्रण दिया।", {}),
        ("राष्ट्रपति जोसेफ मुतुआ को नौसेना अभ्यास में हिस्सा लेने के लिए आमंत्रित किया गया।", {}),
        ("केन्या के राष्ट्रपति जोसेफ मुतुआ ने वायु प्रदर्शनी में भाग लेने की इच्छा जताई।", {}),
        ("विदेश सचिव अजय माथुर ने केन्या के विदेश सचिव पीटर किमानी को गोलमेज सम्मेलन में शिरकत करने का बुलावा दिया।", {}),
        ("केन्या के विदेश सचिव पीटर किमानी ने बैठक में भाग लिया।", {"पीटर किमानी": "attendee"}),
    ],
)
def test_an_invitation_to_take_part_makes_nobody_present(sentence: str, also: dict[str, str]) -> None:
    text = f"दोनों देशों की वार्ता\n\n{TALKS}\n\n{sentence}\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    took_part = [(e.type.value, {p.name: p.role.value for p in e.participants}) for e in facts.events]
    assert took_part == [("meeting", {**TALKED, **PRESENT, **also})]


def test_a_guest_is_invited_by_the_other_side() -> None:
    text = f"दोनों देशों की वार्ता\n\n{TALKS}\n\nराष्ट्रपति मुतुआ को नौसेना अभ्यास में हिस्सा लेने के लिए आमंत्रित किया गया।\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [(c.act.value, c.actors, c.addressees) for c in facts.commitments] == [("proposed", ("IND",), ("KEN",))]
