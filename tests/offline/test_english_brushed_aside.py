"""English: claims that are brushed aside, and what somebody will do that is no commitment."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Omani Defence Minister Salim Harthy met his Kenyan counterpart Peter Otieno in Muscat on Wednesday."
TEAM = "a Kenyan naval delegation would come to Salalah next month"


@pytest.mark.parametrize("how", ["brushed aside a report in a section of the media", "brushed aside reports"])
def test_what_is_brushed_aside_is_denied(how: str) -> None:
    facts = facts_of(MET, f"He, however, {how} that {TEAM}.")
    assert [(e.type.value, e.certainty.value) for e in facts.events] == [("meeting", "asserted"), ("visit", "denied")]
    assert facts.commitments == ()


def test_who_brushes_criticism_aside_denies_nothing() -> None:
    facts = facts_of(MET, "Harthy brushed aside criticism and said that Oman would send a ship to Mombasa.")
    assert [(c.actors, c.certainty.value) for c in facts.commitments] == [(("OMN",), "asserted")]


@pytest.mark.parametrize("what", ["stand by its friends", "come to Muscat when it is called"])
def test_who_will_always_stand_by_friends_undertakes_nothing(what: str) -> None:
    assert facts_of(MET, f'"Kenya will always {what}," Otieno said.').commitments == ()


@pytest.mark.parametrize("what", ["come back with a proposal by May", "always send its ships to Muscat"])
def test_who_will_come_back_with_something_undertakes_it(what: str) -> None:
    assert [c.actors for c in facts_of(MET, f"Otieno said that Kenya will {what}.").commitments] == [("KEN",)]
