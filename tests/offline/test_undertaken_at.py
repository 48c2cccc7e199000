"""Where something was undertaken: at which talks, ceremony or visit, and what is undertaken at none."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text

TALKS = "भारत के रक्षा मंत्री मोहन अय्यर ने सोमवार को मुंबई में केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"

DENIED = "भारतीय दूतावास ने उन खबरों को खारिज किया, जिनमें दावा किया गया था कि"
OTHERS = "भारत के रक्षा मंत्री मोहन अय्यर ने सोमवार को मुंबई में ओमान के रक्षा मंत्री सलीम अल हिनाई के साथ बैठक की।"


def made_at(text: str) -> list[str | None]:
    """The title of the event at which the last commitment was made, or None."""
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    titles = {event.id: event.title for event in facts.events}
    return [titles.get(one.event_id or "") for one in facts.commitments][-1:]


@pytest.mark.parametrize(
    ("behind", "at_talks"),
    [
        ("ओकेलो ने भारत से दो गश्ती पोत देने का अनुरोध किया।", True),
        ("एक अखबार ने लिखा था कि केन्या ने भारत से दो गश्ती पोत मांगे हैं।", False),
        (f"{DENIED} भारत ने मोम्बासा में अड्डा बनाने का प्रस्ताव दिया है।", False),
    ],
)
def test_what_newspapers_claim_was_undertaken_at_no_talks(behind: str, at_talks: bool) -> None:
    assert [bool(title) for title in made_at(f"भारत और केन्या की बैठक\n\n{TALKS}\n\n{behind}\n")] == [at_talks]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("तब भारत ने केन्या में एक अस्पताल बनाने का वादा किया था।", "Visit of the Prime Minister of India to Kenya"),
        (
            "दोनों पक्षों ने साइबर सुरक्षा पर सहयोग बढ़ाने पर सहमति जताई।",
            "Meeting of the Defence Ministers of India and Kenya in Mumbai",
        ),
    ],
)
def test_then_is_the_time_of_the_event_told_right_before(behind: str, expected: str) -> None:
    before = "भारत के प्रधानमंत्री रमेश चौधरी ने पिछले साल अगस्त में केन्या का दौरा किया था।"
    assert made_at(f"भारत और केन्या की बैठक\n\n{TALKS}\n\n{before} {behind}\n") == [expected]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("अगस्त में नैरोबी यात्रा के दौरान भारत के प्रधानमंत्री रमेश चौधरी और केन्या के राष्ट्रपति डेविड ओटिएनो ने", "Visit"),
        ("अगस्त में भारत के प्रधानमंत्री रमेश चौधरी और केन्या के राष्ट्रपति डेविड ओटिएनो ने", None),
    ],
)
def test_what_was_agreed_during_an_earlier_visit_was_agreed_there(before: str, expected: str | None) -> None:
    (made,) = made_at(f"भारत और केन्या की बैठक\n\n{TALKS}\n\n{before} एक साझा बंदरगाह बनाने पर सहमति जताई थी।\n")
    assert (made or "").split()[:1] == ([expected] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        "भारत ने केन्या को दो नौकाएं सौंपीं\n\nभारत ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो को दो गश्ती नौकाएं सौंपीं। "
        "भारत तीसरी नौका अगले साल मार्च में केन्या को सौंपेगा।\n\nओकेलो ने भारत से नाविकों को प्रशिक्षण देने का अनुरोध किया।\n",
        "India hands over boats to Kenya\n\nIndia on Monday handed over two patrol boats to Kenya in Mombasa.\n\n"
        "Kenyan Defence Minister David Okello requested India to train the crews of the boats.\n",
    ],
)
def test_guests_of_a_handing_over_ask_for_more_there(text: str) -> None:
    assert [title is not None and title.startswith("Transfer") for title in made_at(text)] == [True]


def test_what_a_third_side_is_asked_for_was_asked_at_its_own_talks() -> None:
    asked = "अय्यर ने ओमान से दो पोतों की मरम्मत में मदद करने का अनुरोध किया।"
    text = f"अय्यर की बैठकें\n\n{OTHERS}\n\n{TALKS} दोनों ने प्रशिक्षण पर चर्चा की।\n\n{asked}\n"
    assert made_at(text) == ["Meeting of the Defence Ministers of India and Oman in Mumbai"]


def test_both_ministers_go_on_at_the_talks_of_the_day() -> None:
    recalled = "इससे पहले दोनों की मुलाकात नवंबर 2022 में ओमान में हुई थी।"
    both = "दोनों मंत्रियों ने सहयोग की समीक्षा की। उन्होंने एक साझा बंदरगाह बनाने पर सहमति जताई।"
    (title,) = made_at(f"भारत और केन्या की बैठक\n\n{TALKS} {recalled}\n\n{both}\n")
    assert (title or "").endswith("in Mumbai")


def test_nothing_is_asked_at_talks_of_an_earlier_year() -> None:
    recalled = "इससे पहले भारत और केन्या के बीच नवंबर 2022 में नई दिल्ली में वार्ता हुई थी।"
    asked = "केन्या ने भारत से दो गश्ती पोत देने का अनुरोध किया।"
    (title,) = made_at(f"भारत और केन्या की बैठक\n\n{TALKS}\n\n{recalled}\n\n{asked}\n")
    assert (title or "").endswith("in Mumbai")
