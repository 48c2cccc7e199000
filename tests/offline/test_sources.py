"""Who vouches for a fact: letterheads, agencies, unnamed officials, who denies it, what a statement lists."""

from __future__ import annotations

import pytest

from extractor.grounding import ground
from extractor.offline import extract_facts
from extractor.reading import read_text

HINDI = "रक्षा मंत्री मोहन अय्यर ने सोमवार को मुंबई में केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"
ENGLISH = "Defence Minister Mohan Iyer met his Kenyan counterpart David Okello in Nairobi on Monday."

Told = tuple[str, str | None]


def sources(text: str) -> list[Told]:
    """Source type and source of the events of an article."""
    article = read_text(text, "article", published_at="2024-03-14")
    return [(event.source_type.value, event.source) for event in ground(article, extract_facts(article)).events]


@pytest.mark.parametrize(
    ("above", "body", "source"),
    [
        ("# भारत और केन्या की बैठक\n\n**विदेश मंत्रालय, मीडिया केंद्र**\n\n*15 मार्च 2024*", HINDI, "विदेश मंत्रालय"),
        ("# India and Kenya hold talks\n\n**Ministry of Defence**\n\n*12 March 2024*", ENGLISH, "Ministry of Defence"),
        (
            "India and Kenya meet\n\nFrom:\nMinistry of Defence and The Rt Hon Ann Low MP\nPublished\n12 March 2024",
            ENGLISH,
            "Ministry of Defence",
        ),
        ("India and Kenya hold talks\n\nEmbassy of India, Nairobi\n\nMarch 12, 2024", ENGLISH, "Embassy of India"),
        ("भारत और केन्या की बैठक\n\nभारतीय दूतावास\n\n12 मार्च 2024", HINDI, "भारतीय दूतावास"),
        ('---\nsite: "विदेश मंत्रालय, भारत सरकार"\n---\n\n# भारत और केन्या की बैठक', HINDI, "विदेश मंत्रालय"),
        (
            "Readout of the talks with Kenya\n\nThe below is attributable to Spokesperson Ann Low:",
            ENGLISH,
            "Spokesperson Ann Low",
        ),
    ],
)
def test_a_release_names_who_issues_it_above_its_body(above: str, body: str, source: str) -> None:
    assert sources(f"{above}\n\n{body}\n") == [("official_statement", source)]


@pytest.mark.parametrize(
    ("begin", "source"),
    [
        ("NAIROBI, March 12 (Coral Newswire) - ", ("agency", "Coral Newswire")),
        ("NAIROBI, Kenya (Lakeside News) — ", ("agency", "Lakeside News")),
        ("NAIROBI (Kenya) — ", ("outlet", None)),
        ("Agence France-Presse in Nairobi\n12 March 2024\n\n", ("agency", "Agence France-Presse")),
    ],
)
def test_an_agency_is_known_by_its_name_before_an_english_body(begin: str, source: Told) -> None:
    assert sources(f"India and Kenya hold talks\n\n{begin}{ENGLISH}\n") == [source]


@pytest.mark.parametrize(
    ("dateline", "source"),
    [
        ("मुंबई, 12 मार्च (सागर समाचार)। ", ("agency", "सागर समाचार")),
        ("मुंबई, 12 मार्च (सागर ब्यूरो)। ", ("outlet", None)),
        ("मुंबई (सागर संवाददाता)। ", ("outlet", None)),
    ],
)
def test_an_agency_is_known_by_its_name_in_a_hindi_dateline(dateline: str, source: Told) -> None:
    assert sources(f"भारत और केन्या की बैठक\n\n{dateline}{HINDI}\n") == [source]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("केन्याई सेना के एक वरिष्ठ अधिकारी ने बताया कि {}", ("unnamed_official", "केन्याई सेना के एक वरिष्ठ अधिकारी")),
        ("विदेश मंत्रालय के सूत्रों ने मंगलवार को बताया कि {}", ("unnamed_official", "विदेश मंत्रालय के सूत्रों")),
        ("हालांकि केन्या और युगांडा के अधिकारियों ने कहा कि {}", ("unnamed_official", "केन्या और युगांडा के अधिकारियों")),
        ("दूतावास के एक बयान के अनुसार {}", ("official_statement", "दूतावास")),
        ("सौदे के बाद प्रवक्ता राकेश सेन ने जानकारी दी कि {}", ("official_statement", "राकेश सेन")),
        ("केन्या की सरकारी समाचार एजेंसी ने बताया कि {}", ("agency", "केन्या की सरकारी समाचार एजेंसी")),
        ("केन्या के एक अखबार ने बताया कि {}", ("outlet", None)),
        ("जानकारों के मुताबिक {}", ("outlet", None)),
        ("समाचार एजेंसी रॉयटर्स के मुताबिक {}", ("agency", "रॉयटर्स")),
        ("पीटीआई ने बताया है कि {}", ("agency", "पीटीआई")),
        ("रॉयटर्स ने राजनयिक सूत्रों के हवाले से कहा कि {}", ("unnamed_official", "राजनयिक सूत्रों")),
        ("प्रवक्ता राकेश सेन ने एक्स पर लिखा कि {}", ("official_post", "राकेश सेन")),
        ("{} यह जानकारी केन्याई दूतावास ने दी।", ("official_statement", "केन्याई दूतावास")),
        ("{}\n\nएक वरिष्ठ अधिकारी ने मंगलवार को यहां यह जानकारी दी।", ("unnamed_official", "एक वरिष्ठ अधिकारी")),
        ("{}", ("outlet", None)),
        ("साझा बयान में कहा गया कि {}", ("official_statement", "साझा बयान")),
        ("भारत-केन्या के साझा बयान में कहा गया कि {}", ("official_statement", "भारत-केन्या के साझा बयान")),
        ("साझा प्रेस विज्ञप्ति के अनुसार {}", ("official_statement", "साझा प्रेस विज्ञप्ति")),
        ("साझा बयान को मंजूरी मिलने के बाद {}", ("outlet", None)),
    ],
)
def test_hindi_sources_are_named_in_full(sentence: str, source: Told) -> None:
    held = "भारत और केन्या के रक्षा मंत्रियों की बैठक सोमवार को मुंबई में हुई।"
    assert sources(f"भारत और केन्या की बैठक\n\n{sentence.format(held)}\n") == [source]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("{}, a senior Defence Ministry official said.", ("unnamed_official", "a senior Defence Ministry official")),
        ("{}, people familiar with the plans said.", ("unnamed_official", "people familiar with the plans")),
        ("A Western diplomat in the region said {}.", ("unnamed_official", "A Western diplomat")),
        ("Two officers, speaking on condition of anonymity, said {}.", ("unnamed_official", "Two officers")),
        ("{}, an Indian Navy spokesperson said.", ("official_statement", "an Indian Navy spokesperson")),
        ("The minister, who returned on Tuesday, said {}.", ("official_statement", "The minister")),
        ("{}, which newspapers reported on Tuesday.", ("outlet", None)),
        ("According to Reuters, {}.", ("agency", "Reuters")),
        ("PTI reported that {}.", ("agency", "PTI")),
        (
            "{}, according to three people briefed on the talks.",
            ("unnamed_official", "three people briefed on the talks"),
        ),
        ("The embassy in Nairobi announced that {}.", ("official_statement", "The embassy in Nairobi")),
        ("A government spokesman, Peter Okoth, said {}.", ("official_statement", "Peter Okoth")),
        ("In a written reply, the minister told parliament that {}.", ("official_statement", "the minister")),
        ("Foreign Minister Grace Otieno posted on X that {}.", ("official_post", "Grace Otieno")),
    ],
)
def test_english_sources_are_named_in_full(sentence: str, source: Told) -> None:
    held = "the defence ministers of India and Kenya held talks in Mumbai on Monday"
    assert sources(f"India and Kenya hold talks\n\n{sentence.format(held)}\n") == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "केन्याई उच्चायोग ने उन खबरों का खंडन किया कि केन्या के रक्षा मंत्री डेविड ओकेलो ने मई में भारत का दौरा किया था।",
            "केन्याई उच्चायोग",
        ),
        (
            "केन्या के रक्षा मंत्री डेविड ओकेलो के मई में भारत दौरे की खबरों को प्रवक्ता राकेश सेन ने निराधार बताया।",
            "राकेश सेन",
        ),
        (
            "The embassy dismissed reports that Kenyan Defence Minister David Okello had visited India in May.",
            "The embassy",
        ),
        (
            "Both governments have denied that Kenyan Defence Minister David Okello visited India in May.",
            "Both governments",
        ),
    ],
)
def test_what_is_denied_comes_from_who_denies_it(text: str, source: str) -> None:
    headline = "India and Kenya" if text.isascii() else "भारत और केन्या"
    assert sources(f"{headline}\n\n{text}\n") == [("official_statement", source)]


def test_what_a_statement_lists_it_says() -> None:
    article = read_text(
        "भारत और केन्या की बैठक\n\n"
        f"{HINDI}\n\n"
        "संयुक्त वक्तव्य के अनुसार, दोनों मंत्रियों के बीच निम्नलिखित बिंदुओं पर सहमति बनी:\n\n"
        "• जून 2025 तक संयुक्त कार्य समूह का गठन करना;\n\n"
        "• कैडेटों के लिए साझा पाठ्यक्रम शुरू करना।\n\n"
        "दोनों मंत्री अगले वर्ष नैरोबी में फिर मिलने पर सहमत हुए।\n",
        "article",
        published_at="2024-03-14",
    )
    told = [(one.source_type.value, one.source) for one in ground(article, extract_facts(article)).commitments]
    assert told == [*[("official_statement", "संयुक्त वक्तव्य")] * 2, *[("outlet", None)] * (len(told) - 2)]


@pytest.mark.parametrize(
    ("paragraph", "source"),
    [
        ('अय्यर ने एक्स पर लिखा, "{} हम साथ मिलकर काम करने को उत्सुक हैं."', ("official_post", "अय्यर")),
        ('"इस बातचीत से खुशी हुई। {} काम जारी रहेगा," अय्यर ने कहा।', ("official_statement", "अय्यर")),
        ('"इस बातचीत से खुशी हुई।" {} अय्यर ने कहा कि काम जारी रहेगा।', ("outlet", None)),
    ],
)
def test_all_sentences_of_a_quotation_are_told_by_who_speaks(paragraph: str, source: Told) -> None:
    agreed = "दोनों पक्ष अगले वर्ष एक संयुक्त कार्य समूह गठित करने पर सहमत हुए।"
    article = read_text(
        f"भारत और केन्या की बैठक\n\n{HINDI}\n\n{paragraph.format(agreed)}\n", "article", published_at="2024-03-14"
    )
    (told,) = ground(article, extract_facts(article)).commitments
    assert (told.source_type.value, told.source) == source


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("रक्षा मंत्रालय ने बताया कि अय्यर ने केन्या से पोत भेजने का आग्रह किया।", "रक्षा मंत्रालय"),
        ("प्रवक्ता राकेश सेन ने बताया कि अय्यर ने केन्या से पोत भेजने का आग्रह किया।", "राकेश सेन"),
        ("अय्यर ने केन्या से पोत भेजने का आग्रह किया, जिस पर ओकेलो ने कहा कि वे इस पर विचार करेंगे।", "अय्यर"),
    ],
)
def test_what_somebody_tells_of_another_speaker_is_his(sentence: str, source: str) -> None:
    article = read_text(f"भारत और केन्या की बैठक\n\n{HINDI} {sentence}\n", "article", published_at="2024-03-14")
    assert [one.source for one in ground(article, extract_facts(article)).commitments] == [source]


def test_who_is_handed_something_tells_nothing() -> None:
    text = "भारत की उच्चायुक्त मीरा सेन ने सोमवार को नैरोबी में दो नौकाएं केन्याई नौसेना प्रमुख डेविड ओकेलो के हवाले कीं।"
    assert [source for _, source in sources(f"भारत ने केन्या को नौकाएं दीं\n\n{text}\n")] == [None]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        (
            '"Having noted their trust, the two sides agreed to open a centre," the ministry\'s press service said.',
            ("official_statement", "the ministry's press service"),
        ),
        (
            "The two sides, says a joint statement issued after the talks, will open a centre in Mombasa.",
            ("official_statement", "joint statement"),
        ),
        (
            "According to a readout issued by the Ministry of External Affairs, the two sides agreed to open a centre.",
            ("official_statement", "Ministry of External Affairs"),
        ),
        (
            "Reports that the two agreed to open a centre are false, said a statement by Kenya's defence ministry.",
            ("official_statement", "Kenya's defence ministry"),
        ),
        (
            "Kenya, the commodore told him, will open its simulator to Indian crews.",
            ("official_statement", "the commodore"),
        ),
        (
            "India and Kenya will open a centre in Mombasa, Kenya's Defence Ministry reported after the talks.",
            ("official_statement", "Kenya's Defence Ministry"),
        ),
        (
            "India and Kenya will open a centre in Mombasa, Defence Secretary Arun Mathur said after two hours of "
            "talks in the capital of his hosts on Monday.",
            ("official_statement", "Arun Mathur"),
        ),
        (
            "India and Kenya agreed to open a centre in Mombasa, the Daily Mirror reported after the talks.",
            ("outlet", None),
        ),
    ],
)
def test_english_tells_also_before_and_between_commas_who_says_so(sentence: str, source: Told) -> None:
    met = "Defence Minister Mohan Iyer held talks with Kenyan Defence Minister Ali Juma in Nairobi on Monday."
    article = read_text(f"India and Kenya hold talks\n\n{met}\n\n{sentence}\n", "article", published_at="2024-03-14")
    (told,) = ground(article, extract_facts(article)).commitments
    assert (told.source_type.value, told.source) == source
