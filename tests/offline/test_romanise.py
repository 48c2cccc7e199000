from __future__ import annotations

import pytest

from extractor.offline.romanise import romanise


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("रामनाथ", "Ramnath"),
        ("सिंह", "Singh"),
        ("अनिल चौहान", "Anil Chauhan"),
        ("निर्मला", "Nirmala"),
        ("एस जयराम", "S Jairam"),
        ("एमएम पांडे", "MM Pande"),
        ("समीर वी. कामत", "Samir V. Kamat"),
        ("आर. के. भल्ला", "R. K. Bhalla"),
        ("अल-नज्जार", "Al-Najjar"),
        ("ज़ैनब", "Zainab"),
        ("भूपेंद्र शुक्ल", "Bhupendra Shukla"),
        ("बालकृष्ण आर्य", "Balakrishna Arya"),
        ("शबनम", "Shabnam"),
        ("ज्ञानेश यज्ञ", "Gyanesh Yagya"),
        ("कुमावत", "Kumawat"),
        ("खंडेलवाल", "Khandelwal"),
        ("नायकवाड", "Nayakwad"),
        ("पर्वत", "Parvat"),
        ("जसप्रीत", "Jaspreet"),
        ("रमित", "Ramit"),
        ("तन्मय", "Tanmay"),
        ("जयपाल", "Jaipal"),
        ("जयंत", "Jayant"),
        ("कालड़ा", "Kalra"),
        ("हेगड़े", "Hegde"),
        ("पठानिया", "Pathania"),
        ("प्रिया", "Priya"),
        ("श्रीधर", "Sridhar"),
        ("सिल्वा", "Silva"),
        ("सोफ़ी", "Sophie"),
        ("Raúl Peña", "Raúl Peña"),
        ("பெயர்", None),
    ],
)
def test_names_are_spelt_as_indian_names_are(name: str, latin: str | None) -> None:
    assert romanise(name) == latin


@pytest.mark.parametrize(
    ("name", "side", "latin"),
    [
        ("वांजिरू", "KEN", "Wanjiru"),
        ("वांजिरू", None, "Vanjiru"),
        ("वोंगसावत", "THA", "Wongsawat"),
        ("सुवैदी", "ARE", "Suwaidi"),
        ("डेविड वाको", "KEN", "David Wako"),
        ("पेटर लिंगर", "DEU", "Peter Linger"),
        ("शैनेल", "GUY", "Shanel"),
        ("लोटे डी विट", "NLD", "Lote de Vit"),
        ("डी एस राणा", "IND", "D S Rana"),
        ("चो मिन-जे", "KOR", "Cho Min-jae"),
        ("छंग वेन", "CHN", "Cheng Wen"),
        ("झोंग हुई", "CHN", "Zhong Hui"),
        ("एल-शाज़ली", "EGY", "El-Shazli"),
        ("फान वान जियांग", "VNM", "Phan Van Jiang"),
        ("गुयेन वान मिन्ह", "VNM", "Guyen Van Minh"),
        ("लियांग वेई", "CHN", "Liang Wei"),
        ("मियाको इजुमी", "JPN", "Miyako Izumi"),
        ("यासुकाजू ओकादा", "JPN", "Yasukazu Okada"),
        ("जुन्को मिजुकी", "JPN", "Junko Mizuki"),
        ("कोजी तनाका", "JPN", "Koji Tanaka"),
        ("दिमित्री अजारोव", "RUS", "Dmitri Azarov"),
        ("तारास जेलिंस्की", "UKR", "Taras Zelinsky"),
        ("जोसे मोरेजो", "PER", "Jose Morezo"),
        ("जकारिया माजिद", "MDV", "Jakaria Majid"),
        ("पेटर वान लिंगर", "NLD", "Peter van Linger"),
        ("कार्ल कोनर", "IRL", "Karl Coner"),
        ("वेरा वेली", "CAN", "Wera Wely"),
        ("यान वेबर", "DEU", "Jan Weber"),
        ("एनरिके कास्त्रो", "COL", "Enrique Castro"),
        ("मार्को कोराडी", "ITA", "Marco Coradi"),
        ("लूज मोराज", "BRA", "Luz Moraz"),
        ("कोलैर", "FRA", "Colar"),
        ("परवेज", "PAK", "Parvez"),
        ("सिराज", "PAK", "Siraj"),
        ("गैंट्ज", "ISR", "Gantz"),
        ("फुमिको", "JPN", "Fumiko"),
        ("फोंगसाई", "THA", "Phongsai"),
        ("शी कियांग", "CHN", "Xi Qiang"),
        ("हन सो-यन", "KOR", "Han So-yeon"),
        ("ओस्ट्रोवरस्की", "POL", "Ostrowarski"),
    ],
)
def test_names_of_other_countries_are_spelt_by_their_habits(name: str, side: str | None, latin: str) -> None:
    assert romanise(name, side) == latin
