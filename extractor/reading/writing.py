"""Where an article was written, as its dateline or a line around its headline prints it.

In: a layout. Out: the place as printed, None where nothing is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, zip_longest

from extractor.kept import kept_pattern
from extractor.places import PlaceKind, place_of
from extractor.reading.boilerplate import Kind, kind_of
from extractor.reading.bylines import MAX_LENGTH, is_agency, is_desk, pieces_of
from extractor.reading.layout import Layout
from extractor.reading.publication import opens_with_date

# What parts the pieces of a byline: marks, and what stands before its date without one.
PARTED = kept_pattern(
    r"\s*(?:[|,/।:\n\t]|\s{2,}|\s+-\s+|\.\s|\b(?:(?:First |Last )?(?:Publish(?:ed)?|Updated|Posted|Edited|Written)"
    r"|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?=,|day)|प्रकाशित|अपडेटेड|अपडेट)\b)\s*"
)
DATED = kept_pattern(r"\b(?:20|२०)\p{N}{2}\b")
LABELLED = kept_pattern(r"(?i)(?:स्थान|place|location)\s*:\s*(?P<town>.+)")
# "मस्कट6 घंटे पहले".
AGO = kept_pattern(r"(?P<town>[^\p{N},।]{2,30}?)\s*\p{N}{1,2} ?(?:मिनट|घंटे|घंटा|दिन|महीने|साल|वर्ष) पहले")
# Lines directly below a body that may sign it.
SIGNED_LINES = 3
# Pieces of a byline among which its town stands.
MAX_PIECES = 4


def written_in(layout: Layout) -> str | None:
    """The place of the dateline, else that of a line with the date, of a line alone, of a byline, of a signature."""
    dateline = layout.dateline.place if layout.dateline else None
    found = dateline or _dated_place(layout) or _place_alone(layout) or _place_of_byline(layout)
    return found or next(iter(signature_of(layout) or ()), None)


def _below_headline(layout: Layout) -> Iterator[str]:
    return (block.text for block in layout.below_headline)


def _dated_place(layout: Layout) -> str | None:
    """The place in the line that dates a release ("April 10, 2025 – Ottawa, Ontario – ...", "Dili, 10 August 2024")."""
    above = layout.above_body
    dated = (pieces_of(block.text)[1:] for block in above if opens_with_date(block.text))
    if found := next((piece for pieces in dated for piece in pieces if place_of(piece)), None):
        return found
    release = any(kind_of(block.text) is Kind.LETTERHEAD for block in above)
    lines = (block.text.partition(",") for block in above if release)
    return next((town for town, _, day in lines if kind_of(day) is Kind.CLOCK and _is_town(town)), None)


def _place_alone(layout: Layout) -> str | None:
    """The town between headline and body, on a line of its own or in capitals behind a date ("... IST - NEW DELHI")."""
    lines = list(_below_headline(layout))
    pieces = (piece.strip(" :") for line in lines for piece in pieces_of(line) if piece.isupper() or piece == line)
    return next(filter(_is_town, pieces), None)


def _place_of_byline(layout: Layout) -> str | None:
    """The town in a byline with its date or an agency ("डिजिटल डेस्क, कोलंबो। Wed, 11 Oct 2023", "लेह | एजेंसी")."""
    lines = [line for line in _below_headline(layout) if len(line) <= MAX_LENGTH]
    dated = (
        line
        for line in lines
        if DATED.search(line) or any(is_agency(each) or is_desk(each) for each in pieces_of(line))
    )
    pieces = (piece.partition(" से")[0].strip() for line in dated for piece in PARTED.split(line)[:MAX_PIECES])
    labelled = (match["town"] for line in lines if (match := LABELLED.fullmatch(line)))
    ago = (match["town"] for line in lines if (match := AGO.match(line)))
    return next(filter(_is_town, chain(pieces, labelled, ago)), None)


def signature_of(layout: Layout) -> tuple[str, str] | None:
    """The town, and the day below it or behind it, that end a release ("New Delhi", "July 7, 2024")."""
    last = max((block.start for block, _ in layout.parts), default=0)
    below = [block.text.strip() for block in layout.around if block.start > last][:SIGNED_LINES]
    for line, following in zip_longest(below, below[1:], fillvalue=""):
        town, _, day = line.partition(",")
        if kind_of(day or following) is Kind.CLOCK and _is_town(town):
            return town, day or following
    return None


def _is_town(piece: str) -> bool:
    town = place_of(piece)
    return town is not None and town.kind is PlaceKind.CITY
