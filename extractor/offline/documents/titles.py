"""Documents that have only a title, and are documents because they are signed: "signed the 2030 Partnership".

In: a line. Out: the words with which such titles end, with the kind of document.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line, have
from extractor.offline.rules import Rules
from extractor.phrases import Match

# Tokens from a verb to the word with which the title of what is signed ends.
TITLE = 10
# Tokens from "पर" to the signature.
SIGNING = 4
# Tokens from the title to "was signed".
PASSIVE = 4


def signed_titles(line: Line, rules: Rules) -> list[Match[str]]:
    """Outlines that are documents because they are signed ("'साझेदारी के लिए रूपरेखा' पर दस्तखत किए", "signed the 2030
    Partnership")."""
    tokens, found = line.tokens, []
    for at, token in enumerate(tokens):
        if rules.head_first and _is_signed_title(line, rules, at):
            found.append(Match(at, at + 1, token.start, token.end, "other"))
        elif token.key in rules.words["outlines"]:
            behind = [
                other.key for other in tokens[at + 1 : at + 1 + SIGNING] if other.key not in rules.words["quote_marks"]
            ]
            signed = behind[:1] == ["पर"] and not rules.words["sign_words"].isdisjoint(behind)
            vision = token.key in rules.words["visions"]
            adopted = vision and behind[:1] == ["को"] and not rules.words["endorsed"].isdisjoint(behind[1:])
            if signed or adopted:
                kind = "joint_statement" if vision else "framework"
                found.append(Match(at, at + 1, token.start, token.end, kind))
    return found


def _is_signed_title(line: Line, rules: Rules, at: int) -> bool:
    """Whether a verb of signing governs a title that ends at a token ("signed a Security and Defence Partnership")."""
    tokens, words = line.tokens, rules.words
    if not rules.head_first or tokens[at].key not in words["outlines"] or not tokens[at].printed[:1].isupper():
        return False
    behind = [token.key for token in tokens[at + 1 : at + 1 + PASSIVE] if token.key not in words["quote_marks"]]
    if len(behind) > 1 and behind[0] in words["were"] and behind[1] in words["sign_words"]:
        # "The agreement dubbed the 2030 Partnership was signed".
        return not have(tokens[max(0, at - TITLE) : at], words["dubbing"])
    for token in reversed(tokens[max(0, at - TITLE) : at]):
        if token.key in words["sign_words"]:
            return True
        title = token.key in words["title_words"] or token.printed[:1].isupper() or token.key[:1].isdigit()
        if token.kind not in "wCD" or not title:
            return False
    return False
