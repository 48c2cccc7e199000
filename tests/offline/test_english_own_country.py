"""Whose an official of an English statement is, by the country of which he speaks, that he visits or where his
counterparts are from."""

from __future__ import annotations

import pytest

from tests.offline.test_english_statements import facts_of

NOOR = ("Abdi Noor", "Defence Minister", "KEN")
ALI = ("Saif Ali", "Defence Minister", "OMN")


def met(*paragraphs: str) -> list[list[tuple[str, str | None, str | None]]]:
    """Who takes part in each of the talks."""
    events = [event for event in facts_of(*paragraphs).events if event.type.value == "meeting"]
    return [[(p.name, p.office, p.represents) for p in event.participants] for event in events]


@pytest.mark.parametrize(
    "told",
    [
        "Minister Noor reaffirmed Kenya's ironclad commitment to the alliance with Uganda and Chad.",
        "Minister Noor also expressed Kenya's keenness to train pilots of Uganda and Chad.",
        "Minister Noor affirmed to the guests that Kenya will train pilots of Uganda and Chad.",
    ],
)
def test_whose_will_somebody_tells_his_own_country_is(told: str) -> None:
    talks = "Defence Minister Abdi Noor held talks with Omani Defence Minister Saif Ali in Brussels on Monday."
    assert met(talks, told) == [[NOOR, ALI]]


def test_what_somebody_says_of_another_country_gives_him_none() -> None:
    talks = "Defence Minister Abdi Noor held talks with Omani Defence Minister Saif Ali in Brussels on Monday."
    told = "Minister Noor discussed Kenya's commitment to Uganda and Chad."
    assert met(talks, told) == [[("Abdi Noor", "Defence Minister", None), ALI]]


def test_nobody_is_of_the_country_of_a_counterpart() -> None:
    talks = (
        "NAIROBI - Defence Minister Saif Ali held bilateral meetings with his counterparts from Uganda and "
        "Kenya on Monday "
        "while he was in Nairobi, Kenya for a conference."
    )
    people = met(talks, "They praised Oman-Uganda ties.")
    assert [(name, side) for each in people for name, _, side in each] == [
        ("Saif Ali", "OMN"),
        ("Uganda", "UGA"),
        ("Saif Ali", "OMN"),
        ("Kenya", "KEN"),
    ]


def test_who_is_met_during_a_visit_is_of_the_country_visited() -> None:
    ahead = "Kenya's Defence Minister Abdi Noor said he plans to visit Oman next month."
    talks = "During his visit, the minister will hold talks with Defence Minister Saif Ali on drills off Yemen."
    assert met(ahead, talks) == [[NOOR, ALI]]


def test_an_ambassador_in_a_country_has_his_name_behind_it() -> None:
    talks = "Kenya's President Abdi Noor received Omani Defence Minister Saif Ali in Nairobi on Monday."
    present = "Also present at the meeting was the Omani Ambassador in Kenya, Omar Hadi."
    assert ("Omar Hadi", "OMN") in [(name, side) for name, _, side in met(talks, present)[0]]


@pytest.mark.parametrize("reached", ["came to an agreement on deepening", "reached an agreement on deepening"])
def test_an_agreement_on_doing_something_is_no_document(reached: str) -> None:
    talks = "Kenyan Defence Minister Abdi Noor and Omani Defence Minister Saif Ali met on Monday."
    facts = facts_of(talks, f"Both sides {reached} naval ties.")
    assert ([c.text for c in facts.commitments], facts.agreements) == (["deepening naval ties"], ())


@pytest.mark.parametrize("printed", ["Viet Nam", "Việt Nam"])
def test_vietnam_in_its_own_spelling(printed: str) -> None:
    (people,) = met(f"{printed}'s Defence Minister Phan Quang met Omani Defence Minister Saif Ali on Monday.")
    assert people == [("Phan Quang", "Defence Minister", "VNM"), ALI]


def test_on_whose_behalf_somebody_signs_his_country_is() -> None:
    signed = (
        "Minister Noor signed the pact on behalf of the Kenyan government while Defence Minister Saif Ali "
        "signed the pact on "
        "behalf of Oman, a neighbour of Yemen."
    )
    talks = "Defence Minister Abdi Noor met Defence Minister Saif Ali on Monday."
    assert met(talks, signed) == [[NOOR, ALI]]


def test_a_long_institution_with_its_country_belongs_to_the_office() -> None:
    talks = (
        "Kenyan Defence Minister Abdi Noor held talks with the chairman of the U.S. Joint Chiefs of Staff, "
        "General Earl Whitby."
    )
    whitby = ("Earl Whitby", "chairman of the U.S. Joint Chiefs of Staff", "USA")
    assert met(talks) == [[NOOR, whitby]]
