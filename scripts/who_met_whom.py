"""Count who met whom in a database of facts: who_met_whom.py [facts.db]."""

from __future__ import annotations

import sqlite3
import sys

PAIRS = """
    SELECT one.name, one.represents, other.name, other.represents, count(DISTINCT one.event_id) AS meetings
    FROM participants AS one JOIN participants AS other ON other.event_id = one.event_id AND other.name > one.name
    JOIN events ON events.event_id = one.event_id AND events.type IN ('meeting', 'call')
    WHERE one.represents <> other.represents
    GROUP BY 1, 2, 3, 4 ORDER BY meetings DESC, 1, 3
"""
path = sys.argv[1] if len(sys.argv) > 1 else "facts.db"
with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
    for name, side, other, other_side, meetings in database.execute(PAIRS):
        print(f"{meetings}\t{name} ({side})\t{other} ({other_side})")
