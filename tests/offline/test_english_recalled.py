"""What English articles recall beside their news: it has its own sides and dates, and is none of it."""

from __future__ import annotations

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.english import facts_of, told

TALKS = "Defence Minister Vinod Talwar met Kenyan Defence Minister Joseph Mutua in Nairobi on Monday."


def test_what_was_adopted_at_an_earlier_visit_hangs_on_it() -> None:
    facts = facts_of(
        TALKS, "President Peter Kamau visited India in December, when the two countries adopted a joint vision."
    )
    visit = next(event for event in facts.events if event.type.value == "visit")
    assert [(a.salience.value, a.event_id) for a in facts.agreements] == [("background", visit.id)]


def test_what_was_concluded_now_hangs_on_no_talks_of_last_year() -> None:
    facts = facts_of(
        "India and Kenya have concluded a contract on radars, officials said on Monday.",
        "Foreign Minister Ramesh Bhati went to Nairobi last October and met Foreign Minister James Otieno.",
        "Kenya's ambassador said his country would pay by June.",
    )
    assert {a.event_id for a in facts.agreements} | {c.event_id for c in facts.commitments} <= {None}


def test_what_was_also_done_in_an_earlier_month_is_background() -> None:
    facts = facts_of(
        "India and Kenya on Monday denied a report on a base.",
        "In October, Foreign Minister Ramesh Bhati visited Nairobi and announced a credit line of $100 million. "
        "The two countries also signed a trade pact. India leased a survey ship to Kenya then.",
    )
    found = [*facts.events, *facts.agreements, *facts.commitments]
    assert {fact.salience.value for fact in found if fact.certainty.value != "denied"} == {"background"}
    assert all(event.type.value != "signing" for event in facts.events)


def test_a_signature_of_an_earlier_year_is_not_the_one_that_is_hoped_for() -> None:
    facts = facts_of(
        "India and Kenya signed an MoU on defence cooperation in 2003.",
        "A shipbuilding contract between India and Kenya could be signed, a diplomat said.",
    )
    assert facts.events == ()
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("signed", "2003"), ("proposed", None)]


def test_the_predecessor_of_somebody_is_another_one() -> None:
    events = told(
        TALKS, "Mutua's predecessor, Barasa Wekesa, had visited Beijing in 2018 and met Defence Minister Li Wen."
    )
    assert [names for *_, names in events] == [["Vinod Talwar", "Joseph Mutua"]]


def test_who_tells_of_a_meeting_of_others_took_no_part_in_it() -> None:
    events = told(
        '"The port is the obvious choice," said retired Commodore Lalit Sarin. He recalled that the late Admiral S.K. '
        "Naik had visited Nairobi in 1972 and met Defence Minister Joseph Mutua."
    )
    assert all("Lalit Sarin" not in names for *_, names in events)


def test_an_unnamed_official_travels_for_himself() -> None:
    events = told(
        "General Peter Kamau, the Kenyan army chief, followed up on the visit of General Arun Mathur in December 2020, "
        "when the Indian chief also travelled to Oman."
    )
    assert all(location != "Oman" or "Peter Kamau" not in names for _, _, _, location, names in events)


def test_a_term_is_no_date_and_a_comma_within_a_number_ends_no_name() -> None:
    facts = facts_of(
        "India and Kenya signed a contract for the supply of 600,000 rifles on Monday.",
        "The agreement on military cooperation with Kenya was extended to 2031.",
    )
    assert [(a.name, a.date_text) for a in facts.agreements] == [
        ("contract for the supply of 600,000 rifles", "Monday"),
        ("agreement on military cooperation", None),
    ]


def test_an_outlet_of_another_time_zone_names_its_own_ministers_without_a_country() -> None:
    article = read_text(
        "Tokyo and Delhi near deal on antennas\n\nNovember 14, 2024 17:02 JST\n\nTOKYO -- Japan and India are close "
        "to a deal on antennas, sources said. Prime Minister Haruto Mori and Prime Minister Anil Mehta met in "
        "Vientiane in October.\n",
        "article",
    )
    sides = {p.name: p.represents for event in extract_facts(article).events for p in event.participants}
    assert sides.get("Haruto Mori") in (None, "JPN")


def test_the_last_session_before_the_news_does_not_place_it() -> None:
    events = told(
        "KENYA - Foreign Secretary Vikram Talwar met his Kenyan counterpart James Otieno on Monday.",
        "The two sides had last held foreign office consultations in November 2022 in New Delhi.",
    )
    assert [(date, location) for _, _, date, location, _ in events] == [
        ("Monday", None),
        ("November 2022", "New Delhi"),
    ]


def test_what_was_signed_then_hangs_on_no_talks_that_were_put_off() -> None:
    facts = facts_of(
        "Kenya's Defence Minister Joseph Mutua has put off a visit to India that was to begin on Sunday. He was to "
        "hold talks with Defence Minister Vinod Talwar in New Delhi.",
        "Mr. Talwar visited Nairobi in January 2022. He and Mr. Mutua signed a memorandum on a cadet exchange then.",
    )
    assert [(a.salience.value, a.event_id) for a in facts.agreements] == [("background", None)]


def test_who_came_to_the_capital_is_no_minister_of_it() -> None:
    facts = facts_of(
        "Kenya is to draw on a credit line of India, officials in Nairobi said.",
        "The late General Barasa Wekesa came to New Delhi in 1977 and met Prime Minister Mohan Das.",
    )
    sides = {p.name: p.represents for event in facts.events for p in event.participants}
    assert sides.get("Mohan Das") in (None, "IND")
    assert sides.get("Barasa Wekesa") != "IND"


def test_what_others_did_last_week_is_background() -> None:
    facts = facts_of(
        TALKS,
        "They reviewed training. They discussed piracy.",
        "Iran's special envoy Dara Sohrabi visited Oman last week.",
    )
    assert [e.salience.value for e in facts.events if e.type.value == "visit"] == ["background"]


def test_a_cricket_match_is_no_diplomacy() -> None:
    facts = facts_of(
        "India defeated Kenya by 12 runs in the first of five Twenty20 matches in Nairobi on Sunday. The captains "
        "agreed that the pitch was slow.",
        "India's High Commissioner Arun Mathur and President Peter Kamau met the captains before the toss. The "
        "two boards have agreed to play in June.",
    )
    assert (facts.events, facts.agreements, facts.commitments) == ((), (), ())


def test_a_visit_when_something_was_signed_is_background_and_the_document_hangs_on_it() -> None:
    facts = facts_of(
        TALKS, "India and Kenya signed a pact in July 2016, when Prime Minister Mohan Das visited Nairobi."
    )
    visit = next(event for event in facts.events if event.type.value == "visit")
    assert visit.salience.value == "background"
    assert [(a.date_text, a.event_id) for a in facts.agreements] == [("July 2016", visit.id)]


def test_goods_of_a_relative_clause_were_given_whatever_would_be() -> None:
    facts = facts_of(
        "The deal would be Japan's second export after radars that were delivered to the Philippines in 2022."
    )
    assert [(e.status.value, e.salience.value, e.date_text) for e in facts.events] == [
        ("occurred", "background", "2022")
    ]


def test_talks_without_a_deal_make_none() -> None:
    assert facts_of(TALKS, "The talks between India and Kenya on ports ended without a deal.").agreements == ()


def test_a_semicolon_of_a_headline_joins_no_countries() -> None:
    facts = facts_of(TALKS, headline="Kenyan army chief visits India; Delhi offers howitzers")
    assert all(c.actors != ("KEN",) for c in facts.commitments)


def test_a_president_without_a_country_who_meets_the_prime_minister_is_not_of_the_home_country() -> None:
    facts = facts_of(
        "Defence Secretary Vijay Talwar met Estonia's Permanent Secretary Kaimo Raud in New Delhi on Monday.",
        "President Aleks Tamm met Prime Minister Mohan Das at the climate summit in Dubai in December.",
    )
    sides = {p.name: p.represents for event in facts.events for p in event.participants}
    assert sides.get("Aleks Tamm") != "IND"
    assert sides.get("Mohan Das") in (None, "IND")


def test_her_predecessor_is_not_who_was_spoken_of_before() -> None:
    events = told(
        TALKS,
        "Finland's defence minister Antti Salo and his Swedish counterpart Nils Berg met in Helsinki last week. Her "
        "predecessor Katrin Kivi, who met Army chief General Arun Mathur in 2022, had floated the idea.",
    )
    assert all("Arun Mathur" not in names for *_, names in events)


def test_what_a_third_country_offers_was_said_at_no_talks_of_others() -> None:
    facts = facts_of(TALKS, "France pledged to build two frigates in Mumbai by 2030.")
    assert [(c.actors, c.event_id) for c in facts.commitments] == [(("FRA",), None)]


def test_what_would_have_been_is_no_undertaking_in_a_quotation_either() -> None:
    facts = facts_of(
        TALKS, '"Had we signed in 2014, China would have sent no ships to Kenya," a lawmaker told parliament.'
    )
    assert facts.commitments == ()


def test_some_of_many_countries_are_not_both_of_the_next_sentence() -> None:
    facts = facts_of(
        "Indian and Greek jets are flying in an exercise that began on Monday. Eleven other countries, among them the "
        "United States and Israel, have sent aircraft.",
        "Defence Minister Nikos Raptis said the two air forces would train together every year.",
    )
    assert all(set(c.actors) != {"USA", "ISR"} for c in facts.commitments)


def test_the_prime_minister_of_then_is_not_the_one_of_now() -> None:
    facts = facts_of(
        "New Zealand's prime minister Callum Reid left New Delhi on Monday.",
        "Daniel Lang, then New Zealand's prime minister, reopened the high commission in Delhi in 1984.",
    )
    found = [p.name for e in facts.events if e.date_text == "1984" for p in e.participants]
    assert "Callum Reid" not in found


def test_the_two_are_those_who_held_the_drill_of_the_sentence_before() -> None:
    facts = facts_of(
        TALKS,
        "Turkey held drills with Pakistan in the same week. Ankara's defence ministry denied that the two had agreed "
        "to station drones in Cyprus.",
    )
    assert all(set(c.actors) == {"TUR", "PAK"} for c in facts.commitments)


def test_a_comma_at_the_end_of_a_line_is_no_part_of_a_number() -> None:
    facts = facts_of(TALKS, "India and Kenya signed a pact on ports,")
    assert [a.name for a in facts.agreements] in ([], ["pact on ports"])


def test_the_two_sides_of_an_earlier_visit_are_visitor_and_host() -> None:
    facts = facts_of(
        "Kenyan Defence Minister Joseph Mutua met Philippine Defence Secretary Ramon Cruz in Manila on Monday.",
        "Indian Defence Minister Vinod Talwar visited Nairobi in August 2022, when the two sides signed a supply pact.",
    )
    assert [set(a.parties) for a in facts.agreements] == [{"IND", "KEN"}]
