"""Words of the vocabulary as a reader expects them: 'multilateral meeting', 'MoU', 'space, cyber, AI'."""

from __future__ import annotations

from schemas.vocabulary import (
    Act,
    AgreementStatus,
    AgreementType,
    Certainty,
    DateBasis,
    EventStatus,
    EventType,
    Role,
    Salience,
    SourceType,
    SuspicionKind,
    Term,
    Topic,
)

# Names of the sets on the page, in the order of its glossary.
SETS: dict[str, type[Term]] = {
    "event": EventType,
    "event_status": EventStatus,
    "agreement": AgreementType,
    "agreement_status": AgreementStatus,
    "commitment": Act,
    "topic": Topic,
    "certainty": Certainty,
    "salience": Salience,
    "source": SourceType,
    "role": Role,
    "basis": DateBasis,
    "suspicious": SuspicionKind,
}
LABELS = {
    "treaty_agreement": "treaty or agreement",
    "mou": "MoU",
    "arms_transfer": "arms transfer",
    "exercises_interoperability": "exercises, interoperability",
    "training_exchange": "training, exchange",
    "industry_production": "industry, production",
    "research_technology": "research, technology",
    "intelligence_information": "intelligence, information",
    "space_cyber_ai": "space, cyber, AI",
    "peacekeeping_hadr": "peacekeeping, HADR",
}


def label(term: str) -> str:
    return LABELS.get(term, term.replace("_", " "))


def terms() -> dict[str, dict[str, tuple[str, str]]]:
    """Label and meaning of every word, by set."""
    return {name: {term.value: (label(term), term.meaning) for term in words} for name, words in SETS.items()}
