"""Whom a surname alone means in an article ("रक्षा मंत्री सिंह"): told by the office, or by a full name beside it.

It means the only one of its side with that word in the name who stands in the same article, or who held the office
within a year of it. Where several fit, or none, it means nobody but itself. Each article is decided by itself, so that
a common surname joins nobody; participants then refer to the name that is meant.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from db.links import ALIASES
from db.mentions import MentionRow, Mentions, PersonRow
from extractor.folding import fold
from extractor.linking.offices import office_labels
from extractor.linking.people import Name, keys_of_whole, keys_of_words
from extractor.names import CONFLICT, name_likeness

if TYPE_CHECKING:
    from extractor.linking.names import Names

MONTHS = 12
BESIDE, BY_OFFICE = 0.95, 0.85


class Parts:
    """Resolves parts of names in the articles that have them."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.links = names.links
        self.mentions = Mentions(names.links)

    def link(self, articles: Collection[int], numbers: Iterable[int]) -> None:
        """Resolve what these articles have, and what `numbers`, names that were looked at, may change elsewhere."""
        # Also those that no current fact has any more: what they stood for may be somebody else's now.
        looked_at = [self.names.any_name(number) for number in sorted(numbers)]
        whole = [name for name in looked_at if not name.partial]
        parts = {name.id for name in looked_at if name.partial}
        parts.update(self.links.under_keys({key for name in whole for key in keys_of_words(name)}))
        parts |= self.mentions.touched(articles, [name.id for name in whole])
        for part, article in self.mentions.articles(sorted(parts)):
            self._resolve(part, article)

    def _resolve(self, part: int, article: int) -> None:
        name = self.names.any_name(part)
        people = self.mentions.people(article, name.represents)
        own = [person for person in people if fold(person.name) == name.match_key]
        current = [person for person in own if person.is_current]
        others = [person for person in people if person.is_current and person not in own]
        row = self._meant(name, article, current, others) if current else None
        settled = all(person.entity_id == (row.meant_id if row else part) for person in current)
        if row != self.mentions.of(part, article) or not settled:
            self.mentions.write(part, article, row, own)

    def _meant(self, part: Name, article: int, own: list[PersonRow], others: list[PersonRow]) -> MentionRow | None:
        printed = sorted({person.office for person in own if person.office})
        labels = {label for office in printed for label in office_labels(office)}
        beside = {
            person.entity_id
            for person in others
            if _holds(person.name, part.name)
            and (not labels or not person.office or labels & set(office_labels(person.office)))
        }
        if beside:
            return self._only(part, article, beside, BESIDE, "full name in the article")
        months = sorted({person.month for person in own if person.month})
        if not (labels and months):
            return None
        found: set[int] = set()
        for number in self.links.under_keys(keys_of_whole(part)):
            name = self.names.item(number)
            if name is None or name.partial or not _holds(name.name, part.name):
                continue
            offices = [office for office in name.offices if labels & set(office_labels(office))]
            if offices and any(self.mentions.held(number, part.id, offices, month, MONTHS) for month in months):
                found.add(number)
        return self._only(part, article, found, BY_OFFICE, f"only {min(labels)} of this name") if found else None

    def _only(self, part: Name, article: int, found: set[int], score: float, reason: str) -> MentionRow | None:
        """The one that is meant, if all that was found are names of one entity."""
        together = set(self.links.together(ALIASES, [min(found)]))
        return MentionRow(part.id, article, min(found), score, reason) if found <= together else None


def _holds(name: str, part: str) -> bool:
    """Whether a full name has the word of a part of it."""
    return name_likeness(name, part) > CONFLICT and len(name.split()) > len(part.split())
