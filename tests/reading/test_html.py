from __future__ import annotations

import pytest

from extractor.reading.html import Page, looks_like_html, read_page, strip_tags

BODY = "<h1>India, Oman hold talks</h1><p>India and Oman held talks in Muscat on Wednesday. They signed a pact.</p>"


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2024-01-31T10:00:00+04:00">', "2024-01-31T10:00:00+04:00"),
        ('<script type="application/ld+json">{"@graph": [{"datePublished": "2024-01-31"}]}</script>', "2024-01-31"),
        ('<script type="application/ld+json">{broken</script><meta name="pubdate" content="2024-01-31">', "2024-01-31"),
        ('<meta itemprop="datePublished" content="2024-01-31">', "2024-01-31"),
        ("", None),
    ],
)
def test_the_date_is_the_one_that_the_page_declares(head: str, published: str | None) -> None:
    page = f"<html><head><title>Talks</title>{head}</head><body><p>20 January 2026</p>{BODY}</body></html>"
    assert read_page(page).published == published


def test_the_text_begins_with_the_title() -> None:
    page = read_page(
        f'<html><head><meta property="og:site_name" content="Sample Times"></head><body>{BODY}</body></html>'
    )
    assert (page.title, page.outlet) == ("India, Oman hold talks", "Sample Times")
    assert page.text.splitlines()[0] == "India, Oman hold talks"


def test_an_xhtml_page_with_its_declaration_is_read() -> None:
    page = read_page(
        f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>{BODY}</body></html>'
    )
    assert "They signed a pact." in page.text


def test_a_piece_of_a_page_is_the_text_between_its_tags() -> None:
    assert read_page("<p>One &amp; two.</p><script>x < 1</script><!-- no --><p>Three.<br/>Four.</p>") == Page(
        "One & two.\n\nThree.\nFour."
    )


@pytest.mark.parametrize(
    ("text", "is_page"),
    [
        ("<!DOCTYPE html><p>a", True),
        ("<p>a</p><p>b</p>", True),
        ("a < b and <b>c</b>", False),
        ('they said <script>alert("x")</script>', False),
        ("plain", False),
    ],
)
def test_a_stray_tag_makes_no_page(text: str, is_page: bool) -> None:
    assert looks_like_html(text) is is_page


def test_nothing_of_scripts_and_comments_is_text() -> None:
    assert strip_tags("a<style>p {}</style><!-- x > y -->b<script>unclosed") == "a b"
