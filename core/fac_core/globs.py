"""The files below a folder that a pattern such as ``policies/**/*.rego`` means: all of them, or an error that says which were not seen."""

from __future__ import annotations

import os
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 20_000
"""Names that are looked at; a pattern that means a whole disk is a mistake."""
_DEEP = "**"


def meant(folder: Path, pattern: str) -> list[Path]:
    """Return the paths that a pattern means, sorted; ``**`` stands for folders of any depth, and follows no links.

    Raise `UserError` for a pattern that is none, for a folder that cannot be read, and after `MOST` names.
    """
    steps = pattern.split("/")
    if pattern.startswith("/"):
        raise UserError(f"the pattern {pattern} begins at the root", hint="It counts from the folder of the file that states it.")
    if any(_DEEP in step and step != _DEEP for step in steps):
        raise UserError(f"{pattern} is no pattern", hint="Two asterisks stand alone: policies/**/*.rego.")
    return sorted({*_Walk(pattern).below(folder, [step for step in steps if step not in {"", "."}])})


class _Walk:
    """One search, which counts what it looks at."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._seen = 0

    def below(self, folder: Path, steps: list[str]) -> Iterator[Path]:
        """Yield what some steps mean from a folder on."""
        first, *rest = steps
        if first == _DEEP:
            yield from self._deep(folder, rest)
        elif first == ".." or not any(sign in first for sign in "*?["):
            yield from self._at(folder / first, rest)
        else:
            for entry in self._entries(folder):
                if fnmatchcase(entry.name, first):
                    yield from self._at(Path(entry.path), rest)

    def _at(self, path: Path, rest: list[str]) -> Iterator[Path]:
        if rest and path.is_dir():
            yield from self.below(path, rest)
        elif not rest and os.path.lexists(path) and not path.is_dir():
            yield path

    def _deep(self, folder: Path, rest: list[str]) -> Iterator[Path]:
        if rest:
            yield from self.below(folder, rest)
        for entry in self._entries(folder):
            if entry.is_dir(follow_symlinks=False):
                yield from self._deep(Path(entry.path), rest)

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as found:
                entries = list(found)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise refused(error, folder) from error
        self._seen += len(entries)
        if self._seen > MOST:
            raise UserError(f"{self._pattern} looks at more than {MOST:,} names", hint="Name the folder in which the files are.")
        return entries
