from tests.db.conftest import database, path, run_id, store

__all__ = ["database", "path", "run_id", "store"]
