"""Events across articles: reports of one occasion, with what they do not agree on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from extractor.linking.clustering import Cluster, Judgement
from extractor.linking.reports import DAY, LONGEST, Report, conflicts, judge_reports, near
from extractor.linking.told import ToldSpace
from schemas.links import Subject


class Occasions(ToldSpace[Report]):
    """Events of current extractions. A decision names one by its article, type and sides, and the how manieth it is."""

    subject = Subject.OCCASION
    fact = "event"

    def load(self, number: int) -> Report | None:
        row = self.facts.event(number)
        return None if row is None else Report(row)

    def called(self, item: Report) -> str:
        return f"{item.row.type} {'-'.join(item.sides)}"

    def candidates(self, item: Report) -> Iterable[int]:
        if item.days is None or not item.keys:
            return ()
        first, last = item.days[0] - LONGEST - DAY, item.days[1] + DAY
        found = self.facts.events_under(item.keys, first.isoformat(), last.isoformat())
        # Those that are further apart are judged only where they meet through others.
        return [number for number in sorted(found) if (other := self.item(number)) and near(item, other)]

    def compare(self, one: Report, other: Report) -> Judgement | None:
        return judge_reports(one, other)

    def written(self, numbers: Collection[int], found: Sequence[Cluster]) -> None:
        """Write down what the reports of each occasion do not agree on, and which contacts are counted already."""
        several = [[self.item(member.id) for member in one] for one in found if len(one) > 1]
        rows = [
            (reports[0].id, field.value, report.id, value)
            for reports in ([report for report in one if report] for one in several)
            for field, report, value in conflicts(reports)
        ]
        self.facts.write_conflicts(numbers, rows)
        self.facts.write_repeated(numbers)

    def link_articles(self, articles: Collection[int]) -> None:
        """Link the events of articles whose facts have changed."""
        numbers = self.facts.of_articles("event", articles)
        former = [number for number, current in numbers.items() if not current]
        reports = [report for number in numbers if (report := self.item(number)) is not None]
        keyed = [
            (key, report.days[0].isoformat(), report.id) for report in reports if report.days for key in report.keys
        ]
        self.facts.write_event_keys(former, keyed)
        self.link(numbers)
