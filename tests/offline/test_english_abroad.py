"""English news of the press of many countries: whose official somebody is, who was met, what is undertaken."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

IYER = "Indian Defence Minister Mohan Iyer"
MET = f"{IYER} met Kenyan Defence Minister Ali Juma on Monday."
# Offices that no rule puts together of a domain and a head.
OFFICES = [
    "Trade Representative",
    "National Security Council Coordinator",
    "Deputy NSA",
    "Pacific Fleet Commander",
    "Deputy Chief of Mission",
    "Deputy Commander-in-Chief",
    "Minister of State for Defense",
    "Minister for Defence Procurement",
    "Armed Forces Chief of Staff",
    "President-elect",
    "Congressman",
    "Senate President",
    "Director of National Intelligence",
    "Secretary General of the Foreign Ministry",
    "Naval Attaché",
    "Northern Army Commander",
    "Commander of the Land Forces",
    "Minister for Asia and the Pacific",
    "Chief Hydrographer",
    "Shadow Foreign Secretary",
]


@pytest.mark.parametrize("office", OFFICES)
def test_an_office_is_known(office: str) -> None:
    (event,) = facts_of(f"{IYER} met Australian {office} Victor Anders in Canberra on Monday.").events
    found = {(p.name, p.office, p.represents) for p in event.participants}
    assert ("Victor Anders", office, "AUS") in found


@pytest.mark.parametrize(
    "envoy", ["Special Envoy for Iran", "Special Representative for Afghanistan Reconciliation", "Ambassador to India"]
)
def test_what_an_envoy_is_for_is_no_part_of_a_name(envoy: str) -> None:
    (event,) = facts_of(f"{IYER} met US {envoy} Robert Malley on Monday.").events
    assert ("Robert Malley", "USA") in {(p.name, p.represents) for p in event.participants}


@pytest.mark.parametrize(
    "sentence",
    [
        "Foreign Minister Shah Rehman called Chinese Foreign Minister Li Wei today and briefed him on the region. He "
        "underscored Pakistan's desire for peace and for dialogue with India.",
        "Foreign Minister Shah Rehman met Chinese Foreign Minister Li Wei on Monday and reiterated Pakistan's "
        "commitment to peace with India.",
    ],
)
def test_whose_stance_somebody_conveys_is_his_country(sentence: str) -> None:
    (event,) = facts_of(sentence, headline="Talks on the region").events
    assert {(p.name, p.represents) for p in event.participants} == {("Shah Rehman", "PAK"), ("Li Wei", "CHN")}


@pytest.mark.parametrize(
    ("sentence", "kind", "names"),
    [
        (f"{IYER} called Kenyan Defence Minister Ali Juma on Monday.", "call", ["Mohan Iyer", "Ali Juma"]),
        (f"{IYER} called Kenyan Defence Minister Ali Juma and thanked him.", "call", ["Mohan Iyer", "Ali Juma"]),
        (
            f"A delegation led by {IYER} called on Kenyan Defence Minister Ali Juma.",
            "meeting",
            ["Mohan Iyer", "Ali Juma"],
        ),
        (f"{IYER} met the visiting Kenyan parliamentary delegation.", "meeting", ["Mohan Iyer", "Kenyan"]),
        (f"{IYER} met Kenya's top military leaders in Nairobi.", "meeting", ["Mohan Iyer", "Kenya"]),
    ],
)
def test_who_was_called_or_met(sentence: str, kind: str, names: list[str]) -> None:
    assert [(one[0], one[4]) for one in told(sentence)] == [(kind, names)]


@pytest.mark.parametrize("invitation", ["at the official invitation of", "at the invitation of", "on an invitation by"])
def test_who_invites_somebody_who_arrives_is_his_host(invitation: str) -> None:
    found = told(f"{IYER} arrived in Nairobi on Wednesday {invitation} Kenya Navy chief Admiral Ali Juma.")
    assert found == [("visit", "ongoing", "Wednesday", "Nairobi", ["Mohan Iyer", "Ali Juma"])]


def test_each_leg_of_a_tour_has_its_day() -> None:
    found = told(f"{IYER} will visit Kenya on Monday and Tanzania on Tuesday.")
    assert [(one[2], one[3]) for one in found] == [("Monday", "Kenya"), ("Tuesday", "Tanzania")]


@pytest.mark.parametrize(
    ("sentence", "commitments"),
    [
        ("Iyer suggested the two sides set up a working group.", [("proposed", ("IND",), ("KEN",))]),
        ("Juma said both sides should set up a hotline.", [("proposed", ("KEN",), ("IND",))]),
        ("Iyer reiterated to Juma that Kenya should extradite the men.", [("requested", ("IND",), ("KEN",))]),
        ("They reaffirmed their decision to strengthen training.", [("reaffirmed", ("IND", "KEN"), ())]),
        ("They re-committed to strengthen training.", [("reaffirmed", ("IND", "KEN"), ())]),
        ("They confirmed they would coordinate patrols.", [("agreed", ("IND", "KEN"), ())]),
        (
            "They agreed to make every effort, including regular talks, to ensure the swift delivery of boats.",
            [("agreed", ("IND", "KEN"), ())],
        ),
        ("Juma expressed the hope that India would join the project.", []),
        ("They agreed that the partnership will play a pivotal role in the region.", []),
        ("They agreed on valuing the progress made.", []),
        ("They welcomed the decision to set up a hotline.", []),
        ("Conduct of an exercise involving the navies of India and Kenya was also discussed.", []),
    ],
)
def test_what_is_undertaken(sentence: str, commitments: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    facts = facts_of(MET, sentence)
    assert [(c.act.value, c.actors, c.addressees) for c in facts.commitments] == commitments
    assert [event.type.value for event in facts.events] == ["meeting"]


def test_not_to_do_something_is_told_as_such() -> None:
    (commitment,) = facts_of(MET, "They reiterated their commitment not to allow attacks from their soil.").commitments
    assert commitment.text == "not to allow attacks from their soil"


def test_an_official_visit_is_no_undertaking() -> None:
    assert facts_of(f"{IYER} undertook an official visit to Kenya from 3 to 5 March 2024.").commitments == ()


@pytest.mark.parametrize("people", ["trawlers", "fishermen", "nationals", "investors"])
def test_people_of_a_country_who_stand_for_no_side_ask_for_nothing(people: str) -> None:
    (commitment,) = facts_of(
        "India and Sri Lanka held talks on Thursday.",
        f"The Sri Lankan side took up the issue of damage by Indian {people} and asked New Delhi to take steps.",
    ).commitments
    assert (commitment.actors, commitment.addressees) == (("LKA",), ("IND",))


def test_the_governments_are_those_of_the_talks() -> None:
    (agreement,) = facts_of(f"{MET} The governments signed a memorandum of understanding on fisheries.").agreements
    assert agreement.parties == ("IND", "KEN")


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        (
            "An Indian Army contingent left for Tanzania on Monday to participate in the second edition of the joint "
            "military exercise Imara.",
            {"IND", "TZA"},
        ),
        (
            "An Indian Navy frigate arrived in Mombasa on Monday for a bilateral exercise with the Kenya Navy.",
            {"IND", "KEN"},
        ),
        ("Chinese Army troops arrived in Thailand on Monday for the Falcon Strike joint exercise.", {"CHN", "THA"}),
    ],
)
def test_forces_that_set_out_for_an_exercise_will_hold_it(sentence: str, sides: set[str]) -> None:
    (event,) = facts_of(sentence, "The exercise will be held from March 18 to 27.").events
    assert (event.type.value, event.status.value, event.date_text) == ("exercise", "scheduled", "March 18 to 27")
    assert {p.represents for p in event.participants} == sides


def test_who_comes_to_see_or_to_discuss_an_exercise_holds_none() -> None:
    for aim in ("to witness the joint exercise of the two navies", "for talks on a joint exercise"):
        assert [kind for kind, *_ in told(f"{IYER} arrived in Kenya on Monday {aim}.")] == ["visit"]


@pytest.mark.parametrize("claim", ["denied that", "refuted claims that", "dismissed reports that"])
def test_who_denies_a_delivery_is_no_giver_himself(claim: str) -> None:
    facts = facts_of(
        "Iran and Russia held talks on Monday.",
        f"Russian Deputy Foreign Minister Sergey Orlov {claim} Moscow had delivered fighter jets to Tehran.",
    )
    assert all(person.kind.value == "country" for event in facts.events for person in event.participants)


@pytest.mark.parametrize("met", ["will meet the running costs of the centre", "met its targets on Monday"])
def test_a_body_that_meets_costs_or_targets_holds_no_meeting(met: str) -> None:
    assert told(f"ASEAN {met}, its officials said.") == []


@pytest.mark.parametrize("aim", ["to meet", "for talks with", "for a meeting with", "to hold talks with"])
def test_who_is_met_where_somebody_travels_on_is_of_that_country(aim: str) -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer visited Romania on Monday.",
        f"Iyer will travel on to Poland on Friday {aim} Defence Minister Marek Wolanin.",
    )
    assert ("Marek Wolanin", "Defence Minister", "POL") in people_of(facts)


@pytest.mark.parametrize(
    ("lead", "office"),
    [
        ("Indian Chief of Army Staff (COAS) General", "Chief of Army Staff"),
        ("Indian Chief of Defence Staff (CDS) General", "Chief of Defence Staff"),
        ("Qatari Chief of Staff Lieutenant General (Pilot)", "Chief of Staff"),
        ("HE Foreign Minister", "Foreign Minister"),
    ],
)
def test_an_office_is_told_without_brackets_ranks_and_courtesies(lead: str, office: str) -> None:
    facts = facts_of(f"{lead} Nasser Iyer met Kenyan Defence Minister Ali Juma in Nairobi on Monday.")
    assert ("Nasser Iyer", office) in {(name, held) for name, held, _ in people_of(facts)}


def test_a_secretary_general_of_a_nation_acts_for_his_organization() -> None:
    facts = facts_of(f"{IYER} met IORA Secretary-General Noor Hidayah of Malaysia in Colombo on Monday.")
    assert ("Noor Hidayah", "Secretary-General", "IORA") in people_of(facts)


@pytest.mark.parametrize("talks", ["talks", "the talks", "the annual dialogue", "the 2+2 dialogue", "a meeting"])
@pytest.mark.parametrize(
    ("verb", "status"), [("held", "occurred"), ("has postponed", "cancelled"), ("cancelled", "cancelled")]
)
def test_a_country_holds_or_puts_off_talks_itself(verb: str, status: str, talks: str) -> None:
    assert told(f"Kenya {verb} {talks} with Japan on Monday.") == [
        ("meeting", status, "Monday", None, ["Kenya", "Japan"])
    ]


@pytest.mark.parametrize(
    "habit",
    [
        "Kenya holds talks with Japan every year.",
        "Kenya and Japan hold talks every month.",
        "Kenya and Japan have held talks on trade since 2019.",
        "Kenya would hold talks with Japan only on terrorism, he said.",
        "Kenya took part in talks with Japan.",
    ],
)
def test_talks_of_habit_or_on_a_condition_are_no_occasion(habit: str) -> None:
    assert told(habit) == []


@pytest.mark.parametrize(
    "sentences",
    [
        ("The pact was signed by Envoy Ravi Menon for Kenya while Vice Minister Ken Ito signed on behalf of Japan.",),
        ("Envoy Ravi Menon signed the pact on behalf of Kenya, while Minister Ken Ito signed on behalf of Japan.",),
        (
            "Kenya and Japan signed an agreement on Monday.",
            "Envoy Ravi Menon signed for Kenya and Vice Minister Ken Ito for Japan.",
        ),
    ],
)
def test_who_signs_on_behalf_of_a_country_is_its_signatory(sentences: tuple[str, ...]) -> None:
    facts = facts_of(" ".join(sentences))
    assert [(name, side) for name, _, side in people_of(facts)] == [("Ravi Menon", "KEN"), ("Ken Ito", "JPN")]
    assert [sorted(agreement.parties) for agreement in facts.agreements] == [["JPN", "KEN"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "The meeting was co-chaired by Envoy Ravi Menon from the Kenyan side and Envoy Ken Ito from the Japanese side.",
        "The meeting was co-chaired by Envoy Ravi Menon, representing Kenya, and Envoy Ken Ito, representing Japan.",
        "Kenya was represented by Envoy Ravi Menon and Japan by Envoy Ken Ito.",
    ],
)
def test_who_stands_for_which_side_of_talks(sentence: str) -> None:
    facts = facts_of(f"The fifth Japan-Kenya Joint Working Group meeting was held in Tokyo on Monday. {sentence}")
    assert [(name, side) for name, _, side in people_of(facts)] == [("Ravi Menon", "KEN"), ("Ken Ito", "JPN")]


def test_who_accompanies_is_of_the_side_of_who_calls() -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer called on Kenyan Defence Minister Ali Juma on Monday, accompanied by "
        "Ambassador Anil Rao."
    )
    assert ("Anil Rao", "Ambassador", "IND") in people_of(facts)


def test_a_body_is_launched_also_where_it_is_told_what_it_will_do() -> None:
    launched = f"{MET} The two ministers also launched the Lamu Peace Committee, a body that will mediate in disputes."
    assert [kind for kind, *_ in told(launched)] == ["meeting", "launch"]


def test_the_end_of_an_exercise_is_no_exercise_to_come() -> None:
    drill = "Kenya and Oman on Thursday conducted a joint naval exercise. The exercise will conclude on Saturday."
    assert [(kind, date) for kind, _, date, *_ in told(drill)] == [("exercise", "Thursday")]


@pytest.mark.parametrize("said", ["the government said", "Defence Minister Tore Dahl said", "the ministry announced"])
def test_the_day_on_which_a_signature_is_told_is_not_its_own(said: str) -> None:
    facts = facts_of(f"Norway has signed an agreement with Britain to buy five frigates, {said} on Thursday.")
    assert [event.date_text for event in facts.events] == [None]
    assert [agreement.date_text for agreement in facts.agreements] == [None]


def test_what_is_visited_behind_talks_is_not_where_they_were() -> None:
    kinds = {kind: place for kind, _, _, place, _ in told(f"{MET[:-1]} and visited a shipyard in Mombasa.")}
    assert kinds["meeting"] is None
