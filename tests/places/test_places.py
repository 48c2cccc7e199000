"""Names of countries, organizations and cities in Hindi and English are found and mean what they say."""

from __future__ import annotations

from itertools import pairwise

import pycountry
import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from extractor.phrases import Word
from extractor.places import Place, PlaceKind, find_places, find_places_in, name_en, place_of
from extractor.places.gazetteer import listed_places
from schemas.codes import country_codes, is_country, organizations

ISO = sorted((country.alpha_2, country.alpha_3) for country in pycountry.countries)


def codes(text: str) -> list[str]:
    return [match.entry.code for match in find_places_in(text)]


def sides(text: str) -> list[str]:
    return [match.entry.code for match in find_places_in(text) if match.entry.kind is not PlaceKind.CITY]


@pytest.mark.parametrize("language", ["hi", "en"])
@pytest.mark.parametrize(("alpha_2", "alpha_3"), ISO)
def test_every_country_is_found_by_its_cldr_name(alpha_2: str, alpha_3: str, language: str) -> None:
    name = Locale(language).territories[alpha_2]
    country = Place(alpha_3, PlaceKind.COUNTRY, adjective=False, country=alpha_3)
    assert place_of(name) == country
    text = f"({name}) , {name}."
    assert [(text[match.start : match.end], match.entry) for match in find_places_in(text)] == [(name, country)] * 2


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("IND", "भारत, हिंदुस्तान, हिन्दुस्तान, इंडिया, India, Bharat"),
        (
            "USA",
            "अमेरिका, अमरीका, यूएस, यू.एस., यू एस, यूएसए, यूनाइटेड स्टेट्स, संयुक्त राज्य अमेरिका, US, U.S., USA, U.S.A., America",
        ),
        ("RUS", "रूस, रशिया, रूसी संघ, Russia, Russian Federation"),
        ("GBR", "ब्रिटेन, यूके, यू.के., इंग्लैंड, ग्रेट ब्रिटेन, UK, U.K., Britain"),
        ("KOR", "दक्षिण कोरिया, साउथ कोरिया, कोरिया गणराज्य, कोरिया, South Korea, Republic of Korea"),
        ("PRK", "उत्तर कोरिया, उत्तरी कोरिया, North Korea, DPRK"),
        ("ARE", "यूएई, संयुक्त अरब अमीरात, यू.ए.ई., UAE"),
        ("MMR", "म्यांमार, म्यांमा, म्याँमार, बर्मा, Myanmar"),
        ("TUR", "तुर्की, तुर्किये, टर्की, Turkey, Turkiye, Türkiye"),
        ("ISR", "इजरायल, इज़राइल, इस्राइल, इजराइल, इस्रायल, Israel"),
        ("EGY", "मिस्र, मिस्त्र, इजिप्ट, Egypt"),
        ("MUS", "मॉरीशस, मॉरिशस, मारीशस, Mauritius"),
        ("AUS", "ऑस्ट्रेलिया, आस्ट्रेलिया, Australia"),
        ("NZL", "न्यूजीलैंड, न्यूज़ीलैंड, न्यूजीलैण्ड, New Zealand"),
        ("ZAF", "दक्षिण अफ्रीका, साउथ अफ्रीका, दक्षिण अफ़्रीका, South Africa"),
        ("SAU", "सऊदी अरब, सउदी अरब, Saudi Arabia"),
        ("KAZ", "कजाकिस्तान, कज़ाखस्तान, कज़ाकस्तान, Kazakhstan"),
        ("UZB", "उज्बेकिस्तान, उज़्बेकिस्तान, उजबेकिस्तान, Uzbekistan"),
        ("KGZ", "किर्गिस्तान, किर्गिज़स्तान, किर्गिज गणराज्य, Kyrgyzstan"),
        ("BGD", "बांग्लादेश, बंगलादेश, बाँग्लादेश, Bangladesh"),
        ("PHL", "फिलीपींस, फिलिपींस, फ़िलिपीन, Philippines"),
        ("NLD", "नीदरलैंड, नीदरलैंड्स, Netherlands"),
        ("COD", "कांगो, डीआर कांगो, कांगो लोकतांत्रिक गणराज्य, DR Congo, Democratic Republic of the Congo"),
        ("COG", "कांगो गणराज्य, Republic of the Congo"),
        ("CIV", "आइवरी कोस्ट, Ivory Coast, Cote d'Ivoire, Côte d’Ivoire"),
        ("CZE", "चेक गणराज्य, चेकिया, Czech Republic, Czechia"),
        ("PSE", "फिलिस्तीन, फलस्तीन, फलिस्तीन, Palestine"),
        ("LAO", "लाओस, लाओ पीडीआर, Lao PDR, Laos"),
        ("GNB", "गिनी-बिसाऊ, गिनी बिसाऊ, Guinea-Bissau"),
        ("TLS", "तिमोर-लेस्ते, पूर्वी तिमोर, Timor-Leste, East Timor"),
    ],
)
def test_variants_of_countries(code: str, names: str) -> None:
    country = Place(code, PlaceKind.COUNTRY, adjective=False, country=code)
    assert {name: place_of(name) for name in names.split(", ")} == dict.fromkeys(names.split(", "), country)


@pytest.mark.parametrize(
    ("code", "adjectives"),
    [
        ("IND", "भारतीय, भारतीयों, Indian, Indians"),
        ("USA", "अमेरिकी, अमरीकी, अमेरिकन, अमेरिकियों, American"),
        ("RUS", "रूसी, रशियन, Russian"),
        ("GBR", "ब्रिटिश, ब्रितानी, British"),
        ("KOR", "दक्षिण कोरियाई, कोरियाई, कोरियाइयों, South Korean, Korean"),
        ("PRK", "उत्तर कोरियाई, उत्तरी कोरियाई, North Korean"),
        ("CHN", "चीनी, चाइनीज, Chinese"),
        ("TUR", "तुर्क, Turkish"),
        ("DEU", "जर्मन, जर्मनों, German, Germans"),
        ("FRA", "फ्रांसीसी, फ्रेंच, French"),
        ("JPN", "जापानी, Japanese"),
        ("VNM", "वियतनामी, Vietnamese"),
        ("IDN", "इंडोनेशियाई, Indonesian"),
        ("THA", "थाई, Thai"),
        ("LKA", "श्रीलंकाई, Sri Lankan"),
        ("AFG", "अफगान, अफ़ग़ानी, Afghan"),
        ("ISR", "इजरायली, इज़राइली, Israeli, Israelis"),
        ("ZAF", "दक्षिण अफ्रीकी, South African"),
        ("KEN", "केन्याई, Kenyan"),
        ("ITA", "इतालवी, Italian"),
        ("NLD", "डच, Dutch"),
        ("CHE", "स्विस, Swiss"),
        ("GRC", "यूनानी, ग्रीक, Greek"),
        ("KAZ", "कज़ाख, Kazakh"),
        ("UZB", "उज़्बेक, उज्बेक, Uzbek"),
        ("ARE", "अमीराती, Emirati"),
        ("BRA", "ब्राजीली, ब्राजीलियाई, Brazilian"),
        ("CAN", "कनाडाई, Canadian"),
    ],
)
def test_adjectives_of_countries(code: str, adjectives: str) -> None:
    country = Place(code, PlaceKind.COUNTRY, adjective=True, country=code)
    assert {name: place_of(name) for name in adjectives.split(", ")} == dict.fromkeys(adjectives.split(", "), country)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("ASEAN", "आसियान, ASEAN, Asean, एडीएमएम-प्लस, एडीएमएम प्लस, ADMM-Plus, आसियान क्षेत्रीय मंच"),
        ("SCO", "एससीओ, शंघाई सहयोग संगठन, SCO, Shanghai Cooperation Organisation"),
        ("QUAD", "क्वाड, Quad, QUAD"),
        ("UN", "संयुक्त राष्ट्र, संयुक्त राष्ट्र संघ, यूएन, यू.एन., UN, United Nations"),
        ("UNSC", "सुरक्षा परिषद, संयुक्त राष्ट्र सुरक्षा परिषद, यूएनएससी, UN Security Council"),
        ("G20", "जी20, जी-20, जी 20, जी-२०, G20, G-20"),
        ("G7", "जी7, जी-7, G7"),
        ("BRICS", "ब्रिक्स, BRICS, Brics"),
        ("NATO", "नाटो, NATO, Nato"),
        ("EU", "यूरोपीय संघ, ईयू, यूरोपियन यूनियन, EU"),
        ("AU", "अफ्रीकी संघ, African Union"),
        ("BIMSTEC", "बिम्सटेक, BIMSTEC"),
        ("SAARC", "सार्क, दक्षेस, SAARC"),
        ("IAEA", "आईएईए, अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी, IAEA"),
        ("GCC", "जीसीसी, खाड़ी सहयोग परिषद, GCC"),
        ("OIC", "ओआईसी, इस्लामी सहयोग संगठन, OIC"),
        ("COMMONWEALTH", "राष्ट्रमंडल, Commonwealth of Nations"),
        ("INTERPOL", "इंटरपोल, Interpol"),
        ("IORA", "आईओआरए, IORA, हिंद महासागर रिम संघ, Indian Ocean Rim Association"),
        ("CSC", "कोलंबो सुरक्षा सम्मेलन, कॉलंबो सुरक्षा सम्मेलन, Colombo Security Conclave"),
        ("WTO", "डब्ल्यूटीओ, विश्व व्यापार संगठन, WTO"),
        ("WHO", "डब्ल्यूएचओ, विश्व स्वास्थ्य संगठन, WHO"),
        ("WORLDBANK", "विश्व बैंक, World Bank"),
        ("IMF", "आईएमएफ, अंतरराष्ट्रीय मुद्रा कोष, IMF"),
    ],
)
def test_names_of_organizations(code: str, names: str) -> None:
    body = Place(code, PlaceKind.ORGANIZATION)
    assert {name: place_of(name) for name in names.split(", ")} == dict.fromkeys(names.split(", "), body)


@pytest.mark.parametrize(("code", "name"), sorted(organizations().items()))
def test_every_organization_is_found_by_its_english_name(code: str, name: str) -> None:
    assert place_of(name) == Place(code, PlaceKind.ORGANIZATION)


@pytest.mark.parametrize(
    ("country", "names"),
    [
        ("IND", "नई दिल्ली, दिल्ली, मुंबई, आगरा, गोवा, बेंगलुरु, बेंगलूरु, हैदराबाद, New Delhi, Goa"),
        ("LAO", "वियनतियाने, विएंतियान, विएनतियान, Vientiane"),
        ("USA", "वाशिंगटन, वॉशिंगटन, न्यूयॉर्क, न्यूयार्क, Washington, New York"),
        ("RUS", "मॉस्को, मास्को, कजान, सोची, Moscow, Kazan"),
        ("CHE", "जिनेवा, जेनेवा, दावोस, Geneva, Davos"),
        ("UZB", "समरकंद, ताशकंद, Samarkand"),
        ("TJK", "दुशांबे, दुशान्बे, Dushanbe"),
        ("EGY", "काहिरा, शर्म अल शेख, शर्म-अल-शेख, Sharm el-Sheikh"),
        ("DEU", "बर्लिन, म्यूनिख, Munich"),
        ("JPN", "टोक्यो, हिरोशिमा, Tokyo"),
        ("KOR", "सियोल, सिओल, Seoul"),
        ("IDN", "जकार्ता, बाली, Bali"),
        ("MDV", "माले, Male"),
        ("PSE", "गाजा, गाज़ा पट्टी, Gaza"),
    ],
)
def test_cities_stand_for_their_country_and_are_no_side(country: str, names: str) -> None:
    city = Place(country, PlaceKind.CITY, country=country)
    assert {name: place_of(name) for name in names.split(", ")} == dict.fromkeys(names.split(", "), city)


# Not members of the United Nations (beside ISO's members), and states whose city has the name of the country.
TERRITORIES = """ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GUF GUM HKG HMD IMN
IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF"""
CITY_STATES = "MCO SGP SMR VAT"


def test_every_state_has_a_city() -> None:
    cities = {place.code for _, place in listed_places() if place.kind is PlaceKind.CITY}
    assert country_codes() - cities - set(f"{TERRITORIES} {CITY_STATES}".split()) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("भारत-अमरीका साझेदारी", ["IND", "USA"]),
        ("भारत - अमेरिका", ["IND", "USA"]),
        ("भारत–रूस", ["IND", "RUS"]),
        ("India-US ties", ["IND", "USA"]),
        ("U.S.-India", ["USA", "IND"]),
        ("Indo-French exercise", ["IND", "FRA"]),
        ("Sino-Indian border", ["CHN", "IND"]),
        ("दक्षिण कोरियाई-जापानी वार्ता", ["KOR", "JPN"]),
        ("इंडो-पैसिफिक और भारत", ["IND"]),
        ("the Indo-Pacific", []),
        ("हिंद-प्रशांत क्षेत्र", []),
        ("हिंद महासागर में भारत", ["IND"]),
        ("across the Indian Ocean", []),
        ("दक्षिण चीन सागर पर चीन", ["CHN"]),
        ("South China Sea, East China Sea", []),
        ("पूर्वी चीन सागर और अरब सागर", []),
        ("लातिन अमेरिका, दक्षिण अमेरिका, उत्तरी अमेरिका, मध्य अमरीकी देश", []),
        ("Latin America", []),
        ("न्यू मैक्सिको", ["USA"]),
        ("अमेरिकी समोआ", ["ASM"]),
        ("फारस की खाड़ी, ओमान की खाड़ी, Gulf of Aden", []),
        ("इंडियन एक्सप्रेस, टाइम्स ऑफ इंडिया और एयर इंडिया", []),
        ("मेक इन इंडिया, मेक-इन-इंडिया, Make in India, आत्मनिर्भर भारत", []),
        ("बैंक ऑफ इंडिया, हिन्दुस्तान एयरोनॉटिक्स, भारत इलेक्ट्रॉनिक्स, भारत डायनेमिक्स", []),
        ("कोरियाई प्रायद्वीप", []),
        ("चीनी मिल, चीनी के दाम", []),
        ("चीनी विदेश मंत्री", ["CHN"]),
        ("दो अरब डॉलर, 50 लाख अमेरिकी डॉलर", []),
        ("चेक से भुगतान", []),
        ("चेक विदेश मंत्री", ["CZE"]),
        ("रूस की सुरक्षा परिषद के सचिव", ["RUS"]),
        ("रूसी सुरक्षा परिषद", ["RUS"]),
        ("राष्ट्रीय सुरक्षा परिषद, National Security Council", []),
        ("संयुक्त राष्ट्र सुरक्षा परिषद में भारत", ["UNSC", "IND"]),
        ("आईएनएस कोलकाता और INS Delhi", []),
        ("Virginia-class submarines", []),
        ("पेरिस समझौते और जिनेवा कन्वेंशन", []),
        ("Jakarta Post", []),
        ("पाक अधिकृत कश्मीर", []),
        ("भारत-पाक सीमा", ["IND", "PAK"]),
        ("राष्ट्रमंडल खेल", []),
        ("भारतीय मूल के सांसद", []),
        ("बताया कि यह पाकिस्तानीकरण नहीं है", []),
    ],
)
def test_what_a_name_is_part_of_counts(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def test_capitals_of_metonyms_are_cities() -> None:
    assert sides("नई दिल्ली और वाशिंगटन के बीच") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He told us that turkey and china are on the table", []),
        ("The US told us", ["USA"]),
        ("who met the WHO chief", ["WHO"]),
        ("INDIA, RUSSIA SIGN PACT", ["IND", "RUS"]),
        ("UN women peacekeepers", ["UN"]),
        ("UN Women", ["UNWOMEN"]),
        ("a quad of ministers", []),
        ("Un", []),
    ],
)
def test_latin_names_need_their_capitals(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def test_stray_joiners_and_controls_are_no_words() -> None:
    text = "\u200dभारत \u200c रूस \x1f चीन\u200b"
    assert [text[match.start : match.end] for match in find_places_in(text)] == ["भारत", "रूस", "चीन"]


def test_words_of_unknown_print_are_taken_for_capitals() -> None:
    assert [match.entry.code for match in find_places([Word(0, 2, "us")])] == ["USA"]


@pytest.mark.parametrize("printed", ["", " ", "राजधानी", "भारत और रूस", "भारत सरकार", "चेक", "चेक सेना", "us", "अरब", "-"])
def test_what_is_no_name_as_a_whole_has_no_place(printed: str) -> None:
    assert place_of(printed) is None


def test_context_does_not_belong_to_the_name() -> None:
    text = "चेक रक्षा मंत्री"
    assert [text[match.start : match.end] for match in find_places_in(text)] == ["चेक"]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("USA", "United States"),
        ("KOR", "South Korea"),
        ("IND", "India"),
        ("NZL", "New Zealand"),
        ("RUS", "Russia"),
        ("VNM", "Vietnam"),
        ("TUR", "Turkey"),
        ("MMR", "Myanmar"),
        ("COD", "DR Congo"),
        ("XKX", "Kosovo"),
        ("ASEAN", "ASEAN"),
        ("QUAD", "Quad"),
        ("COMMONWEALTH", "Commonwealth"),
        ("UNHEARDOF", "UNHEARDOF"),
    ],
)
def test_short_english_names(code: str, name: str) -> None:
    assert name_en(code) == name


SPELLINGS = sorted({spelling.replace("[", "").replace("]", "") for spelling, _ in listed_places()})


@given(
    st.lists(st.sampled_from(SPELLINGS) | st.text(max_size=8) | st.sampled_from([" ", "-", "।", "और"])).map(" ".join)
)
def test_places_have_valid_codes_and_do_not_overlap(text: str) -> None:
    found = find_places_in(text)
    for match in found:
        place = match.entry
        assert place.code in organizations() if place.kind is PlaceKind.ORGANIZATION else is_country(place.code)
        assert place.country == (None if place.kind is PlaceKind.ORGANIZATION else place.code)
        assert text[match.start : match.end].strip() == text[match.start : match.end] != ""
    assert all(one.end <= other.start for one, other in pairwise(found))
