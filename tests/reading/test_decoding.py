from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.reading.decoding import clean, decode
from schemas.errors import UnreadableArticle

HINDI = "भारत और पोलैंड ने रक्षा सहयोग बढ़ाने पर सहमति जताई। बैठक वारसॉ में हुई।\n" * 3
RUSSIAN = "Министр обороны встретился с министром обороны Индии. Они подписали соглашение о сотрудничестве.\n" * 3
ENGLISH = (
    "The minister said “we agree” on the plan — it’s a naïve café deal, worth £5m, he told reporters in Paris.\n" * 3
)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (HINDI.encode(), HINDI),
        (HINDI.encode("utf-8-sig"), HINDI),
        (codecs.BOM_UTF16_LE + HINDI.encode("utf-16-le"), HINDI),
        (codecs.BOM_UTF16_BE + HINDI.encode("utf-16-be"), HINDI),
        (HINDI.encode("utf-16-le"), HINDI),
        (HINDI.encode("utf-16-be"), HINDI),
        (HINDI.encode("utf-32"), HINDI),
        (RUSSIAN.encode("windows-1251"), RUSSIAN),
        (ENGLISH.encode("windows-1252"), ENGLISH),
    ],
    ids=[
        "utf-8",
        "utf-8 with mark",
        "utf-16 le",
        "utf-16 be",
        "utf-16 le without mark",
        "utf-16 be without mark",
        "utf-32",
        "windows-1251",
        "windows-1252",
    ],
)
def test_encodings_beyond_doubt_are_read(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (ENGLISH.encode("mac-roman"), "iconv -f"),
        ("le café".encode("cp437"), "iconv -f"),
        (HINDI.encode()[:-2] + b"\n" + HINDI.encode(), "iconv -c -f UTF-8"),
        (codecs.BOM_UTF16_LE + HINDI.encode("utf-16-le")[:-1], "byte"),
        (b"PK\x03\x04" + bytes(100), "binary"),
        (bytes(range(256)) * 8, "binary"),
        (b"", "empty"),
        (b"\0\0\0\0", "empty"),
    ],
    ids=["mac-roman", "cp437", "damaged utf-8", "damaged utf-16", "zip", "noise", "empty", "nul"],
)
def test_doubt_is_an_error_with_a_way_out(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableArticle, match=words):
        decode(data, "a.txt")


def test_a_page_is_decoded_as_it_declares_where_it_is_no_utf8() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Да, мы согласны.'
    assert decode(page.encode("windows-1251"), "a.html", markup=True) == page
    assert decode(page.encode(), "a.html", markup=True) == page


def test_a_few_control_characters_make_no_binary_file() -> None:
    text = f"{HINDI[:40]}\x00{HINDI[40:]}\x07"
    assert clean(decode(text.encode(), "a.txt")) == clean(HINDI)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0cg\x0bh", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("\ufeffa\ufeffb\x00c\x1fd\x7fe\x9ff\ud800g\th", "abcdefg\th"),
        ("e\u0301 \u0958", "é क\u093c"),
    ],
)
def test_stored_text_is_clean(text: str, stored: str) -> None:
    assert clean(text) == stored


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
