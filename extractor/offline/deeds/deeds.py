"""What sides do besides talking: conferences, exercises, transfers, signings and the like.

In: a clause and the discourse so far. Out: mentions with the sides that act.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.conferences.conferences import find_conferences
from extractor.offline.conferences.states_meet import find_states_meeting
from extractor.offline.deeds.acts import find_acts
from extractor.offline.deeds.claimed_orders import claimed_order
from extractor.offline.deeds.commissioned import find_commissioned
from extractor.offline.deeds.counted import find_counted
from extractor.offline.deeds.delivered_before import find_delivered
from extractor.offline.deeds.delivery_verbs import weighed
from extractor.offline.deeds.further_batches import find_batch
from extractor.offline.deeds.further_deliveries import find_further
from extractor.offline.deeds.launches import find_founded, find_launches
from extractor.offline.deeds.recalled_orders import find_concluded, find_given, find_recalled
from extractor.offline.deeds.signings import find_signings
from extractor.offline.deeds.transfers import PASSING, find_transfers
from extractor.offline.discourse import Discourse
from extractor.offline.exercises.contingents import find_taking_part
from extractor.offline.exercises.exercises import find_exercises
from extractor.offline.exercises.joining import find_contingents, find_joining
from extractor.offline.grammar.clauses import Clause
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus

# Lists of words, without any of which there is no exercise, nothing that is created and no signature.
DRILLS = frozenset({"editions", "exercise_acts", "exercise_nouns", "game_nouns", "operation_nouns", "shared_drills"})
LAUNCHES = frozenset({"becoming", "formed", "founding", "launch_verbs", "ranks_given", "upgrading"})
# Of these one stands in a clause that only adds when goods are delivered.
ADDING = frozenset({"delivered", "shipping_verbs", "those_left"})
# Of these one stands in a clause on goods that pass, or that were taken into service.
PASSING_ON = PASSING | {"commissioned"}
# Of these one stands in a clause on who takes part in an exercise.
TAKING_PART = frozenset({"ceremonies", "contingents"})
# Of these one stands in a clause that counts goods.
COUNTING = frozenset({"counting_on", "those_left", "told_things"})
SIGNINGS = frozenset({"document", "signing_words"})
GATHERINGS = frozenset({"conference_nouns", "discussing", "gathering", "talk_nouns"})


def find_deeds(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """All mentions of a clause."""
    if clause.has("founded_in"):
        yield from find_founded(clause, discourse)
    if clause.is_habitual or clause.has("wished"):
        if weighed(clause) is not None:
            # "C से विमान खरीदना चाहता है".
            yield from find_transfers(clause, discourse)
        return
    yield from find_conferences(clause, discourse)
    gathered = clause.rules.head_first and not clause.lists.isdisjoint(GATHERINGS)
    if gathered and (states := find_states_meeting(clause)) is not None:
        yield states
    if clause.dates or not clause.lists.isdisjoint(PASSING_ON):
        yield from _find_deliveries(clause, discourse)
    if "acts" in clause.lists:
        yield from find_acts(clause, discourse)
    if discourse.drill is not None:
        yield from find_joining(clause, discourse)
    if discourse.exercising:
        yield from _find_forces(clause, discourse)
    if not clause.line.lists.isdisjoint(DRILLS):
        yield from find_exercises(clause, discourse)
    if not clause.lists.isdisjoint(LAUNCHES):
        yield from find_launches(clause, discourse)
    if not clause.lists.isdisjoint(SIGNINGS):
        yield from find_signings(clause, discourse)


def _find_forces(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Who takes part in the exercise told of last."""
    if not clause.lists.isdisjoint(TAKING_PART):
        yield from find_taking_part(clause, discourse)
    if clause.has("troops"):
        yield from find_contingents(clause, discourse)


def _find_deliveries(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Goods that change hands, and those of which only is added when they do."""
    found: list[Mention] = []
    if clause.has("commissioned") and (commissioned := find_commissioned(clause, discourse)) is not None:
        yield commissioned
    if not clause.lists.isdisjoint(PASSING):
        delivered = find_delivered(clause, discourse) if clause.has("delivered") else None
        found = [delivered] if delivered is not None else list(find_transfers(claimed_order(clause), discourse))
    yield from found
    if not clause.dates:
        return
    if not found and (batch := find_batch(clause, discourse)) is not None:
        yield batch
    if clause.has("orders_made") and not found and (concluded := find_concluded(clause, discourse)) is not None:
        yield concluded
    recalled = [*find_recalled(clause, discourse)] if clause.has("ordering_verbs") else []
    recalled += find_given(clause) if clause.has("delivered") else ()
    yield from (one for one in recalled if all(one.trigger != m.trigger for m in found))
    counted = find_counted(clause, discourse) if not clause.lists.isdisjoint(COUNTING) else ()
    for one in counted:
        if all(mention.date != one.date for mention in found):
            found.append(one)
            yield one
    if clause.lists.isdisjoint(ADDING) or any(mention.status is EventStatus.SCHEDULED for mention in found):
        return
    further = find_further(clause, discourse)
    # Where a clause tells of a delivery, it may add one that is still to come.
    if further is not None and (not found or further.status is EventStatus.SCHEDULED):
        yield further
