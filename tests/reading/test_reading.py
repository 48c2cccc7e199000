from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.reading import read_article, read_html, read_text
from schemas.article import Article, Part
from schemas.errors import ConfigurationError, UnreadableArticle

ROOT = Path(__file__).parent.parent
ROOT = Path(__file__).parents[2]
PAGES = Path(__file__).parent / "pages"
EXPECTED = json.loads((PAGES / "expected.json").read_text(encoding="utf-8"))
GOLD = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "tests/gold/seeds").glob("*.json"))
}
BODY = "भारत और पोलैंड ने सोमवार को रक्षा सहयोग बढ़ाने पर सहमति जताई। बैठक वारसॉ में हुई।"
PAGE_TEXT = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *(
                    "नई दिल्ली: ",
                    "भारत ने करार किया।",
                    "ये भी पढ़ें:",
                    "विज्ञापन",
                    "Tags:",
                    "(एएनआई)",
                    "Dr. A. B. met",
                    "# ",
                    "**",
                ),
                *(
                    "Published: March 28, 2021 9:46 pm",
                    "20 जनवरी 2026, मंगलवार",
                    "- ",
                    "\n",
                    "\n\n",
                    " ",
                    "...",
                    "। ",
                    "Read Time: 3 mins",
                ),
                *(
                    "<p>",
                    "</p>",
                    "<br>",
                    "<html>",
                    "&amp;",
                    "\r\n",
                    "\x00",
                    "\ufeff",
                    "\u2028",
                    "क़",
                    "न्\u200dत",
                    "3 min read",
                ),
            ]
        ),
        st.text(max_size=20),
    ),
    max_size=30,
).map("".join)


def sentences(article: Article) -> list[tuple[str, int, str]]:
    return [(each.part.value, each.paragraph, article.quote(each)) for each in article.sentences]


@pytest.mark.parametrize("name", EXPECTED)
def test_pages_of_the_genre_are_read_whole(name: str) -> None:
    article = read_article(PAGES / name)
    info = article.info.model_dump(mode="json", exclude_none=True, exclude={"uri", "text_sha256"})
    assert {"info": info, "sentences": [list(each) for each in sentences(article)]} == EXPECTED[name]


@pytest.mark.parametrize("stem", GOLD)
def test_seeds_have_the_metadata_of_the_gold(stem: str) -> None:
    gold = GOLD[stem]["article"]
    info = read_article(ROOT / "seeds" / gold["file"]).info.model_dump(mode="json")
    published = info["published_at"] and info["published_at"].replace("Z", "+00:00")
    found = {key: info[key] for key in ("title", "language", "published_source", "outlet")} | {
        "published_at": published
    }
    assert found == {key: gold[key] for key in found}


@pytest.mark.parametrize("stem", GOLD)
def test_every_gold_quote_of_the_seeds_is_citable(stem: str) -> None:
    article = read_article(ROOT / "seeds" / f"{stem}.txt")
    runs: list[str] = []
    end = -1
    for sentence in article.sentences:
        if runs and not article.text[end : sentence.start].strip():
            runs[-1] += article.text[end : sentence.end]
        else:
            runs.append(article.quote(sentence))
        end = sentence.end
    quotes = {fact["quote"] for kind in ("events", "agreements", "commitments") for fact in GOLD[stem][kind]}
    assert [quote for quote in quotes if not any(quote in run for run in runs)] == []


@pytest.mark.parametrize(
    ("stem", "around"),
    [
        ("001_38a68b8def2c6963", ["Update:", "New Delhi:", "(एएनआई)", "Tags:", "Similar News", "-->"]),
        (
            "002_e63449fea5a7b0f6",
            ["20 जनवरी 2026", "मंगलवार", "Patrika Logo", "शॉर्ट्स", "minute read", "नई दिल्ली।", "ये भी रहे मौजूद"],
        ),
        (
            "003_b44941ac62b5199f",
            ["विज्ञापन", "Read Time", "नई दिल्ली:", "Advertisement", "ये भी पढ़ें", "ऑपरेशन कावेरी", "Featured"],
        ),
        ("004_397cb0847dedce3a", ["By Krishna", "(PTI)", "पीटीआइ।", "chat bot", "आपका साथी"]),
    ],
)
def test_boilerplate_of_the_seeds_stands_in_no_sentence(stem: str, around: list[str]) -> None:
    article = read_article(ROOT / "seeds" / f"{stem}.txt")
    assert [words for words in around if words not in article.text] == []
    assert [words for words in around if any(words in quote for _, _, quote in sentences(article))] == []


def test_a_sentence_of_the_standfirst_that_the_body_repeats_is_cited_from_the_body() -> None:
    line = "दोनों देशों के मंत्रियों ने वारसॉ में रक्षा उद्योग पर विस्तार से चर्चा की।"
    text = f"भारत और पोलैंड की वार्ता\n\n{line}\n\nPublished: 5 June 2023, 10:00 AM IST\n\nवारसॉ:\n\n{BODY} {line}"
    article = read_text(text, "u")
    assert [(part, quote) for part, _, quote in sentences(article)] == [
        ("headline", "भारत और पोलैंड की वार्ता"),
        ("body", "भारत और पोलैंड ने सोमवार को रक्षा सहयोग बढ़ाने पर सहमति जताई।"),
        ("body", "बैठक वारसॉ में हुई।"),
        ("body", line),
    ]
    assert article.sentences[-1].start == text.rindex(line)


@pytest.mark.parametrize(
    "line",
    [
        "तस्वीर मंगलवार की है, जब दोनों मंत्री मिले।",
        "यह फोटो वारसॉ के सैन्य संग्रहालय की है।",
        "तस्वीर में दोनों देशों के मंत्री हाथ मिलाते दिख रहे हैं।",
        "The ministers met in Warsaw on Monday. Gen. K. Rao is also seen. | Photo Credit: A.B. Nair",
        "(लेखक वारसॉ में पढ़ाते हैं। ये उनके निजी विचार हैं।)",
        "(हमारे लिए वारसॉ से मीरा रावत की रिपोर्ट।)",
        "(The author teaches in Warsaw. Views are personal.)",
        "(Published from a wire without changes.)",
        "Views expressed are personal.",
        "Get the news of the day and the cricket scores in our morning newsletter.",
    ],
)
def test_captions_and_notes_behind_the_body_stand_in_no_sentence(line: str) -> None:
    article = read_text(f"भारत और पोलैंड की रक्षा वार्ता\n\n{BODY}\n\n{line}", "u")
    assert [quote for part, _, quote in sentences(article) if part == "body"] == BODY.replace("। ", "।\n").split("\n")


@pytest.mark.parametrize(
    "line",
    [
        "तस्वीर अभी साफ नहीं है।",
        "फोटो खिंचवाने के बाद मंत्रियों ने समझौते पर दस्तखत किए।",
        "The minister asked the public to follow the talks in our time.",
    ],
)
def test_sentences_of_the_body_that_begin_like_a_caption_or_an_invitation_are_kept(line: str) -> None:
    article = read_text(f"भारत और पोलैंड की रक्षा वार्ता\n\n{BODY}\n\n{line}\n\n{BODY} तय हुआ।", "u")
    assert line in [quote for _, _, quote in sentences(article)]


def test_the_dateline_of_standfirst_and_body_is_no_label_of_a_list() -> None:
    text = f"भारत और पोलैंड की रक्षा वार्ता\n\nवारसॉ: {BODY}\n\nवारसॉ: यहां दोनों पक्षों ने दस्तखत किए।"
    assert read_text(text, "u").info.dateline == "वारसॉ"


@pytest.mark.parametrize(
    ("line", "outlet", "agency"),
    [
        ("Press Trust of India", "Press Trust of India", "Press Trust of India"),
        ("Press Trust of India | Warsaw | Last Updated : Jun 05 2023 | 10:05 PM IST", None, "Press Trust of India"),
    ],
)
def test_an_agency_above_the_headline_is_the_outlet_only_where_it_stands_alone(
    line: str, outlet: str | None, agency: str
) -> None:
    info = read_text(f"{line}\n\nभारत और पोलैंड की रक्षा वार्ता\n\n{BODY}", "u").info
    assert (info.outlet, info.agency) == (outlet, agency)


@pytest.mark.parametrize(
    "page",
    [
        f"20 जनवरी 2026,\n\nमंगलवार\n\nहोम\n\nभारत और पोलैंड की रक्षा वार्ता\n\n{BODY}",
        f"मंगलवार, 20 जनवरी 2026\nआज का सबसे तेज अखबार\nभारत-पोलैंड रक्षा सहयोग वार्ता\n{BODY}",
        f"आज: 20 जनवरी 2026, 10:15 AM\n{BODY}",
        f"Tuesday, January 20, 2026\n{BODY}",
        f"भारत और पोलैंड की रक्षा वार्ता\n\n{BODY}\n\nPage last updated on: January 20, 2026",
        f"भारत और पोलैंड की रक्षा वार्ता\n\n{BODY} यह समझौता 20 जनवरी 2026 तक लागू रहेगा।",
        f"नई दिल्ली, 21 नवंबर (भाषा) {BODY}",
    ],
)
def test_a_date_of_the_page_or_of_the_story_is_no_publication_date(page: str) -> None:
    info = read_text(page, "u").info
    assert (info.published_at, info.published_source.value) == (None, "none")


def test_a_given_publication_date_wins_over_the_byline() -> None:
    info = read_text(
        f"शीर्षक यहां है आज\n\nPublished: 5 June 2023\n\n{BODY}", "u", published_at="2021-03-28T21:46:00+05:30"
    ).info
    assert info.model_dump(mode="json", include={"published_at", "published_source"}) == {
        "published_at": "2021-03-28T21:46:00+05:30",
        "published_source": "argument",
    }


@pytest.mark.parametrize("given", ["yesterday", "2021-13-01", "2021-02-30", "2021-03-28T21:46:00", "28.03.2021", ""])
def test_a_given_date_that_is_none_is_a_mistake_of_configuration(given: str) -> None:
    with pytest.raises(ConfigurationError, match="publication date"):
        read_text(BODY, "u", published_at=given)


def test_control_characters_and_line_ends_are_cleaned_and_offsets_refer_to_the_stored_text() -> None:
    article = read_text("\ufeffभारत\x00 ने करार\x07 किया।\r\nपहली पंक्ति क़ायम है।\rदूसरी भी।", "u")
    assert article.text == "भारत ने करार किया।\nपहली पंक्ति क\u093cायम है।\nदूसरी भी।"
    assert [quote for _, _, quote in sentences(article)] == article.text.split("\n")


def test_article_text_is_data() -> None:
    text = "'; DROP TABLE event; -- भारत ने करार किया। {{ 7*7 }} ठीक है। <script>alert(1)</script> यहां है।"
    article = read_text(text, "u")
    assert article.text == text
    assert [quote for _, _, quote in sentences(article)] == [
        "'; DROP TABLE event; -- भारत ने करार किया।",
        "{{ 7*7 }} ठीक है।",
        "<script>alert(1)</script> यहां है।",
    ]


def test_a_text_file_that_is_half_html_is_read_between_its_tags(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("<p>भारत ने करार किया।</p>\n<div>बैठक <b>पेरिस</b> में हुई।<br>वार्ता सफल रही।</div>", encoding="utf-8")
    assert [quote for _, _, quote in sentences(read_article(path))] == [
        "भारत ने करार किया।",
        "बैठक पेरिस में हुई।",
        "वार्ता सफल रही।",
    ]


def refused(path: Path) -> str:
    with pytest.raises(UnreadableArticle) as caught:
        read_article(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    return caught.value.message


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\t\r\n\0", "is empty"),
        ("menu.txt", b"Home\nVideos\nLatest News\n", "no sentence"),
        ("marks.txt", b"!!! ???", "no sentence"),
        ("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "binary"),
        ("paper.txt", b"%PDF-1.7 stream", "binary"),
        ("noise.txt", bytes(range(256)) * 20, "binary"),
        ("a.pdf", b"text", ".txt, .md"),
        ("page.html", b"<html><body></body></html>", "no sentence"),
    ],
)
def test_what_is_no_article_is_refused_in_one_line(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert words in refused(path)


def test_missing_and_special_files_are_refused(tmp_path: Path) -> None:
    assert "does not exist" in refused(tmp_path / "none.txt")
    fifo = tmp_path / "pipe.txt"
    os.mkfifo(fifo)
    assert "regular file" in refused(fifo)
    assert "cannot be read" in refused(fifo / "a.txt")
    assert "cannot be read" in refused(tmp_path / f"{'long' * 100}.txt")
    (tmp_path / "docs").mkdir()
    assert "without articles" in refused(tmp_path / "docs")
    (tmp_path / "docs" / "a.txt").write_text(BODY, encoding="utf-8")
    assert "a.txt" in refused(tmp_path / "docs")


def test_a_file_of_50_mb_is_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)

    def read_bytes(path: Path) -> bytes:
        raise AssertionError(f"{path} was read")

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    assert "50.0 MB" in refused(path)


def test_a_file_name_that_is_no_utf8_is_printed_with_escapes(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
    path.write_text(BODY, encoding="utf-8")
    assert read_article(path).uri == f"{tmp_path}/\\xff.txt"


def test_the_uri_of_the_caller_names_the_article_and_its_errors(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BODY, encoding="utf-8")
    assert read_article(path, uri="https://example.org/a").uri == "https://example.org/a"
    with pytest.raises(UnreadableArticle, match=r"^https://example\.org/b: "):
        read_article(tmp_path / "b.txt", uri="https://example.org/b")


@given(PAGE_TEXT)
def test_sentences_are_trimmed_disjoint_and_in_order_for_any_text(text: str) -> None:
    try:
        article = read_text(text, "u")
    except UnreadableArticle:
        return
    end = 0
    for sentence in article.sentences:
        quote = article.quote(sentence)
        assert quote
        assert quote == quote.strip()
        assert sentence.start >= end
        end = sentence.end
    assert any(sentence.part is not Part.HEADLINE for sentence in article.sentences)
    assert [each.paragraph for each in article.sentences] == sorted(each.paragraph for each in article.sentences)


@given(PAGE_TEXT)
def test_the_stored_text_reads_as_itself(text: str) -> None:
    try:
        article = read_text(text, "u")
        again = read_text(article.text, "u")
    except UnreadableArticle:
        return
    if "<" not in article.text:
        assert (again.text, again.sentences) == (article.text, article.sentences)
    if "<" not in text:  # markup may say more of an article (its date, its outlet) than the text that is stored
        assert again == article


def test_a_page_given_as_bytes_is_decoded_as_it_declares() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body><p>Министр обороны прибыл в Дели.</p></body></html>'
    article: Any = read_html(page.encode("windows-1251"), "u")
    assert (article.info.language, [quote for _, _, quote in sentences(article)]) == (
        "ru",
        ["Министр обороны прибыл в Дели."],
    )


def test_an_agency_that_a_sentence_names_with_its_letters_is_no_credit() -> None:
    lead = (
        "The two navies concluded their exercise, the ministry said in a statement carried by Sample News Agency (SNA)."
    )
    page = (
        f"Two navies conclude their joint exercise\n\nDOHA: {lead}\n\nThe exercise was held for ten days in the Gulf."
    )
    article = read_text(page, "article")
    assert next(article.text[s.start : s.end] for s in article.sentences if s.part is Part.BODY) == lead
    assert article.info.dateline == "DOHA"


@pytest.mark.parametrize("credit", [" – With Paula Sanders", "” — With Paula Sanders, Ann B. Cruz and AFP"])
def test_who_helped_the_author_leaves_the_last_paragraph_in_the_body(credit: str) -> None:
    last = "Envoy Hans Weber will fly to Hanoi tomorrow, while the minister returns home."
    article = read_text(f"News\n\nIndia and Oman met in Muscat on Monday.\n\n{last}{credit}\n", "article")
    assert any(article.quote(sentence).startswith(last) for sentence in article.sentences)
