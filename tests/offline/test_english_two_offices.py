"""English: ministers of two offices, of whom the article names one."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

CALLED = "Kenyan Defence Minister Grace Wanjiku spoke with French Armed Forces Minister Lucien Maurel on Wednesday."


@pytest.mark.parametrize(
    "who",
    [
        "Their foreign and defence ministers",
        "Their foreign and defense ministers",
    ],
)
def test_ministers_of_two_offices_are_not_the_one_who_is_named(who: str) -> None:
    facts = facts_of(CALLED, f"{who} last met in November 2021 in Paris.")
    taking_part = [(p.represents, p.kind.value) for p in facts.events[-1].participants]
    assert taking_part == [("KEN", "country"), ("FRA", "country")]


def test_ministers_of_one_office_are_who_is_named() -> None:
    events = told(CALLED, "The two defence ministers last met in Paris in February.")
    assert events[-1][4] == ["Grace Wanjiku", "Lucien Maurel"]
