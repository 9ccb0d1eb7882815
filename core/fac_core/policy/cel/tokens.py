"""A condition as tokens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.policy.cel.syntax import CelError, Uint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.policy.cel.syntax import Scalar

RESERVED = frozenset(
    "as break const continue else for function if import let loop package namespace return var void while".split()  # noqa: SIM905 - words
)
LITERALS: dict[str, Scalar] = {"true": True, "false": False, "null": None}
_TOKEN = re.compile(
    r"""
    (?P<space>[ \t\r\n\f]+|//[^\n]*)
  | (?P<text>(?P<prefix>[rRbB]{0,2})(?P<quote>\"{3}|'{3}|\"|'))
  | (?P<float>(?:\d+\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+|\.\d+(?:[eE][-+]?\d+)?))
  | (?P<whole>(?:0x[0-9a-fA-F]+|\d+)[uU]?)
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<escaped>`[A-Za-z0-9_.\-/ ]+`)
  | (?P<sign>&&|\|\||<=|>=|==|!=|[-+*/%<>!?:.,()\[\]{}])
    """,
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(?:([abfnrtv\\?\"'`])|[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2}))", re.DOTALL)
_PLAIN = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_HIGHEST = 0x10FFFF
_LONE = range(0xD800, 0xE000)
"""Halves of characters, which no text holds."""
_INT, _UINT = 2**63, 2**64


@dataclass(frozen=True, slots=True)
class Token:
    """``kind`` is literal, name, escaped (a name in backquotes), sign or end."""

    kind: str
    text: str
    at: int
    value: Scalar = None

    @property
    def shown(self) -> str:
        """What to call it in a message."""
        return "the end" if self.kind == "end" else self.text if len(self.text) <= 20 else f"{self.text[:17]}..."  # noqa: PLR2004 - a line


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a condition, an end behind the last; raise `CelError` at what is none."""
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise CelError(f"{text[at]!r} is no part of a condition", at)
        end = found.end()
        match found.lastgroup:
            case "text":
                value, end = _text(text, found)
                yield Token("literal", text[at:end], at, value)
            case "float":
                yield Token("literal", found[0], at, float(found[0]))
            case "whole":
                yield Token("literal", found[0], at, _whole(found[0]))
            case "name" if found[0] in LITERALS:
                yield Token("literal", found[0], at, LITERALS[found[0]])
            case "name" | "escaped" | "sign" as kind:
                yield Token(kind, found[0], at)
        at = end
    yield Token("end", "", len(text))


def _whole(text: str) -> int:
    """Return a number; whether one without ``u`` fits depends on the sign before it."""
    digits = text.rstrip("uU")
    value = int(digits, 16 if digits.startswith("0x") else 10) if len(digits) <= _UINT.bit_length() else _UINT
    return Uint(value) if digits != text else value


def checked(value: Scalar, at: int) -> Scalar:
    """Return a literal; raise `CelError` for a number that has no place in 64 bits."""
    if isinstance(value, int) and not isinstance(value, bool):
        fits = value < _UINT if isinstance(value, Uint) else -_INT <= value < _INT
        if not fits:
            raise CelError("the number needs more than 64 bits", at)
    return value


def _text(source: str, found: re.Match[str]) -> tuple[str | bytes, int]:
    prefix, quote = found["prefix"].lower(), found["quote"]
    if prefix not in {"", "r", "b", "rb", "br"}:
        raise CelError(f"{found['prefix']!r} may not stand before a text", found.start())
    body, end = _body(source, found.end(), quote, found.start(), raw="r" in prefix)
    if "b" in prefix:
        return (body.encode() if "r" in prefix else _bytes(body, found.end())), end
    return (body if "r" in prefix else _unescaped(body, found.end())), end


def _body(source: str, start: int, quote: str, begin: int, *, raw: bool) -> tuple[str, int]:
    """Return what stands between quotes, and where the text ends."""
    at = start
    while at < len(source):
        if source.startswith(quote, at):
            return source[start:at], at + len(quote)
        if len(quote) == 1 and source[at] in "\r\n":
            break
        at += 2 if source[at] == "\\" and not raw else 1
    raise CelError("the text that begins here does not end", begin)


def _unescaped(body: str, start: int) -> str:
    return "".join(part if isinstance(part, str) else _character(part, start) for part in _parts(body, start))


def _bytes(body: str, start: int) -> bytes:
    return b"".join(part.encode() if isinstance(part, str) else _byte(part, start) for part in _parts(body, start))


def _parts(body: str, start: int) -> Iterator[str | re.Match[str]]:
    """Yield what stands for itself, and escapes."""
    at = 0
    while at < len(body):
        found = _ESCAPE.match(body, at)
        if found is None and body[at] == "\\":
            raise CelError(f"{body[at : at + 2]} stands for no character", start + at)
        yield found or body[at]
        at = found.end() if found else at + 1


def _character(escape: re.Match[str], start: int) -> str:
    code = next((int(digits, base) for digits, base in zip(escape.groups()[1:], (16, 16, 16, 8), strict=True) if digits), None)
    if code is None:
        return _PLAIN.get(escape[1], escape[1])
    if code > _HIGHEST or code in _LONE:
        raise CelError(f"{escape[0]} is no character", start + escape.start())
    return chr(code)


def _byte(escape: re.Match[str], start: int) -> bytes:
    if escape[3] or escape[4]:
        raise CelError(f"{escape[0]} is no byte", start + escape.start())
    code = escape[2] or escape[5]
    return bytes([int(code, 16 if escape[2] else 8)]) if code else _PLAIN.get(escape[1], escape[1]).encode()
