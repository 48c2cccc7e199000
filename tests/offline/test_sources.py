"""Who vouches for a fact: letterheads, agencies, unnamed officials, who denies it, what a statement lists."""

from __future__ import annotations

import pytest

from extractor.grounding import ground
from extractor.offline import extract_facts
from extractor.reading import read_text

HINDI = "रक्षा मंत्री मोहन अय्यर ने सोमवार को मुंबई में केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"
ENGLISH = "Defence Minister Mohan Iyer met his Kenyan counterpart David Okello in Nairobi on Monday."

Told = tuple[str, str | None]


def sources(text: str) -> list[Told]:
    """Source type and source of the events of an article."""
    article = read_text(text, "article", published_at="2024-03-14")
    return [(event.source_type.value, event.source) for event in ground(article, extract_facts(article)).events]


@pytest.mark.parametrize(
    ("above", "body", "source"),
    [
        ("# भारत और केन्या की बैठक\n\n**विदेश मंत्रालय, मीडिया केंद्र**\n\n*15 मार्च 2024*", HINDI, "विदेश मंत्रालय"),
        ("# India and Kenya hold talks\n\n**Ministry of Defence**\n\n*12 March 2024*", ENGLISH, "Ministry of Defence"),
        (
            "India and Kenya meet\n\nFrom:\nMinistry of Defence and The Rt Hon Ann Low MP\nPublished\n12 March 2024",
            ENGLISH,
            "Ministry of Defence",
        ),
        ("India and Kenya hold talks\n\nEmbassy of India, Nairobi\n\nMarch 12, 2024", ENGLISH, "Embassy of India"),
        ("भारत और केन्या की बैठक\n\nभारतीय दूतावास\n\n12 मार्च 2024", HINDI, "भारतीय दूतावास"),
        ('---\nsite: "विदेश मंत्रालय, भारत सरकार"\n---\n\n# भारत और केन्या की बैठक', HINDI, "विदेश मंत्रालय"),
        (
            "Readout of the talks with Kenya\n\nThe below is attributable to Spokesperson Ann Low:",
            ENGLISH,
            "Spokesperson Ann Low",
        ),
    ],
)
def test_a_release_names_who_issues_it_above_its_body(above: str, body: str, source: str) -> None:
    assert sources(f"{above}\n\n{body}\n") == [("official_statement", source)]


@pytest.mark.parametrize(
    ("begin", "source"),
    [
        ("NAIROBI, March 12 (Coral Newswire) - ", ("agency", "Coral Newswire")),
        ("NAIROBI, Kenya (Lakeside News) — ", ("agency", "Lakeside News")),
        ("NAIROBI (Kenya) — ", ("outlet", None)),
        ("Agence France-Presse in Nairobi\n12 March 2024\n\n", ("agency", "Agence France-Presse")),
    ],
)
def test_an_agency_is_known_by_its_name_before_an_english_body(begin: str, source: Told) -> None:
    assert sources(f"India and Kenya hold talks\n\n{begin}{ENGLISH}\n") == [source]


@pytest.mark.parametrize(
    ("dateline", "source"),
    [
        ("मुंबई, 12 मार्च (सागर समाचार)। ", ("agency", "सागर समाचार")),
        ("मुंबई, 12 मार्च (सागर ब्यूरो)। ", ("outlet", None)),
        ("मुंबई (सागर संवाददाता)। ", ("outlet", None)),
    ],
)
def test_an_agency_is_known_by_its_name_in_a_hindi_dateline(dateline: str, source: Told) -> None:
    assert sources(f"भारत और केन्या की बैठक\n\n{dateline}{HINDI}\n") == [source]
