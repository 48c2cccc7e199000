"""What sides do besides talking: conferences, exercises, transfers, signings and the like.

In: a clause and the discourse so far. Out: mentions with the sides that act.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.acts import find_acts
from extractor.offline.clauses import Clause
from extractor.offline.conferences import find_conferences
from extractor.offline.discourse import Discourse
from extractor.offline.exercises import find_exercises
from extractor.offline.frames import Mention
from extractor.offline.joining import find_joining
from extractor.offline.launches import find_founded, find_launches
from extractor.offline.signings import find_signings
from extractor.offline.transfers import find_transfers

# Lists of words, without any of which nothing is done but conferences held.
DEED_LISTS = frozenset(
    {
        "exercise_nouns",
        "shared_drills",
        "operation_nouns",
        "game_nouns",
        "exercise_acts",
        "editions",
        "launch_verbs",
        "founding",
        "ranks_given",
        "becoming",
        "signing_words",
        "document",
    }
)


def find_deeds(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """All mentions of a clause."""
    yield from find_founded(clause, discourse)
    if clause.is_habitual or clause.has("wished"):
        return
    yield from find_conferences(clause, discourse)
    yield from find_transfers(clause, discourse)
    yield from find_acts(clause, discourse)
    if discourse.drill is not None:
        yield from find_joining(clause, discourse)
    if clause.lists.isdisjoint(DEED_LISTS):
        return
    yield from find_exercises(clause, discourse)
    yield from find_launches(clause, discourse)
    yield from find_signings(clause, discourse)
