"""English: agencies abroad: signatures only agreed upon, one visit, one partner of several, whose somebody is."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of

TALKS = "Kenyan Defence Minister Peter Otieno met his Danish counterpart Lars Holm in Nairobi on Monday."


def papers(*sentences: str) -> list[tuple[str, str]]:
    """Name and status of the documents of talks."""
    return [(a.name, a.status.value) for a in facts_of(" ".join((TALKS, *sentences))).agreements]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("They vowed to consider issuing visas and signing new agreements on defence, security and trade.", []),
        (
            "They agreed to keep the dialogue, early sign a memorandum on fisheries, and meet again.",
            [("memorandum on fisheries", "proposed")],
        ),
        (
            "Otieno proposed that Kenya and Denmark sign an agreement on visas.",
            [("agreement on visas", "proposed")],
        ),
        (
            "They agreed to keep the dialogue and signed a memorandum on fisheries.",
            [("memorandum on fisheries", "signed")],
        ),
        (
            "They agreed to deepen their ties, signing a memorandum on fisheries.",
            [("memorandum on fisheries", "signed")],
        ),
        (
            "They signed new agreements on defence, security and trade.",
            [("defence", "signed"), ("security", "signed"), ("trade", "signed")],
        ),
    ],
)
def test_what_is_second_among_things_agreed_upon_is_not_signed(sentence: str, told: list[tuple[str, str]]) -> None:
    assert papers(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "events"),
    [
        ("Otieno urged the two countries to sign an agreement on visas.", []),
        ("The two countries signed an agreement on visas, Otieno told reporters on Monday.", ["signing"]),
    ],
)
def test_a_signature_that_somebody_asks_for_is_no_signing(sentence: str, events: list[str]) -> None:
    facts = facts_of(f"Kenya and Denmark have traded for sixty years. {sentence}")
    assert [e.type.value for e in facts.events] == events


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("They agreed on mutual support within the ASEAN framework.", []),
        ("Kenya will host the eleven members of the Great Lakes Partnership agreement in Mombasa.", []),
        ("They signed a framework on logistics.", ["framework on logistics"]),
        ("Members of both delegations signed an agreement on visas.", ["agreement on visas"]),
        ("They signed an agreement under the ASEAN framework.", ["agreement"]),
    ],
)
def test_within_what_or_for_whom_something_is_names_no_document(sentence: str, named: list[str]) -> None:
    assert [name for name, _ in papers(sentence)] == named


SEVERAL = (
    "Deputy Prime Minister Joseph Mwangi had meetings with foreign ministers of several countries in Geneva on Monday.",
    "At a meeting with Danish Foreign Minister Lars Holm, Mwangi and Holm agreed that both should build ships.",
)
HEADLINE = "Deputy prime minister meets foreign ministers"


def test_who_acts_behind_the_comma_is_not_of_those_who_were_met() -> None:
    mwangi, holm = people_of(facts_of(*SEVERAL, headline=HEADLINE))
    assert mwangi == ("Joseph Mwangi", "Deputy Prime Minister", None)
    assert holm == ("Lars Holm", "Foreign Minister", "DNK")


def test_who_is_listed_with_those_who_were_met_is_of_their_side() -> None:
    facts = facts_of(
        "At a meeting with Danish Foreign Minister Lars Holm, Trade Minister Peter Skov and Energy Minister Ida Bang "
        "in Geneva on Monday, Kenyan Foreign Minister Joseph Mwangi discussed ships.",
    )
    assert {side for name, _, side in people_of(facts) if name != "Joseph Mwangi"} == {"DNK"}


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("confirmed that Kenya hopes to buy two ships", "KEN"),
        ("said Kenya treasures the friendship", "KEN"),
        ("said he hopes Kenya will buy ships", None),
        ("told reporters about Kenya", None),
    ],
)
def test_what_a_country_hopes_its_own_minister_tells(told: str, side: str | None) -> None:
    facts = facts_of(*SEVERAL, f"Deputy Prime Minister Joseph Mwangi {told}.", headline=HEADLINE)
    assert people_of(facts)[0] == ("Joseph Mwangi", "Deputy Prime Minister", side)


def test_two_ministers_who_act_together_meet_a_third() -> None:
    facts = facts_of(
        "Kenyan Foreign Minister Joseph Mwangi and Danish Foreign Minister Ida Bang arrived in Suva on Monday.",
        "During the meeting with Fijian President Jone Vula, the two ministers stressed peace.",
    )
    assert {p.name for e in facts.events if e.type.value == "meeting" for p in e.participants} == {
        "Joseph Mwangi",
        "Ida Bang",
        "Jone Vula",
    }


def test_talks_at_which_a_visit_was_welcomed_have_their_day_and_the_visit_its_own() -> None:
    facts = facts_of(
        "Kenyan Foreign Minister Joseph Mwangi welcomed the first official visit to Kenya by Danish Foreign Minister "
        "Ida Bang during their talks in Nairobi on March 13, believing that it will strengthen ties.",
        "Mwangi said the visit will promote trade following the ninth meeting of the Kenya-Denmark Joint Commission "
        "last May. Bang, who is in Kenya from March 12-15, praised Kenya's progress.",
    )
    assert [(e.type.value, e.status.value, e.date_text, e.location) for e in facts.events] == [
        ("meeting", "occurred", "March 13", "Nairobi"),
        ("visit", "ongoing", "March 12-15", "Kenya"),
    ]


def test_a_visit_that_is_praised_elsewhere_is_no_meeting() -> None:
    facts = facts_of(
        "Kenyan Foreign Minister Joseph Mwangi welcomed the visit to Kenya by Danish Minister Ida Bang on March 13.",
        "Kenyan Foreign Minister Joseph Mwangi welcomed the visit to Kenya by Danish Minister Ida Bang, saying the "
        "talks in Copenhagen in May will promote trade.",
    )
    assert [(e.type.value, e.date_text) for e in facts.events] == [("visit", "March 13")]


def test_the_country_of_a_visit_is_not_that_of_whose_visit_it_is() -> None:
    facts = facts_of(
        "Kenyan Foreign Minister Joseph Mwangi is in Copenhagen to talk to Danish Foreign Minister Ida Bang on the "
        "preparations for the proposed visit to Denmark of President Peter Otieno next year.",
        "The talks come on the heels of the meeting between President Peter Otieno and Danish Prime Minister Lars Holm "
        "on the sidelines of a summit in Lima.",
        headline="Mwangi in Copenhagen",
    )
    assert {name: side for name, _, side in people_of(facts) if side != "KEN"} == {
        "Peter Otieno": None,
        "Denmark": "DNK",
        "Ida Bang": "DNK",
        "Lars Holm": "DNK",
    }
    assert [(e.status.value, e.date_text) for e in facts.events if e.location == "Copenhagen"] == [
        ("ongoing", None),
        ("scheduled", None),
    ]


@pytest.mark.parametrize(
    ("sentences", "status"),
    [
        ("is in Copenhagen to hold talks with Danish Foreign Minister Ida Bang.", "scheduled"),
        ("is in Copenhagen for talks with Danish Foreign Minister Ida Bang.", "scheduled"),
        ("is in Copenhagen, where he held talks with Danish Foreign Minister Ida Bang.", "occurred"),
        (
            "is in Copenhagen for talks with Danish Foreign Minister Ida Bang. On Monday, the two discussed ships.",
            "occurred",
        ),
    ],
)
def test_talks_for_which_somebody_is_in_a_town_are_to_be_held(sentences: str, status: str) -> None:
    facts = facts_of(f"Kenyan Foreign Minister Joseph Mwangi {sentences}")
    assert [e.status.value for e in facts.events if e.type.value == "meeting"] == [status]


def test_documents_that_ministers_exchange_are_signed() -> None:
    text = "Kenyan Minister Joseph Mwangi and Danish Minister Ida Bang {} the MoU on ports after talks on Monday."
    assert [a.status.value for a in facts_of(text.format("exchange")).agreements] == ["signed"]
    assert [a.status.value for a in facts_of(text.format("discussed the exchange of")).agreements] != ["signed"]


def test_the_country_of_a_summit_is_not_that_of_ministers_whose_is_not_printed() -> None:
    facts = facts_of(
        "Foreign Secretary Joseph Mwangi is in Copenhagen for talks with Danish Foreign Minister Ida Bang.",
        "President Peter Otieno met Danish Prime Minister Lars Holm on the sidelines of a summit in Lima, Peru.",
        headline="Mwangi in talks with counterpart for Copenhagen visit",
    )
    assert "PER" not in {side for _, _, side in people_of(facts)}


ABROAD = (
    "At the meeting with Indian Minister Rahul Verma, FM Mwangi asked India to invest in Kenya.",
    "While meeting Foreign Minister Mwangi, Danish FM Ida Bang reiterated Denmark's support for the port.",
)


def test_whose_minister_opens_the_headline_acts_in_the_article() -> None:
    facts = facts_of(*ABROAD, headline="Kenyan FM meets his Indian, Danish counterparts")
    assert [[(p.name, p.represents) for p in e.participants] for e in facts.events] == [
        [("Mwangi", "KEN"), ("Rahul Verma", "IND")],
        [("Ida Bang", "DNK"), ("Mwangi", "KEN")],
    ]
    assert {(c.actors, c.addressees) for c in facts.commitments if c.act.value == "requested"} == {(("KEN",), ("IND",))}


def test_a_minister_of_the_home_country_is_not_of_the_one_in_the_headline() -> None:
    facts = facts_of(
        "Foreign Minister Rahul Verma met his Kenyan counterpart Joseph Mwangi in New Delhi on Monday.",
        headline="Kenyan FM meets Verma in New Delhi",
    )
    assert [(p.name, p.represents) for p in facts.events[0].participants] == [
        ("Rahul Verma", "IND"),
        ("Joseph Mwangi", "KEN"),
    ]


def test_a_surname_that_is_also_a_word_for_kin_belongs_to_the_name() -> None:
    facts = facts_of("Vietnamese Foreign Minister Tran Van Son met Kenyan Foreign Minister Joseph Mwangi on Monday.")
    assert [name for name, _, _ in people_of(facts)] == ["Tran Van Son", "Joseph Mwangi"]
    facts = facts_of(
        "Vietnamese Foreign Minister Tran Van Long and his son met Kenyan President Joseph Mwangi on Monday."
    )
    assert [name for name, _, _ in people_of(facts)] == ["Tran Van Long", "Joseph Mwangi"]
