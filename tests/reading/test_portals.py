"""Furniture of portals around one short article of our own: what its lines say, and what they are not."""

from __future__ import annotations

import pytest

from extractor.reading import read_text
from schemas.article import Article, Part

TITLE = "रक्षा सचिव का सूरीनाम दौरा: गश्ती नावें देगा भारत, पारामारिबो में बनी बात"
BODY = (
    "भारत के रक्षा सचिव महेश गोखले ने मंगलवार को पारामारिबो में सूरीनाम के रक्षा मंत्री रमेश जगेसर से मुलाकात की।",
    "भारत ने सूरीनाम को दो गश्ती नावें देने की घोषणा की।",
    "दोनों पक्षों ने तटीय सुरक्षा पर विचार-विमर्श किया।",
)


def read(*lines: str, gap: str = "\n") -> Article:
    return read_text(gap.join(lines) + "\n", "article")


def body_of(article: Article) -> list[str]:
    return [article.quote(one) for one in article.sentences if one.part is Part.BODY]


@pytest.mark.parametrize(
    ("above", "below", "outlet"),
    [
        (("कारोबार हेराल्ड", "बाजार: 71,204 ▲ 212"), (), "कारोबार हेराल्ड"),
        (("कारोबार न्यूज",), (), None),
        (("City Chronicle",), (), "City Chronicle"),
        (("तेज ब्यूरो, नया सवेरा",), ("रहें हर खबर से अपडेट, डाउनलोड करें नया सवेरा ऐप",), "नया सवेरा"),
        (("तेज ब्यूरो, नया सवेरा",), (), None),
        (("न्यूज डेस्क, राकेश वर्धन",), ("राकेश वर्धन 2016 से रक्षा मामलों पर लिख रहे हैं",), None),
        (("लोकभूमि न्यूज नेटवर्क, पारामारिबो",), (), "लोकभूमि"),
        (("नेशनल न्यूज डेस्क",), (), None),
        (("लोकभूमि संवाददाता | 3 दिसंबर 2024",), ("लोकभूमि के फेसबुक पेज को लाइक करें",), "लोकभूमि"),
        (("विशेष संवाददाता | 3 दिसंबर 2024",), ("विशेष खबरों के लिए हमें फॉलो करें",), None),
        (("सन्मति संवाददाता",), ("सन्मति, कोलकाता संस्करण, पृष्ठ 3",), "सन्मति"),
        ((), ("गूगल न्यूज पर नया सवेरा को फॉलो करें",), "नया सवेरा"),
        ((), ("नया सवेरा को गूगल पर फॉलो करें",), "नया सवेरा"),
        ((), ("Follow The Coastal Times channel on WhatsApp",), "The Coastal Times"),
        ((), ("Add Naya Savera as a preferred source on Google",), "Naya Savera"),
        (("By Naya Samvad Hindi Team",), (), "Naya Samvad"),
    ],
)
def test_a_page_names_its_outlet_in_many_places(
    above: tuple[str, ...], below: tuple[str, ...], outlet: str | None
) -> None:
    assert read(*above, TITLE, *BODY, *below, gap="\n\n").info.outlet == outlet


def test_the_date_of_a_content_system_stands_behind_the_desk() -> None:
    article = read(TITLE, "By नया संवाद ब्यूरो - December 4, 2024", "0", "2", " ".join(BODY))
    assert (article.info.published_at, article.info.outlet, body_of(article)) == ("2024-12-04", "नया संवाद", list(BODY))


@pytest.mark.parametrize("label", ["Published on:", "प्रकाशित:", "Published On :"])
def test_the_label_of_a_date_may_have_a_line_of_its_own(label: str) -> None:
    assert str(read(TITLE, *BODY, label, "04 Dec 2024 11:05 pm").info.published_at)[:16] == "2024-12-04 23:05"


def test_a_bold_dateline_of_a_release_dates_it_before_its_last_change() -> None:
    line = "December 4, 2024 – Paramaribo – Ministry of Defence / Armed Forces of Suriname"
    english = (
        "The Minister of Defence met the Defence Secretary of India in Paramaribo on Tuesday. The two discussed boats."
    )
    article = read(
        "# Minister meets Defence Secretary of India",
        "News release",
        f"**{line}**",
        english,
        "Date modified: 2024-12-09",
    )
    assert (article.info.title, article.info.published_at, article.info.dateline) == (
        "Minister meets Defence Secretary of India",
        "2024-12-04",
        "Paramaribo",
    )


@pytest.mark.parametrize("place", ["पारामारिबो. ", "नई दिल्ली. "])
def test_a_place_before_a_full_stop_is_a_dateline(place: str) -> None:
    article = read(TITLE, f"{place}{BODY[0]}", *BODY[1:])
    assert (article.info.dateline, body_of(article)) == (place[:-2], list(BODY))


def test_a_word_before_a_full_stop_is_none() -> None:
    assert read(TITLE, f"रवाना. {BODY[0]}", *BODY[1:]).info.dateline is None


@pytest.mark.parametrize(
    "above",
    [
        ("सामग्री को स्किप करें", "सेक्शन", "होम पेज"),
        (f"हिंदी न्यूज़न्यूज़इंडिया{TITLE}",),
        (f"विदेश / {TITLE}",),
        ("#सीमा विवाद", "Image Source : PTI/FILE", "पारामारिबो में रक्षा सचिव।"),
        ("| 04 दिसंबर 2024 | राष्ट्रीय |",),
        ("The Coastal Times", "PARAMARIBO"),
    ],
)
def test_paths_pictures_and_rows_above_the_headline_are_not_the_title(above: tuple[str, ...]) -> None:
    article = read(*above, TITLE, "Written By : दीपांशु वर्धन", *BODY)
    assert (article.info.title, body_of(article)) == (TITLE, list(BODY))


def test_what_a_picture_shows_is_no_headline_where_one_stands_above_it() -> None:
    title = "सूरीनाम को मिलेंगी गश्ती नावें, किसका होगा फ़ायदा?"
    article = read(title, "सूरीनाम के रक्षा मंत्री और भारत के रक्षा सचिव", "इमेज स्रोत, Getty Images", *BODY)
    assert article.info.title == title


def test_the_label_of_a_link_is_that_of_the_article_on_the_first_line() -> None:
    title = "Opinion | Patrol boats cannot wait for a perfect contract"
    text = "The contract for patrol boats has waited for years, and the coast guard of Suriname needs them now."
    page = read(title, "Commodore Rohit Sen (retd)", "Updated: 4 Dec, 2024, 6:00 AM IST", text, text[:-1] + " at sea.")
    assert page.info.title == title


@pytest.mark.parametrize("label", ["Trending:", "ट्रेंडिंग:", "Trending Topics |", "Hot topics:"])
@pytest.mark.parametrize("title", [TITLE, f"Explained: {TITLE}"])
def test_what_is_searched_for_is_a_menu(label: str, title: str) -> None:
    menu = f"{label} Cricket World Cup | Gold Price | Budget"
    article = read(menu, title, "Updated: 4 Dec, 2024, 6:00 AM IST", *BODY, gap="\n\n")
    assert (article.info.title, body_of(article)) == (title, list(BODY))


def test_a_headline_with_the_name_of_the_site_is_no_menu() -> None:
    assert read(f"Latest: {TITLE} | Sample Times", *BODY, gap="\n\n").info.title == f"Latest: {TITLE}"


def test_the_source_below_a_legend_is_that_of_the_picture() -> None:
    read_below = [
        read(TITLE, *lines, *BODY).info.agency
        for lines in (
            ("महेश गोखले (फाइल फोटो)", "Source : PTI"),
            ("पारामारिबो की बैठक में शामिल दोनों रक्षा सचिव (रॉयटर्स)",),
            ("पारामारिबो, 3 दिसंबर (रॉयटर्स)",),
            ("Source : PTI",),
        )
    ]
    assert read_below == [None, None, "रॉयटर्स", "PTI"]


@pytest.mark.parametrize(
    "line",
    [
        "कविता सहगल नया सवेरा में कंटेंट एडिटर हैं। उन्हें पत्रकारिता में सात साल का अनुभव है।",
        "नीरज तोमर नया सवेरा में सीनियर डिजिटल कंटेंट प्रोड्यूसर हैं। वह 2016 से रक्षा मामलों पर लिख रहे हैं।",
        "Kavita Sehgal is a senior content writer at Naya Savera. She has ten years of experience in journalism.",
        "पारामारिबो में गार्ड ऑफ ऑनर का निरीक्षण करते सूरीनाम के रक्षा मंत्री। साथ में भारत के राजदूत।",
        "देश और दुनिया की ताजा ख़बरें पढ़ें हिंदी में और देखें छोटी बड़ी सभी न्यूज़ नया सवेरा Live TV पर।",
        "हिंदी समाचार, ब्रेकिंग न्यूज़ हिंदी में सबसे पहले पढ़ें नया सवेरा पर।",
        "क्या भारत को और नावें देनी चाहिए? कॉमेंट में बताएं।",
    ],
)
def test_authors_pictures_and_invitations_stand_in_no_sentence(line: str) -> None:
    assert body_of(read(TITLE, BODY[0], line, *BODY[1:])) == list(BODY)


@pytest.mark.parametrize(
    "line",
    [
        "सूरीनाम के पत्रकारों ने रक्षा सचिव से पूछा कि नावें कब तक पहुंचेंगी।",
        "गार्ड ऑफ ऑनर का निरीक्षण करते हुए रक्षा मंत्री ने जवानों से बात की।",
        "दोनों पक्ष एक-दूसरे के सैनिकों को हिंदी में पढ़ाने वाले शिक्षक भेजेंगे।",
    ],
)
def test_sentences_with_such_words_are_kept(line: str) -> None:
    assert body_of(read(TITLE, BODY[0], line, *BODY[1:])) == [BODY[0], line, *BODY[1:]]
