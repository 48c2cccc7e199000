"""What second halves of English sentences tell of talks, visits and documents, in our own sentences."""

from __future__ import annotations

from schemas.facts import ArticleFacts
from tests.offline.english import facts_of

Told = tuple[str, str, str | None, list[str]]


def told(facts: ArticleFacts) -> list[Told]:
    return [(e.type.value, e.status.value, e.date_text, [p.name for p in e.participants]) for e in facts.events]


def test_who_held_talks_behind_after_is_not_who_signed_before_it() -> None:
    facts = facts_of(
        "India and Vietnam signed a memorandum of understanding on mutual logistics support on Wednesday after Defence "
        "Minister Rohan Kale held talks with his Vietnamese counterpart General Pham Van Long.",
        headline="India, Vietnam ink logistics pact",
    )
    assert told(facts) == [("meeting", "occurred", None, ["Rohan Kale", "Pham Van Long"])]
    assert [(a.name, a.status.value) for a in facts.agreements] == [
        ("memorandum of understanding on mutual logistics support", "signed")
    ]


def test_somebody_meets_one_and_calls_on_another() -> None:
    facts = facts_of(
        "General Anil Dutta will hold talks with Nepali Army chief General Prabhu Karki, and is scheduled to call on "
        "Nepal's Prime Minister Sewa Adhikari."
    )
    assert told(facts) == [
        ("meeting", "scheduled", None, ["Anil Dutta", "Prabhu Karki"]),
        ("meeting", "scheduled", None, ["Anil Dutta", "Sewa Adhikari"]),
    ]


def test_calls_on_two_people_are_two_meetings_of_the_country_where_others_were_met() -> None:
    facts = facts_of(
        "Defence Minister Rohan Kale met Vietnamese Defence Minister General Pham Van Long in Hanoi on Monday.",
        "He earlier called on President Nguyen Van Hai and Prime Minister Tran Duc Minh.",
    )
    assert [(e.salience.value, [(p.name, p.represents) for p in e.participants]) for e in facts.events] == [
        ("main", [("Rohan Kale", "IND"), ("Pham Van Long", "VNM")]),
        ("main", [("Rohan Kale", "IND"), ("Nguyen Van Hai", "VNM")]),
        ("main", [("Rohan Kale", "IND"), ("Tran Duc Minh", "VNM")]),
    ]


def test_those_who_agreed_as_three_met_as_three() -> None:
    facts = facts_of(
        "The defence ministers of Greece, Cyprus and Israel agreed on Thursday to set up a warning centre in Nicosia.",
        "Greek Defence Minister Nikos Pappas said after hosting Cyprus's Andreas Christou and Israel's Avi Talmor that "
        "the three countries would exchange intelligence, as Athens wants.",
        "Pappas and Talmor signed a contract for 36 rocket launchers on the sidelines of the meeting.",
        "The first systems will be delivered to the Greek army in 2026.",
        headline="Three ministers meet",
    )
    assert told(facts) == [
        ("meeting", "occurred", None, ["Nikos Pappas", "Andreas Christou", "Avi Talmor"]),
        ("signing", "occurred", None, ["Nikos Pappas", "Avi Talmor"]),
        ("arms_transfer", "scheduled", "2026", ["Greece", "Israel"]),
    ]
    assert [c.text for c in facts.commitments] == ["set up a warning centre in Nicosia", "exchange intelligence"]


def test_a_visit_between_commas_has_not_the_day_of_what_was_done_then() -> None:
    facts = facts_of(
        "Defence Minister Rohan Kale, on a three-day visit to Vietnam, handed over 12 boats to the Vietnam Border "
        "Guard on Thursday."
    )
    assert told(facts) == [
        ("visit", "ongoing", None, ["Rohan Kale", "Vietnam"]),
        ("arms_transfer", "occurred", "Thursday", ["Rohan Kale", "Vietnam Border Guard"]),
    ]


def test_officials_of_an_article_without_a_dateline_are_of_the_country_that_acts() -> None:
    facts = facts_of(
        "Deputy Prime Minister and Minister for Defence, the Hon Peter Dunn MP, met Vanuatu's Internal Affairs "
        "Minister Johnny Kalo today.",
        "Minister Dunn announced that Australia will fund a wharf at Mala Base.",
        headline="Minister Dunn meets with Vanuatu counterpart",
    )
    assert [(p.name, p.office, p.represents) for p in facts.events[0].participants] == [
        ("Peter Dunn", "Deputy Prime Minister and Minister for Defence", "AUS"),
        ("Johnny Kalo", "Internal Affairs Minister", "VUT"),
    ]
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("pledged", ("AUS",))]


def test_what_is_done_under_an_agreement_leaves_it_in_force() -> None:
    facts = facts_of(
        "The United States and the Philippines welcomed progress at nine sites under the Enhanced Defense Cooperation "
        "Agreement, the first such agreement in Asia, over the next five years."
    )
    assert [(a.name, a.status.value, a.date_text) for a in facts.agreements] == [
        ("Enhanced Defense Cooperation Agreement", "in_force", None)
    ]


def test_we_are_those_at_home_where_an_official_without_a_name_speaks_of_both() -> None:
    facts = facts_of(
        "Defence Minister Rohan Kale spoke to US Secretary of Defense Pete Lowell by telephone on Thursday.",
        "Lowell committed to deliver nine engines by May.",
        '"We have asked for a discount on the drones," an official said.',
    )
    assert [(c.act.value, c.actors, c.addressees) for c in facts.commitments] == [
        ("pledged", ("USA",), ()),
        ("requested", ("IND",), ("USA",)),
    ]


def test_the_sides_of_a_dialogue_have_those_who_represent_them_and_their_call_is_apart() -> None:
    facts = facts_of(
        "The foreign and defense ministers of Japan and the Philippines met in Manila on Monday.",
        "Foreign Minister Kenji Mori and Defense Minister Yoko Tanabe represented Japan, while the Philippines was "
        "represented by Foreign Secretary Elena Cruz.",
        "The ministers called for cooperation with the United States.",
        "Mori and Tanabe later paid a courtesy call on President Luis Aquino.",
        headline="Japan, Philippines hold 2+2 talks",
    )
    assert [[(p.name, p.represents) for p in e.participants] for e in facts.events] == [
        [("Kenji Mori", "JPN"), ("Yoko Tanabe", "JPN"), ("Elena Cruz", "PHL")],
        [("Kenji Mori", "JPN"), ("Yoko Tanabe", "JPN"), ("Luis Aquino", "PHL")],
    ]


def test_what_was_to_be_done_on_a_journey_put_off_is_called_off() -> None:
    facts = facts_of(
        "External Affairs Minister Meera Nair's visit to Russia, which was to begin on Monday, has been deferred.",
        "Nair was to meet Russian First Deputy Prime Minister Denis Morozov.",
        headline="Minister's Moscow trip put off as Ukraine talks drag on",
    )
    assert [(e.type.value, e.status.value) for e in facts.events] == [("visit", "cancelled"), ("meeting", "cancelled")]


def test_a_town_that_is_to_host_a_yard_meets_nobody_and_the_biggest_deal_is_no_document() -> None:
    facts = facts_of(
        "South Korea and Poland signed a contract for 180 tanks on Thursday, the biggest arms export agreement ever.",
        headline="South Korea, Poland seal tank deal; Warsaw to host repair hub",
    )
    assert [e.type.value for e in facts.events] == ["signing"]
    assert [a.name for a in facts.agreements] == ["contract for 180 tanks"]


def test_a_visit_spoken_of_again_is_the_one_told_of() -> None:
    facts = facts_of(
        "Admiral Anil Sen, Chief of the Naval Staff (CNS), is on an official visit to Sri Lanka from 13 to 16 March.",
        "During the visit, the CNS called on the President of Sri Lanka, H.E. Ruwan Perera, in Colombo on 14 March.",
        "The last edition of SLINEX was held off Colombo in April 2023.",
    )
    assert told(facts) == [
        ("visit", "ongoing", "13 to 16 March", ["Anil Sen", "Sri Lanka"]),
        ("meeting", "occurred", "14 March", ["Anil Sen", "Ruwan Perera"]),
    ]
    assert facts.events[1].participants[0].office == "Chief of the Naval Staff"


def test_what_is_asked_to_be_transferred_announced_besides_or_an_invitation_has_not_happened() -> None:
    facts = facts_of(
        "Kenyan President William Otieno and his Ugandan counterpart, Moses Okello, announced the decision after talks "
        "in Nairobi.",
        "Okello had asked in November for six aircraft to be transferred from Kenya.",
        "Otieno conveyed an invitation to Defence Minister Rohan Kale to visit Kenya.",
    )
    assert [e.type.value for e in facts.events] == ["meeting"]
    assert [c.text for c in facts.commitments if "decision" in c.text] == []


def test_a_courtesy_call_is_not_the_session_of_which_others_were_the_heads() -> None:
    facts = facts_of(
        "The seventh High Level Meeting between the Bangladesh Coast Guard and the Indian Coast Guard was held today.",
        "Rear Admiral Zahid Hossain, Director General of the Bangladesh Coast Guard, led the 12-member Bangladesh "
        "delegation, while the Indian delegation was headed by Director General Rakesh Pal.",
        "Bangladesh sought training slots for 20 officers, and the Indian side assured full support.",
        "Earlier, Pal paid a courtesy call on Bangladesh's Home Minister Kamal Uddin.",
        headline="Bangladesh, India coast guards hold talks",
    )
    assert [[p.name for p in e.participants if p.kind.value == "person"] for e in facts.events] == [
        ["Zahid Hossain", "Rakesh Pal"],
        ["Rakesh Pal", "Kamal Uddin"],
    ]
    assert [c.text for c in facts.commitments] == ["training slots for 20 officers", "full support"]


def test_the_first_such_conversation_since_a_month_is_of_the_day_on_which_they_spoke() -> None:
    facts = facts_of(
        "Secretary of Defense Pete Lowell spoke by video with Chinese Minister of National Defense Admiral Zhao Lei on "
        "Tuesday, the first such conversation since November 2022, the Pentagon said.",
        "Iceland, which has no army, was represented by Foreign Minister Sigrun Jonsdottir.",
        headline="U.S., China defense chiefs talk",
    )
    assert [(e.type.value, e.date_text) for e in facts.events] == [("call", "Tuesday")]


def test_a_first_visit_since_last_year_is_not_of_that_year_and_a_summit_hoped_for_is_ahead() -> None:
    facts = facts_of(
        "Ethiopian Prime Minister Dawit Alemu and Somali President Omar Farah held talks in Addis Ababa on Thursday.",
        "Farah arrived in Ethiopia on Wednesday, his first visit since the two countries fell out last year.",
        "Alemu and Farah reviewed a draft during their talks, and the two sides hoped to sign it at the African Union "
        "summit in June.",
        headline="Ethiopia, Somalia leaders hold talks",
    )
    assert told(facts) == [
        ("meeting", "occurred", "Thursday", ["Dawit Alemu", "Omar Farah"]),
        ("visit", "ongoing", "Wednesday", ["Omar Farah", "Ethiopia"]),
        ("multilateral_meeting", "scheduled", "June", ["African Union"]),
    ]
