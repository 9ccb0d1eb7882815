"""Where in a policy a place is, and what may stand there, as its JSON Schema says.

What is being typed is seldom YAML: a word of our own is put where the user types, once as a value and once as a key, and looked for in
what then can be read; where something below is wrong, without that.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from fac_core.dataclass import dataclass
from fac_core.document.read import parse
from fac_core.document.tree import Branch, Leaf, Listing
from fac_core.errors import UserError
from fac_core.json_text import parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.document.tree import Tree

Steps: TypeAlias = "tuple[str, ...]"
"""Keys from the outside inwards; `ITEM` stands for any item of a list."""
ITEM = "[]"
_MARK = "zzFacLintCursorzz"
_WORD = re.compile(r"[\w.-]*")
_BEFORE = re.compile(r"[\w.-]*\Z")
_BRACKETS = re.compile(r"""'[^'\n]*'|"[^"\n]*"|(?:^|[ \t])\#[^\n]*|[\[\]{}]""", re.MULTILINE)
_CLOSING = {"[": "]", "{": "}"}
_RULES = frozenset({"select", "ignore", "never"})


@dataclass(frozen=True)
class Found:
    """What stands at a place: the keys that lead there, whether it is the last of these itself, its text, and the keys beside it."""

    steps: Steps
    is_key: bool
    text: str
    beside: frozenset[str] = frozenset()
    line: int = 0
    column: int = 0


def _walk(tree: Tree, steps: Steps = ()) -> Iterator[Found]:
    """Yield every key and every scalar."""
    match tree:
        case Branch(entries=entries):
            names = frozenset(entry.key.text for entry in entries)
            for entry in entries:
                inner = (*steps, entry.key.text)
                yield Found(inner, is_key=True, text=entry.key.text, beside=names, line=entry.key.place.line, column=entry.key.place.column)
                yield from _walk(entry.value, inner)
        case Listing(items=items):
            for item in items:
                yield from _walk(item, (*steps, ITEM))
        case Leaf(place=place, text=text):
            yield Found(steps, is_key=False, text=text, line=place.line, column=place.column)


def standing(text: str, line: int, column: int) -> Found | None:
    """Return what stands at a line and a column, both from 1; nothing where the text is no YAML."""
    tree = _parsed(text)
    found = (
        (one for one in _walk(tree) if one.line == line and one.column <= column <= one.column + len(one.text)) if tree is not None else ()
    )
    return next(iter(found), None)


def typed(text: str, index: int) -> tuple[Found, str] | None:
    """Return what the user types at a character, with the part of the word that stands before it; None where that cannot be told."""
    start = index - len((_BEFORE.search(text[:index]) or [""])[0])
    rest = text[index + len((_WORD.match(text, index) or [""])[0]) :]
    closed = _closing(text[:start])
    for mark, tail in ((_MARK, rest), (f"{_MARK}: ", rest), (_MARK, closed), (f"{_MARK}: ", closed)):
        tree = _parsed(text[:start] + mark + tail)
        found = next((one for one in _walk(tree) if one.text == _MARK), None) if tree is not None else None
        if found is not None:
            return _begun(found), text[start:index]
    return None


def _closing(text: str) -> str:
    """Return what closes the brackets that are open at the end of a text."""
    open_ones: list[str] = []
    for match in _BRACKETS.finditer(text):
        if match[0] in _CLOSING:
            open_ones.append(_CLOSING[match[0]])
        elif open_ones and match[0] == open_ones[-1]:
            open_ones.pop()
    return "".join(reversed(open_ones))


def _begun(found: Found) -> Found:
    """Take a word that stands where only a mapping may for the beginning of its first key."""
    if found.is_key or not ({"object"} & {schema_at(found.steps).get("type")}):
        return Found(found.steps[:-1] if found.is_key else found.steps, found.is_key, "", found.beside - {_MARK})
    return Found(found.steps, is_key=True, text="")


def _parsed(text: str) -> Tree | None:
    try:
        return parse(text.encode("utf-8", "replace"), "finops.yaml")
    except UserError:
        return None


# What may stand there


@cache
def _schema() -> dict[str, Any]:
    from fac_core.policy.policy_shape import json_schema  # noqa: PLC0415 - of those who look at policies alone

    read: dict[str, Any] = parsed(json_schema())
    return read


def schema_at(steps: Steps) -> dict[str, Any]:
    """Return what the schema says of a place; nothing where there is no such place."""
    here = _schema()
    for step in steps:
        further = here.get("additionalProperties")
        inner = here.get("items") if step == ITEM else here.get("properties", {}).get(step, further)
        if not isinstance(inner, dict):
            return {}
        here = inner
    return here


def names_a_rule(steps: Steps, *, is_key: bool) -> bool:
    """Whether a rule or a set of rules is to be named at a place."""
    if steps[:1] == ("lint",):
        lists = steps[-1] == ITEM and steps[-2] in _RULES
        return lists or (is_key and len(steps) > 1 and steps[-2] == "severity")
    return steps == ("exemptions", ITEM, "rule") and not is_key
