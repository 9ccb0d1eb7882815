"""Make up a value that a pattern accepts: short, plausible and always the same."""

from __future__ import annotations

import re
from re import _compiler, _parser  # type: ignore[attr-defined] # as above
from re import _constants as sre  # type: ignore[attr-defined] # typeshed leaves out the parser, which ships with every Python since 3.11
from typing import Any

from fac_core.errors import UserError
from fac_core.policy.pattern import search

_WORD = "example"
_SOME = 3
_CLASSES = frozenset({sre.IN, sre.NOT_LITERAL, sre.ANY})
_FALLBACK = "0-_./:@+= ,;!#%&'\"<>~`$^*()[]{}|\\?"


def sample(pattern: str) -> str:
    """Return the first made-up value that matches; raise `UserError` with the way out when none does."""
    tree = _parser.parse(pattern, re.ASCII)
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

    def write(self, tree: Any) -> str:  # noqa: ANN401 - the parser's tree is untyped
        self._walk(tree)
        return "".join(self._text)

    def _walk(self, tree: Any) -> None:  # noqa: ANN401 - the parser's tree is untyped
        for operator, argument in tree:
            if operator is sre.LITERAL:
                self._text.append(chr(argument))
            elif operator in _CLASSES:
                self._text.append(self._pick(operator, argument))
            elif operator in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
                self._repeat(*argument)
            elif operator is sre.SUBPATTERN:
                self._walk(argument[3])
            elif operator is sre.BRANCH:
                self._walk(argument[1][0])

    def _repeat(self, low: int, high: int, part: Any) -> None:  # noqa: ANN401 - the parser's tree is untyped
        liked = _SOME if len(part) == 1 and part[0][0] in _CLASSES else 1
        for _ in range(max(low, min(liked, high)) if self._generous else low):
            self._walk(part)

    def _pick(self, operator: Any, argument: Any) -> str:  # noqa: ANN401 - the parser's tree is untyped
        one = _parser.SubPattern(_parser.State(), [(operator, argument)])
        accepts: re.Pattern[str] = _compiler.compile(one, re.ASCII)
        found = next((character for character in self._candidates() if accepts.fullmatch(character)), "")
        self._letters += found.isalpha()
        return found

    def _candidates(self) -> str:
        letter = _WORD[self._letters % len(_WORD)]
        digits = "0123456789" if self._text and self._text[-1].isdigit() else "1234567890"
        every = "abcdefghijklmnopqrstuvwxyz"
        return letter + every + letter.upper() + every.upper() + digits + _FALLBACK + "".join(map(chr, range(0xA1, 0x250)))
