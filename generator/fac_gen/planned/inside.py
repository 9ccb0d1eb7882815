"""Members of an input, changed wherever they stand in it, so that a rule about it holds."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl import syntax
from fac_core.hcl.walk import walk
from fac_core.policy.sample import sample as made_up
from fac_gen.evaluation.expressions import parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.literal import Value
    from fac_gen.blueprint.inputs.paths import Path

_COMPARED = frozenset({"==", "<", "<=", ">", ">="})


def changes(value: Value, condition: str, turn: int) -> Iterator[Value]:
    """Yield a value with one member another, or left out; which of several is changed first goes round with ``turn``.

    A plain value takes the place of another plain one.
    """
    if not isinstance(value, dict | list):
        yield from (other for named in _named(condition).values() for other in named if other is not None)
        return
    asked = [places for name in _asked(condition) for places in _places(value, name)]
    first = turn % len(asked) if asked else 0
    for places in (*asked[first:], *asked[:first]):
        for other in (*_named(condition).get(places[0][-1], ()), None):
            changed: Value = value
            for path in places:
                changed = changed_at(changed, path, other)
            yield changed


def _places(value: Value, name: str) -> Iterator[tuple[Path, ...]]:
    """Yield where members of a name stand: each place alone, then all of them."""
    found = tuple(dict.fromkeys(_paths(value, name)))
    yield from ((path,) for path in found)
    yield from (found,) if len(found) > 1 else ()


@lru_cache(maxsize=1024)
def _asked(condition: str) -> tuple[str, ...]:
    """Return the names of all members that a condition speaks of."""
    return tuple(dict.fromkeys(one.name for one in walk(parsed(condition)) if isinstance(one, syntax.GetAttr)))


@lru_cache(maxsize=1024)
def _named(condition: str) -> dict[str, tuple[Value, ...]]:
    """Return the values that a condition names for members: words of a list, bounds, and numbers just beside them."""
    found: dict[str, tuple[Value, ...]] = {}
    for one in walk(parsed(condition)):
        match one:
            case syntax.Call(name="contains", arguments=(syntax.Tuple(items=items), asked)):
                words = tuple(item.value for item in items if isinstance(item, syntax.Literal))
                found[_last(asked)] = (*found.get(_last(asked), ()), *words)
            case syntax.Call(name="regex", arguments=(syntax.Literal(value=str() as pattern), asked)):
                found[_last(asked)] = (*found.get(_last(asked), ()), *_made_up(pattern))
            case syntax.Binary(operator=operator, left=left, right=syntax.Literal(value=bound)) if operator in _COMPARED:
                beside = (bound, bound + 1, bound - 1) if isinstance(bound, Decimal) else (bound,)
                found[_last(left)] = (*found.get(_last(left), ()), *beside)
    return found


def _made_up(pattern: str) -> tuple[str, ...]:
    try:
        return (made_up(pattern),)
    except UserError:
        return ()


def _last(one: syntax.Expression) -> str:
    """Return the name of the member that an expression ends with."""
    match one:
        case syntax.GetAttr(name=name):
            return name
        case syntax.Call(arguments=(first, *_)):
            return _last(first)
    return ""


def _paths(value: Value, name: str) -> Iterator[Path]:
    """Yield where members of a name hold something, through lists as well."""
    if isinstance(value, list):
        yield from (path for one in value for path in _paths(one, name))
    elif isinstance(value, dict):
        yield from ((name,),) if value.get(name) is not None else ()
        for key, one in value.items():
            yield from ((key, *path) for path in _paths(one, name))


def changed_at(value: Value, path: Path, other: Value) -> Value:
    """Return a value with a member another wherever it stands, through lists as well; as it is where nothing stands there."""
    if isinstance(value, list):
        return [changed_at(one, path, other) for one in value]
    first, *rest = path
    if not isinstance(value, dict) or value.get(first) is None:
        return value
    if rest:
        return {**value, first: changed_at(value[first], tuple(rest), other)}
    return {key: other if key == first else one for key, one in value.items() if key != first or other is not None}
