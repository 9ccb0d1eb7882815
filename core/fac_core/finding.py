"""What a check has to say about a place in a file: values, never exceptions."""

from __future__ import annotations

from enum import StrEnum

from fac_core.dataclass import dataclass


class Severity(StrEnum):
    """How much a violation matters; ``rank`` orders them."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Verdict(StrEnum):
    """What is known: the last two are answers too and are never hidden."""

    COMPLIANT = "compliant"
    VIOLATED = "violated"
    DELEGATED = "delegated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file: line and column (in characters) count from 1, byte from 0."""

    line: int
    column: int
    byte: int


@dataclass(frozen=True, slots=True, order=True)
class Range:
    """From ``start`` up to, not including, ``end``."""

    start: Position
    end: Position


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the bytes ``range`` covers in ``file`` by ``text``."""

    file: str
    range: Range
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A mechanical change that mends a violation; an unsafe one can change what is deployed."""

    description: str
    edits: tuple[Edit, ...]
    safe: bool = True


@dataclass(frozen=True, slots=True)
class Location:
    """A further place that explains a finding."""

    message: str
    file: str
    range: Range


@dataclass(frozen=True, slots=True)
class Finding:
    """One verdict of one rule about one address; ``file`` is relative to the working directory, with ``/``.

    ``range`` is None where nothing of the file was read.
    """

    rule: str
    verdict: Verdict
    severity: Severity
    message: str
    file: str
    range: Range | None
    address: str
    fix: Fix | None = None
    related: tuple[Location, ...] = ()

    def __hash__(self) -> int:
        return hash((self.rule, self.file, self.address, self.message))  # what differs in nearly all that differ

    def of(self, rule: str, severity: Severity) -> Finding:
        """Return the same as the finding of a rule, and of another severity."""
        return Finding(rule, self.verdict, severity, self.message, self.file, self.range, self.address, self.fix, self.related)
