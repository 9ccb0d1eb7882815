"""JSON in values that a person reads: as `jsonencode` of what it holds, not as a text full of backslashes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.write import fitting
from fac_core.json_text import parsed
from fac_gen.blueprint.curation import EXAMPLE_WIDTH

if TYPE_CHECKING:
    from fac_core.hcl.write import Value

_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')


def encoded(text: str) -> str:
    """Return an HCL value whose texts of JSON objects and lists are written as what they hold; a text that interpolates stays."""
    return _LITERAL.sub(lambda found: _encoded(found[0]), text)


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
