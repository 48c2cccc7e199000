"""What mentions of people lend each other: an office to the counterpart, a side to the next, a town to the host.

In: the mentions of all lines. Out: the same mentions with offices and sides; who they are is found by the roster.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.beside import are_each_other, heads_company
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.people.mentions import VOICE, Mention
from extractor.offline.rules import Rules
from extractor.phrases import Match, Word

# Words between "on the part of" a country and who speaks for it.
REACH = 12
# Words between who leads a delegation and its country ("के नेतृत्व में नौ सदस्यीय").
NEAR_DELEGATION = 5
# Words from a country to the end of the name of its delegation ("सशस्त्र बलों का 20 सदस्यीय प्रतिनिधिमंडल").
NEAR_MISSION = 7
# Words at most between somebody and his counterpart ("and his visiting C").
JOINED = 4
# Offices of which a country has one holder, who needs no country beside another of them.
TOP = frozenset({"President", "Prime Minister", "King", "Sultan", "Emir", "Chancellor", "Vice President"})


def take_counterparts(complete: list[list[Mention]], rules: Rules) -> None:
    """A counterpart holds the office of the one whose counterpart he is."""
    before: list[Mention] = []
    for mentions in complete:
        _drop_said_again(mentions, rules)
        for index, mention in enumerate(mentions):
            if not mention.counterpart:
                continue
            ahead = mentions[:index][::-1]
            met = [other for other in ahead if _is_met(other, rules) and not _is_his_own(other, mention, rules)]
            ahead = [other for other in ahead if other not in met]
            later = mentions[index + 1 :]
            others = [*ahead, *(m for m in later if _acts(m, rules)), *before, *met, *later]
            he = rules.head_first and any(w.key in rules.words["he"] for w in mention.line.words[: mention.first])
            if not ahead and before and he:
                # "He will meet his counterpart P, and be received by President P".
                others = [*before, *later, *met]
            if not ahead and before and not rules.head_first:
                # "He met his counterpart": that of who acted in the line before.
                last = [other for other in before if other.line is before[0].line]
                others.sort(key=lambda other: not (other in last and _acts(other, rules)))
            owned = have(mention.line.words[max(0, mention.first - 1) : mention.first], rules.words["own"])
            if owned and not rules.head_first:
                # "P ने विदेश मंत्री P और अपने अमेरिकी समकक्ष P से": that of who acts.
                others.sort(key=lambda other: not (other in ahead and _acts(other, rules)))
            if mention.ranked and not rules.head_first:
                # The counterpart of an officer is one.
                others.sort(key=lambda other: not _is_ranked(other))
            if mention.owner is not None:
                # "NAME, P's C counterpart".
                others.sort(key=lambda other: other.name_keys[-1:] != (mention.owner,))
            for other in _in_order(mentions, index) or others:
                if _is_listed_with(other, mention, rules) or VOICE in other.labels:
                    # "प्रवक्ता P ने बताया कि वह अपने समकक्ष से मिलेंगे": a spokesman tells of others.
                    continue
                titles = other.titles or (tuple(other.person.titles)[:1] if other.person else ())
                if titles:
                    mention.titles = mention.titles or tuple(title._replace(side="") for title in titles)
                    mention.lent = other
                    break
        # Hindi names who is spoken of last, English first.
        before = [*(mentions if rules.head_first else reversed(mentions)), *before]


def _in_order(mentions: list[Mention], index: int) -> list[Mention]:
    """Who is named before in the place of a list in which a counterpart stands in another of as many people ("रक्षा
    मंत्री P और विदेश मंत्री P ने अपने समकक्षों P और P से")."""
    first = last = index
    while first and mentions[first - 1].counterpart and _adjoin(mentions[first - 1], mentions[first]):
        first -= 1
    while last + 1 < len(mentions) and mentions[last + 1].counterpart and _adjoin(mentions[last], mentions[last + 1]):
        last += 1
    several = last + 1 - first
    own = mentions[max(0, first - several) : first]
    more = first > several and _adjoin(mentions[first - several - 1], own[0])
    if not 1 < several == len(own) or more or not all(_adjoin(*pair) for pair in pairwise(own)):
        return []
    return [own[index - first]]


def _adjoin(one: Mention, two: Mention) -> bool:
    return two.first - one.last == 1


def _is_met(other: Mention, rules: Rules) -> bool:
    """Whether a preposition, or in Hindi a marker, makes somebody an object: "his counterpart" is that of who acts
    ("called on P and met his counterpart")."""
    words, at = other.line.words, other.first
    if not rules.head_first:
        marker = rules.phrases["case_after"].at(words, other.last)
        return marker is not None and marker.entry == "with"
    while at and words[at - 1].key in rules.words["determiners"]:
        at -= 1
    return at > 0 and rules.phrases["case_before"].at(words, at - 1) is not None


def _is_his_own(other: Mention, mention: Mention, rules: Rules) -> bool:
    """Whether English joins a counterpart to whose he is ("the session co-chaired by P and his C counterpart P")."""
    between = other.line.words[other.last : other.last + 2]
    joined = rules.head_first and mention.first - other.last <= JOINED and have(between[:1], CONJUNCTIONS)
    return joined and have(between[1:], rules.words["his"])


def _is_ranked(mention: Mention) -> bool:
    """Whether an article gives somebody a rank anywhere."""
    named = mention.person.mentions if mention.person is not None else [mention]
    return any(other.ranked for other in named)


def _acts(mention: Mention, rules: Rules) -> bool:
    """Whether the mark of who acts stands behind somebody; English marks nobody, there all count."""
    words, last = mention.line.words, mention.last
    return rules.head_first or (last < len(words) and words[last].key in rules.words["asks"])


def _is_listed_with(other: Mention, mention: Mention, rules: Rules) -> bool:
    """Whether a counterpart is met together with somebody, whose counterpart he is not ("P सहित नेपाली समकक्ष P से")."""
    if other.line is not mention.line or rules.head_first:
        return False
    between = [word.key for word in mention.line.words[other.last : mention.first]]
    return between[:1] != [] and between[0] in rules.words["along_with"]


def carry_sides(complete: list[list[Mention]], rules: Rules) -> None:
    """ "The American foreign minister and defence secretary": the side of the first holds for the second."""
    for mentions in complete:
        if len(mentions) < 2:
            continue
        if not rules.head_first:
            _carry_through_lists(mentions, rules)
        for before, mention in pairwise(mentions):
            between = before.line.words[before.last].key if mention.first == before.last + 1 else ""
            joined = between in CONJUNCTIONS
            owned = between in rules.words["genitive_all"] and not _are_talks_with(mention, between, rules)
            if owned and mention.side is None and not rules.head_first:
                # "The adviser of the Kenyan president, P".
                mention.side = before.side
                continue
            if mention.first > before.last and before.line.words[0].key in rules.words["opening_prepositions"]:
                continue
            if before.counterpart and not before.name and mention.first <= before.last + 2 and not mention.side:
                mention.counterpart, mention.side = True, before.side
            named = mention.name and before.name and not rules.head_first
            alike = not set(mention.labels).isdisjoint(before.labels) or not TOP.isdisjoint(mention.labels)
            carried = mention.titles and not alike if named else not mention.name and not before.name
            carried = carried and not (named and _talk(mention, before, rules))
            if joined and before.side and mention.side is None and carried and not heads_company(mention, rules):
                mention.side = before.side


def _are_talks_with(mention: Mention, genitive: str, rules: Rules) -> bool:
    """Whether a feminine genitive is that of talks with somebody ("राष्ट्रपति P की प्रधानमंत्री P से बातचीत हुई")."""
    words, lists = mention.line.words, rules.words
    marker = rules.phrases["case_after"].at(words, mention.last) if genitive in lists["genitive"] else None
    if marker is None or marker.entry != "with" or genitive == "के":
        return False
    talks = lists["talk_nouns"] | lists["call_talk"] | lists["discussion_nouns"]
    return any(word.key in talks for word in words[marker.last :])


def _carry_through_lists(mentions: list[Mention], rules: Rules) -> None:
    """ "केन्या के रक्षा मंत्री A, रक्षा सचिव B और राजदूत C": the side holds for the list that it opens."""
    side: str | None = None
    held: set[str] = set(TOP)
    before: Mention | None = None
    listed = False
    for mention in mentions:
        joint = _joint(before, mention)
        # Of three and more, also "मालदीव के राष्ट्रपति A, विदेश मंत्री और रक्षा मंत्री".
        listed = joint == "," or (joint is not None and listed)
        new = mention.person is None or mention.person.mentions[0] is mention
        titled = bool(mention.titles) or (mention.ranked and _is_met(mention, rules))
        joins = titled and new and (bool(mention.name) or listed)
        if heads_company(mention, rules):
            # A company is not one of the country whose officials sign with it.
            side = None
        elif mention.side is not None:
            # A list within a list is opened by "and" alone: "A, केन्या के B, C" says nothing of C.
            opens = joint != "," or (before is not None and before.side is not None)
            side, held = mention.side if opens and mention.name else None, {*TOP, *mention.labels}
        elif joint is None or not joins or (before is not None and _talk(mention, before, rules)):
            side = None
        elif side is not None:
            side = side if held.isdisjoint(mention.labels) else None
            mention.side = side
            held |= set(mention.labels)
        before = mention


def _talk(mention: Mention, before: Mention, rules: Rules) -> bool:
    """Whether a list ends with somebody with whom the others have to do ("A और B के बीच", "A, B के निमंत्रण पर")."""
    words, at = mention.line.words, mention.last
    marker = rules.phrases["case_after"].at(words, at)
    invites = not rules.head_first and have(words[at + 1 : at + 2], rules.words["invitations"])
    return (marker is not None and marker.entry == "between") or invites or are_each_other(mention, before, rules)


def _joint(before: Mention | None, mention: Mention) -> str | None:
    """The comma or "and" that alone stands between two people."""
    between = [word.key for word in mention.line.words[before.last : mention.first]] if before is not None else []
    return between[0] if len(between) == 1 and (between[0] == "," or between[0] in CONJUNCTIONS) else None


def take_delegations(complete: list[list[Mention]], rules: Rules) -> None:
    """Who speaks for a side is of it: "जापान की ओर से रक्षा मंत्री NAME", "जापानी पक्ष का नेतृत्व ... NAME"."""
    for mentions in complete:
        for index, mention in enumerate(mentions):
            if mention.side is None and (mention.titles or mention.ranked) and mention.name:
                mention.side = _stands_for(mention, rules) or _led_side(mention.line, mention.first, rules)
                mention.side = mention.side or _side_before(mention, rules) or _side_behind(mention, rules)
                mention.side = mention.side or _represented(mentions, index, rules)
                mention.side = mention.side or _delegation_beside(mention, rules)
                mention.side = mention.side or _joint_leader(mentions, index, rules) or _member_of(mention, rules)
                mention.side = mention.side or _delegate(mentions, index, rules)


def _stands_for(mention: Mention, rules: Rules) -> str | None:
    """The country for whose side somebody stands, as the English words behind him say ("was chaired by P from the C
    side and P from the C side", "P, representing C, and P, representing C")."""
    words, lists, at = mention.line.words, rules.words, mention.last
    at += at + 1 < len(words) and words[at].key == ","
    marked = at < len(words) and words[at].key in lists["representing"] | {"from", "for"}
    if not rules.head_first:
        return None
    if at == mention.last and (gapped := _leads_other(mention, rules)) is not None:
        return gapped
    if not marked:
        return None
    place = _country_behind(mention.line, at, rules)
    if place is None or place.entry.is_city:
        return None
    sided = have(words[place.last : place.last + 1], lists["delegations"])
    led = words[at].key == "for" and have(words[: mention.first], lists["heading"] | lists["chaired"])
    stands = sided or ((led or words[at].key in lists["representing"]) and not place.entry.adjective)
    return str(place.entry.country) if stands else None


def _leads_other(mention: Mention, rules: Rules) -> str | None:
    """The country of the delegation right behind somebody, where English leaves out that he led it ("with P leading
    the C delegation and P the C one")."""
    words, lists, at = mention.line.words, rules.words, mention.last
    led = have(words[: mention.first], lists["leaders"])
    if not led or at + 2 >= len(words) or words[at].key not in lists["articles"]:
        return None
    place = next((place for place in mention.line.places if place.first == at + 1 and place.entry.adjective), None)
    sent = place is not None and words[place.last].key in lists["delegations"] | {"one"}
    return str(place.entry.country) if place is not None and sent else None


def _member_of(mention: Mention, rules: Rules) -> str | None:
    """The country of the Hindi delegation whose members are listed ("C के प्रतिनिधिमंडल ..., जिसमें P और P शामिल थे")."""
    if rules.head_first:
        return None
    words, lists = mention.line.words, rules.words
    which = next((at for at in range(mention.first - 1, 0, -1) if words[at].key in lists["in_which"]), 0)
    if not which or not have(words[mention.last :], lists["taking_part"]):
        return None
    sent = (at for at in range(which) if words[at].key in lists["delegations"])
    theirs = (p for at in sent for p in mention.line.places if at - 2 <= p.last <= at and p.entry.country)
    return next((str(place.entry.country) for place in theirs), None)


def _delegate(mentions: list[Mention], index: int, rules: Rules) -> str | None:
    """The country of the English delegation of which somebody, and who is joined to him, is a part ("P and P were part
    of the C delegation")."""
    if not rules.head_first:
        return None
    line, words, last = mentions[index].line, mentions[index].line.words, mentions[index].last
    for mention in mentions[index + 1 :]:
        between = [word.key for word in words[last : mention.first]]
        last = mention.last if between in (["and"], [","], [",", "and"]) else last
    at = last
    while at < len(words) and words[at].key in rules.words["being_part_of"]:
        at += 1
    place = next((place for place in line.places if place.first == at > last and place.entry.country), None)
    if place is None or place.entry.is_city:
        return None
    sent = have(words[place.last : place.last + 2], rules.words["delegations"])
    return str(place.entry.country) if sent else None


def _joint_leader(mentions: list[Mention], index: int, rules: Rules) -> str | None:
    """The country of the English delegation that somebody leads together with the one before him, whose office and
    department stand between them ("headed by P, Secretary, Department of Trade, and P, Secretary")."""
    before, words = mentions[index - 1] if index else None, mentions[index].line.words
    if before is None or not rules.head_first or before.name is None:
        return None
    between = [word.key for word in words[before.last : mentions[index].first]]
    joined = between[-2:] == [",", "and"] and rules.words["clause_verbs"].isdisjoint(between)
    return _led_side(before.line, before.first, rules) if joined else None


def _side_behind(mention: Mention, rules: Rules) -> str | None:
    """The country whose side somebody leads, as the words behind him say in Hindi ("P ने चीनी पक्ष का नेतृत्व किया")."""
    line, words, last = mention.line, mention.line.words, mention.last
    if rules.head_first or words[last : last + 1] == () or words[last].key not in rules.words["asks"]:
        return None
    for place in line.places:
        end = place.last
        while end < len(words) and words[end].key in rules.words["delegations"] | rules.words["genitive"]:
            end += 1
        cue = rules.phrases["for_side"].at(words, end) if place.first == last + 1 and end > place.last else None
        if cue is not None and have(words[end:], rules.words["leading_nouns"]):
            return str(place.entry.country) if place.entry.country else None
    return None


def _led_side(line: Line, first: int, rules: Rules) -> str | None:
    """The country for whose side a person stands, as the words before him in the clause say."""
    words = line.words
    if (own := _own_delegation(line, first, rules)) is not None:
        return own
    # "The C delegation led by P met Foreign Minister P".
    apart = rules.words["clause_marks"]
    apart = apart | rules.words["delegation_acts"] if rules.head_first else apart
    for at in range(first - 1, max(0, first - REACH), -1):
        if words[at].key in apart:
            return None
        cue = rules.phrases["for_side"].at(words, at)
        if cue is None or cue.last > first:
            continue
        start = at
        inside = rules.words["delegations"] | rules.words["ministries"]
        # "A delegation of the Royal Thai Navy headed by P".
        inside |= rules.words["services"] | rules.words["service_parts"] if rules.head_first else frozenset()
        while start > 0 and words[start - 1].key in inside:
            start -= 1
        place = next((p for p in line.places if p.last == start and p.entry.country), None)
        place = place or (_sent_to(line, start, rules) if rules.head_first else None)
        if place is None and rules.head_first and start and words[start - 1].key == ",":
            # "Iceland, which has no army, was represented by P".
            parted = (p for p in line.places if p.last + 1 < start and words[p.last].key == "," and p.entry.country)
            place = next((p for p in parted if words[p.last + 1].key in rules.words["relative_marks"]), None)
        if place is not None or not rules.head_first:
            return str(place.entry.country) if place is not None else None
    return None


def _sent_to(line: Line, last: int, rules: Rules) -> Match[Any] | None:
    """The country of the English delegation of which the words before its verb say where it is ("at the talks")."""
    words, lists = line.words, rules.words
    for at in range(last - 1, max(0, last - REACH), -1):
        if words[at].key == "," or words[at].key in lists["clause_marks"]:
            return None
        if words[at].key in lists["delegations"]:
            return next((p for p in line.places if p.last == at and p.entry.country), None)
    return None


def _represented(mentions: list[Mention], index: int, rules: Rules) -> str | None:
    """The country that English says somebody, and who is joined to him, represents ("P and P represented C")."""
    words, last = mentions[index].line.words, mentions[index].last
    for mention in mentions[index + 1 :]:
        between = [word.key for word in words[last : mention.first]]
        last = mention.last if between in (["and"], [","]) else last
    lists = rules.words
    if last >= len(words) or words[last].key not in lists["representing"] | lists["heading"]:
        return None
    place = _country_behind(mentions[index].line, last, rules)
    if place is None:
        return None
    # "P and P headed the Indian side", but not the Indian army.
    sent = [word.key for word in words[place.last : place.last + 1]]
    sides = not lists["delegations"].isdisjoint(sent) or words[last].key in lists["representing"]
    return str(place.entry.country) if sides else None


def _country_behind(line: Line, at: int, rules: Rules) -> Match[Any] | None:
    """The country right behind a word and an article ("representing the C")."""
    start = at + 1 + have(line.words[at + 1 : at + 2], rules.words["articles"])
    return next((place for place in line.places if place.first == start and place.entry.country), None)


def _own_delegation(line: Line, first: int, rules: Rules) -> str | None:
    """The country whose delegation stands right before who led it, without the verb ("और जर्मन दल की P ने की", "was
    led by P and the C side by P")."""
    lists, words = rules.words, line.words
    if first < 3 or words[first - 1].key not in lists["by" if rules.head_first else "genitive_all"]:
        return None
    missions = lists["delegations"] if rules.head_first else lists["missions"] | lists["sides_words"]
    named = next((p for p in line.places if p.last == first - 1 and p.entry.country and not p.entry.is_city), None)
    if named is not None and rules.head_first and words[named.first - 1].key == "and":
        # "C was represented by P and C by P".
        return str(named.entry.country) if have(words[:first], lists["representing"] | lists["heading"]) else None
    place = next((p for p in line.places if p.last == first - 2 and p.entry.country), None)
    led = have(words[:first], lists["heading" if rules.head_first else "leading_nouns"])
    return str(place.entry.country) if place is not None and led and words[first - 2].key in missions else None


def _delegation_beside(mention: Mention, rules: Rules) -> str | None:
    """The country of the delegation that somebody leads ("NAME के नेतृत्व में नौ सदस्यीय भारतीय प्रतिनिधिमंडल", "भारतीय नौसेना का
    प्रतिनिधिमंडल NAME के नेतृत्व में")."""
    words, lists = mention.line.words, rules.words
    led = rules.phrases["case_after"].at(words, mention.last) if not rules.head_first else None
    if led is None or led.entry != "led":
        return None
    before = words[mention.first - 1].key if mention.first else ""
    for place in mention.line.places:
        last = place.last
        if before in lists["missions"] and last < mention.first <= last + NEAR_MISSION and place.entry.country:
            parted = lists["postpositions"] - lists["genitive_all"]
            if all(word.key not in parted for word in words[last : mention.first]):
                return str(place.entry.country)
        while last < len(words) and words[last].key in lists["genitive_all"] | lists["mission_kinds"]:
            last += 1
        near = led.last <= place.first <= led.last + NEAR_DELEGATION
        if near and place.entry.country and last < len(words) and words[last].key in lists["missions"]:
            return str(place.entry.country)
    return None


def _side_before(mention: Mention, rules: Rules) -> str | None:
    """The country on whose side English words put who is listed behind them ("on the C side were P and P")."""
    words, lists = mention.line.words, rules.words
    if not rules.head_first:
        return None
    places = (p for p in mention.line.places if p.last < mention.first and p.first and p.entry.country)
    for place in reversed(list(places)):
        between = {word.key for word in words[place.last : mention.first]}
        before = [word.key for word in words[max(0, place.first - 2) : place.first]]
        framed = before[-1] == "the" and before[0] in lists["on_side"]
        if words[place.last].key in lists["delegations"] and between.isdisjoint(lists["clause_marks"]):
            return str(place.entry.country) if framed or not between.isdisjoint(lists["comprising"]) else None
    return None


def _drop_said_again(mentions: list[Mention], rules: Rules) -> None:
    """Leave out a bare "counterpart" of whom the next words say who he is ("अपने समकक्ष, जापान के रक्षा मंत्री ...")."""
    for before, mention in list(pairwise(mentions)):
        between = mention.line.words[before.last : mention.first]
        bare = before.counterpart and not (before.name or before.side or before.titles)
        origin = _origin(mention.line, between, before.last) if rules.head_first else None
        if bare and mention.titles and origin:
            # "His counterpart from Japan, Defence Minister NAME".
            mention.counterpart, mention.first, mention.side = True, before.first, mention.side or origin
            mentions.remove(before)
            continue
        single = not before.line.words[before.last - 1].key.endswith("s")
        owned = rules.head_first and single and before.counterpart and not (before.name or before.titles)
        bare = bare or (owned and bool(mention.name) and mention.side in (None, before.side))
        if bare and mention.titles and (not between or [word.key for word in between] == [","]):
            mention.counterpart, mention.side = True, mention.side or before.side
            if rules.head_first:
                # "With his counterpart, P": what stands before him holds for P.
                mention.first = before.first
            mentions.remove(before)


def _origin(line: Line, between: Sequence[Word], first: int) -> str | None:
    """The country that the words behind a counterpart say he is from ("from the United Kingdom,")."""
    if len(between) < 3 or between[0].key not in ("from", "of") or between[-1].key != ",":
        return None
    last = first + len(between) - 1
    place = next((place for place in line.places if first < place.first <= first + 2 and place.last == last), None)
    return str(place.entry.country) if place is not None and place.entry.country else None
