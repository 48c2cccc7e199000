"""Documents that Hindi says there are not, and the names of those that there are."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of


@pytest.mark.parametrize(
    "report",
    ["जो छपा है वह मनगढ़ंत है", "खबर पूरी तरह गलत है", "यह रिपोर्ट बेबुनियाद है"],
)
def test_the_signature_that_a_report_invented_is_denied(report: str) -> None:
    facts = facts_of(
        "केन्या के विदेश मंत्री डेविड ओकेलो ने पत्रकारों से कहा कि पिछले महीने भारत के साथ नौसैनिक अड्डे के किसी समझौते पर दस्तखत नहीं हुए हैं "
        f"और {report}।"
    )
    (signing,), (paper,) = facts.events, facts.agreements
    assert (signing.type, signing.status, signing.certainty) == ("signing", "occurred", "denied")
    assert {who.represents for who in signing.participants} == set(paper.parties) == {"IND", "KEN"}
    assert (paper.name, paper.status, paper.certainty) == ("नौसैनिक अड्डे के किसी समझौते", "signed", "denied")
    assert paper.event_id == signing.id


@pytest.mark.parametrize(
    "sentence",
    [
        "केन्या के विदेश मंत्री डेविड ओकेलो ने कहा कि भारत के साथ नौसैनिक अड्डे के किसी समझौते पर दस्तखत नहीं हुए हैं।",
        "प्रवक्ता ने कहा कि भारत और केन्या के बीच हवाई अड्डे के किसी करार पर बातचीत नहीं हो रही है।",
        "केन्या ने उन देशों के सामान पर शुल्क लगाया है जिनके साथ उसका मुक्त व्यापार समझौता नहीं है। भारत भी उनमें है।",
        "केन्या के विदेश मंत्री डेविड ओकेलो ने भारत से हेलिकॉप्टर सौदे के लिए कर्ज मांगा।",
    ],
)
def test_what_there_is_not_is_no_document(sentence: str) -> None:
    facts = facts_of(sentence)
    assert (facts.events, facts.agreements) == ((), ())


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "भारत और केन्या ने मार्च 2018 में रक्षा सहयोग के एक समझौते पर दस्तखत किए थे। 2021 से लागू व्हाइट शिपिंग समझौते के तहत "
            "दोनों देश जहाजों की जानकारी साझा करते हैं।",
            ["रक्षा सहयोग के एक समझौते", "व्हाइट शिपिंग समझौते"],
        ),
        (
            "भारत और केन्या ने 2019 में समुद्री सुरक्षा के एक समझौता ज्ञापन पर हस्ताक्षर किए थे।",
            ["समुद्री सुरक्षा के एक समझौता ज्ञापन"],
        ),
        ("दोनों देशों के बीच वायु सेवा का एक समझौता 2015 से लागू है। भारत और केन्या मित्र हैं।", ["वायु सेवा का एक समझौता"]),
        ("भारत और केन्या के एक समझौते पर सोमवार को हस्ताक्षर हुए।", ["समझौते"]),
    ],
)
def test_one_behind_a_genitive_stands_within_a_name(sentence: str, names: list[str]) -> None:
    assert [paper.name for paper in facts_of("भारत और केन्या ने सोमवार को वार्ता की।", sentence).agreements] == names
