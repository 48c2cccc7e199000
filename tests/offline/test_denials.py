"""What articles deny is neither event nor agreement; "not only" denies nothing. In sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

IYER, NOOR = "Defence Minister Mohan Iyer", "Kenyan Defence Minister Abdi Noor"


def facts_of(*paragraphs: str) -> ArticleFacts:
    hindi = any("\u0900" <= character <= "\u097f" for character in paragraphs[0])
    headline = "रक्षा सहयोग की खबर" if hindi else "Indian defence diplomacy this week"
    text = "\n\n".join((headline, *paragraphs))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


def told(*paragraphs: str) -> list[tuple[str, str, list[str]]]:
    """Type, status and names of those who take part, for every event."""
    events = facts_of(*paragraphs).events
    return [(event.type.value, event.status.value, [p.name for p in event.participants]) for event in events]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{IYER} did not meet {NOOR} in Geneva on Monday.",
        f"{IYER} didn't meet {NOOR} on Monday.",
        f"{IYER} refused to meet {NOOR}.",
        f"{NOOR} declined to meet {IYER} in New Delhi.",
        f"{IYER} has never met {NOOR}.",
        f"{IYER} was not able to meet {NOOR}.",
        f"{IYER} was unable to meet {NOOR} on Monday.",
        f"{IYER} failed to meet {NOOR} on Monday.",
        f"{IYER} will not meet {NOOR} on Friday.",
        f"{IYER} has not held talks with {NOOR}.",
        f"{IYER} left Geneva without meeting {NOOR}.",
        f"No meeting took place between {IYER} and {NOOR}.",
        f"There was no meeting between {IYER} and {NOOR}.",
        "No meeting took place between India and Kenya on Monday.",
        "The talks between India and Kenya did not take place on Monday.",
        "Talks between India and Kenya have not been held since 2020.",
        f"Reports that {IYER} met {NOOR} on Monday were false.",
        "रक्षा मंत्री मोहन अय्यर सोमवार को केन्या के रक्षा मंत्री अब्दी नूर से नहीं मिले।",
    ],
)
def test_talks_that_are_denied_are_no_event(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        f"{IYER} did not only meet {NOOR} on Monday but also toured a shipyard.",
        f"{IYER} not only met {NOOR} on Monday but also addressed cadets.",
        f"{IYER} did not just hold talks with {NOOR} on Monday but also visited a shipyard.",
        f"{IYER} met {NOOR} on Monday, but did not meet the press.",
        f"{IYER} met {NOOR} on Monday and did not rule out a new agreement.",
        f"{IYER}, who did not attend the summit, met {NOOR} on Monday.",
        f"{IYER} held talks with {NOOR} on Monday, but no agreement was reached.",
        f"{IYER} met {NOOR} on Monday with no preconditions.",
        f"The two did not meet on Sunday. {IYER} met {NOOR} on Monday.",
        f"It was not the first time that {IYER} met {NOOR}.",
    ],
)
def test_talks_beside_a_denial_are_told(sentence: str) -> None:
    assert told(sentence) == [("meeting", "occurred", ["Mohan Iyer", "Abdi Noor"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "India and Kenya have not signed any agreement.",
        "India and Kenya have not yet signed the defence cooperation agreement.",
        f'"We never signed such an agreement with Kenya," {IYER} said.',
        "Kenya refused to sign the defence cooperation agreement with India.",
        "India and Kenya did not sign a memorandum of understanding on Monday.",
        "India and Kenya failed to sign a defence agreement.",
        "India and Kenya signed no agreement on Monday.",
        "No agreement was signed between India and Kenya.",
        "The defence agreement between India and Kenya was never signed.",
        "भारत और ग्रीस ने रक्षा समझौते पर हस्ताक्षर नहीं किए।",
        "भारत और ग्रीस ने अभी तक रक्षा सहयोग समझौते पर हस्ताक्षर नहीं किए हैं।",
        "भारत और ग्रीस के बीच समझौते पर हस्ताक्षर नहीं हुए।",
        "भारत ने ग्रीस के साथ रक्षा सहयोग समझौते पर हस्ताक्षर करने से इनकार कर दिया।",
        "भारत और ग्रीस के बीच रक्षा समझौते पर हस्ताक्षर होने की खबर गलत है।",
    ],
)
def test_a_signature_that_is_denied_makes_no_agreement(sentence: str) -> None:
    assert told(sentence) == []
    assert facts_of(sentence).agreements == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "India and Kenya have not signed the defence agreement, and talks are going on.",
        "भारत और ग्रीस ने रक्षा सहयोग समझौते पर अभी हस्ताक्षर नहीं किए हैं और बातचीत जारी है।",
    ],
)
def test_what_is_not_yet_signed_is_under_negotiation_where_talks_go_on(sentence: str) -> None:
    assert told(sentence) == []
    assert [a.status.value for a in facts_of(sentence).agreements] == ["under_negotiation"]


@pytest.mark.parametrize(
    "sentence",
    [
        "India and Kenya not only signed a defence agreement on Monday but also launched a dialogue.",
        "India and Kenya signed a defence agreement on Monday but did not reveal its content.",
        "India and Kenya signed a defence agreement on Monday, and dismissed reports of a delay as false.",
        "भारत और ग्रीस ने सोमवार को रक्षा समझौते पर हस्ताक्षर किए, लेकिन इसकी शर्तें नहीं बताईं।",
        "भारत और ग्रीस ने सोमवार को रक्षा समझौते पर हस्ताक्षर ही नहीं किए बल्कि संयुक्त अभ्यास भी किया।",
    ],
)
def test_a_signature_beside_a_denial_is_told(sentence: str) -> None:
    assert ("signing", "occurred") in [(kind, status) for kind, status, _ in told(sentence)]
    assert [a.status.value for a in facts_of(sentence).agreements] == ["signed"]


MET = f"{IYER} met {NOOR} on Monday."
MET_HI = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री अब्दी नूर से मुलाकात की।"


@pytest.mark.parametrize(
    ("met", "sentence"),
    [
        (MET, "Navy Chief Admiral Ravi Rao did not attend the meeting."),
        (MET, "The meeting was not attended by Navy Chief Admiral Ravi Rao."),
        (MET, "Navy Chief Admiral Ravi Rao was not present."),
        (MET_HI, "बैठक में नौसेना प्रमुख एडमिरल रवि राव शामिल नहीं हुए।"),
        (MET_HI, "नौसेना प्रमुख एडमिरल रवि राव ने बैठक में हिस्सा नहीं लिया।"),
        (MET_HI, "नौसेना प्रमुख एडमिरल रवि राव बैठक में मौजूद नहीं थे।"),
    ],
)
def test_who_stays_away_is_no_attendee(met: str, sentence: str) -> None:
    names = [names for _, _, names in told(met, sentence)]
    assert names == [["Mohan Iyer", "Abdi Noor"]] or names == [["मोहन अय्यर", "अब्दी नूर"]]


@pytest.mark.parametrize(
    ("met", "sentence", "name"),
    [
        (MET, "Navy Chief Admiral Ravi Rao attended the meeting.", "Ravi Rao"),
        (MET, "Navy Chief Admiral Ravi Rao not only attended the meeting but also spoke.", "Ravi Rao"),
        (MET_HI, "बैठक में नौसेना प्रमुख एडमिरल रवि राव शामिल हुए।", "रवि राव"),
    ],
)
def test_who_attends_is_told(met: str, sentence: str, name: str) -> None:
    assert [names[-1] for _, _, names in told(met, sentence)] == [name]


def test_who_takes_no_part_in_a_conference_is_no_attendee() -> None:
    assert [names for _, _, names in told("एससीओ की बैठक में रक्षा मंत्री मोहन अय्यर ने हिस्सा नहीं लिया।")] == [["एससीओ"]]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{IYER} had been due to meet {NOOR} on Sunday.",
        f"{IYER} was to have met {NOOR} on Sunday.",
        f"{IYER} had been scheduled to meet {NOOR} on Sunday.",
        f"{IYER} was supposed to meet {NOOR} on Sunday.",
        f"{IYER} had planned to meet {NOOR} on Sunday.",
        f"{IYER} had hoped to hold talks with {NOOR} on Sunday.",
        "Talks between India and Kenya had been due to take place on Sunday.",
        "रक्षा मंत्री मोहन अय्यर रविवार को केन्या के रक्षा मंत्री अब्दी नूर से मिलने वाले थे, लेकिन दौरा रद्द हो गया।",
    ],
)
def test_talks_that_were_once_planned_did_not_occur(sentence: str) -> None:
    assert {status for _, status, _ in told(sentence)} <= {"cancelled"}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (f"{IYER} had been due to meet {NOOR} on Sunday.", "meeting"),
        (f"{IYER}, who had been due to meet {NOOR} on Sunday, stayed in New Delhi, his office said.", "meeting"),
        (f"{IYER} was to have held talks with {NOOR} on Sunday.", "meeting"),
        (f"{IYER} had been expected to receive {NOOR} on Sunday.", "meeting"),
        (f"A meeting between {IYER} and {NOOR} planned for Sunday will not go ahead.", "meeting"),
        (f"The meeting between {IYER} and {NOOR}, planned for Sunday, will no longer take place.", "meeting"),
        (f"{IYER} was to have visited Kenya on Sunday.", "visit"),
        (f"{IYER} had been scheduled to travel to Kenya on Sunday.", "visit"),
    ],
)
def test_what_was_to_be_and_came_not_about_is_cancelled(sentence: str, kind: str) -> None:
    assert [(event.type.value, event.status.value, event.date_text) for event in facts_of(sentence).events] == [
        (kind, "cancelled", "Sunday")
    ]


@pytest.mark.parametrize("verb", ["had hoped to", "had wished to", "had wanted to"])
def test_what_somebody_only_wished_is_no_event(verb: str) -> None:
    assert told(f"{IYER} {verb} meet {NOOR} on Sunday.") == []
    assert told(f"{IYER} {verb} visit Kenya on Sunday.") == []


def test_talks_that_are_due_are_scheduled() -> None:
    sentence = f"{IYER} is due to meet {NOOR} on Friday."
    assert told(sentence) == [("meeting", "scheduled", ["Mohan Iyer", "Abdi Noor"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत ने केन्या को 10 मिसाइल प्रणाली देने का आश्वासन दिया।",
        "भारत ने केन्या को दो गश्ती नौकाएं देने का भरोसा दिया।",
        "भारत ने केन्या को ड्रोन देने का वादा किया।",
        "India promised to deliver 10 missiles to Kenya.",
        "India promised Kenya the delivery of 10 missiles.",
    ],
)
def test_goods_that_are_promised_are_a_commitment_and_no_transfer(sentence: str) -> None:
    assert told(sentence) == []
    assert [commitment.act.value for commitment in facts_of(sentence).commitments] == ["pledged"]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत ने केन्या को दो गश्ती नौकाएं दीं।",
        "India delivered two patrol boats to Kenya on Monday.",
        "India has promised to supply Kenya with drones and handed over the first batch of missiles on Monday.",
    ],
)
def test_goods_that_are_handed_over_are_a_transfer(sentence: str) -> None:
    assert [(kind, status) for kind, status, _ in told(sentence)] == [("arms_transfer", "occurred")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{IYER} did not visit Kenya on Monday.",
        f"{IYER} has never visited Kenya.",
        f"{IYER} refused to visit Kenya on Monday.",
        "India and Kenya did not hold a joint naval exercise in March.",
        "India did not take part in the joint naval exercise with Kenya on Monday.",
        "रक्षा मंत्री मोहन अय्यर सोमवार को केन्या के दौरे पर नहीं गए।",
    ],
)
def test_visits_and_exercises_that_are_denied_are_no_event(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        f"{IYER} did not only visit Kenya on Monday but also Egypt.",
        f"{IYER} visited Kenya on Monday but did not meet the president.",
    ],
)
def test_a_visit_beside_a_denial_is_told(sentence: str) -> None:
    assert [(kind, status) for kind, status, _ in told(sentence)] == [("visit", "occurred")]


@pytest.mark.parametrize(
    "sentence",
    [
        "न तो रक्षा मंत्री मोहन अय्यर और न ही विदेश मंत्री कविता राव केन्या के विदेश मंत्री डेविड ओकेलो से मुलाकात करेंगी।",
        "रक्षा मंत्री मोहन अय्यर ने न तो केन्या के रक्षा मंत्री डेविड ओकेलो से बैठक की और न ही ओमान के रक्षा मंत्री सैफ हरिब से बात की।",
        "उन्होंने कहा कि न तो भारत के रक्षा मंत्री मोहन अय्यर केन्या का दौरा करेंगे न ही केन्या के मंत्री भारत आएंगे।",
        "न तो भारत और न ही केन्या ने किसी सैन्य अभ्यास में हिस्सा लिया।",
        "केन्या के रक्षा मंत्री डेविड ओकेलो और रक्षा मंत्री मोहन अय्यर की न तो फोन पर बातचीत हुई, न ही कोई मुलाकात हुई।",
    ],
)
def test_neither_nor_denies_what_the_clause_tells(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "बैठक में केन्या के राष्ट्रपति जॉन मवांगी के निर्देश पर रक्षा सचिव जेम्स ओदूर भी शामिल हुए।",
        "केन्या के गृह मंत्री जॉन मवांगी की जगह रक्षा सचिव जेम्स ओदूर बैठक में मौजूद रहे।",
        "केन्या के गृह मंत्री जॉन मवांगी की अनुपस्थिति में रक्षा सचिव जेम्स ओदूर ने बैठक में हिस्सा लिया।",
        "केन्या के गृह मंत्री जॉन मवांगी के बजाय केन्या के रक्षा सचिव जेम्स ओदूर बैठक में शामिल हुए।",
        "केन्या के राष्ट्रपति जॉन मवांगी के सलाहकार जेम्स ओदूर बैठक में शामिल हुए।",
    ],
)
def test_in_whose_place_somebody_attends_is_not_there(sentence: str) -> None:
    met = "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।"
    assert [names for _, _, names in told(met, sentence)] == [["मोहन अय्यर", "डेविड ओकेलो", "जेम्स ओदूर"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry rejected the suggestion that India and Kenya had signed a contract.",
        "India has not decided yet, Okello said, denying a report that a contract had been signed with Kenya.",
    ],
)
def test_a_signature_that_only_a_rejected_claim_tells_of_makes_no_agreement(sentence: str) -> None:
    facts = facts_of(sentence)
    assert (facts.events, facts.agreements) == ((), ())


@pytest.mark.parametrize(
    "sentence",
    [
        "Reports that India and Kenya had signed a defence agreement were false.",
        "Reports that India and Kenya had signed a defence agreement were denied by the ministry.",
        "India denied that it had signed a defence agreement with Kenya.",
        "Officials rejected claims that India and Kenya signed a logistics agreement.",
        "A spokesperson rubbished speculation that India and Kenya signed an agreement on a base.",
        "The claim that India and Kenya had signed a secret pact on ports was a work of fiction, Nairobi said.",
    ],
)
def test_a_document_with_a_name_that_a_rejected_claim_tells_of_is_denied(sentence: str) -> None:
    facts = facts_of(sentence)
    assert [(a.status.value, a.certainty.value, set(a.parties)) for a in facts.agreements] == [
        ("signed", "denied", {"IND", "KEN"})
    ]
    assert facts.events == ()


@pytest.mark.parametrize(
    "plan", ["जो सोमवार को होनी थी", "जो सोमवार से होने वाली थी"], ids=["was to be", "was about to be"]
)
@pytest.mark.parametrize("end", ["रद्द कर दी गई है", "टाल दी गई", "फिलहाल स्थगित है"])
def test_a_visit_is_called_off_also_where_a_relative_clause_tells_when_it_was_to_be(plan: str, end: str) -> None:
    sentence = f"रक्षा मंत्री मोहन अय्यर की केन्या यात्रा, {plan}, {end}।"
    assert told(sentence) == [("visit", "cancelled", ["मोहन अय्यर", "केन्या"])]


def test_talks_of_others_that_are_put_off_leave_those_that_took_place() -> None:
    met = "Defence Minister Mohan Iyer met Kenyan Defence Minister David Okello in Nairobi on Monday."
    others = "Talks with Muscat on a similar transfer were postponed indefinitely."
    assert told(met, others) == [("meeting", "occurred", ["Mohan Iyer", "David Okello"])]


def test_what_is_to_be_done_by_a_day_does_not_date_the_meeting_behind_which_it_is_said() -> None:
    met = "Kenyan Defence Minister David Okello met Mohan Iyer, India's Defence Minister, in Nairobi."
    said = '"We will station an officer in Mombasa by March 2025," Okello told reporters after the meeting.'
    (event,) = facts_of(f"{met} {said}").events
    assert (event.status.value, event.date_text) == ("occurred", None)


@pytest.mark.parametrize(
    ("sentence", "certainty"),
    [
        (
            "रक्षा मंत्री मोहन अय्यर ने नैरोबी में केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की, लेकिन उनके मंत्रालय ने अड्डे की "
            "खबरों का खंडन किया।",
            "asserted",
        ),
        (
            "केन्या ने इस बात से इनकार किया कि रक्षा मंत्री डेविड ओकेलो ने भारत के रक्षा मंत्री मोहन अय्यर के साथ बैठक में अड्डे "
            "पर चर्चा की।",
            "asserted",
        ),
        (
            "केन्या ने रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो की सोमवार को हुई मुलाकात में अड्डे का मुद्दा "
            "उठने की खबरों को खारिज किया।",
            "asserted",
        ),
        (
            "केन्या ने इन खबरों का खंडन किया कि रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो की मुलाकात हुई।",
            "denied",
        ),
    ],
)
def test_a_denied_topic_leaves_hindi_talks_asserted(sentence: str, certainty: str) -> None:
    assert [event.certainty.value for event in facts_of(sentence).events] == [certainty]


@pytest.mark.parametrize(
    "refused",
    [
        "मंत्रियों की बैठक में संयुक्त वक्तव्य पर हस्ताक्षर करने से इनकार किया",
        "मंत्रियों की बैठक के दौरान अड्डों पर कोई वादा करने की खबर का खंडन किया",
    ],
)
def test_what_is_refused_at_a_conference_leaves_the_conference(refused: str) -> None:
    (event,) = facts_of(f"रक्षा मंत्री मोहन अय्यर ने सोमवार को शंघाई सहयोग संगठन के {refused}।").events
    assert (event.type, event.certainty) == ("multilateral_meeting", "asserted")
