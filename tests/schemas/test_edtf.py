from __future__ import annotations

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from schemas.edtf import edtf_bounds


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021-03-26", date(2021, 3, 26), date(2021, 3, 26)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2016-12", date(2016, 12, 1), date(2016, 12, 31)),
        ("2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("2021-03-25/2021-03-27", date(2021, 3, 25), date(2021, 3, 27)),
        ("2020-11/2021", date(2020, 11, 1), date(2021, 12, 31)),
        ("2021-03-25/..", date(2021, 3, 25), None),
        ("../2020", None, date(2020, 12, 31)),
        ("2021~", date(2021, 1, 1), date(2021, 12, 31)),
        ("2021-21", date(2021, 3, 1), date(2021, 5, 31)),
        ("202X", date(2020, 1, 1), date(2029, 12, 31)),
    ],
)
def test_a_date_covers_its_first_to_its_last_day(text: str, first: date | None, last: date | None) -> None:
    assert edtf_bounds(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2021-02-30",
        "2021-13",
        "21-03-26",
        "2021-03-27/2021-03-25",
        "2021~/2020",
        "2021/",
        "2021-41",
        "2021 ",
        "2021-03-26T10:00:00",
        "{2020,2021}",
        "26.03.2021",
        "२०२१",
    ],
)
def test_what_is_no_edtf_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"EDTF|ends before"):
        edtf_bounds(text)


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from([4, 7, 10]))
def test_the_fast_way_agrees_with_the_library(day: date, length: int) -> None:
    text = day.isoformat()[:length]
    parsed = parse_edtf(text)
    bounds = [date(*stamp[:3]) for stamp in (parsed.lower_strict(), parsed.upper_strict())]
    assert list(edtf_bounds(text)) == bounds
