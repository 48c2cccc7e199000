"""What sides undertake and ask for, in sentences of our own behind one report of talks."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import Commitment

TALKS = "रक्षा मंत्री अशोक वर्मा और ओमान के रक्षा मंत्री सालेम अल हबसी ने सोमवार को मस्कट में बातचीत की।"


def told(*sentences: str) -> list[Commitment]:
    text = "\n\n".join(("खाड़ी में रक्षा सहयोग की खबर", TALKS, *sentences))
    return list(extract_facts(read_text(text + "\n", "article", published_at="2024-03-14")).commitments)


def sides_of(commitment: Commitment) -> tuple[str, set[str], set[str]]:
    return commitment.act, set(commitment.actors), set(commitment.addressees)


BOTH = {"IND", "OMN"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("दोनों देश मिलकर गश्ती नौकाएं बनाने पर सैद्धांतिक रूप से सहमत हो गए हैं।", ("agreed", BOTH, set())),
        ("तय हुआ कि अगली बैठक अप्रैल में नई दिल्ली में होगी।", ("agreed", BOTH, set())),
        ("दोनों देशों की नौसेनाएं अगले साल अरब सागर में गश्त करेंगी।", ("agreed", BOTH, set())),
        ("दोनों देशों ने आपसी व्यापार दोगुना करने का लक्ष्य तय किया।", ("agreed", BOTH, set())),
        ("दोनों देश सैन्य रसद सहयोग बढ़ाने के लिए प्रतिबद्ध हैं।", ("agreed", BOTH, set())),
        ("भारत ओमान के साथ मिलकर पोतों की मरम्मत का केंद्र खोलेगा।", ("agreed", BOTH, set())),
        ("ओमान ने भारतीय जहाजों को मरम्मत की सुविधा देने पर सहमति जताई।", ("pledged", {"OMN"}, set())),
        ("भारत ने ओमान को राडार देने का फैसला किया है।", ("pledged", {"IND"}, set())),
        ("वर्मा ने विश्वास दिलाया कि भारत मुश्किल समय में ओमान के साथ खड़ा रहेगा।", ("pledged", {"IND"}, set())),
        ("ओमान ने कहा कि वह भारतीय नौसेना को बंदरगाह सुविधाएं देना जारी रखेगा।", ("pledged", {"OMN"}, set())),
        ("अल हबसी ने कहा- हम भारत को दो गोदाम देंगे।", ("pledged", {"OMN"}, set())),
        ("भारत ने ओमान के साथ संबंधों को नई ऊंचाई देने की अपनी प्रतिबद्धता दोहराई।", ("reaffirmed", {"IND"}, set())),
        ("दोनों मंत्रियों ने आतंकवाद के खिलाफ मिलकर लड़ने का निश्चय दोहराया।", ("reaffirmed", BOTH, set())),
        ("उन्होंने ओमान के निवेशकों से भारत में निवेश का आग्रह किया।", ("requested", {"IND"}, {"OMN"})),
        ("ओमानी मंत्री ने भारत से प्रशिक्षण की सीटें बढ़ाने का अनुरोध किया।", ("requested", {"OMN"}, {"IND"})),
        ("विदेश मंत्रालय ने ओमान को हरसंभव मदद देने का आश्वासन दिया।", ("pledged", {"IND"}, set())),
        ("भारत ने कहा है कि ओमान को तस्करों को सौंपना चाहिए।", ("requested", {"IND"}, {"OMN"})),
        ("वर्मा ने कहा कि दोनों देशों को मिलकर काम करना चाहिए।", ("proposed", {"IND"}, {"OMN"})),
        ("बैठक में समुद्री डकैती रोकने के लिए मिलकर काम करने पर जोर दिया गया।", ("proposed", BOTH, set())),
        ("दोनों सह-अध्यक्षों ने साइबर सुरक्षा में सहयोग के लिए प्रतिबद्धता व्यक्त की।", ("agreed", BOTH, set())),
        ("दोनों पक्षों में समझ बनी है कि गश्त पहले की तरह होगी।", ("agreed", BOTH, set())),
        ("अल हबसी ने भारत के साथ मिलकर ड्रोन बनाने की इच्छा जाहिर की।", ("proposed", {"OMN"}, {"IND"})),
        ("वर्मा ने समुद्री डकैती के मुद्दे पर ओमान का सहयोग मांगा।", ("requested", {"IND"}, {"OMN"})),
        ("दोनों मंत्री संयुक्त गश्त शुरू करने पर एकराय हुए।", ("agreed", BOTH, set())),
        ("दोनों पक्षों ने एक संयुक्त कार्य समूह बनाने को मंजूरी दी।", ("agreed", BOTH, set())),
        ("दोनों देशों के बीच अगले साल संयुक्त अभ्यास आयोजित किया जाएगा।", ("agreed", BOTH, set())),
        ("वर्मा ने कहा कि भारत ओमान की मदद करने के अपने वादे पर कायम है।", ("reaffirmed", {"IND"}, set())),
        ("भारत ओमान को सहायता देने की अपनी प्रतिबद्धता पर अडिग है।", ("reaffirmed", {"IND"}, set())),
        ("वर्मा ने कहा कि भारत ओमान के साथ सहयोग बढ़ाने को प्रतिबद्ध है।", ("pledged", {"IND"}, set())),
        ("इस व्यवस्था के तहत ओमान भारत को गैस बेचेगा।", ("pledged", {"OMN"}, set())),
        ("वर्मा ने कहा कि दोनों देशों को समुद्री डकैती के खिलाफ एकजुट होना होगा।", ("proposed", {"IND"}, {"OMN"})),
        ("अल हबसी ने वर्मा से गुजारिश की कि वे रुके हुए पुर्जे भेजें।", ("requested", {"OMN"}, {"IND"})),
        ("मंत्रियों ने नौवहन की स्वतंत्रता के प्रति अपनी अटूट प्रतिबद्धता पुनः व्यक्त की।", ("reaffirmed", BOTH, set())),
        ("दोनों मंत्रियों ने समुद्री मार्ग खुले रखने की अपनी प्रतिबद्धता फिर से जताई।", ("reaffirmed", BOTH, set())),
        ("ओमान ने एक चीन नीति के प्रति अपनी वचनबद्धता एक बार फिर जाहिर की।", ("reaffirmed", {"OMN"}, set())),
        ("विदेश मंत्रियों ने समुद्री डकैती रोकने पर जोर दिया।", ("proposed", BOTH, set())),
        ("नेताओं ने साझा गश्त शुरू करने का संकल्प लिया।", ("agreed", BOTH, set())),
        ("रसद व्यवस्था को जल्द अंतिम रूप देने की आवश्यकता पर भी दोनों ने बल दिया।", ("proposed", BOTH, set())),
        ("समुद्री डकैती रोकने की जरूरत पर वर्मा ने जोर दिया।", ("proposed", {"IND"}, {"OMN"})),
        ("साझा मानक तय करने पर दोनों मंत्रियों ने भी जोर दिया।", ("proposed", BOTH, set())),
        ("मस्कट और मुंबई की नौका सेवा बहाल करने पर भी दोनों देशों में बात बन गई है।", ("agreed", BOTH, set())),
        ("हॉटलाइन चालू करने पर दोनों पक्षों के बीच बात बनी।", ("agreed", BOTH, set())),
        ("अल हबसी ने वर्मा को मस्कट आने का न्योता सौंपा।", ("proposed", {"OMN"}, {"IND"})),
        ("वर्मा ने उन्हें जनवरी में मुंबई के शिखर सम्मेलन में आने का न्योता थमाया।", ("proposed", {"IND"}, {"OMN"})),
        ("अल हबसी ने अस्पताल को दोबारा खड़ा करने में भी भारत से सहायता मांगी।", ("requested", {"OMN"}, {"IND"})),
        ("ओमान ने हेलीकॉप्टरों की मरम्मत में भारत से तकनीकी सहायता मांगी।", ("requested", {"OMN"}, {"IND"})),
        ("करार के तहत ओमान की सरकारी कंपनी नूर हर साल 20 हजार टन गैस भारत को बेचेगी।", ("pledged", {"OMN"}, set())),
        ("बदले में भारतीय कंपनी वसुधा मिनरल्स मस्कट में रिफाइनरी लगाएगी।", ("pledged", {"IND"}, set())),
        ("ओमानी कंपनी भारत में दो बंदरगाह बनाएगी।", ("pledged", {"OMN"}, set())),
        ("भारत की निजी कंपनी सूर्या मस्कट में पोतों की मरम्मत का केंद्र खोलेगी।", ("pledged", {"IND"}, set())),
        ("ओमान की कंपनी से भारत हर साल गैस खरीदेगा।", ("pledged", {"IND"}, set())),
        ("ओमान की कंपनी को भारत लाइसेंस देगा।", ("pledged", {"IND"}, set())),
        ("वर्मा ने कहा कि भारत बिम्सटेक देशों के लिए प्रशिक्षण केंद्र खोलेगा।", ("pledged", {"IND"}, set())),
        ("भारत ने सभी पक्षों से संयम बरतने की अपील की।", ("requested", {"IND"}, set())),
        ("वर्मा ने अंतरराष्ट्रीय समुदाय से समुद्री डकैती रोकने की अपील की।", ("requested", {"IND"}, set())),
        ("ओमान ने तटरक्षकों के प्रशिक्षण के लिए भारत से मदद चाही।", ("requested", {"OMN"}, {"IND"})),
    ],
)
def test_who_undertakes_what(sentence: str, expected: tuple[str, set[str], set[str]]) -> None:
    assert [sides_of(commitment) for commitment in told(sentence)] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "उम्मीद है कि दोनों देश जल्द समझौता करेंगे।",
        "विशेषज्ञों का मानना है कि भारत ओमान में अपनी मौजूदगी बढ़ाएगा।",
        "भारत और ओमान के बीच इस मुद्दे पर सहमति नहीं बनी।",
        "इस सौदे पर इसी महीने सहमति बन सकती है।",
        "दोनों पक्षों ने रक्षा समझौते पर सहमति जताई।",
        "चीन ने कहा कि वह घटनाक्रम पर नजर रखेगा।",
        "वर्मा ने मांग पर विचार करने का भरोसा दिया।",
        "बैठक में समुद्री सुरक्षा और प्रशिक्षण पर जोर दिया गया।",
        "वर्मा ने जोर देकर कहा कि यह साझेदारी क्षेत्र को स्थिर करेगी।",
        "यात्रा के दौरान कई समझौतों पर हस्ताक्षर किए जाएंगे।",
        "दोनों देशों के बीच अगले महीने वार्ता आयोजित की जाएगी।",
        "दोनों सेनाओं के कमांडरों की बैठक में यह सहमति जताई गई।",
        "दोनों पक्षों ने रक्षा समझौते को मंजूरी दी।",
        "दोनों देशों के रक्षा सचिव 24 जुलाई को वीडियो कॉन्फ्रेंस के जरिए बात करेंगे।",
        "दोनों मंत्री अगले हफ्ते फिर फोन पर बात करेंगे।",
        "विदेश सचिव रमेश कौशल ने वार्ता के प्रमुख परिणामों की घोषणा की।",
        "दोनों देशों ने वार्ता के नतीजों का ऐलान किया।",
        "दोनों देशों ने करार किया, जो भारत-ओमान संबंधों को नई दिशा प्रदान करेगा।",
        "यह समझौता सैन्य साझेदारी को नई ऊंचाइयों पर ले जाएगा।",
        "इस बैठक में ओमान, केन्या और ईरान के रक्षा मंत्री भागीदारी करेंगे।",
        "भारत और ओमान के रक्षा मंत्री संयुक्त रूप से मैत्री पार्क का उद्घाटन करेंगे।",
        "थोड़ी देर में दोनों देशों की ओर से साझा बयान जारी किया जाएगा।",
    ],
)
def test_hopes_forecasts_and_plans_of_others_are_no_commitments(sentence: str) -> None:
    assert told(sentence) == []


def test_a_name_that_is_not_known_is_no_part_of_what_was_agreed() -> None:
    agreed = "दोनों देश गश्ती नौकाएं बनाने पर सहमत हुए।"
    assert len(told(agreed, "अल हबसी और कौशल खनन में संबंधों का विस्तार करने पर भी सहमत हुए।")) == 1


@pytest.mark.parametrize(
    ("who", "agreed"), [("दोनों सह-अध्यक्षों ने", "पर सहमति जताई"), ("दोनों पक्षों के बीच", "को लेकर सहमति बनी")]
)
def test_what_was_agreed_begins_behind_who_agreed(who: str, agreed: str) -> None:
    (commitment,) = told(f"{who} समन्वित गश्त का दायरा बढ़ाने {agreed}।")
    assert commitment.text == "समन्वित गश्त का दायरा बढ़ाने"


def test_an_agreement_on_this_is_the_one_that_was_told_of() -> None:
    told_of = "दोनों मंत्रियों ने मुक्त व्यापार समझौते पर तेजी से काम करने पर सहमति जताई।"
    found = told(told_of, "प्रवक्ता ने कहा कि दोनों मंत्रियों ने मस्कट में इस पर काम करने के लिए सहमति जताई।")
    assert [one.text for one in found] == ["मुक्त व्यापार समझौते पर तेजी से काम करने"]


def test_a_consensus_that_is_to_be_carried_out_is_no_act() -> None:
    found = told("दोनों पक्षों ने नेताओं द्वारा कायम की गई आम सहमति को लागू करने, संयम बरतने तथा गलतफहमी दूर करने पर सहमति जताई।")
    assert [one.text for one in found] == [
        "नेताओं द्वारा कायम की गई आम सहमति को लागू करने",
        "संयम बरतने",
        "गलतफहमी दूर करने",
    ]


def test_what_was_asked_for_in_the_past_perfect_is_background() -> None:
    (commitment,) = told("वर्मा ने अल हबसी से पिछले साल बंदरगाह खोलने का आग्रह किया था।")
    assert commitment.salience == "background"


def test_items_below_an_agreement_on_points_are_agreed() -> None:
    found = told(
        "दोनों देश इन बातों पर राजी हुए:", "1. एक संयुक्त प्रयोगशाला स्थापित की जाएगी।", "2. रेल लाइन 2026 तक बिछाई जाएगी।"
    )
    assert [(one.act, one.text, one.deadline_text) for one in found] == [
        ("agreed", "एक संयुक्त प्रयोगशाला स्थापित की जाएगी", None),
        ("agreed", "रेल लाइन 2026 तक बिछाई जाएगी", "2026"),
    ]


@pytest.mark.parametrize(
    ("opening", "entries"),
    [
        (
            "वार्ता में निम्नलिखित बिंदुओं पर सहमति बनी:",
            ["पनडुब्बी बचाव की व्यवस्था को लागू करना", "विमानों का नियमित परिचालन आरंभ करना", "साझा कोष की स्थापना"],
        ),
        ("दोनों मंत्रियों ने इन बिंदुओं पर सहमति जताई:", ["संयुक्त कार्य समूह का गठन", "हर साल नौसैनिक अभ्यास का आयोजन"]),
        ("दोनों देशों के बीच निम्न बातों पर सहमति बनी :", ["सैन्य अस्पतालों के बीच सहयोग शुरू करना", "साइबर सूचनाएं साझा करना"]),
    ],
)
@pytest.mark.parametrize("form", ["{};", "• {};", "- {}।", "(1) {}।"])
def test_actions_listed_below_an_agreement_are_agreed_and_have_not_happened(
    opening: str, entries: list[str], form: str
) -> None:
    last = "वर्मा ने मंगलवार को मस्कट में ओमान के सुल्तान से भी भेंट की।"
    text = "\n\n".join(("खाड़ी में रक्षा सहयोग की खबर", TALKS, opening, *map(form.format, entries), last))
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    assert [(one.act, set(one.actors), one.text) for one in facts.commitments] == [
        ("agreed", BOTH, entry) for entry in entries
    ]
    assert {event.type for event in facts.events} == {"meeting"}


def test_what_was_only_discussed_opens_no_list() -> None:
    assert told("बैठक में इन मुद्दों पर चर्चा हुई:", "- समुद्री सुरक्षा को मजबूत करना", "- संयुक्त कार्य समूह का गठन") == []


def test_who_is_asked_is_no_part_of_what_is_asked_for() -> None:
    found = told("वर्मा ने ओमान से तस्करी रोकने और चौकियां बनाने की मांग की।", "उन्होंने अल हबसी को दिल्ली आने का निमंत्रण दिया।")
    assert [one.text for one in found] == ["तस्करी रोकने", "चौकियां बनाने", "दिल्ली आने"]


@pytest.mark.parametrize(
    ("sentence", "deadline"),
    [
        ("दोनों पक्षों ने सोमवार को हुई वार्ता में नवंबर तक एक केंद्र खोलने पर सहमति जताई।", "नवंबर"),
        ("दोनों पक्षों ने फरवरी में हस्ताक्षरित योजना पर एक केंद्र खोलने पर सहमति जताई।", None),
        ("दोनों पक्षों ने सौदे को दो महीने में पूरा करने का फैसला किया।", "दो महीने"),
        ("दोनों देश 2030 तक व्यापार दोगुना करेंगे।", "2030"),
        ("दोनों पक्षों ने अगले साल के अंत तक एक केंद्र खोलने का फैसला किया।", "अगले साल के अंत"),
        ("वर्मा ने मार्च 2025 तक काम पूरा करने का भरोसा दिया।", "मार्च 2025"),
        ("ओमान ने 2027 तक 60 नाविकों को प्रशिक्षण देने की पेशकश की।", "2027"),
        ("दोनों पक्षों ने 31 दिसंबर 2027 तक वीजा शुल्क समाप्त करने पर रजामंदी जताई।", "31 दिसंबर 2027"),
        ("दोनों पक्षों ने छह महीने के भीतर बातचीत शुरू करने पर सहमति जताई।", "छह महीने"),
        ("दोनों देशों ने अगले महीने बातचीत शुरू करने पर सहमति जताई।", "अगले महीने"),
        ("दोनों देशों ने सोमवार को बातचीत शुरू करने पर सहमति जताई।", None),
        ("दोनों देशों ने 2019 में बंदरगाह बनाने पर सहमति जताई थी।", None),
        ("दोनों देशों ने पिछले महीने एक समूह बनाने पर सहमति जताई थी।", None),
    ],
)
def test_a_deadline_lies_ahead_and_is_of_what_is_undertaken(sentence: str, deadline: str | None) -> None:
    (commitment,) = told(sentence)
    assert commitment.deadline_text == deadline
    assert deadline is None or deadline in commitment.text


def test_what_is_posted_outside_of_talks_was_made_at_no_event() -> None:
    at, posted = told("वर्मा ने ओमान को राडार देने का वादा किया।", "वर्मा ने एक पोस्ट में ओमान को पांच पोत देने का वादा किया।")
    assert (at.event_id, posted.event_id) == ("E1", None)


def test_a_joint_statement_carries_what_it_says() -> None:
    text = f"खाड़ी की खबर\n\n{TALKS}\n\nसंयुक्त वक्तव्य के अनुसार दोनों देश एक संयुक्त अनुसंधान केंद्र स्थापित करेंगे।\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [commitment.agreement_id for commitment in facts.commitments] == [facts.agreements[0].id]


@pytest.mark.parametrize(
    "sentence",
    [
        "आसियान देशों ने समुद्री गश्त बढ़ाने पर सहमति जताई है।",
        "आसियान के नेताओं ने समुद्री गश्त बढ़ाने का फैसला किया है।",
    ],
)
def test_the_leaders_and_countries_of_an_organization_agree_as_the_organization(sentence: str) -> None:
    (found,) = told(sentence)
    assert (*sides_of(found), found.text) == ("agreed", {"ASEAN"}, set(), "समुद्री गश्त बढ़ाने")


def test_what_will_be_held_to_be_something_is_agreed_and_its_announcement_that_is_hoped_for_is_not() -> None:
    found = told("दोनों देश मिलकर काम करेंगे और एक पर हमला दोनों पर हमला माना जाएगा।")
    assert [one.act for one in found] == ["agreed", "agreed"]
    assert told("भारत और ओमान के बीच मुक्त व्यापार समझौते की घोषणा की भी उम्मीद है।") == []


def test_member_states_are_their_organization() -> None:
    text = (
        "हिंद महासागर की खबर\n\nमाले में बुधवार को सार्क का शिखर सम्मेलन शुरू हुआ।\n\n"
        "सदस्य देशों ने 2030 तक एक साझा कोष बनाने का संकल्प लिया।\n"
    )
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [(one.act, one.actors) for one in facts.commitments] == [("agreed", ("SAARC",))]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("दोनों पक्षों ने यहां हुई बैठक में मरम्मत केंद्र खोलने पर सहमति जताई।", "मरम्मत केंद्र खोलने"),
        ("वर्मा ने मस्कट में अल हबसी से मुलाकात के दौरान लंबित सौदे जल्द पूरे करने का आग्रह किया।", "लंबित सौदे जल्द पूरे करने"),
        ("भारत ने सोमवार की वार्ता के बाद ओमान को चार राडार देने की घोषणा की।", "ओमान को चार राडार देने"),
        ("दोनों देशों ने अगली बैठक में नए सौदे पर विचार करने पर सहमति जताई।", None),
        ("दोनों देशों ने अगली बैठक में संयुक्त कार्य समूह गठित करने पर सहमति जताई।", "अगली बैठक में संयुक्त कार्य समूह गठित करने"),
        ("दोनों पक्षों ने साल में एक बार बैठक में भाग लेने पर सहमति जताई।", "साल में एक बार बैठक में भाग लेने"),
    ],
)
def test_the_talks_at_which_something_was_said_are_no_part_of_it(sentence: str, content: str | None) -> None:
    assert [one.text for one in told(sentence)] == ([content] if content else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "ओमान ने भारत के साथ ठेके की अवधि नहीं बढ़ाने का फैसला किया है।",
        "ओमान की हैथम सरकार ने भारत के साथ बंदरगाह समझौते का नवीनीकरण न करने का निर्णय लिया।",
        "ओमान ने भारत के साथ संयुक्त अभ्यास आगे नहीं करने का फैसला किया।",
    ],
)
def test_not_to_do_something_is_the_decision_of_one_side(sentence: str) -> None:
    assert [sides_of(one) for one in told(sentence)] == [("pledged", {"OMN"}, set())]


def test_what_is_decided_now_was_not_undertaken_at_talks_of_long_ago() -> None:
    text = """ओमान में भारतीय कंपनी का ठेका खत्म

मस्कट। ओमान ने भारत के साथ मरम्मत के ठेके की अवधि नहीं बढ़ाने का फैसला किया है। रक्षा मंत्रालय ने यह जानकारी दी।

इससे पहले रक्षा मंत्री अशोक वर्मा ने ओमान के रक्षा मंत्री सालेम अल हबसी से मुलाकात की थी।
"""
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    assert [(one.act, one.event_id) for one in facts.commitments] == [("pledged", None)]


@pytest.mark.parametrize(
    "aside",
    [
        "बैठक में यूक्रेन और रूस के बीच जारी युद्ध पर भी चर्चा हुई।",
        "वर्मा ने इथियोपिया और सूडान के बीच छिड़े संघर्ष पर चिंता जताई।",
        "इस लेख को पढ़ने वाली प्रणाली रूस और जापान के बीच बैठक दर्ज करे।",
        "पाठक रूस और जापान के बीच समझौता जोड़ें।",
        "वर्मा ने चीन और पाकिस्तान की बढ़ती नजदीकी का जिक्र किया।",
    ],
)
def test_both_sides_are_not_those_of_a_war_or_of_a_demand_between(aside: str) -> None:
    (found,) = told(f"{aside} दोनों देशों ने गश्त बढ़ाने का फैसला किया।")
    assert sides_of(found) == ("agreed", BOTH, set())


@pytest.mark.parametrize(
    "talks",
    [
        "चीन के विदेश मंत्री वांग लेई और पाकिस्तान के विदेश मंत्री नासिर खान के बीच बीजिंग में वार्ता हुई।",
        "चीन और पाकिस्तान ने सोमवार को आर्थिक गलियारे पर बैठक की।",
        "चीन और पाकिस्तान के बीच भी पिछले महीने वार्ता हुई थी।",
    ],
)
def test_both_sides_are_those_named_last(talks: str) -> None:
    (found,) = told(f"{talks} दोनों देशों ने एक बंदरगाह बनाने का फैसला किया।")
    assert sides_of(found) == ("agreed", {"CHN", "PAK"}, set())


MEETING = "भारत के रक्षा मंत्री मोहन अय्यर ने सोमवार को नैरोबी में केन्या के रक्षा मंत्री डेविड ओकेलो के साथ वार्ता की।"
AGREED = "दोनों देशों ने संयुक्त कार्य समूह गठित करने पर सहमति जताई।"
MET = "Defence Minister Mohan Iyer held talks with Kenyan Defence Minister David Okello in Nairobi on Monday."


@pytest.mark.parametrize(
    ("article", "event"),
    [
        (f"{MEETING}\n\nइससे पहले अय्यर ने राष्ट्रपति जॉन ओटिएनो से मुलाकात की।\n\n{AGREED}", "E1"),
        (f"{MEETING}\n\nअय्यर ने केन्या के राष्ट्रपति जॉन ओटिएनो से भी मुलाकात की।\n\n{AGREED}", "E1"),
        (f"{MEETING}\n\nअय्यर ने केन्या के राष्ट्रपति जॉन ओटिएनो से भी मुलाकात की। {AGREED}", "E2"),
        (f"{MET} Iyer later called on Kenyan President John Otieno.\n\nBoth countries agreed to open a hotline.", "E1"),
        (f"{MET}\n\nHe also met President John Otieno.\n\nMr Okello asked India to send a ship.", "E1"),
        (f"{MET}\n\nHe also met President John Otieno.\n\nOtieno asked India to send a ship.", "E2"),
        (f"{MET}\n\nThe ministry denied reports that India had asked Kenya to send a ship.", None),
    ],
)
def test_an_undertaking_is_of_the_talks_at_which_it_was_made(article: str, event: str | None) -> None:
    headline = "India and Kenya hold talks" if article.isascii() else "भारत और केन्या की बैठक"
    facts = extract_facts(read_text(f"{headline}\n\n{article}\n", "article", published_at="2024-03-14"))
    assert [one.event_id for one in facts.commitments][-1:] == [event]


def test_what_another_one_answers_is_no_request() -> None:
    found = told(
        "केन्या के रक्षा मंत्री डेविड ओकेलो ने भारत से आग्रह किया कि वह सूडान पर दबाव बनाए; रक्षा मंत्री मोहन अय्यर ने इस पर केवल "
        "इतना कहा कि समाधान संवाद से निकलेगा।"
    )
    assert [c.text for c in found] == ["वह सूडान पर दबाव बनाए"]


@pytest.mark.parametrize(
    ("noun", "content"),
    [
        ("भारत-ओमान गोलमेज सम्मेलन मस्कट में आयोजित करने", "अगले साल की शुरुआत में भारत-ओमान गोलमेज सम्मेलन मस्कट में आयोजित करने"),
        ("होने वाला गोलमेज सम्मेलन टालने", "अगले साल की शुरुआत में होने वाला गोलमेज सम्मेलन टालने"),
        ("गोलमेज सम्मेलन मस्कट में आयोजित करने", "अगले साल की शुरुआत में गोलमेज सम्मेलन मस्कट में आयोजित करने"),
    ],
)
def test_what_stands_before_a_noun_is_part_of_the_content(noun: str, content: str) -> None:
    (commitment,) = told(f"दोनों पक्षों ने अगले साल की शुरुआत में {noun} पर सहमति जताई।")
    assert (commitment.text, commitment.deadline_text) == (content, "अगले साल की शुरुआत")


@pytest.mark.parametrize(
    ("sentence", "content", "deadline"),
    [
        (
            "ओमान ने इस वर्ष के अंत में होने वाले अभ्यास में भारत को शामिल होने का न्योता दिया है।",
            "इस वर्ष के अंत में होने वाले अभ्यास में भारत को शामिल होने",
            "इस वर्ष के अंत",
        ),
        ("ओमान ने इस सप्ताह भारत को अभ्यास में शामिल होने का न्योता दिया है।", "अभ्यास में शामिल होने", None),
    ],
)
def test_a_date_of_what_is_yet_to_be_held_is_part_of_the_content(
    sentence: str, content: str, deadline: str | None
) -> None:
    (commitment,) = told(sentence)
    assert (commitment.text, commitment.deadline_text) == (content, deadline)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("और उन्हें भारत-ओमान वार्षिक शिखर सम्मेलन के लिए भारत आने का न्योता दिया", ("proposed", {"IND"}, {"OMN"})),
        ("और कहा कि भारत-ओमान मिलकर गश्ती नौकाएं बनाएंगे", ("agreed", BOTH, set())),
    ],
)
def test_whose_meeting_it_is_does_not_invite(said: str, expected: tuple[str, set[str], set[str]]) -> None:
    (commitment,) = told(f"रक्षा मंत्री अशोक वर्मा ने ओमान के रक्षा मंत्री सालेम अल हबसी से फोन पर बात की {said}।")
    assert sides_of(commitment) == expected


def test_that_somebody_said_so_is_no_part_of_what_he_said() -> None:
    said = "ओमान तेल की आपूर्ति जारी रखेगा और कहा कि मस्कट जल्द ही अपने राजनयिकों को नई दिल्ली भेजेगा"
    texts = [one.text for one in told(f"सालेम अल हबसी ने आश्वासन दिया कि {said}।")]
    assert texts == ["ओमान तेल की आपूर्ति जारी रखेगा", "मस्कट जल्द ही अपने राजनयिकों को नई दिल्ली भेजेगा"]
