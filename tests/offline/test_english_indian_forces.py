"""English of the Indian and Pakistani press on forces: chiefs with their services behind commas or in letters, talks of
several on each side, exercises and their days."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of

CALL = "Naval chief calls on naval leadership"
NAVAL_CHIEF = "ISLAMABAD: Chief of the Naval Staff Admiral Tariq Jadoon"


@pytest.mark.parametrize("office", ["Chief of Staff", "Chief of Defence Staff"])
@pytest.mark.parametrize("service", ["Royal Omani Naval Forces", "Kenya Defence Forces"])
def test_a_service_between_commas_says_whose_chief_somebody_is(office: str, service: str) -> None:
    facts = facts_of(
        f"NEW DELHI: Indian Navy Chief Admiral Anil Mehta and Admiral Salim Amri, {office}, {service}, on Thursday "
        "held discussions on measures to strengthen cooperation, officials said.",
        "He is on a four-day official visit to India from 10 March, the defence ministry said.",
    )
    side = "OMN" if "Omani" in service else "KEN"
    assert people_of(facts)[:2] == [("Anil Mehta", "Navy Chief", "IND"), ("Salim Amri", office, side)]
    assert [(e.type.value, [p.name for p in e.participants]) for e in facts.events] == [
        ("meeting", ["Anil Mehta", "Salim Amri"]),
        ("visit", ["Salim Amri", "India"]),
    ]


def test_a_service_before_the_chief_of_it_is_of_no_other() -> None:
    facts = facts_of(
        "Indian Defence Minister Anil Mehta held talks in Delhi on Tuesday with Kenyan Defence Minister Jane Otieno. "
        "They were attended by Admiral Ravi Rao, Chief of Staff, Kenya Defence Forces chief General Peter Mwangi."
    )
    assert all(side != "KEN" for name, _, side in people_of(facts) if name == "Ravi Rao")


@pytest.mark.parametrize(
    ("printed", "office", "side"),
    [
        ("Commander Kenya Navy (KN)", "Commander Kenya Navy", "KEN"),
        ("Commander Islamic Republic of Iran Navy (IRIN)", "Commander Islamic Republic of Iran Navy", "IRN"),
        ("Commander Royal Navy of Oman", "Commander Royal Navy", "OMN"),
    ],
)
def test_a_commander_with_his_service_right_behind_is_called_on(printed: str, office: str, side: str) -> None:
    facts = facts_of(f"{NAVAL_CHIEF} on Tuesday called on {printed} Rear Admiral Salim Amri.", headline=CALL)
    assert people_of(facts) == [
        ("Tariq Jadoon", "Chief of the Naval Staff", "PAK"),
        ("Salim Amri", office, side),
    ]


def test_who_is_called_on_during_a_visit_does_not_pay_it() -> None:
    facts = facts_of(
        f"{NAVAL_CHIEF} on Tuesday called on Commander Kenya Navy (KN) Rear Admiral Peter Mwangi and Commander of "
        "Northern Fleet Commodore Jane Otieno during his official visit to Kenya.",
        "On arrival, the Naval Chief was received by Commander KN and was presented Guard of Honour.",
        headline=CALL,
    )
    assert [(e.type.value, [p.name for p in e.participants]) for e in facts.events] == [
        ("meeting", ["Tariq Jadoon", "Peter Mwangi"]),
        ("meeting", ["Tariq Jadoon", "Jane Otieno"]),
        ("visit", ["Tariq Jadoon", "Peter Mwangi"]),
    ]


def test_letters_that_were_in_no_brackets_may_be_a_name() -> None:
    facts = facts_of(f"{NAVAL_CHIEF} on Tuesday called on Kenyan Commander KN Mwangi in Nairobi.")
    assert ("KN Mwangi", "Commander", "KEN") in people_of(facts)


@pytest.mark.parametrize(
    "counterparts",
    [
        "their American counterparts US Secretary of State Ellen Marsh and Secretary of Defense James Cole",
        "their American counterparts, US Secretary of State Ellen Marsh and Secretary of Defense James Cole",
        "US Secretary of State Ellen Marsh and Secretary of Defense James Cole",
    ],
)
def test_a_meeting_between_two_of_one_side_with_two_of_the_other(counterparts: str) -> None:
    facts = facts_of(
        "The meeting will take place on 20 March between External Affairs Minister Anil Mehta and Defence Minister "
        f"Sunita Rao with {counterparts}."
    )
    assert sorted(people_of(facts)) == [
        ("Anil Mehta", "External Affairs Minister", "IND"),
        ("Ellen Marsh", "Secretary of State", "USA"),
        ("James Cole", "Secretary of Defense", "USA"),
        ("Sunita Rao", "Defence Minister", "IND"),
    ]


def test_a_counterpart_of_another_country_stays_beside_him_who_follows() -> None:
    facts = facts_of("Defence Minister Anil Mehta met his Kenyan counterpart and US Defence Secretary James Cole.")
    assert {side for _, _, side in people_of(facts)} == {"IND", "KEN", "USA"}


AHEAD = "Third India-US 2+2 Dialogue to be held today"


def test_secretaries_by_surname_are_of_where_ministers_are_called_so() -> None:
    facts = facts_of(
        "Secretary Marsh and Secretary Cole will also meet Prime Minister Kiran Joshi on Tuesday.", headline=AHEAD
    )
    assert people_of(facts)[-3:] == [
        ("Marsh", "Secretary", "USA"),
        ("Cole", "Secretary", "USA"),
        ("Kiran Joshi", "Prime Minister", "IND"),
    ]


def test_secretaries_of_countries_without_such_ministers_are_of_home() -> None:
    facts = facts_of(
        "Secretary Rao and Secretary Mehta will also meet Kenyan Defence Minister Peter Mwangi on Tuesday.",
        headline="Third India-Kenya 2+2 Dialogue to be held today",
    )
    assert [side for name, _, side in people_of(facts) if name in ("Rao", "Mehta")] in ([], ["IND", "IND"])


SESSION = (
    "India and the US on Friday held a 2+2 inter-sessional meeting. The Indian delegation was led by Sunita Rao, Joint "
    "Secretary (Americas) in the Ministry of External Affairs. The US delegation was led jointly by"
)
ASSISTANT = "Acting Assistant Secretary for Indo-Pacific Security Affairs"


def test_an_office_in_a_bureau_of_a_ministry_is_of_its_country() -> None:
    facts = facts_of(
        f"{SESSION} James Cole, Senior Bureau Official, Bureau of South and Central Asian Affairs in the US Department "
        f"of State, and Tom Harris, {ASSISTANT} in the US Department of Defense."
    )
    assert people_of(facts) == [
        ("Sunita Rao", "Joint Secretary (Americas)", "IND"),
        ("James Cole", "Senior Bureau Official", "USA"),
        ("Tom Harris", ASSISTANT, "USA"),
    ]


def test_a_bureau_without_a_ministry_behind_it_says_nothing() -> None:
    facts = facts_of(
        "Indian Foreign Secretary Anil Mehta met Tom Harris, Assistant Secretary, Bureau of Asian Affairs, in Delhi."
    )
    assert all(name != "Asian Affairs" for name, _, _ in people_of(facts))


@pytest.mark.parametrize("joint", ["", " and"])
def test_progress_between_two_nations_is_not_who_talked(joint: str) -> None:
    facts = facts_of(
        "Union Defence Minister Anil Mehta had a telephonic conversation with United States Defence Secretary James "
        f"Cole{joint} expressed satisfaction over the progress in defence cooperation between the two nations.",
        headline="India, U.S. express satisfaction over growing defence cooperation",
    )
    assert [(e.type.value, [p.name for p in e.participants]) for e in facts.events] == [
        ("call", ["Anil Mehta", "James Cole"])
    ]


def test_talks_between_two_countries_stay_theirs() -> None:
    facts = facts_of(
        "Anil Mehta said that talks between the two countries were held.", headline="India, Kenya in talks"
    )
    assert all(name != "Anil Mehta" for name, _, _ in people_of(facts))


@pytest.mark.parametrize("what", ["Third India-US 2+2 Dialogue", "India-US defence talks"])
@pytest.mark.parametrize(("verb", "status"), [("to be held on Friday", "scheduled"), ("held on Friday", "occurred")])
def test_a_dialogue_to_be_held_is_ahead_in_a_headline(what: str, verb: str, status: str) -> None:
    facts = facts_of("The agenda for the dialogue covers all issues.", headline=f"{what} {verb}")
    assert [(e.type.value, e.status.value) for e in facts.events] == [("meeting", status)]


VISITOR = (
    "German Defence Minister Hans Vogel will hold bilateral talks with Indian Defence Minister Anil Mehta on Friday."
)


@pytest.mark.parametrize("opening", ["In addition to the meeting", "Besides the meeting"])
def test_who_else_may_be_met_somewhere_says_nothing_of_the_talks_besides(opening: str) -> None:
    facts = facts_of(
        f"{VISITOR} {opening} with Mr. Mehta, Mr. Vogel is expected to meet with several start-ups at a fair in Mumbai."
    )
    talks = [e for e in facts.events if e.type.value == "meeting"]
    assert [(e.certainty.value, e.location) for e in talks] == [("asserted", None)]


def test_talks_that_are_expected_somewhere_are_there() -> None:
    facts = facts_of(
        "Besides, Mr. Vogel, the German minister, is expected to meet Indian Minister Anil Mehta in Mumbai."
    )
    talks = [e for e in facts.events if e.type.value == "meeting"]
    assert [(e.certainty.value, e.location) for e in talks] == [("hedged", "Mumbai")]


def drills(*sentences: str) -> list[tuple[str, str | None, str | None]]:
    """Status, day and place of the exercises of an article on one of India and Japan."""
    facts = facts_of(*sentences, headline="India, Japan and their joint military exercise")
    return [(e.status.value, e.date_text, e.location) for e in facts.events if e.type.value == "exercise"]


BOTH = "The Indian Army and Japan Ground Self-Defence Force"


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("launched the fifth edition of a joint exercise that will last till March 24, sources said.", "ongoing"),
        ("launched a joint exercise that will last until March 24.", "ongoing"),
        ("will begin a joint exercise on March 24.", "scheduled"),
    ],
)
def test_an_exercise_that_will_last_till_a_day_goes_on(told: str, status: str) -> None:
    assert [drill[0] for drill in drills(f"{BOTH} {told}")] == [status]


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("in the northern Indian state of Rajasthan", "Rajasthan"),
        ("in northern Indian state of Rajasthan", "Rajasthan"),
        ("after talks on the state of Rajasthan", None),
    ],
)
def test_a_state_before_its_name_is_where_an_exercise_is(where: str, place: str | None) -> None:
    assert drills(f"{BOTH} on Tuesday kicked off a joint military exercise {where}.") == [("ongoing", "Tuesday", place)]


def test_a_former_chief_is_not_who_is_to_visit() -> None:
    facts = facts_of(
        "Indian Army Chief General Anil Mehta will visit Nepal on April 4.",
        "Last year, Nepali Chief of Army Staff Ram Thapa visited India at the invitation of former Indian Army Chief "
        "General Vikram Pratap Rao.",
        headline="Indian Army Chief to visit Nepal from April 4",
    )
    assert [p.name for e in facts.events for p in e.participants if p.role.value == "visitor"] == [
        "Anil Mehta",
        "Ram Thapa",
    ]


def test_a_manager_is_nobody_by_name() -> None:
    facts = facts_of(
        "Kenya's Finance Minister and the Deputy General Manager of a bank inked a deal on an Indian loan."
    )
    assert all(name != "Manager" for name, _, _ in people_of(facts))


def test_a_secretary_general_of_a_ministry_for_two_fields_is_of_its_country() -> None:
    office = "Secretary-General, Ministry for Europe and Foreign Affairs"
    facts = facts_of(
        f"NEW DELHI: Foreign Secretary Anil Mehta hosted the Foreign Office Consultations with Paul Durand, {office} "
        "of France in New Delhi on Tuesday.",
        headline="India, France hold consultations",
    )
    assert [(n, s) for n, _, s in people_of(facts)][:2] == [("Anil Mehta", "IND"), ("Paul Durand", "FRA")]


@pytest.mark.parametrize("comes", ["comes close on the heels of", "came close at the heels of", "comes days after"])
def test_what_something_comes_after_is_over(comes: str) -> None:
    facts = facts_of(
        f"The meeting {comes} a visit by French Minister Marie Dupont to India on March 10 to hold a dialogue with "
        "Indian Defence Minister Anil Mehta.",
    )
    told = {e.type.value: (e.status.value, e.salience.value) for e in facts.events}
    assert told == {"visit": ("occurred", "background"), "meeting": ("occurred", "background")}


def test_who_comes_to_a_country_after_a_visit_is_yet_to_come() -> None:
    facts = facts_of("French Minister Marie Dupont comes to India on March 20 after a visit to Kenya.")
    assert [e.status.value for e in facts.events if e.location == "India"] == ["scheduled"]


def test_the_president_of_the_country_that_gets_planes_does_not_give_them() -> None:
    facts = facts_of(
        "The Bharat Aero Limited (BAL) has delivered two trainer planes to the Kenya Defence Forces, the country's "
        "President Peter Mwangi said on Monday.",
        headline="Bharat Aero delivers two trainer planes to Kenya Defence Forces: President Mwangi",
    )
    assert people_of(facts) == [("Bharat Aero Limited", None, "IND"), ("Kenya Defence Forces", None, "KEN")]


def test_the_president_of_a_country_gives_what_he_hands_over() -> None:
    facts = facts_of(
        "Indian President Anil Mehta handed over two trainer planes to the Kenya Defence Forces on Monday."
    )
    assert ("Anil Mehta", "President", "IND") in people_of(facts)
