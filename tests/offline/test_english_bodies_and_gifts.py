"""English: bodies with "Organization" in their names or called by letters, what they will hold, and gifts recalled."""

from __future__ import annotations

import pytest

from tests.offline.english import told


def test_an_organization_of_states_is_no_mere_organization() -> None:
    events = told(
        "Kenya's President Peter Otieno will proceed to Kyrgyzstan to attend an informal summit of the Organization of "
        "Turkic States (OTS) in the capital Bishkek on Friday."
    )
    assert events[-1] == ("multilateral_meeting", "scheduled", "Friday", "Bishkek", ["Organization of Turkic States"])


@pytest.mark.parametrize(
    ("told_of", "who", "place"),
    [
        ("The African Union will hold its next summit in Addis Ababa on Friday.", "African Union", "Addis Ababa"),
        ("The OIC is to hold an emergency meeting in Jeddah on Friday.", "OIC", "Jeddah"),
        ("The Security Council is to hold a closed-door session in Geneva on Friday.", "Security Council", "Geneva"),
    ],
)
def test_what_a_body_will_hold(told_of: str, who: str, place: str) -> None:
    assert told(told_of) == [("multilateral_meeting", "scheduled", "Friday", place, [who])]


def test_a_body_goes_on_by_its_letters() -> None:
    events = told(
        "Leaders of the Pacific Islands Forum (PIF) met in Apia on Monday.",
        "The PIF will hold its next summit in Suva in August.",
    )
    assert [(date, who) for _, _, date, _, who in events] == [
        ("Monday", ["Pacific Islands Forum"]),
        ("August", ["Pacific Islands Forum"]),
    ]


@pytest.mark.parametrize(
    "recalled",
    [
        "The four boats that Japan donated to the Philippine Navy in 2017 need spare parts.",
        "Philippine Defence Minister Jose Cruz asked Japan for spare parts for the boats it donated to the Philippine "
        "Navy in 2017.",
    ],
)
def test_a_gift_is_recalled(recalled: str) -> None:
    assert told(recalled) == [("arms_transfer", "occurred", "2017", None, ["Philippine Navy", "Japan"])]
