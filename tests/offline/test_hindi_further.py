"""Hindi sentences that part what belongs together or tell more than one thing: relative clauses, routes, hopes."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

# Type, status, certainty, printed date, and who takes part with his side.
Told = tuple[str, str, str, str | None, list[tuple[str, str | None]]]
MEHTA, OKELLO = ("अजय मेहता", "IND"), ("डेविड ओकेलो", "KEN")
KENYAN = "केन्या के रक्षा मंत्री डेविड ओकेलो"


def told(*paragraphs: str) -> list[Told]:
    return [
        (
            e.type.value,
            e.status.value,
            e.certainty.value,
            e.date_text,
            sorted((p.name, p.represents) for p in e.participants),
        )
        for e in facts_of(*paragraphs).events
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        f"रक्षा मंत्री अजय मेहता ने {KENYAN}, जो सोमवार को तीन दिवसीय यात्रा पर भारत पहुंचे थे, के साथ बातचीत की।",
        f"रक्षा मंत्री अजय मेहता ने {KENYAN}, जो सोमवार को तीन दिन की यात्रा पर भारत आए थे, से बातचीत की।",
    ],
)
def test_a_relative_clause_may_part_a_person_from_his_case(sentence: str) -> None:
    found = told(sentence)
    assert ("meeting", "occurred", "asserted", None, sorted([MEHTA, OKELLO])) in found
    assert [(one[0], one[3], OKELLO in one[4]) for one in found if one[0] == "visit"] == [("visit", "सोमवार", True)]


def test_behind_a_relative_clause_a_journey_goes_on() -> None:
    met = f"रक्षा मंत्री अजय मेहता ने {KENYAN} से मुलाकात की।"
    found = told(met, "मेहता, जो मंगलवार को नैरोबी पहुंचे थे, शनिवार को केन्या से तंजानिया जाएंगे।")
    assert [(one[1], one[3], one[4][-1][1]) for one in found if one[0] == "visit"] == [
        ("ongoing", "मंगलवार", "KEN"),
        ("scheduled", "शनिवार", "TZA"),
    ]


def test_an_exercise_by_which_talks_are_dated_is_not_told() -> None:
    found = told("अभ्यास शुरू होने से एक दिन पहले मंगलवार को दिल्ली में भारत-केन्या संयुक्त कार्य समूह की तीसरी बैठक हुई।")
    assert [(one[0], one[3]) for one in found] == [("meeting", "मंगलवार")]


def test_an_edition_of_a_year_is_one_of_its_own() -> None:
    found = told(
        "भारत और केन्या की सेनाओं का अभ्यास पुणे में चल रहा है। महामारी की वजह से 2020 में होने वाला संस्करण रद्द कर दिया गया था।"
    )
    assert [one[:2] + one[3:4] for one in found] == [("exercise", "ongoing", None), ("exercise", "cancelled", "2020")]


def test_an_exercise_that_begins_on_a_day_is_due() -> None:
    facts = facts_of("भारत और केन्या की नौसेनाएं सोमवार से मोम्बासा में वार्षिक नौसैनिक अभ्यास शुरू करेंगी।")
    assert [(e.type.value, e.status.value, e.location) for e in facts.events] == [("exercise", "scheduled", "मोम्बासा")]
    assert facts.commitments == ()


def test_goods_do_not_come_from_the_country_of_a_port_on_their_way() -> None:
    found = told("भारत ने केन्या को तोपों की दूसरी खेप सौंप दी है। यह खेप पिछले हफ्ते ओमान के सलालाह बंदरगाह होते हुए केन्या पहुंची।")
    assert {side for one in found for _, side in one[4]} == {"IND", "KEN"}


def test_what_is_handed_over_at_a_meeting_goes_to_whom_one_met() -> None:
    found = told(f"रक्षा मंत्री अजय मेहता ने {KENYAN} से मुलाकात की और उन्हें दस वाहन सौंपे।")
    assert [(one[0], one[4]) for one in found] == [
        ("meeting", sorted([MEHTA, OKELLO])),
        ("arms_transfer", sorted([MEHTA, OKELLO])),
    ]


def test_a_hope_behind_talks_leaves_them_certain() -> None:
    found = told(f"{KENYAN} से मुलाकात के बाद रक्षा मंत्री अजय मेहता ने उम्मीद जताई कि दोनों देशों के संबंध सुधरेंगे।")
    assert [one[:3] for one in found] == [("meeting", "occurred", "asserted")]


def test_the_journey_of_somebody_without_a_name_is_nobody_elses() -> None:
    assert told(f"{KENYAN} ने उम्मीद जताई कि भारतीय राजनयिक की यात्रा से दोनों देशों को मदद मिलेगी।") == []


def test_what_may_be_in_a_signed_document_leaves_it_signed() -> None:
    (agreement,) = facts_of(
        "भारत ने मंगलवार को केन्या के साथ रक्षा उपकरणों की बिक्री के समझौते पर हस्ताक्षर किया, जिसमें राडार के शामिल होने की संभावना है।"
    ).agreements
    assert (agreement.status.value, agreement.certainty.value, agreement.event_id) == ("signed", "asserted", "E1")


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत और केन्या ने ऐसे समझौते पर हस्ताक्षर किए हैं जिसके तहत दोनों देशों की सेनाएं एक-दूसरे के यहां तैनात हो सकेंगी।",
        "इस समझौते के तहत दोनों देश एक-दूसरे के बंदरगाहों का इस्तेमाल कर सकेंगे।",
        "प्रोफेसर राकेश शर्मा कहते हैं कि पहली बार केन्या के सैनिक भारत की जमीन पर हथियारों के साथ अभ्यास करेंगे।",
    ],
)
def test_what_may_be_done_and_what_experts_foresee_is_no_commitment(sentence: str) -> None:
    assert facts_of(sentence).commitments == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"रक्षा मंत्री अजय मेहता ने {KENYAN} और अन्य के साथ मुलाकात की।", sorted([MEHTA, OKELLO])),
        (
            "भारत के रक्षा मंत्री अजय मेहता और कतर के रक्षा मंत्री सऊद बिन हमद अल-थानी के बीच सोमवार को बातचीत हुई।",
            sorted([MEHTA, ("सऊद बिन हमद अल-थानी", "QAT")]),
        ),
        (
            "भारत और चीन के कमांडरों के बीच बातचीत हुई। मेजर जनरल झाओ झिदान ने चीनी पक्ष का नेतृत्व किया और भारतीय "
            "प्रतिनिधिमंडल का नेतृत्व लेफ्टिनेंट जनरल पीजीके मेनन ने किया।",
            sorted([("झाओ झिदान", "CHN"), ("पीजीके मेनन", "IND")]),
        ),
        ("भारत और चीन ने 10 मार्च को कोर कमांडर स्तर की बैठक के 13 वें दौर में भाग लिया।", [("चीन", "CHN"), ("भारत", "IND")]),
    ],
)
def test_who_met(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert [one[4] for one in told(sentence) if one[0] == "meeting"] == [expected]


def test_the_speaker_of_the_lok_sabha_is_of_india() -> None:
    ((_, _, _, _, people),) = told(
        "केन्या की नेशनल एसेंबली के अध्यक्ष के निमंत्रण पर लोक सभा अध्यक्ष अजय मेहता के नेतृत्व में भारत की संसद का एक प्रतिनिधिमंडल "
        "16 से 21 मार्च तक केन्या का दौरा करेगा।"
    )
    assert people == sorted([MEHTA, ("केन्या", "KEN")])


def test_who_came_in_a_country_on_a_visit_visits_it() -> None:
    found = told(f"{KENYAN} भारत में सोमवार को चार दिवसीय यात्रा पर आए।")
    assert [(one[0], one[3], OKELLO in one[4]) for one in found] == [("visit", "सोमवार", True)]


@pytest.mark.parametrize("government", ["केन्या की सरकार के", "केन्या सरकार के", "केन्या की अंतरिम सरकार के"])
def test_who_holds_an_office_in_a_government_is_of_its_country(government: str) -> None:
    found = told(f"{government} रक्षा मंत्री डेविड ओकेलो ने रक्षा मंत्री अजय मेहता से मुलाकात की।")
    assert [one[4] for one in found] == [sorted([MEHTA, OKELLO])]


def test_a_ministry_in_a_country_is_of_it() -> None:
    found = told("रक्षा सचिव अजय मेहता और केन्या में रक्षा मंत्रालय के महासचिव डेविड ओकेलो ने बैठक की सह-अध्यक्षता की।")
    assert [one[4] for one in found] == [sorted([MEHTA, OKELLO])]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            "रक्षा मंत्री अजय मेहता केन्या की यात्रा पर हैं। इससे पहले 2015 में तत्कालीन रक्षा मंत्री राधा राव ने केन्या का दौरा किया था।",
            [(MEHTA, None), (("राधा राव", "IND"), "2015")],
        ),
        (
            "रक्षा मंत्री अजय मेहता ने अपना केन्या दौरा रद्द कर दिया। केन्या जाने वाले अंतिम भारतीय रक्षा मंत्री राधा राव थे।",
            [(MEHTA, None), (("राधा राव", "IND"), None)],
        ),
    ],
)
def test_who_held_an_office_before_leaves_it_to_its_holder(
    sentences: str, expected: list[tuple[tuple[str, str], str | None]]
) -> None:
    found = told(sentences)
    assert [(one[0], who in one[4], one[3]) for one, (who, _) in zip(found, expected, strict=True)] == [
        ("visit", True, day) for _, day in expected
    ]


def test_talks_of_a_month_that_is_over_are_not_those_of_a_day() -> None:
    found = told(
        "पिछले महीने भारत और केन्या ने मोम्बासा में हुई बैठक में साझा गश्त करने पर सहमति जताई थी। "
        f"रक्षा मंत्री अजय मेहता ने बुधवार को {KENYAN} से मुलाकात की।"
    )
    assert [one[3] for one in found] == ["पिछले महीने", "बुधवार"]


def test_a_call_after_which_talks_were_put_off_was_held() -> None:
    found = told(f"बैठक को टालने का निर्णय रक्षा मंत्री अजय मेहता और {KENYAN} के बीच हुई फोन बातचीत के बाद लिया गया।")
    assert [one[:2] for one in found] == [("call", "occurred")]


def test_a_journey_at_home_is_no_visit() -> None:
    assert told("रक्षा मंत्री अजय मेहता का लेह दौरा टल गया है। मेहता को कल लेह जाना था।") == []


def test_who_is_asked_is_not_the_country_of_which_the_request_speaks() -> None:
    facts = facts_of(f"रक्षा मंत्री अजय मेहता ने {KENYAN} से मुलाकात की और उनसे ओमान को हथियार न देने का आग्रह किया।")
    assert [(c.actors, c.addressees) for c in facts.commitments] == [(("IND",), ("KEN",))]


def test_a_surname_that_is_a_pronoun_may_stand_before_a_day_or_a_country() -> None:
    found = told("उत्तर कोरिया के नेता किम जोंग उन रूस जाएंगे। किम जोंग उन अगले सप्ताह रूस के राष्ट्रपति इवान पेत्रोव से मुलाकात करेंगे।")
    assert {name for one in found for name, side in one[4] if side == "PRK"} == {"किम जोंग उन"}
