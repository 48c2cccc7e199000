"""Names, reports and versions in a few words, for who decides on them, and what speaks against their being the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from extractor.linking.people import Name
from extractor.linking.reports import Report, apart
from extractor.linking.versions import Version, signed_apart

Item = Name | Report | Version


def told(item: Item) -> str:
    """An item under its number."""
    match item:
        case Name():
            english = f" / {item.name_en}" if item.name_en and item.name_en != item.name else ""
            said = f"{item.name}{english} ({', '.join(filter(None, (item.kind, item.represents)))})"
        case Report():
            day = item.row.date or (f"published {item.row.published_min}" if item.row.published_min else None)
            said = f"{item.row.title} ({', '.join(filter(None, (item.row.type, day, item.row.uri)))})"
        case Version():
            parties = ", ".join(sorted(item.row.parties))
            said = f"{item.row.name} ({parties}: {item.row.status}, {item.row.uri})"
    return f"{item.id} {said}"


def of_different_kinds(items: Sequence[Item]) -> tuple[Name, Name] | None:
    """Two names that no decision can make one: a person is no country."""
    for one, other in combinations(items, 2):
        if isinstance(one, Name) and isinstance(other, Name) and one.kind != other.kind:
            return one, other
    return None


def contradictions(items: Sequence[Item]) -> list[str]:
    """In what items differ that are to be the same, each with what they say."""
    found: dict[str, None] = {}
    for one, other in combinations(items, 2):
        found |= dict.fromkeys(_between(one, other))
    return list(found)


def _between(one: Item, other: Item) -> Iterator[str]:
    match one, other:
        case Name(), Name():
            yield from _differ("sides", one.represents, other.represents)
        case Report(), Report():
            yield from _differ("types", one.row.type, other.row.type)
            yield from _differ("sides", "-".join(one.sides), "-".join(other.sides))
            if apart(one, other):
                yield from _differ(
                    "days", one.row.date or one.row.published_min, other.row.date or other.row.published_min
                )
            yield from _one_article(one.row.uri, other.row.uri)
        case Version(), Version():
            yield from _differ("types", one.row.type, other.row.type)
            yield from _differ("parties", "-".join(sorted(one.row.parties)), "-".join(sorted(other.row.parties)))
            if signed_apart(one, other):
                yield from _differ("signatures", one.row.date_min, other.row.date_min)
            yield from _one_article(one.row.uri, other.row.uri)


def _differ(what: str, one: str | None, other: str | None) -> Iterator[str]:
    if one != other:
        yield f"{what} ({' and '.join(sorted((one or 'none', other or 'none')))})"


def _one_article(one: str, other: str) -> Iterator[str]:
    if one == other:
        yield f"one article tells them apart ({one})"
