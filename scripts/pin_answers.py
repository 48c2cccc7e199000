"""Pin what the canned queries answer on the gold as the answers that `make test` expects: pin_answers.py.

The files are read before they are committed: what is pinned is what the queries say, right or wrong.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from db.queries import canned_query, run_sql

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.db.gold_database import build_gold_database  # noqa: E402

ANSWERS = ROOT / "tests/db/queries/answers"


def pinned(database: Path, name: str, given: dict[str, str]) -> str:
    """A case of a query: its parameters and its answer, a row a line."""
    query = canned_query(name)
    with run_sql(database, query.sql, query.bind(given)) as answer:
        rows = ",\n".join(f"      {_json(row)}" for row in answer)
    listed = f"[\n{rows}\n    ]" if rows else "[]"
    return (
        f'  {{\n    "parameters": {_json(given)},\n    "columns": {_json(answer.columns)},\n    "rows": {listed}\n  }}'
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


with TemporaryDirectory() as folder:
    path = Path(folder) / "facts.db"
    build_gold_database(path)
    for file in sorted(ANSWERS.glob("*.json")):
        cases = [pinned(path, file.stem, case["parameters"]) for case in json.loads(file.read_text(encoding="utf-8"))]
        text = "[\n" + ",\n".join(cases) + "\n]\n"
        if json.loads(text) != json.loads(file.read_text(encoding="utf-8")):
            file.write_text(text, encoding="utf-8")
            print(file.stem)
