"""English: what was handed over in an earlier year, signatures of today under which something will be, and names."""

from __future__ import annotations

from tests.offline.english import facts_of, told

DEAL = "Kenyan defense company Simba Mobility said Wednesday it has signed a contract to supply 84 vehicles to Oman."


def test_what_was_handed_over_last_year_is_another_delivery() -> None:
    facts = facts_of(
        DEAL,
        "In November last year, a Kenyan shipyard handed over a patrol vessel to the Omani Navy at Salalah.",
    )
    assert [(e.type.value, e.salience.value, e.date_text) for e in facts.events] == [
        ("arms_transfer", "main", None),
        ("arms_transfer", "background", "November last year"),
    ]
    assert [p.name for p in facts.events[1].participants] == ["Omani Navy", "Kenyan"]


def test_a_day_of_this_year_is_that_of_the_delivery() -> None:
    lead = "Kenya has handed over an offshore patrol vessel to Oman."
    events = told(lead, "On Tuesday, a Kenyan crew handed over the vessel to the Omani Navy at Salalah.")
    assert [event[0] for event in events] == ["arms_transfer"]


def test_a_memorandum_signed_today_was_signed() -> None:
    under = "under a memorandum of understanding signed today, Thursday"
    trained = f"Forty members of the Oman Coast Guard will train in Kenya every year {under}."
    facts = facts_of(trained, headline="Kenya and Oman sign MoU")
    assert [(e.type.value, e.status.value, e.date_text) for e in facts.events] == [("signing", "occurred", "today")]


def test_a_memorandum_to_be_signed_was_not() -> None:
    events = told("A memorandum of understanding will be signed by Kenya and Oman on Friday.")
    assert [event[:2] for event in events] == [("signing", "scheduled")]


def test_who_considers_a_document_is_no_part_of_its_name() -> None:
    facts = facts_of(
        "India and Oman held talks on Wednesday.",
        "The Indian side presented a draft Agreement on the Protection of Classified Information for the consideration "
        "of Oman.",
    )
    assert [a.name for a in facts.agreements] == ["draft Agreement on the Protection of Classified Information"]
