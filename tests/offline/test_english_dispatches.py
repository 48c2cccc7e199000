"""English dispatches: chairs of sessions, earlier rounds, teams, calls to come, buildings; in sentences of our own."""

from __future__ import annotations

import pytest

from tests.offline.english import Told, facts_of, told

SESSION = "The third meeting of the India-Kenya Joint Committee was held in Nairobi on 13 March 2024."
BOTH = ["India", "Kenya"]
NOW: Told = ("meeting", "occurred", "13 March 2024", "Nairobi", BOTH)
BEFORE: Told = ("meeting", "occurred", "March 2023", "New Delhi", BOTH)


@pytest.mark.parametrize(
    "sentence",
    [
        "The talks were co-chaired by Amit Rao, Joint Secretary, Ministry of Defence, and Major General Tom Otieno of "
        "the Kenya Defence Forces.",
        "It was co-chaired by Amit Rao, Joint Secretary in the Ministry of Defence, and Major General Tom Otieno, "
        "Assistant Chief of Defence Forces of Kenya.",
    ],
)
def test_a_ministry_behind_an_office_parts_no_list(sentence: str) -> None:
    assert [who for *_, who in told(SESSION + " " + sentence)] == [["Amit Rao", "Tom Otieno"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "They reviewed the progress made since the previous meeting, which took place in New Delhi in March 2023.",
        "They reviewed the decisions of the last meeting held in New Delhi in March 2023.",
        "The previous round took place in New Delhi in March 2023.",
        "The second meeting had been held in New Delhi in March 2023.",
    ],
)
def test_an_earlier_round_is_an_event_of_its_own(sentence: str) -> None:
    assert told(SESSION + " " + sentence) == [NOW, BEFORE]


def test_an_earlier_round_of_what_was_not_told_is_none() -> None:
    assert (
        told("The Indian and Kenyan navies reviewed the results of the last round held in Mombasa in March 2023.") == []
    )


def test_companies_that_sign_beside_a_meeting_did_not_meet() -> None:
    facts = facts_of(
        SESSION + " On the sidelines of the meeting, Goa Shipyard Limited and Kenya Shipyards Limited signed a "
        "memorandum of understanding on ship repair.",
        "India and Kenya signed an MoU on defence cooperation in July 2016.",
    )
    assert [(e.type.value, e.date_text, [p.name for p in e.participants]) for e in facts.events] == [
        ("meeting", "13 March 2024", BOTH),
        ("signing", None, ["Goa Shipyard Limited", "Kenya Shipyards Limited"]),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Mr Rao said that a Kenyan Navy team would visit India in October.",
            ("visit", "scheduled", "October", "India", ["Kenyan Navy", "India"]),
        ),
        (
            "Mr Rao informed him that a team from the Kenyan Navy would travel to Kochi in October.",
            ("visit", "scheduled", "October", "Kochi", ["Kenyan Navy", "India"]),
        ),
        (
            "A team of Kenyan Navy officers arrived in Kochi on Sunday.",
            ("visit", "ongoing", "Sunday", "Kochi", ["Kenyan Navy", "India"]),
        ),
    ],
)
def test_the_team_of_a_service_travels(sentence: str, expected: Told) -> None:
    talks = "Indian Defence Minister Amit Rao met Kenyan Defence Minister Tom Otieno on Monday."
    assert told(talks + " " + sentence)[1:] == [expected]


@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("are expected to hold talks", "meeting"),
        ("are expected to hold a telephone call", "call"),
        ("plan to hold a phone call", "call"),
        ("will speak by phone", "call"),
    ],
)
def test_talks_of_two_that_are_still_to_come(verb: str, kind: str) -> None:
    people = "Japanese Prime Minister Taro Ito and Philippine President Ramon Cruz"
    facts = facts_of(
        f"{people} {verb} next week, said two officials, who declined to be named because they had no leave."
    )
    assert [(e.type.value, e.status.value, [p.name for p in e.participants]) for e in facts.events] == [
        (kind, "scheduled", ["Taro Ito", "Ramon Cruz"])
    ]
    assert facts.commitments == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Also participating in the meeting were General Celia Wall and Angolan Ambassador Rita Gomes.",
        "Others in attendance were General Celia Wall and Angolan Ambassador Rita Gomes.",
        "Joining them were General Celia Wall and Angolan Ambassador Rita Gomes.",
    ],
)
def test_who_was_there_behind_the_verb(sentence: str) -> None:
    talks = "Secretary of Defense John Marsh met Angolan Defence Minister Paulo Santos at the Pentagon on Monday."
    people = ["John Marsh", "Paulo Santos", "Celia Wall", "Rita Gomes"]
    assert told(talks + " " + sentence) == [("meeting", "occurred", "Monday", "Pentagon", people)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("India pledged continued support for the Kenyan navy.", ("pledged", "continued support for the Kenyan navy")),
        ("Mr Rao promised assistance in demining.", ("pledged", "assistance in demining")),
        ("Mr Rao proposed co-development of a patrol boat.", ("proposed", "co-development of a patrol boat")),
        ("Mr Otieno suggested regular staff talks.", ("proposed", "regular staff talks")),
        ("The ministers agreed closer cooperation on demining.", ("agreed", "closer cooperation on demining")),
        (
            "The ministers agreed a new work plan on demining and discussed trade.",
            ("agreed", "a new work plan on demining"),
        ),
    ],
)
def test_acts_with_a_noun_behind_them(sentence: str, expected: tuple[str, str]) -> None:
    talks = "Indian Defence Minister Amit Rao met Kenyan Defence Minister Tom Otieno on Monday."
    assert [(c.act.value, c.text) for c in facts_of(talks + " " + sentence).commitments] == [expected]


def test_a_document_is_between_those_who_sign_it() -> None:
    facts = facts_of(
        "Japan and Fiji signed a logistics agreement on Saturday, the latest step of the two U.S. partners in the face "
        "of China, and discussed fisheries."
    )
    assert [(a.name, a.parties) for a in facts.agreements] == [("logistics agreement", ("JPN", "FJI"))]


def test_a_name_of_a_document_ends_before_another_verb() -> None:
    facts = facts_of("India and Fiji signed a letter of intent on army medicine and announced talks on fisheries.")
    assert [a.name for a in facts.agreements] == ["letter of intent on army medicine"]


TALKS = "Indian Defence Minister Amit Rao met Kenyan Defence Minister Tom Otieno in Nairobi on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Nairobi has not yet decided on a second phase.",
        "Kenya has not agreed to open its ports.",
        "India never pledged to send troops.",
    ],
)
def test_what_is_denied_is_no_undertaking(sentence: str) -> None:
    assert facts_of(TALKS + " " + sentence).commitments == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They agreed on Tuesday in Nairobi to patrol the coast.", "patrol the coast"),
        ("They signed a declaration in which they undertake to open a centre.", "open a centre"),
        ("The talks ended with the two sides agreeing to open a centre.", "open a centre"),
        ("They agreed to open a centre, the defence ministry reported.", "open a centre"),
    ],
)
def test_what_both_sides_undertake(sentence: str, expected: str) -> None:
    assert [(c.text, c.actors) for c in facts_of(TALKS + " " + sentence).commitments] == [(expected, ("IND", "KEN"))]


def test_what_was_pledged_at_an_earlier_visit_is_background() -> None:
    facts = facts_of(TALKS, "Mr Otieno had visited India in June 2022, when India announced a gift of two boats.")
    assert [(c.text, c.salience.value, c.event_id) for c in facts.commitments] == [
        ("gift of two boats", "background", None)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Kenya's President Jane Mumo visits India later this year.",
            [("visit", "scheduled", "this year", "India", ["Jane Mumo", "India"])],
        ),
        ("Mr Otieno asked India to speed up the delivery of the boats promised then.", []),
        ("Mr Otieno will visit the Indian contingent at Lamu on Friday before returning to Nairobi.", []),
        ("Their navies hold the Salama exercise every year.", []),
        (
            "The 16th dialogue will be held in New Delhi in 2026.",
            [("meeting", "scheduled", "2026", "New Delhi", ["India", "Kenyan"])],
        ),
        (
            "Kenya's army chief, General Ali Noor, who was received on Tuesday by India's President Asha Nair, left.",
            [("meeting", "occurred", "Tuesday", None, ["Ali Noor", "Asha Nair"])],
        ),
    ],
)
def test_what_else_is_told_after_talks(sentence: str, expected: list[Told]) -> None:
    assert told(TALKS + " " + sentence)[1:] == expected


def test_two_presidents_called_and_plan_to_meet() -> None:
    assert told(
        "The presidents of Colombia, Paulo Santos, and Brazil, Ivo Reis, discussed the matter by telephone last week, "
        "and they plan to meet on the sidelines of a climate summit to be held in Belem in November."
    ) == [
        ("call", "occurred", "last week", None, ["Paulo Santos", "Ivo Reis"]),
        ("meeting", "scheduled", "November", "Belem", ["Paulo Santos", "Ivo Reis"]),
    ]


def test_a_border_town_of_which_no_list_knows() -> None:
    assert [place for *_, place, _ in told(TALKS.replace("in Nairobi", "in the border town of Moyalito"))] == [
        "Moyalito"
    ]


def test_a_treaty_that_rests_on_another_is_not_signed_with_it() -> None:
    facts = facts_of(
        TALKS + " The treaty builds on the Memorandum of Understanding on Cyber Security, which they signed last year."
    )
    assert [(a.name, a.status.value, a.date_text, a.event_id) for a in facts.agreements] == [
        ("Memorandum of Understanding on Cyber Security", "signed", "last year", None)
    ]


def test_the_subjects_of_a_document_may_be_a_list() -> None:
    facts = facts_of("India and Kenya signed an MoU on search, rescue and support, discussed trade and reviewed ties.")
    assert [a.name for a in facts.agreements] == ["MoU on search, rescue and support"]


def test_documents_that_a_sentence_lists_were_signed_in_the_one_before() -> None:
    facts = facts_of(
        "India and Kenya signed three agreements in Nairobi on Monday.",
        "The documents include an MoU on the training of pilots, an agreement on hydrography and a letter of intent on "
        "patrol boats, the director of information, Tom Otieno, said.",
    )
    assert [(a.name, a.status.value, a.parties) for a in facts.agreements] == [
        ("MoU on the training of pilots", "signed", ("IND", "KEN")),
        ("agreement on hydrography", "signed", ("IND", "KEN")),
        ("letter of intent on patrol boats", "signed", ("IND", "KEN")),
    ]


def test_goods_that_are_received_are_no_guests() -> None:
    assert [
        event[0]
        for event in told(TALKS, 'India and Fiji traded. "We have received the first ship in January," he said.')
    ] == [
        "meeting",
        "arms_transfer",
    ]


SHIPS = "Indian Naval Ships Delhi and Kiltan, led by Rear Admiral Amit Rao, departed Mombasa, Kenya on 7 March 2024 on "
SHIPS += "completion of a port call."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The ships also undertook an exercise with the Kenyan frigate Shujaa off Mombasa on 7 March.",
            ("exercise", "occurred", "7 March", "Mombasa", ["India", "Kenya"]),
        ),
        (
            "The ships will next call at Manila from 1 to 5 April 2024.",
            ("visit", "scheduled", "1 to 5 April 2024", "Manila", ["Amit Rao", "Philippines"]),
        ),
    ],
)
def test_ships_that_leave_behind_a_call(sentence: str, expected: Told) -> None:
    assert told(SHIPS + " " + sentence) == [
        ("visit", "occurred", "7 March 2024", "Mombasa", ["Amit Rao", "Kenya"]),
        expected,
    ]


def test_who_leads_the_delegation_of_a_navy_is_of_its_country() -> None:
    sentence = (
        "A 15-member delegation of the Royal Thai Navy headed by Vice Admiral Som Rattan arrived in Kochi on Sunday."
    )
    assert told(TALKS, sentence + " The talks will conclude on 30 March.")[1:] == [
        ("visit", "ongoing", "Sunday", "Kochi", ["Som Rattan", "India"])
    ]


def test_a_delegation_that_somebody_will_lead_abroad() -> None:
    assert told("Kenyan Vice President Jane Mumo will lead a delegation of ministers to Brazil next week.") == [
        ("visit", "scheduled", "next week", "Brazil", ["Jane Mumo", "Brazil"])
    ]


def test_a_signature_told_of_behind_a_relative_clause() -> None:
    signed = "The pact, which has a clause on ports, was signed by Indian Defence Minister Amit Rao and Kenyan Defence "
    assert told(signed + "Minister Tom Otieno.") == [("signing", "occurred", None, None, ["Amit Rao", "Tom Otieno"])]


def test_what_officials_of_a_body_adopt_is_of_the_body() -> None:
    facts = facts_of(
        "ASEAN defence ministers on Monday adopted the Suva Joint Declaration on Cyber Defence at a meeting chaired by "
        "Malaysian Defence Minister Ali Noor."
    )
    assert [(a.name, a.parties) for a in facts.agreements] == [("Suva Joint Declaration on Cyber Defence", ("ASEAN",))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Mr Otieno said Kenya intended to order four boats from India by 2027.",
            ["order four boats from India by 2027"],
        ),
        ("The two ministers plan to hold talks again in May.", []),
        ("India pledged to consider the request.", []),
    ],
)
def test_what_is_intended(sentence: str, expected: list[str]) -> None:
    assert [c.text for c in facts_of(TALKS + " " + sentence).commitments] == expected


def test_ministers_of_a_joint_statement_and_its_list() -> None:
    facts = facts_of(
        "Australian Defence Minister Hugh Ware met Indonesian Defence Minister Sugi Ono in Canberra on Monday.",
        "3. Ministers committed to finalise a plan of action by the end of 2025.",
        "4. Ministers agreed to:",
        "- open a school for pilots;",
        "- set up a dialogue with Fiji at ministers' level.",
        "5. Ministers reaffirmed their support for the Lombok Treaty.",
        "6. Ministers will meet again in Jakarta in 2026.",
    )
    assert [c.text for c in facts.commitments] == [
        "finalise a plan of action by the end of 2025",
        "open a school for pilots",
        "set up a dialogue with Fiji at ministers' level",
        "Lombok Treaty",
    ]
    assert [(e.status.value, e.location) for e in facts.events] == [("occurred", "Canberra"), ("scheduled", "Jakarta")]


def test_senators_and_retired_generals_of_a_communique() -> None:
    sentence = (
        "The Minister for Foreign Affairs of Australia, Senator the Hon Penny Wang, and the Minister for Defence of "
        "Australia, the Hon Hugh Ware MP, hosted the Minister of Defence of Indonesia, H.E. General (Ret.) Sjaf Sjams, "
        "in Canberra on 8 March 2024 for talks."
    )
    people = [p.name for e in facts_of(sentence).events if e.type.value == "meeting" for p in e.participants]
    assert people == ["Penny Wang", "Hugh Ware", "Sjaf Sjams"]


def test_both_sides_of_the_next_paragraph_are_those_of_the_main_talks() -> None:
    facts = facts_of(
        TALKS,
        "Mr Rao also called on President Jane Mumo and met Home Minister Ali Noor.",
        "The two ministers launched a new Maritime Security and Technology Cooperation Dialogue.",
        "Both sides agreed to open a centre. Mr Otieno renewed Kenya's offer of a berth, for which a pact was signed.",
    )
    launch = [[p.name for p in e.participants] for e in facts.events if e.type.value == "launch"]
    assert launch == [["Amit Rao", "Tom Otieno"]]
    assert [(c.text, c.event_id) for c in facts.commitments] == [("open a centre", "E1"), ("a berth", "E1")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "They met days after the two countries sealed a trade agreement.",
            [("trade agreement", "signed", None, "background", None)],
        ),
        (
            "They initialled a memorandum on trade.",
            [("memorandum on trade", "finalised", None, "main", "E1")],
        ),
        (
            "Both countries work under the Status of Forces Agreement of 2007.",
            [("Status of Forces Agreement", "in_force", None, "background", None)],
        ),
        (
            "A trade agreement has been in force since 2009, while an aviation agreement lapsed in 2021.",
            [
                ("trade agreement", "in_force", "2009", "background", None),
                ("aviation agreement", "ended", "2021", "background", None),
            ],
        ),
        (
            "They are expected to sign an MoU on army medicine and to review trade.",
            [("MoU on army medicine", "proposed", None, "main", "E1")],
        ),
    ],
)
def test_what_has_become_of_documents(
    sentence: str, expected: list[tuple[str, str, str | None, str, str | None]]
) -> None:
    facts = facts_of(TALKS + " " + sentence)
    assert [(a.name, a.status.value, a.date_text, a.salience.value, a.event_id) for a in facts.agreements] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Spanish frigate Reina docked in Mombasa last month for a four-day visit.",
            [("visit", "occurred", "last month", "Mombasa", ["Spanish", "Kenya"])],
        ),
        ("A planned meeting with King Felipe was cancelled.", []),
        (
            "The exercise Salama between the Kenyan and Omani navies began on Monday at the fleet base in Muscat.",
            [("exercise", "ongoing", "Monday", "Muscat", ["Kenya", "Omani"])],
        ),
    ],
)
def test_what_is_told_beside_talks(sentence: str, expected: list[Told]) -> None:
    assert told(TALKS, sentence + " Kenya was glad.")[1:] == expected


def test_a_minister_delegate_in_charge_of_something_and_who_asks_him() -> None:
    facts = facts_of(
        "Indian Defence Minister Amit Rao held talks with the Minister Delegate in charge of the National Defence "
        "Administration of Morocco, Mr Karim Tazi, in Rabat on Monday. Mr Tazi welcomed the port calls by Indian Navy "
        "ships, and requested India to train officers. Both sides agreed on a roadmap for the next three years."
    )
    assert [(p.name, p.represents) for p in facts.events[0].participants] == [
        ("Amit Rao", "IND"),
        ("Karim Tazi", "MAR"),
    ]
    assert facts.commitments[0].actors == ("MAR",)
    assert [(a.name, a.status.value, a.date_text) for a in facts.agreements] == [("roadmap", "finalised", None)]


def test_what_is_welcomed_is_no_guest_and_a_hyphen_makes_no_place() -> None:
    events = told(
        "Japanese Defence Minister Taro Ito held talks with Italian Defence Minister Guido Rossi on Monday. The two "
        "ministers welcomed the progress of the programme and concurred in speeding up work with the United Kingdom.",
        "Ito also met Vietnamese Defence Minister Phan Giang, and took part in the Japan-Australia meeting.",
    )
    assert events == [
        ("meeting", "occurred", "Monday", None, ["Taro Ito", "Guido Rossi"]),
        ("meeting", "occurred", None, None, ["Taro Ito", "Phan Giang"]),
    ]


def test_what_was_signed_before_talks_that_are_to_come() -> None:
    facts = facts_of(
        "Norwegian Defence Minister Tore Sand is to meet U.S. Secretary of War John Marsh in Washington on 19 March. "
        "Last month, the two countries signed a defense cooperation agreement and a new ACSA."
    )
    assert [(a.name, a.status.value, a.event_id) for a in facts.agreements] == [
        ("defense cooperation agreement", "signed", None),
        ("ACSA", "signed", None),
    ]
    assert [e.type.value for e in facts.events] == ["meeting"]


def test_what_is_only_said_in_a_communique_and_done_every_year() -> None:
    facts = facts_of(
        "Kenyan Defence Minister Tom Otieno and his Indian counterpart Amit Rao agreed by phone on Monday to revive "
        "the joint committee. The ministers will meet in Lamu on 10 July to sign a memorandum, the office said in a "
        "communique. Both countries take part in the annual Salama exercise led by the United States."
    )
    assert [c.text for c in facts.commitments] == ["revive the joint committee"]
    assert [a.name for a in facts.agreements] == ["memorandum"]
    assert [(e.type.value, e.date_text) for e in facts.events] == [("call", "Monday"), ("meeting", "10 July")]
