"""The expressions in facts, and in what is made of them: found, and written anew."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WORDS = frozenset({"description", "message", "untested", "why"})
"""Fields that people read: nothing is put in there."""
_WORD = re.compile(r"[a-z][a-z0-9_]*")
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


def words_in(said: object) -> frozenset[str]:
    """Return every name in expressions of facts, and every key of their values."""
    return frozenset(word for text in _texts(said) for word in _WORD.findall(text))


def _texts(said: object) -> Iterator[str]:
    if isinstance(said, dict):
        yield from (text for key, one in said.items() for text in (str(key), *_texts(one)))
    elif isinstance(said, tuple):
        yield from (text for one in said for text in _texts(one))
    elif is_dataclass(said):
        yield from (text for one in fields(said) if one.name not in _WORDS for text in _texts(getattr(said, one.name)))
    else:
        yield from expressions_in(said)


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
