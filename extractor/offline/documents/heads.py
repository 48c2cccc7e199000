"""The words for a kind of document in a line, and whether a signature is still to come.

In: a line or a clause. Out: the words ("memorandum of understanding (MoU)" is one) and what the verb says.
"""

from __future__ import annotations

from extractor.offline.documents.titles import signed_titles
from extractor.offline.documents.unmade import is_unmade
from extractor.offline.documents.wished import is_only_wished
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Line, have
from extractor.offline.rules import Rules
from extractor.phrases import Match

# Behind "announcement", where something is announced.
ANNOUNCING = frozenset({"की", "कर", "करके", "करना", "करने", "करेगा", "करेगी", "करेंगे", "करेंगी"})
# Verbs between "to" or "will" and "signed" ("to be signed").
REACH = 3
# Tokens before a document among which negotiations on it are told of.
NEGOTIATED = 10
# Tokens before a document among which "on" stands behind them.
ON_IT = 3
# Tokens behind "framework" to the document that it is of ("of the 2011 Memorandum of Understanding").
FRAMED = 6
# Tokens before a document among which "this" points at it ("यह सरकार-से-सरकार का सौदा है").
POINTED = 8
# Tokens of the name of a treaty before its last word.
TITLE = 7
# Tokens from "पर" to the signature.
SIGNING = 4
# Tokens behind "on it" among which a line says that nothing was agreed.
NONE = 7
# Tokens behind an arrangement among which a line says what is done with it.
HANDLED = 12
# Tokens behind a signature among which stands that something came before it.
BEFOREHAND = 5

# Lists of words with which titles end, and of plans that are settled.
TITLED = frozenset({"outlines", "work_plans"})


def document_heads(line: Line, rules: Rules) -> list[Match[str]]:
    """Words for documents, an abbreviation in brackets behind one taken in."""
    heads: list[Match[str]] = []
    dated = _dated_arrangements(line, rules) if "arrangements" in line.lists else []
    dated += signed_titles(line, rules) if not line.lists.isdisjoint(TITLED) else []
    for head in sorted((*line.find_phrases(rules, "document"), *dated), key=lambda head: head.first):
        if rules.head_first and (_is_verb(line, rules, head.first) or _is_compounded(line, head.last)):
            continue
        if rules.head_first and (_are_terms_of_body(line, rules, head) or _is_etiquette(line, rules, head)):
            continue
        before = heads[-1] if heads else None
        if before is not None and before.entry == "generic" and _is_joined(line, rules, before.last, head.first):
            # "समझौतों, अनुबंधों और प्रोटोकॉल": one of several kinds that are only counted.
            head = Match(head.first, head.last, head.start, head.end, before.entry)
        if before is not None and rules.head_first and before.last == head.first and before.entry != "generic":
            # "A code of conduct framework" is one document.
            heads[-1] = Match(before.first, head.last, before.start, head.end, head.entry)
        elif before is not None and _in_brackets(line, before, head):
            if not rules.head_first:
                continue
            heads[-1] = Match(before.first, head.last + 1, before.start, head.end, before.entry)
        elif before is not None and _abbreviates(line, rules, before, head):
            heads[-1] = Match(before.first, head.last + 1, before.start, head.end, before.entry)
        else:
            heads.append(head)
    return heads


def _dated_arrangements(line: Line, rules: Rules) -> list[Match[str]]:
    """Arrangements, programmes and the like that are documents for the year in brackets or what is done with them."""
    tokens, wanted = line.tokens, rules.words["arrangements"]
    ends = [at + 1 for at, token in enumerate(tokens[:-2]) if token.key in wanted]
    dated = [
        at for at in ends if (tokens[at].key == "(" and tokens[at + 1].kind == "D") or _is_handled(line, rules, at)
    ]
    known = {match.last for match in line.find_phrases(rules, "document")}
    return [Match(at - 1, at, tokens[at - 1].start, tokens[at - 1].end, "other") for at in dated if at not in known]


def _is_handled(line: Line, rules: Rules, last: int) -> bool:
    """Whether a Hindi line signs, negotiates, drafts or renews an arrangement, as is done with documents alone."""
    if rules.head_first:
        return False
    words, keys = rules.words, [token.key for token in line.tokens[last : last + HANDLED]]
    if keys[0] == "पर" and not (words["sign_words"] | words["negotiations"]).isdisjoint(keys[1:4]):
        return True
    if keys[:3] == ["को", "अंतिम", "रूप"]:
        return True
    if keys[0] in words["genitive_all"] and not (words["drafts"] | words["texts"]).isdisjoint(keys[1:3]):
        return True
    if keys[0] in words["genitive_all"] and keys[1:2] and keys[1] in words["terms"]:
        # "... व्यवस्था की अवधि पांच वर्ष के लिए बढ़ा दी गई".
        return not words["prolonged"].isdisjoint(keys)
    relative = not words["relative_marks"].isdisjoint(keys[:2])
    if relative and not (words["renew_words"] | words["prolonged"]).isdisjoint(keys):
        return True
    before = [token.key for token in line.tokens[:last]]
    listed = not (words["listing"].isdisjoint(before) or words["sign_words"].isdisjoint(before))
    return listed and any(key in words["among"] for key in keys)


def _is_joined(line: Line, rules: Rules, first: int, last: int) -> bool:
    """Whether only joining words stand between two tokens."""
    between = line.tokens[first:last]
    return bool(between) and not rules.head_first and all(token.key in rules.words["joining"] for token in between)


def _is_verb(line: Line, rules: Rules, index: int) -> bool:
    """Whether a word for a document is a verb ("to deal with")."""
    before = line.tokens[index - 1].key if index else ""
    return line.tokens[index].key in rules.words["verb_heads"] and before in rules.words["ahead_marks"]


def _are_terms_of_body(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether terms of reference are only those of a body just told of ("to set up a group and finalise its terms")."""
    terms = line.tokens[head.first].key in rules.words["body_terms"] and head.first > 0
    return terms and line.tokens[head.first - 1].key in rules.words["possessives"] - rules.words["articles"]


def _is_etiquette(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether an English protocol is how things are done, and no document ("broke protocol", "diplomatic protocol")."""
    if line.tokens[head.first].key not in rules.words["protocols"] or not head.first:
        return False
    words, before = rules.words, [token.key for token in line.tokens[max(0, head.first - 2) : head.first]]
    if before[-1] in words["etiquette"] or not words["breaking_it"].isdisjoint(before):
        return True
    settled = words["sign_words"] | words["settling_protocols"]
    return before[-1] in words["safety"] and settled.isdisjoint(token.key for token in line.tokens)


def _is_compounded(line: Line, last: int) -> bool:
    """Whether a word for a document only begins an adjective ("a treaty-level arrangement", "pact-based")."""
    tokens = line.tokens
    return last + 1 < len(tokens) and tokens[last].key == "-" and tokens[last + 1].start == tokens[last - 1].end + 1


def _in_brackets(line: Line, before: Match[str], head: Match[str]) -> bool:
    tokens = line.tokens
    enclosed = head.first == before.last + 1 and head.last < len(tokens)
    return enclosed and tokens[before.last].key == "(" and tokens[head.last].key == ")"


def is_plural(line: Line, rules: Rules, last: int) -> bool:
    """Whether a head in -े is a plural: without a postposition behind it, it is no oblique singular."""
    tokens = line.tokens
    following = tokens[last].key if last < len(tokens) else ""
    if tokens[last - 1].key not in rules.words["plural_heads"] or following in rules.words["oblique_marks"]:
        return False
    return following not in rules.words["joining"] or not _is_signed_with(line, rules, last)


def _is_signed_with(line: Line, rules: Rules, last: int) -> bool:
    """Whether all of a list that goes on behind a head is signed ("रसद समझौते, ... और आशय पत्र पर हस्ताक्षर")."""
    stops = rules.words["relative_marks"] | rules.words["finite"] - rules.words["genitive_all"]
    for at in range(last + 1, len(line.tokens)):
        behind = line.tokens[at : at + SIGNING]
        if behind[0].key == "पर" and any(token.key in rules.words["sign_words"] for token in behind):
            return True
        if behind[0].key in stops:
            return False
    return False


def is_counted(line: Line, rules: Rules, first: int) -> bool:
    """Whether a number right before a head makes several of it ("4 करार")."""
    key = line.tokens[first - 1].key if first else ""
    return rules.numbers.get(key, int(key) if key.isdecimal() and len(key) < 3 else 1) > 1


def is_no_document(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether words for a document name none: one that is yet to be drawn up, or "this will be the biggest deal"."""
    if rules.head_first:
        # "The first such agreement".
        near = {token.key for token in line.tokens[max(0, head.first - REACH - 3) : head.first]}
        if _is_only_agreed(line, rules, head) or _tells(line, rules, head) or _only_frames(line, rules, head):
            return True
        if line.tokens[head.last - 1].key in rules.words["rules_of_work"] and not near.isdisjoint(
            rules.words["defining"]
        ):
            # "Define specific guidelines to work by".
            return True
        such = any(token.key in rules.words["likening"] for token in line.tokens[max(0, head.first - 1) : head.first])
        return such or not near.isdisjoint(rules.words["superlatives"]) or _is_first(line, rules, head)
    words, keys = rules.words, [token.key for token in line.tokens[head.last : head.last + 3]]
    drawn_up = keys[:1] and keys[0] in words["drawn_up"] and bool(words["to_do"].intersection(keys[1:2]))
    drawn_up = drawn_up or (keys[:1] and keys[0] in words["to_make"])
    # "... के साथ सौदा करने वालों पर प्रतिबंध".
    anybody = len(keys) > 1 and keys[0] in words["to_do"] and keys[1] in words["those_who"]
    upon = keys[:1] and (keys[0] == "पर" or keys[0] in words["genitive_all"])
    if keys[:1] == ["पर"] and have(line.tokens[head.last : head.last + HANDLED], words["reactions"]):
        # "C ने करार पर सधी हुई प्रतिक्रिया दी है": of the deal of others.
        return True
    if have(line.tokens[max(0, head.first - REACH) : head.first], words["telling_readers"]):
        # "जानिए पूरी डील".
        return True
    # "समझौता नहीं हो सका".
    none_made = len(keys) > 1 and keys[0] in words["nots"] and keys[1] in words["came_off"]
    none_made = none_made or (upon and _is_none(line, rules, head.last + 1)) or _is_not_any(line, rules, head)
    none_made = none_made or is_unmade(line, rules, head) or _only_announces(line, rules, head)
    before = [token.key for token in line.tokens[max(0, head.first - POINTED) : head.first]]
    # "यह सबसे बड़ा सौदा होगा", "... कि इस तरह का यह पहला करार है", "जो C का ऐसा पहला करार है".
    pointed = line.tokens[0].key in words["this"] or not (words["this"] | words["superlatives"]).isdisjoint(before)
    said_of = pointed and bool(words["copulas"].intersection(keys[:1]))
    if head.entry == "framework" and (
        not words["no_frameworks"].isdisjoint(before[-1:])
        or (upon and keys[0] != "पर" and not words["built"].isdisjoint(keys[1:2]))
        or not words["provided"].isdisjoint(keys[:1])
    ):
        # "आतंकी ढांचे", "विमान के ढांचे के निर्माण", "समझौता ज्ञापन ने ढांचा प्रदान किया".
        return True
    # "सौदा बंदरगाह" has its name by chance, "संधि सहयोगी" is a country.
    by_chance = words["places_named"] | words["treaty_allies"]
    return bool(drawn_up) or bool(none_made) or anybody or said_of or bool(by_chance.intersection(keys[:1]))


def _only_announces(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether Hindi announces something together, and tells of no declaration ("दोनों ने रेल लाइन की साझा घोषणा की", but
    not "सहयोग पर संयुक्त घोषणा की")."""
    words, tokens = rules.words, line.tokens
    announced = tokens[head.last - 1].key in words["announced"] and have(tokens[head.last : head.last + 1], ANNOUNCING)
    return announced and have(tokens[max(0, head.first - 1) : head.first], words["genitive_all"])


def _abbreviates(line: Line, rules: Rules, before: Match[str], head: Match[str]) -> bool:
    """Whether English initials between commas only repeat what stands before them ("a Letter of Intent, LoI, on")."""
    keys = [token.key for token in line.tokens[before.last : head.last + 1]]
    if not rules.head_first or keys[-2] not in rules.words["short_papers"] or head.last - head.first != 1:
        return False
    return keys[0] == keys[-1] == "," and (len(keys) == 3 or (len(keys) == 4 and keys[1] == "or"))


def _is_only_agreed(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether an English word means that sides agree to do something, and sign nothing ("an agreement to open")."""
    behind = line.tokens[head.last].key if head.last < len(line.tokens) else ""
    loose = line.tokens[head.last - 1].key in rules.words["loose_papers"]
    doing = [token.key for token in line.tokens[head.last + 1 : head.last + 2] if behind in rules.words["on"]]
    reached = have(line.tokens[max(0, head.first - REACH) : head.first], rules.words["reaching_papers"])
    # "Reached an agreement on deepening ties".
    only_done = reached and any(key.endswith("ing") for key in doing)
    # "Start negotiations on an agreement to protect information".
    before = line.tokens[max(0, head.first - NEGOTIATED) : head.first]
    talked_on = have(before, rules.words["negotiations"]) and have(before[-ON_IT:], rules.words["on"])
    to_do = behind in rules.words["destination_marks"] and not talked_on
    loose = loose and (only_done or to_do)
    return loose and rules.words["sign_words"].isdisjoint(line.keys)


def _only_frames(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether English says who is bound ("treaty allies"), or in or for what something is ("creating a framework")."""
    words, tokens = rules.words, line.tokens
    behind = tokens[head.last : head.last + REACH]
    if tokens[head.last - 1].key == "treaty" and have(behind[:1], words["bound_by"]):
        return True
    of = have(behind[:1], words["region_ends"])
    bodies = [*(behind if of else ()), *tokens[max(0, head.first - 1) : head.first]]
    if tokens[head.last - 1].key == "charter" and any(token.kind == "O" for token in bodies):
        # "The Charter of the O", "the UN Charter".
        return True
    if _is_of_members(line, rules, head) or _is_of_body(line, rules, head):
        return True
    before = [token.key for token in tokens[max(0, head.first - 2) : head.first]]
    within = of and before[-1:] == ["the"] and not words["framing"].isdisjoint(before)
    # "In line with the framework of the Memorandum".
    within = within or (of and have(tokens[head.last + 1 : head.last + FRAMED], words["document_nouns"]))
    return head.entry == "framework" and (within or (before[:1] != [] and before[0] in words["laying_frames"]))


def _is_of_members(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether English only says of which treaty others are members ("with the eleven members of the X agreement")."""
    words, tokens = rules.words, line.tokens
    first = max(1, head.first - TITLE)
    of = next((at for at in range(head.first - 1, first, -1) if tokens[at].key in words["of_or_to"]), None)
    if of is None or tokens[of - 1].key not in words["treaty_members"]:
        return False
    # Not "members of the delegation signed an agreement".
    named = (t for t in tokens[of + 1 : head.first] if t.kind == "w" and t.key not in words["articles"])
    return all(token.printed[:1].isupper() for token in named if token.key.isalpha())


def _is_of_body(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether a framework is only the body within which sides cooperate ("mutual support within the O framework")."""
    tokens, at = line.tokens, head.first - 1
    if tokens[head.last - 1].key != "framework" or at < 1 or tokens[at].kind not in "OS":
        return False
    at -= 1 + (tokens[at - 1].key in rules.words["articles"])
    return at >= 0 and tokens[at].key in rules.words["framing"]


def _tells(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether something is only said in an English document ("the office said in a communique")."""
    before = [token.key for token in line.tokens[max(0, head.first - REACH) : head.first]]
    said = len(before) == REACH and before[0] in rules.words["telling_verbs"] and before[1] == "in"
    bare = head.last - head.first == 1 and head.entry == "joint_statement"
    return said and bare and before[2] in rules.words["articles"]


def _is_first(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether English only counts a document among others ("is the first pact between", "first pact of its kind")."""
    before = [token.key for token in line.tokens[max(0, head.first - REACH - 3) : head.first]]
    behind = [token.key for token in line.tokens[head.last : head.last + 2]]
    is_one = not rules.words["copula"].isdisjoint(before) or not rules.words["were"].isdisjoint(before)
    return "first" in before and (is_one or behind == ["of", "its"])


def _is_not_any(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether a Hindi line says that there is not any such document ("कोई बड़ा सौदा नहीं हुआ")."""
    if "कोई" not in line.keys:
        return False
    before: set[str] = set()
    finite = rules.words["finite"] - rules.words["genitive_all"]
    for token in reversed(line.tokens[max(0, head.first - NONE) : head.first]):
        if token.key == "," or token.key in finite:
            break
        before.add(token.key)
    behind = {token.key for token in line.tokens[head.last : head.last + 2 * NONE]}
    return "कोई" in before and not rules.words["nots"].isdisjoint(behind)


def _is_none(line: Line, rules: Rules, first: int) -> bool:
    """Whether a Hindi line denies that anything was agreed upon a deal ("सौदे पर अभी कोई समझौता नहीं हुआ")."""
    keys = [token.key for token in line.tokens[first : first + NONE]]
    return "कोई" in keys[:3] and not rules.words["nots"].isdisjoint(keys)


def is_to_be_signed(clause: Clause) -> bool:
    """Whether every signature of a clause lies ahead ("expected to sign", "to be signed by", "towards signing")."""
    ahead = clause.rules.words["ahead_marks"]
    tokens = clause.line.tokens
    signed = clause.where("sign_words")
    return bool(signed) and all(
        any(token.key in ahead for token in tokens[max(clause.first, at - REACH) : at])
        or is_talked_of(clause, at)
        or is_only_wished(clause, at)
        or _is_being_signed(clause, at)
        or _will_be_seen(clause, at)
        for at in signed
    )


def _is_being_signed(clause: Clause, at: int) -> bool:
    """Whether English puts a signature in the present progressive ("C is signing a pact on Wednesday")."""
    words, tokens = clause.rules.words, clause.line.tokens
    return at > clause.first and tokens[at].key in words["gerunds_of_signing"] and tokens[at - 1].key in words["copula"]


def _will_be_seen(clause: Clause, at: int) -> bool:
    """Whether English says that people will see a signature ("will meet on D and preside over the signing of")."""
    words, tokens = clause.rules.words, clause.line.tokens
    seen = have(tokens[max(clause.first, at - REACH) : at], words["seeing_signed"])
    return seen and have(tokens[clause.first : at], words["ahead_marks"])


def is_talked_of(clause: Clause, at: int) -> bool:
    """Whether an English signature is only worked for or talked of ("towards the signing of", "discussed signing")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or tokens[at].key not in words["gerunds_of_signing"]:
        return False
    while at > clause.first and (
        tokens[at - 1].key in words["articles"] or tokens[at - 1].key in words["before_gerund"]
    ):
        at -= 1
    return at > clause.first and tokens[at - 1].key in words["unsigned_before"]


def came_before_it(clause: Clause, at: int) -> bool:
    """Whether a Hindi clause tells what happened before a signature ("डील साइन होने से कुछ घंटे पहले P और P मिले थे")."""
    tokens, words = clause.line.tokens, clause.rules.words
    infinitive = not clause.rules.head_first and at + 1 < clause.last and tokens[at + 1].key in words["to_launch"]
    if not infinitive or not clause.has("past_marks"):
        return False
    behind = [token.key for token in tokens[at + 2 : min(clause.last, at + 2 + BEFOREHAND)]]
    return behind[:1] == ["से"] and "पहले" in behind


def is_no_exchange(clause: Clause, at: int) -> bool:
    """Whether English exchanges views, lists and the like, and no documents ("views were exchanged on the pact")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if tokens[at].key not in words["exchanging"]:
        return False
    near = (*tokens[max(clause.first, at - REACH) : at], *tokens[at + 1 : min(clause.last, at + 1 + REACH)])
    return any(token.key in words["exchanged_things"] for token in near)


def prolongs(clause: Clause, last: int) -> bool:
    """Whether the words behind a document seal that it is prolonged ("... को 2032 तक बढ़ाने पर मुहर लगी")."""
    words, keys = clause.rules.words, {token.key for token in clause.line.tokens[last : clause.last]}
    sealed = not keys.isdisjoint(words["sealed"]) and not keys.isdisjoint(words["sealing"])
    return sealed and not clause.rules.head_first and not keys.isdisjoint(words["prolonging"])


def is_under(clause: Clause, first: int) -> bool:
    """Whether English does something under a document that begins at a token ("nine sites under the C agreement")."""
    words, before = clause.rules.words, clause.line.tokens[max(clause.first, first - 3) : first]
    # "Under the 2015 agreement".
    keys = [token.key for token in before if token.key not in words["articles"] and token.kind != "D"]
    return clause.rules.head_first and bool(keys) and keys[-1] in words["under_papers"]
