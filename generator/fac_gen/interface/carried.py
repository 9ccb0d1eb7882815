"""Whose sensitivity the outputs of a module carry: Terraform hands it on by value, whether the output says so or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import syntax
from fac_core.hcl.walk import attributes, children
from fac_core.module.declarations import nested_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.syntax import Body, Expression
    from fac_core.module.collecting import Collection

_Path: TypeAlias = "tuple[str, ...]"


def carried(collection: Collection, expression: Expression) -> frozenset[str]:
    """Return the variables whose sensitivity an expression carries; an argument that Terraform computes carries none."""
    found: set[_Path] = set()
    pending = list(_paths(expression))
    while pending:
        path = pending.pop()
        if path not in found:
            found.add(path)
            pending += (further for source in _sources(collection, path) for further in _paths(source))
    return frozenset(path[1] for path in found if path[0] == "var" and len(path) > 1)


def _paths(expression: Expression) -> Iterator[_Path]:
    """Return what an expression refers to, names only; ``nonsensitive`` carries nothing."""
    names: list[str] = []
    inner: list[Expression] = []
    while isinstance(expression, syntax.GetAttr | syntax.Index | syntax.Splat):
        if isinstance(expression, syntax.GetAttr):
            names.append(expression.name)
        elif isinstance(expression, syntax.Index):
            inner.append(expression.key)
        else:
            names += reversed([step for step in expression.each if isinstance(step, str) and step != "*"])
            inner += (step for step in expression.each if not isinstance(step, str))
        expression = expression.source
    if isinstance(expression, syntax.Variable):
        yield expression.name, *reversed(names)
    elif not (isinstance(expression, syntax.Call) and expression.name == "nonsensitive"):
        inner += children(expression)
    for one in inner:
        yield from _paths(one)


def _sources(collection: Collection, path: _Path) -> Iterator[Expression]:
    """Return the expressions that make what a path names."""
    if path[0] == "local" and len(path) > 1 and (known := collection.locals.get(path[1])):
        yield known.attribute.expression
    size = 3 if path[0] == "data" else 2
    entry = collection.entries.get(".".join(path[:size]))
    if entry is None or entry.block.type not in {"resource", "data", "ephemeral", "module"}:
        return
    body = entry.block.body
    wanted = path[size] if len(path) > size and entry.block.type != "module" else None
    for source in _of(body, wanted):
        yield source
        if any(one[0] == "each" for one in _paths(source)) and (each := body.attribute("for_each")):
            yield each.expression


def _of(body: Body, name: str | None) -> Iterator[Expression]:
    """Return what the argument or blocks of a name hold, or all of a body."""
    if name is None:
        yield from (attribute.expression for attribute in attributes(body))
    elif attribute := body.attribute(name):
        yield attribute.expression
    else:
        for nested in nested_blocks(body):
            if nested.type == name:
                yield from (attribute.expression for attribute in attributes(nested.block.body))
