"""How far what began on a day and lasts for some days is on the day of publication, a Thursday."""

from __future__ import annotations

import pytest

from tests.offline import english
from tests.offline.test_hindi_events import facts_of


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("रक्षा मंत्री मोहन अय्यर दो दिन के मोरक्को दौरे पर बुधवार को कैसाब्लांका पहुंचे थे।", "ongoing"),
        ("रक्षा मंत्री मोहन अय्यर दो दिन के मोरक्को दौरे पर मंगलवार को कैसाब्लांका पहुंचे थे।", "occurred"),
        ("केन्या के विदेश मंत्री डेविड ओकेलो चार दिवसीय यात्रा पर सोमवार शाम भारत पहुंचीं थीं।", "ongoing"),
        ("दो दिन के दौरे पर सोमवार को नैरोबी पहुंचे रक्षा सचिव मोहन अय्यर ने मंगलवार को किला देखा।", "occurred"),
        ("एससीओ के रक्षा मंत्रियों की दो दिवसीय बैठक बुधवार को ताशकंद में शुरू हुई थी।", "ongoing"),
        ("एससीओ के रक्षा मंत्रियों की दो दिवसीय बैठक सोमवार को ताशकंद में शुरू हुई थी।", "occurred"),
        ("रक्षा मंत्री मोहन अय्यर मोरक्को की तीन दिवसीय यात्रा पूरी कर बुधवार को दिल्ली पहुंचे।", "occurred"),
    ],
)
def test_the_length_of_a_stay_tells_whether_it_is_over(sentence: str, status: str) -> None:
    assert [event.status for event in facts_of(sentence).events] == [status]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Defence Minister Mohan Iyer arrived in Nairobi on Monday on a two-day visit to Kenya.", "occurred"),
        ("Defence Minister Mohan Iyer arrived in Nairobi on Wednesday on a two-day visit to Kenya.", "ongoing"),
        ("The three-day BRICS foreign ministers' meeting began in Moscow on Wednesday.", "ongoing"),
        ("The two-day BRICS foreign ministers' meeting began in Moscow on Monday.", "occurred"),
    ],
)
def test_english_stays_are_counted_from_the_arrival(sentence: str, status: str) -> None:
    assert [event.status for event in english.facts_of(sentence).events] == [status]
