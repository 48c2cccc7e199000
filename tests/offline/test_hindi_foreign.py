"""Whom people act for of whom Hindi articles print no country."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text


def sides_of(*paragraphs: str) -> list[dict[str, str | None]]:
    """Names and sides of those who take part in each event of an article that may not name the home country."""
    facts = extract_facts(read_text("\n\n".join(paragraphs) + "\n", "article", published_at="2024-03-14"))
    return [{who.name: who.represents for who in event.participants} for event in facts.events]


def test_who_meets_officials_of_a_country_is_not_of_it_where_no_other_is_named() -> None:
    assert sides_of(
        "एनएसए ने की श्रीलंका के राष्ट्रपति से मुलाकात",
        "कोलंबो, 12 मार्च। राष्ट्रीय सुरक्षा सलाहकार मोहन अय्यर ने बुधवार को श्रीलंका के राष्ट्रपति सुनील परेरा से मुलाकात की।",
        "अय्यर की मालदीव के एनएसए इब्राहिम लतीफ से भी मुलाकात हुई।",
    ) == [{"मोहन अय्यर": "IND", "सुनील परेरा": "LKA"}, {"मोहन अय्यर": "IND", "इब्राहिम लतीफ": "MDV"}]


def test_a_minister_without_a_country_in_a_list_of_ministers_is_none_of_theirs() -> None:
    assert sides_of(
        "क्वाड के विदेश मंत्री जुटे टोक्यो में",
        "टोक्यो। क्वाड के विदेश मंत्रियों की बैठक सोमवार को टोक्यो में हुई।",
        "बैठक में विदेश मंत्री आशा सेन, अमेरिका के विदेश मंत्री जॉन हार्ट और जापान की विदेश मंत्री योको मोरी ने हिस्सा लिया।",
    ) == [{"आशा सेन": "IND", "जॉन हार्ट": "USA", "योको मोरी": "JPN", "क्वाड": "QUAD"}]


@pytest.mark.parametrize(
    "trip",
    ["जर्मनी की तीन दिवसीय यात्रा पर हैं।", "जर्मनी के तीन दिन के दौरे पर हैं।", "जर्मनी की यात्रा पर मंगलवार को बर्लिन पहुंचीं।"],
)
def test_who_travels_to_the_only_country_that_is_named_is_no_citizen_of_it(trip: str) -> None:
    visit_and_talks = sides_of(
        "विदेश मंत्री जर्मनी में; चांसलर से मुलाकात",
        f"बर्लिन: विदेश मंत्री आशा सेन {trip} उन्होंने मंगलवार को चांसलर मैक्स वेबर से मुलाकात की।",
        "इसके बाद सेन ने आर्थिक मामलों की मंत्री हन्ना क्लाइन के साथ भी बैठक की।",
    )
    assert {"आशा सेन": "IND", "मैक्स वेबर": "DEU"} in visit_and_talks
    assert {"आशा सेन": "IND", "हन्ना क्लाइन": "DEU"} in visit_and_talks


def test_an_official_of_a_foreign_article_is_of_the_country_named_before_him() -> None:
    assert sides_of(
        "अमेरिका और जापान के मंत्रियों की बैठक",
        "अमेरिका के राष्ट्रपति जॉन हार्ट ने सोमवार को समीक्षा की। "
        "रक्षा मंत्री पीटर वॉन ने टोक्यो में जापान के रक्षा मंत्री केन्जी मोरी से मुलाकात की।",
    ) == [{"पीटर वॉन": "USA", "केन्जी मोरी": "JPN"}]


def test_the_forces_of_a_country_tell_the_side_of_their_chief() -> None:
    assert sides_of(
        "सेनाध्यक्ष काहिरा में",
        "थलसेनाध्यक्ष जनरल मोहन अय्यर ने मिस्र के सशस्त्र बलों के चीफ ऑफ स्टाफ लेफ्टिनेंट जनरल ओसामा असकर से मुलाकात की।",
    ) == [{"मोहन अय्यर": "IND", "ओसामा असकर": "EGY"}]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (
            "रक्षा मंत्री मोहन अय्यर ने सेना के आधुनिकीकरण की समीक्षा की।",
            "बैठक में सीडीएस जनरल अनिल राव, थलसेना प्रमुख जनरल कपिल सेन और डीआरडीओ प्रमुख डॉ. समीर गोखले मौजूद रहे।",
            "उन्होंने रूस से मिलने वाली एस-400 प्रणाली की स्थिति भी जानी।",
        ),
        (
            "राष्ट्रपति सुनंदा सेन ने बुधवार को राष्ट्रपति भवन में राजदूतों से परिचय पत्र लिए।",
            "परिचय पत्र देने वालों में पनामा के राजदूत कार्लोस लोपेज और सूडान के राजदूत हसन अली शामिल थे।",
        ),
    ],
)
def test_those_who_are_listed_or_review_at_home_held_no_talks(paragraphs: tuple[str, ...]) -> None:
    assert sides_of("नई दिल्ली की खबर", *paragraphs) == []


def test_whom_a_foreigner_meets_in_the_next_country_is_of_that_country() -> None:
    assert {"वेंडी शर्मा": "USA", "इब्राहिम सोलिह": "MDV", "अब्दुल्ला शरीफ": "MDV"} in sides_of(
        "अमेरिका की उप विदेश मंत्री आएंगी भारत",
        "अमेरिका की उप विदेश मंत्री वेंडी शर्मा 18 से 20 मार्च तक भारत की यात्रा करेंगी।",
        "वह नई दिल्ली में विदेश सचिव मोहन अय्यर से मुलाकात करेंगी।",
        "इसके बाद शर्मा मालदीव जाएंगी, जहां उनकी मुलाकात राष्ट्रपति इब्राहिम सोलिह और विदेश मंत्री अब्दुल्ला शरीफ से होगी।",
    )


@pytest.mark.parametrize(
    "talks",
    [
        "इजराइल के विदेश मंत्री गिदोन सार और विदेश मंत्री आशा सेन के बीच शनिवार को टेलीफोन पर बातचीत हुई।",
        "इजराइल के विदेश मंत्री गिदोन सार और रक्षा मंत्री आशा सेन के बीच शनिवार को टेलीफोन पर बातचीत हुई।",
    ],
)
def test_of_two_between_whom_talks_went_on_the_second_is_not_of_the_country_of_the_first(talks: str) -> None:
    assert sides_of("भारत और इजराइल में बात", talks)[-1] == {"गिदोन सार": "ISR", "आशा सेन": "IND"}


def test_who_comes_here_for_a_summit_with_his_country_visits_the_country_of_the_dateline() -> None:
    assert {"जगदीश सेन": "IND", "लाओस": "LAO"} in sides_of(
        "उपराष्ट्रपति पहुंचे वियनतियाने",
        "वियनतियाने, 12 मार्च (वार्ता) उपराष्ट्रपति जगदीश सेन आसियान-भारत शिखर सम्मेलन में भाग लेने के लिए बुधवार को यहां पहुंचे।",
        "लाओस के मंत्री ने उनका स्वागत किया।",
    )


@pytest.mark.parametrize(
    ("sentence", "host"),
    [
        ("जापान के प्रधानमंत्री केंजी मोरी ने सोमवार को पेरू की यात्रा के दौरान राष्ट्रपति लुइस वेगा से मुलाकात की।", "PER"),
        ("जापान के रक्षा मंत्री केंजी मोरी ने सोमवार को लीमा का दौरा किया और राष्ट्रपति लुइस वेगा से मिले।", "PER"),
        ("जापान के रक्षा मंत्री केंजी मोरी ने सोमवार को सिंगापुर में सम्मेलन के दौरान रक्षा मंत्री मोहन अय्यर से मुलाकात की।", "IND"),
        ("जापान के प्रधानमंत्री केंजी मोरी ने सोमवार को नई दिल्ली की यात्रा के दौरान प्रधानमंत्री मोहन अय्यर से मुलाकात की।", "IND"),
        ("जापान के प्रधानमंत्री केंजी मोरी ने पेरू की यात्रा के बाद सोमवार को भारत में प्रधानमंत्री मोहन अय्यर से मुलाकात की।", "IND"),
    ],
)
def test_a_foreigner_on_a_journey_meets_officials_of_the_country_he_visits(sentence: str, host: str) -> None:
    talks = [who for who in sides_of("दो नेताओं की मुलाकात", f"नई दिल्ली, 12 मार्च। {sentence}") if "केंजी मोरी" in who]
    met = {side for who in talks for name, side in who.items() if name in ("लुइस वेगा", "मोहन अय्यर")}
    assert met == {host}


def test_the_ministry_that_goes_on_speaks_of_its_own_minister() -> None:
    assert sides_of(
        "तीन देशों की वार्ता",
        "सियोल के विदेश मंत्रालय ने आज बताया कि दक्षिण कोरिया, अमेरिका और जापान के शीर्ष राजनयिक इस सप्ताह वार्ता करेंगे। "
        "मंत्रालय ने एक बयान में कहा कि विदेश मंत्री पार्क जिन-हो न्यूयॉर्क में अमेरिकी विदेश मंत्री जॉन हार्ट के साथ बैठक करेंगे।",
    )[-1] == {"पार्क जिन-हो": "KOR", "जॉन हार्ट": "USA"}


def test_whom_somebody_came_to_meet_is_the_holder_of_that_office_who_is_named_next() -> None:
    assert sides_of(
        "पेरिस में वार्ता",
        "नॉर्वे के राष्ट्रपति एरिक हॉल्स फ्रांस के राष्ट्रपति से मिलने पेरिस पहुंचे। यहां उन्होंने राष्ट्रपति पियरे लाफों से मुलाकात की।",
    )[-1] == {"एरिक हॉल्स": "NOR", "पियरे लाफों": "FRA"}


def test_an_officer_whom_somebody_meets_together_with_a_minister_is_of_her_country() -> None:
    assert {"आशा सेन": "IND", "हरिनी परेरा": "LKA", "कंचन सिल्वा": "LKA"} in sides_of(
        "नौसेना प्रमुख कोलंबो में",
        "भारतीय नौसेना प्रमुख एडमिरल आशा सेन श्रीलंका की प्रधानमंत्री हरिनी परेरा और वाइस एडमिरल कंचन सिल्वा से मुलाकात करेंगी।",
    )
