"""Hindi talks of which a noun behind says that they are held ("बैठक का आयोजन"), or which somebody only asks for.

In: a clause and its token for the talks, or the one behind. Out: yes or no.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have

# Tokens behind talks among which a question mark stands.
ASKED = 8
# Endings of verbs in the plural of the subjunctive.
MAY = ("ें", "एं")


def is_arranged(clause: Clause, index: int) -> bool:
    """Whether the holding of talks stands behind, with at most dates and places between ("का D को L में आयोजन")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if have(tokens[index : index + 2], words["holding"]):
        return True
    while index < clause.last and (tokens[index].kind in "DLC" or tokens[index].key in words["postpositions"]):
        index += 1
    return have(tokens[index : index + 1], words["holding"])


def is_asked(clause: Clause, trigger: int) -> bool:
    """Whether a Hindi headline only asks about talks ("... से हुई मुलाकात? जानिए सच"), or somebody only asks that they be
    held ("आग्रह किया कि वे P के साथ सीधी बातचीत करें")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first:
        return False
    if not clause.line.in_body:
        return any(token.key == "?" for token in tokens[trigger + 1 : trigger + ASKED])
    behind = clause.first > 0 and tokens[clause.first - 1].key in words["that_mark"]
    verbs = [key for key in clause.keys if key not in words["stops"] and key not in words["quote_marks"]]
    return behind and bool(verbs) and verbs[-1].endswith(MAY) and not clause.future
