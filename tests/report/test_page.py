"""Overview, lists and filters in a browser."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from extractor.report import Selection, collect, render
from tests.browser import Page, file_url
from tests.report.articles import Reading, alone

FACTS = ".fact"
TALKS = [
    "E hedged: Tanker deal of Norway and Chile",
    "E denied: Talks on a base in Chile",
    "E asserted: Meeting of the Defence Ministers of Norway and Chile",
    "A asserted: a memorandum on 🛰 data",
    "C asserted: open a joint office",
]


def stored(readings: list[Reading]) -> int:
    return sum(len(record.events) + len(record.agreements) + len(record.commitments) for _, record in readings)


def choose(page: Page, name: str, value: str) -> None:
    Select(page.one(f"#{name}")).select_by_value(value)


def facts(page: Page) -> list[str]:
    """Letter, certainty and title of the facts that are listed."""
    page.wait(lambda: page.all(".facts"))

    def told(texts: list[str]) -> str:
        letter, title, *badges = texts
        certainty = next((badge for badge in badges if badge in ("hedged", "denied")), "asserted")
        return f"{letter} {certainty}: {title}"

    script = """[...document.querySelectorAll('.fact')].map((fact) => [
        fact.querySelector('.kind abbr').textContent, fact.querySelector('h2').textContent,
        ...[...fact.querySelectorAll('.badge')].map((badge) => badge.textContent)])"""
    return [told(texts) for texts in page.script(script)]


def typed(page: Page, words: str) -> None:
    """Wait until the last of the typed letters is taken up."""
    page.wait(lambda: page.script("new URLSearchParams(location.hash.split('?')[1]).get('q')") == words)


def heading(page: Page) -> str:
    return page.text("main h1")


def test_the_overview_counts_what_the_articles_hold(page: Page, readings: list[Reading]) -> None:
    numbers = {
        "articles": len(readings),
        "events": sum(len(record.events) for _, record in readings),
        "agreements": sum(len(record.agreements) for _, record in readings),
        "commitments": sum(len(record.commitments) for _, record in readings),
        "hedged or denied": sum(
            fact.certainty != "asserted"
            for _, record in readings
            for fact in (*record.events, *record.agreements, *record.commitments)
        ),
        "rejected": sum(len(record.rejections) for _, record in readings),
        "suspicious": sum(len(record.suspicions) for _, record in readings),
    }
    assert page.texts(".tile") == [f"{number}\n{name}" for name, number in numbers.items()]


def test_a_number_of_the_overview_leads_to_its_facts(page: Page) -> None:
    page.one(".tile.unsure a").click()
    assert facts(page)[:2] == TALKS[:2]
    assert {fact.split()[1] for fact in facts(page)} == {"hedged:", "denied:"}


def test_filters_narrow_the_facts_and_say_how_many_are_left(page: Page, readings: list[Reading]) -> None:
    page.open("#/facts")
    assert heading(page) == f"{stored(readings)} facts newest first"
    choose(page, "country", "CHL")
    page.wait(lambda: page.text("#status") == "5 facts in 1 article")
    assert (facts(page), heading(page)) == (TALKS, "5 facts newest first")
    choose(page, "type", "event")
    page.one("[value=hedged]").click()
    page.one("[value=denied]").click()
    page.wait(lambda: page.text("#status") == "1 fact in 1 article")
    assert facts(page) == TALKS[2:3]
    assert page.text("#active") == "3 active"
    page.one("#reset").click()
    page.wait(lambda: heading(page) == f"{stored(readings)} facts newest first")
    assert page.text("#active") == ""


@pytest.mark.parametrize(
    ("filters", "shown"),
    [
        ("country=CHL", TALKS),
        ("country=NOR", [TALKS[0], *TALKS[2:]]),
        ("country=CHL&partner=NOR", [TALKS[0], *TALKS[2:]]),
        ("person=rojas", TALKS[2:]),
        ("country=NOR&type=agreement", TALKS[3:4]),
        ("type=agreement:mou&country=CHL", TALKS[3:4]),
        ("country=CHL&topic=maritime", TALKS[2:3]),
        ("country=CHL&certainty=hedged", TALKS[:1]),
        ("country=CHL&certainty=", []),
        ("country=CHL&salience=background", TALKS[1:2]),
        ("country=CHL&from=2024-05-07", TALKS[:2]),
        ("country=NOR&to=2024-05-06", TALKS[2:]),
        ("q=TANKER deal", TALKS[:1]),
        ("country=NOR&type=rejected", []),
        ("q=treaty&type=rejected", ["R asserted: a treaty"]),
    ],
)
def test_each_filter_lets_its_facts_through(page: Page, filters: str, shown: list[str]) -> None:
    page.open(f"#/facts?{filters}")
    assert facts(page) == shown


@pytest.mark.parametrize(
    ("words", "found"), [("राजनाथ सिंह", "राजनाथ सिंह"), ("राजनाथ\u200d सिँह", "राजनाथ सिंह"), ("रक्षा मन्त्री", "रक्षा मंत्री")]
)
def test_words_are_found_in_all_spellings(page: Page, words: str, found: str) -> None:
    page.open("#/facts")
    page.one("#q").send_keys(words)
    typed(page, words)
    quotes = page.script("[...document.querySelectorAll('.fact')].map((fact) => fact.textContent)")
    assert quotes
    assert all(word in quote for quote in quotes for word in found.split())


def test_facts_without_any_date_are_said_to_be_left_out(page: Page) -> None:
    page.open("#/facts?person=javascript")
    assert len(facts(page)) == 1
    page.script("history.replaceState(null, '', '#/facts?person=javascript&from=2020-01-01')")
    page.script("dispatchEvent(new HashChangeEvent('hashchange'))")
    page.wait(lambda: page.text("#status") == "0 facts in 0 articles; 1 without any date is left out")
    assert page.text(".empty") == "Nothing passes these filters. Clear one of them to see more."


def test_filters_stand_in_the_address_so_that_they_can_be_passed_on(page: Page) -> None:
    page.open("#/facts")
    choose(page, "country", "NOR")
    page.one("#q").send_keys("a&b=c #")
    page.wait(lambda: page.script("location.hash") == "#/facts?q=a%26b%3Dc+%23&country=NOR")
    page.open(page.script("location.hash"))
    assert page.script("form.elements.q.value") == "a&b=c #"
    assert page.script("form.elements.country.value") == "NOR"


def test_the_plots_follow_the_filters_and_can_be_read_as_tables(page: Page) -> None:
    page.open("#/overview?country=NOR")
    assert page.all(".timeline svg .bar rect.s-meeting")
    page.one(".timeline summary").click()
    assert page.texts(".timeline tr") == ["Period meeting all", "2024-05 1 1"]
    assert page.texts(".matrix caption") == ["Contacts by pair of sides", "Contacts by person and the sides they met"]
    assert page.texts(".matrix")[0].split("\n")[1:] == ["CHL NOR", "Chile", "1", "Norway", "1"]
    assert page.texts(".matrix")[1].split("\n")[1:] == ["CHL NOR", "Kari Nilsen NOR", "1", "Pedro Rojas CHL", "1"]


def test_a_cell_of_who_meets_whom_leads_to_the_contacts(page: Page) -> None:
    page.open("#/overview?country=NOR")
    page.all(".matrix a")[0].click()
    assert facts(page) == TALKS[2:3]


def test_a_bar_of_the_timeline_leads_to_its_days(page: Page) -> None:
    page.open("#/overview?country=NOR")
    page.one(".timeline .bar").click()
    page.wait(lambda: page.all(".facts"))
    assert page.script("location.hash") == "#/facts?country=NOR&type=event&from=2024-05-01&to=2024-05-31"


def test_articles_are_listed_with_the_number_of_their_facts(page: Page) -> None:
    page.open("#/articles?country=NOR")
    assert page.texts(".articles tbody tr") == [
        "2024-05-07 Ministers of Norway and Chile meet in Oslo\nThe Example · English\n3 1 1 1 1"
    ]
    page.one(".articles a").click()
    page.wait(lambda: page.all(".read"))
    assert heading(page).startswith("Ministers of Norway and Chile")


def test_an_unknown_address_shows_the_overview_and_an_unknown_article_says_so(page: Page) -> None:
    page.open("#/nonsense?country=XXX&certainty=perhaps")
    assert page.all(".tile")
    page.open("#/article/999")
    assert page.text("main") == "No such article\nAll articles"


def test_everything_is_reached_from_the_keyboard(page: Page) -> None:
    page.keys(Keys.TAB)
    assert page.focused().text == "Skip to the content"
    page.keys(Keys.ENTER)
    assert page.focused().tag_name == "main"
    page.open()
    page.keys(Keys.TAB * 3, Keys.ENTER)
    page.wait(lambda: page.all(".facts"))
    assert page.focused().tag_name == "h1"
    page.script("document.getElementById('q').focus()")
    page.keys("tanker")
    typed(page, "tanker")
    assert facts(page) == TALKS[:1]
    assert page.focused().get_attribute("id") == "q"
    page.script("document.querySelector('main h1').focus()")
    page.keys(Keys.TAB, Keys.ENTER)
    page.wait(lambda: page.all(".read"))
    assert page.script("location.hash").endswith("/E2")


def test_long_lists_are_drawn_in_portions(browser: Chrome, readings: list[Reading], tmp_path: Path) -> None:
    file = tmp_path / "many.html"
    many = [
        (article.model_copy(update={"info": article.info.model_copy(update={"uri": f"{number}"})}), record)
        for number, (article, record) in enumerate(readings * 10)
    ]
    file.write_text(render(collect(alone(*many), Selection())), encoding="utf-8")
    page = Page(browser, file_url(file))
    page.open("#/facts")
    first = len(page.all(FACTS))
    assert first < stored(many)
    page.one(".more").click()
    page.wait(lambda: len(page.all(FACTS)) == 2 * first)
    assert page.focused().get_attribute("href") == page.all(f"{FACTS} h2 a")[first].get_attribute("href")
    page.wait(lambda: page.text("#status") == f"{2 * first} of {stored(many)} shown")


def test_a_report_on_a_country_opens_with_it_as_a_filter(
    browser: Chrome, readings: list[Reading], tmp_path: Path
) -> None:
    file = tmp_path / "norway.html"
    file.write_text(render(collect(alone(*readings), Selection(country="NOR"))), encoding="utf-8")
    page = Page(browser, file_url(file))
    page.open()
    assert unquote(page.script("location.hash")) == "#/overview?country=NOR"
    assert page.text(".top .about") == "1 article that involves Norway · extracted until 2026-11-21 18:30 UTC"
    assert page.texts(".tile")[:2] == ["1\narticle", "2\nevents"]
    page.one("#reset").click()
    page.wait(lambda: page.texts(".tile")[:2] == ["1\narticle", "3\nevents"])


def test_an_empty_report_says_that_there_is_nothing(browser: Chrome, tmp_path: Path) -> None:
    file = tmp_path / "empty.html"
    file.write_text(render(collect([], Selection())), encoding="utf-8")
    page = Page(browser, file_url(file))
    for view in ("overview", "facts", "articles"):
        page.open(f"#/{view}")
        assert page.texts("main .empty")
    assert page.complaints() == []
