"""Names of one person or body agree in any script and order; a surname or a sound in common is not enough."""

from __future__ import annotations

import pytest

from extractor.linking.offices import is_military, office_label, office_labels
from extractor.linking.people import Name, judge_names
from schemas.vocabulary import ParticipantKind

PERSON, BODY = ParticipantKind.PERSON.value, ParticipantKind.ORGANIZATION.value
DEFENCE, DEFENCE_EN = frozenset({"रक्षा मंत्री"}), frozenset({"Raksha Mantri"})


def person(name: str, *offices: str, side: str | None = "IND", name_en: str | None = None, number: int = 1) -> Name:
    return Name(number, PERSON, name, side, name, name_en, frozenset(offices))


def body(name: str, side: str = "IND", name_en: str | None = None) -> Name:
    return Name(1, BODY, name, side, name, name_en)


SAME = {
    "two scripts": (person("मनोहर परांजपे", "रक्षा मंत्री"), person("Manohar Paranjpe", "Raksha Mantri")),
    "initials in two scripts": (person("के. एल. वर्मा"), person("K.L. Verma")),
    "surname in front": (person("TANAKA Hiro", side="JPN"), person("Hiro Tanaka", side="JPN")),
    "a middle name left out, one office": (
        person("हरिहर प्रसाद जोशी", "विदेश सचिव"),
        person("Harihar Joshi", "Foreign Secretary"),
    ),
    "an initial for a name, one office": (person("A. Sharma", "Defence Secretary"), person("अनिल शर्मा", "रक्षा सचिव")),
    "another office later": (person("रोहिणी कुलकर्णी", "गृह मंत्री"), person("Rohini Kulkarni", "Defence Minister")),
    "a Latin spelling from the article": (
        person("जुआन ओर्टीज", "राष्ट्रपति", side="MEX", name_en="Juan Ortiz"),
        person("Juan Ortiz", "President", side="MEX"),
    ),
    "a service": (body("भारतीय वायुसेना", name_en="Indian Air Force"), body("Indian Air Force")),
    "a service without its country": (body("वायुसेना", name_en="Air Force"), body("Indian Air Force")),
    "a body and its abbreviation": (
        body("SCO", "SCO"),
        body("शंघाई सहयोग संगठन", "SCO", "Shanghai Cooperation Organisation"),
    ),
}
NOT_SAME = {
    "a surname in common": (person("मनोहर सिंह", "रक्षा मंत्री"), person("Jagdish Singh", "Defence Minister")),
    "the surname alone": (person("सिंह", "रक्षा मंत्री"), person("मनोहर सिंह", "रक्षा मंत्री")),
    "an initial for a name, no office": (person("A. Sharma"), person("अनिल शर्मा")),
    "an initial for a name, another office": (
        person("A. Sharma", "Foreign Secretary"),
        person("अनिल शर्मा", "रक्षा सचिव"),
    ),
    "names that differ by a sound": (person("राजेश मेहता", "राजदूत"), person("Rakesh Mehta", "Ambassador")),
    "a man and a woman": (person("दीपक वर्मा"), person("Deepika Verma")),
    "another country": (person("अली रज़ा", side="PAK"), person("Ali Raza", side="IRN")),
    "no country": (person("अली रज़ा", side=None), person("Ali Raza", side=None)),
    "a soldier and a civilian": (person("विनोद खन्ना", "थलसेना प्रमुख"), person("Vinod Khanna", "Foreign Secretary")),
    "a person and a body": (person("टाटा समूह"), body("टाटा समूह")),
    "two services": (body("भारतीय सेना", name_en="Indian Army"), body("Indian Navy")),
    "services of two countries": (body("Navy", "FRA"), body("Navy", "IND")),
    "a body and its secretariat": (body("SCO", "SCO"), body("SCO Secretariat", "SCO")),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=list(SAME))
def test_names_mean_the_same(one: Name, other: Name) -> None:
    judgement = judge_names(one, other)
    assert judgement is not None
    assert judgement.score >= 0.75
    assert judge_names(other, one) == judgement
    assert one.keys & other.keys


@pytest.mark.parametrize(("one", "other"), NOT_SAME.values(), ids=list(NOT_SAME))
def test_names_do_not_mean_the_same(one: Name, other: Name) -> None:
    judgement = judge_names(one, other)
    assert judgement is None or judgement.score == 0
    assert judge_names(other, one) == judgement


@pytest.mark.parametrize(
    ("printed", "labels"),
    [
        ("केंद्रीय रक्षा मंत्री", ("Defence Minister",)),
        ("Raksha Mantri", ("Defence Minister",)),
        ("Minister of National Defence", ("Defence Minister",)),
        ("उप प्रधानमंत्री एवं रक्षा मंत्री", ("Deputy Prime Minister", "Defence Minister")),
        ("उप नौसेना प्रमुख", ("Deputy Navy Chief",)),
        ("पूर्व विदेश सचिव", ()),
        ("Governor of Mendoza", ("Governor",)),
        ("Syndic of Mendoza", ("syndic of mendoza",)),
        ("Director General", ("director general",)),
    ],
)
def test_offices_have_one_label_in_both_languages(printed: str, labels: tuple[str, ...]) -> None:
    assert office_labels(printed) == labels


def test_label_of_what_is_no_office_any_more_is_its_own() -> None:
    assert office_label("पूर्व विदेश सचिव") == "पूर्व विदेश सचिव"


@pytest.mark.parametrize(
    ("printed", "military"), [("थलसेना प्रमुख", True), ("Army Chief", True), ("Defence Minister", False)]
)
def test_offices_of_soldiers_are_known(printed: str, military: bool) -> None:
    assert is_military(printed) is military
