"""Headlines with a site behind them, and headlines whose last part only looks like one."""

from __future__ import annotations

import pytest

from extractor.reading import read_text
from schemas.article import ArticleInfo

HINDI = "रक्षा मंत्री अशोक वर्मा ने मस्कट में ओमान के रक्षा मंत्री से मुलाकात की। दोनों ने सहयोग की समीक्षा की।"
ENGLISH = "Defence Minister Mohan Iyer met his Omani counterpart in Muscat on Monday. The two reviewed the Gulf crisis."


def info_of(headline: str, below: str = "") -> ArticleInfo:
    body = ENGLISH if headline[0].isascii() else HINDI
    return read_text("\n\n".join(filter(None, (headline, below, f"{body} {body}"))) + "\n", "article").info


@pytest.mark.parametrize(
    "headline",
    [
        "Gulf crisis eases after long talks - Modi in Muscat",
        "Gulf Crisis Eases After Long Talks - Modi In Muscat",
        "Gulf crisis eases after long talks - good news for sailors",
        "Gulf Crisis Eases After Long Talks - Good News For Sailors",
        "Gulf Crisis Eases After Long Talks - Good News",
        "Gulf crisis eases after long talks - Live Updates",
        "Gulf crisis eases after long talks | Talks held today",
        "Gulf Crisis Eases After Long Talks | Talks Held Today",
        "Gulf Crisis Eases After Long Talks | Minister Arrives Today",
        "Gulf crisis eases after long talks - daily patrols resume",
        "Gulf crisis eases after long talks - Chinese Media",
        "Gulf crisis eases after long talks - Iranian State TV",
        "Gulf crisis eases after long talks | Summit Live",
        "Gulf Crisis Eases After Long Talks | Modi Lands Today",
        "Gulf crisis eases after long talks | International News",
        "Gulf crisis eases after long talks | new army post",
        "मस्कट में मिले दोनों रक्षा मंत्री - पड़ोसियों को संदेश",
        "मस्कट में मिले दोनों रक्षा मंत्री - नाविकों के लिए अच्छी खबर",
        "मस्कट में मिले दोनों रक्षा मंत्री | साइन इन",
        "मस्कट में मिले दोनों रक्षा मंत्री - सौदे की खबर",
        "मस्कट में मिले दोनों रक्षा मंत्री | सोशल मीडिया पोस्ट",
    ],
)
def test_the_last_part_of_a_headline_is_no_outlet_for_a_word_in_it(headline: str) -> None:
    info = info_of(headline)
    assert (info.title, info.outlet) == (headline, None)


@pytest.mark.parametrize(
    ("headline", "site", "outlet"),
    [
        ("Gulf crisis eases after long talks", " - Dainik Prabhat News", "Dainik Prabhat News"),
        ("Gulf crisis eases after long talks", " | ABC Times Hindi", "ABC Times Hindi"),
        ("Gulf crisis eases after long talks", " | Harbour Today", "Harbour Today"),
        ("Gulf crisis eases after long talks", " - Times of Salalah", "Times of Salalah"),
        ("Gulf crisis eases after long talks", " - The Harbour Post", "The Harbour Post"),
        ("Gulf crisis eases after long talks", " - lokdrishti.in", "lokdrishti.in"),
        ("Gulf crisis eases after long talks", " | LokDrishti.com", "LokDrishti.com"),
        ("Gulf crisis eases after long talks", " - NDTV", "NDTV"),
        ("मस्कट में मिले दोनों रक्षा मंत्री", " - दैनिक लोकदृष्टि", "दैनिक लोकदृष्टि"),
        ("मस्कट में मिले दोनों रक्षा मंत्री", " | लोकदृष्टि न्यूज़", "लोकदृष्टि न्यूज़"),
        ("मस्कट में मिले दोनों रक्षा मंत्री", " | लोक की बात डिजिटल", "लोक की बात डिजिटल"),
        ("मस्कट में मिले दोनों रक्षा मंत्री", " | लोकदृष्टि टाइम्स.कॉम", "लोकदृष्टि टाइम्स.कॉम"),
        ("मस्कट में मिले दोनों रक्षा मंत्री", " | Lok Drishti News", "Lok Drishti News"),
    ],
)
def test_a_name_made_like_one_of_an_outlet_is_cut_from_the_headline(headline: str, site: str, outlet: str) -> None:
    info = info_of(headline + site)
    assert (info.title, info.outlet) == (headline, outlet)


@pytest.mark.parametrize("headline", ["Gulf crisis - Northern Harbour Tribune", "मस्कट वार्ता | नमूना टाइम्स"])
def test_what_is_left_of_a_headline_is_one(headline: str) -> None:
    assert info_of(headline).title == headline


@pytest.mark.parametrize("piece", ["Modi in Muscat", "Talks Held Today", "Live Updates"])
def test_what_stands_behind_a_copy_of_the_headline_is_no_outlet_where_it_is_no_name(piece: str) -> None:
    headline = "Gulf crisis eases after long talks"
    assert info_of(f"{headline} - {piece}", headline).outlet is None


def test_a_known_outlet_behind_a_copy_of_the_headline_may_have_any_words() -> None:
    headline = "Gulf crisis eases after long talks"
    assert info_of(f"{headline} - India Today", headline).outlet == "India Today"


@pytest.mark.parametrize(
    ("masthead", "line", "outlet"),
    [
        ("SAMPLE HERMITAGE", "© 2026 Sample Hermitage Media Pvt. Ltd.", "Sample Hermitage"),
        ("THE DAILY ZEST", "By Zest Web Desk", "THE DAILY ZEST"),
    ],
)
def test_a_masthead_in_capitals_says_what_belongs_to_the_name(masthead: str, line: str, outlet: str) -> None:
    above, below = (line, "") if line.startswith("By") else ("", line)
    parts = (masthead, "Gulf crisis eases after long talks in Muscat", above, f"{ENGLISH} {ENGLISH}", below)
    assert read_text("\n\n".join(filter(None, parts)) + "\n", "article").info.outlet == outlet


def test_a_masthead_in_capitals_is_spelt_as_the_text_spells_it() -> None:
    body = f"{ENGLISH} Sources told The Daily Zest that more talks would follow. {ENGLISH}"
    text = "\n\n".join(("THE DAILY ZEST", "Gulf crisis eases after long talks in Muscat", "By Zest Web Desk", body))
    assert read_text(f"{text}\n", "article").info.outlet == "The Daily Zest"


def test_a_heading_in_capitals_adds_nothing_to_an_outlet() -> None:
    parts = (
        "GULF CRISIS EASES",
        "Gulf crisis eases after long talks",
        "By Sample Times Web Desk",
        f"{ENGLISH} {ENGLISH}",
    )
    assert read_text("\n\n".join(parts) + "\n", "article").info.outlet == "Sample Times"


@pytest.mark.parametrize(
    ("masthead", "outlet"),
    [
        ("SHIPS & PORTS REVIEW", "SHIPS & PORTS REVIEW"),
        ("Maritime Digest", "Maritime Digest"),
        ("Costa de la Luz Herald", "Costa de la Luz Herald"),
        ("BOOK REVIEW", None),
        ("WORLD NEWS", None),
        ("Policy Review", None),
    ],
)
def test_the_first_line_of_a_page_may_be_the_name_of_a_magazine(masthead: str, outlet: str | None) -> None:
    text = f"{masthead}\n\nOmani and Indian ministers review the Gulf crisis\n\n4 March 2024\n\n{ENGLISH} {ENGLISH}\n"
    info = read_text(text, "article").info
    assert (info.outlet, info.title) == (outlet, "Omani and Indian ministers review the Gulf crisis")


@pytest.mark.parametrize("note", ["(ATTN: ADDS the ministry's denial in paras 6-7)", "(EDS: UPDATES with quotes)"])
def test_a_note_to_editors_names_no_outlet(note: str) -> None:
    headline = "(LEAD) Gulf crisis eases after long talks"
    assert info_of(headline, f"16:05 October 14, 2025\n\n{note}").outlet is None


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        ("नरेश पाल\n\nनमूना भारत, नई दिल्ली", "नमूना भारत"),
        ("नरेश पाल | खबरिया नमूना", "खबरिया नमूना"),
        ("भारत पाल, नई दिल्ली", None),
        ("नरेश पाल, नई दिल्ली", None),
    ],
)
def test_a_byline_names_an_outlet_with_a_word_for_the_country_last_before_a_place(
    lines: str, outlet: str | None
) -> None:
    body = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से नैरोबी में बातचीत की।"
    text = f"रक्षा मंत्री ने केन्या के रक्षा मंत्री से बातचीत की\n\n{lines}\n\n6 मार्च 2026\n\n{body} {body}\n"
    assert read_text(text, "article").info.outlet == outlet


@pytest.mark.parametrize(
    ("masthead", "outlet"),
    [("नमूनादीप करेंट अफेयर्स", "नमूनादीप करेंट अफेयर्स"), ("करेंट अफेयर्स", None), ("साप्ताहिक करेंट अफेयर्स", None)],
)
def test_a_page_of_current_affairs_needs_a_name_of_its_own(masthead: str, outlet: str | None) -> None:
    body = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से नैरोबी में बातचीत की।"
    text = f"{masthead}\n\nरक्षा मंत्री ने केन्या के रक्षा मंत्री से बातचीत की\n\n6 मार्च 2026\n\n{body} {body}\n"
    assert read_text(text, "article").info.outlet == outlet


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Tribune of the Vale News Service", "Tribune of the Vale"),
        ("Voice of Sample Web Desk", "Voice of Sample"),
        ("Department of the Vale News Service", None),
    ],
)
def test_the_desk_of_a_paper_may_have_small_words_in_its_name(line: str, outlet: str | None) -> None:
    text = f"Gulf crisis eases after long talks\n\nRavi Pal\n{line}\nNew Delhi, March 4, 2026\n\n{ENGLISH} {ENGLISH}\n"
    assert read_text(text, "article").info.outlet == outlet


@pytest.mark.parametrize(
    ("line", "outlet", "day"),
    [
        ("Sample Daily Sentinel / 05:20 AM August 26, 2026", "Sample Daily Sentinel", "2026-08-26"),
        ("World / Asia / Gulf Daily Sentinel", None, None),
    ],
)
def test_an_outlet_before_a_slash_and_its_date_is_no_path_of_sections(
    line: str, outlet: str | None, day: str | None
) -> None:
    text = f"Gulf crisis eases after long talks\n\nBy: Ana Cruz - Reporter / @anacruz\n{line}\n\n{ENGLISH} {ENGLISH}\n"
    info = read_text(text, "article").info
    assert (info.outlet, info.published_at) == (outlet, day)


def test_a_correspondent_writes_from_a_place() -> None:
    text = f"Gulf crisis eases after talks\n\nOur Correspondent\nSampalpur, March 4, 2026\n\n{ENGLISH} {ENGLISH}\n"
    assert read_text(text, "article").info.outlet is None


def test_a_reporter_works_for_whom_the_first_line_names() -> None:
    signed = "By Ana Cruz – Reporter for Agência Amostra – Brasília"
    above = f"Agência Amostra\n\nGulf crisis eases after long talks\n\nPublished on 18/08/2026 - 17:32\n{signed}"
    text = f"{above}\n\n{ENGLISH} {ENGLISH}\n"
    assert read_text(text, "article").info.outlet == "Agência Amostra"


def test_a_channel_may_have_a_number_in_its_name() -> None:
    body = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से नैरोबी में बातचीत की।"
    line = "नमूना24X7 वेब डेस्क | Written by: रमा दास"
    text = f"रक्षा मंत्री ने केन्या के रक्षा मंत्री से बातचीत की\n\n{line}\n6 मार्च 2026\n\n{body} {body}\n"
    assert read_text(text, "article").info.outlet == "नमूना24X7"
