"""Values that a person reads: JSON as `jsonencode` of what it holds, not as a text full of backslashes, and no line without an end."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from fac_core.hcl.literal import NotLiteralError, value
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.write import Expression, fitting, quote
from fac_core.json_text import parsed
from fac_gen.blueprint.curation import EXAMPLE_WIDTH

if TYPE_CHECKING:
    from fac_core.hcl.write import Value

_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')


def encoded(text: str) -> str:
    """Return an HCL value whose texts of JSON objects and lists are written as what they hold, over several lines where one is too long.

    A text that interpolates stays.
    """
    if len(text) > EXAMPLE_WIDTH and "{" in text and "\n" not in text and (held := _literal(text)) is not None:
        return fitting(_with_json(held), width=EXAMPLE_WIDTH)
    return _LITERAL.sub(lambda found: _encoded(found[0]), text)


def _literal(text: str) -> Value:
    try:
        return value(parse_expression(text))
    except NotLiteralError:
        return None


def _with_json(held: Value) -> Value:
    if isinstance(held, str):
        return Expression(_encoded(quote(held)))
    if isinstance(held, Mapping):
        return {key: _with_json(member) for key, member in held.items()}
    return [_with_json(item) for item in held] if isinstance(held, Sequence) else held


def _encoded(literal: str) -> str:
    held = _held(literal)
    try:
        return literal if held is None else f"jsonencode({fitting(held, width=EXAMPLE_WIDTH)})"
    except TypeError:  # a fraction, which is not written of a float
        return literal


def _held(literal: str) -> Value:
    """Return the object or list that a quoted text is; None where it is neither, or empty."""
    if not re.match(r'"\s*[{\[]', literal) or "${" in literal or "%{" in literal:
        return None
    try:
        held: Value = parsed(parsed(literal))
    except ValueError:
        return None
    return held if isinstance(held, dict | list) and held else None
