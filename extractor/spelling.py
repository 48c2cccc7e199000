"""Names in Latin letters that an article does not print stand marked where people read them: a guess is no spelling."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import regex

from db.queries import LinkedReading
from extractor.folding import Folded
from extractor.places import name_en
from schemas.codes import organizations
from schemas.facts import Participant
from schemas.record import GroundedEvent
from schemas.vocabulary import ParticipantKind

GUESS = "~"
LEGEND = f"{GUESS} before a name: romanised or translated, not as printed"


@dataclass(frozen=True)
class Spellings:
    """Tells how the names of an article are spelt in Latin letters from how they may be."""

    reading: LinkedReading

    @cached_property
    def _text(self) -> Folded:
        return Folded(self.reading.article.text)

    @cached_property
    def _elsewhere(self) -> frozenset[str]:
        """What other articles call those who take part."""
        return frozenset(
            name for entities in self.reading.links.participants.values() for one in entities for name in one.names
        )

    def latin(self, who: Participant) -> str | None:
        """The name in Latin letters, marked unless an article prints its words, in whatever order.

        Countries, and bodies that have a code, have the names of the code.
        """
        latin = who.name_en
        if latin is None or latin == who.name or who.kind is ParticipantKind.COUNTRY or latin in self._elsewhere:
            return latin
        code = who.represents or ""
        known = latin in (name_en(code), organizations().get(code))
        return latin if known or all(map(self._text.contains, latin.split())) else f"{GUESS}{latin}"

    def title(self, event: GroundedEvent) -> str:
        """The title of an event with such names marked in it."""
        latin = {who.name_en: self.latin(who) or "" for who in event.participants if who.name_en}
        names = {name: marked for name, marked in latin.items() if name in event.title}
        # The longest first: a name may be a part of another one.
        pattern = "|".join(regex.escape(name) for name in sorted(names, key=len, reverse=True))
        return regex.sub(rf"\b(?:{pattern})\b", lambda found: names[found[0]], event.title) if names else event.title
