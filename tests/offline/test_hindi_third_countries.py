"""What Hindi tells besides of talks with a third country, and agreements there were before, in our own sentences."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

LEAD = "केन्या के रक्षा मंत्री पीटर ओटिएनो और ओमान के रक्षा मंत्री सालिम अल हारसी ने मंगलवार को नैरोबी में बातचीत की।"


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("केन्या और ओमान में बातचीत", *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        (
            "सोमवार को मलेशिया के प्रधानमंत्री अजलान इस्माइल ने ओमान के प्रधानमंत्री फहद महमूद से फोन पर बात की थी।",
            ["KEN", "OMN"],
        ),
        ("सोमवार को मलेशिया के रक्षा मंत्री अजलान इस्माइल ने ओमान के रक्षा मंत्री से मुलाकात की थी।", ["KEN", "OMN"]),
    ],
)
def test_the_next_paragraph_is_on_the_main_talks_again(told: str, sides: list[str]) -> None:
    ahead = "दोनों देशों के संयुक्त सीमा आयोग की अगली बैठक 10 अप्रैल को मस्कट में होनी है।"
    last = facts_of(LEAD, told, ahead).events[-1]
    assert (last.status.value, sorted(str(who.represents) for who in last.participants)) == ("scheduled", sides)


def test_that_there_were_agreements_before_is_no_agreement() -> None:
    expert = 'जानकार जॉन किप मानते हैं कि इम्तिहान बाकी है। उनके मुताबिक, "कागज पर सहमति पहले भी बनी है।"'
    assert facts_of(LEAD, expert).commitments == ()
