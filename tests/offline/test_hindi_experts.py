"""What experts say that sides will do is no undertaking in Hindi, and since when two sides talk with each other."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

MET = "भारत के रक्षा मंत्री मोहन अय्यर और केन्या के रक्षा मंत्री डेविड ओकेलो ने गुरुवार को बैठक की।"


@pytest.mark.parametrize(
    "told",
    [
        'नैरोबी की जानकार एलिसन ग्रीव मानती हैं कि केन्या किसी खेमे में नहीं है। वो कहती हैं, "केन्या और हथियार खरीदेगा।"',
        'विश्लेषक राजेश खन्ना कहते हैं, "केन्या भारत से और हथियार खरीदेगा।"',
        "विशेषज्ञ मानते हैं कि केन्या भारत से और हथियार खरीदेगा।",
    ],
)
def test_what_an_expert_foresees_is_not_pledged(told: str) -> None:
    assert facts_of(MET, told).commitments == ()


@pytest.mark.parametrize(
    "told",
    [
        'ओकेलो ने कहा, "केन्या भारत से और हथियार खरीदेगा।"',
        "ओकेलो ने कहा कि केन्या भारत से और हथियार खरीदेगा।",
    ],
)
def test_what_a_minister_says_is_pledged(told: str) -> None:
    (commitment,) = facts_of(MET, told).commitments
    assert (commitment.act, commitment.actors) == ("pledged", ("KEN",))


@pytest.mark.parametrize("talks", ["टू-प्लस-टू", "रक्षा संवाद"])
def test_a_series_of_talks_began_in_a_year(talks: str) -> None:
    launch = facts_of(MET, f"दोनों देशों के बीच {talks} का सिलसिला 2012 में शुरू हुआ था।").events[-1]
    assert (launch.type, launch.date_text, launch.salience) == ("launch", "2012", "background")


def test_a_series_of_attacks_is_no_mechanism() -> None:
    events = facts_of(MET, "दोनों देशों के बीच सीमा पर हमलों का सिलसिला 2012 में शुरू हुआ था।").events
    assert [event.type for event in events] == ["meeting"]
