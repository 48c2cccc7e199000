"""One hash over files: of code, rules and prompts."""

from __future__ import annotations

import hashlib
from pathlib import Path


def hash_files(*paths: Path) -> str:
    """SHA-256 over names and contents of files, and of the modules and data below folders; bytecode is neither."""
    digest = hashlib.sha256()
    for path in paths:
        files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
        for file in files:
            if file.parent.name == "__pycache__":
                continue
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
