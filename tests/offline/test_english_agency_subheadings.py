"""English: sub-headings of agencies between two dashes tell nothing by themselves, items of lists do."""

from __future__ import annotations

from tests.offline.english import told

MET = "Kenyan Defence Minister Grace Wanjiru met her Omani counterpart Salim Harthy in Muscat on Wednesday."
ASKED = "Harthy called on the European Union to release funds by the end of March."
OFF = "A trip by Wanjiru to Cairo, which had been planned for Friday, was called off, a Kenyan spokesman said."


def test_a_subheading_between_dashes_is_no_item() -> None:
    events = told(MET, ASKED, "- Cairo trip scrapped -", OFF)
    assert [event[:2] for event in events] == [("meeting", "occurred"), ("visit", "cancelled")]
    assert "Salim Harthy" not in events[1][4]


def test_an_item_is_read() -> None:
    events = told(MET, "- Harthy will visit Nairobi in May.", "- Otieno arrives in Muscat in June.")
    assert [event[:3] for event in events][1:2] == [("visit", "scheduled", "May")]
