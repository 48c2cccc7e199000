"""Names and offices of people in Hindi: deputies, words of another meaning that are names, lists with gaps."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

HOME = "रक्षा सचिव मोहन अय्यर"


@pytest.mark.parametrize(
    ("guest", "office", "sector"),
    [
        ("केन्या के उप नौसेना प्रमुख रियर एडमिरल डेविड ओकेलो", "उप नौसेना प्रमुख", "MIL"),
        ("केन्या की डिप्टी वायुसेना प्रमुख मेजर जनरल डेविड ओकेलो", "डिप्टी वायुसेना प्रमुख", "MIL"),
        ("केन्या के एकीकृत रक्षा स्टाफ के उप प्रमुख मेजर जनरल डेविड ओकेलो", "एकीकृत रक्षा स्टाफ के उप प्रमुख", "MIL"),
        ("केन्या के सहायक महानिदेशक ब्रिगेडियर डेविड ओकेलो", "सहायक महानिदेशक", "MIL"),
        ("केन्या के उप महासचिव डेविड ओकेलो", "उप महासचिव", "GOV"),
        ("केन्या के उप-रक्षा मंत्री डेविड ओकेलो", "उप-रक्षा मंत्री", "GOV"),
        ("केन्याई उप-राष्ट्रपति डेविड ओकेलो", "उप-राष्ट्रपति", "GOV"),
    ],
)
def test_a_deputy_keeps_his_country_and_his_whole_office(guest: str, office: str, sector: str) -> None:
    (event,) = facts_of(f"{guest} ने नई दिल्ली में {HOME} से मुलाकात की।").events
    assert [(p.name, p.represents, p.office, p.sector.value) for p in event.participants] == [
        ("डेविड ओकेलो", "KEN", office, sector),
        ("मोहन अय्यर", "IND", "रक्षा सचिव", "GOV"),
    ]


@pytest.mark.parametrize(
    ("guest", "name", "side"),
    [
        ("नेपाल के गृह मंत्री रमेश अधिकारी", "रमेश अधिकारी", "NPL"),
        ("नेपाल के गृह मंत्री विकास थापा", "विकास थापा", "NPL"),
        ("केन्या के गृह मंत्री जैकब जुमा", "जैकब जुमा", "KEN"),
        ("नेपाल के रक्षा सचिव के. वेणु", "के. वेणु", "NPL"),
        ("दक्षिण कोरिया के विदेश मंत्री पार्क जिन-सू", "पार्क जिन-सू", "KOR"),
        ("दक्षिण कोरिया के विदेश मंत्री पार्क चुल-नाम", "पार्क चुल-नाम", "KOR"),
        ("मॉरीशस की गृह मंत्री शांति प्रधान", "शांति प्रधान", "MUS"),
        ("नेपाल के राजदूत प्रशांत स्वरूप", "प्रशांत स्वरूप", "NPL"),
        ("नेपाल की राजदूत सीमा थापा", "सीमा थापा", "NPL"),
    ],
)
def test_a_word_of_another_meaning_is_a_name_behind_an_office(guest: str, name: str, side: str) -> None:
    assert told(f"{guest} ने {HOME} से मुलाकात की।") == [("meeting", "occurred", [(name, side), ("मोहन अय्यर", "IND")])]


@pytest.mark.parametrize("topic", ["विकास परियोजनाओं", "सीमा विवाद", "रेखा पर तनाव"])
def test_what_an_office_does_is_no_name(topic: str) -> None:
    assert told(f"केन्या के रक्षा मंत्री {topic} पर चर्चा के लिए {HOME} से मिले।") == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")])
    ]


@pytest.mark.parametrize(
    "talks",
    [
        "बैठक में भारत के उप एनएसए मोहन अय्यर, केन्या के डेविड ओकेलो और ओमान की लैला हरिब शामिल हुईं।",
        "भारत के उप एनएसए मोहन अय्यर, केन्या के डेविड ओकेलो और ओमान की लैला हरिब के बीच मस्कट में वार्ता हुई।",
        "मस्कट में भारत के उप एनएसए मोहन अय्यर, केन्या के डेविड ओकेलो तथा ओमान की लैला हरिब ने बैठक की।",
    ],
)
def test_a_list_leaves_out_the_office_of_those_who_hold_the_same_for_other_countries(talks: str) -> None:
    opening = "मस्कट में भारत, केन्या और ओमान के उप राष्ट्रीय सुरक्षा सलाहकारों की त्रिपक्षीय बैठक हुई।"
    (event,) = facts_of(opening, talks).events
    assert [(p.name, p.represents, p.office) for p in event.participants] == [
        ("मोहन अय्यर", "IND", "उप एनएसए"),
        ("डेविड ओकेलो", "KEN", "उप एनएसए"),
        ("लैला हरिब", "OMN", "उप एनएसए"),
    ]


@pytest.mark.parametrize(
    "talks",
    [
        "भारत का प्रतिनिधित्व मोहन अय्यर, केन्या का डेविड ओकेलो और ओमान का जनरल सैफ हरिब ने किया।",
        "भारत का नेतृत्व मोहन अय्यर, केन्या का डेविड ओकेलो एवं ओमान का जनरल सैफ हरिब ने किया।",
        "भारतीय दल का नेतृत्व मोहन अय्यर, केन्या का डेविड ओकेलो और ओमान का सैफ हरिब ने किया।",
    ],
)
def test_who_stood_for_each_country_takes_part_without_an_office(talks: str) -> None:
    assert told(f"तीनों देशों के सुरक्षा सलाहकारों की बैठक शनिवार को मस्कट में हुई, जिसमें {talks}") == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN"), ("सैफ हरिब", "OMN")])
    ]


@pytest.mark.parametrize("thing", ["नई पनडुब्बी", "रॉयल ऑर्केस्ट्रा", "बंदरगाह परियोजना"])
def test_things_of_a_country_in_a_list_are_nobody(thing: str) -> None:
    talks = f"{HOME} ने भारत में केन्या के रक्षा सचिव डेविड ओकेलो से मुलाकात की"
    assert told(f"{talks} और ओमान की {thing} पर चर्चा हुई।")[0][2] == [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]


@pytest.mark.parametrize(
    ("guest", "office"),
    [
        (
            "फ्रांस के संयुक्त स्टाफ मुख्यालय में दक्षिण डिवीजन के प्रमुख ब्रिगेडियर जनरल एरिक पेल्टियर",
            "संयुक्त स्टाफ मुख्यालय में दक्षिण डिवीजन के प्रमुख",
        ),
        ("फ्रांस के रक्षा मंत्रालय में रणनीति निदेशालय के महानिदेशक जनरल एरिक पेल्टियर", "रक्षा मंत्रालय में रणनीति निदेशालय के महानिदेशक"),
        ("फ्रांस की पीपुल्स डिफेंस फोर्स के चीफ ऑफ स्टाफ जनरल एरिक पेल्टियर", "पीपुल्स डिफेंस फोर्स के चीफ ऑफ स्टाफ"),
        ("फ्रांस की नौसेना की पूर्वी कमान के फ्लैग ऑफिसर कमांडिंग-इन-चीफ एरिक पेल्टियर", None),
    ],
)
def test_an_institution_of_an_institution_belongs_to_the_office(guest: str, office: str | None) -> None:
    (event,) = facts_of(f"{guest} ने {HOME} से मुलाकात की।").events
    who = event.participants[0]
    assert (who.name, who.represents, who.sector.value) == ("एरिक पेल्टियर", "FRA", "MIL")
    assert office in (None, who.office)


def test_the_commander_of_a_navy_is_its_chief() -> None:
    assert told(
        "रॉयल थाई नेवी के कमांडर-इन-चीफ एडमिरल सोमचाई वोंग सोमवार को भारत यात्रा पर कोच्चि पहुंचे।",
        "थाई नौसेना प्रमुख ने आईएनएस विक्रांत का दौरा किया और नौसेना प्रमुख एडमिरल मोहन अय्यर से नई दिल्ली में बुधवार को मुलाकात करेंगे।",
    ) == [
        ("visit", "ongoing", [("सोमचाई वोंग", "THA"), ("भारत", "IND")]),
        ("meeting", "scheduled", [("सोमचाई वोंग", "THA"), ("मोहन अय्यर", "IND")]),
    ]


@pytest.mark.parametrize(
    ("guest", "name", "office"),
    [
        ("इटली की प्रधानमंत्री जॉर्जिया बियांकी", "जॉर्जिया बियांकी", "प्रधानमंत्री"),
        ("मोरक्को के उद्योग एवं व्यापार मंत्री रियाद मेजौर", "रियाद मेजौर", "उद्योग एवं व्यापार मंत्री"),
        ("मोरक्को के आपदा प्रबंधन एवं राहत मंत्री रियाद मेजौर", "रियाद मेजौर", "आपदा प्रबंधन एवं राहत मंत्री"),
        ("मोरक्को की महिला एवं बाल विकास मंत्री पेरिस मेजौर", "पेरिस मेजौर", "महिला एवं बाल विकास मंत्री"),
        ("मोरक्को के विदेश मामलों के सलाहकार रियाद मेजौर", "रियाद मेजौर", "विदेश मामलों के सलाहकार"),
    ],
)
def test_a_place_is_a_given_name_behind_an_office_and_what_it_deals_with(guest: str, name: str, office: str) -> None:
    (event,) = facts_of(f"{guest} ने {HOME} से मुलाकात की।").events
    assert (event.participants[0].name, event.participants[0].office) == (name, office)


@pytest.mark.parametrize("trip", ["पेरिस पहुंचे", "पेरिस के लिए रवाना हुए", "पेरिस दौरे पर हैं", "पेरिस यात्रा पर गए"])
def test_where_somebody_travels_is_not_his_name(trip: str) -> None:
    assert "पेरिस" not in {who.name for event in facts_of(f"रक्षा मंत्री {trip}।").events for who in event.participants}


@pytest.mark.parametrize(
    ("office", "side"),
    [
        ("लेह स्थित 14वीं कोर के कमांडर", "IND"),
        ("तेजपुर स्थित चौथी कोर के कमांडर", "IND"),
        ("उधमपुर स्थित उत्तरी कमान के कमांडर", "IND"),
        ("चीन के दक्षिण शिनजियांग सैन्य जिले के प्रमुख", "CHN"),
        ("चीन के तिब्बत सैन्य क्षेत्र के डिप्टी कमांडर", "CHN"),
        ("रॉयल भूटान आर्मी के मुख्य परिचालन अधिकारी", "BTN"),
        ("वियतनाम के राष्ट्रपति कार्यालय में सार्वजनिक नीति के अवर सचिव", "VNM"),
        ("वियतनाम के विदेश मंत्रालय में एशिया मामलों के महानिदेशक", "VNM"),
        ("मिस्र के राष्ट्रपति के सैन्य सलाहकार", "EGY"),
        ("मिस्र के प्रधानमंत्री के विशेष दूत", "EGY"),
    ],
)
def test_units_bureaus_and_heads_whom_somebody_serves_belong_to_his_office(office: str, side: str) -> None:
    met = HOME if side != "IND" else "केन्या के रक्षा मंत्री डेविड ओकेलो"
    (event,) = facts_of(f"{office} मेजर जनरल एरिक पेल्टियर ने {met} से मुलाकात की।").events
    who = event.participants[0]
    printed = office
    for where in ("लेह स्थित ", "तेजपुर स्थित ", "उधमपुर स्थित ", "चीन के ", "वियतनाम के ", "मिस्र के "):
        printed = printed.removeprefix(where)
    assert (who.name, who.office, who.represents) == ("एरिक पेल्टियर", printed, side)


@pytest.mark.parametrize(
    "sentence",
    [
        "केन्या के राष्ट्रपति ने रक्षा मंत्रालय में रक्षा सचिव एरिक पेल्टियर से मुलाकात की।",
        "केन्या के राष्ट्रपति के साथ रक्षा सचिव एरिक पेल्टियर ने बैठक की।",
    ],
)
def test_an_office_does_not_reach_over_a_case(sentence: str) -> None:
    offices = [p.office for e in facts_of(sentence).events for p in e.participants if p.name == "एरिक पेल्टियर"]
    assert offices == ["रक्षा सचिव"]


@pytest.mark.parametrize(
    ("guest", "name", "office"),
    [
        ("मलेशिया के रक्षा मंत्री दातुक सेरी इस्माइल बिन यूसुफ", "इस्माइल बिन यूसुफ", "रक्षा मंत्री"),
        ("मलेशियाई वायु सेना के अभियान निदेशक मेजर जनरल दातो’ इस्माइल बिन यूसुफ", "इस्माइल बिन यूसुफ", None),
        ("ब्रुनेई के उप रक्षा मंत्री पेहिन हलबी बिन युसोफ", "हलबी बिन युसोफ", "उप रक्षा मंत्री"),
        ("कंबोडिया के रक्षा मंत्री सामदेच सोक विबोल", "सोक विबोल", "रक्षा मंत्री"),
        ("भूटान के विदेश मंत्री ल्योनपो दोर्जी वांगदी", "दोर्जी वांगदी", "विदेश मंत्री"),
        ("अफगानिस्तान के कार्यवाहक विदेश मंत्री मौलवी करीम जुरमती", "करीम जुरमती", "कार्यवाहक विदेश मंत्री"),
        ("ईरान के सर्वोच्च नेता अयातुल्ला हादी मोकरी", "हादी मोकरी", "सर्वोच्च नेता"),
        ("इजरायल के महानिदेशक मेजर जनरल (रि.) अमीर बारेल", "अमीर बारेल", "महानिदेशक"),
        ("इजरायल के सुरक्षा सलाहकार कर्नल (से.नि.) अमीर बारेल", "अमीर बारेल", "सुरक्षा सलाहकार"),
    ],
)
def test_what_honours_somebody_is_no_part_of_his_name(guest: str, name: str, office: str | None) -> None:
    (event,) = facts_of(f"{guest} ने सोमवार को {HOME} से मुलाकात की।").events
    assert (event.participants[0].name, event.participants[1].name) == (name, "मोहन अय्यर")
    assert office in (None, event.participants[0].office)


@pytest.mark.parametrize(
    ("office", "sector"),
    [
        ("विदेश, क्षेत्रीय एकीकरण और अंतरराष्ट्रीय व्यापार मंत्री", "GOV"),
        ("विदेश, राष्ट्रमंडल और विकास मंत्री", "GOV"),
        ("प्रधानमंत्री एवं विदेश मंत्री शेख", "GOV"),
        ("उप प्रधानमंत्री और रक्षा मंत्री जनरल", "GOV"),
        ("सर्वोच्च राष्ट्रीय सुरक्षा परिषद के सचिव", "GOV"),
        ("युद्ध मंत्री", "GOV"),
        ("नौसेना सचिव", "GOV"),
        ("राजकुमारी", "GOV"),
        ("सत्ताधारी पार्टी के महासचिव", "GOV"),
        ("कांग्रेस सदस्य", "LEG"),
        ("संसद के निचले सदन के अध्यक्ष", "GOV"),
        ("थलसेना उप प्रमुख लेफ्टिनेंट जनरल", "MIL"),
        ("ज्वाइंट चीफ्स ऑफ स्टाफ के चेयरमैन जनरल", "MIL"),
        ("वाइस चीफ ऑफ नेवल स्टाफ एडमिरल", "MIL"),
    ],
)
def test_offices_of_other_systems_keep_all_that_they_deal_with(office: str, sector: str) -> None:
    (event,) = facts_of(f"तंजानिया के {office} एरिक पेल्टियर ने सोमवार को {HOME} से मुलाकात की।").events
    who = event.participants[0]
    ranks = (" शेख", " लेफ्टिनेंट जनरल", " जनरल", " एडमिरल")
    printed = next((office.removesuffix(rank) for rank in ranks if office.endswith(rank)), office)
    assert (who.name, who.represents, who.office, who.sector.value) == ("एरिक पेल्टियर", "TZA", printed, sector)


def test_what_an_office_deals_with_ends_at_a_case() -> None:
    sentence = f"{HOME} ने रक्षा, विदेश और व्यापार पर तंजानिया के मंत्री एरिक पेल्टियर से बात की।"
    offices = [p.office for e in facts_of(sentence).events for p in e.participants if p.name == "एरिक पेल्टियर"]
    assert offices == ["मंत्री"]


@pytest.mark.parametrize(
    ("office", "printed"),
    [
        ("रक्षा सामग्री प्रशासन (एफएमवी) के महानिदेशक", None),
        ("ग्रामीण साख न्यास के अध्यक्ष", None),
        ("उप सहायक विदेश मंत्री", None),
        ("फर्स्ट सी लॉर्ड और नौसेना स्टाफ प्रमुख जनरल सर", "फर्स्ट सी लॉर्ड और नौसेना स्टाफ प्रमुख"),
        ("प्रतिनिधि सभा के अध्यक्ष", None),
        ("थलसेना के उप प्रमुख मेजर जनरल", "थलसेना के उप प्रमुख"),
    ],
)
def test_whom_a_list_ends_with_has_his_whole_office_and_its_country(office: str, printed: str | None) -> None:
    talks = f"{HOME} ने केन्या के रक्षा मंत्री डेविड ओकेलो और {office} एरिक पेल्टियर से भेंट की।"
    (event,) = facts_of(talks).events
    assert [(p.name, p.represents, p.office) for p in event.participants] == [
        ("मोहन अय्यर", "IND", "रक्षा सचिव"),
        ("डेविड ओकेलो", "KEN", "रक्षा मंत्री"),
        ("एरिक पेल्टियर", "KEN", printed or office),
    ]


@pytest.mark.parametrize("behind", ["एओ", "एओ आरएएन", "सीबीई", "पीवीएसएम एवीएसएम"])
def test_what_was_conferred_on_an_officer_is_no_part_of_his_name(behind: str) -> None:
    talks = f"केन्या के सीडीएस जनरल डेविड ओकेलो {behind} ने {HOME} से मुलाकात की।"
    assert told(talks) == [("meeting", "occurred", [("डेविड ओकेलो", "KEN"), ("मोहन अय्यर", "IND")])]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारतीय दल की अगुवाई मेजर जनरल मोहन अय्यर ने और केन्याई दल की ब्रिगेडियर डेविड ओकेलो ने की।",
        "भारतीय पक्ष का नेतृत्व मेजर जनरल मोहन अय्यर ने तथा केन्याई पक्ष का ब्रिगेडियर डेविड ओकेलो ने किया।",
    ],
)
def test_who_led_the_other_delegation_is_of_its_country(sentence: str) -> None:
    talks = "नैरोबी में सोमवार को भारत और केन्या की थलसेनाओं के बीच पहली स्टाफ वार्ता हुई।"
    assert told(talks, sentence) == [("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])]


def test_who_leads_a_delegation_is_of_its_country() -> None:
    assert told(
        "सीमा रक्षक बल के महानिदेशक मोहन अय्यर के नेतृत्व में नौ सदस्यीय भारतीय प्रतिनिधिमंडल वार्ता के लिए सोमवार को नैरोबी पहुंचा।"
    )[0] == ("visit", "ongoing", [("मोहन अय्यर", "IND"), ("Kenya", "KEN")])


def test_whose_minister_came_along_is_not_where_somebody_travels() -> None:
    assert told(
        "राष्ट्रीय सुरक्षा सलाहकार अजय कौल ने गुरुवार को नई दिल्ली में केन्या की अपनी समकक्ष ग्रेस मोशी के साथ बैठक की।",
        "मोशी के साथ केन्या के उप विदेश मंत्री डेविड ओकेलो भी आए हैं। वह शुक्रवार को विदेश सचिव विक्रम मिश्रा से मिलेंगे।",
    )[-1] == ("meeting", "scheduled", [("डेविड ओकेलो", "KEN"), ("विक्रम मिश्रा", "IND")])


@pytest.mark.parametrize("surname", ["पाल", "मंडल", "व्हाइट", "ली", "शी", "पार्क"])
def test_a_surname_that_is_a_word_too_stands_before_and(surname: str) -> None:
    sentence = f"भारत के रक्षा सचिव अजय {surname} और केन्या के रक्षा सचिव जेम्स ओटिएनो ने सोमवार को बैठक की।"
    (event,) = facts_of(sentence).events
    assert [p.name for p in event.participants] == [f"अजय {surname}", "जेम्स ओटिएनो"]


@pytest.mark.parametrize(
    ("guest", "name"),
    [
        ("बांग्लादेश की प्रधानमंत्री शेख सलीमा", "शेख सलीमा"),
        ("बांग्लादेशी गृह मंत्री शेख नासिर", "शेख नासिर"),
        ("पाकिस्तान के रेल मंत्री शेख नासिर अहमद", "शेख नासिर अहमद"),
        ("कतर के प्रधानमंत्री शेख नासिर", "नासिर"),
        ("कुवैत के रक्षा मंत्री शेख नासिर अल खालिद", "नासिर अल खालिद"),
        ("कुवैत के उद्योग मंत्री सुल्तान नासिर", "सुल्तान नासिर"),
        ("कुवैत के उद्योग मंत्री डॉ. सुल्तान अल नासिर", "सुल्तान अल नासिर"),
        ("नेपाल के ऊर्जा मंत्री युवराज गुरुंग", "युवराज गुरुंग"),
        ("ओमान के सुल्तान नासिर बिन खालिद", "नासिर बिन खालिद"),
        ("सऊदी अरब के प्रधानमंत्री युवराज नासिर बिन खालिद", "नासिर बिन खालिद"),
        ("कनाडा के रक्षा मंत्री पीटर मार्शल", "पीटर मार्शल"),
        ("कनाडा की विदेश मंत्री ऐन मेजर", "ऐन मेजर"),
        ("कनाडा के वायुसेना प्रमुख एयर मार्शल पीटर हॉल", "पीटर हॉल"),
    ],
)
@pytest.mark.parametrize("talks", ["{guest} ने {home} से मुलाकात की।", "{home} ने {guest} के साथ वार्ता की।"])
def test_a_title_is_part_of_a_name_where_that_is_the_custom(guest: str, name: str, talks: str) -> None:
    (event,) = facts_of(talks.format(guest=guest, home=HOME)).events
    assert {p.name for p in event.participants} == {name, "मोहन अय्यर"}


def test_a_family_name_that_is_a_title_elsewhere_is_kept_where_no_country_stands_with_it() -> None:
    (event,) = facts_of(
        f"ढाका में सोमवार को शेख सलीमा से {HOME} मिले।", "बांग्लादेशी प्रधानमंत्री शेख सलीमा ने भारत का आभार जताया।"
    ).events
    assert [(p.name, p.represents) for p in event.participants] == [("मोहन अय्यर", "IND"), ("शेख सलीमा", "BGD")]


def test_the_letter_k_stands_between_the_names_of_an_officer_who_acts() -> None:
    assert told("नौसेना प्रमुख एडमिरल दिनेश के जोशी ने घाना के सेना प्रमुख डेविड ओकेलो से मुलाकात की।") == [
        ("meeting", "occurred", [("दिनेश के जोशी", "IND"), ("डेविड ओकेलो", "GHA")])
    ]


@pytest.mark.parametrize(
    ("office", "met"),
    [
        ("पूर्व राष्ट्रपति और ओमानी संसद के अध्यक्ष सलीम हरिब", {"मोहन अय्यर", "सलीम हरिब"}),
        ("ओमानी संसद के अध्यक्ष सलीम हरिब", {"मोहन अय्यर", "सलीम हरिब"}),
    ],
)
def test_an_office_of_an_earlier_time_is_not_its_holder(office: str, met: set[str]) -> None:
    before = "भारत की राष्ट्रपति रेखा थापा ने सोमवार को देश को संबोधित किया।"
    found = facts_of(before, f"{HOME} ने {office} से मुलाकात की।").events
    assert [{one.name for one in event.participants} for event in found if event.type == "meeting"] == [met]


def test_a_word_for_a_king_is_the_first_name_of_a_counterpart() -> None:
    (event,) = facts_of("विदेश मंत्री मोहन अय्यर ने अपने पाकिस्तानी समकक्ष शाह सलीम अंसारी से मुलाकात की।").events
    assert [(p.name, p.office, p.represents) for p in event.participants] == [
        ("मोहन अय्यर", "विदेश मंत्री", "IND"),
        ("शाह सलीम अंसारी", "विदेश मंत्री", "PAK"),
    ]


def test_an_officer_in_a_list_does_not_hold_the_office_of_the_civilian_before_him() -> None:
    (event,) = facts_of("भारत के राजदूत मोहन अय्यर और केन्या के मेजर जनरल डेविड ओकेलो ने बैठक की।").events
    assert [(p.name, p.office) for p in event.participants] == [("मोहन अय्यर", "राजदूत"), ("डेविड ओकेलो", None)]


@pytest.mark.parametrize("office", ["चीफ ऑफ डिफेंस स्टाफ", "चीफ ऑफ आर्मी स्टाफ", "चीफ ऑफ द नेवल स्टाफ"])
def test_an_article_may_open_with_an_office_and_its_letters(office: str) -> None:
    (event,) = facts_of(f"{office} (सीओएस) जनरल मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।").events
    assert [(p.name, p.office) for p in event.participants] == [("मोहन अय्यर", office), ("डेविड ओकेलो", "रक्षा मंत्री")]


@pytest.mark.parametrize(
    "name", ["हरिंदर पाल सोढ़ी", "राम चरण दास", "शमशेर जंग थापा", "रवि डी'सूजा", "पीटर ओ'ब्रायन", "मोहन पाल"]
)
def test_a_name_goes_on_behind_a_word_of_another_meaning_or_a_mark(name: str) -> None:
    (event,) = facts_of(f"सेना प्रमुख जनरल {name} ने शनिवार को केन्या के सेना प्रमुख जनरल डेविड ओकेलो से मुलाकात की।").events
    assert [p.name for p in event.participants] == [name, "डेविड ओकेलो"]


def test_the_name_of_a_project_or_an_exercise_is_no_part_of_a_name() -> None:
    (event,) = facts_of("रक्षा मंत्री रवि शंकर ने केन्या के रक्षा मंत्री डेविड ओकेलो से 'सागर मित्र' अभ्यास पर चर्चा की।").events
    assert [p.name for p in event.participants] == ["रवि शंकर", "डेविड ओकेलो"]


def test_who_held_an_office_then_held_that_office() -> None:
    (event,) = facts_of("2019 में तत्कालीन रक्षा मंत्री मोहन अय्यर ने केन्या के तत्कालीन राष्ट्रपति डेविड ओकेलो से मुलाकात की थी।").events
    assert [p.office for p in event.participants] == ["रक्षा मंत्री", "राष्ट्रपति"]


@pytest.mark.parametrize("mark", ["के साथ बातचीत की", "से मुलाकात की"])
@pytest.mark.parametrize("surname", ["सलाह", "शेख"])
def test_a_word_of_another_meaning_is_a_surname_before_a_case(surname: str, mark: str) -> None:
    events = facts_of(f"रक्षा सचिव अनिरुद्ध खन्ना ने मंगलवार को मिस्र के रक्षा मंत्री मोहम्मद {surname} {mark}।").events
    assert [p.name for e in events for p in e.participants] == ["अनिरुद्ध खन्ना", f"मोहम्मद {surname}"]
