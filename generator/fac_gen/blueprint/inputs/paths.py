"""Inputs and members of them that an expression speaks of: ``var.network.subnets`` is ``("network", "subnets")``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_core.hcl.literal import Value

Path: TypeAlias = tuple[str, ...]
Given: TypeAlias = "dict[Path, Value]"
"""Values of inputs and of members of them."""


def path_of(one: syntax.Expression) -> Path:
    """Return the input, and the members of it, that an expression speaks of; nothing when it is something else."""
    match one:
        case syntax.GetAttr(source=syntax.Variable(name="var"), name=name):
            return (name,)
        case syntax.GetAttr(source=source, name=name):
            before = path_of(source)
            return (*before, name) if before else ()
        case syntax.Call(name="try" | "coalesce" | "nonsensitive", arguments=(first, *_)):
            return path_of(first)
    return ()


def length_of(one: syntax.Expression) -> Path:
    """Return the input, or the member of one, whose length an expression is."""
    return path_of(one.arguments[0]) if isinstance(one, syntax.Call) and one.name == "length" and len(one.arguments) == 1 else ()


def is_path(one: syntax.Expression) -> bool:
    """Whether an expression is an input, a member of one, or the length of one."""
    return bool(path_of(one) or length_of(one))


def put(whole: dict[str, Value], members: Sequence[str], wanted: Value) -> dict[str, Value]:
    """Return an object with another value at a path; objects on the way are made where there are none."""
    first, *rest = members
    inner = whole.get(first)
    return {**whole, first: put(inner if isinstance(inner, dict) else {}, rest, wanted) if rest else wanted}
