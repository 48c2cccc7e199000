from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.reading.decoding import clean
from extractor.reading.sentences import split_sentences

PARAGRAPH = st.lists(
    st.one_of(
        st.sampled_from([*"।॥.?!|…\"'”’)(“‘ \n", "डॉ", "एस", "U.S", "है", "4.5", "The", "he", "और", "a.m"]),
        st.text(max_size=5),
    ),
    max_size=30,
).map(lambda parts: clean("".join(parts)))


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["डॉ. कामत आए।", "बैठक हुई।"],
        ["श्री. वर्मा और प्रो. राव मिले।", "पं. दास नहीं आए।"],
        ["एम.एम. नरेश और एस. विश्वम मिले.", "उन्होंने वी. के. राव से बात की."],
        ["यह बात सामने आई.", "फिर आई. के. दत्त बोले."],
        ["वृद्धि 4.5 प्रतिशत रही.", "बैठक 5.30 बजे शुरू हुई."],
        ["क्या समझौता होगा?", "हां!", "बैठक कल है॥", "वे आए।।"],
        ["समझौता हुआ है |", "उन्होंने कहा |", "यह तय है"],
        ["उन्होंने कहा, “हम साथ हैं.”", "वे लौट गए."],
        ['उन्होंने पूछा, "क्या हम तैयार हैं?" और चले गए।', "बैठक हुई।"],
        ["उन्होंने कहा (मंत्रालय के अनुसार)।", "वे गए।"],
        ["संगठन (एससीओ).", "वे गए."],
        ["और फिर... वे चले गए।", "बात खत्म…"],
        ["प्रमुख समझौते हैं: पहला (2016); दूसरा (2018); और तीसरा (2020)।", "वे लागू हैं।"],
        ["देखें www.example.org/a.b?c=d.", "वहां सब लिखा है।"],
        ["1. पहला समझौता हुआ.", "दूसरा भी."],
        ["सं. 5 के तहत रु. 500 दिए गए।", "क्र. 7 भी।"],
        ["He met U.S. Secretary John J. Smith.", "They talked."],
        ['"We agree," he said.', "In the U.S. the talks went on."],
        ["The talks were held in the U.S.", "The two sides agreed."],
        ["Lt. Gen. M. Rao met Gov. Lee at 5 p.m. on Monday.", "Item No. 5 was dropped."],
        ["Alpha Corp. and Beta Ltd. said so.", "Beta Inc.", "The deal is worth Rs. 4.5 crore."],
        ["He asked, 'Why now?'", "No one answered."],
        ["Talks began on Nov. 21 in Paris, Dr. Lee said.", "They end on Dec. 3."],
        ["இரு நாடுகளும் கையெழுத்திட்டன.", "பேச்சு நடந்தது."],
        ["両国は署名した。", "会談した。"],
        ["وزیر دفاع نے کہا۔", "بات ہوئی۔"],
    ],
)
def test_paragraphs_are_split_at_the_ends_of_sentences(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("करार हुआ है।उन्होंने कहा।", ["करार हुआ है।", "उन्होंने कहा।"]),
        ("करार हुआ है.उन्होंने कहा.", ["करार हुआ है.", "उन्होंने कहा."]),
        (
            "Signed on Sep 6, 2011.The first meeting followed.",
            ["Signed on Sep 6, 2011.", "The first meeting followed."],
        ),
        ("See plan-2011.PDF and 3.5 percent.", ["See plan-2011.PDF and 3.5 percent."]),
        ("बधाई दी । बैठक हुई ।", ["बधाई दी ।", "बैठक हुई ।"]),
        ('खोज की। "हम सहमत हुए।"\nवे गए।', ["खोज की।", '"हम सहमत हुए।"', "वे गए।"]),
        ("  बिना विराम के \n", ["बिना विराम के"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_bad_typography_is_split_too(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


def test_spans_are_offsets_into_the_whole_text() -> None:
    text = "शीर्षक\nपहला वाक्य है। दूसरा है।\nअंत।"
    assert [text[start:end] for start, end in split_sentences(text, 7, 32)] == ["पहला वाक्य है।", "दूसरा है।"]


@given(PARAGRAPH)
def test_no_character_but_space_is_lost_between_sentences(text: str) -> None:
    spans = list(split_sentences(text))
    assert [text[start:end].strip() for start, end in spans] == [text[start:end] for start, end in spans]
    assert all(start < end for start, end in spans)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    assert spans == sorted(spans)
