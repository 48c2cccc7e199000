"""Companies, ships and travellers of whom a Hindi article has told, and goes on with their name or a word alone."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

SIGNED = (
    "भारतीय कंपनी गरुड़ एयरोटेक और पेरू की पोत निर्माता मारसुल ने बुधवार को लीमा में गश्ती पोतों के संयुक्त निर्माण के अनुबंध पर हस्ताक्षर किए।"
)
CALLED = "भारतीय नौसेना का पोत आईएनएस मयूर सोमवार को केन्या के मोम्बासा बंदरगाह पहुंचा।"
PUT_OFF = "केन्या के रक्षा मंत्री डेविड ओकेलो की फरवरी में होने वाली भारत यात्रा टाल दी गई थी।"


@pytest.mark.parametrize(
    "maker", ["पोत निर्माता मारसुल", "जहाज निर्माता कंपनी मारसुल", "सरकारी कंपनी मारसुल", "हथियार निर्माता मारसुल"]
)
def test_a_maker_of_ships_signs_for_its_country(maker: str) -> None:
    (signing,) = facts_of(SIGNED.replace("पोत निर्माता मारसुल", maker)).events
    assert [(who.name, who.represents) for who in signing.participants] == [("गरुड़ एयरोटेक", "IND"), ("मारसुल", "PER")]


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("अनुबंध के तहत मारसुल इंजन की तकनीक भारतीय कंपनी को हस्तांतरित करेगी।", "PER"),
        ("मारसुल भारत में एक मरम्मत केंद्र स्थापित करेगी।", "PER"),
        ("गरुड़ एयरोटेक पेरू के इंजीनियरों को प्रशिक्षण देगी।", "IND"),
    ],
)
def test_a_company_named_again_undertakes_something(told: str, side: str) -> None:
    (commitment,) = facts_of(SIGNED, told).commitments
    assert (commitment.act, commitment.actors) == ("pledged", (side,))


@pytest.mark.parametrize(
    "told",
    [
        "मारसुल के प्रमुख ने कहा कि इससे भारत में दो हजार लोगों को रोजगार मिलेगा।",
        "मारसुल का भारत में पहला कारखाना दो साल से चल रहा है।",
    ],
)
def test_what_is_only_told_of_a_company_is_not_pledged(told: str) -> None:
    assert facts_of(SIGNED, told).commitments == ()


@pytest.mark.parametrize(
    "told",
    ["इसके पश्चात पोत सेशेल्स जाएगा।", "मोम्बासा से पोत सेशेल्स रवाना होगा।", "इसके बाद जहाज सेशेल्स के लिए रवाना होगा।"],
)
def test_a_ship_goes_on_to_another_country(told: str) -> None:
    further = facts_of(CALLED, told).events[-1]
    sides = [(who.represents, who.role.value) for who in further.participants]
    assert (further.type, further.status, further.location) == ("visit", "scheduled", "सेशेल्स")
    assert sides == [("IND", "visitor"), ("SYC", "host")]


@pytest.mark.parametrize(
    "told", ["इसके बाद पोत का सामान सेशेल्स जाएगा।", "रूस का एक पोत सेशेल्स जाएगा।", "इसके बाद पोत भारत जाएगा।"]
)
def test_another_ship_or_the_way_home_is_no_visit_of_it(told: str) -> None:
    visits = facts_of(CALLED, told).events
    assert not [who for event in visits[1:] for who in event.participants if who.represents == "IND"]


@pytest.mark.parametrize("told", ["अब उनके मई में भारत आने की संभावना है।", "उनके अगले महीने भारत आने की उम्मीद है।"])
def test_a_visit_put_off_is_expected_on_another_day(told: str) -> None:
    events = facts_of(PUT_OFF, f"सूत्रों ने कहा कि {told}").events
    assert [(event.type, event.status) for event in events] == [("visit", "cancelled"), ("visit", "scheduled")]
    assert {who.name for who in events[1].participants} == {"डेविड ओकेलो", "भारत"}


def test_what_is_hoped_for_without_a_traveller_is_no_visit() -> None:
    assert len(facts_of(PUT_OFF, "अब उनके सामान के मई में भारत आने की संभावना है।").events) == 1
