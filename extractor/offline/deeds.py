"""What sides do besides talking: conferences, and all that other modules find (exercises, transfers, signings ...).

In: a clause and the discourse so far. Out: mentions with the sides that act.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.acts import find_acts
from extractor.offline.clauses import TAIL, Clause
from extractor.offline.denials import is_denied
from extractor.offline.discourse import Discourse
from extractor.offline.exercises import find_exercises
from extractor.offline.frames import Mention
from extractor.offline.launches import find_launches
from extractor.offline.sides import LISTS, Member
from extractor.offline.signings import find_signings
from extractor.offline.transfers import find_transfers
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

LOOK_BACK = 8
# Lists of words, without any of which nothing is done but conferences held.
DEED_LISTS = frozenset(
    {
        "exercise_nouns",
        "shared_drills",
        "operation_nouns",
        "editions",
        "launch_verbs",
        "ranks_given",
        "signing_words",
        "document",
    }
)


def find_deeds(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """All mentions of a clause."""
    if clause.is_habitual or clause.has("wished"):
        return
    yield from _conferences(clause, discourse)
    yield from find_transfers(clause, discourse)
    yield from find_acts(clause, discourse)
    if clause.lists.isdisjoint(DEED_LISTS):
        return
    yield from find_exercises(clause, discourse)
    yield from find_launches(clause, discourse)
    yield from find_signings(clause, discourse)


def _mention(clause: Clause, kind: EventType, trigger: int, members: tuple[Member, ...]) -> Mention:
    mention = Mention(kind, clause, trigger, members, clause.status, clause.date_before(trigger))
    mention.earlier = clause.line.has_phrase(clause.rules, "earlier")
    return mention


def _conferences(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Meetings of a body: a named conference, or an organization and a noun of meeting in one noun phrase."""
    tokens, words = clause.line.tokens, clause.rules.words
    for index in clause.found:
        token = tokens[index]
        if token.kind not in ("M", "O"):
            continue
        inside = {word.key for word in clause.line.words[token.first : token.last]}
        noun = index if token.kind == "M" or inside & words["conference_nouns"] else _conference_noun(clause, index)
        if noun is None or _is_called_for(clause, noun):
            continue
        code = token.value.code if token.kind == "O" else None
        member = Member(ParticipantKind.ORGANIZATION, code, clause.line, index)
        mention = _mention(clause, EventType.MULTILATERAL_MEETING, noun, (member,))
        mention.name = code or " ".join(sorted(inside))
        if mention.status is EventStatus.OCCURRED and _is_running(clause):
            mention.status = EventStatus.ONGOING
        if mention.status is EventStatus.OCCURRED and _is_ahead(clause, index):
            mention.status = EventStatus.SCHEDULED
        if clause.rules.head_first:
            mention.attendees = _participants(clause, discourse, index)
        else:
            mention.attendees = _delegates(clause, noun)
        yield mention


def _is_ahead(clause: Clause, organization: int) -> bool:
    """Whether English words put a conference ahead ("ahead of the NATO summit", "the upcoming ASEAN meeting")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, organization - 1
    while at > clause.first and tokens[at].key in words["articles"]:
        at -= 1
    before = [token.key for token in tokens[max(clause.first, at - 1) : at + 1]]
    return clause.rules.head_first and (before == ["ahead", "of"] or before[-1:] == ["upcoming"])


def _participants(clause: Clause, discourse: Discourse, organization: int) -> tuple[Member, ...]:
    """Who attends or addresses a conference in English ("P attended the ASEAN meeting")."""
    tokens, words, subject = clause.line.tokens, clause.rules.words, clause.subject
    verbs = [at for at in clause.where("conference_verbs") if organization - LOOK_BACK <= at < organization]
    if not verbs or subject is None or is_denied(clause, verbs[-1]) or clause.of_case("with"):
        return ()
    between = {token.key for token in tokens[verbs[-1] : organization]}
    if not between.isdisjoint(words["beside_nouns"]) or (tokens[verbs[-1]].key == "part" and not clause.has("taking")):
        return ()
    members = discourse.members(subject)
    return tuple(member for member in members if member.person is not None and member.person.name)


def _is_called_for(clause: Clause, noun: int) -> bool:
    """Whether a conference is only to be called or held, as somebody asks or sides agree ("अगली बैठक बुलाने पर जोर")."""
    words, behind = clause.rules.words, clause.line.tokens[noun + 1 : min(clause.last, noun + LOOK_BACK)]
    if clause.rules.head_first or clause.status is not EventStatus.OCCURRED:
        return False
    called = any(token.key in words["calling_for"] for token in behind)
    return called and (clause.has("commitment_acts") or clause.has("needs"))


def _is_running(clause: Clause) -> bool:
    """Whether the verb says that something goes on ("सम्मेलन चल रहा है", "भाग ले रहे हैं")."""
    words, keys = clause.rules.words, clause.keys[-TAIL - 1 :]
    return any(
        a in words["carrying_on"] and b in words["lasting"] and c in words["copula"]
        for a, b, c in zip(keys, keys[1:], keys[2:], strict=False)
    )


def _delegates(clause: Clause, noun: int) -> tuple[Member, ...]:
    """Who is said to take part in a conference, to address it or to stand for his country there."""
    subject, words = clause.subject, clause.rules.words
    if clause.rules.head_first or subject is None or subject not in clause.groups:
        return ()
    taking = [at for at in clause.where("taking_part") if at > noun and at >= clause.last - TAIL - 1]
    if (
        not taking
        or is_denied(clause, taking[-1])
        or clause.line.phrase_at(clause.rules, "aside", noun + 1) is not None
    ):
        return ()
    if any(token.key in words["talk_nouns"] for token in clause.line.tokens[noun + 1 : taking[0]]):
        return ()
    return tuple(member for member in subject.members if member.person is not None and member.person.name)


def _conference_noun(clause: Clause, organization: int) -> int | None:
    """The noun of meeting that an organization governs."""
    tokens, words = clause.line.tokens, clause.rules.words
    joint = tokens[organization + 1 : organization + 3]
    if len(joint) > 1 and joint[0].key in LISTS and joint[0].key != "-" and joint[1].kind != "O":
        # "The Quad and the next summit" are two things.
        return None
    for index in range(organization + 1, min(clause.last, organization + LOOK_BACK)):
        token = tokens[index]
        if token.key in words["conference_nouns"]:
            return index
        acts = clause.rules.head_first and token.key in words["clause_verbs"]
        if acts or token.kind not in ("w", "L", "C", "O") or token.key in words["conference_stops"]:
            return None
    return None
