"""What one state does to another on one occasion, besides talks and deliveries: awards, credentials, expulsions.

In: a clause and the discourse so far. Out: mentions of the type "other", named by what was done. Two sides have to be
named; what is only threatened or asked for is no event.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.deeds.transfers import leading
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Group, Member
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Tokens between the words of an act and its verb ("निष्कासित कर दिया").
NEAR = 3
# Groups that are no side of an act.
TOLD = frozenset({"source", "among"})
ASIDE = TOLD | {"in"}
# Tokens from "trained" to whom a state trains.
COUNTED = 3
TRAINING = "Training"
RESTORATION = "Restoration of diplomatic relations"
# Of whom each act has to speak, as a list of words.
SPEAKS_OF = {
    "Award": "award_nouns",
    "Expulsion of a diplomat": "envoy_nouns",
    "Summoning of an envoy": "envoy_nouns",
    "Release of detainees": "held_people",
    TRAINING: "trainees",
}


def find_acts(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The first act of a clause, with the two sides that it names."""
    if not clause.groups or clause.has("negations"):
        return
    for match in clause.line.find_phrases(clause.rules, "acts"):
        wanted = SPEAKS_OF.get(match.entry)
        if not clause.first <= match.first < clause.last or (wanted and not _speaks_of(clause, wanted)):
            continue
        members = _members(clause, discourse)
        if len(sides(members)) != 2 or not _is_done(clause, match.last - 1) or not _fits(match.entry, members):
            continue
        if match.entry == RESTORATION and not _act_themselves(clause, match.first):
            continue
        if match.entry == TRAINING and not _trains_theirs(clause, match.first):
            continue
        status = _status(clause, match.first) if clause.rules.head_first else clause.outlook(match.last - 1)
        mention = Mention(EventType.OTHER, clause, match.first, members, status, clause.date_before(match.first))
        mention.name = match.entry
        mention.earlier = clause.line.tells_earlier(clause.rules)
        if status is EventStatus.OCCURRED or (status is EventStatus.SCHEDULED and mention.date is not None):
            yield mention
        return


def _status(clause: Clause, act: int) -> EventStatus:
    """The status of an English act: what is put ahead only behind its verb is not it ("summoned P and told him that the
    dam would go ahead")."""
    words, before = clause.rules.words, clause.line.tokens[clause.first : act]
    ahead = have(before, words["future_marks"] | words["ahead_marks"])
    status = clause.status
    return EventStatus.OCCURRED if status is EventStatus.SCHEDULED and not ahead else status


def _members(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """The sides of an act; where it names one, also the country in which it was done ("भारत में ... को तलब किया गया")."""
    acting = leading([g for g in clause.groups if g.case not in ASIDE and not _only_invites(clause, g)], clause)
    named = tuple(m for g in acting for m in discourse.members_told(g) if m.side)
    if len(sides(named)) > 1:
        return named
    return tuple(m for g in clause.groups if g.case not in TOLD for m in discourse.members(g) if m.side)


def _only_invites(clause: Clause, group: Group) -> bool:
    """Whether Hindi only says on whose invitation somebody came ("P के निमंत्रण पर आए P को")."""
    behind = clause.line.tokens[group.behind].key if group.behind < clause.last else ""
    invites = group.case == "of" and behind in clause.rules.words["invitations"]
    return invites and not clause.rules.head_first


def _speaks_of(clause: Clause, wanted: str) -> bool:
    """Whether a word of a list stands in the clause, also in the office of a person."""
    tokens, keys = clause.line.tokens, clause.rules.words[wanted]
    return any(
        word.key in keys for word in clause.line.words[tokens[clause.first].first : tokens[clause.last - 1].last]
    )


def _fits(act: str, members: tuple[Member, ...]) -> bool:
    """Whether those named can do an act: an award is conferred on somebody who is named."""
    return act != "Award" or any(member.person is not None and member.person.is_named for member in members)


def _act_themselves(clause: Clause, first: int) -> bool:
    """Whether a verb stands right behind who acts, or behind "have" ("wants to see restored ties" tells of none)."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = tokens[first - 1] if first > clause.first else tokens[first]
    return before.kind in "CDXRG" or before.key in words["auxiliaries"]


def _trains_theirs(clause: Clause, verb: int) -> bool:
    """Whether a country trained people of another one on a day or in some months ("C trained 40 C sailors in D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = tokens[verb - 1] if verb > clause.first else tokens[verb]
    theirs = next(
        (at for at in range(verb + 1, min(clause.last - 1, verb + 1 + COUNTED)) if tokens[at].kind == "C"), None
    )
    if theirs is None or before.kind not in "CS" or not tokens[theirs].value.adjective:
        return False
    between = all(clause.rules.counts(t.key) or t.key == "," for t in tokens[verb + 1 : theirs])
    # The day is not that of a participle behind them ("C commandos killed in D").
    done = [at for at in range(theirs + 1, clause.last) if _is_participle(clause, at)]
    dated = any(not done or day < done[0] for day in clause.dates)
    return between and dated and have(tokens[theirs + 1 : theirs + COUNTED], words["trainees"])


def _is_participle(clause: Clause, at: int) -> bool:
    token = clause.line.tokens[at]
    return token.kind == "w" and (token.key.endswith("ed") or token.key in clause.rules.words["strong_participles"])


def _is_done(clause: Clause, last: int) -> bool:
    """Whether a verb stands in the words of an act or right behind them; an infinitive is yet to be done."""
    if clause.rules.head_first:
        before = clause.line.tokens[last - 1].key if last > clause.first else ""
        return before not in clause.rules.words["ahead_marks"]
    words = clause.rules.words
    near = [token.key for token in clause.line.tokens[last : min(clause.last, last + NEAR + 1)]]
    done = any(key in words["doing"] or key.endswith(clause.rules.future) for key in near)
    return done and near[1:2] != ["करने"]
