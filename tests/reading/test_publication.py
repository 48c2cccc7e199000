from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from extractor.reading import read_text
from extractor.reading.publication import PublicationDate, bare_date, given_date, iso_date, printed_dates
from schemas.errors import ConfigurationError

INDIA = ZoneInfo("Asia/Kolkata")
IST = timezone(timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Update: 2025-02-06 17:02 GMT", datetime(2025, 2, 6, 17, 2, tzinfo=UTC)),
        (
            "Edited By: Publish:Sun, 28 Mar 2021 09:46 PM (IST) Updated:Sun, 28 Mar 2021 10:18 PM (IST)",
            datetime(2021, 3, 28, 21, 46, tzinfo=IST),
        ),
        (
            "Updated: 29 Mar 2021 10:00 AM | Published: March 28, 2021 9:46 pm",
            datetime(2021, 3, 28, 21, 46, tzinfo=IST),
        ),
        ("प्रकाशित: 28 मार्च 2021, 09:46 PM IST", datetime(2021, 3, 28, 21, 46, tzinfo=IST)),
        ("प्रकाशित: २८ मार्च २०२१, रात ९:४६ बजे", datetime(2021, 3, 28, 21, 46, tzinfo=IST)),
        ("प्रकाशित: 28 मार्च 2021, 12:05 पूर्वाह्न", datetime(2021, 3, 28, 0, 5, tzinfo=IST)),
        ("अपडेटेड 28 मार्च 2021", "2021-03-28"),
        ("Posted On: 21 NOV 2024 3:23PM by PIB Delhi", datetime(2024, 11, 21, 15, 23, tzinfo=IST)),
        ("प्रविष्टि तिथि: 21 NOV 2024 3:23PM by PIB Delhi", datetime(2024, 11, 21, 15, 23, tzinfo=IST)),
        ("Last Updated : Nov 21, 2024, 15:23 IST", datetime(2024, 11, 21, 15, 23, tzinfo=IST)),
        ("Published - November 21, 2024 03:23 pm IST - NEW DELHI", datetime(2024, 11, 21, 15, 23, tzinfo=IST)),
        ("Published by: शिव Updated Thu, 21 Nov 2024 03:23 PM IST", datetime(2024, 11, 21, 15, 23, tzinfo=IST)),
        ("Updated: October 11, 2023 8:35 PM GMT+5:30", datetime(2023, 10, 11, 20, 35, tzinfo=IST)),
        ("Updated at 9:12 AM on Dec 1, 2024", datetime(2024, 12, 1, 9, 12, tzinfo=IST)),
        ("Date: 2024-11-21T10:00:00+05:30", datetime(2024, 11, 21, 10, 0, tzinfo=IST)),
        ("दिनांक: 21.11.2024", "2024-11-21"),
        ("Published on : 21 Nov, 24 09:09", datetime(2024, 11, 21, 9, 9, tzinfo=INDIA)),
        ("Site Admin | November 21, 2024 8:01 PM", datetime(2024, 11, 21, 20, 1, tzinfo=INDIA)),
        ("अंतिम बार अपडेट किया गया: 21 नवंबर 2024, 20:01 IST", datetime(2024, 11, 21, 20, 1, tzinfo=IST)),
        ("Release | Immediate Release | Nov. 21, 2024", "2024-11-21"),
        ("Press Release: 21 November 2024", "2024-11-21"),
        ("The press release on the talks of 21 November 2024", None),
        ("आज की तारीख: 21 नवंबर 2024", None),
        ("ताजा अपडेट 21 नवंबर 2024", None),
        ("Published: 31 February 2024", None),
        ("Page last updated on: July 16, 2025", None),
        ("Published by the ministry", None),
        ("28 मार्च 2021", None),
    ],
)
def test_a_byline_gives_the_publication_before_the_change(line: str, value: PublicationDate | None) -> None:
    found = min(printed_dates(line, INDIA), key=lambda each: each.rank, default=None)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("line", "zone", "value"),
    [
        ("28 मार्च 2021, 09:46 PM", INDIA, datetime(2021, 3, 28, 21, 46, tzinfo=IST)),
        ("March 28, 2021 9:46 pm", None, "2021-03-28"),
        ("March 28, 2021 9:46 pm UTC", None, datetime(2021, 3, 28, 21, 46, tzinfo=UTC)),
        ("रविवार, 28 मार्च", INDIA, None),
    ],
)
def test_a_time_without_zone_is_one_of_the_outlet_or_none(line: str, zone: tzinfo | None, value: object) -> None:
    found = bare_date(line, zone)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-01-31T10:00:00Z", datetime(2024, 1, 31, 10, 0, tzinfo=UTC)),
        ("2024-01-31T10:00:00", datetime(2024, 1, 31, 10, 0, tzinfo=IST)),
        ("2024-01-31", "2024-01-31"),
        ("Wed, 31 Jan 2024 10:00:00 +0530", datetime(2024, 1, 31, 10, 0, tzinfo=IST)),
        ("today", None),
    ],
)
def test_dates_of_metadata_are_read_as_iso_or_as_printed(text: str, value: PublicationDate | None) -> None:
    assert iso_date(text, INDIA) == value


def test_a_given_date_is_a_day_or_a_time_with_zone() -> None:
    assert given_date(" 2021-03-28 ") == "2021-03-28"
    assert given_date("2021-03-28T21:46:00+05:30") == datetime(2021, 3, 28, 21, 46, tzinfo=IST)
    with pytest.raises(ConfigurationError):
        given_date("2021-03")


@pytest.mark.parametrize(
    ("line", "day"),
    [("All Headlines 16:21 May 15, 2025", "2025-05-15"), ("Andean Herald — Quito, July 30, 2025", "2025-07-30")],
)
def test_a_list_of_headlines_or_an_outlet_may_stand_before_the_date(line: str, day: str) -> None:
    body = "Romania placed an order with South Korea. It was signed in Bucharest."
    article = read_text(f"Romania orders 54 vehicles in a deal\n\n{line}\n\n{body}\n", "article")
    assert str(article.info.published_at)[:10] == day
    assert line not in [article.quote(sentence) for sentence in article.sentences]


def test_the_last_line_of_a_page_may_say_where_it_was_published() -> None:
    text = (
        "Senate panel asks for an audit of vessels\n\nA panel asked for an audit on Thursday. It will meet again.\n\n"
    )
    page = f"{text}Published in The Khyber Times, November 21st, 2025\n"
    assert read_text(page, "article").info.outlet == "The Khyber Times"


@pytest.mark.parametrize("line", ["12 Jun. 2026 | Press Release (2026) 087", "Jun. 12, 2026 | By Anna Holt"])
def test_a_month_may_be_cut_short_beside_what_the_page_is(line: str) -> None:
    body = "The defence ministers met in Oslo on Friday and agreed to buy radars. They will meet again in October."
    article = read_text(f"Ministers agree to buy radars together\n\n{line}\n\n{body}\n", "article")
    assert article.info.published_at == "2026-06-12"
