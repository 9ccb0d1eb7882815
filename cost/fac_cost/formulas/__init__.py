"""What resource types cost: one YAML file per type, ``<provider>/<type without prefix>.yaml``, read when it is asked for.

Third parties add formulas of their own through an entry point of the group ``fac_cost.formulas``; none of ours is replaced.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.document.shape import read_as
from fac_core.units import UnitFolder
from fac_cost.formulas.shape import FORMULA

if TYPE_CHECKING:
    from fac_cost.formulas.formula import Formula

UNITS = UnitFolder(__name__, "price formula", suffix=".yaml", by_name=True)


@lru_cache(maxsize=1024)
def formula(resource_type: str) -> Formula | None:
    """Return the formula of a resource type; None where there is none. Raise `DocumentError` for one that is wrong."""
    provider, _, rest = resource_type.partition("_")
    path = UNITS.find(f"{provider}/{rest}")
    return None if path is None else read_as(path, FORMULA)


def priced_types() -> tuple[str, ...]:
    """Return the resource types that have a formula, sorted."""
    return tuple(sorted(name.replace("/", "_", 1) for name in UNITS.names()))
