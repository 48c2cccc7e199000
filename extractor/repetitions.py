"""An article in, the one that it repeats out: the same text, or the copy of an agency that an outlet printed before.

Articles that are being extracted count as well as those of the database: of two copies in one run, one is extracted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from db.duplicates import DAYS, Duplicates, Repetition
from db.store import Store
from extractor.likeness import THRESHOLD, Triples, bands, bands_of, share, triples, triples_of
from schemas.article import Article, ArticleInfo


@dataclass
class Repetitions:
    """Knows which articles of a run repeat others. `begin` and `end` frame the extraction of an article."""

    store: Store
    duplicates: Duplicates
    _under_way: dict[str, tuple[Article, frozenset[int]]] = field(default_factory=dict)
    _waiting: defaultdict[str, list[tuple[Article, Repetition]]] = field(default_factory=lambda: defaultdict(list))

    def known(self, uri: str, text_sha256: str) -> Repetition | None:
        """What the article was found to repeat in an earlier run, while that still has facts."""
        return self.duplicates.repeated(uri, text_sha256)

    def of(self, article: Article, twin: str | None = None) -> Repetition | None:
        """What the article repeats, `twin` if its text is the same; None where it says something of its own."""
        text = article.info.text_sha256
        if same := twin or self.store.same_text_as(article.uri, text):
            return Repetition(same, 1.0)
        new = triples_of(article)
        keys = bands(new)
        day, _ = article.info.published_days
        stored = ((each.uri, triples(each.body)) for each in self.duplicates.candidates(article.uri, keys, day))
        for uri, old in chain(self._begun(article, keys), stored):
            if (score := share(new, old)) >= THRESHOLD:
                return Repetition(uri, score)
        return None

    def _begun(self, article: Article, keys: tuple[int, ...]) -> Iterator[tuple[str, Triples]]:
        """Articles under way that share a band, as `Duplicates.candidates`."""
        for other, other_keys in self._under_way.values():
            if other.uri != article.uri and not other_keys.isdisjoint(keys) and _near(article.info, other.info):
                yield other.uri, triples_of(other)

    def begin(self, article: Article) -> None:
        """The article is being extracted."""
        self._under_way[article.uri] = (article, frozenset(bands_of(article)))

    def end(self, article: Article) -> None:
        """The article is stored, or has failed, or was left; what repeats it and was found meanwhile is linked."""
        self._under_way.pop(article.uri, None)
        for other, repetition in self._waiting.pop(article.uri, ()):
            self.store.repeat(other, repetition)

    def note(self, article: Article, repetition: Repetition) -> None:
        """Link the article to the one that it repeats, as soon as that one is stored."""
        if repetition.uri in self._under_way:
            self._waiting[repetition.uri].append((article, repetition))
        else:
            self.store.repeat(article, repetition)


def _near(one: ArticleInfo, other: ArticleInfo) -> bool:
    (first, _), (second, _) = one.published_days, other.published_days
    return first is None or second is None or abs((first - second).days) <= DAYS
