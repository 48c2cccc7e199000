from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from schemas.vocabulary import EventType, Term, Topic

SETS = Term.__subclasses__()


@pytest.mark.parametrize("terms", SETS)
def test_the_json_schema_of_a_set_explains_every_term(terms: type[Term]) -> None:
    schema = TypeAdapter(terms).json_schema()
    assert schema["enum"] == [term.value for term in terms]
    assert schema["description"].splitlines() == [f"{term.value}: {term.meaning}" for term in terms]
    assert all(term.meaning for term in terms)


def test_a_term_is_its_value() -> None:
    assert (EventType("visit"), str(EventType.VISIT), f"{Topic.MARITIME}") == (EventType.VISIT, "visit", "maritime")
    assert EventType.VISIT.plover == "CONSULT-visit, 042/043"


def test_an_unknown_term_is_refused() -> None:
    with pytest.raises(ValueError, match="summit"):
        EventType("summit")
