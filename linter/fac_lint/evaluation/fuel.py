"""What evaluating one expression may cost: steps taken and parts of values looked at, so that no file can hang a run."""

from __future__ import annotations

STEPS = 100_000
"""Steps that one expression may take; what stands behind a name has steps of its own, since it is evaluated once."""
_PARTS_A_STEP = 8
"""Parts of a value that are looked at in the time of a step."""


class TooLargeError(Exception):
    """The expression costs more than anything that somebody wrote to be read."""


class Fuel:
    """The steps that are left."""

    def __init__(self) -> None:
        self._left = STEPS

    def burn(self, parts: int = 0) -> None:
        """Take a step that looks at so many parts of values; raise `TooLargeError` where too many were taken."""
        self._left -= 1 + parts // _PARTS_A_STEP
        if self._left < 0:
            raise TooLargeError
