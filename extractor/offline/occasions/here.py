"""Which place "here" means: in Hindi the town to which the sentence before has led, else that of the dateline.

In: a line that says "here". Out: the place as printed and its country, a pair of None where there is none.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.places import place_of
from schemas.article import Article


def place_meant(line: Line, article: Article, rules: Rules) -> tuple[str | None, str | None]:
    """The place that "here" means in a line."""
    if not rules.head_first and (led := _led_to(line, rules)) is not None:
        return led
    town = place_of(article.info.dateline) if article.info.dateline else None
    return article.info.dateline or None, town.country if town else None


def _led_to(line: Line, rules: Rules) -> tuple[str, str | None] | None:
    """The town abroad with which a tour goes on in the sentence before ("दौरे की शुरुआत अकरा से हुई। यहां उन्होंने")."""
    before = line.before
    if before is None or before.paragraph != line.paragraph:
        return None
    travels = rules.words["visit_nouns"] | rules.words["arrival_verbs"] | rules.words["stopovers"]
    towns = [at for at in before.found if before.tokens[at].kind == "L"]
    if before.keys.isdisjoint(travels) or not towns:
        return None
    return before.printed(towns[-1], towns[-1] + 1), before.tokens[towns[-1]].value.country
