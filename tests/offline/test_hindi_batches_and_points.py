"""Hindi: batches of a delivery, points of a statement, ships beside a visitor, names that also name a government,
visits that were once to be, meetings that are announced."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

MET = "विदेश मंत्री अनुपमा जोशी ने शुक्रवार को केन्या के विदेश मंत्री डेनियल ओटिएनो से मुलाकात की।"


def facts_of(*sentences: str, headline: str = "मंत्रियों की बैठक") -> ArticleFacts:
    """The facts of sentences of one paragraph; what opens with an empty line begins another."""
    text = f"{headline}\n\n{' '.join(sentences)}\n".replace(" \n", "\n")
    return extract_facts(read_text(text, "article", published_at="2026-11-18"))


def told(*sentences: str) -> list[tuple[str, str, str | None, list[str]]]:
    """The events of a text, each with its type, status, date and the names of who took part."""
    events = facts_of(*sentences).events
    return [(e.type.value, e.status.value, e.date_text, [who.name for who in e.participants]) for e in events]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("विदेश मंत्री अनुपमा सरकार ने", "अनुपमा सरकार"),
        ("रक्षा सचिव रोहन सरकार ने", "रोहन सरकार"),
        ("विदेश मंत्री अनुपमा प्रधान ने", "अनुपमा प्रधान"),
    ],
)
def test_a_surname_may_be_a_word_for_a_government(who: str, name: str) -> None:
    events = told(
        f"{who} शुक्रवार को केन्या के विदेश मंत्री डेनियल ओटिएनो से मुलाकात की।",
        f"सोमवार को {name} ओमान के विदेश मंत्री सालेम हबसी से मिलेंगे।",
    )
    assert [names for *_, names in events] == [[name, "डेनियल ओटिएनो"], [name, "सालेम हबसी"]]


@pytest.mark.parametrize("government", ["सरकार ने कहा कि", "ओटिएनो सरकार के मुताबिक"])
def test_a_government_is_no_surname(government: str) -> None:
    facts = facts_of(MET, f"{government} भारत केन्या को टीके देगा।")
    assert [who.name for event in facts.events for who in event.participants] == ["अनुपमा जोशी", "डेनियल ओटिएनो"]


@pytest.mark.parametrize("how", ["बारी-बारी से", "धीरे-धीरे"])
def test_a_doubled_word_is_no_part_of_a_name(how: str) -> None:
    events = told(f"रक्षा मंत्री अनुपमा जोशी {how} केन्या के रक्षा मंत्री डेनियल ओटिएनो से मिलीं।")
    assert [names for *_, names in events] == [["अनुपमा जोशी", "डेनियल ओटिएनो"]]


@pytest.mark.parametrize(
    ("batch", "status", "date"),
    [
        ("पहली दो नौकाएं अगस्त 2025 में दी गई थीं।", "occurred", "अगस्त 2025"),
        ("पहली खेप जून 2025 में भेजी गई थी।", "occurred", "जून 2025"),
        ("तीसरी और आखिरी नौका मार्च 2028 में भेजी जानी है।", "scheduled", "मार्च 2028"),
        ("आखिरी नौका अगले साल मई में भेजी जाएगी।", "scheduled", "अगले साल मई"),
    ],
)
def test_batches_are_between_the_sides_of_the_delivery_told_of(batch: str, status: str, date: str) -> None:
    events = told("भारत ने मंगलवार को केन्या को दो गश्ती नौकाएं सौंपीं।", "इनमें आधुनिक उपकरण हैं।", batch)
    assert events[1:] == [("arms_transfer", status, date, ["भारत", "केन्या"])]


@pytest.mark.parametrize(
    "other", ["पहला अस्पताल अगस्त 2025 में दिया गया था।", "तीसरी नौका का निर्माण मई में शुरू होगा।", "पहली नौका मार्च में बनी थी।"]
)
def test_what_else_is_counted_is_no_batch(other: str) -> None:
    assert len(told("भारत ने मंगलवार को केन्या को दो गश्ती नौकाएं सौंपीं।", other)) == 1


def test_a_company_is_named_by_its_first_word_where_it_acts() -> None:
    facts = facts_of(
        "पुणे की कंपनी सूर्यास्त्र डिफेंस सिस्टम्स ने 26 सितंबर को केन्या के रक्षा मंत्रालय को दो रडार सौंपे।",
        "मंगलवार को सूर्यास्त्र ने फ्रांस की मार्सो मिसाइल्स के साथ इंजन के उत्पादन पर समझौता ज्ञापन पर दस्तखत किए।",
    )
    names = [[who.name for who in event.participants] for event in facts.events if event.type.value == "signing"]
    assert names == [["सूर्यास्त्र डिफेंस सिस्टम्स", "मार्सो मिसाइल्स"]]
    assert [document.parties for document in facts.agreements] == [("IND", "FRA")]


@pytest.mark.parametrize(
    "ships",
    [
        "इस बीच, भारतीय नौसेना के पूर्वी बेड़े के पोत आईएनएस मयूर 15 से 18 नवंबर तक मोम्बासा की यात्रा पर हैं।",
        "भारतीय नौसेना का पोत आईएनएस मयूर भी इन दिनों मोम्बासा के दौरे पर है।",
    ],
)
def test_ships_pay_a_visit_of_their_own(ships: str) -> None:
    events = told("रक्षा मंत्री रोहन मेहता सोमवार को केन्या पहुंचे।", ships)
    assert [(kind, names[0]) for kind, _, _, names in events] == [("visit", "रोहन मेहता"), ("visit", "भारतीय नौसेना")]


def test_who_talks_on_a_ship_is_the_one_who_came() -> None:
    ship = "भारतीय नौसेना के पोत आईएनएस मयूर पर उन्होंने यात्रा के दौरान नाविकों से बात की।"
    assert len(told("रक्षा मंत्री रोहन मेहता सोमवार को केन्या पहुंचे।", ship)) == 1


def test_whoever_departs_for_a_country_visits_it() -> None:
    events = told("रक्षा मंत्री रोहन मेहता केन्या की यात्रा पर हैं।", "गुरुवार को वह तंजानिया के लिए प्रस्थान करेंगे।")
    assert [(kind, status, names[1]) for kind, status, _, names in events] == [
        ("visit", "ongoing", "केन्या"),
        ("visit", "scheduled", "तंजानिया"),
    ]


@pytest.mark.parametrize(
    "once",
    [
        "यह यात्रा पहले सितंबर में होनी थी, पर चुनाव के कारण स्थगित कर दी गई थी।",
        "पहले यह दौरा सितंबर में प्रस्तावित था, लेकिन टल गया।",
    ],
)
@pytest.mark.parametrize(
    ("visit", "status"), [("3 दिसंबर को केन्या जाएंगी", "scheduled"), ("सोमवार को केन्या पहुंचीं", "ongoing")]
)
def test_a_visit_that_was_once_to_be_is_another_event(visit: str, status: str, once: str) -> None:
    events = told(f"विदेश मंत्री अनुपमा जोशी {visit}।", once)
    assert [(kind, state) for kind, state, *_ in events] == [("visit", status), ("visit", "cancelled")]
    assert events[1][2:] == ("सितंबर", ["अनुपमा जोशी", "केन्या"])


def test_a_visit_agreed_upon_before_was_not_put_off() -> None:
    assert len(told("विदेश मंत्री अनुपमा जोशी 3 दिसंबर को केन्या जाएंगी।", "यह दौरा सितंबर में तय हुआ था।")) == 1


def test_an_announced_meeting_is_an_event_and_no_pledge() -> None:
    facts = facts_of(MET, "जोशी ने घोषणा की कि बिम्सटेक का अगला शिखर सम्मेलन 21 नवंबर को भारत में होगा।")
    assert [event.type.value for event in facts.events] == ["meeting", "multilateral_meeting"]
    assert not facts.commitments


def test_what_a_country_will_host_is_pledged() -> None:
    facts = facts_of(MET, "जोशी ने घोषणा की कि भारत फरवरी में बिम्सटेक के शिखर सम्मेलन की मेजबानी करेगा।")
    assert [(one.act.value, one.actors) for one in facts.commitments] == [("pledged", ("IND",))]


@pytest.mark.parametrize("heading", ["साझा बयान की 3 बड़ी बातें:", "संयुक्त वक्तव्य के मुख्य बिंदु:"])
@pytest.mark.parametrize(("count", "actors"), [("तीनों", ("IND", "NPL", "LKA")), ("सातों", ("BIMSTEC",))])
def test_points_of_a_statement_are_agreed_upon(heading: str, count: str, actors: tuple[str, ...]) -> None:
    facts = facts_of(
        "कोलंबो में गुरुवार को बिम्सटेक देशों के विदेश मंत्रियों की बैठक हुई।",
        "भारत के विदेश मंत्री रोहन मेहता और नेपाल के विदेश मंत्री दीपक थापा इसमें शामिल हुए।",
        "मेजबानी श्रीलंका के विदेश मंत्री रुवान परेरा ने की।",
        f"\n\n{heading}\n- {count} देश मौसम का डेटा साझा करेंगे\n- राहत के लिए 40 करोड़ डॉलर का कोष बनाया जाएगा\n",
    )
    assert [(one.act.value, one.actors) for one in facts.commitments] == [("agreed", actors)] * 2
    assert {who.name for who in facts.events[0].participants} >= {"रोहन मेहता", "दीपक थापा", "रुवान परेरा"}


def test_talks_that_go_on_in_their_paragraph_stay_background() -> None:
    earlier = "इससे पहले बुधवार को उन्होंने नैरोबी में राष्ट्रपति समीर ओटिएनो से मुलाकात की थी।"
    facts = facts_of(MET, f"\n\n{earlier}", "चाय के व्यापार पर भी दोनों के बीच बात हुई।")
    assert [event.salience.value for event in facts.events] == ["main", "background"]


def test_a_headline_that_names_a_visit_does_not_begin_it() -> None:
    sentence = "रक्षा मंत्री रोहन मेहता 10 से 13 दिसंबर तक ब्राजील के दौरे पर रहेंगे।"
    facts = facts_of(sentence, headline="रक्षा मंत्री का ब्राजील दौरा: एजेंडे में क्या है")
    assert [event.status.value for event in facts.events] == ["scheduled"]


@pytest.mark.parametrize(
    ("what", "status"),
    [
        ("प्रत्यर्पण संधि, जिसे अंतिम रूप दिया जा चुका है पर दस्तखत बाकी हैं, पर भी चर्चा हुई।", "finalised"),
        ("प्रत्यर्पण संधि को अंतिम रूप दिया जा चुका है, लेकिन हस्ताक्षर अभी बाकी हैं।", "finalised"),
        ("प्रत्यर्पण संधि को अंतिम रूप देना और उस पर हस्ताक्षर करना बाकी है।", "proposed"),
        ("प्रत्यर्पण संधि पर हस्ताक्षर होना बाकी है।", "proposed"),
    ],
)
def test_a_document_that_only_awaits_its_signature_is_finalised(what: str, status: str) -> None:
    assert [document.status.value for document in facts_of(MET, what).agreements] == [status]


@pytest.mark.parametrize(
    ("what", "names"),
    [
        ("2018 में शांति की साझा घोषणा पर हस्ताक्षर हुए थे।", ["शांति की साझा घोषणा"]),
        ("बाद में साझा घोषणा जारी की गई।", ["साझा घोषणा"]),
        ("दोनों ने नई रेल लाइन की साझा घोषणा की।", []),
        ("दोनों ने नई रेल लाइन की संयुक्त घोषणा की है।", []),
    ],
)
def test_a_joint_declaration_is_a_document_where_nobody_only_announces(what: str, names: list[str]) -> None:
    assert [document.name for document in facts_of(MET, what).agreements] == names
