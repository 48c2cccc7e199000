from __future__ import annotations

import base64
import hashlib
import json

import regex
from hypothesis import given
from lxml import html as lxml_html

from extractor.report import Selection, collect, render
from extractor.report.values import Report
from tests.db.strategies import articles_with_records
from tests.report.articles import Reading, alone, hostile, talks


def parsed(page: str) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(page)


def data(page: str) -> Report:
    (element,) = parsed(page).xpath("//script[@id='data']")
    return Report.model_validate_json(element.text)


def test_the_data_of_the_page_are_the_values_that_it_was_given() -> None:
    report = collect(alone(talks(), hostile()), Selection(country="NOR"))
    assert data(render(report)) == report


@given(articles_with_records())
def test_any_record_comes_through_the_page_unchanged(reading: Reading) -> None:
    report = collect(alone(reading), Selection())
    assert data(render(report)) == report


def test_text_of_articles_makes_no_element() -> None:
    def elements(readings: list[Reading]) -> list[str]:
        return [str(element.tag) for element in parsed(render(collect(alone(*readings), Selection()))).iter()]

    assert elements([hostile()]) == elements([talks()])


def test_the_policy_allows_its_own_script_and_style_by_their_hashes_and_nothing_else() -> None:
    page = render(collect(alone(talks()), Selection()))
    tree = parsed(page)
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (script,) = tree.xpath("//script[not(@type)]/text()")
    (style,) = tree.xpath("//style/text()")

    def hashed(text: str) -> str:
        return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"

    assert policy.split("; ") == [
        "default-src 'none'",
        f"script-src {hashed(script)}",
        f"style-src {hashed(style)}",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]


def test_the_page_refers_to_no_other_file() -> None:
    tree = parsed(render(collect(alone(talks()), Selection())))
    assert tree.xpath("//@src | //link | //iframe | //object | //*[@style]") == []
    assert [href for href in tree.xpath("//@href") if not href.startswith("#")] == []


def test_the_script_makes_elements_from_text_alone() -> None:
    (script,) = parsed(render(collect([], Selection()))).xpath("//script[not(@type)]/text()")
    assert regex.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", script) == []


def test_the_same_report_gives_the_same_bytes() -> None:
    report = collect(alone(talks(), hostile()), Selection())
    assert render(report) == render(report)


def test_devanagari_is_written_as_it_is(readings: list[Reading]) -> None:
    page = render(collect(alone(*readings), Selection()))
    assert json.dumps("राजनाथ सिंह", ensure_ascii=False)[1:-1] in page
