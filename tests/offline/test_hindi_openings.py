"""Who opens a conference while he says something, what a contract brings, and whose earlier ship called at a port."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

CONFERENCE = "बिम्सटेक का दो दिवसीय रक्षा सम्मेलन सोमवार को ढाका में शुरू हुआ।"
SIGNED = "भारत और पेरू ने बुधवार को लीमा में विमान के अनुबंध पर हस्ताक्षर किए।"


@pytest.mark.parametrize(
    "told",
    [
        "सम्मेलन का उद्घाटन करते हुए नेपाल के रक्षा मंत्री राम थापा ने कहा कि सहयोग जरूरी है।",
        "सम्मेलन का उद्घाटन नेपाल के रक्षा मंत्री राम थापा ने किया।",
    ],
)
def test_who_opens_a_conference_takes_part_in_it(told: str) -> None:
    (conference,) = facts_of(CONFERENCE, told).events
    assert {who.name for who in conference.participants} == {"बिम्सटेक", "राम थापा"}


def test_who_opens_a_school_takes_no_part_in_the_conference() -> None:
    told = "स्कूल का उद्घाटन करते हुए नेपाल के रक्षा मंत्री राम थापा ने कहा कि शिक्षा जरूरी है।"
    (conference,) = facts_of(CONFERENCE, told).events
    assert {who.name for who in conference.participants} == {"बिम्सटेक"}


@pytest.mark.parametrize(
    "told", ["पहले दो विमान 2028 में भारतीय वायुसेना को सौंपे जाएंगे।", "पहले दो विमान 2028 में भारतीय वायुसेना को मिलेंगे।"]
)
def test_what_is_made_under_a_contract_is_handed_over(told: str) -> None:
    delivery = facts_of(SIGNED, told).events[-1]
    assert (delivery.type, delivery.status, delivery.date_text) == ("arms_transfer", "scheduled", "2028")
    assert {who.represents for who in delivery.participants} == {"IND", "PER"}


def test_an_earlier_ship_is_one_of_the_same_navy() -> None:
    events = facts_of(
        "भारतीय नौसेना का पोत आईएनएस मयूर सोमवार को केन्या के मोम्बासा बंदरगाह पहुंचा।",
        "इससे पहले आईएनएस चातक ने सितंबर 2020 में मोम्बासा की यात्रा की थी।",
    ).events
    visitors = [who.name for event in events for who in event.participants if who.role == "visitor"]
    assert visitors == ["भारतीय नौसेना", "भारतीय नौसेना"]


GIVEN = "भारत ने मंगलवार को नैरोबी में 12 तोपें केन्या को सौंपीं।"


@pytest.mark.parametrize("told", ["भारत इन तोपों के रखरखाव का पूरा खर्च उठाएगा।", "भारत इन तोपों के लिए गोला-बारूद भी देगा।"])
def test_what_is_done_with_goods_given_is_pledged(told: str) -> None:
    (commitment,) = facts_of(f"{GIVEN} {told}").commitments
    assert (commitment.act, commitment.actors) == ("pledged", ("IND",))


def test_what_is_made_at_home_is_not_pledged() -> None:
    assert facts_of(f"{GIVEN} भारत अपनी सेना के लिए 100 नई तोपें बनाएगा।").commitments == ()
