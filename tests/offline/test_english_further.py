"""Further undertakings that English joins by "and" or commas to a first one, and what only is a further object."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Defence Minister Ashok Verma met his Kenyan counterpart Peter Otieno in New Delhi on Monday."


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        (
            "The two sides agreed to share radar data and set up a hotline between their navies.",
            ["share radar data", "set up a hotline between their navies"],
        ),
        (
            "The two sides agreed to expand joint patrols, establish a working group and train more divers.",
            ["expand joint patrols", "establish a working group", "train more divers"],
        ),
        (
            "The ministers agreed on establishing a joint centre and increasing the number of seats.",
            ["establishing a joint centre", "increasing the number of seats"],
        ),
        (
            "Otieno said Kenya would lease two helicopters and support the survey of the coast.",
            ["lease two helicopters", "support the survey of the coast"],
        ),
        (
            "The two sides agreed to promote trade, exchange of officers and support for peacekeepers.",
            ["promote trade, exchange of officers and support for peacekeepers"],
        ),
        ("India and Kenya agreed to develop and produce drones.", ["develop and produce drones"]),
        ("They agreed to widen research, training and manufacturing of ships.", None),
    ],
)
def test_a_second_verb_is_a_second_undertaking(sentence: str, texts: list[str] | None) -> None:
    found = [c.text for c in facts_of(MET, sentence).commitments]
    assert found == (texts or ["widen research, training and manufacturing of ships"])


@pytest.mark.parametrize("day", ["by March", "before the end of June"])
def test_a_delivery_with_a_day_is_an_event_and_what_is_joined_to_it_an_undertaking(day: str) -> None:
    facts = facts_of(MET, f"Otieno said Kenya would deliver two patrol boats to India {day} and train their crews.")
    (transfer,) = [e for e in facts.events if e.type == "arms_transfer"]
    assert (transfer.status, [c.text for c in facts.commitments]) == ("scheduled", ["train their crews"])


def test_the_day_on_which_a_delivery_was_promised_is_not_that_of_the_delivery() -> None:
    facts = facts_of("Defence Minister Ashok Verma told Kenya's Peter Otieno on Monday that India would supply radars.")
    assert [e.type for e in facts.events] == []


def test_whose_make_goods_are_is_no_side_of_a_delivery() -> None:
    around = "Germany and Ukraine have been partners for years."
    sentence = "Berlin would deliver two systems to Kyiv by June and pay for U.S. missiles, Germany said."
    (transfer,) = facts_of(around, sentence).events
    assert [p.represents for p in transfer.participants] == ["DEU", "UKR"]


def test_what_somebody_also_informs_another_that_his_country_will_do_is_a_pledge() -> None:
    met = "Norwegian Defence Minister Ingrid Solberg met Alan Brody, the US Deputy Secretary of War, on Monday."
    told = (
        "Solberg reaffirmed Norway's commitment to help Ukraine and told Brody that Oslo would purchase five aircraft."
    )
    facts = facts_of(met, told)
    assert [(c.act, list(c.actors), c.text) for c in facts.commitments] == [
        ("reaffirmed", ["NOR"], "help Ukraine"),
        ("pledged", ["NOR"], "purchase five aircraft"),
    ]
    assert ("Alan Brody", "USA") in [(p.name, p.represents) for p in facts.events[0].participants]


def test_when_something_is_to_be_ready_is_no_further_undertaking() -> None:
    found = facts_of(MET, "The two sides decided to order a study, to be ready by September, for a yard at Lamu.")
    assert [c.text for c in found.commitments] == ["order a study, to be ready by September, for a yard at Lamu"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Verma met President James Kariuki in Nairobi and invited him to visit India this year.",
        "Verma met President James Kariuki in Nairobi and agreed to open a training centre by December.",
    ],
)
def test_what_is_to_be_done_by_a_day_does_not_date_the_talks(sentence: str) -> None:
    assert [e.date_text for e in facts_of(MET, sentence).events] == ["Monday", None]


def test_what_was_decided_at_an_earlier_round_is_background() -> None:
    body = "At its 13th meeting, held in New Delhi in July 2023, the India-Kenya committee decided to exchange pilots."
    facts = facts_of(MET, body)
    (found,) = facts.commitments
    held = {e.id: e.date_text for e in facts.events}
    assert (held[found.event_id or ""], found.salience.value) == ("July 2023", "background")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Japan will open its bases to Filipino ships, and the Philippines will send 30 officers to Japan.",
            {("JPN", "open its bases to Filipino ships"), ("PHL", "send 30 officers to Japan")},
        ),
        (
            "Japan will station a frigate in Manila and has offered the Philippines a radar.",
            {("JPN", "station a frigate in Manila"), ("JPN", "a radar")},
        ),
    ],
)
def test_each_verb_has_its_own_side(sentence: str, expected: set[tuple[str, str]]) -> None:
    met = "Japanese Defense Minister Kenji Mori met Ramon Cruz, Defense Secretary of the Philippines, on Monday."
    assert {(c.actors[0], c.text) for c in facts_of(met, sentence).commitments} == expected


def test_a_headline_undertakes_nothing_behind_as() -> None:
    met = "Kenyan Defence Minister Peter Otieno met his Ugandan counterpart John Okello in Nairobi on Monday."
    headline = "Kenya offers Uganda new radars as ministers meet"
    assert [c.text for c in facts_of(met, headline=headline).commitments] == ["new radars"]


def test_a_second_verb_behind_would_is_a_second_undertaking() -> None:
    met = "NATO Secretary General Pieter Dalen met the Prime Minister of Moldova, Natalia Rusu, in Brussels on Monday."
    facts = facts_of(met, "Dalen announced that NATO would open a training centre and let Moldovan firms build drones.")
    assert [c.text for c in facts.commitments] == [
        "NATO would open a training centre",
        "let Moldovan firms build drones",
    ]


def test_what_a_quotation_and_the_words_behind_it_promise_are_two() -> None:
    met = "Canadian Defence Minister Claire Bouchard met Defense Secretary Ramon Cruz of the Philippines on Monday."
    quoted = (
        '"Canada will send more ships for joint sails," she said, adding that Ottawa would train 40 Filipino sailors.'
    )
    facts = facts_of(met, quoted)
    assert {(c.actors[0], c.text) for c in facts.commitments} == {
        ("CAN", "send more ships for joint sails"),
        ("CAN", "train 40 Filipino sailors"),
    }
