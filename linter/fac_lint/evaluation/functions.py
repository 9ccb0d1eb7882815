"""Terraform's functions by name, on abstract values: one function is one entry of a table.

``_COMPUTED`` are functions on plain values, computed for every combination of what their arguments may be; ``_ABSTRACT`` work on what is
known of a value, since they move parts of it about without looking at them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.functions.table import BOOLS, COMPUTED, LISTS
from fac_lint.evaluation import choices, lists, maps, sets
from fac_lint.evaluation.alternatives import lifted, strict, surely_fails
from fac_lint.evaluation.empty_texts import may_be_empty
from fac_lint.evaluation.of_the_run import OF_THE_RUN, moved
from fac_lint.evaluation.unify import loosened
from fac_lint.evaluation.values import FAILURE, NO_VALUE, Sequence, Value, anything, truth, unknown
from fac_lint.evaluation.yaml_values import from_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Sequence as Listed

    from fac_core.functions.plain import Plain


_COMPUTED: dict[str, Callable[..., Plain | Value]] = {**COMPUTED, "yamldecode": from_yaml}
_ABSTRACT: dict[str, Callable[..., Value]] = {
    "chunklist": lists.chunklist,
    "coalesce": choices.coalesce,
    "coalescelist": choices.coalescelist,
    "compact": lists.compact,
    "concat": lists.concat,
    "contains": choices.contains,
    "distinct": lists.distinct,
    "element": lists.element,
    "flatten": lists.flatten,
    "issensitive": truth,
    "keys": maps.keys,
    "length": lists.length,
    "lookup": maps.lookup,
    "merge": maps.merge,
    "nonsensitive": lambda value: value,
    "one": lists.one,
    "reverse": lists.reverse,
    "sensitive": lambda value: value,
    "setintersection": sets.intersection,
    "setproduct": lists.setproduct,
    "setsubtract": sets.subtract,
    "setunion": sets.union,
    "slice": lists.cut,
    "tolist": lists.tolist,
    "tomap": maps.tomap,
    "toset": lists.toset,
    "values": maps.values,
    "zipmap": maps.zipmap,
}
_LAZY: dict[str, Callable[..., Value]] = {"can": choices.can, "try": choices.attempt}


def call(name: str, arguments: Listed[Value], *, expand: bool = False) -> Value:
    """Evaluate a call; a function that is not evaluated gives an unknown value that keeps its arguments' flows."""
    name = name.removeprefix("core::")
    if expand:
        return _expanded(name, arguments)
    if name in _LAZY:
        return _LAZY[name](*arguments)
    if name in _ABSTRACT:
        try:
            found = strict(_ABSTRACT[name](*arguments), arguments)
        except TypeError:
            return FAILURE.influenced_by(*arguments)  # wrong number of arguments
        return NO_VALUE.controlled_by(*arguments) if surely_fails(found) and _lack_one(arguments) else found
    if name in _COMPUTED:
        made = lifted(_COMPUTED[name], arguments, _unknown(name, arguments))
        return lists.without_sets(made, arguments[0]) if name == "index" and arguments else made
    return _not_evaluated(name, arguments)


def _lack_one(arguments: Iterable[Value]) -> bool:
    """Whether one of them is no value at all, and none fails: what cannot be asked is no mistake."""
    return NO_VALUE in arguments and not any(map(surely_fails, arguments))


def _unknown(name: str, arguments: Listed[Value]) -> Value:
    """Return what is known of a result by the function's name alone."""
    whatever = anything(*arguments, reasons=moved(name, arguments), null=may_be_empty(name, arguments), fails=True)
    if name in BOOLS:
        return truth(*arguments, fails=True) if name != "tobool" else whatever
    if name in LISTS:
        return Value(Sequence(None, anything(*arguments)), fails=True)
    return whatever


def _not_evaluated(name: str, arguments: Listed[Value]) -> Value:
    if name.startswith("provider::"):
        return unknown(f"{name}() is a function of a provider, which is not run", *arguments, fails=True)
    if name in OF_THE_RUN:
        return unknown(OF_THE_RUN[name], *arguments, fails=True)
    return unknown(f"what {name}() returns is not evaluated", *arguments, fails=True)


def _expanded(name: str, arguments: Listed[Value]) -> Value:
    *given, last = arguments
    if any(map(surely_fails, arguments)):
        return FAILURE.influenced_by(*arguments)
    known = lists.as_sequence(last)
    if known.items is not None and isinstance(last.shape, Sequence):
        return strict(call(name, [*given, *known.items]).controlled_by(last), arguments)
    if name == "merge":
        return strict(maps.merge(*given, maps.merge_expanded(last)), arguments)
    if name in {"concat", "setunion"}:
        items = (lists.as_sequence(part).any_item for part in (*given, known.any_item))
        return lists.perhaps(lists.many(*map(loosened, items), is_set=name == "setunion")).controlled_by(last)
    return anything(*arguments, null=may_be_empty(name, arguments), fails=True)
