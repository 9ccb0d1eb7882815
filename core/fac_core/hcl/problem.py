"""What stops a reader."""

from __future__ import annotations


class Unreadable(Exception):  # noqa: N818 - no error that leaves this package: it becomes a `SyntaxProblem`
    """The text cannot be read on from ``start``; ``misread`` when the parser read on all the same, and read nonsense."""

    def __init__(self, message: str, start: int, end: int, *, misread: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end
        self.misread = misread
