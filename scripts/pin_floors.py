"""Pin what the offline extractor and linking reach on the gold as the floors of `make test`: pin_floors.py [--lower].

A figure that would fall is refused, and all such figures are named, unless --lower says that they may.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from extractor.evaluation import answer, evaluate, update_floors
from extractor.gold import load_gold
from extractor.models import open_extractor
from extractor.settings import Settings
from schemas.errors import ConfigurationError

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.linking.scoring import FLOORS, Linking, below, fill, measure, rounded_down  # noqa: E402


async def pin(*, lower: bool) -> None:
    async with open_extractor(Settings()) as extractor:
        for corpus in sorted(path for path in (ROOT / "tests/gold").iterdir() if path.is_dir()):
            gold = load_gold(corpus, ROOT / "seeds")
            evaluation = evaluate(gold, (await answer(gold, extractor)).records)
            update_floors(ROOT / "tests/floors.json", corpus.name, evaluation, allow_lower=lower)
            print(f"{corpus.name}: F1 of all records {evaluation.scores['all'].f1:.3f}")


def pin_linking(*, lower: bool) -> None:
    with TemporaryDirectory() as folder:
        fill(Path(folder) / "facts.db")
        measured = rounded_down(measure(Path(folder) / "facts.db"))
    before = Linking.model_validate_json(FLOORS.read_bytes()) if FLOORS.exists() else measured
    if not lower and (fallen := below(before, measured)):
        raise ConfigurationError(f"{FLOORS}: would be lowered: {'; '.join(fallen)}")
    FLOORS.write_text(f"{measured.model_dump_json(indent=2)}\n", encoding="utf-8")
    print(f"linking: {', '.join(f'{subject} {score.f1:.3f}' for subject, score in measured)}")


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--lower", action="store_true", help="allow figures to fall")
options = parser.parse_args()
asyncio.run(pin(lower=options.lower))
pin_linking(lower=options.lower)
