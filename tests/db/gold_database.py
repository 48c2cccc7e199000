"""The gold of the seeds and of `development` as a database: what a perfect extractor would have stored.

Articles of the gold seldom contradict each other; three short ones beside it do, on an agreement of India and Nepal,
and two on the day of a meeting of Luxembourg and Malta.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from db.engine import open_database
from db.store import Store
from extractor.folding import fold
from extractor.gold import GoldArticle, GoldCommitment, GoldFact, in_body, load_gold, places
from extractor.linking import link_new
from schemas.article import Article, ArticleInfo
from schemas.codes import is_country
from schemas.edtf import edtf_bounds
from schemas.record import ArticleRecord, ExtractionInfo, GroundedAgreement, GroundedCommitment, GroundedEvent
from schemas.vocabulary import DateBasis
from tests.db.records import ROOT, article_of, event_of, record_of, sha256

CORPORA = ((ROOT / "tests/gold/seeds", ROOT / "seeds"), (ROOT / "tests/gold/development", None))
CONTRADICTIONS = (
    ("made/one.txt", "भारत और नेपाल ने 2022 में सीमा प्रबंधन समझौता किया।", "signed", "2022"),
    ("made/two.txt", "भारत और नेपाल ने 2023 में सीमा प्रबंधन समझौता किया।", "signed", "2023"),
    ("made/three.txt", "भारत और नेपाल का सीमा प्रबंधन समझौता 2023 में समाप्त हो गया।", "ended", "2023"),
)
MEETINGS = (
    ("made/four.txt", "लक्ज़मबर्ग के विदेश मंत्री पॉल क्लाइन ने 3 मई को माल्टा के विदेश मंत्री जोसेफ वेला से मुलाकात की।", "2023-05-03"),
    ("made/five.txt", "Foreign Minister Paul Klein met Maltese Foreign Minister Joseph Vella on May 4.", "2023-05-04"),
)
MINISTERS = (
    ("पॉल क्लाइन", "Paul Klein", "विदेश मंत्री", "Foreign Minister", "LUX"),
    ("जोसेफ वेला", "Joseph Vella", "विदेश मंत्री", "Foreign Minister", "MLT"),
)
# The second article of the seeds was extracted once before, when only its first event was found.
ONCE_BEFORE = 1


@cache
def gold_records() -> tuple[tuple[Article, ArticleRecord], ...]:
    """All articles with their facts as the record of an extraction."""
    gold = (record_of_gold(one) for folder, articles in CORPORA for one in load_gold(folder, articles))
    return (*gold, *(_contradiction(*told) for told in CONTRADICTIONS), *(_meeting(*told) for told in MEETINGS))


def _meeting(uri: str, text: str, date: str) -> tuple[Article, ArticleRecord]:
    """An article of one sentence on one meeting."""
    article = article_of(text, uri, published_at="2023-05-05", published_source="byline")
    participants = tuple(
        {
            "name": english if text.isascii() else hindi,
            "name_en": english,
            "kind": "person",
            "office": office_en if text.isascii() else office,
            "represents": side,
            "role": "principal",
            "sector": "GOV",
        }
        for hindi, english, office, office_en, side in MINISTERS
    )
    first, last = edtf_bounds(date)
    days = {"date_text": date, "date": date, "date_basis": "explicit", "date_min": first, "date_max": last}
    event = event_of(article, text, participants=participants, countries=("LUX", "MLT"), title="Talks", **days)
    return article, record_of(article, uri, events=(event,))


def _contradiction(uri: str, text: str, status: str, date: str) -> tuple[Article, ArticleRecord]:
    """An article of one sentence on one agreement."""
    article = article_of(text, uri, published_at="2023-05-04", published_source="byline")
    first, last = edtf_bounds(date)
    agreement = GroundedAgreement(
        id="A1",
        name="सीमा प्रबंधन समझौता",
        name_en="Agreement on border management",
        type="treaty_agreement",
        status=status,
        parties=("IND", "NPL"),
        date_text=date,
        date=date,
        date_basis="explicit",
        date_min=first,
        date_max=last,
        valid_years=None,
        topics=(),
        event_id=None,
        salience="main",
        certainty="asserted",
        source_type="outlet",
        source=None,
        quote=text,
        char_start=0,
        char_end=len(text),
    )
    return article, record_of(article, uri, agreements=(agreement,))


def record_of_gold(one: GoldArticle) -> tuple[Article, ArticleRecord]:
    """An article with its gold; the head comes from the gold, quotes and offsets from the text."""
    head = one.gold.article
    info = ArticleInfo(
        uri=f"gold/{head.file}",
        title=head.title,
        outlet=head.outlet,
        language=head.language,
        published_at=head.published_at,
        published_source=head.published_source,
        text_sha256=one.article.info.text_sha256,
    )
    article = Article(info=info, text=one.article.text, sentences=one.article.sentences)
    extraction = ExtractionInfo(
        model="gold",
        extractor_version="0.1.0",
        fingerprint=sha256(head.file),
        schema_sha256=sha256("schema"),
        extracted_at=datetime(2026, 11, 21, 18, 30, tzinfo=UTC),
        duration_s=0,
    )
    record = ArticleRecord(
        article=info,
        events=tuple(GroundedEvent(**_values(one, e), countries=_countries(e)) for e in one.gold.events),
        agreements=tuple(GroundedAgreement(**_values(one, a)) for a in one.gold.agreements),
        commitments=tuple(GroundedCommitment(**_values(one, c)) for c in one.gold.commitments),
        extraction=extraction,
    )
    return article, record


def _values(one: GoldArticle, fact: GoldFact) -> dict[str, Any]:
    spans = places(one.article.text, fact.quote)
    span = next((span for span in spans if in_body(one.article, span)), spans[0])
    prefix = "deadline" if isinstance(fact, GoldCommitment) else "date"
    date = getattr(fact, prefix)
    first, last = edtf_bounds(date) if date else (None, None)
    computed = {
        "quote": one.article.quote(span),
        "char_start": span.start,
        "char_end": span.end,
        f"{prefix}_basis": getattr(fact, f"{prefix}_basis") or DateBasis.NONE,
        f"{prefix}_min": first,
        f"{prefix}_max": last,
    }
    return fact.model_dump() | computed


def _countries(event: Any) -> tuple[str, ...]:
    sides = {person.represents for person in event.participants if person.represents}
    return tuple(sorted(side for side in sides if is_country(side)))


def build_gold_database(path: Path) -> None:
    """Two runs: the first stored the seeds, one of them with less than there is; the second all articles."""
    records = gold_records()
    with open_database(path) as database:
        store = Store(database, fold)
        first = store.begin_run("run", "gold")
        for number, (article, record) in enumerate(records[:5]):
            if number == ONCE_BEFORE:
                earlier = record.extraction.model_copy(update={"fingerprint": sha256("earlier")})
                update = {"events": record.events[:1], "agreements": (), "commitments": (), "extraction": earlier}
                store.save(first, article, record.model_copy(update=update))
            else:
                store.save(first, article, record)
        store.finish_run(first)
        second = store.begin_run("run", "gold")
        for article, record in records:
            store.save(second, article, record)
        link_new(database)
        store.finish_run(second)
