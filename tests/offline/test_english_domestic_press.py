"""Officials whom the press of their own country names without it, lists of officials, and offices beside a country."""

from __future__ import annotations

import pytest

from extractor.evidence import evidence_of
from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

DEMIR = ("Mehmet Demir", "Minister of National Defence", "TUR")
BANDA = ("Peter Banda", "Chief of Army Staff", "ZMB")
TURKISH_DEMIR = ("Mehmet Demir", "National Defense Minister", "TUR")
NAZAR = ("Rustam Nazar", "National Defense Minister", "TJK")


def facts_of(*lines: str) -> ArticleFacts:
    return extract_facts(read_text("\n\n".join(lines) + "\n", "article", published_at="2024-03-14"))


@pytest.mark.parametrize(
    ("headline", "sentence", "people"),
    [
        (
            "Army chief, South African defence minister exchange views",
            "LUSAKA - N.N Tabane Moru, Minister of Defence and Military Veterans Affairs, South Africa called on "
            "General Peter Banda, Chief of Army Staff (COAS) on Friday. Zambia values the ties.",
            [("N.N Tabane Moru", "Minister of Defence and Military Veterans Affairs", "ZAF"), BANDA],
        ),
        (
            "Turkish Defence Minister calls on COAS",
            "LUSAKA: Minister of National Defence Turkey, Mehmet Demir, on Friday called on Chief of Army Staff "
            "(COAS) General Peter Banda. Zambia values the ties.",
            [DEMIR, BANDA],
        ),
        (
            "Vice premier visits Lusaka",
            "LUSAKA - Visiting Chinese Vice Premier He Ming called on Chief of Army Staff General Peter Banda on "
            "Monday. Zambia values the ties.",
            [("He Ming", "Vice Premier", "CHN"), BANDA],
        ),
        (
            "UK and France increase cooperation",
            "The Defence Secretary, Harold Whitcombe, and his French counterpart, Florence Fontanel, have reaffirmed "
            "the strength of British-French defence ties at a meeting today.",
            [("Harold Whitcombe", "Defence Secretary", "GBR"), ("Florence Fontanel", "Defence Secretary", "FRA")],
        ),
        (
            "UK-Japan Economic Ministers' Meeting",
            "On March 7, the Japan-UK Economic Ministers' Meeting was held. The meeting was attended by Mr. HARADA "
            "Kenji, Minister for Foreign Affairs of Japan, Mr. MORITA Yoji, Minister of Economy, Trade and Industry "
            "of Japan, and the Rt. Hon. Harold Whitcombe MP, Foreign Secretary of the United Kingdom.",
            [
                ("HARADA Kenji", "Minister for Foreign Affairs", "JPN"),
                ("MORITA Yoji", "Minister of Economy, Trade and Industry", "JPN"),
                ("Harold Whitcombe", "Foreign Secretary", "GBR"),
            ],
        ),
        (
            "Defence chiefs sign agreement",
            "Turkiye's National Defense Minister Mehmet Demir and his Tajik counterpart Rustam Nazar signed the "
            "Military Framework Agreement. The Turkish Defense Ministry said Demir welcomed Nazar with a ceremony in "
            "Ankara.",
            [TURKISH_DEMIR, NAZAR],
        ),
        (
            "Kenya and Zambia to cooperate",
            "Both countries pledged to enhance cooperation as visiting Defence Minister of Kenya, Paul Wafula, held "
            "talks with his Zambian counterpart Peter Banda in Lusaka.",
            [("Paul Wafula", "Defence Minister", "KEN"), ("Peter Banda", "Defence Minister", "ZMB")],
        ),
        (
            "Foreign secretary heads to Nepal",
            "New Indian Foreign Secretary Mohan Iyer will visit Kathmandu next week after a recent trip to Bhutan. "
            "During his two-day stay in Kathmandu, Iyer will meet President Ram Thapa and Prime Minister Hari Oli.",
            [
                ("Mohan Iyer", "Foreign Secretary", "IND"),
                ("Ram Thapa", "President", "NPL"),
                ("Hari Oli", "Prime Minister", "NPL"),
            ],
        ),
    ],
)
def test_officials_of_a_meeting_have_names_offices_and_countries(
    headline: str, sentence: str, people: list[tuple[str, str, str]]
) -> None:
    meeting = next(event for event in facts_of(headline, sentence).events if event.type.value == "meeting")
    assert [(p.name, p.office, p.represents) for p in meeting.participants] == people


def test_a_foreign_delegation_makes_nobody_else_foreign() -> None:
    facts = facts_of(
        "Minister receives specialists",
        "YEREVAN - Minister of Defense Aram Hakobian on Thursday received a delegation from the Russian Ministry of "
        "Defense, which has arrived in Armenia.",
        "The head of this Russian defense ministry delegation, Major General Viktor Zhukin, informed the Armenian "
        "defense minister about the forthcoming work.",
    )
    sides = {
        p.name: p.represents for event in facts.events for p in event.participants if p.office or p.name[:2] == "Vi"
    }
    assert sides == {"Aram Hakobian": "ARM", "Viktor Zhukin": "RUS"}


@pytest.mark.parametrize("credit", ["Source: Bahrain News Agency", "(BNA)"])
def test_the_press_of_a_country_names_its_minister_without_it(credit: str) -> None:
    lines = (
        "Foreign Minister meets Mongolian counterpart",
        "The Minister of Foreign Affairs, Shaikh Hamad bin Saleh Al Haddad, met with the Minister of Foreign Affairs "
        "of Mongolia, Mr. Damdin Tsend, in New York City.",
        credit,
    )
    assert facts_of(*lines).events[0].participants[0].represents == "BHR"
    assert evidence_of(read_text("\n\n".join(lines), "article")).names("BHR")


def test_an_agency_that_reports_from_elsewhere_lends_no_country() -> None:
    facts = facts_of(
        "Defence chiefs talk",
        "WASHINGTON, March 12 (Yonhap) -- Defense Secretary John Ridley met South Korean Defense Minister Han "
        "Min-jun on Tuesday, the Pentagon said.",
    )
    assert [p.represents for p in facts.events[0].participants] == ["USA", "KOR"]


def test_the_only_country_that_will_act_is_that_of_its_minister() -> None:
    facts = facts_of(
        "Ties strengthened as Foreign Secretary makes first visit",
        "Foreign Secretary Harold Whitcombe arrives in Laos for the ASEAN Foreign Ministers' Meeting.",
        "The UK will bolster economic cooperation with Southeast Asian countries.",
    )
    visit = next(event for event in facts.events if event.type.value == "visit")
    assert [(p.name, p.represents) for p in visit.participants] == [("Harold Whitcombe", "GBR"), ("Laos", "LAO")]
