"""How much resources are used, as a user says it."""

from __future__ import annotations

import re
from dataclasses import field
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from decimal import Decimal
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Given:
    """Amounts a month for little, usual and much use; one number stands for all three."""

    low: Decimal
    expected: Decimal
    high: Decimal
    unit: str = ""
    """What is counted, for readers."""
    why: str = ""
    """Why these amounts, for readers."""

    def of(self, level: str) -> Decimal:
        """Return the amount for ``low``, ``expected`` or ``high`` use."""
        return {"low": self.low, "expected": self.expected, "high": self.high}[level]


@dataclass(frozen=True, slots=True)
class UsageFile:
    """Amounts by what they are of: of a type, then of patterns of addresses in the file's order, then of an address itself."""

    by_type: Mapping[str, Mapping[str, Given]] = field(default_factory=dict)
    by_address: Mapping[str, Mapping[str, Given]] = field(default_factory=dict)
    path: Path | None = None
    foreign: bool = False
    """Whether it was written for Infracost: what it says of uses that our formulas do not know is passed over, and told."""
    module: str = ""
    """The module that it came with: what it says of types that a plan may have, such as those of inputs not given, is not told."""

    def of(self, address: str, resource_type: str) -> Mapping[str, Given]:
        """Return what is said of a resource; what is said of its address counts more than what is said of a pattern, or of its type."""
        found = dict(self.by_type.get(resource_type, {}))
        for pattern, amounts in self.by_address.items():
            if "*" in pattern and pattern_of(pattern).fullmatch(address):
                found |= amounts
        return found | dict(self.by_address.get(address, {}))

    def unused(self, addresses: frozenset[str], types: frozenset[str], priced: Container[str] = ()) -> tuple[str, ...]:
        """Return the types and addresses that no resource has: what is said of them says nothing.

        ``priced`` are the types of which amounts may be said: what came with a module may speak of those.
        """
        patterns = (
            one
            for one in self.by_address
            if one not in addresses and not ("*" in one and any(pattern_of(one).fullmatch(address) for address in addresses))
        )
        passed = priced if self.module else ()
        return (*(one for one in self.by_type if one not in types and one not in passed), *patterns)


_ANY = r"[^.\[\]]"
_KEY = r'\[(?:\d+|"(?:[^"\\]|\\.)*")\]'


@lru_cache(maxsize=1024)
def pattern_of(text: str) -> re.Pattern[str]:
    """Return what a pattern of addresses means: ``*`` is anything within a name or a key, ``[*]`` any key.

    A star takes the first place where what follows it fits, and none other is tried: what is between two places is in one name, so that the
    next star can take it. Else a pattern of many stars would be tried in more ways than anyone can wait for.
    """
    head, *rest = (_meaning(part) for part in re.split(r"\*(?!\])|(?<!\[)\*", text))
    middle = "".join(f"(?>{_ANY}*?{part})" for part in rest[:-1])
    return re.compile(head + middle + (f"{_ANY}*{rest[-1]}" if rest else ""))


def _meaning(part: str) -> str:
    return _KEY.join(map(re.escape, part.split("[*]")))
