"""Words of an act by which nobody undertakes anything.

In: a clause, an act and the span of its content. Out: whether the content is none, or only an event shows it.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.commitments.contents import infinitives_in, is_infinitive
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from schemas.vocabulary import Act

ASKING = frozenset({Act.PROPOSED, Act.REQUESTED})
# Tokens at the end of a clause among which its verb stands.
VERB = 3


def shows_by_itself(clause: Clause) -> bool:
    """Whether Hindi says in the present tense that an event shows it ("यह अभ्यास प्रतिबद्धता की पुष्टि करता है")."""
    words, keys = clause.rules.words, clause.keys
    if keys[0] not in words["this"] or len(keys) < 2:
        return False
    event = any(keys[1] in words[name] for name in ("exercise_nouns", "visit_nouns", "talk_nouns"))
    return event and not clause.of_case("agent") and not words["copula"].isdisjoint(keys[-VERB:])


def is_next_meeting(content: Clause) -> bool:
    """Whether Hindi only announces when a meeting will be, which is an event ("घोषणा की कि O का अगला सम्मेलन D को L में
    होगा")."""
    tokens, words = content.line.tokens, content.rules.words
    verbs = [key for key in content.keys if key not in words["stops"]][-1:]
    if content.rules.head_first or not content.dates or words["will_be"].isdisjoint(verbs):
        return False
    nouns = words["conference_nouns"] | words["talk_nouns"]
    behind = (tokens[at + 1] for at in range(content.first, content.last - 1) if tokens[at].key in nouns)
    return any(token.kind in "DL" or token.key in words["will_be"] for token in behind)


def _points_back(clause: Clause, pair: tuple[Token, Token]) -> bool:
    """Whether two words are "on this", without a noun."""
    return pair[0].key in clause.rules.words["determined"] and pair[1].key in clause.rules.words["upon"]


def says_nothing(clause: Clause, act: Act, span: tuple[int, int]) -> bool:
    """Whether a content is only to consider something, or only points to what is told elsewhere ("इन बातों पर")."""
    words, tokens = clause.rules.words, clause.line.tokens[slice(*span)]
    considers = any(token.key in words["no_content"] for token in tokens[-2:])
    if considers and act not in ASKING and (act is Act.PLEDGED or is_infinitive(clause, span[1] - 1)):
        return True
    pointed = len(tokens) > 1 and tokens[-1].key in words["pointing"] and tokens[-2].key in words["determined"]
    if pointed and not clause.rules.head_first:
        # "... पर P ने इस बात पर जोर दिया कि": what follows says what.
        return True
    if act is Act.PROPOSED and tokens[-1].key in words["sightseeing"]:
        return True
    if act is Act.PLEDGED and tokens[-1].key in words["to_come_to"] and have(tokens, words["visit_nouns"]):
        # "भारत की यात्रा पर जाने के लिए तैयार हैं": the visit itself.
        return not clause.rules.head_first
    if not clause.rules.head_first and tokens[-1].key in words["coming_about"] and clause.has("announced"):
        # "वार्ता पूरी होने की घोषणा की": that it is so.
        return True
    if act not in ASKING and have(tokens[-2:], words["cancelled_words"]) and have(tokens, words["schedule_nouns"]):
        # "दौरा टालने का फैसला किया": the visit is put off.
        return not clause.rules.head_first
    idle = act is Act.AGREED and (tokens[-1].key in words["list_words"] or tokens[-1].key in words["determined"])
    if idle and not infinitives_in(clause, *span):
        return True
    said = [words["pointing"], words["light"], words["leading"], words["source_pronouns"]]
    # "इस पर काम करने": what was told before.
    points = act is Act.AGREED and "determined" in clause.line.lists
    this = (
        next((at for at, pair in enumerate(pairwise(tokens)) if _points_back(clause, pair)), None) if points else None
    )
    if this is not None:
        tokens = tokens[this:]
        said.append(words["generic"])
    return all(token.kind == "w" and any(token.key in each for each in said) for token in tokens)
