"""Writing the database anew, so that nothing is left in the file of what was removed from it."""

from __future__ import annotations

from db.engine import Database
from db.search_index import Fold, SearchIndex


def compact(database: Database, fold: Fold) -> None:
    """Index anew what can be searched for, give free space back, and empty the log beside the file.

    Needs as much free space on the disk as the file takes. Raises DatabaseError; the database is then as it was.
    """
    with database.writing() as cursor:
        SearchIndex(fold).renew(cursor)
    with database.translated():
        database.connection.execute("VACUUM")
        database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
