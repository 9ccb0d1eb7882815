"""Write plain values as YAML that this package (YAML 1.2) and older readers (YAML 1.1) take for the same; same value, same bytes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from fac_core.document.tree import Leaf, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN = re.compile(r"[A-Za-z_/][A-Za-z0-9_./()+%-]*( [A-Za-z0-9_./()+%-]+)*")
_OLD_BOOLEANS = frozenset({"y", "n", "yes", "no", "on", "off"})
_NOWHERE = Place("", 1, 1)


def dump(value: Mapping[str, Any]) -> str:
    """Write a mapping of str, bool, int, Decimal, None, lists and mappings in block style, in the order given."""
    return "".join(f"{line}\n" for line in _mapping(value, ""))


def _mapping(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, item in value.items():
        if isinstance(item, Mapping) and item:
            yield f"{indent}{_text(key)}:"
            yield from _mapping(item, f"{indent}  ")
        elif isinstance(item, list | tuple) and item:
            yield f"{indent}{_text(key)}:"
            yield from _listing(item, f"{indent}  ")
        else:
            yield f"{indent}{_text(key)}: {_inline(item)}"


def _listing(value: list[Any] | tuple[Any, ...], indent: str) -> Iterator[str]:
    for item in value:
        if isinstance(item, Mapping) and item:
            first, *rest = _mapping(item, f"{indent}  ")
            yield f"{indent}- {first.lstrip(' ')}"
            yield from rest
        else:
            yield f"{indent}- {_inline(item)}"


def _inline(value: Any) -> str:  # noqa: ANN401 - any plain value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool) or value is None:
        return "null" if value is None else str(value).lower()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_text(key)}: {_inline(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_inline(item) for item in value) + "]"
    return str(value)


def _text(text: str) -> str:
    plain = _PLAIN.fullmatch(text) and text.lower() not in _OLD_BOOLEANS and Leaf(_NOWHERE, text, plain=True).kind == "text"
    return text if plain else _quoted(text)


def _quoted(text: str) -> str:
    return "".join(character if character.isprintable() else _escaped(character) for character in json.dumps(text, ensure_ascii=False))


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - the largest code of four hexadecimal digits
