"""What the facts of resource types say of a metric. Only files that name it are read: all of them would take seconds."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.resource_types import UNITS, for_type

if TYPE_CHECKING:
    from fac_core.resource_types import Signal


@lru_cache(maxsize=256)
def signals(cloud: str, place: str, name: str) -> tuple[Signal, ...]:
    """Return the signals that look at a metric."""
    units = (unit for unit in UNITS.names() if unit.startswith(f"{cloud}/"))
    naming = [unit for unit in units if name in UNITS.path(unit).read_text(encoding="utf-8")]
    known = (facts for unit in naming if (facts := for_type(unit.replace("/", "_"))) is not None)
    return tuple(one for facts in known for one in facts.signals.values() if (one.metric.place, one.metric.name) == (place, name))
