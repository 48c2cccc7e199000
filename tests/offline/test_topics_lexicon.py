"""The lexicon of topics is tidy, and finds the forms of its words."""

from __future__ import annotations

from itertools import chain

import pytest

from extractor.offline.rules import read_tables
from extractor.offline.stems import stem_of, stemmed, stems
from extractor.phrases import Lexicon, words

LANGUAGES = ("hi", "en")


def lexicon(language: str) -> dict[str, list[str]]:
    topics: dict[str, list[str]] = read_tables(language)["topics"]
    return topics


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_in_order(language: str) -> None:
    assert {name: sorted(phrases) for name, phrases in lexicon(language).items()} == lexicon(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_stands_twice_in_whatever_form(language: str) -> None:
    known = [stemmed(phrase) for phrase in chain.from_iterable(lexicon(language).values())]
    assert sorted(known) == sorted(set(known))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_only_repeats_shorter_ones(language: str) -> None:
    entries = {stemmed(phrase): name for name, phrases in lexicon(language).items() for phrase in phrases}
    idle = []
    for phrase, name in entries.items():
        others = Lexicon((other, entries[other]) for other in entries if other != phrase)
        named = {entry for _, _, entry in others.find_keys(stems(words(phrase)).keys)} if " " in phrase else set()
        if named and "unless" not in name and set(name.split()) == set(" ".join(named).split()):
            idle.append(phrase)
    assert idle == []


@pytest.mark.parametrize(
    "forms",
    [
        "अड्डा अड्डे अड्डों",
        "नौका नौकाएं नौकाओं",
        "पनडुब्बी पनडुब्बियां पनडुब्बियों",
        "छात्रवृत्ति छात्रवृत्तियां छात्रवृत्तियों",
        "दवाई दवाइयां दवाइयों",
        "प्रशिक्षु प्रशिक्षुओं",
        "तोप तोपें तोपों",
        "का के की",
        "navy navies",
        "exercise exercises",
        "launch launches",
        "defence defense",
        "modernisation modernization",
    ],
)
def test_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem_of(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "words_apart", ["समुद्र समुद्री", "arms arm", "logistics logistic", "gas ga", "पोत पो", "विकास विकासशील"]
)
def test_other_words_have_other_stems(words_apart: str) -> None:
    assert len({stem_of(word) for word in words_apart.split()}) == 2
