"""Deliveries that are due, signatures after a purchase, partnerships, visits that were due and denials, in Hindi."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("रक्षा मामलों की खबर", *paragraphs))
    return extract_facts(read_text(text + "\n", "article", published_at="2025-08-08"))


def outline(facts: ArticleFacts) -> list[tuple[str, str, str | None, set[str | None]]]:
    return [(e.type.value, e.status.value, e.date_text, {p.represents for p in e.participants}) for e in facts.events]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "पाकिस्तान को तुर्किये से 2027 तक चार छोटी पनडुब्बियां मिलनी हैं।",
            [("arms_transfer", "scheduled", "2027", {"PAK", "TUR"})],
        ),
        (
            "भारत को केन्या के लिए बने दो गश्ती पोत मार्च तक केन्या को सौंपे जाने हैं।",
            [("arms_transfer", "scheduled", "मार्च", {"IND", "KEN"})],
        ),
        (
            "भारत द्वारा केन्या को 12 तोपें 2026 में दी जानी हैं।",
            [("arms_transfer", "scheduled", "2026", {"IND", "KEN"})],
        ),
        (
            "फ्रांस से खरीदे गए 26 लड़ाकू विमानों में से पहले तीन अगले साल मई में भारत पहुंचेंगे।",
            [("arms_transfer", "scheduled", "अगले साल मई", {"FRA", "IND"})],
        ),
        (
            "भारत और स्पेन 2023 में सामरिक साझेदार बने थे।",
            [("launch", "occurred", "2023", {"IND", "ESP"})],
        ),
        (
            "भारत और स्पेन 2019 में गठित संयुक्त रक्षा समिति के माध्यम से नियमित विचार-विमर्श करते हैं।",
            [("launch", "occurred", "2019", {"IND", "ESP"})],
        ),
        (
            "भारत और स्पेन ने 2019 में शुरू हुए साइबर संवाद की प्रगति पर संतोष जताया।",
            [("launch", "occurred", "2019", {"IND", "ESP"})],
        ),
        ("मुंबई में 2019 में गठित समिति ने भारत और स्पेन से रिपोर्ट मांगी।", []),
        ("स्पेन की टीम भारत की सहयोगी बनी हुई है।", []),
        ("कजाकिस्तान ने भारत के कहने पर मशीनी पुर्जों को रूस जाने से रोका।", []),
    ],
)
def test_what_is_due_or_was_founded(
    sentence: str, expected: list[tuple[str, str, str | None, set[str | None]]]
) -> None:
    assert outline(facts_of(sentence)) == expected


def test_the_signature_after_a_purchase_is_of_those_who_trade() -> None:
    facts = facts_of("वियतनाम भारत से 12 गश्ती नौकाएं खरीदेगा। इस संबंध में मंगलवार को हनोई में अनुबंध पर दस्तखत किए गए।")
    assert outline(facts) == [("signing", "occurred", "मंगलवार", {"VNM", "IND"})]


def test_a_ceremony_dates_what_is_handed_over_there() -> None:
    given = "भारत ने श्रीलंका को दो गश्ती नौकाएं उपहार में दीं।"
    held = "कोलंबो में गुरुवार को हुए कार्यक्रम में उच्चायुक्त सुरेश भट्ट ने नौकाएं श्रीलंका के नौसेना प्रमुख वाइस एडमिरल निशांत परेरा को सौंपीं।"
    assert outline(facts_of(f"{given} {held}")) == [("arms_transfer", "occurred", "गुरुवार", {"IND", "LKA"})]


@pytest.mark.parametrize("due", ["उन्हें सोमवार को नई दिल्ली पहुंचना था।", "उन्हें सोमवार को भारत आना था।"])
def test_a_visit_put_off_has_the_day_on_which_it_was_due(due: str) -> None:
    facts = facts_of(f"जापान के रक्षा मंत्री केन तनाका का भारत दौरा टल गया है। {due}")
    assert outline(facts) == [("visit", "cancelled", "सोमवार", {"JPN", "IND"})]


def test_talks_that_sides_only_agree_to_hold_are_a_commitment() -> None:
    talks = "भारत के रक्षा मंत्री अशोक वर्मा ने सोमवार को मस्कट में ओमान के रक्षा मंत्री सालेम अल हबसी से बातचीत की।"
    agreed = "दोनों मंत्रियों ने तय किया कि कंपनियों की बैठक 20 अगस्त को वीडियो कॉन्फ्रेंस के जरिए होगी।"
    facts = facts_of(talks, agreed)
    assert (outline(facts), [one.act.value for one in facts.commitments]) == (
        [("meeting", "occurred", "सोमवार", {"IND", "OMN"})],
        ["agreed"],
    )


@pytest.mark.parametrize("denied", ["मनगढ़ंत बताया", "शरारतपूर्ण करार दिया", "सिरे से नकार दिया", "भ्रामक करार दिया"])
def test_a_signature_that_is_denied_is_no_event(denied: str) -> None:
    facts = facts_of(
        f"विदेश मंत्रालय ने उन खबरों को {denied}, जिनमें दावा किया गया था कि भारत ने श्रीलंका के साथ रसद का गुप्त समझौता किया है।"
    )
    assert (outline(facts), [one.certainty.value for one in facts.agreements]) == ([], ["denied"])


def test_parts_of_a_headline_tell_of_different_things() -> None:
    headline = "घाना के राष्ट्रपति दौरे पर: वैक्सीन संयंत्र लगाने का समझौता, 4 करार साइन; 100 सैनिकों को प्रशिक्षण देगा भारत"
    talks = "घाना के राष्ट्रपति क्वाबेना मेंसा ने मंगलवार को नई दिल्ली में प्रधानमंत्री अविनाश मोहंती के साथ बातचीत की।"
    facts = extract_facts(read_text(f"{headline}\n\n{talks}\n", "article", published_at="2025-08-08"))
    assert [e.type.value for e in facts.events] == ["meeting"]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("इस दौरान रेल लाइन के समझौते पर हस्ताक्षर होने की उम्मीद है।", "E1"),
        ("इस यात्रा में रेल लाइन के समझौते पर हस्ताक्षर हो सकते हैं।", "E1"),
        ("रेल लाइन के समझौते पर हस्ताक्षर हो सकते हैं।", None),
    ],
)
def test_an_expected_signature_hangs_on_the_visit_told_of_before(sentence: str, event: str | None) -> None:
    visit = "भूटान के प्रधानमंत्री ताशी वांगचुक 14 अगस्त को भारत की यात्रा पर आएंगे।"
    assert [one.event_id for one in facts_of(f"{visit} {sentence}").agreements] == [event]


def test_the_printed_day_of_a_signature_tells_the_talks() -> None:
    main = "भारत के विदेश मंत्री टी वी राजन ने बुधवार को रबात में मोरक्को के विदेश मंत्री करीम बेनानी से वार्ता की।"
    call = "भारतीय मंत्री ने मोरक्को के प्रधानमंत्री यूनुस अलामी से भी मुलाकात की।"
    signed = "रबात में बुधवार को पर्यटन पर समझौता ज्ञापन पर हस्ताक्षर हुए।"
    facts = facts_of(main, call, signed)
    assert [one.event_id for one in facts.agreements] == ["E1"]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("विदेश मंत्रालय ने कहा कि वर्मा ने ओमान को दो विमान देने की पेशकश की।", "विदेश मंत्रालय"),
        ("मेजर जनरल अल-राशिदी ने भारत से प्रशिक्षक भेजने का अनुरोध किया।", "मेजर जनरल अल-राशिदी"),
        ("डॉ. अल हबसी ने भारत से प्रशिक्षक भेजने का अनुरोध किया।", "डॉ. अल हबसी"),
        ("थलसेनाध्यक्ष जनरल विवेक सूद ने कहा कि भारत ओमान के 20 कैडेटों को प्रशिक्षण देगा।", "विवेक सूद"),
    ],
)
def test_who_vouches_for_an_undertaking(sentence: str, source: str) -> None:
    talks = (
        "भारत के रक्षा मंत्री अशोक वर्मा ने सोमवार को मस्कट में ओमान के रक्षा मंत्री सालेम अल हबसी से बातचीत की। ओमान के थलसेना प्रमुख "
        "मेजर जनरल सैफ अल-राशिदी भी मौजूद थे।"
    )
    assert [one.source for one in facts_of(talks, sentence).commitments] == [source]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("वर्मा इससे पहले बुधवार को फिजी में थे।", [("visit", "occurred", "बुधवार", {"IND", "FJI"})]),
        ("वर्मा उस समय फिजी में थे।", []),
        ("वर्मा इन दिनों फिजी में हैं।", [("visit", "ongoing", None, {"IND", "FJI"})]),
    ],
)
def test_who_was_in_another_country_on_a_day_visited_it(
    sentence: str, expected: list[tuple[str, str, str | None, set[str | None]]]
) -> None:
    talks = "भारत के रक्षा मंत्री अशोक वर्मा ने सोमवार को मस्कट में ओमान के रक्षा मंत्री सालेम अल हबसी से बातचीत की।"
    assert outline(facts_of(talks, sentence))[1:] == expected


def test_a_document_of_a_headline_is_the_one_that_the_body_names_at_length() -> None:
    talks = "भारत के रक्षा मंत्री अशोक वर्मा ने सोमवार को पेरिस में फ्रांस के रक्षा मंत्री लुई मार्तिन से बातचीत की।"
    body = "लड़ाकू विमान के इंजनों के साझा विकास से जुड़े अंतर-सरकारी समझौते पर इसी माह हस्ताक्षर होने की उम्मीद है।"
    headline = "पेरिस में वार्ता, जेट इंजन समझौते पर इसी माह हस्ताक्षर के आसार"
    facts = extract_facts(read_text(f"{headline}\n\n{talks} {body}\n", "article", published_at="2025-08-08"))
    assert [(one.status.value, one.sentences) for one in facts.agreements] == [("proposed", (3,))]


def test_a_country_of_which_only_the_situation_is_discussed_lends_nobody_its_side() -> None:
    talks = "भारत के सुरक्षा सलाहकार अशोक वर्मा ने शुक्रवार को पेरिस में फ्रांस के सुरक्षा सलाहकार लुई मार्तिन से वार्ता की।"
    about = "इस दौरान पश्चिम एशिया और यूक्रेन की स्थिति पर विचार-विमर्श हुआ।"
    also = "वर्मा ने राष्ट्रपति सोलेन कर्वे से भी भेंट की।"
    facts = facts_of(f"{talks} {about}", also)
    assert [{p.represents for p in event.participants} for event in facts.events] == [{"IND", "FRA"}, {"IND", "FRA"}]


def test_who_speaks_tells_at_which_talks_something_was_asked() -> None:
    talks = "भारत के सुरक्षा सलाहकार अशोक वर्मा ने शुक्रवार को पेरिस में फ्रांस के सुरक्षा सलाहकार लुई मार्तिन से वार्ता की।"
    also = "वर्मा ने फ्रांस की राष्ट्रपति सोलेन कर्वे से भी भेंट की।"
    asked = "मार्तिन ने भारत से दो जांच अधिकारी भेजने का अनुरोध किया।"
    assert [one.event_id for one in facts_of(talks, also, asked).commitments] == ["E1"]


def test_what_goes_to_a_country_is_no_meeting_of_it() -> None:
    headline = "आर्मेनिया-फ्रांस: पेरिस में हुए तीन करार, येरेवान को मिलेंगे 12 राडार"
    body = "फ्रांस और आर्मेनिया ने सोमवार को पेरिस में तीन रक्षा करारों पर हस्ताक्षर किए।"
    facts = extract_facts(read_text(f"{headline}\n\n{body}\n", "article", published_at="2025-11-14"))
    assert outline(facts) == [("signing", "occurred", "सोमवार", {"FRA", "ARM"})]


def test_verbs_of_one_country_are_its_pledges() -> None:
    signed = "फ्रांस और आर्मेनिया ने सोमवार को पेरिस में तीन रक्षा करारों पर हस्ताक्षर किए।"
    will = "इन करारों के तहत फ्रांस आर्मेनिया को 12 राडार देगा, आर्मेनियाई पायलटों को प्रशिक्षित करेगा और सीमा पर कैमरे लगाएगा।"
    assert [(one.act.value, one.actors, one.text) for one in facts_of(f"{signed} {will}").commitments] == [
        ("pledged", ("FRA",), "फ्रांस आर्मेनिया को 12 राडार देगा"),
        ("pledged", ("FRA",), "आर्मेनियाई पायलटों को प्रशिक्षित करेगा"),
        ("pledged", ("FRA",), "सीमा पर कैमरे लगाएगा"),
    ]


def test_an_exercise_put_off_may_come_in_a_month() -> None:
    off = "भारत और केन्या की नौसेनाओं का पांच दिसंबर से मोम्बासा में होने वाला संयुक्त अभ्यास 'समुद्र' स्थगित कर दिया गया है।"
    facts = facts_of(f"{off} अभ्यास अब जनवरी के दूसरे सप्ताह में होगा।")
    assert [each[:3] for each in outline(facts)] == [
        ("exercise", "cancelled", "पांच दिसंबर"),
        ("exercise", "scheduled", "जनवरी के दूसरे सप्ताह"),
    ]


def test_talks_before_a_signature_frame_it_where_they_are_told_of_later() -> None:
    signed = (
        "भारत के रक्षा मंत्री दिनेश वाघमारे और इथियोपिया की रक्षा मंत्री आयशा तेस्फाये ने सोमवार को नई दिल्ली में रक्षा सहयोग पर "
        "समझौता ज्ञापन पर हस्ताक्षर किए।"
    )
    facts = facts_of(signed, "हस्ताक्षर से पूर्व दोनों मंत्रियों ने वार्ता की।")
    assert ([e.type.value for e in facts.events], [a.event_id for a in facts.agreements]) == (["meeting"], ["E1"])


def test_a_document_that_was_signed_is_no_other_for_its_ratification() -> None:
    facts = facts_of("भारत और केन्या ने अक्टूबर 2023 में रक्षा सहयोग का समझौता किया था, जिसे पिछले साल केन्या की संसद ने मंजूरी दी।")
    assert [(one.status.value, one.date_text) for one in facts.agreements] == [("signed", "अक्टूबर 2023")]


def test_what_was_announced_in_another_year_belongs_to_no_talks() -> None:
    talks = "भारत के रक्षा मंत्री अशोक वर्मा ने सोमवार को नैरोबी में केन्या के रक्षा मंत्री पीटर मवांगी से बातचीत की।"
    facts = facts_of(talks, "भारत ने 2023 में केन्या को 50 करोड़ डॉलर का ऋण देने की घोषणा की थी।")
    assert [(one.event_id, one.salience.value) for one in facts.commitments] == [(None, "background")]


def test_help_that_several_announce_is_what_they_promise() -> None:
    facts = facts_of("इस बीच, जापान और ऑस्ट्रेलिया ने भी मोजाम्बिक के लिए मदद की घोषणा की है।")
    assert [one.text for one in facts.commitments] in ([], ["मोजाम्बिक के लिए मदद"])


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("भारत और केन्या ने 2018 में अपने रिश्तों को व्यापक रणनीतिक साझेदारी का नाम दिया था।", "2018"),
        ("भारत और केन्या ने 2016 में अपने संबंधों को रणनीतिक साझेदारी के स्तर तक पहुंचाया था।", "2016"),
        (
            "भारत और केन्या ने 2018 में रक्षा सहयोग समझौते पर दस्तखत किए थे और उसी साल दोनों ने अपने रिश्तों को रणनीतिक साझेदारी का "
            "नाम दिया।",
            "2018",
        ),
    ],
)
def test_ties_that_are_given_another_name_are_a_launch_of_both_countries(sentence: str, year: str) -> None:
    events = facts_of("रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।", sentence).events
    launches = [event for event in events if event.type == "launch"]
    assert [(e.date_text, {p.name for p in e.participants}) for e in launches] == [(year, {"भारत", "केन्या"})]


@pytest.mark.parametrize(
    ("headline", "awards"),
    [
        ("भारत-ओमान साझेदारी: सुल्तान सलीम हरिब ने प्रधानमंत्री मोहन अय्यर को सर्वोच्च सम्मान से नवाजा", 1),
        ("प्रधानमंत्री मोहन अय्यर ने सुल्तान सलीम हरिब को सर्वोच्च सम्मान से नवाजा", 2),
    ],
)
def test_an_award_of_the_headline_is_that_of_the_body(headline: str, awards: int) -> None:
    text = (
        f"{headline}\n\nमस्कट, 12 मार्च 2024 (भाषा) ओमान के सुल्तान सलीम हरिब ने सोमवार को भारत के प्रधानमंत्री मोहन अय्यर को "
        "देश के सर्वोच्च सम्मान से सम्मानित किया।\n"
    )
    events = extract_facts(read_text(text, "article")).events
    assert [event.type.value for event in events] == ["other"] * awards
