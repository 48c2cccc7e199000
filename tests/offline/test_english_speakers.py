"""What English speakers undertake for their own side, in quotations and out of them, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Chilean President Andrea Molina met Uruguayan President Jorge Roca in Santiago on Monday."
Undertaken = tuple[str, list[str], str]


def undertaken(*paragraphs: str) -> list[Undertaken]:
    facts = facts_of(*paragraphs, headline="Neighbours keep talking")
    return [(c.act.value, list(c.actors), c.text) for c in facts.commitments]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            '"We will send two engineers to Montevideo in April," Molina said.',
            ("pledged", ["CHL"], "send two engineers to Montevideo in April"),
        ),
        (
            '"We will train Uruguayan crews and pay for their lodging," she told reporters after the talks.',
            ("pledged", ["CHL"], "train Uruguayan crews and pay for their lodging"),
        ),
        (
            'Roca said: "We shall open a consulate in Arica by June."',
            ("pledged", ["URY"], "open a consulate in Arica by June"),
        ),
        (
            '"My government will waive visas for Uruguayan nurses," said Molina.',
            ("pledged", ["CHL"], "waive visas for Uruguayan nurses"),
        ),
        (
            '"Our two navies will patrol the strait every spring," Molina said.',
            ("agreed", ["CHL", "URY"], "patrol the strait every spring"),
        ),
        (
            '"We went over minerals, and our officials will draw up a list of projects by May," Roca said.',
            ("agreed", ["CHL", "URY"], "draw up a list of projects by May"),
        ),
        (
            '"We will jointly map the seabed of the strait," said Roca.',
            ("agreed", ["CHL", "URY"], "map the seabed of the strait"),
        ),
        (
            "Molina said her country would train 40 Uruguayan pilots a year.",
            ("pledged", ["CHL"], "train 40 Uruguayan pilots a year"),
        ),
        (
            "In a statement, they said their armies would exchange liaison officers from October.",
            ("agreed", ["CHL", "URY"], "exchange liaison officers from October"),
        ),
        (
            "Both sides said a working group would be set up by June.",
            ("agreed", ["CHL", "URY"], "a working group would be set up by June"),
        ),
        (
            '"We have decided to open a joint school for pilots," said Roca, who studied law.',
            ("agreed", ["CHL", "URY"], "open a joint school for pilots"),
        ),
    ],
)
def test_speakers_undertake_for_their_own_side_or_for_both(sentence: str, expected: Undertaken) -> None:
    assert undertaken(MET, sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        '"We will see what happens," said Roca.',
        '"We will not rest until it is done," Molina said.',
        '"We will win the election," Molina said.',
        '"We have decided to talk before we shout," said Molina.',
        '"We agreed to disagree," said Roca.',
        '"Their ships will never be forgotten," said Roca.',
        "Both sides said the talks would be held in a good spirit.",
        "Molina said her mother would open a shop in Santiago.",
        "Molina said its price would fall next year.",
    ],
)
def test_hopes_and_forecasts_of_speakers_undertake_nothing(sentence: str) -> None:
    assert undertaken(MET, sentence) == []


def test_who_is_quoted_is_he_in_the_next_sentence() -> None:
    delivered = "France has delivered 24 howitzers to Armenia."
    guests = "The guns were shown to Armenian Defence Minister Tigran Sahakyan by the French ambassador, Olivier Roche."
    quoted = '"We shall go on helping Armenia," said Roche. He announced that Paris would donate radars.'
    assert undertaken(delivered, guests, quoted) == [("pledged", ["FRA"], "Paris would donate radars")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Chilean President Andrea Molina wound up a visit to Uruguay on Friday with a promise to fund a railway by "
            "2027 and an agreement to man four checkpoints.",
            [("pledged", ["CHL"], "fund a railway by 2027"), ("agreed", ["CHL", "URY"], "man four checkpoints")],
        ),
        (
            "The talks between Chilean President Andrea Molina and Uruguayan President Jorge Roca produced a deal "
            "to set up a joint school and a pledge by Chile to train 40 pilots.",
            [("agreed", ["CHL", "URY"], "set up a joint school"), ("pledged", ["CHL"], "train 40 pilots")],
        ),
        (
            "A visit of Chilean President Andrea Molina to Uruguay ended on Friday with a deal to dredge the river.",
            [("agreed", ["CHL", "URY"], "dredge the river")],
        ),
        (
            "Chilean President Andrea Molina met Uruguayan President Jorge Roca and agreed to open a joint port.",
            [("agreed", ["CHL", "URY"], "open a joint port")],
        ),
    ],
)
def test_nouns_of_undertakings_have_them_behind(sentence: str, expected: list[Undertaken]) -> None:
    facts = facts_of(sentence, headline="Neighbours keep talking")
    found = [(c.act.value, sorted(c.actors), c.text) for c in facts.commitments]
    assert (found, facts.agreements) == (expected, ())


@pytest.mark.parametrize(
    "sentence",
    [
        "There was no agreement to open the border, Roca said.",
        "Roca broke a promise to raise pensions.",
        "Molina's pledge to train pilots was welcomed by Roca.",
    ],
)
def test_nouns_of_undertakings_that_are_only_spoken_of_yield_nothing(sentence: str) -> None:
    assert undertaken(MET, sentence) == []


def test_a_bank_of_another_country_acts_for_that() -> None:
    lent = "China's Exim Bank agreed to lend 300 million dollars for a highway."
    assert undertaken(MET, lent) == [("pledged", ["CHN"], "lend 300 million dollars for a highway")]


def test_what_somebody_said_behind_a_comma_ends_the_content() -> None:
    sentence = "The two sides agreed to dredge the river, her office said, dismissing reports of a rift."
    assert undertaken(MET, sentence) == [("agreed", ["CHL", "URY"], "dredge the river")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministers tasked officials with drafting a road map.", ("agreed", ["CHL", "URY"], "drafting a road map")),
        (
            "The two armies are to exchange liaison officers from October.",
            ("agreed", ["CHL", "URY"], "exchange liaison officers from October"),
        ),
        ("Roca floated the idea of a joint satellite.", ("proposed", ["URY"], "a joint satellite")),
        (
            "Molina thanked Roca, promising that a team would be sent by May.",
            ("pledged", ["CHL"], "a team would be sent by May"),
        ),
        (
            "Molina praised Uruguay's reforms, urging it to open its market to Chilean grapes.",
            ("requested", ["CHL"], "open its market to Chilean grapes"),
        ),
        (
            "Molina welcomed Uruguay's decision to reopen its consulate in Arica.",
            ("pledged", ["URY"], "reopen its consulate in Arica"),
        ),
        ("Roca renewed Uruguay's offer to train Chilean pilots.", ("reaffirmed", ["URY"], "train Chilean pilots")),
        ("The agreement commits Chile to paying $2 million a year.", ("pledged", ["CHL"], "paying $2 million a year")),
        ("Chile will also supply Uruguay with medicines.", ("pledged", ["CHL"], "supply Uruguay with medicines")),
    ],
)
def test_further_words_of_undertakings(sentence: str, expected: Undertaken) -> None:
    assert undertaken(MET, sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Molina thanked Uruguay for its offer to train pilots.",
        "Roca, urging calm, left the palace.",
        "The two armies are to blame for the delay, a newspaper wrote.",
    ],
)
def test_other_uses_of_these_words_undertake_nothing(sentence: str) -> None:
    assert undertaken(MET, sentence) == []


def test_a_signature_that_is_only_wanted_is_still_to_come() -> None:
    sentence = "The ministers agreed on the early signing of an extradition treaty."
    assert [a.status.value for a in facts_of(MET, sentence, headline="Neighbours").agreements] == ["proposed"]


def test_the_day_and_the_town_of_talks_behind_a_verb_of_saying_are_theirs() -> None:
    sentence = (
        "The patrols begin in May, Chilean Interior Minister Andrea Molina told reporters after talks on Wednesday in "
        "the Uruguayan capital, Montevideo, with Uruguayan Defence Minister Jorge Roca."
    )
    asked = "He called on Santiago to close camps near Marsabit."
    events = facts_of(sentence, asked, headline="Neighbours").events
    assert [(e.type.value, e.date_text, e.location) for e in events] == [("meeting", "Wednesday", "Montevideo")]
