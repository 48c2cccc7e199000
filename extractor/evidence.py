"""An article as evidence: which values stand in it, which countries it names, what a citation quotes.

Asked twice for most articles, by the LLM extractor before it accepts an answer and by grounding, so what is found out
about an article is there as long as somebody holds it: whoever extracts does so until the facts are stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from weakref import WeakValueDictionary

from extractor.dates import anchor_day
from extractor.folding import Folded
from extractor.letterhead import press_country, publishing
from extractor.phrases import words
from extractor.places import find_governments, find_places, place_of
from extractor.suspicion import suspicious_sentences
from schemas.article import Article, Sentence
from schemas.codes import is_country
from schemas.record import Suspicion
from schemas.vocabulary import SuspicionKind

# Outlets write of their own country without its name ("the defence minister"); so a side may be the home country.
HOME = {"hi": "IND"}


@dataclass(frozen=True)
class Evidence:
    """An article prepared for checking facts against it; `evidence_of` makes it."""

    article: Article
    _printed: dict[str, bool] = field(default_factory=dict)

    @cached_property
    def _text(self) -> Folded:
        """All sentences, one a line, so that no value can be found across two of them or in boilerplate."""
        return Folded("\n\n".join(self.article.quote(sentence) for sentence in self.article.sentences))

    @cached_property
    def _suspicious(self) -> dict[int, SuspicionKind]:
        """The sentences by number that are meant for a model; they prove nothing."""
        return {each.number: kind for each, kind in suspicious_sentences(self.article, self._text.key)}

    @cached_property
    def suspicions(self) -> tuple[Suspicion, ...]:
        """The same as they are recorded."""
        spans = ((self._sentence(number), kind) for number, kind in self._suspicious.items())
        return tuple(
            Suspicion(kind=kind, quote=self.article.quote(span), char_start=span.start, char_end=span.end)
            for span, kind in spans
        )

    @cached_property
    def _proving(self) -> tuple[Sentence, ...]:
        return tuple(sentence for sentence in self.article.sentences if sentence.number not in self._suspicious)

    @cached_property
    def _body(self) -> Folded:
        """The sentences that can prove something, as `_text` has them."""
        if not self._suspicious:
            return self._text
        return Folded("\n\n".join(self.article.quote(sentence) for sentence in self._proving))

    @cached_property
    def anchor(self) -> date | None:
        """The day of publication where the outlet is."""
        return anchor_of(self.article, self.article.info.published_at)

    def prints(self, value: str) -> bool:
        """Whether a value stands in one of the sentences, as whole words in any spelling."""
        if value not in self._printed:
            self._printed[value] = self._body.contains(value)
        return self._printed[value]

    @cached_property
    def _named(self) -> set[str | None]:
        """The countries of outlet and dateline, and the sides that the sentences read so far name."""
        return set(homes_of(self.article))

    @cached_property
    def _unread(self) -> Iterator[str | None]:
        """The side of every place in the sentences; an iterator, which goes on where the last question stopped."""
        text = self.article.text
        spoken = (words(text, sentence.start, sentence.end) for sentence in self._proving)
        return (match.entry.country or match.entry.code for sentence in spoken for match in find_places(sentence))

    @cached_property
    def _governing(self) -> frozenset[str]:
        """The countries whose governments are called by their seats or by offices of theirs."""
        text = self.article.text
        spoken = (words(text, sentence.start, sentence.end) for sentence in self._proving)
        return frozenset(code for sentence in spoken for code in find_governments(sentence))

    def names(self, side: str) -> bool:
        """Whether the article names a country (also by an adjective, one of its cities or an office that it alone has)
        or an organization.

        It is read no further than needed: headline and lead name most of the sides that facts are about. An
        organization that the project does not know must be printed by its abbreviation.
        """
        if side in self._named:
            return True
        for named in self._unread:
            self._named.add(named)
            if named == side:
                return True
        return side in self._governing if is_country(side) else self.prints(side)

    def has(self, cited: tuple[int, ...]) -> bool:
        """Whether all these numbers are sentences."""
        return all(1 <= number <= len(self.article.sentences) for number in cited)

    def distrusts(self, cited: tuple[int, ...]) -> bool:
        """Whether one of these numbers is a sentence that is meant for a model."""
        return not self._suspicious.keys().isdisjoint(cited)

    def quoted(self, cited: tuple[int, ...]) -> tuple[int, int]:
        """Where the first cited sentence begins and the cited ones that adjoin it end; all must be sentences."""
        first = last = cited[0]
        while first - 1 in cited and self._adjoin(first - 1):
            first -= 1
        while last + 1 in cited and self._adjoin(last):
            last += 1
        return self._sentence(first).start, self._sentence(last).end

    def _sentence(self, number: int) -> Sentence:
        return self.article.sentences[number - 1]

    def _adjoin(self, number: int) -> bool:
        """Whether only space stands between a sentence and the next: no quote runs over an advertisement."""
        between = self.article.text[self._sentence(number).end : self._sentence(number + 1).start]
        return not between.strip()


def homes_of(article: Article) -> set[str | None]:
    """The countries of outlet and dateline, and the one whose government publishes ("PIB")."""
    dateline = place_of(article.info.dateline or "")
    return {
        HOME.get(article.info.language),
        dateline.country if dateline else None,
        publishing(article),
        press_country(article),
    }


def anchor_of(article: Article, published: datetime | str | None) -> date | None:
    """The day on which the outlet of an article published: in India, or in the zone that is printed."""
    if isinstance(published, datetime) and homes_of(article).isdisjoint(HOME.values()):
        return published.date()
    return anchor_day(published)


_held: WeakValueDictionary[int, Evidence] = WeakValueDictionary()


def evidence_of(article: Article) -> Evidence:
    """The article as evidence; the same as long as it is held."""
    # No other article can have its id: evidence holds its article.
    found = _held.get(id(article))
    if found is None:
        found = _held[id(article)] = Evidence(article)
    return found
