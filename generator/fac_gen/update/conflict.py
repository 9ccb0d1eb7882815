"""What only the user can decide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """What contradicts what."""

    BOTH = "changed by you and by the template"
    REMOVED = "removed by you, changed by the template"
    OUTDATED = "changed by you, no longer generated"
    TAKEN = "is yours, and is now generated too"
    REPLACED = "is no plain file any more, changed by the template"
    TWICE = "is declared in a file of yours, and is now generated too"
    UNRESOLVED = "is a conflict that is not resolved yet"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that only the user can decide; ``line`` is where it is marked in the file, ``address`` what it is about."""

    file: str
    why: Why
    line: int | None = None
    address: str = ""

    def __str__(self) -> str:
        """Return one line for people."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.address} {self.why}" if self.address else f"{place}: {self.why}"
