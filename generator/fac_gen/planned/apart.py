"""Values that tell what they were given for: an argument that stands in another's place is seen then."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_core.hcl.literal import Value

Path: TypeAlias = "tuple[str | int, ...]"
_ANYTHING = "shop"
"""What samples say where any word will do."""
_DIGITS = re.compile(r"\d+(?!.*\d)")
_LONGEST = 40
"""Longest name that stands for itself, in characters: many names in a cloud are shorter than those of arguments."""


def apart(value: Value, name: str, holds: Callable[[Value], bool]) -> Value:
    """Return a value in which plain members of one object differ, as far as that ``holds`` still."""
    changes = list(_changes(value, (), name, set(), set()))
    whole = value
    for path, other in changes:
        whole = _put(whole, path, other)
    if holds(whole):
        return whole
    for path, other in changes:
        changed = _put(value, path, other)
        value = changed if holds(changed) else value
    return value


def _changes(value: Value, path: Path, name: str, beside: set[str | Decimal], words: set[str]) -> Iterator[tuple[Path, Value]]:
    """Yield places where something else should stand than ``beside`` it; a made-up word is another than all ``words`` before it."""
    if isinstance(value, dict):
        inside: set[str | Decimal] = set()
        for key, one in value.items():
            yield from _changes(one, (*path, key), key, inside, words)
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from _changes(one, (*path, index), name, beside if len(value) == 1 else set(), words)
    elif isinstance(value, str | Decimal) and not isinstance(value, bool):
        other = _word(value, name, beside, words) if isinstance(value, str) else _number(value, beside)
        beside.add(other)
        if other != value:
            yield path, other


def _number(value: Decimal, beside: set[str | Decimal]) -> Decimal:
    while value in beside:
        value += 1
    return value


def _word(value: str, name: str, beside: set[str | Decimal], words: set[str]) -> str:
    text = _named(value, name)
    while text in (beside if text == value else words):
        text = _next_text(text)
    words.add(text)
    return text


def _named(value: str, name: str) -> str:
    """Return a word that will do as the name that it stands under."""
    word = name.replace("_", "-")
    return word if value == _ANYTHING and len(word) <= _LONGEST else value


def _next_text(value: str) -> str:
    """Return another text of the same form: the last number in it is one more."""
    return _DIGITS.sub(lambda found: str(int(found[0]) + 1).zfill(len(found[0])), value) if _DIGITS.search(value) else f"{value}2"


def _put(value: Value, path: Path, other: Value) -> Value:
    if not path:
        return other
    first, *rest = path
    if isinstance(value, dict) and isinstance(first, str):
        return {key: _put(one, tuple(rest), other) if key == first else one for key, one in value.items()}
    if isinstance(value, list) and isinstance(first, int):
        return [_put(one, tuple(rest), other) if index == first else one for index, one in enumerate(value)]
    return value
