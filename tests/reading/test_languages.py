from __future__ import annotations

import pytest

from extractor.reading.languages import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("दोनों देशों ने समझौते पर हस्ताक्षर किए।", "hi"),
        ("भारत और अमरीका (India and the United States) ने करार (deal) किया है।", "hi"),
        ("भारत आणि पोलंड यांनी करार केला आहे.", "mr"),
        ("नेपाल र भारतबीच सम्झौता भएको छ ।", "ne"),
        ("The two sides signed the agreement in New Delhi.", "en"),
        ("Les deux pays ont signé un accord dans la capitale.", "fr"),
        ("Die Minister haben das Abkommen in Berlin unterzeichnet.", "de"),
        ("இரு நாடுகளும் கையெழுத்திட்டன.", "ta"),
        ("দুই দেশ চুক্তি সই করেছে।", "bn"),
        ("وزیر دفاع نے کہا ہے", "ur"),
        ("قال وزير الدفاع", "ar"),
        ("Министры подписали соглашение.", "ru"),
        ("Міністри підписали угоду.", "uk"),
        ("两国签署了协议。", "zh"),
        ("両国は協定に署名した。", "ja"),
        ("양국은 협정에 서명했다.", "ko"),
        ("Ministrowie podpisali umowę o współpracy w Warszawie, która ułatwi też ćwiczenia.", "pl"),
        (
            "The minister met Władysław Nowak, his Polish counterpart, in Warsaw and signed the agreement with him.",
            "en",
        ),
        ("İki ülke Ankara'da savunma işbirliği anlaşması imzaladı.", "tr"),
        (
            "Minister Yaşar Işık of Türkiye and his guest agreed to hold a naval exercise off the coast of the two.",
            "en",
        ),
        ("2016 + 2018", "und"),
        ("Xyzzy plugh", "und"),
    ],
)
def test_the_language_is_told_by_script_and_function_words(text: str, language: str) -> None:
    assert language_of(text) == language
