"""Recording a real endpoint: the scripted server stands in for one, with a key that must never be written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from extractor.extraction import Extraction
from extractor.settings import Settings
from schemas.errors import ConfigurationError
from tests.llm import real
from tests.llm.seeds import GOLD, seed
from tests.loopback import MODEL, Loopback, Reply, answer, error

KEY = "q7-Zx81_recording-key-of-nobody"
ROOT = Path(__file__).parents[2]


def endpoint(request: dict[str, Any]) -> Reply:
    """Answers about the seeds; repeats the key and names the account, as endpoints do where they refuse."""
    if request["model"] == real.NO_MODEL:
        return error(404, f"org-A1b2C3d4E5f6 has no {real.NO_MODEL} for key {KEY}", headers={"x-organization": KEY})
    text = request["messages"][1]["content"]
    for path in GOLD:
        article, facts = seed(path.name[:3])
        if article.quote(article.sentences[0]) in text:
            if "शु वुक" in text:
                return error(401, f"Incorrect API key provided: {KEY}, see sk-proj-abcdefghijkl")
            return answer(json.loads(facts.model_dump_json()), headers={"set-cookie": f"session={KEY}"})
    raise AssertionError(text)


def settings_for(server: Loopback) -> Settings:
    return Settings(model=f"openai/{MODEL}", base_url=server.url, api_key=SecretStr(KEY), transport_retries=0)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, real.Outcomes]:
    with Loopback(endpoint) as server:
        return real.record(settings_for(server), tmp_path_factory.mktemp("real"))


def test_everything_is_recorded_with_what_it_came_to(recorded: tuple[Path, real.Outcomes]) -> None:
    folder, outcomes = recorded
    assert folder.name == f"openai_{MODEL}"
    assert {path.stem for path in folder.glob("*.json")} == {*outcomes, "shared", "note"}
    extracted = {name for name, outcome in outcomes.items() if isinstance(outcome, Extraction)}
    assert extracted == {f"seed_{path.name[:3]}" for path in GOLD} - {"seed_004"} | {"wrong_key"}
    assert str(outcomes["unknown_model"]).startswith("ConfigurationError: ")


def test_note_says_which_model_answered(recorded: tuple[Path, real.Outcomes]) -> None:
    folder, outcomes = recorded
    note = json.loads((folder / "note.json").read_text(encoding="utf-8"))
    assert (note["model"], note["answered_by"]) == (f"openai/{MODEL}", [MODEL])
    assert note["outcomes"] == {name: real.told(outcome) for name, outcome in outcomes.items()}


def test_no_key_reaches_a_file(recorded: tuple[Path, real.Outcomes]) -> None:
    written = "".join(path.read_text(encoding="utf-8") for path in recorded[0].iterdir())
    for secret in (KEY, real.NO_KEY, "sk-proj-abcdefghijkl", "org-A1b2C3d4E5f6", "set-cookie", "session="):
        assert secret not in written
    assert "Incorrect API key provided: ***, see ***" in written


@pytest.mark.block_network
def test_recordings_end_as_they_did(recorded: tuple[Path, real.Outcomes]) -> None:
    folder, outcomes = recorded
    assert {name: real.told(outcome) for name, outcome in real.replay(folder).items()} == {
        name: real.told(outcome) for name, outcome in outcomes.items()
    }
    assert real.problems(folder) == []


@pytest.mark.block_network
def test_what_has_changed_since_is_found(recorded: tuple[Path, real.Outcomes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.llm.prompt.system_prompt", lambda *, enforced: f"Another prompt, {enforced}.")
    complaints = real.problems(recorded[0])
    assert len(complaints) == len(recorded[1])
    assert all("the requests are no longer those of the cassette" in complaint for complaint in complaints)


def test_folder_without_a_note_is_found(tmp_path: Path) -> None:
    assert real.problems(tmp_path) == [f"{tmp_path.name}: has no note.json that says what was recorded"]


def test_model_in_process_has_nothing_to_record(tmp_path: Path) -> None:
    (tmp_path / "m.gguf").touch()
    with pytest.raises(ConfigurationError, match="has no endpoint to record"):
        real.record(Settings(model=f"llama.cpp/{tmp_path}/m.gguf"), tmp_path)


def test_missing_key_is_one_line() -> None:
    command = [sys.executable, "scripts/record_cassettes", "--model", "openrouter/any"]
    environment = {name: value for name, value in os.environ.items() if name != "OPENROUTER_API_KEY"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "record_cassettes: openrouter needs a key: set OPENROUTER_API_KEY, or use --model offline\n"
