"""Count who met whom in a database of facts: who_met_whom.py [facts.db]."""

from __future__ import annotations

import sqlite3
import sys

PAIRS = """
    SELECT one.name, one.represents, other.name, other.represents, count(DISTINCT e.occasion_id) AS meetings
    FROM events AS e
    JOIN participants AS p ON p.event_id = e.event_id
    JOIN participants AS o ON o.event_id = e.event_id AND o.entity_id > p.entity_id AND o.represents <> p.represents
    JOIN entities AS one ON one.entity_id = p.entity_id
    JOIN entities AS other ON other.entity_id = o.entity_id
    WHERE e.type IN ('meeting', 'call') AND e.status IN ('occurred', 'ongoing') AND e.certainty <> 'denied'
    GROUP BY p.entity_id, o.entity_id ORDER BY meetings DESC, 1, 3
"""
path = sys.argv[1] if len(sys.argv) > 1 else "facts.db"
with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
    for name, side, other, other_side, meetings in database.execute(PAIRS):
        print(f"{meetings}\t{name} ({side})\t{other} ({other_side})")
