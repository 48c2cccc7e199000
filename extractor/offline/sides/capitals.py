"""Towns that stand for their countries: "urged New Delhi", "New Delhi and Canberra held", "नई दिल्ली ने".

In: a line and the token of a town, or the words of a Hindi capital before there are tokens. Out: yes or no.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.phrases import Match

ACTING = frozenset(
    {"ने", "would", "will", "has", "approved", "announced", "agreed", "denied", "accused", "urged", "asked"}
)
ACTING |= {"delivered", "handed", "supplied", "sold", "gifted", "bought", "pledged", "promised", "proposed", "offers"}
ACTING |= {"appealed", "pressed", "vowed", "confirmed", "warned", "ratified", "withdrew"}
ACTING |= {"had", "wants", "wanted", "seeks", "sought", "insisted", "insists", "reiterated", "maintained"}
ACTING |= {
    "undertook",
    "committed",
    "recalled",
    "expelled",
    "summoned",
    "accepted",
    "suspended",
    "lifted",
    "terminated",
}
ACTING |= {"condemned", "welcomed", "granted", "backed", "wrote"}
ACTING |= {"offered", "plans", "hopes", "signed", "ordered", "said", "decided", "refused", "rejected", "cleared"}
# Words between a town that acts and its verb.
BESIDE_VERBS = frozenset({"also", "then", "later", "formally", "officially", "already", "repeatedly"})
# Words behind "is" that only a government can be.
INTENT = frozenset({"to", "ready", "willing", "committed", "prepared", "seeking", "due"})
# What only a government is "expected to" do, the adverbs between, and the words behind which it is told so.
EXPECTED = frozenset({"expected", "likely", "set", "scheduled", "slated"})
GIVING = frozenset(
    {"transfer", "hand", "deliver", "supply", "sell", "send", "donate", "gift", "lend", "lease", "provide"}
)
GIVING |= {"order", "buy", "purchase", "acquire", "ship"}
ADVERBS = frozenset({"also", "now", "still", "itself"})
# Words behind which a town is only where something is.
PLACING = frozenset({"in", "at", "from", "near", "of", "outside", "to", "for"})
# Verbs of who gets goods "from" a capital, and tokens from these to it at most.
BUYING, BOUGHT = frozenset({"ordered", "bought", "purchased", "procured", "acquired"}), 9
# Lists of words behind a Hindi capital that acts in none of them.
NOT_ACTING = frozenset(
    {"postpositions", "visit_nouns", "talk_nouns", "conference_nouns", "venues", "stations", "not_of_capitals"}
)
NOT_ACTING |= {"arrival_verbs", "going_verbs", "leaving", "inside"}
ASKED = frozenset({"urged", "asked", "requested", "told", "assured", "invited"})
# Verbs of who tells it between commas behind a town that acts, and tokens of that at most.
TELLING, ASIDE = frozenset({"said", "says", "added", "confirmed", "told", "announced", "insisted", "replied"}), 9
# Verbs behind which "to" or "on" and a town say whom something is asked of.
APPEALING = frozenset({"appeal", "appealed", "appealing", "called", "calling", "call"})
# What may stand before two towns that act.
STARTING = frozenset({"between", ",", "'", "that", "while", "as", "both", "and"})


def stands_for_country(line: Line, index: int) -> bool:
    """Whether a town acts or is asked ("urged New Delhi", "नई दिल्ली ने")."""
    tokens = line.tokens
    before = tokens[index - 1].key if index else ""
    behind = tokens[index + 1].key if index + 1 < len(tokens) else ""
    then = tokens[index + 2].key if index + 2 < len(tokens) else ""
    behind = then if behind in BESIDE_VERBS else behind
    acts = behind in ACTING or (behind == "is" and then in INTENT) or (behind == "," and _acts_behind(line, index + 2))
    acts = acts or _is_to_give(line, index + 1)
    appealed = index > 1 and before in ("to", "on") and tokens[index - 2].key in APPEALING
    return before in ASKED or appealed or (acts and before not in PLACING) or _sells(line, index)


def _is_to_give(line: Line, first: int) -> bool:
    """Whether a town is expected to give or buy something ("L is also expected to transfer two ships to C")."""
    keys = [token.key for token in line.tokens[first : first + 5]]
    keys = [key for key in keys if key not in ADVERBS]
    return len(keys) > 3 and keys[0] == "is" and keys[1] in EXPECTED and keys[2] == "to" and keys[3] in GIVING


def _sells(line: Line, index: int) -> bool:
    """Whether arms are bought or ordered from a town ("had ordered 40 jets from L")."""
    if "arms_nouns" not in line.lists or not index or line.tokens[index - 1].key != "from":
        return False
    return any(token.key in BUYING for token in line.tokens[max(0, index - BOUGHT) : index - 1])


def _acts_behind(line: Line, first: int) -> bool:
    """Whether a town acts behind the words that only tell who says so ("L, the minister confirmed, would send")."""
    keys = [token.key for token in line.tokens[first : first + ASIDE]]
    comma = keys.index(",") if "," in keys else len(keys)
    return comma + 1 < len(keys) and keys[comma + 1] in ACTING and not TELLING.isdisjoint(keys[:comma])


def is_capital_pair(line: Line, index: int) -> bool:
    """Whether two towns of two countries act together ("New Delhi and Canberra held")."""
    tokens = line.tokens
    for first in (index, index - 2):
        pair = tokens[first : first + 3]
        if first >= 0 and len(pair) == 3 and pair[0].kind == pair[2].kind == "L" and pair[1].key == "and":
            placed = first > 0 and tokens[first - 1].key not in STARTING
            return not placed and pair[0].value.country != pair[2].value.country
    return False


def _is_asked(line: Line, rules: Rules, first: int) -> bool:
    """Whether Hindi says behind a capital in the passive what is asked of it ("L से घुसपैठ रोकने को कहा गया है")."""
    keys, passive = line.words.listed[first:], rules.words["passive_marks"]
    return any(
        one.endswith(rules.endings["oblique_infinitive"]) and (two, three) == ("को", "कहा") and four in passive
        for one, two, three, four in zip(keys, keys[1:], keys[2:], keys[3:], strict=False)
    )


def is_government(line: Line, place: Match[Any], rules: Rules) -> bool:
    """Whether a Hindi capital is the government that sits there: who "will" or wants to do something ("मॉस्को यूक्रेन को
    ... देगा"), in whose name it is done ("... की ओर से"), of whom something is asked ("P ने कीव से ... की अपील की")."""
    words, lists = line.words, rules.words
    if rules.head_first or words[place.last - 1].key not in lists["capitals"] or place.last + 1 >= len(words):
        return False
    before = words[place.first - 1].key if place.first else ","
    behind = words[place.last].key
    if behind in lists["genitive_all"]:
        return place.last + 2 < len(words) and words[place.last + 1].key in lists["on_the_part"]
    if before in lists["asks"]:
        return behind in lists["given_marks"] or (
            behind in lists["pressed_marks"] and not words.keys.isdisjoint(lists["asking_words"])
        )
    if before == "," and behind in lists["pressed_marks"] and _is_asked(line, rules, place.last):
        return True
    opens = before in lists["that"] or before in lists["quote_marks"] | lists["before_capitals"] or before == ","
    if not opens or not behind[:1].isalnum() or any(behind in lists[name] for name in NOT_ACTING):
        return False
    future, none = tuple(lists["acting_future"]), lists["future_none"] | lists["going"]
    # "Will help" is a deed, "will be" is none, "will go on helping" is one.
    pairs = pairwise(word.key for word in words[place.last :])
    deeds = (two not in none or one.endswith(rules.endings["habitual"]) for one, two in pairs if two.endswith(future))
    # "मस्कट दो विमान ले सकता है".
    may = (one in lists["arms_stems"] and two in lists["may_act"] for one, two in pairwise(words.listed[place.last :]))
    return not words.keys.isdisjoint(lists["capital_verbs"]) or any(deeds) or any(may)
