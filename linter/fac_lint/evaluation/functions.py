"""Terraform's functions by name, on abstract values: one function is one entry of a table.

``_COMPUTED`` are functions on plain values, computed for every combination of what their arguments may be; ``_ABSTRACT`` work on what is
known of a value, since they move parts of it about without looking at them.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_lint.evaluation import choices, encodings, formats, lists, maps, networks, paths, patterns, sets, texts, times, yaml_texts
from fac_lint.evaluation.alternatives import lifted, strict, surely_fails
from fac_lint.evaluation.concrete import LARGEST, NotConcreteError, Plain, computed, to_bool, to_number, to_text, whole
from fac_lint.evaluation.empty_texts import may_be_empty
from fac_lint.evaluation.of_the_run import OF_THE_RUN, moved
from fac_lint.evaluation.texts import cased, items, text_function
from fac_lint.evaluation.unify import loosened
from fac_lint.evaluation.values import FAILURE, NO_VALUE, Sequence, Value, anything, truth, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Sequence as Listed


_INTEGER = re.compile("[-+]?[0-9A-Za-z]+")


def _numbers(values: Iterable[Plain]) -> list[Decimal]:
    return [to_number(value) for value in values]


def _sum(values: Plain) -> Decimal:
    numbers = _numbers(items(values))
    if not numbers:
        raise ValueError
    total = numbers[0]
    for number in numbers[1:]:
        total = computed(lambda one, other: one + other, total, number)
    return total


def _rounded(number: Plain, *, up: bool) -> Decimal:
    exact = to_number(number)
    below = Decimal(whole(exact.to_integral_value("ROUND_FLOOR")))
    return below + 1 if up and below != exact else below


def _range(*limits: Plain) -> list[Plain]:
    numbers = _numbers(limits)
    start, end = (Decimal(0), numbers[0]) if len(numbers) == 1 else numbers[:2]
    step = numbers[2] if len(numbers) > 2 else Decimal(1 if end >= start else -1)  # noqa: PLR2004 - the third argument
    if len(limits) > 3 or not step or ((end > start) != (step > 0) and end != start):  # noqa: PLR2004 - start, end, step
        raise ValueError
    if abs(end - start) / abs(step) > LARGEST or any(number != number.to_integral_value() for number in (start, step)):
        raise NotConcreteError
    made: list[Plain] = []
    while start < end if step > 0 else start > end:
        made.append(start)
        start += step
    return made


def _all(values: Plain, *, wanted: bool) -> bool:
    if any(value is None for value in items(values)):
        raise NotConcreteError
    return all(map(to_bool, items(values))) if wanted else any(map(to_bool, items(values)))


def _parseint(text: Plain, base: Plain) -> Decimal:
    radix = whole(base)
    if not isinstance(text, str):
        raise TypeError
    if not 2 <= radix <= 36:  # noqa: PLR2004 - as Python reads them
        raise NotConcreteError
    if not _INTEGER.fullmatch(text):
        raise ValueError
    return Decimal(whole(Decimal(int(text, radix))))


def _pow(base: Plain, exponent: Plain) -> Decimal:
    number, power = to_number(base), whole(exponent)
    if number != number.to_integral_value() or not 0 <= power <= 100:  # noqa: PLR2004 - larger ones do not fit either
        raise NotConcreteError
    return Decimal(whole(Decimal(int(number) ** power)))


def _replace(text: str, old: str, new: str) -> str:
    if len(old) > 1 and old.startswith("/") and old.endswith("/"):
        return patterns.replaced(text, old[1:-1], new)
    return texts.replace(text, old, new)


def _index(values: Plain, wanted: Plain) -> Decimal:
    for position, value in enumerate(items(values)):
        if isinstance(value, list | dict) and isinstance(wanted, list | dict):
            raise NotConcreteError
        if isinstance(value, list | dict) or isinstance(wanted, list | dict):
            continue
        if value == wanted and type(value) is type(wanted):
            return Decimal(position)
        if None not in (value, wanted) and to_text(value) == to_text(wanted):
            raise NotConcreteError
    raise ValueError


def _transpose(given: Plain) -> dict[str, Plain]:
    made: dict[str, list[Plain]] = {}
    if not isinstance(given, dict):
        raise TypeError
    for key in sorted(given):
        for item in items(given[key]):
            made.setdefault(to_text(item), []).append(key)
    return {**made}


def _optional(convert: Callable[[Plain], Plain]) -> Callable[..., Plain]:
    return lambda content: None if content is None else convert(content)


def _sorted(values: Plain) -> list[Plain]:
    return sorted(to_text(value) for value in items(values))  # type: ignore[return-value]


_TEXTS: dict[str, Callable[..., Plain]] = {
    "base64decode": text_function(encodings.from_base64),
    "base64encode": text_function(encodings.to_base64),
    "base64sha256": text_function(encodings.digest("sha256", as_base64=True)),
    "base64sha512": text_function(encodings.digest("sha512", as_base64=True)),
    "basename": text_function(paths.basename),
    "chomp": text_function(lambda text: text.rstrip("\r\n")),
    "cidrhost": networks.cidrhost,
    "cidrnetmask": networks.cidrnetmask,
    "cidrsubnet": networks.cidrsubnet,
    "dirname": text_function(paths.dirname),
    "format": formats.format_text,
    "formatdate": text_function(times.formatdate),
    "indent": lambda spaces, text: texts.indent(whole(spaces), to_text(text)),
    "join": texts.join,
    "jsonencode": encodings.to_json,
    "lower": cased(str.lower),
    "md5": text_function(encodings.digest("md5")),
    "pathexpand": text_function(paths.pathexpand),
    "replace": text_function(_replace),
    "sha1": text_function(encodings.digest("sha1")),
    "sha256": text_function(encodings.digest("sha256")),
    "sha512": text_function(encodings.digest("sha512")),
    "strrev": text_function(lambda text: texts.characters(text)[::-1]),
    "substr": lambda text, start, count: texts.substr(to_text(text), whole(start), whole(count)),
    "timeadd": text_function(times.timeadd),
    "title": cased(texts.title),
    "tostring": _optional(to_text),
    "textdecodebase64": text_function(encodings.from_charset),
    "textencodebase64": text_function(encodings.to_charset),
    "trim": text_function(texts.trim),
    "trimprefix": text_function(str.removeprefix),
    "trimspace": text_function(texts.trimspace),
    "trimsuffix": text_function(str.removesuffix),
    "upper": cased(str.upper),
    "urlencode": text_function(encodings.url_encoded),
    "uuidv5": text_function(encodings.named_uuid),
    "yamlencode": yaml_texts.to_yaml,
}
_BOOLS: dict[str, Callable[..., Plain]] = {
    "alltrue": lambda values: _all(values, wanted=True),
    "anytrue": lambda values: _all(values, wanted=False),
    "endswith": text_function(str.endswith),
    "startswith": text_function(str.startswith),
    "strcontains": text_function(lambda text, part: part in text),
    "tobool": _optional(to_bool),
}
_NUMBERS: dict[str, Callable[..., Plain]] = {
    "abs": lambda number: to_number(number).copy_abs(),
    "ceil": lambda number: _rounded(number, up=True),
    "floor": lambda number: _rounded(number, up=False),
    "index": _index,
    "max": lambda *numbers: max(_numbers(numbers)),
    "min": lambda *numbers: min(_numbers(numbers)),
    "parseint": _parseint,
    "pow": _pow,
    "signum": lambda number: Decimal((whole(number) > 0) - (whole(number) < 0)),
    "sum": _sum,
    "timecmp": text_function(times.timecmp),
    "tonumber": _optional(to_number),
}
_LISTS: dict[str, Callable[..., Plain]] = {
    "cidrsubnets": networks.cidrsubnets,
    "csvdecode": text_function(encodings.from_csv),
    "formatlist": formats.format_list,
    "matchkeys": texts.matchkeys,
    "range": _range,
    "regexall": text_function(patterns.all_matches),
    "sort": _sorted,
    "split": text_function(texts.split),
}
_VALUES: dict[str, Callable[..., Plain | Value]] = {
    "jsondecode": encodings.from_json,
    "regex": text_function(patterns.first_match),
    "transpose": _transpose,
    "yamldecode": encodings.from_yaml,
}
_COMPUTED = {**_TEXTS, **_BOOLS, **_NUMBERS, **_LISTS, **_VALUES}
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
    if name in _BOOLS:
        return truth(*arguments, fails=True) if name != "tobool" else whatever
    if name in _LISTS:
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
