"""The data of the gazetteer is consistent: one place a phrase, known codes, and no entry without effect."""

from __future__ import annotations

from collections import defaultdict

import pytest

from extractor.folding import fold
from extractor.phrases import WORD, Lexicon, words
from extractor.places.gazetteer import (
    Place,
    PlaceKind,
    cldr_names,
    countries,
    demonyms,
    derived,
    expand,
    listed_places,
    phrase,
    read_data,
    shields,
    spellings,
    variants,
)
from schemas.codes import country_codes, organizations

WRITTEN = [*countries(), *listed_places()]


def key(spelling: str) -> tuple[str, ...]:
    return tuple(map(fold, WORD.findall(spelling.replace("[", "").replace("]", ""))))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("भारत", ["भारत"]),
        ("जी(-|)20", ["जी-20", "जी20"]),
        ("(|दक्षिण )कोरिया(ई|यी)", ["कोरियाई", "कोरियायी", "दक्षिण कोरियाई", "दक्षिण कोरियायी"]),
    ],
)
def test_patterns_expand_to_all_spellings(pattern: str, expected: list[str]) -> None:
    assert expand(pattern) == expected


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        ("Timor-Leste", ["Timor Leste"]),
        ("São Tomé & Príncipe", ["Sao Tome & Principe", "São Tomé and Príncipe"]),
        ("ऑस्ट्रेलिया", ["आस्ट्रेलिया"]),
        ("वॉशिंगटन", ["वाशिंगटन"]),
        ("नेपाल", []),
    ],
)
def test_variants_follow_by_rule(spelling: str, expected: list[str]) -> None:
    assert list(variants(spelling)) == expected


@pytest.mark.parametrize(
    ("adjective", "people"),
    [("रूसी", ["रूसियों"]), ("कोरियाई", ["कोरियाइयों"]), ("जर्मन", ["जर्मनों"]), ("Thai", ["Thais"]), ("Chinese", [])],
)
def test_people_follow_from_adjectives(adjective: str, people: list[str]) -> None:
    assert list(demonyms(adjective)) == people


def test_context_is_looked_for_and_counted() -> None:
    place = Place("CZE", PlaceKind.COUNTRY, adjective=True, country="CZE")
    looked_for, name = phrase("चेक [विदेश मंत्री]", place)
    assert (looked_for, name.place, name.capitals, name.context) == ("चेक विदेश मंत्री", place, "", 2)


def written_in(file: str) -> list[str]:
    tables = (table for name, table in read_data(file).items() if name != "titles")
    return [spelling for table in tables for listed in table.values() for spelling, _ in spellings(listed, None)]


@pytest.mark.parametrize("file", ["countries", "cities", "organizations", "blocked"])
def test_patterns_leave_no_notation_behind(file: str) -> None:
    assert [one for one in written_in(file) if set("()|\n") & set(one) or one.count("[") > 1] == []


@pytest.mark.parametrize("file", ["countries", "cities", "organizations", "blocked"])
def test_no_phrase_is_written_with_two_sets_of_capitals(file: str) -> None:
    written: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for spelling in written_in(file):
        written[key(spelling)].add(tuple(WORD.findall(phrase(spelling, None)[1].capitals)))
    assert {phrase: capitals for phrase, capitals in written.items() if len(capitals) > 1} == {}


def test_no_phrase_stands_for_two_places() -> None:
    meanings: dict[tuple[str, ...], set[tuple[str, PlaceKind]]] = defaultdict(set)
    for spelling, place in WRITTEN:
        meanings[key(spelling)].add((place.code, place.kind))
    assert {phrase: meaning for phrase, meaning in meanings.items() if len(meaning) > 1} == {}


def test_no_phrase_that_follows_by_rule_stands_for_another_country() -> None:
    meanings: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for spelling, place in [*WRITTEN, *derived(WRITTEN)]:
        assert place is not None
        meanings[key(spelling)].add(place.code)
    assert {phrase: meaning for phrase, meaning in meanings.items() if len(meaning) > 1} == {}


def test_no_phrase_is_a_place_and_shielded() -> None:
    assert {key(spelling) for spelling, _ in shields()} & {key(spelling) for spelling, _ in WRITTEN} == set()


def test_every_shield_has_a_name_to_shield() -> None:
    names = Lexicon(phrase(spelling, place) for spelling, place in [*derived(WRITTEN), *WRITTEN])
    assert [spelling for spelling, _ in shields() if not any(names.find(words(spelling)))] == []


@pytest.mark.parametrize(
    ("file", "table", "known"),
    [
        ("countries", "names", country_codes()),
        ("countries", "adjectives", country_codes()),
        ("countries", "titles", country_codes()),
        ("cities", "names", country_codes()),
        ("organizations", "names", frozenset(organizations())),
        ("organizations", "titles", frozenset(organizations())),
    ],
)
def test_tables_are_sorted_and_have_known_codes(file: str, table: str, known: frozenset[str]) -> None:
    codes = list(read_data(file)[table])
    assert set(codes) <= known
    assert codes == sorted(codes)


@pytest.mark.parametrize("language", ["hi", "en"])
def test_cldr_names_all_countries(language: str) -> None:
    assert set(cldr_names(language)) == country_codes()
