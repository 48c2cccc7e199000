"""Write the agreements of a folder of articles as CSV, without a database: agreements_to_csv.py FOLDER."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from extractor import extract

if len(sys.argv) == 1:
    sys.exit(__doc__)
writer = csv.writer(sys.stdout)
writer.writerow(["article", "name", "type", "status", "parties", "date", "quote"])
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    for agreement in extract(path).agreements:
        parties = " ".join(agreement.parties)
        writer.writerow(
            [path.name, agreement.name, agreement.type, agreement.status, parties, agreement.date, agreement.quote]
        )
