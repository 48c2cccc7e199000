"""Hindi talks, calls and visits in the ways journalists tell of them: participles, relative clauses, delegations."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Event
from schemas.vocabulary import EventType

OURS = "भारत की रक्षा कूटनीति की खबर"


def told(*sentences: str, headline: str = OURS) -> list[Event]:
    text = "\n\n".join((headline, *sentences))
    return list(extract_facts(read_text(text + "\n", "article", published_at="2024-03-14")).events)


def who(event: Event) -> set[tuple[str, str | None]]:
    return {(participant.name, participant.represents) for participant in event.participants}


def visit_in(events: list[Event]) -> tuple[str, str | None, str | None, set[tuple[str, str | None]]]:
    (visit,) = [event for event in events if event.type is EventType.VISIT]
    return visit.status.value, visit.date_text, visit.location, who(visit)


def talks_in(events: list[Event]) -> list[tuple[str, str | None, str | None, set[tuple[str, str | None]]]]:
    talks = [event for event in events if event.type in (EventType.MEETING, EventType.CALL)]
    return [(event.type.value, event.date_text, event.location, who(event)) for event in talks]


GUEST = {("हेंद्रा विजया", "IDN"), ("भारत", "IND")}
MINISTERS = {("हेंद्रा विजया", "IDN"), ("विक्रम सोलंकी", "IND")}


@pytest.mark.parametrize(
    ("sentence", "date", "place"),
    [
        (
            "मंगलवार को दिल्ली पहुंचे इंडोनेशिया के रक्षा मंत्री हेंद्रा विजया ने बुधवार को रक्षा मंत्री विक्रम सोलंकी से मुलाकात की।",
            "मंगलवार",
            "दिल्ली",
        ),
        ("भारत पहुंचे इंडोनेशिया के रक्षा मंत्री हेंद्रा विजया ने बुधवार को रक्षा मंत्री विक्रम सोलंकी से मुलाकात की।", None, "भारत"),
        ("रक्षा मंत्री विक्रम सोलंकी भारत आए इंडोनेशिया के रक्षा मंत्री हेंद्रा विजया से बुधवार को मिले।", None, "भारत"),
        ("इंडोनेशिया के रक्षा मंत्री हेंद्रा विजया, जो भारत में हैं, ने बुधवार को रक्षा मंत्री विक्रम सोलंकी से मुलाकात की।", None, "भारत"),
        (
            "इंडोनेशिया के रक्षा मंत्री हेंद्रा विजया, जो सोमवार को भारत पहुंचे, ने बुधवार को रक्षा मंत्री विक्रम सोलंकी से मुलाकात की।",
            "सोमवार",
            "भारत",
        ),
        (
            "इंडोनेशिया के रक्षा मंत्री हेंद्रा विजया ने, जो सोमवार को भारत पहुंचे थे, बुधवार को रक्षा मंत्री विक्रम सोलंकी से मुलाकात की।",
            "सोमवार",
            "भारत",
        ),
    ],
)
def test_who_has_come_may_be_described_by_it(sentence: str, date: str | None, place: str) -> None:
    events = told(sentence)
    assert visit_in(events) == ("ongoing", date, place, GUEST)
    assert talks_in(events) == [("meeting", "बुधवार", None, MINISTERS)]


def test_a_town_to_which_a_guest_goes_on_dates_no_visit() -> None:
    events = told(
        "मंगलवार को भारत पहुंचे इंडोनेशिया के रक्षा मंत्री हेंद्रा विजया ने रक्षा मंत्री विक्रम सोलंकी से मुलाकात की और गुरुवार को आगरा जाएंगे।"
    )
    assert visit_in(events) == ("ongoing", "मंगलवार", "भारत", GUEST)


@pytest.mark.parametrize(
    "sentence",
    [
        "रक्षा राज्य मंत्री किशोर यादव बुधवार शाम जिबूती के लिए निकल गए।",
        "रक्षा राज्य मंत्री किशोर यादव बुधवार को जिबूती के लिए निकले।",
        "रक्षा राज्य मंत्री किशोर यादव ने बुधवार को जिबूती के लिए उड़ान भरी।",
    ],
)
def test_who_sets_out_for_a_country_visits_it(sentence: str) -> None:
    assert visit_in(told(sentence)) == ("ongoing", "बुधवार", "जिबूती", {("किशोर यादव", "IND"), ("जिबूती", "DJI")})


@pytest.mark.parametrize(
    "sentence",
    [
        "रक्षा राज्य मंत्री किशोर यादव के आरोप जिबूती की जांच में गलत निकले।",
        "रक्षा राज्य मंत्री किशोर यादव बुधवार को जिबूती संकट का हल खोजने के लिए निकले।",
        "क्या प्रधानमंत्री राघव सेठी चीन के राष्ट्रपति हाओ मिंग से मिलेंगे, इस पर विदेश मंत्रालय ने चुप्पी साध रखी है।",
        "विदेश सचिव से पूछा गया कि क्या प्रधानमंत्री राघव सेठी अगले महीने चीन जाएंगे।",
    ],
)
def test_what_is_no_journey_and_what_is_only_asked_yields_nothing(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "visit"),
    [
        (
            "भारत इन दिनों घाना के रक्षा मंत्री क्वामे बोतेंग की मेजबानी कर रहा है।",
            ("ongoing", None, "भारत", {("क्वामे बोतेंग", "GHA"), ("भारत", "IND")}),
        ),
        (
            "पोलैंड के रक्षा मंत्री यानुश कोवाल्स्की सोमवार तड़के दिल्ली के पालम वायुसेना अड्डे पर उतरे।",
            ("ongoing", "सोमवार", "दिल्ली", {("यानुश कोवाल्स्की", "POL"), ("भारत", "IND")}),
        ),
        (
            "जनरल विवेक राणा 4 मार्च से 7 मार्च 2024 तक ऑस्ट्रेलिया की आधिकारिक यात्रा पर रहे।",
            ("occurred", "4 मार्च से 7 मार्च 2024", "ऑस्ट्रेलिया", {("विवेक राणा", "IND"), ("ऑस्ट्रेलिया", "AUS")}),
        ),
        (
            "विदेश मंत्री अरविंद मेहता 10 से 15 मार्च तक केन्या की यात्रा पर हैं।",
            ("ongoing", "10 से 15 मार्च", "केन्या", {("अरविंद मेहता", "IND"), ("केन्या", "KEN")}),
        ),
        (
            "बांग्लादेश सशस्त्र बलों का 20 सदस्यीय प्रतिनिधिमंडल मेजर जनरल नज़रुल हक के नेतृत्व में रविवार को कोलकाता पहुंचा।",
            ("ongoing", "रविवार", "कोलकाता", {("नज़रुल हक", "BGD"), ("भारत", "IND")}),
        ),
        (
            "भारतीय नौसेना का प्रतिनिधिमंडल रियर एडमिरल तरुण बख्शी की अगुवाई में मंगलवार को केन्या पहुंचा।",
            ("ongoing", "मंगलवार", "केन्या", {("तरुण बख्शी", "IND"), ("केन्या", "KEN")}),
        ),
    ],
)
def test_a_visit_has_its_host_its_end_and_the_leader_of_its_delegation(
    sentence: str, visit: tuple[str, str | None, str, set[tuple[str, str]]]
) -> None:
    assert visit_in(told(sentence)) == visit


KOVALENKO = {("आंद्रे कोवालेंको", "UKR"), ("राघव सेठी", "IND")}


@pytest.mark.parametrize(
    ("sentence", "talks"),
    [
        (
            "यूक्रेन के राष्ट्रपति आंद्रे कोवालेंको की प्रधानमंत्री राघव सेठी से मुलाकात हुई।",
            ("meeting", None, None, KOVALENKO),
        ),
        (
            "यूक्रेन के राष्ट्रपति आंद्रे कोवालेंको की प्रधानमंत्री राघव सेठी से दूरभाष पर चर्चा हुई।",
            ("call", None, None, KOVALENKO),
        ),
        (
            "यूक्रेन के राष्ट्रपति आंद्रे कोवालेंको के सलाहकार पेत्रो यानेंको ने प्रधानमंत्री राघव सेठी से मुलाकात की।",
            ("meeting", None, None, {("पेत्रो यानेंको", "UKR"), ("राघव सेठी", "IND")}),
        ),
        (
            "भारत और पाकिस्तान के ब्रिगेड कमांडरों ने शनिवार को फ्लैग मीटिंग की।",
            ("meeting", "शनिवार", None, {("भारत", "IND"), ("पाकिस्तान", "PAK")}),
        ),
        (
            "दार-ए-सलाम में 11-12 मार्च को आयोजित भारत-तंजानिया संयुक्त रक्षा सहयोग समिति की बैठक में रोडमैप पर सहमति बनी।",
            ("meeting", "11-12 मार्च", "दार-ए-सलाम", {("भारत", "IND"), ("तंजानिया", "TZA")}),
        ),
        (
            "सम्मेलन से इतर रक्षा मंत्री विक्रम सोलंकी ने श्रीलंका के रक्षा मंत्री रुवन जयसिंघे से बात की।",
            ("meeting", None, None, {("विक्रम सोलंकी", "IND"), ("रुवन जयसिंघे", "LKA")}),
        ),
        (
            "रक्षा मंत्री विक्रम सोलंकी ने श्रीलंका के रक्षा मंत्री रुवन जयसिंघे से बात की।",
            ("call", None, None, {("विक्रम सोलंकी", "IND"), ("रुवन जयसिंघे", "LKA")}),
        ),
        (
            "जापान के रक्षा मंत्री केंजी होंडा ने सेना मुख्यालय में सेना प्रमुख जनरल मोहित रावल से भेंट की।",
            ("meeting", None, "सेना मुख्यालय", {("केंजी होंडा", "JPN"), ("मोहित रावल", "IND")}),
        ),
        (
            "जापान के रक्षा मंत्री केंजी होंडा ने राष्ट्रपति भवन जाकर राष्ट्रपति सुमित्रा देवी से भेंट की।",
            ("meeting", None, "राष्ट्रपति भवन", {("केंजी होंडा", "JPN"), ("सुमित्रा देवी", "IND")}),
        ),
        (
            "मनीला में हुए समुद्री संवाद के दौरान संयुक्त सचिव संजय देव और फिलीपींस की सहायक सचिव मारिया सांतोस अपने-अपने दल के प्रमुख थे।",
            ("meeting", None, "मनीला", {("संजय देव", "IND"), ("मारिया सांतोस", "PHL")}),
        ),
        (
            "टोक्यो में बुधवार को हुई वार्ता में भारत की ओर से विदेश मंत्री अरविंद मेहता शामिल हुए, जबकि जापानी पक्ष का नेतृत्व विदेश मंत्री "
            "केंजी होंडा ने किया।",
            ("meeting", "बुधवार", "टोक्यो", {("अरविंद मेहता", "IND"), ("केंजी होंडा", "JPN")}),
        ),
    ],
)
def test_talks_have_their_people_with_sides_their_day_and_place(
    sentence: str, talks: tuple[str, str | None, str | None, set[tuple[str, str]]]
) -> None:
    assert talks_in(told(sentence)) == [talks]


@pytest.mark.parametrize(
    ("sentence", "talks"),
    [
        (
            "रक्षा मंत्री अजय राठौड़ ने मिस्र के रक्षा मंत्री हसन अली के साथ द्विपक्षीय बैठक की, जो सोमवार को काहिरा में हुई।",
            [("meeting", "सोमवार", "काहिरा", {("अजय राठौड़", "IND"), ("हसन अली", "EGY")})],
        ),
        (
            "रक्षा मंत्री अजय राठौड़ ने मिस्र के रक्षा मंत्री हसन अली के साथ वार्ता में उस विवाद पर चर्चा की, जो सोमवार को भड़का था।",
            [("meeting", None, None, {("अजय राठौड़", "IND"), ("हसन अली", "EGY")})],
        ),
        (
            "विदेश मंत्री अरविंद मेहता यूनान के विदेश मंत्री निकोस पापादाकिस के अलावा पोलैंड के विदेश मंत्री यान नोवाक से भी मिले।",
            [
                ("meeting", None, None, {("अरविंद मेहता", "IND"), ("निकोस पापादाकिस", "GRC")}),
                ("meeting", None, None, {("अरविंद मेहता", "IND"), ("यान नोवाक", "POL")}),
            ],
        ),
        (
            "रक्षा सचिव प्रदीप खन्ना के अलावा रक्षा मंत्री अजय राठौड़ ने भी मिस्र के रक्षा मंत्री हसन अली से मुलाकात की।",
            [("meeting", None, None, {("अजय राठौड़", "IND"), ("हसन अली", "EGY")})],
        ),
        (
            "वियतनाम के उप रक्षा मंत्री गुयेन वान तुआन और रक्षा सचिव प्रदीप खन्ना वीडियो कॉन्फ्रेंस के जरिए बुधवार को मिले।",
            [("call", "बुधवार", None, {("गुयेन वान तुआन", "VNM"), ("प्रदीप खन्ना", "IND")})],
        ),
        (
            "वियतनाम के रक्षा मंत्री गुयेन वान तुआन और रक्षा सचिव वो चांग बुधवार को रक्षा मंत्री अजय राठौड़ से मिले।",
            [("meeting", "बुधवार", None, {("गुयेन वान तुआन", "VNM"), ("वो चांग", "VNM"), ("अजय राठौड़", "IND")})],
        ),
        (
            "भारत-ऑस्ट्रेलिया डिफेंस पॉलिसी डायलॉग का नौवां संस्करण कैनबरा में 11 मार्च को आयोजित किया गया।",
            [("meeting", "11 मार्च", "कैनबरा", {("भारत", "IND"), ("ऑस्ट्रेलिया", "AUS")})],
        ),
        (
            "काहिरा स्थित राष्ट्रपति महल में रक्षा मंत्री अजय राठौड़ मिस्र के राष्ट्रपति हसन अली से मिले।",
            [("meeting", None, "काहिरा", {("अजय राठौड़", "IND"), ("हसन अली", "EGY")})],
        ),
    ],
)
def test_relative_clauses_date_talks_and_those_besides_whom_others_are_met_are_met_too(
    sentence: str, talks: list[tuple[str, str | None, str | None, set[tuple[str, str]]]]
) -> None:
    assert talks_in(told(sentence)) == talks


@pytest.mark.parametrize(
    ("sentence", "visit"),
    [
        (
            "ऑस्ट्रेलिया के उप प्रधानमंत्री ग्राहम कूपर का बुधवार को नई दिल्ली आगमन हुआ।",
            ("ongoing", "बुधवार", "नई दिल्ली", {("ग्राहम कूपर", "AUS"), ("भारत", "IND")}),
        ),
        (
            "ग्रीस के प्रधानमंत्री आंद्रेयास कोस्तास की भारत यात्रा, जो बुधवार को खत्म हुई, पंद्रह साल में पहली यात्रा थी।",
            ("occurred", "बुधवार", "भारत", {("आंद्रेयास कोस्तास", "GRC"), ("भारत", "IND")}),
        ),
        (
            "आईएनएस शिवालिक ने सोमवार को केन्या के मोम्बासा बंदरगाह पर पड़ाव डाला।",
            ("occurred", "सोमवार", "मोम्बासा", {("भारत", "IND"), ("केन्या", "KEN")}),
        ),
    ],
)
def test_arrivals_and_ends_of_visits_may_be_nouns_and_relative_clauses(
    sentence: str, visit: tuple[str, str | None, str, set[tuple[str, str]]]
) -> None:
    assert visit_in(told(sentence)) == visit


@pytest.mark.parametrize(
    ("sentence", "visit"),
    [
        (
            "फ्रांसीसी नौसेना का युद्धपोत लोरेन सोमवार से मुंबई में है।",
            ("ongoing", "सोमवार", "मुंबई", {("फ्रांसीसी नौसेना", "FRA"), ("भारत", "IND")}),
        ),
        (
            "चीन का अनुसंधान पोत पिछले हफ्ते मालदीव के बंदरगाह पर रुका था।",
            ("occurred", "पिछले हफ्ते", "मालदीव", {("चीन", "CHN"), ("मालदीव", "MDV")}),
        ),
        (
            "पिछले सप्ताह ब्राजील से लौटे नौसेना प्रमुख एडमिरल विनोद मेनन अब केन्या जा रहे हैं।",
            ("scheduled", None, "केन्या", {("विनोद मेनन", "IND"), ("केन्या", "KEN")}),
        ),
    ],
)
def test_ships_lie_in_ports_and_the_day_of_a_return_dates_no_other_visit(
    sentence: str, visit: tuple[str, str | None, str, set[tuple[str, str]]]
) -> None:
    assert visit_in(told(sentence)) == visit


@pytest.mark.parametrize(
    "sentence", ["भारतीय नौसेना का युद्धपोत विशाखापत्तनम में है।", "फ्रांसीसी नौसेना के जहाज अदन की खाड़ी में हैं।"]
)
def test_ships_at_home_and_at_sea_visit_nobody(sentence: str) -> None:
    assert told(sentence) == []


LE = {("ले वान खाई", "VNM"), ("दिनकर सहाय", "IND")}


@pytest.mark.parametrize(
    ("sentence", "talks"),
    [
        (
            "हनोई में सोमवार को वियतनामी राष्ट्रपति ले वान खाई ने रक्षा मंत्री दिनकर सहाय का स्वागत किया और उनसे बातचीत की।",
            ("meeting", "सोमवार", "हनोई", LE),
        ),
        (
            "हनोई में सोमवार को वियतनामी राष्ट्रपति ले वान खाई ने रक्षा मंत्री दिनकर सहाय का स्वागत किया और फिर उनसे बातचीत की।",
            ("meeting", None, None, LE),
        ),
        (
            "हनोई में वियतनामी राष्ट्रपति ले वान खाई ने रक्षा मंत्री दिनकर सहाय का स्वागत किया और मंगलवार को उनसे बातचीत की।",
            ("meeting", "मंगलवार", None, LE),
        ),
        (
            "दिल्ली हवाई अड्डे पर रक्षा मंत्री दिनकर सहाय ने वियतनाम के राष्ट्रपति ले वान खाई का स्वागत किया और उनसे बातचीत की।",
            ("meeting", None, None, LE),
        ),
        (
            "मंगोलियाई सेना प्रमुख जनरल गनबात सोडनोम सोमवार को सेना प्रमुख जनरल मोहित रावल से मिलने साउथ ब्लॉक पहुंचे।",
            ("meeting", "सोमवार", "साउथ ब्लॉक", {("गनबात सोडनोम", "MNG"), ("मोहित रावल", "IND")}),
        ),
        (
            "अमेरिकी कमांडर एडमिरल जॉन फ्लेचर ने बुधवार को सीडीएस जनरल समीर थापर के अलावा तीनों सेना प्रमुखों से भी मुलाकात की।",
            ("meeting", "बुधवार", None, {("जॉन फ्लेचर", "USA"), ("समीर थापर", "IND")}),
        ),
        (
            "भारत और चीन के विदेश मंत्रियों के बीच हॉटलाइन पर 9 मार्च को 75 मिनट तक बातचीत चली।",
            ("call", "9 मार्च", None, {("भारत", "IND"), ("चीन", "CHN")}),
        ),
    ],
)
def test_talks_joined_to_a_welcome_were_held_there_and_then(
    sentence: str, talks: tuple[str, str | None, str | None, set[tuple[str, str]]]
) -> None:
    assert talks_in(told(sentence)) == [talks]


def test_a_minister_of_the_home_country_visits_no_town_of_it() -> None:
    assert told("प्रधानमंत्री विजय मल्होत्रा बुधवार को वाराणसी पहुंचे और एक सभा को संबोधित किया।") == []


def test_he_is_nobody_whom_his_own_sentence_names() -> None:
    met = "सुबह उन्होंने स्पेन की रक्षा मंत्री कारमेन रुइज़ के साथ द्विपक्षीय वार्ता की और दोपहर में पुर्तगाल के रक्षा मंत्री नूनो कोस्टा से मिले।"
    assert talks_in(told(met)) == []
    assert [people for *_, people in talks_in(told("रक्षा मंत्री विक्रम सोलंकी के लिए सोमवार का दिन व्यस्त रहा।", met))] == [
        {("विक्रम सोलंकी", "IND"), ("कारमेन रुइज़", "ESP")},
        {("विक्रम सोलंकी", "IND"), ("नूनो कोस्टा", "PRT")},
    ]


def test_who_leads_the_hosts_talks_with_the_visitor() -> None:
    came = "मंगोलिया के रक्षा मंत्री गांसुख बातबोल्ड सोमवार को नई दिल्ली पहुंचे।"
    led = "बुधवार को हुई प्रतिनिधिमंडल स्तर की वार्ता में रक्षा मंत्री विक्रम सोलंकी ने भारतीय पक्ष की अगुवाई की।"
    both = {("गांसुख बातबोल्ड", "MNG"), ("विक्रम सोलंकी", "IND")}
    assert talks_in(told(came, led)) == [("meeting", "बुधवार", None, both)]
    assert talks_in(told(led)) == []
