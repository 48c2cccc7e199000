"""What a document of two sides provides for, as English tells it in the present tense.

In: a clause and its setting. Out: undertakings, agreed by both ("The C-C Roadmap, adopted in July, foresees the joint
development of drones").
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.commitments.actors import Setting
from extractor.offline.commitments.contents import content_end, parts
from extractor.offline.commitments.undertakings import Undertaking, undertaking_of
from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from schemas.vocabulary import Act


def find_foreseen(clause: Clause, setting: Setting) -> Iterator[Undertaking]:
    """What stands behind the verb of a document that names its two sides."""
    tokens, words = clause.line.tokens, clause.rules.words
    verb = next(iter(clause.where("foreseeing")), None)
    if verb is None or clause.has("negations") or not have(tokens[clause.first : verb], words["document_words"]):
        return
    if have(tokens[clause.first : verb], words["telling_verbs"] | words["will"]):
        return
    owners = [g for g in clause.groups if g.last <= verb]
    members = [m for g in owners for m in setting.discourse.members(g)]
    codes = tuple(dict.fromkeys(m.side for m in members if m.side))
    if len(codes) != 2 or any(m.person is not None for m in members) or len(sides(tuple(members))) != 2:
        return
    end = content_end(clause, verb + 1, clause.last)
    for span in parts(clause, verb + 1, end):
        undertaking = undertaking_of(clause, Act.AGREED, span, codes, ())
        # It was agreed when the document was made.
        undertaking.past = True
        yield undertaking
