"""English as governments and wires tell of several talks at once: whose officials, whose talks, what goes on behind."""

from __future__ import annotations

import pytest

from extractor import extract
from tests.offline.english import facts_of, people_of, told
from tests.offline.test_english_undertakings import undertaken


@pytest.mark.parametrize(
    ("office", "side"),
    [("Pentagon", "USA"), ("White House", "USA"), ("State Department", "USA"), ("Kremlin", "RUS")],
)
def test_the_seat_of_a_government_names_its_country(office: str, side: str) -> None:
    text = (
        "Readout of a phone call\n\n14 March 2024\n\n"
        f"{office} adviser Helen Stone spoke by phone with Israeli Defense Minister Dan Regev on Tuesday.\n"
    )
    record = extract(text, model="offline")
    assert record.rejections == ()
    assert [[p.represents for p in event.participants] for event in record.events] == [[side, "ISR"]]


def test_an_office_that_one_country_alone_has_names_it() -> None:
    text = (
        "Raksha Mantri meets Kenyan counterpart\n\n14 March 2024\n\n"
        "Raksha Mantri Mohan Iyer met Kenyan Defence Minister Aden Oduya on Tuesday. "
        "Both sides agreed to hold drills.\n"
    )
    record = extract(text, model="offline")
    assert [event.countries for event in record.events] == [("IND", "KEN")]
    assert [list(c.actors) for c in record.commitments] == [["IND", "KEN"]]


@pytest.mark.parametrize(
    ("around", "side"),
    [
        ("Kenya and Oman have agreed to train together.", "KEN"),
        ("Ties between Oman and Kenya are old.", "KEN"),
        ("Relations are old.", None),
        ("He flew on to Kenya.", None),
        ("Kenya, Uganda and Oman have agreed to train together.", None),
    ],
)
def test_who_has_no_country_is_of_the_other_of_two_that_an_article_joins(around: str, side: str | None) -> None:
    met = "Defence Minister Aden Oduya met visiting Omani Defence Minister Salim Harthy on Tuesday."
    text = f"Ministers hold talks\n\n14 March 2024\n\n{met}\n\n{around}\n"
    (event, *_) = extract(text, model="offline").events
    assert [p.represents for p in event.participants] == [side, "OMN"]


def test_talks_that_somebody_owns_are_not_those_of_both_who_talked_last() -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer on Tuesday met his Omani counterpart Salim Harthy and his Kenyan "
        "counterpart Aden Oduya.",
        "During his meeting with the Omani Defence Minister, both leaders agreed to build boats together.",
        headline="Defence Minister meets guests",
    )
    assert [[p.name for p in event.participants] for event in facts.events] == [
        ["Mohan Iyer", "Salim Harthy"],
        ["Mohan Iyer", "Aden Oduya"],
    ]
    assert undertaken(facts) == [("agreed", ["IND", "OMN"], [], "build boats together")]


def test_both_leaders_who_meet_a_third_one_talk_with_him_together() -> None:
    text = (
        "Indian Defence Minister Mohan Iyer met Omani Defence Minister Salim Harthy on Tuesday. "
        "Both ministers met Kenyan President Peter Otieno."
    )
    assert {"Mohan Iyer", "Salim Harthy", "Peter Otieno"} in [set(names) for *_, names in told(text)]


def test_who_chairs_a_dialogue_between_two_countries_with_somebody_talks_with_him() -> None:
    text = (
        "Indian Foreign Minister Mohan Iyer will visit Brasilia next week. He will co-chair the first dialogue between "
        "India and Brazil with Brazilian Foreign Minister Luis Machado."
    )
    assert ("meeting", "scheduled", None, None, ["Mohan Iyer", "Luis Machado"]) in told(text)


@pytest.mark.parametrize(
    ("behind", "text"),
    [
        ("and they exchanged views on next steps", "work together on patrols"),
        (", and they discussed Yemen", "work together on patrols"),
        ("and shared their views on Yemen", "work together on patrols"),
        ("and shared values", "work together on patrols and shared values"),
    ],
)
def test_what_else_was_done_is_not_what_was_agreed(behind: str, text: str) -> None:
    met = "Indian Defence Minister Mohan Iyer met Omani Defence Minister Salim Harthy on Tuesday."
    (one,) = undertaken(facts_of(met, f"They agreed to work together on patrols {behind}.".replace(" ,", ",")))
    assert one[3] == text


def test_between_whom_a_friendship_is_does_not_frame_what_was_agreed() -> None:
    met = (
        "Indian Defence Minister Mohan Iyer met Omani Defence Minister Salim Harthy on Tuesday. "
        "India and Oman agreed to strengthen defence cooperation."
    )
    agreed = "The two sides decided to entrust agencies to study a pact, helping the friendship between the two armies."
    assert any(text.startswith("entrust agencies") for *_, text in undertaken(facts_of(met, agreed)))


@pytest.mark.parametrize(
    "what", ["enhanced cooperation in shipbuilding", "a new hotline", "greater exchanges of pilots"]
)
def test_sides_agree_for_something(what: str) -> None:
    met = "Indian Defence Minister Mohan Iyer met Omani Defence Minister Salim Harthy on Tuesday."
    assert undertaken(facts_of(met, f"Both sides agreed for {what}.")) == [("agreed", ["IND", "OMN"], [], what)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Chief of Defence Forces Kenya General Peter Otieno", ("Peter Otieno", "Chief of Defence Forces", "KEN")),
        ("Commander Royal Saudi Naval Forces Vice Admiral Fahad Nasser", ("Fahad Nasser", "Commander", "SAU")),
        ("Commander Turkish Navy Admiral Emre Kaya", ("Emre Kaya", "Commander Turkish Navy", "TUR")),
        ("Chief of Army Staff General Anil Sen", ("Anil Sen", "Chief of Army Staff", "IND")),
    ],
)
def test_a_country_stands_between_an_office_and_a_rank(sentence: str, expected: tuple[str, str, str]) -> None:
    other = "Defence Minister Mohan Iyer" if expected[2] != "IND" else "Kenyan Defence Minister Aden Oduya"
    assert expected in people_of(facts_of(f"{sentence} called on {other} in New Delhi on Tuesday."))


def test_a_dialogue_of_two_countries_is_no_company() -> None:
    text = "The ninth round of India-Australia Defence and Security Talks was held in Canberra on Tuesday."
    assert told(text) == [("meeting", "occurred", "Tuesday", "Canberra", ["India", "Australia"])]


@pytest.mark.parametrize(
    "how_often", ["have since been held regularly in India and Oman", "have been held annually in Muscat"]
)
def test_how_often_talks_have_been_held_is_no_occasion(how_often: str) -> None:
    text = f"Talks between India and Oman on defence were instituted in 2006 and {how_often}."
    assert [event for event in told(text) if event[2] == "2006" or event[3]] == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The signing of the MoU on Defence Cooperation adds new impetus to ties.", "MoU on Defence Cooperation"),
        ("The MoU on Training between them marks a new chapter.", "MoU on Training"),
    ],
)
def test_a_verb_ends_the_name_of_a_document(sentence: str, name: str) -> None:
    signed = "India and Oman signed a memorandum of understanding in Muscat on Tuesday."
    assert name in {a.name for a in facts_of(signed, sentence).agreements}


def test_a_dash_parts_a_document_from_what_counts_it() -> None:
    text = (
        "India and Oman on Tuesday signed two Memoranda of Understanding - agreement on shipping information and "
        "agreement on training."
    )
    assert "Understanding" not in " ".join(a.name for a in facts_of(text).agreements)


def test_somebody_attends_the_meeting_of_a_body_and_meets_others() -> None:
    text = (
        "Defence Minister Mohan Iyer attended the 11th ADMM-Plus in Vientiane, and held meetings with his counterparts "
        "from Oman and Kenya."
    )
    (conference,) = [event for event in told(text) if event[0] == "multilateral_meeting"]
    assert "Mohan Iyer" in conference[-1]


def test_many_words_stand_between_a_navy_and_its_ship() -> None:
    text = "The Kenyan Navy's high speed survey vessel Jasiri arrived in Kochi on Tuesday for a port visit."
    assert told(text) == [("visit", "ongoing", "Tuesday", "Kochi", ["Kenyan Navy", "India"])]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "Kenyan Defence Minister Aden Oduya and his Indian peer Mohan Iyer met in Nairobi on Tuesday.",
            ["Aden Oduya", "Mohan Iyer"],
        ),
        (
            "Commander, U.S. Africa Command, General Steve Towers met Indian Defence Minister Mohan Iyer on Tuesday.",
            ["Steve Towers", "Mohan Iyer"],
        ),
        (
            "Indian Defence Minister Mohan Iyer met the Kenyan President's Chief of Staff, Peter Otieno, on Tuesday.",
            ["Mohan Iyer", "Peter Otieno"],
        ),
        (
            "Indian Defence Minister Mohan Iyer met senior officials, including Kenyan envoy Peter Otieno, on Friday.",
            ["Mohan Iyer", "Peter Otieno"],
        ),
        (
            "Indian Army Chief Anil Sen paid a courtesy visit to Kenyan Defence Minister Aden Oduya on Tuesday.",
            ["Anil Sen", "Aden Oduya"],
        ),
    ],
)
def test_who_met_whom(sentence: str, people: list[str]) -> None:
    (event,) = told(sentence)
    assert (event[0], event[-1]) == ("meeting", people)


def test_a_courtesy_visit_to_a_country_is_a_visit() -> None:
    assert [event[0] for event in told("Indian Army Chief Anil Sen is on a courtesy visit to Kenya.")] == ["visit"]


@pytest.mark.parametrize(
    "words",
    [
        "within the framework of the African Union",
        "as treaty allies that deepen their ties",
        "in the spirit of the Charter of the United Nations",
    ],
)
def test_what_only_frames_an_act_is_no_document(words: str) -> None:
    facts = facts_of(f"India and Kenya signed a memorandum of understanding in Nairobi on Tuesday {words}.")
    assert [a.type.value for a in facts.agreements] == ["mou"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("India is signing a defence pact with Kenya on Friday.", "proposed"),
        ("India will sign a defence pact with Kenya on Friday, officials said ahead of the signing.", "proposed"),
        ("India signed a defence pact with Kenya on Tuesday.", "signed"),
    ],
)
def test_a_signature_that_is_on_its_way_is_yet_to_come(sentence: str, status: str) -> None:
    assert [a.status.value for a in facts_of(sentence).agreements] == [status]


def test_what_a_document_allows_is_no_exercise() -> None:
    pact = "India signed a pact with Kenya on Tuesday that will allow them to train, including holding joint exercises."
    assert "exercise" not in [event[0] for event in told(pact)]
    drill = "India and Kenya began a joint exercise in Nairobi on Tuesday that will allow them to train together."
    assert [event[0] for event in told(drill)] == ["exercise"]


def test_the_country_behind_in_is_that_of_a_counterpart() -> None:
    text = "Defence Minister Mohan Iyer spoke by phone with his counterpart in Kenya on Tuesday."
    assert told(text) == [("call", "occurred", "Tuesday", None, ["Mohan Iyer", "Kenya"])]


def test_talks_that_a_visit_will_include_are_not_those_of_who_signed_before() -> None:
    text = (
        "Indian Defence Minister Mohan Iyer signed an agreement with his Kenyan counterpart Aden Oduya on Tuesday at "
        "the start of a visit to Nairobi that will also include a meeting with Kenyan President Peter Otieno."
    )
    meetings = [(status, names) for kind, status, *_, names in told(text) if kind == "meeting"]
    assert meetings == [("scheduled", ["Mohan Iyer", "Peter Otieno"])]


def test_what_information_could_do_does_not_propose_a_document() -> None:
    signed = "India and Kenya signed the Security of Information Agreement in Nairobi on Tuesday."
    shared = "The Security of Information Agreement allows for the sharing of data that could help both navies."
    assert [a.status.value for a in facts_of(signed, shared).agreements] == ["signed"]


def test_what_talks_were_held_for_does_not_date_them() -> None:
    text = "Indian Defence Minister Mohan Iyer met Kenyan Defence Minister Aden Oduya to thank him for help last year."
    assert [event[2] for event in told(text)] == [None]


def test_confidence_is_no_undertaking() -> None:
    met = "Indian Defence Minister Mohan Iyer met Kenyan Defence Minister Aden Oduya on Tuesday."
    hoped = "They said that they were confident that the vision would be realised."
    assert undertaken(facts_of(met, hoped)) == []


def test_whoever_is_pleased_to_meet_somebody_is_not_one_of_two_spoken_of() -> None:
    spoke = "The vision of Indian Prime Minister Mohan Iyer and Kenyan President Peter Otieno is old."
    posted = '"Pleased to meet President Peter Otieno in Nairobi," the official wrote on X.'
    assert [event[-1] for event in told(spoke, posted)] == []


def test_the_previous_edition_of_an_exercise_is_background() -> None:
    facts = facts_of(
        "The armies of India and Kenya began the ninth edition of exercise Simba in Nairobi on Tuesday.",
        "The previous edition of the exercise took place in Pune, India, from 3 to 16 March 2023.",
    )
    assert [event.salience.value for event in facts.events] == ["main", "background"]


def test_by_whom_something_was_announced_says_so() -> None:
    facts = facts_of(
        "India and Kenya agreed on joint production of boats.",
        "This was announced by Kenyan Defence Minister Aden Oduya at a press conference.",
    )
    assert [c.source for c in facts.commitments] == ["Aden Oduya"]


MET = "Indian Defence Minister Mohan Iyer met Kenyan Defence Minister Aden Oduya on Tuesday."


@pytest.mark.parametrize(
    "discussed",
    [
        "They discussed the response to the war of aggression with Ukraine.",
        "The leaders also discussed the ongoing negotiations with Iran.",
        "Both ministers reviewed the border dispute with Oman.",
    ],
)
def test_with_whom_something_goes_on_that_two_discuss_is_no_third_side(discussed: str) -> None:
    assert [event[-1] for event in told(f"{MET} {discussed}")] == [["Mohan Iyer", "Aden Oduya"]]


def test_somebody_and_i_are_those_who_talked() -> None:
    quote = '"Minister Oduya and I agreed to train pilots together."'
    assert undertaken(facts_of(MET, quote)) == [("agreed", ["IND", "KEN"], [], "train pilots together")]


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Today I will travel to Nairobi to hold talks with my counterpart, Defence Minister Aden Oduya.", 0),
        ("This evening I will hold a formal meeting with Kenyan Minister Aden Oduya in Nairobi.", 0),
        ("Indian Defence Minister Mohan Iyer will hold a meeting with Kenyan Minister Aden Oduya in Nairobi today.", 1),
    ],
)
def test_what_somebody_says_of_himself_tells_of_nobody_else(sentence: str, count: int) -> None:
    assert len(told(sentence)) == count


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministers reaffirmed that any further attack would result in massive costs.", []),
        ("The ministers discussed the topics both sides would address during the dialogue in May.", []),
        (
            "The ministers agreed to train pilots together and reiterated their support for the union.",
            ["train pilots together"],
        ),
        ("The ministers agreed that both sides would build boats.", ["both sides would build boats"]),
    ],
)
def test_warnings_and_topics_are_no_undertakings(sentence: str, expected: list[str]) -> None:
    assert [text for *_, text in undertaken(facts_of(MET, sentence))][: len(expected) or None] == expected


def test_an_ambassador_who_is_received_where_he_serves_pays_no_visit() -> None:
    text = "Defence Minister Mohan Iyer hosted a reception for Kenyan Ambassador to India Peter Otieno on Tuesday."
    assert [event[0] for event in told(text)] == ["meeting"]


def test_a_participle_dates_only_the_document_before_it() -> None:
    listed = (
        "The two sides welcomed papers, namely the Memorandum of Understanding on Training signed in October 2011 and "
        "the Joint Vision Statement on Defence Cooperation."
    )
    assert [(a.name, a.date_text) for a in facts_of(MET, listed).agreements] == [
        ("Memorandum of Understanding on Training", "October 2011"),
        ("Joint Vision Statement on Defence Cooperation", None),
    ]


def test_what_is_signed_with_another_partner_is_another_document() -> None:
    text = "Australia is negotiating a security treaty with Papua New Guinea and signed another such deal with Vanuatu."
    facts = facts_of(text, headline="Australia steps up its defence diplomacy")
    assert [list(a.parties) for a in facts.agreements if a.name == "security treaty"] == [["AUS", "PNG"]]
    assert all(len(event.participants) < 3 for event in facts.events)


def test_several_missions_are_reopened() -> None:
    text = "Kenya reopened three diplomatic missions in Oman on Tuesday, a spokesman for the foreign ministry said."
    assert told(text) == [("launch", "occurred", "Tuesday", "Oman", ["Kenya", "Oman"])]


def test_an_under_secretary_of_many_domains_has_a_name() -> None:
    office = "Under Secretary of State for Civilian Security, Democracy, and Human Rights"
    text = f"{office} Helen Stone will travel to Kingston, Jamaica, from March 19 to 23 for the United States."
    assert (("Helen Stone", office, "USA")) in people_of(facts_of(text))


def test_the_counterpart_in_the_talks_of_two_countries_is_of_the_other() -> None:
    facts = facts_of(
        "Indian Defence Minister Mohan Iyer met the defence ministers of Cameroon and Oman on Tuesday.",
        "During the India-Japan talks, Iyer and his counterpart, Ken Onishi, agreed to build boats together.",
    )
    assert ("Ken Onishi", "Defence Minister", "JPN") in people_of(facts)
    assert undertaken(facts) == [("agreed", ["IND", "JPN"], [], "build boats together")]


def test_a_visit_since_which_something_is_so_is_background() -> None:
    facts = facts_of(MET, "Cooperation has grown since Kenyan President Peter Otieno's visit to Delhi last year.")
    assert [(e.type.value, e.salience.value) for e in facts.events if e.type == "visit"] == [("visit", "background")]


def test_what_somebody_notes_besides_is_no_part_of_what_he_promised() -> None:
    pledged = "Oduya pledged to train Indian pilots, noting that his country had done so before."
    assert [text for *_, text in undertaken(facts_of(MET, pledged))] == ["train Indian pilots"]
