"""What is stored and exported: grounded facts, rejections and the account of an extraction."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AwareDatetime, Field, model_validator

from schemas.article import Article, ArticleInfo, Frozen, Part, Sentence
from schemas.codes import CountryCode
from schemas.facts import AgreementFields, CommitmentFields, EventFields, check_references
from schemas.vocabulary import DateBasis, FactKind, SuspicionKind

# As far as JSON counts exactly.
Count = Annotated[int, Field(ge=0, le=2**53)]


class Grounded(Frozen):
    """Evidence as a quote: `text[char_start:char_end] == quote`, half-open code points of the stored text."""

    quote: str = Field(min_length=1)
    char_start: int = Field(ge=0)
    char_end: int

    @model_validator(mode="after")
    def check_span(self) -> Grounded:
        if self.char_end - self.char_start != len(self.quote):
            raise ValueError(f"span [{self.char_start}, {self.char_end}) does not fit a quote of {len(self.quote)}")
        return self


class Dated(Frozen):
    """How a date came about, and the first and last day that it covers."""

    date_basis: DateBasis = DateBasis.NONE
    date_min: date | None = None
    date_max: date | None = None


class GroundedEvent(EventFields, Dated, Grounded):
    """An event as stored; `countries` are those that its participants represent, sorted."""

    countries: tuple[CountryCode, ...] = ()


class GroundedAgreement(AgreementFields, Dated, Grounded):
    """An agreement as stored."""


class GroundedCommitment(CommitmentFields, Grounded):
    """A commitment as stored."""

    deadline_basis: DateBasis = DateBasis.NONE
    deadline_min: date | None = None
    deadline_max: date | None = None


class Rejection(Frozen):
    """A fact that was not stored, with the reason; its payload is the extractor's own words."""

    kind: FactKind
    reason: str = Field(min_length=1)
    payload: dict[str, Any]


class Suspicion(Grounded):
    """A sentence that looks as if it were meant for a model and not for a reader; `quote` is all of it."""

    kind: SuspicionKind


class Usage(Frozen):
    """Tokens and cost of all attempts of one extraction, failed ones included."""

    attempts: Count = 0
    input_tokens: Count = 0
    cached_tokens: Count = Field(default=0, description="share of input_tokens that the provider had cached")
    output_tokens: Count = 0
    cost_usd: Decimal | None = Field(default=None, description="None where the price of the model is not known")


class ExtractionInfo(Frozen):
    """How the facts of a record came about. `fingerprint` changes with everything that could change the result."""

    model: str
    extractor_version: str
    fingerprint: str = Field(pattern="^[0-9a-f]{64}$")
    prompt_sha256: str | None = None
    schema_sha256: str
    extracted_at: AwareDatetime
    duration_s: float = Field(ge=0)
    usage: Usage = Usage()


class ArticleRecord(Frozen):
    """One article with its facts: the result of `extract`, and a line of an export less the text."""

    article: ArticleInfo
    events: tuple[GroundedEvent, ...] = ()
    agreements: tuple[GroundedAgreement, ...] = ()
    commitments: tuple[GroundedCommitment, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    suspicions: tuple[Suspicion, ...] = ()
    extraction: ExtractionInfo

    @model_validator(mode="after")
    def check(self) -> ArticleRecord:
        check_references(self.events, self.agreements, self.commitments)
        return self


class ExportedArticle(ArticleRecord):
    """A line of an export: a record with the text that its offsets refer to, which is what an import needs.

    `sentences` are those of headline, standfirst and body: start, end, paragraph and part of each.
    """

    text: str
    sentences: tuple[tuple[int, int, int, Part], ...]

    @classmethod
    def of(cls, article: Article, record: ArticleRecord) -> ExportedArticle:
        sentences = tuple((one.start, one.end, one.paragraph, one.part) for one in article.sentences)
        return cls(**dict(record), text=article.text, sentences=sentences)

    def split(self) -> tuple[Article, ArticleRecord]:
        """The article and its record, as they were stored."""
        sentences = tuple(
            Sentence(number=number, start=start, end=end, paragraph=paragraph, part=part)
            for number, (start, end, paragraph, part) in enumerate(self.sentences, start=1)
        )
        fields = {name: getattr(self, name) for name in ArticleRecord.model_fields}
        return Article(info=self.article, text=self.text, sentences=sentences), ArticleRecord(**fields)
