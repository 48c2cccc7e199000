"""English that leaves out who agreed, whom somebody visited or the space behind a full stop."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

TALKS = (
    "External Affairs Minister Mohan Iyer met Deputy Prime Minister of Ethiopia Abel Tesfaye in New Delhi on Friday."
)


def facts_of(*lines: str) -> ArticleFacts:
    return extract_facts(read_text("\n\n".join(lines) + "\n", "article", published_at="2024-03-14"))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Iyer said it was agreed to expand ties in defence.", [("agreed", ["ETH", "IND"], "expand ties in defence")]),
        (
            "“Useful talks. Agreed to open a training centre,” Iyer tweeted.",
            [("agreed", ["ETH", "IND"], "open a training centre")],
        ),
        ("“Signing the pact by our governments will give us the chance to train,” Iyer said.", []),
    ],
)
def test_who_agreed_where_nobody_is_named(sentence: str, expected: list[tuple[str, list[str], str]]) -> None:
    facts = facts_of("India, Ethiopia hold talks", TALKS, sentence)
    assert [(c.act.value, sorted(c.actors), c.text) for c in facts.commitments] == expected


def test_who_pays_somebody_a_visit_meets_him() -> None:
    facts = facts_of(
        "Nigeria to deepen relations with Turkey",
        "The Minister of Defence, Ibrahim Bello, has said that Nigeria values the Republic of Turkey.",
        "The Minister stated this when the Turkish Ambassador, HE Mehmet Demir paid him a courtesy visit on 5th "
        "March, 2024.",
    )
    assert [[(p.name, p.represents) for p in e.participants] for e in facts.events] == [
        [("Mehmet Demir", "TUR"), ("Ibrahim Bello", "NGA")]
    ]


def test_letters_of_a_ministry_stand_between_a_country_and_an_office() -> None:
    facts = facts_of(
        "Ministers meet",
        "Kenyan Foreign Minister Anne Moraa met French MFA Secretary General Claude Fontanel in Nairobi on Friday.",
    )
    assert [p.represents for p in facts.events[0].participants] == ["KEN", "FRA"]


def test_sentences_without_a_space_between_them_are_two() -> None:
    article = read_text(
        "Kenya, Oman agree\n\nKenya and Oman agreed to hold drills in the Pacific.They also agreed on trade.The "
        "talks ended.\n",
        "article",
    )
    assert [article.text[s.start : s.end] for s in article.sentences][1:] == [
        "Kenya and Oman agreed to hold drills in the Pacific.",
        "They also agreed on trade.",
        "The talks ended.",
    ]


def test_a_conjunction_vouches_for_nothing() -> None:
    facts = facts_of(
        "India, Ethiopia hold talks",
        "Iyer described his meeting with Deputy Prime Minister of Ethiopia Abel Tesfaye as useful and noted that "
        "trade came up.",
        TALKS,
    )
    assert {event.source for event in facts.events} <= {None, "Iyer"}


def test_what_talks_agreed_to_discuss_hides_no_talks() -> None:
    facts = facts_of(
        "Defense chiefs talk",
        "Japanese Defense Minister Kenji Harada and U.S. Defense Secretary John Ridley held telephone talks Thursday "
        "and agreed to promote discussions on the alliance.",
        "Harada plans to visit the United States in early October and hold face-to-face talks with Ridley.",
    )
    assert [(e.type.value, e.status.value) for e in facts.events] == [
        ("call", "occurred"),
        ("visit", "scheduled"),
        ("meeting", "scheduled"),
    ]


def test_what_a_country_hopes_of_something_is_no_pledge() -> None:
    facts = facts_of(
        "Japan, France launch panel",
        "Japan and France agreed Thursday to share information.",
        "Tokyo hopes the panel will prevent exports of such equipment to China.",
    )
    assert [c.text for c in facts.commitments] == ["share information"]


def test_a_prime_minister_is_of_no_country_that_has_none() -> None:
    facts = facts_of(
        "Leaders meet",
        "Prime Minister Peter Banda met the Prime Minister of Papua New Guinea, the Honourable James Kila, in Port "
        "Moresby.",
        "The United States welcomed the meeting, the Secretary of State said.",
    )
    assert "USA" not in {p.represents for event in facts.events for p in event.participants}
