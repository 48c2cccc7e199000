from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.dates import find_dates, find_dates_in, find_durations, resolve
from extractor.phrases import words

FOUND = {
    "उन्होंने बीते शुक्रवार को बातचीत की।": [("शुक्रवार", "weekday")],
    "वे पिछले सोमवार को और अगले मंगलवार को मिले।": [("पिछले सोमवार", "weekday"), ("अगले मंगलवार", "weekday")],
    "मंत्री इस रविवार को दो दिन की यात्रा पर पहुंचे।": [("रविवार", "weekday")],
    "वह बुधवार से चार दिवसीय दौरे पर हैं।": [("बुधवार से चार दिवसीय", "interval")],
    "पहली बैठक फरवरी 2020 में और दूसरी जून में हुई।": [("फरवरी 2020", "month"), ("जून", "month")],
    "साल 2019 में समझौता हुआ, जिसे 2022 तक बढ़ाया गया।": [("2019", "year"), ("2022", "year")],
    "कॉमकासा (2018) और बेका, 2020 के तहत": [("2018", "year"), ("2020", "year")],
    "2015, 2017 और 2019 में बैठकें हुईं": [("2015", "year"), ("2017", "year"), ("2019", "year")],
    "सन् 2000 में शुरू हुई": [("2000", "year")],
    "हाल ही में, कल शाम और आज सुबह": [("हाल ही", "vague"), ("कल", "relative"), ("आज", "relative")],
    "बीते साल और अगले सप्ताह": [("बीते साल", "relative"), ("अगले सप्ताह", "relative")],
    "अभ्यास 8 से 21 जून तक चलेगा": [("8 से 21 जून", "interval")],
    "यह सोमवार, 5 जून 2023 को हुआ": [("5 जून 2023", "day")],
    "5 जून 2023 (सोमवार) को हुआ": [("5 जून 2023", "day")],
    "सोमवार और गुरुवार को बैठकें": [("सोमवार", "weekday"), ("गुरुवार", "weekday")],
    "31 मार्च और 1 अप्रैल को": [("31 मार्च", "day"), ("1 अप्रैल", "day")],
    "मार्च में दौरा होगा, मई तक": [("मार्च", "month"), ("मई", "month")],
    "लक्ष्य 2030 तक और इस वर्ष के अंत तक": [("2030", "year"), ("इस वर्ष के अंत", "relative")],
    "दो साल पहले शुरू हुआ": [("दो साल पहले", "relative")],
    "पिछले ढाई वर्षों से और अगले छह महीने में": [("पिछले ढाई वर्षों", "window"), ("अगले छह महीने", "window")],
    "मार्च के पहले सप्ताह में, संवाद शुरू 2019 में हुआ": [("मार्च के पहले सप्ताह", "month"), ("2019", "year")],
    "in the last week of May or the last week": [("last week of May", "month"), ("last week", "relative")],
    "between 10 and 15 March, for the first time": [("between 10 and 15 March", "interval")],
    "सोमवार से रूस की तीन दिवसीय यात्रा": [("सोमवार से रूस की तीन दिवसीय", "interval")],
    "जी-20 मार्च में": [("मार्च", "month")],
    "by the first quarter of 2026, in the second half": [("first quarter of 2026", "month")],
    "2026 की पहली तिमाही में, दूसरी बैठक में": [("2026 की पहली तिमाही", "month")],
    "a quarter of the ships of 2026": [("2026", "year")],
    "बजट 2024-25 में": [("2024-25", "interval")],
    "२१ नवंबर २०२४ को": [("२१ नवंबर २०२४", "day")],
    "सोमवार के बाद मंगलवार को": [("मंगलवार", "weekday")],
    "He arrived on Sunday on a two-day visit.": [("Sunday", "weekday")],
    "He is here from Thursday on a three-day visit.": [("from Thursday on a three-day", "interval")],
    "They met last Friday and will meet next Tuesday.": [("last Friday", "weekday"), ("next Tuesday", "weekday")],
    "The visit planned for May, not for march past": [("May", "month")],
    "Talks on Monday, June 5, were held in May.": [("June 5", "day"), ("May", "month")],
    "The 2016 pact was renewed in March 2021.": [("2016", "year"), ("March 2021", "month")],
    "Signed between 2014 and 2020, in 2021 and 2023": [
        ("between 2014 and 2020", "interval"),
        ("2021", "year"),
        ("2023", "year"),
    ],
    "It runs June 8-10 and ends by 2030": [("June 8-10", "interval"), ("2030", "year")],
}


@pytest.mark.parametrize(("sentence", "expected"), FOUND.items())
def test_bare_expressions_are_found_in_sentences(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.text, found.kind) for found in find_dates(sentence)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "पुलिस ने फ्लैग मार्च किया और मार्च में शामिल जवानों ने मार्च निकाला।",
        "कल-कारखाने, कलपक्कम और आजकल की सोमनाथ यात्रा",
        "2000 करोड़ रुपये, 2019 सैनिक, लगभग 2000 से अधिक लोग और 2+2 वार्ता",
        "एस-400, मिराज 2000 में, प्रस्ताव 1973 में और 2010 के दशक में",
        "आज तक, आज भी और आज के समय में दो जून की रोटी",
        "11वीं आसियान बैठक, अगली बैठक, पिछले चरण और इस अवसर पर",
        "यात्रा के दो दिन बाद, इससे तीन साल पहले और उसके एक सप्ताह बाद",
        "दो दिवसीय यात्रा, दस साल के लिए और दस वर्षीय समझौता",
        "2000 में से 500 जवान, नौ सेना और मईया",
        "पांच साल बाद हुई बैठक, half a year ago",
        "The two sides may march ahead in an august house of 2000 soldiers.",
        "They sat in the sun after 2019, about 2000 km away, in the 1990s.",
        "कॉन्फ्रेंस हाल में मुलाकात, गुरु और शुक्र के साथ",
        "",
    ],
)
def test_words_that_only_look_like_dates_are_not_found(sentence: str) -> None:
    assert find_dates(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("इसे दस साल के लिए बढ़ाया गया", [("दस साल", 10, None)]),
        ("दो दिवसीय यात्रा और तीन-दिवसीय दौरा", [("दो दिवसीय", None, 2), ("तीन-दिवसीय", None, 3)]),
        ("a ten-year framework for two weeks", [("ten-year", 10, None), ("two weeks", None, 14)]),
        ("अगले १० वर्षों के लिए दस वर्षीय समझौता", [("१० वर्षों", 10, None), ("दस वर्षीय", 10, None)]),
        ("ढाई साल के लिए, छह महीने तक", [("ढाई साल", None, None), ("छह महीने", None, None)]),
        ("दो साल पहले, पिछले तीन वर्षों में, two weeks ago", []),
    ],
)
def test_durations_are_found_with_their_length(
    sentence: str, expected: list[tuple[str, int | None, int | None]]
) -> None:
    assert [(found.text, found.years, found.days) for found in find_durations(sentence)] == expected


def test_offsets_count_from_the_start_of_the_text() -> None:
    text = "सोमवार को। मंगलवार को। बुधवार को।"
    start, end = text.index("मंगलवार"), text.index("बुधवार")
    (found,) = find_dates(text, start, end)
    assert (found.start, found.text) == (start, "मंगलवार")
    assert find_dates_in(words(text, start, end), text) == [found]


@given(
    st.one_of(
        st.text(), st.lists(st.sampled_from([word for sentence in FOUND for word in sentence.split()])).map(" ".join)
    )
)
def test_what_is_found_stands_in_the_text_and_is_known_to_resolve(text: str) -> None:
    end = 0
    for found in find_dates(text):
        assert text[found.start : found.end] == found.text
        assert found.start >= end
        assert resolve(found.text, None) is not None
        end = found.end
