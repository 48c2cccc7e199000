"""Deliveries, orders and what is set up, told in English in other words, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

Told = tuple[str, str, str | None, list[str]]


def told(*paragraphs: str) -> list[Told]:
    facts = facts_of(*paragraphs)
    return [(e.type.value, e.status.value, e.date_text, [who.name for who in e.participants]) for e in facts.events]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Norway delivered 20 armoured ambulances to Ukraine in November.",
            ("arms_transfer", "occurred", "November", ["Norway", "Ukraine"]),
        ),
        (
            "The Netherlands provided Ukraine with ten trucks last week.",
            ("arms_transfer", "occurred", "last week", ["The Netherlands", "Ukraine"]),
        ),
        (
            "The United States may give Kenya four surveillance drones next year, a diplomat said.",
            ("arms_transfer", "proposed", "next year", ["United States", "Kenya"]),
        ),
        (
            "India's Konark Dynamics has won a $60 million contract to supply Armenia with anti-tank missiles.",
            ("arms_transfer", "occurred", None, ["Konark Dynamics", "Armenia"]),
        ),
        (
            "Egypt placed an order for 30 jets with France last month.",
            ("arms_transfer", "occurred", "last month", ["Egypt", "France"]),
        ),
        (
            "Washington approved a possible $1.2 billion sale of air-defence radars to Kuwait on Tuesday.",
            ("arms_transfer", "occurred", "Tuesday", ["Washington", "Kuwait"]),
        ),
        (
            "Australia will gift a patrol vessel to the Maldives next year.",
            ("arms_transfer", "scheduled", "next year", ["Australia", "Maldives"]),
        ),
        (
            "An Indian Air Force plane carrying tents and blankets landed in Turkey on Saturday.",
            ("other", "occurred", "Saturday", ["Indian Air Force", "Turkey"]),
        ),
        (
            "Morocco ordered 92 trucks from India's Tara Motors on Monday.",
            ("arms_transfer", "occurred", "Monday", ["Tara Motors", "Morocco"]),
        ),
        (
            "India and Tanzania on Wednesday launched a joint task force on maritime security.",
            ("launch", "occurred", "Wednesday", ["India", "Tanzania"]),
        ),
        (
            "A Joint Technical Group on space was set up by India and Brazil in 2021.",
            ("launch", "occurred", "2021", ["India", "Brazil"]),
        ),
        (
            "Kenya opened its embassy in Bulgaria on Monday.",
            ("launch", "occurred", "Monday", ["Kenya", "Bulgaria"]),
        ),
    ],
)
def test_what_changes_hands_or_is_set_up(sentence: str, expected: Told) -> None:
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Indonesia agreed to buy 42 jets from France.",
        "Bangladesh is in talks with Turkey to purchase drones.",
        "A gift of two patrol boats from India to Kenya would be welcome.",
        "Israel launched strikes on Iran's nuclear programme on Friday.",
        "Russia opened fire near a Ukrainian command centre.",
        "India and Britain set themselves a target with a joint committee in place.",
        "Kenya's ambassador to India won an award for his book on ships.",
        "India gave Kenya a warm welcome on Monday.",
        "Norway's plan to establish a joint centre with India is old.",
    ],
)
def test_what_is_hoped_for_or_is_a_blow_gives_nothing(sentence: str) -> None:
    assert told(sentence) == []


def test_a_company_signs_for_the_country_before_it() -> None:
    assert told("Poland signed a $2 billion deal with South Korea's Hanil Defence for 96 howitzers on Monday.") == [
        ("signing", "occurred", "Monday", ["Hanil Defence", "Poland"])
    ]


def test_two_navies_that_are_given_something_take_it_for_their_countries() -> None:
    events = told(
        "Defence Minister Abena Osei of Ghana met her Togolese counterpart Kofi Amouzou in Togo on Monday.",
        "The United States might give the two navies four drones next year.",
    )
    assert events[1:] == [("arms_transfer", "proposed", "next year", ["United States", "Ghana", "Togo"])]


def test_a_load_of_goods_that_will_leave_a_port_is_on_its_way_to_the_other_side() -> None:
    met = "Defence Minister Anil Rao met his Kenyan counterpart Peter Otieno in New Delhi on Monday."
    said = (
        "Otieno also told Rao that the first lot of engines for the helicopters would leave Mombasa by the end of May."
    )
    facts = facts_of(met, said, headline="India, Kenya hold talks")
    (event,) = (e for e in facts.events if e.type.value == "arms_transfer")
    assert (event.status.value, event.source) == ("scheduled", "Otieno")
    assert [p.represents for p in event.participants] == ["KEN", "IND"]


def test_what_leaves_without_goods_is_no_delivery() -> None:
    said = "India and Kenya met on Monday. A lot of soldiers of Kenya would leave Mombasa for India by May."
    assert [e.type.value for e in facts_of(said).events if e.type.value == "arms_transfer"] == []


@pytest.mark.parametrize("goods", ["a newly delivered French frigate", "the donated French frigate"])
def test_a_participle_that_describes_goods_delivers_none(goods: str) -> None:
    (event,) = told(f"Greek Defence Minister Nikos Lambros met French Defence Minister Claire Roy aboard {goods}.")
    assert event[0] == "meeting"


@pytest.mark.parametrize(
    "after", [", a day after inking a logistics agreement", " after a deal was signed", " after the treaty of May"]
)
def test_goods_are_given_after_a_document(after: str) -> None:
    found = told(f"India handed over 12 patrol boats to Vietnam on Thursday{after}.")
    assert found[0] == ("arms_transfer", "occurred", "Thursday", ["India", "Vietnam"])


def test_the_day_of_a_signature_is_not_that_of_a_delivery() -> None:
    found = told("India handed over 12 patrol boats to Vietnam after a deal was signed in May.")
    assert found[0] == ("arms_transfer", "occurred", None, ["India", "Vietnam"])
