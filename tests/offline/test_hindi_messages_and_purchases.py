"""Messages that somebody brings, nicknames, purchases that are only wanted, and claims that are denied, in Hindi."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts
from schemas.vocabulary import Certainty, EventType


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("रक्षा सहयोग की खबर", *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def meetings(*paragraphs: str) -> list[set[str]]:
    events = facts_of(*paragraphs).events
    return [{who.name for who in event.participants} for event in events if event.type is EventType.MEETING]


VISIT = "भारत के विदेश मंत्री सुरेश जैन ने सोमवार को नेपाल के राष्ट्रपति हरि थापा और प्रधानमंत्री मदन राई से मुलाकात की।"
ALL = {"सुरेश जैन", "हरि थापा", "मदन राई"}


@pytest.mark.parametrize(
    "message",
    [
        "उन्होंने राष्ट्रपति थापा से मुलाकात के दौरान उन्हें भारत के राष्ट्रपति अजय वर्मा की ओर से शुभकामना संदेश दिया।",
        "नेपाल के प्रधानमंत्री से मुलाकात के दौरान उन्हें भारत के प्रधानमंत्री अजय वर्मा का शुभकामना संदेश दिया।",
    ],
)
def test_who_sends_a_message_meets_nobody(message: str) -> None:
    assert meetings(VISIT, message) == [ALL]


def test_who_acts_for_a_side_is_no_sender() -> None:
    told = "भारत की ओर से रक्षा मंत्री अजय वर्मा ने ओमान के रक्षा मंत्री सालिम नासिर से मुलाकात की।"
    assert meetings(told) == [{"अजय वर्मा", "सालिम नासिर"}]


@pytest.mark.parametrize("marks", ["'{}'", "‘{}’", '"{}"'])
def test_a_nickname_behind_a_name_parts_nobody_from_his_case(marks: str) -> None:
    nickname = marks.format("प्रबल")
    told = f"भारत के विदेश मंत्री सुरेश जैन ने नेपाल के राष्ट्रपति हरि थापा और प्रधानमंत्री मदन राई {nickname} से मुलाकात की।"
    assert meetings(told) == [ALL]


def test_a_spokesman_who_says_welcome_receives_nobody() -> None:
    came = "बोत्सवाना के विदेश मंत्री लेसेगो मोलेफे सोमवार को भारत पहुंचे।"
    post = "प्रवक्ता अजय वर्मा ने ट्वीट किया, ‘‘बोत्सवाना के विदेश मंत्री लेसेगो मोलेफे का भारत आगमन पर गर्मजोशी भरा स्वागत।’’"
    (visit,) = facts_of(f"{came} विदेश मंत्रालय के {post}").events
    assert [who.name for who in visit.participants] == ["लेसेगो मोलेफे", "भारत"]


@pytest.mark.parametrize(
    ("wish", "kinds"),
    [
        ("सूत्रों ने कहा कि फिलीपींस भारत से गश्ती विमानों की दूसरी खेप खरीदना चाहता है।", ["proposed"]),
        ("सूत्रों ने कहा कि फिलीपींस भारत से दो गश्ती विमान खरीदने पर विचार कर रहा है।", ["proposed"]),
        ("सूत्रों ने कहा कि फिलीपींस भारत से और हथियार खरीदने पर विचार कर रहा है।", []),
        ("सूत्रों ने कहा कि फिलीपींस भारत से दो गश्ती विमान खरीदने पर विचार नहीं कर रहा है।", []),
        ("सूत्रों ने कहा कि फिलीपींस भारत से मिलकर दो गश्ती विमान बनाना चाहता है।", []),
    ],
)
def test_a_purchase_that_is_wanted_is_proposed(wish: str, kinds: list[str]) -> None:
    events = [event for event in facts_of(wish).events if event.type is EventType.ARMS_TRANSFER]
    assert [event.status for event in events] == kinds


@pytest.mark.parametrize(
    ("claim", "answer"),
    [
        ("मीडिया में खबरें आई थीं कि", "इराक के रक्षा मंत्रालय ने इन खबरों का खंडन किया है।"),
        ("कुछ यूट्यूब चैनल यह फैला रहे हैं कि", "इराक के रक्षा मंत्रालय ने इसे बेबुनियाद बताया है।"),
    ],
)
def test_claims_that_the_next_sentence_denies(claim: str, answer: str) -> None:
    told = f"{claim} इराक ने तुर्की के साथ ड्रोन समझौते पर हस्ताक्षर किए हैं।"
    assert [a.certainty for a in facts_of(f"{told} {answer}").agreements] == [Certainty.DENIED]
    other = "इराक के रक्षा मंत्रालय ने इन खबरों का स्वागत किया है।"
    assert [a.certainty for a in facts_of(f"{told} {other}").agreements] == [Certainty.ASSERTED]


@pytest.mark.parametrize(
    ("partner", "parties"),
    [("स्वीडन की कंपनी वेस्टमार्क सिस्टम्स", {"IND", "SWE"}), ("एक कंपनी", None)],
)
def test_the_ministry_of_the_home_country_buys(partner: str, parties: set[str] | None) -> None:
    told = f"रक्षा मंत्रालय ने 5 मार्च को {partner} के साथ 78 वाहनों की खरीद के लिए अनुबंध पर हस्ताक्षर किए।"
    found = [set(agreement.parties) for agreement in facts_of(f"भारतीय सेना को नए वाहन मिलेंगे। {told}").agreements]
    assert found == ([] if parties is None else [parties])


PAIR = "भारत के प्रधानमंत्री विजय राव और फ्रांस के राष्ट्रपति पॉल मार्टिन के बीच शनिवार को वार्ता {}।"
LISTED = "इनमें परमाणु समझौता और रक्षा सहयोग पर समझौता ज्ञापन शामिल हैं।"


@pytest.mark.parametrize(
    ("talks", "signing", "status"),
    [
        ("होगी", "दोनों देशों के बीच 20 समझौतों पर हस्ताक्षर होने की उम्मीद है।", "proposed"),
        ("होगी", "दोनों देश 20 समझौतों पर हस्ताक्षर करेंगे।", "proposed"),
        ("हुई", "दोनों देशों ने 20 समझौतों पर हस्ताक्षर किए।", "signed"),
    ],
)
def test_what_is_among_documents_has_their_status(talks: str, signing: str, status: str) -> None:
    agreements = facts_of(f"{PAIR.format(talks)} {signing} {LISTED}").agreements
    assert [a.status for a in agreements] == [status, status]


@pytest.mark.parametrize("link", ["देने के बाद,", "सौंपने के बाद"])
def test_a_deed_before_makes_nobody_a_party(link: str) -> None:
    (agreement,) = facts_of(f"फिलीपींस को मिसाइलें {link} भारत ने इंडोनेशिया के साथ मिसाइल निर्यात का सौदा किया है।").agreements
    assert set(agreement.parties) == {"IND", "IDN"}


def test_the_last_session_of_two_is_another_one() -> None:
    met = "भारत के विदेश सचिव मोहन वर्मा ने सोमवार को अमेरिका के विदेश मंत्री पॉल मार्टिन से मुलाकात की।"
    events = facts_of(f"{met} दोनों देशों की पिछली बैठक नयी दिल्ली में हुई।").events
    assert [(e.date_text, e.location, e.salience) for e in events] == [
        ("सोमवार", None, "main"),
        (None, "नयी दिल्ली", "background"),
    ]


def test_the_last_day_of_a_visit_is_not_its_date() -> None:
    came = "अमेरिका के राष्ट्रपति पॉल मार्टिन दो दिवसीय भारत दौरे पर हैं।"
    assert [e.date_text for e in facts_of(f"{came} उनके दौरे का आज आखिरी दिन है।").events] == [None]
    assert [e.date_text for e in facts_of(f"{came} उनका दौरा आज शुरू हुआ है।").events] == ["आज"]


@pytest.mark.parametrize(
    ("comes", "visits"),
    [
        ("शुक्रवार को समदड़ी आएंगे", [["बंदर अल-शम्मरी", "भारत"]]),
        ("शुक्रवार को वापस आएंगे", []),
        ("शुक्रवार को सम्मेलन में आएंगे", []),
    ],
)
def test_a_foreigner_comes_to_a_town_that_no_list_has(comes: str, visits: list[list[str]]) -> None:
    drill = "भारत और सऊदी अरब का अभ्यास सोमवार को समदड़ी में शुरू हुआ।"
    told = f"कर्नल अमित वर्मा ने बताया कि सऊदी अरब की थल सेना के कमांडर लेफ्टिनेंट जनरल बंदर अल-शम्मरी {comes}।"
    events = [event for event in facts_of(f"{drill} {told}").events if event.type is EventType.VISIT]
    assert [[who.name for who in event.participants] for event in events] == visits


ADVISER = "भारत के राष्ट्रीय सुरक्षा सलाहकार अजय राय ने"


def test_what_is_only_asked_and_a_meal_together_are_no_undertakings() -> None:
    asked = "एक संवाददाता ने यह पूछा कि क्या चीन और रूस के राष्ट्राध्यक्ष साझा केंद्र बनाएंगे।"
    told = "प्रवक्ता ने यह बताया कि चीन और रूस साझा केंद्र बनाएंगे।"
    assert not facts_of(asked).commitments
    assert facts_of(told).commitments
    meeting = "चीन के राष्ट्रपति शी चेन की सोमवार को रूस के राष्ट्रपति ओलेग पेत्रोव के साथ मुलाकात होगी।"
    assert not facts_of(f"{meeting} दोनों नेता साथ भोजन करेंगे।").commitments


@pytest.mark.parametrize("refusal", ["इंकार", "इनकार", "इन्कार"])
def test_talks_that_are_refused_in_any_spelling_were_not_held(refusal: str) -> None:
    assert not facts_of(f"{ADVISER} पाकिस्तान के एनएसए से किसी तरह की द्विपक्षीय बैठक से {refusal} किया है।").events


def test_the_own_counterpart_in_a_list_holds_the_office_of_who_acts() -> None:
    met = "अमेरिका के विदेश मंत्री माइक पोप, रक्षा मंत्री जेम्स मार्टिन और अपने अमेरिकी समकक्ष जॉन बेल से मुलाकात की।"
    offices = {p.name: p.office for event in facts_of(f"{ADVISER} {met}").events for p in event.participants}
    assert offices["जॉन बेल"] == offices["अजय राय"] != offices["जेम्स मार्टिन"]


def test_a_rank_that_is_misspelt_is_no_name() -> None:
    two = "भारत के एनएसए अजय राय और पाकिस्तान के एनएसए लेफ्टिनेंट जर्नल (सेवानिवृत्त) नसीर खान के बीच सोमवार को बैठक हुई थी।"
    assert meetings(two) == [{"अजय राय", "नसीर खान"}]


def test_a_second_document_and_the_term_of_the_first() -> None:
    met = "इराक के प्रधानमंत्री काजिम अली और तुर्की के राष्ट्रपति केनान ओजर की सोमवार को बातचीत हुई।"
    signed = "दोनों नेताओं ने पानी के बंटवारे पर दस साल के एक समझौते पर दस्तखत किए।"
    second = "दूसरा दस्तावेज सीमा सुरक्षा पर एक प्रोटोकॉल है।"
    assert [a.name for a in facts_of(f"{met} {signed} {second}").agreements] == [
        "पानी के बंटवारे पर दस साल के एक समझौते",
        "सीमा सुरक्षा पर एक प्रोटोकॉल",
    ]
