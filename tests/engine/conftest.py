"""Tests against a real engine need packages that nothing else needs: `make test-engine` installs them and tests.

Without the packages there is nothing here to collect, and whoever asks for this folder is told what to do.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
MISSING = [name for name in ("gguf", "numpy", "xllamacpp") if find_spec(name) is None]
collect_ignore_glob = ["test_*.py"] if MISSING else []


def pytest_configure(config: pytest.Config) -> None:
    asked = any(Path(argument.partition("::")[0]).resolve().is_relative_to(FOLDER) for argument in config.args)
    if MISSING and asked:
        raise pytest.UsageError(f"tests/engine needs {', '.join(MISSING)}: `make test-engine` installs them, too")
