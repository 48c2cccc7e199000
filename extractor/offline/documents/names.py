"""Where the printed name of a document begins and ends.

In: a line and the tokens that say what kind of document it is. Out: the tokens of its name, with what belongs to it on
the left ("जल संसाधनों के प्रबंधन पर समझौता ज्ञापन") or what stands in quotation marks around it.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.dates import DateKind
from extractor.offline.documents.numbers import MARKS, is_doing, is_number, is_year
from extractor.offline.grammar.lines import DOUBLE, Line, Token, have
from extractor.offline.rules import NONE, Rules

QUOTES = frozenset({"'", '"'})
ENCLOSING = QUOTES | {")"}
# Tokens at most in brackets behind a word.
BRACKETED = 4
# Tokens from a comma to the "on" behind the subjects of a document.
SUBJECTS = 10
# Words that belong to a name before another one ("को लेकर भी एक समझौता").
LEADING_ON = {"को": "लेकर", "भी": "एक"}
# Words that end a name elsewhere, and before which they are a part of it.
NAMED_SO = {"महत्वपूर्ण": frozenset({"खनिज", "खनिजों", "प्रौद्योगिकी", "प्रौद्योगिकियों"})}
# Tokens of "a further period of five years" and one more.
LENGTH = 7
# Tokens of "ten years of".
BESIDE = 3
# Tokens of "with C", and the verb that a document was made.
PARTNER = 4
ABOUT = frozenset({"लिए", "लेकर", "हेतु"})
# Words of a subject that is listed with others.
MOST_WORDS = 3
# Tokens in quotation marks that say what a document is about or is called, and what stands behind them.
QUOTED, QUOTED_BEFORE = 14, frozenset({"पर", "नाम", "नामक"})
# Tokens from a document that only dates something to the length of time.
DATED = 3
# What stands before an entry of a list, and what none has in its name.
ENUMERATION, NO_PART = frozenset({".", ")", "(", "-", "–"}), frozenset({"ने", "कि", ":", "को"})


def name_of(line: Line, rules: Rules, head: tuple[int, int], floor: int) -> tuple[int, int]:
    """Tokens of the name around a head (half open); `floor` is where the name before it ends."""
    first, last = quoted(line, rules, *head) or (_name_start(line, rules, head[0], floor), head[1])
    if not rules.head_first:
        first = head[0] if _only_dates(line, rules, head[1]) else min(first, _entry_start(line, rules, head))
        first = _behind_actors(line, rules, first, head)
    elif last == head[1]:
        first = _joined_before(line, rules, (first, head[0]), floor)
        last = _name_end(line, rules, head[1])
    # "The Plan of Action for 2025-29".
    years = last + (
        rules.head_first and last < len(line.tokens) and line.tokens[last].key in rules.words["region_marks"]
    )
    if years < len(line.tokens) and line.tokens[years].kind == "D" and _spans(line.tokens[years]):
        last = years + 1
    return first, last


def _joined_before(line: Line, rules: Rules, name: tuple[int, int], floor: int) -> int:
    """Where an English name begins in whose midst "and" or "of" stands ("an arms and technology transfer agreement",
    "the Provision of Supplies and Services Agreement"), from its tokens up to the head; else where it began before."""
    tokens, words, (first, head) = line.tokens, rules.words, name
    if first >= head or first - floor < BESIDE or tokens[first - 1].key not in words["title_links"]:
        return first
    titled = all(token.printed[:1].isupper() for token in (tokens[first], tokens[first - 2]))
    if not titled and tokens[first - 1].key != "and":
        return first
    at = first - 1
    while at > floor and _is_joined_part(line, rules, at - 1, titled=titled):
        at -= 1
    begins = words["articles"] if titled else words["indefinite"]
    short = titled or first - 1 - at <= MOST_WORDS
    named = at < first - 1 and tokens[at].key not in words["title_links"]
    return at if named and short and at > floor and tokens[at - 1].key in begins else first


def _is_joined_part(line: Line, rules: Rules, at: int, *, titled: bool) -> bool:
    """Whether a word may stand in the first half of a name that "and" joins: no other document, and no verb."""
    token, words = line.tokens[at], rules.words
    if token.kind != "w" or not token.key.isalpha() or token.key in words["articles"] | words["document_words"]:
        return False
    if titled:
        return token.printed[:1].isupper() or token.key in words["title_links"]
    verbs = words["clause_verbs"] | words["sign_words"] | words["done_besides"] | words["postpositions"]
    return token.key not in verbs and token.key not in words["no_subjects"]


def _only_dates(line: Line, rules: Rules, last: int) -> bool:
    """Whether a Hindi document only says from when something is counted ("पहला पोत अनुबंध के 18 महीने के भीतर"): what stands
    before it is no part of its name."""
    behind = line.tokens[last : last + DATED]
    counted = len(behind) > 1 and behind[1].kind in "wD" and (behind[1].kind == "D" or behind[1].key.isdecimal())
    return counted and behind[0].key in rules.words["genitive"]


def _entry_start(line: Line, rules: Rules, head: tuple[int, int]) -> int:
    """The first word of an entry of a list that is all name ("4. आपराधिक मामलों में कानूनी सहायता संधि"), else the head."""
    tokens, first = line.tokens, 0
    while first < head[0] and (tokens[first].key in ENUMERATION or tokens[first].key.isdecimal()):
        first += 1
    first += is_year(tokens[first - 1].key) and tokens[first].key in rules.words["genitive_all"]
    if not 0 < first < head[0] or not all(token.key in rules.words["stops"] for token in tokens[head[1] :]):
        return head[0]
    told = rules.words["finite"] - rules.words["genitive_all"]
    between = tokens[first : head[0]]
    named = all(token.kind in "wCOS" and token.key not in told and token.key not in NO_PART for token in between)
    return first if named else head[0]


def _behind_actors(line: Line, rules: Rules, first: int, head: tuple[int, int]) -> int:
    """The token behind countries that do something to a Hindi document and are no part of it ("C और C समझौते को")."""
    tokens, words, at = line.tokens, rules.words, first
    governed = head[1] < len(tokens) and tokens[head[1]].key in words["object_cases"]
    while governed and at < head[0] and tokens[at].kind == "C" and not tokens[at].value.adjective:
        joined = tokens[at + 1].key in words["name_joins"] and tokens[at + 1].key not in words["genitive_all"]
        at += 1 + joined
        if not joined:
            break
    named = at < head[0] and (
        tokens[at].kind != "w" or tokens[at].key == "-" or tokens[at].key in words["genitive_all"]
    )
    return first if named or at == head[0] else at


def quoted(line: Line, rules: Rules, first: int, last: int) -> tuple[int, int] | None:
    """The tokens between the quotation marks around a document."""
    tokens = line.tokens
    opening = next((i for i in range(first - 1, max(-1, first - 12), -1) if tokens[i].key in QUOTES), None)
    closing = next((i for i in range(last, min(len(tokens), last + 6)) if tokens[i].key in QUOTES), None)
    if opening is None or closing is None or opening + 1 > first:
        return None
    if rules.head_first and (tokens[opening].printed in DOUBLE) != (tokens[closing].printed in DOUBLE):
        # "'We want an agreement & I'm hopeful": the apostrophe.
        return None
    if any(token.key in ("ने", "कि", "।") for token in tokens[opening + 1 : closing]):
        return None
    if rules.head_first and _is_speech(line, rules, opening + 1, closing):
        return None
    return opening + 1, closing


def _is_speech(line: Line, rules: Rules, first: int, last: int) -> bool:
    """Whether what stands in English quotation marks was said, and is no name: it has a verb, or ends with a comma."""
    inside, words = line.tokens[first:last], rules.words
    verbs = words["will"] | words["copula"] | words["were"]
    return inside[-1].key == "," or any(token.kind == "R" or token.key in verbs for token in inside)


def _name_start(line: Line, rules: Rules, head: int, floor: int) -> int:
    """First token of the name: as far left as words go that belong to it."""
    tokens, words = line.tokens, rules.words
    one = head > 1 and tokens[head - 1].key == "एक"
    index, doing = head, not rules.head_first and is_doing(line, rules, head - 1 - one)
    while index > floor:
        token = tokens[index - 1]
        if token.key in QUOTES and tokens[index].key in QUOTED_BEFORE:
            # "'खोज और बचाव' पर समझौता ज्ञापन", "'क्षितिज' नाम का रोडमैप".
            return next(
                (i for i in range(index - 2, max(floor, index - QUOTED) - 1, -1) if tokens[i].key in QUOTES), index
            )
        if token.key == ")" and tokens[index].key == "पर" and (opening := _opening(line, index - 1)) > floor:
            # "सांस्कृतिक कार्यक्रम (सीईपी) पर समझौता ज्ञापन".
            index = opening
            continue
        if token.key in words["kindless"] and index > floor + 1 and tokens[index - 2].key in words["nth_papers"]:
            # "दूसरा दस्तावेज सीमा सुरक्षा पर एक प्रोटोकॉल है".
            break
        beside = _said_beside(line, rules, index) or _made_with(line, rules, index)
        if beside is not None and beside > floor:
            index = beside
            continue
        doing = doing or (token.key in words["agent_endings"] and is_doing(line, rules, index - 1))
        if token.kind in "PXRDM" and not _is_year_of(line, rules, index - 1):
            break
        if token.kind == "w" and not (
            _continues(line, rules, index - 1) or (doing and _is_object(line, rules, index - 1))
        ):
            if token.key == "बीच" and (about := _before_sides(line, rules, index - 1, head)) is not None:
                index = about
                continue
            break
        index -= 1
    if is_year(tokens[index].key) and tokens[index + 1].key in words["genitive_all"]:
        # "4. 2019 का कार्यक्रम".
        index += 2
    joins, opens = ({"and"}, NONE) if rules.head_first else (words["name_joins"], words["name_leading"])
    while index < head and (tokens[index].key in joins or tokens[index].key in opens):
        if tokens[index + 1].key in words["amounts"]:
            break
        index += 1
    return index


def _opening(line: Line, closing: int) -> int:
    """The bracket that opens what one at a token closes, at most a few words before; 0 where there is none."""
    near = range(closing - 1, max(0, closing - BRACKETED - 1), -1)
    return next((at for at in near if line.tokens[at].key == "("), 0)


def _said_beside(line: Line, rules: Rules, index: int) -> int | None:
    """The first token of "for ten years" or "of both countries" before an index, behind what a document is about.

    So "टर्मिनल के संचालन को लेकर 10 साल का अनुबंध" and "सैन्य सहयोग पर दोनों देशों का समझौता".
    """
    tokens, words = line.tokens, rules.words
    if rules.head_first or index < BESIDE + 1 or tokens[index - 1].key not in words["genitive_all"]:
        return None
    number, both = tokens[index - BESIDE].key, tokens[index - 2].kind == "X"
    long = tokens[index - 2].key in words["valid_words"] and rules.counts(number)
    first = index - 2 if both else index - BESIDE
    before = tokens[first - 1].key
    about = before in ABOUT or (long and before in words["genitive_all"])
    # "On" alone does not say that what stands before it is the subject.
    upon = before == "पर" and _continues(line, rules, first - 2)
    return first - upon if (long or both) and (about or upon) else None


def _made_with(line: Line, rules: Rules, index: int) -> int | None:
    """The partner with whom a Hindi document was made, between it and what it is about ("बंदरगाह के विस्तार का C के साथ हुआ
    करार")."""
    tokens, words = line.tokens, rules.words
    if rules.head_first or index <= PARTNER or tokens[index - 1].key not in words["was_made"]:
        return None
    first = index - PARTNER
    made_with = tokens[first].kind in "CSBOG" and tokens[first + 2].key in words["beside"]
    return first if made_with and tokens[first - 1].key in words["genitive_all"] else None


def _before_sides(line: Line, rules: Rules, between: int, head: int) -> int | None:
    """The "on" before the sides of a document whose kind alone is told behind them ("रखरखाव पर C और C के बीच करार")."""
    tokens, words, at = line.tokens, rules.words, between - 1
    plain = words["generic_modifiers"] | words["name_leading"]
    if any(token.key not in plain for token in tokens[between + 1 : head]) or tokens[at].key not in words["genitive"]:
        return None
    while at > 1 and (tokens[at - 1].kind in "CSBOGX" or tokens[at - 1].key in words["name_joins"] | {","}):
        at -= 1
    return at - 1 if at > 1 and tokens[at - 1].key == "पर" and _continues(line, rules, at - 2) else None


def _is_year_of(line: Line, rules: Rules, index: int) -> bool:
    """Whether a year stands between a Hindi document and what it is about ("जल सर्वेक्षण पर 2016 के समझौता ज्ञापन")."""
    tokens, words = line.tokens, rules.words
    year = tokens[index].kind == "D" and str(tokens[index].value.text).isdecimal() and index > 1
    about = year and tokens[index - 1].key in {"पर", "लिए", *words["subject_marks"]}
    return about and tokens[index + 1].key in words["genitive_all"] and tokens[index + 2].key in words["document_words"]


def _is_object(line: Line, rules: Rules, index: int) -> bool:
    """Whether a word belongs to the objects of an infinitive in a name; an occasion ("इस मौके पर") ends it."""
    tokens, words = line.tokens, rules.words
    if tokens[index].key in words["object_cases"]:
        before = tokens[index - 1] if index else tokens[index]
        partner = before.kind in "PCGOS" and tokens[index].key in words["asked_marks"]
        return not partner and before.key not in words["name_stops"] and before.key not in words["talk_nouns"]
    key = tokens[index].key
    infinitive = key.endswith(rules.endings["oblique_infinitive"]) and key not in words["not_infinitive"]
    return infinitive or key in words["agent_endings"] or key in words["said_of_documents"]


def _name_end(line: Line, rules: Rules, last: int) -> int:
    """End of a name that goes on behind its head ("... on defence industry cooperation")."""
    tokens, words = line.tokens, rules.words
    if (behind := _behind_partner(line, rules, last)) is not None:
        return _name_end(line, rules, behind)
    # "An agreement to protect classified information".
    aim = [token.key for token in tokens[last : last + 2]]
    aimed = len(aim) == 2 and aim[0] == "to" and aim[1] in words["paper_aims"]
    if last >= len(tokens) or not (aimed or tokens[last].key in words["name_right"]):
        return last
    if _leads_out(line, rules, last):
        # "Signed an agreement in Cairo" tells where.
        return last
    end = last + 1
    while end < len(tokens) and end - last < 14:
        token = tokens[end]
        goes_on = words["articles"] | words["commitment_acts"] | words["clause_verbs"] | words["done_besides"]
        listed = token.key == "and" and end + 1 < len(tokens) and tokens[end + 1].key in goes_on
        listed = listed or _does_more(line, rules, end)
        if _leads_out(line, rules, end):
            break
        stops = token.kind == "w" and token.key in words["name_right_stops"] and not _is_hyphened(line, end)
        stops = stops and not (token.key == "," and _lists_on(line, rules, end))
        stops = stops and not (token.key in MARKS and is_number(line, rules, end))
        if _owns(line, end):
            end += 2
            continue
        if _is_term_of_name(line, rules, end, last):
            return end + 2
        stops = stops and not (token.key == "from" and line.tokens[end - 1].key in words["taken_from"])
        if listed or token.kind in "PXRD" or stops:
            break
        end += 1
    while end > last and tokens[end - 1].key in words["name_right"] | words["articles"] | {"and"}:
        end -= 1
    return end if end > last + 1 else last


def _does_more(line: Line, rules: Rules, joint: int) -> bool:
    """Whether "and" behind an English name goes on with what is done to another document ("signed a pact on fisheries
    and renewed the Agreement on Training")."""
    words, behind = rules.words, line.tokens[joint + 1 : joint + 3]
    if line.tokens[joint].key != "and" or len(behind) < 2:
        return False
    done = words["sign_words"] | words["renew_words"] | words["launch_verbs"] | words["final_words"]
    return behind[0].key in done and behind[1].key in words["articles"] | words["determiners"] | rules.numbers.keys()


def _behind_partner(line: Line, rules: Rules, last: int) -> int | None:
    """The token behind the country with which an English document is made, where what it is about follows ("agreement
    with C on the co-production of parts"), or between whom ("agreement between the two countries on fisheries")."""
    tokens, words = line.tokens, rules.words
    if tokens[last : last + 1] and tokens[last].key == "between":
        sides = words["articles"] | {"and"}
        at = last + 1
        while at < len(tokens) and (tokens[at].kind in "CGSX" or tokens[at].key in sides):
            at += 1
        about = last + 1 < at < len(tokens) and tokens[at].key in words["about_marks"]
        return at if about and not _leads_out(line, rules, at) else None
    at = last + 1 + (last + 1 < len(tokens) and tokens[last + 1].key in words["articles"])
    if at + 1 >= len(tokens) or tokens[last].key not in words["partner_marks"] or tokens[at].kind not in "CG":
        return None
    return at + 1 if tokens[at + 1].key in words["about_marks"] and not _leads_out(line, rules, at + 1) else None


def _owns(line: Line, at: int) -> bool:
    """Whether an English noun within a name owns what follows ("on charting the kingdom's outer islands")."""
    near = line.tokens[at - 1 : at + 3]
    owned = len(near) == 4 and [near[1].key, near[2].key] == ["'", "s"] and near[0].end == near[1].start
    return owned and near[0].kind == near[3].kind == "w" and near[1].end == near[2].start


def _is_term_of_name(line: Line, rules: Rules, at: int, head: int) -> bool:
    """Whether "until" and a year end the name of an English document, which is not prolonged until then."""
    tokens, words = line.tokens, rules.words
    year = at + 1 < len(tokens) and tokens[at + 1].kind == "D" and tokens[at + 1].value.kind is DateKind.YEAR
    ends = year and tokens[at].key in words["term_ends"]
    return ends and not have(tokens[:head], words["renew_words"] | words["prolonging_verbs"])


def _lists_on(line: Line, rules: Rules, comma: int) -> bool:
    """Whether an English comma parts subjects, of which "and" joins the last ("on search, rescue and aid")."""
    words, behind = rules.words, line.tokens[comma + 1 : comma + 1 + SUBJECTS]
    last = next((at for at, token in enumerate(behind) if token.key == "and"), 0)
    listed = [*behind[:last], *behind[last + 1 : last + 2]]
    verbs = words["done_besides"] | words["clause_verbs"] | words["articles"] | words["commitment_acts"]
    nouns = all(token.kind == "w" and (token.key == "," or token.key not in verbs) for token in listed)
    stops = words["name_right_stops"] - {","}
    return last > 0 and nouns and stops.isdisjoint(token.key for token in listed) and _are_short(behind[:last])


def _are_short(tokens: Sequence[Token]) -> bool:
    """Whether at most three words stand between commas."""
    since = 0
    for token in tokens:
        since = 0 if token.key == "," else since + 1
        if since > MOST_WORDS:
            return False
    return True


def _is_hyphened(line: Line, at: int) -> bool:
    """Whether a word stands within a compound ("service-to-service talks", "C-made vessels")."""
    tokens = line.tokens
    if at < 2 or tokens[at - 1].key != "-":
        return False
    return tokens[at - 2].kind == "C" or (at + 1 < len(tokens) and tokens[at + 1].key == "-")


def _leads_out(line: Line, rules: Rules, at: int) -> bool:
    """Whether English words behind a name tell where or for how long ("in L", "for another five years")."""
    tokens, behind = line.tokens, line.tokens[at + 1 : at + 4]
    place = bool(behind) and (behind[0].kind == "L" or _is_unknown_place(line, at))
    # "In L", "in force", "in a ceremony".
    led = rules.words["force_nouns"] | rules.words["indefinite"]
    if tokens[at].key == "in" and behind and (place or behind[0].key in led):
        return True
    if tokens[at].key == "in" and have(behind[:2], rules.words["times_ahead"] | rules.words["presence"]):
        # "In the coming months", "in the presence of".
        return True
    if tokens[at].key != "for" and have(behind[:2], rules.words["beside_nouns"]):
        # "On the sidelines of the summit".
        return True
    # "For a further period of five years".
    long = have(behind, rules.words["renewal_terms"])
    term = tokens[at + 1 : at + LENGTH] if long else behind
    return tokens[at].key in rules.words["region_marks"] and have(term, rules.words["years_long"])


def _is_unknown_place(line: Line, at: int) -> bool:
    """Whether a capital behind "in" and a head without one begins the name of a place ("the agreement in Makati")."""
    tokens, words = line.tokens, line.words
    head, behind = words[tokens[at - 1].first].printed, words[tokens[at + 1].first].printed
    return at > 0 and not head[:1].isupper() and behind[:1].isupper() and tokens[at + 1].kind == "w"


def _continues(line: Line, rules: Rules, index: int) -> bool:
    """Whether a word before the head belongs to the name."""
    tokens, words = line.tokens, rules.words
    key, before = tokens[index].key, tokens[index - 1].key if index else ""
    counted = tokens[index + 1].key == "-" and key in rules.numbers
    counted = counted or is_number(line, rules, index) or _is_term(line, rules, index)
    if key == "-" or counted or tokens[index + 1].key in NAMED_SO.get(key, ()):
        # "तीन-तरफा समझौता". A dash with a space before it parts ("two memoranda - agreement on training").
        return not rules.head_first or key != "-" or not index or tokens[index - 1].end == tokens[index].start
    finite = key in words["finite"] or (key.endswith(rules.future) and not rules.head_first)
    if _is_said_of(line, rules, index) or (finite and key not in words["name_joins"]):
        # A headline may put its verb before the document ("मार्च में खत्म होगा करार").
        return False
    if key == ("and" if rules.head_first else ","):
        return _joins_names(line, index) if rules.head_first else _lists_subjects(line, rules, index)
    if key == "लेकर":
        return before == "को"
    if key in LEADING_ON:
        return tokens[index + 1].key == LEADING_ON[key]
    if key == "एक":
        return (
            before in {"लेकर", "में", "पर", "लिए", "भी", *words["subject_marks"]} or _is_owned(line, rules, index)
        ) and _continues(line, rules, index - 1)
    if key == "में":
        return before in words["name_before_in"] or before == "संबंध" or tokens[index + 1].key in words["name_before_in"]
    if key in {"लिए", "हेतु"}:
        return index > 1 and not tokens[index - 2 if key == "लिए" else index - 1].key.endswith("ने")
    if key == "से":
        return tokens[index + 1].key in words["name_after_from"]
    if key in {"पर", "नाम"}:
        return _is_subject(line, rules, index)
    if key in words["name_infinitives"]:
        # "सूचना साझा करने का समझौता".
        of, *behind = (token.key for token in tokens[index + 1 : index + 4])
        head = behind[1:] if of == "पर" and behind[:1] == ["एक"] else behind[:1]
        return (of == "पर" or of in words["genitive_all"]) and not words["document_words"].isdisjoint(head)
    stops = key in words["name_stops"] and not (rules.head_first and _is_of_title(line, rules, index))
    return not stops and key not in words["postpositions_hard"]


def _is_of_title(line: Line, rules: Rules, index: int) -> bool:
    """Whether "Exchange" is part of an English title ("the Basic Exchange and Cooperation Agreement"), or "up" of one
    ("a Start-up Agreement")."""
    tokens, words = line.tokens, rules.words
    if tokens[index].key == "up":
        return index > 0 and tokens[index - 1].key == "-"
    if tokens[index].key not in words["exchanges"] or tokens[index + 1].key not in words["title_links"] or not index:
        return False
    return all(token.printed[:1].isupper() for token in tokens[index - 1 : index + 1])


def _is_owned(line: Line, rules: Rules, one: int) -> bool:
    """Whether "one" stands behind the genitive of what a Hindi document is about ("रक्षा सहयोग के एक समझौते पर")."""
    words, tokens = rules.words, line.tokens
    about = tokens[one - 2] if one > 1 and tokens[one - 1].key in words["genitive_all"] else None
    named = about is not None and about.kind == "w" and about.key not in words["name_stops"]
    return named or (one > 1 and _is_term(line, rules, one - 2))


def _is_term(line: Line, rules: Rules, at: int) -> bool:
    """Whether a word ends the term of a Hindi document ("पानी के बंटवारे पर दस साल के एक समझौते पर")."""
    tokens, words = line.tokens, rules.words
    years = tokens[at].key in words["valid_words"] and tokens[at + 1].key in words["genitive_all"]
    # "15 साल के लिए लिथियम आपूर्ति करार".
    years = years and not have(tokens[at + 2 : at + 3], frozenset({"लिए"}))
    return years and at > 0 and not rules.head_first and is_number(line, rules, at - 1)


def _lists_subjects(line: Line, rules: Rules, comma: int) -> bool:
    """Whether a comma parts the subjects of one Hindi document, of which "and" joins the last ("खोज, बचाव और सेवा")."""
    tokens, words = line.tokens, rules.words
    before = tokens[comma - 1]
    stops = (
        words["document_words"] | words["name_stops"] | words["postpositions"] | words["finite"] | words["talk_nouns"]
    )
    if (
        comma == 0
        or before.kind != "w"
        or before.key in stops
        or before.key.endswith(rules.endings["oblique_infinitive"])
    ):
        return False
    keys = [token.key for token in tokens[comma + 1 : comma + SUBJECTS]]
    joined = next(
        (at for at, key in enumerate(keys) if key in words["name_joins"] and key not in words["genitive_all"]), None
    )
    upon = next((at for at, key in enumerate(keys) if key == "पर"), None)
    return (
        joined is not None and upon is not None and 0 < joined < upon and not words["document_words"] & set(keys[:upon])
    )


def _is_said_of(line: Line, rules: Rules, index: int) -> bool:
    """Whether a word says what a document is to somebody ("चर्चा का केंद्र व्यापार समझौता रहा")."""
    following = line.tokens[index + 1].key
    return line.tokens[index].key in rules.words["said_of_documents"] and following not in rules.words["genitive_all"]


def _is_subject(line: Line, rules: Rules, index: int) -> bool:
    """Whether "on" stands between a document and what it is about ("प्रशिक्षण पर एक समझौता ज्ञापन"), or "named"."""
    words, following = rules.words, line.tokens[index + 1].key
    before = line.tokens[index - 1]
    if line.tokens[index].key == "नाम":
        return before.key in QUOTES
    # "सरकारी स्तर पर समझौता" says who made it.
    known = before.key != "स्तर" and before.kind == "w"
    known = known and (
        before.key not in words["name_stops"] or before.key in words["name_infinitives"] or before.key in ENCLOSING
    )
    if following == "एक":
        return known
    if following in words["document_words"]:
        return known and (not before.key.endswith("ने") or before.key in words["name_infinitives"])
    return before.key in words["name_before_for"] and following not in words["name_stops"]


def _joins_names(line: Line, index: int) -> bool:
    """Whether a word stands between two that have a capital ("Research and Development")."""
    around = line.tokens[index - 1 : index + 2 : 2] if index else []
    return bool(around) and all(line.words[token.first].printed[:1].isupper() for token in around)


def _spans(token: Token) -> bool:
    """Whether a date is a span of years, which belongs to the name before it ("कार्ययोजना 2025-27")."""
    return token.value.kind is DateKind.INTERVAL and not any(c.isalpha() for c in str(token.value.text))
