"""Ships that call at a port of another country, as English tells it ("INS X called at L", "a C frigate docked").

In: a clause and the discourse so far. Out: the visit of their navy, or of their country where no navy is named.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.occasions.relative_places import place_of_where
from extractor.offline.sides.sides import Member, member_of
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.destinations import code_of, destination, place_reached
from extractor.offline.visits.trips import visit_of
from schemas.vocabulary import EventStatus, ParticipantKind

# Tokens between a navy and its ship ("the Kenyan Navy's second frigate", "two ships of the navy").
NEAR = 6
SHIPS = frozenset({"ships", "ship_prefix"})
# Tokens from the end of a visit to its noun ("at the end of a three-day goodwill visit").
ENDED = 8
# Tokens of the name of a ship at most.
NAMES = 3
# Tokens before an exercise among which it is said that a visit came after it.
AFTER = 4


def find_port_call(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit of ships of which an English clause tells, and of nobody else."""
    told = not clause.lists.isdisjoint(SHIPS) or describes_ship(clause) or _calls_again(clause, discourse) is not None
    if not told or _come_otherwise(clause):
        return None
    call = _calls(clause)
    if call is None:
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    named = tokens[call].key in words["visit_nouns"] and tokens[call].key not in words["reaching"]
    place = destination(clause, call) if named else _entered(clause, call)
    place = place or _port_of(clause, call) or (None if named else place_reached(clause, call))
    place = _left(clause, call) or place or _before_where(clause)
    visitor = _owner(clause, discourse, call) or _by_ships(clause, discourse, call) or _described_owner(clause)
    visitor = visitor or _calls_again(clause, discourse)
    code = code_of(place) if place is not None else _country_of_port(clause, call)
    if visitor is None or code in (None, visitor.side):
        return None
    people = (m for g in clause.groups if g.last <= call and g.case in ("subject", "agent") for m in g.members)
    if any(m.person is not None for m in people):
        return None
    mention = visit_of(clause, call, visitor, place)
    mention.destination = code
    if tokens[call].key in words["leaving"]:
        mention.status, mention.date = EventStatus.OCCURRED, None
    if tokens[call].key in words["due_there"]:
        mention.status = EventStatus.SCHEDULED
    return mention


def _come_otherwise(clause: Clause) -> bool:
    """Whether ships come for an exercise or with relief, and not only before or after an exercise."""
    tokens, apart = clause.line.tokens, clause.rules.words["behind_talks"] | {"before"}
    if clause.has("aid_nouns"):
        return True
    drills = (at for at in clause.where("exercise_nouns") if not _is_held_besides(clause, at))
    return any(not have(tokens[max(clause.first, at - AFTER) : at], apart) for at in drills)


def _is_held_besides(clause: Clause, drill: int) -> bool:
    """Whether a verb of its own tells of an exercise behind a call ("called at L and held an exercise with")."""
    tokens, words = clause.line.tokens, clause.rules.words
    joint = next((at for at in range(drill - 1, clause.first, -1) if tokens[at].key == "and"), None)
    own = joint is not None and tokens[joint + 1].key in words["drill_done"]
    return own and have(tokens[clause.first : joint], words["calling"] | words["docking"])


def _country_of_port(clause: Clause, call: int) -> str | None:
    """The country of "the port", of whose town the sentence before told ("P will go to L. The ship called at it")."""
    tokens, words, before = clause.line.tokens, clause.rules.words, clause.line.before
    near = [token.key for token in tokens[call + 1 : call + 5]]
    bare = len(near) == 4 and near[0] in words["inside_before"] and near[1] == "the" and near[2] in words["harbours"]
    if not bare or near[3] in words["of_marks"] or before is None or before.paragraph != clause.line.paragraph:
        return None
    towns = [before.tokens[at] for at in before.found if before.tokens[at].kind == "L"]
    return code_of(towns[-1]) if towns else None


def _calls(clause: Clause) -> int | None:
    """The word that says that ships come: a visit, a "port call", "called at", or a verb of arrival."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in range(max(clause.first, _frame(clause)) + 1, clause.last):
        key, following = tokens[at].key, tokens[at + 1].key if at + 1 < clause.last else ""
        if key in words["calling"] and (
            tokens[at - 1].key in words["not_called"] or following in words["inside_before"]
        ):
            return at
        if key in words["due_there"] and tokens[at - 1].key in words["are_now"] and following in words["inside_before"]:
            # "Is expected in L on D".
            return at
        if (key in words["comings"] and following in words["of_ships"]) or _left(clause, at) is not None:
            return at
        if key in words["arrival_verbs"] or key in words["docking"] or key in words["visit_nouns"]:
            return at
    return None


def _frame(clause: Clause) -> int:
    """The comma behind a visit of somebody else with which a sentence opens that tells of ships ("Coinciding with the
    visit, INS X called at L"), else 0."""
    tokens, words = clause.line.tokens, clause.rules.words
    ships = [prefix.first for prefix in clause.line.find_phrases(clause.rules, "ship_prefix")]
    ship = min((*clause.where("ships"), *ships), default=clause.first)
    comma = next((at for at in range(clause.first, ship) if tokens[at].key == ","), clause.first)
    return comma if have(tokens[clause.first : comma], words["visit_nouns"]) else 0


def _entered(clause: Clause, call: int) -> Token | None:
    """The port right behind a verb of ships ("entered L")."""
    behind = clause.line.tokens[call + 1 : min(clause.last, call + 2)]
    docks = clause.line.tokens[call].key in clause.rules.words["docking"]
    return behind[0] if docks and behind and behind[0].kind == "L" else None


def _port_of(clause: Clause, call: int) -> Token | None:
    """The town at whose port ships call ("called at the C port of L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in range(call + 2, min(clause.last - 2, call + NEAR)):
        port = tokens[at].key in words["harbours"] and tokens[at + 1].key in words["of_marks"]
        if port and tokens[at + 2].kind == "L" and tokens[call + 1].key in words["inside_before"]:
            return tokens[at + 2]
    return None


def _before_where(clause: Clause) -> Token | None:
    """The place before "where" ("will go to L, where two C warships are on a port call")."""
    at = place_of_where(clause) if clause.first and clause.line.tokens[clause.first - 1].key == "where" else None
    return clause.line.tokens[at] if at is not None else None


def _left(clause: Clause, at: int) -> Token | None:
    """The place of the visit behind which ships leave a port ("INS X left L on D, after a two-day visit to the port
    city", "left the port of L at the end of a visit to C"): the country, if named, else the port."""
    tokens, words = clause.line.tokens, clause.rules.words
    port = at + 1
    small = words["articles"] | words["harbours"] | words["of_marks"]
    while tokens[at].key in words["leaving"] and port < clause.last and tokens[port].key in small:
        port += 1
    if tokens[at].key not in words["leaving"] or port >= clause.last or tokens[port].kind != "L":
        return None
    over = words["behind_talks"] | words["visit_ends"]
    behind = (i for i in range(port, len(tokens)) if tokens[i].key in over)
    visits = (v for i in behind for v in range(i, min(len(tokens), i + ENDED)) if tokens[v].key in words["visit_nouns"])
    visit = next(visits, None)
    if visit is None:
        return None
    to = destination(clause, visit) if visit < clause.last else None
    return to if to is not None and to.kind == "C" and code_of(to) == code_of(tokens[port]) else tokens[port]


def _by_ships(clause: Clause, discourse: Discourse, call: int) -> Member | None:
    """Whose ships a port call is that is told as a noun ("the port call by INS X at L")."""
    behind = clause.line.tokens[call + 1].key if call + 1 < clause.last else ""
    if behind not in clause.rules.words["of_ships"]:
        return None
    stop = next((at for at in range(call + 2, clause.last) if _is_place_mark(clause, at)), clause.last)
    return _owner(clause, discourse, stop)


def describes_ship(clause: Clause) -> bool:
    """Whether an English clause goes on behind the "which" of a navy that owns a ship ("INS X, a frigate of the C Navy
    which is on a port call at L")."""
    return _described_owner(clause) is not None


def _described_owner(clause: Clause) -> Member | None:
    """The navy right before the "which" of a clause, whose ship is told of before it."""
    if not clause.rules.head_first or clause.first < 2 or clause.line.lists.isdisjoint(SHIPS):
        return None
    tokens, words, owner = clause.line.tokens, clause.rules.words, clause.first - 2
    owner -= owner > 0 and tokens[owner].key == ","
    which = owner > 1 and tokens[clause.first - 1].key in words["relative_marks"]
    if not which or tokens[owner].kind != "S":
        return None
    near = range(max(0, owner - NEAR), owner)
    ship = next((at for at in near if tokens[at].key in words["ships"] and _is_beside(clause, at, owner)), None)
    return member_of(clause.line, owner) if ship is not None else None


def _calls_again(clause: Clause, discourse: Discourse) -> Member | None:
    """The navy whose ships were told of last, where English opens with a further call ("A planned call at L has been
    dropped")."""
    tokens, words, visitor = clause.line.tokens, clause.rules.words, discourse.visitor
    ships = visitor is not None and visitor.person is None and visitor.line.tokens[visitor.token].kind == "S"
    for at in range(clause.first + 1, min(clause.last - 1, clause.first + NEAR // 2)) if ships else ():
        noun = tokens[at].key in words["calling"] and tokens[at - 1].key in words["not_called"] | words["to_come"]
        if noun and tokens[at + 1].key in words["inside_before"]:
            return visitor
    return None


def _is_place_mark(clause: Clause, at: int) -> bool:
    return clause.line.tokens[at].key in clause.rules.words["leading_to"]


def ship_owners(clause: Clause, discourse: Discourse, before: int) -> Iterator[Member]:
    """The navy or country whose ships a clause names before a token."""
    owner = _owner(clause, discourse, before) if not clause.lists.isdisjoint(SHIPS) else None
    yield from [owner] if owner is not None and owner.side else []


def _owner(clause: Clause, discourse: Discourse, before: int) -> Member | None:
    """The navy or the country beside the word for its ship, that of the prefix of its name, or of "the ships"."""
    tokens, words = clause.line.tokens, clause.rules.words
    for ship in (at for at in clause.where("ships") if at < before):
        near = [at for at in clause.found if ship - NEAR <= at < ship or (ship < at <= ship + NEAR and at < before)]
        beside = [at for at in near if tokens[at].kind in "SC" and _is_beside(clause, ship, at)]
        if beside:
            return member_of(clause.line, beside[0])
        # "The frigate HMS NAME" is none of those told of.
        named = ship + 1 < before and tokens[ship + 1].kind == "w" and tokens[ship + 1].printed[:1].isupper()
        those = ship > clause.first and tokens[ship - 1].key in words["definite"] and not (near or named)
        if those and discourse.visitor:
            return discourse.visitor
    if (navy := _navy_of_named(clause, before)) is not None:
        return navy
    return next((country for country in warships(clause, discourse) if country.token < before), None)


def _navy_of_named(clause: Clause, before: int) -> Member | None:
    """The navy behind the name of its warship ("INS X of the C Navy made a port call")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for prefix in clause.line.find_phrases(clause.rules, "ship_prefix") if clause.rules.head_first else ():
        of = next((at for at in range(prefix.last, min(before, prefix.last + NAMES + 1)) if _is_of(clause, at)), before)
        of += tokens[of + 1].key in words["articles"] if of + 1 < before else 0
        if of + 1 < before and tokens[of + 1].kind == "S" and clause.first <= prefix.first:
            return member_of(clause.line, of + 1)
    return None


def _is_of(clause: Clause, at: int) -> bool:
    return clause.line.tokens[at].key in clause.rules.words["of_marks"]


def warships(clause: Clause, discourse: Discourse) -> Iterator[Member]:
    """The countries of the warships that a clause names by their prefixes, of those of which the article speaks."""
    if "ship_prefix" not in clause.lists:
        return
    for prefix in clause.line.find_phrases(clause.rules, "ship_prefix"):
        told = prefix.entry == discourse.home or prefix.entry in discourse.printed
        if clause.first <= prefix.first < clause.last and told:
            yield Member(ParticipantKind.COUNTRY, prefix.entry, clause.line, prefix.first)


def _is_beside(clause: Clause, ship: int, owner: int) -> bool:
    """Whether a navy stands before its ship, or behind "of"."""
    words, tokens = clause.rules.words, clause.line.tokens
    if owner < ship:
        return all(token.kind == "w" for token in tokens[owner + 1 : ship])
    between = [token.key for token in tokens[ship + 1 : owner]]
    # "The frigate NAME of the C Navy".
    name = next((at for at, token in enumerate(tokens[ship + 1 : owner]) if not token.printed[:1].isupper()), 0)
    between = between[name:] if name <= NAMES else between
    return bool(between) and between[0] in words["of_marks"] and words["articles"].issuperset(between[1:])
