"""English: people whose office stands behind their name with a pronoun ("P, its defence minister,")."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of

MET = "Kenyan Defence Minister Amos Kibet met Jone Tuilagi, Fiji's foreign minister, and"


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        (f"{MET} Litia Naulu, its defence minister, in Suva.", ("Litia Naulu", "defence minister", "FJI")),
        (
            "Fijian President Jone Tuilagi and Litia Naulu, his foreign minister, met Kenyan President Amos Kibet.",
            ("Litia Naulu", "foreign minister", "FJI"),
        ),
    ],
)
def test_its_minister_is_of_the_country_told_before(sentence: str, person: tuple[str, str, str]) -> None:
    assert person in people_of(facts_of(sentence))


def test_his_minister_who_says_so_is_nobody_else() -> None:
    sentence = "Kenyan President Amos Kibet met Fijian President Jone Tuilagi, his foreign minister said on Wednesday."
    assert people_of(facts_of(sentence)) == [
        ("Amos Kibet", "President", "KEN"),
        ("Jone Tuilagi", "President", "FJI"),
    ]
