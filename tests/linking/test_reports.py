"""Two articles report one occasion where day, people and place agree; what only resembles it is another one."""

from __future__ import annotations

from typing import Any

import pytest

from db.linked_facts import EventRow, ParticipantRow
from extractor.linking.reports import Report, conflicts, judge_reports

PARANJPE = ("विनय परांजपे", "रक्षा मंत्री", "IND")
SATO = ("केन सातो", "रक्षा मंत्री", "JPN")
PARANJPE_EN, SATO_EN = ("Vinay Paranjpe", "Defence Minister", "IND"), ("Ken Sato", "Defence Minister", "JPN")
MORI = ("Aiko Mori", "Foreign Minister", "JPN")
DAY = "2024-05-06"
Who = tuple[str, str | None, str]


def report(*people: Who, number: int, date: str | None = DAY, last: str | None = None, **fields: Any) -> Report:
    """A report of a meeting in New Delhi of Defence Ministers, unless it is said otherwise."""
    roles = fields.pop("roles", ("principal",) * len(people))
    participants = tuple(
        ParticipantRow(name, None, "person" if office else "country", office, side, role)
        for (name, office, side), role in zip(people, roles, strict=True)
    )
    values: dict[str, Any] = {
        "id": number,
        "article_id": number,
        "uri": f"{number}.txt",
        "type": "meeting",
        "status": "occurred",
        "date": date,
        "date_min": date,
        "date_max": last or date,
        "published_min": "2024-05-07",
        "published_max": "2024-05-07",
        "location": None,
        "location_country": None,
        "title": "Meeting of the Defence Ministers",
    }
    return Report(EventRow(**values | fields, participants=participants))


def one(*people: Who, **fields: Any) -> Report:
    return report(*(people or (PARANJPE, SATO)), number=1, **fields)


def other(*people: Who, **fields: Any) -> Report:
    return report(*(people or (PARANJPE_EN, SATO_EN)), number=2, **fields)


INDIA, JAPAN = ("भारत", None, "IND"), ("Japan", None, "JPN")
UNDATED: dict[str, Any] = {"date": None}
NEXT_DAY, DAYS_LATER = (UNDATED | {"published_min": day, "published_max": day} for day in ("2024-05-08", "2024-05-09"))
BOATS, TRUCKS = ({"type": "arms_transfer", "title": f"Handover of {what} to the navy"} for what in ("boats", "trucks"))
RELEASE, SUMMONS = (
    {"type": "other", "title": title} for title in ("Release of the fishermen", "Summons to the High Commissioner")
)
VISIT: dict[str, Any] = {"type": "visit", "roles": ("visitor", "host")}
SAME = {
    "the same day in two scripts": (one(), other()),
    "with the place": (one(location="नई दिल्ली"), other(location="New Delhi")),
    "countries alone on one day": (one(INDIA, JAPAN), other(INDIA, JAPAN)),
    "people here and countries there": (one(), other(INDIA, JAPAN)),
    "dated by the publication alone": (one(), other(date=None)),
    "dated by publications of two days in a row": (one(**UNDATED), other(**NEXT_DAY)),
    "a deed of one day, whatever its title": (one(**BOATS), other(**TRUCKS)),
    "something else, told in other words": (
        one(**RELEASE),
        other(**RELEASE | {"title": "Japan lets fishermen go after a month"}),
    ),
    "a deed without a date, by its title": (one(**UNDATED | BOATS), other(**NEXT_DAY | BOATS)),
    "a deed of which one title says more": (
        one(**UNDATED | BOATS),
        other(**NEXT_DAY | BOATS | {"title": "Handover of patrol boats to the Japanese navy"}),
    ),
    "announced and held": (one(status="scheduled"), other()),
    "called off": (one(status="scheduled"), other(status="cancelled")),
    "a day apart, the same people": (one(), other(date="2024-05-07")),
    "another place, the same people and day": (one(location="टोक्यो"), other(location="New Delhi")),
    "a name that one article prints wrong": (one(), other(PARANJPE_EN, ("Jun Hayashi", "Defence Minister", "JPN"))),
    "a third side that one article leaves out": (
        one(PARANJPE, SATO, ("Ann Lee", "Defence Minister", "AUS")),
        other(),
    ),
    "a visit, by its arrival and as a whole": (
        one(SATO, INDIA, **VISIT),
        other(SATO_EN, INDIA, **VISIT, date="2024-05-05", last="2024-05-08"),
    ),
    "the same people in the same month": (
        one(date="2024-05-01", last="2024-05-31"),
        other(date="2024-05-01", last="2024-05-31"),
    ),
}
NOT_SAME: dict[str, tuple[Report, Report]] = {
    "two days apart": (one(), other(date="2024-05-08")),
    "a week apart": (one(), other(date="2024-05-13")),
    "without dates, published days apart": (one(**UNDATED), other(**DAYS_LATER)),
    "calls without dates, published days apart": (
        one(**UNDATED | {"type": "call"}),
        other(**DAYS_LATER | {"type": "call"}),
    ),
    "two things of one day that have no type": (one(**RELEASE), other(**SUMMONS)),
    "deeds without dates": (one(**UNDATED | BOATS), other(**UNDATED | TRUCKS)),
    "deeds of which one has a date": (one(**BOATS), other(**UNDATED | TRUCKS)),
    "deeds that are told by people alone": (
        one(**UNDATED | {"type": "other", "title": "Vinay Paranjpe, Defence Minister, on Japan"}),
        other(**UNDATED | {"type": "other", "title": "Vinay Paranjpe, Defence Minister, on Japan"}),
    ),
    "deeds a day apart": (one(**BOATS), other(**TRUCKS | {"date": "2024-05-07"})),
    "launches of one month": (
        one(type="launch", title="Launch of a defence dialogue", date="2024-05-01", last="2024-05-31"),
        other(type="launch", title="Launch of a trade dialogue", date="2024-05-01", last="2024-05-31"),
    ),
    "a day apart, countries alone": (one(INDIA, JAPAN), other(INDIA, JAPAN, date="2024-05-07")),
    "the same day, other people": (one(), other(("S. Rao", "Foreign Minister", "IND"), MORI)),
    "the same day, another minister of one side": (one(), other(PARANJPE_EN, MORI)),
    "a call and a meeting": (one(), other(type="call")),
    "other sides": (one(), other(PARANJPE_EN, ("Ken Sato", "Defence Minister", "USA"))),
    "dated by the publication alone, countries alone": (one(INDIA, JAPAN), other(INDIA, JAPAN, date=None)),
    "neither has a date nor is it over": (one(date=None, status="scheduled"), other(date=None, status="scheduled")),
    "before there were days to ask for": (one(date="0001-01-02"), other(date="0001-01-02")),
    "after there are days to ask for": (one(date="9999-12-31"), other(date="9999-12-31")),
    "only the year": (one(INDIA, JAPAN, date="2024-01-01", last="2024-12-31"), other(INDIA, JAPAN)),
    "the same month, countries alone": (
        one(INDIA, JAPAN, date="2024-05-01", last="2024-05-31"),
        other(INDIA, JAPAN, date="2024-05-01", last="2024-05-31"),
    ),
    "a visit and its return": (one(SATO, INDIA, **VISIT), other(PARANJPE_EN, JAPAN, **VISIT)),
    "another place, countries alone": (one(INDIA, JAPAN, location="टोक्यो"), other(INDIA, JAPAN, location="New Delhi")),
}


@pytest.mark.parametrize(("first", "second"), SAME.values(), ids=list(SAME))
def test_reports_are_of_one_occasion(first: Report, second: Report) -> None:
    judgement = judge_reports(first, second)
    assert judgement is not None
    assert judgement.score >= 0.75
    assert judge_reports(second, first) == judgement
    assert set(first.keys) & set(second.keys)


@pytest.mark.parametrize(("first", "second"), NOT_SAME.values(), ids=list(NOT_SAME))
def test_reports_are_of_two_occasions(first: Report, second: Report) -> None:
    judgement = judge_reports(first, second)
    assert judgement is None or judgement.score == 0
    assert judge_reports(second, first) == judgement


def test_what_an_article_tells_as_two_events_is_two() -> None:
    twice = (one(), report(PARANJPE, SATO, number=3, article_id=1))
    judgement = judge_reports(*twice)
    assert judgement is not None
    assert judgement.score == 0


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (one(), other(), []),
        (one(location="दिल्ली"), other(location="New Delhi"), []),
        (one(), other(date=None), []),
        (one(), other(date="2024-05-07"), [("date", DAY), ("date", "2024-05-07")]),
        (one(location="टोक्यो"), other(location="New Delhi"), [("location", "टोक्यो"), ("location", "New Delhi")]),
        (one(status="scheduled"), other(status="cancelled"), [("status", "scheduled"), ("status", "cancelled")]),
        (
            one(),
            other(PARANJPE_EN, ("Jun Hayashi", "Defence Minister", "JPN")),
            [("person", "विनय परांजपे, केन सातो"), ("person", "Vinay Paranjpe, Jun Hayashi")],
        ),
    ],
)
def test_conflicts_are_what_reports_do_not_agree_on(
    first: Report, second: Report, expected: list[tuple[str, str]]
) -> None:
    assert [(field.value, value) for field, _, value in conflicts((first, second))] == expected
