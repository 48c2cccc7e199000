"""Treaties by their short forms ("एफटीए", "कॉमकासा", "CEPA"), what may be done under a document, and proposed ones."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.english import facts_of
from tests.offline.test_hindi_pledges import TALKS

# Name, type, status, certainty and printed date.
Told = tuple[str, str, str, str, str | None]


def papers(*sentences: str) -> list[Told]:
    text = "\n\n".join(("खाड़ी में रक्षा सहयोग की खबर", TALKS, " ".join(sentences)))
    found = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14")).agreements
    return [(a.name, a.type.value, a.status.value, a.certainty.value, a.date_text) for a in found]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            ["दोनों देशों ने 2018 में कॉमकासा और 2020 में बेका पर दस्तखत किए थे।"],
            [
                ("कॉमकासा", "treaty_agreement", "signed", "asserted", "2018"),
                ("बेका", "treaty_agreement", "signed", "asserted", "2020"),
            ],
        ),
        (["दोनों देशों ने 2016 में लेमोआ पर हस्ताक्षर किए थे।"], [("लेमोआ", "mou", "signed", "asserted", "2016")]),
        (
            ["दोनों देशों के बीच एफटीए पर बातचीत चल रही है।"],
            [("एफटीए", "treaty_agreement", "under_negotiation", "asserted", None)],
        ),
        (
            ["लेमोआ के तहत दोनों देश एक-दूसरे के अड्डों का उपयोग करते हैं।"],
            [("लेमोआ", "mou", "in_force", "asserted", None)],
        ),
        # What its long name and its short form, printed in brackets or not, mean is one document.
        (
            ["दोनों देशों ने मुक्त व्यापार समझौते (एफटीए) पर हस्ताक्षर किए।", "एफटीए मार्च से लागू होगा।"],
            [("मुक्त व्यापार समझौते", "treaty_agreement", "signed", "asserted", None)],
        ),
        (
            [
                "दोनों देशों ने लॉजिस्टिक्स एक्सचेंज मेमोरेंडम ऑफ एग्रीमेंट पर 2016 में दस्तखत किए थे।",
                "लेमोआ के तहत ईंधन भरा जा सकता है।",
            ],
            [("लॉजिस्टिक्स एक्सचेंज मेमोरेंडम ऑफ एग्रीमेंट", "mou", "signed", "asserted", "2016")],
        ),
    ],
)
def test_short_forms_name_treaties(sentences: list[str], expected: list[Told]) -> None:
    assert papers(*sentences) == expected


@pytest.mark.parametrize(
    ("sentence", "status", "certainty"),
    [
        ("रक्षा सहयोग समझौते के तहत ईंधन भरा जा सकता है।", "in_force", "asserted"),
        ("प्रस्तावित मुक्त व्यापार समझौते के तहत शुल्क घटाया जाएगा।", "proposed", "asserted"),
        ("दोनों पक्षों ने प्रस्तावित समझौता ज्ञापन पर हस्ताक्षर किए।", "signed", "asserted"),
        ("रक्षा सहयोग समझौते पर हस्ताक्षर हो सकते हैं।", "proposed", "hedged"),
    ],
)
def test_a_document_under_which_something_may_be_done_is_in_force(sentence: str, status: str, certainty: str) -> None:
    assert [told[2:4] for told in papers(sentence)] == [(status, certainty)]


MET = "Defence Minister Mohan Iyer met his Omani counterpart Salem al Harthy in Muscat on Monday."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("India and Oman signed COMCASA in 2018 and BECA in 2020.", [("COMCASA", "signed"), ("BECA", "signed")]),
        ("Negotiations on a CEPA are under way.", [("CEPA", "under_negotiation")]),
        ("The India-Oman CEPA came into force in 2024.", [("India-Oman CEPA", "in_force")]),
        (
            "The two sides signed a Free Trade Agreement (FTA). The FTA will come into force in March.",
            [("Free Trade Agreement (FTA)", "signed")],
        ),
    ],
)
def test_short_forms_name_treaties_in_english(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(a.name, a.status.value) for a in facts_of(f"{MET} {sentence}").agreements] == expected


def test_talks_on_a_proposed_document_that_were_held_took_place() -> None:
    found = facts_of(f"{MET} The third round of talks on the proposed trade pact was held in Muscat on Tuesday.").events
    assert [(event.status.value, event.date_text) for event in found] == [
        ("occurred", "Monday"),
        ("occurred", "Tuesday"),
    ]
