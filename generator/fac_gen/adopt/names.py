"""What the guardrails are called inside a module that has names of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.module import Module

LABEL = "cost"
"""Name of every resource and data source that adoption adds."""


@dataclass(frozen=True)
class Names:
    """How what is generated is renamed: inputs, locals and outputs by their usual name."""

    inputs: Mapping[str, str]
    locals: Mapping[str, str]
    outputs: Mapping[str, str]
    notes: tuple[str, ...] = field(default=())


def names_for(module: Module, *, inputs: Iterable[str], values: Iterable[str], resources: Iterable[str], checks: Iterable[str]) -> Names:
    """Return names that the module leaves free; raise `UserError` where there is no choice.

    ``inputs``, ``values`` (locals), ``resources`` (types) and ``checks`` are what the guardrails bring.
    """
    for kind in resources:
        for address in (f"{kind}.{LABEL}", f"data.{kind}.{LABEL}"):
            if address in module.resources or address in module.data:
                raise UserError(f"the module has a {address} already", path=module.folder, hint="Rename it, or take it out, first.")
    _check_checks(module, set(checks))
    notes: list[str] = []
    taken = _free(inputs, set(module.variables))
    outputs = _free(["cost"], set(module.outputs), "_guardrails")
    notes += [f"the module has an input {name!r} already: ours is called {new!r}" for name, new in taken.items() if name != new]
    notes += [f"the module has an output {name!r} already: ours is called {new!r}" for name, new in outputs.items() if name != new]
    return Names(taken, _free(values, set(module.locals)), outputs, tuple(notes))


def _free(wishes: Iterable[str], taken: set[str], ending: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for wish in wishes:
        candidates = [wish, f"{wish}{ending}" if ending else f"cost_{wish}", *(f"cost_{wish}_{number}" for number in range(2, 100))]
        name = next(one for one in candidates if one not in taken and one not in found.values())
        found[wish] = name
    return found


def _check_checks(module: Module, ours: set[str]) -> None:
    for block, file in module.blocks.get("check", ()):
        if block.labels and block.labels[0] in ours:
            raise UserError(
                f"the module has a check {block.labels[0]!r} already",
                path=file.path,
                line=block.range.start.line,
                hint="Rename it first.",
            )
