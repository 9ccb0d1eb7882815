"""Problems of a document, collected so that a user sees all of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError

if TYPE_CHECKING:
    from fac_core.document.tree import Place


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where, and what to do about it."""

    place: Place
    message: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.place.file}:{self.place.line}:{self.place.column}: {self.message}"
        return f"{where}\n  {self.hint}" if self.hint else where


class DocumentError(UserError):
    """All problems of one document; message, place and hint of the error itself are those of the first one."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        super().__init__(
            first.message,
            path=first.place.file,
            line=first.place.line,
            column=first.place.column,
            hint=first.hint or None,
        )
        self.problems = problems

    @property
    def texts(self) -> tuple[str, ...]:
        """Each problem by itself, as text."""
        return tuple(map(str, self.problems))

    def __str__(self) -> str:
        return "\n".join(self.texts)


class Problems:
    """Collects problems while a document is read."""

    def __init__(self) -> None:
        self._found: dict[Problem, None] = {}

    def __len__(self) -> int:
        return len(self._found)

    def add(self, place: Place, message: str, hint: str = "") -> None:
        """Note a problem; the same one at the same place counts once."""
        self._found[Problem(place, message, hint)] = None

    def raise_any(self) -> None:
        """Raise `DocumentError` with all problems, by file, line and column, if there are any."""
        if self._found:
            raise DocumentError(tuple(sorted(self._found, key=lambda p: (p.place.file, p.place.line, p.place.column, p.message))))
