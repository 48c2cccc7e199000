"""What sides say they will do, told between commas, in the passive and of units, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Defence Minister Ashok Verma met his Peruvian counterpart Luis Quispe in Lima on Monday."


def promised(*paragraphs: str) -> list[tuple[str, tuple[str, ...], str]]:
    return [(c.act.value, c.actors, c.text) for c in facts_of(*paragraphs).commitments]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Peru, the admiral told him, will open its simulator to Indian crews.",
            [("pledged", ("PER",), "open its simulator to Indian crews")],
        ),
        (
            "Lima, he confirmed, would send a frigate to the drill off Goa.",
            [("pledged", ("PER",), "send a frigate to the drill off Goa")],
        ),
        (
            "Peru, according to a statement by its foreign ministry, will train 40 Indian pilots.",
            [("pledged", ("PER",), "train 40 Indian pilots")],
        ),
        (
            "His government, Quispe told reporters, would open an embassy in Palau next year.",
            [("pledged", ("PER",), "open an embassy in Palau next year")],
        ),
        ("Peru asked India for missiles, according to an official.", [("requested", ("PER",), "missiles")]),
        ("Verma, Quispe said, had asked for help with radar.", [("requested", ("IND",), "help with radar")]),
        (
            "The two sides, says a joint statement, will form a task force on cables by June.",
            [("agreed", ("IND", "PER"), "form a task force on cables by June")],
        ),
        (
            "Mountain troops of India and Peru will hold a joint exercise near Cusco in May next year, the Defence "
            "Ministry reported after the talks.",
            [("agreed", ("IND", "PER"), "hold a joint exercise near Cusco in May next year")],
        ),
        (
            "Quispe replied that a team of Peruvian experts would be sent to Kochi in May to study the plan.",
            [("pledged", ("PER",), "a team of Peruvian experts would be sent to Kochi in May to study the plan")],
        ),
        (
            "Verma announced that the number of slots for Peruvian officers would go up from 20 to 50, and that India "
            "would gift twelve boats to Peru.",
            [
                ("pledged", ("IND",), "number of slots for Peruvian officers would go up from 20 to 50"),
                ("pledged", ("IND",), "India would gift twelve boats to Peru"),
            ],
        ),
        (
            "According to the statement, the policy dialogue, dormant since 2020, will be resumed next year.",
            [("agreed", ("IND", "PER"), "policy dialogue, dormant since 2020, will be resumed next year")],
        ),
        ("Peru, analysts said, will buy more jets from India.", []),
        ("Quispe replied that Indian experts would be sent home.", []),
        ("Quispe said the price of copper would go up from 20 to 50 dollars.", []),
        ("According to the statement, the road will be closed next year.", []),
    ],
)
def test_who_will_do_something_whoever_tells_it(
    sentence: str, expected: list[tuple[str, tuple[str, ...], str]]
) -> None:
    assert promised(f"{MET} {sentence}") == expected


def test_her_ministry_says_what_her_country_will_do() -> None:
    told = promised(
        f"{MET} Quispe gave no answer. In a statement released afterwards his ministry said it would send observers to "
        "the drill off Goa."
    )
    assert told == [("pledged", ("PER",), "send observers to the drill off Goa")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Quispe used the occasion to appeal to New Delhi to license the manufacture of spare parts.",
            [("requested", ("PER",), "license the manufacture of spare parts")],
        ),
        ("Quispe wants Indian yards to repair two frigates.", [("requested", ("PER",), "repair two frigates")]),
        (
            "Quispe proposed coordinated patrols along the coast of the two oceans.",
            [("proposed", ("PER",), "coordinated patrols along the coast of the two oceans")],
        ),
        (
            "It was also decided that a team of the Indian Navy would survey the site by May.",
            [("agreed", ("IND", "PER"), "a team of the Indian Navy would survey the site by May")],
        ),
        ("Quispe wants Peruvian yards to repair two frigates.", []),
        ("Verma urged the government to revive the scheme.", []),
        ("Quispe offered nothing more than sympathy.", []),
        ('"We asked for less paper and more engines," quipped Verma.', []),
    ],
)
def test_what_is_asked_of_another_country_and_no_joke(
    sentence: str, expected: list[tuple[str, tuple[str, ...], str]]
) -> None:
    assert promised(f"{MET} {sentence}") == expected


@pytest.mark.parametrize(
    ("sentence", "certainty"),
    [
        ("Peru is also said to have asked India for armoured vehicles.", "hedged"),
        ("Peru is believed to have asked India for armoured vehicles.", "hedged"),
        ("Peru asked India to send a team that could assess its guns.", "asserted"),
        ("Speculation that the two sides had agreed to a land bridge is nonsense, Quispe said.", "denied"),
        ("Claims that the two countries agreed to build a base in Cusco are pure invention, Verma said.", "denied"),
    ],
)
def test_only_what_stands_before_a_commitment_hedges_it(sentence: str, certainty: str) -> None:
    assert [c.certainty.value for c in facts_of(f"{MET} {sentence}").commitments] == [certainty]


def test_what_a_newspaper_claims_and_the_next_sentence_calls_invented_is_denied() -> None:
    told = facts_of(f"{MET} A newspaper reported that Peru had promised jets. Quispe dismissed the report.")
    assert [c.certainty.value for c in told.commitments] == ["denied"]


def test_what_was_agreed_in_talks_of_an_earlier_week_is_background() -> None:
    told = facts_of(
        f"{MET} The two agreed to open a centre in Lima.",
        "They discussed copper.",
        "Earlier this month, Verma spoke to Kenyan Defence Minister James Otieno by telephone, and they agreed to "
        "train pilots in Nairobi.",
    )
    assert [c.salience.value for c in told.commitments] == ["main", "background"]


@pytest.mark.parametrize(
    ("sentence", "carried"),
    [
        ("In a joint statement, the two countries agreed to open a centre in Lima.", True),
        ("A joint statement was issued. According to the statement, Peru will open a centre in Lima.", True),
        ("A joint statement was issued. Peru will open a centre for India in Lima.", False),
    ],
)
def test_a_joint_statement_carries_what_it_is_said_to_tell(sentence: str, carried: bool) -> None:
    facts = facts_of(f"{MET} {sentence}")
    assert [c.agreement_id for c in facts.commitments] == ["A1" if carried else None]


@pytest.mark.parametrize(
    ("sentence", "deadline"),
    [
        ("The two agreed to open a centre by the end of the year.", "the end of the year"),
        ("The two agreed to open a centre by the end of May.", "end of May"),
        ("The two agreed to draft a cooperation plan for 2025-2027.", None),
    ],
)
def test_by_when_something_is_due_as_it_is_printed(sentence: str, deadline: str | None) -> None:
    assert [c.deadline_text for c in facts_of(f"{MET} {sentence}").commitments] == [deadline]


@pytest.mark.parametrize(
    ("sentence", "testable"),
    [
        ("Verma stressed the need for closer ties between the universities of the two countries.", False),
        ("The two agreed to open a centre in Lima.", True),
    ],
)
def test_closer_ties_cannot_be_checked(sentence: str, testable: bool) -> None:
    assert [c.testable for c in facts_of(f"{MET} {sentence}").commitments] == [testable]


def test_trainer_jets_are_no_training() -> None:
    (commitment,) = facts_of(f"{MET} The two agreed to manufacture parts of trainer jets in Lima.").commitments
    assert [topic.value for topic in commitment.topics] == ["industry_production"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Nair announced ten scholarships for Kenyan cadets.", [("pledged", "ten scholarships for Kenyan cadets")]),
        (
            "Nair also announced five additional vacancies for Kenya Navy officers.",
            [("pledged", "five additional vacancies for Kenya Navy officers")],
        ),
        ("Nair announced three places where the ships would call.", []),
    ],
)
def test_places_that_somebody_announces_for_others_are_pledged(sentence: str, expected: list[tuple[str, str]]) -> None:
    met = "Indian Defence Minister Sunil Nair met his Kenyan counterpart Abdi Noor in Nairobi on Tuesday."
    assert [(c.act.value, c.text) for c in facts_of(met, sentence).commitments] == expected


def test_a_cabinet_secretary_is_the_one_who_was_named() -> None:
    met = "Indian navy chief Sunil Nair called on Wanjiru Noor, Kenya's Cabinet Secretary for Defence, on Tuesday."
    said = "The Cabinet Secretary conveyed Kenya's thanks for the training, and sought Indian assistance for a refit."
    commitments = facts_of(met, said).commitments
    assert [(c.act.value, c.actors, c.addressees) for c in commitments] == [("requested", ("KEN",), ("IND",))]
