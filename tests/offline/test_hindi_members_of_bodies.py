"""Conferences of "the organization", what a headline says to be agreed, and whom "he" means behind a delegation."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.test_hindi_events import facts_of

SHARE = "बिम्सटेक के सदस्य देशों ने सूचनाएं साझा करने का संकल्प लिया है।"


@pytest.mark.parametrize(
    "told",
    [
        "सोमवार से यहां शुरू दो दिवसीय सुरक्षा सम्मेलन में संगठन के सात सदस्य देशों के मंत्री हिस्सा ले रहे हैं।",
        "ढाका में सोमवार से चल रहे सुरक्षा सम्मेलन में संगठन के सभी सदस्य देशों के अधिकारी भाग ले रहे हैं।",
    ],
)
def test_members_of_the_organization_take_part_in_its_conference(told: str) -> None:
    now, before = facts_of(f"{SHARE} {told}", "पिछला सम्मेलन 2019 में मस्कट में हुआ था।").events
    assert (now.type, now.status) == ("multilateral_meeting", "ongoing")
    assert (before.type, before.date_text, before.location) == ("multilateral_meeting", "2019", "मस्कट")
    assert {who.represents for event in (now, before) for who in event.participants} == {"BIMSTEC"}


def test_a_conference_of_nobody_named_is_none() -> None:
    told = "सोमवार से यहां शुरू सुरक्षा सम्मेलन में संगठन के सात सदस्य देशों के मंत्री हिस्सा ले रहे हैं।"
    assert facts_of("भारत ने केन्या के साथ सूचनाएं साझा करने का संकल्प लिया है।", told).events == ()


@pytest.mark.parametrize("agreed", ["नौसैनिक अभ्यास पर सहमति", "नौसैनिक अभ्यास पर रजामंदी"])
def test_a_headline_tells_what_both_agreed_upon(agreed: str) -> None:
    headline = f"अय्यर ने केन्या के रक्षा मंत्री से फोन पर बात की, {agreed}"
    called = "भारत के रक्षा मंत्री मोहन अय्यर ने गुरुवार को केन्या के रक्षा मंत्री डेविड ओकेलो से फोन पर बात की।"
    body = "दोनों मंत्रियों ने संयुक्त नौसैनिक अभ्यास करने पर सहमति जताई।"
    text = "\n\n".join((headline, called, body))
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    assert [(c.act, set(c.actors)) for c in facts.commitments] == [("agreed", {"IND", "KEN"})]


def test_he_is_the_visitor_and_not_his_delegation() -> None:
    came = "केन्या के रक्षा मंत्री डेविड ओकेलो मंगलवार को पांच दिन की यात्रा पर भारत पहुंचे।"
    told = "केन्या के प्रतिनिधिमंडल ने आगरा में एक केंद्र देखा। बुधवार को उन्होंने भारत के रक्षा मंत्री मोहन अय्यर से मुलाकात की।"
    meeting = facts_of(came, told).events[-1]
    assert [who.name for who in meeting.participants] == ["डेविड ओकेलो", "मोहन अय्यर"]
