"""English: what a headline only quarrels about, what a relative clause only describes, and ships that nobody ships."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Kenya's Foreign Minister Ann Wanjiru met her Ugandan counterpart Moses Okot in Kampala on Monday."


@pytest.mark.parametrize(
    "headline", ["Nairobi, Kampala at odds over lake pact", "Kenya, Uganda talk as lake treaty row simmers"]
)
def test_a_quarrel_over_a_document_is_no_news_of_it(headline: str) -> None:
    assert not facts_of(MET, headline=headline).agreements


def test_the_code_of_conduct_at_sea_is_not_of_two_who_speak_of_it() -> None:
    assert not facts_of(
        "The code of conduct in the South China Sea was also discussed by Thai Defence Minister Thawat Chai and his "
        "Vietnamese counterpart Minh Tran in Hanoi on Monday."
    ).agreements


@pytest.mark.parametrize(
    "described",
    [
        "Kenyan and Turkish officers discussed the exercise, which Turkey will host in May.",
        "Kenya's navy spoke of Exercise 'Blue Wave', which the Turkish Navy is to conduct off Aksaz from 11 to 19 May.",
    ],
)
def test_who_holds_an_exercise_that_is_told_of_pledges_nothing(described: str) -> None:
    assert not facts_of(described).commitments


def test_boats_offered_under_a_scheme_are_no_offer() -> None:
    assert not facts_of(
        "Kenya's envoy told Japan's Foreign Minister Yuto Mori on Monday that four patrol boats offered under its "
        "security assistance scheme would be handed over in May."
    ).commitments


def test_to_talk_ships_ships_nothing() -> None:
    assert not facts_of("Kenya and Uganda now want to talk ships, satellites and missile components.").events
