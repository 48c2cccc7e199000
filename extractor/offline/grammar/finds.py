"""Places and dates of a line as matches over its words, and the home country of an article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from extractor.dates import DateExpression, find_dates_in
from extractor.letterhead import press_country, publishing
from extractor.offline.grammar.lines import Line
from extractor.phrases import Match
from extractor.places import Place, find_governments, find_places, place_of
from extractor.reading.bylines import is_indian
from schemas.article import Article

if TYPE_CHECKING:
    from extractor.offline.people.mentions import Mention

STARTS = attrgetter("start")
INDIA = "IND"
HOMES = {"hi": INDIA}
INDIAN = timedelta(hours=5, minutes=30)
JOURNEYS = frozenset({"visit", "trip", "tour"})
BEGINNINGS = frozenset({"from", "beginning", "starting", "commencing"})
PREPOSITIONS = frozenset({"to", "in", "with", "of", "from", "on", "for", "by", "at", "against"})
INSIDE = frozenset({"in", "at"})
# Before the partner in a headline of a press that need not name its own country.
PARTNERING = frozenset({"from", "with"})
ARTICLES = frozenset({"the", "a", "an"})
# Lines of a headline, its standfirsts and the lead.
LEAD = 5
PREPOSITIONS |= frozenset({"visit", "visits", "visited", "visiting", "touring", "reached", "leaving"})
# Before whom somebody meets.
WHO_MEETS = frozenset({"meet", "meets", "met", "hosts", "hosted", "receives", "received"})
# Months whose short form is a name.
SHORT_MONTHS = frozenset({"Jan", "Jun"})
# A month of which the Hindi name is that of people, and what stands before a name of two words.
NAMED_MONTH = "जून"
TITLES = frozenset(
    [
        "मंत्री",
        "रक्षामंत्री",
        "विदेशमंत्री",
        "उपमंत्री",
        "एडमिरल",
        "जनरल",
        "मार्शल",
        "समकक्ष",
        "राष्ट्रपति",
        "प्रधानमंत्री",
        "राजदूत",
        "प्रमुख",
        "श्री",
    ]
)
# Behind a name and hardly behind a month, and words before a month.
BEHIND_NAME = frozenset(["ने", "और", "तथा", "एवं", "को", "भी", ",", "।"])
BEFORE_MONTH = frozenset(
    ["इस", "अगले", "पिछले", "बीते", "गत", "आगामी", "हर", "साल", "वर्ष", "मई", "और", "या", "ने", "को", "से", "के", "की", "में"]
)
MEETING = frozenset(["मुलाकात", "मुलाक़ात", "बात", "बातचीत", "भेंट", "चर्चा", "वार्ता", "मिले", "मिलेंगे", "मिलने", "साथ", "बीच"])
# Words before a month.
TIMES = frozenset({"in", "of", "since", "by", "until", "from", "to", "last", "next", "this", "early", "late", "mid"})
# Words for the year of which a month is.
THAT, YEARS = frozenset({"उस", "उसी"}), frozenset({"साल", "वर्ष"})
ENVOYS = frozenset({"ambassador", "commissioner", "envoy"})
POSTED = ENVOYS | {"consul", "attaché"}
RECEIVING = frozenset({"welcomed", "welcomes", "hosted", "hosts", "received", "receives"})
# What stands between two countries that act together.
JOINED = (["and"], ["and", "the"], ["-"], [","], ["–"], ["&"])
HYPHENS = (["-"], ["–"])
# Words from a visit to the country visited ("his visit to the State of").
VISITED = 7
# Words from an envoy to the country where he serves ("Commissioner of Pakistan to").
ENVOY = 4
# Lines of a headline and a lead.
OPENING = 2
# Words from "capital of" to the country whose it is.
CAPITAL = 5


def find_in(line: Line) -> None:
    """Fill in the places and dates of a line."""
    line.places = find_places(line.words)
    dates = [_date(line, found) for found in find_dates_in(line.words, line.text)]
    line.dates = [date for date in dates if not (_is_name(line, date) or _is_of_that_year(line, date))]


def _is_of_that_year(line: Line, date: Match[DateExpression]) -> bool:
    """Whether a month is one of a year told of before ("उस साल अप्रैल में", "in April that year")."""
    before = [word.key for word in line.words[max(0, date.first - 2) : date.first]]
    behind = [word.key for word in line.words[date.last : date.last + 3]]
    that = len(before) == 2 and before[0] in THAT and before[1] in YEARS
    return that or "that year" in " ".join(behind[: 2 + (behind[:1] == ["of"])])


def drop_surnames(lines: list[Line], names: Iterable[tuple[Line, int]]) -> list[int]:
    """Take the adjective of a country for no place where the article prints it only as the surname of somebody who is
    named in full ("विक्रम मिस्री", then "मिस्री राष्ट्रपति से मिले"); `names` are last words of names.

    Returned are the indices of the lines that have lost a place.
    """
    surnames = {
        (line.words[at].key, place.entry.country)
        for line, at in names
        for place in line.places
        if place.first == at and place.last == at + 1 and place.entry.adjective
    }
    changed = set[int]()
    for key, country in surnames:
        found = [(i, p) for i, line in enumerate(lines) for p in line.places if p.entry.country == country]
        if all(p.last == p.first + 1 and lines[i].words[p.first].key == key for i, p in found):
            changed |= {i for i, _ in found}
            for i, place in found:
                lines[i].places.remove(place)
    return sorted(changed)


def drop_named_months(lines: list[Line]) -> None:
    """Take a Hindi month for no date where it is the end of a name ("रक्षा मंत्री दोंग जून ने")."""
    months = [(line, date) for line in lines for date in line.dates if _is_named_month(line, date)]
    names = {line.words[date.first - 1].key for line, date in months if _is_behind_title(line, date.first)}
    for line, date in months:
        if line.words[date.first - 1].key in names:
            line.dates.remove(date)


def _is_named_month(line: Line, date: Match[DateExpression]) -> bool:
    one = date.last == date.first + 1 and date.first > 0
    return one and line.words[date.first].key == NAMED_MONTH and line.words[date.first - 1].key not in BEFORE_MONTH


def _is_behind_title(line: Line, month: int) -> bool:
    """Whether a title stands two words before a month, and behind it what says that somebody is meant."""
    titled = month > 1 and line.words[month - 2].key in TITLES and line.words[month - 1].key not in TITLES
    behind = [word.key for word in line.words[month + 1 : month + 4]]
    if not titled or not behind or any(date.first == month + 2 for date in line.dates):
        # "अय्यर जून और जुलाई में".
        return False
    return behind[0] in BEHIND_NAME or (behind[0] in ("से", "के", "की") and not MEETING.isdisjoint(behind[1:]))


def _is_name(line: Line, date: Match[DateExpression]) -> bool:
    """Whether a short month without a number is part of a name ("General Ri Jun met", "told Jan Wolski")."""
    words, first = line.words, date.first
    if date.last > first + 1 or words[first].printed not in SHORT_MONTHS:
        return False
    before, behind = words[first - 1] if first else None, words[date.last] if date.last < len(words) else None
    if before is not None and before.printed[:1].isupper() and before.printed.isalpha():
        return True
    named = behind is not None and behind.printed[:1].isupper() and behind.printed.isalpha()
    return named and (before is None or before.key not in TIMES)


def _date(line: Line, found: DateExpression) -> Match[DateExpression]:
    first, last = (bisect_left(line.words, at, key=STARTS) for at in (found.start, found.end))
    inside = [word.key for word in line.words[first:last]]
    if not JOURNEYS.isdisjoint(inside):
        # "Two-day visit to Japan from May 2" dates the visit, which has to stay a word of the line.
        starts = [index for index, key in enumerate(inside) if key in BEGINNINGS]
        first += starts[0] if starts else 0
        bare = list(find_dates_in(line.words[first + 1 : last], line.text)) if starts else []
        if len(bare) == 1:
            return _date(line, bare[0])
    return Match(first, last, found.start, found.end, found)


def printed_in(lines: list[Line]) -> frozenset[str]:
    """The countries that an article names, not only by one of their towns."""
    places = (place.entry for line in lines for place in line.places)
    return frozenset(entry.country for entry in places if entry.country and not entry.is_city)


def home_of(article: Article, lines: list[Line], mentions: list[Mention]) -> str | None:
    """The country whose officials the article names without their country.

    The one whose government or press publishes the article; India where the article is Hindi, comes from India or opens
    with India; else the country with which it opens, else the dateline's. That an article mentions India makes none of
    its ministers Indian.
    """
    if article.info.language in HOMES:
        return HOMES[article.info.language]
    elsewhere = {mention.side for mention in mentions if mention.side}
    named = [place.entry.country for line in lines for place in line.places if place.entry.country]
    opening = [place.entry.country for line in lines[:OPENING] for place in line.places]
    info = article.info
    place = place_of(info.dateline or "")
    if (publisher := publishing(article) or _press_at_home(article, place)) is not None:
        return publisher
    if _is_foreign(info.published_at) and place is not None and place.country in named:
        return place.country
    if INDIA in opening and (partner := _partner_press(article, lines, mentions, place)) is not None:
        return partner
    if INDIA in opening and place is None and (receiver := _press_of_receiver(article, lines)) is not None:
        return receiver
    indian = is_indian(info.agency, info.outlet, info.dateline) or _offset(info.published_at) == INDIAN
    if INDIA in opening or (INDIA in named and indian):
        return INDIA
    if place is not None and place.country and place.country not in {*named, *elsewhere} and len(set(named)) > 1:
        # An article of one's own capital does not name one's own country.
        return place.country
    if (served := _served(lines[:OPENING])) is not None:
        return served
    told = _acting(lines[:OPENING]), _host(lines[: OPENING + 1]), _left_behind(lines, set(named))
    if (own := next((code for code in told if code not in {None, *elsewhere}), None)) is not None:
        return own
    if (visited := _visited(lines[:OPENING])) is not None and visited not in elsewhere and elsewhere:
        return visited
    known = place is not None and (place.country in named or len(set(named)) < 2)
    if place is not None and known and not _is_foreign_capital(lines, place.country):
        return place.country
    only = _without_officials(lines, elsewhere) or _paired(lines, set(named) - {None}, elsewhere)
    return only or _governing(lines, elsewhere)


def _is_foreign_capital(lines: list[Line], country: str | None) -> bool:
    """Whether an English article explains of which country the town of its dateline is the capital, as no press at home
    does ("BAKU: ... in the capital of the Republic of C, L")."""
    for line in lines:
        for place in line.places if "capital" in line.words.keys else ():
            before = [word.key for word in line.words[max(0, place.first - CAPITAL) : place.first]]
            whole = place.entry.country == country and not (place.entry.is_city or place.entry.adjective)
            if whole and ("capital", "of") in pairwise(before):
                return True
    return False


def _partner_press(article: Article, lines: list[Line], mentions: list[Mention], dateline: Place | None) -> str | None:
    """The country of the dateline, else the only other one with which an article opens, where no sign is of an Indian
    outlet, and Indian officials alone are printed with their country ("Indian Foreign Secretary P met the Prime
    Minister"); an envoy is printed with it by everybody."""
    info = article.info
    indian = is_indian(info.agency, info.outlet, info.dateline) or _offset(info.published_at) == INDIAN
    offices = ((m.side, " ".join(m.labels).lower().split()) for m in mentions if m.side and m.labels)
    officials = {side for side, words in offices if POSTED.isdisjoint(words)}
    if indian or INDIA not in officials:
        return None
    named = {p.entry.country for line in lines[:OPENING] for p in line.places if p.entry.code == p.entry.country}
    others = {dateline.country} if dateline is not None else named - {INDIA}
    other = others.pop() if len(others) == 1 else None
    # "The C president was invited to L" above the text names him for whoever reads only that.
    printed = {m.side for m in mentions if m.name or m.line.in_body}
    return other if other not in {INDIA, *printed} else None


def _press_of_receiver(article: Article, lines: list[Line]) -> str | None:
    """The country of the force or government that opens an English lead under a headline that only says what comes from
    India or is done with it ("Army gets 15 vehicles from India"): an Indian one would name to whom it goes."""
    info, headline = article.info, lines[0]
    if is_indian(info.agency, info.outlet, info.dateline) or _offset(info.published_at) == INDIAN:
        return None
    if [place.entry.country for place in headline.places] != [INDIA] or headline.in_body:
        return None
    at = headline.places[0].first
    if not at or headline.places[0].entry.is_city or headline.words[at - 1].key not in PARTNERING:
        return None
    for line in lines[1:LEAD]:
        for place in line.places[:1]:
            opens = all(word.key in ARTICLES for word in line.words[: place.first])
            own = line.in_body and opens and place.entry.country != INDIA and not place.entry.is_city
            if own and place.entry.country:
                return str(place.entry.country)
    return None


def _press_at_home(article: Article, dateline: Place | None) -> str | None:
    """The country of a press that is not India's, where the dateline is of no other."""
    press = press_country(article)
    return press if press != INDIA and (dateline is None or dateline.country == press) else None


def _is_foreign(published: datetime | str | None) -> bool:
    """Whether an article prints the hour of its publication in the time of a country that is not India."""
    return _offset(published) not in (None, timedelta(0), INDIAN)


def _offset(published: datetime | str | None) -> timedelta | None:
    return published.utcoffset() if isinstance(published, datetime) else None


def _paired(lines: list[Line], named: set[str | None], elsewhere: set[str]) -> str | None:
    """The other one of the only two countries of an article, which it joins somewhere ("C and C have agreed"), or the
    only one that a hyphen joins to one whose officials it names ("C-C defence ties")."""
    pairs = [(line, one, other) for line in lines for one, other in pairwise(line.places)]
    joints = JOINED if len(named) == 2 else HYPHENS
    joined = [
        {one.entry.country, other.entry.country}
        for line, one, other in pairs
        if [word.key for word in line.words[one.last : other.first]] in joints
        and not (one.entry.is_city or other.entry.is_city)
    ]
    others = {other for both in joined if len(both & elsewhere) == 1 for other in both - elsewhere if other}
    return others.pop() if len(others) == 1 else None


def _governing(lines: list[Line], elsewhere: set[str]) -> str | None:
    """The one country, of whose officials none is printed with it, whose government an article calls by its seat or by
    an office that only it has ("the Pentagon", "Raksha Mantri")."""
    found = {code for line in lines for code in find_governments(line.words)} - elsewhere
    return found.pop() if len(found) == 1 else None


def _left_behind(lines: list[Line], named: set[str]) -> str | None:
    """The other one of the two countries of an article whose headline tells of a visit to the one."""
    headline = lines[0].words if lines else ()
    travels = any(word.key in JOURNEYS for word in headline)
    visited = {str(p.entry.country) for p in lines[0].places if p.entry.country} if travels else set()
    other = next(iter(named - visited)) if len(visited) == 1 and len(named) == 2 else None
    return other if other is not None and not _is_only_a_place(lines, other) else None


def _is_only_a_place(lines: list[Line], country: str) -> bool:
    """Whether an English article only says that something was in a country ("beside the summit in L, C")."""
    for line in lines:
        ends: int | None = None
        for place in line.places:
            # "In L, C": the country stands behind its town.
            inside = place.first > 0 and line.words[place.first - 1].key in INSIDE
            inside = inside or (ends == place.first - 1 and line.words[place.first - 1].key == ",")
            if place.entry.country == country and not inside:
                return False
            ends = place.last if inside else None
    return True


def _without_officials(lines: list[Line], elsewhere: set[str]) -> str | None:
    """The one country, of whose officials none is printed with it, of which an article tells what it will do."""
    found = [(line, p) for line in lines for p in line.places if not (p.entry.is_city or p.entry.is_organization)]
    named = {p.entry.country for _, p in found if not p.entry.adjective and p.entry.country not in elsewhere}
    promises = any(
        p.entry.country in named and p.first and line.words[p.first - 1].key == "that" and _acts_ahead(line, p.last)
        for line, p in found
    )
    if elsewhere:
        return named.pop() if len(named) == 1 and promises else None
    # "The Minister announced that C will", "C will": nobody of another country is named.
    acting = {p.entry.country for line, p in found if _is_announced(line, p) or _opens_ahead(line, p)}
    return acting.pop() if len(acting & named) == len(acting) == 1 else None


def _opens_ahead(line: Line, place: Match[Any]) -> bool:
    """Whether a sentence of the body opens with a country that will do something ("The C will")."""
    opens = all(word.key == "the" for word in line.words[: place.first])
    ahead = place.last < len(line.words) and line.words[place.last].key in ("will", "would")
    return line.in_body and opens and ahead


def _is_announced(line: Line, place: Match[Any]) -> bool:
    before = [word.key for word in line.words[max(0, place.first - 2) : place.first]]
    return before[:1] == ["announced"] and before[1:] == ["that"] and _acts_ahead(line, place.last)


def _acts_ahead(line: Line, at: int) -> bool:
    return at < len(line.words) and line.words[at].key in ("will", "would", "is", "has", "was")


def _served(opening: list[Line]) -> str | None:
    """The country to which an envoy in the opening is sent ("the High Commissioner of Pakistan to Sri Lanka")."""
    for line in opening:
        for place in line.places:
            before = [word.key for word in line.words[max(0, place.first - ENVOY) : place.first]]
            if before[-1:] == ["to"] and not ENVOYS.isdisjoint(before) and not place.entry.adjective:
                return str(place.entry.country) if place.entry.country else None
    return None


def _visited(opening: list[Line]) -> str | None:
    """The country that a guest visits where he is met ("P met the minister of C during his visit to the State C")."""
    for line in opening:
        for place in line.places:
            before = [word.key for word in line.words[max(0, place.first - VISITED) : place.first]]
            visit = next((at for at, key in enumerate(before) if key in JOURNEYS), None)
            led = visit is not None and "to" in before[visit:] and before[visit - 1 : visit] == ["his"]
            if led and not place.entry.adjective and place.entry.country:
                return str(place.entry.country)
    return None


def _host(opening: list[Line]) -> str | None:
    """The country in whose town somebody is received ("P welcomed the minister of C to L")."""
    for line in opening:
        verbs = [at for at, word in enumerate(line.words) if word.key in RECEIVING]
        for place in line.places:
            inside = place.entry.is_city and place.first and line.words[place.first - 1].key in ("to", "in")
            if inside and verbs and verbs[0] < place.first:
                return str(place.entry.country)
    return None


def _acting(opening: list[Line]) -> str | None:
    """The country that an opening names first, unless as the place or the partner ("a visit to Japan")."""
    for line in opening:
        for place in line.places:
            if place.entry.country:
                before = [word.key for word in line.words[max(0, place.first - 2) : place.first]]
                if not WHO_MEETS.isdisjoint(before):
                    # "Foreign minister meets top C officials".
                    return None
                before = before[:-1] if before[-1:] == ["the"] else before
                return str(place.entry.country) if PREPOSITIONS.isdisjoint(before[-1:]) else None
    return None
