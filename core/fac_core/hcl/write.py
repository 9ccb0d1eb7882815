"""The one writer of HCL: values as text that ``terraform fmt`` leaves as it is and that reads back as the same value.

``quote``, ``key``, ``index``, ``header``, ``template``, ``line``, ``listed`` and ``mapped`` make parts of a line; ``render`` and
``arguments`` lay whole values out; ``fitting`` is for text that is laid out as a whole later.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Value: TypeAlias = "str | int | Decimal | bool | Sequence[Value] | Mapping[str, Value] | None"


class Expression(str):
    """Text that is HCL already, such as ``var.name``: it stands among values as it is."""

    __slots__ = ()


WIDTH = 100
"""Longest line on which a list of plain values is kept together, in characters."""
_INDENT = "  "
_BARE_KEY = re.compile(r"(?!(?:for|true|false|null)\Z)[A-Za-z_][A-Za-z0-9_-]*")
_CONTROL = re.compile(r'["\\\x00-\x1f\x7f]')
_SPECIAL = re.compile(rf"{_CONTROL.pattern}|[$%]\{{")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quote(value: str) -> str:
    """Return a quoted string in which nothing is interpolated. Raises `ValueError` for half a surrogate pair, which no file can hold."""
    value.encode()
    return f'"{_SPECIAL.sub(_escaped, value)}"'


def quote_in_cli_configuration(value: str) -> str:
    """Return a quoted string for ``terraform.rc``, which is HCL 1: it knows no templates, so that nothing has to be kept from being one."""
    value.encode()
    return f'"{_CONTROL.sub(_escaped, value)}"'


def _escaped(match: re.Match[str]) -> str:
    found = match[0]
    if len(found) > 1:
        return found[0] + found
    return _ESCAPES.get(found) or f"\\u{ord(found):04x}"


def key(name: str) -> str:
    """Return an object's key, in quotes only where it needs them."""
    return name if _BARE_KEY.fullmatch(name) else quote(name)


def index(place: str | int) -> str:
    """Return the brackets behind a collection or an address: of a key, or of a position; half a surrogate pair becomes U+FFFD."""
    return f"[{place if isinstance(place, int) else quote(_SURROGATE.sub(_REPLACEMENT, place))}]"


def header(kind: str, *labels: str) -> str:
    """Return what stands before a block's brace: ``resource "aws_sqs_queue" "this"``."""
    return " ".join([kind, *map(quote, labels)])


def template(*parts: str) -> str:
    """Return a quoted string of texts and of what each `Expression` among them gives; a literal string is put in as its text."""
    return f'"{"".join(map(_part, parts))}"'


def _part(part: str) -> str:
    if not isinstance(part, Expression):
        return quote(part)[1:-1]
    return part[1:-1] if _LITERAL.fullmatch(part) else f"${{{part}}}"


def line(value: Value) -> str:
    """Return a value on one line, however long."""
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{key(name)} = {line(member)}' for name, member in value.items())} }}" if value else "{}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"[{', '.join(map(line, value))}]"
    return _plain(value)


def listed(expressions: Iterable[str]) -> str:
    """Return a list of what is HCL already, on one line."""
    return line(list(map(Expression, expressions)))


def mapped(**expressions: str | float | Decimal) -> str:
    """Return an object of what is HCL already, and of numbers, on one line."""
    return line({name: Expression(value) for name, value in expressions.items()})


def fitting(value: Value, *, width: int) -> str:
    """Return a value on one line where that is no longer than ``width``, else each member for itself; neither indented nor aligned."""
    flat = line(value)
    if len(flat) <= width or not isinstance(value, Mapping | Sequence) or isinstance(value, str):
        return flat
    if isinstance(value, Mapping):
        return "{\n" + "".join(f"{key(name)} = {fitting(member, width=width)}\n" for name, member in value.items()) + "}"
    return "[\n" + "".join(f"{fitting(item, width=width)},\n" for item in value) + "]"


def render(value: Value, *, indent: int = 0) -> str:
    """Return the text of a value; lines after the first are indented by ``indent`` levels and what their nesting adds.

    Raises `TypeError` for a value of another type and `ValueError` for a number that is not finite.
    """
    if isinstance(value, Mapping):
        return _object(value, indent)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _tuple(value, indent)
    return _plain(value)


def _plain(value: str | int | Decimal | bool | None) -> str:  # noqa: FBT001 - true and false are values here
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Expression):
        return str(value)
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is no number that HCL can hold")
        return str(value)
    if isinstance(value, int):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no form in HCL")


def _tuple(items: Sequence[Value], indent: int) -> str:
    if not items:
        return "[]"
    rendered = [render(item, indent=indent + 1) for item in items]
    line = f"[{', '.join(rendered)}]"
    if "\n" not in line and len(line) + len(_INDENT) * indent <= WIDTH:
        return line
    inner = _INDENT * (indent + 1)
    return "[\n" + "".join(f"{inner}{item},\n" for item in rendered) + f"{_INDENT * indent}]"


def _object(items: Mapping[str, Value], indent: int) -> str:
    if not items:
        return "{}"
    lines = arguments({key(name): value for name, value in items.items()}, indent=indent + 1)
    return f"{{\n{lines}{_INDENT * indent}}}"


def arguments(values: Mapping[str, Value], *, indent: int = 0) -> str:
    """Return ``name = value`` lines with aligned equals signs, as they stand in a block ``indent`` levels deep."""
    rendered = {name: render(value, indent=indent) for name, value in values.items()}
    return "".join(f"{_INDENT * indent}{line}\n" for line in _aligned(rendered))


def _aligned(rendered: Mapping[str, str]) -> Iterator[str]:
    """Equals signs line up among neighbours that take one line each; a value of several lines stands for itself."""
    group: list[tuple[str, str]] = []
    for name, text in rendered.items():
        if "\n" in text:
            yield from _columns(group)
            group = []
            yield f"{name} = {text}"
        else:
            group.append((name, text))
    yield from _columns(group)


def _columns(group: list[tuple[str, str]]) -> Iterator[str]:
    width = max((len(name) for name, _ in group), default=0)
    return (f"{name:<{width}} = {text}" for name, text in group)
