from __future__ import annotations

from datetime import UTC, datetime

import pytest

from extractor.reading import Known, read_content
from schemas.article import Part
from schemas.errors import UnreadableArticle
from schemas.vocabulary import PublishedSource

BODY = "The defence ministers of India and Oman met in Muscat on Wednesday. They signed a pact on naval cooperation."
PAGE = (
    '<html><head><title>India, Oman sign pact</title><meta property="og:site_name" content="Page Times">'
    '<meta name="author" content="Asha Page"><meta property="article:published_time" content="2024-01-31"></head>'
    f"<body><h1>India, Oman sign pact</h1><p>{BODY}</p></body></html>"
)
BARE = f"<html><body><p>{BODY}</p></body></html>"
KNOWN = Known("Known title", "Known Times", "Asha Known", "2024-02-01T08:00:00+00:00")


def test_what_the_caller_knows_goes_before_the_page() -> None:
    info = read_content(PAGE.encode(), "u", markup=True, given=KNOWN).info
    assert (info.title, info.outlet, info.author) == ("Known title", "Known Times", "Asha Known")
    assert (info.published_at, info.published_source) == (
        datetime(2024, 2, 1, 8, tzinfo=UTC),
        PublishedSource.ARGUMENT,
    )


@pytest.mark.parametrize(
    ("page", "title", "outlet", "author", "published"),
    [
        (PAGE, "India, Oman sign pact", "Page Times", "Asha Page", "2024-01-31"),
        (BARE, "Known title", "Known Times", "Asha Known", datetime(2024, 2, 1, 8, tzinfo=UTC)),
    ],
    ids=["page with metadata", "page without"],
)
def test_what_a_list_says_fills_the_gaps_of_the_page(
    page: str, title: str, outlet: str, author: str, published: object
) -> None:
    info = read_content(page.encode(), "u", markup=True, listed=KNOWN).info
    assert (info.title, info.outlet, info.author, info.published_at, info.published_source) == (
        *(title, outlet, author),
        *(published, PublishedSource.METADATA),
    )


def test_a_given_title_is_the_headline_of_a_bare_text() -> None:
    article = read_content(BODY.encode(), "u", markup=False, given=Known(title="India, Oman sign pact in Muscat"))
    assert [(each.part, article.quote(each)) for each in article.sentences][:1] == [
        (Part.HEADLINE, "India, Oman sign pact in Muscat")
    ]
    assert read_content(article.text.encode(), "u", markup=False).text == article.text


def test_a_given_date_that_is_none_counts_as_not_given() -> None:
    info = read_content(BODY.encode(), "u", markup=False, given=Known(published="soon")).info
    assert (info.published_at, info.published_source) == (None, PublishedSource.NONE)


RUSSIAN = "Министры обороны Индии и России встретились в Москве. Они подписали соглашение о сотрудничестве."
QUOTED = "The minister said “we agree” — and the naïve café deal was signed in Paris on Monday. It is worth a lot."


@pytest.mark.parametrize(
    ("text", "encoding", "charset"),
    [
        (QUOTED, "windows-1252", "windows-1252"),
        (QUOTED, "windows-1252", "ISO-8859-1"),
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "KOI8-R"),
        (RUSSIAN, "utf-16-le", "utf-16le"),
        (RUSSIAN, "utf-16", None),
        (RUSSIAN, "utf-8", "windows-1251"),
        (RUSSIAN, "utf-8", "no-such-charset"),
    ],
)
def test_the_encoding_that_the_server_names_is_believed_where_it_can_be(
    text: str, encoding: str, charset: str | None
) -> None:
    assert read_content(text.encode(encoding), "u", markup=False, charset=charset).text == text


def test_a_page_that_calls_windows_1252_latin_1_keeps_its_quotation_marks() -> None:
    page = f'<html><head><meta charset="iso-8859-1"></head><body><p>{QUOTED}</p></body></html>'
    assert QUOTED in read_content(page.encode("windows-1252"), "u", markup=True).text


def test_bytes_that_are_not_what_the_server_says_are_refused() -> None:
    with pytest.raises(UnreadableArticle, match="says that it is euc_jp, but byte"):
        read_content(RUSSIAN.encode("windows-1251"), "u", markup=False, charset="euc-jp")
