from __future__ import annotations

import pytest

from extractor.reading.bylines import is_indian
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
        ("नई दिल्लीः रक्षा मंत्री", "नई दिल्ली", None, None, "रक्षा मंत्री"),
        ("नई दिल्ली, 27 जूनः रक्षा मंत्री", "नई दिल्ली", None, None, "रक्षा मंत्री"),
        ("नई दिल्ली | रक्षा मंत्री", "नई दिल्ली", None, None, "रक्षा मंत्री"),
        ("नयी दिल्ली, 29 अक्टूबर भारत ने बुधवार को", "नयी दिल्ली", None, None, "भारत ने बुधवार को"),
        ("New Delhi, Aug 22 The fourth drill", "New Delhi", None, None, "The fourth drill"),
        ("नयी दिल्ली, तीन मार्च भारत ने बुधवार को", "नयी दिल्ली", None, None, "भारत ने बुधवार को"),
        ("नयी दिल्ली, छह जून 2023 (भाषा) भारत ने", "नयी दिल्ली", "भाषा", "2023-06-06", "भारत ने"),
        ("Namuna News (नमूना न्यूज), India-Oman, मस्कट: भारत ने", "मस्कट", None, None, "भारत ने"),
        ("India-Oman Namuna News:मस्कट। भारत ने", "मस्कट", None, None, "भारत ने"),
        ("Abuja, Nigeria — The army", "Abuja", None, None, "The army"),
        ("Muscat, Oman - Kenyan and Omani officers", "Muscat", None, None, "Kenyan and Omani officers"),
        ("NAIROBI, Jan. 28 (Xinhua) -- Visiting", "NAIROBI", "Xinhua", None, "Visiting"),
        ("New Delhi, Mar 31 (PTI) The fourth meeting", "New Delhi", "PTI", None, "The fourth meeting"),
        ("BOGOTA, Oct. 8, 2025 (EFE).- The ministers", "BOGOTA", "EFE", "2025-10-08", "The ministers"),
        ("Maputo, 9 Sep (Lusa) - The army", "Maputo", "Lusa", None, "The army"),
        ("JOHANNESBURG, 3 July (Sample24) - The minister", "JOHANNESBURG", None, None, "The minister"),
        ("CAIRO - 2 October 2025: The navies", "CAIRO", None, "2025-10-02", "The navies"),
        ("KAZAN, October 22. /TASS/. The summit", "KAZAN", "TASS", None, "The summit"),
        ("MOSCOW, December 6. /TASS/. The summit", "MOSCOW", "TASS", None, "The summit"),
        ("ASTANA, June 12. /Sary News Agency/. The summit", "ASTANA", "Sary News Agency", None, "The summit"),
        ("ASTANA, June 12. /See page two/. The summit", "ASTANA", None, None, "/See page two/. The summit"),
        ("(SAMPLE - Wire Service (KUNA)) MUSCAT, Feb 25 (KUNA) -- The army", "MUSCAT", "KUNA", None, "The army"),
        ("Nairobi, Kenya, Sept. 4", "Nairobi", None, None, ""),
        ("डकार (सेनेगल)। भारत ने", "डकार", None, None, "भारत ने"),
        ("मस्कट ! भारत ने", "मस्कट", None, None, "भारत ने"),
        ("डकार (सेनेगल) ! भारत ने", "डकार", None, None, "भारत ने"),
        ("नई दिल्ली/मस्कट: भारत ने", "नई दिल्ली/मस्कट", None, None, "भारत ने"),
        ("MUSCAT, (Gulf Sample / KUNA - 7th May, 2023) The minister", "MUSCAT", "KUNA", "2023-05-07", "The minister"),
        ("Nairobi (XNA) – Kenya and Oman", "Nairobi", None, None, "Kenya and Oman"),
        ("नई दिल्ली, 7 सिंतबर (भाषा) भारत ने", "नई दिल्ली", "भाषा", None, "भारत ने"),
        ("नई दिल्ली, 7 दिसबंर 2023 (भाषा) भारत ने", "नई दिल्ली", "भाषा", "2023-12-07", "भारत ने"),
        ("नई दिल्ली, भाषा। 21 नवंबर 2023: भारत ने", "नई दिल्ली", "भाषा", "2023-11-21", "भारत ने"),
        ("मस्कट (वार्ता)। 5 जून 2023 - भारत ने", "मस्कट", "वार्ता", "2023-06-05", "भारत ने"),
        ("एएनआई, मस्कट। 3 मार्च, 2024। भारत ने", "मस्कट", "एएनआई", "2024-03-03", "भारत ने"),
        ("नई दिल्ली, भाषा। मंगलवार, 12 मार्च 2024: भारत ने", "नई दिल्ली", "भाषा", "2024-03-12", "भारत ने"),
        ("नई दिल्ली, भाषा। 12 मार्च: भारत ने", "नई दिल्ली", "भाषा", None, "भारत ने"),
        ("नई दिल्ली, भाषा। 12 मार्च को भारत: एक नजर", "नई दिल्ली", "भाषा", None, "12 मार्च को भारत: एक नजर"),
        ("(नई दिल्ली) भारत ने", "नई दिल्ली", None, None, "भारत ने"),
        ("(नई दिल्ली, 5 जून 2023) भारत ने", "नई दिल्ली", None, "2023-06-05", "भारत ने"),
        ("[मस्कट] भारत ने", "मस्कट", None, None, "भारत ने"),
        ("(Muscat) The minister", "Muscat", None, None, "The minister"),
        ("New Delhi. The minister", "New Delhi", None, None, "The minister"),
        ("नई दिल्ली। भारत और ओमान: नया दौर", "नई दिल्ली", None, None, "भारत और ओमान: नया दौर"),
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
        "अतः भारत ने करार किया।",
        "भारत-ओमान: रक्षा सहयोग पर चर्चा हुई।",
        "India-Oman Defence Deal : भारत ने करार किया।",
        "Explainer: भारत ने करार किया।",
        "अहम तथ्य: भारत ने करार किया।",
        "मस्कट, 29 अक्टूबर को भारत ने करार किया।",
        "मस्कट, 29 अक्टूबर से शुरू होगा अभ्यास।",
        "मस्कट, ओमान भारत का साझेदार है।",
        "Envoys (XNA) – they agreed.",
        "(ओमान) ने करार किया।",
        "(मस्कट) में करार हुआ।",
        "(संवाद) भारत ने करार किया।",
        "(Muscat) is the capital.",
        "जनरल वी. के. राव ने करार किया।",
        "एडमिरल डी. राव ने करार किया।",
        "The Chief of Naval Staff, Admiral R. K. Rao, agreed.",
        "The Indian Chief of Army Staff (COAS) General Rao agreed.",
        "चीफ ऑफ डिफेंस स्टाफ (सीडीएस) जनरल राव ने करार किया।",
        "Envoys. They agreed.",
        "Oman. They agreed.",
        "विवेक कुमार (एपी, रॉयटर्स)\n5 अगस्त 2025",
        "आदित्य मेनन एएफपी, रॉयटर्स",
    ],
)
def test_other_beginnings_are_no_datelines(line: str) -> None:
    assert dateline_of(line, 0, len(line)) is None


@pytest.mark.parametrize(
    "first", ["प्रधानमंत्री", "राष्ट्रपति", "सरकार", "सेना", "मंत्री", "समझौते", "यह", "President", "Minister", "The"]
)
def test_a_sentence_may_begin_with_an_office_behind_the_agency(first: str) -> None:
    text = f"नई दिल्ली, 21 नवंबर (भाषा) {first} ने कहा कि बातचीत अच्छी रही।"
    found = dateline_of(text, 0, len(text))
    assert found is not None
    assert (found.place, text[found.end :].split()[0]) == ("नई दिल्ली", first)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("नयी दिल्ली 06 अक्टूबर (वार्ता) प्रधानमंत्री ने कहा कि बातचीत अच्छी रही।", None),
        ("नई दिल्ली 6 अक्टूबर 2025 (वार्ता) भारत और केन्या ने बातचीत की।", "2025-10-06"),
        ("नई दिल्ली, 6 अक्टूबर 2025 रक्षा मंत्री सोमवार को केन्या पहुंचे।", "2025-10-06"),
        ("नई दिल्ली - भारत और केन्या ने बातचीत की।", None),
    ],
)
def test_a_day_may_stand_behind_the_place_without_a_comma(line: str, published: str | None) -> None:
    found = dateline_of(line, 0, len(line))
    assert found is not None
    assert (found.place in {"नई दिल्ली", "नयी दिल्ली"}, found.published) == (True, published)


def test_a_hyphen_behind_a_country_ends_no_dateline() -> None:
    line = "भारत - पाकिस्तान संबंधों पर बातचीत हुई।"
    assert dateline_of(line, 0, len(line)) is None


@pytest.mark.parametrize(
    ("place", "indian"), [("New Delhi", True), ("Washington/New Delhi", True), ("Paris/Berlin", False), (None, False)]
)
def test_an_outlet_with_a_reporter_in_an_indian_town_prints_indian_time(place: str | None, *, indian: bool) -> None:
    assert is_indian(None, None, place) is indian
