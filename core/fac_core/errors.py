"""The one error that reaches users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import one_of

if TYPE_CHECKING:
    from pathlib import Path


class UserError(Exception):
    """Something the user can mend: what is wrong, where, and the next step.

    Raised by any layer and handled once per boundary (command line, HTTP, provider), where it becomes an exit code, a status or a
    diagnostic. ``line`` and ``column`` count from 1.
    """

    def __init__(
        self,
        message: str,
        *,
        path: Path | str | None = None,
        line: int | None = None,
        column: int | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.hint = hint

    @property
    def location(self) -> str:
        """``file:line:column`` as far as it is known."""
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)

    @property
    def texts(self) -> tuple[str, ...]:
        """Each thing that is wrong by itself, as text."""
        return (str(self),)

    def __str__(self) -> str:
        where = f"{self.location}: " if self.path is not None else ""
        hint = f"\n  {self.hint}" if self.hint else ""
        return f"{where}{self.message}{hint}"


def nearest(name: str, known: list[str] | tuple[str, ...], *, limit: int = 3) -> str:
    """Return ``Did you mean a, b or c?`` for the known names closest to ``name``, or an empty string."""
    import difflib  # noqa: PLC0415 - only needed once something has gone wrong

    close = difflib.get_close_matches(name, known, n=limit, cutoff=0.6)
    return f"Did you mean {one_of(close)}?" if close else ""
