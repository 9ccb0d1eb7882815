"""Make up a value that a pattern accepts: short, plausible and always the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.policy.pattern import compiled, search
from fac_core.policy.pattern_tokens import Either, Exactly, Node, One, Repeat, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = "example"
_SOME = 3
_BEYOND = range(0xA1, 0xD800)
_FALLBACK = "0-_./:@+= ,;!#%&'\"<>~`$^*()[]{}|\\?"


def sample(pattern: str) -> str:
    """Return the first made-up value that matches; raise `UserError` with the way out when none does."""
    tree = parse(pattern)
    for generous in (True, False):
        value = _Writer(generous=generous).write(tree)
        if value and search(pattern, value):
            return value
    raise UserError(f"no sample value can be made up for the pattern {pattern}", hint="Give the rule an 'example:' that matches.")


class _Writer:
    """Walks a parsed pattern; ``generous`` takes optional parts once, otherwise they are left out."""

    def __init__(self, *, generous: bool) -> None:
        self._generous = generous
        self._text: list[str] = []
        self._letters = 0

    def write(self, tree: Node) -> str:
        self._walk(tree)
        return "".join(self._text)

    def _walk(self, node: Node) -> None:
        match node:
            case Exactly(character):
                self._text.append(character)
            case One(text):
                self._text.append(self._pick(text))
            case Repeat(part, low, high):
                self._repeat(part, low, high)
            case Either(parts):
                self._walk(parts[0])
            case _:
                for part in node.parts:
                    self._walk(part)

    def _repeat(self, part: Node, low: int, high: int | None) -> None:
        liked = _SOME if isinstance(part, One) else 1
        for _ in range(max(low, min(liked, liked if high is None else high)) if self._generous else low):
            self._walk(part)

    def _pick(self, text: str) -> str:
        found = next(filter(compiled(text).fullmatch, self._candidates()), "")
        self._letters += found.isalpha()
        return found

    def _candidates(self) -> Iterator[str]:
        letter = _WORD[self._letters % len(_WORD)]
        digits = "0123456789" if self._text and self._text[-1].isdigit() else "1234567890"
        every = "abcdefghijklmnopqrstuvwxyz"
        yield from letter + every + letter.upper() + every.upper() + digits + _FALLBACK
        yield from map(chr, _BEYOND)
