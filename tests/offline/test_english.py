"""What single constructions of English tell, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts
from tests.offline.english import people_of

INDIA = "Indian defence diplomacy this week"
ABROAD = "Defence diplomacy this week"

People = list[tuple[str, str | None, str | None]]


def facts_of(*paragraphs: str, headline: str = INDIA) -> ArticleFacts:
    text = "\n\n".join((headline, *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


IYER = ("Mohan Iyer", "Defence Minister", "IND")


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        (
            "Defence Minister Mohan Iyer met the Minister of National Defence of Chile, General Paula Rojas.",
            ("Paula Rojas", "Minister of National Defence", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer met Paula Rojas, Chile's Assistant Minister of Defence.",
            ("Paula Rojas", "Assistant Minister of Defence", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer met Chilean Ambassador to India Paula Rojas.",
            ("Paula Rojas", "Ambassador", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer met Secretary of the Chilean Security Council Paula Rojas.",
            ("Paula Rojas", "Secretary of the Chilean Security Council", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer met Chief of the Chilean Navy Admiral Paula Rojas.",
            ("Paula Rojas", "Chief of the Chilean Navy", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer held talks with his Chilean counterpart, Dr Paula Rojas, on Tuesday.",
            ("Paula Rojas", "Defence Minister", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer met Major-General (Retd) Paula Rojas of the Chilean Army.",
            ("Paula Rojas", None, "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer met Secretary of Defense Hugh Marlow.",
            ("Hugh Marlow", "Secretary of Defense", "USA"),
        ),
        (
            "Defence Minister Mohan Iyer met Chilean Foreign Minister Ana do Rosario Field in Santiago.",
            ("Ana do Rosario Field", "Foreign Minister", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer met Secretary General at the Ministry of Defence, Oman, Dr Ali bin Nasser.",
            ("Ali bin Nasser", "Secretary General at the Ministry of Defence", "OMN"),
        ),
        (
            "Defence Minister Mohan Iyer met French Defence Minister Florence Moreau on Tuesday.",
            ("Florence Moreau", "Defence Minister", "FRA"),
        ),
        (
            "Defence Minister Mohan Iyer met South Korean Defence Minister Park Jong-min on Tuesday.",
            ("Park Jong-min", "Defence Minister", "KOR"),
        ),
        (
            "Defence Minister Mohan Iyer received a delegation led by Chilean Defence Minister Luis D'Costa.",
            ("Luis D'Costa", "Defence Minister", "CHL"),
        ),
        (
            "Defence Minister Mohan Iyer held talks with the Interior Minister, Mr Luis Vega, in Santiago.",
            ("Luis Vega", "Interior Minister", "CHL"),
        ),
    ],
)
def test_an_office_is_read_in_all_its_forms(sentence: str, other: tuple[str, str | None, str]) -> None:
    assert people_of(facts_of(sentence)) == [IYER, other]


def test_two_people_on_the_two_sides_of_a_comma_are_no_group() -> None:
    facts = facts_of(
        "In a telephonic conversation with Chilean Foreign Minister Ana Vega, Mr. Iyer took up the matter.",
        "Defence Minister Mohan Iyer was pleased.",
    )
    assert [(e.type, [p.represents for p in e.participants]) for e in facts.events] == [("call", ["IND", "CHL"])]


def test_somebody_who_speaks_with_somebody_calls_him() -> None:
    (event,) = facts_of("Defence Minister Mohan Iyer spoke with Chilean Defence Minister Luis Vega on Tuesday.").events
    assert (event.type, event.date_text) == ("call", "Tuesday")


def test_an_official_whose_country_is_never_named_takes_part_without_one() -> None:
    facts = facts_of("Defence Minister Karl Weber held talks with his Chilean counterpart Luis Vega.", headline=ABROAD)
    assert people_of(facts) == [
        ("Karl Weber", "Defence Minister", None),
        ("Luis Vega", "Defence Minister", "CHL"),
    ]


def test_the_other_country_of_the_opening_is_that_of_its_officials() -> None:
    facts = facts_of(
        "Defence Secretary Karl Weber met Chilean Defence Minister Luis Vega on Monday.",
        headline="Austria and Chile discuss defence",
    )
    assert people_of(facts) == [
        ("Karl Weber", "Defence Secretary", "AUT"),
        ("Luis Vega", "Defence Minister", "CHL"),
    ]


def test_a_sentence_goes_on_behind_a_relative_clause() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer, who is accompanying the Prime Minister, met Chilean Defence Minister Luis Vega."
    )
    assert people_of(facts) == [IYER, ("Luis Vega", "Defence Minister", "CHL")]


def test_who_is_met_one_after_the_other_is_met_alone() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer met Chilean Defence Minister Luis Vega, Fiji Minister of Defence II Ana Tora "
        "and US Secretary of the Navy Hugh Marlow."
    )
    assert [[p.represents for p in event.participants] for event in facts.events] == [
        ["IND", "CHL"],
        ["IND", "FJI"],
        ["IND", "USA"],
    ]


def test_a_visitor_is_received_by_his_host() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer arrived in Chile on Thursday.",
        "At the airport, Iyer was received by Luis Vega, Chile's Assistant Minister of Defence.",
    )
    visits = [event for event in facts.events if event.type == "visit"]
    assert [[(p.name, p.role) for p in visit.participants] for visit in visits] == [
        [("Mohan Iyer", "visitor"), ("Luis Vega", "host")]
    ]


def test_the_host_is_who_sent_the_invitation() -> None:
    (event,) = facts_of(
        "At the invitation of the External Affairs Minister, Dr. Sunita Rao, the Foreign Minister of Chile, Ms. Ana "
        "Vega, is on an official visit to India from 14 to 16 July."
    ).events
    assert [(p.name, p.role) for p in event.participants] == [("Ana Vega", "visitor"), ("Sunita Rao", "host")]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Defence Minister Mohan Iyer's two-day visit to Chile beginning April 2 has been deferred.", "cancelled"),
        ("Defence Minister Mohan Iyer confirmed his upcoming visit to Chile.", "scheduled"),
        ("Defence Minister Mohan Iyer is on a visit to Chile.", "ongoing"),
    ],
)
def test_a_visit_is_dated_and_told_by_its_verb(sentence: str, status: str) -> None:
    (event,) = facts_of(sentence).events
    assert (event.type, event.status, event.location_country) == ("visit", status, "CHL")


def test_who_signs_are_the_subject_and_who_stands_behind_by() -> None:
    (event,) = facts_of(
        "The agreement was signed by Japanese Foreign Minister Keiko Hayashi and Chilean Foreign Minister Ana Vega in "
        "Santiago, amid the growing pressure of China."
    ).events
    assert (event.type, [p.represents for p in event.participants]) == ("signing", ["JPN", "CHL"])


def test_ministers_of_several_countries_are_one_subject() -> None:
    facts = facts_of("Defence ministers from Japan, the United States and Chile have agreed to hold a naval exercise.")
    assert [(c.act, c.actors) for c in facts.commitments] == [("agreed", ("JPN", "USA", "CHL"))]


def test_both_halves_of_a_subject_agree() -> None:
    facts = facts_of(
        "Japanese Foreign Minister Keiko Hayashi and Chilean Foreign Minister Ana Vega agreed to set up a hotline."
    )
    assert [(c.act, c.actors, c.text) for c in facts.commitments] == [("agreed", ("JPN", "CHL"), "set up a hotline")]


MET = "Defence Minister Mohan Iyer met Chilean Defence Minister Luis Vega on Tuesday."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Both leaders reiterated their shared commitment to countering piracy.", ("reaffirmed", ("CHL", "IND"))),
        ("They pledged to work closely on shipbuilding.", ("agreed", ("IND", "CHL"))),
        ("Iyer told Vega that India is committed to training ten Chilean pilots.", ("pledged", ("IND",))),
        ("Vega urged restraint in the northern border area.", ("requested", ("CHL",))),
        ("The ministers also committed to supporting each other in hydrography.", ("agreed", ("IND", "CHL"))),
        ("Both sides concurred on the need for a joint patrol.", ("agreed", ("IND", "CHL"))),
        ("Vega sought help in training divers.", ("requested", ("CHL",))),
    ],
)
def test_readouts_undertake_in_many_words(sentence: str, expected: tuple[str, tuple[str, ...]]) -> None:
    facts = facts_of(MET, sentence)
    assert [(c.act, tuple(sorted(c.actors))) for c in facts.commitments] == [(expected[0], tuple(sorted(expected[1])))]


def test_who_tells_it_is_no_part_of_what_is_agreed() -> None:
    facts = facts_of(MET, "Both sides agreed to hold annual staff talks, a defence ministry statement said.")
    assert [c.text for c in facts.commitments] == ["hold annual staff talks"]


def test_an_abbreviation_in_brackets_belongs_to_the_document() -> None:
    facts = facts_of(MET, "The two sides signed a Memorandum of Understanding (MoU) on submarine rescue.")
    assert [(a.name, a.status) for a in facts.agreements] == [
        ("Memorandum of Understanding (MoU) on submarine rescue", "signed")
    ]


def test_a_document_that_is_to_be_signed_is_proposed() -> None:
    facts = facts_of(MET, "India and Chile are expected to sign an agreement on hydrography.")
    assert [(a.name, a.status) for a in facts.agreements] == [("agreement on hydrography", "proposed")]


@pytest.mark.parametrize("sentence", ["They vowed to deal with piracy.", "A free trade deal may come one day."])
def test_not_every_deal_is_a_document(sentence: str) -> None:
    assert facts_of(MET, sentence).agreements == ()


def test_a_crisis_elsewhere_is_no_place_of_the_talks() -> None:
    (event,) = facts_of(
        "Defence Minister Mohan Iyer met Chilean Defence Minister Luis Vega on the crisis in Ukraine."
    ).events
    assert event.location is None


def test_a_name_with_the_surname_in_capitals_is_written_as_elsewhere() -> None:
    (event,) = facts_of("Defence Minister Mohan Iyer met Japanese Foreign Minister HAYASHI Keiko on Tuesday.").events
    assert [(p.name, p.name_en) for p in event.participants][1] == ("HAYASHI Keiko", "Keiko Hayashi")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "In his talks with Chilean Defence Minister Luis Vega, Defence Minister Mohan Iyer stressed trust.",
            [("IND", "Mohan Iyer"), ("CHL", "Luis Vega")],
        ),
        (
            "Defence Minister Mohan Iyer is scheduled to call on Chilean President Luis Vega, who is also a painter.",
            [("IND", "Mohan Iyer"), ("CHL", "Luis Vega")],
        ),
        (
            "Chief of the General Staff of the Chilean People's Army and Deputy Defence Minister Luis Vega and "
            "General Karl Weber of the Austrian Army held talks.",
            [("CHL", "Luis Vega"), ("AUT", "Karl Weber")],
        ),
    ],
)
def test_talks_are_found_in_every_part_of_a_sentence(sentence: str, expected: list[tuple[str, str]]) -> None:
    (event,) = facts_of(sentence).events
    assert sorted((p.represents, p.name) for p in event.participants) == sorted(expected)


def test_the_country_that_a_headline_travels_to_is_not_that_of_the_officials() -> None:
    facts = facts_of(
        "Defence Minister Karl Weber arrived in Tokyo on Monday.",
        headline="Defence Minister on a visit to Japan and Chile",
    )
    assert people_of(facts)[0] == ("Karl Weber", "Defence Minister", None)


def test_a_list_of_what_was_agreed_is_read_entry_by_entry() -> None:
    facts = facts_of(
        MET,
        "The two sides agreed on the following:",
        "- to set up a working group on shipbuilding;",
        "- to train twenty Chilean officers in India.",
        "The weather was fine.",
    )
    assert [(c.act, tuple(sorted(c.actors)), c.text) for c in facts.commitments] == [
        ("agreed", ("CHL", "IND"), "set up a working group on shipbuilding"),
        ("agreed", ("CHL", "IND"), "train twenty Chilean officers in India"),
    ]


def test_a_delegation_travels_for_its_country() -> None:
    (event,) = facts_of("An Indian defence delegation is on a visit to Chile to widen military cooperation.").events
    assert [(p.represents, p.role) for p in event.participants] == [("IND", "visitor"), ("CHL", "host")]


def test_an_article_that_mentions_india_has_no_indian_ministers_for_it() -> None:
    facts = facts_of(
        "Prime Minister Owen Tallis met French President Lucie Marchal in Paris on Monday.",
        "They agreed to hold a summit. India was not discussed, officials said.",
        headline="Leaders meet in Paris",
    )
    assert "IND" not in {represents for _, _, represents in people_of(facts)}
    assert "IND" not in {actor for commitment in facts.commitments for actor in commitment.actors}
