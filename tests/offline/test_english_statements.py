"""Official statements and readouts in English: whose people are who are told of without their country, with honorifics,
letters behind their names and foreign offices, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

People = list[tuple[str, str | None, str | None]]
Told = list[tuple[str, str, People]]
CAMDEN = ("Ruth Camden", "Minister for Defence", "AUS")
SATO = ("Kenji Sato", "Foreign Minister", "JPN")


def facts_of(*paragraphs: str) -> ArticleFacts:
    """The facts of an article without an outlet, as ministries print them."""
    return extract_facts(read_text("\n\n".join(paragraphs) + "\n", "article", published_at="2024-03-14"))


def told(*paragraphs: str) -> Told:
    """Type, date and people of all events."""
    return [
        (event.type.value, event.date_text or "", [(p.name, p.office, p.represents) for p in event.participants])
        for event in facts_of(*paragraphs).events
    ]


@pytest.mark.parametrize(
    ("printed", "named"),
    [
        ("Japan's Foreign Minister Kenji Sato, Jr.", ("Kenji Sato, Jr", "Foreign Minister", "JPN")),
        ("Japan's Foreign Minister Kenji Sato Jr.", ("Kenji Sato Jr", "Foreign Minister", "JPN")),
        ("the Hon. Kenji Sato, MP, Foreign Minister of Japan,", SATO),
        ("the Right Honourable Kenji Sato MP, Foreign Minister of Japan,", SATO),
        ("the Foreign Minister of Japan, the Rt Hon Kenji Sato,", SATO),
        ("the Japanese Foreign Minister, Senator Kenji Sato,", SATO),
        ("Japan's First Vice Foreign Minister Kenji Sato", ("Kenji Sato", "First Vice Foreign Minister", "JPN")),
        ("the Honorable Kenji Sato, Japanese Foreign Minister,", SATO),
    ],
)
def test_letters_honorifics_and_generations_around_a_name(printed: str, named: tuple[str, str, str]) -> None:
    kenyan = ("Abdi Noor", "Defence Minister", "KEN")
    assert told(f"Kenya's Defence Minister Abdi Noor met {printed} in Nairobi on Monday.") == [
        ("meeting", "Monday", [kenyan, named])
    ]


def test_an_office_that_one_country_has_under_this_name_needs_none_before_its_holder() -> None:
    text = (
        "The Chilean Minister, Mr. Luis Vega, held talks with the Secretary of State for Defence, the Rt Hon "
        "Paul Hardy."
    )
    assert told(text) == [
        (
            "meeting",
            "",
            [("Luis Vega", "Minister", "CHL"), ("Paul Hardy", "Secretary of State for Defence", "GBR")],
        )
    ]
