"""Terraform's functions by name, on abstract values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.evaluation import lists, maps, strings
from fac_lint.evaluation.concrete import LARGEST, NotConcreteError, lift, plain
from fac_lint.evaluation.values import FAILURE, Value, anything, join, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def _same(value: Value) -> Value:
    return value


_EVALUATED: dict[str, Callable[..., Value]] = {
    "can": lists.can,
    "coalesce": lists.coalesce,
    "coalescelist": lists.coalescelist,
    "compact": lists.compact,
    "concat": lists.concat,
    "contains": lists.contains,
    "distinct": lists.distinct,
    "element": lists.element,
    "flatten": lists.flatten,
    "keys": maps.keys,
    "length": lists.length,
    "lookup": maps.lookup,
    "merge": maps.merge,
    "nonsensitive": _same,
    "one": lists.one,
    "sensitive": _same,
    "setunion": lambda *values: lists.toset(lists.concat(*values)),
    "tolist": _same,
    "tomap": _same,
    "toset": lists.toset,
    "try": lists.attempt,
    "values": maps.values,
    "zipmap": maps.zipmap,
}
# fmt: off
_SCALAR = frozenset({
    "abspath", "alltrue", "anytrue", "base64encode", "base64gzip", "base64sha256", "basename", "ceil", "cidrhost", "cidrnetmask",
    "cidrsubnet", "dirname", "floor", "formatdate", "indent", "index", "jsonencode", "log", "md5", "parseint", "pathexpand",
    "plantimestamp", "pow", "regex", "regexall", "sha1", "sha256", "sha512", "signum", "sum", "timeadd", "timecmp", "timestamp",
    "urlencode", "uuid", "uuidv5", "yamlencode",
})
# fmt: on
"""Functions that never give a map; what they compute exactly does not matter here."""


def call(name: str, arguments: Sequence[Value], *, expand: bool = False) -> Value:
    """Evaluate a call; a function that is not evaluated gives an unknown value that keeps its arguments' flows."""
    if expand:
        return _expanded(name, arguments)
    if name in strings.NAMES:
        return _text(name, arguments)
    if name in _EVALUATED:
        try:
            return _EVALUATED[name](*arguments)
        except TypeError:
            return FAILURE.influenced_by(*arguments)  # wrong number of arguments
    if name in _SCALAR:
        return anything(*arguments)
    return unknown(f"what {name}() returns is not evaluated", *arguments)


def _expanded(name: str, arguments: Sequence[Value]) -> Value:
    *given, last = arguments
    items = lists.as_sequence(last).items
    if items is not None:
        return call(name, [*given, *items]).controlled_by(last)
    if name == "merge":
        return maps.merge(*given, maps.merge_expanded(last))
    if name in {"concat", "setunion"}:
        return lists.concat(*given, lists.as_sequence(last).any_item).controlled_by(last) if not given else anything(*arguments)
    return anything(*arguments)


def _text(name: str, arguments: Sequence[Value]) -> Value:
    try:
        content = strings.call(name, [plain(argument) for argument in arguments])
        if isinstance(content, str) and len(content) > LARGEST:
            return anything(*arguments)
    except NotConcreteError:
        blank = name in strings.KEEPS_BLANK and bool(arguments) and arguments[0].blank
        return anything(*arguments, blank=blank)
    except (ValueError, TypeError, ArithmeticError):
        return FAILURE.influenced_by(*arguments)
    return lift(content).influenced_by(*arguments)


def either(condition: Value, then: Value, otherwise: Value) -> Value:
    """Return the branch that a known condition picks, or both joined."""
    match condition.constant:
        case True | "true":
            return then.controlled_by(condition)
        case False | "false":
            return otherwise.controlled_by(condition)
    if condition.is_surely_blank:
        return FAILURE.influenced_by(condition)
    return join(then, otherwise).influenced_by(condition)
