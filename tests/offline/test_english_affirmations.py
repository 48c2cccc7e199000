"""What English readouts affirm, announce or only name: commitments, and events that are none."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

MET = "US Secretary of Defense John Ridley met Australian Minister for Defence Anna Fielding in Sydney, Australia."
Undertaken = tuple[str, list[str], str]


def facts_of(*sentences: str, headline: str = "US and Australian ministers meet") -> ArticleFacts:
    return extract_facts(read_text("\n\n".join((headline, *sentences)) + "\n", "article", published_at="2024-03-14"))


def undertaken(facts: ArticleFacts) -> list[Undertaken]:
    return [(c.act.value, sorted(c.actors), c.text) for c in facts.commitments]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The two leaders affirmed the strong ties between Australia and the United States and committed to "
            "deepen cooperation in the region.",
            [("agreed", ["AUS", "USA"], "deepen cooperation in the region")],
        ),
        (
            "Secretary Ridley and Minister Fielding noted their commitment to strengthening defence cooperation.",
            [("reaffirmed", ["AUS", "USA"], "strengthening defence cooperation")],
        ),
        (
            "Both reiterated the desire to further enhance bilateral relations.",
            [("reaffirmed", ["AUS", "USA"], "further enhance bilateral relations")],
        ),
        (
            "Both reaffirmed the close relationship and pledged to deepen cooperation.",
            [("agreed", ["AUS", "USA"], "deepen cooperation")],
        ),
        (
            "Secretary Ridley proposed several measures to deepen defence cooperation with Australia.",
            [("proposed", ["USA"], "deepen defence cooperation with Australia")],
        ),
        (
            "They reaffirmed their intention to deepen ties, and highlighted progress made since their August talks "
            "in Perth.",
            [("reaffirmed", ["AUS", "USA"], "deepen ties")],
        ),
        (
            "Secretary Ridley reiterated that an attack on Australian ships, aircraft or troops, anywhere at sea, "
            "would invoke the defence treaty.",
            [
                (
                    "reaffirmed",
                    ["USA"],
                    "an attack on Australian ships, aircraft or troops, anywhere at sea, would invoke the defence "
                    "treaty",
                )
            ],
        ),
        ("The two sides announced the upcoming visit of Secretary Ridley to Perth on March 20.", []),
        ("Canberra announced that Secretary Ridley will visit Perth on March 20.", []),
        ("The Cabinet decided to allow the minister to sign the charter.", []),
    ],
)
def test_what_is_affirmed_is_undertaken_and_what_is_announced_is_not(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(facts_of(MET, sentence)) == expected


def test_we_are_not_the_body_that_we_leave() -> None:
    facts = facts_of(
        "The Defence Secretary, Harold Whitcombe, met his French counterpart, Claire Fontanel, today.",
        "Defence Secretary, Harold Whitcombe, said:",
        "As we leave the European Union we will continue our cooperation with our European allies.",
        headline="UK and France cooperate",
    )
    assert undertaken(facts) == [("pledged", ["GBR"], "continue our cooperation with our European allies")]


@pytest.mark.parametrize(
    "sentence",
    [
        "He reiterated the U.S. commitment to freedom of navigation, rooted in the UN Convention on the Law of the "
        "Sea.",
        "The talks dealt with measures, including plans for sharing data and joint military drills with Australia "
        "last month.",
        "The remarks came as Australia has launched a process to acquire 12 submarines, a project that US yards are "
        "eyeing.",
        "They highlighted progress made since their August talks in Perth.",
    ],
)
def test_what_is_only_named_is_no_event_and_no_place_of_the_news(sentence: str) -> None:
    assert [(e.type.value, e.location) for e in facts_of(MET, sentence).events] == [("meeting", "Sydney")]
