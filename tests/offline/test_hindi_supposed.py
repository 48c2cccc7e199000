"""Documents that Hindi articles only suppose: conditions, advice, what experts expect."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

TALKS = "रक्षा मंत्री विनोद तलवार और केन्या के रक्षा मंत्री जोसेफ मुतुआ ने सोमवार को नैरोबी में बातचीत की।"


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("पूर्वी अफ्रीका में सहयोग की खबर", TALKS, *paragraphs))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


@pytest.mark.parametrize(
    "sentence",
    [
        "यदि केन्या के साथ पोतों का समझौता हो जाता है तो निर्यात बढ़ेगा।",
        "अगर भारत और केन्या रडार पर समझौता कर लेते हैं तो हिंद महासागर पर नजर रखना आसान होगा।",
        "यदि व्यापार समझौता जून से पहले नहीं होता है तो केन्या शुल्क बढ़ा सकता है।",
        "पूर्व राजदूत सुरेश कपाड़िया कहते हैं कि भारत को केन्या के साथ रडार का समझौता करना चाहिए।",
        "विशेषज्ञों का मानना है कि दोनों देश अब रसद समझौते की ओर बढ़ेंगे।",
        "विश्लेषकों का कहना है कि दोनों देशों के बीच पनडुब्बियों पर कोई समझौता होना अभी दूर की बात है।",
    ],
)
def test_a_document_that_is_only_supposed_is_none(sentence: str) -> None:
    assert facts_of(sentence).agreements == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "दोनों देशों ने रसद समझौते पर हस्ताक्षर किए।",
        "यदि जरूरत पड़ी तो 2019 में हुए रसद समझौते का उपयोग होगा।",
        "विशेषज्ञों के अनुसार 2019 में दोनों देशों ने रसद समझौते पर हस्ताक्षर किए थे।",
    ],
)
def test_a_document_that_there_is_stays_one_beside_conditions_and_experts(sentence: str) -> None:
    assert len(facts_of(sentence).agreements) == 1
