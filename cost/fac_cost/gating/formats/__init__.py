"""Output formats of the gate, found by file name: each holds ``render(judgement)``, which returns the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_cost.gating.judgement import Judgement

UNITS = UnitFolder(__name__, "output format", by_name=True)


def render(name: str, judgement: Judgement) -> str:
    """Write what a gate says in the format of that name; raise `UserError` with the nearest names for another."""
    return cast("str", UNITS.load(name).render(judgement))
