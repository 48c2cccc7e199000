"""What Hindi tells beside talks: what came before a signature, what is still open, what cannot be done."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

IYER, RAO = ("मोहन अय्यर", "IND"), ("कविता राव", "IND")
OKELLO, PAPPAS = ("डेविड ओकेलो", "KEN"), ("एलेक्स पापास", "GRC")
TALKS = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से नैरोबी में बातचीत की।"
AGREED = "दोनों पक्ष इस बात पर सहमत हुए कि घाटों का संयुक्त सर्वेक्षण कराया जाएगा।"


@pytest.mark.parametrize(("when", "found"), [("आधे घंटे देर से शुरू हो पाया", []), ("देरी से शुरू हुआ", []), ("शुरू हुआ", ["launch"])])
def test_what_begins_late_is_no_new_thing(when: str, found: list[str]) -> None:
    beside = f"मंगलवार को दोनों देशों के बीच एक संयुक्त कार्यक्रम {when}।"
    assert [kind for kind, _, _ in told(TALKS, beside)] == ["meeting", *found]


@pytest.mark.parametrize("decided", ["इस बारे में अंतिम निर्णय बजट के बाद ही लिया जाएगा।", "इस पर फैसला बाद में लिया जायेगा।"])
def test_that_a_decision_will_be_taken_is_no_commitment(decided: str) -> None:
    assert len(facts_of(TALKS, AGREED, decided).commitments) == 1


def test_what_will_be_done_under_a_decision_is_a_commitment() -> None:
    done = "इस फैसले के तहत दोनों पोतों का संयुक्त परीक्षण किया जाएगा।"
    assert len(facts_of(TALKS, AGREED, done).commitments) == 2


@pytest.mark.parametrize(
    ("verb", "asked"), [("बाहर नहीं जा सकते", False), ("दबाव को स्वीकार नहीं करते", False), ("अपने सैनिक न हटाए", True)]
)
def test_what_is_not_done_or_cannot_be_is_not_asked_for(verb: str, asked: bool) -> None:
    facts = facts_of(
        TALKS, f"उन्होंने कहा कि अमेरिकी मंत्री इन तारीखों पर {verb}।" if not asked else f"उन्होंने कहा कि अमेरिका {verb}।"
    )
    assert bool(facts.commitments) is asked


@pytest.mark.parametrize("signed", ["डील साइन होने से कुछ घंटे पहले ही", "इस सौदे पर हस्ताक्षर होने से पहले"])
def test_those_who_met_before_a_signature_did_not_sign(signed: str) -> None:
    contract = (
        "पुणे की कंपनी नमूना सिस्टम्स ने सोमवार को नैरोबी में केन्या के रक्षा मंत्रालय के साथ रडार की सप्लाई के लिए कॉन्ट्रैक्ट साइन किया।"
    )
    met = f"{signed} रक्षा राज्य मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो की मुलाकात हुई थी।"
    facts = facts_of(contract, met)
    signing, meeting = facts.events
    assert [who.name for who in signing.participants][:1] == ["नमूना सिस्टम्स"]
    assert (meeting.type, [who.name for who in meeting.participants]) == ("meeting", [IYER[0], OKELLO[0]])
    assert [agreement.status for agreement in facts.agreements] == ["signed"]


def test_a_signature_after_which_somebody_was_met_is_one() -> None:
    signed = "भारत और केन्या ने सोमवार को नैरोबी में रडार के समझौते पर हस्ताक्षर किए।"
    assert [kind for kind, _, _ in told(signed)] == ["signing"]


def test_his_meeting_is_that_of_who_acted_last_and_not_of_him_who_spoke_first() -> None:
    met = "रक्षा राज्य मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो की मुलाकात नैरोबी में हुई थी।"
    asked = "ओकेलो ने भारत से रडार की डिलीवरी में तेजी लाने की अपील की।"
    arrived = "अय्यर दो दिन के दौरे पर रविवार को केन्या पहुंचे थे।"
    ahead = "बुधवार को एथेंस में उनकी मुलाकात ग्रीस के रक्षा मंत्री एलेक्स पापास से होगी।"
    assert ("meeting", "scheduled", [IYER, PAPPAS]) in told(met, asked, arrived, ahead)
    assert ("meeting", "scheduled", [OKELLO, PAPPAS]) in told(met, asked, ahead)


@pytest.mark.parametrize("office", ["मुख्य संचालन उप प्रमुख", "संचालन प्रमुख", "जनरल स्टाफ निदेशालय के मुख्य परिचालन उप प्रमुख"])
def test_who_serves_in_the_operations_of_foreign_forces_is_of_their_country(office: str) -> None:
    chaired = f"बैठक की सह-अध्यक्षता रक्षा सचिव कविता राव और केन्याई सशस्त्र बलों के {office} लेफ्टिनेंट जनरल डेविड ओकेलो ने की।"
    assert told(chaired) == [("meeting", "occurred", [RAO, OKELLO])]
    (event,) = facts_of(chaired).events
    assert event.participants[1].office == f"सशस्त्र बलों के {office}"


@pytest.mark.parametrize("begun", ["शुरू हुई दो दिन की इस", "हुई इस"])
def test_talks_that_people_chaired_are_of_the_day_on_which_they_began(begun: str) -> None:
    chaired = f"मंगलवार को {begun} बैठक की सह-अध्यक्षता रक्षा सचिव कविता राव और केन्या के रक्षा सचिव डेविड ओकेलो ने की।"
    (event,) = facts_of(f"रक्षा मंत्रालय ने बुधवार को एक वक्तव्य जारी कर कहा कि {chaired}").events
    assert event.date_text == "मंगलवार"


def test_the_day_of_a_statement_is_not_that_of_talks_that_people_chaired() -> None:
    chaired = "इस बैठक की सह-अध्यक्षता रक्षा सचिव कविता राव और केन्या के रक्षा सचिव डेविड ओकेलो ने की।"
    (event,) = facts_of(f"रक्षा मंत्रालय ने बुधवार को एक वक्तव्य जारी कर कहा कि {chaired}").events
    assert event.date_text is None


BEGUN = "भारत और केन्या ने अंतरिक्ष सुरक्षा संवाद की शुरुआत की।"


@pytest.mark.parametrize(
    "ahead",
    [
        "संवाद का दूसरा दौर 2025 में नई दिल्ली में होगा।",
        "संवाद की दूसरी बैठक मार्च 2025 में नई दिल्ली में आयोजित की जाएगी।",
    ],
)
def test_a_numbered_round_of_a_month_or_year_to_come_is_one_of_talks_told_of_before(ahead: str) -> None:
    assert told(BEGUN, ahead)[1:] == [("meeting", "scheduled", [("भारत", "IND"), ("केन्या", "KEN")])]


@pytest.mark.parametrize("ahead", ["संवाद का दूसरा सत्र बुधवार को होगा।", "टीकाकरण का दूसरा दौर मार्च 2025 में होगा।"])
def test_a_session_of_the_same_talks_and_a_round_of_something_else_are_none(ahead: str) -> None:
    assert len(told(BEGUN, ahead)) == 1


@pytest.mark.parametrize(
    ("asked", "whom"),
    [
        ("आसियान देशों से समुद्री डकैती रोकने", ("ASEAN",)),
        ("आसियान के सदस्य देशों से समुद्री डकैती रोकने", ("ASEAN",)),
        ("केन्या से आसियान देशों को नौकाएं देने", ("KEN",)),
        ("समुद्री डकैती रोकने", ("KEN",)),
    ],
)
def test_the_countries_of_a_body_are_asked_and_not_the_partner_of_the_talks(asked: str, whom: tuple[str, ...]) -> None:
    (request,) = facts_of(TALKS, f"अय्यर ने {asked} का आग्रह किया।").commitments
    assert (request.act, request.actors, request.addressees) == ("requested", ("IND",), whom)


def test_what_the_countries_of_a_body_are_asked_to_negotiate_is_theirs() -> None:
    (code,) = facts_of(TALKS, "अय्यर ने आसियान देशों से आचार संहिता पर बातचीत जल्द पूरी करने का आह्वान किया।").agreements
    assert (code.status, code.parties) == ("under_negotiation", ("ASEAN",))
    (own,) = facts_of(TALKS, "अय्यर ने केन्या से रसद समझौते पर बातचीत जल्द पूरी करने का आह्वान किया।").agreements
    assert own.parties == ("IND", "KEN")
