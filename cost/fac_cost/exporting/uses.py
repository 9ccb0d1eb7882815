"""Export which types have a formula and the use that it expects, for the generator: it writes a file of use into every module."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fac_cost.formulas import formula, priced_types

if TYPE_CHECKING:
    from fac_cost.formulas.formula import Formula


def exported_uses() -> dict[str, str]:
    """Return the files to write, by cloud: of each type that has a formula the uses, by name three amounts, their unit and why."""
    found: dict[str, dict[str, dict[str, list[str]]]] = {}
    for resource_type in priced_types():
        of = formula(resource_type)
        if of is not None:
            found.setdefault(resource_type.partition("_")[0], {})[resource_type] = _uses(of)
    return {cloud: json.dumps(types, indent=1, ensure_ascii=False) + "\n" for cloud, types in sorted(found.items())}


def _uses(of: Formula) -> dict[str, list[str]]:
    return {name: [f"{one.low:f}", f"{one.expected:f}", f"{one.high:f}", one.unit, one.why] for name, one in of.usage.items()}
