"""What stands around, between and behind the sentences of articles of many outlets: our own furniture of each kind."""

from __future__ import annotations

import pytest

from extractor.reading import read_html, read_text
from schemas.article import Article, Part

TITLE = "बेलीज की नौसेना के लिए नावें बनाएगा भारत, बेलमोपान में हुआ करार"
BODY = (
    "भारत और बेलीज ने गुरुवार को बेलमोपान में नावों के करार पर हस्ताक्षर किए।",
    "रक्षा सचिव नरेश पाठक ने कहा कि पहली नाव अगले साल सौंपी जाएगी।",
    "बेलीज के मंत्री ने भारत का आभार जताया और प्रशिक्षण की मांग की।",
)
ENGLISH_TITLE = "India to build boats for the coast guard of Belize"
ENGLISH = (
    "India and Belize signed a contract for boats in Belmopan on Thursday, the ministry said.",
    "Defence Secretary Naresh Pathak said that the first boat would be handed over next year.",
    "The minister of Belize thanked India and asked for the training of crews.",
)


def read(*lines: str, gap: str = "\n") -> Article:
    return read_text(gap.join(lines) + "\n", "article")


def body_of(article: Article) -> list[str]:
    return [article.quote(one) for one in article.sentences if one.part is not Part.HEADLINE]


@pytest.mark.parametrize(
    "line",
    [
        "— Ministry of Sample Affairs (@samplemin) December 5, 2024",
        "To view this video please enable JavaScript, and consider upgrading to another browser.",
        "We'd like to set additional cookies to understand how you use this website.",
        "You have read 2 of your 5 free articles this month.",
        "Enjoying this article? Consider supporting us with a small donation.",
        "Get briefed on the story of the week across the region.",
        "Get Sample Times stories sent directly to you! Sign up via the website.",
        "Get a look at the day ahead with our bulletin. Sign up here.",
        "Get all India News in Hindi related to live update of politics and sports.",
        "Hi, this is Olena. Thank you for reading this story to its end.",
        "Choose to support open, independent, quality journalism and subscribe on a monthly basis.",
        "The views expressed above belong to the author(s).",
        "The crews of both countries sail in formation. Indian Navy photo.",
        f'N. Pathak, "{ENGLISH_TITLE}," Sample Brief No. 12, December 2024.',
        f"The post {ENGLISH_TITLE} appeared first on Sample Times.",
        "By Sample Staff | Dec 5, 2024 | 0 comments",
        "This is a developing story and will be updated.",
        "SAMPLENEWS provides up-to-date authentic and comprehensive news and information.",
        "TST/ADB // ADB.",
        "Save articles to read later and create your own reading list.",
        "What's next? Read our full coverage of the visit.",
        "National News (नेशनल न्यूज़) - Get latest India News and Hindi News headlines on Sample Hindi.",
        "For media requests, please contact the press office at +41 00 000 00 00.",
        "Sample Service, Level 6, Sample Centre, Port Louis. Email: gis@sample.example",
        "Follow Sample News on Facebook and Bluesky for the news of the day.",
        "The Minister shakes hands with the commander of the fleet at State House.",
        "This article is part of our series on small navies. Read part two here.",
        "Your support helps us tell these stories. Subscribe now.",
        "India and Belize agree on boats in Belmopan @Ministry of Defense",
        "Correction: An earlier version of this article misstated the day of the contract.",
        "What do you think? Share your thoughts in the comments.",
        "Lars Sample is the Latin America correspondent of Nordic Sample Weekly.",
        "[^1]: Statement of the ministry, 5 December 2024.",
        "Sample Press writer Test Person in New Delhi contributed to this report.",
        "See how our sponsor secures the edge of the battlefield with new radios.",
        "The Valley Sentinel is also on WhatsApp. Join here for updates.",
        "Note: The information in this article was taken from various sources.",
    ],
)
def test_english_boxes_between_paragraphs_stand_in_no_sentence(line: str) -> None:
    assert body_of(read(ENGLISH_TITLE, ENGLISH[0], line, *ENGLISH[1:])) == list(ENGLISH)


@pytest.mark.parametrize(
    "line",
    [
        "Readers of the treaty get a look at what both navies have agreed to share.",
        "The minister liked the boats and will support the shipyard in Belmopan.",
        "Both sides sign up to a plan for the training of crews.",
        "The ministers shook hands on the contract and will follow its course.",
        "Belize is the first buyer of the boats in the region, for which editors of charts had asked.",
    ],
)
def test_sentences_with_the_words_of_boxes_are_kept(line: str) -> None:
    assert body_of(read(ENGLISH_TITLE, ENGLISH[0], line, *ENGLISH[1:])) == [ENGLISH[0], line, *ENGLISH[1:]]


@pytest.mark.parametrize(
    "line",
    [
        "खबर पर आपकी राय जानना हमारे लिए जरूरी है...",
        "आशा है आपको यह जानकारी पसंद आई होगी। इसे अपने दोस्तों के साथ शेयर करें।",
        "नया सवेरा पर प्रकाशित सामग्री के सर्वाधिकार सुरक्षित हैं।",
        "डिस्क्लेमरः यह आर्टिकल एजेंसी से आया है। इसे हमारी टीम ने नहीं बदला है।",
        "© AP Photo / Sample Name",
        "इस खबर को अपडेट किया जा रहा है।",
        "नोट: खबर में व्यक्त विचार दूतावासों के हैं।",
        "अक्षरों का आकार बदलें:",
        "नया सवेरा पर देश-विदेश की ताजा खबरें, राशिफल और मौसम का हाल पढ़ें।",
        "पसंद करें लोड हो रहा है...",
        "टिप्पणी: इस लेख में दी गई जानकारी विभिन्न स्रोतों से ली गई है।",
    ],
)
def test_hindi_boxes_behind_the_body_stand_in_no_sentence(line: str) -> None:
    article = read(TITLE, *BODY, line)
    assert (body_of(article), article.info.outlet) == (list(BODY), None)


@pytest.mark.parametrize(
    "line",
    [
        "मंत्री ने कहा कि दोनों देशों की राय सीमा के सवाल पर एक है।",
        "बेलीज को भारत की नावें पसंद आईं और उसने दो और मांगीं।",
    ],
)
def test_sentences_with_such_hindi_words_are_kept(line: str) -> None:
    assert line in body_of(read(TITLE, *BODY, line))


def test_a_legend_with_the_site_behind_it_is_no_headline() -> None:
    legend = "बेलीज के मंत्री के साथ भारतीय दल।"
    article = read("होम", TITLE, f"{legend} - दैनिक नमूना", legend, *BODY)
    assert (article.info.title, article.info.outlet, body_of(article)) == (TITLE, "दैनिक नमूना", list(BODY))


def test_the_line_of_a_desk_below_the_points_of_a_summary_is_its_dateline() -> None:
    article = read(TITLE, f"{BODY[0]} यह बड़ा करार है।", "By Meera Sen", "डिजिटल डेस्क, नई दिल्ली।", *BODY[1:])
    assert (article.info.dateline, "डिजिटल डेस्क, नई दिल्ली।" in body_of(article)) == ("नई दिल्ली", False)


def test_what_begins_with_the_name_of_the_author_is_about_the_author() -> None:
    box = "Elsa Koivu is the Nordic correspondent. She has covered defence for twelve years."
    other = "Elsa Sample is the minister of Belize. She has bought boats for twelve years."
    signed = body_of(read(ENGLISH_TITLE, "By Elsa Koivu", *ENGLISH, box))
    told = body_of(read(ENGLISH_TITLE, "By Elsa Koivu", *ENGLISH, other))
    assert (signed, len(told)) == (list(ENGLISH), len(ENGLISH) + 2)


def test_a_box_on_the_author_ends_the_article() -> None:
    box = ("Kwame Boateng", "Writer covers the coast for us.")
    note = "Kwame Boateng, a retired commodore, teaches at a college."
    assert body_of(read(ENGLISH_TITLE, "By Kwame Boateng", note, *ENGLISH, *box)) == list(ENGLISH)


def test_a_box_of_links_whose_end_is_marked_does_not_end_the_article() -> None:
    box = ("Recommended Stories", "list of 2 items", "list 1 of 2", "Doha talks resume", "list 2 of 2", "end of list")
    assert body_of(read(ENGLISH_TITLE, *ENGLISH[:2], *box, ENGLISH[2])) == list(ENGLISH)


def test_where_you_are_on_a_site_is_no_introduction() -> None:
    article = read("आप यहाँ हैं:", "होम » विदेश", TITLE, *BODY)
    assert (article.info.title, body_of(article)) == (TITLE, list(BODY))


def test_comments_below_their_number_are_not_the_body() -> None:
    assert body_of(read(TITLE, *BODY, "12 कमेंट", "रमेश यादव", "बहुत अच्छी खबर है। जय हिंद!")) == list(BODY)


@pytest.mark.parametrize(
    "box",
    [
        (
            "For further information:",
            "Contract for boats between India and Belize",
            "Peter Test",
            "press@sample.example",
        ),
        ("टेस्ट से संबंधित प्रश्न:", "नावें किन देशों के लिए हैं?", "(a) भारत और बेलीज", "(b) भारत और कतर"),
    ],
)
def test_contacts_and_quizzes_behind_the_body_are_not_the_body(box: tuple[str, ...]) -> None:
    assert body_of(read(ENGLISH_TITLE, *ENGLISH, *box)) == list(ENGLISH)


@pytest.mark.parametrize(
    ("between", "kept"),
    [(("श्रीलंका में प्रचार थमा", "5 दिसंबर 2024 | 5:20 PM"), False), (("नावें कहां बनेंगी",), True)],
)
def test_a_dateline_below_a_date_of_its_own_begins_another_article(between: tuple[str, ...], kept: bool) -> None:
    other = "कोलंबो, 5 दिसंबर (वार्ता) श्रीलंका में आम चुनाव के लिए प्रचार गुरुवार को थम गया।"
    article = read(TITLE, f"बेलमोपान, 5 दिसंबर (वार्ता) {BODY[0]}", *BODY[1:], *between, other)
    assert any("प्रचार गुरुवार" in quote for quote in body_of(article)) is kept


def test_links_and_signatures_in_columns_below_the_body_are_no_verse() -> None:
    links = ("You Might Be Interested In", "चंडीगढ़ में बारिश से राहत", "बेलीज के लिए उड़ान शुरू")
    table = (
        "(a) to train the crews;",
        "(b) to build boats.",
        "For India                For Belize",
        "Signed         Signed by",
    )
    assert body_of(read(TITLE, *BODY, "अगली बैठक होगी।", *links)) == [*BODY, "अगली बैठक होगी।"]
    listed = ("Table of Contents", "नावें कहां बनेंगी")
    assert body_of(read(TITLE, *BODY, "नावें बनेंगी।", *listed, "बात आगे बढ़ेगी।"))[3:] == ["नावें बनेंगी।", "बात आगे बढ़ेगी।"]
    assert "For India" not in " ".join(body_of(read(ENGLISH_TITLE, *ENGLISH, *table)))


def test_the_label_of_a_video_is_that_of_the_article_on_the_first_line() -> None:
    title = "Watch: What did the envoys of Belize and India discuss?"
    assert read(title, "12K views", *ENGLISH).info.title == title


def test_the_numbers_of_notes_stay_with_their_sentences_and_the_notes_are_left_out() -> None:
    noted = [f"{line}[{number}]" for number, line in enumerate(ENGLISH, 1)]
    article = read(ENGLISH_TITLE, " ".join(noted[:2]), noted[2], "Endnotes", '[1] N. Pathak, "On Boats," May 4, 2019.')
    assert body_of(article) == noted


def test_a_sub_heading_between_short_sentences_is_no_verse() -> None:
    short = ("नावें भारत में बनेंगी।", "करार पर दस्तखत हो गए।")
    assert body_of(read(TITLE, *BODY, short[0], "विचार और चर्चा", short[1])) == [*BODY, *short]


def test_a_note_below_the_signature_of_a_release_is_not_its_body() -> None:
    article = read("बेलीज यात्रा पर वक्तव्य", "5 दिसंबर 2024", *BODY[:2], "नई दिल्ली", "5 दिसंबर 2024", "(यह हिंदी अनुवाद है।)")
    assert (body_of(article), article.info.dateline) == (list(BODY[:2]), "नई दिल्ली")


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (("Cookies on GOV.SAMPLE", "We use some essential cookies to make this website work."), ENGLISH_TITLE),
        ((ENGLISH_TITLE.upper(),), ENGLISH_TITLE),
        (("Lagos, Thursday, 5 December 2024 page 1",), ENGLISH_TITLE),
        (("News release", "December 5, 2024 – Belmopan, Belize – National Defence"), ENGLISH_TITLE),
    ],
)
def test_notices_capitals_and_dates_above_the_headline_are_not_the_title(above: tuple[str, ...], title: str) -> None:
    assert read(*above, ENGLISH_TITLE, *ENGLISH).info.title == title


def test_a_release_in_short_lines_and_broken_ones_is_joined() -> None:
    text = (
        "HIGH COMMISSION OF SAMPLE\nNAIROBI\n*****\n\nPRESS RELEASE\n\nContract for boats signed with Belize\n\n"
        "A contract for boats was signed by the ministries of defence of both countries\n"
        "in Nairobi on Thursday. It will be valid for the time of five years and can be\n"
        "extended by both sides of it.\n\n"
        "The commander called on the secretary of the ministry and spoke with him of a\n"
        "training for crews.\n\n*****\nNairobi\n5 December 2024\n"
    )
    article = read(text)
    assert (article.info.title, len(body_of(article))) == ("Contract for boats signed with Belize", 3)
    assert (article.info.dateline, article.info.published_at) == ("Nairobi", "2024-12-05")


def test_a_title_broken_into_lines_is_one_line() -> None:
    wrapped = "\n".join(
        (
            "Joint Statement on the Second Round of the Defence Consultations between",
            "Belize and India",
            "",
            "India and Belize signed a contract for boats in Belmopan on Thursday, and",
            "the first boat will be handed over next year, the defence ministry said.",
            "The minister of Belize thanked India, and asked for the training of all",
            "the crews that will sail them.",
        )
    )
    assert read(wrapped).info.title == (
        "Joint Statement on the Second Round of the Defence Consultations between Belize and India"
    )


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("16:40 03.12.2024 (अपडेटेड: 17:12 05.12.2024)",), "2024-12-03"),
        (("3 दिसंबर 2024,", "(अपडेटेड 5 दिसंबर 2024, 6:42 PM IST)"), "2024-12-03"),
        (("5 दिसंबर 2024,", "(अपडेटेड 3 दिसंबर 2024, 6:42 PM IST)"), "2024-12-03"),
        (("Dec 3, 20249:14 PM GMT+5:30Updated 7 months ago",), "2024-12-03"),
        (
            ("Belmopan | December 3, 2024, Tuesday @ 11:20 in National | By: Betty Sample Edited by: Ann Test",),
            "2024-12-03",
        ),
        (("10 : 25 AM - 03/12/2024",), "2024-12-03"),
        (("Staff report 3 Dec 2024",), "2024-12-03"),
        (("3 दिसंबर 2024 | समुद्र जगत टीम | पढ़ने का समय: 4 मिनट",), "2024-12-03"),
        (("रिपोर्टर: अनामिका सेठ | 3 दिसंबर 2024 | अपडेट: 5 दिसंबर 2024 10:02 AM",), "2024-12-03"),
        (("December 3, 2024 in Business, News",), "2024-12-03"),
        (("Betty Sample 3 Dec 2024 — 3 min",), "2024-12-03"),
        (("@namuna · 3 दिस॰ 2024",), "2024-12-03"),
        (("Date : 2024 Dec 03",), "2024-12-03"),
        (("Published On 3 Dec 20243 Dec 2024",), "2024-12-03"),
        (("3. 12. 2024",), "2024-12-03"),
        (("ByNamuna Desk, Written By: अमन तंवर", "Publish Date: Dec 3, 2024"), "2024-12-03"),
        (("बेलमोपान | 12 मार्च का करार",), None),
    ],
)
def test_dates_below_the_headline(lines: tuple[str, ...], day: str | None) -> None:
    published = read(TITLE, *lines, *BODY).info.published_at
    assert (str(published)[:10] if published else None) == day


@pytest.mark.parametrize(
    ("clock", "day"),
    [("5 Dec 2024 | 5:52 PM", "2024-12-05"), ("6 Dec 2024", None), ("9 Dec 2024", None), ("4 Dec 2024", None)],
)
def test_the_clock_of_the_page_gives_the_year_of_the_dateline_on_its_day(clock: str, day: str) -> None:
    article = read(clock, ENGLISH_TITLE, f"Belmopan, Dec 5 (UNI) {ENGLISH[0]}", *ENGLISH[1:])
    assert article.info.published_at == day


@pytest.mark.parametrize(
    ("signature", "found"),
    [
        (("New Delhi", "December 5, 2024"), ("New Delhi", "2024-12-05")),
        (("New Delhi, December 5, 2024",), ("New Delhi", "2024-12-05")),
        (("Related", "More", "Videos", "New Delhi", "December 5, 2024"), (None, None)),
        (("New Delhi", "Boats in the news"), (None, None)),
    ],
)
def test_a_release_is_signed_with_its_town_and_its_day(signature: tuple[str, ...], found: tuple[str, str]) -> None:
    info = read(ENGLISH_TITLE, *ENGLISH, *signature).info
    assert (info.dateline, info.published_at) == found


@pytest.mark.parametrize(
    ("first", "place"),
    [
        (f"**Belmopan, 5 December 2024** – {ENGLISH[0]}", "Belmopan"),
        (f"(SSA) - {ENGLISH[0]}", None),
        (f"Attribution:\n{ENGLISH[0]}", None),
        (f"Nairobi (Bureau)-{ENGLISH[0]}", "Nairobi"),
        (f"_Nairobi, 5 December 2024_ – {ENGLISH[0]}", "Nairobi"),
        (f"Nairobi, December 5, 2024 /TASS/. {ENGLISH[0]}", "Nairobi"),
        (f"Nairobi ( Sample Mirror ): {ENGLISH[0]}", "Nairobi"),
        (f"GIS - 5 December 2024: {ENGLISH[0]}", None),
        (f"NAIROBI, Kenya, CMC – {ENGLISH[0]}", "NAIROBI"),
        (f"Paraspur (Kenya), Dec 5 (PTI) {ENGLISH[0]}", "Paraspur"),
        (f"By Guardian Correspondent , Sample Daily\n{ENGLISH[0]}", None),
    ],
)
def test_datelines_in_bold_and_what_is_none(first: str, place: str | None) -> None:
    article = read(ENGLISH_TITLE, first, *ENGLISH[1:])
    assert (article.info.dateline, body_of(article)) == (place, list(ENGLISH))


@pytest.mark.parametrize(
    ("line", "town"),
    [
        ("नैरोबी6 घंटे पहले", "नैरोबी"),
        ("नैरोबी", "नैरोबी"),
        ("लेह | एजेंसी", "लेह"),
        ("संवाद सूत्र, लेह", "लेह"),
        ("स्थान : लेह", "लेह"),
        ("नैरोबी में बारिश", None),
        ("केन्या", None),
    ],
)
def test_towns_below_the_headline(line: str, town: str | None) -> None:
    assert read(TITLE, line, *BODY).info.dateline == town


def test_the_place_of_a_dateline_is_in_the_script_of_the_text() -> None:
    assert read(TITLE, f"NamunaNews (नमूना न्यूज), पारसपुर : {BODY[0]}", *BODY[1:]).info.dateline == "पारसपुर"


@pytest.mark.parametrize(
    ("above", "below", "outlet"),
    [
        (("लोकसाधना भारत",), ("Author: लोकसाधना भारत",), "लोकसाधना भारत"),
        (
            ("Belmopan Sentinel", "HOME POLITICS SPORT"),
            ("Follow Belmopan Sentinel on Telegram for the news of the day",),
            "Belmopan Sentinel",
        ),
        (("विचार",), ("(लेखक जानकार हैं। ये उनके निजी विचार हैं।)",), None),
        (("INTERVIEW",), ("More from Interview",), None),
        (("होम", "खबरसागर"), ("ताज़ा खबरों के लिए जुड़े रहें खबरसागर हिंदी से।",), "खबरसागर"),
        (("होम", "धर्म जगत"), ("ताज़ा खबरों के लिए पढ़ें धर्म जगत से जुड़ी खबरें",), None),
        ((), ("© Copyright सीमांचल टापू 2024",), "सीमांचल टापू"),
        ((), ("Terms | Privacy Policy | Copyright Policy | Page last updated on: July 16, 2025",), None),
        ((), ("Source : सोशल मीडिया",), None),
        ((), ("Source: Ministry of Defence",), None),
        ((), ("© Content Owned by Sample Office",), None),
        ((), ("सुनिए यह खबर",), None),
        ((), ("मुद्रक एवं प्रकाशक: रमेश नमूना",), None),
        ((), ("Follow Us On Facebook",), None),
        (("जनहित जगत",), ("जनहित जगत से जुड़ें",), "जनहित जगत"),
        (("By Namuna Web Team",), (), "Namuna"),
        ((), ("Website: www.sample.example",), None),
        ((), ("डाउनलोड करें Android Hindi News App, iOS Hindi News App अपने मोबाइल पे",), None),
        (("सजग भारत संवाददाता, बेलमोपान",), (), "सजग भारत"),
        (("पूर्वी भारत संवाददाता", "खेल जगत संवाददाता", "नई दिल्ली संवाददाता"), (), None),
        (("आलोकन", "समाज | राजनीति | विदेश नीति | किताबें"), (), "आलोकन"),
        (("शनिवार", "समाज | राजनीति | विदेश नीति | किताबें"), (), None),
        (
            ("Belmopan Ledger", "All the news of the bay", "Markets | Companies | Economy | Opinion | Premium"),
            (),
            "Belmopan Ledger",
        ),
        (("सजग पथ | थल | जल | नभ | अंतरिक्ष | गाथाएं", "कर्नल रमेश सेन, सजग पथ"), (), "सजग पथ"),
        (("थल | जल | नभ | अंतरिक्ष | गाथाएं",), (), None),
        (("रमा तिर्की, लोक मंथन",), ("बेलमोपान में मंत्री। चित्र: लोक मंथन",), "लोक मंथन"),
        (("रमा तिर्की, नई दिल्ली",), ("बेलमोपान में मंत्री। चित्र: रमा तिर्की",), None),
        (("नमूना संवाददाता, बेलमोपान से",), ("(नमूना हिन्दी के एंड्रॉएड ऐप के लिए आप यहां क्लिक कर सकते हैं.)",), "नमूना हिन्दी"),
    ],
)
def test_what_a_page_calls_itself(above: tuple[str, ...], below: tuple[str, ...], outlet: str | None) -> None:
    assert read(*above, TITLE, *BODY, *below).info.outlet == outlet


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ('<meta name="twitter:site" content="@samplet"><title>{} | Sample Times</title>', "Sample Times"),
        ("<title>{} - World - Sample Times</title>", None),
        (
            '<meta property="og:site_name" content="https://www.sampletimes.example"><title>{}</title>',
            "sampletimes.example",
        ),
        (
            '<script type="application/ld+json">{{"@type": "Article", "publisher": "Sample Times"}}</script>'
            "<title>{}</title>",
            "Sample Times",
        ),
    ],
)
def test_the_head_of_a_page_names_the_outlet(head: str, outlet: str | None) -> None:
    text = "".join(f"<p>{line}</p>" for line in ENGLISH)
    page = f"<html><head>{head.format(ENGLISH_TITLE)}</head><body><h1>{ENGLISH_TITLE}</h1>{text}</body></html>"
    info = read_html(page, "article").info
    assert (info.title, info.outlet) == (ENGLISH_TITLE, outlet)


def test_a_date_alone_below_the_headline_of_a_page_dates_it() -> None:
    text = "".join(f"<p>{line}</p>" for line in ENGLISH)
    head = f"<h1>{ENGLISH_TITLE}</h1><div class='meta'>2022/07/08 18:22</div>"
    page = f"<html><body><div>Fri, Nov 29, 2024</div>{head}<main>{text}</main></body></html>"
    assert str(read_html(page, "article").info.published_at)[:10] == "2022-07-08"


def test_the_time_of_a_publication_counts_before_that_of_a_change_of_the_same_day() -> None:
    first, change = "5 अक्टूबर 2023 9:58 AM", "(अपडेटेड:2023-10-05 12:10:26)"
    assert str(read(TITLE, first, change, *BODY).info.published_at)[:16] == "2023-10-05 09:58"
    assert str(read(TITLE, "5 अक्टूबर 2023,", change, *BODY).info.published_at)[:16] == "2023-10-05 12:10"


@pytest.mark.parametrize(("day", "found"), [("5", "2023-05-05"), ("6", "2023-05-06 08:10"), ("7", "2023-05-06 08:10")])
def test_a_change_counts_behind_the_dateline_of_an_earlier_day(day: str, found: str) -> None:
    article = read(TITLE, f"नैरोबी, {day} मई, 2023 । {BODY[0]}", *BODY[1:], "(Updated 6 May 2023, 08:10 IST)")
    assert str(article.info.published_at).startswith(found)


def test_a_release_names_its_town_before_its_day_above_the_title() -> None:
    head = ("Media Release", "Nairobi, 5 December 2024")
    assert read(*head, ENGLISH_TITLE, *ENGLISH).info.dateline == "Nairobi"
    assert read("नई दिल्ली, गुरुवार, 5 दिसंबर 2024", TITLE, *BODY).info.dateline is None


def test_the_copyright_of_a_whole_page_names_the_outlet() -> None:
    text = "".join(f"<p>{line}</p>" for line in ENGLISH)
    page = f"<html><body><h1>{ENGLISH_TITLE}</h1>{text}<footer>© Sample Mirror 2024</footer></body></html>"
    assert read_html(page, "article").info.outlet == "Sample Mirror"


def test_the_row_of_a_news_item_above_its_title_dates_it() -> None:
    assert read("News item | 03-12-2024 | 13:00", ENGLISH_TITLE, *ENGLISH).info.published_at == "2024-12-03"


@pytest.mark.parametrize("editor", [" Edited by : Narendra Sample", " Edited By- नरेंद्र नमूना"])
def test_who_edited_an_article_is_no_part_of_its_last_sentence(editor: str) -> None:
    assert body_of(read(TITLE, *BODY[:2], BODY[2] + editor)) == list(BODY)
    told = "The report was edited by Narendra Sample of the ministry."
    assert body_of(read(ENGLISH_TITLE, *ENGLISH, told))[3:] == [told]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Both sides will meet again in Belmopan in December. [This is a translation]", True),
        ("The committee will meet every year, in each country in turn. (pickup previous)", True),
        ("The leaders of both countries at the port of Belmopan. (Courtesy: Sample Press)", False),
    ],
)
def test_a_remark_behind_a_sentence_does_not_hide_it_and_a_credit_does(line: str, kept: bool) -> None:
    quotes = " ".join(body_of(read(ENGLISH_TITLE, *ENGLISH[:2], line, ENGLISH[2])))
    assert (line.split(". ")[0] in quotes) is kept


@pytest.mark.parametrize("line", ["नमूना संवाद, 5 दिसंबर 2024, गुरुवार", "नमूना संवाद, गुरुवार, 5 दिसंबर 2024"])
def test_an_outlet_with_a_day_and_its_weekday_is_a_byline(line: str) -> None:
    article = read(TITLE, line, *BODY)
    assert str(article.info.published_at) == "2024-12-05"
    assert all(line not in quote for quote in body_of(article))
