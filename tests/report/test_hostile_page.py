"""An article that attacks the page is shown as text, wherever its words get to."""

from __future__ import annotations

import pytest

from tests.browser import Page
from tests.report.articles import ATTACK, Reading, hostile

ADDRESSES = [
    "#/overview?person=javascript",
    "#/facts?person=javascript",
    "#/articles",
    "#/facts?type=rejected",
    "#/facts?type=suspicious",
    "#/article/7",
]


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("address", ADDRESSES)
def test_markup_of_an_article_makes_no_element_and_runs_nothing(page: Page, address: str) -> None:
    page.open(address)
    assert squeezed(ATTACK) in squeezed(page.script("document.body.textContent"))
    assert page.script("typeof window.hacked") == "undefined"
    assert page.script("document.querySelectorAll('img, iframe, [onload], [onerror], [onclick]').length") == 0
    assert page.script("document.scripts.length") == 2
    assert page.script("document.querySelectorAll('a[href^=javascript]').length") == 0


def test_every_field_of_a_hostile_article_is_shown_in_full(page: Page) -> None:
    page.open("#/article/7")
    shown = squeezed(page.script("document.querySelector('main').textContent"))
    article, record = hostile()
    # Title and text, outlet, author, agency and address; each fact as often as it has fields.
    assert shown.count(squeezed(ATTACK)) >= 25
    assert squeezed(article.uri) in shown
    assert squeezed(record.events[0].participants[0].name_en or "") in shown


def test_an_address_that_would_run_as_script_is_no_link(page: Page) -> None:
    page.open("#/article/7")
    assert page.all(".source a") == []


def test_words_that_turn_the_direction_of_writing_turn_only_themselves(page: Page) -> None:
    page.open("#/facts?person=javascript")
    isolated = page.script(
        "[...document.querySelectorAll('.fact [dir=auto]')].map((each) => getComputedStyle(each).unicodeBidi)"
    )
    assert isolated
    assert set(isolated) == {"isolate"}


def test_words_typed_into_the_filters_are_text(page: Page) -> None:
    page.one("#q").send_keys(ATTACK[:60])
    page.wait(lambda: "hacked" in page.script("location.hash"))
    page.one("#person").send_keys("<img src=x onerror=alert(1)>")
    page.wait(lambda: "onerror" in page.script("location.hash"))
    assert page.script("document.images.length") == 0


def test_a_page_without_its_hash_would_not_run(page: Page, readings: list[Reading]) -> None:
    """The policy is in force: a script that is added later is refused."""
    page.script("document.body.append(Object.assign(document.createElement('div'), {id: 'probe'}))")
    refused = page.script(
        """(() => { try { document.getElementById('probe').innerHTML = '<b>x</b>'; return 'accepted'; }
        catch (error) { return error.name; } })()"""
    )
    assert refused == "TypeError"
    # The console says that it was refused: that is what this test has done, and not the page.
    assert any("TrustedHTML" in complaint for complaint in page.complaints())
