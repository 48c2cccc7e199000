"""What sides undertake in English in other words, and what that says of events, in our own sentences."""

from __future__ import annotations

import pytest

from schemas.facts import ArticleFacts
from tests.offline.english import facts_of

MET = "Indian Defence Minister Rohan Kale met Omani Defence Minister Salim Harthy in Muscat on Monday."
Undertaken = tuple[str, list[str], list[str], str]


def undertaken(facts: ArticleFacts) -> list[Undertaken]:
    return [(c.act.value, list(c.actors), list(c.addressees), c.text) for c in facts.commitments]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Omani side sought Indian assistance in setting up a repair yard.",
            [("requested", ["OMN"], ["IND"], "Indian assistance in setting up a repair yard")],
        ),
        (
            "The Omani side asked for five seats at the staff college.",
            [("requested", ["OMN"], ["IND"], "five seats at the staff college")],
        ),
        (
            "The Indian side offered the Omani navy a simulator for ship handling.",
            [("proposed", ["IND"], ["OMN"], "a simulator for ship handling")],
        ),
        (
            "Kale conveyed India's readiness to help Oman set up a shipyard.",
            [("pledged", ["IND"], [], "help Oman set up a shipyard")],
        ),
        (
            "The ministers instructed their teams to draw up a roadmap within three months.",
            [("agreed", ["IND", "OMN"], [], "draw up a roadmap within three months")],
        ),
        (
            "The two sides agreed in principle to build rockets together.",
            [("agreed", ["IND", "OMN"], [], "build rockets together")],
        ),
        (
            "They agreed that divers would train at Goa, and that officers would be exchanged.",
            [
                ("agreed", ["IND", "OMN"], [], "divers would train at Goa"),
                ("agreed", ["IND", "OMN"], [], "officers would be exchanged"),
            ],
        ),
        (
            "The Minister assured that the welfare of sailors would remain a priority.",
            [],
        ),
        (
            "Oman agreed to lease a jetty at Duqm.",
            [("pledged", ["OMN"], [], "lease a jetty at Duqm")],
        ),
        (
            "Oman said it would train ten Indian divers each year.",
            [("pledged", ["OMN"], [], "train ten Indian divers each year")],
        ),
        (
            "Harthy said Oman would buy Indian rifles and expressed readiness to host an exercise.",
            [
                ("pledged", ["OMN"], [], "buy Indian rifles"),
                ("pledged", ["OMN"], [], "host an exercise"),
            ],
        ),
        (
            "Oman intends to station two ships at Salalah, and India offered to lend a tug.",
            [
                ("pledged", ["OMN"], [], "station two ships at Salalah"),
                ("proposed", ["IND"], ["OMN"], "lend a tug"),
            ],
        ),
    ],
)
def test_what_a_sentence_behind_talks_undertakes(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(facts_of(MET, sentence)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Harthy is to urge India to wait.",
        "The ministers hoped to agree to a pact soon.",
        "The talks committed nobody.",
    ],
)
def test_what_is_still_to_be_agreed_or_urged_is_undertaken_by_nobody(sentence: str) -> None:
    assert undertaken(facts_of(MET, sentence)) == []


def test_what_is_promised_gives_the_talks_neither_its_day_nor_its_place() -> None:
    facts = facts_of(
        "Omani Defence Minister Salim Harthy called on Defence Minister Rohan Kale on Monday and promised that a "
        "mission of 60 companies would be in Pune in September."
    )
    assert [(e.type.value, e.status.value, e.date_text, e.location) for e in facts.events] == [
        ("meeting", "occurred", "Monday", None)
    ]


def test_the_minister_of_a_country_is_the_one_who_was_named() -> None:
    facts = facts_of(
        MET, "Later the Omani Minister called on President Meera Sen.", "The Omani leader left for Kenya on Tuesday."
    )
    assert [(e.type.value, [p.name for p in e.participants]) for e in facts.events] == [
        ("meeting", ["Rohan Kale", "Salim Harthy"]),
        ("meeting", ["Salim Harthy", "Meera Sen"]),
        ("visit", ["Salim Harthy", "Kenya"]),
    ]


def test_talks_that_are_only_spoken_of_are_no_further_talks() -> None:
    facts = facts_of(MET, '"Ships will be repaired at Goa," Kale wrote, describing the discussions as useful.')
    assert [e.status.value for e in facts.events] == ["occurred"]


def test_a_town_within_the_country_visited_is_no_further_visit() -> None:
    facts = facts_of(
        "Omani Defence Minister Salim Harthy arrived in India on Wednesday on a three-day visit.",
        "He is scheduled to visit a shipyard in Kochi on Friday.",
    )
    assert [(e.type.value, e.date_text, e.location) for e in facts.events] == [("visit", "Wednesday", "India")]


@pytest.mark.parametrize("service", ["the Navy", "the Army", "the Coast Guard"])
def test_a_service_vouches_for_what_it_says(service: str) -> None:
    (commitment,) = facts_of(
        MET, f"The two sides agreed to set up a working group on shipping, {service} said."
    ).commitments
    assert (commitment.source_type, commitment.source) == ("official_statement", service)


def test_what_was_done_besides_is_not_agreed_upon() -> None:
    (commitment,) = facts_of(
        MET, "The two sides agreed to set up a working group and discussed the refit of ships."
    ).commitments
    assert commitment.text == "set up a working group"


def test_vague_verbs_of_english_cannot_be_tested() -> None:
    (commitment,) = facts_of(MET, "They committed to expanding cooperation in defence industry.").commitments
    assert commitment.testable is False


@pytest.mark.parametrize("done", ["sealed a framework", "signed a letter of intent", "unveiled a logo"])
def test_what_was_settled_besides_is_not_agreed_upon_either(done: str) -> None:
    (commitment,) = facts_of(MET, f"The two sides agreed to settle trade rows and {done}.").commitments
    assert commitment.text == "settle trade rows"


@pytest.mark.parametrize("ahead", ["would", "will", "should", "must"])
def test_what_is_yet_to_be_signed_is_not_signed(ahead: str) -> None:
    (agreement,) = facts_of(
        MET, f"The two ministers said they {ahead} sign a new pact on shipping this year."
    ).agreements
    assert (agreement.status, agreement.date_text) == ("proposed", "this year")


@pytest.mark.parametrize(
    "asked",
    [
        "Harthy accepted Kale's invitation to visit India for the Quad summit.",
        "Kale invited Harthy to attend the G20 summit in June.",
        "Harthy said he had accepted an invitation to the ADMM-Plus meeting.",
    ],
)
def test_a_conference_to_which_somebody_is_asked_has_not_taken_place(asked: str) -> None:
    facts = facts_of(MET, asked)
    assert [(e.type, [p.represents for p in e.participants]) for e in facts.events] == [("meeting", ["IND", "OMN"])]


def test_whose_invitation_it_is_does_not_travel() -> None:
    met = "Defence Minister Rohan Kale met his Omani counterpart Salim Harthy in Muscat on Monday."
    facts = facts_of(met, "Harthy accepted Kale's invitation to visit India.", headline="India, Oman hold talks")
    assert [(p.name, p.represents) for p in facts.events[0].participants] == [
        ("Rohan Kale", "IND"),
        ("Salim Harthy", "OMN"),
    ]


@pytest.mark.parametrize(
    ("sentence", "act", "actors", "text"),
    [
        (
            "Simba Group, a state-owned arms maker from Nairobi, will set up a factory near Pune by 2027, Kenya's High "
            "Commissioner to India, Mary Wanjiru, told reporters last week.",
            "pledged",
            ("KEN",),
            "set up a factory near Pune by 2027",
        ),
        (
            "Otieno said his government would send a frigate to Kochi in June, and appealed for better radios.",
            "pledged",
            ("KEN",),
            "send a frigate to Kochi in June",
        ),
        (
            "Rao called on President James Kariuki and invited him, on behalf of the Prime Minister, to visit India.",
            "proposed",
            ("IND",),
            "visit India",
        ),
        (
            "Otieno called for the tuna treaty, on which talks have been under way since 2022, to be signed by May.",
            "proposed",
            ("KEN",),
            "the tuna treaty, on which talks have been under way since 2022, to be signed by May",
        ),
    ],
)
def test_who_undertakes_something_besides_what_else_is_told(
    sentence: str, act: str, actors: tuple[str, ...], text: str
) -> None:
    met = "Defence Minister Anil Rao met his Kenyan counterpart Peter Otieno in Nairobi on Monday."
    found = facts_of(met, sentence).commitments
    assert (act, actors, text) in [(c.act.value, c.actors, c.text) for c in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The conversation, which the Omani side had requested, came less than a month before a dialogue.", []),
        (
            "Harthy thanked India, which has pledged to deliver two boats.",
            [("pledged", ["IND"], [], "deliver two boats")],
        ),
    ],
)
def test_a_relative_clause_that_ends_with_its_act_asks_for_nothing(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(facts_of(MET, sentence)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "A number of other initiatives were also agreed upon, the statement said.",
        "Steps to deepen cooperation were agreed, a ministry spokesperson said.",
    ],
)
def test_who_tells_of_what_was_agreed_upon_is_no_content(sentence: str) -> None:
    talks = "Defence Minister Mohan Iyer and Kenyan Defence Minister David Okello held talks in Nairobi on Monday."
    assert facts_of(f"{talks} {sentence}").commitments == ()


@pytest.mark.parametrize("willing", ["is willing to", "is prepared to", "is ready to"])
def test_who_is_willing_to_do_something_pledges_it(willing: str) -> None:
    facts = facts_of(MET, f'"Oman {willing} host the next round of training," Harthy said.')
    assert undertaken(facts) == [("pledged", ["OMN"], [], "host the next round of training")]


def test_an_intention_that_both_announce_is_agreed() -> None:
    facts = facts_of("India and Oman have announced their intention to expand naval training.")
    assert undertaken(facts) == [("agreed", ["IND", "OMN"], [], "expand naval training")]


@pytest.mark.parametrize("done", ["conclusion of negotiations on a maritime pact", "signing of a maritime pact"])
def test_what_is_announced_as_done_is_no_pledge(done: str) -> None:
    assert undertaken(facts_of(MET, f"Kale announced the {done}.")) == []


@pytest.mark.parametrize(
    ("agreed", "named"),
    [
        ("agreed on a roadmap for naval ties", ["roadmap for naval ties"]),
        ("have agreed to a major maritime pact that will open ports", ["major maritime pact"]),
        ("agreed a logistics agreement on Monday", ["logistics agreement"]),
    ],
)
def test_a_document_that_sides_agree_on_is_told_as_one(agreed: str, named: list[str]) -> None:
    facts = facts_of(f"India and Oman {agreed}.")
    assert ([a.name for a in facts.agreements], undertaken(facts)) == (named, [])


def test_a_deal_to_do_something_is_agreed() -> None:
    assert [u[3] for u in undertaken(facts_of("India and Oman have agreed on a deal to build two ships."))] == [
        "a deal to build two ships"
    ]


def test_what_will_augur_well_is_nothing_to_do() -> None:
    assert undertaken(facts_of("India and Oman agreed that closer ties will augur well for the region.")) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They confirmed to step up naval training.", ("agreed", ["IND", "OMN"], [], "step up naval training")),
        (
            "The ministers underscored their collective resolve to fight piracy.",
            ("reaffirmed", ["IND", "OMN"], [], "fight piracy"),
        ),
        (
            "The ministers underlined the commitment of their states to strengthening naval training.",
            ("reaffirmed", ["IND", "OMN"], [], "strengthening naval training"),
        ),
        (
            "Both ministers underscored the importance to further enhance naval training.",
            ("proposed", ["IND", "OMN"], [], "further enhance naval training"),
        ),
    ],
)
def test_what_both_confirm_or_underscore(sentence: str, expected: Undertaken) -> None:
    assert undertaken(facts_of(MET, sentence)) == [expected]


def test_what_is_confirmed_to_somebody_is_not_agreed() -> None:
    assert undertaken(facts_of(MET, "The ministers confirmed to reporters that the talks were over.")) == []
