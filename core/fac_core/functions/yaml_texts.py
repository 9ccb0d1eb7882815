"""What ``yamlencode`` writes (asked of Terraform 1.15.5), as far as no line of it is folded."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.functions.plain import NotConcreteError, Plain, to_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 60
"""Longer lines may be folded."""
_DEEPEST = 8
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\t": "\\t"}


def to_yaml(content: Plain) -> str:
    """Write YAML as Terraform writes it."""
    written = "\n".join(_lines(content, 0)) + "\n"
    return written if isinstance(content, dict | list | str) else f"{written}...\n"


def _lines(content: Plain, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        raise NotConcreteError
    if isinstance(content, dict) and content:
        for key in sorted(content):
            yield from _entry(_text(key), content[key], depth)
    elif isinstance(content, list) and content:
        for item in content:
            first, *rest = _lines(item, depth + 1)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    else:
        yield _scalar(content)


def _entry(key: str, value: Plain, depth: int) -> Iterator[str]:
    if not isinstance(value, dict | list) or not value:
        yield f"{key}: {_scalar(value)}"
        return
    yield f"{key}:"
    indent = "  " if isinstance(value, dict) else ""
    yield from (f"{indent}{line}" for line in _lines(value, depth + 1))


def _scalar(content: Plain) -> str:
    if isinstance(content, dict | list):
        return "{}" if isinstance(content, dict) else "[]"
    if isinstance(content, str):
        return _text(content)
    return to_text(content) if isinstance(content, bool | Decimal) else "null"


def _text(text: str) -> str:
    if len(text) > _LONGEST or not text.replace("\t", "").isascii() or not text.replace("\t", "").isprintable():
        raise NotConcreteError
    return '"' + "".join(_ESCAPED.get(sign, sign) for sign in text) + '"'
