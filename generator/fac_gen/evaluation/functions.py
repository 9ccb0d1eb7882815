"""Terraform's functions, as far as modules are written with them: https://developer.hashicorp.com/terraform/language/functions."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Any

from fac_core.policy.pattern import compiled
from fac_gen.evaluation.values import FailsError, NotKnownError, SetOf, boolean, items_of, listed, members_of, number, same, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from fac_core.hcl.literal import Value


def call(name: str, arguments: list[Value]) -> Value:
    """Return what a function gives; raise `NotKnownError` for one that is not among ours."""
    if name not in _KNOWN:
        raise NotKnownError(name)
    if name not in _TAKES_NULL and None in arguments:
        raise FailsError(name)
    if name in _CONVERTS and arguments == [None]:
        return None
    try:
        return _KNOWN[name](*arguments)
    except (TypeError, ValueError, IndexError, ArithmeticError) as error:
        raise FailsError(name) from error


def refuses_null(name: str) -> bool:
    """Whether a function is known to fail where an argument is null."""
    return name in _KNOWN and name not in _TAKES_NULL


def _distinct(items: Iterable[Value]) -> list[Value]:
    found: list[Value] = []
    for one in items:
        if not any(same(one, other) for other in found):
            found.append(one)
    return found


def _flat(items: list[Value]) -> list[Value]:
    return [inner for one in items for inner in (_flat(one) if isinstance(one, list) else [one])]


def _is_in(items: list[Value], one: Value) -> bool:
    return any(same(_alike(one, other), other) for other in items)


def _alike(one: Value, other: Value) -> Value:
    """Return a value as text where it is compared with text: lists of one type have their elements turned so."""
    return text(one) if isinstance(other, str) and isinstance(one, Decimal | bool) else one


def _length(one: Value) -> Decimal:
    if isinstance(one, str | list | dict):
        return Decimal(len(one))
    raise FailsError


def _merge(*maps: Value) -> Value:
    merged: dict[str, Value] = {}
    for one in maps:
        if one is not None:
            merged |= members_of(one)
    return merged


def _keys(one: Value) -> Value:
    return [*sorted(members_of(one))]


def _sorted(items: Value) -> Value:
    return [*sorted(text(one) for one in listed(items))]


def _lookup(one: Value, key: Value, *otherwise: Value) -> Value:
    held = members_of(one)
    if text(key) in held:
        return held[text(key)]
    return otherwise[0]


def _regex(pattern: Value, asked: Value) -> Value:
    found = compiled(text(pattern)).search(text(asked))
    if found is None:
        raise FailsError
    if found.re.groupindex:
        return dict(found.groupdict())
    return [*found.groups()] if found.re.groups else str(found[0])


def _replace(one: Value, old: Value, new: Value) -> Value:
    wanted = text(old)
    if len(wanted) > 1 and wanted.startswith("/") and wanted.endswith("/"):
        raise NotKnownError
    return text(one).replace(wanted, text(new))


def _part(one: Value, start: Value, length: Value) -> Value:
    begin, wanted = int(number(start)), int(number(length))
    if begin < 0:
        raise NotKnownError
    return text(one)[begin:] if wanted == -1 else text(one)[begin : begin + wanted]


def _range(*bounds: Value) -> Value:
    whole = [int(number(one)) for one in bounds]
    return [Decimal(one) for one in range(*whole)]


def _only(items: list[Value]) -> Value:
    if len(items) > 1:
        raise FailsError
    return items[0] if items else None


def _plain(one: Value) -> Any:  # noqa: ANN401 - what json takes
    if isinstance(one, Decimal):
        return int(one) if one == one.to_integral_value() else float(one)
    if isinstance(one, list):
        return [_plain(inner) for inner in one]
    return {key: _plain(inner) for key, inner in one.items()} if isinstance(one, dict) else one


def _json(one: Value) -> str:
    written = json.dumps(_plain(one), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _from_json(one: Value) -> Value:
    found: Value = json.loads(text(one), parse_int=Decimal, parse_float=Decimal)
    return found


def _whole(rounding: str) -> Callable[[Value], Value]:
    return lambda one: number(one).to_integral_value(rounding=rounding)


def _bounds(choose: Callable[..., Decimal]) -> Callable[..., Value]:
    return lambda *given: choose(number(one) for one in given)


_KNOWN: Mapping[str, Callable[..., Value]] = {
    "base64decode": lambda one: base64.b64decode(text(one), validate=True).decode(),
    "base64encode": lambda one: base64.b64encode(text(one).encode()).decode(),
    "abs": lambda one: abs(number(one)),
    "alltrue": lambda items: all(boolean(one) for one in listed(items)),
    "anytrue": lambda items: any(boolean(one) for one in listed(items)),
    "ceil": _whole(ROUND_CEILING),
    "compact": lambda items: [one for one in listed(items) if one not in (None, "")],
    "concat": lambda *lists: [inner for one in lists for inner in listed(one)],
    "contains": lambda items, one: _is_in(listed(items), one),
    "distinct": lambda items: _distinct(listed(items)),
    "endswith": lambda one, end: text(one).endswith(text(end)),
    "flatten": lambda items: _flat(listed(items)),
    "floor": _whole(ROUND_FLOOR),
    "join": lambda between, items: text(between).join(text(one) for one in listed(items)),
    "jsondecode": _from_json,
    "jsonencode": _json,
    "keys": _keys,
    "length": _length,
    "lookup": _lookup,
    "lower": lambda one: text(one).lower(),
    "max": _bounds(max),
    "merge": _merge,
    "min": _bounds(min),
    "nonsensitive": lambda one: one,
    "one": lambda items: _only(listed(items)),
    "pow": lambda base, exponent: number(base) ** number(exponent),
    "range": _range,
    "regex": _regex,
    "replace": _replace,
    "reverse": lambda items: listed(items)[::-1],
    "sensitive": lambda one: one,
    "setintersection": lambda first, *others: SetOf(one for one in listed(first) if all(_is_in(listed(more), one) for more in others)),
    "setsubtract": lambda items, others: SetOf(one for one in listed(items) if not _is_in(listed(others), one)),
    "setunion": lambda *lists: SetOf(inner for one in lists for inner in listed(one)),
    "sha1": lambda one: hashlib.sha1(text(one).encode()).hexdigest(),  # noqa: S324 - Terraform's function of that name
    "sha256": lambda one: hashlib.sha256(text(one).encode()).hexdigest(),
    "sort": _sorted,
    "split": lambda between, one: list(text(one).split(text(between))),
    "startswith": lambda one, start: text(one).startswith(text(start)),
    "strcontains": lambda one, part: text(part) in text(one),
    "substr": _part,
    "sum": lambda items: sum((number(one) for one in listed(items)), Decimal(0)),
    "title": lambda one: re.sub(r"\b\w", lambda found: found[0].upper(), text(one)),
    "tolist": listed,
    "tomap": members_of,
    "tonumber": number,
    "toset": lambda items: SetOf(listed(items)),
    "tostring": text,
    "trimprefix": lambda one, start: text(one).removeprefix(text(start)),
    "trimspace": lambda one: text(one).strip(),
    "trimsuffix": lambda one, end: text(one).removesuffix(text(end)),
    "upper": lambda one: text(one).upper(),
    "values": lambda one: [value for _, value in items_of(members_of(one))],
}
_CONVERTS = frozenset({"tolist", "tomap", "tonumber", "toset", "tostring"})
"""What makes null of null."""
_TAKES_NULL = frozenset({"jsonencode", "lookup", "merge", "nonsensitive", "sensitive", *_CONVERTS})
"""What takes null for an argument; the others refuse it."""
