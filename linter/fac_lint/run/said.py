"""What a run says, apart from where it says it."""

from __future__ import annotations

from fac_core.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """Notes for the user, the text of each report, and the exit code."""

    notes: tuple[str, ...]
    texts: tuple[str, ...]
    code: int
