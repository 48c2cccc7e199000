"""Ships that call at a port, and exercises told of besides, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import told


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("The frigate Skarv of the Danish Navy called at the Polish port of Gdynia on 10 March.", "Gdynia"),
        ("The frigate Skarv of the Danish Navy called at Gdynia on 10 March.", "Gdynia"),
        ("A ship of the Danish Navy called at the port of Gdynia on 10 March.", "Gdynia"),
        ("A ship of the Danish Navy called at Gdynia on 10 March, after the exercise Baltic Torch.", "Gdynia"),
        ("The corvette Store Belt of the Danish Navy called at the port of Gdynia on 10 March.", "Gdynia"),
    ],
)
def test_a_ship_of_a_navy_calls_at_a_port(sentence: str, place: str) -> None:
    ((kind, status, date, location, names),) = told(sentence)
    assert (kind, status, date, location, names[0]) == ("visit", "occurred", "10 March", place, "Danish Navy")
    assert names[1] in ("Poland", "Polish")


def test_the_port_is_that_of_the_town_of_the_sentence_before() -> None:
    before = "On 16 March, Danish Defence Minister Sigurd Halvorsen will go to Gdynia."
    call = "The ship of the Danish Navy called at the port on 10 March"
    found = told(f"{before} {call}.")
    assert [(date, names) for _, _, date, _, names in found] == [
        ("16 March", ["Sigurd Halvorsen", "Poland"]),
        ("10 March", ["Danish Navy", "Poland"]),
    ]
    assert told(f"{call}.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The frigate Skarv of the Danish Navy came to Gdynia for the exercise Baltic Torch on 10 March.",
        "The frigate Skarv of the Danish Navy arrived in Gdynia on 10 March to take part in the exercise Baltic Torch.",
    ],
)
def test_a_ship_that_comes_for_an_exercise_pays_no_visit(sentence: str) -> None:
    assert [kind for kind, *_ in told(sentence) if kind == "visit"] == []


@pytest.mark.parametrize("verb", ["trained in mine clearance", "practised rescue at sea", "drilled together"])
def test_an_exercise_in_which_navies_trained_was_held(verb: str) -> None:
    call = "A ship of the Danish Navy called at Gdynia on 10 March, after the exercise Baltic Torch"
    found = told(f"{call}, in which the navies of Poland, Denmark and Germany {verb}.")
    assert [names for kind, _, _, _, names in found if kind == "exercise"] == [["Poland", "Denmark", "Germany"]]


def test_an_exercise_in_which_navies_are_to_train_was_not_held() -> None:
    found = told(
        "P will watch the exercise Baltic Torch, in which the navies of Poland, Denmark and Germany will train."
    )
    assert [status for kind, status, *_ in found if kind == "exercise"] in ([], ["scheduled"])
