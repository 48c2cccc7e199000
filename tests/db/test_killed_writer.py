from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from db.engine import open_database
from db.queries import Queries
from tests.db.records import GOLD, ROOT, gold

ENDLESS = """
import sys
from itertools import count
from pathlib import Path
from db.engine import open_database
from db.store import Store
from extractor.folding import fold
from tests.db.records import GOLD, gold
with open_database(Path(sys.argv[1])) as database:
    store = Store(database, fold)
    run_id = store.begin_run("run", "offline")
    for number in count():
        article, record = gold(GOLD[number % len(GOLD)])
        info = article.info.model_copy(update={"uri": f"news/{number}.txt"})
        store.save(run_id, article.model_copy(update={"info": info}), record.model_copy(update={"article": info}))
        print(number, flush=True)
"""


def test_killed_writer_leaves_whole_articles(path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ENDLESS, path], cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        told = [int(writer.stdout.readline()) for _ in range(30)]
        time.sleep(0.0137)
        writer.kill()
    with open_database(path) as database:
        assert database.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        records = {record.article.uri: record for record in Queries(database).records()}
        assert database.connection.execute("SELECT count(*) FROM article").fetchone() == (len(records),)
        assert len(records) >= len(told)
        for number in range(len(records)):
            article, record = gold(GOLD[number % len(GOLD)])
            info = article.info.model_copy(update={"uri": f"news/{number}.txt"})
            assert records[info.uri] == record.model_copy(update={"article": info})
