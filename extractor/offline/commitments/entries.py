"""Lists of undertakings: "agreed on the following:" and its entries, each in a line of its own.

In: an undertaking or a clause. Out: whether it opens a list, and the content of an entry.
"""

from __future__ import annotations

from extractor.offline.commitments.undertakings import Undertaking, announces
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Line, Token, have
from extractor.offline.rules import Rules

BULLETS = frozenset("-–—•●▪■◦‣*·➢✓")
# The ending of "all four".
ALL = "ों"
# Tokens of a heading at most.
HEADING = 9
# Tokens of an entry of a list of documents at most, those of one that is no sentence; what stands behind its number.
ENTRY, PHRASE = 16, 40
ENUMERATORS = frozenset({".", ")", "-"})
# Code points of the letter or the Roman number of an entry.
LABEL = 4
# Tokens from documents to the verb that says which they are.
INCLUDING = 4
# Tokens with which an English line goes on with "the other two documents are".
OTHERS = 5
BE = frozenset({"is", "are", "was", "were"})
# What ends an entry besides its words.
ENDS = frozenset({".", ";", "।", "|", ","})


def opens_list(undertaking: Undertaking) -> bool:
    """Whether the content is no more than an announcement of what the next lines say."""
    rules = undertaking.clause.rules
    tokens = undertaking.clause.line.tokens[undertaking.first : undertaking.last]
    announced = rules.words["list_words"]
    if not rules.head_first:
        return announces(undertaking.clause) and tokens[-1].key in announced
    return bool(tokens) and all(token.key in announced for token in tokens)


def heads_points(clause: Clause) -> bool:
    """Whether a Hindi line of its own heads the points of a statement ("साझा बयान की 5 बड़ी बातें:")."""
    words, keys = clause.rules.words, clause.line.tokens.listed
    opens = clause.first == 0 and len(keys) <= HEADING and announces(clause)
    if not opens or words["points"].isdisjoint(keys):
        return False
    # "कांग्रेस के बयान की 3 बड़ी बातें" are nobody's agreement.
    statement = next((at for at, key in enumerate(keys) if key in words["statements"]), None)
    return statement == 0 or (statement is not None and keys[statement - 1] in words["joint_words"])


def all_of(key: str, rules: Rules) -> int:
    """Of how many a Hindi word says that it is all of them ("चारों", "पांचों"), 0 for another word."""
    return rules.numbers.get(key.removesuffix(ALL), 0) if key.endswith(ALL) and not rules.head_first else 0


def leads_to_list(undertaking: Undertaking) -> bool:
    """Whether an English undertaking goes on with what the next lines say ("to deepen cooperation, including to:"); its
    content ends before that."""
    tokens, words = undertaking.clause.line.tokens, undertaking.clause.rules.words
    opening = [token.key for token in tokens[undertaking.first : undertaking.last]]
    if not undertaking.clause.rules.head_first or opening[-1:] != [":"]:
        return False
    near = range(max(1, len(opening) - INCLUDING), len(opening) - 1)
    at = next((at for at in near if opening[at] in words["included_now"] | words["list_words"]), None)
    if at is None:
        return False
    undertaking.last = undertaking.first + at - (opening[at - 1] == ",")
    return True


def entry_of(clause: Clause) -> tuple[int, int] | None:
    """Tokens of an entry ("- to set up a working group;"), None for a line that is none."""
    tokens, words, first = clause.line.tokens, clause.rules.words, clause.first
    if clause.first != 0 or not tokens:
        return None
    marked = is_item(clause.line) or tokens[first].key in BULLETS or tokens[first].key.isdigit()
    if [token.key for token in tokens[:3:2]] == ["(", ")"] and len(tokens[1].key) <= LABEL:
        # "(क)", "(iv)".
        first = 3
    while first < clause.last and (tokens[first].key in BULLETS | {".", ")", "("} or tokens[first].key.isdigit()):
        first += 1
    last = len(tokens)
    while last > first and (tokens[last - 1].key in words["leading"] or tokens[last - 1].key in ENDS):
        last -= 1
    if last - first < 2:
        return None
    if not clause.rules.head_first:
        if tokens[first].kind == "P" and first == clause.first:
            # What somebody does next ends the list.
            return None
        return (first, last) if _names_action(clause, last) else None
    if tokens[first].kind in "XPR":
        # What somebody does next ends the list.
        return None
    infinitive = tokens[first].key in words["ahead_marks"]
    first += int(infinitive)
    return (first, last) if (marked or infinitive) and last - first >= 2 else None


def _names_action(clause: Clause, last: int) -> bool:
    """Whether a Hindi line ends with an infinitive, a verb in the future or a noun of action ("की स्थापना")."""
    words, key = clause.rules.words, clause.line.tokens[last - 1].key
    infinitive = key.endswith(clause.rules.endings["infinitive"]) and key not in words["not_infinitive"]
    return infinitive or key in words["entry_nouns"] or key.endswith(clause.rules.future)


def is_item(line: Line) -> bool:
    """Whether a bullet stands before a sentence, or it begins with a small letter as the rest of one does."""
    text, start = line.text, line.sentence.start
    return text[max(0, start - 4) : start].rstrip(" \t")[-1:] in BULLETS or text[start].islower()


def names_signed(line: Line, rules: Rules) -> bool:
    """Whether a line goes on with documents that the one before counts: a short entry, or "among them are ..."."""
    if not rules.words["sign_words"].isdisjoint(line.keys):
        return False
    keys = [token.key for token in line.tokens[:3]]
    numbered = len(keys) > 1 and keys[0].isdigit() and keys[1] in ENUMERATORS
    # "(iv)", "iv)", "a.".
    numbered = numbered or (keys[:1] == ["("] and keys[2:] == [")"] and len(keys[1]) <= LABEL)
    numbered = numbered or (len(keys) > 1 and len(keys[0]) <= LABEL and keys[1] == ")")
    item = line.tokens[0].key in BULLETS or is_item(line)
    if (numbered or item) and len(line.tokens) <= (ENTRY if line.tokens[-1].key in rules.words["stops"] else PHRASE):
        return True
    if rules.head_first:
        return _includes_documents(line, rules)
    if line.tokens[0].key in rules.words["first_of"] and line.phrase_at(rules, "document", 1) is not None:
        # "पहला समझौता ... से जुड़ा है, जबकि दूसरा ...".
        return True
    opening = {token.key for token in line.tokens[:2]}
    among = not rules.words["among"].isdisjoint(line.keys)
    return among and not opening.isdisjoint(rules.words["listing"])


def _includes_documents(line: Line, rules: Rules) -> bool:
    """Whether English says what documents are that were told of ("the documents include an MoU", "among them is")."""
    opening = [token.key for token in line.tokens[:OTHERS]]
    if opening[:2] == ["among", "them"] and have(line.tokens[2:3], BE):
        return True
    if (
        opening[:1] == ["the"]
        and opening[1:2]
        and opening[1] in ("other", "others")
        and have(line.tokens[1:OTHERS], BE)
    ):
        return True
    included = rules.words["included_now"] | rules.words["comprising"] | rules.words["covering"]
    at = next((i for i, token in enumerate(line.tokens) if token.key in included), 0)
    before = {token.key for token in line.tokens[max(0, at - INCLUDING) : at]}
    several = (match for match in line.find_phrases(rules, "document") if match.entry == "generic")
    return any(at - INCLUDING <= match.first < at for match in several) or not before.isdisjoint(
        rules.words["these_all"]
    )


def signed_on(line: Line, rules: Rules) -> Token | None:
    """The date right behind the verb by which an English line says that documents were signed."""
    tokens = line.tokens
    signed = next((at for at, token in enumerate(tokens) if token.key in rules.words["sign_words"]), len(tokens))
    near = tokens[signed : signed + OTHERS] if rules.head_first else []
    return next((token for token in near if token.kind == "D"), None)
