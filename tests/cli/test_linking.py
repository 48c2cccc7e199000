"""What the commands on entities say, from a run over three articles to a decision that is taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.test_cli import Run, command_line, write

HINDI = "नई दिल्ली: रक्षा मंत्री विनय परांजपे ने सोमवार को जापान के रक्षा मंत्री केन सातो से मुलाकात की।\n"
ENGLISH = "New Delhi: Defence Minister Vinay Paranjpe met Japanese Defence Minister Ken Sato on Tuesday.\n"


JAPAN = """\
NEW DELHI, September 11, 2024: Defence Minister Vinay Paranjpe met Japanese Defence Minister Ken Sato on Tuesday. \
India and Japan signed an agreement on shipbuilding.
"""
NEPAL = """\
KATHMANDU, September 3, 2024: Nepal's Foreign Minister Hari Thapa arrived in New Delhi on Monday on a visit to India. \
India and Nepal signed an agreement on flood forecasts.
"""
VISIT = "New Delhi, 2 September 2024: The Foreign Minister of India, Meera Nath, visited Nepal on Monday.\n"


@pytest.fixture
def extractor(tmp_path: Path) -> Run:
    run = command_line(tmp_path)
    write(tmp_path / "news", a=HINDI, b=ENGLISH)
    assert run("run", "news").returncode == 0
    return run


def listed(extractor: Run, *arguments: str) -> list[tuple[int, str]]:
    found = json.loads(extractor("entities", *arguments, "--json").stdout)
    return [(entity["entity_id"], entity["aliases"]) for entity in found]


def test_entities_are_listed_with_their_names_in_both_scripts(extractor: Run) -> None:
    assert listed(extractor) == [(1, "Vinay Paranjpe, विनय परांजपे"), (2, "Ken Sato, केन सातो")]
    assert listed(extractor, "PARANJPE") == listed(extractor, "परांजपे") == [(1, "Vinay Paranjpe, विनय परांजपे")]
    assert listed(extractor, "--country", "Japan", "--kind", "person", "--several") == [(2, "Ken Sato, केन सातो")]
    assert listed(extractor, "--kind", "organization") == []
    assert [line.split(maxsplit=3) for line in extractor("entities", "sato").stdout.splitlines()] == [
        ["entity_id", "kind", "represents", "name   name_en   aliases          n_names"],
        ["2", "person", "JPN", "केन सातो  Ken Sato  Ken Sato, केन सातो  2"],
    ]


def test_an_entity_says_why_its_names_belong_to_it(extractor: Run) -> None:
    said = " ".join(extractor("entities", "3").stdout.split())
    assert said == (
        "name_id name name_en score reason 1 विनय परांजपे Vinay Paranjape 1.0 first of them"
        " 3 Vinay Paranjpe Vinay Paranjpe 0.9661 names agree, both Defence Minister"
    )


def test_decisions_are_made_listed_and_taken_back(extractor: Run) -> None:
    assert extractor("split", "entity", "3").stdout == (
        "from now on\n"
        "  3 Vinay Paranjpe (person, IND)\n"
        "not the same as\n"
        "  1 विनय परांजपे / Vinay Paranjape (person, IND)\n"
        "decision 1; `extractor undo 1` takes it back\n"
    )
    assert listed(extractor, "--country", "IND") == [(1, "विनय परांजपे"), (3, "Vinay Paranjpe")]
    (decision,) = json.loads(extractor("decisions", "--json").stdout)
    assert (decision["id"], decision["subject"], decision["same"], decision["one"], decision["other"]) == (
        *(1, "entity", False),
        *("person/IND/vinay paranjpe", "person/IND/विनय परांजपे"),
    )
    assert extractor("run", "news", "--force").returncode == 0
    assert listed(extractor, "--country", "IND") == [(1, "विनय परांजपे"), (3, "Vinay Paranjpe")]
    assert extractor("merge", "entity", "1", "3").stdout == (
        "the same from now on:\n"
        "  1 विनय परांजपे / Vinay Paranjape (person, IND)\n"
        "  3 Vinay Paranjpe (person, IND)\n"
        "decision 2; `extractor undo 2` takes it back\n"
    )
    assert listed(extractor, "--country", "IND") == [(1, "Vinay Paranjpe, विनय परांजपे")]
    assert [" ".join(line.split())[:93] for line in extractor("decisions").stdout.splitlines()[1:]] == [
        "1 entity 3 Vinay Paranjpe (person, IND) not 1 विनय परांजपे / Vinay Paranjape (person, IND) 20",
        "2 entity 3 Vinay Paranjpe (person, IND) the same as 1 विनय परांजपे / Vinay Paranjape (person,",
    ]
    assert extractor("undo", "2").stdout == (
        "taken back:\n  3 Vinay Paranjpe (person, IND) is the same as 1 विनय परांजपे / Vinay Paranjape (person, IND)\n"
    )
    assert extractor("undo", "1").stdout == (
        "taken back:\n  3 Vinay Paranjpe (person, IND) is not 1 विनय परांजपे / Vinay Paranjape (person, IND)\n"
    )
    assert json.loads(extractor("decisions", "--json").stdout) == []
    assert listed(extractor, "--country", "IND") == [(1, "Vinay Paranjpe, विनय परांजपे")]


@pytest.mark.parametrize(
    ("subject", "numbers", "differ"),
    [
        ("entity", (1, 2), "sides (IND and JPN)"),
        (
            "occasion",
            (1, 3),
            "types (meeting and visit); sides (IND-JPN and IND-NPL); days (2024-09-02 and 2024-09-10)",
        ),
        ("document", (1, 2), "parties (IND-JPN and IND-NPL)"),
    ],
)
def test_what_speaks_against_a_merge_is_said(
    tmp_path: Path, subject: str, numbers: tuple[int, int], differ: str
) -> None:
    extractor = command_line(tmp_path)
    write(tmp_path / "news", a=JAPAN, b=ENGLISH, c=NEPAL)
    assert extractor("run", "news").returncode == 0
    merged = extractor("merge", subject, *map(str, numbers))
    assert (merged.returncode, merged.stderr) == (
        0,
        f"extractor: they differ in {differ}: undo it if that was not meant\n",
    )


def test_a_person_is_not_merged_with_a_country(tmp_path: Path) -> None:
    extractor = command_line(tmp_path)
    write(tmp_path / "news", a=JAPAN, c=VISIT)
    assert extractor("run", "news").returncode == 0
    people = {each["kind"]: each["entity_id"] for each in json.loads(extractor("entities", "--json").stdout)}
    refused = extractor("merge", "entity", str(people["person"]), str(people["country"]))
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "(country, NPL) are of different kinds and cannot be the same: `extractor entities` lists" in refused.stderr
    assert json.loads(extractor("decisions", "--json").stdout) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("occasions", "--country", "Nepal"), "no event like that is reported by several articles"),
        (("documents",), "no agreement is named by several articles"),
        (("entities", "nobody"), "no entity is like that"),
        (("entities", "9" * 30), "no entity is like that"),
        (("decisions",), "nothing was decided by hand"),
    ],
)
def test_a_list_of_nothing_says_so(extractor: Run, arguments: tuple[str, ...], message: str) -> None:
    ended = extractor(*arguments)
    assert (ended.returncode, ended.stdout) == (0, "")
    assert message in ended.stderr
    assert extractor(*arguments, "--json").stdout == "[]\n"


def test_what_stands_alone_has_a_number_too(extractor: Run) -> None:
    assert extractor("run", "news/a.txt", "--db", "one.db").returncode == 0
    (row,) = json.loads(extractor("occasions", "1", "--db", "one.db", "--json").stdout)
    assert (row["event_id"], row["score"], row["reason"]) == (1, 1.0, "alone")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("entities", "77"), "there is no entity 77 in facts.db: `extractor entities` lists them"),
        (("occasions", "77"), "there is no occasion 77 in facts.db: `extractor occasions` lists them"),
        (("documents", "77"), "there is no document 77 in facts.db: `extractor documents` lists them"),
        (("merge", "entity", "1", "77"), "there is no entity 77: `extractor entities` lists them"),
        (("split", "entity", "2", "--db", "none.db"), "there is no such database"),
        (("undo", "5"), "there is no decision 5: `extractor decisions` lists them"),
        (("entities", "--country", "Atlantis"), "'Atlantis' is no country or organization"),
    ],
)
def test_what_cannot_be_decided_is_said(extractor: Run, arguments: tuple[str, ...], message: str) -> None:
    ended = extractor(*arguments)
    assert ended.returncode == 2
    assert message in ended.stderr
