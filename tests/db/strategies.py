"""Any article with any record that fits it, for hypothesis."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from schemas.article import Article
from schemas.codes import country_codes
from schemas.facts import Participant
from schemas.record import (
    ArticleRecord,
    ExtractionInfo,
    GroundedAgreement,
    GroundedCommitment,
    GroundedEvent,
    Rejection,
    Suspicion,
    Usage,
)
from schemas.vocabulary import (
    Act,
    AgreementStatus,
    AgreementType,
    Certainty,
    DateBasis,
    EventStatus,
    EventType,
    FactKind,
    ParticipantKind,
    Role,
    Salience,
    Sector,
    SourceType,
    SuspicionKind,
    Topic,
)
from tests.db.records import article_of, sha256

SIGNS = st.one_of(
    st.sampled_from("कखगड़ँंािी्।०१ \n'\";%:?{}\\,\u200d"),
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
)
WORDS = st.text(SIGNS, min_size=1, max_size=20)
MAYBE_WORDS = st.none() | WORDS
COUNTRIES = st.sampled_from(sorted(country_codes()))
SIDES = COUNTRIES | st.sampled_from(["ASEAN", "SCO", "UN"])
EDTF = st.none() | st.sampled_from(["2021-03-26", "2020-02", "2016", "2021-03-25/2021-03-27"])
TIMES = st.datetimes(
    min_value=datetime(1990, 1, 1),
    max_value=datetime(2100, 1, 1),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5.5))]),
)
AMOUNTS = st.none() | st.decimals(min_value=0, max_value=10_000, places=8).map(Decimal.normalize)
COUNTS = st.integers(min_value=0, max_value=10**12)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(), values, max_size=3),
    max_leaves=5,
)


def several(items: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, min_size=least, max_size=4, unique=True).map(tuple)


@st.composite
def places(draw: st.DrawFn, text: str) -> dict[str, Any]:
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return {"quote": text[start:end], "char_start": start, "char_end": end}


@st.composite
def suspicions(draw: st.DrawFn, text: str) -> Suspicion:
    return Suspicion(**draw(places(text)), kind=draw(st.sampled_from(SuspicionKind)))


@st.composite
def evidence(draw: st.DrawFn, text: str) -> dict[str, Any]:
    return {
        **draw(places(text)),
        "salience": draw(st.sampled_from(Salience)),
        "certainty": draw(st.sampled_from(Certainty)),
        "source_type": draw(st.sampled_from(SourceType)),
        "source": draw(MAYBE_WORDS),
        "topics": draw(several(st.sampled_from(Topic))),
    }


@st.composite
def dating(draw: st.DrawFn, prefix: str) -> dict[str, Any]:
    days = sorted(draw(st.tuples(st.dates(), st.dates())))
    first, last = draw(st.sampled_from([(0, 1), (0, 0), (None, 1), (0, None), (None, None)]))
    return {
        f"{prefix}_text": draw(MAYBE_WORDS),
        prefix: draw(EDTF),
        f"{prefix}_basis": draw(st.sampled_from(DateBasis)),
        f"{prefix}_min": None if first is None else days[first],
        f"{prefix}_max": None if last is None else days[last],
    }


PARTICIPANTS = st.builds(
    Participant,
    name=WORDS,
    name_en=MAYBE_WORDS,
    kind=st.sampled_from(ParticipantKind),
    office=MAYBE_WORDS,
    represents=st.none() | SIDES,
    role=st.sampled_from(Role),
    sector=st.sampled_from(Sector),
)


@st.composite
def events(draw: st.DrawFn, text: str, number: int) -> GroundedEvent:
    return GroundedEvent(
        **draw(evidence(text)),
        **draw(dating("date")),
        id=f"E{number}",
        type=draw(st.sampled_from(EventType)),
        status=draw(st.sampled_from(EventStatus)),
        title=draw(WORDS),
        participants=tuple(draw(st.lists(PARTICIPANTS, max_size=3))),
        location=draw(MAYBE_WORDS),
        location_country=draw(st.none() | COUNTRIES),
        countries=draw(several(COUNTRIES)),
    )


@st.composite
def agreements(draw: st.DrawFn, text: str, number: int, event_ids: list[str]) -> GroundedAgreement:
    return GroundedAgreement(
        **draw(evidence(text)),
        **draw(dating("date")),
        id=f"A{number}",
        name=draw(WORDS),
        name_en=draw(MAYBE_WORDS),
        type=draw(st.sampled_from(AgreementType)),
        status=draw(st.sampled_from(AgreementStatus)),
        parties=draw(several(SIDES)),
        valid_years=draw(st.none() | st.integers(1, 200)),
        event_id=draw(st.sampled_from([None, *event_ids])),
    )


@st.composite
def commitments(
    draw: st.DrawFn, text: str, number: int, event_ids: list[str], agreement_ids: list[str]
) -> GroundedCommitment:
    return GroundedCommitment(
        **draw(evidence(text)),
        **draw(dating("deadline")),
        id=f"C{number}",
        act=draw(st.sampled_from(Act)),
        actors=draw(several(SIDES, least=1)),
        addressees=draw(several(SIDES)),
        text=draw(WORDS),
        testable=draw(st.booleans()),
        event_id=draw(st.sampled_from([None, *event_ids])),
        agreement_id=draw(st.sampled_from([None, *agreement_ids])),
    )


EXTRACTIONS = st.builds(
    ExtractionInfo,
    model=WORDS,
    extractor_version=WORDS,
    fingerprint=st.text().map(lambda text: sha256(repr(text))),
    prompt_sha256=st.none() | st.just(sha256("prompt")),
    schema_sha256=st.just(sha256("schema")),
    extracted_at=TIMES,
    duration_s=st.floats(min_value=0, max_value=1e6),
    usage=st.builds(
        Usage, attempts=COUNTS, input_tokens=COUNTS, cached_tokens=COUNTS, output_tokens=COUNTS, cost_usd=AMOUNTS
    ),
)
REJECTIONS = st.builds(
    Rejection, kind=st.sampled_from(FactKind), reason=WORDS, payload=st.dictionaries(st.text(), JSON, max_size=3)
)


@st.composite
def articles_with_records(draw: st.DrawFn) -> tuple[Article, ArticleRecord]:
    text = draw(st.text(SIGNS, min_size=1, max_size=60).filter(lambda text: text.splitlines() == text.split("\n")))
    published_at = draw(st.none() | TIMES | st.just("2021-03-28"))
    article = article_of(
        text,
        draw(WORDS),
        title=draw(MAYBE_WORDS),
        outlet=draw(MAYBE_WORDS),
        author=draw(MAYBE_WORDS),
        agency=draw(MAYBE_WORDS),
        dateline=draw(MAYBE_WORDS),
        published_at=published_at,
        published_source="byline" if published_at else "none",
    )
    found = [draw(events(text, number)) for number in range(1, draw(st.integers(0, 3)) + 1)]
    ids = [event.id for event in found]
    documents = [draw(agreements(text, number, ids)) for number in range(1, draw(st.integers(0, 2)) + 1)]
    document_ids = [document.id for document in documents]
    promises = [draw(commitments(text, number, ids, document_ids)) for number in range(1, draw(st.integers(0, 2)) + 1)]
    return article, ArticleRecord(
        article=article.info,
        events=tuple(found),
        agreements=tuple(documents),
        commitments=tuple(promises),
        rejections=tuple(draw(st.lists(REJECTIONS, max_size=2))),
        suspicions=tuple(draw(st.lists(suspicions(text), max_size=2))),
        extraction=draw(EXTRACTIONS),
    )
