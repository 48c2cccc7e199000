"""All reads: `Queries` for articles and their records, `History` for runs and changes, `run_sql` for questions in SQL.

None of them can change anything.
"""

from db.queries.history import ChangeRow, ExtractionRow, History, RunRow
from db.queries.reader import ArticleRow, Overview, Queries
from db.queries.sql import Answer, run_sql

__all__ = [
    "Answer",
    "ArticleRow",
    "ChangeRow",
    "ExtractionRow",
    "History",
    "Overview",
    "Queries",
    "RunRow",
    "run_sql",
]
