"""Official releases in English: offices, sides of delegations, guests, conferences; in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.grounding import ground
from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts


def facts_of(*paragraphs: str, headline: str = "Defence diplomacy this week") -> ArticleFacts:
    text = "\n\n".join((headline, *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def people_of(*paragraphs: str) -> list[tuple[str, str | None, str | None]]:
    return [(p.name, p.office, p.represents) for event in facts_of(*paragraphs).events for p in event.participants]


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (
            "the Minister for Home Affairs and Defence of Fiji, Ms Litia Vula",
            ("Litia Vula", "Minister for Home Affairs and Defence", "FJI"),
        ),
        (
            "Fiji's Minister for Defence and Veterans Affairs, the Hon Ratu Josefa Vula",
            ("Josefa Vula", "Minister for Defence and Veterans Affairs", "FJI"),
        ),
        (
            "the Commander of the Republic of Fiji Military Forces, Major General Josefa Vula",
            ("Josefa Vula", "Commander of the Republic of Fiji Military Forces", "FJI"),
        ),
        (
            "Assistant Secretary of Defense for Indo-Pacific Security Affairs Dr. Ellen Marsh",
            ("Ellen Marsh", "Assistant Secretary of Defense for Indo-Pacific Security Affairs", "USA"),
        ),
        ("First Sea Lord Admiral Sir Hugh Ware", ("Hugh Ware", "First Sea Lord", "GBR")),
        ("Taoiseach Sean Daly", ("Sean Daly", "Taoiseach", "IRL")),
        (
            "the Hon Hugh Ware MP, Deputy Prime Minister and Minister for Defence of Australia,",
            ("Hugh Ware", "Deputy Prime Minister and Minister for Defence", "AUS"),
        ),
        (
            "Pakistan's Joint Chiefs of Staff Committee Chairman General Asad Mir",
            ("Asad Mir", "Joint Chiefs of Staff Committee Chairman", "PAK"),
        ),
    ],
)
def test_offices_of_releases(person: str, expected: tuple[str, str, str]) -> None:
    assert people_of(f"Indian Defence Minister Mohan Iyer met {person} in New Delhi on Monday.") == [
        ("Mohan Iyer", "Defence Minister", "IND"),
        expected,
    ]


TALKS = "Russian President Pavel Orlov held talks with Prime Minister of India Ravi Menon in Kazan."


@pytest.mark.parametrize(
    "sentence",
    [
        "Present at the talks on the Russian side were Foreign Minister Igor Belov and Defence Minister Ivan Zorin.",
        "The Russian delegation included Foreign Minister Igor Belov and Defence Minister Ivan Zorin.",
        "From the Russian side, Foreign Minister Igor Belov and Defence Minister Ivan Zorin were present.",
    ],
)
def test_who_sits_on_a_side_is_of_it(sentence: str) -> None:
    assert people_of(f"{TALKS} {sentence}")[2:] == [
        ("Igor Belov", "Foreign Minister", "RUS"),
        ("Ivan Zorin", "Defence Minister", "RUS"),
    ]


@pytest.mark.parametrize(
    ("met", "guest"),
    [
        ("Turkish Land Forces Commander General Selim Kara called on Pakistan's Army Chief General Asad Mir.", "TUR"),
        ("Pakistan's Army Chief General Asad Mir received Turkish Defence Minister Selim Kara.", "TUR"),
        ("Turkish Defence Minister Selim Kara was received by Pakistan's Prime Minister Asad Mir.", "TUR"),
    ],
)
def test_the_visiting_dignitary_is_who_called_or_was_received(met: str, guest: str) -> None:
    facts = facts_of(f"{met} The visiting dignitary promised to supply 20 helicopters.")
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("pledged", (guest,))]


@pytest.mark.parametrize(
    "sentence",
    [
        "On Tuesday, the minister met Foreign Minister Maria Rivas in Buenos Aires.",
        "The minister held talks with Foreign Minister Maria Rivas in Buenos Aires on Tuesday.",
        "On Tuesday the visiting minister called on Foreign Minister Maria Rivas in Buenos Aires.",
    ],
)
def test_the_minister_is_the_only_one_named_before(sentence: str) -> None:
    assert people_of(f"India's Mines Minister Kavita Rao is in Argentina for trade talks. {sentence}")[-2:] == [
        ("Kavita Rao", "Mines Minister", "IND"),
        ("Maria Rivas", "Foreign Minister", "ARG"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("attended the ASEAN Defence Ministers' Meeting in Vientiane on Monday.", ["Mohan Iyer"]),
        ("will address the second CARICOM summit in Georgetown on Monday.", ["Mohan Iyer"]),
        ("took part in the SCO meeting in Astana on Monday.", ["Mohan Iyer"]),
        ("did not attend the SCO meeting in Astana on Monday.", []),
    ],
)
def test_who_attends_a_conference_takes_part(sentence: str, expected: list[str]) -> None:
    (event,) = facts_of(f"Indian Defence Minister Mohan Iyer {sentence}").events
    assert event.type.value == "multilateral_meeting"
    assert [p.name for p in event.participants if p.role.value == "attendee"] == expected


def test_a_conference_ahead_is_scheduled() -> None:
    facts = facts_of(
        "Estonian Defence Minister Kaarel Tamm met Latvian Defence Minister Andris Ozols on Monday. "
        "They agreed to share data ahead of the NATO summit in July."
    )
    assert [(event.type.value, event.status.value) for event in facts.events] == [
        ("meeting", "occurred"),
        ("multilateral_meeting", "scheduled"),
    ]


def test_talks_of_others_are_not_those_that_were_called_off() -> None:
    facts = facts_of(
        "Polish Foreign Minister Anna Lis had been due to meet her German counterpart Karl Brandt in Berlin on Sunday. "
        "The Brussels meeting on Monday will be chaired by EU High Representative Marta Lind."
    )
    assert [(event.type.value, event.status.value, event.date_text) for event in facts.events] == [
        ("meeting", "cancelled", "Sunday")
    ]


def test_a_place_right_behind_talks_is_where_they_were() -> None:
    facts = facts_of(
        "Japanese Defence Minister Ken Mori and his Kenyan counterpart Ali Juma agreed to share radar data.",
        "In their talks in Tokyo, the ministers also agreed to hold a dialogue in Nairobi by May.",
    )
    assert [(event.location, event.date_text) for event in facts.events] == [("Tokyo", None)]


@pytest.mark.parametrize("letterhead", ["Deputy Prime Minister and Minister for Defence", "Defence and armed forces"])
def test_a_letterhead_is_no_headline(letterhead: str) -> None:
    text = "\n\n".join(
        (
            letterhead,
            "Press release",
            "Australia and Fiji deepen naval ties",
            "19 May 2025",
            "Defence Minister Hugh Ware of Australia met the defence minister of Fiji, Litia Vula, in Suva on Monday.",
            "The ministers discussed defence and the armed forces, and agreed to share charts.",
        )
    )
    assert read_text(text + "\n", "article").info.title == "Australia and Fiji deepen naval ties"


def test_who_chairs_talks_takes_part_in_those_told_of() -> None:
    facts = facts_of(
        "Officials from ASEAN and China met in Manila on Tuesday. The meeting was co-chaired by Foreign Affairs "
        "Undersecretary Maria Reyes and China's Assistant Foreign Minister Liang Bo."
    )
    assert [(event.type.value, event.date_text) for event in facts.events] == [("meeting", "Tuesday")]
    assert {p.name for p in facts.events[0].participants} == {"Maria Reyes", "Liang Bo", "ASEAN"}


def test_he_is_who_tells_it() -> None:
    facts = facts_of(
        "German Chancellor Karl Brandt told reporters in Berlin that he had spoken by phone with Georgian Prime "
        "Minister Irakli Beridze on Thursday and urged him to release the detained editors."
    )
    assert [(e.type.value, e.location, [p.name for p in e.participants]) for e in facts.events] == [
        ("call", None, ["Karl Brandt", "Irakli Beridze"])
    ]
    assert [(c.act.value, c.actors, c.addressees) for c in facts.commitments] == [("requested", ("DEU",), ("GEO",))]


def test_a_document_of_which_nobody_says_whether_it_will_be_is_none() -> None:
    facts = facts_of(
        "German Chancellor Karl Brandt met Georgian Prime Minister Irakli Beridze on Thursday. He declined to say "
        "whether a joint statement would be issued."
    )
    assert facts.agreements == ()


@pytest.mark.parametrize("who", ["18 countries", "Allies", "Several governments"])
def test_what_unnamed_countries_pledged_is_nobodys(who: str) -> None:
    facts = facts_of(
        "Czech Defence Minister Jana Nova met her Ukrainian counterpart Oleh Bondar on Monday. "
        f"She said that {who} had pledged to fund the purchase of shells."
    )
    assert facts.commitments == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Secretary reaffirmed U.S. support for Moldova's territorial integrity.",
            ("reaffirmed", ("USA",), "Moldova's territorial integrity"),
        ),
        (
            "The Secretary pledged an additional $30 million in aid to Moldova.",
            ("pledged", ("USA",), "an additional $30 million in aid to Moldova"),
        ),
    ],
)
def test_acts_of_readouts(sentence: str, expected: tuple[str, tuple[str, ...], str]) -> None:
    facts = facts_of(f"Secretary of State Carol Whit spoke with Moldovan President Ileana Popa today. {sentence}")
    assert [(c.act.value, c.actors, c.text) for c in facts.commitments] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Indian Army contingent departed today for the joint military exercise with Kazakhstan, to be held at "
            "Otar, Kazakhstan, from 30 September to 13 October.",
            ("scheduled", "30 September to 13 October"),
        ),
        (
            "The Indian Army contingent left for Kazakhstan on Monday for the joint exercise, which is scheduled to be "
            "held from 30 September to 13 October.",
            ("scheduled", "30 September to 13 October"),
        ),
        (
            "The joint exercise of the French and Omani armies began on Sunday and will run until March 22.",
            ("ongoing", "Sunday"),
        ),
    ],
)
def test_days_of_exercises(sentence: str, expected: tuple[str, str]) -> None:
    assert [(e.type.value, e.status.value, e.date_text) for e in facts_of(sentence).events] == [("exercise", *expected)]


def test_the_country_behind_a_town_is_where_it_is() -> None:
    sentence = (
        "Indian Defence Minister Mohan Iyer met Kazakh Defence Minister Askar Bek in Auli, Kazakhstan, on Monday."
    )
    assert [(e.location, e.location_country) for e in facts_of(sentence).events] == [("Auli", "KAZ")]


def test_the_minister_without_a_country_who_receives_is_of_the_town() -> None:
    people = people_of(
        "Today, the Honourable Martin Roy, Minister of National Defence, welcomed Jan Kos, Minister of National "
        "Defence of Poland, to Ottawa."
    )
    assert people[0] == ("Martin Roy", "Minister of National Defence", "CAN")


def test_who_spoke_highly_of_something_made_no_call() -> None:
    facts = facts_of(
        "Vietnamese Deputy Defence Minister Tran Van Duc met Australian Associate Secretary Hugh Ware in Hanoi. "
        "The two officials spoke highly of the results of cooperation."
    )
    assert [(event.type.value, event.location) for event in facts.events] == [("meeting", "Hanoi")]


def test_a_call_from_a_ruler_is_a_call() -> None:
    facts = facts_of(
        "Indian Prime Minister Ravi Menon today received a telephone call from His Highness Sheikh Sultan bin Zayed Al "
        "Falah, President of the UAE."
    )
    assert [(e.type.value, [(p.name, p.office, p.represents) for p in e.participants]) for e in facts.events] == [
        (
            "call",
            [("Ravi Menon", "Prime Minister", "IND"), ("Sultan bin Zayed Al Falah", "President", "ARE")],
        )
    ]


def test_a_contract_signed_before_is_no_event_and_has_its_own_date() -> None:
    facts = facts_of(
        "The Philippine Navy on Tuesday took delivery of a corvette built by South Korea under a shipbuilding contract "
        "signed in 2021."
    )
    assert "signing" not in [event.type.value for event in facts.events]
    assert [(a.name, a.date_text) for a in facts.agreements] == [("shipbuilding contract", "2021")]


@pytest.mark.parametrize("after", ["after meeting", "after talks with", "following talks with"])
def test_what_is_said_after_talks_ends_before_them(after: str) -> None:
    facts = facts_of(
        "NATO Secretary General Willem Brand on Thursday urged Bulgaria to raise defence spending to 3% "
        f"{after} Bulgarian Prime Minister Rosen Dimov in Sofia."
    )
    assert [c.text for c in facts.commitments] == ["raise defence spending to 3%"]
    assert [[p.name for p in event.participants] for event in facts.events] == [["Willem Brand", "Rosen Dimov"]]


def test_who_is_met_before_a_trip_is_not_of_its_country() -> None:
    facts = facts_of(
        "NATO Secretary General Willem Brand met Bulgarian Prime Minister Rosen Dimov in Sofia. "
        "Brand, who will travel to Bucharest on Friday, also met Defence Minister Todor Iliev."
    )
    people = {p.name: p.represents for event in facts.events for p in event.participants}
    assert people["Todor Iliev"] != "ROU"


def test_the_verb_tells_what_the_noun_only_names() -> None:
    facts = facts_of(
        "US Defence Secretary Hugh Ware and South Korean Defence Minister Kang Min-ho are scheduled to meet in "
        "Washington on October 24 for the annual security meeting. Last year's meeting was held in Seoul in November."
    )
    assert [(e.type.value, e.status.value, e.date_text, e.location) for e in facts.events] == [
        ("meeting", "scheduled", "October 24", "Washington")
    ]


@pytest.mark.parametrize(
    ("headline", "status"),
    [
        ("Kenyan President Daniel Kip to meet Finnish President Aino Laine in Nairobi", "scheduled"),
        ("Kenyan President Daniel Kip meets Finnish President Aino Laine in Nairobi", "occurred"),
    ],
)
def test_an_infinitive_in_a_headline_is_ahead(headline: str, status: str) -> None:
    text = f"{headline}\n\nThe agenda has not been made public by the organisers of the event.\n"
    events = extract_facts(read_text(text, "article")).events
    assert [(event.type.value, event.status.value) for event in events] == [("meeting", status)]


def test_documents_that_are_listed_as_signed_are_signed() -> None:
    facts = facts_of(
        "Kenyan President Daniel Kip met Finnish President Aino Laine in Nairobi on Monday. The two Presidents "
        "witnessed the signing of two Memoranda of Understanding, namely:",
        "1. Memorandum of Understanding on peace mediation; and",
        "2. Memorandum of Understanding on energy.",
    )
    assert [(a.name, a.status.value) for a in facts.agreements] == [
        ("Memorandum of Understanding on peace mediation", "signed"),
        ("Memorandum of Understanding on energy", "signed"),
    ]


def test_officials_of_a_release_are_of_the_government_that_publishes_it() -> None:
    text = (
        "Kenya and Tanzania await the Navy chief\n\n14 MAR 2024 5:30PM by PIB Delhi\n\n"
        "The Chief of the Naval Staff, Admiral Mohan Iyer will meet the Kenyan Defence Minister Abdi Noor in Nairobi.\n"
    )
    article = read_text(text, "article")
    meeting = ground(article, extract_facts(article)).events[0]
    assert {(p.name, p.represents) for p in meeting.participants} == {("Mohan Iyer", "IND"), ("Abdi Noor", "KEN")}
