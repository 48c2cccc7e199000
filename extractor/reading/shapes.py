"""A block in, its shape out: a paragraph, the introduction of a list, a question, a legend, or a mere line.

Paragraphs end like sentences or hold the end of one; headlines, sub-headings, links and menus do not. What a line
is worth depends on its place: `extractor.reading.layout`.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import takewhile

from extractor.kept import kept_pattern
from extractor.places import place_of
from extractor.reading.blocks import Block
from extractor.reading.bylines import credit_of
from extractor.reading.datelines import dateline_of
from extractor.reading.publication import opens_with_date, starts_with_date

# Ends of a sentence, behind which quotes and brackets may close and a note be numbered; and one inside of a block.
SENTENCE_END = kept_pattern(r"(?r)[।॥.?!|…。！？۔؟።။][\"'”’»)\]\s*_]*(?:\[\p{N}{1,3}\]\s*)*")
INNER_END = kept_pattern(r"[।॥?!](?=\s)|(?<=[\p{L}\p{M})]{3})\.(?=\s)|[。！？۔]")
DANDA_END = kept_pattern(r"[।॥][\"'”’)\]\s]*$")
# A full stop behind an initial ("... visits U.S.") ends a headline, too.
STOP_END = kept_pattern(r"(?:[।॥]|(?<!\p{Lu})\.)[\"'”’)\]\s]*$")
TEASER_END = kept_pattern(r"(?r)(?:\.{2,}|…)\s*")
IN_BRACKETS = kept_pattern(r"[(\[](?:[^()\[\]]++|[(\[][^()\[\]]*+[)\]])*+[)\]][।.\s]*")
QUESTION_END = kept_pattern(r"[?!？！][\"'”’)\]\s]*$")
HEADS_NEWS = kept_pattern(
    r"(?i)\W*(?:(?:ताज[़]?ा|बड़ी|मुख्य|टॉप|ट्रेंडिंग|ब्रेकिंग|latest|breaking|trending|top|recent|hot) "
    r"(?:ख़?बर(?:ें)?|समाचार|न्यूज़?|news|stories|posts|headlines)|ट्रेंडिंग|trending"
    r"|(?:also|must) read|related (?:news|stories|articles))(?: now)?\W*"
)
TITLE_LABEL = kept_pattern(r"(?i)(?:title|headline|शीर्षक|हेडलाइन)\s*:\s*[\"'“‘]?(?P<title>[^\n]+?)[\"'”’]?$")
SUMMARY = kept_pattern(r"(?i)\b(?:हाइलाइट|मुख्य (?:बातें|बिंदु)|सार(?:ांश)?\b|highlights|key points|summary|at a glance)")
RELEASE = kept_pattern(r"(?i)(?:press|news|media) (?:release|note|statement)|प्रेस (?:विज्ञप्ति|नोट|रिलीज)")
SHORT_WORD = kept_pattern(r"[\p{L}\p{M}]{3,}")
LATIN = kept_pattern(r"[a-z]")
# In words: a line of a menu has fewer than the first, a sentence with a full stop at least the second, a paragraph that
# lacks its end at least the third.
LINE_WORDS, PARAGRAPH_WORDS, LONG_WORDS = 3, 6, 18
TITLE_WORDS, LEGEND_WORDS, QUESTION_WORDS = 30, 40, 10
LONG_LENGTH, MIN_TITLE = 120, 12
# Behind the last sentence, who helped the author ("... he said. – With NAME and NAME"), and the characters of that.
HELPED_BY = kept_pattern(
    r"(?<=[.।!?\"”’])\s*[–—-]+\s*(?:[Ww]ith|WITH)\s+(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*+|and|&)(?:,?\s+|$)){1,8}+$"
)
SIGNED = 80
# Between a headline or a legend and the site behind it.
SITE = kept_pattern(r"\s+[|–—-]\s+|\s*\|\s*")
# Before the first word it is no full stop but the rule of a row.
BAR = "|"
# Words around a headline in a line that names the article by it.
CITED_WORDS = 20
REMARKED_WORDS, REMARKED = 8, kept_pattern(r"[।.?!][\"'”’]*\s+[(\[][^()\[\]:/]{3,40}[)\]]$")
CITING = kept_pattern(r"(?i)[\"“‘'«]$|\bpost $")
# Words of a picture's legend that says what it shows.
SHOWN_WORDS = 12


def unlabelled(block: Block) -> Block:
    """A line "Title: ..." as the heading that it names, without its label."""
    label = TITLE_LABEL.match(block.text)
    if label is None:
        return block
    inner = label["title"]
    start = block.start + label.start("title")
    return replace(block, start=start, end=start + len(inner), text=inner, heading=True, words=len(inner.split()))


def ends_sentence(text: str, block: Block) -> bool:
    """Whether the block of `text` ends like a sentence, before the credit of an agency or a colleague if it has one."""
    credit = credit_of(text, block.start, block.end)
    credit = credit or HELPED_BY.search(text, max(block.start, block.end - SIGNED), block.end)
    stop = credit.start() if credit and credit.start() > block.start else block.end
    if block.words < LONG_WORDS and (TEASER_END.match(text, block.start, stop) or block.text[0] == BAR):
        return False
    return SENTENCE_END.match(text, block.start, stop) is not None


def is_paragraph(text: str, block: Block, *, ends: bool) -> bool:
    """Whether the block is running text; `ends` says that it ends like a sentence."""
    if block.heading or _asks_at_head(block):
        return False
    if len(block.text) > LONG_LENGTH and (inner := INNER_END.search(block.text)):
        # "... होंगी! मंत्री की ... से मुलाकात": a long headline.
        return ends or inner[0] not in {"?", "!"} or block.words > TITLE_WORDS
    if introduces_list(block):
        return block.words >= LINE_WORDS and dateline_of(text, block.start, block.end) is None
    if not ends or block.words < (LINE_WORDS if DANDA_END.search(block.text) else PARAGRAPH_WORDS):
        return False
    return not is_question(block) or INNER_END.search(block.text) is not None


def _asks_at_head(block: Block) -> bool:
    """Whether the first line of a page calls out and asks, and states nothing: "दौरा टला! असल बात क्या है?"."""
    return block.start == 0 and is_question(block) and all(end[0] in "?!" for end in INNER_END.finditer(block.text))


def is_question(block: Block) -> bool:
    """Whether the block ends with ? or !, as headlines and sub-headings may, too."""
    return block.words <= TITLE_WORDS and QUESTION_END.search(block.text) is not None


def is_legend(text: str, block: Block) -> bool:
    """Whether the block is a single sentence with the credit of an agency, which of a body only the last one has."""
    credit = credit_of(text, block.start, block.end)
    return (
        credit is not None
        and credit["agency"] is not None
        and block.words <= LEGEND_WORDS
        and INNER_END.search(block.text[: -len(credit[0])]) is None
    )


def is_of_site(longer: Block, block: Block) -> bool:
    """Whether a block is the other, a legend that ends like a sentence, with the site behind it ("... दल। - नमूना")."""
    return (
        longer.text.startswith(block.text)
        and DANDA_END.search(block.text) is not None
        and SITE.match(longer.text, len(block.text)) is not None
    )


def cites(block: Block, headline: Block) -> bool:
    """Whether a line names the article by its headline ("The post ... appeared first on ...", "How to cite")."""
    if headline.words <= LINE_WORDS or block.words > headline.words + CITED_WORDS:
        return False
    before, found, _ = same_line(block.text).partition(same_line(headline.text))
    return bool(found) and CITING.search(before) is not None


def is_remarked(block: Block) -> bool:
    """Whether a sentence has a remark in brackets behind its end, which is no credit ("... in turn. [pickup]")."""
    return block.words >= REMARKED_WORDS and REMARKED.search(block.text) is not None


def in_brackets(block: Block) -> bool:
    """Whether the whole block is a remark in brackets."""
    return IN_BRACKETS.fullmatch(block.text) is not None


def introduces_list(block: Block) -> bool:
    return block.text.rstrip(" -–—")[-1:] == ":"


def may_be_headline(text: str, block: Block) -> bool:
    """Whether the block has the shape of a headline: a line of some words, no sentence, dateline or dated line."""
    if not LINE_WORDS <= block.words <= TITLE_WORDS or len(block.text) < MIN_TITLE:
        return False
    if block.heading:
        return True
    if STOP_END.search(block.text) is not None or opens_with_date(block.text) or _is_issue(block.text):
        return False
    dateline = dateline_of(text, block.start, block.end)
    return dateline is None or dateline.end < block.end


def _is_issue(text: str) -> bool:
    """Whether a line begins with a place and a day: "Lima, 27 May 2025"."""
    town, _, rest = text.partition(",")
    return rest != "" and place_of(town) is not None and starts_with_date(rest.strip())


def is_short(block: Block) -> bool:
    """Whether a line of two or three words may be a headline where nothing else is one: no sentence, no mere places."""
    few = block.words in (LINE_WORDS - 1, LINE_WORDS) and len(block.text) >= MIN_TITLE
    told = any(place_of(word) is None for word in SHORT_WORD.findall(block.text))
    return few and told and STOP_END.search(block.text) is None and not introduces_list(block)


def is_release(block: Block) -> bool:
    """Whether the block says that the page is a press release."""
    return RELEASE.fullmatch(block.text.strip()) is not None


def heads_summary(block: Block) -> bool:
    """Whether the block stands above the points of a summary: "Highlights"."""
    return block.words <= LINE_WORDS and SUMMARY.search(block.text) is not None


def is_slug(block: Block, headline: Block) -> bool:
    """Whether a line below a headline in another script is the name of its page or picture."""
    return block.text.isascii() and not LATIN.search(headline.text)


def lines_of_news(blocks: Sequence[Block], paragraphs: Container[int]) -> frozenset[int]:
    """Indexes of the lines directly below "Latest news": several, and apart from what comes behind them."""
    found: set[int] = set()
    for i, block in enumerate(blocks):
        if block.words <= LINE_WORDS and HEADS_NEWS.fullmatch(block.text):
            below = [j for j, _ in takewhile(lambda each: not each[1].after_blank, enumerate(blocks[i + 1 :], i + 1))]
            if 1 < len(below) < len(blocks) - i - 1 and below[-1] not in paragraphs:
                found.update(below)
    return frozenset(found)


def same_line(text: str) -> str:
    """A key under which a line equals its copies on the page."""
    return " ".join(text.split()).strip(" *_#.।|-–—:")


def stems(text: str) -> list[str]:
    """The beginnings of the words of a text, so that inflected forms are the same."""
    return [word[:4] for word in text.lower().split() if len(word) > 2]
