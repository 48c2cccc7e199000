"""English of national papers and agencies: what is only spoken about, what ministers of a body decide, whose officials
stand without a country."""

from __future__ import annotations

import pytest

from schemas.facts import ArticleFacts
from tests.offline.english import facts_of


def promised(facts: ArticleFacts) -> list[tuple[str, tuple[str, ...], str]]:
    """Act, actors and text of all commitments."""
    return [(c.act.value, tuple(c.actors), c.text) for c in facts.commitments]


TALKS = "Kenyan Foreign Minister Jane Otieno held talks with Indian Foreign Minister Anil Mehta in Nairobi on Tuesday."


@pytest.mark.parametrize(
    "spoken",
    [
        "The talks touched on fisheries and the developments in Gaza, Sudan and Yemen.",
        "They reviewed the situation in Libya and Somalia.",
        "They also discussed the war between Russia and Ukraine.",
    ],
)
def test_countries_in_which_something_goes_on_take_no_part(spoken: str) -> None:
    facts = facts_of(TALKS, f"{spoken} The two ministers signed a memorandum of understanding on fisheries.")
    assert [set(paper.parties) for paper in facts.agreements] == [{"KEN", "IND"}]
    assert [event.type.value for event in facts.events] == ["meeting"]


def test_countries_that_speak_about_events_elsewhere_take_part() -> None:
    facts = facts_of("Amid the developments in the region, Sudan and Yemen signed a pact on fisheries on Tuesday.")
    assert [set(paper.parties) for paper in facts.agreements] == [{"SDN", "YEM"}]


MEET = "Foreign ministers of the Southern African Development Community ended a two-day meeting in Maseru on Tuesday."
HEADLINE = "Ministers want dues paid, Zambia and Malawi to reopen border post"


@pytest.mark.parametrize("they", ["They", "In a communiqué, they", "The ministers also", "The ministers"])
def test_they_are_the_conference_told_of_before(they: str) -> None:
    facts = facts_of(MEET, f"{they} resolved to send a team of observers to Juba in May.", headline=HEADLINE)
    assert promised(facts) == [("agreed", ("SADC",), "send a team of observers to Juba in May")]


def test_they_are_those_who_talked_beside_the_conference() -> None:
    talks = "On the margins, Zambian Foreign Minister Joseph Banda met his Malawian counterpart, Grace Phiri."
    facts = facts_of(MEET, f"{talks} They agreed to reopen a border post in May.", headline=HEADLINE)
    assert [actors for _, actors, _ in promised(facts)] == [("ZMB", "MWI")]


def test_a_body_directs_its_secretariat() -> None:
    asked = "They urged member states to pay their dues and directed the secretariat to finish the depot by March 2025."
    facts = facts_of(MEET, f"In a communiqué, {asked[0].lower()}{asked[1:]}", headline=HEADLINE)
    acts = [(act, actors) for act, actors, _ in promised(facts)]
    assert acts == [("requested", ("SADC",)), ("agreed", ("SADC",))]
    assert [paper.date for paper in facts.agreements] == [None]


def test_what_was_requested_by_somebody_is_told_and_not_asked() -> None:
    told = "Permanent secretary Joseph Banda said the change had been requested by Lilongwe because of the harvest."
    assert promised(facts_of(TALKS, told)) == []
    assert [act for act, _, _ in promised(facts_of(TALKS, "Kenya had requested India to send doctors to Mombasa."))]


HOSTS = "Foreign Secretary Joseph Banda and Defence Secretary Peter Zulu {met} Foreign Minister Grace Phiri and"


@pytest.mark.parametrize("met", ["hosted", "met with", "received", "held talks with"])
def test_two_who_meet_two_are_of_one_country(met: str) -> None:
    lead = f"{HOSTS.format(met=met)} Defence Minister Moses Kunda in the capital on Tuesday."
    facts = facts_of(lead, headline="Zambia, Malawi eye pact after first 2+2")
    assert [(p.name, p.represents) for p in facts.events[0].participants] == [
        ("Joseph Banda", "ZMB"),
        ("Peter Zulu", "ZMB"),
        ("Grace Phiri", "MWI"),
        ("Moses Kunda", "MWI"),
    ]


def test_two_who_sign_together_are_of_the_two_countries_in_turn() -> None:
    lead = "Foreign Secretary Joseph Banda and Foreign Minister Grace Phiri signed the pact on Tuesday."
    facts = facts_of(lead, headline="Zambia, Malawi sign pact")
    assert [p.represents for p in facts.events[0].participants] == ["ZMB", "MWI"]


@pytest.mark.parametrize("who", ["top diplomats", "top diplomats and defence chiefs", "foreign and defence ministers"])
def test_talks_after_which_a_plan_is_announced_were_held(who: str) -> None:
    lead = f"Zambia and Malawi will open negotiations on a pact in the second half of the year, their {who} announced"
    facts = facts_of(f"{lead} yesterday after the first 2+2 meeting between the two countries.")
    assert [(event.status.value, event.date_text) for event in facts.events] == [("occurred", None)]
    assert [text for _, _, text in promised(facts)] == ["open negotiations on a pact in the second half of the year"]


@pytest.mark.parametrize(
    ("headline", "side"),
    [
        ("Army gets 15 armoured vehicles from India", "KEN"),
        ("Army ends war games with India", "KEN"),
        ("India hands over 15 armoured vehicles", "IND"),
        ("Kenya gets 15 armoured vehicles from India", "IND"),
    ],
)
def test_a_headline_with_india_is_not_of_an_indian_paper(headline: str, side: str) -> None:
    lead = "The Kenya Defence Forces on Tuesday took delivery of 15 armoured vehicles from India."
    talks = "General Moses Kariuki on Monday held talks with British Chief of the General Staff General Sir John Wells."
    facts = facts_of(lead, talks, headline=headline)
    assert next(p.represents for e in facts.events for p in e.participants if p.name == "Moses Kariuki") == side


def test_what_a_company_is_urged_to_do_begins_behind_its_name() -> None:
    asks = (
        "Kenyan Minister Jane Otieno met Indian Minister Anil Mehta in Nairobi on Tuesday. She urged the manufacturer,"
    )
    texts = [text for _, _, text in promised(facts_of(f"{asks} Sarayu Motors of Pune, to open a workshop in Nakuru."))]
    assert texts == ["open a workshop in Nakuru"]


def test_where_troops_are_deployed_nothing_is_delivered() -> None:
    lead = "The Kenya Defence Forces took delivery of 15 armoured vehicles from India for troops deployed in Lamu."
    assert [event.location for event in facts_of(lead).events] == [None]


@pytest.mark.parametrize(
    ("lasted", "status"), [("went on beyond the scheduled hour", "occurred"), ("are scheduled for May", "scheduled")]
)
def test_a_scheduled_hour_puts_nothing_ahead(lasted: str, status: str) -> None:
    facts = facts_of(f"The talks between Kenyan Foreign Minister Jane Otieno and Indian Minister Anil Mehta {lasted}.")
    assert [event.status.value for event in facts.events] == [status]


@pytest.mark.parametrize(
    "trip",
    [
        "Foreign Minister Josef Brezina ended a visit to Peru, the first by a Slovak foreign minister in years.",
        "Foreign Minister Josef Brezina ended a visit to Peru. It was the first trip by a Slovak foreign minister.",
        "Foreign Minister Josef Brezina arrived in Peru on Tuesday, the first Slovak foreign minister to visit Peru.",
    ],
)
def test_who_is_the_first_of_his_country_to_travel(trip: str) -> None:
    facts = facts_of(trip, headline="Minister ends tour")
    assert {(p.name, p.represents) for e in facts.events for p in e.participants if p.kind.value == "person"} == {
        ("Josef Brezina", "SVK")
    }


def test_whom_the_first_of_another_country_met_is_not_of_that() -> None:
    met = "Foreign Minister Josef Brezina met Chilean Defence Minister Ana Soto, the first Chilean woman in the office."
    facts = facts_of(met, headline="Minister ends tour")
    assert ("Josef Brezina", "CHL") not in [(p.name, p.represents) for e in facts.events for p in e.participants]


def test_a_request_that_will_be_studied_is_no_pledge() -> None:
    told = "Otieno told reporters that her government would study the request with sympathy."
    assert promised(facts_of(TALKS, told)) == []
    sends = "Otieno told reporters that her government would send a team of doctors."
    assert [act for act, _, _ in promised(facts_of(TALKS, sends))] == ["pledged"]


OFFICER = "Kenyan Navy chief Admiral Moses Kariuki called on Indian President Anil Mehta in New Delhi on Tuesday."


@pytest.mark.parametrize(
    ("met", "side"),
    [
        (OFFICER, ("KEN",)),
        (f"{OFFICER} The President thanked Kenya for its help.", ("KEN",)),
        ("Indian Navy chief Admiral Anil Mehta met Kenyan President Jane Otieno in Nairobi on Tuesday.", ("IND",)),
    ],
)
def test_the_admiral_is_the_only_officer_told_of(met: str, side: tuple[str, ...]) -> None:
    facts = facts_of(f"{met} The Admiral offered twelve more places for young officers at the naval academy.")
    assert [actors for _, actors, _ in promised(facts)] == [side]


def test_the_admiral_may_be_one_of_two() -> None:
    met = "Indian Navy chief Admiral Anil Mehta met Kenyan Navy chief Admiral Moses Kariuki in Nairobi on Tuesday."
    assert promised(facts_of(f"{met} The Admiral offered twelve more places for officers at the naval academy.")) == []


def test_a_standfirst_names_a_president_whom_the_text_of_his_own_press_does_not() -> None:
    text = "President Tomas Lima had a phone call on Tuesday with the Prime Minister of India, Anil Mehta."
    goes = "The president confirmed that Navy Commander Admiral Otto Reis will travel to Mumbai in September."
    facts = facts_of(
        f"{text} {goes}",
        headline="Brazil and India leaders talk by phone\n\nThe Brazilian president was invited to India",
    )
    assert ("Otto Reis", "BRA") in [(p.name, p.represents) for e in facts.events for p in e.participants]
