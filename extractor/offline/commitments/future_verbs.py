"""The verbs in the future tense by which Hindi undertakes something, and those that only foretell.

In: a clause. Out: the token of the verb.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause

# Tokens at the head of a clause among which it says under which document something will be done.
HEAD = 10


def future_verb(clause: Clause) -> int | None:
    """The last verb in the future tense."""
    if not clause.future or clause.future[-1] == clause.first:
        return None
    verb, words = clause.future[-1], clause.rules.words
    key, before = clause.line.tokens[verb].key, clause.line.tokens[verb - 1].key
    takes = key in words["taking_future"] and before in words["country_plans"] | words["done_for_oneself"]
    if takes or _recurs(clause, key):
        return verb
    if key in words["going"]:
        # "Will go" is a journey, "will be taken" and "will be done" are not.
        done = before in words["verbs"] or before.endswith(tuple(words["participle_endings"]))
        # "Will exceed" ("पार कर जाएगा") neither.
        return verb if done and before not in words["done_for_oneself"] else None
    if before in words["onward"] or (stem_of(clause, key) in words["going_on_stem"] and _continues(clause, before)):
        # "आगे बढ़ेंगे", "समर्थन करता रहेगा".
        return verb
    return (
        verb
        if key not in words["future_none"] and stem_of(clause, key) not in clause.rules.endings["no_deeds"]
        else None
    )


def about_to_do(clause: Clause) -> int | None:
    """The infinitive of what somebody is about to do ("C C को पोत देने जा रहा है")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("going_now"):
        keys = [token.key for token in tokens[at + 1 : at + 3]]
        done = tokens[at - 1].key.endswith(clause.rules.endings["oblique_infinitive"]) and at - 1 > clause.first
        if done and len(keys) == 2 and keys[0] in words["lasting"] and keys[1] in words["copula"]:
            return at - 1
    return None


def _continues(clause: Clause, before: str) -> bool:
    """Whether something done now will go on being done ("करते रहेंगे"), or our cooperation will go on."""
    words, ends = clause.rules.words, clause.rules.endings["habitual"]
    stem = next((before.removesuffix(end) for end in ends if before.endswith(end)), None)
    shared = not clause.words.isdisjoint(words["joint_words"]) and clause.has("own_country")
    goes_on = stem is not None and stem not in clause.rules.endings["no_deeds"]
    return goes_on or before in words["loyal"] or (before in words["unbroken"] and shared)


def _recurs(clause: Clause, key: str) -> bool:
    """Whether those of both sides will meet time and again."""
    words = clause.rules.words
    return key in words["meeting_future"] and not clause.words.isdisjoint(words["recurring"])


def stem_of(clause: Clause, key: str) -> str:
    """A verb in the future tense without its ending."""
    ending = max(filter(key.endswith, clause.rules.future), key=len, default="")
    return key.removesuffix(ending)


def is_under_document(clause: Clause) -> bool:
    """Whether a clause begins with the document or arrangement under which something is done ("इसके तहत ...")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("under_marks"):
        named = tokens[at - 1].key in words["under_this"] or (
            at - 2 >= clause.first and tokens[at - 2].key in words["document_words"]
        )
        if named and at - clause.first < HEAD:
            return True
    return False


def is_under_it(clause: Clause) -> int | None:
    """The token behind the words by which a relative clause tells what is done under a document ("जिसके तहत")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, clause.first
    at += tokens[at].key in words["whose"]
    whose = at > 0 and tokens[at - 1].key in words["whose"]
    return at + 1 if whose and tokens[at].key in words["under_marks"] else None
