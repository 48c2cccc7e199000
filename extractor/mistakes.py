"""A mistake of the program in, the failure of one article out: one that the rules stumble over does not end the night.

Nothing is hidden: the article counts as failed, with the kind and the place of the mistake, and is tried again like any
other. Errors of the tree in `schemas.errors` pass as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb

from schemas.errors import ExtractionFailed

# What wrong code raises; neither interruptions nor the want of memory, disk or permission.
MISTAKES = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


@contextmanager
def contained(uri: str) -> Iterator[None]:
    """Within, a mistake of the program is raised as the failure of this article."""
    try:
        yield
    except MISTAKES as error:
        place = extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"
        message = f"meets a mistake of this program ({where}): please report it with the article; the others go on"
        raise ExtractionFailed(uri, message) from error
