"""What takes long to make out of data files (lexicons, patterns), kept in files beside the bytecode.

In: a function that makes something from data files. Out: a function that reads what an earlier process made, as long as
code, data and libraries are the same to the byte; else it is made anew and kept. As with bytecode, all works where
nothing can be written, only slower, and whoever can write these files can write the program.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache, wraps
from hashlib import sha256
from importlib.metadata import version
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar, cast

Made = TypeVar("Made")
FOLDER = Path(cache_from_source(__file__)).parent
# Of their data and by their compilers the files are made, too.
LIBRARIES = ("babel", "pycountry", "pydantic", "regex")
DIGEST = sha256().digest_size


def kept(make: Callable[..., Made]) -> Callable[..., Made]:
    """Keep what `make` returns for each of its arguments (texts): in this process, and in files for the next ones."""

    @cache
    @wraps(make)
    def get(*arguments: str) -> Made:
        name = ".".join((make.__module__, make.__name__, *arguments, str(sys.implementation.cache_tag)))
        file = FOLDER / f"{name}.pickle"
        if stored := _read(file):
            return cast(Made, pickle.loads(stored))  # noqa: S301  (whole, and trusted as bytecode is)
        made = make(*arguments)
        if not sys.dont_write_bytecode:
            _write(file, pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
        return made

    return get


def _read(file: Path) -> bytes | None:
    """What a file holds; None where it is not there, damaged, or made of something else."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    made = data[DIGEST:]
    return made if data[:DIGEST] == _digest(made) else None


def _write(file: Path, made: bytes) -> None:
    """Write a file whole or not at all."""
    part = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(_digest(made) + made)
        part.replace(file)


def _digest(made: bytes) -> bytes:
    return sha256(_sources() + made).digest()


@cache
def _sources() -> bytes:
    """All that the files are made of."""
    from extractor.fingerprint import extractor_version, hash_files  # needs the records, which the stages do not

    rules = hash_files(Path(__file__).with_name("offline"))
    libraries = [version(library) for library in LIBRARIES]
    return repr((sys.version, extractor_version(), rules, libraries)).encode()
