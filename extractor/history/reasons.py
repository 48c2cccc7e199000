"""Why facts are not what today's extractor would find: the parts of two fingerprints side by side."""

from __future__ import annotations

import json
from enum import StrEnum

from db.queries import ExtractionRow, RecipeRow
from db.store import Seen
from extractor.extraction import Identity
from extractor.fingerprint import extractor_version, schema_sha256


class Reason(StrEnum):
    """What is different. `rules` are those of the offline extractor, of reading and of grounding."""

    NEW = "new"
    TEXT = "text"
    DATE = "date"
    MODEL = "model"
    SETTINGS = "settings"
    PROMPT = "prompt"
    SCHEMA = "schema"
    RULES = "rules"


def recipe_of(identity: Identity) -> RecipeRow:
    """What an extraction of today is made with; text and date of publication are what it is made of."""
    parameters = json.dumps(identity.parameters)
    return RecipeRow(identity.model, parameters, identity.prompt_sha256, schema_sha256(), extractor_version())


def _recipe(row: ExtractionRow) -> RecipeRow:
    return RecipeRow(row.model, row.parameters, row.prompt_sha256, row.schema_sha256, row.extractor_version)


def recipe_reasons(before: RecipeRow, after: RecipeRow) -> tuple[Reason, ...]:
    """What the recipes differ in. Prompt and settings belong to a model: between models only prompts are compared."""
    same_model = before.model == after.model
    one, other = json.loads(before.parameters), json.loads(after.parameters)
    rules = one.pop("rules", None), other.pop("rules", None)
    prompts = before.prompt_sha256, after.prompt_sha256
    differs = {
        Reason.MODEL: not same_model,
        Reason.SETTINGS: same_model and one != other,
        Reason.PROMPT: prompts[0] != prompts[1] and (same_model or None not in prompts),
        Reason.SCHEMA: before.schema_sha256 != after.schema_sha256,
        Reason.RULES: before.extractor_version != after.extractor_version or (same_model and rules[0] != rules[1]),
    }
    return tuple(reason for reason, different in differs.items() if different)


def reasons(before: ExtractionRow, after: ExtractionRow) -> tuple[Reason, ...]:
    """Why the later extraction of an article was made although there was an earlier one; empty where it was forced."""
    of_article = {
        Reason.TEXT: before.text_sha256 != after.text_sha256,
        Reason.DATE: before.published_at != after.published_at,
    }
    found = [reason for reason, different in of_article.items() if different]
    return (*found, *recipe_reasons(_recipe(before), _recipe(after)))


def stale_reasons(before: ExtractionRow | None, seen: Seen, today: RecipeRow) -> tuple[Reason, ...]:
    """Why an article that was seen has to be extracted today."""
    if before is None:
        return (Reason.NEW,)
    text = (Reason.TEXT,) * (before.text_sha256 != seen.text_sha256)
    return (*text, *recipe_reasons(_recipe(before), today)) or (Reason.DATE,)
