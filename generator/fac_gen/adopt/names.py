"""What the guardrails are called inside a module that has names of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

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

    def plain(self) -> dict[str, dict[str, str]]:
        """Return the names as JSON values."""
        kinds = {"inputs": self.inputs, "locals": self.locals, "outputs": self.outputs}
        return {kind: dict(sorted(names.items())) for kind, names in kinds.items()}


Given: TypeAlias = "Mapping[str, Mapping[str, str]]"
"""Names as an earlier adoption chose them, by kind: they hold, wherever the user has moved what bears them."""


def names_for(
    module: Module,
    *,
    inputs: Iterable[str],
    values: Iterable[str],
    resources: Iterable[str],
    checks: Iterable[str],
    given: Given,
) -> Names:
    """Return names that the module leaves free; raise `UserError` where there is no choice.

    ``inputs``, ``values`` (locals), ``resources`` (types) and ``checks`` are what the guardrails bring.
    """
    if not given:
        _check_free(module, resources, set(checks))
    taken = _free(inputs, set(module.variables), given.get("inputs", {}))
    outputs = _free(["cost"], set(module.outputs), given.get("outputs", {}), "_guardrails")
    notes = [f"the module has an input {name!r} already: ours is called {new!r}" for name, new in taken.items() if name != new]
    notes += [f"the module has an output {name!r} already: ours is called {new!r}" for name, new in outputs.items() if name != new]
    return Names(taken, _free(values, set(module.locals), given.get("locals", {})), outputs, tuple(notes))


def _check_free(module: Module, resources: Iterable[str], checks: set[str]) -> None:
    for kind in resources:
        for address in (f"{kind}.{LABEL}", f"data.{kind}.{LABEL}"):
            if address in module.resources or address in module.data:
                raise UserError(f"the module has a {address} already", path=module.folder, hint="Rename it, or take it out, first.")
    for block, file in module.blocks.get("check", ()):
        if block.labels and block.labels[0] in checks:
            line = block.range.start.line
            raise UserError(f"the module has a check {block.labels[0]!r} already", path=file.path, line=line, hint="Rename it first.")


def _free(wishes: Iterable[str], taken: set[str], given: Mapping[str, str], ending: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for wish in wishes:
        candidates = [wish, f"{wish}{ending}" if ending else f"cost_{wish}", *(f"cost_{wish}_{number}" for number in range(2, 100))]
        name = next(one for one in candidates if one not in taken and one not in found.values())
        found[wish] = given.get(wish, name)
    return found


def registry_name(folder: str) -> str:
    """Return the name of a module in a registry, from that of its folder."""
    return "-".join(part for part in "".join(one if one.isalnum() and one.isascii() else " " for one in folder.lower()).split()) or "module"
