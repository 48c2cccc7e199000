"""English as governments and wires tell of several talks at once: whose officials, whose talks, what goes on behind."""

from __future__ import annotations

import pytest

from extractor import extract
from tests.offline.english import facts_of, people_of, told
from tests.offline.test_english_undertakings import undertaken


@pytest.mark.parametrize(
    ("office", "side"),
    [("Pentagon", "USA"), ("White House", "USA"), ("State Department", "USA"), ("Kremlin", "RUS")],
)
def test_the_seat_of_a_government_names_its_country(office: str, side: str) -> None:
    text = (
        "Readout of a phone call\n\n14 March 2024\n\n"
        f"{office} adviser Helen Stone spoke by phone with Israeli Defense Minister Dan Regev on Tuesday.\n"
    )
    record = extract(text, model="offline")
    assert record.rejections == ()
    assert [[p.represents for p in event.participants] for event in record.events] == [[side, "ISR"]]


def test_an_office_that_one_country_alone_has_names_it() -> None:
    text = (
        "Raksha Mantri meets Kenyan counterpart\n\n14 March 2024\n\n"
        "Raksha Mantri Mohan Iyer met Kenyan Defence Minister Aden Oduya on Tuesday. Both sides agreed to hold drills.\n"
    )
    record = extract(text, model="offline")
    assert [event.countries for event in record.events] == [("IND", "KEN")]
    assert [list(c.actors) for c in record.commitments] == [["IND", "KEN"]]


@pytest.mark.parametrize(
    ("around", "side"),
    [
        ("Kenya and Oman have agreed to train together.", "KEN"),
        ("Ties between Oman and Kenya are old.", "KEN"),
        ("Relations are old.", None),
        ("He flew on to Kenya.", None),
        ("Kenya, Uganda and Oman have agreed to train together.", None),
    ],
)
def test_who_has_no_country_is_of_the_other_of_two_that_an_article_joins(around: str, side: str | None) -> None:
    text = f"Ministers hold talks\n\n14 March 2024\n\nDefence Minister Aden Oduya met visiting Omani Defence Minister Salim Harthy on Tuesday.\n\n{around}\n"
    (event, *_) = extract(text, model="offline").events
    assert [p.represents for p in event.participants] == [side, "OMN"]


def test_talks_that_somebody_owns_are_not_those_of_both_who_talked_last() -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer on Tuesday met his Omani counterpart Salim Harthy and his Kenyan counterpart Aden Oduya.",
        "During his meeting with the Omani Defence Minister, both leaders agreed to build boats together.",
        headline="Defence Minister meets guests",
    )
    assert [[p.name for p in event.participants] for event in facts.events] == [
        ["Mohan Iyer", "Salim Harthy"],
        ["Mohan Iyer", "Aden Oduya"],
    ]
    assert undertaken(facts) == [("agreed", ["IND", "OMN"], [], "build boats together")]


def test_both_leaders_who_meet_a_third_one_talk_with_him_together() -> None:
    text = "Indian Defence Minister Mohan Iyer met Omani Defence Minister Salim Harthy on Tuesday. Both ministers met Kenyan President Peter Otieno."
    assert {"Mohan Iyer", "Salim Harthy", "Peter Otieno"} in [set(names) for *_, names in told(text)]


def test_who_chairs_a_dialogue_between_two_countries_with_somebody_talks_with_him() -> None:
    text = "Indian Foreign Minister Mohan Iyer will visit Brasilia next week. He will co-chair the first dialogue between India and Brazil with Brazilian Foreign Minister Luis Machado."
    assert ("meeting", "scheduled", None, None, ["Mohan Iyer", "Luis Machado"]) in told(text)


@pytest.mark.parametrize(
    ("behind", "text"),
    [
        ("and they exchanged views on next steps", "work together on patrols"),
        (", and they discussed Yemen", "work together on patrols"),
        ("and shared their views on Yemen", "work together on patrols"),
        ("and shared values", "work together on patrols and shared values"),
    ],
)
def test_what_else_was_done_is_not_what_was_agreed(behind: str, text: str) -> None:
    met = "Indian Defence Minister Mohan Iyer met Omani Defence Minister Salim Harthy on Tuesday."
    (one,) = undertaken(facts_of(met, f"They agreed to work together on patrols {behind}.".replace(" ,", ",")))
    assert one[3] == text


def test_between_whom_a_friendship_is_does_not_frame_what_was_agreed() -> None:
    met = "Indian Defence Minister Mohan Iyer met Omani Defence Minister Salim Harthy on Tuesday. India and Oman agreed to strengthen defence cooperation."
    agreed = "The two sides decided to entrust agencies to study a pact, helping the friendship between the two armies."
    assert any(text.startswith("entrust agencies") for *_, text in undertaken(facts_of(met, agreed)))


@pytest.mark.parametrize(
    "what", ["enhanced cooperation in shipbuilding", "a new hotline", "greater exchanges of pilots"]
)
def test_sides_agree_for_something(what: str) -> None:
    met = "Indian Defence Minister Mohan Iyer met Omani Defence Minister Salim Harthy on Tuesday."
    assert undertaken(facts_of(met, f"Both sides agreed for {what}.")) == [("agreed", ["IND", "OMN"], [], what)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Chief of Defence Forces Kenya General Peter Otieno", ("Peter Otieno", "Chief of Defence Forces", "KEN")),
        ("Commander Royal Saudi Naval Forces Vice Admiral Fahad Nasser", ("Fahad Nasser", "Commander", "SAU")),
        ("Commander Turkish Navy Admiral Emre Kaya", ("Emre Kaya", "Commander Turkish Navy", "TUR")),
        ("Chief of Army Staff General Anil Sen", ("Anil Sen", "Chief of Army Staff", "IND")),
    ],
)
def test_a_country_stands_between_an_office_and_a_rank(sentence: str, expected: tuple[str, str, str]) -> None:
    other = "Defence Minister Mohan Iyer" if expected[2] != "IND" else "Kenyan Defence Minister Aden Oduya"
    assert expected in people_of(facts_of(f"{sentence} called on {other} in New Delhi on Tuesday."))


def test_a_dialogue_of_two_countries_is_no_company() -> None:
    text = "The ninth round of India-Australia Defence and Security Talks was held in Canberra on Tuesday."
    assert told(text) == [("meeting", "occurred", "Tuesday", "Canberra", ["India", "Australia"])]


@pytest.mark.parametrize(
    "how_often", ["have since been held regularly in India and Oman", "have been held annually in Muscat"]
)
def test_how_often_talks_have_been_held_is_no_occasion(how_often: str) -> None:
    text = f"Talks between India and Oman on defence were instituted in 2006 and {how_often}."
    assert [event for event in told(text) if event[2] == "2006" or event[3]] == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The signing of the MoU on Defence Cooperation adds new impetus to ties.", "MoU on Defence Cooperation"),
        ("The MoU on Training between them marks a new chapter.", "MoU on Training"),
    ],
)
def test_a_verb_ends_the_name_of_a_document(sentence: str, name: str) -> None:
    signed = "India and Oman signed a memorandum of understanding in Muscat on Tuesday."
    assert name in {a.name for a in facts_of(signed, sentence).agreements}


def test_a_dash_parts_a_document_from_what_counts_it() -> None:
    text = "India and Oman on Tuesday signed two Memoranda of Understanding - agreement on shipping information and agreement on training."
    assert "Understanding" not in " ".join(a.name for a in facts_of(text).agreements)


def test_somebody_attends_the_meeting_of_a_body_and_meets_others() -> None:
    text = "Defence Minister Mohan Iyer attended the 11th ADMM-Plus in Vientiane, and held meetings with his counterparts from Oman and Kenya."
    (conference,) = [event for event in told(text) if event[0] == "multilateral_meeting"]
    assert "Mohan Iyer" in conference[-1]


def test_many_words_stand_between_a_navy_and_its_ship() -> None:
    text = "The Kenyan Navy's high speed survey vessel Jasiri arrived in Kochi on Tuesday for a port visit."
    assert told(text) == [("visit", "ongoing", "Tuesday", "Kochi", ["Kenyan Navy", "India"])]
