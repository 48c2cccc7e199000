"""English names that are put together for documents printed in Hindi."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from extractor.offline import extract_facts
from extractor.offline.documents.english import english_name
from extractor.reading import read_text
from schemas.vocabulary import AgreementType

TALKS = "रक्षा मंत्री विनोद तलवार और केन्या के रक्षा मंत्री जोसेफ मुतुआ ने सोमवार को नैरोबी में बातचीत की।"


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("रक्षा समझौता", "Defence agreement"),
        ("रक्षा सहयोग समझौते", "Defence cooperation agreement"),
        ("रक्षा सहयोग पर एक समझौता ज्ञापन", "Memorandum of Understanding on defence cooperation"),
        ("समुद्री सुरक्षा संबंधी आशय-पत्र", "Letter of Intent on maritime security"),
        ("सैन्य चिकित्सा के क्षेत्र में सहयोग को लेकर करार", "Agreement on cooperation in military medicine"),
        ("गोपनीय सैन्य सूचनाओं की सुरक्षा से जुड़ा समझौता", "Agreement on the protection of classified military information"),
        ("श्वेत पोत परिवहन सूचना साझाकरण समझौता", "White shipping information sharing agreement"),
        ("जल सर्वेक्षण में सहयोग का एमओयू", "Memorandum of Understanding on cooperation in hydrography"),
        ("जल सर्वेक्षण समझौते", "Hydrographic agreement"),
        ("सामरिक साझेदारी का रोडमैप 2026-31", "Strategic partnership roadmap 2026-31"),
        ("भारत-अमेरिका रक्षा औद्योगिक सहयोग रोडमैप", "India-US defence industrial cooperation roadmap"),
        ("रक्षा क्षेत्र में सहयोग के लिए नया ढांचा", "New framework for cooperation in the defence sector"),
        ("प्रत्यर्पण संधि", "Extradition treaty"),
        ("दोहरे कराधान से बचाव की संधि", "Double taxation avoidance treaty"),
        ("आपराधिक मामलों में कानूनी सहायता संधि", "Legal assistance treaty in criminal matters"),
        ("मस्कट घोषणापत्र", "Muscat declaration"),
        ("भारत और केन्या का संयुक्त वक्तव्य", "Joint statement of India and Kenya"),
        ("भारत-केन्या के संयुक्त वक्तव्य", "India-Kenya joint statement"),
        ("भारत-केन्या का मुक्त व्यापार समझौता", "India-Kenya free trade agreement"),
        ("यूरोपीय संघ के साथ मुक्त व्यापार समझौता", "Free trade agreement with the EU"),
        ("भारत और केन्या के बीच पर्यटन पर करार", "Agreement on tourism between India and Kenya"),
        ("नौसेनाओं के बीच सहयोग पर समझौता ज्ञापन", "Memorandum of Understanding on cooperation between the navies"),
        ("विमानों की संयुक्त मरम्मत पर अंतर-सरकारी समझौता", "Intergovernmental agreement on the joint repair of aircraft"),
        ("दुकम बंदरगाह के उपयोग पर समझौता", "Agreement on the use of the port of Duqm"),
        ("सैन्य प्रशिक्षण कार्यक्रम के प्रोटोकॉल", "Protocol on the military training programme"),
    ],
)
def test_the_kind_of_a_document_with_what_it_is_about(name: str, english: str) -> None:
    assert english_name(name) == english


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("रक्षा सहयोग की पंचवर्षीय कार्ययोजना", "Five-year defence cooperation action plan"),
        ("गैस आपूर्ति का दस साल का अनुबंध", "Ten-year gas supply contract"),
        ("सात साल के लिए रसद समझौता", "Logistics agreement for seven years"),
        ("2016 का खनन अनुबंध", "2016 mining contract"),
        ("रक्षा सहयोग पर 2007 का समझौता ज्ञापन", "2007 Memorandum of Understanding on defence cooperation"),
        ("वर्ष 2026-29 की संयुक्त कार्ययोजना", "Joint action plan for 2026-29"),
        ("2026-29 की संयुक्त कार्ययोजना", "Joint action plan for 2026-29"),
        ("45 करोड़ डॉलर के कर्ज समझौते", "Loan agreement of 450 million dollars"),
        ("9,400 करोड़ रुपये का अनुबंध", "Contract of 94 billion rupees"),
        ("एक अरब डॉलर का समझौता", "Agreement of 1 billion dollars"),
        ("छह लाख राइफलों की खरीद के अनुबंध", "Contract for the purchase of 600,000 rifles"),
        ("दो गश्ती पोत बनाने का करार", "Agreement on building two patrol vessels"),
        ("तीन फ्रिगेट बेचने का अनुबंध", "Contract for the sale of three frigates"),
        ("सुखोई-30 विमानों के इंजनों की आपूर्ति का करार", "Agreement on the supply of engines of Sukhoi-30 aircraft"),
    ],
)
def test_years_lengths_sums_and_numbers(name: str, english: str | None) -> None:
    assert english_name(name) == english


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("नैरोबी में टीका संयंत्र लगाने का समझौता", "Agreement on setting up a vaccine plant in Nairobi"),
        ("खुफिया सूचना साझा करने पर समझौते", "Agreement on sharing intelligence"),
        ("मादक पदार्थों की तस्करी रोकने पर समझौता", "Agreement on preventing drug trafficking"),
        ("आतंकवाद से निपटने पर समझौता", "Agreement on combating terrorism"),
        ("नाविकों को वीजा से छूट देने का समझौता", "Agreement on visa exemption for seafarers"),
        ("जहाजों को रसद सहायता देने संबंधी करार", "Agreement on providing logistics support to ships"),
        ("यूपीआई को केन्या के भुगतान तंत्र से जोड़ने का करार", "Agreement on linking UPI with the payment mechanism of Kenya"),
        ("व्यापार बढ़ाने वाला समझौता", "Agreement on increasing trade"),
        ("दवाओं से बनाने का समझौता", None),
    ],
)
def test_what_a_document_is_to_do(name: str, english: str | None) -> None:
    assert english_name(name) == english


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("व्यापार, निवेश और पर्यटन पर समझौता", "Agreement on trade, investment and tourism"),
        ("व्यापार और निवेश के संवर्धन पर समझौता", "Agreement on the promotion of trade and investment"),
        ("रक्षा उपकरणों और तकनीक के हस्तांतरण का करार", "Agreement on the transfer of defence equipment and technology"),
        (
            "सैनिकों के प्रशिक्षण और जहाजों की मरम्मत पर समझौता",
            "Agreement on the training of soldiers and the repair of ships",
        ),
        (
            "विमानों के विकास और सैनिकों के प्रशिक्षण में सहयोग पर करार",
            "Agreement on cooperation in the development of aircraft and the training of soldiers",
        ),
        (
            "पुलिस प्रशिक्षण और साइबर अपराध की रोकथाम पर करार",
            "Agreement on police training and the prevention of cybercrime",
        ),
        ("साइबर सुरक्षा और सूचनाओं के आदान-प्रदान पर समझौता", None),
        ("पोतों के इंजन और विमानों के पुर्जों की आपूर्ति का करार", None),
        ("सैनिकों के प्रशिक्षण और भारत के जहाजों की मरम्मत पर समझौता", None),
    ],
)
def test_what_and_joins_has_one_meaning_or_no_name(name: str, english: str | None) -> None:
    assert english_name(name) == english


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("लॉजिस्टिक्स एक्सचेंज मेमोरेंडम ऑफ एग्रीमेंट", "Logistics Exchange Memorandum of Agreement"),
        ("जनरल सिक्योरिटी ऑफ मिलिट्री इन्फॉर्मेशन एग्रीमेंट", "General Security of Military Information Agreement"),
        ("मेमोरेंडम ऑफ अंडरस्टैंडिंग ऑन डिफेंस को-ऑपरेशन", "Memorandum of Understanding on Defence Cooperation"),
        ("डिफेंस को-ऑपरेशन एग्रीमेंट", "Defence cooperation agreement"),
        ("कल्चरल एक्सचेंज प्रोग्राम", "Cultural exchange programme"),
        ("चाय प्रसंस्करण इकाई के लिए लेटर ऑफ इंटेंट", "Letter of Intent on a tea processing unit"),
        ("व्यापक आर्थिक साझेदारी समझौता (CEPA)", "Comprehensive economic partnership agreement (CEPA)"),
        ("व्यापक आर्थिक साझेदारी समझौता (सीईपीए)", "Comprehensive economic partnership agreement"),
    ],
)
def test_english_printed_in_devanagari(name: str, english: str) -> None:
    assert english_name(name) == english


@pytest.mark.parametrize(
    "name",
    [
        "क्षितिज समझौता",
        "'क्षितिज 2047' नाम का रोडमैप",
        "नीलगिरि बंदरगाह का समझौता",
        "रक्षा सहयोग",
        "संबंधों को नई ऊंचाई पर ले जाने का समझौता",
        "पोत के लिए धन 10 करोड़ डॉलर के ऋण समझौते",
        "अटके मुक्त व्यापार समझौते",
        "",
    ],
)
def test_no_name_where_a_word_or_its_place_is_not_understood(name: str) -> None:
    assert english_name(name) is None


def test_the_type_tells_the_kind_of_a_document_of_which_only_the_subject_is_printed() -> None:
    assert english_name("सैन्य चिकित्सा में प्रशिक्षण", AgreementType.MOU) == (
        "Memorandum of Understanding on training in military medicine"
    )
    assert english_name("सैन्य चिकित्सा में प्रशिक्षण", AgreementType.OTHER) is None


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("दोनों पक्षों ने रसद सहायता समझौते (LSA) पर हस्ताक्षर किए।", "Logistics support agreement (LSA)"),
        ("दोनों पक्षों ने रसद सहायता समझौते (Mutual Support Pact) पर हस्ताक्षर किए।", "Mutual Support Pact"),
        ("दोनों पक्षों ने रसद सहायता समझौते पर हस्ताक्षर किए।", "Logistics support agreement"),
    ],
)
def test_what_the_article_prints_in_brackets_counts(sentence: str, english: str) -> None:
    text = "\n\n".join(("पूर्वी अफ्रीका में सहयोग की खबर", TALKS, sentence))
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    assert [agreement.name_en for agreement in facts.agreements] == [english]


def test_no_hindi_word_of_the_data_has_two_translations() -> None:
    text = files("extractor.offline").joinpath("data", "document_words.toml").read_text(encoding="utf-8")
    keyed = {"short", "from", "with_of", "as_modifier", "alone", "within"}
    tables = {name: rows for name, rows in tomllib.loads(text).items() if name not in keyed and name != "labels"}
    listed = [phrase for rows in tables.values() for phrases in rows.values() for phrase in phrases.split(", ")]
    assert [phrase for phrase in set(listed) if listed.count(phrase) > 1] == []
