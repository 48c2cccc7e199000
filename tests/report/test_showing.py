from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.report.showing import language_of, show_article, utf16_offsets
from extractor.report.values import Days, PrintedDate, Shown, ShownArticle, Who
from schemas.article import Article
from schemas.record import ArticleRecord
from tests.db.records import article_of, event_of, record_of
from tests.report.articles import alone, hostile, talks


def show(article: Article, record: ArticleRecord) -> ShownArticle:
    (reading,) = alone((article, record))
    return show_article(reading)


def utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


@given(st.text(st.characters(exclude_categories=["Cs"])), st.data())
def test_offsets_cut_the_same_words_from_the_text_of_a_browser(text: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.integers(0, len(text))) for _ in range(2))
    at = utf16_offsets(text)
    assert utf16(text)[at(start) * 2 : at(end) * 2] == utf16(text[start:end])


def test_an_event_is_shown_with_its_people_its_days_and_its_place_in_the_text() -> None:
    article, record = talks()
    shown = show(article, record)
    quote = "Defence Minister Kari Nilsen met Chile's Pedro Rojas on Monday."
    start = article.text.index(quote)
    assert shown.items[0] == Shown(
        id="E1",
        kind="event",
        type="meeting",
        status="occurred",
        title="Meeting of the Defence Ministers of Norway and Chile",
        title_language="en",
        marks=((start, start + len(quote)),),
        salience="main",
        certainty="asserted",
        source_type="outlet",
        sides=("CHL", "NOR"),
        who=(
            Who(
                name="Kari Nilsen",
                kind="person",
                office="Defence Minister",
                represents="NOR",
                role="principal",
                person=0,
            ),
            Who(name="Pedro Rojas", kind="person", represents="CHL", role="principal", person=1),
        ),
        persons=(0, 1),
        date=PrintedDate(text="on Monday", edtf="2024-05-06", basis="relative"),
        days=Days(first=date(2024, 5, 6), last=date(2024, 5, 6), of="fact"),
        place="OSLO",
        place_country="NOR",
        topics=("maritime",),
    )


def test_what_has_no_date_has_that_of_its_event_else_that_of_its_article() -> None:
    article, record = talks()
    shown = {item.id: item.days for item in show(article, record).items}
    monday, published = date(2024, 5, 6), date(2024, 5, 7)
    assert shown == {
        "E1": Days(first=monday, last=monday, of="fact"),
        "E2": Days(first=published, last=published, of="article"),
        "E3": Days(first=published, last=published, of="article"),
        "A1": Days(first=monday, last=monday, of="fact"),
        "C1": Days(first=monday, last=monday, of="event"),
        "R1": Days(first=published, last=published, of="article"),
        "S1": Days(first=published, last=published, of="article"),
    }


def test_without_any_date_there_are_no_days() -> None:
    assert {item.days for item in show(*hostile()).items} == {None}


def test_commitments_are_found_by_the_people_of_their_event() -> None:
    persons = {item.id: item.persons for item in show(*talks()).items}
    assert persons == {"E1": (0, 1), "E2": (), "E3": (), "A1": (0, 1), "C1": (0, 1), "R1": (), "S1": ()}


def test_a_rejected_fact_rests_on_the_sentences_that_it_cites() -> None:
    article, record = talks()
    (rejected,) = (item for item in show(article, record).items if item.kind == "rejected")
    third = article.sentences[2]
    assert rejected.payload == (("sentences", "[3]"), ("name", "a treaty"), ("parties", '["NOR", "CHL"]'))
    # The satellite before it counts twice in a browser.
    assert rejected.marks == ((third.start + 1, third.end + 1),)
    assert (rejected.title, rejected.status) == ("a treaty", "the name is not in the article")


def test_a_rejected_fact_that_cites_nothing_is_shown_with_its_reason() -> None:
    article, record = talks()
    rejection = record.rejections[0].model_copy(update={"payload": {"sentences": []}})
    shown = show(article, record.model_copy(update={"rejections": (rejection,)}))
    (rejected,) = (item for item in shown.items if item.kind == "rejected")
    assert (rejected.marks, rejected.title) == ((), "the name is not in the article")


@pytest.mark.parametrize(
    ("uri", "link"),
    [
        ("https://news.example/a?b=1&c=2#d", True),
        ("HTTP://news.example/a", True),
        ("seeds/000.txt", False),
        ("javascript:alert(1)", False),
        ("data:text/html,<script>", False),
        (" https://news.example/", False),
        ('https://news.example/"onclick="x', False),
        ("https://news.example/a\nb", False),
        ("file:///etc/passwd", False),
        ("//news.example/a", False),
    ],
)
def test_only_addresses_on_the_web_become_links(uri: str, link: bool) -> None:
    article = article_of("They met.\n", uri)
    assert show(article, record_of(article)).link == (uri if link else None)


@pytest.mark.parametrize(
    ("text", "language"),
    [("Talks in Delhi", "en"), ("दिल्ली में वार्ता", "hi"), ("AI और UPI", "hi"), ("1962 – 2+2", "en")],
)
def test_labels_are_in_the_language_of_their_script(text: str, language: str) -> None:
    assert language_of(text, "hi") == language


def test_the_days_of_an_open_interval_are_those_of_its_known_end() -> None:
    article = article_of("They met.\n")
    event = event_of(article, "They met.", date_text="since May", date="2024-05/..", date_min=date(2024, 5, 1))
    (shown,) = show(article, record_of(article, events=(event,))).items
    assert shown.days == Days(first=date(2024, 5, 1), last=date(2024, 5, 1), of="fact")


def test_half_a_character_of_a_model_is_shown_as_its_number() -> None:
    article, record = talks()
    rejection = record.rejections[0].model_copy(update={"payload": {"\ud800": "\ud83d", "name": "a \udc00"}})
    shown = show(article, record.model_copy(update={"rejections": (rejection,)}))
    (rejected,) = (item for item in shown.items if item.kind == "rejected")
    assert (rejected.title, rejected.payload) == ("a \\udc00", (("\\ud800", "\\ud83d"), ("name", "a \\udc00")))
