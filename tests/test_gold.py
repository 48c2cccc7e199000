"""Gold files: what is loaded, what is refused, what is found wrong; and that all gold of the repository is right."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from extractor.annotation import annotate, as_record, draft
from extractor.gold import Gold, GoldArticle, corpus_sha256, load_gold, load_gold_file, problems
from schemas.errors import ConfigurationError

ROOT = Path(__file__).parent.parent
GOLD = Path(__file__).parent / "gold"
SEEDS = ROOT / "seeds"
CORPORA = [folder for folder in sorted(GOLD.iterdir()) if any(folder.glob("*.json"))]

TEXT = """भारत और नॉर्वे के बीच रक्षा वार्ता

Update: 12 मार्च 2024, 10:15 IST

रक्षा मंत्री अरविंद देशपांडे ने मंगलवार को ओस्लो में नॉर्वे के रक्षा मंत्री लार्स हेगलैंड से मुलाकात की। दोनों देश जहाज निर्माण \
में सहयोग बढ़ाने पर सहमत हुए।

ये भी पढ़ें: बाजार में तेजी
"""
QUOTE = "रक्षा मंत्री अरविंद देशपांडे ने मंगलवार को ओस्लो में नॉर्वे के रक्षा मंत्री लार्स हेगलैंड से मुलाकात की।"


def minister(name: str, name_en: str, represents: str) -> dict[str, Any]:
    return {
        "name": name,
        "name_en": name_en,
        "kind": "person",
        "office": "रक्षा मंत्री",
        "represents": represents,
        "role": "principal",
        "sector": "GOV",
    }


def gold_content() -> dict[str, Any]:
    """Gold of TEXT, right in every respect."""
    sourced = {"salience": "main", "certainty": "asserted", "source_type": "outlet", "source": None}
    return {
        "article": {
            "file": "oslo.txt",
            "title": "भारत और नॉर्वे के बीच रक्षा वार्ता",
            "language": "hi",
            "published_at": "2024-03-12T10:15:00+05:30",
            "published_source": "byline",
            "outlet": None,
            "boilerplate": ["ये भी पढ़ें: बाजार में तेजी"],
        },
        "events": [
            {
                "id": "E1",
                "type": "meeting",
                "status": "occurred",
                **sourced,
                "title": "Meeting of the defence ministers in Oslo",
                "participants": [
                    minister("अरविंद देशपांडे", "Arvind Deshpande", "IND"),
                    minister("लार्स हेगलैंड", "Lars Haegland", "NOR"),
                ],
                "date_text": "मंगलवार",
                "date": "2024-03-12",
                "date_basis": "relative",
                "location": "ओस्लो",
                "location_country": "NOR",
                "topics": ["industry_production"],
                "quote": QUOTE,
            }
        ],
        "agreements": [],
        "commitments": [
            {
                "id": "C1",
                "act": "agreed",
                "actors": ["IND", "NOR"],
                "addressees": [],
                "text": "India and Norway will increase cooperation in shipbuilding",
                "testable": False,
                **sourced,
                "deadline_text": None,
                "deadline": None,
                "topics": ["industry_production"],
                "event_id": "E1",
                "agreement_id": None,
                "quote": "दोनों देश जहाज निर्माण में सहयोग बढ़ाने पर सहमत हुए।",
            }
        ],
    }


def write_gold(folder: Path, content: dict[str, Any]) -> Path:
    (folder / "oslo.txt").write_text(TEXT, encoding="utf-8")
    path = folder / "oslo.json"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def changed(content: dict[str, Any], place: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """The content with one value changed in place."""
    node: Any = content
    for step in place[:-1]:
        node = node[step]
    node[place[-1]] = value
    return content


def all_gold() -> list[GoldArticle]:
    return [gold for folder in CORPORA for gold in load_gold(folder, SEEDS)]


def test_gold_of_the_repository_has_no_problems() -> None:
    assert {gold.name: found for gold in all_gold() if (found := problems(gold))} == {}


def test_the_seeds_have_gold() -> None:
    assert {gold.name for gold in load_gold(GOLD / "seeds", SEEDS)} == {path.name for path in SEEDS.glob("*.txt")}


def test_right_gold_has_no_problems(tmp_path: Path) -> None:
    assert problems(load_gold_file(write_gold(tmp_path, gold_content()))) == []


def test_article_beside_the_gold_counts_before_the_folder_of_articles(tmp_path: Path) -> None:
    path = write_gold(tmp_path, gold_content())
    elsewhere = tmp_path / "articles"
    elsewhere.mkdir()
    (elsewhere / "oslo.txt").write_text("कुछ और।", encoding="utf-8")
    assert load_gold_file(path, elsewhere).article.text == TEXT
    (tmp_path / "oslo.txt").unlink()
    assert load_gold_file(path, elsewhere).article.text == "कुछ और।"


def test_the_day_of_an_outlet_abroad_is_that_of_its_own_zone(tmp_path: Path) -> None:
    quote = "The Secretary of State met the Foreign Minister of Norway on Tuesday."
    content = gold_content()
    content["commitments"] = []
    content["article"] |= {"file": "us.txt", "title": None, "language": "en", "boilerplate": []}
    content["article"]["published_at"] = "2024-03-11T21:00:00-05:00"
    content["events"][0] |= {
        "participants": [{**minister("Norway", "Norway", "NOR"), "kind": "country", "office": None}],
        "date_text": "Tuesday",
        "date": "2024-03-05",
        "location": None,
        "location_country": None,
        "quote": quote,
    }
    (tmp_path / "us.txt").write_text(f"{quote}\n", encoding="utf-8")
    path = tmp_path / "us.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert problems(load_gold_file(path)) == []


EVENT, COMMITMENT = ("events", 0), ("commitments", 0)


@pytest.mark.parametrize(
    ("place", "value", "expected"),
    [
        ((*EVENT, "quote"), "यह वाक्य लेख में नहीं है।", ["E1: quote 'यह वाक्य लेख में नहीं है।' does not stand in the article"]),
        ((*EVENT, "quote"), "बाजार में तेजी", ["E1: its quote is boilerplate"]),
        ((*EVENT, "source"), "रक्षा मंत्रालय", ["E1: source 'रक्षा मंत्रालय' does not stand in the article"]),
        ((*EVENT, "location"), "बर्गन", ["E1: location 'बर्गन' does not stand in the article"]),
        ((*EVENT, "location"), None, ["E1: location_country without a location"]),
        (
            (*EVENT, "date"),
            "2024-03-05",
            ["E1: date 2024-03-05 is not what the rules read in 'मंगलवार': 2024-03-12"],
        ),
        ((*EVENT, "date"), None, ["E1: date_basis relative does not fit date None"]),
        ((*EVENT, "date_basis"), "unresolved", ["E1: date_basis unresolved does not fit date '2024-03-12'"]),
        (
            (*EVENT, "date_text"),
            None,
            ["E1: date without date_text", "E1: date_basis relative does not fit date_text None"],
        ),
        ((*EVENT, "topics"), ["maritime", "maritime"], ["E1: topics names something twice"]),
        (
            (*EVENT, "participants", 1, "name"),
            "लार्स",
            [],
        ),
        (
            (*EVENT, "participants", 1, "name"),
            "अरविंद देशपांडे",
            ["E1: participant 'अरविंद देशपांडे' is given twice"],
        ),
        (
            (*EVENT, "participants", 1, "office"),
            "विदेश मंत्री",
            ["E1: office 'विदेश मंत्री' does not stand in the article"],
        ),
        ((*COMMITMENT, "actors"), ["IND", "IND"], ["C1: actors names something twice"]),
        ((*COMMITMENT, "deadline"), "2025", ["C1: deadline without deadline_text"]),
        (("article", "title"), "नॉर्वे से वार्ता", ["article: title 'नॉर्वे से वार्ता' does not stand in the article"]),
        (
            ("article", "boilerplate"),
            ["विज्ञापन"],
            ["article: boilerplate 'विज्ञापन' does not stand in the article"],
        ),
    ],
)
def test_problems_are_named(tmp_path: Path, place: tuple[str | int, ...], value: object, expected: list[str]) -> None:
    assert problems(load_gold_file(write_gold(tmp_path, changed(gold_content(), place, value)))) == expected


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [
        ((*EVENT, "type"), "talks", "events.0.type"),
        ((*EVENT, "participants", 0, "represents"), "INX", "not a country code"),
        ((*EVENT, "location_country"), "Norway", "events.0.location_country"),
        ((*EVENT, "date"), "12.3.2024", "not an EDTF date"),
        ((*EVENT, "sentences"), [1], "events.0.sentences"),
        ((*COMMITMENT, "event_id"), "E7", "event_id E7 is no event"),
        ((*COMMITMENT, "actors"), [], "commitments.0.actors"),
        (("article", "published_at"), None, "published_at and published_source"),
        (("article", "file"), "bergen.txt", "its article bergen.txt is not in"),
    ],
)
def test_what_is_no_gold_is_refused(tmp_path: Path, place: tuple[str | int, ...], value: object, message: str) -> None:
    path = write_gold(tmp_path, changed(gold_content(), place, value))
    with pytest.raises(ConfigurationError, match=message) as refusal:
        load_gold_file(path)
    assert str(refusal.value).startswith(str(path))


@pytest.mark.parametrize("content", ["", "[]", "{", "\x00"])
def test_a_file_that_is_not_json_of_gold_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="is no gold file"):
        load_gold_file(path)


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="holds no gold"):
        load_gold(tmp_path)


@pytest.mark.parametrize("changed_file", ["oslo.txt", "oslo.json"])
def test_hash_of_a_corpus_changes_with_article_and_gold(tmp_path: Path, changed_file: str) -> None:
    write_gold(tmp_path, gold_content())
    before = corpus_sha256(load_gold(tmp_path))
    assert corpus_sha256(load_gold(tmp_path)) == before
    file = tmp_path / changed_file
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert corpus_sha256(load_gold(tmp_path)) != before


@pytest.mark.parametrize("gold", all_gold(), ids=lambda gold: gold.name)
def test_draft_of_a_record_of_gold_is_that_gold(gold: GoldArticle) -> None:
    drafted = Gold.model_validate_json(draft(as_record(gold), Path(gold.name)))
    assert drafted.article.draft
    info = drafted.article.model_copy(update={"boilerplate": gold.gold.article.boilerplate, "draft": False})
    commitments = tuple(one.model_copy(update={"deadline_basis": None}) for one in drafted.commitments)
    expected = tuple(one.model_copy(update={"deadline_basis": None}) for one in gold.gold.commitments)
    assert drafted.model_copy(update={"article": info, "commitments": commitments}) == gold.gold.model_copy(
        update={"commitments": expected}
    )


def test_annotate_writes_a_gold_file_beside_the_article_and_never_over_one(tmp_path: Path) -> None:
    gold = load_gold_file(write_gold(tmp_path, gold_content()))
    (tmp_path / "oslo.json").unlink()
    path = annotate(as_record(gold), tmp_path / "oslo.txt")
    assert path == tmp_path / "oslo.json"
    assert problems(load_gold_file(path)) == ['article: is a draft; correct it, then delete its line "draft"']
    written = path.read_bytes()
    with pytest.raises(ConfigurationError, match="exists already"):
        annotate(as_record(gold), tmp_path / "oslo.txt")
    assert path.read_bytes() == written
    assert annotate(as_record(gold), tmp_path / "oslo.txt", tmp_path / "mine.json").read_bytes() == written


def test_annotate_names_a_target_that_cannot_be_written(tmp_path: Path) -> None:
    gold = load_gold_file(write_gold(tmp_path, gold_content()))
    with pytest.raises(ConfigurationError, match="cannot be written"):
        annotate(as_record(gold), tmp_path / "oslo.txt", tmp_path / "missing" / "oslo.json")
