"""For how long documents hold, what they are called, and what is expected of them, in our own English sentences."""

from __future__ import annotations

import pytest

from schemas.facts import Agreement
from tests.offline.english import facts_of

MET = "Defence Minister Ashok Verma met his Kenyan counterpart Peter Otieno in Nairobi on Monday."


def papers(*paragraphs: str) -> list[Agreement]:
    return list(facts_of(*paragraphs).agreements)


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("The two signed a pact on fisheries for ten years.", [10]),
        (
            "A memorandum on ports was signed, while the agreement on visas was extended for a further five years.",
            [None, 5],
        ),
        (
            "An agreement on visas was renewed for an additional period of three years, and a port pact was signed.",
            [3, None],
        ),
        ("The two ministers renewed for seven years the memorandum on ports.", [7]),
        ("The two signed a letter of intent on ports. The document, which is valid for four years, is the first.", [4]),
        ("The two signed an agreement on ports. The", [None]),
        ("The two signed an agreement on ports. It will remain in force for an initial period of six years.", [6]),
        ("The memorandum on ports, signed in 2014 for a term of ten years, was renewed for five years.", [5]),
        ("An agreement on visas, which has been in force for twelve years, was reviewed by the two.", [None]),
        ("Kenya has been in talks for ten years over the agreement on ports.", [None]),
        ("Talks on a visiting forces agreement have dragged on for six years.", [None]),
        ("The two signed an agreement on ports. It took negotiators five years to settle its text.", [None]),
    ],
)
def test_the_years_of_a_term_belong_to_the_document_right_before(sentence: str, years: list[int | None]) -> None:
    assert [paper.valid_years for paper in papers(f"{MET} {sentence}")] == years


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "The two signed an agreement protecting classified information.",
            "agreement protecting classified information",
        ),
        (
            "The two signed an Agreement on Exemption from Visa Requirement for Holders of Service Passports.",
            "Agreement on Exemption from Visa Requirement for Holders of Service Passports",
        ),
        (
            "The two adopted a vision statement on maritime ties until 2030.",
            "vision statement on maritime ties until 2030",
        ),
        ("The two extended the agreement on gas supplies until 2030.", "agreement on gas supplies"),
        ("A treaty of friendship it signed with India lapsed in 2021.", "treaty of friendship"),
        ("The two signed a pact on charting the coast's reefs.", "pact on charting the coast's reefs"),
        ("India signed an agreement with Peru on mining rights in 2019.", "agreement with Peru on mining rights"),
        ("India signed an agreement with Peru in 2019.", "agreement"),
    ],
)
def test_the_name_of_a_document_goes_on_with_what_it_is_about(sentence: str, name: str) -> None:
    assert [paper.name for paper in papers(f"{MET} {sentence}")] == [name]


def test_the_partner_in_the_name_of_a_document_is_its_side_and_no_other() -> None:
    (_, mining) = papers(
        f"{MET} India and Kenya signed a memorandum on trade in 2019, while an agreement with Peru on mining rights "
        "has been under negotiation since 2023."
    )
    assert (mining.parties, mining.status.value, mining.date_text) == (("IND", "PER"), "under_negotiation", "2023")
    (patrols,) = papers(f"{MET} An agreement with Sudan on border patrols was signed by Kenya in 2021.")
    assert (patrols.parties, patrols.name) == (("KEN", "SDN"), "agreement with Sudan on border patrols")


@pytest.mark.parametrize(
    ("sentence", "status", "date"),
    [
        ("A pact on ports might be signed next month.", "proposed", "next month"),
        ("A pact on ports is likely to be signed by June.", "proposed", "June"),
        (
            "The two could sign a pact on ports as early as next week, officials said on Monday.",
            "proposed",
            "next week",
        ),
        ("A pact on ports is expected to be adopted by the two sides on Friday.", "proposed", "Friday"),
        ("A pact on ports, which was initialled last year, may be signed next month.", "proposed", "next month"),
        (
            "A pact on ports may be signed during President James Mutua's visit to India next month.",
            "proposed",
            "next month",
        ),
        ("The framework agreement on ports will be extended in May.", "proposed", "May"),
        ("The two discussed a pact on ports, which both hope to sign in June.", "proposed", "June"),
        ("The memorandum on ports, in force since 2010, expired in 2020.", "ended", "2020"),
        ("A pact on ports is to be concluded by the two sides.", "under_negotiation", None),
        ("The officials are to finish the text of a roadmap on ports.", "under_negotiation", None),
        (
            "The contract for the boats was signed in 2021, and the last of them is due to be delivered in May.",
            "signed",
            "2021",
        ),
        ("A pact on ports was signed by the two, and the first boat is expected in 2027.", "signed", None),
        ("The two signed an agreement on ports valid for ten years.", "signed", None),
        ("The pact on ports, in force since 2016, was reviewed by the two.", "in_force", "2016"),
        ("The pact on ports, concluded in 2020, was extended by the two sides.", "renewed", None),
        ("The two adopted guidelines on ports and resolved to hold a drill in August next year.", "finalised", None),
        ("According to a joint statement, the two resolved to hold a drill in August next year.", "finalised", None),
        ("The two reviewed the 2019 agreement on ports.", "unknown", "2019"),
    ],
)
def test_what_is_expected_of_a_document_and_when(sentence: str, status: str, date: str | None) -> None:
    (paper,) = papers(f"{MET} {sentence}")
    hedged = status == "proposed" or "under" in status
    assert (paper.status.value, paper.date_text) == (status, date)
    assert hedged or paper.certainty.value == "asserted"


def test_a_document_in_force_stands_beside_one_that_was_signed_at_a_visit() -> None:
    ports, trade = papers(
        f"{MET} Cooperation between the two countries rests on a Memorandum of Understanding on Ports, in force since "
        "2016, and on a trade agreement that was signed during the visit of President James Mutua to India in May 2022."
    )
    assert [(p.status.value, p.date_text) for p in (ports, trade)] == [("in_force", "2016"), ("signed", "May 2022")]


def test_a_document_is_adopted_by_the_body_at_whose_conference_it_is_adopted() -> None:
    (ended,) = papers(
        "The 25th Council of Ministers of the Indian Ocean Rim Association (IORA) ended in Colombo on Thursday with "
        "the adoption of the Colombo Declaration on Safe Seas."
    )
    assert (ended.parties, ended.status.value) == (("IORA",), "finalised")
    (ahead,) = papers(
        MET,
        "The SCO defence ministers are meeting in Astana. Addressing the SCO session, Verma spoke of terrorism. A "
        "declaration on transport corridors is expected to be adopted by the ministers on Friday.",
    )
    assert (ahead.parties, ahead.status.value, ahead.certainty.value) == (("SCO",), "proposed", "hedged")


def test_a_document_of_last_month_and_one_renewed_long_ago_are_background() -> None:
    told = papers(
        MET,
        "The two signed a pact on ports.",
        "They reviewed piracy off Somalia.",
        "Last month in Ankara, Verma and Turkish Defence Minister Hakan Demir signed an agreement on drones.",
        "In June last year, India and Kenya renewed a memorandum on hydrography.",
    )
    assert [paper.salience.value for paper in told] == ["main", "background", "background"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The boats were built by Mandar Works, which had bagged the Rs 84-crore contract from the Ministry of Defence.",
        "The Ministry of Power said on Tuesday that it had signed a contract with Tata Works for transformers.",
        "A contract for 105 tanks was signed between the Ministry and Narmada Works in December, he said.",
    ],
)
def test_a_contract_of_the_ministry_with_a_company_at_home_is_none_between_countries(sentence: str) -> None:
    assert facts_of(f"{MET} {sentence}").agreements == ()


def test_a_document_is_signed_where_a_visit_to_come_leads() -> None:
    facts = facts_of(
        f"{MET} Verma will go to Hungary on Saturday. There, a memorandum on medicine is expected to be signed.",
        "A contract for three batteries is likely to be signed when Greek Defence Minister Stavros Melas comes to "
        "India in July.",
    )
    assert [(a.parties, a.status.value, a.date_text) for a in facts.agreements] == [
        (("IND", "HUN"), "proposed", None),
        (("GRC", "IND"), "proposed", "July"),
    ]


def test_a_document_of_a_visit_in_an_earlier_year_was_signed_at_that_visit() -> None:
    facts = facts_of(
        MET,
        "Ties rest on a trade agreement that was signed during the visit of President James Mutua of Kenya to India in "
        "May 2022.",
    )
    (paper,) = facts.agreements
    (visit,) = [event.id for event in facts.events if event.type.value == "visit"]
    assert (paper.event_id, paper.date_text, paper.salience.value) == (visit, "May 2022", "background")


def test_the_joint_statement_of_a_headline_is_that_of_the_body() -> None:
    facts = facts_of(
        "A joint vision statement on defence cooperation until 2030 was adopted in Nairobi on Monday by Defence "
        "Minister Ashok Verma and Kenyan Defence Minister Peter Otieno.",
        headline="India, Kenya adopt vision statement on defence ties",
    )
    assert [a.name for a in facts.agreements] == ["joint vision statement on defence cooperation until 2030"]


@pytest.mark.parametrize(("verb", "status"), [("will sign", "proposed"), ("signed", "signed")])
def test_documents_among_those_that_are_counted_have_their_status(verb: str, status: str) -> None:
    talks = "India's Prime Minister Vijay Rao met French President Paul Martin in Paris on Monday."
    listed = "Among them are a nuclear agreement and a memorandum of understanding on defence cooperation."
    agreements = facts_of(f"{talks} The two sides {verb} 20 agreements. {listed}").agreements
    assert [a.status for a in agreements] == [status, status]
