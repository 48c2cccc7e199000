"""English names of documents that are printed in Hindi, put together from their words.

In: a printed name. Out: its English ("रक्षा सहयोग पर समझौता ज्ञापन": Memorandum of Understanding on defence cooperation);
None unless every word is understood: no name is better than a wrong one.
"""

from __future__ import annotations

from extractor.offline.documents.phrases import ACTION, RELATION, Pieces, compound, joined, last_relation, phrase
from extractor.offline.documents.words import Piece, pieces_of
from extractor.phrases import words
from schemas.vocabulary import AgreementType

BESIDE = frozenset({"year", "years", "length", "sum"})
# What a relation is called behind the kind of a document, where that is not "on".
BEHIND_KIND = {"with": "with", "between": "between", "against": "against", "under": "under"}
# Kinds before which it stands, up to so many words.
CALLED = frozenset({"framework", "roadmap", "action plan", "treaty", "convention"})
MOST_BEFORE = 4
GENITIVE = Piece(RELATION, "of")
LABELS = {
    AgreementType.TREATY_AGREEMENT: "Agreement",
    AgreementType.MOU: "Memorandum of Understanding",
    AgreementType.LETTER_OF_INTENT: "Letter of Intent",
}
# Of English that is printed in Devanagari.
LOAN_LINKS = frozenset({"ऑफ", "फॉर", "ऑन"})
PLANS = frozenset({"framework", "roadmap", "action plan", "framework agreement", "cooperation plan"})
CONTRACTS = frozenset({"contract", "deal", "purchase contract"})
OF_SOMETHING = frozenset({"programme", "Terms of Reference"})
TRADED = frozenset({"purchase", "sale", "procurement", "acquisition"})
SMALL = frozenset({"of", "for", "on", "and", "in"})


def english_name(name: str, type_: AgreementType | None = None) -> str | None:
    """The English name of a document; its type tells the kind of one of which only the subject is printed."""
    printed, short = _without_short_form(name)
    pieces = pieces_of(printed)
    if not pieces:
        return None
    pieces = [piece for piece in pieces if piece.kind != "dropped"]
    spoken = not LOAN_LINKS.isdisjoint(word.key for word in words(printed))
    related = any(piece.kind == RELATION for piece in pieces)
    english = _as_printed(pieces) if spoken and not related else _document(pieces, type_)
    return f"{_capital(english)}{short}" if english else None


def _without_short_form(name: str) -> tuple[str, str]:
    """A name without the brackets at its end, and what they hold in Latin letters ("... समझौता (CEPA)")."""
    opening = name.rfind("(")
    if opening < 0 or not name.endswith(")"):
        return name, ""
    inside = name[opening + 1 : -1]
    return name[:opening], f" ({inside})" if inside.isascii() else ""


def _as_printed(pieces: Pieces) -> str | None:
    """English in Devanagari, word by word ("लॉजिस्टिक्स एक्सचेंज मेमोरेंडम ऑफ एग्रीमेंट")."""
    if any(not (piece.is_noun or piece.is_adjective or piece.kind in ("small", "joins")) for piece in pieces):
        return None
    text = " ".join(piece.text for piece in pieces).split()
    return " ".join(word if word in SMALL else _capital(word) for word in text)


def _document(pieces: Pieces, type_: AgreementType | None) -> str | None:
    """A kind of document with what it is about."""
    at = next((i for i in range(len(pieces) - 1, -1, -1) if pieces[i].kind == "label"), None)
    if at is None:
        about = phrase(pieces) if type_ in LABELS else None
        return f"{LABELS[type_]} on {about}" if type_ and about else None
    label, behind, rest = pieces[at], pieces[at + 1 :], list(pieces[:at])
    if any(piece.kind != "years" for piece in behind):
        return None
    leading: list[str] = []
    trailing = [piece.text for piece in behind]
    costing: list[str] = []
    cut = last_relation(rest)
    if cut is not None and rest[cut].text == "of" and rest[-1].kind == ACTION and rest[cut - 1].kind not in BESIDE:
        # "सैनिकों के प्रशिक्षण समझौता" is as "सैनिकों के प्रशिक्षण का समझौता".
        rest, cut = [*rest, GENITIVE], len(rest)
    own, rest = (rest[cut + 1 :], rest[: cut + 1]) if cut is not None else (rest, [])
    # "2020 का खनन अनुबंध", "खनन का दस साल का अनुबंध".
    while (said := _said_beside(rest)) is not None:
        piece, ends, rest = said
        if piece.kind == "length" and ends:
            trailing.append(f"for {piece.text.replace('-', ' ')}s")
        else:
            {"sum": costing, "years": trailing}.get(piece.kind, leading).append(_beside(piece))
    qualities = own if all(piece.is_adjective for piece in own) else []
    own = [] if qualities else own
    about, upon = "", ""
    body = rest[:-1]
    if rest and rest[-1].text == "of" and (_are_paired(body) or (not own and _stands_before(label, body))):
        # "सामरिक साझेदारी का रोडमैप", "C-C का व्यापार समझौता".
        rest, own = [], [*body, *own]
    named = _named(label, [*qualities, *own], leading)
    if named is None:
        return None
    if rest:
        relation = rest[-1]
        found = phrase(body)
        if relation.kind != RELATION or found is None:
            return None
        about, upon = found, _preposition(label, relation, body, own)
        if not upon:
            return None
    if rest and named[1]:
        # "Memorandum of Understanding on logistics on ..." says two things.
        return None
    return " ".join(filter(None, [named[0], *costing, named[1], upon, about, *trailing]))


def _are_paired(body: Pieces) -> bool:
    """Whether two countries are joined by a hyphen: as in Hindi without a genitive, they stand before the kind."""
    return any(piece.kind == "-" for piece in body) and all(piece.kind in ("country", "people", "-") for piece in body)


def _stands_before(label: Piece, body: Pieces) -> bool:
    """Whether what a document is of stands before its kind: "strategic partnership roadmap".

    So also where Hindi does not say of how many ("ड्रोन का सौदा": drone deal).
    """
    if not 0 < len(body) <= MOST_BEFORE or not all(piece.is_noun or piece.is_adjective for piece in body):
        return False
    head = body[-1]
    unsaid = (head.kind == "things" and not head.plural) or (head.kind == ACTION and label.text in CONTRACTS)
    return label.key == "before" and (label.text in CALLED or (unsaid and label.text not in OF_SOMETHING))


def _beside(piece: Piece) -> str:
    return {"years": f"for {piece.text}", "sum": f"of {piece.text}"}.get(piece.kind, piece.text)


def _said_beside(rest: list[Piece]) -> tuple[Piece, bool, list[Piece]] | None:
    """A year, a length or a sum at one end of what stands before a document, whether "for" follows it, and the rest."""
    marks = [piece.text if piece.kind == RELATION else "" for piece in rest]
    last = len(rest) - 1
    if last > 0 and marks[last] in ("of", "for") and rest[last - 1].kind in BESIDE and (last == 1 or marks[last - 2]):
        return rest[last - 1], marks[last] == "for", rest[: last - 1]
    if last > 0 and marks[1] in ("of", "for") and rest[0].kind in BESIDE:
        return rest[0], marks[1] == "for", rest[2:]
    return None


def _named(label: Piece, own: list[Piece], leading: list[str]) -> tuple[str, str] | None:
    """A kind of document with the words right before it, and what it is "on" where those do not stand in English."""
    while own and own[0].kind in ("document_adjectives", "year", "length"):
        leading = [own[0].text, *leading] if own[0].kind == "document_adjectives" else [*leading, own[0].text]
        own = own[1:]
    years = [f"for {piece.text}" for piece in own[:1] if piece.kind == "years"]
    own = own[len(years) :]
    if not own:
        return " ".join([*leading, label.text, *years]), ""
    if any(piece.kind in BESIDE or piece.kind in ("number", "verbs", RELATION) for piece in own):
        return None
    if label.key == "behind" and all(piece.is_adjective for piece in own):
        return " ".join([*leading, joined(own, before_noun=True), label.text, *years]), ""
    sides = all(piece.kind in ("country", "people", "-", "town") for piece in own)
    if label.key == "before" or sides:
        before = compound(own, before_noun=True)
        return (" ".join([*leading, before, label.text, *years]), "") if before else None
    about = compound(own)
    return (" ".join([*leading, label.text, *years]), f"on {about}") if about else None


def _preposition(label: Piece, relation: Piece, body: Pieces, own: Pieces) -> str:
    """What stands between a kind of document and what it is about; nothing where that says something else of it."""
    if relation.text in BEHIND_KIND:
        return BEHIND_KIND[relation.text]
    if relation.text not in ("of", "on", "for", "in", "field", "doing"):
        return ""
    head = body[-1]
    if relation.text in ("in", "field") and (
        head.kind in ("unique", "country", "town") or (own and own[-1].kind == "doings")
    ):
        return "in"
    if relation.text == "for" and own:
        return "for"
    if relation.text == "of" and (label.text in OF_SOMETHING or _are_sides(body)):
        return "of"
    if label.text in CONTRACTS:
        traded = head.text in TRADED or head.text.endswith((" purchase of", " sale of"))
        return "for" if traded or head.kind not in (ACTION, "verbs") else "on"
    if label.text in PLANS and (relation.text == "for" or (relation.text == "of" and "framework" in label.text)):
        return "for"
    return "on"


def _are_sides(body: Pieces) -> bool:
    return all(piece.kind in ("country", "joins", ",") for piece in body)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
