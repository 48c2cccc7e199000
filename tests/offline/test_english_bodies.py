"""Conferences that English tells with a verb, claims that are called false, what is only supposed or left undone."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        (
            "ASEAN defence ministers and their counterparts from China and the United States gathered in Vientiane on "
            "Tuesday.",
            ("occurred", "Tuesday", "Vientiane", ["ASEAN"]),
        ),
        (
            "The foreign ministers of India, Japan, Australia and the United States met in Tokyo on Tuesday under the "
            "Quad.",
            ("occurred", "Tuesday", "Tokyo", ["Quad"]),
        ),
        (
            "Leaders of the BRICS nations gathered in Kazan on Tuesday for a three-day summit.",
            ("occurred", "Tuesday", "Kazan", ["BRICS"]),
        ),
        (
            "EU foreign ministers agreed in Brussels on Tuesday to impose sanctions on Belarus.",
            ("occurred", "Tuesday", "Brussels", ["EU"]),
        ),
        (
            "The African Union's Peace and Security Council held an emergency session in Addis Ababa on Tuesday.",
            ("occurred", "Tuesday", "Addis Ababa", ["African Union"]),
        ),
        (
            "BIMSTEC foreign ministers adopted a charter at their meeting in Colombo on Tuesday.",
            ("occurred", "Tuesday", "Colombo", ["BIMSTEC"]),
        ),
        (
            "The heads of state of ECOWAS decided at a summit in Abuja on Tuesday to lift sanctions against Niger.",
            ("occurred", "Tuesday", "Abuja", ["ECOWAS"]),
        ),
        (
            "NATO defence ministers are meeting in Brussels on Friday to discuss air defence.",
            ("scheduled", "Friday", "Brussels", ["NATO"]),
        ),
        (
            "The SCO summit was held in Astana on Tuesday, with Prime Minister Suresh Rao in attendance.",
            ("occurred", "Tuesday", "Astana", ["Suresh Rao", "SCO"]),
        ),
        (
            "The meeting of the SCO defence ministers was held in New Delhi on Tuesday, with Chinese Minister Wei "
            "Liang and Russian Minister Ivan Orlov attending.",
            ("occurred", "Tuesday", "New Delhi", ["Wei Liang", "Ivan Orlov", "SCO"]),
        ),
    ],
)
def test_a_body_meets_where_its_ministers_do(sentence: str, event: tuple[str, str, str, list[str]]) -> None:
    assert [each[1:] for each in told(sentence) if each[0] == "multilateral_meeting"] == [event]


def test_two_bodies_that_meet_hold_no_conference_of_one() -> None:
    sentence = "Ministers from the Gulf Cooperation Council and the European Union will meet in Kuwait City on Friday."
    assert [event[0] for event in told(sentence)] == ["meeting"]


def test_a_body_that_only_says_something_does_not_meet() -> None:
    assert not told("EU foreign ministers urged Belarus to release the prisoners.")


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Reports that French President Luc Marchand will visit Russia are false, the Elysee said.", "the Elysee"),
        ("Reports that India has sold missiles to Vietnam are untrue, an Indian official said.", "an Indian official"),
        (
            '"There is no such visit," a spokesperson said when asked whether Minister Anil Menon would go to Pakistan '
            "next week.",
            "a spokesperson",
        ),
    ],
)
def test_what_is_called_false_is_denied_by_who_says_so(sentence: str, source: str) -> None:
    assert [(e.certainty.value, e.source) for e in facts_of(sentence).events] == [("denied", source)]


@pytest.mark.parametrize(
    "sentence",
    [
        "India stopped short of signing a defence pact with Kenya on Tuesday.",
        "If India and Kenya sign the agreement, Indian ships could use the port of Mombasa.",
        "Had the leaders met in Geneva, they would have signed a pact between India and Kenya.",
        "Analysts say India should sign a defence pact with Kenya.",
        "It is unclear whether Indian Prime Minister Suresh Rao will visit Kenya next month.",
        "The US and China have no plans for their defence ministers to meet in Singapore this week.",
        "Kenya's opposition leader urged the government to cancel the purchase of boats from India.",
    ],
)
def test_what_is_only_supposed_or_left_undone_is_no_fact(sentence: str) -> None:
    facts = facts_of(sentence)
    assert [*facts.events, *facts.agreements, *facts.commitments] == []


def test_what_is_yet_to_be_signed_is_a_document_and_no_signature() -> None:
    facts = facts_of("India and Kenya have yet to sign the defence agreement.")
    assert (facts.events, [a.status.value for a in facts.agreements]) == ((), ["proposed"])


def test_the_day_of_a_contract_is_not_that_of_its_deliveries() -> None:
    facts = facts_of(
        "India's Baykal Industries will sell 60 drones to Kenya under a contract signed in Nairobi on Tuesday."
    )
    assert facts.events == ()
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("signed", "Tuesday")]
    assert [(c.actors, c.deadline_text) for c in facts.commitments] == [(("IND",), None)]


def test_a_delivery_that_is_suspended_does_not_take_place() -> None:
    assert [(e[0], e[1]) for e in told("India suspended the delivery of helicopters to Kenya on Tuesday.")] == [
        ("arms_transfer", "cancelled")
    ]
