"""An article as evidence: which values stand in it, which countries it names, what a citation quotes.

Asked twice for most articles, by the LLM extractor before it accepts an answer and by grounding, so what is found out
about an article is kept until some others have passed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache

from extractor.dates import anchor_day
from extractor.folding import Folded
from extractor.phrases import words
from extractor.places import find_places, place_of
from schemas.article import Article, Sentence, Span

# Outlets write of their own country without its name ("the defence minister"); so a side may be the home country.
HOME = {"hi": "IND"}


@dataclass(frozen=True)
class Evidence:
    """An article prepared for checking facts against it; `evidence_of` makes it."""

    article: Article
    _printed: dict[str, bool] = field(default_factory=dict)

    @cached_property
    def _body(self) -> Folded:
        """All citable sentences, one a line, so that no value can be found across two of them or in boilerplate."""
        return Folded("\n\n".join(self.article.quote(sentence) for sentence in self.article.sentences))

    @cached_property
    def anchor(self) -> date | None:
        return anchor_day(self.article.info.published_at)

    def prints(self, value: str) -> bool:
        """Whether a value stands in one of the sentences, as whole words in any spelling."""
        if value not in self._printed:
            self._printed[value] = self._body.contains(value)
        return self._printed[value]

    @cached_property
    def _named(self) -> set[str | None]:
        """The countries of outlet and dateline, and those that the sentences read so far name."""
        dateline = place_of(self.article.info.dateline or "")
        return {HOME.get(self.article.info.language), dateline.country if dateline else None}

    @cached_property
    def _unread(self) -> Iterator[str | None]:
        """The country of every place in the sentences; an iterator, which goes on where the last question stopped."""
        text = self.article.text
        spoken = (words(text, sentence.start, sentence.end) for sentence in self.article.sentences)
        return (match.entry.country for sentence in spoken for match in find_places(sentence))

    def names(self, country: str) -> bool:
        """Whether the article names a country, by itself, by an adjective or by one of its cities.

        It is read no further than needed: headline and lead name most of the countries that facts are about.
        """
        if country in self._named:
            return True
        for named in self._unread:
            self._named.add(named)
            if named == country:
                return True
        return False

    def quote(self, cited: tuple[int, ...]) -> Span | None:
        """Span of the first cited sentence and the cited ones that adjoin it; None where a number is no sentence."""
        if not all(1 <= number <= len(self.article.sentences) for number in cited):
            return None
        first = last = cited[0]
        while first - 1 in cited and self._adjoin(first - 1):
            first -= 1
        while last + 1 in cited and self._adjoin(last):
            last += 1
        return Span(start=self._sentence(first).start, end=self._sentence(last).end)

    def _sentence(self, number: int) -> Sentence:
        return self.article.sentences[number - 1]

    def _adjoin(self, number: int) -> bool:
        """Whether only space stands between a sentence and the next: no quote runs over an advertisement."""
        between = self.article.text[self._sentence(number).end : self._sentence(number + 1).start]
        return not between.strip()


@lru_cache(maxsize=32)
def evidence_of(article: Article) -> Evidence:
    """The article as evidence, which the last few articles keep."""
    return Evidence(article)
