"""Locals that are made of locals: a chain of any length is worked off from its far end, so that length is no depth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.hcl.syntax import Expression
    from fac_core.module.declarations import LocalValue


def locals_below(name: str, declared: Mapping[str, LocalValue]) -> Iterator[str]:
    """Yield the locals that one is made of, each after those that it is made of."""
    seen: set[str] = set()
    pending = [(name, False)]
    while pending:
        one, done = pending.pop()
        if done and one != name:
            yield one
        if done or one in seen or one not in declared:
            continue
        seen.add(one)
        pending.append((one, True))
        pending += [(below, False) for below in sorted(_locals_in(declared[one].expression) - seen)]


def _locals_in(expression: Expression) -> set[str]:
    return {
        inner.name
        for inner in walk(expression)
        if isinstance(inner, syntax.GetAttr) and isinstance(inner.source, syntax.Variable) and inner.source.name == "local"
    }
