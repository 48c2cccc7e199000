"""English noun phrases that are put together from Hindi ones.

In: pieces (see `document_words`). Out: their English, None where they make no phrase that has one meaning. Hindi puts
what says more of a word before it, with a postposition between, so that English is read off from the right: "A के B में C"
is "C in B of A". Articles follow from the kind of the noun, and from what is said of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.offline.documents.words import Piece, looked_up
from extractor.offline.occasions.titles import with_article

Pieces = Sequence[Piece]
RELATION, ACTION = "relations", "actions"
# What is done with something that there is.
KNOWN = frozenset({"operation", "use", "lease", "management", "extension", "exploration", "monitoring"})
# What stands behind the name of a place in Hindi, and before it in English.
NAMED_AFTER = frozenset({"port", "island"})
UNCHANGED = ("aircraft", "guidelines", "spare parts")
VOWELS, NO_AN = "aeiou", ("uni", "use", "uranium", "one", "eu")


def phrase(pieces: Pieces) -> str | None:
    """A noun with all that is said of it; None where the words make no such phrase."""
    if not pieces or _is_ambiguous(pieces):
        return None
    if len(pieces) == 1 and pieces[0].kind == "year":
        return pieces[0].text
    if pieces[-1].kind in ("verbs", "giving"):
        return _doing(pieces) if pieces[-1].kind == "verbs" else _giving(pieces)
    if (at := _joint(pieces)) is not None:
        one, other = phrase(pieces[:at]), phrase(pieces[at + 1 :])
        return f"{one} {pieces[at].text} {other}" if one and other else None
    cut = last_relation(pieces)
    return compound(pieces) if cut is None else _related(pieces[:cut], pieces[cut], list(pieces[cut + 1 :]))


def _related(rest: Pieces, relation: Piece, head: list[Piece]) -> str | None:
    """A noun with what stands before it by a postposition."""
    if not head:
        return None
    governing = relation.text == "of"
    if governing and len(rest) == 1 and rest[0].kind in ("proper", "latin"):
        # "जन औषधि की दवाएं".
        return compound([*rest, *head])
    if governing and len(head) == 1 and head[0].kind == "label":
        # "दोहरे कराधान से बचाव की संधि".
        named = compound(rest, before_noun=True)
        return f"the {named} {head[0].text}" if named else None
    if governing and (other := looked_up("with_of", head[-1].key)):
        head[-1] = replace(head[-1], text=other, kind=ACTION)
    preposition = _said(relation, head[-1])
    governed, named = phrase(rest), compound(head, governing=governing)
    if governing and governed and head[-1].text in KNOWN and governed.startswith(("a ", "an ")):
        governed = f"the {governed.partition(' ')[2]}"
    if governing and head[-1].kind == "things" and [piece.kind for piece in rest] == ["town"]:
        preposition = "at"
    return f"{named} {preposition} {governed}" if governed and named and preposition else None


def _said(relation: Piece, head: Piece) -> str:
    """The preposition for a postposition behind a noun; nothing where there is none."""
    if relation.text == "from":
        return looked_up("from", head.key) or ""
    if relation.text in ("in", "field"):
        return looked_up("within", head.key) or "in"
    return "" if relation.text in ("object", "doing") else relation.text


def _joint(pieces: Pieces) -> int | None:
    """The "and" behind a deed, before one with an object of its own ("सैनिकों के प्रशिक्षण और जहाजों की मरम्मत")."""
    for at, piece in enumerate(pieces):
        if piece.kind != "joins" or not 0 < at < len(pieces) - 1 or not _is_deed(pieces[at - 1]):
            continue
        relations = [i for i in range(at + 1, len(pieces)) if pieces[i].kind == RELATION]
        if len(relations) == 1 and not _is_deed(pieces[relations[0] - 1]):
            return at
    return None


def _is_ambiguous(pieces: Pieces) -> bool:
    """Whether a deed may be done to all that "and" joins before it, or to the last alone.

    So "साइबर सुरक्षा और सूचनाओं के आदान-प्रदान", but neither "व्यापार और निवेश के संवर्धन" nor what has several numbers.
    """
    at = next((i for i in range(len(pieces) - 1, -1, -1) if pieces[i].kind == "joins"), None)
    if not at or at == len(pieces) - 1:
        return False
    relations = [i for i in range(at + 1, len(pieces)) if pieces[i].kind == RELATION and pieces[i].text == "of"]
    if not relations or not _is_deed(pieces[-1]) or pieces[-1].kind == "doings":
        return False
    before, first = pieces[at - 1], pieces[relations[0] - 1]
    if len(relations) > 1 and last_relation(pieces[:at]) is not None:
        return True
    if _is_deed(before):
        return len(relations) > 1 and not _is_deed(first)
    cut = last_relation(pieces[:at])
    row = pieces[0 if cut is None else cut + 1 : at]
    return before.kind == "mass" and len(joined(row).split()) > 1


def _is_deed(piece: Piece) -> bool:
    return piece.kind in (ACTION, "verbs", "doings")


def last_relation(pieces: Pieces) -> int | None:
    return next((i for i in range(len(pieces) - 1, -1, -1) if pieces[i].kind == RELATION), None)


def _doing(pieces: Pieces) -> str | None:
    """A deed in the infinitive with its object: "... बनाने", "... को ... से जोड़ने"."""
    verb, rest = pieces[-1], pieces[:-1]
    dative = next((i for i, piece in enumerate(rest) if piece.kind == RELATION and piece.text == "object"), None)
    if dative is not None:
        target, beside = phrase(rest[:dative]), list(rest[dative + 1 :])
        if target is None:
            return None
        if not beside:
            return f"{verb.text} {target}"
        preposition = looked_up("from", verb.key) if beside[-1].text == "from" else None
        other = phrase(beside[:-1])
        return f"{verb.text} {target} {preposition} {other}" if preposition and other else None
    if rest and rest[-1].kind == RELATION:
        direct = rest[-1].text == "from" and looked_up("from", verb.key) == ""
        target = phrase(rest[:-1]) if direct else None
        return f"{verb.text} {target}" if target else None
    cuts = [
        i for i, piece in enumerate(rest) if piece.kind == RELATION and piece.text in ("in", "for", "with", "field")
    ]
    cut = cuts[-1] if cuts else None
    target = phrase(rest[cut + 1 :] if cut is not None else rest)
    if target is None or cut is None:
        return f"{verb.text} {target}" if target else None
    where = phrase(rest[:cut])
    return f"{verb.text} {target} {rest[cut].text.replace('field', 'in')} {where}" if where else None


def _giving(pieces: Pieces) -> str | None:
    """What is given, with its receiver: "पोतों को ईंधन उपलब्ध कराने"."""
    dative = next((i for i, piece in enumerate(pieces) if piece.kind == RELATION and piece.text == "object"), None)
    if dative is None:
        given = phrase(pieces[:-1])
        return f"{pieces[-1].text} {given}" if given else None
    receiver, given = phrase(pieces[:dative]), phrase(pieces[dative + 1 : -1])
    return f"{pieces[-1].text} {given} to {receiver}" if receiver and given else None


def compound(pieces: Pieces, *, governing: bool = False, before_noun: bool = False) -> str | None:
    """Nouns and adjectives in a row, or several such rows that "and" joins, with their articles."""
    rows: list[list[Piece]] = [[]]
    joins: list[str] = []
    for piece in pieces:
        if piece.kind in ("joins", ","):
            joins.append(", " if piece.kind == "," else f" {piece.text} ")
            rows.append([])
        else:
            rows[-1].append(piece)
    if not all(rows) or not (rows[-1][-1].is_noun or (before_noun and rows[-1][-1].is_adjective)):
        return None
    out = ""
    for index, row in enumerate(rows):
        last = index == len(rows) - 1
        plain = before_noun or (governing and index > 0)
        text = _row(row, governing=governing, plain=plain or not row[-1].is_noun, before_noun=before_noun)
        if text is None:
            return None
        out += text + ("" if last else joins[index])
    return out


def _row(row: list[Piece], *, governing: bool, plain: bool, before_noun: bool) -> str | None:
    """Nouns and adjectives in a row: "a joint committee", "the supply", "two patrol boats", "the port of Duqm"."""
    numbers = [piece for piece in row if piece.kind == "number"]
    if any(not (p.is_noun or p.is_adjective or p.kind in ("number", "-")) for p in row) or row[-1].kind == "number":
        return None
    if numbers and (len(numbers) > 1 or (row[0] is not numbers[0] and not _is_model(row, numbers[0]))):
        return None
    head = row[-1]
    many = head.plural or (bool(numbers) and row[0] is numbers[0] and numbers[0].plural)
    if len(row) > 1 and head.text in NAMED_AFTER and row[-2].kind in ("town", "proper", "latin"):
        named = joined(row[-2:-1])
        return f"{'' if plain else 'the '}{joined([*row[:-2], head])} of {named}"
    text = joined(row, before_noun=before_noun)
    if many and head.kind in ("things", "label", "unique", ACTION):
        text = _plural(text)
    if plain or row[0].kind == "number" or head.kind in ("latin", "town", "proper"):
        return text
    if head.kind == "country":
        return (looked_up("alone", head.key) or with_article(text)) if len(row) == 1 else text
    return f"{_article(text, row, governing=governing, many=many)}{text}"


def _article(text: str, row: Pieces, *, governing: bool, many: bool) -> str:
    """The article of a noun; a document within the name of another one is known."""
    head = row[-1]
    known = head.kind == "label" and row[0].kind != "document_adjectives"
    named = head.kind == "things" and row[0].kind in ("town", "country")
    if head.kind == "unique" or (not many and (known or named)):
        return "the "
    if many or head.kind not in (ACTION, "things", "label"):
        return ""
    if governing:
        return "the "
    an = text[0].lower() in VOWELS and not text.lower().startswith(NO_AN)
    return "" if head.kind == ACTION else "an " if an else "a "


def _is_model(row: list[Piece], number: Piece) -> bool:
    """Whether a number is part of a name ("सुखोई-30")."""
    at = row.index(number)
    return at > 1 and row[at - 1].kind == "-" and row[at - 2].kind in ("proper", "latin")


def joined(row: Pieces, *, before_noun: bool = False) -> str:
    """The words of a row; countries beside each other are joined ("India-US")."""
    out, before = "", None
    for index, piece in enumerate(row):
        if piece.kind == "-":
            out += "-"
        else:
            modifies = before_noun or index < len(row) - 1
            table = "short" if piece.kind == "country" else "as_modifier"
            text = (looked_up(table, piece.key) if modifies else None) or piece.text
            pair = before is not None and before.kind == piece.kind == "country"
            out += text if not out or out.endswith("-") else f"-{text}" if pair else f" {text}"
        before = piece if index or piece.kind != "-" else None
    return out


def _plural(text: str) -> str:
    """The plural of the last word."""
    if text.endswith(UNCHANGED):
        return text
    if text.endswith("man"):
        return f"{text[:-3]}men"
    if text.endswith("y") and text[-2] not in VOWELS:
        return f"{text[:-1]}ies"
    return f"{text}es" if text.endswith(("s", "x", "ch", "sh")) else f"{text}s"
