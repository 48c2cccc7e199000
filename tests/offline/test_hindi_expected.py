"""What is only expected in Hindi: orders, signatures, the first session of a body; and what follows deliveries."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

MET = "भारत के रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।"
BOTH = [("भारत", "IND"), ("केन्या", "KEN")]


def test_an_order_on_which_the_seal_may_be_set_is_proposed() -> None:
    transfer = facts_of(MET, "सूत्रों की मानें तो 12 हेलिकॉप्टरों के ऑर्डर पर साल के अंत तक मुहर लग सकती है।").events[-1]
    assert (transfer.type, transfer.status, transfer.certainty) == ("arms_transfer", "proposed", "hedged")
    assert transfer.date_text == "साल के अंत"
    assert {who.name for who in transfer.participants} == {"भारत", "केन्या"}


def test_the_seal_on_a_tax_is_no_order() -> None:
    assert len(told(MET, "कैबिनेट की बैठक में नए कर पर मुहर लग सकती है।")) == 1


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("उम्मीद है कि अगले हफ्ते दोनों देशों की स्पेस एजेंसियां एक आशय पत्र पर साइन कर देंगी।", "आशय पत्र"),
        ("शायद मार्च में गोदी की मरम्मत के एमओयू पर हस्ताक्षर हो जाएं।", "गोदी की मरम्मत के एमओयू"),
        ("माना जा रहा है कि जून में दोनों देश रक्षा सहयोग के एक समझौते पर दस्तखत कर सकते हैं।", "रक्षा सहयोग के एक समझौते"),
    ],
)
def test_a_signature_that_is_expected_makes_a_proposed_document(sentence: str, name: str) -> None:
    facts = facts_of(MET, sentence)
    (paper,) = facts.agreements
    assert (paper.name, paper.status, paper.certainty, paper.event_id) == (name, "proposed", "hedged", None)
    assert [event.type.value for event in facts.events] == ["meeting"]


@pytest.mark.parametrize(
    ("agreed", "session", "event"),
    [
        (
            "दोनों देश व्यापार पर एक संयुक्त टास्क फोर्स बनाने पर सहमत हुए।",
            "इस टास्क फोर्स की पहली वर्चुअल बैठक 15 अप्रैल को होनी है।",
            ("call", "scheduled", BOTH),
        ),
        (
            "दोनों पक्षों ने एक कार्यसमूह गठित करने का फैसला किया।",
            "कार्यसमूह की पहली बैठक मई में नैरोबी में होगी।",
            ("meeting", "scheduled", BOTH),
        ),
        (
            "दोनों इस बात पर राजी हैं कि समुद्री सुरक्षा पर एक कार्यबल बने।",
            "कार्यबल अपनी पहली बैठक अगले महीने करेगा।",
            ("meeting", "scheduled", BOTH),
        ),
    ],
)
def test_the_first_session_of_a_body_is_of_the_sides_that_agreed_to_form_it(
    agreed: str, session: str, event: tuple[str, str, list[tuple[str, str]]]
) -> None:
    assert told(MET, agreed, session, "दोनों मंत्रियों ने यूक्रेन पर भी चर्चा की।")[1:] == [event]


@pytest.mark.parametrize(
    "sentences",
    [
        ("सरकार ने व्यापार पर एक टास्क फोर्स बनाई है।", "इस टास्क फोर्स की पहली बैठक 15 अप्रैल को होनी है।"),
        ("मंत्रिमंडल की पहली बैठक 15 अप्रैल को होनी है।",),
        ("दोनों देश एक कार्यसमूह बनाने पर सहमत हुए।", "कार्यसमूह की बैठक हर साल होती है।"),
    ],
)
def test_the_first_session_of_another_body_is_none_of_them(sentences: tuple[str, ...]) -> None:
    assert len(told(MET, *sentences)) == 1


@pytest.mark.parametrize(
    ("clause", "undertaken"),
    [
        ("सहमत हैं कि मछुआरों के मामले के लिए एक साझा समिति बने", 1),
        ("सहमत हैं कि बंदरगाहों के बीच एक सीधी सेवा चले", 1),
        ("सहमत हैं कि दोनों देशों के रिश्ते पहले से बेहतर बने हैं", 0),
    ],
)
def test_what_sides_agree_shall_come_about_is_undertaken(clause: str, undertaken: int) -> None:
    facts = facts_of(MET, f"दोनों मंत्री इस पर {clause}।")
    assert [(c.act, c.actors) for c in facts.commitments] == [("agreed", ("IND", "KEN"))] * undertaken


def test_what_is_left_of_a_delivery_and_its_order() -> None:
    handed, due, order = facts_of(
        "गुरुवार को नैरोबी में हुए समारोह में रक्षा राज्य मंत्री मोहन अय्यर ने छह तटीय राडारों में से पहले दो केन्या के सेना प्रमुख पीटर "
        "किमानी को सौंपे। समारोह में भारत के उच्चायुक्त रमेश कौल भी मौजूद थे। बाकी चार राडार अगले साल मार्च तक केन्या भेज दिए जाएंगे।",
        "केन्या ने इनका ऑर्डर पिछले साल जुलाई में भारत इलेक्ट्रॉनिक्स लिमिटेड को दिया था।",
    ).events
    assert [(who.name, who.role.value) for who in handed.participants] == [
        ("मोहन अय्यर", "principal"),
        ("पीटर किमानी", "principal"),
        ("रमेश कौल", "attendee"),
    ]
    assert (due.status, due.date_text) == ("scheduled", "अगले साल मार्च")
    assert (order.salience, {who.name for who in order.participants}) == (
        "background",
        {"केन्या", "भारत इलेक्ट्रॉनिक्स लिमिटेड"},
    )


@pytest.mark.parametrize(
    ("sentence", "pledged"),
    [
        ("केन्या अब अपने समुद्र की निगरानी भारत में बने राडारों से करेगा।", 0),
        ("केन्या की सेना अब भारतीय राइफलों का इस्तेमाल करेगी।", 0),
        ("भारत अब केन्या को चार राडार देगा।", 1),
        ("भारत और केन्या मिलकर समुद्र की निगरानी राडारों से करेंगे।", 1),
    ],
)
def test_the_use_of_what_was_given_is_no_pledge(sentence: str, pledged: int) -> None:
    assert len(facts_of(sentence).commitments) == pledged


def test_a_surname_that_is_also_a_verb_acts_alone() -> None:
    facts = facts_of(
        "विदेश मंत्री मोहन पाई ने सोमवार को केन्या के विदेश मंत्री डेविड ओकेलो से फोन पर बात की।",
        "ओकेलो ने बंदरगाह का मुद्दा उठाया। विदेश मंत्रालय ने बयान में कहा कि पाई ने चाय पर लगा शुल्क घटाने की मांग भी रखी। "
        "उन्होंने ओकेलो को मई में भारत आने का न्योता दिया है।",
    )
    assert [(c.act, c.actors, c.addressees) for c in facts.commitments] == [
        ("requested", ("IND",), ("KEN",)),
        ("proposed", ("IND",), ("KEN",)),
    ]


@pytest.mark.parametrize(
    ("handed", "rest", "date"),
    [
        ("भारत ने सोमवार को केन्या को दस में से तीन गश्ती नौकाएं सौंप दीं।", "शेष सात नौकाएं जून तक पहुंचा दी जाएंगी।", "जून"),
        ("भारत ने केन्या को दस में से चार राडार सौंपे।", "शेष छह की आपूर्ति सितंबर तक कर दी जाएगी।", "सितंबर"),
        ("भारत ने केन्या को दो हेलिकॉप्टर सौंपे।", "बाकी 2027 तक सौंपे जाएंगे।", "2027"),
        ("भारत ने केन्या को तीसरी मिसाइल बैटरी भेजी।", "चौथी और आखिरी बैटरी दिसंबर तक पहुंच जाएगी।", "दिसंबर"),
    ],
)
def test_the_rest_of_what_was_handed_over_is_due(handed: str, rest: str, date: str) -> None:
    _, due = facts_of(handed, rest).events
    assert (due.type, due.status, due.date_text) == ("arms_transfer", "scheduled", date)
    assert {who.name for who in due.participants} == {"भारत", "केन्या"}


@pytest.mark.parametrize("rest", ["बाकी काम अगले साल तक पूरा हो जाएगा।", "शेष सैनिक जून तक पहुंच जाएंगे।"])
def test_the_rest_of_something_else_is_no_delivery(rest: str) -> None:
    assert len(told("भारत ने सोमवार को केन्या को तीन गश्ती नौकाएं सौंप दीं।", rest)) == 1


def test_an_order_that_may_be_placed_is_one_of_those_who_talked() -> None:
    order = facts_of(MET, "सूत्रों ने बताया कि गश्ती नौकाओं का ऑर्डर अगले महीने दिया जा सकता है।").events[-1]
    assert (order.type, order.status, order.date_text) == ("arms_transfer", "proposed", "अगले महीने")


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("उम्मीद है कि जून में रसद के करार पर मुहर लग जाएगी।", "proposed"),
        ("दोनों देशों ने रसद के करार पर मुहर लगा दी।", "signed"),
        ("जल्द ही दोनों देश रसद के करार को अंतिम रूप दे सकते हैं।", "under_negotiation"),
        ("दोनों देशों ने रसद के करार को अंतिम रूप दे दिया।", "finalised"),
    ],
)
def test_what_may_be_sealed_or_settled_is_not_yet(sentence: str, status: str) -> None:
    assert [paper.status.value for paper in facts_of(MET, sentence).agreements] == [status]


def test_the_first_session_of_a_year_that_is_over_is_recalled() -> None:
    session = facts_of(MET, "इस तंत्र की पहली बैठक 2019 में नैरोबी में हुई थी।").events[-1]
    assert (session.status, session.salience, session.location) == ("occurred", "background", "नैरोबी")


def test_guests_were_at_what_took_place_and_not_at_what_is_due() -> None:
    came, due = facts_of(
        "भारत से खरीदे गए चार हेलिकॉप्टरों में से दो बुधवार को केन्या पहुंच गए। बाकी दो अगले महीने पहुंचेंगे। समारोह में केन्या के रक्षा मंत्री "
        "डेविड ओकेलो मौजूद थे।"
    ).events
    assert {who.name for who in came.participants} == {"भारत", "केन्या", "डेविड ओकेलो"}
    assert {who.name for who in due.participants} == {"भारत", "केन्या"}
