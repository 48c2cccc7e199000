"""Goods that one side gives another: orders, licences, deliveries, gifts and leases of equipment; relief.

In: a clause and the discourse so far. Out: mentions with the sides that give and take. A plan to give is no event, but
its sides are kept in mind for the deliveries that the next clauses tell of ("the first batch will arrive in March").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from extractor.dates import BROAD
from extractor.offline.deeds.delivery_verbs import NEAR, delivery_verb, weighed
from extractor.offline.deeds.giving import has_been_given, is_made_for, sets_out, welcomes_ship, wins_order
from extractor.offline.deeds.handing import (
    counts_rest,
    day_of,
    delivers_those,
    due_status,
    due_verb,
    hands_over_those,
    is_load,
    is_means,
    is_military,
    is_sent_to_place,
    is_signed,
    order_is_sealed,
    order_of_both,
    orders_those,
    promises_order,
    reaches_other,
    taken_by_him,
    undertakes,
)
from extractor.offline.deeds.handovers import ordered_those
from extractor.offline.discourse import Discourse, sides
from extractor.offline.documents.dates import signed_paper
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.owned_dates import dates_other
from extractor.offline.grammar.relatives import tells_of
from extractor.offline.sides.acting import only_tells
from extractor.offline.sides.sides import Group, Member, countries_of
from extractor.offline.talks.asides import ministry_tells
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

if TYPE_CHECKING:
    from extractor.offline.occasions.occasions import Occasion

GIVING = frozenset({EventType.ARMS_TRANSFER, EventType.OTHER})
# Of deliveries that are still to come.
AHEAD_OF = frozenset({EventStatus.SCHEDULED, EventStatus.PROPOSED})
# Lists of words, without any of which nothing is given or is to be, and those of what is given.
HANDING = frozenset(
    {"arms_plans", "arms_verbs", "due_verbs", "due_infinitives", "ordering_nouns", "sale_words", "setting_out"}
)
PASSING = HANDING | {"deal_nouns", "purchases"}
GOODS = frozenset({"arms_nouns", "aid_nouns", "load_nouns"})
# Tokens at the head of an English clause among which goods are counted ("the remaining ten will be").
OPENING = 3
# Tokens behind the country of a port among which goods go through it ("जॉर्जिया के पोती बंदरगाह होते हुए").
ROUTE = 4
# Tokens between an English verb that stops a delivery and its noun.
STOPPED = 3
# Tokens from "aboard" to whose ship it is.
ABOARD = 3
# Tokens before those who look on among which "presence" stands.
BESIDE = 2
# Groups that neither give nor take.
ASIDE = frozenset({"source", "on", "in", "among"})
LEADING = ("agent", "to")
ENGLISH_LEADING = ("agent", "to", "subject")


def find_transfers(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Equipment or relief that a clause says to change hands."""
    kind = goods_of(clause, discourse)
    if _gives_nothing(clause) or welcomes_ship(clause, discourse) or _passes_on_knowledge(clause):
        return
    if kind is None or (clause.has("sign_words") and clause.lists.isdisjoint(HANDING)):
        _note_contract(clause, discourse)
        return
    verb = delivery_verb(clause)
    members, present = _members(clause, discourse, verb)
    known = discourse.delivering
    if verb is not None and verb == sets_out(clause):
        members = _shipped(clause, discourse, verb) or members
    if verb is None and len(known) == 2 and set(sides(members)) <= set(known):
        verb = due_verb(clause)
    if _goes_elsewhere(clause, known):
        return
    if len(sides(members)) < 2 and verb is not None and set(sides(members)) <= set(known) and _goes_on(clause, verb):
        # In English it is mostly the speaker whom such a clause names, or the service behind "delivery to".
        noun = clause.line.tokens[verb].key in clause.rules.words["handing_nouns"]
        taking = {m.token for g in clause.of_case("to") for m in g.members} if noun else set()
        named = [m for m in members if m.token in taking and m.line.tokens[m.token].kind == "S"]
        named = [m for m in members if m.person is not None] if _takes_on_behalf(clause, verb) else named
        own = {member.side: member for member in (named if clause.rules.head_first else members)}
        members = tuple(own.get(side) or again(member) for side, member in known.items())
    each = _for_each(clause, members)
    if len(sides(members)) != 2 and not each and not (len(sides(members)) == 3 and _takes_pair(clause, discourse)):
        return
    if clause.rules.head_first and verb is not None and _is_welcomed(clause, verb):
        members = countries_of(members)
    # Of "B of C" the company, and not its country.
    bodies_last = sorted(members, key=lambda m: m.line.tokens[m.token].kind in "BS")
    by_side = {m.side: m for m in bodies_last}
    discourse.delivering = {side: by_side[side] for side in sides(members)}
    discourse.carried = kind
    won = clause.rules.head_first and verb is not None and verb == wins_order(clause)
    if verb is None or undertakes(clause) or (is_signed(clause) and not won):
        return
    mention = Mention(kind, clause, verb, members, _status(clause, verb), day_of(clause, verb), attendees=present)
    mention.earlier = clause.line.tells_earlier(clause.rules) or clause.line.has_phrase(clause.rules, "so_far")
    _date(mention)
    if mention.status is EventStatus.PROPOSED and mention.date is not None and is_load(clause):
        # "दूसरी खेप अक्टूबर में C भेजी जा सकती है".
        mention.status = EventStatus.SCHEDULED
    if mention.status is not EventStatus.SCHEDULED or mention.date is not None:
        yield from (replace(mention, members=pair) for pair in each) if each else (mention,)


def _passes_on_knowledge(clause: Clause) -> bool:
    """Whether English transfers what is known, and no goods ("will transfer know-how in missile integration to B")."""
    if not clause.rules.head_first or not clause.has("passing_on"):
        return False
    words, tokens = clause.rules.words, clause.line.tokens
    verbs = clause.where("passing_on")
    return any(have(tokens[at + 1 : min(clause.last, at + NEAR)], words["knowledge"]) for at in verbs)


def _is_welcomed(clause: Clause, verb: int) -> bool:
    """Whether English says that people welcome a delivery, which others made ("They hailed the delivery in D of")."""
    words, before = clause.rules.words, clause.line.tokens[max(clause.first, verb - NEAR) : verb]
    return clause.line.tokens[verb].key in words["goods_arriving"] and have(before, words["welcoming_it"])


def _note_contract(clause: Clause, discourse: Discourse) -> None:
    """Keep the two in mind who sign a contract for arms in Hindi: what "will be handed over to C" is one's of them."""
    if clause.rules.head_first or not (clause.has("arms_nouns") and clause.has("contract_nouns")):
        return
    members = tuple(m for g in clause.of_case("agent", "between", "with") for m in g.members if m.side)
    if len(sides(members)) == len(members) == 2:
        discourse.delivering = {m.side: m for m in members if m.side}


def _gives_nothing(clause: Clause) -> bool:
    """Whether Hindi only calls untrue what the sentence before told ("... ने ऐसा कोई ऑर्डर देने से इनकार किया"), or somebody
    promises an order."""
    before = clause.line.before
    told = before is not None and before.denied_behind and not clause.rules.head_first
    return (told and clause.line.has_phrase(clause.rules, "denial")) or promises_order(clause)


def _date(mention: Mention) -> None:
    """Give a transfer its day: in English the one behind what is yet to be given, and none of the document."""
    clause, tokens, verb = mention.clause, mention.line.tokens, mention.trigger
    dates = [at for at in _own_dates(clause) if _ordered_on(clause, at) in (None, verb)]
    if mention.date not in [tokens[at] for at in dates] and clause.rules.head_first:
        ordered = mention.date is not None and any(_ordered_on(clause, at) for at in clause.dates)
        mention.date = next((tokens[at] for at in dates if at > verb and ordered), None)
    ahead = [at for at in dates if at > verb]
    if ahead and clause.rules.head_first and mention.status is EventStatus.SCHEDULED:
        mention.date = tokens[ahead[0]]
    if mention.date is None and mention.status in AHEAD_OF:
        # "by March" ends nothing: it is when the delivery is due.
        mention.date = next((tokens[at] for at in dates), None)
    if mention.date is None and tokens[clause.first].key in clause.rules.words["there"]:
        # "सोमवार को मोम्बासा जाएंगे, जहां वे ... सौंपेंगे".
        mention.date = next((t for t in reversed(tokens[: clause.first]) if t.kind == "D"), None)


def _ordered_on(clause: Clause, date: int) -> int | None:
    """The verb of the English relative clause in which a date says when goods were ordered ("that C bought in D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = date - 1 - (date > 1 and tokens[date - 1].key in words["inside_before"])
    relative = at > 1 and tokens[at - 2].key in words["relative_marks"]
    return at if clause.rules.head_first and relative and tokens[at].key in words["ordering_verbs"] else None


def _own_dates(clause: Clause) -> list[int]:
    """The dates of a clause, in English without those of papers ("will sell under a contract signed on D") and of who
    tells it ("will send tanks to C, the government said on D")."""
    tokens, rules = clause.line.tokens, clause.rules
    if not rules.head_first:
        return list(clause.dates)
    return [at for at in clause.dates if not dates_other(tokens, rules, at) and signed_paper(tokens, rules, at) is None]


def _for_each(clause: Clause, members: tuple[Member, ...]) -> list[tuple[Member, ...]]:
    """Who gives with each of several who take ("delivered radars to C and C", "C और C को रडार सौंपे")."""
    taking = next((g.members for g in clause.of_case("to") if len(sides(g.members)) > 1), ())
    giving = [member for member in members if member.side not in sides(taking)]
    return [(giving[0], member) for member in taking] if len(sides(tuple(giving))) == 1 else []


def is_due(clause: Clause) -> bool:
    """Whether a clause tells of a delivery on a day or in a month to come: an event, no pledge."""
    dates = [] if promises_order(clause) else _own_dates(clause)
    verb = delivery_verb(clause) if dates and not clause.lists.isdisjoint(GOODS) else None
    if not clause.rules.head_first or verb is None:
        return verb is not None
    # "Told P on Monday that C would deliver": the day on which it was said.
    return dates[0] <= clause.first + 1 or dates[-1] > min((*clause.where("will"), verb))


def is_another(occasion: Occasion, mention: Mention) -> bool:
    """Whether what a mention gives, or does to another, is not what an occasion of the same sides told of.

    It is another act, or of the other side; it is still to come; or only one of them is of a month or year.
    """
    known = occasion.mentions[0]
    if mention.type not in GIVING:
        return False
    if known.name != mention.name or (mention.name is not None and _giver(known) != _giver(mention)):
        return True
    statuses = {occasion.status, mention.status}
    if EventStatus.SCHEDULED in statuses and len(statuses) > 1:
        return True
    if statuses == {EventStatus.PROPOSED, EventStatus.OCCURRED} and not mention.clause.rules.head_first:
        # "C ने मिसाइलें मंगाई थीं। वह दो विमान भी ले सकता है".
        return mention.clause.has("also_marks")
    dates = [m.date.value for m in occasion.mentions if m.date is not None]
    if mention.date is not None and {_was_ordered(known), _was_ordered(mention)} == {True, False}:
        # "C ordered two boats. The first of an earlier batch was handed over in January."
        return True
    if mention.date is None or any(date.text == mention.date.value.text for date in dates):
        return False
    return any(date.kind in BROAD for date in (*dates, mention.date.value))


def _was_ordered(mention: Mention) -> bool | None:
    """Whether English tells of an order of goods, and not of these being there; None where it tells of neither."""
    words, key = mention.clause.rules.words, mention.line.tokens[mention.trigger].key
    if not mention.clause.rules.head_first:
        return None
    ordered = key in words["placing_orders"] | words["ordering_verbs"]
    return True if ordered else False if key in words["passing_goods"] | words["goods_arriving"] else None


def _giver(mention: Mention) -> str | None:
    """The side that gives: a person's before countries that only say between whom it is ("भारत-मिस्र साझेदारी: P ने")."""
    return next((m for m in mention.members if m.person is not None and m.person.name), mention.members[0]).side


def goods_of(clause: Clause, discourse: Discourse) -> EventType | None:
    """The type of event that the goods of a clause make; a mere "batch" is of what was spoken of before."""
    if (clause.has("aid_nouns") and not is_military(clause)) or (clause.has("carrying") and clause.has("cargoes")):
        return EventType.OTHER
    if clause.has("arms_nouns") or delivers_those(clause):
        return EventType.ARMS_TRANSFER
    if hands_over_those(clause):
        return EventType.OTHER if "aid_nouns" in clause.line.lists else EventType.ARMS_TRANSFER
    if clause.has("load_nouns"):
        return discourse.carried or EventType.ARMS_TRANSFER
    rest = _hands_over_rest if clause.rules.head_first else counts_rest
    if discourse.delivering and (rest(clause) or ordered_those(clause) is not None):
        return discourse.carried
    if orders_those(clause):
        return EventType.ARMS_TRANSFER
    return discourse.carried if clause.has("order_nouns") else None


def _hands_over_rest(clause: Clause) -> bool:
    """Whether an English passive only counts goods of which was told before ("the first four will be delivered")."""
    words, tokens = clause.rules.words, clause.line.tokens
    given = [at for at in clause.where("arms_verbs") if tokens[at - 1].key in words["passive_marks"]]
    head = tokens[clause.first : min(clause.last, clause.first + OPENING)]
    counted = [at for at, token in enumerate(head, clause.first) if token.key in words["those_left"]]
    opens = clause.first == 0 or "arms_nouns" in clause.line.lists or "told_things" in clause.lists
    if not (opens and counted and given and counted[-1] + 2 < given[-1]):
        return False
    number = tokens[counted[-1] + 1].key
    behind = counted[-1] + 1 + clause.rules.counts(number)
    # "The last of them is due to be delivered".
    of_them = tokens[behind].key in words["of_marks"] and tokens[behind + 1].key in words["told_things"]
    behind += 2 * of_them
    if tokens[behind].key == ",":
        # "The remaining four, P told reporters, will be delivered".
        closing = next((at for at in range(behind + 1, clause.last - 1) if _closes_telling(clause, behind, at)), behind)
        behind = closing + (closing > behind)
    return tokens[behind].key in words["auxiliaries"] | words["passive_marks"] | words["future_marks"]


def _closes_telling(clause: Clause, opening: int, comma: int) -> bool:
    """Whether a comma ends who says so between goods and their verb."""
    words, tokens = clause.rules.words, clause.line.tokens
    said = have(tokens[opening:comma], words["attributing"] | words["telling_verbs"])
    return tokens[comma].key == "," and said and tokens[comma + 1].key in words["auxiliaries"] | words["future_marks"]


def _members(clause: Clause, discourse: Discourse, verb: int | None) -> tuple[tuple[Member, ...], tuple[Member, ...]]:
    """Who gives and takes, and who only stands by ("X की मौजूदगी में")."""
    groups = [g for g in clause.groups if g.case not in ASIDE or is_made_for(clause, g)]
    by = _standing_by(clause, groups)
    present = tuple(m for g in by for m in g.members if m.person is not None and m.person.name)
    acting = [g for g in groups if g not in by]
    acting = leading(acting, clause)
    if clause.rules.head_first and _reached(clause, discourse) is not None:
        # "Will give L-town 500 million for U.S. weapons": whose make the goods are, where both sides are told.
        acting = [g for g in acting if not _is_make(clause, g)] or acting
    acting = _before_news(clause, acting, verb)
    told = [g for g in acting if clause.rules.head_first and g.dual == "agent" and _is_teller(clause, g)]
    acting = [g for g in acting if g not in told]
    acting = [g for g in acting if not _are_goods(clause, g)]
    aboard = [g for g in acting if _is_aboard(clause, g)]
    acting = [g for g in acting if g not in aboard or not set(sides(g.members)).isdisjoint(discourse.delivering)]
    carriers = [g for g in acting if g.case == "of" and (clause.has("moving_verbs") or is_means(clause, g))] + aboard
    members = tuple(
        # "भारतीय नौसेना के जहाज" carry what the country gives that was spoken of before.
        discourse.delivering.get(m.side, m) if g in carriers else _body(m, clause)
        for g in acting
        for m in (discourse.countries() if g.dual == "countries" else _meant(g, discourse))
        if m.side and not only_tells(m, clause.first, clause.rules)
    )
    if len(sides(members)) > 2 and not _takes_pair(clause, discourse):
        members = tuple(
            _body(m, clause)
            for g in acting
            if g.case in (ENGLISH_LEADING if clause.rules.head_first else LEADING)
            for m in discourse.members(g)
            if m.side
        )
    if clause.has("carrying"):
        # The navy whose ships carry relief brings it for its country.
        members = tuple(m._replace(kind=ParticipantKind.COUNTRY, person=None) for m in members)
    if len(sides(members)) == 1 and (giver := _he(clause, discourse)) is not None:
        members = (giver, *members)
    members = members or _handed_over(clause, discourse)
    if len(sides(members)) == 1 and (teller := _promises_load(clause, discourse, members[0])) is not None:
        members = (teller, *members)
    if len(sides(members)) == 1 and (described := _described(clause)):
        members = (*(m for m in described if m.side not in sides(members)), *members)
    if len(sides(members)) == 1 and (taker := taken_by_him(clause, members[0]) or _reached(clause, discourse)):
        members = (*members, taker)
    if not members and order_of_both(clause):
        spoken = countries_of(discourse.countries())
        members = spoken if len(spoken) == 2 else ()
    if not members and ministry_tells(clause.line, clause.rules, discourse.home):
        # "मंत्रालय ने बताया कि तीसरी बैटरी मनीला भेजी जाएगी": by the home country.
        ours, reached = discourse.named.get(discourse.home or ""), _reached(clause, discourse)
        printed = discourse.home in discourse.printed
        members = (ours, reached) if ours is not None and printed and reached is not None else ()
    if not members and is_load(clause) and (reached := _reached(clause, discourse)) is not None:
        # "मिसाइलों की दूसरी खेप मनीला पहुंचेगी".
        members = (reached,)
    members = (*members, *_sells_too(clause, discourse, members))
    pair = sides(discourse.pair)
    meant = (
        clause.has("other_side")
        or bool(told)
        or (len(sides(members)) == 1 and _passes_between(clause, discourse, members[0]))
    )
    if len(sides(members)) == 1 and len(pair) == 2 and sides(members)[0] in pair and meant:
        # "Will be handed to its neighbour", "he denied that C had cancelled the order".
        members = (*members, *(m for m in discourse.countries() if m.side not in sides(members)))
    return members, present


def _are_goods(clause: Clause, group: Group) -> bool:
    """Whether an English "they" are the goods that were made or shipped, and nobody who acts."""
    tokens, words, at = clause.line.tokens, clause.rules.words, group.last
    if group.dual != "they" or at + 2 >= clause.last or tokens[at].key not in words["were"]:
        return False
    behind = tokens[at + 2].key
    given = behind in words["object_stops"] | words["joining"] | {"over", "by", "."}
    return given and tokens[at + 1].key in words["made_in"] | words["came_in"]


def _is_aboard(clause: Clause, group: Group) -> bool:
    """Whether English only says on whose ship goods came ("shipped aboard a C Navy landing ship")."""
    aboard = clause.where("aboard") if clause.rules.head_first else ()
    return any(0 < group.first - at <= ABOARD for at in aboard)


def _before_news(clause: Clause, acting: list[Group], verb: int | None) -> list[Group]:
    """The groups of an English headline before its other news ("C gets C missiles, C voices concern")."""
    tokens = clause.line.tokens
    if not clause.rules.head_first or clause.line.in_body or verb is None:
        return acting
    comma = next((at for at in range(verb, clause.last) if tokens[at].key == ","), clause.last)
    own = [group for group in acting if group.first < comma]
    return own if len(sides(tuple(m for group in own for m in group.members))) > 1 else acting


def _described(clause: Clause) -> tuple[Member, ...]:
    """The country or company of which English tells in a relative clause whom it gave to or got from, or behind one
    ("C, which got its battery from C", "B, which builds ships, delivered two to C")."""
    tokens, before = clause.line.tokens, clause.inherited
    if before is None or not clause.rules.head_first or clause.first < 2:
        return ()
    goes_on = tokens[clause.first - 1].key == "," and tells_of(tokens, before.last + 1)
    told = goes_on or tells_of(tokens, clause.first - 1)
    if not told or clause.own_subject is not None or len(before.members) != 1:
        return ()
    return before.members if before.members[0].person is None and before.members[0].side else ()


def _standing_by(clause: Clause, groups: list[Group]) -> list[Group]:
    """The groups of those in whose presence something is given ("X की मौजूदगी में", "in the presence of P and P")."""
    tokens, presence = clause.line.tokens, clause.rules.words["presence"]
    by = [g for g in groups if g.case == "of" and g.behind < len(tokens) and tokens[g.behind].key in presence]
    beside = clause.of_case("among") if clause.rules.head_first and clause.has("presence") else []
    by += [g for g in beside if have(tokens[max(0, g.first - BESIDE) : g.first], presence)]
    return by + _at_ceremony(clause, [g for g in groups if g not in by])


def _at_ceremony(clause: Clause, groups: list[Group]) -> list[Group]:
    """Who attends the ceremony at which English says that one body or company gives something to another ("jets that S
    bought from B were handed over, in a ceremony that P attended with P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    held = next(iter(clause.where("ceremonies")), None) if clause.rules.head_first else None
    if held is None or not have(tokens[held : clause.last], words["looking_on"]):
        return []
    giving = {m.side for g in groups if g.last <= held for m in g.members if m.person is None and m.side}
    looking_on = [g for g in groups if g.first > held and any(m.person is not None for m in g.members)]
    return looking_on if len(giving) == 2 else []


def _sells_too(clause: Clause, discourse: Discourse, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """The home country, of whose goods Hindi told before that it gave them to one and says that another one ordered
    them, too ("C ने भी इस मिसाइल का ऑर्डर दे दिया है")."""
    seller, alone = discourse.delivering.get(discourse.home or ""), len(sides(members)) == 1
    further = clause.has("order_nouns") and clause.has("also_marks") and not clause.rules.head_first
    new = alone and members[0].side not in discourse.delivering
    return (again(seller),) if seller is not None and further and new else ()


def _passes_between(clause: Clause, discourse: Discourse, named: Member) -> bool:
    """Whether Hindi goods go to or come from the other side spoken of; the home country may be given its own make."""
    given = bool(clause.of_case("to"))
    if given and named.side == discourse.home:
        return False
    dated = bool(clause.dates)
    due = given and dated and bool(clause.future) and clause.has("arms_nouns") and not clause.rules.head_first
    return due or reaches_other(clause)


def _shipped(clause: Clause, discourse: Discourse, verb: int) -> tuple[Member, ...]:
    """The two countries spoken of, that of the port first which goods leave in English ("would leave L by May")."""
    port = clause.line.tokens[verb + 1] if verb + 1 < clause.last else None
    pair = countries_of(discourse.countries())
    own = tuple(m for m in pair if port is not None and port.kind == "L" and m.side == port.value.country)
    return (*own, *(m for m in pair if m not in own)) if len(own) == 1 and len(pair) == 2 else ()


def _is_make(clause: Clause, group: Group) -> bool:
    """Whether a country right before goods only says whose make they are ("for C weapons"), and is not given them."""
    tokens, words = clause.line.tokens, clause.rules.words
    goods = words["arms_nouns"] | words["aid_nouns"]
    behind = tokens[group.last].key if group.last < clause.last else ""
    given = tokens[group.first - 1].key in words["arms_verbs"]
    return len(group.members) == 1 and behind in goods and group.first > clause.first and not given


def _he(clause: Clause, discourse: Discourse) -> Member | None:
    """Whom "he" means who gives something to another side ("..., जहां वे केन्या को नौकाएं सौंपेंगे")."""
    if clause.rules.head_first or clause.words.isdisjoint(clause.rules.words["he"]):
        return None
    if clause.of_case("agent", "subject") or not clause.of_case("to"):
        return None
    return next((member for member in discourse.agent if member.person is not None), None)


def _handed_over(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """Who met somebody and gave "him" something in the same Hindi sentence ("P ने P से मुलाकात की और उन्हें नौकाएं सौंपीं")."""
    before = clause.inherited
    if clause.rules.head_first or before is None or len(before.members) != 1 or not clause.has("to_him"):
        return ()
    giver, pair = before.members[0], discourse.pair
    met = [member for member in pair if member.side != giver.side]
    return (giver, met[0]) if giver.side in sides(pair) and len(met) == 1 and giver.person is not None else ()


def _promises_load(clause: Clause, discourse: Discourse, taker: Member) -> Member | None:
    """The country that gives what a Hindi clause says to reach another: that of the one official who says so ("P ने कहा
    कि मिसाइलों की अगली खेप दिसंबर में C पहुंच जाएगी")."""
    said = clause.inherited.members if clause.inherited is not None else discourse.agent
    told = have(clause.line.tokens[: clause.first], clause.rules.words["that"])
    if clause.rules.head_first or not (clause.has("load_nouns") and told) or len(sides(said)) != 1:
        return None
    return countries_of(said)[0] if said[0].person is not None and said[0].side != taker.side else None


def _meant(group: Group, discourse: Discourse) -> tuple[Member, ...]:
    """The members of a group; "we" are a country."""
    members = discourse.members(group)
    return countries_of(members) if group.dual == "we" else members


def _is_teller(clause: Clause, group: Group) -> bool:
    """Whether "he" only says or denies in English what others did."""
    tokens, words = clause.line.tokens, clause.rules.words
    return group.behind < clause.last and tokens[group.behind].key in words["attributing"] | words["denying"]


def _takes_pair(clause: Clause, discourse: Discourse) -> bool:
    """Whether an English clause gives something to two sides at once ("might give the two navies four drones")."""
    return clause.rules.head_first and any(len(sides(discourse.members(g))) == 2 for g in clause.groups if g.dual)


def leading(groups: list[Group], clause: Clause) -> list[Group]:
    """The groups less those that only say during whose visit, in Hindi by way of whose port, or in English amid whose
    deeds, something was done."""
    tokens, words = clause.line.tokens, clause.rules.words
    amid = words["reacting"] if clause.rules.head_first else frozenset()
    owners = [g for g in groups if g.case == "of"]
    aside = [
        g
        for g in owners
        if have(tokens[g.behind : g.behind + 3], words["visit_nouns"])
        or have(tokens[g.behind : g.behind + ROUTE], words["by_way_of"])
        or have(tokens[max(0, g.first - 1) : g.first], amid)
    ]
    return [g for g in groups if g not in aside]


def _body(member: Member, clause: Clause) -> Member:
    """A ministry that is named takes part itself; a government stands for its country, and so does an English official
    who only says or denies that something was given ("P denied that C had sold shells to C")."""
    token, behind, words = member.line.tokens[member.token], member.token + 1, clause.rules.words
    if member.person is not None and clause.rules.head_first and behind < len(member.line.tokens):
        tells = words["attributing"] | words["denying"] | words["rejecting"]
        if member.line.tokens[behind].key in tells and all(t.kind != "R" for t in member.line.tokens[behind:]):
            return countries_of((member,))[0]
    ministry = token.kind == "G" and have(member.line.words[token.first : token.last], words["ministry_words"])
    return member._replace(kind=ParticipantKind.ORGANIZATION) if ministry else member


def _reached(clause: Clause, discourse: Discourse) -> Member | None:
    """The country of the town to which goods go, where the article names that country ("यांगून पहुंचा")."""
    words, tokens = clause.rules.words, clause.line.tokens
    sent = any(is_sent_to_place(clause, at) for at in clause.where("sending_verbs"))
    moved = sent or clause.has("moving_verbs") or clause.has("arriving_loads")
    given = clause.rules.head_first and not moved and delivery_verb(clause) is not None
    if not (moved or given):
        return None
    for at in reversed(clause.found):
        token = tokens[at]
        if given and tokens[at - 1].key not in words["destination_marks"] and not _is_of_taker(clause, at):
            continue
        if have(tokens[at + 1 : at + ROUTE], words["by_way_of"]):
            continue
        there = token.kind == "C" and clause.has("arriving_loads") and tokens[at - 1].key in words["inside_before"]
        if (token.kind == "L" or there) and token.value.country in discourse.printed:
            return Member(ParticipantKind.COUNTRY, token.value.country, clause.line, at)
    return None


def _is_of_taker(clause: Clause, town: int) -> bool:
    """Whether English says where an institution is that is given something ("handed them over to the Naval Academy in
    L")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, town - 2
    if tokens[town - 1].key not in words["inside_before"] or not clause.has("handing_over"):
        return False
    while at > clause.first and tokens[at].kind == "w" and tokens[at].printed[:1].isupper():
        at -= 1
    named = at < town - 2
    at -= tokens[at].key in words["articles"]
    return named and tokens[at].key == "to"


def again(member: Member) -> Member:
    """A side of the delivery before: its country, where a person acted for it."""
    if member.person is None:
        return member
    return member._replace(kind=ParticipantKind.COUNTRY, person=None)


def _takes_on_behalf(clause: Clause, verb: int) -> bool:
    """Whether English says who was given the goods for others ("P received the boats on behalf of the C Navy")."""
    takes = clause.line.tokens[verb].key in clause.rules.words["taking_for"]
    return takes and have(clause.line.tokens[verb : clause.last], clause.rules.words["behalf"])


def _goes_on(clause: Clause, verb: int) -> bool:
    """Whether a clause that does not name both sides speaks of the delivery before; in English in the passive, or by a
    noun."""
    if _takes_on_behalf(clause, verb):
        return True
    if clause.rules.head_first and clause.line.tokens[verb].key in clause.rules.words["handing_nouns"]:
        return verb == clause.first
    told = clause.has("passive_words") or clause.has("were") or ordered_those(clause) is not None
    return told or not clause.rules.head_first


def _goes_elsewhere(clause: Clause, known: dict[str, Member]) -> bool:
    """Whether Hindi gives goods to the town of a country that neither gave nor took them before ("मनीला को सौंपी")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not known or clause.rules.head_first:
        return False
    towns = [at for at in clause.found if tokens[at].kind == "L" and at + 1 < clause.last]
    given = (tokens[at] for at in towns if tokens[at + 1].key in words["object_marks"])
    return any(town.value.country not in known for town in given)


def _status(clause: Clause, verb: int) -> EventStatus:
    """What has become of a transfer; a delivery that is stopped is cancelled."""
    stopping = clause.rules.words["stopping"]
    # "Suspended the delivery of helicopters".
    first = max(clause.first, verb - STOPPED) if clause.rules.head_first else verb
    if any(token.key in stopping for token in clause.line.tokens[first : min(clause.last, verb + NEAR)]):
        return EventStatus.CANCELLED
    if verb == weighed(clause):
        return EventStatus.PROPOSED
    if order_is_sealed(clause):
        return clause.outlook(clause.where("sealed")[-1])
    due = has_been_given(clause, verb) if clause.rules.head_first else due_status(clause, verb)
    return due or clause.outlook(verb)
