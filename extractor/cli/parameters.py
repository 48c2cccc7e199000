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
        from schemas.edtf import edtf_bounds

        try:
            first, _ = edtf_bounds(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if first is None:
            self.fail(f"{value!r} has no first day, as in 2024, 2024-07 or 2024-07-15", param, ctx)
        return first
