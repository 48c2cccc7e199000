"""Official statements in English on talks of two and three sides, their lists and what was signed, in sentences of our
own."""

from __future__ import annotations

import pytest

from tests.offline.test_english_statements import facts_of

NOOR, ALI, SATO = "Abdi Noor", "Saif Ali", "Kenji Sato"
MET = "Kenyan Foreign Minister Abdi Noor and Omani Foreign Minister Saif Ali met in Muscat on Monday."
THREE = "Deputy Secretary of State Ada Holm met with Kenyan Minister Abdi Noor and Omani Minister Saif Ali on Monday."


def events_of(*paragraphs: str) -> list[tuple[str, str | None, list[str]]]:
    return [(e.type.value, e.date_text, [p.name for p in e.participants]) for e in facts_of(*paragraphs).events]


def acts_of(*paragraphs: str) -> list[tuple[str, tuple[str, ...], str]]:
    return [(c.act.value, tuple(c.actors), c.text) for c in facts_of(*paragraphs).commitments]


def papers_of(*paragraphs: str) -> list[tuple[str, str, str]]:
    return [(a.type.value, a.status.value, a.name) for a in facts_of(*paragraphs).agreements]


@pytest.mark.parametrize(
    "who",
    [
        "The Deputy Secretary and the two ministers",
        "Deputy Secretary Holm and the two vice ministers",
        "Deputy Secretary Holm and her counterparts",
    ],
)
def test_somebody_and_the_two_others_are_all_three(who: str) -> None:
    assert acts_of(f"{THREE} {who} agreed to hold drills.") == [("agreed", ("USA", "KEN", "OMN"), "hold drills")]
    assert events_of(f"{THREE} {who} agreed to hold drills.") == [("meeting", "Monday", ["Ada Holm", NOOR, ALI])]


def test_the_deputy_secretary_is_who_was_named_so() -> None:
    (act,) = acts_of(f"{THREE} The three officials spoke. The Deputy Secretary stressed the need to share data.")
    assert act == ("proposed", ("USA",), "share data")


def test_the_minister_beside_a_minister_with_a_name_is_the_other() -> None:
    (first, second) = events_of(
        MET, "The Minister also held a trilateral meeting with Minister Ali and Japanese Foreign Minister Kenji Sato."
    )
    assert first == ("meeting", "Monday", [NOOR, ALI])
    assert second == ("meeting", None, [NOOR, ALI, SATO])


def test_he_who_met_others_is_one_of_both_who_spoke() -> None:
    told = events_of(
        MET, "The two ministers discussed trade. He also held talks with Japanese Foreign Minister Kenji Sato."
    )
    assert told == [("meeting", "Monday", [NOOR, ALI]), ("meeting", None, [NOOR, SATO])]


@pytest.mark.parametrize(
    "further",
    [
        "They also spoke about the fisheries congress.",
        "The two sides welcomed Oman's purchase of ships that can refuel with the US navy.",
    ],
)
def test_both_sides_go_on_with_the_same_talks(further: str) -> None:
    assert events_of(MET, further) == [("meeting", "Monday", [NOOR, ALI])]


@pytest.mark.parametrize("opening", [", including to:", ", including:"])
def test_an_undertaking_goes_on_in_a_list(opening: str) -> None:
    listed = f"The Ministers agreed to deepen cooperation{opening}\n- hold naval drills;\n- train pilots together."
    actors = ("KEN", "OMN")
    assert acts_of(MET, listed) == [
        ("agreed", actors, "deepen cooperation"),
        ("agreed", actors, "hold naval drills"),
        ("agreed", actors, "train pilots together"),
    ]


def test_the_day_with_which_a_sentence_opens_is_that_of_its_verb_behind_a_relative_clause() -> None:
    text = "On March 8, Kenyan Minister Abdi Noor, who is visiting Muscat, held a meeting with Omani Minister Saif Ali."
    assert ("meeting", "March 8", [NOOR, ALI]) in events_of(text)


def test_who_chairs_a_conference_attends_it() -> None:
    text = (
        "The ADMM-Plus was held in Hanoi on 12 March 2024. The Meeting was chaired by Vietnamese Minister Phan Quang."
    )
    assert events_of(text) == [("multilateral_meeting", "12 March 2024", ["Phan Quang", "ADMM-Plus"])]


@pytest.mark.parametrize(
    ("signed", "name"),
    [
        ("Kenya and Oman signed a Security and Defence Partnership on Monday.", "Security and Defence Partnership"),
        ('Kenya and Oman signed the new bilateral "2035 Partnership" on Monday.', "2035 Partnership"),
    ],
)
def test_a_partnership_is_a_document_where_it_is_signed(signed: str, name: str) -> None:
    assert papers_of(signed) == [("other", "signed", name)]
    assert events_of(signed) == [("signing", "Monday", ["Kenya", "Oman"])]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Oman praised their Strategic Partnership on Monday.",
        "Kenya and Oman announced a Comprehensive Strategic Partnership in 2019.",
    ],
)
def test_any_other_partnership_is_none(text: str) -> None:
    assert papers_of(text) == []


def test_a_partnership_that_only_names_an_agreement_is_the_same_document() -> None:
    text = (
        "The agreement dubbed the 2035 Partnership was signed by Kenyan Minister Abdi Noor and Omani Minister Saif Ali."
    )
    assert [(kind, status) for kind, status, _ in papers_of(text)] == [("treaty_agreement", "signed")]


def test_a_joint_press_release_is_a_joint_statement() -> None:
    issued = "The Joint Press Release was issued after the meeting."
    assert papers_of(MET, issued) == [("joint_statement", "finalised", "Joint Press Release")]


def test_on_behalf_of_whom_it_was_signed_is_no_part_of_a_name() -> None:
    (paper,) = papers_of(MET, "Omani Minister Saif Ali signed the declaration on behalf of Oman.")
    assert paper[2] == "declaration"


def test_what_is_included_is_part_of_what_was_agreed() -> None:
    agreed = (
        "The two ministers committed to deepening cooperation to meet global challenges, including piracy "
        "and smuggling."
    )
    assert [text for _, _, text in acts_of(MET, agreed)] == [
        "deepening cooperation to meet global challenges, including piracy and smuggling"
    ]


def test_what_sides_oppose_is_no_part_of_what_they_agreed() -> None:
    agreed = "The ministers agreed to hold drills; opposed any use of force; and pledged to share data."
    assert [text for _, _, text in acts_of(MET, agreed)] == ["hold drills", "share data"]


def test_a_country_whose_aggression_would_be_answered_pledges_nothing() -> None:
    assert (
        acts_of(MET, "They reaffirmed that any further Ruritanian and Russian aggression would result in costs.") == []
    )
