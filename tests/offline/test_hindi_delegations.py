"""Delegations without a name in Hindi, the foundations that two states lay, and who is meant by an office or "he"."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_events import facts_of, told

HOME = "विदेश मंत्री मोहन अय्यर"


@pytest.mark.parametrize(
    ("sentence", "status", "sides"),
    [
        ("भारत का तकनीकी दल जनवरी में केन्या जा सकता है।", "proposed", ("IND", "KEN")),
        ("केन्या के अधिकारियों का एक दल अगले महीने भारत आएगा।", "scheduled", ("KEN", "IND")),
        ("केन्या का एक उच्चस्तरीय प्रतिनिधिमंडल सोमवार को भारत पहुंचा।", "ongoing", ("KEN", "IND")),
        ("केन्याई शिष्टमंडल सोमवार को चार दिन की यात्रा पर भारत पहुंचा।", "ongoing", ("KEN", "IND")),
        ("केन्या के रक्षा मंत्रालय का पांच सदस्यीय प्रतिनिधिमंडल इन दिनों भारत के दौरे पर है।", "ongoing", ("KEN", "IND")),
        ("भारतीय दल अगले सप्ताह केन्या जाएगा।", "scheduled", ("IND", "KEN")),
    ],
)
def test_a_delegation_without_a_name_travels_for_its_country(
    sentence: str, status: str, sides: tuple[str, str]
) -> None:
    (event,) = facts_of(sentence).events
    assert (event.type, event.status) == ("visit", status)
    assert [(p.represents, p.kind, p.role) for p in event.participants] == [
        (sides[0], "country", "visitor"),
        (sides[1], "country", "host"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत का क्रिकेट दल केन्या पहुंचा।",
        "भारतीय सेना का दल संयुक्त अभ्यास के लिए केन्या पहुंचा।",
        "भारत के प्रतिनिधिमंडल ने केन्या में अधिकारियों से सहयोग पर बात की।",
        "भारत का दल केन्या को हराकर सेमीफाइनल में पहुंचा।",
    ],
)
def test_teams_and_contingents_are_on_no_visit(sentence: str) -> None:
    assert [event for event in told(sentence) if event[0] == "visit"] == []


def test_who_leads_a_delegation_travels_for_it() -> None:
    assert told(f"{HOME} के नेतृत्व में भारतीय प्रतिनिधिमंडल सोमवार को केन्या पहुंचा।") == [
        ("visit", "ongoing", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")])
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "केन्या और तंजानिया ने साझा ट्रक कारखाने की नींव रखी।",
        "केन्या के राष्ट्रपति डेविड ओकेलो और तंजानिया की राष्ट्रपति ग्रेस मोशी ने साझा कारखाने का शिलान्यास किया।",
        "केन्या और तंजानिया ने सीमा पर बने पुल का उद्घाटन किया।",
        "केन्या और तंजानिया के बीच तेल पाइपलाइन की आधारशिला रखी गई।",
    ],
)
def test_a_foundation_that_two_states_lay_is_a_launch(sentence: str) -> None:
    (event,) = facts_of(sentence).events
    assert (event.type, event.status) == ("launch", "occurred")
    assert {p.represents for p in event.participants} == {"KEN", "TZA"}


@pytest.mark.parametrize(
    "sentence",
    [
        "प्रधानमंत्री रोहन वर्मा ने पुणे में कारखाने का शिलान्यास किया।",
        "केन्या और तंजानिया के रिश्तों की नींव विश्वास पर रखी गई है।",
        "केन्या ने तंजानिया से कारखाने का शिलान्यास टालने को कहा।",
    ],
)
def test_a_foundation_of_one_or_in_a_figure_of_speech_is_none(sentence: str) -> None:
    assert [event for event in told(sentence) if event[0] == "launch"] == []


def test_talks_that_somebody_was_to_chair_are_called_off() -> None:
    assert told(
        f"केन्या के उपराष्ट्रपति डेविड ओकेलो को शुक्रवार को {HOME} के साथ आयोग की बैठक की अध्यक्षता करनी थी।",
        "यह बैठक भी अब नई तारीख पर ही होगी।",
    ) == [("meeting", "cancelled", [("डेविड ओकेलो", "KEN"), ("मोहन अय्यर", "IND")])]


def test_who_tells_of_a_meeting_does_not_hide_whose_town_it_was_in() -> None:
    teller = "मंत्रालय की प्रवक्ता नीता बनर्जी ने बताया कि भारत की विदेश सचिव मीरा राव ने"
    assert told(f"{teller} बुधवार को काबुल में तालिबान के कार्यवाहक विदेश मंत्री मौलवी करीम जुरमती से मुलाकात की।") == [
        ("meeting", "occurred", [("मीरा राव", "IND"), ("करीम जुरमती", "AFG")])
    ]


@pytest.mark.parametrize("town", ["सिंगापुर में", "सिंगापुर में अपने"])
def test_a_counterpart_is_of_the_country_where_he_is_met(town: str) -> None:
    before = f"{HOME} ने शुक्रवार को केन्या और तिमोर-लेस्ते के विदेश मंत्रियों से मुलाकात की।"
    met = told(before, f"विदेश मंत्री शनिवार को {town} समकक्ष लिम वेई हान से वार्ता करेंगे।")
    assert met[-1] == ("meeting", "scheduled", [("मोहन अय्यर", "IND"), ("लिम वेई हान", "SGP")])


def test_whom_an_article_is_about_meets_the_next_one_too() -> None:
    assert told(
        f"भारत के {HOME} ने शुक्रवार को कनाडा की विदेश मंत्री क्लेयर डेरो से मुलाकात की।",
        "लाओस के विदेश मंत्री सोम केओ ने अय्यर के साथ मुलाकात में मदद का भरोसा दिया।",
        "यूरोपीय संघ की विदेश नीति प्रमुख इंग्रिड वेस्टर के साथ वार्ता में व्यापार पर चर्चा हुई।",
    )[-1] == ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("इंग्रिड वेस्टर", "EU")])


@pytest.mark.parametrize(
    ("guest", "actors"),
    [
        ("केन्या के राष्ट्रपति डेविड ओकेलो", [("IND",)]),
        # Of two ministers nobody knows who is meant.
        ("केन्या के रक्षा मंत्री डेविड ओकेलो", []),
    ],
)
def test_a_bare_office_means_the_only_one_who_holds_it(guest: str, actors: list[tuple[str, ...]]) -> None:
    facts = facts_of(f"रक्षा मंत्री मोहन अय्यर ने सोमवार को {guest} से मुलाकात की।", "मंत्री ने केन्या को 10 ट्रक देने की घोषणा की।")
    assert [one.actors for one in facts.commitments] == actors


@pytest.mark.parametrize("public", ["मीडिया से अटकलों से बचने", "देशवासियों से धैर्य रखने", "विपक्ष से सहयोग करने"])
def test_what_is_asked_of_people_at_home_is_no_commitment(public: str) -> None:
    talks = f"{HOME} ने सोमवार को केन्या के विदेश मंत्री डेविड ओकेलो से मुलाकात की।"
    assert facts_of(talks, f"उन्होंने {public} की अपील की।").commitments == ()


@pytest.mark.parametrize(
    "leader",
    [
        "केन्या के सात सदस्यीय दल की अगुवाई ब्रिगेडियर जेम्स ओटिएनो ने की",
        "केन्याई प्रतिनिधिमंडल का नेतृत्व मेजर जनरल जेम्स ओटिएनो ने किया",
        "केन्याई पक्ष की अगुआई वहां के तटरक्षक के महानिदेशक जेम्स ओटिएनो ने की",
    ],
)
def test_who_leads_the_delegation_of_a_country_is_its_own(leader: str) -> None:
    talks = "भारत और केन्या की नौसेनाओं के बीच स्टाफ वार्ता सोमवार को कोच्चि में हुई।"
    assert told(f"{talks} भारतीय पक्ष का नेतृत्व रियर एडमिरल सुनील बत्रा ने किया, जबकि {leader}।") == [
        ("meeting", "occurred", [("सुनील बत्रा", "IND"), ("जेम्स ओटिएनो", "KEN")])
    ]


def test_a_counted_session_is_the_one_of_the_headline() -> None:
    text = (
        "भारत-केन्या के तटरक्षक बलों के बीच महानिदेशक स्तरीय बैठक संपन्न\n"
        "भारतीय तटरक्षक और केन्याई तटरक्षक के बीच छठी उच्चस्तरीय बैठक 11-12 दिसंबर, 2023 को नई दिल्ली में आयोजित की गई।\n"
    )
    (event,) = extract_facts(read_text(text, "article", published_at="2023-12-12")).events
    assert (event.date_text, event.location) == ("11-12 दिसंबर, 2023", "नई दिल्ली")


@pytest.mark.parametrize(
    "talks",
    ["रक्षा सहयोग पर चर्चा की", "विचार-विमर्श किया", "संवाद किया", "परामर्श किया", "द्विपक्षीय मुद्दों पर मंथन किया"],
)
def test_officials_of_two_countries_talk_without_names(talks: str) -> None:
    (event,) = facts_of(f"भारत और केन्या के रक्षा मंत्रियों ने सोमवार को नैरोबी में {talks}।").events
    assert (event.type, event.status, event.location) == ("meeting", "occurred", "नैरोबी")
    assert [p.represents for p in event.participants] == ["IND", "KEN"]


@pytest.mark.parametrize(
    "sentence",
    ["भारत और केन्या के रक्षा मंत्रियों ने सहयोग पर जोर दिया।", "भारत और केन्या के व्यापारियों ने सोमवार को नैरोबी में चर्चा की।"],
)
def test_others_of_two_countries_do_not(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("mark", ["की ओर से", "की तरफ से"])
def test_several_speak_each_for_a_side(mark: str) -> None:
    facts = facts_of(
        "भारत, केन्या और ओमान के विदेश सचिव सोमवार को मस्कट में जुटे। "
        f"भारत {mark} मोहन अय्यर, केन्या {mark} डेविड ओकेलो तथा ओमान {mark} लैला हरिब ने बैठक में भाग लिया।",
        "ओकेलो ने कहा कि केन्या ओमान की नौसेना को प्रशिक्षण देगा।",
    )
    (event,) = facts.events
    people = [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN"), ("लैला हरिब", "OMN")]
    assert [(who.name, who.represents) for who in event.participants] == people
    assert [(one.act.value, one.actors) for one in facts.commitments] == [("pledged", ("KEN",))]


def test_what_comes_from_several_sides_is_nobody() -> None:
    assert told("भारत की ओर से सैन्य सहायता और जापान की ओर से वित्तीय मदद मालदीव को मिली।") == []
