"""Types of options that several commands have."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from schemas.errors import ConfigurationError


class Side(click.ParamType[str]):
    """A country or an organization, by code or by name."""

    name = "COUNTRY"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from extractor.sides import side_code

        try:
            return side_code(str(value))
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
