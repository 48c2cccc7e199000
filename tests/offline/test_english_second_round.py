"""English: who travels and signs where a sentence names another, and what is said of documents besides."""

from __future__ import annotations

import pytest

from extractor.reading import read_text
from tests.offline.english import facts_of, told

MET = "Peruvian Defence Minister Jorge Quispe held talks with Indian Defence Minister Anil Rao in Lima on Tuesday."


def visitors(sentence: str) -> list[tuple[str | None, list[str]]]:
    """Day and people of the visits that a sentence behind talks tells of."""
    return [(event[2], event[4]) for event in told(MET, sentence) if event[0] == "visit"]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Rao's predecessor visited Lima in June 2021.", ["India", "Peruvian"]),
        ("Rao's immediate predecessor paid a visit to Lima in June 2021.", ["India", "Peruvian"]),
        ("His predecessor paid a visit to New Delhi in June 2021.", ["Peruvian", "India"]),
        ("Quispe's predecessor travelled to New Delhi in June 2021.", ["Peruvian", "India"]),
    ],
)
def test_a_predecessor_travels_for_his_country(sentence: str, people: list[str]) -> None:
    assert [who for _, who in visitors(sentence)] == [people]


@pytest.mark.parametrize(
    "sentence",
    [
        "Quispe's spokesman said he would visit New Delhi in May 2024.",
        "Quispe said he and his team would visit New Delhi in May 2024.",
        "Quispe told a delegation of traders that he would visit New Delhi in May 2024.",
    ],
)
def test_of_whom_a_man_only_speaks_he_travels_himself(sentence: str) -> None:
    assert visitors(sentence) == [("May 2024", ["Jorge Quispe", "India"])]


@pytest.mark.parametrize(
    ("sentence", "visitor"),
    [
        (
            "Rao conveyed that a team of experts from Bharat Shipbuilders Limited would visit Peru in May 2024.",
            "Bharat",
        ),
        ("Rao said a high-level team from Bharat Shipbuilders Limited will visit Lima in May 2024.", "Bharat"),
        ("Rao said that a delegation of shipbuilders would visit Lima in May 2024.", "India"),
    ],
)
def test_a_team_travels_of_which_somebody_tells(sentence: str, visitor: str) -> None:
    found = visitors(sentence)
    assert [(day, who[0].split()[0]) for day, who in found] == [("May 2024", visitor)]


FORUM = (
    "MUSCAT: External Affairs Minister Meera Joshi on Tuesday met Kenyan Foreign Minister Amos Kibet on the margins of "
    "the 12th Council of Ministers of the Indian Ocean Rim Association (IORA) here."
)
SHARING = "She urged IORA members to share shipping data through a centre in Goa."


@pytest.mark.parametrize(
    "opening",
    [
        "Addressing the Council, the external affairs minister said India would train 80 sailors from member states.",
        "Hosting the grouping, Joshi said India would train 80 sailors from member states.",
    ],
)
def test_who_speaks_to_a_body_asks_its_members(opening: str) -> None:
    asked = [c for c in facts_of(FORUM, f"{opening} {SHARING}").commitments if c.act.value == "requested"]
    assert [(c.actors, c.addressees) for c in asked] == [(("IND",), ("IORA",))]


SIGNED = (
    "Peruvian Defence Minister Jorge Quispe and his Chilean counterpart, Luis Soto, signed the Agreement on "
    "Cooperation in Air Surveillance"
)


def signings(sentence: str) -> list[tuple[str, str | None, str | None]]:
    """Status, day and place of the signings of an article."""
    return [event[1:4] for event in told(sentence) if event[0] == "signing"]


def test_how_often_something_was_is_no_day_of_a_signature() -> None:
    border = "within sight of the border that drones have crossed at least fourteen times this year."
    facts = facts_of(f"{SIGNED} in the Palace of Culture, {border}")
    assert [(e.date_text, e.location) for e in facts.events] == [(None, None)]
    assert [a.date_text for a in facts.agreements] == [None]


def test_a_signature_of_this_year_keeps_its_date() -> None:
    facts = facts_of(f"{SIGNED} on Tuesday.")
    assert [(e.date_text, e.location) for e in facts.events] == [("Tuesday", None)]


@pytest.mark.parametrize("verb", ["hand over two radars to Chile", "deliver two radars to Chile"])
def test_under_what_was_signed_then_goods_come_later(verb: str) -> None:
    sentence = (
        f"Peru will {verb} in April under an agreement that the two defence ministers signed in Arica on Tuesday."
    )
    events = told(SIGNED + " on Tuesday.", sentence)
    assert sorted(event[:4] for event in events) == [
        ("arms_transfer", "scheduled", "April", None),
        ("signing", "occurred", "Tuesday", "Arica"),
    ]


def test_a_signature_to_come_is_none_yet() -> None:
    sentence = (
        "Peru will deliver two radars to Chile under an agreement that the two ministers will sign in Arica in May."
    )
    assert [event[1] for event in told(sentence) if event[0] == "signing"] in ([], ["scheduled"])


@pytest.mark.parametrize(
    ("behind", "date"),
    [("signed in Arica on Tuesday", "Tuesday"), ("signed in Lima", None), ("signed in Puerto Montt in 2022", "2022")],
)
def test_a_document_is_not_signed_when_goods_come(behind: str, date: str | None) -> None:
    facts = facts_of(f"Peru will deliver two patrol boats to Chile in April under a contract {behind}.")
    assert [a.date_text for a in facts.agreements] == [date]
    assert [(e.date_text, e.location) for e in facts.events] == [("April", None)]


def test_where_goods_come_stands_before_the_document() -> None:
    facts = facts_of("Peru will deliver two patrol boats to Chile in Arica in April under a contract signed in Lima.")
    assert [(e.date_text, e.location) for e in facts.events] == [("April", "Arica")]


CAME = "Indian Defence Minister Anil Rao arrived in Callao in Peru on Monday."


@pytest.mark.parametrize(
    ("given", "taken", "people"),
    [
        ("handed over two bridge simulators to the Naval Academy in Callao.", "", ["Anil Rao", "Peru"]),
        (
            "handed over two bridge simulators to the Naval Academy in Callao.",
            "The Superintendent, Rear Admiral Luis Soto, received the radars on behalf of the Peruvian people's navy.",
            ["Anil Rao", "Luis Soto"],
        ),
        (
            "handed over two patrol boats to Peru.",
            "Rear Admiral Luis Soto accepted the boats on behalf of the Peruvian Navy.",
            ["Anil Rao", "Luis Soto"],
        ),
    ],
)
def test_an_institution_of_a_town_is_given_goods(given: str, taken: str, people: list[str]) -> None:
    events = told(CAME, f"On Tuesday, the Defence Minister {given} {taken}")
    assert [(event[1], event[4]) for event in events if event[0] == "arms_transfer"] == [("occurred", people)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Rao handed over two bridge simulators built in Callao to the Naval Academy.",
        "Rao handed over a report on simulators in Callao.",
    ],
)
def test_a_town_is_no_taker(sentence: str) -> None:
    assert [event for event in told(CAME, sentence) if event[0] == "arms_transfer"] == []


@pytest.mark.parametrize("things", ["The boats were", "The first aircraft has been", "A letter was"])
def test_who_receives_things_meets_nobody(things: str) -> None:
    sentence = f"{things} received by Peruvian Defence Minister Luis Soto."
    assert [event for event in told(CAME, sentence) if event[0] == "meeting"] == []


@pytest.mark.parametrize("guests", ["Rao was", "The delegation on the aircraft was"])
def test_who_receives_people_meets_them(guests: str) -> None:
    sentence = f"{guests} received by Peruvian Defence Minister Luis Soto."
    met = [event[4] for event in told(CAME, sentence) if event[0] == "meeting"]
    assert met == [["Anil Rao", "Luis Soto"]]


AGREED = "Chile and Peru have agreed to resume patrols."
CHIEF = "Chilean Army Chief General Luis Soto said the decision was reached at the"


def meetings(sentence: str) -> list[tuple[str | None, str | None, list[str]]]:
    """Day, place and people of the meetings of an article."""
    return [event[2:] for event in told(AGREED, sentence) if event[0] == "meeting"]


@pytest.mark.parametrize("body", ["12th Border Committee working meeting", "General Border Committee meeting"])
def test_who_chaired_a_meeting_was_there_then(body: str) -> None:
    sentence = f"{CHIEF} {body} in Lima on Tuesday, which he co-chaired with Peru's Army Chief General Pedro Rojas."
    assert meetings(sentence) == [("Tuesday", "Lima", ["Luis Soto", "Pedro Rojas"])]


def test_a_meeting_chaired_elsewhere_has_no_day_of_another_clause() -> None:
    sentence = "Luis Soto of Chile spoke on Tuesday of a fair, which he had opened with Peru's Army Chief Pedro Rojas."
    assert meetings(sentence) == []


@pytest.mark.parametrize("part", ["Fourth Army Region", "Northern Naval Command", "Second Army Corps"])
def test_a_commander_has_his_whole_command_in_his_office(part: str) -> None:
    sentence = f"Chilean Army Chief General Luis Soto met the Commander of Peru's {part}, General Pedro Rojas, in Lima."
    facts = facts_of(sentence)
    offices = {p.name: (p.office, p.represents) for event in facts.events for p in event.participants}
    assert offices["Pedro Rojas"] == (f"Commander of Peru's {part}", "PER")


ROUND = (
    "The 5th round of India-Kenya Foreign Office Consultations was held in Nairobi on 10 March 2024. The Indian side "
    "was led by Secretary (East), Ms. Meera Joshi, and the Kenyan side by Principal Secretary for Foreign Affairs, Mr. "
    "Amos Kibet."
)


@pytest.mark.parametrize("start", ["Secretary (East)", "2. Secretary (East)", "The Secretary (East)"])
@pytest.mark.parametrize(
    ("invited", "what"), [("invited Kenya to send cadets to the Naval Academy", "send cadets to the")]
)
def test_an_office_in_brackets_opens_a_paragraph(start: str, invited: str, what: str) -> None:
    found = facts_of(ROUND, f"{start} {invited}.").commitments
    assert [(c.act.value, c.actors, c.addressees, c.text) for c in found] == [
        ("proposed", ("IND",), ("KEN",), f"{what} Naval Academy"),
    ]


def test_the_term_of_a_seat_is_no_deadline() -> None:
    sentence = (
        "The Kenyan side reaffirmed its support for India's candidature for a seat in the Council for the term 2028-29."
    )
    assert [c.deadline_text for c in facts_of(ROUND, sentence).commitments] == [None]


@pytest.mark.parametrize("opening", ["During her visit, Secretary (East)", "3. During her visit, Secretary (East)"])
def test_during_her_visit_somebody_meets_others_of_the_country(opening: str) -> None:
    events = told(ROUND, f"{opening} called on the Minister of Defence, Mr. John Otieno.")
    visits = [(event[1], event[4]) for event in events if event[0] == "visit"]
    assert visits == [("ongoing", ["Meera Joshi", "Kenya"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "During her visit, the Minister of Defence, Mr. John Otieno, spoke to reporters.",
        "During the visit, Secretary (East) called on the Minister of Defence, Mr. John Otieno.",
        "During her speech, Secretary (East) thanked the Minister of Defence, Mr. John Otieno.",
        "During her visit, Secretary (East) met the Fijian High Commissioner, Mr. Jone Tuilagi.",
    ],
)
def test_other_times_are_no_visit(sentence: str) -> None:
    assert [event for event in told(ROUND, sentence) if event[0] == "visit"] == []


TALKS = "Indian Defence Minister Anil Rao held talks with Kenyan Defence Minister Amos Kibet in Nairobi on Tuesday."


def undertaken(*sentences: str) -> list[tuple[str, tuple[str, ...], str]]:
    """Act, actors and content of what is undertaken behind talks."""
    return [(c.act.value, c.actors, c.text) for c in facts_of(TALKS, *sentences).commitments]


def test_agreeing_goes_on_behind_a_relative_clause() -> None:
    sentence = "The two sides agreed to open a port school, which will report by May, and to begin exchanges of crews."
    assert ("agreed", ("IND", "KEN"), "begin exchanges of crews") in undertaken(sentence)


def test_a_relative_clause_may_end_with_what_its_noun_does() -> None:
    sentence = "The two sides agreed to open a port school, which will help to train pilots and to repair boats."
    assert [text for _, _, text in undertaken(sentence)][1:] == []


@pytest.mark.parametrize("country", ["My country", "Our government"])
def test_a_speaker_goes_on_with_his_own_country(country: str) -> None:
    sentence = f'"We did well," Kibet told reporters. "{country} is committed to training two hundred Indian pilots."'
    assert undertaken(sentence) == [("pledged", ("KEN",), "training two hundred Indian pilots")]


def test_of_what_country_a_paper_speaks_remains_open() -> None:
    sentence = '"We did well," Kibet told reporters. "My uncle is committed to training two hundred Indian pilots."'
    assert undertaken(sentence) == []


@pytest.mark.parametrize("form", ["Pvt Ltd", "Ltd.", "Private Limited", ""])
def test_the_form_of_a_company_is_no_part_of_its_outlet(form: str) -> None:
    text = f"Minister meets counterpart in Lima\n\nBy Our Correspondent\n14 March 2024\n\n{TALKS}\n\n"
    assert (
        read_text(f"{text}© The Southern Ledger {form}".strip() + "\n", "article").info.outlet == "The Southern Ledger"
    )
