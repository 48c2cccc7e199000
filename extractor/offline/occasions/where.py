"""Where an occasion took place, as the lines that mention it print it.

In: an occasion. Out: the printed place and its country. A place counts only where the same sentence puts the event
there, or by "here" from the dateline.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.exercises.waters import sea_of
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import after_welcome, welcomed_on
from extractor.offline.occasions.buildings import names_place, town_of_building
from extractor.offline.occasions.here import place_meant
from extractor.offline.occasions.occasions import (
    CALL,
    CONFERENCE,
    EXERCISE,
    OCCURRED,
    SCHEDULED,
    TALKS,
    VISIT,
    Occasion,
)
from extractor.offline.occasions.relative_places import is_of_next_edition, place_before_where
from extractor.offline.occasions.sites import place_of_deed
from extractor.offline.people.names import names_word
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.otherwise import is_invited_to
from extractor.offline.talks.said_there import end_of_frame
from extractor.offline.visits.destinations import is_venue
from extractor.offline.visits.travel import ENVOYS
from schemas.article import Article

# Words of the name of a place at most.
LONGEST_PLACE = 3
# Lists of words, without any of which English says nothing of what is in or under a document.
PAPERS = frozenset({"bonds", "under_papers"})
# Tokens behind "in a place" among which it is said what is there, and lists of words by which that is said.
SITUATION, SITUATIONS = 4, frozenset({"situations", "conflict_nouns"})


def place_of_occasion(occasion: Occasion, article: Article) -> tuple[str | None, str | None]:
    """Place as printed and the code of its country, or a pair of None."""
    if occasion.type is VISIT:
        told = [m for m in occasion.mentions if m.place is not None and m.destination]
        told = [m for m in told if not (len(occasion.mentions) > 1 and _is_further_stop(m))]
        if told and not told[0].clause.rules.head_first:
            # The country as it is printed, before a town of it.
            told.sort(key=lambda m: not m.line.in_body)
            told.sort(key=lambda m: m.place is None or m.place.kind != "C" or m.place.value.adjective)
        return _visited(told[0]) if told else _reached_here(occasion, article)
    # A headline names the country where the body has the town; a building says less than the town of another sentence.
    building: tuple[str | None, str | None] = (None, None)
    for mention in sorted(occasion.mentions, key=lambda mention: not mention.line.in_body):
        if occasion.type is CALL or _is_next(occasion, mention) or _is_recalled(occasion, mention):
            continue
        if occasion.type is CONFERENCE and mention.place is not None:
            return mention.line.text[mention.place.start : mention.place.end], mention.place.value.country
        beside_it = occasion.type is CONFERENCE and mention.status is OCCURRED
        if mention.reference and not beside_it:
            if occasion.type in TALKS and (beside := _right_behind(mention))[0]:
                return beside
            continue
        if building[0] and not mention.line.in_body:
            break
        found = place_of_deed(mention)
        found = found if found[0] else _in_frame(mention, article)
        found = found if found[0] else _in_clause(mention.clause, article, mention.trigger)
        if found[1] or (found[0] and not mention.clause.rules.head_first):
            return found
        building = building if building[0] else found
        if occasion.type is EXERCISE and (sea := sea_of(mention.clause)) is not None:
            return sea, None
    if occasion.type not in TALKS - {CALL} or building[0]:
        return building
    return _framed(occasion, article) if not (there := _of_welcome(occasion, article))[0] else there


def _is_further_stop(mention: Mention) -> bool:
    """Whether Hindi says of a visitor that he will go to a town besides ("P बाद में L भी जाएंगे")."""
    clause, tokens = mention.clause, mention.line.tokens
    if clause.rules.head_first or not clause.has("also_marks"):
        return False
    at = next((at for at in clause.found if tokens[at] is mention.place), None)
    return at is not None and tokens[at].kind == "L" and have(tokens[at + 1 : at + 2], clause.rules.words["also_marks"])


def _in_frame(mention: Mention, article: Article) -> tuple[str | None, str | None]:
    """The place at which English says that people of two sides agreed on something, and none of what they agreed on."""
    clause = mention.clause
    end = end_of_frame(clause) if mention.type in TALKS else None
    if end is None or not clause.first <= mention.trigger < end:
        return None, None
    return _in_clause(Clause(clause.line, clause.rules, (clause.first, end), (), None), article, mention.trigger)


def _is_recalled(occasion: Occasion, mention: Mention) -> bool:
    """Whether English only recalls earlier talks beside those of today ("progress made since their talks in L")."""
    recalled = mention.earlier and mention.reference and mention.clause.rules.head_first
    return recalled and not all(m.earlier for m in occasion.mentions)


def _reached_here(occasion: Occasion, article: Article) -> tuple[str | None, str | None]:
    """The town of the dateline, where Hindi says of a visit only that somebody came "here" ("बुधवार को यहां पहुंचे")."""
    for mention in occasion.mentions:
        if mention.clause.has("here") and mention.destination and not mention.clause.rules.head_first:
            place = place_meant(mention.line, article, mention.clause.rules)
            if place[1] == mention.destination:
                return place
    return None, None


def _of_welcome(occasion: Occasion, article: Article) -> tuple[str | None, str | None]:
    """The place of the welcome to which Hindi joins talks ("P ने L में P का स्वागत किया और उनसे बातचीत की")."""
    for mention in occasion.mentions:
        same = mention.date in (None, welcomed_on(mention.clause)) and not mention.reference
        if same and (end := after_welcome(mention.clause)):
            before = Clause(mention.line, mention.clause.rules, (0, end), (), None)
            return _in_clause(before, article, end - 1)
    return None, None


def _framed(occasion: Occasion, article: Article) -> tuple[str | None, str | None]:
    """The place before Hindi talks that are only named, by who held them ("L में P और P की बातचीत में ... तय हुआ")."""
    for mention in occasion.mentions:
        clause = mention.clause
        if not mention.reference or len(mention.members) < 2 or clause.rules.head_first:
            continue
        before = Clause(clause.line, clause.rules, (clause.first, mention.trigger), (), None)
        found = _in_clause(before, article, mention.trigger)
        if found[0]:
            return found
    return None, None


def _is_next(occasion: Occasion, mention: Mention) -> bool:
    """Whether a mention tells where the next round will be ("अगली बैठक नैरोबी में होगी"), not where this one was."""
    return mention.status is SCHEDULED and occasion.status is OCCURRED


def _right_behind(mention: Mention) -> tuple[str | None, str | None]:
    """The place right behind English talks that a clause only names ("in their talks in L", "meeting P in L")."""
    clause, tokens, words = mention.clause, mention.line.tokens, mention.clause.rules.words
    if not clause.rules.head_first:
        return None, None
    met = {at: g.last for g in clause.of_case("with", "between") for at in range(g.first - 1, g.last)}
    at = mention.trigger + 1
    if [token.key for token in tokens[at : at + 1]] == [","]:
        # "During the talks, held on D in L, ...".
        at += 1
    at += at < clause.last and tokens[at].key in words["held"]
    # "After talks between their foreign ministers in L".
    at += 2 * (at + 1 < clause.last and tokens[at + 1].kind == "X")
    while at < clause.last and (at in met or tokens[at].kind == "D" or tokens[at].key in words["on"]):
        at = max(at + 1, met.get(at, 0))
    if at + 1 >= clause.last or tokens[at].key not in words["inside_before"]:
        return None, None
    place = at + 1
    while place + 1 < clause.last and (tokens[place].key in words["around_capitals"] or _is_adjective(tokens[place])):
        # "In the Ethiopian capital, L".
        place += 1
    if tokens[place].kind in "LC" and not _is_adjective(tokens[place]):
        return mention.line.printed(place, place + 1), tokens[place].value.country
    return _town_behind(clause, at), None


def _is_adjective(token: Token) -> bool:
    return token.kind == "C" and bool(token.value.adjective)


def _visited(mention: Mention) -> tuple[str | None, str | None]:
    place = mention.place
    if place is None:
        return None, None
    return mention.line.text[place.start : place.end], mention.destination


def _in_clause(clause: Clause, article: Article, trigger: int) -> tuple[str | None, str | None]:
    clause = _behind_deed(clause, trigger) if clause.has("other_deeds") else clause
    tokens, rules, line = clause.line.tokens, clause.rules, clause.line
    place: tuple[str | None, str | None] = (None, None)
    inside, venues, here = rules.words["inside"], rules.words["venues"], rules.words["here"]
    # "L पहुंचकर P से मिले".
    inside = inside if rules.head_first else inside | rules.words["converbs"]
    for index in (at for at in _possible(clause) if not _is_of_content(clause, at, trigger)):
        token = tokens[index]
        following = _behind(clause, index)
        there = following in inside or _is_called_at(clause, index) or _is_met_there(clause, index, trigger)
        if token.kind == "L" and there and not _is_of_another(clause, index, trigger):
            return line.printed(index, index + 1), token.value.country
        if token.kind == "C" and not _is_accredited(clause, index):
            if following in inside:
                place = line.printed(index, index + 1), token.value.country
            elif following in rules.words["genitive"] and (town := _unknown_town(clause, index + 2)):
                return line.printed(*town), token.value.country
        at = _before_place(clause, index) if token.kind in "LC" else index - 1
        before = tokens[at].key if at >= clause.first else ""
        elsewhere = at > clause.first and tokens[at - 1].key in rules.words["not_there"]
        elsewhere = elsewhere and not (_is_at(clause, at - 1) or _is_dated_there(clause, at, index))
        inside_before = before in rules.words["inside_before"] | rules.words["near_before"] and not elsewhere
        joined = rules.head_first and _is_joined(clause, index)
        if token.kind in "LC" and inside_before and not (token.value.adjective or joined):
            if token.kind == "L":
                return line.printed(index, index + 1), _country_of(clause, index)
            place = line.printed(index, index + 1), token.value.country
        if token.key in venues and following in inside and (building := _building(clause, index)):
            return building
        if token.kind == "L" and following in rules.words["genitive"] and _holds_venue(clause, index + 2):
            # "L के नौसेना भवन में".
            place = line.printed(index, index + 1), token.value.country
        leaves = not rules.head_first and following in rules.words["of_time"]
        if token.key in here and place[0] is None and not leaves:
            place = place_meant(line, article, rules)
    if place[0] or not rules.head_first:
        return place if place[0] else place_before_where(clause, trigger)
    return _at_building(clause, trigger) or place_before_where(clause, trigger)


def _is_joined(clause: Clause, index: int) -> bool:
    """Whether a hyphen or a capitalised noun goes on with a country ("at the C-C talks", "at the C Foreign Office")."""
    behind, place = clause.line.tokens[index + 1 : index + 2], clause.line.tokens[index]
    named = place.kind == "C" and clause.line.in_body
    return any(t.key == "-" or (named and t.kind == "w" and t.printed[:1].isupper()) for t in behind)


def _behind_deed(clause: Clause, trigger: int) -> Clause:
    """The part of an English clause behind "and" that goes on with talks, where it first tells of a speech or an homage
    ("will pay homage at the memorial in L and hold talks", "to address officers in L, as well as call on P")."""
    tokens, deed = clause.line.tokens, clause.where("other_deeds")[0]
    for at in range(trigger - 1, max(deed, trigger - SITUATION), -1):
        if tokens[at].key == "and" or [token.key for token in tokens[at - 2 : at + 1]] == ["as", "well", "as"]:
            if _goes_on_there(clause, at):
                return clause
            own = tuple(group for group in clause.groups if group.first >= at)
            return Clause(clause.line, clause.rules, (at, clause.last), own, None)
    return clause


def _goes_on_there(clause: Clause, at: int) -> bool:
    """Whether talks behind "and" have no town of their own, and are with those in whose country the speech was
    ("addressed the community in L and held talks with P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    behind = tokens[at : clause.last]
    met = {member.side for group in clause.groups if group.first >= at for member in group.members}
    there = any(token.kind == "L" and token.value.country in met for token in tokens[clause.first : at])
    alone = all(token.kind != "L" for token in behind)
    return there and alone and have(behind, words["talk_nouns"] - words["weak_talk_nouns"])


def _at_building(clause: Clause, trigger: int) -> tuple[str, str | None] | None:
    """The town of the building at which something is in English, else a place of which no list knows."""
    if (town := town_of_building(clause)) is not None:
        return clause.line.printed(town, town + 1), _country_of(clause, town)
    unknown = _unknown_place(clause, trigger)
    return (unknown, None) if unknown is not None else None


def _frame_end(clause: Clause, trigger: int) -> int:
    """The comma before which an English sentence only says before what journey it was ("Prior to her trip to L, P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.first or tokens[0].key not in words["before_journeys"]:
        return 0
    return next((at for at in range(1, trigger) if tokens[at].key == ","), 0)


def _holds_venue(clause: Clause, first: int) -> bool:
    """Whether a building of a town stands behind its Hindi genitive, at which something is."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(first, min(first + LONGEST_PLACE, clause.last - 1)) if not clause.rules.head_first else ()
    return any(tokens[at].key in words["venues"] and tokens[at + 1].key in words["inside"] for at in near)


def _building(clause: Clause, venue: int) -> tuple[str, str | None] | None:
    """A building with its name before it, and the country of the town before that ("L के अल-NAME पैलेस")."""
    tokens, rules, first = clause.line.tokens, clause.rules, venue
    while first > clause.first:
        name = first - 1 - (first < venue and tokens[first - 1].key == "-")
        if name < clause.first or tokens[name].kind != "w" or not _names_building(clause, name):
            break
        first = name
    if first == venue:
        return None
    at = first - 1
    while at > clause.first and tokens[at].key in rules.words["genitive_all"] | rules.words["located"]:
        at -= 1
    owned = not names_word(clause.line, tokens[first].first, rules)
    town = tokens[at].value if at >= clause.first and at < first - 1 and tokens[at].kind in "LC" else None
    if owned and town is not None and tokens[at].kind == "L":
        # "नैरोबी के नौसेना भवन में": the town.
        return None
    return clause.line.printed(first, venue + 1), town.country if town is not None else None


def _is_called_at(clause: Clause, place: int) -> bool:
    """Whether somebody comes to a building to meet another there in Hindi ("P से मिलने साउथ ब्लॉक पहुंचे")."""
    came = _behind(clause, place) in clause.rules.words["came"]
    return came and not clause.rules.head_first and is_venue(clause, clause.line.tokens[place])


def _names_building(clause: Clause, at: int) -> bool:
    """Whether a word may stand before a building in its name, also that of a service or office ("सेना मुख्यालय")."""
    words, token = clause.rules.words, clause.line.tokens[at]
    owned = token.key in words["services"] or token.key in words["service_parts"] or token.key in words["seat_owners"]
    return (owned and not clause.rules.head_first) or names_word(clause.line, token.first, clause.rules)


def _possible(clause: Clause) -> list[int]:
    """The tokens of a clause that are a place, a building or "here"."""
    tokens = clause.line.tokens
    places = [at for at in clause.found if tokens[at].kind in "LC"]
    named = [*clause.where("venues"), *clause.where("here")]
    return sorted({*places, *named}) if named else places


def _is_at(clause: Clause, venue: int) -> bool:
    """Whether English puts something at a base or office itself ("at his office in L"), and not those who are there."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = {token.key for token in tokens[max(clause.first, venue - SITUATION - 1) : venue]}
    return (
        clause.rules.head_first and tokens[venue].key in words["venues"] | words["seats_of_offices"] and "at" in before
    )


def _is_dated_there(clause: Clause, at: int, town: int) -> bool:
    """Whether a day right behind an English town says that the talks on a topic were there ("discussed security in L on
    Friday")."""
    tokens, words = clause.line.tokens, clause.rules.words
    topic = clause.rules.head_first and tokens[town].kind == "L" and tokens[at - 1].key in words["topics_there"]
    topic = topic and not any(tokens[i].kind == "L" for i in range(town + 1, clause.last))
    return topic and town + 2 < clause.last and tokens[town + 1].key in words["on"] and tokens[town + 2].kind == "D"


def _unknown_place(clause: Clause, trigger: int) -> str | None:
    """A place of which no list knows: capitalised words behind "at" or "off", with a word for what it is behind them
    ("off Sattahip in", "at the Tap Lamu naval base on"), but not where somebody goes then ("and toured a dock")."""
    words, tokens = clause.rules.words, clause.line.tokens
    marks, apart = words["inside_before"] | words["near_before"], words["going_to_see"]
    besides = (at for at in range(trigger, clause.last - 1) if tokens[at].key == "and" and tokens[at + 1].key in apart)
    about = (at for at in range(trigger, clause.last - 1) if tokens[at].key == "about")
    near = range(clause.first, min(next(besides, clause.last - 1), next(about, clause.last - 1)))
    there = (at for at in near if tokens[at].key in marks and not _is_of_paper(clause, at, trigger))
    return next(filter(None, (_town_behind(clause, at) for at in there)), None)


def _is_of_paper(clause: Clause, at: int, trigger: int) -> bool:
    """Whether an English preposition says what a document is on, or where one was signed under which something is done
    ("the Agreement on Cooperation in NAME", "will deliver boats under a contract signed in L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or clause.lists.isdisjoint(PAPERS):
        return False
    if at > clause.first + 1 and tokens[at - 1].key in words["bonds"] and tokens[at - 2].key in words["on"]:
        return True
    under = [i for i in clause.where("under_papers") if trigger < i < at]
    return bool(under) and have(tokens[under[-1] : at], words["sign_words"])


def _town_behind(clause: Clause, at: int) -> str | None:
    """The capitalised words behind a preposition, with a word for what they are ("at the Tap Lamu naval base")."""
    tokens, words, line = clause.line.tokens, clause.rules.words, clause.line
    first = at + 1
    while first < clause.last and tokens[first].key in words["articles"] | words["around_capitals"]:
        # "In the border city of L".
        first += 1
    last = first
    while last < clause.last and tokens[last].kind == "w" and names_place(clause, last):
        last += 1
    # "At the Pentagon", "at Army Headquarters", but not "in Army".
    seats = words["seats"] | words["venues"]
    named = any(names_word(line, t.first, clause.rules) or t.key in seats for t in tokens[first:last])
    venue = last
    while venue < clause.last and (tokens[venue].key in words["venue_parts"] or tokens[venue].key in words["venues"]):
        venue += 1
    is_venue = venue > last and tokens[venue - 1].key in words["venues"]
    if not named or last - first > LONGEST_PLACE:
        return None
    end = venue if is_venue else last
    behind = end == clause.last or tokens[end].kind == "D" or tokens[end].key in words["behind_places"]
    return line.printed(first, end) if behind else None


def _before_place(clause: Clause, index: int) -> int:
    """The token before a place, its article and "the coast of" ("in the C", "off the coast of C")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, index - 1
    if clause.rules.head_first:
        coast = at > clause.first and tokens[at].key in words["of_marks"] and tokens[at - 1].key in words["coasts"]
        at -= 2 * coast
        if tokens[index].kind == "L":
            # "In the Kenyan capital L", "in Kenya's capital city of L", "in the western state of L".
            named = words["capital_nouns"] | words["parts_of_countries"]
            capital = words["around_capitals"] | named | words["of_marks"] | {"'", "s"}
            start = at
            while at > clause.first and (tokens[at].key in capital or tokens[at].kind == "C"):
                at -= 1
            at = at if have(tokens[at + 1 : start + 1], named) else start
        while at > clause.first and tokens[at].key in words["articles"]:
            at -= 1
    return at


def _is_of_another(clause: Clause, place: int, trigger: int) -> bool:
    """Whether a town is that of something else: of the next edition, or of what was before Hindi talks."""
    other = _is_of_before(clause, place + 2, trigger) or _is_of_other_day(clause, place, trigger)
    other = other or _is_near_site(clause, place)
    return is_of_next_edition(clause, place, trigger) or (other and not clause.rules.head_first)


def _is_near_site(clause: Clause, place: int) -> bool:
    """Whether Hindi only says near which town the place is that it names next ("L के निकट L में")."""
    tokens, words = clause.line.tokens, clause.rules.words
    behind = tokens[place + 1 : place + 5]
    named = len(behind) > 3 and behind[2].kind == "L" and behind[3].key in words["inside"]
    return named and behind[0].key in words["genitive"] and behind[1].key in words["near_behind"]


def _is_of_other_day(clause: Clause, place: int, trigger: int) -> bool:
    """Whether a further day with a town of its own stands between a town and talks ("L में P से, D को L में P से मिले")."""
    tokens, inside = clause.line.tokens, clause.rules.words["inside"]
    dates = [at for at in clause.found if place < at < trigger and tokens[at].kind == "D"]
    return bool(dates) and any(
        dates[0] < at < trigger and tokens[at].kind == "L" and tokens[at + 1].key in inside for at in clause.found
    )


def _is_of_before(clause: Clause, first: int, trigger: int) -> bool:
    """Whether "in a place" says where something else took place before ("L में हुई मध्यस्थता के बाद ... बातचीत की")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if first >= trigger or tokens[first].key not in words["took_place"]:
        return False
    # "Two of the first": that counts what is given.
    found = (at for at in range(first + 1, trigger) if tokens[at].key in words["before_after"])
    return any([t.key for t in tokens[at - 2 : at]] != ["में", "से"] for at in found)


def _country_of(clause: Clause, index: int) -> str | None:
    """The country of a town: the one printed right behind it ("at Auli, Kazakhstan"), else its own."""
    tokens, own = clause.line.tokens, clause.line.tokens[index].value.country
    behind = tokens[index + 1 : index + 3]
    named = len(behind) == 2 and behind[0].key == "," and behind[1].kind == "C" and not behind[1].value.adjective
    listed = index + 3 < len(tokens) and tokens[index + 3].kind != "w"
    return str(behind[1].value.country) if named and not listed else own


def _behind(clause: Clause, index: int) -> str:
    """The word behind a token, but none behind a place where only a conflict is."""
    tokens = clause.line.tokens
    if index + 1 >= len(tokens) or (tokens[index].kind in "LC" and _is_of_situation(clause, index + 2)):
        return ""
    words, behind = clause.rules.words, tokens[index + 1].key
    if tokens[index].kind == "L" and behind in words["town_nouns"] and index + 2 < len(tokens):
        # "कजान शहर में".
        behind = tokens[index + 2].key
    if tokens[index].kind == "L" and behind in words["genitive"] and index + 2 < len(tokens):
        # "बिश्केक के पास".
        return next(iter(words["within"])) if tokens[index + 2].key in words["near_behind"] else behind
    return behind


def _is_of_content(clause: Clause, place: int, trigger: int) -> bool:
    """Whether a place behind talks or a deal is that of what was spoken of or follows from it ("बैठक में L में कारखाना
    लगाने", "a deal ..., sustaining jobs in L", "at a plant that it is to build near L"), or of its deal."""
    if clause.rules.head_first and (place < _frame_end(clause, trigger) or _is_of_making(clause, place)):
        return True
    if _is_of_paper(clause, place - 1, trigger):
        return True
    if place < trigger or clause.line.tokens[place].kind not in "LC":
        return False
    if is_invited_to(clause, trigger, place):
        return True
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[trigger + 1 : place]]
    if not clause.rules.head_first:
        # "वार्ता के बाद भारत में निवेश का लक्ष्य तय किया गया".
        after = len(behind) > 1 and behind[0] in words["genitive"] and behind[1] in words["afterwards"]
        return after or (bool(behind) and behind[0] in words["within"])
    follows = any(one == "," and two.endswith("ing") for one, two in pairwise(behind))
    # "Will be delivered under a contract signed in L".
    signed = len(behind) > 2 and behind[-1] in words["inside_before"] and behind[-2] in words["sign_words"]
    follows = follows or (signed and not words["under_papers"].isdisjoint(behind))
    # "Is due by June, and the crew will be trained in L."
    joint = next((at for at, pair in enumerate(pairwise(behind)) if pair == (",", "and")), len(behind))
    follows = follows or have(clause.line.tokens[trigger + 1 + joint : place], words["will"] | words["were"])
    # "Was founded in D, last met in L".
    founded = clause.line.tokens[trigger].key in words["founded_in"] | words["launch_verbs"]
    met = words["how_often"] | words["body_meets"]
    follows = follows or (founded and any(one == "," and two in met for one, two in pairwise(behind)))
    # "Met P and visited a shipyard in L", "met P and invited him to a session in L".
    apart = words["going_to_see"] | words["inviting"]
    follows = follows or any(one == "and" and two in apart for one, two in pairwise(behind))
    # "Held talks about the future of the mission in the L".
    follows = follows or (bool(behind) and behind[-1] in words["articles"] and "about" in behind)
    # "Met in L to discuss a base in L".
    follows = follows or any(one == "to" and two in words["discussing"] for one, two in pairwise(behind))
    return follows or any(one in words["that"] and two in words["third_person"] for one, two in pairwise(behind))


def _is_met_there(clause: Clause, place: int, trigger: int) -> bool:
    """Whether English travels to a town to talk ("will fly to L on D to meet P", "went to L for talks with P")."""
    tokens, words, to = clause.line.tokens, clause.rules.words, place - 1
    bound = clause.rules.head_first and to > clause.first and tokens[to].key in words["destination_marks"]
    if not bound or not have(tokens[max(clause.first, to - SITUATION) : to], words["arrival_verbs"]):
        return False
    at, days = place + 1, sum(place < day < clause.last for day in clause.dates)
    while at < trigger and (tokens[at].kind == "D" or tokens[at].key in words["on"]):
        at += 1
    if days > 1:
        # "Will fly to L on Sunday for a summit with P on Tuesday".
        return False
    return at < trigger <= at + SITUATION - 1 and tokens[at].key in words["staying_for"] and tokens[at].key != "on"


def _is_of_making(clause: Clause, place: int) -> bool:
    """Whether English goods were made in a place ("two boats, built in L, were handed over")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, place - 1
    near = max(clause.first, place - SITUATION - 1)
    while at >= near and tokens[at].kind in "wCD" and tokens[at].key not in words["made_in"]:
        if tokens[at].key == ",":
            return False
        at -= 1
    made = at >= near and tokens[at].key in words["made_in"] and at + 1 < place
    return made and tokens[at + 1].key in words["inside_before"] and tokens[at - 1].key not in words["auxiliaries"]


def _is_of_situation(clause: Clause, first: int) -> bool:
    """Whether "in a place" says where a conflict or a state of affairs is ("लद्दाख में जारी गतिरोध पर")."""
    if clause.lists.isdisjoint(SITUATIONS):
        return False
    tokens, words = clause.line.tokens, clause.rules.words
    for at in range(first, min(clause.last, first + SITUATION)):
        token = tokens[at]
        # "जोधपुर में हवाई युद्ध अभ्यास".
        drill = at + 1 < clause.last and tokens[at + 1].key in words["exercise_nouns"]
        if (token.key in words["situations"] or token.key in words["conflict_nouns"]) and not drill:
            return True
        if token.kind != "w" or token.key in words["postpositions"] or token.key in words["talk_nouns"]:
            return False
    return False


def _is_accredited(clause: Clause, index: int) -> bool:
    """Whether a country is where an envoy of another one serves ("जापान में भारत के राजदूत", "भारत में उसके राजदूत")."""
    behind = clause.line.tokens[index + 2 : index + 4]
    if behind and behind[0].key in clause.rules.words["possessives"]:
        behind = behind[1:]
    envoy = bool(behind) and behind[0].kind == "P" and ENVOYS.intersection(behind[0].value.labels)
    return bool(envoy) and behind[0].value.side != clause.line.tokens[index].value.code


def _unknown_town(clause: Clause, first: int) -> tuple[int, int] | None:
    """A name that stands between "of a country" and "in" ("केन्या के नैरोबी में", "केन्या की राजधानी नैरोबी में")."""
    tokens = clause.line.tokens
    first += have(tokens[first : first + 1], clause.rules.words["capital_nouns"])
    words = (at for at in range(first, clause.last) if tokens[at].kind != "w" or not names_place(clause, at))
    index = next(words, clause.last)
    inside = index < clause.last and tokens[index].key in clause.rules.words["inside"]
    return (first, index) if inside and first < index <= first + 3 else None
