"""Which articles need no extraction: those that are current, were extracted before, or repeat another one.

An article whose source holds what it held when it was last read is not read again: hashes decide, the time of the last
change does not (a file that was corrected within the same second, or copied with its old time, would be missed).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from db.duplicates import Repetition
from db.forgetting import Forgotten
from db.store import Attempt, Seen, Store
from extractor.extraction import Identity
from extractor.fingerprint import Fingerprints, date_key, extractor_version
from extractor.inputs import Input
from extractor.repetitions import Repetitions
from extractor.summary import State
from schemas.article import Article


class Sight(NamedTuple):
    """An input as it is now, with the fingerprint that it would have today and, where known already, the `current` one.

    `read` is its article where that had to be read to know, `number` that of the article in the database.
    """

    source: Input
    data: bytes
    seen: Seen
    fingerprint: str
    current: str | None
    read: Article | None
    number: int | None = None

    def article(self) -> Article:
        """Raises ArticleError."""
        return self.read or self.source.article(self.data)


class Verdict(NamedTuple):
    """What becomes of it: the stored extraction to promote, the article that it repeats (1 is the same text)."""

    state: State
    extraction_id: int | None = None
    twin: str | None = None
    score: float = 1.0


@dataclass
class Recognition:
    """Compares inputs with the ledger; `force`, `shadow` and `duplicates` (wanted) are those of the run.

    What is `forgotten` is passed over while it holds what it held then, whatever is wanted. Where `copies` are wanted,
    near-copies are linked and extracted all the same: whoever names files wants their facts.
    """

    store: Store
    identity: Identity
    force: bool = False
    shadow: bool = False
    duplicates: bool = False
    copies: bool = False
    repetitions: Repetitions | None = None
    forgotten: Mapping[str, Forgotten] = field(default_factory=dict)
    under_way: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.fingerprints = Fingerprints(self.identity)
        self._reader = extractor_version()

    def attempt(self, content_sha256: str | None = None) -> Attempt:
        """What a failure is a failure of."""
        return Attempt(content_sha256, self.fingerprints.recipe_sha256)

    def recognise(self, source: Input, digest: str, data: bytes = b"") -> Sight | None:
        """An input that was read when it held the same, without reading it; None where it was not."""
        if self.is_forgotten(source.uri, digest):
            # Nobody has to read it.
            return self._sight(source, data, Seen(digest, self._reader, "", ""), None, None)
        if self.force or (known := self.store.seen(source.uri, digest, self._reader)) is None:
            return None
        seen, current, number = known
        return self._sight(source, data, seen, current, None, number)

    def is_forgotten(self, uri: str, content_sha256: str | None, text_sha256: str | None = None) -> bool:
        """Whether the article was removed by hand, and holds what it held then; None where it cannot be read."""
        if (held := self.forgotten.get(uri)) is None:
            return False
        return held.content_sha256 == content_sha256 or (text_sha256 is not None and held.text_sha256 == text_sha256)

    def look(self, source: Input, data: bytes, digest: str) -> Sight:
        """Look at an input that holds these bytes, and read them where nobody has. Raises ArticleError."""
        return self.recognise(source, digest, data) or self.read(source, data, digest)

    def read(self, source: Input, data: bytes, digest: str) -> Sight:
        """Read an input that nobody has read when it held these bytes. Raises ArticleError."""
        article = source.article(data)
        seen = Seen(digest, self._reader, article.info.text_sha256, date_key(article.info))
        return self._sight(source, data, seen, None, article)

    def _sight(
        self,
        source: Input,
        data: bytes,
        seen: Seen,
        current: str | None,
        article: Article | None,
        number: int | None = None,
    ) -> Sight:
        fingerprint = self.fingerprints.of(seen.text_sha256, seen.published_at)
        return Sight(source, data, seen, fingerprint, current, article, number)

    def judge(self, sight: Sight) -> Verdict | None:
        """What becomes of an input that needs no extraction; None for one that does."""
        if sight.current == sight.fingerprint:
            return Verdict(State.CURRENT)
        uri, text = sight.source.uri, sight.seen.text_sha256
        if self.is_forgotten(uri, sight.seen.content_sha256, text):
            return Verdict(State.FORGOTTEN)
        if not self.force and (found := self._extracted(uri, sight.fingerprint)):
            return found
        # A text that is under way under the same name is the same path twice.
        if (twin := self.under_way.get(text)) == uri:
            return Verdict(State.DUPLICATE, twin=uri)
        # An article that has facts already must not keep those of an old text.
        if self.duplicates or self.store.knows(uri):
            return None
        if twin := twin or self.store.same_text_as(uri, text):
            return Verdict(State.DUPLICATE, twin=twin)
        if not self.copies and self.repetitions and (known := self.repetitions.known(uri, text)):
            return Verdict(State.DUPLICATE, None, *known)
        return None

    def compare(self, article: Article) -> Verdict | None:
        """What becomes of an article that `judge` lets pass, by its text: None where it says something of its own."""
        if self.repetitions is None or self.store.knows(article.uri):
            return None
        found = self.repetitions.of(article, self.under_way.get(article.info.text_sha256))
        return found and Verdict(State.DUPLICATE, None, *found)

    def note(self, article: Article, verdict: Verdict) -> None:
        """Write down what the article repeats, if that is what becomes of it."""
        if self.repetitions and verdict.twin:
            self.repetitions.note(article, Repetition(verdict.twin, verdict.score))

    def begin(self, article: Article) -> None:
        """The article is being extracted."""
        if self.repetitions:
            self.repetitions.begin(article)

    def end(self, article: Article) -> None:
        """The article is stored, has failed or was left."""
        self.under_way.pop(article.info.text_sha256, None)
        if self.repetitions:
            self.repetitions.end(article)

    def _extracted(self, uri: str, fingerprint: str) -> Verdict | None:
        if self.store.is_current(uri, fingerprint):
            return Verdict(State.CURRENT)
        if (extraction_id := self.store.extracted(uri, fingerprint)) is None:
            return None
        return Verdict(State.CURRENT) if self.shadow else Verdict(State.PROMOTED, extraction_id)
