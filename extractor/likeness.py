"""Articles that print the same copy: which words in a row two bodies share, and keys under which such articles meet.

Headlines, bylines and boilerplate do not count, and neither do spelling variants: outlets change those. The keys are
bands of a MinHash (rensa): bodies that share half of their word triples have one in common nine times in ten, those of
other news hardly ever. Whoever meets is then compared triple by triple, so that the score is no estimate.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from extractor.reading.plain import plain_key
from schemas.article import Article, Part

BANDS, ROWS = 16, 3
# A shorter body is too little to tell a copy by: two reports in the same words differ in a name or two alone.
FEWEST_TRIPLES = 60
# Measured on copies with paragraphs cut or moved, sentences added or touched up, another spelling: 0.93 and more. Other
# articles on the same event with the same quotes: 0.17; the next talks in the same words: 0.46.
THRESHOLD = 0.8
# Around words; split and stripped, a text is read five times as fast as by a pattern of words.
PUNCTUATION = "।॥.,;:!?()[]{}\"'`“”‘’«»…–—-|/*"
# The largest prime below 2**63: keys are integers of SQLite.
PRIME = 9_223_372_036_854_775_783
Triples = frozenset[str]
UNDER_WAY = 64


# What is looked for is soon looked at again, and stored as soon as all models have answered that are asked at once.
@lru_cache(maxsize=UNDER_WAY)
def triples_of(article: Article) -> Triples:
    """Those of the body of an article."""
    return triples([article.quote(each) for each in article.sentences if each.part is Part.BODY])


def bands_of(article: Article) -> tuple[int, ...]:
    """Keys under which near-duplicates of an article are found; none where its body is too short."""
    return bands(triples_of(article))


def triples(sentences: Iterable[str]) -> Triples:
    """Every three words in a row of the sentences of a body, as their plain keys."""
    return _triples(tuple(sentences))


# The copies of an agency come together.
@lru_cache(maxsize=8)
def _triples(sentences: tuple[str, ...]) -> Triples:
    words = list(filter(None, (word.strip(PUNCTUATION) for word in plain_key(" ".join(sentences)).split())))
    return frozenset(map(" ".join, zip(words, words[1:], words[2:], strict=False)))


def share(new: Triples, old: Triples) -> float:
    """How much of what the new one says the old one has said, in the same words: 1 is all of it."""
    return len(new & old) / len(new) if new else 0.0


@lru_cache(maxsize=UNDER_WAY)
def bands(found: Triples) -> tuple[int, ...]:
    """Keys for a set of triples; hashing it for the cache is as cheap as one look at it."""
    if len(found) < FEWEST_TRIPLES:
        return ()
    from rensa import RMinHash

    sketch = RMinHash(num_perm=BANDS * ROWS, seed=1)
    sketch.update(list(found))
    digest = sketch.digest()
    # Another version of the algorithm gives other digests, and must not meet the old ones by chance.
    keys = []
    for band in range(BANDS):
        key = RMinHash.ALGORITHM_VERSION << 8 | band
        for value in digest[band * ROWS : (band + 1) * ROWS]:
            key = key << 32 | value
        keys.append(key % PRIME)
    return tuple(keys)
