"""What stands beside the news and is none of it, in our own English sentences."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.english import facts_of, told

TALKS = "Foreign Minister Ravi Rao met Kenyan President James Otieno on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Under the treaty, the leaders of the two countries will meet regularly on security matters.",
        "Defence Minister Jose Cruz said talks with France and Singapore on similar agreements are ongoing.",
    ],
)
def test_talks_that_recur_or_negotiate_a_document_are_no_occasion(sentence: str) -> None:
    assert [names for *_, names in told(TALKS, sentence)] == [["Ravi Rao", "James Otieno"]]


@pytest.mark.parametrize(
    "aside",
    [
        "President Otieno spoke of the trade agreement between India and the European Union.",
        "President Otieno shared his assessment of the meetings held between the leaders of France, Japan and Chile.",
        "They discussed the conflict between Armenia and Azerbaijan.",
    ],
)
def test_the_sides_of_an_aside_are_not_those_who_agree_next(aside: str) -> None:
    facts = facts_of(f"{TALKS} {aside} The leaders agreed to hold a naval drill.")
    assert [set(one.actors) for one in facts.commitments] == [{"IND", "KEN"}]


def test_a_document_has_the_sides_between_whom_it_is() -> None:
    facts = facts_of(
        TALKS, "President Otieno supported the conclusion of the Free Trade Agreement between Chile and Peru."
    )
    assert [(one.name, one.parties) for one in facts.agreements] == [("Free Trade Agreement", ("CHL", "PER"))]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Kenya and Oman signed a framework for defence on the sidelines of the ASEAN summit.",
            "framework for defence",
        ),
        ("Kenya and Oman signed the visa agreement in Makati City on Monday.", "visa agreement"),
        ("Kenya and Oman signed the Agreement in Principle on Monday.", "Agreement in Principle"),
    ],
)
def test_where_a_document_is_signed_is_no_part_of_its_name(sentence: str, name: str) -> None:
    assert [(one.name, set(one.parties)) for one in facts_of(sentence).agreements] == [(name, {"KEN", "OMN"})]


def test_a_headline_calls_the_signed_treaty_by_another_adjective() -> None:
    text = "Kenya, Oman sign defence treaty\n\nKenya and Oman signed a security treaty in Muscat on Monday, "
    "officials said.\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [one.name for one in facts.agreements] == ["security treaty"]


def test_what_came_weeks_before_the_news_is_background() -> None:
    events = facts_of(TALKS, "It came weeks after Defence Minister Arun Sen met US Secretary of State Tom Reed.").events
    assert [(event.salience.value, [who.name for who in event.participants]) for event in events] == [
        ("main", ["Ravi Rao", "James Otieno"]),
        ("background", ["Arun Sen", "Tom Reed"]),
    ]


@pytest.mark.parametrize(
    "whom",
    [
        "his counterparts from Vietnam, General Phan Van Minh, and Singapore, Chan Wei Ming,",
        "his counterparts Phan Van Minh of Vietnam and Chan Wei Ming of Singapore",
    ],
)
def test_each_of_several_counterparts_is_met_by_name(whom: str) -> None:
    found = facts_of(f"Defence Minister Arjun Mehra met {whom} on Monday.").events
    assert [[(who.name, who.represents) for who in event.participants] for event in found] == [
        [("Arjun Mehra", "IND"), ("Phan Van Minh", "VNM")],
        [("Arjun Mehra", "IND"), ("Chan Wei Ming", "SGP")],
    ]


def test_a_tour_has_the_days_told_and_those_met_are_of_where_he_will_be() -> None:
    facts = facts_of(
        "Army Chief General Vikram Sen on Monday embarked on a visit to Oman and Kenya from March 18 to 21.",
        "On March 20 and 21, General Sen will be in Kenya, where he will call on Deputy Defence Minister Major "
        "General (Retd) "
        "Abdi Noor.",
    )
    found = [(e.type.value, e.status.value, e.date_text, e.location) for e in facts.events]
    assert found == [
        ("visit", "ongoing", "March 18 to 21", "Oman"),
        ("visit", "scheduled", "March 20 and 21", "Kenya"),
        ("meeting", "scheduled", None, "Kenya"),
    ]
    assert [(who.name, who.represents) for who in facts.events[2].participants] == [
        ("Vikram Sen", "IND"),
        ("Abdi Noor", "KEN"),
    ]


def test_the_day_of_a_denial_is_not_that_of_the_talks() -> None:
    (event,) = facts_of(
        "Oman's foreign office on Monday denied reports that Foreign Minister Said Ali had met his Kenyan "
        "counterpart James "
        "Otieno in London last week."
    ).events
    assert (event.date_text, event.certainty.value, event.salience.value) == ("last week", "denied", "main")


def test_who_a_spokesman_says_will_attend_a_summit_attends_it() -> None:
    (event,) = facts_of(
        "Spokesman Ali Khan of Oman said Prime Minister Tariq Aziz will attend the OIC summit on Sunday."
    ).events
    assert [who.name for who in event.participants] == ["Tariq Aziz", "OIC"]


def test_bodies_that_are_joined_by_hyphens_hold_one_summit() -> None:
    (event,) = facts_of("Foreign Minister Ravi Rao will attend the ASEAN-China-GCC summit on Sunday.").events
    assert event.type.value == "multilateral_meeting"


def test_a_visit_that_was_concluded_before_is_another_one() -> None:
    found = told("Foreign Minister Ravi Rao arrived in Nairobi on Monday after wrapping up a two-day visit to Oman.")
    assert [one[:4] for one in found] == [
        ("visit", "ongoing", "Monday", "Nairobi"),
        ("visit", "occurred", None, "Oman"),
    ]


def test_who_signs_for_two_other_countries_is_not_who_was_spoken_of() -> None:
    found = told(TALKS, "Ukraine's Rustem Bondar and Sweden's Pal Lind signed a letter of intent on jets last month.")
    assert [one[4] for one in found if one[0] == "signing"] == [["Rustem Bondar", "Pal Lind"]]


def test_surnames_in_any_order_have_no_country_by_their_order() -> None:
    text = "\n\n".join(
        (
            "Germany hands over guns to Ukraine",
            "KYIV. Germany has delivered twelve guns to Ukraine, President Pavlo Kozak said on Telegram on Wednesday.",
            "He was grateful to Chancellor Karl Weber, he wrote after a phone call with the German leader.",
            "Kozak and Weber met in Berlin last week, the Ukraine Defence Contact Group said.",
        )
    )
    events = extract_facts(read_text(f"{text}\n", "article", published_at="2024-03-14")).events
    people = {(who.name, who.represents) for event in events for who in event.participants}
    assert people.isdisjoint({("Pavlo Kozak", "DEU"), ("Karl Weber", "UKR")})


def test_talks_at_which_something_will_be_done_are_not_those_that_were_held() -> None:
    found = told(
        f"{TALKS} The two sides are expected to sign a pact during the committee meeting in Mombasa in October."
    )
    assert found == [("meeting", "occurred", "Monday", None, ["Ravi Rao", "James Otieno"])]
