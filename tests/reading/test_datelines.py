from __future__ import annotations

import pytest

from extractor.reading.datelines import dateline_of


@pytest.mark.parametrize(
    ("line", "place", "agency", "published", "rest"),
    [
        ("नई दिल्ली। भारत ने", "नई दिल्ली", None, None, "भारत ने"),
        ("नई दिल्ली, पीटीआइ। भारत ने", "नई दिल्ली", "पीटीआइ", None, "भारत ने"),
        ("नई दिल्ली:", "नई दिल्ली", None, None, ""),
        ("नयी दिल्ली, 21 नवंबर (भाषा) रक्षा मंत्री ने", "नयी दिल्ली", "भाषा", None, "रक्षा मंत्री ने"),
        ("नई दिल्ली, 5 जून 2023: रक्षा मंत्री", "नई दिल्ली", None, "2023-06-05", "रक्षा मंत्री"),
        ("एएनआई, वियनतियाने। रक्षा मंत्री", "वियनतियाने", "एएनआई", None, "रक्षा मंत्री"),
        ("जागरण संवाददाता, आगरा : भारत", "आगरा", None, None, "भारत"),
        ("नई दिल्ली. भारत और", "नई दिल्ली", None, None, "भारत और"),
        ("New Delhi [India], November 21 (ANI): Defence", "New Delhi", "ANI", None, "Defence"),
        ("New Delhi, June 5, 2023 (ANI): Defence", "New Delhi", "ANI", "2023-06-05", "Defence"),
        ("WASHINGTON (AP) — The", "WASHINGTON", "AP", None, "The"),
        ("PARIS, Oct 11 (Reuters) - India", "PARIS", "Reuters", None, "India"),
        ("Seoul: South Korea", "Seoul", None, None, "South Korea"),
    ],
)
def test_datelines_of_the_genre_are_read(
    line: str, place: str, agency: str | None, published: str | None, rest: str
) -> None:
    found = dateline_of(line, 0, len(line))
    assert found is not None
    assert (found.place, found.agency, found.published, line[found.end :]) == (place, agency, published, rest)


@pytest.mark.parametrize(
    ("line", "is_bare"),
    [
        ("सुवा: भारत ने", True),
        ("सुवा। भारत ने", True),
        ("सुवा (एएनआई): भारत ने", False),
        ("सुवा, 6 अगस्त: भारत ने", False),
        ("जागरण संवाददाता, आगरा : भारत", False),
    ],
)
def test_a_dateline_of_which_only_the_place_is_printed_is_bare(line: str, is_bare: bool) -> None:
    found = dateline_of(line, 0, len(line))
    assert found is not None
    assert found.is_bare is is_bare


@pytest.mark.parametrize(
    "line",
    [
        "भारत - पोलैंड रक्षा सहयोग पर चर्चा हुई।",
        "यह सच है। वे सहमत हैं।",
        "रक्षा मंत्रालय: हम सहमत हैं।",
        "डॉ. विश्वम ने कहा।",
        "अरविंद राव (एएनआई) ने कहा।",
        "Defence Minister: we agree.",
        "In Paris, the ministers met.",
        "दोनों देशों ने करार किया। वे",
        "भारत और अमरीका: एक नजर",
    ],
)
def test_other_beginnings_are_no_datelines(line: str) -> None:
    assert dateline_of(line, 0, len(line)) is None
