"""The expressions in facts, and in what is made of them: found, and written anew."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WORDS = frozenset({"description", "message", "untested", "why"})
"""Fields that people read: nothing is put in there."""
_Said = TypeVar("_Said")


def expressions_in(said: object) -> Iterator[str]:
    """Yield every text of facts, or of a part of them, that may be an expression."""
    if isinstance(said, str):
        yield said
    elif isinstance(said, dict):
        yield from (text for one in said.values() for text in expressions_in(one))
    elif isinstance(said, tuple):
        yield from (text for one in said for text in expressions_in(one))
    elif is_dataclass(said):
        yield from (text for one in fields(said) if one.name not in _WORDS for text in expressions_in(getattr(said, one.name)))


def rewritten(said: _Said, write: Callable[[str], str]) -> _Said:
    """Return facts, or a part of them, with each text as ``write`` writes it; what stays the same is the same object."""
    if isinstance(said, str):
        return cast("_Said", write(said))
    if isinstance(said, tuple):
        return cast("_Said", tuple(rewritten(one, write) for one in said))
    if isinstance(said, dict):
        return cast("_Said", {key: rewritten(one, write) for key, one in said.items()})
    if not is_dataclass(said) or isinstance(said, type):
        return said
    told = {one.name: getattr(said, one.name) for one in fields(said) if one.init and one.name not in _WORDS}
    changed = {name: put for name, one in told.items() if (put := rewritten(one, write)) != one}
    return replace(said, **changed) if changed else said
