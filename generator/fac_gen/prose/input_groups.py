"""Which group an input stands in, by the words of its name."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import ListOf, MapOf, read_as
from fac_core.resource_types.input_group import InputGroup

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHAPE = MapOf(Text("a group"), ListOf(Text("words of a name"), least=1, unique=True))
_WRITE_ONLY = re.compile(r"(?<=.)_wo(?:_version)?$")
"""What is written only, and its version, stand with the argument whose value they are."""
_WHOLE, _WEAK = "=", "~"
"""Begin an entry that is the whole name, and one that says something only where no other does."""


@cache
def group_of(name: str) -> InputGroup:
    """Return the group of an input: by its whole name, else by the most words that a group knows of it, else by the last of them."""
    known, name = _known(), _WRITE_ONLY.sub("", name)
    return known[_WHOLE].get(name) or _said(name, known[""]) or _said(name, known[_WEAK]) or InputGroup.OTHER


def _said(name: str, known: Mapping[str, InputGroup]) -> InputGroup | None:
    words = name.split("_")
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length, -1, -1):
            if group := known.get("_".join(words[start : start + length])):
                return group
    return None


@lru_cache(maxsize=1)
def _known() -> Mapping[str, Mapping[str, InputGroup]]:
    """Return the groups by words as they stand in names, apart by how an entry begins; what has no s at its end has one, too."""
    found: dict[str, dict[str, InputGroup]] = {_WHOLE: {}, _WEAK: {}, "": {}}
    for title, entries in read_as(Path(__file__).with_suffix(".yaml"), _SHAPE).items():
        for entry in entries:
            mark = entry[0] if entry[0] in found else ""
            word = entry.removeprefix(mark).replace(" ", "_")
            for form in {word, word if word.endswith("s") else f"{word}s"}:
                if found[mark].setdefault(form, InputGroup(title)) != title:
                    raise ValueError(f"{entry!r} stands in two groups of inputs")
    return found
