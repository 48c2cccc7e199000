"""News of another kind (sport, film, the stock market) has no facts, whoever visits, meets or agrees in it; and what
people and bodies at home decide or are asked to do is no commitment between states."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts
from tests.offline.english import facts_of
from tests.offline.test_hindi_pledges import told

MATCH = (
    "भारत ने रविवार को खेले गए दूसरे वनडे मैच में श्रीलंका को चार विकेट से हराया।",
    "श्रीलंका की टीम तीन मैचों की सीरीज के लिए भारत दौरे पर है।",
    "कोच ने कहा कि बल्लेबाजों को और अभ्यास करना होगा।",
    "दोनों देशों के क्रिकेट बोर्ड अगले साल भी सीरीज कराने पर सहमत हुए हैं।",
)
FILM = (
    "The actor will visit France next week to start shooting his film, its producers said on Monday.",
    "India and France agreed to fund more movies under a co-production deal.",
    "The actress signed an agreement with a Paris studio.",
    "The song from their last movie topped the charts.",
)
DIPLOMACY = (
    "भारत और श्रीलंका के रक्षा मंत्रियों ने सोमवार को कोलंबो में बैठक की।",
    "दोनों देश प्रशिक्षण बढ़ाने पर सहमत हुए।",
    "बैठक के बाद मंत्रियों ने दोनों टीमों का एक क्रिकेट मैच देखा और ट्रॉफी दी।",
)


def facts(*sentences: str) -> ArticleFacts:
    text = "\n\n".join(("बड़ी खबर: आज दिन भर क्या हुआ", " ".join(sentences))) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def test_sport_and_film_have_no_facts() -> None:
    assert facts(*MATCH) == facts_of(*FILM) == ArticleFacts(events=(), agreements=(), commitments=())


def test_a_match_beside_talks_hides_nothing() -> None:
    found = facts(*DIPLOMACY)
    assert [event.type.value for event in found.events] == ["meeting"]
    assert len(found.commitments) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "वर्मा ने युवाओं से सेना में शामिल होने का आग्रह किया।",
        "वर्मा ने उद्योग जगत से अनुसंधान में निवेश बढ़ाने की अपील की।",
        "रक्षा मंत्री ने अधिकारियों को काम समय पर पूरा करने को कहा।",
        "वर्मा ने निजी कंपनियों से उत्पादन बढ़ाने का अनुरोध किया।",
        "वर्मा ने वैज्ञानिकों का आह्वान किया कि वे नई मशीन बनाएं।",
        "केंद्रीय बैंक ने ब्याज दर में बदलाव नहीं करने का फैसला किया।",
        "विपक्षी दलों ने सौदे का विरोध करने का फैसला किया।",
    ],
)
def test_what_concerns_those_at_home_is_no_commitment_in_hindi(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "actors", "addressees"),
    [
        ("वर्मा ने ओमान की कंपनियों से भारत में निवेश करने का आग्रह किया।", ("IND",), ("OMN",)),
        ("ओमान ने भारत से 20 अधिकारियों को प्रशिक्षित करने का आग्रह किया।", ("OMN",), ("IND",)),
        ("दोनों पक्षों ने सैन्य अस्पतालों के बीच सहयोग बढ़ाने का फैसला किया।", ("IND", "OMN"), ()),
        ("प्रतिनिधिमंडलों ने हर साल अभ्यास करने का फैसला किया।", ("IND", "OMN"), ()),
    ],
)
def test_what_sides_ask_and_decide_is_kept_in_hindi(
    sentence: str, actors: tuple[str, ...], addressees: tuple[str, ...]
) -> None:
    assert [(tuple(sorted(c.actors)), c.addressees) for c in told(sentence)] == [(actors, addressees)]


MET = "Defence Minister Mohan Iyer met his Omani counterpart Salem al Harthy in Muscat on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Iyer urged young people to join the armed forces.",
        "Iyer called on industry to invest more in research.",
        "The minister asked officials to finish the work on time.",
        "Opposition parties agreed to vote against the plan.",
        "The central bank decided to hold interest rates.",
        "The board agreed to hire 200 engineers.",
    ],
)
def test_what_concerns_those_at_home_is_no_commitment_in_english(sentence: str) -> None:
    assert facts_of(f"{MET} {sentence}").commitments == ()


@pytest.mark.parametrize(
    ("sentence", "actors", "addressees"),
    [
        ("Iyer urged Omani companies to invest in shipyards.", ("IND",), ("OMN",)),
        ("Harthy urged India to open a flight route.", ("OMN",), ("IND",)),
        ("Both sides agreed to hold an exercise every year.", ("IND", "OMN"), ()),
    ],
)
def test_what_sides_ask_and_decide_is_kept_in_english(
    sentence: str, actors: tuple[str, ...], addressees: tuple[str, ...]
) -> None:
    found = facts_of(f"{MET} {sentence}").commitments
    assert [(tuple(sorted(c.actors)), c.addressees) for c in found] == [(actors, addressees)]
