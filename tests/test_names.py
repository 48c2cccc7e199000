"""Names of two scripts compared: pairs of our own, equal and different."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.names import CONFLICT, SAME, name_likeness

LETTERS = st.sampled_from("अआइकखगचजटडतदनपबमयरलवशसह" + "ािीेो्ंँ" + "abdeghijklmnoprstuvwyz" + "ABDKMRSV" + " .-")
NAMES = st.text(LETTERS, max_size=24)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("रमेश वर्मा", "Ramesh Varma"),
        ("रमेश वर्मा", "Ramesh Warma"),
        ("रमेश वर्मा", "Varma Ramesh"),
        ("श्री रमेश वर्मा", "Ramesh Varma"),
        ("Gen. Ramesh Varma", "Shri Ramesh Varma"),
        ("लेफ्टिनेंट जनरल विक्रम सहाय", "Lt Gen Vikram Sahay"),
        ("एस. रामनाथन", "S Ramanathan"),
        ("एस. रामनाथन", "Suresh Ramanathan"),
        ("आर. के. भल्ला", "RK Bhalla"),
        ("एमएम पांडे", "M. M. Pande"),
        ("जय शंकर", "Jaishankar"),
        ("फिरोज दारूवाला", "Phiroz Daruwala"),
        ("ज़ैनब खान", "Zainab Khan"),
        ("जैनब खान", "Zainab Khan"),
        ("मोहन अय्यर", "Mohan Iyer"),
        ("उषा चौधरी", "Usha Chowdhury"),
        ("मोहम्मद हुसैन", "Muhammad Hussein"),
        ("माइकल ब्राउन", "Michael Brown"),
        ("जॉन स्मिथ", "John Smith"),
        ("ऑस्टिन वेबर", "Austin Weber"),
        ("फिलिप मोरो", "Philippe Moreau"),
        ("थॉमस वेबर", "Thomas Weber"),
        ("इगोर पेत्रोव", "Igor Petrov"),
        ("वांग ली", "Wang Li"),
        ("ऋचा शर्मा", "Richa Sharma"),
        ("Sergey Gromov", "Sergei Gromov"),
        ("Yaşar Güneş", "Yasar Gunes"),
        ("HAYASHI Keiko", "Keiko Hayashi"),
        ("Thomas R. Weber III", "Thomas Weber"),
        ("सिंह", "Singh"),
    ],
)
def test_two_spellings_of_one_name_are_the_same(one: str, other: str) -> None:
    assert name_likeness(one, other) >= SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rajesh", "Rajnath"),
        ("राजेश कुमार", "Rajnath Kumar"),
        ("राकेश कुमार", "Rajesh Kumar"),
        ("सुरेश राव", "Ramesh Rao"),
        ("सुनील मेहता", "Sunita Mehta"),
        ("अनिल सिंह", "Sunil Singh"),
        ("अरुण जैन", "Varun Jain"),
        ("विजय कुमार", "Ajay Kumar"),
        ("मनोज पांडे", "Manish Pande"),
        ("Deepak Rao", "Deepika Rao"),
        ("Kim Min", "Kim Jun"),
        ("A. Rao", "B. Rao"),
        ("David Weber", "Daniel Weber"),
        ("Anna Weber", "Hanna Weber"),
        ("इवान पेत्रोव", "Igor Petrov"),
    ],
)
def test_names_of_two_people_are_not(one: str, other: str) -> None:
    assert name_likeness(one, other) < SAME


def test_names_that_each_have_a_word_of_their_own_conflict() -> None:
    assert name_likeness("Rajesh Rao", "Rajnath Rao") <= CONFLICT


def test_a_surname_alone_may_be_the_same_person() -> None:
    assert CONFLICT < name_likeness("वर्मा", "Ramesh Varma") < SAME


def test_one_spelling_is_certain() -> None:
    assert name_likeness("रमेश वर्मा", "रमेश वर्मा") == 1.0


@pytest.mark.parametrize("nothing", ["", "...", "பெயர்"])
def test_what_has_no_letters_to_compare_is_like_nothing(nothing: str) -> None:
    assert name_likeness(nothing, "Ramesh") == 0.0


def test_a_title_alone_is_compared_as_a_name() -> None:
    assert name_likeness("General", "General") == 1.0


@given(NAMES, NAMES)
def test_likeness_is_symmetric_and_between_nothing_and_certainty(one: str, other: str) -> None:
    assert 0.0 <= name_likeness(one, other) == name_likeness(other, one) <= 1.0


@pytest.mark.parametrize(
    ("one", "other"),
    [("Anirudh Sanyal", "Anuradha Sanyal"), ("अनिरुद्ध सान्याल", "Anuradha Sanyal"), ("अनुराधा सान्याल", "अनिरुद्ध सान्याल")],
)
def test_nobody_takes_an_i_for_an_u(one: str, other: str) -> None:
    assert name_likeness(one, other) < 0.9
