"""`usage.yaml` of a module: how much it is used as its estimates expect it, for callers to copy and to change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.document.write import dump
from fac_core.usual_use import usual_use

if TYPE_CHECKING:
    from fac_core.usual_use import UsualUse
    from fac_gen.blueprint.module_blueprint import Blueprint

_HEAD = """\
# How much this module is used a month, as far as its bill depends on it and no plan tells: little, usual and much. Written by fac-gen.
# `fac-cost estimate PLAN.json --usage usage.yaml` takes this file; without one, fac-cost expects the same. Copy it to say how much yours
# is used; beside `resource_types`, `resources` says it of addresses and patterns of them, such as `module.*.{type}.*[*]`.
"""
_NOTHING = """\
# Nothing that fac-cost knows of this module's bill depends on how much it is used: a plan tells all. Written by fac-gen.
"""


def usage_text(m: Blueprint) -> str:
    """Return the text of the file, which says so where nothing depends on use."""
    found = {name: {use: _levels(one) for use, one in usual_use(name).items()} for name in _types(m)}
    used = {name: uses for name, uses in found.items() if uses}
    said = {"version": 1, "module": m.name, **({"resource_types": used} if used else {})}
    return (_HEAD.replace("{type}", next(iter(used))) if used else _NOTHING) + dump(said)


def _types(m: Blueprint) -> list[str]:
    """Return the types of the module that is billed for, its own first."""
    return [m.resource_type, *sorted({one.resource_type for one in m.companions} - {m.resource_type})]


def _levels(one: UsualUse) -> dict[str, Any]:
    return {"low": one.low, "expected": one.expected, "high": one.high, "unit": one.unit, **({"why": one.why} if one.why else {})}
