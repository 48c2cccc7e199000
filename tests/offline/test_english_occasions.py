"""Who takes part in what in English: travellers, hosts, exercises, and what is no undertaking, in our own sentences."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

MET = "Defence Minister Mohan Iyer met Kenyan Defence Minister Abdi Noor on Tuesday in the capital."


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("Indian defence diplomacy this week", *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def sides_of(facts: ArticleFacts) -> list[list[tuple[str, str | None]]]:
    return [[(p.name, p.represents) for p in event.participants] for event in facts.events]


def test_the_second_minister_of_a_delegation_is_of_the_side_of_the_first() -> None:
    facts = facts_of(
        "Kenyan Foreign Minister Abdi Noor and Defence Minister Ali Juma met with External Affairs Minister Ravi Rao "
        "and Defence Minister Mohan Iyer."
    )
    assert sides_of(facts) == [[("Abdi Noor", "KEN"), ("Ali Juma", "KEN"), ("Ravi Rao", "IND"), ("Mohan Iyer", "IND")]]


def test_ministers_between_whom_talks_are_held_are_of_two_sides() -> None:
    facts = facts_of(
        "The talks between Kenyan Foreign Minister Abdi Noor and Foreign Minister Ravi Rao were held today."
    )
    assert sides_of(facts) == [[("Abdi Noor", "KEN"), ("Ravi Rao", "IND")]]


def test_who_receives_a_traveller_is_of_the_country_that_he_visits() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer is on a three-day visit to Kenya. He is scheduled to call on the Prime Minister "
        "Mr Abdi Noor."
    )
    assert sides_of(facts) == [[("Mohan Iyer", "IND"), ("Kenya", "KEN")], [("Mohan Iyer", "IND"), ("Abdi Noor", "KEN")]]


def test_a_neighbour_named_beside_a_visit_is_not_the_host() -> None:
    facts = facts_of(
        "Kenyan Defence Minister Abdi Noor arrived in India on Sunday on a visit in the wake of the rise of China.",
        "He will hold talks with Defence Minister Mohan Iyer on Monday.",
    )
    assert sides_of(facts) == [[("Abdi Noor", "KEN"), ("India", "IND")], [("Abdi Noor", "KEN"), ("Mohan Iyer", "IND")]]


def test_a_deputy_lends_his_country_to_no_minister() -> None:
    facts = facts_of(
        "Minister of Foreign Affairs Ravi Rao made phone calls to counterparts from Kenya and Oman, and to the deputy "
        "foreign minister of Chile, on Monday.",
    )
    assert {side for event in sides_of(facts) for name, side in event if name == "Ravi Rao"} == {"IND"}


@pytest.mark.parametrize("verb", ["held", "have held"])
def test_two_capitals_act_for_their_countries(verb: str) -> None:
    facts = facts_of(f"New Delhi and Nairobi on Tuesday {verb} their first dialogue on defence.")
    assert [[side for _, side in event] for event in sides_of(facts)] == [["IND", "KEN"]]


def test_two_towns_in_which_something_is_held_are_no_sides() -> None:
    assert facts_of("In New Delhi and Nairobi the first dialogues on defence were held on Tuesday.").events == ()


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The seventh edition of Exercise Maitri between India and Kenya began in Nairobi on Monday.", "ongoing"),
        ("India and Kenya kickstarted a two-week military exercise at Nairobi on Monday.", "ongoing"),
        ("Exercise Maitri, being held by India and Kenya from March 13, will enable the armies to learn.", "ongoing"),
        ("The joint exercise between India and Kenya ended on Monday in Nairobi.", "occurred"),
    ],
)
def test_an_exercise_goes_on_until_it_ends(sentence: str, status: str) -> None:
    assert [(e.type.value, e.status.value) for e in facts_of(sentence).events] == [("exercise", status)]


def test_an_exercise_in_general_is_no_event() -> None:
    assert facts_of("The joint exercise is conducted alternately in India and Kenya to train the armies.").events == ()


def test_who_attends_the_opening_of_an_exercise_is_there() -> None:
    facts = facts_of(
        "The seventh edition of Exercise Maitri between India and Kenya began in Nairobi on Monday.",
        "The opening ceremony of the joint exercise was attended by Abdi Noor, Ambassador of Kenya to India, and Major "
        "General Anil Sen.",
    )
    assert [[(p.name, p.role.value) for p in event.participants] for event in facts.events] == [
        [("Abdi Noor", "attendee"), ("Anil Sen", "attendee"), ("India", "principal"), ("Kenya", "principal")]
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Both sides agreed that the relationship is an important pillar of peace in the region.",
        "The two ministers reaffirmed that the ties between the two countries go beyond trade.",
        "Abdi Noor highlighted the importance of the relationship while speaking at the event.",
    ],
)
def test_a_view_is_no_commitment(sentence: str) -> None:
    assert facts_of(MET, sentence).commitments == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Both sides agreed that the two navies should train together in the region.",
        "Abdi Noor highlighted the importance of strengthening patrols in the region.",
    ],
)
def test_what_is_owed_is_a_commitment(sentence: str) -> None:
    assert len(facts_of(MET, sentence).commitments) == 1


def test_a_dialogue_that_it_was_agreed_to_hold_is_no_event() -> None:
    facts = facts_of(MET, "It was agreed to hold the first India-Kenya Strategic Dialogue in Nairobi.")
    assert [event.type.value for event in facts.events] == ["meeting"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Defence Minister Mohan Iyer will call on the Prime Minister of Kenya, Mr Abdi Noor, and hold talks with "
            "the Defence Minister of Oman, Mr Ali Juma.",
            [["Mohan Iyer", "Abdi Noor"], ["Mohan Iyer", "Ali Juma"]],
        ),
        (
            "Defence Minister Mohan Iyer met Kenyan Minister Abdi Noor and called on President of Oman Ali Juma.",
            [["Mohan Iyer", "Abdi Noor"], ["Mohan Iyer", "Ali Juma"]],
        ),
        (
            "The Secretary General of NATO and Prime Minister of Kenya Abdi Noor discussed the security of the region.",
            [["Abdi Noor", "NATO"]],
        ),
        (
            "India will be hosting the inaugural India-Kenya 2+2 Ministerial Dialogue in New Delhi on September 11.",
            [["India", "Kenya"]],
        ),
    ],
)
def test_every_meeting_of_a_sentence_has_its_people(sentence: str, expected: list[list[str]]) -> None:
    assert [[p.name for p in event.participants] for event in facts_of(sentence).events] == expected


def test_the_guest_of_the_home_country_is_of_the_other_one() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer met his Kenyan counterpart and discussed the visit of Prime Minister Abdi Noor to "
        "India in October."
    )
    assert ("Abdi Noor", "KEN") in [person for event in sides_of(facts) for person in event]


def test_an_invitation_given_during_a_visit_tells_of_the_visit() -> None:
    facts = facts_of(
        "Indian army chief General Anil Sen extended an invitation to the Kenyan defence minister during his visit to "
        "Nairobi in November last year."
    )
    assert [(e.type.value, e.location, e.date_text) for e in facts.events] == [
        ("visit", "Nairobi", "November last year")
    ]


def test_an_invitation_to_a_visit_is_no_visit() -> None:
    facts = facts_of(
        "Indian army chief General Anil Sen extended an invitation to the Kenyan army chief to visit India."
    )
    assert facts.events == ()


def test_the_heads_of_a_delegation_to_come_attend() -> None:
    facts = facts_of(
        "The talks between India and Kenya will be held in New Delhi on Friday.",
        "Defence Secretary Anil Sen will lead the Indian delegation, while Kenyan Defence Secretary Ali Juma will head "
        "the Kenyan side.",
    )
    assert [p.name for event in facts.events for p in event.participants] == ["Anil Sen", "Ali Juma"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The two ministers will review the cooperation between the two countries and explore new ideas.",
        "India will also look at ways to cooperate with Kenya in research and training.",
    ],
)
def test_what_sides_will_discuss_is_no_commitment(sentence: str) -> None:
    assert facts_of(MET, sentence).commitments == ()


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("The parties agreed to organise consultations in Nairobi in the near future.", "agreed"),
        ("Abdi Noor said Kenya continues to be committed to training the crews of the ships.", "pledged"),
        ("Mohan Iyer reaffirmed the unwavering and ironclad Indian commitment to the defence of Kenya.", "reaffirmed"),
        ("Both sides emphasised the importance of continued collaboration in training.", "proposed"),
    ],
)
def test_undertakings_are_told_in_many_words(sentence: str, act: str) -> None:
    assert [commitment.act.value for commitment in facts_of(MET, sentence).commitments] == [act]
