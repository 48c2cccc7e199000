from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.dates import (
    DateKind,
    ResolvedDate,
    anchor_day,
    find_dates,
    resolve,
    resolve_deadline,
)
from extractor.dates.words import entries, vocabulary
from schemas.edtf import edtf_bounds
from schemas.vocabulary import DateBasis

SUNDAY = date(2021, 3, 28)
UNRESOLVED = ResolvedDate(None, DateBasis.UNRESOLVED, None, None)
WEEKDAYS = ["सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"]
MONTHS = ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"]
DIGITS = str.maketrans("0123456789", "०१२३४५६७८९")


def resolved(edtf: str, basis: DateBasis) -> ResolvedDate:
    return ResolvedDate(edtf, basis, *edtf_bounds(edtf))


EXPLICIT = {
    "26 मार्च 2021": "2021-03-26",
    "२६ मार्च, २०२१": "2021-03-26",
    "21 नवम्बर 2024 को": "2024-11-21",
    "5 फ़रवरी 2020": "2020-02-05",
    "15 अक्तूबर, 2022": "2022-10-15",
    "पांच जून 2023": "2023-06-05",
    "पहली अप्रैल 2022": "2022-04-01",
    "5वीं जून 2023": "2023-06-05",
    "दिनांक 5-जून-2023": "2023-06-05",
    "15 अगस्त 1945": "1945-08-15",
    "सोमवार, 5 जून 2023": "2023-06-05",
    "5 जून 2023 (सोमवार)": "2023-06-05",
    "5th June, 2023": "2023-06-05",
    "the 1st of June 2023": "2023-06-01",
    "June 5, 2023": "2023-06-05",
    "Sun, 28 Mar 2021": "2021-03-28",
    "Feb. 5, 2020": "2020-02-05",
    "Monday (June 5, 2023)": "2023-06-05",
    "2024-11-21": "2024-11-21",
    "21/11/2024": "2024-11-21",
    "21-11-2024": "2024-11-21",
    "०५/०६/२०२३": "2023-06-05",
    "29 फरवरी 2024": "2024-02-29",
    "फरवरी 2020": "2020-02",
    "सितम्बर, 2019 में": "2019-09",
    "2020 के मार्च में": "2020-03",
    "in February 2020": "2020-02",
    "May 2022": "2022-05",
    "2021-03": "2021-03",
    "2019": "2019",
    "साल 2019 में": "2019",
    "सन 1998": "1998",
    "2030 तक": "2030",
    "since 2015": "2015",
    "by 2047": "2047",
    "by the end of 2025": "2025",
    "mid-2022": "2022",
    "early January 2023": "2023-01",
    "2014-15": "2014/2015",
    "1999-00": "1999/2000",
    "वित्त वर्ष 2024-25": "2024/2025",
    "2021-2026": "2021/2026",
    "2021–26": "2021/2026",
    "2021 से 2026 तक": "2021/2026",
    "from 2021 to 2026": "2021/2026",
    "2014 और 2020 के बीच": "2014/2020",
    "between 2014 and 2020": "2014/2020",
    "8 से 10 जून 2023 तक": "2023-06-08/2023-06-10",
    "8-10 जून 2023": "2023-06-08/2023-06-10",
    "8, 9 और 10 जून 2023": "2023-06-08/2023-06-10",
    "June 8 and 9, 2023": "2023-06-08/2023-06-09",
    "25 मार्च से 27 मार्च 2021": "2021-03-25/2021-03-27",
    "30 मार्च से 2 अप्रैल 2021": "2021-03-30/2021-04-02",
    "30 दिसंबर से 2 जनवरी 2024 तक": "2023-12-30/2024-01-02",
    "28 दिसंबर 2023 से 3 जनवरी": "2023-12-28/2024-01-03",
    "March 30 – April 2, 2021": "2021-03-30/2021-04-02",
    "नवंबर 2023 से जनवरी 2024 तक": "2023-11/2024-01",
    "जनवरी-मार्च 2024": "2024-01/2024-03",
    "5 से 7 फरवरी 2023 के बीच": "2023-02-05/2023-02-07",
    "2019 के दौरान": "2019",
    "जून 2023 के पहले हफ्ते": "2023-06-01/2023-06-07",
    "the first quarter of 2026": "2026-01/2026-03",
    "second half of 2027": "2027-07/2027-12",
    "2026 की तीसरी तिमाही": "2026-07/2026-09",
    "2026 की पहली छमाही में": "2026-01/2026-06",
    "फरवरी 2023 के अंतिम सप्ताह": "2023-02-22/2023-02-28",
    "the third week of June 2023": "2023-06-15/2023-06-21",
    "last week of June 2023": "2023-06-24/2023-06-30",
    "between 5 and 7 February 2023": "2023-02-05/2023-02-07",
    "between February 5 and 7, 2023": "2023-02-05/2023-02-07",
    "5 जून 2023 से तीन दिन": "2023-06-05/2023-06-07",
}


@pytest.mark.parametrize(("expression", "edtf"), EXPLICIT.items())
def test_written_dates_need_no_anchor(expression: str, edtf: str) -> None:
    expected = resolved(edtf, DateBasis.EXPLICIT)
    assert [resolve(expression, anchor) for anchor in (None, SUNDAY)] == [expected, expected]


# Counted from Sunday, 2021-03-28: of what occurred, of what is scheduled.
RELATIVE = {
    "शुक्रवार": ("2021-03-26", "2021-04-02"),
    "रविवार को": ("2021-03-28", "2021-03-28"),
    "सोमवार की रात": ("2021-03-22", "2021-03-29"),
    "बृहस्पतिवार": ("2021-03-25", "2021-04-01"),
    "वीरवार": ("2021-03-25", "2021-04-01"),
    "इतवार": ("2021-03-28", "2021-03-28"),
    "फ्राइडे": ("2021-03-26", "2021-04-02"),
    "वेडनेसडे को": ("2021-03-24", "2021-03-31"),
    "on Friday": ("2021-03-26", "2021-04-02"),
    "बीते शुक्रवार को": ("2021-03-26", "2021-03-26"),
    "पिछले रविवार": ("2021-03-21", "2021-03-21"),
    "last Sunday": ("2021-03-21", "2021-03-21"),
    "अगले सोमवार": ("2021-03-29", "2021-03-29"),
    "आगामी रविवार": ("2021-04-04", "2021-04-04"),
    "आने वाले बुधवार": ("2021-03-31", "2021-03-31"),
    "next Monday": ("2021-03-29", "2021-03-29"),
    "अगले सप्ताह बुधवार को": ("2021-03-31", "2021-03-31"),
    "Monday last week": ("2021-03-15", "2021-03-15"),
    "बुधवार और गुरुवार": ("2021-03-24/2021-03-25", "2021-03-31/2021-04-01"),
    "रविवार और सोमवार": ("2021-03-21/2021-03-22", "2021-03-28/2021-03-29"),
    "शनिवार-रविवार": ("2021-03-27/2021-03-28", "2021-04-03/2021-04-04"),
    "सोमवार से बुधवार तक": ("2021-03-22/2021-03-24", "2021-03-29/2021-03-31"),
    "from Monday to Wednesday": ("2021-03-22/2021-03-24", "2021-03-29/2021-03-31"),
    "बृहस्पतिवार से तीन दिन दिवसीय": ("2021-03-25/2021-03-27", "2021-04-01/2021-04-03"),
    "गुरुवार से दो दिन की यात्रा पर": ("2021-03-25/2021-03-26", "2021-04-01/2021-04-02"),
    "Thursday for three days": ("2021-03-25/2021-03-27", "2021-04-01/2021-04-03"),
    "from Thursday on a three-day visit": ("2021-03-25/2021-03-27", "2021-04-01/2021-04-03"),
    "a three-day visit to India from Thursday": ("2021-03-25/2021-03-27", "2021-04-01/2021-04-03"),
    "गुरुवार से रूस की तीन दिवसीय यात्रा": ("2021-03-25/2021-03-27", "2021-04-01/2021-04-03"),
    "गुरुवार से शुरू हो रहे तीन दिवसीय दौरे": ("2021-03-25/2021-03-27", "2021-04-01/2021-04-03"),
    "अगस्त माह में": ("2020-08", "2021-08"),
    "year-end": ("2021", "2021"),
    "yearend": ("2021", "2021"),
    "आज से दो दिवसीय दौरे पर": ("2021-03-28/2021-03-29", "2021-03-28/2021-03-29"),
    "आज": ("2021-03-28", "2021-03-28"),
    "tonight": ("2021-03-28", "2021-03-28"),
    "this morning": ("2021-03-28", "2021-03-28"),
    "कल": ("2021-03-27", "2021-03-29"),
    "कल शाम": ("2021-03-27", "2021-03-29"),
    "परसों": ("2021-03-26", "2021-03-30"),
    "बीते कल": ("2021-03-27", "2021-03-27"),
    "आने वाले कल": ("2021-03-29", "2021-03-29"),
    "the day before yesterday": ("2021-03-26", "2021-03-26"),
    "day after tomorrow": ("2021-03-30", "2021-03-30"),
    "अगले सप्ताह": ("2021-03-29/2021-04-04", "2021-03-29/2021-04-04"),
    "इस हफ्ते": ("2021-03-22/2021-03-28", "2021-03-22/2021-03-28"),
    "last month": ("2021-02", "2021-02"),
    "इस वर्ष के अंत तक": ("2021", "2021"),
    "by the end of the year": ("2021", "2021"),
    "महीने के अंत तक": ("2021-03", "2021-03"),
    "चालू वित्त वर्ष": ("2020/2021", "2020/2021"),
    "अगले साल जनवरी में": ("2022-01", "2022-01"),
    "next year in January": ("2022-01", "2022-01"),
    "in January next year": ("2022-01", "2022-01"),
    "the second half of the year": ("2021-07/2021-12", "2021-07/2021-12"),
    "साल की पहली तिमाही": ("2021-01/2021-03", "2021-01/2021-03"),
    "पिछले साल 5 जून को": ("2020-06-05", "2020-06-05"),
    "June 5 last year": ("2020-06-05", "2020-06-05"),
    "अगले महीने की 5 तारीख": ("2021-04-05", "2021-04-05"),
    "5 तारीख": ("2021-03-05", "2021-04-05"),
    "अगस्त": ("2020-08", "2021-08"),
    "मार्च": ("2021-03", "2021-03"),
    "8 जून": ("2020-06-08", "2021-06-08"),
    "28 मार्च": ("2021-03-28", "2021-03-28"),
    "आगामी 28 मार्च": ("2022-03-28", "2022-03-28"),
    "सोमवार, 22 मार्च": ("2021-03-22", "2022-03-22"),
    "8 से 10 जून तक": ("2020-06-08/2020-06-10", "2021-06-08/2021-06-10"),
    "June 8-10": ("2020-06-08/2020-06-10", "2021-06-08/2021-06-10"),
    "8 and 9 June": ("2020-06-08/2020-06-09", "2021-06-08/2021-06-09"),
    "27 मार्च से 2 अप्रैल": ("2021-03-27/2021-04-02", "2021-03-27/2021-04-02"),
    "27 और 28 मार्च": ("2021-03-27/2021-03-28", "2022-03-27/2022-03-28"),
    "दिसंबर से जनवरी": ("2020-12/2021-01", "2021-12/2022-01"),
    "आज से 2 अप्रैल तक": ("2021-03-28/2021-04-02", "2021-03-28/2021-04-02"),
    "दो दिन पहले": ("2021-03-26", "2021-03-26"),
    "आज से तीन सप्ताह बाद": ("2021-04-12/2021-04-18", "2021-04-12/2021-04-18"),
    "three weeks from now": ("2021-04-12/2021-04-18", "2021-04-12/2021-04-18"),
    "चार महीने पहले": ("2020-11", "2020-11"),
    "दो साल पहले": ("2019", "2019"),
    "डेढ़ साल पहले": ("2019", "2019"),
    "साढ़े तीन साल पहले": ("2017", "2017"),
    "आज से दस साल पहले": ("2011", "2011"),
    "twenty-five years ago": ("1996", "1996"),
    "a week ago": ("2021-03-15/2021-03-21", "2021-03-15/2021-03-21"),
    "पिछले तीन वर्षों में": ("2018/2021", "2018/2021"),
    "पिछले ढाई वर्षों से": ("2018/2021", "2018/2021"),
    "अगले पांच वर्षों में": ("2021/2026", "2021/2026"),
    "over the next five years": ("2021/2026", "2021/2026"),
    "छह महीने के भीतर": ("2021-03/2021-09", "2021-03/2021-09"),
    "within two weeks": ("2021-03-28/2021-04-11", "2021-03-28/2021-04-11"),
}


@pytest.mark.parametrize(("expression", "edtf"), RELATIVE.items())
def test_relative_dates_count_from_the_anchor(expression: str, edtf: tuple[str, str]) -> None:
    expected = [resolved(one, DateBasis.RELATIVE) for one in edtf]
    assert [resolve(expression, SUNDAY, scheduled=scheduled) for scheduled in (False, True)] == expected
    assert [resolve(expression, None, scheduled=scheduled) for scheduled in (False, True)] == [UNRESOLVED] * 2


DATELESS = """
हाल ही; हाल में; recently; पिछले दिनों; कुछ दिन पहले; पिछले कुछ वर्षों में; in the past few days; जल्द; soon; आने वाले दिनों में
अगले दिन; उसी दिन; the next day; the same week; 31 जून; 31 जून 2023; 30 फरवरी; 29 फरवरी; 29 फरवरी 2023; February 30, 2024
11/21/2024; 2024-13-01; 30 तारीख; डेढ़ महीने पहले; 10 से 8 जून 2023; 2026 से 2021 तक; 9000 साल पहले
"""
UNKNOWN = """
यात्रा; गणतंत्र दिवस; 2019 के बाद; after 2019; सोमवार से पहले; 2010 के दशक में; the 1990s; यात्रा के दो दिन बाद
फ्लैग मार्च; 2-3 साल पहले; 8 और 15 जून; सोमवार और गुरुवार; 2000 करोड़; 21 / 11 / 2024; दो साल; 400; 5; two days later; ।;
"""


def phrases(table: str) -> list[str]:
    return [phrase.strip() for line in table.strip().splitlines() for phrase in line.split(";")]


@pytest.mark.parametrize("expression", phrases(DATELESS))
def test_expressions_without_a_date_stay_unresolved(expression: str) -> None:
    assert [resolve(expression, anchor) for anchor in (None, SUNDAY)] == [UNRESOLVED] * 2


@pytest.mark.parametrize("expression", phrases(UNKNOWN))
def test_what_no_rule_knows_is_left_to_other_readings(expression: str) -> None:
    assert resolve(expression, SUNDAY) is None


@pytest.mark.parametrize(
    ("published_at", "day"),
    [
        (datetime(2025, 2, 6, 20, 2, tzinfo=UTC), date(2025, 2, 7)),
        (datetime(2025, 2, 6, 18, 29, tzinfo=UTC), date(2025, 2, 6)),
        (datetime.fromisoformat("2021-03-28T21:46:00+05:30"), date(2021, 3, 28)),
        (datetime(2021, 3, 28, 23, 59), date(2021, 3, 28)),
        ("2024-11-21", date(2024, 11, 21)),
        ("2024-11", None),
        ("2024", None),
        ("2024-11-21/2024-11-22", None),
        (None, None),
    ],
)
def test_anchor_is_the_day_of_the_outlet(published_at: datetime | str | None, day: date | None) -> None:
    assert anchor_day(published_at) == day


def test_anchor_follows_the_zone_that_is_given() -> None:
    assert anchor_day(datetime(2025, 2, 6, 20, 2, tzinfo=UTC), zone="America/New_York") == date(2025, 2, 6)


def test_every_word_of_the_data_has_one_kind() -> None:
    assert [word for word, count in Counter(word for word, _ in entries()).items() if count > 1] == []
    assert len(vocabulary()) == len(list(entries()))


ANCHORS = st.dates(date(1950, 1, 1), date(2100, 12, 31))
PIECES = phrases("आज; कल; दो; ढाई; पिछले; अगले; बीते; दिन; दिवसीय; सप्ताह; साल; वर्षों; तारीख; हाल; अंत; को; से; और; तक; में; के")
PIECES += phrases(
    "ही; पहले; बाद; of; last; next; in; from; on; ago; and; Monday; June; May; week; year; three-day; 5; 31; 2019"
)
PIECES += [*WEEKDAYS, *MONTHS, "2024", "-", "/", ",", "(", ")"]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join))


@given(st.integers(0, 6), ANCHORS, st.booleans())
def test_a_weekday_lies_within_six_days_on_its_side(number: int, anchor: date, scheduled: bool) -> None:
    found = resolve(WEEKDAYS[number], anchor, scheduled=scheduled)
    assert found is not None
    assert found.first is not None
    assert found.first.weekday() == number
    assert 0 <= (found.first - anchor).days * (1 if scheduled else -1) <= 6


@given(st.dates(date(1800, 1, 1), date(2100, 12, 31)), st.none() | ANCHORS)
def test_written_dates_in_devanagari_digits_round_trip(day: date, anchor: date | None) -> None:
    printed = f"{day.day} {MONTHS[day.month - 1]} {day.year}".translate(DIGITS)
    assert resolve(printed, anchor) == resolved(day.isoformat(), DateBasis.EXPLICIT)
    assert [(found.text, found.kind) for found in find_dates(f"यह {printed} को हुआ")] == [(printed, DateKind.DAY)]


@given(TEXTS, st.none() | st.dates(), st.booleans())
def test_whatever_resolves_agrees_with_its_edtf(text: str, anchor: date | None, scheduled: bool) -> None:
    found = resolve(text, anchor, scheduled=scheduled)
    if found is None or found.edtf is None:
        assert found in (None, UNRESOLVED)
        return
    assert (found.first, found.last) == edtf_bounds(found.edtf)
    assert found.basis is DateBasis.EXPLICIT or (found.basis is DateBasis.RELATIVE and anchor is not None)


def test_time_after_counts_from_the_anchor_only_for_what_is_to_come() -> None:
    expected = resolved("2021-04-12/2021-04-18", DateBasis.RELATIVE)
    assert [resolve("तीन सप्ताह बाद", SUNDAY, scheduled=scheduled) for scheduled in (False, True)] == [
        UNRESOLVED,
        expected,
    ]


@given(ANCHORS, st.integers(1, 400))
def test_days_ago_and_days_from_now_mirror_each_other(anchor: date, count: int) -> None:
    before, after = (resolve(f"आज से {count} दिन {word}", anchor) for word in ("पहले", "बाद"))
    assert (before, after) == tuple(
        resolved((anchor + timedelta(days=days)).isoformat(), DateBasis.RELATIVE) for days in (-count, count)
    )


@pytest.mark.parametrize(
    ("expression", "edtf"), [("2030 के अंत", "2030-12"), ("नवंबर 2030 के अंत", "2030-11"), ("2030", "2030")]
)
def test_what_is_due_by_the_end_of_a_year_is_due_by_its_december(expression: str, edtf: str) -> None:
    resolved = resolve_deadline(expression, None)
    assert resolved is not None
    assert resolved.edtf == edtf
