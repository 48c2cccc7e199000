"""English people of whom an article tells no office but the portfolio that they hold."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told


@pytest.mark.parametrize(
    "holding",
    [
        "who arrived in Kenya on Tuesday on his first African trip since taking over Norway's defence portfolio in May",
        "who flew into Nairobi on Tuesday, weeks after he took charge of the Norwegian defence ministry",
        "in charge of Norway's defence portfolio",
        "who heads the Norwegian defence ministry",
    ],
)
def test_who_holds_a_portfolio_is_the_minister(holding: str) -> None:
    facts = facts_of(
        "Norway and Kenya will share radar data, officials said.",
        f"Lukas Brandvold, {holding}, said he was pleased.",
        "Brandvold met his Kenyan counterpart, Amina Odera, in Nairobi on Wednesday.",
    )
    people = [(name, side) for name, _, side in people_of(facts)]
    assert people[-2:] == [("Lukas Brandvold", "NOR"), ("Amina Odera", "KEN")]


def test_the_journey_of_who_holds_a_portfolio_is_a_visit() -> None:
    events = told(
        "Norway and Kenya will share radar data, officials said.",
        "Lukas Brandvold, who arrived in Kenya on Tuesday on his first African trip since taking over Norway's "
        "foreign affairs portfolio in May, said he was pleased.",
    )
    assert events == [("visit", "ongoing", "Tuesday", "Kenya", ["Lukas Brandvold", "Kenya"])]


@pytest.mark.parametrize(
    "other",
    [
        "who heads the Norwegian defence ministry's export office",
        "who held Norway's defence portfolio until May",
        "who met the general who runs the Norwegian defence ministry",
        "who runs Norway's largest shipyard, which supplies the defence ministry",
    ],
)
def test_others_hold_no_portfolio(other: str) -> None:
    facts = facts_of(
        "Norway and Kenya will share radar data, officials said.",
        f"Lukas Brandvold, {other}, met Kenyan Defence Minister Amina Odera in Nairobi on Wednesday.",
    )
    assert all(name != "Lukas Brandvold" for name, _, _ in people_of(facts))
