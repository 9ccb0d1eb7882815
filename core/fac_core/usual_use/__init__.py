"""Which types have a price formula, and how much they are used that no plan tells: one JSON file per cloud, exported from the formulas.

``usual_use("aws_sqs_queue")`` reads ``aws.json``, where each type that has a formula stands, without a use where its bill depends on
none. The files are exported by `make book`, so that nothing here depends on fac-cost; a test holds that they are what the formulas say.
Amounts are of a month, in the unit that each names.
"""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class UsualUse:
    """What little, usual and much use is a month, of what, and why these amounts."""

    low: Decimal
    expected: Decimal
    high: Decimal
    unit: str
    why: str


def is_priced(resource_type: str) -> bool:
    """Whether fac-cost has a price formula of a resource type; those that others have installed are not looked at."""
    return resource_type in _of_cloud(resource_type.partition("_")[0])


def usual_use(resource_type: str) -> Mapping[str, UsualUse]:
    """Return the uses of a resource type by name, in the order of its price formula; none where its bill depends on none."""
    return {
        name: UsualUse(Decimal(low), Decimal(expected), Decimal(high), unit, why)
        for name, (low, expected, high, unit, why) in _of_cloud(resource_type.partition("_")[0]).get(resource_type, {}).items()
    }


@cache
def _of_cloud(provider: str) -> dict[str, dict[str, tuple[str, str, str, str, str]]]:
    path = _FOLDER / f"{provider}.json"
    if not path.is_file():
        return {}
    found: dict[str, dict[str, tuple[str, str, str, str, str]]] = json.loads(path.read_text(encoding="utf-8"))
    return found
