"""Officials behind an adjective or a visit, talks told by one verb, and who takes no part, in Hindi."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import told

OURS, THEIRS = ("रमेश कौशल", "IND"), ("पेद्रो अरंडा", "CHL")


@pytest.mark.parametrize(
    "office",
    [
        "उप रक्षामंत्री",
        "सहायक विदेशमंत्री",
        "डिप्टी विदेश मंत्री",
        "बहुचर्चित रक्षा मंत्री",
        "जुझारू रक्षा मंत्री",
        "भारत आए रक्षा मंत्री",
        "भारत की यात्रा पर आए रक्षा मंत्री",
    ],
)
def test_a_country_owns_the_office_behind_what_describes_its_holder(office: str) -> None:
    sentence = f"चिली के {office} पेद्रो अरंडा ने रक्षा मंत्री रमेश कौशल से मुलाकात की।"
    assert ("meeting", "occurred", [THEIRS, OURS]) in told(sentence)


@pytest.mark.parametrize("came", ["भारत आए", "भारत की यात्रा पर आए"])
def test_who_came_to_a_country_is_not_of_it(came: str) -> None:
    sentence = f"{came} रक्षा मंत्री पेद्रो अरंडा ने विदेश मंत्री रमेश कौशल से मुलाकात की।"
    assert ("meeting", "occurred", [THEIRS, OURS]) in told(sentence, "चिली के रक्षा मंत्री अरंडा कल आगरा जाएंगे।")


@pytest.mark.parametrize(("mark", "joint"), [("के साथ", "और"), ("से", "जबकि")])
def test_several_who_act_met_whom_each_of_them_is_told_to_have_met(mark: str, joint: str) -> None:
    sentence = (
        f"रक्षा मंत्री रमेश कौशल ने चिली के रक्षा मंत्री पेद्रो अरंडा {mark} {joint} "
        f"विदेश मंत्री मोहन अय्यर ने अपने समकक्ष कार्लोस रुइज {mark} बातचीत की।"
    )
    assert told(sentence) == [
        ("meeting", "occurred", [OURS, THEIRS]),
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("कार्लोस रुइज", "CHL")]),
    ]


@pytest.mark.parametrize("joy", ["मिलकर बहुत खुशी हुई", "मिलकर अच्छा लगा"])
def test_who_was_glad_to_meet_another_met_him(joy: str) -> None:
    sentence = f"चिली के प्रधानमंत्री पेद्रो अरंडा ने एक्स पर लिखा, ‘भारतीय रक्षा मंत्री रमेश कौशल से {joy}।’"
    assert told(sentence) == [("meeting", "occurred", [THEIRS, OURS])]


def test_what_is_a_joy_to_do_together_is_no_meeting() -> None:
    assert told("रक्षा मंत्री रमेश कौशल ने कहा कि चिली के साथ मिलकर काम करना खुशी की बात है।") == []


def test_who_says_that_a_guest_is_welcome_is_not_his_host() -> None:
    events = told(
        "भारत यात्रा पर आए चिली के राष्ट्रपति पेद्रो अरंडा ने प्रधानमंत्री रमेश कौशल के साथ बातचीत की।",
        "विदेश सचिव मोहन अय्यर ने कहा कि राष्ट्रपति अरंडा का हमारे शिखर सम्मेलन में स्वागत है।",
    )
    assert events[0] == ("visit", "ongoing", [THEIRS, ("भारत", "IND")])


def test_who_will_be_at_talks_is_not_at_the_delivery_told_of_before() -> None:
    events = told(
        "भारत को 2026 तक चिली सभी मिसाइल प्रणालियों की आपूर्ति कर देगा। "
        "विदेश मंत्री रमेश कौशल त्रिपक्षीय बैठक में भाग लेने के लिए मार्च में चिली जाएंगे।"
    )
    assert all(OURS not in people for kind, _, people in events if kind == "arms_transfer")


@pytest.mark.parametrize(
    "sentence",
    [
        "रक्षा मंत्री रमेश कौशल ने आज चीन के साथ लगती सीमा पर बैठक की।",
        "रक्षा मंत्री रमेश कौशल ने चीन से सटी सीमा पर अहम बैठक की।",
        "केन्या के राष्ट्रपति जॉन मवांगी प्रवासी भारतीयों के साथ बातचीत करेंगे।",
    ],
)
def test_neighbours_and_emigrants_are_no_side_of_talks(sentence: str) -> None:
    assert [event for event in told(sentence) if event[0] == "meeting"] == []


def test_ministers_of_the_home_country_are_not_of_the_only_other_one() -> None:
    assert (
        told(
            "रक्षा मंत्री रमेश कौशल ने चीन से सटी सीमा पर बैठक की।",
            "बैठक में बिजली मंत्री आरके सिन्हा, रेलवे और आईटी मंत्री अनिल वैद्य और पर्यावरण मंत्री भूपेन यादव ने भाग लिया।",
        )
        == []
    )


def test_a_visit_of_which_much_is_expected_is_ahead() -> None:
    sentence = "प्रधानमंत्री रमेश कौशल के चिली दौरे में कई समझौतों की उम्मीद है।"
    assert told(sentence) == [("visit", "scheduled", [("रमेश कौशल", "IND"), ("चिली", "CHL")])]


def test_who_meets_his_counterpart_with_an_office_meets_the_other_side() -> None:
    events = told(
        "चिली के रक्षा मंत्री पेद्रो अरंडा मंगलवार को भारत की यात्रा पर पहुंचे।",
        "अरंडा अपनी यात्रा के दौरान अपने समकक्ष रक्षा मंत्री रमेश कौशल से मिलेंगे।",
    )
    assert events[1:] == [("meeting", "scheduled", [THEIRS, OURS])]


def test_a_visitor_talks_with_a_minister_also_where_both_countries_cooperate() -> None:
    events = told(
        "चिली के रक्षा मंत्री पेद्रो अरंडा मंगलवार को भारत की यात्रा पर पहुंचे।",
        "वे नई दिल्ली में रक्षा मंत्री रमेश कौशल से भारत-चिली के बीच रक्षा सहयोग पर बातचीत करेंगे।",
    )
    assert events[1:] == [("meeting", "scheduled", [THEIRS, OURS])]


def test_a_president_who_rings_up_the_prime_minister_is_of_the_other_country() -> None:
    events = told("भारत और चिली ने समझौता किया।", "राष्ट्रपति पेद्रो अरंडा ने प्रधानमंत्री रमेश कौशल को फोन किया।")
    assert events[-1] == ("call", "occurred", [THEIRS, OURS])


def test_talks_that_may_prove_useful_are_not_in_doubt() -> None:
    sentence = "भारत और चिली के मंत्रियों की बुधवार को होने वाली वार्ता कारगर साबित हो सकती है।"
    assert [event[:2] for event in told(sentence)] == [("meeting", "scheduled")]


@pytest.mark.parametrize("behind", ["30 मई से जापान की यात्रा पर रवाना हुए।", "आज जापान पहुंचे।"])
def test_the_letter_k_between_the_names_of_an_officer_is_no_genitive(behind: str) -> None:
    events = told(f"नौसेना प्रमुख एडमिरल रमेश के कौशल {behind}")
    assert events == [("visit", "ongoing", [("रमेश के कौशल", "IND"), ("जापान", "JPN")])]


def test_the_letter_k_stands_also_in_the_name_of_who_is_met() -> None:
    sentence = "रक्षा मंत्री रमेश कौशल ने रूस के रक्षा मंत्री जनरल सर्गेई के शोलोव के साथ द्विपक्षीय बैठक की।"
    assert told(sentence) == [("meeting", "occurred", [OURS, ("सर्गेई के शोलोव", "RUS")])]


def test_who_was_the_first_to_have_relations_launches_nothing() -> None:
    assert told("युद्ध के बाद जर्मनी के साथ द्विपक्षीय संबंध स्थापित करने वाला भारत पहला देश है।") == []
