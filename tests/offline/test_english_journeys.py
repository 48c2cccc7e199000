"""Journeys of which English verbs tell, without a noun that names the visit, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

Visit = tuple[str, str | None, str | None, list[str]]


def visits(*paragraphs: str) -> list[Visit]:
    """Status, printed date, printed place and those who take part, for every visit of an article from Thursday."""
    facts = facts_of(*paragraphs)
    found = [event for event in facts.events if event.type.value == "visit"]
    return [(e.status.value, e.date_text, e.location, [who.name for who in e.participants]) for e in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Defence Minister Rohan Kale, who arrived in Nairobi on Monday, met Kenyan Defence Secretary Jane Wambui.",
            ("ongoing", "Monday", "Nairobi", ["Rohan Kale", "Kenyan"]),
        ),
        (
            "On Friday Defence Secretary Arun Mehra leaves for Oman.",
            ("scheduled", "Friday", "Oman", ["Arun Mehra", "Oman"]),
        ),
        (
            "The Indonesian navy chief, Admiral Budi Hartono, is in India on a four-day visit.",
            ("ongoing", None, "India", ["Budi Hartono", "India"]),
        ),
        (
            "Bulgarian Defence Minister Atanas Zlatev was in New Delhi on Friday for talks.",
            ("occurred", "Friday", "New Delhi", ["Atanas Zlatev", "India"]),
        ),
        (
            "A Thai technical team is to visit Kochi in January.",
            ("scheduled", "January", "Kochi", ["Thai", "India"]),
        ),
        (
            "A Nigerian delegation led by General Musa Bello visited the headquarters of a command in Kolkata.",
            ("occurred", None, "Kolkata", ["Musa Bello", "India"]),
        ),
        (
            "General Anil Dutta, Chief of the Army Staff, flew out of Pune on Sunday and landed in Hanoi.",
            ("ongoing", "Sunday", "Hanoi", ["Anil Dutta", "Vietnam"]),
        ),
        (
            "A visit by the Omani navy chief to India, earlier planned for this month, has been put off.",
            ("cancelled", "this month", "India", ["Omani", "India"]),
        ),
    ],
)
def test_who_arrives_leaves_or_stays_is_on_a_visit(sentence: str, expected: Visit) -> None:
    assert visits(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Defence Minister Rohan Kale visited Pune on Monday.",
        "India and Kenya reached an agreement on Monday.",
        "The talks, headed by Defence Secretary Arun Mehra, covered Oman.",
        "Defence Secretary Arun Mehra left the door open to Oman, said a spokesman.",
        "Egyptian trade with India reached a record in March.",
        "Admiral Anil Sen said ties with Indonesia were heading in the right direction.",
        "The ship left Mumbai for repairs, General Anil Dutta said.",
    ],
)
def test_who_goes_nowhere_visits_nobody(sentence: str) -> None:
    assert visits(sentence) == []


def test_a_further_journey_does_not_take_the_day_of_the_first() -> None:
    assert visits("Defence Minister Rohan Kale arrived in Kenya on Monday and later flew to Uganda.") == [
        ("ongoing", "Monday", "Kenya", ["Rohan Kale", "Kenya"]),
        ("ongoing", None, "Uganda", ["Rohan Kale", "Uganda"]),
    ]


def test_who_travels_to_the_home_country_is_of_the_partner_that_the_article_names_most() -> None:
    facts = facts_of("President Luc Moreau will travel to India in May. France agrees.")
    assert [(p.name, p.represents) for p in facts.events[0].participants] == [("Luc Moreau", "FRA"), ("India", "IND")]


def test_it_is_the_visit_put_off_that_now_takes_place_on_another_day() -> None:
    assert visits(
        "A visit by the Omani navy chief to India has been put off. It is now likely to take place in May."
    ) == [
        ("cancelled", None, "India", ["Omani", "India"]),
        ("scheduled", "May", "India", ["Omani", "India"]),
    ]


def test_who_flew_in_came_to_the_home_country() -> None:
    assert visits(
        "Kenyan Foreign Minister Jane Wambui, who flew in on Tuesday for a four-day visit, met traders.",
        "From India, Ms Wambui will go to Bangladesh on Saturday.",
    ) == [
        ("ongoing", "Tuesday", None, ["Jane Wambui", "India"]),
        ("scheduled", "Saturday", "Bangladesh", ["Jane Wambui", "Bangladesh"]),
    ]


@pytest.mark.parametrize(("town", "side"), [("Addis Ababa", "ETH"), ("Amman", "JOR")])
def test_whom_a_traveller_meets_in_a_town_is_of_its_country(town: str, side: str) -> None:
    facts = facts_of(
        "Indian Prime Minister Mohan Iyer visited Jordan and Ethiopia earlier this week. "
        f"In {town} he met Prime Minister Samuel Haile and addressed the parliament."
    )
    sides = {who.name: who.represents for event in facts.events for who in event.participants}
    assert sides["Samuel Haile"] == side


@pytest.mark.parametrize("plan", ["scheduled to visit Chile on May 28", "due to visit Chile", "set to visit Chile"])
def test_a_visit_that_a_sentence_adds_with_who_is_to_pay_it(plan: str) -> None:
    facts = facts_of(f"India and Kenya are to sign a defence pact, with Kenyan Defence Minister Otieno Wanjala {plan}.")
    found = [(e.type.value, e.status.value, [who.name for who in e.participants]) for e in facts.events]
    assert found == [
        ("signing", "scheduled", ["India", "Kenya"]),
        ("visit", "scheduled", ["Otieno Wanjala", "Chile"]),
    ]


def test_nobody_travels_where_arms_arrive() -> None:
    facts = facts_of(
        "Chile has agreed a deal with Kenya to export armoured vehicles. “Ten howitzers will arrive here later this "
        "year,” Kenyan Defence Minister Otieno Wanjala said."
    )
    assert [event.type.value for event in facts.events if event.type.value == "visit"] == []


@pytest.mark.parametrize(
    "hope", ["efforts to reach a ceasefire in Gaza", "how to reach common ground in Brazil", "a deal reached in Cairo"]
)
def test_what_is_reached_in_a_place_is_no_journey(hope: str) -> None:
    met = "German Foreign Minister Anna Bauer met Qatari Foreign Minister Saif Ali in Doha on Monday."
    assert visits(f"{met} The two discussed {hope}.") == []
