"""Visits that English says to be agreed upon by who was invited: "accepted an invitation to visit C in November".

In: a clause and the discourse so far. Out: mentions of visits to come; one without a day or month is none yet.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_denied
from extractor.offline.grammar.lines import have
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.arrivals import inviting_host
from extractor.offline.visits.destinations import code_of
from extractor.offline.visits.trips import visit_of
from schemas.vocabulary import EventStatus

# Tokens between "accepted" and the invitation ("accepted with pleasure the invitation").
NEAR = 5


def find_accepted(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The visit for which somebody accepted an invitation."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("accepting") if clause.rules.head_first else ():
        invited = have(tokens[at + 1 : at + 1 + NEAR], words["invitations"])
        behind = [i for i in clause.found if i > at]
        goes = words["visit_nouns"] | words["destination_marks"]
        place = next((i for i in behind if tokens[i].kind in "CL" and tokens[i - 1].key in goes), None)
        day = next((tokens[i] for i in behind if place is not None and i > place and tokens[i].kind == "D"), None)
        visitors = [m for m in discourse.members(clause.subject_before(at)) if m.person is not None]
        if not invited or is_denied(clause, at) or place is None or day is None or len(visitors) != 1:
            continue
        code = code_of(tokens[place])
        if code not in (None, visitors[0].side):
            mention = visit_of(clause, place - 1, visitors[0], tokens[place])
            mention.destination, mention.host = code, inviting_host(clause, code)
            mention.status, mention.date = EventStatus.SCHEDULED, day
            yield mention
