"""Further words in which sides undertake and ask for things, in sentences of our own behind one report of talks."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Commitment, Event
from schemas.vocabulary import EventType
from tests.offline.test_commitments import sides_of

TALKS = "भारत के रक्षा मंत्री अशोक वर्मा और ओमान के रक्षा मंत्री सालेम अल हबसी ने सोमवार को मस्कट में बातचीत की।"
BOTH = {"IND", "OMN"}


def told(*sentences: str, gap: str = "\n\n") -> list[Commitment]:
    return list(_facts(*sentences, gap=gap)[0])


def _facts(*sentences: str, gap: str = "\n\n") -> tuple[tuple[Commitment, ...], tuple[Event, ...]]:
    text = gap.join(("खाड़ी में रक्षा सहयोग की खबर", TALKS, *sentences))
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    return facts.commitments, facts.events


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("ओमान ने भारत को आश्वासन दिया है कि वह भारतीय श्रमिकों की शिकायतों की जांच तेज करेगा।", ("pledged", {"OMN"}, set())),
        ("भारत ने भरोसा दिलाया कि वह ओमानी नौसेना को पुर्जे भेजेगा।", ("pledged", {"IND"}, set())),
        ("अल हबसी ने वर्मा से कहा कि उनका देश दो गोदाम देगा।", ("pledged", {"OMN"}, set())),
        ("अल हबसी ने कहा कि उनका देश हर साल भारत के 20 पायलटों को सिम्युलेटर पर ट्रेनिंग देगा।", ("pledged", {"OMN"}, set())),
        ("वर्मा ने अल हबसी से कहा कि ओमान अपना बंदरगाह खोले।", ("requested", {"IND"}, {"OMN"})),
        ("ओमान ने भारत से तटीय राडार की लिखित गारंटी मांगी है।", ("requested", {"OMN"}, {"IND"})),
        ("ओमान ने भारत से गश्ती नौकाओं की दूसरी खेप मांगी।", ("requested", {"OMN"}, {"IND"})),
        ("भारत ने ओमान से दो जांच अधिकारी मांगे हैं।", ("requested", {"IND"}, {"OMN"})),
        ("अल हबसी ने चाहा कि भारत बारूदी सुरंगें हटाने की मशीनें दे।", ("requested", {"OMN"}, {"IND"})),
        ("अल हबसी ने इच्छा जताई कि दोनों सेनाएं हर साल अभ्यास करें।", ("proposed", {"OMN"}, {"IND"})),
        ("दोनों मंत्री इस पर राजी हुए कि सैन्य अस्पतालों के बीच सहयोग होगा।", ("agreed", BOTH, set())),
        ("दोनों पक्ष एकमत हुए कि गश्त साझा होगी।", ("agreed", BOTH, set())),
        ("दोनों मंत्रियों ने नौसैनिक अभ्यास का स्तर बढ़ाने का इरादा जाहिर किया।", ("agreed", BOTH, set())),
        ("भारत ओमान के जहाजों की मरम्मत में मदद को तैयार है।", ("pledged", {"IND"}, set())),
        ("दोनों देश निवेश संधि पर रुकी हुई बातचीत मार्च 2025 तक पूरी करेंगे।", ("agreed", BOTH, set())),
        ("रक्षा: दोनों देश सीमा पार तस्करी पर नजर रखने का केंद्र चलाएंगे।", ("agreed", BOTH, set())),
    ],
)
def test_who_undertakes_what(sentence: str, expected: tuple[str, set[str], set[str]]) -> None:
    commitments, events = _facts(sentence)
    assert ([sides_of(commitment) for commitment in commitments], [event.type for event in events]) == (
        [expected],
        [EventType.MEETING],
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "अल हबसी ने वर्मा से माफी मांगी।",
        "ओमान ने भारत से स्पष्टीकरण मांगा है।",
        "दोनों मंत्री सोमवार को वार्ता करेंगे।",
        "दोनों देश अप्रैल में समझौते पर हस्ताक्षर करेंगे।",
        "अल हबसी ने वर्मा से कहा कि यह साझेदारी क्षेत्र को स्थिर करेगी।",
        "वर्मा ने निम्नलिखित मुद्दों पर चर्चा की:",
    ],
)
def test_apologies_appointments_and_forecasts_are_no_commitments(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "opening",
    [
        "दोनों पक्षों ने निम्नलिखित पर सहमति व्यक्त की:",
        "दोनों पक्षों ने नीचे दिए गए बिंदुओं पर सहमति जताई:",
        "बैठक में निम्न निर्णय लिए गए:",
    ],
)
@pytest.mark.parametrize("bullet", ["- ", "• ", "1. "])
def test_entries_of_a_list_are_agreed(opening: str, bullet: str) -> None:
    entries = ["रक्षा समझौते को मई में अंतिम रूप देना", "सूचना साझा करने के लिए एक तंत्र का गठन", "तटरक्षकों को प्रशिक्षण देना"]
    found = told(opening, "\n".join(f"{bullet}{entry};" for entry in entries), "ओमान ने आभार जताया।")
    assert [(*sides_of(one), one.text) for one in found] == [("agreed", BOTH, set(), entry) for entry in entries]


def test_an_organization_asks_its_members() -> None:
    text = (
        "संयुक्त राष्ट्र की अवर महासचिव इसाबेल लेग्रां ने नई दिल्ली में सम्मेलन को संबोधित किया। उन्होंने सदस्य देशों से महिला "
        "शांति सैनिकों की संख्या 2028 तक दोगुनी करने का आह्वान किया।"
    )
    facts = extract_facts(read_text(f"शांति सैनिकों का सम्मेलन\n\n{text}\n", "article", published_at="2024-03-14"))
    assert [sides_of(one) for one in facts.commitments] == [("requested", {"UN"}, {"UN"})]


@pytest.mark.parametrize(
    ("sentence", "deadline"),
    [
        ("He urged Oman to ratify the treaty the two countries signed in 2022.", None),
        ("She asked Oman to hand over two men wanted for an attack on a tanker in May.", None),
        ("He urged Oman to open its ports in May.", "May"),
        ("He proposed that the drills be held in May.", "May"),
        ("He urged Oman to finish the yard started in 2020 by 2026.", "2026"),
    ],
)
def test_a_date_of_what_was_done_is_no_deadline(sentence: str, deadline: str | None) -> None:
    talks = (
        "India's Defence Minister Mohan Iyer held talks with Omani Defence Minister Salem Al Habsi in Muscat on Monday."
    )
    text = f"India and Oman review defence ties\n\n{talks} {sentence}\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [one.deadline_text for one in facts.commitments] == [deadline]


@pytest.mark.parametrize("honorific", ["दातो’", "दातो", "दातुक", "तान श्री"])
def test_malay_honorifics_are_no_part_of_a_name(honorific: str) -> None:
    text = f"भारत के रक्षा मंत्री अशोक वर्मा ने मलेशिया के रक्षा मंत्री {honorific} रोसलान हाशिम से कुआलालंपुर में मुलाकात की।"
    facts = extract_facts(read_text(f"मलेशिया में रक्षा वार्ता\n\n{text}\n", "article", published_at="2024-03-14"))
    assert [one.name for event in facts.events for one in event.participants] == ["अशोक वर्मा", "रोसलान हाशिम"]


@pytest.mark.parametrize(
    ("sentence", "topics"),
    [
        ("ओमान ने भारत से दो तटीय राडार उपलब्ध कराने का अनुरोध किया।", {"arms_trade", "maritime"}),
        ("भारत ने ओमान को 200 टन गेहूं भेजने का वादा किया।", {"peacekeeping_hadr"}),
        ("दोनों देश टैंकों की मरम्मत पर एक संयुक्त कार्य समूह बनाने पर सहमत हुए।", {"industry_production"}),
        ("दोनों देश युद्धपोतों की मरम्मत पर एक संयुक्त कार्य समूह बनाने पर सहमत हुए।", {"logistics", "maritime"}),
        ("दोनों पक्षों ने हर साल परामर्श करने पर सहमति जताई।", {"policy_dialogue"}),
        ("दोनों पक्षों ने रक्षा सहयोग को नई गति देने पर सहमति जताई।", set()),
    ],
)
def test_what_an_undertaking_is_about(sentence: str, topics: set[str]) -> None:
    assert [set(one.topics) for one in told(sentence)] == [topics]


@pytest.mark.parametrize(
    "act",
    [
        "की प्रतिबद्धता भी जताई",
        "पर जोर भी दिया",
        "की बात भी कही",
        "पर एक बार फिर सहमति जताई",
        "का फैसला फिर किया",
    ],
)
def test_also_and_again_stand_within_an_act(act: str) -> None:
    (commitment,) = told(f"दोनों पक्षों ने संयुक्त गश्त शुरू करने {act}।")
    assert (commitment.text, set(commitment.actors)) == ("संयुक्त गश्त शुरू करने", BOTH)


@pytest.mark.parametrize(
    "sentence",
    [
        "दोनों देशों की तोपें रेगिस्तान में साथ गरजेंगी।",
        "भारत और ओमान के जहाज अरब सागर में साथ उतरेंगे।",
        "भारत और ओमान के अफसर मस्कट में जुटेंगे।",
    ],
)
def test_a_picture_of_what_forces_will_look_like_is_no_undertaking(sentence: str) -> None:
    assert _facts(sentence)[0] == ()


@pytest.mark.parametrize("teller", ["बयान", "विदेश मंत्रालय", "सूत्रों", "ओमान की सरकारी समाचार एजेंसी"])
def test_who_tells_it_is_no_part_of_a_pledge(teller: str) -> None:
    (pledge,) = told(f"{teller} के अनुसार भारत ओमान को दो गश्ती नौकाएं देगा।")
    assert pledge.text == "भारत ओमान को दो गश्ती नौकाएं देगा"


def test_on_whose_behalf_somebody_invites_is_not_who_says_it() -> None:
    sentence = "वर्मा ने अल हबसी को प्रधानमंत्री सोमेश भट्ट की ओर से भारत आने का न्योता दिया।"
    assert [c.source for c in told(sentence)] == ["वर्मा"]
    statement = "बयान के अनुसार भारत ओमान को दो गश्ती नौकाएं देगा।"
    assert [c.source for c in told(sentence, statement)] == ["वर्मा", "बयान"]


def test_a_ministry_on_whose_behalf_a_statement_was_issued_is_who_says_it() -> None:
    sentence = "ओमान के विदेश मंत्रालय की ओर से जारी बयान के अनुसार दोनों देश एक हॉटलाइन चालू करने पर सहमत हुए।"
    assert [c.source for c in told(sentence)] == ["ओमान के विदेश मंत्रालय"]


def test_who_is_to_be_given_something_is_not_asked() -> None:
    (asked,) = told("वर्मा ने अल हबसी से पाकिस्तान को हथियार न देने का आग्रह किया।")
    assert sides_of(asked) == ("requested", {"IND"}, {"OMN"})


def test_a_document_that_sides_will_make_is_proposed() -> None:
    facts = extract_facts(
        read_text(f"खबर\n\n{TALKS}\n\nदोनों देश सूचना साझा करने का समझौता करेंगे।\n", "article", published_at="2024-03-14")
    )
    assert [(one.name, one.status.value) for one in facts.agreements] == [("सूचना साझा करने का समझौता", "proposed")]


def test_one_side_decides_what_serves_two() -> None:
    (one,) = told("ओमान ने अपने अभियान और भारतीय नौसेना के बीच तालमेल के लिए एक अधिकारी गुरुग्राम में तैनात करने का फैसला किया है।")
    assert (one.act.value, one.actors) == ("pledged", ("OMN",))


def test_who_is_asked_stands_before_whom_it_is_about() -> None:
    (one,) = told("अमेरिका ने पिछले महीने भारत से रूस से तेल आयात घटाने का आग्रह किया था।")
    assert (one.actors, one.addressees) == (("USA",), ("IND",))


def test_what_is_announced_to_be_complete_is_no_pledge() -> None:
    assert told("दोनों मंत्रियों ने व्यापार समझौते पर बातचीत पूरी होने की घोषणा की।") == []


@pytest.mark.parametrize(
    ("sentences", "actors"),
    [
        ("प्रोफेसर डेविड ओकेलो इसके जानकार हैं। उनके अनुसार ओमान भारत के साथ अपने रिश्ते मजबूत करेगा।", []),
        ("अल हबसी ने खुशी जताई। उनके मुताबिक ओमान भारतीय जहाजों को ईंधन देगा।", [("OMN",)]),
        ("प्रवक्ता ने कहा कि भारत इस समझौते के असर का अध्ययन करेगा।", []),
        ("ओमान का एक दल फरवरी में भारत की जरूरतों का आकलन करेगा।", [("OMN",)]),
    ],
)
def test_what_others_foresee_and_what_is_only_looked_into_is_no_pledge(
    sentences: str, actors: list[tuple[str]]
) -> None:
    assert [one.actors for one in told(sentences)] == actors
