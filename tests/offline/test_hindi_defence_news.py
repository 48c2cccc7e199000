"""What Hindi news of defence diplomacy easily tell wrongly: unconfirmed talks, forecasts, plans, one document twice."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of
from tests.offline.test_hindi_reports import facts_of as report_of

KENYAN = "केन्या के रक्षा मंत्री डेविड ओकेलो"
MET = f"रक्षा मंत्री अजय मेहता ने सोमवार को {KENYAN} से मुलाकात की।"


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत और केन्या के रक्षा मंत्रियों के बीच द्विपक्षीय वार्ता की अभी तक कोई पुष्टि नहीं हुई है।",
        f"रक्षा मंत्री अजय मेहता और {KENYAN} की मुलाकात की आधिकारिक पुष्टि नहीं की गई है।",
        "प्रधानमंत्री ने कहा कि भारत और केन्या के बीच रक्षा समझौते का नवीनीकरण किया जा रहा है।",
        "भारत केन्या से दस विमान खरीदेगा, ऐसी चर्चा है। ये विमान खरीदे जाने की तैयारी है।",
    ],
)
def test_what_is_unconfirmed_or_only_under_way_is_no_event(sentence: str) -> None:
    assert facts_of(sentence).events == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "दोनों नेताओं ने कहा कि संयुक्त प्रयास नए अवसरों का मार्ग खोलेंगे।",
        "मेहता ने इस बात पर जोर दिया कि केन्या भारत का बड़ा साझेदार बना रहेगा।",
        "मार्च में होने वाले अभ्यास में केन्या की सेना का दल और भारत की पैदल बटालियन हिस्सा लेगी।",
        "मार्च में होने वाले अभ्यास में केन्या की नौसेना इकाई का नेतृत्व रियर एडमिरल पीटर माविरा करेंगे।",
    ],
)
def test_forecasts_and_who_takes_part_are_no_commitments(sentence: str) -> None:
    assert facts_of(MET, sentence).commitments == ()


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        (
            "मेहता ने कहा कि बातचीत जारी रखने और भारत-केन्या साझेदारी को मजबूत करने पर सहमति बनी है।",
            ["बातचीत जारी रखने", "भारत-केन्या साझेदारी को मजबूत करने"],
        ),
        (
            "दोनों पक्षों ने भारत-केन्या समुद्री साझेदारी के लिए मिलकर काम करने की प्रतिबद्धता दोहराई।",
            ["भारत-केन्या समुद्री साझेदारी के लिए मिलकर काम करने"],
        ),
        ("दोनों मंत्रियों ने कहा कि वे प्रशिक्षण के प्रयास और तेज करेंगे।", ["वे प्रशिक्षण के प्रयास और तेज करेंगे"]),
    ],
)
def test_countries_before_a_noun_are_part_of_what_is_agreed(sentence: str, texts: list[str]) -> None:
    assert [commitment.text for commitment in facts_of(MET, sentence).commitments] == texts


def test_a_headline_goes_on_behind_its_verb() -> None:
    facts = report_of("केन्या भारत से खरीदेगा दस गश्ती नौकाएं", "दोनों देश मित्र हैं।")
    assert [commitment.text for commitment in facts.commitments] == ["केन्या भारत से खरीदेगा दस गश्ती नौकाएं"]


def test_who_acts_under_a_document_pledges_it() -> None:
    facts = facts_of(
        "भारत और केन्या के बीच सोमवार को नौकाओं का सौदा हुआ।",
        "इस सौदे के तहत केन्या द्वारा भारतीय नौसेना को दस नौकाओं की आपूर्ति की जाएगी।",
    )
    (commitment,) = facts.commitments
    assert (commitment.act, commitment.actors) == ("pledged", ("KEN",))


@pytest.mark.parametrize(
    ("second", "people"),
    [
        ("इससे पहले, डेविड ओकेलो ने मेहता से मुलाकात की।", {"डेविड ओकेलो", "अजय मेहता"}),
        ("ओकेलो ने अजय मेहता के साथ अलग से बैठक की।", {"डेविड ओकेलो", "अजय मेहता"}),
    ],
)
def test_two_of_four_who_met_met_by_themselves(second: str, people: set[str]) -> None:
    facts = facts_of(
        f"रक्षा मंत्री अजय मेहता और विदेश मंत्री रवि नायर ने {KENYAN} और विदेश मंत्री पीटर माविरा के साथ दिल्ली में वार्ता की।", second
    )
    both, some = ({who.name for who in event.participants} for event in facts.events)
    assert (len(both), some) == (4, people)


def test_each_met_another() -> None:
    facts = facts_of(
        f"रक्षा मंत्री अजय मेहता ने {KENYAN} के साथ और विदेश मंत्री रवि नायर ने केन्या के विदेश मंत्री पीटर माविरा के साथ बैठक की।"
    )
    assert [[who.name for who in event.participants] for event in facts.events] == [
        ["अजय मेहता", "डेविड ओकेलो"],
        ["रवि नायर", "पीटर माविरा"],
    ]


def test_talks_at_which_something_is_expected_to_be_discussed_are_ahead() -> None:
    (talks,) = facts_of(
        f"मंत्रालय ने कहा कि रक्षा मंत्री अजय मेहता और {KENYAN} के बीच बैठक में समुद्री सुरक्षा पर चर्चा होने की उम्मीद है।",
    ).events
    assert (talks.type, talks.status) == ("meeting", "scheduled")


def test_talks_are_not_where_something_follows_from_them() -> None:
    (event,) = facts_of(f"रक्षा मंत्री अजय मेहता और {KENYAN} के बीच हुई वार्ता के बाद भारत में निवेश का लक्ष्य तय किया गया।").events
    assert event.location is None


@pytest.mark.parametrize(
    ("sentences", "status"),
    [
        (("रक्षा मंत्री अजय मेहता केन्या में दो दिन के आधिकारिक दौरे पर हैं।",), "ongoing"),
        (
            ("रक्षा मंत्री अजय मेहता की केन्या यात्रा रद्द कर दी गई है।", "मेहता का 2-3 सितंबर को केन्या जाने का कार्यक्रम था।"),
            "cancelled",
        ),
        (
            (
                "रक्षा मंत्री अजय मेहता की 2 सितंबर से शुरू होने वाली केन्या यात्रा स्थगित कर दी गई है।",
                "मंत्रालय ने मेहता की 2 और 3 सितंबर को केन्या यात्रा के बारे में विवरण दिया था।",
            ),
            "cancelled",
        ),
        (("केन्या की चार दिवसीय यात्रा पर आने पर रक्षा मंत्री अजय मेहता को सलामी दी गई।",), "ongoing"),
        (("रक्षा मंत्री अजय मेहता, जो समिति के प्रमुख भी हैं, मार्च में केन्या की यात्रा करेंगे।",), "scheduled"),
    ],
)
def test_what_has_become_of_a_visit(sentences: tuple[str, ...], status: str) -> None:
    (visit,) = facts_of(*sentences).events
    assert (visit.type, visit.status) == ("visit", status)
    assert [(who.name, who.role) for who in visit.participants] == [("अजय मेहता", "visitor"), ("केन्या", "host")]


def test_a_visit_is_ahead_of_what_comes_weeks_before_it() -> None:
    facts = facts_of(f"प्रधानमंत्री विजय शर्मा के नैरोबी दौरे से ठीक दो सप्ताह पहले {KENYAN} भारत के दौरे पर आए हैं।")
    assert {event.participants[0].name: event.status for event in facts.events} == {
        "विजय शर्मा": "scheduled",
        "डेविड ओकेलो": "ongoing",
    }


def test_a_region_is_no_country() -> None:
    (visit,) = facts_of(
        "रक्षा मंत्री अजय मेहता रविवार को मोजांबिक पहुंचे।", "मेहता ने दक्षिण अफ्रीकी देश में अपने आगमन के बाद आभार जताया।"
    ).events
    assert visit.location_country == "MOZ"


def test_an_exercise_that_goes_on_is_news() -> None:
    (drill,) = facts_of("भारतीय सेना दिसंबर में केन्या के साथ साझा अभ्यास कर रही है।").events
    assert (drill.type, drill.salience) == ("exercise", "main")


@pytest.mark.parametrize(
    ("headline", "sentences", "names"),
    [
        (
            "भारत ने केन्या के साथ ब्रह्मा सौदे पर हस्ताक्षर किए",
            ("भारत ने केन्या के साथ 37 करोड़ पचास लाख डॉलर के रक्षा सौदे पर हस्ताक्षर किए हैं।",),
            ["37 करोड़ पचास लाख डॉलर के रक्षा सौदे"],
        ),
        (
            "भारत और केन्या ने नौकाओं के लिए 300 करोड़ के समझौते को अंतिम रूप दिया",
            ("भारत और केन्या ने एक रक्षा समझौते पर हस्ताक्षर किए हैं।",),
            ["रक्षा समझौते"],
        ),
        (
            "रक्षा सहयोग",
            (
                "भारत ने केन्या से 36 नौकाओं की खरीद के लिए एक समझौते पर हस्ताक्षर किए हैं।",
                "अभी सरकारी स्तर पर समझौता हुआ है और दाम तय नहीं हैं।",
            ),
            ["36 नौकाओं की खरीद के लिए एक समझौते"],
        ),
        (
            "रक्षा सहयोग",
            ("भारत और केन्या ने पनडुब्बी बचाव (Submarine Rescue) पर एक समझौते पर हस्ताक्षर किए हैं।",),
            ["पनडुब्बी बचाव (Submarine Rescue) पर एक समझौते"],
        ),
        (
            "रक्षा सहयोग",
            ("भारत और केन्या की बातचीत का मकसद रक्षा सहयोग के रोडमैप को आगे बढ़ाना है।",),
            ["रक्षा सहयोग के रोडमैप"],
        ),
    ],
)
def test_one_document_has_one_name(headline: str, sentences: tuple[str, ...], names: list[str]) -> None:
    assert [paper.name for paper in report_of(headline, *sentences).agreements] == names


def test_a_document_that_will_be_is_proposed() -> None:
    (paper,) = report_of("भारत-केन्या के बीच छह नौकाएं बनाने का करार होगा", "दोनों मित्र हैं।").agreements
    assert paper.status == "proposed"


def test_a_list_of_counterparts_goes_on_with_states_without_names() -> None:
    meetings = facts_of("विदेश मंत्री अजय मेहता ने केन्या, पेरू और प्रशांत द्वीपीय देशों के अपने समकक्षों के साथ द्विपक्षीय बैठकें कीं।").events
    assert [[who.represents for who in meeting.participants] for meeting in meetings] == [
        ["IND", "KEN"],
        ["IND", "PER"],
    ]


@pytest.mark.parametrize("name", ["जुआन डे ला सोतो", "उर्स वॉन डेर हाल्म", "लुई दी सारो"])
def test_a_name_holds_the_words_that_join_it(name: str) -> None:
    (meeting,) = facts_of(f"रक्षा मंत्री अजय मेहता ने पेरू के विदेश मंत्री {name} से मुलाकात की।").events
    assert [who.name for who in meeting.participants] == ["अजय मेहता", name]


@pytest.mark.parametrize(("held", "status"), [("होने वाली", "scheduled"), ("हुई", "occurred")])
def test_talks_due_behind_who_holds_them_are_scheduled(held: str, status: str) -> None:
    (meeting,) = facts_of(
        f"केन्या के राष्ट्रपति डेविड ओकेलो के साथ {held} प्रधानमंत्री अजय मेहता की वार्ता के बाद परियोजनाओं की जानकारी दी जाएगी।"
    ).events
    assert meeting.status == status
