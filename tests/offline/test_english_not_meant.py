"""English: words that look like those of a rule and mean something else."""

from __future__ import annotations

import pytest

from extractor.reading import read_text
from tests.offline.english import facts_of, people_of, told

MINISTERS = "Indian Minister Suresh Jain met Omani Foreign Minister Badr Ali in Muscat on Monday"


@pytest.mark.parametrize(
    "met",
    [
        f"{MINISTERS} and received a letter from President Omar Fathi.",
        f"{MINISTERS} to review the aid given that year.",
        "Indian Minister Suresh Jain, who left the same year, met Omani Foreign Minister Badr Ali in Muscat on Monday.",
        "Indian Minister Suresh Jain and Omani Foreign Minister Badr Ali at last met in Muscat on Monday.",
    ],
)
def test_they_met_on_the_day_of_the_news(met: str) -> None:
    events = [(e.type.value, e.date_text, e.location, e.salience.value) for e in facts_of(met).events]
    assert events == [("meeting", "Monday", "Muscat", "main")]


@pytest.mark.parametrize("how", ["according to schedule", "as planned"])
def test_a_schedule_tells_nothing(how: str) -> None:
    events = told(f"India handed over four patrol boats to Vietnam {how} on Monday.")
    assert [date for _, _, date, _, _ in events] == ["Monday"]


def test_support_personnel_support_nobody() -> None:
    facts = facts_of("India and Oman agreed to exchange instructors and support personnel.")
    assert [c.text for c in facts.commitments] == ["exchange instructors and support personnel"]


def test_what_is_not_in_force_is_not() -> None:
    facts = facts_of("The defence pact that India signed with Oman in 2005 is not in force.")
    assert [a.status.value for a in facts.agreements] == ["signed"]


def test_the_town_of_a_topic_is_not_that_of_the_talks() -> None:
    events = told(
        "India and Vietnam discussed security in Gaza on Monday at talks between their defence ministers in Hanoi."
    )
    assert [place for _, _, _, place, _ in events] == ["Hanoi"]


def test_who_heads_a_desk_for_a_country_is_not_of_it() -> None:
    facts = facts_of(
        "Secretary Vani Rao, who heads the Nepal division at the foreign ministry in Delhi, held talks with Bhutanese "
        "Foreign Secretary Amrit Rai."
    )
    assert "NPL" not in {p.represents for event in facts.events for p in event.participants}


def test_letters_of_an_agency_are_not_those_of_the_body_before_them() -> None:
    events = told(
        "Kenyan Foreign Minister Ann Otieno met Omani Foreign Minister Badr Ali at the United Nations (PTI) on Monday.",
        "Otieno told PTI that PTI will hold a summit in Nairobi in May.",
    )
    assert [kind for kind, *_ in events] == ["meeting"]


GUEST = "Omani Foreign Minister Badr Ali"


@pytest.mark.parametrize(
    "arrived",
    [
        f"{GUEST} arrived in New Delhi on Monday, ending months of delay in his visit to India.",
        f"After a two-week delay to his visit, {GUEST} arrived in New Delhi on Monday.",
        f"{GUEST} ruled out any postponement of his visit to India.",
    ],
)
def test_a_visit_after_a_delay_is_not_cancelled(arrived: str) -> None:
    assert all(event[1] != "cancelled" for event in told(arrived))


@pytest.mark.parametrize(
    "bent",
    [
        "Committed to a free sea, the Indian Navy and the Royal Navy of Oman held a joint exercise off Muscat.",
        "In response to calls for a presence, India and Oman conducted a joint exercise off Muscat on Monday.",
    ],
)
def test_an_exercise_that_was_held_is_one(bent: str) -> None:
    assert "exercise" in [event[0] for event in told(bent)]


@pytest.mark.parametrize(
    "who",
    [
        "Foreign ministers of France, Germany and Britain visited Muscat on Monday.",
        "India's foreign and defence ministers discussed a visit to Japan on Monday.",
    ],
)
def test_ministers_of_several_or_who_talk_of_it_visit_nobody(who: str) -> None:
    assert all(event[0] != "visit" for event in told(who))


def test_talks_are_in_the_town_of_the_speech_before_them() -> None:
    events = told(f"Indian Minister Suresh Jain addressed the community in Muscat and held talks with {GUEST}.")
    assert [(event[0], event[3]) for event in events] == [("meeting", "Muscat")]


def test_the_day_of_an_arrival_during_a_tour() -> None:
    events = told("Indian Minister Suresh Jain arrived in Muscat on Monday during his tour to hold talks.")
    assert ("visit", "Monday") in [(event[0], event[2]) for event in events]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("India and Oman agreed on a new military protocol on border patrols on Monday.", 1),
        ("India and Oman followed military protocol at the border on Monday.", 0),
    ],
)
def test_a_protocol_that_is_agreed_upon(text: str, names: int) -> None:
    assert len(facts_of(text).agreements) == names


def test_a_word_with_up_is_part_of_a_name() -> None:
    facts = facts_of("India and Oman signed a Start-up Cooperation Agreement on Monday.")
    assert [a.name for a in facts.agreements] == ["Start-up Cooperation Agreement"]


def test_aid_beside_condolences_is_offered() -> None:
    assert facts_of("India offered condolences to Oman and $5 million in relief aid on Monday.").commitments


def test_a_headline_may_end_with_a_meeting() -> None:
    facts = facts_of("Officials met.", headline="India and Iran on Monday reviewed decisions taken at last meeting")
    assert facts.agreements == ()


def test_a_new_day_is_not_the_old_one() -> None:
    told_then = "Officials had told reporters that Ali would visit Delhi in April instead."
    events = told(f"{GUEST} has postponed his visit to India. {told_then}")
    assert [event[1:3] for event in events] == [("cancelled", None), ("scheduled", "April")]


@pytest.mark.parametrize(
    ("clause", "status"),
    [
        (f"{MINISTERS}, after being postponed twice.", "occurred"),
        (
            "After being postponed twice, the India-Oman defence dialogue will be held in Muscat on Monday.",
            "scheduled",
        ),
        ("Talks between India and Oman in Muscat on Monday were cancelled after being postponed twice.", "cancelled"),
    ],
)
def test_what_was_put_off_before(clause: str, status: str) -> None:
    assert [event.status.value for event in facts_of(clause).events] == [status]


@pytest.mark.parametrize(
    ("day", "status", "deadline"),
    [("September", "occurred", None), ("March 2090", "scheduled", "March 2090")],
)
def test_the_day_of_a_visit_is_a_deadline_only_ahead(day: str, status: str, deadline: str | None) -> None:
    facts = facts_of(f"India and Oman agreed to build a port during Minister Suresh Jain's visit to Muscat in {day}.")
    assert [(event.type.value, event.status.value) for event in facts.events] == [("visit", status)]
    assert [c.deadline_text for c in facts.commitments] == [deadline]


def test_a_meeting_to_be_held_was_not() -> None:
    agreed = "India and Oman agreed to start patrols at a meeting held in Muscat"
    assert told(f"{agreed} on Monday.")
    assert not told(f"{agreed} in March 2090.")


def test_an_engineer_is_no_honorific() -> None:
    facts = facts_of("Chief engineer Suresh Jain met Omani Foreign Minister Badr Ali in Muscat on Monday.")
    assert "Engineer" not in {p.name.split()[0] for event in facts.events for p in event.participants}


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        (
            "Kenyan Foreign Minister warns West over weapons",
            "Indian Defence Minister Suresh Jain and Foreign Minister Rahul Verma left for Muscat on Thursday to meet "
            "Omani Defence Minister Badr Ali.",
        ),
        (
            "Kenyan Foreign Minister warns West over weapons",
            "Indian Defence Minister Suresh Jain met Omani Defence Minister Badr Ali in Muscat. Foreign Minister Rahul "
            "Verma met Ali too and discussed Kenya.",
        ),
        (
            "Kenyan Foreign Minister visits India",
            "Indian Defence Minister Suresh Jain met Omani Defence Minister Badr Ali in Muscat. Foreign Minister Rahul "
            "Verma met Ali too. Foreign Minister Verma said India wants peace.",
        ),
        (
            "Kenyan Foreign Minister visits India",
            "Indian Defence Minister Suresh Jain and Foreign Minister Rahul Verma met Omani Defence Minister Badr Ali.",
        ),
    ],
)
def test_a_minister_is_not_always_of_the_country_whose_minister_the_headline_tells_of(headline: str, text: str) -> None:
    found = people_of(facts_of(f"NEW DELHI: {text}", headline=headline))
    assert {side for name, _, side in found if name == "Rahul Verma"} == {"IND"}


@pytest.mark.parametrize(
    "hopes", ["said Kenya hopes to weaken India", "confirmed that Kenya attaches importance to it"]
)
def test_a_minister_at_home_tells_what_others_hope(hopes: str) -> None:
    facts = facts_of(
        f"NEW DELHI: Defence Minister Suresh Jain {hopes}.",
        f"Jain met {GUEST} in New Delhi on Monday. India will help.",
    )
    assert "KEN" not in {side for _, _, side in people_of(facts)}
    assert ("Suresh Jain", "Defence Minister", "IND") in people_of(facts)


@pytest.mark.parametrize(
    "urged",
    [
        "In another meeting, British Foreign Secretary Anne Cole urged Kenya to end the war.",
        "In a separate meeting, Indian Foreign Minister Rahul Verma urged Kenya to end the war.",
        "In bilateral talks, Indian Foreign Minister Rahul Verma asked Oman to free the sailors.",
    ],
)
def test_a_country_that_is_urged_at_a_meeting_with_others_was_not_met(urged: str) -> None:
    facts = facts_of(f"{MINISTERS}.", urged)
    assert [[p.name for p in event.participants] for event in facts.events] == [["Suresh Jain", "Badr Ali"]]


@pytest.mark.parametrize(
    ("visit", "meetings"),
    [
        ("the visit of Kenyan President Joseph Mwangi to Uganda at a meeting in Chennai on Thursday", 0),
        ("the visit of Kenyan President Joseph Mwangi at a meeting in Chennai on Thursday", 0),
        ("the visit of Kenyan President Joseph Mwangi to Uganda during their talks in Chennai on Thursday", 1),
        ("the visit to India by Kenyan President Joseph Mwangi at a meeting in Chennai on Thursday", 1),
    ],
)
def test_a_visit_to_others_is_praised_before_others(visit: str, meetings: int) -> None:
    events = told(f"Indian Prime Minister Suresh Jain hailed {visit}.")
    assert [event[0] for event in events].count("meeting") == meetings


HOWITZERS = "China handed over 30 howitzers to Kenya in Nairobi on Thursday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Two of these reach the end of their service life in 2030.",
        "The first guns land far from targets in tests until 2027.",
        "Two of them were turned on protesters in 2026.",
        "The first boats came under fire in 2022.",
        "The first vehicles followed a strict test in March 2022.",
        "Two of these were shipped to a museum in May 2022.",
        "The first two arrived in 2019 and the other two were turned on protesters in 2022.",
    ],
)
def test_what_counted_goods_did_besides_coming_is_no_delivery(sentence: str) -> None:
    found = [date for kind, _, date, _, _ in told(f"{HOWITZERS} {sentence}") if kind == "arms_transfer"]
    assert found == ["Thursday", *(["2019"] if "2019" in sentence else [])]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The first pair was followed by a second one in 2022.", "2022"),
        ("The first two were turned over in 2022.", "2022"),
        ("Two of these will reach Mombasa in May.", "May"),
        ("The first six arrived at the Indian Ocean port of Zanbari last September.", "last September"),
    ],
)
def test_counted_goods_that_came_are_a_delivery(sentence: str, date: str) -> None:
    assert [event[2] for event in told(f"{HOWITZERS} {sentence}")] == ["Thursday", date]


CAME = "Fijian Foreign Minister Jone Tuilagi landed in Nairobi on Monday."


@pytest.mark.parametrize(
    ("sentence", "visits"),
    [
        ("The next stop of the cricket tour is South Africa.", []),
        ("The next leg of the project is Uganda.", []),
        ("The next destination of the aid ship will be Sudan.", []),
        ("South Africa is the next stop on the cricket tour.", []),
        ("The next stop of his four-nation tour is Sudan.", ["Sudan"]),
        ("The next leg of the trip will be Sudan.", ["Sudan"]),
        ("The next stop on his Asian tour is Sudan.", ["Sudan"]),
        ("Sudan is the next stop of Tuilagi's tour.", ["Sudan"]),
    ],
)
def test_the_next_stop_of_a_thing_is_no_visit(sentence: str, visits: list[str]) -> None:
    assert [place for _, status, _, place, _ in told(CAME, sentence) if status == "scheduled"] == visits


@pytest.mark.parametrize(("before", "dateline"), [("HAL, France", None), ("MALINDI, Kenya", "MALINDI")])
def test_letters_of_a_company_are_no_town(before: str, dateline: str | None) -> None:
    text = f"Engines to be made\n\n{before} - Safran will make engines together in Bengaluru from 2027 onwards.\n"
    assert read_text(text, "article", published_at="2024-03-14").info.dateline == dateline


def test_who_acts_in_cooperation_undertakes_it() -> None:
    facts = facts_of("India and Japan in close cooperation will build two ports in Kenya by 2028.")
    assert [c.actors for c in facts.commitments] == [("IND", "JPN")]


@pytest.mark.parametrize(("when", "days"), [("in 2009", ["Thursday"]), ("in January", ["Thursday", "January"])])
def test_goods_taken_into_service_years_ago_were_not_delivered_then(when: str, days: list[str]) -> None:
    events = told(
        "China handed over two patrol boats to Kenya in Nairobi on Thursday. "
        f"The boats were inducted at a ceremony in Shanghai {when}."
    )
    assert [event[2] for event in events] == days


@pytest.mark.parametrize(("where", "names"), [(" in Haiti", {"India", "Kenya"}), ("", {"India", "Kenya Army"})])
def test_a_contingent_elsewhere_is_not_that_of_the_exercise(where: str, names: set[str]) -> None:
    ((*_, found),) = told(
        "India and Kenya began a joint military exercise in Nairobi on Monday. "
        f"The Kenyan contingent{where} comprises personnel of the Kenya Army."
    )
    assert set(found) == names


@pytest.mark.parametrize(("what", "events"), [("killed in 2008", 0), ("in 2008", 1)])
def test_the_day_of_what_became_of_those_trained_is_not_that_of_the_training(what: str, events: int) -> None:
    assert len(told(f"Israel trained Indian commandos {what}.")) == events


def test_a_line_that_ends_with_an_honorific_is_read() -> None:
    facts = facts_of("The talks were chaired by Joint Secretary, Ministry of Defence Shri")
    assert not facts.events
