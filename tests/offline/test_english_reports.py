"""Talks, visits, deliveries and documents as English wires tell of them in other words, in our own sentences."""

from __future__ import annotations

import pytest

from schemas.facts import ArticleFacts
from tests.offline.english import facts_of

HEADLINE = "Neighbours keep talking"
MET = "Chilean President Andrea Molina met Uruguayan President Jorge Roca in Santiago on Monday."
MOLINA, ROCA = "Andrea Molina", "Jorge Roca"
Told = tuple[str, str, str | None, list[str]]


def read(*paragraphs: str, headline: str = HEADLINE) -> ArticleFacts:
    return facts_of(*paragraphs, headline=headline)


def told(*paragraphs: str) -> list[Told]:
    return [
        (e.type.value, e.status.value, e.date_text, [who.name for who in e.participants])
        for e in read(*paragraphs).events
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The two will meet again in May.", ("meeting", "scheduled", "May", [MOLINA, ROCA])),
        ("The two presidents are to meet again in May.", ("meeting", "scheduled", "May", [MOLINA, ROCA])),
        ("The pair are due to meet again in May.", ("meeting", "scheduled", "May", [MOLINA, ROCA])),
    ],
)
def test_the_two_are_those_who_met(sentence: str, expected: Told) -> None:
    assert told(MET, sentence)[1:] == [expected]


@pytest.mark.parametrize("sentence", ["The two used frigates were repaired in May.", "The two bridges meet in Arica."])
def test_the_two_of_something_else_meet_nobody(sentence: str) -> None:
    assert len(told(MET, sentence)) == 1


@pytest.mark.parametrize(
    ("sentence", "kind", "people"),
    [
        (f"President {MOLINA} of Chile and President {ROCA} of Uruguay talked for an hour.", "meeting", [MOLINA, ROCA]),
        (f"Chilean President {MOLINA} conferred with Uruguayan President {ROCA}.", "meeting", [MOLINA, ROCA]),
        (
            f"Chilean President {MOLINA} and her host, Uruguayan President {ROCA}, held talks on Monday.",
            "meeting",
            [MOLINA, ROCA],
        ),
        (
            f"Chilean President {MOLINA} spoke with Uruguayan President {ROCA} at the presidential palace in Arica.",
            "meeting",
            [MOLINA, ROCA],
        ),
        (f"Chilean President {MOLINA} spoke with Uruguayan President {ROCA} on Monday.", "call", [MOLINA, ROCA]),
        (
            f"Chilean President {MOLINA} spoke with Uruguayan President {ROCA} about the situation in Gaza City.",
            "call",
            [MOLINA, ROCA],
        ),
        (f"Chilean President {MOLINA} met the Uruguayan foreign minister, {ROCA}.", "meeting", [MOLINA, ROCA]),
        ("Senior diplomats from Chile and Uruguay met in Arica on Monday.", "meeting", ["Chile", "Uruguay"]),
    ],
)
def test_talks_in_other_words(sentence: str, kind: str, people: list[str]) -> None:
    assert [(event[0], event[1], event[3]) for event in told(sentence)] == [(kind, "occurred", people)]


def test_what_will_be_behind_and_leaves_the_talks_in_the_past() -> None:
    hosts = f"Chilean President {MOLINA} met Uruguayan President {ROCA} on Monday and will host him in Arica in May."
    again = (
        "Diplomats from Chile and Uruguay met on Sunday for a second round, officials said, and will reconvene in May."
    )
    assert told(hosts) == [("meeting", "occurred", "Monday", [MOLINA, ROCA])]
    assert told(again) == [
        ("meeting", "occurred", "Sunday", ["Chile", "Uruguay"]),
        ("meeting", "scheduled", "May", ["Chile", "Uruguay"]),
    ]


def test_those_who_are_met_separately_talk_apart() -> None:
    summit = (
        "South Korean President Yoon Sang-ho, Japanese Prime Minister Kenta Fujiwara and Chinese Premier Li Wenbo held "
        "a trilateral summit on Monday, adopting a joint declaration."
    )
    facts = read(summit, "On Sunday, Yoon met Fujiwara and Li separately.")
    assert [[who.name for who in event.participants] for event in facts.events] == [
        ["Yoon Sang-ho", "Kenta Fujiwara", "Li Wenbo"],
        ["Yoon Sang-ho", "Kenta Fujiwara"],
        ["Yoon Sang-ho", "Li Wenbo"],
    ]
    assert [(a.name, a.status.value) for a in facts.agreements] == [("joint declaration", "finalised")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            f"Uruguayan President {ROCA} is due in Chile on April 3.",
            [("visit", "scheduled", "April 3", [ROCA, "Chile"])],
        ),
        (
            f"Uruguayan President {ROCA} is expected in Santiago next week for talks with Chilean President {MOLINA}.",
            [
                ("visit", "scheduled", "next week", [ROCA, "Chilean"]),
                ("meeting", "scheduled", "next week", [ROCA, MOLINA]),
            ],
        ),
        ("A report on the treaty between Chile and Uruguay is due in April.", []),
        ("Ministers from six countries are expected in Santiago on Friday.", []),
        (
            f"Uruguayan President {ROCA} flew to Chile last month.",
            [("visit", "occurred", "last month", [ROCA, "Chile"])],
        ),
    ],
)
def test_who_is_due_somewhere_will_visit(sentence: str, expected: list[Told]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The first four will be handed over in July.", ("arms_transfer", "scheduled", "July", ["Egypt", "Greece"])),
        (
            "The remaining ten will be shipped by March next year, the firm said.",
            ("arms_transfer", "scheduled", "March next year", ["Egypt", "Greece"]),
        ),
        (
            "Six boats that Greece has set aside for its neighbour will be delivered in May.",
            ("arms_transfer", "scheduled", "May", ["Egypt", "Greece"]),
        ),
    ],
)
def test_goods_told_of_before_are_still_to_come(sentence: str, expected: Told) -> None:
    assert told("Egypt has ordered twelve drones from Greece.", sentence)[1:] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The first prize went to an Egyptian pilot and the second was handed over in May.",
        "The first talks were held on Monday.",
        "The rest is history.",
    ],
)
def test_what_is_counted_and_no_goods_is_not_delivered(sentence: str) -> None:
    assert len(told("Egypt has ordered twelve drones from Greece.", sentence)) == 1


def test_a_side_gets_equipment() -> None:
    assert told("Egypt will get twelve drones from Greece by December.") == [
        ("arms_transfer", "scheduled", "December", ["Egypt", "Greece"])
    ]
    assert told("Egypt wants to get drones from Greece.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        f"Roca denied that basing rights were discussed during the talks with {MOLINA}.",
        "Roca denied that basing rights had come up at the meeting.",
        f"Roca denied having discussed the sale of submarines with {MOLINA}.",
        "Roca said bases were not on the agenda of the meeting, denying a press report.",
    ],
)
def test_a_topic_that_is_denied_leaves_the_talks_asserted(sentence: str) -> None:
    events = read(MET, sentence).events
    assert [(e.type.value, e.certainty.value) for e in events] == [("meeting", "asserted")]


@pytest.mark.parametrize(
    ("sentence", "certainty"),
    [
        (f"Chilean President {MOLINA} visited Uruguay on Monday and dismissed reports of a rift.", "asserted"),
        (f"Reports that Chilean President {MOLINA} will visit Uruguay in May were dismissed by her office.", "denied"),
        (f"Chile denied that President {MOLINA} had visited Uruguay on Monday.", "denied"),
        (
            f"Uruguay denied that bases were discussed at the meeting between Uruguayan President {ROCA} and Chilean "
            f"President {MOLINA} on Monday.",
            "asserted",
        ),
    ],
)
def test_a_denial_reaches_what_it_governs(sentence: str, certainty: str) -> None:
    assert [e.certainty.value for e in read(sentence).events] == [certainty]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            (MET, "Roca denied that his government had asked to station troops on Chilean soil."),
            [("requested", "denied", ["URY"], ["CHL"])],
        ),
        ((MET, "Asked to comment, Roca said he was happy."), []),
    ],
)
def test_what_a_side_asks_to_be_allowed_is_requested(
    paragraphs: tuple[str, ...], expected: list[tuple[str, str, list[str], list[str]]]
) -> None:
    found = read(*paragraphs).commitments
    assert [(c.act.value, c.certainty.value, list(c.actors), list(c.addressees)) for c in found] == expected


def test_a_conference_that_somebody_offers_to_host_is_none() -> None:
    assert len(told(MET, "Molina offered to host a summit of the Pacific Alliance.")) == 1


@pytest.mark.parametrize(
    ("headline", "paragraphs", "expected"),
    [
        (
            "Chile, Uruguay ink visiting forces deal",
            (
                "Chile and Uruguay signed a reciprocal access agreement on Monday that will let their troops train "
                "together.",
                "The agreement needs to be ratified, but the pact was hailed in both capitals.",
            ),
            [("reciprocal access agreement", "signed", "Monday")],
        ),
        (
            HEADLINE,
            ("Under the contract for twelve radars signed in 2021, Chile is to train crews from Uruguay.",),
            [("contract for twelve radars", "signed", "2021")],
        ),
        (
            HEADLINE,
            (MET, "In a communique released by both governments, they said their armies would meet from October."),
            [("communique", "finalised", None)],
        ),
        (HEADLINE, (MET, '"I will ask parliament to ratify the treaty by June," Roca said.'), []),
    ],
)
def test_documents_are_told_of_once(
    headline: str, paragraphs: tuple[str, ...], expected: list[tuple[str, str, str | None]]
) -> None:
    found = read(*paragraphs, headline=headline).agreements
    assert [(a.name, a.status.value, a.date_text) for a in found if a.status.value != "unknown"] == expected


def test_a_signature_of_another_year_is_no_event() -> None:
    facts = read("Chile signed a memorandum on fisheries with Uruguay in 2022.")
    assert facts.events == ()
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("signed", "2022")]


def test_a_drill_that_was_put_off_takes_place_later() -> None:
    off = "A naval exercise between Egypt and Greece that was to start on Sunday off Alexandria has been postponed."
    assert told(off, "The drill, codenamed Blue Shield, will now take place from March 20 to 24.") == [
        ("exercise", "cancelled", "Sunday", ["Egypt", "Greece"]),
        ("exercise", "scheduled", "March 20 to 24", ["Egypt", "Greece"]),
    ]


def test_the_visit_of_an_official_without_a_name_is_not_that_of_another() -> None:
    leaves = f"Chilean Army chief General {MOLINA} left for Uruguay on Sunday."
    former = (
        "A memorandum was signed during the visit of the then Chilean Chief of Defence Staff to Uruguay in May 2023."
    )
    visitors = [
        [who.name for who in event.participants if who.role.value == "visitor"] for event in read(leaves, former).events
    ]
    assert visitors[0] == [MOLINA]
    assert [MOLINA] not in visitors[1:]


def test_who_is_named_as_host_received_the_visitor() -> None:
    ended = f"Chilean President {MOLINA} ended a visit to Uruguay on Friday."
    facts = read(ended, f"{MOLINA.split()[1]} and her host, Uruguayan President {ROCA}, talked for three hours.")
    visit = next(event for event in facts.events if event.type.value == "visit")
    assert [(who.name, who.role.value) for who in visit.participants] == [(MOLINA, "visitor"), (ROCA, "host")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The next edition will be held near Ulaanbaatar next year, the commander said.",
            [("agreed", ["IND", "MNG"], "The next edition will be held near Ulaanbaatar next year")],
        ),
        ("The next exercise will begin on May 3 near Ulaanbaatar.", []),
        ("The next festival will be held near Ulaanbaatar.", []),
    ],
)
def test_the_next_edition_of_an_exercise_is_agreed_upon(
    sentence: str, expected: list[tuple[str, list[str], str]]
) -> None:
    found = read("The army exercise between India and Mongolia ended on Friday.", sentence).commitments
    assert [(c.act.value, list(c.actors), c.text) for c in found] == expected


def test_two_officials_without_a_country_are_of_those_named_before_in_the_same_order() -> None:
    signed = (
        "Britain will train pilots from Kenya under a compact signed on Tuesday by Prime Minister Alan Hartley and "
        "President Samuel Kiptoo."
    )
    talks = "Mr Kiptoo left at noon. His foreign minister, Grace Wanjiku, met Foreign Secretary Helen Marsh on Monday."
    events = (*read(signed).events, *read(signed, talks).events)
    sides = {who.name: who.represents for event in events for who in event.participants}
    assert sides == {"Alan Hartley": "GBR", "Samuel Kiptoo": "KEN", "Grace Wanjiku": "KEN", "Helen Marsh": "GBR"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # Thursday 14 March is the day of publication.
        (
            f"Chilean President {MOLINA}, who meets Uruguayan President {ROCA} on Friday, said she was hopeful.",
            [("meeting", "scheduled", "Friday", [MOLINA, ROCA])],
        ),
        ("On the Quad summit, he said that dates were being worked out.", []),
        (
            f"Chilean President {MOLINA} said talks with Uruguay on twelve jets were nearly finished.",
            [],
        ),
        (
            "The countries of the region, including Chile, have hosted port calls by the navies of Japan and France.",
            [],
        ),
    ],
)
def test_what_is_still_to_come_or_only_spoken_of(sentence: str, expected: list[Told]) -> None:
    assert told(sentence) == expected


def test_a_traveller_goes_next_to_another_country() -> None:
    arrived = f"Chilean Defence Minister {MOLINA} arrived in Uruguay on Monday."
    assert told(arrived, "She next goes to Brazil.") == [
        ("visit", "ongoing", "Monday", [MOLINA, "Uruguay"]),
        ("visit", "scheduled", None, [MOLINA, "Brazil"]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "He confirmed that Chilean President Andrea Molina will pay a visit to Uruguay in May.",
        "Asked whether Chile would station ships there, Roca replied that nothing had been decided.",
    ],
)
def test_confirmed_visits_and_open_questions_undertake_nothing(sentence: str) -> None:
    assert read(MET, sentence).commitments == ()


ANA, LUIS = "Ana Quispe", "Luis Paredes"


@pytest.mark.parametrize(
    ("sentence", "kind", "place"),
    [
        (
            f"Peru's Foreign Minister {ANA} wrapped up two days of talks with "
            f"Ecuador's Foreign Minister {LUIS} in Loja.",
            "meeting",
            "Loja",
        ),
        (
            f"In her meeting with Ecuador's Foreign Minister {LUIS} in Quito, "
            f"Peru's Foreign Minister {ANA} wanted buses.",
            "meeting",
            "Quito",
        ),
        (
            f"Peru's Foreign Minister {ANA} and Ecuador's Foreign Minister {LUIS} exchanged views on fishing in Lima.",
            "meeting",
            "Lima",
        ),
        (
            f"Peru's Foreign Minister {ANA} received a call from Ecuador's Foreign Minister {LUIS} on Tuesday.",
            "call",
            None,
        ),
        (f"{ANA}, Peru's foreign minister, wrote to her Ecuadorean counterpart {LUIS} to protest.", "call", None),
        (
            f"In a video conference, Peru's Foreign Minister {ANA} and Ecuador's Foreign Minister {LUIS} met.",
            "call",
            None,
        ),
    ],
)
def test_ways_to_tell_of_talks_and_where_they_were(sentence: str, kind: str, place: str | None) -> None:
    found = [(e.type.value, e.location, [who.name for who in e.participants]) for e in read(sentence).events]
    assert found == [(kind, place, sorted([ANA, LUIS]))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Peru-Ecuador Joint Commission convened in Lima on 12 March.",
            [("meeting", "occurred", "12 March", ["Peru", "Ecuador"])],
        ),
        (
            "Officials from Peru and Ecuador began two days of consultations in Lima on Tuesday.",
            [("meeting", "occurred", "Tuesday", ["Peru", "Ecuador"])],
        ),
        (
            f"The President of Peru, {ANA}, will be in Ecuador from March 20 to 22 on an official visit.",
            [("visit", "scheduled", "March 20 to 22", [ANA, "Ecuador"])],
        ),
        (
            f"Peruvian President {ANA}, on her first trip abroad since taking office, landed in Quito on Tuesday.",
            [("visit", "ongoing", "Tuesday", [ANA, "Ecuador"])],
        ),
        (f"Peruvian President {ANA} will be in good health in May, Ecuador's embassy said.", []),
        ("Peru and Ecuador exchanged prisoners on Tuesday.", []),
        (f"Peruvian Foreign Minister {ANA} ignored a call from Ecuador to reopen the border.", []),
        (f"Peruvian Foreign Minister {ANA} wrote on Tuesday that Ecuador was a friend.", []),
    ],
)
def test_ways_to_tell_of_sessions_and_stays(sentence: str, expected: list[Told]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Vietnam and Kenya decided to entrust agencies to work towards the signing of a memorandum of understanding.",
        "Vietnam and Kenya on Monday discussed the early signing of a memorandum of understanding.",
        "Vietnam and Kenya explored the possibility of signing a defence cooperation agreement.",
    ],
)
def test_a_signature_that_is_only_talked_of_is_none(sentence: str) -> None:
    facts = facts_of(sentence)
    assert [e.type.value for e in facts.events if e.type.value == "signing"] == []
    assert [a.status.value for a in facts.agreements if a.status.value == "signed"] == []


def test_a_roadmap_that_is_chalked_out_is_finalised() -> None:
    (roadmap,) = facts_of(
        "India and Italy on Monday chalked out a roadmap for defence-industrial cooperation."
    ).agreements
    assert (roadmap.status.value, roadmap.date_text) == ("finalised", "Monday")


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Peru and Ecuador exchanged letters on the treaty on extradition in Lima on Monday.",
            ["treaty on extradition"],
        ),
        (
            "Peru and Ecuador renewed their defence cooperation agreement for another five years on Monday.",
            ["defence cooperation agreement"],
        ),
    ],
)
def test_names_of_documents_end_before_where_and_how_long(sentence: str, names: list[str]) -> None:
    assert [a.name for a in read(sentence).agreements] == names


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Peru and Ecuador have concluded negotiations on a free trade agreement.", "finalised"),
        ("Peru suspended its extradition treaty with Ecuador on Monday.", "ended"),
        ("Peru wants to renegotiate the border agreement with Ecuador.", "under_negotiation"),
    ],
)
def test_what_becomes_of_documents(sentence: str, status: str) -> None:
    assert [a.status.value for a in read(sentence).agreements] == [status]


def test_a_signature_that_is_only_near_is_no_event() -> None:
    assert told("Peru and Ecuador are close to signing a deal on gas.") == []


def test_an_order_is_called_off_by_those_who_placed_it_and_not_by_who_tells() -> None:
    met = f"Peruvian Defence Minister {ANA} met Ecuadorean Defence Minister {LUIS} in Lima on Tuesday."
    denied = (
        "She denied that Peru had cancelled an order for six drones from its neighbour, Ecuador, as a daily claimed."
    )
    assert told(met, denied)[1:] == [("arms_transfer", "cancelled", None, ["Peru", "Ecuador"])]


def test_an_exercise_that_sides_will_hold_is_an_undertaking_and_no_event() -> None:
    facts = read("Peru and Ecuador will hold joint naval drills off Callao from April 2 to 9.")
    assert facts.events == ()
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("agreed", ("PER", "ECU"))]


def test_an_exercise_that_is_only_due_is_an_event() -> None:
    facts = read("Peru and Ecuador are due to hold joint naval drills off Callao from April 2 to 9.")
    assert ([e.status.value for e in facts.events], facts.commitments) == (["scheduled"], ())


@pytest.mark.parametrize(
    "sentence",
    [
        f"Vice Minister {ANA} of Peru co-chaired the second Peru-Ecuador working group along with "
        f"Vice Minister {LUIS} of Ecuador.",
        f"Vice Minister {ANA} of Peru and Vice Minister {LUIS} of Ecuador co-chaired the Peru-Ecuador commission.",
    ],
)
def test_who_chairs_a_session_takes_part_as_principal(sentence: str) -> None:
    found = [[(who.name, who.role.value) for who in event.participants] for event in read(sentence).events]
    assert found == [[(ANA, "principal"), (LUIS, "principal")]]


def test_who_chairs_something_at_home_meets_nobody() -> None:
    assert told(f"Peruvian Vice Minister {ANA} chaired a working group on reform on Monday.") == []


def test_ships_and_not_their_minister_will_call_at_a_port() -> None:
    met = f"Peruvian Defence Minister {ANA} met Chilean Defence Minister {LUIS} in Lima on Tuesday."
    ships = "Paredes said a Chilean frigate would visit Callao in May."
    visitors = [
        who.name for event in read(met, ships).events for who in event.participants if who.role.value == "visitor"
    ]
    assert visitors == []


def test_a_signature_told_of_behind_a_saying_took_place() -> None:
    lead = (
        "Ukraine and Lithuania will build drones before the end of the year, ministers of the two countries "
        "said on Wednesday after signing a letter of intent in Vilnius."
    )
    facts = read(lead, "Lithuania's Rasa Kazla said her government would put up 20 million euros.")
    assert [(e.type.value, e.status.value, e.date_text) for e in facts.events] == [("signing", "occurred", "Wednesday")]
    assert [(c.act.value, list(c.actors), c.text, c.event_id) for c in facts.commitments] == [
        ("agreed", ["UKR", "LTU"], "build drones before the end of the year", "E1"),
        ("pledged", ["LTU"], "put up 20 million euros", "E1"),
    ]


def test_whom_a_traveller_meets_is_of_the_country_of_the_town() -> None:
    protest = "China's foreign ministry lodged a protest with Manila."
    flies = "Philippine President Lorenzo Dizon will fly to Washington on April 29 to meet President Harold Whitman."
    sides = {who.name: who.represents for event in read(protest, flies).events for who in event.participants}
    assert sides["Harold Whitman"] == "USA"


def test_officials_of_an_article_on_a_visit_are_of_the_other_country() -> None:
    facts = read(
        f"The Defence Secretary, Dr {ANA}, concluded a visit to Yerevan on 5 February 2024.",
        "The talks with the Armenian side dealt with exports of Indian guns.",
        headline="Defence Secretary concludes visit to Armenia",
    )
    assert [(who.name, who.represents) for who in facts.events[0].participants] == [(ANA, "IND"), ("Armenia", "ARM")]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            (f"Peruvian President {ANA} arrived in Chile on Thursday.", "She goes on to Quito on Saturday."),
            [("visit", "ongoing", "Thursday", [ANA, "Chile"]), ("visit", "scheduled", "Saturday", [ANA, "Ecuador"])],
        ),
        (
            (f"Peruvian Navy chief Admiral {ANA} had a discussion with her Chilean counterpart {LUIS} on Monday.",),
            [("meeting", "occurred", "Monday", [ANA, LUIS])],
        ),
        (
            ("Portugal's air force formally accepted its third tanker aircraft from Brazil on Monday.",),
            [("arms_transfer", "occurred", "Monday", ["Portugal", "Brazil"])],
        ),
    ],
)
def test_onward_journeys_discussions_and_goods_that_are_accepted(
    paragraphs: tuple[str, ...], expected: list[Told]
) -> None:
    assert [event[:3] for event in told(*paragraphs)] == [event[:3] for event in expected]


def test_a_list_may_stand_behind_what_they_agreed() -> None:
    held = "German Chancellor Max Brandt and Polish Prime Minister Adam Nowak held talks. Here is what they agreed:"
    facts = read(held, "- to set up a joint command post in Szczecin", "- to pay compensation to survivors")
    assert [(c.act.value, list(c.actors), c.text) for c in facts.commitments] == [
        ("agreed", ["DEU", "POL"], "set up a joint command post in Szczecin"),
        ("agreed", ["DEU", "POL"], "pay compensation to survivors"),
    ]


@pytest.mark.parametrize(
    "sentence",
    ["Roca said Uruguay would like Chile to hurry.", "Sweden and Norway are to get theirs from the same line."],
)
def test_wishes_and_what_comes_to_somebody_are_no_undertakings(sentence: str) -> None:
    assert read(MET, sentence).commitments == ()


def test_his_counterpart_is_that_of_him_and_not_of_who_receives_him() -> None:
    arrived = f"North Macedonia's Prime Minister {LUIS} arrived in Sofia on Sunday."
    meets = f"He will hold talks with his Bulgarian counterpart {ANA}, and be received by President Iliev."
    offices = {who.name: who.office for event in read(arrived, meets).events for who in event.participants}
    assert offices[ANA] == "Prime Minister"


@pytest.mark.parametrize(
    "sentence",
    [
        "Molina invited Roca to the consultative meeting of the leaders of Chile and Uruguay in Arica in August.",
        "Asked about drones, Roca declined to say when a contract with Chile might be signed.",
    ],
)
def test_invitations_to_talks_and_open_questions_are_no_events(sentence: str) -> None:
    facts = read(MET, sentence)
    assert ([e.type.value for e in facts.events], facts.agreements) == (["meeting"], ())


def test_an_organization_that_will_do_something_for_a_country_pledges_it() -> None:
    signed = "The European Union and Moldova signed an agreement on defence on Tuesday."
    found = read(signed, "Under the agreement the EU will train Moldovan cyber specialists.").commitments
    assert [(c.act.value, list(c.actors), c.text) for c in found] == [
        ("pledged", ["EU"], "train Moldovan cyber specialists")
    ]


def test_who_accompanies_a_guest_is_of_his_side() -> None:
    hosts = (
        f"General {ANA}, Chief of the Kenya Defence Forces, hosted her Ugandan counterpart, General {LUIS}, in Nairobi."
    )
    along = "General Paredes was accompanied by the Commander of the Air Force, Lieutenant General Joy Apio."
    sides = {who.name: who.represents for event in read(hosts, along).events for who in event.participants}
    assert sides == {ANA: "KEN", LUIS: "UGA", "Joy Apio": "UGA"}


def test_a_visit_that_began_goes_on() -> None:
    began = f"Philippine President {ANA} began a five-day state visit to India on Monday."
    assert told(began) == [("visit", "ongoing", "Monday", [ANA, "India"])]


def test_navies_that_sail_together_exercise() -> None:
    assert told(
        "The navies of India and the Philippines carried out a joint sail in the South China Sea on Sunday."
    ) == [("exercise", "occurred", "Sunday", ["India", "Philippines"])]


def test_a_counterpart_takes_no_office_that_names_the_other_country() -> None:
    hosts = (
        f"General {ANA}, Chief of the Kenya Defence Forces, hosted her Ugandan counterpart, General {LUIS}, in Nairobi."
    )
    talks = next(event for event in read(hosts).events if event.type.value == "meeting")
    assert [(who.name, who.office) for who in talks.participants] == [
        (ANA, "Chief of the Kenya Defence Forces"),
        (LUIS, None),
    ]
