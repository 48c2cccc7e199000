"""English of national papers and agencies: what is only spoken about, what ministers of a body decide, whose officials
stand without a country."""

from __future__ import annotations

import pytest

from schemas.facts import ArticleFacts
from tests.offline.english import facts_of


def promised(facts: ArticleFacts) -> list[tuple[str, tuple[str, ...], str]]:
    """Act, actors and text of all commitments."""
    return [(c.act.value, tuple(c.actors), c.text) for c in facts.commitments]


TALKS = "Kenyan Foreign Minister Jane Otieno held talks with Indian Foreign Minister Anil Mehta in Nairobi on Tuesday."


@pytest.mark.parametrize(
    "spoken",
    [
        "The talks touched on fisheries and the developments in Gaza, Sudan and Yemen.",
        "They reviewed the situation in Libya and Somalia.",
        "They also discussed the war between Russia and Ukraine.",
    ],
)
def test_countries_in_which_something_goes_on_take_no_part(spoken: str) -> None:
    facts = facts_of(TALKS, f"{spoken} The two ministers signed a memorandum of understanding on fisheries.")
    assert [set(paper.parties) for paper in facts.agreements] == [{"KEN", "IND"}]
    assert [event.type.value for event in facts.events] == ["meeting"]


def test_countries_that_speak_about_events_elsewhere_take_part() -> None:
    facts = facts_of("Amid the developments in the region, Sudan and Yemen signed a pact on fisheries in Aden on Tuesday.")
    assert [set(paper.parties) for paper in facts.agreements] == [{"SDN", "YEM"}]
