"""The report and the metrics of a night, whatever the articles say."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

import regex
from hypothesis import given
from hypothesis import strategies as st

from db.queries import WaitingRow
from db.queries.morning import FactRow, FailedRow
from extractor.nightly.metrics import metrics_text
from extractor.nightly.report import Report, as_json, as_markdown
from extractor.summary import Stop, Summary

LINE = regex.compile(r'(# (HELP|TYPE) extractor_nightly_\w+ .+|extractor_nightly_\w+(\{\w+="\w+"\})? -?\d+(\.\d+)?)')


def report_of(*facts: FactRow, failures: tuple[FailedRow, ...] = (), **more: object) -> Report:
    summary = Summary(cost_usd=Decimal("0.0125"), attempts=3, input_tokens=900, output_tokens=80)
    values: dict[str, object] = {
        "run_id": 7,
        "started_at": "2026-11-21T03:00:00+00:00",
        "model": "vllm/x_y",
        "summary": summary,
        "scanned": True,
        "left": 0,
        "waiting": [],
        "gone": [],
        "backup": None,
        "counts": {kind: sum(fact.kind == kind for fact in facts) for kind in ("new", "removed", "changed")},
        "facts": {kind: [f for f in facts if f.kind == kind] for kind in ("new", "removed", "changed")},
        "failures": list(failures),
    }
    return Report(**values | more)  # type: ignore[arg-type]


FAILED_AT = "2026-11-21T03:00:00+00:00"
WAITING = WaitingRow("news/d.txt", "UnreadableArticle", "is empty", FAILED_AT, 6, None, None, 0)
CHANGED = FactRow(
    "changed",
    "news/a.txt",
    "event",
    "Talks",
    "मंगलवार को मिले।",
    "Talks",
    "सोमवार को मिले।",
    {"date_text": ["सोमवार", "मंगलवार"]},
    "occurred",
    "asserted",
)
NEW = FactRow("new", "news/a.txt", "agreement", "समझौता", "समझौता हुआ।", None, None, {}, "signed", "asserted")
REMOVED = FactRow("removed", "news/b.txt", "commitment", None, None, "सहयोग", "सहयोग बढ़ाएंगे।", {}, "pledged", "denied")


def test_the_report_has_facts_with_their_quotes() -> None:
    report = report_of(
        CHANGED, NEW, REMOVED, failures=(FailedRow("news/c.txt", "UnreadableArticle", "is empty", FAILED_AT, 2),)
    )
    report.summary.articles.update(failed=1, extracted=2)  # type: ignore[call-overload]
    text = regex.sub(r"Duration: [\d.]+ s", "Duration: 1 s", as_markdown(report))
    assert text == (
        "# Night of 2026-11-21 (run 7, vllm/x\\_y)\n\n"
        "Articles: 2 extracted, 1 failed.\nFacts: 1 new, 1 removed, 1 changed.\nCost: $0.0125. Duration: 1 s.\n"
        "\n## New facts (1)\n\n`news/a.txt`\n\n- agreement (signed): समझौता\n  - “समझौता हुआ।”\n"
        "\n## Removed facts (1)\n\n`news/b.txt`\n\n- commitment (pledged, denied): सहयोग\n  - was: “सहयोग बढ़ाएंगे।”\n"
        "\n## Changed facts (1)\n\n`news/a.txt`\n\n- event (occurred): Talks (date\\_text: सोमवार → मंगलवार)\n"
        "  - was: “सोमवार को मिले।”\n  - “मंगलवार को मिले।”\n"
        "\n## Failed (1)\n\n- `news/c.txt`: is empty (failed 2 times in a row, tried again from 2026-11-22 21:00 UTC, "
        "or as soon as it is corrected)\n"
    )
    stored = json.loads(as_json(report))
    assert (stored["changed"][0]["fields"], stored["articles"]["failed"]) == ({"date_text": ["सोमवार", "मंगलवार"]}, 1)


def test_long_lists_are_cut_and_counted() -> None:
    text = as_markdown(report_of(*[NEW] * 25), 10)
    assert (text.count("समझौता हुआ।"), "... and 15 more." in text, "## New facts (25)" in text) == (10, True, True)


@given(text=st.text(min_size=1))
def test_text_of_articles_has_no_meaning_in_the_page(text: str) -> None:
    fact = FactRow("new", text, "event", text, text, None, None, {"source": [text, None]}, "occurred", "asserted")
    lines = as_markdown(report_of(fact)).split("\n")
    assert len(lines) == len(as_markdown(report_of(NEW)).split("\n"))
    assert not regex.search(r"(?<!\\)`|<", lines[8].removeprefix("`").removesuffix("`")) or lines[8].count("`") == 2
    quoted = regex.sub(r"\\.|&(lt|gt|amp);", "", lines[10])
    assert not regex.search(r"[*_`<>#|\[\]\\&]", quoted)
    assert all(character.isprintable() or character == " " for character in lines[10] if character < "\x80")


def test_metrics_are_lines_that_prometheus_reads() -> None:
    ended = datetime(2026, 11, 21, 3, 30, tzinfo=UTC)
    report = report_of(NEW, left=4, summary=Summary(stopped=Stop.DEADLINE))
    failing = report_of(failures=(FailedRow("a", "SourceFailed", "is no feed", FAILED_AT, 0),), waiting=[WAITING])
    for given_report in (report, failing, None):
        lines = metrics_text(given_report, 1, ended, ended).splitlines()
        assert [line for line in lines if not LINE.fullmatch(line)] == []
        names = [line.partition("{")[0].partition(" ")[0] for line in lines if not line.startswith("#")]
        typed = [line.split()[2] for line in lines if line.startswith("# TYPE")]
        assert list(dict.fromkeys(names)) == typed
    assert 'extractor_nightly_articles{state="left"} 4' in metrics_text(report, 1, ended, None)
    assert 'extractor_nightly_failing{error="UnreadableArticle"} 1' in metrics_text(failing, 1, ended, None)
    assert f"extractor_nightly_last_run_timestamp_seconds {ended.timestamp()}" in metrics_text(None, 2, ended, None)
