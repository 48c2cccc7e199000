"""What everybody needs to read the page: names, contrast, both schemes, any width, paper."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from axe_core_python.selenium import Axe

from tests.browser import Page

VIEWS = {
    "overview": "#/overview",
    "facts": "#/facts",
    "rejected": "#/facts?type=rejected",
    "articles": "#/articles",
    "Hindi article": "#/article/2",
    "article with a chosen fact": "#/article/6/A1",
}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def violations(page: Page) -> list[Any]:
    found = Axe().run(page.driver, options=RULES)["violations"]
    return [(rule["id"], [node["html"][:200] for node in rule["nodes"]]) for rule in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_the_page_keeps_the_rules_of_accessibility(page: Page, view: str, scheme: str) -> None:
    page.emulate(scheme=scheme)
    page.open(VIEWS[view])
    assert violations(page) == []


@pytest.mark.parametrize("view", VIEWS)
def test_a_narrow_page_keeps_them_too_and_does_not_scroll_sideways(page: Page, view: str) -> None:
    page.emulate(width=360)
    page.open(VIEWS[view])
    assert page.script("document.documentElement.scrollWidth") <= 360
    assert violations(page) == []


def test_the_page_has_its_landmarks(page: Page) -> None:
    assert {tag: len(page.all(tag)) for tag in ("header.top", "nav", "search", "main", "footer")} == {
        "header.top": 1,
        "nav": 1,
        "search": 1,
        "main": 1,
        "footer": 1,
    }
    assert page.texts("nav [aria-current=page]") == ["Overview"]


def luminance(page: Page, selector: str) -> float:
    colour = page.script(f"getComputedStyle(document.querySelector('{selector}')).backgroundColor")
    red, green, blue = (int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(","))
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def test_the_page_is_dark_for_those_who_want_it_dark(page: Page) -> None:
    light = luminance(page, "body")
    page.emulate(scheme="dark")
    assert (light > 0.9, luminance(page, "body") < 0.15) == (True, True)


def test_marks_are_told_apart_without_their_colour(page: Page) -> None:
    page.open("#/article/6")
    assert page.texts(".chip") == ["E1", "C1", "A1", "E2", "E3", "R1", "S1"]
    page.open("#/facts?country=CHL")
    assert page.texts(".fact .badge") == ["hedged", "denied", "background"]


def test_devanagari_has_room_and_a_face_of_its_own(page: Page) -> None:
    page.open("#/article/2")
    style = "getComputedStyle(document.querySelector('.text p'))"
    size, height = (float(page.script(f"{style}.{name}")[:-2]) for name in ("fontSize", "lineHeight"))
    assert height / size > 1.8
    page.driver.execute_cdp_cmd("DOM.enable", {})
    page.driver.execute_cdp_cmd("CSS.enable", {})
    root = page.driver.execute_cdp_cmd("DOM.getDocument", {})["root"]["nodeId"]
    node = page.driver.execute_cdp_cmd("DOM.querySelector", {"nodeId": root, "selector": ".text p mark"})["nodeId"]
    fonts = page.driver.execute_cdp_cmd("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    assert max(fonts, key=lambda font: font["glyphCount"])["familyName"].endswith("Devanagari")


def test_on_paper_the_article_stands_with_its_facts_and_their_quotes(page: Page) -> None:
    page.open("#/article/6/E1")
    page.emulate(scheme="dark", media="print")
    shown = {css: all(element.is_displayed() for element in page.all(css)) for css in (".text p", ".card blockquote")}
    hidden = {css: any(element.is_displayed() for element in page.all(css)) for css in ("nav", ".back", ".side")}
    assert (shown, hidden) == (
        {".text p": True, ".card blockquote": True},
        {"nav": False, ".back": False, ".side": False},
    )
    assert luminance(page, "body") > 0.9
    panel = page.script("getComputedStyle(document.querySelector('.panelled')).overflowY")
    assert panel == "visible"


def test_on_paper_a_list_says_what_it_leaves_out(page: Page) -> None:
    page.open("#/facts?certainty=asserted&salience=main")
    page.emulate(media="print")
    assert page.text(".filtered") == "Salience: main: the news this article reports; Certainty: asserted"
    shown, all_ = len(page.all(".fact")), int(page.text("main h1").split()[0])
    assert page.text(".left-out") == f"{all_ - shown} more are not printed: show them first."


def test_the_page_prints(page: Page) -> None:
    page.open("#/overview")
    printed = page.driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})
    assert base64.b64decode(printed["data"]).startswith(b"%PDF-")
