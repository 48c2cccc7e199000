"""What is proposed, signed or only considered in Hindi: documents and at whose talks."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of


def test_terms_of_reference_are_a_document() -> None:
    (agreement,) = facts_of(
        "भारत और मलेशिया के रक्षा सचिवों ने सोमवार को विमानों के रखरखाव के लिए गठित मंच के विचारार्थ विषयों पर हस्ताक्षर किए।"
    ).agreements
    assert (agreement.type, agreement.status) == ("other", "signed")


@pytest.mark.parametrize(
    "proposal",
    [
        "भारत और केन्या जुलाई में नैरोबी में बैठक बुलाने पर राजी हुए हैं, जबकि कोवाल ने पोटाश की आपूर्ति के करार का प्रस्ताव रखा।",
        "कोवाल ने पोटाश की आपूर्ति के करार का सुझाव दिया।",
    ],
)
def test_who_proposes_a_document_does_so_at_his_own_talks(proposal: str) -> None:
    facts = facts_of(
        "विदेश मंत्री मोहन अय्यर ने सोमवार को केन्या के विदेश मंत्री डेविड ओकेलो और बेलारूस के विदेश मंत्री मक्सिम कोवाल के साथ "
        "अलग-अलग वार्ता की।",
        proposal,
    )
    proposed = facts.commitments[-1]
    sides = {e.id: {p.represents for p in e.participants} for e in facts.events}
    assert [a.status.value for a in facts.agreements] == ["proposed"]
    assert (proposed.act, proposed.actors, proposed.addressees) == ("proposed", ("BLR",), ("IND",))
    assert sides[proposed.event_id or ""] == {"IND", "BLR"}


@pytest.mark.parametrize("consideration", ["सकारात्मक विचार का आश्वासन दिया", "इस पर विचार करने का भरोसा दिलाया"])
def test_whoever_assures_only_to_consider_undertakes_nothing(consideration: str) -> None:
    met = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।"
    assert facts_of(met, f"अय्यर ने ओकेलो को {consideration}।").commitments == ()
