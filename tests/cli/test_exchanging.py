from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_a_file_that_is_no_export_is_not_told_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("a line\n" * 50)
    command = [sys.executable, "-m", "extractor", "import", "notes.txt"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "0 articles stored, 0 up to date, 50 left out\n")
    lines = done.stderr.splitlines()
    assert len(lines) == 21
    assert lines[0].startswith("extractor: notes.txt: line 1: is no article of an export: ")
    assert lines[-1] == "extractor: notes.txt: and 30 more lines"
