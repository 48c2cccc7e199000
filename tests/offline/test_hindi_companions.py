"""Who travels with a visitor."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.vocabulary import EventType

THEIRS = "केन्या के राष्ट्रपति जोसेफ मुतुआ तीन दिन की यात्रा पर सोमवार को भारत पहुंचे।"
OURS = "रक्षा मंत्री विनोद तलवार सोमवार को तीन दिन की यात्रा पर केन्या पहुंचे।"


@pytest.mark.parametrize(
    ("text", "visitors"),
    [
        (
            f"{THEIRS} उनके साथ रक्षा मंत्री डेविड ओटिएनो और विदेश मंत्री पीटर किमानी भी आए हैं।",
            "जोसेफ मुतुआ, डेविड ओटिएनो, पीटर किमानी",
        ),
        (f"{THEIRS} मुतुआ के साथ रक्षा मंत्री डेविड ओटिएनो और वरिष्ठ अधिकारी भी आए हैं।", "जोसेफ मुतुआ, डेविड ओटिएनो"),
        (f"{OURS} उनके साथ रक्षा सचिव अजय माथुर और सेना प्रमुख जनरल रमेश कौल भी गए हैं।", "विनोद तलवार, अजय माथुर, रमेश कौल"),
        (f"{OURS} रक्षा सचिव अजय माथुर भी उनके साथ होंगे।", "विनोद तलवार, अजय माथुर"),
        (f"{OURS} उनके साथ एक प्रतिनिधिमंडल भी है, जिसमें रक्षा सचिव अजय माथुर शामिल हैं।", "विनोद तलवार, अजय माथुर"),
        (f"{THEIRS} उनके साथ विदेश मंत्री रमेश कौल भी मौजूद रहेंगे।", "जोसेफ मुतुआ"),
        (f"{THEIRS} उनके साथ प्रधानमंत्री विनोद तलवार मंगलवार को वार्ता करेंगे।", "जोसेफ मुतुआ"),
        (f"{THEIRS} उनके साथ उनकी पत्नी भी आई हैं।", "जोसेफ मुतुआ"),
    ],
)
def test_who_comes_along_visits_too(text: str, visitors: str) -> None:
    facts = extract_facts(read_text(f"यात्रा की खबर\n\n{text}\n", "article", published_at="2024-03-14"))
    (visit,) = (event for event in facts.events if event.type is EventType.VISIT)
    came = [one for one in visit.participants if one.role.value == "visitor"]
    assert ", ".join(one.name for one in came) == visitors
    assert len({one.represents for one in came}) == 1
