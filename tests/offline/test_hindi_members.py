"""Whose delegation people are members of whom Hindi lists, and which talks they attended."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import told

MET = "रक्षा मंत्री मोहन अय्यर ने सोमवार को नई दिल्ली में केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"
LED = [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]


@pytest.mark.parametrize(
    ("sentence", "ours", "theirs"),
    [
        ("केन्या की ओर से वायुसेना प्रमुख ब्रिगेडियर A और भारत में उसकी उच्चायुक्त B ने हिस्सा लिया।", "", "A B"),
        ("भारत की ओर से रक्षा सचिव A और केन्या की ओर से गृह सचिव B तथा दिल्ली में उसके उच्चायुक्त C शामिल हुए।", "A", "B C"),
        ("भारतीय दल में रक्षा सचिव A और संयुक्त सचिव B थे, जबकि केन्याई दल में गृह सचिव C और सलाहकार D थे।", "A B", "C D"),
        ("वार्ता में भारतीय पक्ष में रक्षा सचिव A तथा केन्याई पक्ष में गृह सचिव B शामिल रहे।", "A", "B"),
        ("केन्याई पक्ष का प्रतिनिधित्व राष्ट्रीय आयुध निदेशक ब्रिगेडियर A, सुश्री B एवं श्री C ने भी किया।", "", "A B C"),
        ("मेहमान मंत्री के साथ रक्षा सचिव A, नौसेना प्रमुख मेजर जनरल B और संयुक्त सचिव C भी थीं।", "", "A B C"),
        ("मेहमान प्रतिनिधिमंडल में गृह सचिव A और नौसेना प्रमुख मेजर जनरल B शामिल थे।", "", "A B"),
        ("मेजबान पक्ष की ओर से रक्षा सचिव A और संयुक्त सचिव B ने भाग लिया।", "A B", ""),
        ("ओकेलो के साथ आए प्रतिनिधिमंडल में गृह सचिव A और नौसेना प्रमुख मेजर जनरल B शामिल थे।", "", "A B"),
        ("ओकेलो के प्रतिनिधिमंडल में रक्षा सचिव A और सेना प्रमुख जनरल B भी थे।", "", "A B"),
        ("अय्यर के नेतृत्व वाले भारतीय दल में रक्षा सचिव A, वाइस एडमिरल B और संयुक्त सचिव C थीं।", "A B C", ""),
        ("बैठक में अय्यर के साथ रक्षा सचिव A और ओकेलो के साथ गृह सचिव B मौजूद थे।", "A", "B"),
        ("भारत की ओर से रक्षा सचिव A और संयुक्त सचिव B बैठक में हैं।", "A B", ""),
    ],
)
def test_who_is_listed_in_a_delegation_attended_for_its_country(sentence: str, ours: str, theirs: str) -> None:
    names = {"A": "अनिल राव", "B": "पीटर किमानी", "C": "ग्रेस वाम्बुई", "D": "जॉन मवांगी"}
    for letter, name in names.items():
        sentence = sentence.replace(letter, name)
    ((_, _, people),) = told(MET, sentence)
    members = [*((names[one], "IND") for one in ours.split()), *((names[one], "KEN") for one in theirs.split())]
    assert people[:2] == LED
    assert sorted(people[2:]) == sorted(members)


def test_the_other_side_is_the_one_that_was_not_just_listed() -> None:
    ((_, _, people),) = told(
        MET,
        "भारतीय प्रतिनिधिमंडल में रक्षा सचिव अनिल राव शामिल थे। दूसरी तरफ गृह मंत्री जॉन मवांगी और व्यापार मंत्री ग्रेस वाम्बुई थीं।",
    )
    assert people == [*LED, ("अनिल राव", "IND"), ("जॉन मवांगी", "KEN"), ("ग्रेस वाम्बुई", "KEN")]


def test_officials_are_named_behind_the_sentence_that_says_they_took_part() -> None:
    ((_, _, people),) = told(
        MET,
        "बैठक में दोनों देशों के वरिष्ठ अधिकारी शामिल हुए। इनमें भारत के रक्षा सचिव अनिल राव और केन्या के गृह सचिव जॉन मवांगी प्रमुख थे।",
    )
    assert people == [*LED, ("अनिल राव", "IND"), ("जॉन मवांगी", "KEN")]


def test_hosts_are_those_of_the_talks_of_the_own_paragraph() -> None:
    assert told(
        "जापान के रक्षा मंत्री केंजी मोरी ने मंगलवार को मनीला में फिलीपींस के रक्षा मंत्री रामोन क्रूज से बातचीत की।",
        "भारत और केन्या के बीच संयुक्त कार्य समूह की बैठक गुरुवार को नैरोबी में हुई। भारतीय पक्ष की अगुवाई अपर सचिव सुधा राव ने की, जबकि "
        "मेजबान दल का नेतृत्व उप विदेश मंत्री जॉन मवांगी ने किया।",
    )[1] == ("meeting", "occurred", [("सुधा राव", "IND"), ("जॉन मवांगी", "KEN")])


@pytest.mark.parametrize(
    "sentence",
    [
        "केन्या गए दल में 2011 में रक्षा सचिव अनिल राव भी थे।",
        "भारत की ओर से रक्षा मंत्री मोहन अय्यर ने राष्ट्रपति विलियम कोरिर को पत्र सौंपा।",
        "अय्यर की टीम में चार अधिकारी थे।",
    ],
)
def test_who_is_not_listed_at_the_talks_attends_nothing(sentence: str) -> None:
    assert told(MET, sentence)[0] == ("meeting", "occurred", LED)
