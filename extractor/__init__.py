"""News articles on diplomacy in, facts out, each with the sentence that proves it.

from extractor import extract
record = extract("article.txt", published_at="2024-06-07")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractor.library import aextract, extract

__all__ = ["aextract", "extract"]


def __getattr__(name: str) -> Any:
    # The command line imports this package for every `--help`; the library loads only for those who use it.
    if name in __all__:
        from extractor import library

        return getattr(library, name)
    raise AttributeError(f"module 'extractor' has no attribute {name!r}")
