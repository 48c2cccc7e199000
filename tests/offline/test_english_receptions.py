"""Receptions, companions and counterparts in English statements: who takes part, and for whom."""

from __future__ import annotations

from tests.offline.test_english_statements import told


def test_the_country_of_an_office_stands_behind_a_comma_before_a_title() -> None:
    text = (
        "Minister of Defence, Kingdom of Oman Prince Omar bin Nasser met Kenyan Army Chief General Abdi Noor on Monday."
    )
    omar, noor = ("Omar bin Nasser", "Minister of Defence", "OMN"), ("Abdi Noor", "Army Chief", "KEN")
    assert told(text) == [("meeting", "Monday", [omar, noor])]


def test_who_is_received_here_stands_behind_the_word() -> None:
    text = (
        "Omani Defence Minister Saif Ali received here the Chief of Army Staff of Kenya, Lt. Gen. Abdi Noor, on Monday."
    )
    met = [people for kind, _, people in told(text) if kind == "meeting"]
    assert met == [[("Saif Ali", "Defence Minister", "OMN"), ("Abdi Noor", "Chief of Army Staff", "KEN")]]


def test_a_principal_staff_officer_holds_an_office() -> None:
    text = (
        "Principal Staff Officer (PSO) of the Armed Forces Division of Kenya, Lieutenant General Abdi Noor, called on "
        "Omani Navy Chief Admiral Saif Ali on Monday."
    )
    officer = ("Abdi Noor", "Principal Staff Officer (PSO) of the Armed Forces Division", "KEN")
    assert told(text) == [("meeting", "Monday", [officer, ("Saif Ali", "Navy Chief", "OMN")])]


def test_each_of_two_is_accompanied_by_his_own() -> None:
    met = "Kenyan Foreign Minister Abdi Noor met Omani Foreign Minister Saif Ali on Monday."
    along = "Noor was accompanied by Lt. Gen. Juma Otieno, and Ali was accompanied by Deputy Minister Omar Hadi."
    (_, _, people), *_ = told(met, along)
    assert {name: side for name, _, side in people} == {
        "Abdi Noor": "KEN",
        "Saif Ali": "OMN",
        "Juma Otieno": "KEN",
        "Omar Hadi": "OMN",
    }


def test_a_counterpart_is_of_the_country_named_before_he_was_first() -> None:
    opening = "Defence Secretary Paul Hardy hailed the relationship between the UK and Japan in a meeting in Tokyo."
    met = "The Defence Secretary met his counterpart, Minister of Defense Kenji Sato, on Monday."
    later = "It follows work with Italy on a fighter, on which Minister Sato spoke."
    people = [people for kind, date, people in told(opening, met, later) if kind == "meeting" and date == "Monday"]
    assert [(name, side) for name, _, side in people[0]] == [("Paul Hardy", "GBR"), ("Kenji Sato", "JPN")]


def test_ties_of_one_country_with_another_make_a_pair() -> None:
    text = (
        "Defence Secretary Paul Hardy has ended his visit to Japan, celebrating the UK's growing partnership "
        "with Japan."
    )
    ((_, _, people),) = told(text)
    assert [(name, side) for name, _, side in people] == [("Paul Hardy", "GBR"), ("Japan", "JPN")]


def test_the_minister_who_goes_on_is_with_whom_the_last_sentence_opens() -> None:
    opening = "Kenyan Defence Minister Abdi Noor and his Omani counterpart Saif Ali met on Monday."
    called = "Mr Ali called on Dr Noor at the ministry on Monday."
    ahead = "The minister will also call on Kenyan Prime Minister Juma Otieno on Saturday."
    assert [(date, [name for name, _, _ in people]) for _, date, people in told(opening, called, ahead)] == [
        ("Monday", ["Abdi Noor", "Saif Ali"]),
        ("Saturday", ["Saif Ali", "Juma Otieno"]),
    ]


def test_they_who_discuss_are_all_of_whom_somebody_met_in_one_place() -> None:
    met = (
        "Secretary of State Ada Holm met in Berlin with German Foreign Minister Anna Weber, UK Foreign "
        "Secretary Ann Cole "
        "and French Foreign Minister Luc Moreau on Monday."
    )
    names = [[name for name, _, _ in people] for _, _, people in told(f"{met} They discussed maritime security.")]
    assert names == [["Ada Holm", "Anna Weber", "Ann Cole", "Luc Moreau"]]
    assert len(told(f"{met} She returned on Tuesday.")) == 3
