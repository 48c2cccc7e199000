"""The offline extractor: deterministic rules for Hindi and English, no network and no model.

`reading` goes once through the article, line by line, and `assemble` turns what it found into facts. On the way:

1. `grammar` makes lines of sentences: what `people` and `sides` find in a line stands in it as one token. It cuts the
   line into clauses and tells what each says of time, place and certainty.
2. `talks`, `visits`, `conferences`, `exercises` and `deeds` find in a clause what took place, `documents` what was
   signed or drafted, `commitments` what was undertaken, `sources` who says so. `discourse` is what a reader has in
   mind meanwhile: who was spoken of last, and at which occasion.
3. `occasions`, `documents` and `commitments` bring the mentions of one event, document and undertaking together.

`rules` holds the lexicons and patterns of `data`. Importing this package does not import the rules; the first article
does.
"""

from __future__ import annotations

from collections.abc import Callable

from extractor.extraction import Extraction, Identity, nothing
from extractor.offline.rules import rules_for, rules_sha256
from schemas.article import Article
from schemas.errors import ExtractionFailed
from schemas.facts import ArticleFacts


def extract_facts(article: Article) -> ArticleFacts:
    """The facts of an article; none for an article in a language without rules."""
    # Whoever needs the lexicons alone, as linking does after a run with a model, is spared sixty modules.
    from extractor.offline.assemble import assemble
    from extractor.offline.reading import read
    from extractor.offline.releasing import release

    rules = rules_for(article.info.language)
    if rules is None:
        return ArticleFacts(events=(), agreements=(), commitments=())
    reading = read(article, rules)
    facts = assemble(reading)
    release(reading)
    return facts


class OfflineExtractor:
    """Satisfies `extractor.extraction.Extractor`; the identity changes with every rule."""

    @property
    def identity(self) -> Identity:
        return Identity(model="offline", parameters={"rules": rules_sha256()})

    async def extract(self, article: Article, answered: Callable[[], None] = nothing) -> Extraction:
        """Facts of the article. Raises ExtractionFailed for a language without rules."""
        if rules_for(article.info.language) is None:
            language = article.info.language
            found = (
                "has too few words to tell its language" if language == "und" else f"is in the language {language!r}"
            )
            message = f"{found}: the offline extractor reads Hindi and English, use an LLM (--model)"
            raise ExtractionFailed(article.uri, message)
        return Extraction(facts=extract_facts(article))

    def finish(self) -> None:
        """Nothing is ever tried again."""
