"""Officials whom a foreign press prints without their country beside the Indian ones, sales that a seat of government
allows, contracts with a company of a country, and those who lead the two sides."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts
from tests.offline.english import facts_of as indian_facts_of

Side = tuple[str, str | None]


def facts_of(*lines: str) -> ArticleFacts:
    return extract_facts(read_text("\n\n".join(lines) + "\n", "article", published_at="2024-03-14"))


def sides_of(facts: ArticleFacts) -> list[list[Side]]:
    return [[(p.name, p.represents) for p in event.participants] for event in facts.events]


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        (
            "Chinese Foreign Minister Liu Wei met Prime Minister Shahid Malik in Islamabad on Monday.",
            [("Liu Wei", "CHN"), ("Shahid Malik", "PAK")],
        ),
        (
            "Foreign Minister Hassan Omar met Indian Ambassador Nagma Prasad in Nairobi on Monday.",
            [("Hassan Omar", "KEN"), ("Nagma Prasad", "IND")],
        ),
        (
            "Visiting Indian External Affairs Minister Anil Menon called on President Ram Yadav at Sheetal Niwas in "
            "Kathmandu on Monday.",
            [("Anil Menon", "IND"), ("Ram Yadav", "NPL")],
        ),
        (
            "The Indian delegation led by Foreign Secretary Vikram Nair met Foreign Minister Sita Rana in Kathmandu on "
            "Monday, Nepal's foreign ministry said.",
            [("Vikram Nair", "IND"), ("Sita Rana", "NPL")],
        ),
        (
            "Indian External Affairs Minister Anil Menon held talks with Prime Minister Sher Gurung and Foreign "
            "Minister Sita Rana in Kathmandu on Monday.",
            [("Anil Menon", "IND"), ("Sher Gurung", "NPL"), ("Sita Rana", "NPL")],
        ),
    ],
)
def test_an_official_whom_a_foreigner_meets_in_a_town_is_of_its_country(sentence: str, sides: list[Side]) -> None:
    assert sides_of(facts_of("Talks held", sentence)) == [sides]


@pytest.mark.parametrize(
    "sentence",
    [
        # A conference, and a town of a third country that the article names nowhere, put nobody at home.
        "Ukrainian Minister Dmytro Bondar met Foreign Minister Anil Menon on the sidelines of a forum in Munich.",
        "The two sides spoke after Kenyan President Peter Otieno met Prime Minister Mohan Iyer in Kazan, India said.",
    ],
)
def test_a_town_of_third_parties_makes_nobody_its_own(sentence: str) -> None:
    sides = {side for event in sides_of(facts_of("Talks held", sentence)) for _, side in event}
    assert sides.isdisjoint({"DEU", "RUS"})


def test_the_press_of_the_partner_prints_indian_officials_alone_with_their_country() -> None:
    facts = facts_of(
        "Kenya, India to deepen defence ties",
        "Kenya and India have agreed to deepen cooperation in maritime security.",
        "Defence Secretary Aden Kiprop met Indian Minister of State for Defence Ravi Nair at Ulinzi House on Monday. "
        "Chief of Defence Forces General Charles Kahi attended the meeting.",
    )
    assert sides_of(facts) == [[("Aden Kiprop", "KEN"), ("Ravi Nair", "IND"), ("Charles Kahi", "KEN")]]


def test_the_press_of_india_prints_its_envoys_with_their_country_too() -> None:
    facts = facts_of(
        "India, Kenya hold defence talks",
        "India and Kenya held defence talks on Monday. Defence Secretary Ravi Nair led the Indian side. Kenyan Defence "
        "Secretary Aden Kiprop led the other one. Indian High Commissioner Nagma Prasad was also present.",
    )
    assert ("Ravi Nair", "IND") in sides_of(facts)[0]


def test_who_goes_to_india_is_of_the_country_of_the_dateline() -> None:
    (visit,) = sides_of(
        facts_of("State visit", "COLOMBO: President Nimal Perera will undertake a state visit to India in April.")
    )
    assert visit == [("Nimal Perera", "LKA"), ("India", "IND")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The State Department on Monday approved the sale of 12 rocket launchers to Estonia, the Pentagon said.",
        "The State Department has made a determination approving a possible Foreign Military Sale to the Government "
        "of Estonia of rocket launchers.",
    ],
)
def test_a_seat_of_government_allows_a_sale(sentence: str) -> None:
    assert sides_of(facts_of("Arms sale", sentence)) == [[("State Department", "USA"), ("Estonia", "EST")]]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Poland signed a $2.1 billion contract with South Korea's Daehan Ocean on Friday for three submarines.",
            {"Poland", "Daehan Ocean"},
        ),
        (
            "South Korea's Daehan Ocean and Poland's defence ministry signed a contract on Friday for submarines.",
            {"Poland", "Daehan Ocean"},
        ),
        (
            "A contract for three submarines was signed on Friday between Poland's defence ministry and South Korea's "
            "Daehan Ocean.",
            {"Poland", "Daehan Ocean"},
        ),
    ],
)
def test_a_contract_is_signed_with_the_company_of_a_country(sentence: str, names: set[str]) -> None:
    (event,) = facts_of("Contract signed", sentence).events
    assert (event.type.value, {p.name for p in event.participants}) == ("signing", names)


@pytest.mark.parametrize(
    "sentence",
    [
        "The talks were led by Joint Secretary Ravi Nair for India and Director General Kenji Sato for Japan.",
        "At the talks, Joint Secretary Ravi Nair led the Indian delegation and Director General Kenji Sato the "
        "Japanese one.",
    ],
)
def test_each_side_has_who_leads_it(sentence: str) -> None:
    facts = indian_facts_of(
        "India and Japan held the third round of the maritime dialogue in Tokyo on Monday. " + sentence
    )
    assert sides_of(facts) == [[("Ravi Nair", "IND"), ("Kenji Sato", "JPN")]]


def test_talks_at_an_office_are_in_its_town_and_a_title_may_end_a_name() -> None:
    facts = facts_of(
        "Envoy calls",
        "Kenyan Minister Aden Kiprop met Indian Ambassador Nagma Sheikh at his office in Nairobi on Monday.",
    )
    assert [(e.location, [p.name for p in e.participants]) for e in facts.events] == [
        ("Nairobi", ["Aden Kiprop", "Nagma Sheikh"])
    ]
