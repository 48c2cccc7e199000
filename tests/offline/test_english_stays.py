"""Stays, journeys "to" a place and visits ahead in English, in our own sentences."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Event
from schemas.vocabulary import Certainty, EventStatus, EventType

LEAD = (
    "Peruvian Foreign Minister Ana Quiroga held talks with Moroccan Foreign Minister Karim Belhadj in Rabat on "
    "Wednesday. They discussed fisheries."
)
SCHEDULED, ONGOING, OCCURRED = EventStatus.SCHEDULED, EventStatus.ONGOING, EventStatus.OCCURRED
Told = tuple[str, str | None, str | None, EventStatus]


def visits_of(*paragraphs: str, headline: str = "Morocco, Peru hold talks") -> list[Event]:
    text = "\n\n".join((headline, *paragraphs)) + "\n"
    facts = extract_facts(read_text(text, "article", published_at="2025-03-12"))
    return [event for event in facts.events if event.type is EventType.VISIT]


def told(events: list[Event]) -> list[Told]:
    return [(e.participants[0].name, e.location, e.date_text, e.status) for e in events]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Belhadj comes to Peru in May.", [("Karim Belhadj", "Peru", "May", SCHEDULED)]),
        ("Belhadj comes to Lima on Friday.", [("Karim Belhadj", "Lima", "Friday", SCHEDULED)]),
        ("Belhadj is to come to Lima in June.", [("Karim Belhadj", "Lima", "June", SCHEDULED)]),
        ("Belhadj will come over to Peru in June.", [("Karim Belhadj", "Peru", "June", SCHEDULED)]),
        ("Belhadj came to Lima in August 2023.", [("Karim Belhadj", "Lima", "August 2023", OCCURRED)]),
        ("Belhadj slipped away to Lima last week.", [("Karim Belhadj", "Lima", "last week", OCCURRED)]),
        ("When it comes to Peru, Belhadj is patient.", []),
        ("Belhadj wants Quiroga to come to Fez.", []),
        ("The idea came to Peru with the traders.", []),
    ],
)
def test_somebody_comes_to_a_place(sentence: str, expected: list[Told]) -> None:
    assert told(visits_of(LEAD, sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Quiroga, who is in Morocco from March 11 to 13, also saw the port.",
            [("Ana Quiroga", "Morocco", "March 11 to 13", ONGOING)],
        ),
        (
            "Quiroga, who will be in Tunisia from March 20 to 22, also saw the port.",
            [("Ana Quiroga", "Tunisia", "March 20 to 22", SCHEDULED)],
        ),
        (
            "From Thursday, Quiroga will be in Tunisia for three days.",
            [("Ana Quiroga", "Tunisia", "Thursday", SCHEDULED)],
        ),
        (
            "Belhadj spent two days in Lima in August 2023.",
            [("Karim Belhadj", "Lima", "August 2023", OCCURRED)],
        ),
        ("Belhadj will spend a week in Peru in June.", [("Karim Belhadj", "Peru", "June", SCHEDULED)]),
        ("Belhadj spent ten years in Lima as a teacher.", []),
        ("Quiroga, who is in charge of trade, spent two hours with farmers.", []),
    ],
)
def test_somebody_stays_in_another_country(sentence: str, expected: list[Told]) -> None:
    assert told(visits_of(LEAD, sentence)) == expected


def test_who_invited_is_the_host_of_a_stay() -> None:
    (visit,) = visits_of(
        LEAD, "Quiroga, who is in Morocco from March 11 to 13 at the invitation of Belhadj, also saw the port."
    )
    assert [p.name for p in visit.participants] == ["Ana Quiroga", "Karim Belhadj"]


def test_a_visit_is_over_once_the_visitor_has_gone_again() -> None:
    sentence = "Quiroga, who flew to Morocco on Monday and has since {}, praised the port."
    assert told(visits_of(LEAD, sentence.format("left for home")))[0][-1] is OCCURRED
    assert told(visits_of(LEAD, sentence.format("returned to Lima")))[0][-1] is OCCURRED
    assert told(visits_of(LEAD, sentence.format("toured a port")))[0][-1] is ONGOING


def test_a_visit_runs_from_day_to_day() -> None:
    sentence = "Quiroga, whose visit to Morocco runs from {}, was also received by Prime Minister Nadia Alami."
    assert told(visits_of(LEAD, sentence.format("Tuesday to Friday")))[0][-2:] == ("Tuesday to Friday", ONGOING)
    assert told(visits_of(LEAD, sentence.format("March 3 to 6")))[0][-1] is OCCURRED
    text = f"Morocco, Peru hold talks\n\n{LEAD}\n\n{sentence.format('Tuesday to Friday')}\n"
    facts = extract_facts(read_text(text, "article", published_at="2025-03-12"))
    assert [e.date_text for e in facts.events if e.type is EventType.MEETING] == ["Wednesday", None]


def test_only_what_a_visit_is_the_time_of_is_hedged() -> None:
    sentence = "A pact {} when Moroccan President Omar Idrissi travels to Lima next month."
    (visit,) = visits_of(LEAD, sentence.format("might be signed"))
    assert (visit.status, visit.certainty) == (SCHEDULED, Certainty.ASSERTED)
    (hoped,) = visits_of(LEAD, "Moroccan President Omar Idrissi is likely to travel to Lima next month.")
    assert hoped.certainty is Certainty.HEDGED


def test_an_opening_participle_recalls_the_visit_of_who_acts_behind_it() -> None:
    sentence = "Recalling {} visit to Peru in June 2021, during which a memorandum on ports was renewed, Belhadj spoke."
    spoke = "Quiroga praised the port."
    assert told(visits_of(LEAD, spoke, sentence.format("his"))) == [("Karim Belhadj", "Peru", "June 2021", OCCURRED)]
    assert told(visits_of(LEAD, spoke, sentence.format("a royal"))) == []


def test_the_visit_that_is_prepared_is_to_come() -> None:
    (visit,) = visits_of(
        "Indian Foreign Secretary Mohan Iyer met Norwegian Ambassador Lars Dahl to prepare the visit of Prime Minister "
        "Ida Berg, who is to come to India in May.",
        headline="India to host guest",
    )
    assert told([visit]) == [("Ida Berg", "India", "May", SCHEDULED)]
    assert visit.participants[0].represents == "NOR"


def test_who_visits_a_country_is_of_another() -> None:
    visits = visits_of(
        "RABAT: The visit to Morocco by Foreign Minister Ana Quiroga, seen as the first in years, has been postponed "
        "to June 11, the Peruvian foreign ministry said.",
        headline="Peruvian minister's Morocco trip put off",
    )
    assert [(e.participants[0].represents, e.date_text) for e in visits] == [("PER", None), ("PER", "June 11")]


@pytest.mark.parametrize("answer", ['"a work of fiction"', "pure invention", "a fairy tale"])
def test_a_visit_that_is_called_invented_is_denied(answer: str) -> None:
    (visit,) = visits_of(
        LEAD, f"Reports that Belhadj had slipped away to Lima last week were {answer}, his spokesman said."
    )
    assert visit.certainty is Certainty.DENIED


def test_papers_that_are_received_are_no_visitor() -> None:
    arrived = "Quiroga arrived in Morocco on Monday."
    (visit,) = visits_of(LEAD, arrived, "The papers of the boats were received by Interior Minister Ali Tazi.")
    assert visit.participants[-1].name == "Morocco"
    (visit,) = visits_of(LEAD, arrived, "She was received by Interior Minister Ali Tazi.")
    assert visit.participants[-1].name == "Ali Tazi"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The General will fly to Tunisia on Friday.", [("Luis Paz", "Tunisia", "Friday", SCHEDULED)]),
        ("From Thursday, the General will be in Malta.", [("Luis Paz", "Malta", "Thursday", SCHEDULED)]),
        ("The minister will fly to Tunisia on Friday.", []),
    ],
)
def test_a_bare_title_is_the_visitor_who_alone_has_it(sentence: str, expected: list[Told]) -> None:
    lead = "Peruvian Army chief General Luis Paz arrived in Morocco on Tuesday."
    assert told(visits_of(lead, sentence))[1:] == expected


def test_a_title_that_two_have_is_nobody() -> None:
    sentence = "The General will fly to Tunisia on Friday."
    lead = "Peruvian Army chief General Luis Paz met Moroccan Army chief General Ali Tazi in Rabat on Tuesday."
    assert told(visits_of(lead, sentence)) == []


def test_a_visit_that_begins_on_a_day_ahead_is_to_come() -> None:
    arrived = "Peruvian President Luis Paz arrived in Morocco on Tuesday."
    ahead = visits_of(arrived, "His two-day visit to Malta begins on Sunday.")[1:]
    assert told(ahead) == [("Luis Paz", "Malta", "Sunday", SCHEDULED)]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("On Thursday, she will travel to Agadir to call on Interior Minister Omar Idrissi.", "Agadir"),
        ("Quiroga flew to Agadir on Tuesday for talks with Interior Minister Omar Idrissi.", "Agadir"),
        ("Quiroga flew to Agadir on Tuesday and later met Interior Minister Omar Idrissi.", None),
    ],
)
def test_talks_for_which_somebody_travels_to_a_town_are_there(sentence: str, place: str | None) -> None:
    text = f"Morocco, Peru hold talks\n\n{LEAD} Quiroga praised the port.\n\n{sentence}\n"
    facts = extract_facts(read_text(text, "article", published_at="2025-03-12"))
    talks = [e for e in facts.events if "Omar Idrissi" in [p.name for p in e.participants]]
    assert [event.location for event in talks] == [place]
