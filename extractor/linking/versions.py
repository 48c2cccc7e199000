"""Whether two articles name one document: by its parties, its kind, what its name is about, and the day of its status.

Documents of one name follow each other (joint statements, contracts, renewed memoranda): one that is about nothing in
particular, or is issued every year, is only the same within a few days, and one that was signed twice is two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import combinations

from db.linked_facts import AgreementRow
from extractor.linking.clustering import EXCLUDED, Judgement
from extractor.linking.titles import subject_heads, subject_words
from schemas.vocabulary import AgreementStatus, AgreementType

ENOUGH = 0.75
OTHER_KIND = -0.1
# Kinds that articles take for each other.
LIKE_KINDS = (AgreementType.TREATY_AGREEMENT, AgreementType.MOU, AgreementType.FRAMEWORK, AgreementType.OTHER)
# Kinds of which two sides make a new one at every meeting.
PASSING = (AgreementType.JOINT_STATEMENT, AgreementType.CONTRACT, AgreementType.LETTER_OF_INTENT)
AHEAD = (AgreementStatus.PROPOSED, AgreementStatus.UNDER_NEGOTIATION)
SOON = timedelta(days=5)
# Signatures that are further apart are of two documents.
ONE_SIGNING = timedelta(days=366)
FEW = 2


@dataclass(frozen=True)
class Version:
    """An agreement as one article names it."""

    row: AgreementRow

    @property
    def id(self) -> int:
        return self.row.id

    @property
    def name(self) -> str:
        """Its English name where it has one: translations differ less than originals."""
        return self.row.name_en or self.row.name

    @property
    def told(self) -> AgreementRow:
        """What its article tells of it, whichever article that is."""
        return self.row._replace(id=0, article_id=0, uri="")

    @cached_property
    def words(self) -> frozenset[str]:
        """What it is about."""
        return subject_words(self.name)

    @cached_property
    def printed_words(self) -> frozenset[str]:
        return subject_words(self.row.name)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Keys under which it meets what may be the same: its parties with two words of its name, or with its kind.

        Names that are the same have two words in common, if they have two.
        """
        parties = "-".join(sorted(self.row.parties))
        about = {f"{parties} {words}" for named in (self.words, self.printed_words) for words in _pairs(named)}
        return frozenset(about or {f"{parties} = {self.row.type}"}) if parties else frozenset()

    @property
    def day(self) -> date | None:
        return date.fromisoformat(self.row.day) if self.row.day else None

    @property
    def signed(self) -> tuple[date, date] | None:
        """First and last day of its signature, where it has one."""
        row = self.row
        if row.status == AgreementStatus.SIGNED and row.date_min and row.date_max:
            return date.fromisoformat(row.date_min), date.fromisoformat(row.date_max)
        return None


def judge_versions(one: Version, other: Version) -> Judgement | None:
    """Whether two agreements are one document; None where nothing can be said."""
    if one.row.article_id == other.row.article_id:
        # What an article names as two documents is two.
        return EXCLUDED
    if one.row.parties != other.row.parties or not one.row.parties:
        return None
    same_kind = one.row.type == other.row.type
    about = max(_alike(one.name, other.name), _alike(one.row.name, other.row.name))
    near = one.day is not None and other.day is not None and abs(one.day - other.day) <= SOON
    nameless = not (one.words and other.words)
    if nameless or (same_kind and one.row.type in PASSING):
        if not (near and same_kind):
            return EXCLUDED if same_kind and one.day and other.day and not near else None
        if nameless:
            both = not (one.words or other.words)
            return Judgement(0.8, "the same kind, within a few days") if both and one.row.type in PASSING else None
    if signed_apart(one, other):
        return EXCLUDED
    if not same_kind and not _one_name(one, other):
        return None
    score = round(about + (0.0 if same_kind else OTHER_KIND), 2)
    if score < ENOUGH:
        return None
    return Judgement(score, "names agree" if same_kind else "names agree, another kind")


def _pairs(words: frozenset[str]) -> Iterator[str]:
    """Two and two of the words, or the only one."""
    return map("+".join, combinations(sorted(words), min(len(words), FEW))) if words else iter(())


def _one_name(one: Version, other: Version) -> bool:
    """Whether documents of two kinds have one name that says enough: "defence cooperation" may be an act and a plan."""
    same = one.words == other.words or one.printed_words == other.printed_words
    return same and len(one.words) >= FEW and one.row.type in LIKE_KINDS and other.row.type in LIKE_KINDS


def _alike(name: str, other_name: str) -> float:
    """Share of words in common; a name that leaves out words of a longer one may be the same, if it has a few.

    It must keep what the phrases of the longer one are about: "power in Assam" does not name "power plants in Assam".
    """
    one, other = subject_words(name), subject_words(other_name)
    if not one or not other:
        return 0.0
    if (one < other and not subject_heads(other_name) <= one) or (other < one and not subject_heads(name) <= other):
        return 0.0
    common = len(one & other)
    dice = 2 * common / (len(one) + len(other))
    contained = common / min(len(one), len(other)) if min(len(one), len(other)) >= FEW else 0.0
    return max(dice, (dice + contained) / 2)


def signed_apart(one: Version, other: Version) -> bool:
    """Whether both are signed, so long after each other that it was twice, or one after the other was told to be; or
    whether one is still to be made long after the other was signed."""
    if any(_still_to_come(*pair) for pair in ((one, other), (other, one))) or _both_news(one, other):
        return True
    if one.signed is None or other.signed is None:
        return _signed_later(one, other) or _signed_later(other, one)
    return max(one.signed[0], other.signed[0]) - min(one.signed[1], other.signed[1]) > ONE_SIGNING


def _still_to_come(one: Version, other: Version) -> bool:
    """Whether one is only proposed or negotiated long after the other was signed: a further one of that name."""
    if one.row.status not in AHEAD or one.day is None or other.row.status != AgreementStatus.SIGNED:
        return False
    made = other.signed[1] if other.signed else other.day
    return made is not None and one.day - made > ONE_SIGNING


def _both_news(one: Version, other: Version) -> bool:
    """Whether two articles long after each other each tell as their news that it was signed."""
    told = all(v.row.is_news and v.row.status == AgreementStatus.SIGNED for v in (one, other))
    return told and one.day is not None and other.day is not None and abs(one.day - other.day) > ONE_SIGNING


def _signed_later(one: Version, other: Version) -> bool:
    """Whether one was signed on a day when another article had told already that the other is, without a date."""
    if one.signed is None or other.day is None or other.signed is not None:
        return False
    return other.row.status == AgreementStatus.SIGNED and one.signed[0] > other.day + SOON
