"""The one writer of HCL: values as text that reads back as the same value.

``quote``, ``key``, ``index``, ``header``, ``template``, ``line``, ``listed`` and ``mapped`` make parts of a line, ``spread`` and
``fitting`` several, which `fac_core.hcl.format` lays out as ``terraform fmt`` would.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Value: TypeAlias = "str | int | Decimal | bool | Sequence[Value] | Mapping[str, Value] | None"


class Expression(str):
    """Text that is HCL already, such as ``var.name``: it stands among values, or as the key of one, as it is."""

    __slots__ = ()


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
    return name if isinstance(name, Expression) or _BARE_KEY.fullmatch(name) else quote(name)


def index(place: str | int) -> str:
    """Return the brackets behind a collection or an address: of a key, or of a position; half a surrogate pair becomes U+FFFD."""
    return f"[{place if isinstance(place, int) else quote(_SURROGATE.sub(_REPLACEMENT, place))}]"


def header(kind: str, *labels: str) -> str:
    """Return what stands before a block's brace: ``resource "aws_sqs_queue" "this"``."""
    return " ".join([kind, *map(quote, labels)])


def braced(content: str, kind: str, *labels: str) -> str:
    """Return a block without a line break at its end; ``content`` is what stands in it, not yet indented (`format_hcl` does that)."""
    return f"{header(kind, *labels)} {{\n{content}\n}}"


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


def spread(members: Mapping[str, Value]) -> str:
    """Return an object with each member on a line of its own, however short; neither indented nor aligned."""
    return "{\n" + "".join(f"{key(name)} = {line(member)}\n" for name, member in members.items()) + "}"


def fitting(value: Value, *, width: int) -> str:
    """Return a value on one line where that is no longer than ``width``, else each member for itself; neither indented nor aligned."""
    flat = line(value)
    if len(flat) <= width or not isinstance(value, Mapping | Sequence) or isinstance(value, str):
        return flat
    if isinstance(value, Mapping):
        return "{\n" + "".join(f"{key(name)} = {fitting(member, width=width)}\n" for name, member in value.items()) + "}"
    return "[\n" + "".join(f"{fitting(item, width=width)},\n" for item in value) + "]"


def _plain(value: str | int | Decimal | bool | None) -> str:  # noqa: FBT001 - true and false are values here
    """Raise `TypeError` for a value of another type and `ValueError` for a number that is not finite."""
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
