"""The parts of the README that code can print; `cog -r README.md` writes them, `scripts/check` compares them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import cog

ROOT = Path(__file__).resolve().parent.parent


@cache
def seeds_folder() -> Path:
    """A folder with the seeds and their database, extracted offline: where a reader of the README stands."""
    folder = Path(mkdtemp())
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    extractor("run", "seeds", "--model", "offline", folder=folder)
    return folder


def extractor(*arguments: str, folder: Path = ROOT) -> str:
    command = [sys.executable, "-m", "extractor", *arguments]
    environment = os.environ | {"COLUMNS": "100"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True).stdout


def _block(text: str) -> None:
    cog.outl("\n".join(["", "```text", *(line.rstrip() for line in text.strip().splitlines()), "```", ""]))


def example(*arguments: str, lines: int | None = None) -> None:
    """What a command prints about the seeds, or its first lines."""
    printed = extractor(*arguments, folder=seeds_folder()).splitlines()
    _block("\n".join([*printed[:lines], *(["..."] if lines and len(printed) > lines else [])]))


def help_text(command: str) -> None:
    _block(extractor(command, "--help"))


def providers_table() -> None:
    """Providers with what they need and whether they enforce the schema while decoding."""
    from extractor.llm.providers import COMPATIBLE, providers

    cog.outl("\n| model | endpoint | what is needed | schema enforced while decoding |\n|---|---|---|---|")
    for name, provider in providers().items():
        model = "any other" if name == COMPATIBLE else f"`{name}/{'PATH.gguf' if provider.local else 'NAME'}`"
        endpoint = f"`{provider.base_url}`" if provider.base_url else "your own"
        keys = " or ".join(f"`{key}`" for key in provider.keys)
        asked = f"{keys}{'' if provider.needs_key else ' if it asks for a key'}" if keys else None
        needed = "; ".join(filter(None, (asked, provider.needs) if provider.needs_key else (provider.needs, asked)))
        enforced = "yes" if provider.enforced else "no, checked afterwards"
        cog.outl(
            f"| {model} | {'in this process' if provider.local else endpoint} | {needed} |"
            f" {'if the endpoint does' if name == COMPATIBLE else enforced} |"
        )
    cog.outl("")


def vocabulary() -> None:
    """Every closed set with its terms, their meanings and PLOVER codes."""
    from schemas.vocabulary import Term

    for terms in Term.__subclasses__():
        coded = any(term.plover for term in terms)
        cog.outl(f"\n## {terms.__name__}\n\n| term | meaning |{' PLOVER, CAMEO |' if coded else ''}")
        cog.outl(f"|---|---|{'---|' if coded else ''}")
        for term in terms:
            code = f" {term.plover or ''} |" if coded else ""
            cog.outl(f"| `{term.value}` | {term.meaning} |{code}")
    cog.outl("")


def quality_table() -> None:
    """What the offline extractor reaches on each corpus: the floors that `make test` holds it to."""
    floors = json.loads((ROOT / "tests/floors.json").read_text(encoding="utf-8"))
    kinds = ("event", "participant", "agreement", "commitment", "all")
    cog.outl(f"\n| corpus | articles | {' | '.join(f'{kind}s' for kind in kinds[:-1])} | all |\n{'|---' * 7}|")
    for corpus in sorted(floors, reverse=True):
        articles = len(list((ROOT / "tests/gold" / corpus).glob("*.json")))
        scores = " | ".join(f"{floors[corpus]['scores'][kind]:.2f}" for kind in kinds)
        cog.outl(f"| {corpus} | {articles} | {scores} |")
    cog.outl("")


def linking_scores() -> None:
    """The pinned scores of linking, as a table."""
    floors = json.loads((ROOT / "tests/linking/floors.json").read_text(encoding="utf-8"))
    lines = ["", "| | precision | recall | F1 |", "|---|---|---|---|"]
    for name, what in (("entity", "entities"), ("occasion", "occasions"), ("document", "documents")):
        score = floors[name]
        lines.append(f"| {what} | {score['precision']:.3f} | {score['recall']:.3f} | {score['f1']:.3f} |")
    cog.outl("\n".join([*lines, ""]))
