"""English: talks that only lack a day, visits that go on, goods and yearly talks that sides will give and hold."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

MET = (
    "Kenya's Defence Minister Grace Wanjiku and French Armed Forces Minister Lucien Maurel met in Nairobi on Wednesday."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "No date has been set for a meeting between the presidents of Peru and Chile, a spokesman said on Wednesday.",
        "A venue for talks between Tunisia and Libya is yet to be fixed, the Tunisian foreign ministry said.",
        "Preparations are under way for a meeting between Tunisian President Karim Sassi and Libyan Prime Minister "
        "Salem Zwai.",
        "Tunisian President Karim Sassi is ready for a meeting with Libyan Prime Minister Salem Zwai, an aide said.",
        "Dates for the visit of Libyan Foreign Minister Salem Zwai to Tunisia are being worked out.",
    ],
)
def test_what_talks_to_come_still_lack_tells_of_none(sentence: str) -> None:
    assert told(sentence) == []


def test_talks_held_about_the_prospects_of_something_were_held() -> None:
    sentence = "Tunisia and Libya held talks in Tunis on Tuesday on the prospects for trade."
    assert [event[0] for event in told(sentence)] == ["meeting"]


def test_who_receives_a_guest_is_not_of_where_he_flies_on_to() -> None:
    facts = facts_of(
        "CAIRO, March 13, 2024 (AFP) - Turkish Defence Minister Kemal Aydin met his Egyptian counterpart Hazem Lotfy.",
        "Aydin is due to be received by President Mahmoud Sabri on Thursday before flying on to Tripoli.",
    )
    assert ("Mahmoud Sabri", "President", "EGY") in people_of(facts)
    visits = [e for e in facts.events if e.type.value == "visit"]
    assert [(e.location, [p.name for p in e.participants]) for e in visits] == [("Tripoli", ["Kemal Aydin", "Libya"])]


@pytest.mark.parametrize(
    ("sentence", "actors", "text"),
    [
        ("France also committed to donating two radars, Wanjiku said.", ("FRA",), "donating two radars"),
        ("Paris undertook to train 40 Kenyan divers.", ("FRA",), "train 40 Kenyan divers"),
        ("France has undertaken to help build a dockyard, Wanjiku said.", ("FRA",), "help build a dockyard"),
        ("Under the deal, the two sides will hold annual staff talks.", ("KEN", "FRA"), "hold annual staff talks"),
        ("The two armies will hold staff talks every year.", ("KEN", "FRA"), "hold staff talks every year"),
    ],
)
def test_who_undertakes_what(sentence: str, actors: tuple[str, ...], text: str) -> None:
    facts = facts_of(MET, sentence)
    assert [(c.actors, c.text) for c in facts.commitments] == [(actors, text)]
    assert [e.type.value for e in facts.events] == ["meeting"]


def test_annual_talks_with_a_day_are_an_event() -> None:
    events = told(MET, "The two sides will hold annual staff talks in Paris on 3 May.")
    assert [(kind, status, date) for kind, status, date, _, _ in events][1:] == [("meeting", "scheduled", "3 May")]


@pytest.mark.parametrize("verb", ["provide", "deliver", "supply"])
def test_goods_with_a_day_go_to_the_other_side(verb: str) -> None:
    events = told(MET, f"France will {verb} 20 patrol boats by March, Wanjiku told reporters.")
    assert events[1:] == [("arms_transfer", "scheduled", "March", None, ["France", "Kenya"])]


def test_what_a_country_buys_goes_to_nobody_else() -> None:
    events = told(MET, "Kenya will buy 20 armoured vehicles next year, she said.")
    assert [event[0] for event in events] == ["meeting"]


@pytest.mark.parametrize(
    "sentence",
    [
        "French minister Lucien Maurel met Kenya's Defence Minister Grace Wanjiku on Wednesday in Paris, where Wanjiku "
        "is on a three-day working visit.",
        "Kenyan Defence Minister Grace Wanjiku, currently on a visit to France, met Armed Forces Minister Lucien "
        "Maurel on Wednesday.",
        "On the second day of her trip to France, Kenyan Defence Minister Grace Wanjiku met Armed Forces Minister "
        "Lucien Maurel.",
    ],
)
def test_a_visit_goes_on_of_which_a_day_is_told(sentence: str) -> None:
    visits = [event for event in told(sentence) if event[0] == "visit"]
    assert [(status, day, names[0]) for _, status, day, _, names in visits] == [("ongoing", None, "Grace Wanjiku")]


def test_a_pact_of_the_headline_is_the_arrangement_of_the_text() -> None:
    facts = facts_of(
        "The Philippines and Germany signed a defence cooperation arrangement on Tuesday.",
        headline="Philippines, Germany ink defence pact",
    )
    assert [(a.name, a.status.value) for a in facts.agreements] == [("defence cooperation arrangement", "signed")]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Poland on Tuesday cancelled a meeting with Hungarian officials that was due to be held on 21 May.", "21 May"),
        ("Poland said on Tuesday that it had cancelled talks with Hungary planned for 21 May.", "21 May"),
        ("Poland has called off a meeting with Hungary set for next week.", "next week"),
        ("On Tuesday Poland called off talks with Hungary.", None),
    ],
)
def test_what_is_cancelled_has_the_day_for_which_it_was_planned(sentence: str, date: str | None) -> None:
    assert told(sentence) == [("meeting", "cancelled", date, None, ["Poland", told(sentence)[0][4][1]])]


def test_a_new_day_may_stand_before_what_is_put_off() -> None:
    sentence = "Hungary on Tuesday postponed until April a meeting with Polish Defence Minister Pawel Gorski."
    assert [(kind, status, date) for kind, status, date, _, _ in told(sentence)] == [
        ("meeting", "cancelled", None),
        ("meeting", "scheduled", "April"),
    ]


def test_ministers_of_leaders_who_talked_are_others() -> None:
    events = told(
        "Japan's Prime Minister Kenji Mori and Australia's Prime Minister Sarah Whitlock spoke by phone on Tuesday.",
        "They confirmed that their foreign and defence ministers will meet in Canberra in September.",
    )
    assert events[1:] == [("meeting", "scheduled", "September", "Canberra", ["Japan", "Australia"])]


def test_who_only_tells_of_an_exercise_is_no_side_of_it() -> None:
    sentence = (
        "The navies of Nigeria and Benin on Tuesday ended a joint exercise, the Beninese army said in a communique."
    )
    assert [names for *_, names in told(sentence)] == [["Nigeria", "Benin"]]


def test_people_named_by_their_country_meet_and_will_meet_again() -> None:
    events = told(
        "Sudan's Hussein Abdelrahim and Chad's Mahamat Saleh Issa made the announcement after four hours of talks.",
        "The ministers are expected to meet again in Port Sudan.",
    )
    both = ["Hussein Abdelrahim", "Mahamat Saleh Issa"]
    assert events == [
        ("meeting", "occurred", None, None, both),
        ("meeting", "scheduled", None, "Port Sudan", both),
    ]


def test_a_number_alone_is_no_request() -> None:
    facts = facts_of(MET, "Kenya had asked France for six.")
    assert facts.commitments == ()


def test_the_minister_is_who_was_named_before_and_not_his_counterpart() -> None:
    facts = facts_of(
        "DOHA, March 13, 2024 (QNA) - Iraqi Foreign Minister Ammar al-Rubaie arrived in Doha on Monday.",
        "The Foreign Minister held official talks with his Qatari counterpart, Sheikh Jassim Al Attiyah.",
    )
    assert [p.name for p in facts.events[-1].participants] == ["Ammar al-Rubaie", "Jassim Al Attiyah"]


def test_a_guest_is_received_somewhere_by_somebody() -> None:
    events = told(
        "Iraqi Foreign Minister Ammar al-Rubaie will fly to Muscat in May, where he is to be received at the palace by "
        "Omani Sultan Qais bin Saif."
    )
    assert events[-1] == ("meeting", "scheduled", None, "Muscat", ["Ammar al-Rubaie", "Qais bin Saif"])


def test_he_is_not_two_countries() -> None:
    events = told(
        "Qatar and Iraq held talks on Monday.",
        "The Iraqi minister will fly to Muscat on Friday, where he is to meet Minister Said Al Busaidi of Oman.",
    )
    assert [(kind, names) for kind, *_, names in events] == [("meeting", ["Qatar", "Iraq"])]


def test_a_journey_is_no_pledge() -> None:
    assert facts_of(MET, "The French minister will fly to Muscat on Friday.").commitments == ()


def test_countries_by_their_official_names_are_joined() -> None:
    events = told("The European Union and the Republic of Moldova held their first Security Dialogue on Tuesday.")
    assert [names for *_, names in events] == [["European Union", "Republic of Moldova"]]


def test_an_executive_programme_is_a_document() -> None:
    facts = facts_of(
        "Kenya and Oman signed a memorandum of understanding on training and an executive programme for cultural "
        "cooperation on Tuesday."
    )
    assert [a.name for a in facts.agreements][1:] == ["executive programme for cultural cooperation"]
