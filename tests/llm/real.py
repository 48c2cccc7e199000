"""Recordings of a real endpoint: what a model answers about the seeds, and how its endpoint refuses.

`scripts/record_cassettes --model PROVIDER/NAME` makes them, each model in a folder of its own, with a note that says
which model answered, when, and to which prompt. Replayed, they must end as the note says.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import regex
from pydantic import SecretStr

from extractor.extraction import Extraction
from extractor.fingerprint import extractor_version
from extractor.llm import LLMExtractor
from extractor.llm.prompt import prompt_sha256
from extractor.llm.providers import target_of
from extractor.settings import Settings
from schemas.errors import ConfigurationError, ExtractorError
from tests.llm.cassettes import FOLDER, RECORD_AGAIN, recorder
from tests.llm.seeds import GOLD, seed
from tests.llm.tape import BLOT, NOTE, Tape, blotted

REAL = FOLDER / "real"
NO_KEY = "no-key-at-all"
SHORTEST = 8
NO_MODEL = "no-such-model-0"
Outcomes = dict[str, Extraction | str]


@dataclass(frozen=True)
class Case:
    """A seed, and what is wrong with the settings on purpose."""

    seed: str
    settings: dict[str, Any] = field(default_factory=dict)


def cases(model: str) -> dict[str, Case]:
    provider = model.partition("/")[0]
    names = [path.name[:3] for path in GOLD]
    return {
        **{f"seed_{name}": Case(name) for name in names},
        "wrong_key": Case(names[0], {"api_key": SecretStr(NO_KEY)}),
        "unknown_model": Case(names[0], {"model": f"{provider}/{NO_MODEL}"}),
    }


def record(settings: Settings, base: Path = REAL) -> tuple[Path, Outcomes]:
    """Ask the endpoint of the settings everything, and keep it in a folder below `base`.

    Raises ConfigurationError where the settings name no endpoint or no key.
    """
    target = target_of(settings)
    if target.local:
        raise ConfigurationError(f"{settings.model} runs in this process and has no endpoint to record")
    folder = base / regex.sub(r"[^\w.-]+", "_", settings.model)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.json"):
        old.unlink()
    key = target.key.get_secret_value()
    # A server of one's own may take "none" for a key.
    tape = Tape(folder, (key, NO_KEY) if len(key) >= SHORTEST else (NO_KEY,))
    asked = settings.model_copy(update={"concurrency": 1, "question_retries": 0, "base_url": target.base_url})
    outcomes = {name: _converse("all", tape, name, case, asked) for name, case in cases(settings.model).items()}
    note: dict[str, Any] = {
        "model": settings.model,
        "base_url": target.base_url,
        "answered_by": sorted({name for path in folder.glob("seed_*.json") for name in _models(path)}),
        "recorded_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "prompt_sha256": prompt_sha256(enforced=target.enforced),
        "extractor_version": extractor_version(),
    }
    (folder / NOTE).write_text(json.dumps(note), encoding="utf-8")
    # As they are without what was blotted out.
    note["outcomes"] = {name: told(outcome) for name, outcome in replay(folder).items()}
    (folder / NOTE).write_text(json.dumps(note, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return folder, outcomes


def replay(folder: Path) -> Outcomes:
    """The outcomes of the recordings in a folder, without network."""
    note = json.loads((folder / NOTE).read_text(encoding="utf-8"))
    settings = Settings(model=note["model"], base_url=note["base_url"], api_key=SecretStr(BLOT), question_retries=0)
    asked = settings.model_copy(update={"concurrency": 1})
    return {
        name: _converse("none", Tape(folder), name, case, asked)
        for name, case in cases(settings.model).items()
        if (folder / f"{name}.json").exists()
    }


def problems(folder: Path) -> list[str]:
    """What is wrong with a folder of recordings: files, secrets, and outcomes that are no longer those of the note."""
    if not (folder / NOTE).exists():
        return [f"{folder.name}: has no {NOTE} that says what was recorded"]
    note = json.loads((folder / NOTE).read_text(encoding="utf-8"))
    found = Tape(folder).problems({f"{name}.json" for name in cases(note["model"])})
    for name, outcome in replay(folder).items():
        if told(outcome) != note["outcomes"].get(name):
            found.append(f"{name}.json: {RECORD_AGAIN}, or it is read in another way: {told(outcome)}")
    return [f"{folder.name}/{complaint}" for complaint in found]


def _converse(mode: str, tape: Tape, name: str, case: Case, settings: Settings) -> Extraction | str:
    async def extract() -> Extraction | str:
        async with LLMExtractor(settings.model_copy(update=case.settings)) as extractor:
            try:
                return await extractor.extract(seed(case.seed)[0])
            except ExtractorError as error:
                return f"{type(error).__name__}: {error}"

    with recorder(mode, tape).use_cassette(f"{name}.json"):
        return asyncio.run(extract())


def told(outcome: Extraction | str) -> str:
    """An outcome in words."""
    if isinstance(outcome, str):
        return blotted(outcome, (NO_KEY,))
    facts, usage = outcome.facts, outcome.usage
    counts = f"{len(facts.events)} events, {len(facts.agreements)} agreements, {len(facts.commitments)} commitments"
    return f"{counts}, {len(outcome.rejections)} rejected; {usage.attempts} requests, {usage.output_tokens} tokens out"


def _models(path: Path) -> set[str]:
    """What the answers of a recording call the model."""
    said = [each["response"]["body"] for each in json.loads(path.read_text(encoding="utf-8"))["interactions"]]
    return {body["model"] for body in said if isinstance(body, dict) and isinstance(body.get("model"), str)}
