"""What sides undertake in Hindi as journalists say it: capitals, views, wishes, acts beside others or left out."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_dispatches import TALKS
from tests.offline.test_hindi_events import facts_of

Undertaken = tuple[str, list[str], list[str]]
BOTH = ["IND", "KEN"]


def undertaken(*paragraphs: str) -> list[Undertaken]:
    """Act, actors and addressees of every commitment."""
    return [(c.act.value, sorted(c.actors), list(c.addressees)) for c in facts_of(*paragraphs).commitments]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("नई दिल्ली केन्या को दो नौकाएं उपहार में देगा।", [("pledged", ["IND"], [])]),
        ("ओकेलो ने बताया कि नई दिल्ली अगले साल तक दो रडार देगा।", [("pledged", ["IND"], [])]),
        ("नई दिल्ली की ओर से केन्या को दो रडार देने की घोषणा की गई।", [("pledged", ["IND"], [])]),
        ("ओकेलो का कहना था कि नई दिल्ली तकनीक साझा करने को प्रतिबद्ध है।", [("pledged", ["IND"], [])]),
        ("केन्या चाहता है कि नई दिल्ली कर्ज माफ कर दे।", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो ने कहा कि नई दिल्ली केन्या की मदद करता रहेगा।", [("pledged", ["IND"], [])]),
        ("ओकेलो ने नई दिल्ली पर दबाव डाला कि वह दो नौकाएं दे।", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो ने बताया कि बंदरगाह के लिए नई दिल्ली 10 करोड़ डॉलर देगा।", [("pledged", ["IND"], [])]),
        ("नई दिल्ली यात्रा का कार्यक्रम जल्द तय होगा।", []),
        ("नई दिल्ली पुलिस लोगों को सूचना देगी।", []),
        ("नई दिल्ली हवाई अड्डे पर एक नया टर्मिनल बनेगा।", []),
        ("ओकेलो नई दिल्ली से शनिवार को लौटेंगे।", []),
    ],
)
def test_a_capital_stands_for_its_government(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(TALKS, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("ओकेलो का मत था कि दोनों देशों को एक साझा तंत्र विकसित करना चाहिए।", [("proposed", ["KEN"], ["IND"])]),
        ("दोनों मंत्रियों का कहना था कि साझा गश्त शुरू की जानी चाहिए।", [("proposed", BOTH, [])]),
        ("दोनों पक्षों ने माना कि एक संयुक्त समिति बनानी होगी।", [("proposed", BOTH, [])]),
        ("ओकेलो ने दो टूक कहा कि भारत को पुराने बकाये चुकाने होंगे।", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो ने साफ शब्दों में कह दिया कि भारत अपने जहाज हटाए।", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो ने अय्यर से दो टूक कहा कि भारत अपने जहाज हटाए।", [("requested", ["KEN"], ["IND"])]),
        ("भारत की मांग है कि केन्या उसके जहाजों को ठहरने दे।", [("requested", ["IND"], ["KEN"])]),
        ("ओकेलो ने कहा, ‘हम चाहते हैं कि भारत की कंपनियां एक केंद्र खोलें।’", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो ने कहा कि भारत के रिश्ते बदले।", []),
        ("ओकेलो का भारत से आग्रह था कि वह तीन नौकाएं दे।", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो का सुझाव था कि दोनों देश मिलकर नौकाएं बनाएं।", [("proposed", ["KEN"], ["IND"])]),
        ("दोनों मंत्रियों का कहना था कि हालात चिंताजनक हैं।", []),
        ("दोनों मंत्रियों ने माना कि दुनिया को बदलना होगा।", []),
        ("ओकेलो ने कहा कि भारत तेजी से आगे बढ़ा है।", []),
        ("ओकेलो ने कहा कि दोनों देश करीब आए।", []),
        ("विशेषज्ञों का मानना है कि दोनों देशों को साझा गश्त करनी चाहिए।", []),
    ],
)
def test_what_somebody_holds_has_to_be_done(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(TALKS, sentence) == expected


def test_who_holds_a_view_vouches_for_it() -> None:
    facts = facts_of(TALKS, "ओकेलो का सुझाव था कि दोनों देश मिलकर नौकाएं बनाएं।")
    assert [(c.source_type.value, c.source) for c in facts.commitments] == [("official_statement", "ओकेलो")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("ओकेलो ने साफ किया कि वे अपनी जमीन का इस्तेमाल भारत के खिलाफ नहीं होने देंगे।", [("pledged", ["KEN"], [])]),
        ("ओकेलो ने बताया कि वे भारतीय जहाजों को ईंधन देंगे।", [("pledged", ["KEN"], [])]),
        ("ओकेलो ने कहा, 'हम भारत में दूतावास खोलेंगे और दवाएं भेजेंगे।'", [("pledged", ["KEN"], [])] * 2),
        ("ओकेलो ने कहा कि वे चुनाव लड़ेंगे।", []),
        ("ओकेलो ने कहा कि वे भारत लौटेंगे।", []),
        ("ओकेलो ने कहा कि वे भारतीयों को पसंद करते हैं।", []),
    ],
)
def test_who_speaks_of_himself_in_the_plural_pledges_alone(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(TALKS, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("अभ्यास की अवधि दोगुनी करने पर सहमति कायम हुई।", [("agreed", BOTH, [])]),
        ("पहला साझा अभ्यास राजस्थान में करने को लेकर आम राय बनी।", [("agreed", BOTH, [])]),
        ("नौकाओं की मरम्मत का केंद्र खड़ा करने की बात तय हुई।", [("agreed", BOTH, [])]),
        ("दोनों देशों ने एक साझा चेतावनी तंत्र बनाने की बात मानी।", [("agreed", BOTH, [])]),
        ("दोनों मंत्री इसके लिए तैयार हैं कि वैज्ञानिक एक साझा प्रयोगशाला बनाएं।", [("agreed", BOTH, [])]),
        ("भारत ने केन्या के इंजीनियरों को प्रशिक्षण देने के लिए हां कर दी है।", [("pledged", ["IND"], [])]),
        ("नैरोबी में रक्षा अताशे तैनात करने का फैसला भी भारत ने किया है।", [("pledged", ["IND"], [])]),
        ("केन्या को दो रडार देने की घोषणा भी अय्यर ने की।", [("pledged", ["IND"], [])]),
        ("भारत केन्या को दो नौकाएं देने पर तैयार हो गया है।", [("pledged", ["IND"], [])]),
        ("ओकेलो ने वचन दिया कि उनका देश ऐसा कोई काम नहीं करेगा जिससे भारत को नुकसान हो।", [("pledged", ["KEN"], [])]),
        ("तमिलनाडु के मुख्यमंत्री ने केंद्र से द्वीप वापस लेने की मांग की है।", []),
        ("अय्यर ने केन्या की सरकार से बकाये चुकाने की मांग की।", [("requested", ["IND"], ["KEN"])]),
        ("ओकेलो ने भारत को नौकाएं साथ मिलकर बनाने का ऑफर दिया।", [("proposed", ["KEN"], ["IND"])]),
        ("ओकेलो ने भारतीय पक्ष के सामने दो नौकाएं भेजने का आग्रह रखा।", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो ने बकाये चुकाने के लिए भारत पर जोर डाला।", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो ने सेना के लिए जांच मशीनें मांगीं।", [("requested", ["KEN"], ["IND"])]),
        ("ओकेलो ने जांच मशीनें मांगीं और अय्यर से दो नौकाएं देने का आग्रह किया।", [("requested", ["KEN"], ["IND"])] * 2),
        ("भारत ने नैरोबी में एक केंद्र बनाने का प्रस्ताव भी सामने रखा।", [("proposed", ["IND"], ["KEN"])]),
        ("दोनों नेताओं ने 2028 तक रेल लाइन पूरी करने का प्रण लिया।", [("agreed", BOTH, [])]),
        ("दोनों मंत्री इस पर सहमत हैं कि एक साझा कार्यबल बने।", [("agreed", BOTH, [])]),
        ("दोनों ने मिलकर काम करने की प्रतिबद्धता पर फिर मुहर लगाई।", [("reaffirmed", BOTH, [])]),
        ("गश्त बढ़ाने पर सहमति नहीं बन सकी।", []),
        ("अभ्यास करने पर सहमति का रास्ता लंबा है।", []),
        ("ओकेलो ने भारत के ऑफर की सराहना की।", []),
    ],
)
def test_further_words_of_acts(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(TALKS, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "ओकेलो ने भारतीय उद्योगों को जमीन देने का आश्वासन देते हुए अय्यर को मोम्बासा आने का न्यौता दिया।",
            [("pledged", ["KEN"], []), ("proposed", ["KEN"], ["IND"])],
        ),
        (
            "ओकेलो ने भारत से दो नौकाएं देने का अनुरोध करते हुए उसके जहाजों को ईंधन देने का वादा किया।",
            [("requested", ["KEN"], ["IND"]), ("pledged", ["KEN"], [])],
        ),
        (
            "ओकेलो ने बंदरगाह खुला रखने का केन्या का वचन दोहराते हुए भारत के साथ रिश्तों की सराहना की।",
            [("reaffirmed", ["KEN"], [])],
        ),
        ("ओकेलो ने भारत की सराहना करते हुए उसे दो नौकाएं देने का वादा किया।", [("pledged", ["KEN"], [])]),
        ("ओकेलो ने भारत की भूमिका की सराहना करते हुए रिश्तों पर संतोष जताया।", []),
    ],
)
def test_one_act_beside_another(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(TALKS, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "अय्यर ने केन्याई पायलटों को प्रशिक्षण देने की, जबकि ओकेलो ने भारतीय जहाजों को ईंधन देने की पेशकश की।",
            [("proposed", ["IND"], ["KEN"]), ("proposed", ["KEN"], ["IND"])],
        ),
        ("अय्यर ने रिश्तों की, जबकि ओकेलो ने भारतीय नौसेना की सराहना की।", []),
    ],
)
def test_an_act_that_stands_only_in_the_next_clause(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(TALKS, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("रक्षा मंत्रालय ने 97 विमान खरीदने का फैसला किया है।", []),
        ("रक्षा मंत्रालय ने केन्या को दो नौकाएं देने का फैसला किया है।", [("pledged", ["IND"], [])]),
        ("भारत केन्या के 75 स्कूलों को बसें भेंट करेगा।", [("pledged", ["IND"], [])]),
        ("भारत केन्या को दो रडार देने जा रहा है।", [("pledged", ["IND"], [])]),
        ("अय्यर राष्ट्रपति से भेंट करने जा रहे हैं।", []),
        ("भारत एक नई मिसाइल का परीक्षण करने जा रहा है।", []),
        ("अय्यर सोमवार को लौटने जा रहे थे।", []),
        ("दोनों देश 2026 में साझा अभ्यास की मेजबानी बारी-बारी से करेंगे।", [("agreed", BOTH, [])]),
        ("दोनों देश नौकाओं पर बातचीत इस साल पूरी कर लेंगे।", [("agreed", BOTH, [])]),
        ("दोनों देश अगले महीने वार्ता की मेजबानी करेंगे।", []),
        ("बयान में कहा गया कि दोनों देशों की पुलिस हर हफ्ते सूचनाएं साझा करेगी।", [("agreed", BOTH, [])]),
        ("दोनों मंत्रियों ने माना कि खतरा बढ़ा है, और दोनों की एजेंसियां सूचनाएं साझा करेंगी।", [("agreed", BOTH, [])]),
        ("माना जाता है कि दोनों देश मिलकर नौकाएं बनाएंगे।", []),
        ("ओकेलो की मानें तो भारत केन्या में एक कारखाना लगाएगा।", [("pledged", ["IND"], [])]),
        ("बात बनी तो भारत केन्या में एक कारखाना लगाएगा।", []),
        ("अय्यर ने एक चुनावी रैली में कहा कि उनकी सरकार हर गांव में अस्पताल बनाएगी।", []),
        ("अय्यर ने एक रैली में कहा कि भारत केन्या को दो रडार देगा।", [("pledged", ["IND"], [])]),
    ],
)
def test_what_countries_will_do_or_are_about_to(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(TALKS, sentence) == expected


def test_of_two_countries_the_first_is_told_to_do_something_to_the_other() -> None:
    assert undertaken(TALKS, "ओकेलो ने भारत को ओमान को नौकाएं बेचना बंद करने के लिए कहा।") == [("requested", ["KEN"], ["IND"])]


def test_at_a_conference_of_a_body_one_proposes_to_the_body() -> None:
    assert undertaken(
        "प्रधानमंत्री विक्रम देसाई ने शुक्रवार को बैंकॉक में बिम्सटेक शिखर सम्मेलन में भाग लिया।",
        "देसाई ने भारत में आपदा प्रबंधन का एक केंद्र स्थापित करने का प्रस्ताव किया।",
    ) == [("proposed", ["IND"], ["BIMSTEC"])]


@pytest.mark.parametrize(
    ("sentence", "testable"),
    [
        ("अय्यर ने निर्यात के लाइसेंस जारी करने का वादा किया।", True),
        ("अय्यर ने रियायत जारी रखने का वादा किया।", False),
        ("अय्यर ने सभी जरूरी कदम उठाने का आश्वासन दिया।", False),
        ("अय्यर ने कहा, ‘हम केन्या की सुरक्षा में पूरा सहयोग देते रहेंगे।’", False),
    ],
)
def test_whether_it_can_be_checked(sentence: str, testable: bool) -> None:
    assert [c.testable for c in facts_of(TALKS, sentence).commitments] == [testable]


def test_how_often_something_will_be_done_is_no_deadline() -> None:
    shared = facts_of(TALKS, "दोनों देशों की एजेंसियां हर तीन महीने में सूचनाएं साझा करेंगी।")
    done = facts_of(TALKS, "दोनों देश तीन महीने में एक केंद्र बनाएंगे।")
    assert [c.deadline_text for facts in (shared, done) for c in facts.commitments] == [None, "तीन महीने"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("भारत के पूर्व राजदूत का कहना है कि दोनों देशों को साझा गश्त करनी चाहिए।", []),
        ("अय्यर ने जवानों को बेहतर सुविधाएं देने का आश्वासन दिया।", []),
        ("रक्षा मंत्रालय ने सैनिकों को नए जूते देने की घोषणा की।", []),
        ("अय्यर ने केन्या के सैनिकों को प्रशिक्षण देने का वादा किया।", [("pledged", ["IND"], [])]),
        ("ओकेलो ने ताजमहल देखने की इच्छा जताई।", []),
        ("केन्याई सांसदों ने ओकेलो से इस्तीफा मांगा।", []),
        ("मुंबई में एक नया पुल बनाने पर राज्य सरकार राजी हो गई है।", []),
        ("मोम्बासा में एक नया पुल बनाने पर दोनों सरकारें राजी हो गई हैं।", [("agreed", BOTH, [])]),
    ],
)
def test_what_is_said_and_done_at_home(sentence: str, expected: list[Undertaken]) -> None:
    assert undertaken(TALKS, sentence) == expected
