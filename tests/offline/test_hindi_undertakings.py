"""What sides undertake by the verbs and light-verb phrases of the Hindi press, in sentences behind one report."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Commitment
from schemas.vocabulary import Certainty
from tests.offline.test_commitments import sides_of

TALKS = "रक्षा मंत्री विनोद तलवार और केन्या के रक्षा मंत्री जोसेफ मुतुआ ने सोमवार को नैरोबी में बातचीत की।"


def told(*sentences: str) -> list[Commitment]:
    text = "\n\n".join(("पूर्वी अफ्रीका में रक्षा सहयोग की खबर", TALKS, *sentences))
    return list(extract_facts(read_text(text + "\n", "article", published_at="2024-03-14")).commitments)


BOTH = {"IND", "KEN"}
AGREED = ("agreed", BOTH, set[str]())
INDIA, KENYA = ("pledged", {"IND"}, set[str]()), ("pledged", {"KEN"}, set[str]())
INDIA_ASKS, KENYA_ASKS = ("requested", {"IND"}, {"KEN"}), ("requested", {"KEN"}, {"IND"})
INDIA_OFFERS, KENYA_OFFERS = ("proposed", {"IND"}, {"KEN"}), ("proposed", {"KEN"}, {"IND"})


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("वार्ता में यह तय पाया गया कि तटरक्षक बल हर साल अभ्यास करेंगे।", AGREED),
        ("मंत्रियों ने यह निर्णय भी लिया कि दोनों देशों के अनुसंधान संगठन मई तक एक साझा प्रयोगशाला खोलेंगे।", AGREED),
        ("दोनों मंत्री इस नतीजे पर पहुंचे कि तटरक्षकों का एक साझा केंद्र बनाया जाए।", AGREED),
        ("दोनों इस बात पर रजामंद हुए कि रुकी हुई परियोजना फिर शुरू की जाएगी।", AGREED),
        ("दोनों देशों ने एक साझा कोष गठित करने को हरी झंडी दे दी।", AGREED),
        ("दोनों पक्षों ने सीमा शुल्क घटाने की सैद्धांतिक मंजूरी दे दी।", AGREED),
        ("दोनों मंत्रियों ने समिति की बैठक हर साल बुलाने का इरादा जताया।", AGREED),
        ("दोनों देशों के विशेषज्ञ हर छह महीने पर मिलेंगे।", AGREED),
        ("दोनों की खुफिया एजेंसियां हर महीने जानकारी साझा करेंगी।", AGREED),
        ("इस करार के तहत गश्ती पोत गोवा में बनाए जाएंगे।", AGREED),
        ("इसके तहत हर साल 50 केन्याई अफसरों को पुणे में प्रशिक्षण दिया जाएगा।", AGREED),
        ("तलवार ने बताया कि कोच्चि का यार्ड और मोम्बासा का गोदीवाड़ा मिलकर पांच टग बनाएंगे।", AGREED),
        ("तलवार ने कहा कि हम मिलकर गश्ती पोत बनाएंगे।", AGREED),
        ("भारत ने घोषणा की है कि वह केन्या में प्रशिक्षण दल तैनात करेगा।", INDIA),
        ("केन्याई मंत्री ने संकल्प जताया कि उनका देश भारत विरोधी तत्वों को जगह नहीं देगा।", KENYA),
        ("भारत ने फैसला किया है कि वह नैरोबी में एक अस्पताल बनवाएगा।", INDIA),
        ("तलवार ने ऐलान किया कि केन्याई कैडेटों के लिए सीटें दोगुनी की जाएंगी।", INDIA),
        ("केन्या ने भारत को आश्वासन दिया है कि वह भारतीय छात्रों पर हुए हमलों की जांच तेज करेगा।", KENYA),
        ("मुतुआ ने कहा कि अगले अभ्यास की मेजबानी उनका देश मोम्बासा में करेगा।", KENYA),
        ("मुतुआ ने कहा कि केन्या अगले वर्ष होने वाले नौसैनिक अभ्यास की मेजबानी करेगा।", KENYA),
        ("केन्या का युद्धपोत जसिरी अगले साल विशाखापत्तनम में बेड़े की समीक्षा में हिस्सा लेगा।", KENYA),
        ("केन्याई नौसेना अपने तीन पोतों की मरम्मत कोच्चि में कराएगी।", KENYA),
        ("भारतीय नौसेना के प्रशिक्षकों का छह सदस्यीय दल मोम्बासा में रहकर स्थानीय गोताखोरों को सिखाएगा।", INDIA),
        ("भारत का एक चिकित्सा दल अगले माह केन्या में शिविर लगाएगा।", INDIA),
        ("भारतीय विशेषज्ञ केन्या की प्रयोगशालाओं का निरीक्षण करेंगे।", INDIA),
        ("“हम सोमवार को 60 बिस्तरों वाला अस्पताल रवाना करेंगे,” तलवार ने एक्स पर लिखा।", INDIA),
        ("तलवार ने केन्या से कहा कि वह सड़क परियोजना की रकम जल्द जारी करे।", INDIA_ASKS),
        ("भारत ने केन्या पर जोर डाला कि वह तस्करों पर कार्रवाई करे।", INDIA_ASKS),
        ("भारत चाहता है कि केन्या अपने बंदरगाहों पर चीनी जहाजों को न रुकने दे।", INDIA_ASKS),
        ("भारत ने केन्या से उस जहाज की जानकारी मांगी है जो पिछले माह डूब गया था।", INDIA_ASKS),
        ("मुतुआ ने भारत से तोपों की दूसरी खेप मांगी है।", KENYA_ASKS),
        ("केन्या ने तकनीक हस्तांतरण पर भारत की लिखित गारंटी मांगी।", KENYA_ASKS),
        ("केन्या ने कर्ज चुकाने के लिए दो साल की मोहलत मांगी।", KENYA_ASKS),
        ("केन्या ने जहाज निर्माण के लिए भारतीय इंजीनियर भेजने की गुहार लगाई।", KENYA_ASKS),
        ("भारत ने इच्छा जताई कि दोनों नौसेनाएं अदन की खाड़ी में साझा गश्त करें।", INDIA_OFFERS),
        ("तलवार ने रक्षा स्टार्टअप के लिए साझा कोष बनाने का विचार रखा।", INDIA_OFFERS),
        ("केन्या ने एनएसजी में भारत की सदस्यता के लिए अपने समर्थन की पुष्टि की।", ("reaffirmed", {"KEN"}, set())),
        ("तलवार ने केन्या के विकास में साझेदार बने रहने का भारत का वादा दोहराया।", ("reaffirmed", {"IND"}, set())),
    ],
)
def test_who_undertakes_what(sentence: str, expected: tuple[str, set[str], set[str]]) -> None:
    assert [sides_of(commitment) for commitment in told(sentence)] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "दोनों देशों के पायलट हवा में ईंधन भरने का अभ्यास करेंगे।",
        "दोनों देशों के जवान दो हफ्ते तक आतंकवाद रोधी कार्रवाई का पूर्वाभ्यास करेंगे।",
        "दोनों देशों ने करार किया, जिससे माल की आवाजाही आसान हो जाएगी।",
        "मुतुआ ने कहा कि उनकी सरकार इस प्रस्ताव पर विचार करेगी।",
        "दोनों देश कल विश्व कप के फाइनल में भिड़ेंगे।",
        "केन्या भारत से पीछे रह जाएगा।",
        "भारत केन्या का सबसे बड़ा साझेदार बन जाएगा।",
        "इससे भारत को सस्ती गैस मिलेगी।",
        "तलवार ने मीडिया से अटकलों से बचने की अपील की।",
        "मुतुआ ने घटना पर माफी मांगी।",
        "केन्या ने जवाब देने के लिए और समय मांगा।",
        "भारत ने केन्या का आग्रह ठुकरा दिया।",
        "समझौता तब लागू होगा, जब दोनों देशों की संसदें इसे मंजूरी दे देंगी।",
        "भारतीय वायु सेना अगले साल नए विमान शामिल करेगी।",
    ],
)
def test_drills_effects_and_requests_to_the_public_are_no_commitments(sentence: str) -> None:
    assert told(sentence) == []


def test_a_denied_request_is_one_that_is_denied() -> None:
    found = told("मंत्रालय ने इस बात का खंडन किया कि भारत ने केन्या से तेल मांगा है।")
    assert [(*sides_of(one), one.certainty) for one in found] == [(*INDIA_ASKS, Certainty.DENIED)]


def test_a_second_verb_without_a_subject_is_of_who_acts_before() -> None:
    line = "मुतुआ ने कहा कि केन्या 25 वैज्ञानिकों को काम करने देगा और भारतीय कंपनियों को तकनीक उपलब्ध कराएगा।"
    assert [sides_of(one) for one in told(line)] == [KENYA, KENYA]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('तलवार ने कहा, "हम अपने केन्याई मित्रों की क्षमता बढ़ाने में मदद करते रहेंगे।"', [INDIA]),
        ("मुतुआ ने कहा कि केन्या भारत की सदस्यता का समर्थन करता रहेगा।", [KENYA]),
        ("मुतुआ ने कहा कि दोनों देशों में बैठकें होती रहेंगी।", []),
    ],
)
def test_what_somebody_keeps_doing_is_a_pledge(sentence: str, expected: list[object]) -> None:
    assert [sides_of(one) for one in told(sentence)] == expected


def test_entries_with_letters_are_a_list() -> None:
    found = told(
        "दोनों पक्षों ने सहयोग की समीक्षा की और निम्नलिखित पर सहमति व्यक्त की:",
        "(क) केन्या के 60 अधिकारियों को भारतीय संस्थानों में प्रशिक्षण देना;",
        "(ख) मोम्बासा में मरम्मत के लिए कार्यशाला की स्थापना;",
        "(iv) तटीय निगरानी पर एक कार्य योजना तैयार करना।",
        "मुतुआ मंगलवार को आगरा जाएंगे।",
    )
    assert [sides_of(one) for one in found] == [AGREED] * 3


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("डॉ. मुतुआ ने भारत से मरीजों के लिए वीजा आसान करने का आग्रह किया।",), "डॉ. मुतुआ"),
        (("केन्याई मंत्री ने हल्के टैंक देने की गुजारिश की।",), "केन्याई मंत्री"),
        (("विदेश मंत्रालय ने कहा कि तलवार ने दो विमान भेजने की पेशकश की।",), "विदेश मंत्रालय"),
        (("बैठक के अंत में जारी विज्ञप्ति में दोनों देशों ने विशेषज्ञों का समूह बनाने पर सहमति जताई।",), "विज्ञप्ति"),
        (("मुतुआ ने कहा कि दोनों देश मित्र हैं। उन्होंने भरोसा दिया कि केन्या दो बंदरगाह खोलेगा।",), "मुतुआ"),
        (("दोनों पक्षों ने समूह बनाने पर सहमति जताई।",), None),
    ],
)
def test_the_source_is_who_says_it(sentences: tuple[str, ...], expected: str | None) -> None:
    assert [one.source for one in told(*sentences)] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("मुतुआ ने भारत से हल्के टैंक देने का आग्रह किया।", {"arms_trade"}),
        ("मुतुआ ने भारत से दवाओं से लदे दो विमान भेजने का आग्रह किया।", {"other"}),
        ("दोनों पक्षों ने नौसैनिक अभ्यास हर साल करने पर सहमति जताई।", {"exercises_interoperability", "maritime"}),
        ("दोनों पक्षों ने श्वेत पोत परिवहन की सूचना देने पर सहमति जताई।", {"intelligence_information", "maritime"}),
        ("मुतुआ ने भारत से प्याज के निर्यात पर लगी रोक हटाने का आग्रह किया।", {"other"}),
        ("तलवार ने यूक्रेन को मदद भेजने के लिए केन्या से अनुरोध किया।", set()),
    ],
)
def test_topics_are_those_of_what_is_undertaken(sentence: str, expected: set[str]) -> None:
    assert [{str(topic) for topic in one.topics} for one in told(sentence)] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("दोनों देश दिवाली तक बाकी मुद्दों को सुलझा लेंगे।", [AGREED]),
        ("बैठक के बाद जारी साझा बयान के मुताबिक दोनों देश गश्त को साल में दो से बढ़ाकर चार बार करेंगे।", [AGREED]),
        ("तलवार और मुतुआ ने ड्रोन के संयुक्त उत्पादन पर मुहर लगाई।", [AGREED]),
        ("दोनों पक्ष सीमा शुल्क घटाएंगे और नौकरशाही की बाधाएं दूर करेंगे।", [AGREED, AGREED]),
        ("तलवार ने कहा कि भारत हमेशा केन्या के साथ खड़ा रहेगा।", [INDIA]),
        ("मुतुआ ने कहा कि केन्या किसी को अपनी जमीन का भारत के खिलाफ इस्तेमाल नहीं करने देगा।", [KENYA]),
        ("भारत ने केन्या को नाविकों को रिहा करने के लिए कहा।", [INDIA_ASKS]),
        ("मुतुआ ने सुझाव दिया कि अगली वार्ता मोम्बासा में कराई जाए।", [KENYA_OFFERS]),
        ("भारत की ओर से केन्या के 20 राजनयिकों को प्रशिक्षण दिया जाएगा।", [INDIA]),
        ("भारत और केन्या के बीच व्यापार अगले साल दस अरब डॉलर को पार कर जाएगा।", []),
        ("दोनों टीमें शनिवार को दोस्ताना मैच खेलेंगी।", []),
        ("दोनों मंत्री इस बात पर सहमत थे कि आतंकवाद पूरी दुनिया के लिए खतरा है।", []),
        ("26 में से 20 अध्यायों पर सहमति बन चुकी है।", []),
        ("सौदा हुआ तो भारत केन्या से हर साल गैस खरीदेगा।", []),
        ("यदि केन्या राजी हुआ तो भारत वहां अड्डा बनाएगा।", []),
        ("दोनों नेता शाम को साझा प्रेस वार्ता करेंगे।", []),
        ("यह भी तय हुआ कि गश्त साझा होगी, जिसमें नए पोत भी शामिल किए जाएंगे।", [AGREED]),
    ],
)
def test_what_stands_around_an_undertaking_does_not_hide_it(sentence: str, expected: list[object]) -> None:
    assert [sides_of(one) for one in told(sentence)] == expected


def test_what_is_said_at_a_conference_hangs_on_it() -> None:
    text = (
        "पूर्वी एशिया के रक्षा मंत्री मिले\n\nटोक्यो, 12 मार्च। आसियान के रक्षा मंत्रियों की बैठक मंगलवार को टोक्यो में हुई।\n\n"
        "बैठक में केन्या के रक्षा मंत्री जोसेफ मुतुआ ने घोषणा की कि केन्या भारत को दो बंदरगाह देगा।"
    )
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    assert [one.event_id for one in facts.commitments] == [facts.events[0].id]


def test_that_they_met_is_no_part_of_what_they_undertake() -> None:
    found = told("तलवार और मुतुआ ने बैठक कर रिफाइनरी का काम तीन साल में पूरा करने का संकल्प लिया।")
    assert [one.text for one in found] == ["रिफाइनरी का काम तीन साल में पूरा करने"]


def test_what_a_country_will_do_counts_at_a_conference_without_another_one_beside_it() -> None:
    text = (
        "हिंद महासागर के देश मिले\n\nकोलंबो, 12 मार्च। आईओआरए के मंत्रियों की बैठक मंगलवार को कोलंबो में हुई।\n\n"
        "बैठक में रक्षा मंत्री विनोद तलवार ने बताया कि भारत अफ्रीकी देशों को बीज उपलब्ध कराएगा।"
    )
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    assert [(one.act, one.actors) for one in facts.commitments] == [("pledged", ("IND",))]


@pytest.mark.parametrize(
    ("relative", "second"),
    [
        ("जिसकी पहली बैठक मार्च 2026 तक नई दिल्ली में आयोजित की जाएगी", True),
        ("जो जून तक अपनी रिपोर्ट देगा", True),
        ("जो सहयोग की दिशा तय करेगा", False),
    ],
)
def test_what_was_agreed_upon_may_be_told_on_with_a_date(relative: str, second: bool) -> None:
    found = told(f"दोनों पक्ष साइबर सुरक्षा पर एक कार्य समूह बनाने पर सहमत हुए, {relative}।")
    assert [sides_of(one) for one in found] == [AGREED] * (1 + second)


def test_member_states_of_a_body_agree_upon_what_they_will_do() -> None:
    found = told(
        "एससीओ के रक्षा मंत्रियों की बैठक सोमवार को ताशकंद में हुई। बैठक के अंत में एक संयुक्त घोषणापत्र स्वीकार किया गया। घोषणापत्र के "
        "अनुसार सदस्य देश केबलों की सुरक्षा पर एक विशेषज्ञ समूह बनाएंगे।"
    )
    assert [sides_of(one) for one in found] == [("agreed", {"SCO"}, set())]
