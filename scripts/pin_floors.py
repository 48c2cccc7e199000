"""Pin what the offline extractor reaches on the gold as the floors of `make test`: pin_floors.py [--lower].

A figure that would fall is refused, and all such figures are named, unless --lower says that they may.
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from extractor.evaluation import answer, evaluate, update_floors
from extractor.gold import load_gold
from extractor.models import open_extractor
from extractor.settings import Settings

ROOT = Path(__file__).resolve().parent.parent


async def pin(*, lower: bool) -> None:
    async with open_extractor(Settings()) as extractor:
        for corpus in sorted(path for path in (ROOT / "tests/gold").iterdir() if path.is_dir()):
            gold = load_gold(corpus, ROOT / "seeds")
            evaluation = evaluate(gold, (await answer(gold, extractor)).records)
            update_floors(ROOT / "tests/floors.json", corpus.name, evaluation, allow_lower=lower)
            print(f"{corpus.name}: F1 of all records {evaluation.scores['all'].f1:.3f}")


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--lower", action="store_true", help="allow figures to fall")
asyncio.run(pin(lower=parser.parse_args().lower))
