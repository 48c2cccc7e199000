"""Packages that only some commands need: the extras of `pyproject.toml`."""

from __future__ import annotations

import shlex
import sys

NAME = "diplomacy-fact-extractor"


def installing(extra: str) -> str:
    """The command that installs an extra beside this program: the pip of another environment would look for both."""
    return shlex.join([sys.executable, "-m", "pip", "install", f"{NAME}[{extra}]"])
