"""Bylines, outlets and clocks around one short article of our own."""

from __future__ import annotations

from datetime import datetime

import pytest

from extractor.reading import read_text
from schemas.article import ArticleInfo, Part

TITLE = "भारत और ओमान के रक्षा मंत्रियों ने मस्कट में की मुलाकात"
BODY = "रक्षा मंत्री अशोक वर्मा ने मस्कट में ओमान के रक्षा मंत्री से मुलाकात की। दोनों ने सहयोग की समीक्षा की।"


def info_of(*, above: str = "", below: str = "", after: str = "", gap: str = "\n\n") -> ArticleInfo:
    return read_text(gap.join(filter(None, (above, TITLE, below, f"{BODY} {BODY}", after))) + "\n", "article").info


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("01:15 AM Sep 16, 2020 IST | रवि राजपूत", "2020-09-16"),
        ("रवि राजपूत । Nov 21 2024 8:01PM", "2024-11-21"),
        ("This Article is From Mar 21, 2025", "2025-03-21"),
        ("(फाइल फोटो, 12 मार्च 2019)", None),
        ("12 मार्च 2019 के समझौते पर अमल", None),
    ],
)
def test_a_line_between_headline_and_body_is_a_byline_by_its_shape(line: str, day: str | None) -> None:
    published = info_of(below=line).published_at
    assert (str(published)[:10] if published else None) == day


def test_the_time_of_a_broadcaster_stands_above_its_headline_and_the_clock_of_a_page_is_none() -> None:
    times = [
        info_of(above=line).published_at for line in ("मई 3, 2024 9:12 अपराह्न", "रविवार - 27 अक्टूबर 2024 - 11:25 PM")
    ]
    assert [str(time)[:16] for time in times] == ["2024-05-03 21:12", "None"]


@pytest.mark.parametrize(
    "line", ["NEW DELHI", "Special Correspondent\n\nNEW DELHI", "5 June 2023 03:23 pm IST - NEW DELHI"]
)
def test_a_town_in_capitals_below_the_headline_is_the_dateline(line: str) -> None:
    assert info_of(below=line).dateline == "NEW DELHI"


@pytest.mark.parametrize(
    ("line", "town"),
    [
        ("डिजिटल डेस्क, कोलंबो। Wed, 06 Nov 2024 22:05 PM (IST)", "कोलंबो"),
        ("मीरा सेन, नैरोबी | Published: 6 Nov 2024", "नैरोबी"),
        ("न्यूज डेस्क, जन आवाज, नई दिल्ली Published by: मीरा सेन Updated Wed, 06 Nov 2024 04:11 PM IST", "नई दिल्ली"),
        ("नैरोबी से मीरा सेन की रिपोर्ट | 6 नवंबर 2024", "नैरोबी"),
        ("मीरा सेन / मुंबई, 5 नवंबर 2024", "मुंबई"),
        ("PTI | Georgetown | Last Updated : Oct 17 2024 | 10:05 PM IST", "Georgetown"),
        ("बुधवार, 6 नवंबर 2024 | दिल्ली 34°C", None),
        ("मीरा सेन | Updated: 6 Nov 2024", None),
    ],
)
def test_the_town_in_a_dated_byline_is_where_the_article_was_written(line: str, town: str | None) -> None:
    assert info_of(below=line).dateline == town


def test_a_date_alone_above_the_body_counts_before_those_below_it() -> None:
    info = info_of(below="21 नवंबर 2024", after="और खबरें\n\nपुरानी खबर | Published: 12 Jan 2020")
    assert info.published_at == "2024-11-21"


def test_a_title_a_byline_and_a_long_paragraph_are_not_one_broken_paragraph() -> None:
    info = info_of(above="Publish Date: Mon, 13 Jun 2022 08:12 PM (IST)", gap="\n")
    assert (info.title, str(info.published_at)[:10]) == (TITLE, "2022-06-13")


def test_a_release_is_dated_above_its_title() -> None:
    assert info_of(above="रक्षा मंत्रालय\n15-मई-2024 18:12 IST").published_at is not None


@pytest.mark.parametrize(
    "line",
    [
        "**Press Release** | 15 May 2024 | Fort Barracks, Muscat City",
        "NEWS RELEASE - May 15, 2024",
        "Press Statement No. 45/2024 | 15.05.2024",
        "प्रेस विज्ञप्ति | 15 मई 2024 | नई दिल्ली",
        "विज्ञप्ति सं. 12/2024 | 15-05-2024",
    ],
)
def test_the_line_that_heads_a_release_dates_it_above_and_below_its_title(line: str) -> None:
    infos = [info_of(above=line), info_of(below=line)]
    assert [(info.published_at, info.title) for info in infos] == [("2024-05-15", TITLE)] * 2


def test_the_site_behind_a_headline_is_dropped_where_the_headline_follows_alone() -> None:
    assert info_of(above=f"{TITLE} - नमूना दैनिक | ताजा खबरें").title == TITLE


@pytest.mark.parametrize("site", [" - नमूना दैनिक", " | Sample Times", " | ताजा खबरें - नमूना दैनिक"])
def test_the_site_behind_the_only_headline_is_the_outlet_and_no_part_of_the_title(site: str) -> None:
    info = read_text(f"{TITLE}{site}\n\n{BODY} {BODY}\n", "article").info
    assert (info.title, info.outlet) == (TITLE, site[3:].split(" - ")[-1])


def test_what_stands_behind_a_dash_and_is_no_site_belongs_to_the_title() -> None:
    title = "मस्कट में मिले रक्षा मंत्री - सहयोग बढ़ाने पर बनी बात"
    assert read_text(f"{title}\n\n{BODY} {BODY}\n", "article").info.title == title


def test_a_headline_that_is_printed_twice_is_no_broken_paragraph() -> None:
    slug = "Defence Minister to embark on two-day visit to Oman from Sunday"
    article = read_text(f"{TITLE}\n\n{slug}\n{TITLE}\n{TITLE}\n\nमस्कट: {BODY}\n", "article")
    assert [article.quote(one)[:20] for one in article.sentences][:2] == [TITLE[:20], BODY[:20]]


def test_a_long_headline_may_call_out_in_the_middle() -> None:
    title = f"{TITLE}, समुद्री सुरक्षा पर हुई लंबी बातचीत! सालेम अल हबसी को मिला हिंदुस्तान आने का न्योता"
    assert len(title) > 120
    assert read_text(f"{title}\n\nमस्कट: {BODY} {BODY}\n", "article").info.title == title


def test_a_line_in_another_script_below_the_headline_is_no_standfirst() -> None:
    article = read_text(
        f"{TITLE}\n\nDefence Minister to visit Oman from Sunday\n\n{TITLE}\n\nमस्कट: {BODY}\n", "article"
    )
    assert [article.quote(one)[:20] for one in article.sentences][:2] == [TITLE[:20], BODY[:20]]


def test_a_standfirst_with_the_label_of_its_headline_is_not_the_headline() -> None:
    first, second = "India-Oman: मस्कट में लगी मुहर", "India-Oman: रक्षा मंत्री अशोक वर्मा ने मस्कट में मुलाकात की"
    info = read_text(f"India Oman\n\n{first}\n\n{second}\n\nमस्कट: {BODY} {BODY}\n", "article").info
    assert (info.title, info.outlet) == (first, None)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("ताज़ा खबरें\nचुनाव आयोग ने घोषित की मतदान की तारीखें\nबाढ़ से दो राज्यों में भारी नुकसान", None),
        (f"Breaking News\n\nबारिश का अलर्ट जारी   |   मैच टला, दर्शक नाराज   |   बाजार में तेजी   |  \n\n{TITLE}", TITLE),
        (f"Showing posts with label भारत-ओमान. Show all posts\n\n{TITLE}", TITLE),
        ("भारत और ओमान", None),
        (f"Hindi News विदेश एशिया {TITLE}\n\n{TITLE}", TITLE),
        (f"  1. Hindi News\n  2. विदेश\n  3. {TITLE}\n\n{TITLE}", TITLE),
        (f"Search ई-पेपर ई-पेपर WhatsApp\n\n{TITLE}", TITLE),
        (f"Kochi Pune National Entertainment Sports Photo Gallery Web Stories Health\n\n{TITLE}", TITLE),
        (f"17.6 C\nKochi\nSaturday, January 17, 2026\nspot_img\nHome desh {TITLE[:30]}...\n\n{TITLE}\n\n96", TITLE),
    ],
)
def test_other_headlines_above_the_article_are_not_its_title(above: str, title: str | None) -> None:
    info = read_text(f"{above}\n\nमस्कट: {BODY} {BODY}\n", "article").info
    assert (info.title, info.dateline) == (title, "मस्कट")


@pytest.mark.parametrize("desk", ["लोक समाचार सेवा", "नेशनल डेस्क"])
def test_a_dateline_may_follow_the_line_of_its_desk(desk: str) -> None:
    assert read_text(f"{TITLE}\n\n{desk}\nमस्कट, 5 मई।{BODY}\n", "article").info.dateline == "मस्कट"


@pytest.mark.parametrize(
    ("line", "after", "outlet"),
    [
        ("लोकदृष्टि | होम | देश | दुनिया", "लोकदृष्टि के साथ जुड़ें", "लोकदृष्टि"),
        ("लोकदृष्टि\n\nहोम | देश | दुनिया", "लोकदृष्टि के साथ जुड़ें", "लोकदृष्टि"),
        ("लोकदृष्टि | होम | देश | दुनिया", "", None),
        ("होम | देश | दुनिया | ई-पेपर", "", None),
        ("विश्व टाइम्स", "", "विश्व टाइम्स"),
        ("News Editor", "", None),
        ("", "© 2024 जन संवाद मीडिया प्राइवेट लिमिटेड", "जन संवाद"),
        ("namunakhabar.in Wednesday, Jun 22, 2022 - 11:35 PM (IST)", "", "namunakhabar.in"),
        ("लोक दृष्टि डिजिटल डेस्क", "", "लोक दृष्टि"),
        ("", "Source : Lok Drishti Bureau", "Lok Drishti"),
        ("", "(इस खबर को लोकदृष्टि टीम ने संपादित नहीं किया है. यह सिंडीकेट फीड से सीधे प्रकाशित की गई है।)", "लोकदृष्टि"),
        ("", "यह खबर ‘भाषा’ न्यूज़ एजेंसी से ली गई है. इसके कंटेंट के लिए लोकदृष्टि जिम्मेदार नहीं है.", "लोकदृष्टि"),
        ("", "Except for the headline, this story has not been edited by Lok Drishti staff.", "Lok Drishti"),
        ("", "ताजा खबरों के लिए लोक दृष्टि के व्हाट्सऐप चैनल से जुड़ें।", "लोक दृष्टि"),
        ("", "ताजा खबरों के लिए हमारे व्हाट्सऐप चैनल से जुड़ें।", None),
        ("", "Download the Lok Drishti app for the latest news.", "Lok Drishti"),
        ("", "Download our app for the latest news.", None),
        ("जागरण ब्यूरो", "", "जागरण"),
        ("पत्रिका न्यूज नेटवर्क", "", "पत्रिका"),
        ("World / Asia", "", None),
        ("Release | Immediate Release | Aug. 21, 2025", "", None),
        ("नई दिल्ली ब्यूरो", "", None),
        ("नेशनल न्यूज डेस्क", "", None),
        ("खास ख़बर", "", None),
        ("बड़ी खबर", "", None),
        ("Press Information Bureau", "", None),
        ("लोक दृष्टि डेस्क…", "", "लोक दृष्टि"),
        ("Listen to live radio", "", None),
        (f"{TITLE} - लोक दृष्टि | Hindi News", "", "लोक दृष्टि"),
        (f"{TITLE} – Lok24 News", "", "Lok24 News"),
    ],
)
def test_an_outlet_is_told_from_sections_and_desks(line: str, after: str, outlet: str | None) -> None:
    assert info_of(above=line, after=after).outlet == outlet


ENGLISH = (
    "Defence Minister Mohan Iyer met his Kenyan counterpart in Nairobi on Monday. The two reviewed their cooperation."
)


def test_an_outlet_stands_beside_the_agency_whose_copy_it_prints() -> None:
    text = f"Ministers meet in Nairobi\n\nThe Borneo Ledger / AFP\nSeptember 5, 2024\n\n{ENGLISH}\n"
    info = read_text(text, "article").info
    assert (info.outlet, info.agency, info.published_at) == ("The Borneo Ledger", "AFP", "2024-09-05")


@pytest.mark.parametrize(
    "above",
    [
        "-\nALSO READ\nKenyan minister to visit India from Monday\nIndia and Oman discuss a new naval exercise\n-\n",
        "Sample News Desk New Delhi\n",
        "Nairobi, Kenya, Sept. 4\n\n",
    ],
)
def test_an_english_article_without_a_headline_has_no_title(above: str) -> None:
    article = read_text(f"{above}{ENGLISH}\n{ENGLISH}\n", "article")
    assert article.info.title is None
    assert article.text[article.sentences[0].start :].startswith("Defence Minister")


@pytest.mark.parametrize("title", ["मस्कट में बैठक", "भारत-ओमान वार्ता", "मिले दोनों मंत्री", "ओमान पहुंचे वर्मा"])
def test_a_line_of_a_few_words_is_the_headline_where_nothing_else_is_one(title: str) -> None:
    body = "ओमान के मस्कट में भारत के मंत्री वर्मा से वार्ता और बैठक में मिले दोनों मंत्री। वर्मा सोमवार को पहुंचे थे।"
    info = read_text(f"होम\n\n{title}\n\nमस्कट, 12 मार्च (भाषा) {body}\n", "article").info
    assert (info.title, info.dateline) == (title, "मस्कट")


@pytest.mark.parametrize("section", ["भारत और ओमान", "ताजा खबरें", "खेल जगत", "पश्चिम एशिया:"])
def test_a_section_or_a_row_of_places_is_no_headline(section: str) -> None:
    assert read_text(f"{section}\n\nमस्कट, 12 मार्च (भाषा) {BODY}\n", "article").info.title is None


@pytest.mark.parametrize("label", ["Press release", "News release", "PRESS NOTE", "प्रेस विज्ञप्ति", "प्रेस नोट"])
def test_the_title_of_a_press_release_stands_below_these_words(label: str) -> None:
    sections = "Defence and foreign affairs\nMilitary talks and agreements"
    body = "The Defence Minister and his Omani counterpart signed a defence agreement in Muscat after military talks."
    text = (
        f"{sections}\n\n{label}\n\nIndia and Oman chart naval course\n\nFrom:\nMinistry of Defence\n\n{body} {body}\n"
    )
    info = read_text(text, "article").info
    assert (info.title, info.dateline) == ("India and Oman chart naval course", None)


@pytest.mark.parametrize(
    ("byline", "published"),
    [
        ("लोक किरण, मस्कट। विशेष संवाददाता Sun, 1 Dec 2024 09:12 AM", "2024-12-01T09:12:00+05:30"),
        ("नई दिल्ली, भाषा। Tue, 12 Mar 2024 08:10 AM", "2024-03-12T08:10:00+05:30"),
        ("मस्कट। डिजिटल डेस्क 14 जुलाई 2023, 10:20 AM", "2023-07-14T10:20:00+05:30"),
        ("लोक किरण। मंगलवार, 12 मार्च 2024 08:10 PM", "2024-03-12T20:10:00+05:30"),
        ("पटना। लोक संवाददाता 2 जनवरी 2025 11:05 AM", "2025-01-02T11:05:00+05:30"),
    ],
)
def test_a_stop_behind_the_place_does_not_hide_the_date_of_a_byline(byline: str, published: str) -> None:
    article = read_text(f"{TITLE}\n\n{byline}\n\n{BODY}\n", "article")
    assert article.info.published_at == datetime.fromisoformat(published)
    assert byline[:10] not in article.quote(article.sentences[1])


@pytest.mark.parametrize(
    ("above", "byline", "outlet"),
    [
        ("", "न्यूज डेस्क, प्रभात किरण, पटना", "प्रभात किरण"),
        ("", "डिजिटल डेस्क, भोर दर्पण, वाराणसी", "भोर दर्पण"),
        ("", "न्यूज डेस्क, उजाला संसार, नई दिल्ली", "उजाला संसार"),
        ("", "विशेष संवाददाता, सासाराम, बिहार", None),
        ("", "न्यूज डेस्क, बड़ी खबर, पटना", None),
        ("आंखों समाचार   देश   विदेश   खेल   धर्म\n\n", "आंखों समाचार ब्यूरो, पटना", "आंखों समाचार"),
        ("लाइव समाचार   देश   विदेश   खेल   धर्म\n\n", "लाइव समाचार ब्यूरो, नई दिल्ली/मस्कट", "लाइव समाचार"),
        ("देश   विदेश   खेल   धर्म\n\n", "लाइव समाचार ब्यूरो, नई दिल्ली", None),
        ("नमूनाधारा\nSunday, Nov 2, 2025\n\n", "नमूनाधारा ब्यूरो, नई दिल्ली", "नमूनाधारा"),
        ("देश   विदेश   खेल   धर्म\n\n", "नमूनाधारा ब्यूरो, नई दिल्ली", "नमूनाधारा"),
        ("देश   विदेश   खेल   धर्म\n\n", "विशेष संवाददाता, नई दिल्ली", None),
        ("देश   विदेश   खेल   धर्म\n\n", "नॉलेज डेस्क, नई दिल्ली", None),
        ("", "हिमनमूना टाइम्स संवाददाता, पटना", "हिमनमूना टाइम्स"),
        ("", "पदनाम: नमूनाधारा संवाददाता, टोक्यो", "नमूनाधारा"),
        ("", "नमूनाधारा, 10 फरवरी 2025", "नमूनाधारा"),
        ("", "नमूनाधारा\nUpdated: 3 सितंबर 2025, 06:15 IST", "नमूनाधारा"),
        ("", "नमूना ऑनलाइन\nJanuary 30, 2025 21:10 IST", "नमूना ऑनलाइन"),
        ("", "विश्लेषण\nUpdated: 3 सितंबर 2025, 06:15 IST", None),
        ("", "नॉलेज: 3 सितंबर 2025", None),
        ("", "Andean Herald — Quito, July 30, 2025", "Andean Herald"),
        ("", "The Nairobi Sentinel\nTuesday, April 22, 2025", "The Nairobi Sentinel"),
        ("", "The National Examiner | April 22, 2025 06:30 IST", "The National Examiner"),
    ],
)
def test_an_outlet_stands_beside_its_desk(above: str, byline: str, outlet: str | None) -> None:
    assert read_text(f"{above}{TITLE}\n\n{byline}\n\n{BODY}\n", "article").info.outlet == outlet


@pytest.mark.parametrize(
    "title", ["वार्ता के लिए मस्कट पहुंचे वर्मा", "वार्ता में बनी गश्त पर सहमति", "भाषा की दीवार लांघकर मिले मंत्री"]
)
def test_a_line_that_begins_with_a_word_that_is_also_an_agency_is_no_byline(title: str) -> None:
    body = f"{BODY} मस्कट की वार्ता में गश्त पर सहमति बनी और भाषा की दीवार लांघकर मंत्री मिले।"
    assert read_text(f"{title}\n\n{body}\n", "article").info.title == title


@pytest.mark.parametrize("byline", ["वार्ता, नई दिल्ली", "वार्ता", "भाषा | 12 मार्च 2024", "भाषा राजकुमार प्रशांत"])
def test_an_agency_alone_or_before_a_place_is_a_byline(byline: str) -> None:
    article = read_text(f"{TITLE}\n\n{byline}\n\n{BODY}\n", "article")
    assert byline not in {article.quote(one) for one in article.sentences}


@pytest.mark.parametrize(
    ("outlet", "around"),
    [
        ("उत्तर भारत टाइम्स", {"below": "Published: 22 Jan 2026, 20:31 IST | उत्तर भारत टाइम्स"}),
        ("उत्तर भारत टाइम्स", {"after": "उत्तर भारत टाइम्स को गूगल न्यूज पर फॉलो करें"}),
        ("लोकदृष्टि डॉट कॉम", {"below": "Edited by: रमेश त्रिवेदी | लोकदृष्टि डॉट कॉम | Updated: 19 Nov 2025, 7:48 pm"}),
        ("The National Gazette", {"above": "The National Gazette\n\nHome World Nation Business Sports"}),
        ("NewsHaven", {"after": "Disclaimer: This story has not been edited by NewsHaven staff."}),
        ("लोकलहर24", {"after": "(यह खबर न्यूज एजेंसी 'भाषा' से ली गई है। इसे लोकलहर24 की टीम ने संपादित नहीं किया है।)"}),
        (
            "द नमूना",
            {"after": "यह समाचार ‘भाषा’ की फीड से प्रकाशित किया गया है, द नमूना की टीम ने इसमें कोई बदलाव नहीं किया है।"},
        ),
        ("द नमूना हिंदी", {"above": "होम\n\nद नमूना हिंदी", "after": "Copyright © 2026 द नमूना. All rights reserved."}),
        ("द नमूना", {"above": "होम\n\nद नमूना खेल", "after": "Copyright © 2026 द नमूना. All rights reserved."}),
        (None, {"below": "National News | Updated: 19 Nov 2025"}),
        (None, {"below": "राष्ट्रीय समाचार | 19 नवंबर 2025"}),
    ],
)
def test_pages_name_their_outlet_in_bylines_mastheads_and_notes_on_copies(
    outlet: str | None, around: dict[str, str]
) -> None:
    assert info_of(**around).outlet == outlet


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("(Source: Oman Ministry of Defence; issued March 7, 2024)", "2024-03-07"),
        ("(Source: Sample Institute; posted Mar 07, 2024)", "2024-03-07"),
        ("(स्रोत: रक्षा मंत्रालय; जारी 7 मार्च 2024)", "2024-03-07"),
        ("Issued on: 7 March 2024", "2024-03-07"),
        ("By नमूना स्टाफ on 07/03/2024", "2024-03-07"),
        ("By Asha Rao on March 7, 2024", "2024-03-07"),
    ],
)
def test_who_issued_or_wrote_a_text_and_when_is_a_byline_and_no_title(line: str, day: str | None) -> None:
    for info in (info_of(above=line), info_of(below=line)):
        assert info.title == TITLE
    assert info_of(below=line).published_at == day


def test_the_outlet_whose_staff_wrote_is_named_in_the_byline() -> None:
    assert info_of(below="By द वायर स्टाफ on 07/03/2024").outlet == "द वायर"
    assert info_of(below="By The Wire Staff on 07/03/2024").outlet == "The Wire"


def test_marks_of_markdown_are_no_part_of_bylines_pictures_and_legends() -> None:
    text = "\n\n".join(
        (
            "# Oman and Kenya sign a pact",
            "*By Asha Rao* | **March 7, 2024**",
            "![The ministers in Muscat](https://sample.example/a.jpg)",
            "*The ministers of Oman and Kenya in Muscat. Photo: Ministry*",
            "MUSCAT: The ministers of Oman and Kenya signed a pact here on Thursday.",
            "*They will meet again in May.*",
        )
    )
    article = read_text(f"{text}\n", "article")
    info = article.info
    assert (info.title, info.author, info.published_at) == ("Oman and Kenya sign a pact", "Asha Rao", "2024-03-07")
    assert [article.quote(one) for one in article.sentences][1:] == [
        "The ministers of Oman and Kenya signed a pact here on Thursday.",
        "They will meet again in May.",
    ]


def test_an_agency_right_above_a_legend_is_that_of_the_picture() -> None:
    assert info_of(below="AP\n\nRepresentative image").agency is None
    assert info_of(below="AP\n\nShare").agency == "AP"


OUTCOMES = ("समुद्री सहयोग पर समझौता ज्ञापन", "खनिज संसाधनों पर समझौता ज्ञापन", "भारत माले में रक्षा अताशे तैनात करेगा")
PROSE = "मालदीव के राष्ट्रपति 13 से 16 अक्टूबर तक भारत की राजकीय यात्रा पर हैं।"


@pytest.mark.parametrize(
    ("mark", "kept"),
    [("{}. {}", True), ("({}) {}", True), ("• {1}", False)],
)
def test_a_numbered_list_right_behind_the_headline_belongs_to_the_body(mark: str, kept: bool) -> None:
    entries = "\n".join(mark.format(number, entry) for number, entry in enumerate(OUTCOMES, 1))
    text = f"राजकीय यात्रा के परिणामों की सूची\n\n14 अक्टूबर 2025\n\n{entries}\n\n{PROSE} {PROSE}\n"
    body = [text[s.start : s.end] for s in read_text(text, "article").sentences if s.part is Part.BODY]
    assert any(OUTCOMES[2] in sentence for sentence in body) is kept


@pytest.mark.parametrize(
    ("between", "mark", "kept"),
    [("", "{}. {}", True), ("सबसे ज्यादा पढ़ी गई खबरें\n\n", "{}. {}", False), ("", "• {1}", False)],
)
def test_a_numbered_list_right_behind_the_last_paragraph_belongs_to_the_body(
    between: str, mark: str, kept: bool
) -> None:
    entries = "\n".join(mark.format(number, entry) for number, entry in enumerate(OUTCOMES, 1))
    text = f"राजकीय यात्रा के परिणाम\n\n14 अक्टूबर 2025\n\n{PROSE} {PROSE}\n\n{between}{entries}\n"
    body = [text[s.start : s.end] for s in read_text(text, "article").sentences if s.part is Part.BODY]
    assert any(OUTCOMES[2] in sentence for sentence in body) is kept


@pytest.mark.parametrize(
    ("headline", "time", "lead"),
    [
        (
            "केन्या के एक बंदरगाह पर भारत को लेकर बवाल क्यों मचा है?",
            "पढ़ने का समय: 5 मिनट",
            "दस दिनों से एक ही सवाल घूम रहा है- क्या सरकार ने उत्तर का एक बंदरगाह भारत को दे दिया है?",
        ),
        (
            "Why is Kenya up in arms over a port?",
            "Reading time: 5 min",
            "For ten days one question has been asked: has the government handed the northern port to India?",
        ),
        ("केन्या और भारत के बीच क्या पक रहा है", "पढ़ने का समय: 5 मिनट", "क्या बंदरगाह भारत का हो गया है, यही सवाल सब पूछ रहे हैं?"),
    ],
)
def test_a_question_below_author_and_date_opens_the_text(headline: str, time: str, lead: str) -> None:
    body = "The minister spoke about the port on Monday.\n\nHe denied the report of the website."
    info = read_text(f"{headline}\n\nMaya Rawat\n7 February 2026\n{time}\n\n{lead}\n\n{body}\n", "article").info
    assert (info.title, info.published_at) == (headline, "2026-02-07")


def test_a_stamp_before_the_text_dates_it_and_is_none_of_it() -> None:
    article = read_text(" date 2024-05-21 भारत और केन्या ने समझौता किया। दोनों देश मित्र हैं।\n", "article")
    assert (article.info.published_at, article.info.published_source) == ("2024-05-21", "byline")
    assert article.quote(article.sentences[0]) == "भारत और केन्या ने समझौता किया।"
