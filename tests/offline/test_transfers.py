"""Equipment and relief that one side gives another: which sentences tell of it, and which only seem to."""

from __future__ import annotations

import pytest

from tests.offline.test_english import facts_of as english_facts
from tests.offline.test_hindi_events import facts_of, told

IND_KEN = {"IND", "KEN"}


def summary(*paragraphs: str) -> list[tuple[str, str, set[str | None]]]:
    return [(kind, status, {side for _, side in who}) for kind, status, who in told(*paragraphs)]


def english(*paragraphs: str) -> list[tuple[str, str, set[str | None]]]:
    return [
        (event.type.value, event.status.value, {who.represents for who in event.participants})
        for event in english_facts(*paragraphs).events
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत ने केन्या को मिसाइलों की दूसरी खेप भेज दी है।",
        "भारत ने मंगलवार को केन्या को दो गश्ती नौकाएं सुपुर्द कीं।",
        "भारत ने केन्या को एक हेलीकॉप्टर दो साल के लिए पट्टे पर दिया है।",
        "केन्या को भारत की ओर से 200 वाहन उपहार स्वरूप दिए गए।",
        "भारत ने केन्या को रडार प्रणाली की आपूर्ति शुरू कर दी है।",
        "भारतीय सेना ने केन्या की सेना को 20 घोड़े भेंट किए।",
        "भारत से मिसाइलों की पहली खेप सोमवार को केन्या पहुंच गई।",
        "केन्या ने भारत को 20 लॉन्चरों का ऑर्डर दिया था।",
        "भारत सरकार ने केन्या को 18 विमानों के निर्यात का लाइसेंस जारी किया है।",
        "भारत ने केन्या के साथ हुए समझौते के तहत उसे तीन ड्रोन सौंपे।",
        "केन्या को भारत से तीन और विमान मिल गए हैं।",
        "भारत ने केन्या को हथियार और सैन्य उपकरण उपलब्ध कराए हैं।",
    ],
)
def test_ways_to_say_that_equipment_changed_hands(sentence: str) -> None:
    assert summary(sentence) == [("arms_transfer", "occurred", IND_KEN)]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("भारत अगले महीने केन्या को दूसरा गश्ती पोत सौंपेगा।", "scheduled"),
        ("केन्या को भारत से अगले साल मार्च तक छह हेलीकॉप्टर मिलेंगे।", "scheduled"),
        ("केन्या भारत से चार और विमान खरीद सकता है।", "proposed"),
        ("भारत ने केन्या को विमानों की आपूर्ति रोक दी है।", "cancelled"),
        ("भारत ने केन्या को हथियारों की बिक्री पर रोक लगा दी।", "cancelled"),
        ("भारत 2026 तक केन्या को शेष दो मिसाइल स्क्वाड्रन प्रदान करेगा।", "scheduled"),
    ],
)
def test_the_verb_tells_what_has_become_of_a_transfer(sentence: str, status: str) -> None:
    assert summary(sentence) == [("arms_transfer", status, IND_KEN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत ने केन्या को राहत सामग्री की पहली खेप भेजी।",
        "भारत ने केन्या के लिए 2500 टन गेहूं की पहली खेप रवाना की।",
        "भारत ने केन्या को एक लाख टीके उपहार में दिए।",
        "केन्या में बाढ़ आने पर भारतीय वायुसेना का विमान 15 टन राहत सामग्री लेकर शनिवार को नैरोबी पहुंचा।",
    ],
)
def test_relief_is_an_event_of_its_own(sentence: str) -> None:
    assert summary(sentence) == [("other", "occurred", IND_KEN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "चीन ने ताइवान के पास 20 युद्धपोत भेजे।",
        "भारत ने अमेरिकी विमानों को उड़ान की मंजूरी दी।",
        "भारत को रूस से मिसाइल प्रणाली की डिलीवरी में देरी हो रही है।",
        "भारत और फ्रांस के बीच हथियारों की आपूर्ति श्रृंखला पर काम हुआ।",
        "रूस से खरीदे गए विमानों ने भारत में उड़ान भरी।",
        "केन्या के रक्षा मंत्री डेविड ओकेलो ने भारत को ड्रोन की जानकारी दी।",
        "भारत ने केन्या को हथियारों के खिलाफ कार्रवाई की रिपोर्ट सौंपी।",
        "अमेरिका ने भारत को विमान के इंजन देने का वादा किया।",
        "चीन का विमान भारत पहुंचा।",
        "भारत ने केन्या को पोत नहीं सौंपा।",
        "सैनिक भारत द्वारा केन्या को उपहार में दिए गए दो हेलीकॉप्टरों का संचालन करते थे।",
        "भारत ने केन्या को ड्रोन की जानकारी उपलब्ध कराई।",
        "भारतीय सेना ने केन्या की सेना को टैंक का प्रशिक्षण प्रदान किया।",
        "गोवा शिपयार्ड ने भारतीय नौसेना को अमेरिकी इंजन वाला गश्ती पोत सौंपने की तैयारी की।",
        "भारत रूस से तेल और हथियार खरीदता है।",
    ],
)
def test_what_is_only_shown_planned_promised_or_told_changes_no_hands(sentence: str) -> None:
    assert told(sentence) == []


def test_a_batch_is_of_the_goods_and_sides_spoken_of_before() -> None:
    assert summary("भारत ने केन्या को 5 लाख वैक्सीन देने का वादा किया, जिसकी पहली खेप नवंबर में नैरोबी पहुंचेगी।") == [
        ("other", "scheduled", IND_KEN)
    ]


def test_a_delivery_with_a_date_is_an_event_and_no_pledge() -> None:
    facts = facts_of("रूस भारत को मिसाइल प्रणाली की चौथी रेजिमेंट नवंबर 2025 तक सौंप देगा।")
    assert ([event.status.value for event in facts.events], facts.commitments) == (["scheduled"], ())


def test_an_earlier_delivery_and_one_to_come_are_events_of_their_own() -> None:
    facts = facts_of(
        "भारत ने सोमवार को केन्या को मिसाइलों की दूसरी खेप भेजी।",
        "पहली खेप अप्रैल 2023 में भेजी गई थी।",
        "तीसरी खेप मई 2024 तक भेजी जाएगी।",
    )
    assert [(event.status.value, event.date_text, event.salience.value) for event in facts.events] == [
        ("occurred", "सोमवार", "main"),
        ("occurred", "अप्रैल 2023", "background"),
        ("scheduled", "मई 2024", "main"),
    ]


def test_a_service_named_later_takes_the_place_of_its_country() -> None:
    assert told("भारत ने सोमवार को केन्या को दो पोत सौंपे।", "ये पोत केन्या की नौसेना को सौंपे गए।") == [
        ("arms_transfer", "occurred", [("केन्या की नौसेना", "KEN"), ("भारत", "IND")])
    ]


def test_who_stands_by_at_a_delivery_attends_it() -> None:
    facts = facts_of("भारत ने केन्या के रक्षा मंत्री डेविड ओकेलो की मौजूदगी में केन्या की नौसेना को एक पोत सौंपा।")
    assert [(who.name, who.role.value) for who in facts.events[0].participants] == [
        ("डेविड ओकेलो", "attendee"),
        ("केन्या की नौसेना", "principal"),
        ("भारत", "principal"),
    ]


def test_goods_handed_over_by_video_are_no_call() -> None:
    assert summary("प्रधानमंत्री रोहन वर्मा ने वीडियो कॉन्फ्रेंस के जरिए केन्या के राष्ट्रपति डेविड ओकेलो को एक पोत सौंपा।") == [
        ("arms_transfer", "occurred", IND_KEN)
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "status"),
    [
        ("India has shipped the second batch of its cruise missiles to Kenya.", "arms_transfer", "occurred"),
        ("Two patrol boats were handed over to Kenya by India on Monday.", "arms_transfer", "occurred"),
        ("India approved the sale of missiles to Kenya.", "arms_transfer", "occurred"),
        ("Kenya has ordered 96 helicopters from India.", "arms_transfer", "occurred"),
        ("India will hand over the second aircraft to Kenya in April.", "arms_transfer", "scheduled"),
        ("India has halted deliveries of ammunition to Kenya.", "arms_transfer", "cancelled"),
        ("Kenya received two patrol boats from India, the Kenyan defence ministry said.", "arms_transfer", "occurred"),
        ("India will be handing over a patrol vessel to Kenya in a ceremony today.", "arms_transfer", "scheduled"),
        ("India on Tuesday sent a consignment of relief material to Kenya.", "other", "occurred"),
    ],
)
def test_ways_to_say_it_in_english(sentence: str, kind: str, status: str) -> None:
    assert english(sentence) == [(kind, status, IND_KEN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "China sent warships near Taiwan.",
        "The US approved a visit of Indian ships.",
        "India ordered an inquiry into the crash of a US helicopter.",
        "India and Kenya delivered a joint statement on ships.",
        "India supplied the list of missing ships to Kenya.",
        "India has not delivered the ships to Kenya.",
        "Russia offered to sell submarines to India.",
        "Kenya received a delegation from India on the ship.",
    ],
)
def test_what_only_sounds_like_a_delivery_in_english(sentence: str) -> None:
    assert english(sentence) == []


def test_the_first_batch_in_the_passive_is_of_the_sides_before() -> None:
    assert english(
        "India has shipped the second batch of missiles to Kenya.", "The first batch was delivered in April 2023."
    ) == [
        ("arms_transfer", "occurred", IND_KEN),
        ("arms_transfer", "occurred", IND_KEN),
    ]


@pytest.mark.parametrize(
    ("sentence", "company"),
    [
        ("तरंग डायनामिक्स लिमिटेड ने केन्या को मिसाइलों की पहली खेप सौंपी।", ("तरंग डायनामिक्स लिमिटेड", "IND")),
        ("हिंदुस्तान एयरोनॉटिक्स लिमिटेड (एचएएल) ने केन्या को दो विमान सौंपे।", ("हिंदुस्तान एयरोनॉटिक्स लिमिटेड", "IND")),
        ("दक्षिण कोरिया की हनसोल एयरोस्पेस ने केन्या को दो विमान सौंपे।", ("हनसोल एयरोस्पेस", "KOR")),
        ("जापान की मोरी शिपबिल्डिंग ने केन्या को गश्ती पोत सौंपा।", ("मोरी शिपबिल्डिंग", "JPN")),
    ],
)
def test_a_company_gives_for_its_country(sentence: str, company: tuple[str, str]) -> None:
    assert told(sentence) == [("arms_transfer", "occurred", [company, ("केन्या", "KEN")])]


def test_a_contract_with_a_company_of_the_home_country_is_domestic() -> None:
    facts = facts_of("रक्षा मंत्रालय ने तरंग मोटर वर्क्स लिमिटेड के साथ 400 ट्रकों की खरीद के अनुबंध पर हस्ताक्षर किए।")
    assert (facts.events, facts.agreements) == ((), ())


def test_who_accepts_goods_takes_them_for_his_country() -> None:
    assert told("फ्रांस ने भारत को तीसरा विमान सौंपा।", "रक्षा मंत्री मोहन अय्यर ने विमान ग्रहण किया।") == [
        ("arms_transfer", "occurred", [("मोहन अय्यर", "IND"), ("फ्रांस", "FRA")])
    ]


def test_what_it_is_said_to_have_sold_is_denied_of_the_country_named_before() -> None:
    facts = facts_of("ओमान ने इन खबरों का खंडन किया है कि उसने केन्या को मिसाइलें बेची हैं।")
    assert [(event.certainty.value, {who.represents for who in event.participants}) for event in facts.events] == [
        ("denied", {"OMN", "KEN"})
    ]


def test_an_order_of_it_is_of_the_goods_spoken_of_before() -> None:
    assert summary("भारत ने सोमवार को केन्या को एक गश्ती पोत सौंपा।", "केन्या ने 2011 में भारत को इसका ऑर्डर दिया था।") == [
        ("arms_transfer", "occurred", IND_KEN),
        ("arms_transfer", "occurred", IND_KEN),
    ]
    assert told("केन्या ने 2011 में भारत को कपड़ों का ऑर्डर दिया था।") == []


@pytest.mark.parametrize(
    "handed",
    [
        "भारत ने केन्या को 20 टन राहत सामग्री भेजी, जिसे भारत के उच्चायुक्त कपिल राव ने केन्या की स्वास्थ्य मंत्री ग्रेस वान्जिरू को सौंपा।",
        "नौसेना का पोत राहत सामग्री लेकर मोम्बासा पहुंचा था, जिसे भारत के उच्चायुक्त कपिल राव ने केन्या की स्वास्थ्य मंत्री ग्रेस वान्जिरू "
        "को सौंप दिया।",
    ],
)
def test_who_handed_over_what_the_clause_before_names_takes_part(handed: str) -> None:
    assert told(handed) == [("other", "occurred", [("कपिल राव", "IND"), ("ग्रेस वान्जिरू", "KEN")])]


@pytest.mark.parametrize(
    "taken",
    [
        "पोत को मालदीव की रक्षा मंत्री आमिना शरीफ ने भारत के उच्चायुक्त कपिल राव से ग्रहण किया।",
        "इस पोत को मालदीव की रक्षा मंत्री आमिना शरीफ ने माले में भारत के उच्चायुक्त कपिल राव से प्राप्त किया।",
    ],
)
def test_who_takes_a_ship_from_somebody_takes_part(taken: str) -> None:
    assert told(taken) == [("arms_transfer", "occurred", [("आमिना शरीफ", "MDV"), ("कपिल राव", "IND")])]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत से मिले दो गश्ती पोत पिछले साल केन्या पहुंचे थे।",
        "भारत से उपहार में मिली तेज गति की दो नौकाएं सोमवार को केन्या के बंदरगाह पहुंचीं।",
        "भारत से प्राप्त छह रडार जून में केन्या पहुंच गए।",
    ],
)
def test_goods_that_came_from_a_side_and_arrive_were_given(sentence: str) -> None:
    assert summary(sentence) == [("arms_transfer", "occurred", IND_KEN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "अभ्यास के लिए भारत से आए दो युद्धपोत सोमवार को केन्या पहुंचे।",
        "भारत से आए दो नौसैनिक पोत सोमवार को केन्या के बंदरगाह पहुंचे।",
        "भारत के सांसदों से मिले कारोबारी विमान से केन्या पहुंचे।",
    ],
)
def test_ships_and_planes_that_only_call_or_carry_somebody_are_not_given(sentence: str) -> None:
    assert [kind for kind, *_ in summary(sentence) if kind == "arms_transfer"] == []


@pytest.mark.parametrize(
    ("speaker", "country", "expected"),
    [
        ("अमेरिका के रक्षा सचिव जॉन मिलर", "भारत", {"USA", "IND"}),
        ("रूस के रक्षा मंत्री इवान पेत्रोव", "भारत", {"RUS", "IND"}),
    ],
)
def test_who_says_when_the_next_load_will_come_gives_it(speaker: str, country: str, expected: set[str]) -> None:
    assert summary(f"{speaker} ने कहा कि बातचीत अच्छी रही और इंजनों की अगली खेप दिसंबर में {country} पहुंच जाएगी।") == [
        ("arms_transfer", "scheduled", expected)
    ]
