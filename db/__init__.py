"""The ledger of facts in SQLite: tables, migrations, views, the store (all writes) and the queries (all reads)."""
