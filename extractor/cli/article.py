"""`extractor show ARTICLE` on a terminal: the article with its facts marked, and below each paragraph what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from rich.text import Text

from db.queries import LinkedReading
from extractor.cli.record import Line, Told, about, legend, print_lines, tell
from extractor.marks import ItemKind, Marked, marked
from schemas.article import Article, Part, Sentence
from schemas.record import ArticleRecord

STYLES = {
    ItemKind.EVENT: "cyan",
    ItemKind.AGREEMENT: "magenta",
    ItemKind.COMMITMENT: "green",
    ItemKind.REJECTED: "red",
    ItemKind.SUSPICIOUS: "yellow",
}
# Only these fields stand below a text that is there to be read; `show --no-text` has all.
BRIEF = ("who", "parties", "by", "when", "deadline", "where")
# So are these, by their names: what other articles tell of the same.
ELSEWHERE = ("other names", "also reported in", "reports differ", "history")


def print_article(reading: LinkedReading) -> None:
    """The text with its facts; nothing in it is read as markup. Piped, the marks are their ids alone."""
    print_lines(_lines(reading))


def _lines(reading: LinkedReading) -> Iterator[Line]:
    article, record, _ = reading
    items = list(marked(article, record))
    facts = tell(reading)
    notes = _notes(record, facts)
    told: set[str] = set()
    yield 0, about(record.article)
    for _, group in groupby(article.sentences, key=lambda sentence: sentence.paragraph):
        sentences = list(group)
        yield 0, Text("")
        yield 0, _paragraph(article, sentences, items)
        for item in items:
            if item.id not in told and _ends_in(item, sentences):
                told.add(item.id)
                yield from _note(item, notes[item.id])
    elsewhere = [item for item in items if item.id not in told]
    if elsewhere:
        yield 0, Text("")
        yield 0, Text("Without a place in the article", style="bold")
    for item in elsewhere:
        yield from _note(item, notes[item.id])
    yield from legend(facts.values())


def _ends_in(item: Marked, sentences: Sequence[Sentence]) -> bool:
    """Whether the item is told below these sentences: where its evidence is complete."""
    return bool(item.spans) and sentences[0].start < item.spans[-1].end <= sentences[-1].end


def _paragraph(article: Article, sentences: Sequence[Sentence], items: Sequence[Marked]) -> Text:
    line = Text(style="bold" if sentences[0].part is Part.HEADLINE else "")
    for sentence in sentences:
        if line:
            line.append(" ")
        line.append_text(_sentence(article, sentence, items))
    return line


def _sentence(article: Article, sentence: Sentence, items: Sequence[Marked]) -> Text:
    """The sentence cut where marks begin and end, so that they may overlap; an id stands where its evidence ends."""
    line = Text()
    spans = [(span, item) for item in items for span in item.spans]
    ends = {cut for span, _ in spans for cut in (span.start, span.end) if sentence.start < cut < sentence.end}
    cuts = sorted({sentence.start, sentence.end} | ends)
    for start, end in pairwise(cuts):
        holding = [item for span, item in spans if span.start <= start and end <= span.end]
        line.append(article.text[start:end], style=f"underline {STYLES[holding[0].kind]}" if holding else "")
        for span, item in spans:
            if span.end == end:
                line.append(" ")
                line.append(f"[{item.id}]", style=f"bold {STYLES[item.kind]}")
    return line


def _notes(record: ArticleRecord, facts: Mapping[str, Told]) -> dict[str, tuple[str, str]]:
    """Headline and the rest of every item, by its id."""
    notes: dict[str, tuple[str, str]] = {}
    for id_, told in facts.items():
        said = told.details
        rest = " · ".join(
            [
                *(said[name] for name in BRIEF if name in said),
                *(f"{name}: {said[name]}" for name in ELSEWHERE if name in said),
            ]
        )
        notes[id_] = told.headline, rest
    for number, rejection in enumerate(record.rejections, start=1):
        notes[f"R{number}"] = f"rejected {rejection.kind}", rejection.reason
    for number, suspicion in enumerate(record.suspicions, start=1):
        notes[f"S{number}"] = f"suspicious, proves nothing: {suspicion.kind}", ""
    return notes


def _note(item: Marked, note: tuple[str, str]) -> Iterator[Line]:
    headline, rest = note
    line = Text(f"{item.id}  ", style=f"bold {STYLES[item.kind]}")
    line.append(headline, style="not bold default")
    yield 4, line
    if rest:
        yield 4 + len(item.id) + 2, Text(rest, style="dim")
