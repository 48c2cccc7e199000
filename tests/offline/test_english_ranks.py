"""Ties that English raises to a partnership with a name are a launch of both countries. In sentences of our own."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Defence Minister Ashok Verma met his Kenyan counterpart Peter Otieno in Nairobi on Monday."
HEADLINE = "India, Kenya review ties"


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Relations were raised to a Comprehensive Strategic Partnership in January 2017.", "January 2017"),
        ("India and Kenya had elevated their ties to a Special Strategic Partnership in 2015.", "2015"),
        (
            "The relationship was upgraded to the level of a Strategic Partnership during a visit of the then Prime "
            "Minister to Nairobi in July 2016.",
            "July 2016",
        ),
        ("In 2016, the two countries upgraded their ties to a Comprehensive Strategic Partnership.", "2016"),
        ("The two countries became strategic partners in 2012.", "2012"),
        (
            "It was the first meeting since the two countries raised their ties to a strategic partnership in 2014.",
            "2014",
        ),
    ],
)
def test_a_rank_that_ties_were_given_is_a_launch_of_the_background(sentence: str, date: str) -> None:
    launches = [e for e in facts_of(MET, sentence, headline=HEADLINE).events if e.type.value == "launch"]
    assert [(e.status.value, e.salience.value, e.date_text) for e in launches] == [("occurred", "background", date)]
    assert {p.represents for p in launches[0].participants} == {"IND", "KEN"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The two sides agreed to elevate their ties to a strategic partnership.",
        "Otieno said that the ties should be raised to a strategic partnership.",
        "India will upgrade its ties with Kenya to a strategic partnership.",
        "Kenya raised its concerns over the strategic partnership of India with Japan.",
        "The two countries became partners in trade.",
    ],
)
def test_a_rank_that_is_still_to_come_is_none(sentence: str) -> None:
    assert [e.type.value for e in facts_of(MET, sentence, headline=HEADLINE).events] == ["meeting"]


def test_a_rank_that_the_headline_tells_of_is_news() -> None:
    raised = "India and Japan on Tuesday raised their ties to a special strategic partnership."
    (launch,) = facts_of(raised, headline="India, Japan raise ties to special strategic partnership").events
    assert (launch.type.value, launch.salience.value, launch.date_text) == ("launch", "main", "Tuesday")
