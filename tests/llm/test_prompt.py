"""The prompt: the same for all articles up to the article, and no text of an article can pass for anything else."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from datetime import datetime
from itertools import chain

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.grounding import ground, problems
from extractor.llm.examples import Example, examples
from extractor.llm.prompt import article_text, correction, messages_of, one_line, prompt_sha256, system_prompt
from extractor.llm.request import requests_of
from extractor.settings import Settings
from schemas.article import Article, ArticleInfo, Part, Sentence
from schemas.facts import Participant
from schemas.vocabulary import (
    Act,
    AgreementStatus,
    Certainty,
    DateBasis,
    EventStatus,
    EventType,
    ParticipantKind,
    PublishedSource,
    Role,
    Salience,
    Sector,
    SourceType,
    Topic,
)

SENTENCE_LINE = regex.compile(r"\[\d+\](?: \((?:headline|standfirst)\))? ")
VOCABULARIES = (
    Act,
    AgreementStatus,
    Certainty,
    EventStatus,
    EventType,
    ParticipantKind,
    Role,
    Salience,
    Sector,
    SourceType,
    Topic,
)


def article(*sentences: str, published: datetime | str | None = None, **info: str) -> Article:
    """An article of one paragraph."""
    spans: list[Sentence] = []
    text = ""
    for number, sentence in enumerate(sentences, start=1):
        start = len(text)
        text += sentence + "\n"
        spans.append(Sentence(start=start, end=len(text) - 1, number=number, paragraph=0, part=Part.BODY))
    about = ArticleInfo(
        uri="test.txt",
        language="en",
        published_at=published,
        published_source=PublishedSource.ARGUMENT if published else PublishedSource.NONE,
        text_sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        **info,
    )
    return Article(info=about, text=text, sentences=tuple(spans))


def test_article_is_shown_as_numbered_sentences_under_what_is_known_about_it() -> None:
    known = [
        Participant(
            name="A B", name_en=None, kind="person", office="envoy", represents="FRA", role="host", sector="GOV"
        )
    ]
    shown = article_text(
        article("One.", "Two\nlines.", published="2024-05-06", agency="ANI", dateline="PARIS"), known=known
    )
    assert shown == (
        "ARTICLE\nPublished: 2024-05-06 (Monday)\nAgency: ANI\nDateline: PARIS\n"
        "Known from earlier parts of this article: A B (envoy, FRA)\n\n[1] One.\n[2] Two lines."
    )


@pytest.mark.parametrize(
    ("published", "line"),
    [
        (datetime.fromisoformat("2021-03-28T21:46:00+05:30"), "Published: 2021-03-28T21:46+05:30 (Sunday)"),
        ("2021-03-28", "Published: 2021-03-28 (Sunday)"),
        ("2021-03", "Published: 2021-03"),
        (None, "Published: unknown"),
    ],
)
def test_date_of_publication_comes_with_its_weekday(published: datetime | str | None, line: str) -> None:
    assert line in article_text(article("One.", published=published)).splitlines()


def test_part_of_an_article_keeps_its_numbers() -> None:
    whole = article("One.", "Two.", "Three.")
    assert article_text(whole, whole.sentences[1:]).splitlines()[-2:] == ["[2] Two.", "[3] Three."]


@settings(deadline=None)
@given(st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_no_text_can_begin_a_line_of_its_own(sentences: list[str]) -> None:
    head = "ARTICLE\nPublished: unknown\n\n"
    shown = article_text(article(*sentences))
    assert shown.startswith(head)
    lines = shown.removeprefix(head).split("\n")
    assert [line.split(" ")[0] for line in lines] == [f"[{number}]" for number in range(1, len(sentences) + 1)]
    assert len(shown.splitlines()) == len(shown.split("\n"))
    shown.encode()


def test_joiners_and_devanagari_survive() -> None:
    text = "रक्षा\u200dमंत्री ने ‘क्\u200cष’ कहा।"
    assert one_line(text) == text


def test_messages_are_the_shared_part_and_then_the_article() -> None:
    first, second = messages_of("ARTICLE\n[1] x", enforced=True)
    assert first == {"role": "system", "content": system_prompt(enforced=True)}
    assert second == {"role": "user", "content": "ARTICLE\n[1] x"}


def test_schema_is_in_the_prompt_only_where_decoding_is_free() -> None:
    enforced, free = system_prompt(enforced=True), system_prompt(enforced=False)
    assert free.startswith(enforced)
    assert '"additionalProperties":false' in free
    assert '"additionalProperties":false' not in enforced


def test_hash_of_the_prompt_changes_with_its_words() -> None:
    assert prompt_sha256(enforced=True) != prompt_sha256(enforced=False)


def test_every_term_of_the_vocabulary_is_explained() -> None:
    lines = set(system_prompt(enforced=True).splitlines())
    terms = chain.from_iterable(VOCABULARIES)
    assert [term for term in terms if f"- {term.value}: {term.meaning}" not in lines] == []


def test_correction_names_items_and_reasons_on_a_line_each() -> None:
    text = correction({"E1": "type: no\nsuch value", "C2": "unknown sentence"}, ["A1"])
    assert "- E1: type: no such value\n- C2: unknown sentence\n" in text
    assert text.endswith("referred to: A1.")


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_every_fact_of_an_example_is_grounded_in_it(example: Example) -> None:
    assert problems(example.article, example.facts) == {}


@pytest.mark.parametrize(
    "vocabulary", [EventType, EventStatus, Act, Certainty, Salience, SourceType, ParticipantKind, Role]
)
def test_examples_show_every_term(vocabulary: type[EventType]) -> None:
    shown = system_prompt(enforced=True).partition("# Example 1")[2]
    assert [term for term in vocabulary if f'"{term.value}"' not in shown] == []


def test_examples_have_relative_dates_and_a_list_of_documents_in_one_sentence() -> None:
    grounded = [ground(example.article, example.facts) for example in examples()]
    bases = {event.date_basis for each in grounded for event in each.events}
    assert DateBasis.RELATIVE in bases
    quotes = [Counter(agreement.quote for agreement in each.agreements) for each in grounded]
    assert max(count for each in quotes for count in each.values()) >= 3


def test_examples_are_in_both_languages_and_one_has_no_facts() -> None:
    assert {example.article.info.language for example in examples()} == {"hi", "en"}
    assert any(not (e.facts.events or e.facts.agreements or e.facts.commitments) for e in examples())


def test_four_fifths_of_a_request_are_shared_for_an_article_of_4000_characters() -> None:
    sentence = "दोनों देशों के रक्षा मंत्रियों ने समुद्री सुरक्षा पर सहयोग बढ़ाने का निर्णय लिया है।"
    whole = article(*[sentence] * (4000 // len(sentence)))
    (request,) = requests_of(whole, Settings(model="vllm/any"))
    assert request.shared >= 0.8 * request.size


def test_requests_of_two_articles_differ_in_the_article_alone() -> None:
    one, other = (requests_of(article(text), Settings(model="vllm/any"))[0] for text in ("One.", "Another one."))
    assert other.shared == one.shared
    assert other.size - one.size == len("Another one.") - len("One.")
    one_body, other_body = (json.loads(request.body) for request in (one, other))
    assert {**one_body, "messages": None} == {**other_body, "messages": None}
