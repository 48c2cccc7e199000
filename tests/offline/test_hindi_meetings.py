"""Who met in Hindi: whence a visitor came, officials of the country visited, who chaired talks named before."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

IND, KEN = ("भारत", "IND"), ("केन्या", "KEN")
IYER, OKELLO = ("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")
PURI = ("अजय पुरी", "IND")
LEFT = "सेना प्रमुख जनरल अजय पुरी सोमवार को केन्या के दौरे पर रवाना हुए।"


@pytest.mark.parametrize("way", ["तंजानिया से केन्या पहुंचे", "तंजानिया से लौटे"])
def test_nobody_is_met_in_the_country_that_a_visitor_left(way: str) -> None:
    events = told(f"{way} विदेश मंत्री मोहन अय्यर ने केन्या के विदेश मंत्री डेविड ओकेलो से मुलाकात की।")
    assert [event for event in events if event[0] == "meeting"] == [("meeting", "occurred", [IYER, OKELLO])]


def test_a_country_with_which_another_talks_was_not_left() -> None:
    assert told("केन्या ने तंजानिया से बातचीत की।") == [("meeting", "occurred", [KEN, ("तंजानिया", "TZA")])]


@pytest.mark.parametrize(
    "whom",
    [
        "देश के वरिष्ठ सैन्य और नागरिक नेतृत्व से मुलाकात करेंगे",
        "पड़ोसी देश के शीर्ष सैन्य अधिकारियों के साथ बातचीत करेंगे",
        "वहां के शीर्ष नेताओं से मिलेंगे",
    ],
)
def test_officials_of_the_country_visited_are_met(whom: str) -> None:
    assert told(f"{LEFT} यात्रा के दौरान वह {whom}।")[1:] == [("meeting", "scheduled", [PURI, KEN])]


@pytest.mark.parametrize(
    "sentence",
    [
        "इससे पहले उन्होंने अपने देश के वरिष्ठ अधिकारियों से मुलाकात की।",
        "राष्ट्रपति रोहन वर्मा ने देश के वरिष्ठ अधिकारियों से मुलाकात की।",
        "वह देश के युवाओं से मुलाकात करेंगे।",
    ],
)
def test_officials_at_home_and_others_are_not(sentence: str) -> None:
    assert [event for event in told(f"{LEFT} {sentence}") if event[0] == "meeting"] == []


def test_a_guest_who_will_meet_the_leadership_leads_nothing() -> None:
    assert told("केन्या के रक्षा मंत्री डेविड ओकेलो सोमवार को भारत पहुंचे। ओकेलो देश के शीर्ष नेतृत्व से मुलाकात करेंगे।") == [
        ("visit", "ongoing", [OKELLO, IND]),
        ("meeting", "scheduled", [OKELLO, IND]),
    ]


CHAIRED = "रक्षा सचिव अनिल कौशिक और केन्या के रक्षा सचिव डेविड ओकेलो ने बुधवार को नई दिल्ली में संयुक्त समिति की बैठक की सह-अध्यक्षता की।"


def test_who_chaired_talks_of_the_headline_dates_and_places_them() -> None:
    (event,) = facts_of("भारत और केन्या की संयुक्त समिति की बैठक हुई।", CHAIRED).events
    assert (event.date_text, event.location) == ("बुधवार", "नई दिल्ली")
    assert [who.name for who in event.participants] == ["अनिल कौशिक", "डेविड ओकेलो"]


def test_the_session_before_is_not_the_one_that_is_chaired_now() -> None:
    events = facts_of(f"भारत और केन्या के बीच रक्षा समिति की पिछली बैठक मार्च 2021 में हुई थी। {CHAIRED}").events
    assert [event.date_text for event in events] == ["मार्च 2021", "बुधवार"]


def test_the_day_that_opens_a_sentence_dates_all_talks_that_it_joins() -> None:
    joined = "बुधवार को विदेश मंत्री मोहन अय्यर ने केन्या के विदेश मंत्री डेविड ओकेलो से बातचीत की और {} से {}।"
    events = facts_of(joined.format("राष्ट्रपति पीटर मोशी", "भी भेंट की")).events
    assert [event.date_text for event in events] == ["बुधवार", "बुधवार"]
    events = facts_of(joined.format("अब वह राष्ट्रपति पीटर मोशी", "मिलेंगे")).events
    assert [event.date_text for event in events] == ["बुधवार", None]


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("केन्या और तंजानिया ने भारत के साथ प्रशिक्षण में सहयोग जारी रखने पर सहमति व्यक्त की।", ("KEN", "TZA", "IND")),
        ("भारत और केन्या ने तंजानिया के साथ व्यापार बढ़ाने पर सहमति जताई।", ("IND", "KEN")),
        ("केन्या और घाना ने तंजानिया के साथ व्यापार बढ़ाने पर सहमति जताई।", ("KEN", "GHA")),
    ],
)
def test_several_agree_with_the_home_country_right_behind_them(sentence: str, actors: tuple[str, ...]) -> None:
    (commitment,) = facts_of(sentence).commitments
    assert commitment.actors == actors


@pytest.mark.parametrize("before", ["हुई वार्ता के बाद", "वार्ता विफल रहने के बाद", "हुई वार्ता से पहले"])
def test_talks_that_say_when_others_will_be_are_not_those(before: str) -> None:
    sentence = (
        f"घाना के राष्ट्रपति कोफी मेन्सा के साथ फरवरी में दोहा में {before} केन्या के राष्ट्रपति डेविड ओकेलो गुरुवार को "
        "मॉस्को में रूस के राष्ट्रपति इवान ओरलोव के साथ वार्ता करेंगे।"
    )
    assert told(sentence) == [("meeting", "scheduled", [OKELLO, ("इवान ओरलोव", "RUS")])]


@pytest.mark.parametrize("talks", ["विदेश मंत्री पीटर मोशी के साथ भी चर्चा करेंगे", "विदेश मंत्री पीटर मोशी से भी मुलाकात करेंगे"])
def test_whom_a_guest_speaks_with_behind_the_president_is_of_that_country(talks: str) -> None:
    trip = "नई दिल्ली, 14 मार्च। विदेश राज्य मंत्री मोहन अय्यर सोमवार से केन्या और घाना की यात्रा करेंगे।"
    met = "केन्या की यात्रा के दौरान राज्य मंत्री केन्या के राष्ट्रपति डेविड ओकेलो से मुलाकात करेंगे।"
    events = told(trip, met, f"मंत्रालय ने कहा कि वह {talks}।")
    assert ("पीटर मोशी", "KEN") in events[-1][2]


def test_yearly_talks_that_were_held_are_not_to_come() -> None:
    held = "भारत और केन्या के बीच होने वाली वार्षिक रक्षा बैठक पिछले साल नैरोबी में {}।"
    assert [event[1] for event in told(held.format("हुई थी"))] == ["occurred"]
    assert [event[1] for event in told("भारत और केन्या के बीच 20 मार्च को होने वाली रक्षा बैठक नैरोबी में होगी।")] == [
        "scheduled"
    ]


def test_the_meeting_of_two_leaders_is_told_of_by_what_their_countries_agreed_then() -> None:
    met = "प्रधानमंत्री रोहन वर्मा और केन्या के राष्ट्रपति डेविड ओकेलो की मुलाकात के दौरान भारत और केन्या ने"
    facts = facts_of(f"{met} नए उच्चायुक्त नियुक्त करने पर सहमति जताई।")
    assert [who.name for event in facts.events for who in event.participants] == ["रोहन वर्मा", "डेविड ओकेलो"]
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("agreed", ("IND", "KEN"))]


@pytest.mark.parametrize("part", ["बैठक का हिस्सा है", "बैठक का एक अंग है"])
def test_what_belongs_to_the_meetings_of_a_body_tells_of_none(part: str) -> None:
    assert told(f"यह अभ्यास आसियान रक्षा मंत्रियों की {part}।") == []


def test_who_was_part_of_a_meeting_was_there() -> None:
    ((kind, *_),) = told("रक्षा मंत्री मोहन अय्यर सोमवार को आसियान रक्षा मंत्रियों की बैठक का हिस्सा बने।")
    assert kind == "multilateral_meeting"


SIGNED = "भारत और केन्या ने सोमवार को नैरोबी में 26 विमानों के सौदे पर हस्ताक्षर किए।"
OURS, THEIRS = ("अनिल कौशिक", "IND"), ("डेविड ओकेलो", "KEN")


@pytest.mark.parametrize(
    "who",
    [
        "भारत की ओर से रक्षा सचिव अनिल कौशिक ने और केन्या की ओर से राजदूत डेविड ओकेलो ने हस्ताक्षर किए।",
        "भारत की तरफ से रक्षा सचिव अनिल कौशिक जबकि केन्या की तरफ से रक्षा सचिव डेविड ओकेलो ने सौदे पर दस्तखत किए।",
        "भारतीय पक्ष का प्रतिनिधित्व रक्षा सचिव अनिल कौशिक ने किया, जबकि केन्याई पक्ष का नेतृत्व राजदूत डेविड ओकेलो ने किया।",
    ],
)
def test_who_signed_for_both_sides_takes_part(who: str) -> None:
    ((kind, status, people),) = told(f"{SIGNED} {who}")
    assert (kind, status, sorted(people)) == ("signing", "occurred", sorted([OURS, THEIRS]))


def test_who_was_at_a_signature_does_not_undo_it() -> None:
    beside = (
        "भारतीय पक्ष का प्रतिनिधित्व रक्षा सचिव अनिल कौशिक ने किया, जबकि नौसेना उप प्रमुख वाइस एडमिरल सुनील राणा भी उपस्थित थे।"
    )
    (event,) = facts_of(f"{SIGNED} {beside}").events
    roles = {who.name: who.role.value for who in event.participants}
    assert roles == {"अनिल कौशिक": "principal", "सुनील राणा": "attendee", "केन्या": "principal"}


DUE = "भारत और केन्या की सेनाओं के बीच संयुक्त अभ्यास 'शक्ति' 18 से 25 मार्च तक नैरोबी में आयोजित किया जाएगा।"


def test_an_exercise_for_which_troops_leave_is_due_and_no_undertaking() -> None:
    facts = facts_of(DUE, "इसके लिए भारतीय सेना की टुकड़ी रवाना हो गई है।")
    assert [(event.type.value, event.status.value) for event in facts.events] == [("exercise", "scheduled")]
    assert facts.commitments == ()
    assert [c.act.value for c in facts_of(DUE).commitments] == ["agreed"]


def test_what_a_president_promises_is_of_his_country_where_none_is_printed() -> None:
    text = "राष्ट्रपति जॉन हार्पर ने सोमवार को {} के राष्ट्रपति डेविड ओकेलो से कहा कि {} उसे हवाई रक्षा प्रणाली देगा।"
    more = "ओकेलो ने बताया कि हार्पर ने उन्हें यह भी आश्वासन दिया कि अमेरिका तोपें भेजेगा।"
    assert {c.actors for c in facts_of(text.format("केन्या", "अमेरिका"), more).commitments} == {("USA",)}


def test_what_a_man_in_the_street_promised_is_no_pledge_of_a_state() -> None:
    said = "शिकायतकर्ता शिखा वर्मा ने आरोप लगाया कि पंकज शर्मा ने उनके बेटे अंकित वर्मा को कनाडा भेजने का भरोसा दिया था।"
    assert facts_of(said).commitments == ()


def test_a_call_after_a_visit_was_put_off_took_place() -> None:
    told_of = "केन्या के रक्षा मंत्री डेविड ओकेलो ने मंगलवार को रक्षा मंत्री मोहन अय्यर से फोन पर बात की।"
    after = "ओकेलो की भारत यात्रा स्थगित होने के बाद ही दोनों नेताओं ने फोन पर बात की।"
    assert ("call", "occurred", [OKELLO, IYER]) in told(f"{told_of} {after}")


ROUND = "भारत और केन्या के बीच रक्षा नीति वार्ता का चौथा दौर गुरुवार को नैरोबी में हुआ।"


@pytest.mark.parametrize(
    "speech",
    [
        "बैठक में रक्षा सचिव अजय पुरी ने समुद्री सुरक्षा का मुद्दा उठाया।",
        "इस वार्ता के दौरान रक्षा सचिव अजय पुरी ने कहा कि समुद्री सुरक्षा अहम है।",
    ],
)
def test_who_speaks_at_talks_of_two_countries_takes_part(speech: str) -> None:
    assert told(f"{ROUND} {speech}") == [("meeting", "occurred", [PURI, KEN])]


@pytest.mark.parametrize(
    "speech",
    [
        "रक्षा सचिव अजय पुरी ने दिल्ली में कहा कि समुद्री सुरक्षा अहम है।",
        "मंत्रिमंडल की बैठक में रक्षा सचिव अजय पुरी ने समुद्री सुरक्षा का मुद्दा उठाया।",
        "बैठक में घाना के रक्षा सचिव पीटर मोशी ने समुद्री सुरक्षा का मुद्दा उठाया।",
    ],
)
def test_who_speaks_elsewhere_takes_no_part(speech: str) -> None:
    assert told(f"{ROUND} {speech}") == [("meeting", "occurred", [IND, KEN])]


@pytest.mark.parametrize("talks", ["संयुक्त आयोग की बैठक में", "द्विपक्षीय वार्ता के दौरान"])
def test_what_two_countries_agreed_at_talks_on_a_day_tells_of_the_talks(talks: str) -> None:
    agreed = f"भारत और केन्या ने गुरुवार को नई दिल्ली में {talks} रक्षा संबंधों को मजबूत करने पर सहमति जताई।"
    (event,) = facts_of(agreed).events
    assert (event.type, event.status, event.date_text, event.location) == ("meeting", "occurred", "गुरुवार", "नई दिल्ली")
    assert facts_of(agreed.replace("गुरुवार को ", "")).events == ()


def test_who_is_expected_at_a_conference_is_to_take_part() -> None:
    due = "रक्षा मंत्री मोहन अय्यर अगले सप्ताह शंघाई सहयोग संगठन की बैठक में भाग लेंगे।"
    for sentence in (
        "केन्या के रक्षा मंत्री डेविड ओकेलो के शंघाई सहयोग संगठन की बैठक में हिस्सा लेने की उम्मीद है।",
        "बैठक में केन्या के रक्षा मंत्री डेविड ओकेलो के भी शामिल होने की संभावना है।",
    ):
        ((kind, status, people),) = told(f"{due} {sentence}")
        assert (kind, status) == ("multilateral_meeting", "scheduled")
        assert {IYER, OKELLO} < set(people)
    not_there = "केन्या के रक्षा मंत्री डेविड ओकेलो के बैठक में शामिल होने की उम्मीद नहीं है।"
    assert OKELLO not in [who for event in told(f"{due} {not_there}") for who in event[2]]


def test_who_speaks_of_a_visit_signs_no_deal_of_his_country() -> None:
    sentence = "विदेश मंत्री मोहन अय्यर का यह दौरा ऐसे समय पर हो रहा है जब भारत ने केन्या के साथ मिसाइलों के सौदे पर हस्ताक्षर किए हैं।"
    assert [event for event in told(sentence) if event[0] == "signing"] == [("signing", "occurred", [IND, KEN])]


def test_talks_of_others_are_told_of_by_somebody() -> None:
    talks = "केन्या के विदेश मंत्री डेविड ओकेलो के साथ हुई वार्ता के बारे में जानकारी दी।"
    sentence = f"विदेश सचिव अजय पुरी ने घाना के राष्ट्रपति पीटर मोशी को विदेश मंत्री मोहन अय्यर की {talks}"
    assert [event for event in told(sentence) if OKELLO in event[2]] == [("meeting", "occurred", [IYER, OKELLO])]
    assert told(f"विदेश मंत्री मोहन अय्यर ने {talks}") == [("meeting", "occurred", [IYER, OKELLO])]


def test_talks_that_are_offered_are_proposed() -> None:
    who = "केन्या के रक्षा मंत्री डेविड ओकेलो ने रक्षा मंत्री मोहन अय्यर के साथ"
    assert [event[1] for event in told(f"{who} अगले महीने नैरोबी में बैठक का प्रस्ताव रखा है।")] == ["proposed"]
    assert [event[1] for event in told(f"{who} नैरोबी में बैठक की।")] == ["occurred"]


def test_who_did_one_thing_and_took_part_in_a_conference_attended_it() -> None:
    ((kind, _, people),) = told(
        "रक्षा मंत्री मोहन अय्यर ने मंदिर में पूजा की और शंघाई सहयोग संगठन के रक्षा मंत्रियों की बैठक में हिस्सा लिया।"
    )
    assert kind == "multilateral_meeting"
    assert IYER in people


@pytest.mark.parametrize(
    "whom",
    [
        "केन्या के राष्ट्रपति, प्रधानमंत्री, रक्षा प्रमुख, थल सेना और नौसेना के कमांडरों के साथ ही रक्षा सचिव से भी",
        "केन्या की वायु सेना के वरिष्ठ अधिकारियों के अलावा कई अन्य लोगों से",
        "केन्या की वायु सेना के वरिष्ठ अधिकारियों सहित अन्य लोगों से",
    ],
)
def test_officials_without_names_are_met_for_their_country(whom: str) -> None:
    events = told(f"{LEFT} यात्रा के दौरान सेना प्रमुख {whom} मुलाकात करेंगे।")
    ((_, status, people),) = [event for event in events if event[0] == "meeting"]
    assert (status, people[0], people[1][1]) == ("scheduled", PURI, "KEN")


def test_officials_of_the_home_country_are_nobodys_list() -> None:
    events = told(f"{LEFT} लौटने पर सेना प्रमुख रक्षा सचिव और रक्षा मंत्री से मुलाकात करेंगे।")
    assert [event for event in events if event[0] == "meeting"] == []


def test_who_was_there_was_not_at_what_is_to_come() -> None:
    due = "केन्या के राष्ट्रपति डेविड ओकेलो गुरुवार को नई दिल्ली पहुंचे। वह प्रधानमंत्री मोहन अय्यर से मुलाकात करेंगे।"
    there = "हवाई अड्डे पर उनका स्वागत हुआ। इस दौरान विदेश मंत्री अजय पुरी मौजूद थे।"
    assert PURI not in [who for kind, _, people in told(f"{due} {there}") if kind == "meeting" for who in people]


def test_a_signature_that_may_come_is_proposed() -> None:
    told_of = "भारत और केन्या के बीच मिसाइल सौदा अंतिम चरण में पहुंच गया है। दोनों देशों के बीच जल्द ही इस समझौते पर हस्ताक्षर {}।"
    assert [event[:2] for event in told(told_of.format("हो सकते हैं"))] == [("signing", "proposed")]


def test_what_two_countries_will_do_at_talks_on_a_day_tells_of_the_talks() -> None:
    due = "भारत और केन्या 20 मार्च को नई दिल्ली में अपने रक्षा मंत्रियों की वार्ता में संबंधों की समीक्षा करेंगे।"
    assert [event[:2] for event in told(due)] == [("meeting", "scheduled")]
