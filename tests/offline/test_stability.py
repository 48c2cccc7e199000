"""Whatever the text, the extractor answers, and everything it gives as printed stands in the article."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from extractor.grounding import ground
from extractor.offline import extract_facts
from extractor.reading import read_article, read_text
from schemas.errors import ArticleError

VOCABULARY = """
    रक्षा मंत्री विदेश सचिव जनरल श्री डॉ . के की का ने को से साथ बीच में पर और , ( ) “ ” ' - । मोहन अय्यर ओकेलो एस केन्या भारत रूस
    रूसी आसियान नई दिल्ली दोनों देशों मंत्रियों उन्होंने समकक्ष बैठक मुलाकात वार्ता फोन बात यात्रा दौरे पहुंचे अभ्यास संपन्न समझौते
    ज्ञापन हस्ताक्षर किए की हुई करेंगे होगी सहमति जताई अनुरोध किया कि सौंपा मिसाइल सोमवार 2024 अगले साल तक बढ़ाने करने यहां सूत्रों
    बताया जिसमें Defence Minister Mohan Iyer met of Japan 's counterpart talks agreed to will sign visit India and Russia
    MoU on trade Monday
"""
WORDS = st.sampled_from(VOCABULARY.split())
SENTENCES = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=6).map("\n\n".join) | st.text(max_size=300)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
# Two who each are called the counterpart of the other.
@example("सलाहकारों भारत प्रतिनिधित्व राजीव मल्होत्रा, यूनान का अलेक्सांद्रोस पापादिमास\n\nसमकक्ष युद्धपोत, पाकिस्तान से मुलाकात, भारत")
# Lines that end where something is to follow.
@example("शामिल अनुरोध का अभ्यास\n\nसे कहा कि इन मामलों की,")
@example("Kapwepwe, whose own:\n\nSuggested\n\nDuring talks with Cabinet Secretary Roselyn,")
# A body is no country in which somebody is met.
@example(
    "They reaffirmed their commitment to ASEAN.\n\nDuring the visit, Minister Iyer called on President Mohan Barua."
)
# Ships and a verb of leaving without a port.
@example("Mohan Iyer discussed patrol vessels of Kenya and will address firms in Hyderabad before departing.")
def test_the_extractor_never_raises_and_prints_only_what_stands_in_the_article(text: str) -> None:
    try:
        article = read_text(f"भारत और रूस के रक्षा मंत्रियों की बैठक\n\n{text}\n", "article")
    except ArticleError:
        return
    unprinted = [r.reason for r in ground(article, extract_facts(article)).rejections if "does not stand" in r.reason]
    assert unprinted == []


@cache
def told() -> list[str]:
    """Sentences of the articles that rules are developed on."""
    files = sorted((Path(__file__).parent.parent / "gold/development").glob("*.txt"))
    return [article.quote(sentence) for article in map(read_article, files) for sentence in article.sentences]


@st.composite
def cut_sentences(draw: st.DrawFn) -> str:
    """A sentence of an article, or a part of it."""
    words = draw(st.sampled_from(told())).split()
    first = draw(st.just(0) | st.integers(0, len(words) - 1))
    return " ".join(words[first : draw(st.just(len(words)) | st.integers(first + 1, len(words)))])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(cut_sentences(), min_size=1, max_size=4).map(" ".join), min_size=1, max_size=6))
@example(["A contract for boats is being negotiated, said officials who held talks with Nauru's"])
@example(["6. The Ministers reaffirmed their commitment to the security of the region and जाएगा"])
def test_sentences_of_articles_in_any_order_are_read(paragraphs: list[str]) -> None:
    try:
        article = read_text("भारत और रूस के रक्षा मंत्रियों की बैठक\n\n" + "\n\n".join(paragraphs) + "\n", "article")
    except ArticleError:
        return
    unprinted = [r.reason for r in ground(article, extract_facts(article)).rejections if "does not stand" in r.reason]
    assert unprinted == []
