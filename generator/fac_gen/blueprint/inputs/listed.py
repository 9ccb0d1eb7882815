"""The values that a validation lists, in the description of its input: a reader looks there before a plan is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.sentence import one_of

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Input

_LISTED = re.compile(r'(?:try\(|var\.\w+ == null \|\| )?contains\(\[("[^"]*"(?:, "[^"]*")+)\], (?:coalesce\()?var\.(\w+)(?=[,)])')
_MOST = 8
"""So many values a description holds; the refusal names more."""
_SWITCHES = frozenset({"true", "false"})


def with_listed(description: str, one: Input) -> str:
    """Return the description with the values that the input takes alone, as far as it names none of them yet."""
    values = _values(one)
    if not 1 < len(values) <= _MOST or _SWITCHES & {*values} or any(re.search(rf"\b{re.escape(value)}\b", description) for value in values):
        return description
    said = one_of(f"`{value}`" for value in values)
    plain = description.endswith(".") and not re.search(r"^Null\b|[.:;`]", description[:-1])
    return f"{description[:-1]}: {said}." if plain else f"{description} Takes {said}."


def _values(one: Input) -> list[str]:
    found = (_LISTED.match(rule.condition) for rule in one.validations)
    return next((re.findall(r'"([^"]*)"', match[1]) for match in found if match and match[2] == one.name), [])
