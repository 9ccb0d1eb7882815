"""Functions over texts, on plain values; an error of theirs is `ValueError`, what is not computed here `NotConcreteError`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.functions.plain import LARGEST, NotConcreteError, Plain, items, to_text

if TYPE_CHECKING:
    from collections.abc import Callable

_SPACES = "\t\n\v\f\r \x85\xa0"
_COMBINING = 0x300
_PLAIN_CASE = frozenset(map(chr, {*range(0x80), *range(0xC0, 0xFF)} - {0xDF}))
"""Letters whose case is changed alike everywhere."""


def text_function(compute: Callable[..., Plain]) -> Callable[..., Plain]:
    """Let a function take texts, numbers and bools as texts; null is an error."""
    return lambda *arguments: compute(*map(to_text, arguments))


def cased(change: Callable[[str], str]) -> Callable[..., Plain]:
    """Return a function that changes the case of letters that every library changes alike."""

    def compute(text: str) -> str:
        if not _PLAIN_CASE.issuperset(text):
            raise NotConcreteError
        return change(text)

    return text_function(compute)


def title(text: str) -> str:
    """Write the first letter of each word large."""
    return re.sub(r"(?<![A-Za-z0-9_\u00c0-\u00ff])[a-z\u00e0-\u00fe]", lambda match: match[0].upper(), text)


def characters(text: str) -> str:
    """Return a text in which every character is one to Terraform, too."""
    if any(ord(character) >= _COMBINING for character in text) or "\r\n" in text:
        raise NotConcreteError
    return text


def substr(text: str, start: int, count: int) -> str:
    """Return a part of a text."""
    characters(text)
    first = start if start >= 0 else len(text) + start
    if first < 0:
        raise NotConcreteError
    return text[first:] if count < 0 else text[first : first + count]


def replace(text: str, old: str, new: str) -> str:
    """Replace a text everywhere it stands."""
    if text.count(old) * len(new) > LARGEST:
        raise NotConcreteError
    return text.replace(old, new)


def join(separator: Plain, *lists: Plain) -> str:
    """Join the items of lists."""
    between = to_text(separator)
    parts = [to_text(part) for content in lists for part in items(content)]
    if sum(map(len, parts)) + len(between) * len(parts) > LARGEST:
        raise NotConcreteError
    return between.join(parts)


def split(separator: str, text: str) -> list[Plain]:
    """Return the parts between separators; without one, the characters."""
    return [*text.split(separator)] if separator else [*characters(text)]


def trim(text: str, cutset: str) -> str:
    """Take characters away from both ends."""
    return text.strip(cutset) if cutset else text


def trimspace(text: str) -> str:
    """Take white space away from both ends."""
    return trim(characters(text), _SPACES)


def indent(spaces: int, text: str) -> str:
    """Put spaces before every line but the first."""
    if not 0 <= spaces * (text.count("\n") + 1) <= LARGEST:
        raise NotConcreteError
    return text.replace("\n", "\n" + " " * spaces)
