"""What a library that others have written says of a condition: the values of ours have to be the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from cel_expr_python import cel
from cel_expr_python.ext import ext_strings

from fac_core.policy.cel import CelError, check, parse
from fac_core.policy.cel.evaluation import Evaluation
from fac_core.policy.cel.picks import Picks
from fac_core.policy.cel.types import BOOL, DOUBLE, DYN, INT, STRING, Type, list_of, map_of
from fac_core.policy.cel.values import FailedError, Fuel, Map, of_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cel.values import Value

TYPES: Mapping[str, Type] = {
    "d": DYN, "m": map_of(STRING, DYN), "s": STRING, "i": INT, "f": DOUBLE, "b": BOOL, "l": list_of(STRING),
}  # fmt: skip
VALUES: Mapping[str, Any] = {
    "d": {"x": 1, "y": [1, 2.5, "z"]}, "m": {"a": 1, "b": "two", "c": None}, "s": "hello", "i": 3, "f": 2.5, "b": True, "l": ["a", "b"],
}  # fmt: skip
_T = cel.Type
_ENVIRONMENT = cel.NewEnv(
    variables={
        "d": _T.DYN, "m": _T.Map(_T.STRING, _T.DYN), "s": _T.STRING, "i": _T.INT, "f": _T.DOUBLE, "b": _T.BOOL, "l": _T.List(_T.STRING),
    },
    extensions=[ext_strings.ExtStrings()],
)  # fmt: skip
REFUSED, FAILED = "refused", "failed"


def theirs(text: str) -> object:
    """Return what the library makes of an expression: a value, or that it refuses it or fails."""
    try:
        expression = _ENVIRONMENT.compile(text)
    except RuntimeError:
        return REFUSED
    try:
        found = expression.eval(data=VALUES)
    except RuntimeError:
        return FAILED
    return FAILED if found.type() == _T.ERROR else _comparable(found.plain_value())


def ours(text: str) -> object:
    """Return what we make of it."""
    try:
        node = parse(text)
        check(node, TYPES)
    except CelError:
        return REFUSED
    try:
        return _comparable(plain(Evaluation({name: given(value) for name, value in VALUES.items()}, Picks(Fuel(10**6))).value(node)))
    except FailedError:
        return FAILED


def _comparable(value: object) -> object:
    """Keep true and 1 apart, and 1 and 1.0."""
    if isinstance(value, bytearray):
        value = bytes(value)
    if isinstance(value, dict):
        value = dict(sorted(value.items(), key=str))
    return type(value).__name__, repr(value)


def given(value: object) -> Value:
    """Return a plain value as conditions see it."""
    if isinstance(value, dict):
        return Map({name: given(one) for name, one in value.items()})
    return tuple(map(given, value)) if isinstance(value, list) else cast("Value", value)


def plain(value: Value) -> object:
    """Return it as Python has it."""
    if isinstance(value, Map):
        return {of_key(known): plain(one) for known, one in value.entries.items()}
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return int(value) if type(value) not in {bool, str, float, int, bytes, type(None)} and isinstance(value, int) else value
