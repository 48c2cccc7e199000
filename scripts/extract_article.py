"""Print the facts of one article, each with the sentence that proves it: extract_article.py ARTICLE [DAY]."""

from __future__ import annotations

import sys

from extractor import extract

if len(sys.argv) == 1:
    sys.exit(__doc__)
record = extract(sys.argv[1], published_at=sys.argv[2] if len(sys.argv) > 2 else None)
for fact in (*record.events, *record.agreements, *record.commitments):
    print(f"{fact.id}\t{getattr(fact, 'type', None) or getattr(fact, 'act', None)}\t{fact.quote}")
