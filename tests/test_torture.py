"""The short version of `scripts/torture`; whoever changes what is written runs the long one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_killed_runs_lose_nothing_and_two_runs_never_write_together() -> None:
    command = [sys.executable, "scripts/torture", "--kills", "10", "--pairs", "2", "--reader", "1", "--seed", "7"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1:] == ["every promise was kept"], done.stdout + done.stderr
    assert done.returncode == 0
