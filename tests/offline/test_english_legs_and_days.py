"""English: each leg of a journey has its own day, and countries act where only people were spoken of."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told


def test_countries_restore_their_relations_and_not_who_met() -> None:
    events = told(
        "Deputy Minister Fahad Al-Otaibi of Saudi Arabia met Thai Permanent Secretary Somchai Rattana on Monday.",
        "The two countries restored full diplomatic relations in January 2022.",
    )
    assert events[-1] == ("other", "occurred", "January 2022", None, ["Saudi Arabia", "Thai"])


@pytest.mark.parametrize("month", ["July", "June"])
def test_a_visit_when_something_may_be_signed_is_to_come(month: str) -> None:
    events = told(
        f"A contract with France could be signed when French President Antoine Delmas visits Belgrade in {month}, "
        "Serbian President Goran Stefanovic said."
    )
    assert [(kind, status, date) for kind, status, date, _, _ in events] == [("visit", "scheduled", month)]


def test_each_leg_has_its_day_and_the_talks_there_have_none() -> None:
    events = told(
        "Kenyan Foreign Minister Daniel Otieno will fly to Muscat on Friday and Doha on Sunday for talks with the "
        "leaders of the two countries."
    )
    assert [(kind, date, place) for kind, _, date, place, _ in events] == [
        ("visit", "Friday", "Muscat"),
        ("visit", "Sunday", "Doha"),
        ("meeting", None, None),
        ("meeting", None, None),
    ]


def test_the_day_of_the_return_is_not_that_of_the_call() -> None:
    facts = facts_of(
        "Ethiopian Defence Minister Tesfaye Mekonnen met his Somali counterpart, Abdirahman Nur, on Tuesday.",
        "Nur is expected to call on Prime Minister Girma Alemu before returning to Mogadishu on Friday.",
    )
    meetings = [e for e in facts.events if e.status.value == "scheduled" and e.type.value == "meeting"]
    assert [(e.date_text, [p.name for p in e.participants]) for e in meetings] == [
        (None, ["Abdirahman Nur", "Girma Alemu"])
    ]


@pytest.mark.parametrize(
    ("sentence", "date", "names"),
    [
        ("Peru has received two helicopters that it bought from Italy in 2022.", None, ["Peru", "Italy"]),
        ("Kenya has received the last of the drones it ordered from Turkey in 2019.", None, ["Kenya", "Turkey"]),
        ("Turkey delivered to Kenya on Monday the first two of six drones.", "Monday", ["Turkey", "Kenya"]),
        ("The Peruvian Army took delivery on Monday of two Italian transport helicopters ordered in 2022.", "Monday",
         ["Peruvian Army", "Italian"]),
    ],
)  # fmt: skip
def test_a_delivery_has_its_own_day_and_not_that_of_the_order(
    sentence: str, date: str | None, names: list[str]
) -> None:
    assert told(sentence) == [("arms_transfer", "occurred", date, None, names)]


def test_other_news_of_a_headline_gives_nothing() -> None:
    facts = facts_of(
        "The missiles are to be deployed near Novi Sad.",
        headline="Serbia takes delivery of Chinese missiles, Hungary voices concern",
    )
    assert [[p.represents for p in e.participants] for e in facts.events] == [["SRB", "CHN"]]


@pytest.mark.parametrize(
    ("sentence", "name", "status", "parties"),
    [
        ("Poland and Norway agreed to draft a treaty on security, similar to the ones Poland has signed with France.",
         "treaty on security", "proposed", ("POL", "NOR")),
        ("Poland and Norway signed a memorandum on drones, modelled on the one Norway concluded with Denmark in 2021.",
         "memorandum on drones", "signed", ("POL", "NOR")),
        ("Poland and Norway agreed to negotiate a pact on cyber security.", "pact on cyber security", "proposed",
         ("POL", "NOR")),
        ("Poland and Norway are negotiating a pact on cyber security.", "pact on cyber security", "under_negotiation",
         ("POL", "NOR")),
    ],
)  # fmt: skip
def test_a_document_that_is_only_compared_gives_no_sides(
    sentence: str, name: str, status: str, parties: tuple[str, ...]
) -> None:
    facts = facts_of(sentence)
    assert [(a.name, a.status.value, a.parties) for a in facts.agreements] == [(name, status, parties)]
    assert all(e.type.value != "signing" or status == "signed" for e in facts.events)


def test_what_was_signed_in_another_month_is_background() -> None:
    facts = facts_of(
        "Colombian President Manuela Restrepo met Spanish Defence Minister Ignacio Beltran on Tuesday.",
        "The two governments signed an agreement on shipbuilding in Madrid in January.",
    )
    assert [(a.salience.value, a.event_id) for a in facts.agreements] == [("background", None)]


def test_army_chiefs_of_two_countries_are_no_army() -> None:
    events = told(
        "The closed-door meeting in Juba lasted two hours.", "South Sudan and Sudan army chiefs met on Monday."
    )
    assert [names for *_, names in events] == [["South Sudan", "Sudan"]]


@pytest.mark.parametrize("surname", ["Rice", "Hill", "Law", "Camp", "Hope", "Rush"])
def test_a_word_of_the_lexicon_is_a_surname_behind_a_first_name(surname: str) -> None:
    events = told(f"Kenyan Foreign Minister Amina {surname} met his Omani counterpart Salim Habibi on Tuesday.")
    assert [names for *_, names in events] == [[f"Amina {surname}", "Salim Habibi"]]


def test_documents_that_are_exchanged_are_signed() -> None:
    facts = facts_of(
        "UAE President Khalid Al Nuaimi and Kazakh President Arman Serikbayev held talks on Monday.",
        "The two leaders witnessed the exchange of 12 agreements and memoranda, among them an agreement on investment "
        "protection and an MoU on artificial intelligence.",
    )
    assert {a.status.value for a in facts.agreements} == {"signed"}


def test_talks_held_as_part_of_a_visit_do_not_date_it() -> None:
    events = told(
        "Omani Foreign Minister Said Al Busaidi met his Kenyan counterpart Daniel Otieno on Monday as part of "
        "his two-day visit to Kenya."
    )
    assert [(kind, status, date) for kind, status, date, _, _ in events] == [
        ("meeting", "occurred", "Monday"),
        ("visit", "ongoing", None),
    ]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        (
            "thanked Georgian President Nino Beridze for the aid during their talks at Prague Castle on Tuesday.",
            "Prague",
        ),
        ("assured Georgian President Nino Beridze of support at a meeting in Prague on Tuesday.", "Prague"),
        ("urged Georgian President Nino Beridze to release the ship during talks in Prague on Tuesday.", "Prague"),
    ],
)
def test_who_was_told_something_at_talks_was_met(said: str, place: str) -> None:
    events = told(f"Czech President Jiri Havel {said}")
    assert events == [("meeting", "occurred", "Tuesday", place, ["Jiri Havel", "Nino Beridze"])]


@pytest.mark.parametrize(
    "said",
    [
        "told Georgian President Nino Beridze that Prague would raise the matter at talks in Geneva on Friday.",
        "asked Georgian President Nino Beridze to take part in a meeting in Prague on Friday.",
        "thanked Georgian President Nino Beridze for hosting the peace talks in Tbilisi on Tuesday.",
    ],
)
def test_talks_that_are_only_spoken_of_are_none(said: str) -> None:
    assert told(f"Czech President Jiri Havel {said}") == []


def test_whom_a_guest_with_a_companion_meets_is_of_the_hosts() -> None:
    facts = facts_of(
        "PRAGUE, March 12, 2024 (CTK) - Czech President Jiri Havel met Georgian President Nino Beridze on Monday.",
        "Beridze, who is accompanied by Economy Minister Levan Gelashvili, will on Friday meet Prime Minister Tomas "
        "Kral and speak in the Senate.",
    )
    assert ("meeting", "scheduled") in [(e.type.value, e.status.value) for e in facts.events]
    assert ("Tomas Kral", "Prime Minister", "CZE") in [
        (p.name, p.office, p.represents) for e in facts.events for p in e.participants
    ]


def test_ministers_of_two_countries_are_theirs_with_an_apostrophe() -> None:
    met = "Brazilian President Maria Souza met Argentine President Jorge Lopez on Monday."
    events = told(met, "The two countries' foreign ministers will meet in Buenos Aires in October.")
    assert events[-1] == ("meeting", "scheduled", "October", "Buenos Aires", ["Brazilian", "Argentine"])
    facts = facts_of(
        "Brazil and Argentina agreed on Thursday to train pilots, Brazil said in a statement after the two countries' "
        "defence ministers met in Brasilia."
    )
    assert [(e.location, [p.name for p in e.participants]) for e in facts.events] == [
        ("Brasilia", ["Brazil", "Argentina"])
    ]


def test_who_is_to_do_what_is_proposed_is_addressed() -> None:
    facts = facts_of(
        "Vietnamese Prime Minister Pham Van Thanh met Swiss Foreign Minister Andrea Keller on Tuesday.",
        "Thanh proposed that Switzerland help Vietnam develop a port, and welcomed talks with EFTA.",
    )
    assert [(c.actors, c.addressees) for c in facts.commitments] == [(("VNM",), ("CHE",))]


def test_the_visiting_commander_is_the_guest() -> None:
    facts = facts_of(
        "ISLAMABAD, March 13, 2024 (APP) - Chief of the Air Staff Tariq Mehmood met Azerbaijan's Air Force Commander "
        "Namiq Aliyev on Tuesday.",
        "The visiting commander sought training slots for 20 pilots.",
    )
    assert [(c.actors, c.text) for c in facts.commitments] == [(("AZE",), "training slots for 20 pilots")]


def test_goods_that_come_in_a_half_of_the_year_are_a_delivery_to_come() -> None:
    events = told("Djibouti will receive three Turkish armed drones in the second half of the year.")
    assert events == [
        ("arms_transfer", "scheduled", "second half of the year", None, ["Djibouti", "Turkish"]),
    ]


@pytest.mark.parametrize(
    ("dateline", "told_first", "sides"),
    [
        ("KYIV", "Sweden will supply Ukraine with 50 vehicles", ["UKR", "SWE"]),
        ("NAIROBI", "Denmark will train Kenyan pilots", ["KEN", "DNK"]),
    ],
)
def test_who_tells_what_his_country_will_be_given_is_of_that_country(
    dateline: str, told_first: str, sides: list[str]
) -> None:
    facts = facts_of(
        f"{dateline}, March 13, 2024 (AFP) - {told_first}, President Oleh Marten said on Tuesday after a phone call "
        "with Prime Minister Lars Ekstrom.",
        headline="Partners step up their help",
    )
    people = {p.name: p.represents for e in facts.events for p in e.participants if p.kind.value == "person"}
    assert people == dict(zip(["Oleh Marten", "Lars Ekstrom"], sides, strict=True))


def test_talks_earlier_on_the_same_day_are_news() -> None:
    facts = facts_of(
        "Vietnamese Prime Minister Pham Van Thanh received Swiss Foreign Minister Andrea Keller in Hanoi on Tuesday.",
        "Earlier the same day, Keller held talks with her Vietnamese counterpart Le Hoai, after which they signed a "
        "memorandum on consultations for 2026-2030.",
    )
    assert [e.salience.value for e in facts.events if e.type.value == "meeting"] == ["main", "main"]
