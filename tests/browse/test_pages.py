"""`extractor browse` in a real browser: what a colleague does who has never seen the database."""

from __future__ import annotations

from urllib.parse import quote_plus

import pytest

from db.queries import canned_queries
from extractor.browse.metadata import pages
from tests.browser import Page
from tests.report.articles import ATTACK, hostile

ROW = "table.rows-and-columns tbody tr"


def squeezed(text: str) -> str:
    return "".join(text.split())


def cells(page: Page, column: str) -> list[str]:
    return page.texts(f"td.col-{column}")


def test_the_start_page_lists_views_and_questions_with_their_meaning(page: Page) -> None:
    assert page.text("h1") == "Diplomacy facts"
    views, questions = page.all("dl.contents")
    assert page.script("[...arguments[0].querySelectorAll('dt')].map((each) => each.textContent)", views) == [
        *pages()["views"]
    ]
    assert [line for line in questions.text.splitlines() if "Last contact with each country" in line]
    assert page.script("arguments[0].querySelectorAll('dt').length", questions) == len(canned_queries())


def test_a_click_on_a_country_narrows_the_events_to_those_that_have_it(page: Page) -> None:
    page.one("dl.contents a[href^='/facts/events?']").click()
    before = _count(page)
    (facet,) = [each for each in page.all("#facet-countries a") if each.text == "KOR"]
    facet.click()
    assert 0 < _count(page) < before
    assert {"KOR" in countries.split(", ") for countries in cells(page, "countries")} == {True}
    assert "countries has KOR" in page.text("section.content > h3")
    # One more facet narrows further, and each can be taken back.
    (visit,) = [each for each in page.all("#facet-type a") if each.text == "visit"]
    visit.click()
    assert set(cells(page, "type")) == {"visit"}
    page.one("#facet-type a.cross").click()
    page.one("#facet-countries a.cross").click()
    assert _count(page) == before


def _count(page: Page) -> int:
    """The rows of all pages of a list ("1,509 rows where ...")."""
    return int(page.text("section.content > h3").split()[0].replace(",", ""))


def test_facets_can_be_typed_as_filters(page: Page) -> None:
    page.open("facts/agreements?_has=parties:IND&_has=parties:NPL&status=ended")
    assert cells(page, "name") == ["सीमा प्रबंधन समझौता"]
    assert cells(page, "parties") == ["IND, NPL"]


def test_words_are_found_in_any_spelling(page: Page) -> None:
    page.open("facts/agreements")
    page.one("#_search").send_keys('"सीमा प्रबन्धन" नेपाल\n')
    page.wait(lambda: "_search" in page.script("location.search"))
    assert set(cells(page, "name")) == {"सीमा प्रबंधन समझौता"}
    assert len(page.all(ROW)) == 3
    assert page.one("#_search").get_attribute("value") == '"सीमा प्रबन्धन" नेपाल'
    # It goes with facets.
    (ended,) = [each for each in page.all("#facet-status a") if each.text == "ended"]
    ended.click()
    assert len(page.all(ROW)) == 1


@pytest.mark.parametrize(
    ("place", "rows"),
    [
        ("facts/articles?_search=%22सीमा+प्रबन्धन%22", 3),
        ("facts/events?_search=Kari+Nilsen", 1),
        ("facts/events?_search=nilsen+base", 0),
        ("facts/events?_search=%22%29+OR+1", 0),
        ("facts/agreements?_search=सीमा+प्रबं*+नेपाल", 3),
    ],
)
def test_what_is_searched_for_is_words(page: Page, place: str, rows: int) -> None:
    page.open(place)
    assert len(page.all(ROW)) == rows


def test_the_meaning_of_columns_stands_below_the_rows(page: Page) -> None:
    page.open("facts/commitments")
    meanings = page.one("dl.column-descriptions")
    assert "whom it was asked of" in meanings.text
    assert meanings.location["y"] > page.one("table.rows-and-columns").location["y"]


def test_a_question_is_asked_by_its_form(page: Page) -> None:
    (link,) = [each for each in page.all("dl.contents a") if each.text == "Last contact with each country"]
    link.click()
    assert page.all(ROW) == []
    assert page.text("label") == "country"
    assert page.text("#about-qp1") == "the country whose partners are listed"
    assert page.one("#sides option[value='South Korea']").get_attribute("textContent") == "KOR"
    page.one("#qp1").send_keys("fra\n")
    page.wait(lambda: page.all(ROW))
    assert "IND" in cells(page, "partner")
    assert any("फ्रांस" in quote or "France" in quote for quote in page.texts("td.col-quote"))


@pytest.mark.parametrize("named", ["Japan", "japan", "जापान", "jpn"])
def test_a_question_takes_a_country_by_any_of_its_names(page: Page, named: str) -> None:
    page.open("facts/last_contact")
    page.one("#qp1").send_keys(named)
    page.one("form.question input[type=submit]").click()
    page.wait(lambda: page.all("table.rows-and-columns"))
    assert page.one("#qp1").get_attribute("value") == "JPN"
    assert page.text("#about-qp1") == "Japan the country whose partners are listed"
    assert "IND" in page.texts("td.col-partner")


def test_a_question_about_no_country_says_so(page: Page) -> None:
    page.open("facts/last_contact?country=Atlantis")
    assert page.text("#about-qp1 .message-error").startswith("'Atlantis' is no country or organization")
    assert page.text(".zero-results") == "Nothing is found."


def test_a_question_that_lacks_what_it_needs_is_not_sent(page: Page) -> None:
    page.open("facts/who_met_whom")
    address = page.script("location.href")
    page.one("form.question input[type=submit]").click()
    assert page.script("location.href") == address
    assert page.script("document.activeElement.name") == "country"


def test_what_may_be_left_out_has_its_default(page: Page) -> None:
    page.open("facts/weakly_sourced")
    assert page.one("#qp1").get_attribute("placeholder") == "50"
    assert page.all(ROW)


def test_a_row_is_shown_whole_and_leads_on(page: Page) -> None:
    page.open("facts/events?_size=1&_has=topics:logistics")
    title = page.text("td.col-title")
    page.one("td.col-event_id a").click()
    assert page.text("tr.col-title td") == title
    assert "NULL" not in page.text("table.one-row")
    links = {link.text for link in page.all("ul.bullets a")}
    assert any("participant" in text for text in links)
    (view,) = [each for each in page.all("a") if each.text == "In the view events"]
    view.click()
    assert cells(page, "title") == [title]
    page.one("td.col-article_id a").click()
    (version,) = [each for each in page.all("ul.bullets a") if "article_version" in each.text]
    version.click()
    page.all(f"{ROW} a")[0].click()
    assert len(page.text("tr.col-text td")) > 300


def test_devanagari_is_drawn_by_a_font_that_has_it(page: Page) -> None:
    page.open("facts/agreements?_has=parties:NPL")
    assert "भारत और नेपाल ने 2022 में सीमा प्रबंधन समझौता किया।" in cells(page, "quote")
    # A letter with its vowel sign is one shape: narrower than the two side by side.
    widths = page.script(
        """((font) => { const pen = document.createElement('canvas').getContext('2d'); pen.font = font;
        return [pen.measureText('की').width, pen.measureText('क').width + pen.measureText('\u25cc\u0940').width]; })
        ('16px ' + getComputedStyle(document.querySelector('td.col-quote')).fontFamily)"""
    )
    assert widths[0] < widths[1]


HOSTILE = [
    "facts/events?uri__contains=javascript%3A",
    "facts/agreements?uri__contains=javascript%3A",
    "facts/commitments?uri__contains=javascript%3A",
    "facts/participants?uri__contains=javascript%3A",
    "facts/rejections?uri__contains=javascript%3A",
    "facts/suspicions?uri__contains=javascript%3A",
    "facts/articles?uri__contains=javascript%3A",
    "facts/article_version?title__contains=script",
    "facts/event?title__contains=script",
    "facts/participant?name__contains=script",
    "facts/events?_facet=title&_facet=uri",
    f"facts?sql={quote_plus('SELECT uri, title FROM articles ORDER BY article_id DESC')}",
]


@pytest.mark.parametrize("place", HOSTILE)
def test_markup_of_an_article_makes_no_element_and_runs_nothing(page: Page, place: str) -> None:
    page.open(place)
    assert squeezed(ATTACK)[:60] in squeezed(page.script("document.body.textContent"))
    assert page.script("typeof window.hacked") == "undefined"
    assert page.script("document.querySelectorAll('img, iframe, [onload], [onerror], [onclick]').length") == 0
    assert page.script("document.querySelectorAll('a[href^=javascript]').length") == 0


def test_the_row_of_a_hostile_article_is_text(page: Page) -> None:
    page.open("facts/article_version?_size=1&_sort_desc=id&title__contains=script")
    page.one("table.rows-and-columns td.type-pk a").click()
    article, _ = hostile()
    assert squeezed(article.text) == squeezed(page.script("document.querySelector('tr.col-text td').textContent"))
    assert page.script("typeof window.hacked") == "undefined"


def test_what_is_typed_is_text(page: Page) -> None:
    page.open(f"facts/office_holders?country=IND&office={quote_plus(ATTACK)}")
    assert page.one("#qp2").get_attribute("value") == ATTACK
    page.open(f"facts/events?title={quote_plus(ATTACK)}")
    assert page.script("typeof window.hacked") == "undefined"
    assert len(page.all(ROW)) == 1
