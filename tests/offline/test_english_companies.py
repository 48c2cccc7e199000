"""Companies in our own English sentences: how they are introduced, what they are called later, what they deliver
and sign."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

HANDOVER = (
    "Turkish shipbuilder Anadolu Heavy Industries handed over the corvette KD Perak to the Malaysian Navy at its "
    "yard on "
    "12 March."
)
NAMES = ["Anadolu Heavy Industries", "Malaysian Navy"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Turkish shipbuilder Anadolu Heavy Industries handed over the third of four 1,800-tonne patrol vessels "
            "to the "
            "Malaysian Navy on 12 March, the company has announced.",
            NAMES,
        ),
        (
            "Spanish shipbuilder Cantabria Naval delivered the first of five 2,500-ton frigates to the Royal Saudi "
            "Navy "
            "on 12 March.",
            ["Cantabria Naval", "Royal Saudi Navy"],
        ),
        (
            "The second of three 1,200-tonne patrol vessels was handed over to the Kenya Navy by Turkish yard Marmara "
            "Marine Shipyard on 12 March.",
            ["Kenya Navy", "Marmara Marine Shipyard"],
        ),
        (
            "The first six of 18 armoured vehicles bought by the Kenyan Army from Turkey's Karatay Otomotiv were "
            "delivered on 12 March.",
            ["Karatay Otomotiv", "Kenyan Army"],
        ),
        (
            "Two of the drones ordered by the Kenyan Army from Karatay Otomotiv of Turkey were delivered on 12 March.",
            ["Karatay Otomotiv", "Kenyan Army"],
        ),
    ],
)
def test_a_company_delivers_goods(sentence: str, names: list[str]) -> None:
    found = [(kind, status, date, sorted(who)) for kind, status, date, _, who in told(sentence)]
    assert found == [("arms_transfer", "occurred", "12 March", sorted(names))]


def test_what_a_country_owns_is_no_company() -> None:
    sentence = "The vehicles that the Kenyan Army bought from Turkey's Ankara province were delivered on 12 March."
    assert all("Ankara" not in name for *_, who in told(sentence) for name in who)


def test_who_attends_the_ceremony_looks_on() -> None:
    facts = facts_of(
        "The first six drones that the Kenyan Army is buying from Turkey's Karatay Havacilik were handed over in "
        "Nakuru "
        "on 12 March, in a ceremony that Kenyan Defence Minister Aden Otieno attended with Turkish Defence Minister "
        "Mehmet Aydin."
    )
    (event,) = facts.events
    assert {who.name: who.role.value for who in event.participants} == {
        "Kenyan Army": "principal",
        "Karatay Havacilik": "principal",
        "Aden Otieno": "attendee",
        "Mehmet Aydin": "attendee",
    }


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The remaining two ships will follow in October.", "October"),
        ("The remaining two are to follow in October under the contract.", "October"),
        ("The third and last ship is due in October.", "October"),
        ("The rest are due for delivery in October.", "October"),
    ],
)
def test_the_rest_is_still_to_come(sentence: str, date: str) -> None:
    assert told(HANDOVER, sentence)[1:] == [("arms_transfer", "scheduled", date, None, NAMES)]


def test_a_sentence_tells_of_a_delivery_and_of_the_rest() -> None:
    found = told("India handed over six boats to Kenya on 12 March, with the rest due in October.")
    assert [(status, date) for _, status, date, _, _ in found] == [("occurred", "12 March"), ("scheduled", "October")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ship is a sister of KD Johor, delivered in July 2023.",
        "The vessel joins KD Johor, handed over in July 2023, in the fleet.",
        "It is the second ship of the class after KD Johor, which was delivered in July 2023.",
    ],
)
def test_a_sister_ship_was_delivered_before(sentence: str) -> None:
    assert told(HANDOVER, sentence)[1:] == [("arms_transfer", "occurred", "July 2023", None, NAMES)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The remaining work is due in October.",
        "The first talks are due in October.",
        "The yard, founded in 1980, delivered in July 2023 a report on its ships.",
        "The class has a range of 4,500 nm, delivered by two engines.",
    ],
)
def test_other_things_are_no_further_delivery(sentence: str) -> None:
    assert len(told(HANDOVER, sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Its missiles were ordered by Malaysia in 2022 from Fjordvik Systemer of Norway, which is due to ship the "
        "first "
        "batch in May.",
        "Malaysia ordered its missiles in 2022 from Norway's Fjordvik Systemer, which will deliver the first batch in "
        "May.",
    ],
)
def test_who_got_an_order_is_to_deliver(sentence: str) -> None:
    found = [(status, date, sorted(who)) for _, status, date, _, who in told(HANDOVER, sentence)[1:]]
    names = ["Fjordvik Systemer", "Malaysia"]
    assert found == [("occurred", "2022", names), ("scheduled", "May", names)]


def test_a_capital_is_expected_to_give_something() -> None:
    found = told(
        "Norway backs Kenya.", "Sources said Oslo is also expected to transfer two patrol ships to Kenya in May."
    )
    assert [(status, date) for _, status, date, _, _ in found] == [("scheduled", "May")]


def test_a_capital_that_is_expected_to_host_something_gives_nothing() -> None:
    assert told("Norway backs Kenya.", "Oslo is also expected to host the Kenyan vessels in May.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "On 10 March the company and Poland's state-owned Baltyk Stocznia signed a letter of intent in Gdansk.",
        "Anadolu and Poland's Baltyk Stocznia signed a letter of intent on corvettes in Gdansk on 10 March.",
        "Anadolu also signed a letter of intent on corvettes with Poland's state-owned Baltyk Stocznia in Gdansk on 10 "
        "March.",
    ],
)
def test_companies_sign_a_letter_of_intent(sentence: str) -> None:
    facts = facts_of(HANDOVER, sentence)
    signing = facts.events[1]
    kinds = sorted((who.kind.value, who.name) for who in signing.participants)
    assert kinds == [("organization", "Anadolu Heavy Industries"), ("organization", "Baltyk Stocznia")]
    (paper,) = facts.agreements
    assert (sorted(paper.parties), paper.event_id, paper.salience.value) == (["POL", "TUR"], signing.id, "main")


def test_a_document_of_an_old_day_is_background() -> None:
    (paper,) = facts_of("India and Kenya signed a pact on ports on 10 January 2024.").agreements
    assert paper.salience.value == "background"


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Both were built under a contract awarded in December 2022, which also covers training.", "December 2022"),
        ("The yard builds the ships under a contract placed in 2021.", "2021"),
        ("The remaining two are to follow in October under a contract that was signed in 2023.", "2023"),
    ],
)
def test_a_contract_was_made_before(sentence: str, date: str) -> None:
    (paper,) = facts_of(HANDOVER, sentence).agreements
    assert (paper.status.value, paper.date_text, paper.salience.value) == ("signed", date, "background")


@pytest.mark.parametrize(
    "sentence",
    [
        "A new contract was awarded to a local firm in December 2022.",
        "The ministers discussed the contract awarded to the yard.",
    ],
)
def test_a_contract_for_somebody_else_is_none_of_the_two(sentence: str) -> None:
    assert facts_of(HANDOVER, sentence).agreements == ()
