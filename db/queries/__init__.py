"""All reads: `Queries` for articles and their records, `History` for runs and changes, `run_sql` for questions in SQL.

None of them can change anything.
"""

from db.queries.across import ArticleLinks, Document, Entity, LinkedReading, Occasion, Version
from db.queries.canned import CannedQuery, Parameter, canned_queries, canned_query
from db.queries.history import ChangeRow, ExtractionRow, History, RunRow
from db.queries.linked import Linked, Listed
from db.queries.reader import FACT_VIEWS, ArticleRow, Overview, Queries
from db.queries.sql import Answer, run_sql
from db.queries.standing import RecipeRow, Standing, WaitingRow

__all__ = [
    "FACT_VIEWS",
    "Answer",
    "ArticleLinks",
    "ArticleRow",
    "CannedQuery",
    "ChangeRow",
    "Document",
    "Entity",
    "ExtractionRow",
    "History",
    "Linked",
    "LinkedReading",
    "Listed",
    "Occasion",
    "Overview",
    "Parameter",
    "Queries",
    "RecipeRow",
    "RunRow",
    "Standing",
    "Version",
    "WaitingRow",
    "canned_queries",
    "canned_query",
    "run_sql",
]
