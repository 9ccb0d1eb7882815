"""Lists of words and numbers of things as a sentence says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SHOWN = 3
LONGEST = 200
"""So many characters may a message have that says what is the case."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def all_of(words: Iterable[str]) -> str:
    """Join words: ``a, b and c``; ``nothing`` when there are none."""
    return _joined(list(words), "and")


def one_of(words: Iterable[str]) -> str:
    """Join words: ``a, b or c``; ``nothing`` when there are none."""
    return _joined(list(words), "or")


def some_of(words: Iterable[str], *, shown: int = _SHOWN) -> str:
    """Join the first words: ``a, b, c and 4 more``; each once, in the given order, sets sorted."""
    known = sorted(words) if isinstance(words, frozenset | set) else list(dict.fromkeys(words))
    if len(known) <= shown:
        return all_of(known)
    return all_of([*known[:shown], f"{len(known) - shown:,} more"])


def fitted(say: Callable[[int], str]) -> str:
    """Return what ``say`` makes of the most things shown of each list, three at most, that is no longer than a message may be.

    Where nothing is, one thing is shown: names are not cut.
    """
    return next((said for shown in (3, 2) if len(said := say(shown)) <= LONGEST), None) or say(1)


def in_words(number: int, noun: str) -> str:
    """Say how many: ``one day``, ``seven days``, ``30 days``."""
    return f"{_NUMBERS[number] if number < len(_NUMBERS) else f'{number:,}'} {noun}{'s' * (number != 1)}"


def counted(number: int, noun: str) -> str:
    """Say how many, in figures: ``1 archive``, ``2,000 archives``."""
    return f"{number:,} {noun}{'s' * (number != 1)}"


def _joined(words: list[str], last: str) -> str:
    return f" {last} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words) or "nothing"
