"""An article as the extractors see it: the stored text and the numbered sentences that facts may cite."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from schemas.edtf import check_edtf, edtf_bounds
from schemas.vocabulary import PublishedSource


class Frozen(BaseModel):
    """Base of all values: immutable, and no field that is not declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Span(Frozen):
    """Half-open range of code points in the stored text of an article."""

    start: int = Field(ge=0)
    end: int

    @model_validator(mode="after")
    def check_order(self) -> Span:
        if self.end <= self.start:
            raise ValueError(f"span [{self.start}, {self.end}) is empty or runs backwards")
        return self


class Part(StrEnum):
    """Where in an article a sentence stands."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"


class Sentence(Span):
    """A sentence that facts may cite. Text outside of all sentences is boilerplate and proves nothing."""

    number: int = Field(ge=1, description="counted from 1 over headline, standfirst and body")
    paragraph: int = Field(ge=0, description="counted from 0; sentences of one paragraph share it")
    part: Part


class ArticleInfo(Frozen):
    """What is known about an article besides its text; the `article` of an exported record."""

    uri: str = Field(min_length=1, description="path or URL it was read from; names the article in the database")
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    agency: str | None = Field(default=None, description="news agency of byline, credit line or dateline, as printed")
    dateline: str | None = Field(default=None, description="place of the dateline, as printed")
    language: str = Field(pattern=r"^[a-z]{2,3}$", description="ISO 639-1 code (ISO 639-3 where there is none)")
    published_at: datetime | str | None = Field(
        default=None, description="time of publication with the printed zone, or EDTF (a bare day) without a time"
    )
    published_source: PublishedSource = PublishedSource.NONE
    text_sha256: str = Field(pattern="^[0-9a-f]{64}$", description="of the stored text in UTF-8")

    @field_validator("published_at", mode="plain")
    @classmethod
    def read_published(cls, value: object) -> datetime | str | None:
        """A union would take the year 2021 for a number of seconds, and a time given as text for EDTF."""
        if value is None:
            return None
        if isinstance(value, str) and "T" not in value:
            return check_edtf(value)
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
        if not isinstance(moment, datetime) or moment.tzinfo is None:
            raise ValueError(f"{value!r} is neither a time with its zone nor an EDTF date")
        return moment

    @model_validator(mode="after")
    def check_published(self) -> ArticleInfo:
        if (self.published_at is None) != (self.published_source is PublishedSource.NONE):
            raise ValueError("published_at and published_source must both be given or both be absent")
        return self

    @property
    def published_days(self) -> tuple[date | None, date | None]:
        """First and last day of the publication, None where it is open: of a time the day in its own zone, twice."""
        if isinstance(self.published_at, datetime):
            return self.published_at.date(), self.published_at.date()
        return edtf_bounds(self.published_at) if self.published_at else (None, None)


class Article(Frozen):
    """An article ready for extraction.

    `text` is the whole source in NFC with `\\n` line ends, `sentences` are those of headline, standfirst and body in
    reading order. All offsets are code points of `text`.
    """

    info: ArticleInfo
    text: str
    sentences: tuple[Sentence, ...]

    def __hash__(self) -> int:
        """As cheap as that of a text: what is found out about an article is kept under it."""
        return hash((self.info.uri, self.info.text_sha256))

    @property
    def uri(self) -> str:
        return self.info.uri

    def quote(self, span: Span) -> str:
        return self.text[span.start : span.end]

    @model_validator(mode="after")
    def check_sentences(self) -> Article:
        end = 0
        for number, sentence in enumerate(self.sentences, start=1):
            if sentence.number != number or sentence.start < end or sentence.end > len(self.text):
                raise ValueError(f"sentence {number} is out of order or outside of the text")
            end = sentence.end
        return self
