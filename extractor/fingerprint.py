"""The fingerprint of an extraction: one hash of everything that could change its result.

Same fingerprint, same facts: nothing to do. The version of the code is a hash of the sources and data that shape
results, so that no changed rule can be forgotten and no change to a table on the screen extracts anything again.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.metadata import version
from pathlib import Path

from extractor.extraction import Identity
from extractor.hashing import hash_files
from extractor.kept import kept
from schemas import facts
from schemas.article import ArticleInfo
from schemas.facts import ArticleFacts

PACKAGE = Path(__file__).parent
# What shapes the facts of every extractor; each hashes its own rules or prompt into its identity besides.
SHAPING = (
    "by_word.py",
    "dates",
    "evidence.py",
    "folding.py",
    "grounding.py",
    "kept.py",
    "letterhead.py",
    "phrases.py",
    "places",
    "reading",
    "suspicion",
)


@cache
def extractor_version() -> str:
    """Version of the package with a hash of its stages from reading to grounding, as in `0.1.0+3f2a9c11`."""
    stages = [PACKAGE / name for name in SHAPING]
    return f"{version('diplomacy-fact-extractor')}+{hash_files(*stages, Path(facts.__file__).parent)[:8]}"


@kept
def schema_sha256() -> str:
    """Hash of the JSON schema that extractors answer in."""
    return hashlib.sha256(json.dumps(ArticleFacts.model_json_schema()).encode()).hexdigest()


class Fingerprints:
    """Fingerprints of one extractor: SHA-256 of text and publication date, and of the recipe (extractor with its
    parameters, prompt, schema, version of the code), which is the same for all articles and put together once."""

    def __init__(self, identity: Identity) -> None:
        self.identity = identity
        recipe = {
            "identity": identity.model_dump(mode="json"),
            "schema": schema_sha256(),
            "version": extractor_version(),
        }
        self.recipe_sha256 = hashlib.sha256(json.dumps(recipe, sort_keys=True).encode()).hexdigest()

    def of(self, text_sha256: str, published_at: str) -> str:
        """The fingerprint of an article, by the hash of its text and by `date_key` of its date."""
        return hashlib.sha256(f"{text_sha256}\n{published_at}\n{self.recipe_sha256}".encode()).hexdigest()

    def of_article(self, article: ArticleInfo) -> str:
        """The fingerprint of an article that was read."""
        return self.of(article.text_sha256, date_key(article))


def date_key(article: ArticleInfo) -> str:
    """The date of publication as the fingerprint has it."""
    return str(article.published_at)
