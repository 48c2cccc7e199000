"""Whose officials those are whose country an article does not print, and whom its pronouns mean, in Hindi."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

Sides = list[list[tuple[str, str | None]]]


def facts_of(text: str) -> ArticleFacts:
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-12"))


def sides_of(text: str) -> Sides:
    """Name and side of the participants of every event that has talks or guests."""
    return [[(p.name, p.represents) for p in event.participants] for event in facts_of(text).events]


@pytest.mark.parametrize(
    ("article", "sides"),
    [
        (
            "श्रीलंका सरकार ने फैसला टाला\n\nकोलंबो, 12 मार्च। "
            "श्रीलंका सरकार ने परियोजना की समीक्षा की है। विदेश मंत्री सुनील जयतिलके ने यह बताया।"
            "\n\nराष्ट्रपति महेंद्र गुणरत्ने ने पिछले साल जुलाई में नई दिल्ली में प्रधानमंत्री विनायक शास्त्री के साथ बैठक की थी।",
            [("महेंद्र गुणरत्ने", "LKA"), ("विनायक शास्त्री", "IND")],
        ),
        (
            "मालदीव सरकार का फैसला\n\nमाले, 12 मार्च (भाषा) मालदीव सरकार ने भारत के साथ करार को आगे न बढ़ाने का फैसला किया।"
            "\n\nराष्ट्रपति अहमद नसीर ने पिछले महीने दुबई में प्रधानमंत्री विनायक शास्त्री से मुलाकात की थी।",
            [("अहमद नसीर", "MDV"), ("विनायक शास्त्री", "IND")],
        ),
        (
            "केन्या से वार्ता\n\nनई दिल्ली, 12 मार्च। "
            "राष्ट्रपति जॉन मवांगी और प्रधानमंत्री विनायक शास्त्री के बीच मंगलवार को द्विपक्षीय वार्ता हुई।"
            "\n\nकेन्या के साथ भारत के पुराने संबंध हैं।",
            [("जॉन मवांगी", "KEN"), ("विनायक शास्त्री", "IND")],
        ),
        (
            "राष्ट्रपति सूरीनाम में\n\nपारामारिबो, 12 मार्च। राष्ट्रपति दीपा मुर्मला सोमवार को सूरीनाम की यात्रा पर पहुंचीं।"
            "\n\nराष्ट्रपति दीपा मुर्मला ने मंगलवार को प्रधानमंत्री हेनरी फोर्ट के साथ बैठक की।",
            [("दीपा मुर्मला", "IND"), ("हेनरी फोर्ट", "SUR")],
        ),
        (
            "मॉरीशस के प्रधानमंत्री से वार्ता\n\nपोर्ट लुई, 12 मार्च। "
            "राष्ट्रपति दीपा मुर्मला ने मंगलवार को प्रधानमंत्री प्रवीण रामगुल से मुलाकात की।"
            "\n\nभारत और मॉरीशस पुराने मित्र हैं।",
            [("दीपा मुर्मला", "IND"), ("प्रवीण रामगुल", "MUS")],
        ),
        (
            "एशिया की खबरें\n\nराष्ट्रपति जॉन मवांगी ने मंगलवार को प्रधानमंत्री विनायक शास्त्री से मुलाकात की।"
            "\n\nकेन्या, ओमान और भारत मित्र हैं।",
            [("जॉन मवांगी", None), ("विनायक शास्त्री", "IND")],
        ),
    ],
)
def test_of_a_president_and_a_prime_minister_without_a_country_the_article_tells_whose_they_are(
    article: str, sides: list[tuple[str, str | None]]
) -> None:
    assert sides_of(article)[-1] == sides


@pytest.mark.parametrize(
    ("article", "side"),
    [
        ("श्रीलंका सरकार ने समीक्षा की है। विदेश मंत्री सुनील जयतिलके ने भारत से सहायता का अनुरोध किया।", "LKA"),
        ("श्रीलंका की सरकार ने समीक्षा की है। इस बीच रक्षा मंत्री सुनील जयतिलके ने भारत से सहायता का अनुरोध किया।", "LKA"),
        ("श्रीलंका ने समीक्षा की है। वित्त मंत्री सुनील जयतिलके ने भारत से सहायता का अनुरोध किया।", "LKA"),
    ],
)
def test_a_minister_behind_a_government_at_home_is_of_it(article: str, side: str) -> None:
    (request,) = facts_of(f"बंदरगाह पर फैसला\n\nकोलंबो, 12 मार्च। {article}").commitments
    assert (request.actors, request.addressees) == ((side,), ("IND",))


TRIP = "सेना प्रमुख नेपाल में\n\nकाठमांडू, 12 मार्च। थल सेना प्रमुख जनरल अरविंद रावल तीन दिन की यात्रा पर नेपाल में हैं।"
CEREMONY = "नेपाल की राष्ट्रपति सुशीला अधिकारी ने एक समारोह में जनरल रावल को मानद उपाधि प्रदान की।"


@pytest.mark.parametrize(
    "present",
    [
        "इस अवसर पर प्रधानमंत्री दिनेश कोइराला, नेपाल में भारत के राजदूत विनय क्वात्रे और अन्य अधिकारी उपस्थित थे।",
        "समारोह में प्रधानमंत्री दिनेश कोइराला और नेपाल में भारत के राजदूत विनय क्वात्रे भी मौजूद थे।",
        "कार्यक्रम में नेपाल में भारत के राजदूत विनय क्वात्रे और प्रधानमंत्री दिनेश कोइराला शामिल हुए।",
    ],
)
def test_those_who_are_present_are_not_meant_by_he_and_heads_of_government_are_at_home(present: str) -> None:
    then = "उन्होंने अपने समकक्ष जनरल पूर्ण बहादुर थापा के साथ बातचीत की। वह मंगलवार को प्रधानमंत्री दिनेश कोइराला से मुलाकात करेंगे।"
    assert sides_of("\n\n".join((TRIP, CEREMONY, present, then)))[-2:] == [
        [("अरविंद रावल", "IND"), ("पूर्ण बहादुर थापा", "NPL")],
        [("अरविंद रावल", "IND"), ("दिनेश कोइराला", "NPL")],
    ]


def test_whom_a_foreign_guest_meets_at_home_is_of_the_home_country() -> None:
    assert sides_of(
        "नेपाल के विदेश मंत्री दिल्ली में\n\nकाठमांडू, 12 मार्च। नेपाल के विदेश मंत्री प्रकाश थापा भारत से लौट आए हैं।"
        "\n\nनई दिल्ली में थापा ने विदेश मंत्री आलोक वर्मा से मुलाकात की। उन्होंने प्रधानमंत्री विनायक शास्त्री से भी भेंट की।"
    )[-2:] == [
        [("प्रकाश थापा", "NPL"), ("आलोक वर्मा", "IND")],
        [("प्रकाश थापा", "NPL"), ("विनायक शास्त्री", "IND")],
    ]


CALLS = (
    "दो नेताओं से बात\n\nनई दिल्ली, 12 मार्च। प्रधानमंत्री विनायक शास्त्री ने बुधवार को केन्या के राष्ट्रपति जॉन मवांगी से फोन पर बात की।"
    " उन्होंने ओमान के सुल्तान सैफ हरिब से भी टेलीफोन पर बातचीत की।\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("दोनों नेताओं ने प्रधानमंत्री को अपने-अपने देश आने का निमंत्रण दिया।", "proposed"),
        ("दोनों नेताओं ने श्री शास्त्री को अपने देश की यात्रा के लिए आमंत्रित किया।", "proposed"),
        ("दोनों नेताओं ने भारत से प्रशिक्षण की सुविधा देने का अनुरोध किया।", "requested"),
        ("दोनों देशों ने भारत से और अधिक टीके उपलब्ध कराने का आग्रह किया।", "requested"),
        ("दोनों पक्षों ने भारत से संयुक्त अभ्यास आयोजित करने का आग्रह किया।", "requested"),
    ],
)
def test_both_who_speak_to_somebody_are_two_others(sentence: str, act: str) -> None:
    (said,) = facts_of(CALLS + sentence).commitments
    assert (said.act, said.actors, said.addressees) == (act, ("KEN", "OMN"), ("IND",))


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        ("दोनों मंत्रियों ने ओमान से वार्ता में शामिल होने का आग्रह किया।", [(("IND", "KEN"), ("OMN",))]),
        ("दोनों मंत्रियों ने भारत से वार्ता में शामिल होने का आग्रह किया।", []),
    ],
)
def test_both_after_talks_of_two_are_those_two_or_nobody(sentence: str, sides: list[object]) -> None:
    talks = "वार्ता\n\nनई दिल्ली, 12 मार्च। रक्षा मंत्री मोहन अय्यर ने मंगलवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।\n\n"
    assert [(c.actors, c.addressees) for c in facts_of(talks + sentence).commitments] == sides


def test_who_travels_to_a_country_is_not_of_it() -> None:
    assert sides_of(
        "मालदीव ने करार नहीं बढ़ाया\n\nमाले। मालदीव की नसीर सरकार ने करार नहीं बढ़ाने का फैसला किया है।\n\n"
        "यह करार 8 जून 2019 को प्रधानमंत्री विनायक शास्त्री की मालदीव यात्रा के दौरान हुआ था।\n\n"
        "इससे पहले मालदीव के राष्ट्रपति अली नसीर ने दुबई में प्रधानमंत्री शास्त्री से मुलाकात की थी।"
    ) == [
        [("विनायक शास्त्री", "IND"), ("मालदीव", "MDV")],
        [("अली नसीर", "MDV"), ("विनायक शास्त्री", "IND")],
    ]


@pytest.mark.parametrize(
    ("regime", "then", "people"),
    [
        ("मालदीव की इब्रू सरकार ने", "इब्रू ने दिसंबर में दुबई में प्रधानमंत्री विनायक शास्त्री से मुलाकात की थी।", "MDV IND"),
        ("अमेरिका के कार्वर प्रशासन ने", "कार्वर ने जून में प्रधानमंत्री विनायक शास्त्री से मुलाकात की थी।", "USA IND"),
        ("नेपाल में कोइराला सरकार ने", "कोइराला ने मंगलवार को भारत के राजदूत विनय क्वात्रे से मुलाकात की।", "NPL IND"),
        ("श्रीलंका की गुणरत्ने सरकार ने", "विदेश सचिव विनोद मेहरा ने मंगलवार को गुणरत्ने के साथ बैठक की।", "IND LKA"),
        ("मालदीव की इब्रू सरकार ने", "इब्रू और प्रधानमंत्री विनायक शास्त्री के बीच वार्ता हुई। इब्रू ने बयान दिया।", "MDV IND"),
    ],
)
def test_who_heads_a_government_that_is_called_by_his_name_is_of_its_country(
    regime: str, then: str, people: str
) -> None:
    facts = facts_of(f"सरकार का फैसला\n\n12 मार्च। {regime} भारत से सहयोग बढ़ाने का अनुरोध किया है।\n\n{then}")
    (event,) = facts.events
    assert " ".join(str(p.represents) for p in event.participants) == people
    assert {p.kind.value for p in event.participants} == {"person"}
    assert [c.actors for c in facts.commitments] == [(people.replace("IND", "").strip(),)]


@pytest.mark.parametrize("regime", ["नेपाल की गठबंधन सरकार ने", "नेपाल की अंतरिम सरकार ने", "नेपाल की नई सरकार ने"])
def test_what_kind_of_government_it_is_is_nobodys_name(regime: str) -> None:
    facts = facts_of(f"फैसला\n\n{regime} भारत से सहयोग बढ़ाने का अनुरोध किया। गठबंधन ने भारत के राजदूत विनय क्वात्रे से मुलाकात की।")
    assert "NPL" not in {p.represents for event in facts.events for p in event.participants if p.kind == "person"}


@pytest.mark.parametrize("then", ["उन्होंने अपने समकक्ष ए के हसन के साथ वार्ता की।", "बाद में वह अपने समकक्ष ए के हसन से भी मिले।"])
def test_his_counterpart_is_that_of_who_acted_in_the_sentence_before(then: str) -> None:
    met = "विदेश मंत्री आलोक वर्मा ने सोमवार को बांग्लादेश की प्रधानमंत्री नसरीन बेगम से मुलाकात की।"
    assert sides_of(f"बांग्लादेश से वार्ता\n\nढाका, 11 मार्च। {met} {then}")[-1] == [("आलोक वर्मा", "IND"), ("ए के हसन", "BGD")]


JOURNEY = "सेना प्रमुख नेपाल में\n\nभारत के थलसेनाध्यक्ष जनरल आलोक वर्मा बुधवार को पांच दिन की यात्रा पर काठमांडू पहुंचे।"


def test_those_whom_a_traveller_meets_together_are_of_one_country() -> None:
    met = "वह प्रधानमंत्री के पी थापा और रक्षा मंत्री मनबीर राय से भी मिलेंगे।"
    assert sides_of(f"{JOURNEY} {met}")[-1] == [("आलोक वर्मा", "IND"), ("के पी थापा", "NPL"), ("मनबीर राय", "NPL")]


def test_who_honours_a_traveller_is_the_president_of_where_he_is() -> None:
    honour = "गुरुवार को राष्ट्रपति राम पौडेल जनरल वर्मा को सर्वोच्च सम्मान से सम्मानित करेंगे।"
    assert sides_of(f"{JOURNEY} {honour}")[-1] == [("राम पौडेल", "NPL"), ("आलोक वर्मा", "IND")]


def test_whom_somebody_meets_besides_a_foreigner_is_of_that_country() -> None:
    met = "जापानी प्रधानमंत्री फुमियो इशिदा से भेंट की तथा विदेश मंत्री योको कामिया से अलग से मुलाकात की।"
    sides = sides_of(f"जापान से वार्ता\n\nतोक्यो। भारत के एनएसए अजय कौल ने सोमवार को {met}")
    assert [("अजय कौल", "IND"), ("योको कामिया", "JPN")] in sides


@pytest.mark.parametrize("told", ["दोनों देश व्यापार समझौते को अंतिम रूप देंगे।", "दोनों देश मिलकर बंदरगाह बनाएंगे।"])
def test_both_countries_of_a_speaker_are_his_and_the_home_country(told: str) -> None:
    met = "भारत के विदेश मंत्री अनिल मेहता ने ओमान के सुल्तान हैथम बिन तारिक से भेंट की।"
    met += " मेहता ने ईरान और केन्या के विदेश मंत्रियों से भी मुलाकात की।"
    facts = facts_of(f"ओमान से वार्ता\n\nमस्कट। {met}\n\nओमान के विदेश मंत्री बद्र हमद ने कहा कि {told}")
    assert [one.actors for one in facts.commitments] == [("IND", "OMN")]


def test_whom_a_speaker_of_a_house_leads_to_is_at_home() -> None:
    led = "रूस की संसद के निचले सदन ड्यूमा के स्पीकर इवान सोकोलोव की अगुवाई में एक संसदीय शिष्टमंडल ने"
    text = f"संसदीय शिष्टमंडल आया\n\nनई दिल्ली। {led} सोमवार को उपराष्ट्रपति सुधीर धवन से भेंट की।"
    assert sides_of(text) == [[("इवान सोकोलोव", "RUS"), ("सुधीर धवन", "IND")]]


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("केन्या ने अपनी सीमा में छिपे लड़ाकों को निहत्था करने का वचन दिया है।", [("KEN",)]),
        ("भारत ने युद्ध के घायलों के लिए दवाएं भेजने का वादा किया।", [("IND",)]),
        ("केन्या की सीमा पर गश्त बढ़ाने का वचन पुराना है।", []),
    ],
)
def test_a_country_that_acts_is_more_than_the_owner_of_a_border_or_war(sentence: str, actors: list[object]) -> None:
    talks = "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"
    facts = facts_of(f"भारत के रक्षा सहयोग की खबर\n\n{talks}\n\n{sentence}")
    assert [commitment.actors for commitment in facts.commitments] == actors
