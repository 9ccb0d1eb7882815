"""Which inputs the expressions of a module speak of, so that a value can go back from an argument to the input that it comes of."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import syntax
from fac_core.hcl.walk import children
from fac_gen.evaluation.expressions import parsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Path: TypeAlias = "tuple[str | int, ...]"
"""An input, and the members and positions on the way into it."""
Bound: TypeAlias = "Mapping[str, Path]"
"""What ``<name>.value`` stands for, by the name of an iterator."""


def path_of(one: syntax.Expression, bound: Bound) -> Path | None:
    """Return the input, or the place in one, that an expression is, whole; None where it is something else."""
    match one:
        case syntax.GetAttr(source=syntax.Variable(name="var"), name=name):
            return (name,)
        case syntax.GetAttr(source=syntax.Variable(name=iterator), name="value"):
            return bound.get(iterator)
        case syntax.GetAttr(source=source, name=name):
            before = path_of(source, bound)
            return None if before is None else (*before, name)
        case syntax.Index(source=source, key=syntax.Literal(value=str() | Decimal() as key)):
            before = path_of(source, bound)
            return None if before is None else (*before, key if isinstance(key, str) else int(key))
    return None


def paths_in(one: syntax.Expression, bound: Bound, local: Mapping[str, str]) -> Iterator[Path]:
    """Yield every place of an input that an expression speaks of, by way of local values too, in the order in which they stand."""
    yield from dict.fromkeys(_paths(one, bound, local, frozenset()))


def _paths(one: syntax.Expression, bound: Bound, local: Mapping[str, str], within: frozenset[str]) -> Iterator[Path]:
    whole = path_of(one, bound)
    if whole is not None:
        yield whole
        return
    if isinstance(one, syntax.GetAttr) and isinstance(one.source, syntax.Variable) and one.source.name == "local":
        if one.name in local and one.name not in within:
            yield from _paths(parsed(local[one.name]), bound, local, within | {one.name})
        return
    for inner in children(one):
        yield from _paths(inner, bound, local, within)


def one_each(for_each: str, bound: Bound) -> Path | None:
    """Return what a block stands for once, where it stands if that is not null: ``x == null ? [] : [x]``; None for anything else."""
    match parsed(for_each):
        case syntax.Conditional(otherwise=syntax.Tuple(items=(only,)), then=syntax.Tuple(items=())):
            return path_of(only, bound)
    return None


def item_of(for_each: str, key: str) -> Path | None:
    """Return the place of the input from which one of several resources is made, by its key; None where no place is."""
    return _item(parsed(for_each), key)


def _item(one: syntax.Expression, key: str) -> Path | None:
    match one:
        case syntax.For(collection=collection):
            return _item(collection, key)
        case syntax.Conditional(then=then, otherwise=otherwise):
            return _item(then, key) or _item(otherwise, key)
        case syntax.Object(items=items):
            found = [item.value for item in items if isinstance(item.key, syntax.Literal) and item.key.value == key]
            return path_of(found[0], {}) if found else None
    whole = path_of(one, {})
    return None if whole is None else (*whole, key)


def keys_of(for_each: str) -> tuple[str, ...]:
    """Return the keys that a module itself gives to several resources; none where the caller gives them."""
    pending = [parsed(for_each)]
    while pending:
        match pending.pop():
            case syntax.For(collection=collection):
                pending.append(collection)
            case syntax.Conditional(then=then, otherwise=otherwise):
                pending += [then, otherwise]
            case syntax.Object(items=items) if items:
                return tuple(str(one.key.value) for one in items if isinstance(one.key, syntax.Literal))
    return ()


def names_in(one: syntax.Expression) -> Iterator[str]:
    """Yield the roots of all references in an expression: ``var``, ``each``, types of resources."""
    if isinstance(one, syntax.Variable):
        yield one.name
    for inner in children(one):
        yield from names_in(inner)


def calls_in(one: syntax.Expression) -> Iterator[str]:
    """Yield the names of the functions that an expression calls."""
    if isinstance(one, syntax.Call):
        yield one.name
    for inner in children(one):
        yield from calls_in(inner)
