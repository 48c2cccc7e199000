"""All reads: `Queries` for articles and their records, `run_sql` for questions in SQL that cannot change anything."""

from db.queries.reader import ArticleRow, Overview, Queries
from db.queries.sql import Answer, run_sql

__all__ = ["Answer", "ArticleRow", "Overview", "Queries", "run_sql"]
