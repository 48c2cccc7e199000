"""Types of options that several commands have."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import click

from schemas.errors import ConfigurationError


class Number(click.IntRange):
    """A whole number within bounds, called so in messages."""

    name = "number"


class Text(click.ParamType[str]):
    """Words as typed, in UTF-8 whatever the locale; what is not UTF-8 matches nothing."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        return os.fsencode(value).decode("utf-8", "replace")


TEXT = Text()
# As other programs name it.
STDOUT = Path("-")
# Numbers in the database; a longer one is none of them.
ROW = Number(1, 2**62)


class Side(click.ParamType[str]):
    """A country or an organization, by code or by name."""

    name = "COUNTRY"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from extractor.sides import side_code

        try:
            return side_code(TEXT.convert(value, param, ctx))
        except ConfigurationError as error:
            self.fail(str(error), param, ctx)


class Since(click.ParamType[date]):
    """The first day of a day, a month or a year."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        from schemas.edtf import first_day

        try:
            return first_day(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)
