"""English: services called by their letters, months of another year, and whose talks, drills and demands are told."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told


def test_a_service_goes_on_by_the_letters_behind_its_name() -> None:
    events = told(
        "The Botswana Defence Force (BDF) and the U.S. Army opened an exercise in Gaborone on Monday.",
        "On Tuesday the BDF received two transport aircraft from the United States.",
    )
    assert events[-1] == ("arms_transfer", "occurred", "Tuesday", None, ["Botswana Defence Force", "U.S."])


def test_some_services_are_known_by_their_letters() -> None:
    events = told("China's army chief Liu Wei said the PLA and the Cambodian Army held a joint exercise on Monday.")
    assert events == [("exercise", "occurred", "Monday", None, ["PLA", "Cambodian Army"])]


@pytest.mark.parametrize("month", ["March of this year", "March of last year", "March last year"])
def test_a_month_has_the_year_of_which_it_is(month: str) -> None:
    events = told(f"In {month}, France delivered two transport aircraft to the Kenya Air Force.")
    assert [date for _, _, date, _, _ in events] == [month]


@pytest.mark.parametrize("when", ["In October of the same year", "Later that year", "In October that year"])
def test_that_year_is_no_year_of_the_news(when: str) -> None:
    facts = facts_of(
        f"Kenya and Uganda signed a defence pact in 2019. {when} Kenya's President Peter Otieno visited Kampala."
    )
    assert [(e.type.value, e.date_text, e.salience.value) for e in facts.events] == [("visit", None, "background")]


def test_a_demand_is_addressed_to_whom_it_names() -> None:
    facts = facts_of(
        "The defence ministers of Kenya, Tanzania and Uganda met in Arusha on Tuesday.",
        "Kenyan Foreign Minister Ann Wanjiru demanded that Uganda open talks on ending the treaty on Lake Victoria.",
    )
    assert [(c.act.value, c.actors, c.addressees) for c in facts.commitments] == [("requested", ("KEN",), ("UGA",))]


def test_the_last_round_is_not_of_two_others() -> None:
    facts = facts_of(
        "The defence ministers of Kenya, Tanzania and Uganda met in Arusha on Tuesday.",
        "Kenya's Foreign Minister Ann Wanjiru accused Uganda of delays. She proposed that the joint border commission, "
        "which last met in Busia in 2021, reconvene in April.",
        headline="Tanzanian, Ugandan boats to patrol lake for Kenya",
    )
    assert [name for name, _, _ in people_of(facts)] == ["Kenya", "Tanzania", "Uganda"]


def test_the_two_leaders_are_the_guest_and_who_invited_him() -> None:
    facts = facts_of(
        "Kenyan President Peter Otieno left for Ghana on Wednesday for a two-day visit at the invitation of his "
        "Ghanaian counterpart Kofi Asante.",
        "The two leaders will co-chair the sixth meeting of the Strategic Cooperation Council in Accra on Friday.",
        headline="Kenyan president heads to Ghana for council, speaks with Ugandan, Chadian leaders",
    )
    assert [name for name, _, _ in people_of(facts)][-2:] == ["Peter Otieno", "Kofi Asante"]


def test_what_took_effect_is_no_drill() -> None:
    assert not told(
        "The pact, which took effect last May, makes it easier for Finnish and Estonian troops to cross the border for "
        "joint drills."
    )


def test_who_judges_a_plan_pledges_nothing() -> None:
    assert not facts_of("Russia has criticised the plan to transfer the vessels to Estonia.").commitments


@pytest.mark.parametrize("held", ["concluded a two-day meeting", "wrapped up their annual meeting", "opened a summit"])
def test_ministers_of_a_body_hold_its_meeting(held: str) -> None:
    events = told(f"ASEAN foreign ministers {held} in Hanoi on Monday.")
    assert events == [("multilateral_meeting", "occurred", "Monday", "Hanoi", ["ASEAN"])]


def test_officials_of_a_body_end_a_visit_and_no_meeting() -> None:
    assert not told("NATO officials ended their visit to Tirana on Friday.")


def test_who_gets_goods_may_stand_before_them() -> None:
    events = told("France handed over to the Kenyan Navy two patrol boats on Monday.")
    assert events == [("arms_transfer", "occurred", "Monday", None, ["Kenyan Navy", "France"])]


def test_a_row_over_a_treaty_is_no_part_of_its_name() -> None:
    facts = facts_of(
        "Kenya's Foreign Minister Ann Wanjiru met her Ugandan counterpart Moses Okot in Kampala on Monday.",
        headline="Kenya, Uganda renew border deal as lake treaty row simmers",
    )
    assert not any(a.name.startswith("as ") for a in facts.agreements)
