"""Names, offices and objects of verbs in English, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts
from schemas.vocabulary import EventStatus, EventType
from tests.offline.english import people_of

IYER = ("Mohan Iyer", "Defence Minister", "IND")

People = list[tuple[str, str | None, str | None]]


def facts_of(*paragraphs: str, headline: str = "Indian defence diplomacy this week") -> ArticleFacts:
    text = "\n\n".join((headline, *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        (
            "Defence Minister Mohan Iyer met Omani Defence Minister Salim Nasser Al-Farsi Al-Busaidi.",
            ("Salim Nasser Al-Farsi Al-Busaidi", "Defence Minister", "OMN"),
        ),
        (
            "Defence Minister Mohan Iyer met Korean Vice Defence Minister Song In-gyu.",
            ("Song In-gyu", "Vice Defence Minister", "KOR"),
        ),
        (
            'Defence Minister Mohan Iyer met Chilean Defence Minister Roberto "Beto" Rojas.',
            ('Roberto "Beto" Rojas', "Defence Minister", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer met Chilean Defence Minister Roberto (Beto) Rojas.",
            ("Roberto (Beto) Rojas", "Defence Minister", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer met Polish Defence Minister Jan Nowicki in Warsaw.",
            ("Jan Nowicki", "Defence Minister", "POL"),
        ),
        (
            "Defence Minister Mohan Iyer met Jan Nowicki, the Polish defence minister, in Jan 2024.",
            ("Jan Nowicki", "defence minister", "POL"),
        ),
        (
            "Defence Minister Mohan Iyer met Anna van der Meer, the Dutch defence minister, in Delft.",
            ("Anna van der Meer", "defence minister", "NLD"),
        ),
        (
            "Defence Minister Mohan Iyer met Spanish Defence Minister Pilar de la Fuente.",
            ("Pilar de la Fuente", "Defence Minister", "ESP"),
        ),
        (
            "Defence Minister Mohan Iyer met his Chinese counterpart Feng Jun in Laos.",
            ("Feng Jun", "Defence Minister", "CHN"),
        ),
        (
            "Defence Minister Mohan Iyer spoke with his counterpart from the United Kingdom, Secretary Anna Lowe.",
            ("Anna Lowe", "Secretary", "GBR"),
        ),
        (
            "Defence Minister Mohan Iyer received on Monday Chilean Defence Minister Paula Rojas.",
            ("Paula Rojas", "Defence Minister", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer hosted a reception for Chilean Defence Minister Paula Rojas.",
            ("Paula Rojas", "Defence Minister", "CHL"),
        ),
    ],
)
def test_who_is_met_is_read_with_his_whole_name(sentence: str, other: tuple[str, str, str]) -> None:
    # Words enough to tell the language by.
    facts = facts_of(sentence, "The talks were about what the two countries can do for each other in the years ahead.")
    assert sorted(people_of(facts)) == sorted([IYER, other])


def test_the_square_of_a_parade_is_nobody() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer met Chilean Defence Minister Paula Rojas on Monday.",
        "After a parade at Queens Square, the Defence Minister held talks with Paula Rojas.",
    )
    assert sorted(people_of(facts)) == sorted([IYER, ("Paula Rojas", "Defence Minister", "CHL")])


def test_a_verb_in_the_capitals_of_a_headline_is_no_name() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer proceeded on a visit to Chile on Monday.",
        headline="DEFENCE MINISTER PROCEEDS ON A VISIT TO CHILE",
    )
    assert [p.name for event in facts.events for p in event.participants if p.kind == "person"] == ["Mohan Iyer"]


def test_talks_with_officials_of_several_countries_are_one_call_each() -> None:
    facts = facts_of("Defence Minister Mohan Iyer spoke today with defence ministers from Chile and Japan.")
    assert [(e.type, e.date_text, e.participants[1].represents) for e in facts.events] == [
        (EventType.CALL, "today", "CHL"),
        (EventType.CALL, "today", "JPN"),
    ]


def test_an_envoy_who_is_received_pays_no_visit_for_it() -> None:
    facts = facts_of(
        "Issues of cooperation were discussed as India's Defence Minister Mohan Iyer received "
        "Chilean Ambassador to India Paula Rojas."
    )
    assert [e.type for e in facts.events] == [EventType.MEETING]


def test_ships_undertake_an_exercise() -> None:
    facts = facts_of("Indian Naval Ships undertook a Partnership Exercise with the Chilean Navy on Monday.")
    assert [(e.type, e.date_text) for e in facts.events] == [(EventType.EXERCISE, "Monday")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Indian Defence Minister Mohan Iyer received a delegation of experts from Chile on Monday.",
            [("CHL", "Chile"), ("IND", "Mohan Iyer")],
        ),
        (
            "Indian Defence Minister Mohan Iyer welcomed the Chilean delegation led by Vice Minister Paula Rojas.",
            [("CHL", "Paula Rojas"), ("IND", "Mohan Iyer")],
        ),
        (
            "Indian Defence Minister Mohan Iyer and Deputy Assistant Secretary of Defence for East Asia of the US "
            "Dr. Anna Lowe co-chaired the defence policy dialogue in Washington.",
            [("IND", "Mohan Iyer"), ("USA", "Anna Lowe")],
        ),
        (
            "Sen. Lieut. Gen. Mohan Iyer of the Indian Army met Sen. Lieut. Gen. Paula Rojas of the Chilean Army.",
            [("CHL", "Paula Rojas"), ("IND", "Mohan Iyer")],
        ),
        (
            "Indian Defence Minister Mohan Iyer met on Monday Chilean Defence Minister Paula Rojas.",
            [("CHL", "Paula Rojas"), ("IND", "Mohan Iyer")],
        ),
    ],
)
def test_delegations_and_their_heads_are_met(sentence: str, expected: list[tuple[str, str]]) -> None:
    (event,) = facts_of(sentence).events
    assert sorted((p.represents, p.name) for p in event.participants) == expected


def test_the_heads_of_two_delegations_hold_the_dialogue_of_their_countries() -> None:
    (event,) = facts_of(
        "India and Chile held their third defence policy dialogue in Santiago on Monday.",
        "The Indian delegation to the dialogue was led by Deputy Minister Mohan Iyer, while the Chilean delegation was "
        "headed by Deputy Defence Minister Paula Rojas.",
    ).events
    assert sorted((p.represents, p.name) for p in event.participants) == [
        ("CHL", "Paula Rojas"),
        ("IND", "Mohan Iyer"),
    ]
    assert (event.date_text, event.location) == ("Monday", "Santiago")


@pytest.mark.parametrize("off", ["has been postponed", "has been put off", "was called off"])
def test_a_dialogue_that_is_put_off_is_cancelled(off: str) -> None:
    (event,) = facts_of(f"The dialogue between the defence ministers of India and Chile due in July {off}.").events
    assert (event.status, sorted(p.represents or "" for p in event.participants)) == (
        EventStatus.CANCELLED,
        ["CHL", "IND"],
    )


def test_counterparts_from_several_countries_are_met_one_by_one() -> None:
    facts = facts_of("Indian Defence Minister Mohan Iyer held talks with his counterparts from Chile, Japan and Oman.")
    assert [[p.represents for p in event.participants] for event in facts.events] == [
        ["IND", "CHL"],
        ["IND", "JPN"],
        ["IND", "OMN"],
    ]


def test_a_trilateral_meeting_is_one_of_three() -> None:
    (event,) = facts_of(
        "Indian Defence Minister Mohan Iyer held a trilateral meeting with defence ministers from Chile and Japan."
    ).events
    assert sorted(p.represents or "" for p in event.participants) == ["CHL", "IND", "JPN"]


def test_what_an_office_is_elsewhere_stands_in_brackets() -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer met the Secretary of National Defence (Defence Minister) of Chile, "
        "Paula Rojas."
    )
    assert sorted(people_of(facts)) == sorted([IYER, ("Paula Rojas", "Secretary of National Defence", "CHL")])


def test_who_receives_an_envoy_is_of_the_country_where_he_serves() -> None:
    facts = facts_of(
        "The High Commissioner of Kenya to Ghana, Major General Peter Mwangi (Retd), made a courtesy call on the "
        "Deputy Minister of Defence, Major General Kofi Asante (Retd), at his office.",
        headline="High Commissioner pays a courtesy call",
    )
    assert sorted(people_of(facts)) == [
        ("Kofi Asante", "Deputy Minister of Defence", "GHA"),
        ("Peter Mwangi", "High Commissioner", "KEN"),
    ]


def test_a_visit_of_some_days_is_dated_by_the_day_of_arrival() -> None:
    (event,) = facts_of(
        "Indian Defence Minister Mohan Iyer will pay a three-day visit to Chile beginning Sunday."
    ).events
    assert (event.type, event.date_text, event.location) == (EventType.VISIT, "Sunday", "Chile")


def test_an_agreement_is_not_named_after_the_town_where_it_was_signed() -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer and Chilean Defence Minister Paula Rojas signed a Memorandum of "
        "Understanding (MoU) in Santiago on Monday."
    )
    assert [a.name for a in facts.agreements] == ["Memorandum of Understanding (MoU)"]


def test_who_is_called_on_receives_each_by_himself() -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer and Chilean Defence Minister Paula Rojas called on Omani Prime Minister "
        "Salim Farsi on Friday."
    )
    assert [[p.name for p in event.participants] for event in facts.events] == [
        ["Mohan Iyer", "Salim Farsi"],
        ["Paula Rojas", "Salim Farsi"],
    ]


def test_who_speaks_behind_a_frame_is_not_the_counterpart_in_it() -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer met Chilean Defence Minister Paula Rojas on Monday.",
        "In a meeting with his Kenyan counterparts, Mohan Iyer stressed that the sea is wide.",
    )
    assert [p.represents for event in facts.events for p in event.participants if p.name == "Mohan Iyer"] == [
        "IND",
        "IND",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Defence Minister had announced the purchase of rifles in January.",
        "The day before, the alliance agreed to adapt its command structure.",
    ],
)
def test_what_was_announced_before_or_agreed_by_others_is_no_undertaking_of_the_talks(sentence: str) -> None:
    facts = facts_of("Indian Defence Minister Mohan Iyer met Chilean Defence Minister Paula Rojas on Monday.", sentence)
    assert facts.commitments == ()


def test_the_short_form_of_a_first_name_means_the_same_person() -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer spoke with US Secretary of State Michael R. Lowe on Monday.",
        "Secretary Mike Lowe is scheduled to leave for Japan on Tuesday on a two-day visit.",
    )
    assert [(e.type, [p.name for p in e.participants if p.kind == "person"]) for e in facts.events] == [
        (EventType.CALL, ["Mohan Iyer", "Michael R. Lowe"]),
        (EventType.VISIT, ["Michael R. Lowe"]),
    ]


def test_planned_talks_are_still_to_come() -> None:
    (event,) = facts_of(
        "High on the agenda is the planned meeting of Indian Defence Minister Mohan Iyer with Chilean Defence Minister "
        "Paula Rojas."
    ).events
    assert event.status is EventStatus.SCHEDULED


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Defence ministers Abena Osei of Ghana and Kofi Amouzou of Togo met in Accra on Monday.", ["GHA", "TGO"]),
        ("The Indian and Japanese defence ministers, Rohan Kale and Kenji Mori, met on Friday.", ["IND", "JPN"]),
        ("Presidents Luc Moreau of France and Karl Weber of the Netherlands spoke by phone.", ["FRA", "NLD"]),
        ("Foreign ministers Meera Nair (India) and Kate Dunn (Australia) met in Fiji.", ["IND", "AUS"]),
        ("The foreign ministers of India and Japan, Meera Nair and Kenji Mori, met in Fiji.", ["IND", "JPN"]),
        ("The army chiefs of India and Nepal met in Delhi.", ["IND", "NPL"]),
    ],
)
def test_people_listed_behind_an_office_in_the_plural_are_of_the_countries_beside_them(
    sentence: str, expected: list[str]
) -> None:
    assert [side for _, _, side in people_of(facts_of(sentence))] == expected


@pytest.mark.parametrize(
    ("guest", "name"),
    [
        ("Japanese Defence Minister Gen Tanabe", "Gen Tanabe"),
        ("Japan's Chief of Army Staff Gen Tanabe", "Tanabe"),
        ("Japanese Defence Minister Gen. Tanabe", "Tanabe"),
        ("Indonesian Defence Minister Gen Wibowo", "Wibowo"),
        ("Bangladesh's Prime Minister Sheikh Salima", "Sheikh Salima"),
        ("Prime Minister Sheikh Salima of Bangladesh", "Sheikh Salima"),
        ("Kuwaiti Defence Minister Sheikh Nasser Al Khalid", "Nasser Al Khalid"),
        ("Saudi Defence Minister Prince Majid bin Saleh", "Majid bin Saleh"),
        ("H.R.H. Prince Majid bin Saleh, the Saudi Defence Minister,", "Majid bin Saleh"),
        ("Bahraini Deputy Prime Minister HH Shaikh Isa bin Hamad", "Isa bin Hamad"),
        ("Princess Noura bint Majid, Saudi Arabia's Ambassador to India,", "Noura bint Majid"),
        ("Ghana's Defence Minister Prince Ofori", "Prince Ofori"),
    ],
)
def test_a_title_is_part_of_a_name_where_that_is_the_custom(guest: str, name: str) -> None:
    (event,) = facts_of(f"{guest} met Defence Minister Mohan Iyer in New Delhi on Monday.").events
    assert {p.name for p in event.participants} == {name, "Mohan Iyer"}


@pytest.mark.parametrize(
    ("paragraphs", "side"),
    [
        (("Secretary Rourke met Chilean Prime Minister Ana Soto at the Pentagon on Monday.",), "USA"),
        (
            (
                "Deputy Prime Minister Mohan Iyer met Chilean Defence Minister Ana Soto during his visit to the State "
                "of Qatar.",
            ),
            "QAT",
        ),
        (
            (
                "Defence Minister Mohan Iyer concluded a trip to Norway on Friday.",
                "He announced that Canada will give Latvia four boats.",
            ),
            "CAN",
        ),
        (
            (
                "Defence Minister Mohan Iyer and the head of the Estonian Army, General Karl Tamm, met with Chilean "
                "Defence Minister Ana Soto in Halifax.",
            ),
            "EST",
        ),
        (
            (
                "Defence Minister Mohan Iyer held talks with U.S. Defence Secretary Ann Drake on Friday.",
                "India and the United States reaffirmed their partnership.",
            ),
            "IND",
        ),
        (
            (
                "Defence Minister Mohan Iyer met Omani Defence Minister Salim Harthy on Friday.",
                "They spoke of Iran, Iraq and the India-Oman naval exercise.",
            ),
            "IND",
        ),
    ],
)
def test_whose_officials_are_without_a_country(paragraphs: tuple[str, ...], side: str) -> None:
    facts = facts_of(*paragraphs, headline="Talks on defence")
    assert facts.events[0].participants[0].represents == side


def test_who_poses_a_threat_does_not_talk() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer met Korean Defence Minister Song In-gyu in Seoul to discuss security issues, "
        "including the threat posed by North Korea."
    )
    assert [who.represents for who in facts.events[0].participants] == ["IND", "KOR"]


@pytest.mark.parametrize(
    "then",
    [
        "While meeting Foreign Minister Son, Danish FM Anna Vind reiterated Denmark's support for ASEAN on Tuesday.",
        "FM Son met Danish FM Anna Vind on Tuesday.",
        "Son visited Denmark and met Danish FM Anna Vind on Tuesday.",
    ],
)
def test_a_surname_that_is_also_a_word_names_its_bearer_alone(then: str) -> None:
    met = "Vietnamese Foreign Minister Tran Quang Son met Indian Minister Suresh Jain on Monday."
    meetings = [event for event in facts_of(f"{met} {then}").events if event.type is EventType.MEETING]
    assert [{(who.name, who.represents) for who in event.participants} for event in meetings] == [
        {("Tran Quang Son", "VNM"), ("Suresh Jain", "IND")},
        {("Tran Quang Son", "VNM"), ("Anna Vind", "DNK")},
    ]


def test_a_word_that_is_also_the_surname_of_somebody_names_nobody() -> None:
    met = "Vietnamese Minister Tran Quang Long met Indian Minister Suresh Jain on Monday."
    (promise,) = facts_of(f"{met} Long before this, Denmark pledged to send aid to India.").commitments
    assert (promise.source, promise.actors) == (None, ("DNK",))
