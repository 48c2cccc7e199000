"""Bylines, outlets and clocks around one short article of our own."""

from __future__ import annotations

import pytest

from extractor.reading import read_text
from schemas.article import ArticleInfo

TITLE = "भारत और ओमान के रक्षा मंत्रियों ने मस्कट में की मुलाकात"
BODY = "रक्षा मंत्री अशोक वर्मा ने मस्कट में ओमान के रक्षा मंत्री से मुलाकात की। दोनों ने सहयोग की समीक्षा की।"


def info_of(*, above: str = "", below: str = "", after: str = "", gap: str = "\n\n") -> ArticleInfo:
    return read_text(gap.join(filter(None, (above, TITLE, below, f"{BODY} {BODY}", after))) + "\n", "article").info


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("01:15 AM Sep 16, 2020 IST | रवि राजपूत", "2020-09-16"),
        ("रवि राजपूत । Nov 21 2024 8:01PM", "2024-11-21"),
        ("(फाइल फोटो, 12 मार्च 2019)", None),
        ("12 मार्च 2019 के समझौते पर अमल", None),
    ],
)
def test_a_line_between_headline_and_body_is_a_byline_by_its_shape(line: str, day: str | None) -> None:
    published = info_of(below=line).published_at
    assert (str(published)[:10] if published else None) == day


def test_the_time_of_a_broadcaster_stands_above_its_headline_and_the_clock_of_a_page_is_none() -> None:
    times = [
        info_of(above=line).published_at for line in ("मई 3, 2024 9:12 अपराह्न", "रविवार - 27 अक्टूबर 2024 - 11:25 PM")
    ]
    assert [str(time)[:16] for time in times] == ["2024-05-03 21:12", "None"]


def test_a_date_alone_above_the_body_counts_before_those_below_it() -> None:
    info = info_of(below="21 नवंबर 2024", after="और खबरें\n\nपुरानी खबर | Published: 12 Jan 2020")
    assert info.published_at == "2024-11-21"


def test_a_title_a_byline_and_a_long_paragraph_are_not_one_broken_paragraph() -> None:
    info = info_of(above="Publish Date: Mon, 13 Jun 2022 08:12 PM (IST)", gap="\n")
    assert (info.title, str(info.published_at)[:10]) == (TITLE, "2022-06-13")


def test_a_release_is_dated_above_its_title() -> None:
    assert info_of(above="रक्षा मंत्रालय\n15-मई-2024 18:12 IST").published_at is not None


def test_the_site_behind_a_headline_is_dropped_where_the_headline_follows_alone() -> None:
    assert info_of(above=f"{TITLE} - नमूना दैनिक | ताजा खबरें").title == TITLE


@pytest.mark.parametrize(
    ("line", "after", "outlet"),
    [
        ("लोकदृष्टि | होम | देश | दुनिया", "लोकदृष्टि के साथ जुड़ें", "लोकदृष्टि"),
        ("लोकदृष्टि\n\nहोम | देश | दुनिया", "लोकदृष्टि के साथ जुड़ें", "लोकदृष्टि"),
        ("लोकदृष्टि | होम | देश | दुनिया", "", None),
        ("होम | देश | दुनिया | ई-पेपर", "", None),
        ("विश्व टाइम्स", "", "विश्व टाइम्स"),
        ("News Editor", "", None),
        ("", "© 2024 जन संवाद मीडिया प्राइवेट लिमिटेड", "जन संवाद"),
    ],
)
def test_an_outlet_is_told_from_sections_and_desks(line: str, after: str, outlet: str | None) -> None:
    assert info_of(above=line, after=after).outlet == outlet
