"""The cost policy: `finops.yaml`, read once and handed to every product as immutable values.

`load` reads a file, `find` looks for one, `policy_for` does what every command wants: the given file, else the nearest one, else
`BUILT_IN`. The reference of the file format is the published JSON Schema (``fac-lint policy schema``).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.policy.built_in import BUILT_IN
from fac_core.policy.cost_policy import (
    Alarms,
    Alert,
    AlertBasis,
    BudgetLevel,
    Budgets,
    Ceilings,
    CustomRule,
    Environments,
    Exemption,
    Guardrail,
    GuardrailLevel,
    Lint,
    Period,
    Policy,
    SignalKind,
)
from fac_core.policy.tags import TagRule, Tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "BUILT_IN",
    "FILE_NAME",
    "Alarms",
    "Alert",
    "AlertBasis",
    "BudgetLevel",
    "Budgets",
    "Ceilings",
    "CustomRule",
    "Environments",
    "Exemption",
    "Guardrail",
    "GuardrailLevel",
    "Lint",
    "Period",
    "Policy",
    "SignalKind",
    "TagRule",
    "Tags",
    "find",
    "load",
    "none_found",
    "policy_for",
]

FILE_NAME = "finops.yaml"


def load(path: Path, unsaved: Mapping[str, bytes] | None = None) -> Policy:
    """Read a policy and everything it extends; raise `DocumentError` (a `UserError`) with all problems.

    ``unsaved`` holds, by absolute path without links, what is read instead of files.
    """
    from fac_core.policy.read import load as read  # noqa: PLC0415 - the built-in policy needs no parser

    return read(path, unsaved)


def find(start: Path) -> Path | None:
    """Nearest `finops.yaml` in ``start`` (a file or folder) or above, up to the root of its repository.

    Whatever bears that name is found, readable or not: a policy that cannot be read must not be replaced by a weaker one in silence.
    """
    return next((Path(path) for path, outside in _above(start, beyond=False) if not outside), None)


def none_found(start: Path) -> str:
    """Say that `find` found nothing, and which `finops.yaml` above the repository of ``start`` it did not take."""
    beyond = next((path for path, _ in _above(start, beyond=True)), None)
    where = f" in this Git repository ({beyond} lies outside of it: --policy takes it)" if beyond else ""
    return f"no finops.yaml found{where}"


def _above(start: Path, *, beyond: bool) -> Iterator[tuple[str, bool]]:
    """Yield each `finops.yaml` in ``start`` or above, nearest first, and whether it lies outside of the repository of ``start``.

    What lies ``beyond`` it is looked at only where that is asked for.
    """
    place = str(start.resolve())
    if not os.path.isdir(place):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        place = os.path.dirname(place)  # noqa: PTH120 - thousands of them
    outside = False
    while True:
        path, above = os.path.join(place, FILE_NAME), os.path.dirname(place)  # noqa: PTH118, PTH120 - as above
        if os.path.lexists(path):
            yield path, outside
        outside = outside or os.path.exists(os.path.join(place, ".git"))  # noqa: PTH110, PTH118 - as above
        if above == place or (outside and not beyond):
            return
        place = above


def policy_for(start: Path, explicit: Path | None = None, unsaved: Mapping[str, bytes] | None = None) -> Policy:
    """Policy that holds for ``start``: the explicit file, else the nearest one, else `BUILT_IN` (see `Policy.built_in`)."""
    path = explicit or find(start)
    return load(path, unsaved) if path else BUILT_IN
