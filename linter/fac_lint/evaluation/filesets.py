"""Which files below a folder a pattern of ``fileset`` matches: ``*``, ``?``, ``{a,b}``, and ``**`` for folders at any depth."""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_FILES = 10_000
"""So many files and folders are looked at."""
_UNUSUAL = re.compile(r"[\[\]\\]|\*\*[^/]|[^/]\*\*|\*\*.*\*\*|(?:^|/)\.\.?(?:/|$)|\{[^}]*[{/]")
"""What Terraform reads in ways of its own."""
_PARTS = re.compile(r"\*\*/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|\{")
_MEANING = {"**/": "(?:[^/]+/)*", "**": ".+", "*": "[^/]*", "?": "[^/]"}


class UnlistedError(Exception):
    """Why it is not told which files there are."""


def matching(folder: Path, pattern: str) -> list[str]:
    """Return the paths of the files below a folder that a pattern matches, sorted; none where there is no folder."""
    pattern = pattern.removeprefix("./")
    if _UNUSUAL.search(pattern) or pattern.startswith("/"):
        raise UnlistedError(f"the pattern {pattern} is not read")
    matches = re.compile("".join(map(_meaning, _PARTS.findall(pattern))), re.DOTALL).fullmatch
    deepest = None if "**" in pattern else pattern.count("/")
    return sorted(name for name in _files(folder, deepest) if matches(name))


def _meaning(part: str) -> str:
    if part.startswith("{") and part.endswith("}"):
        return f"(?:{'|'.join(map(_of_one_folder, part[1:-1].split(',')))})"
    return _MEANING.get(part) or re.escape(part)


def _of_one_folder(pattern: str) -> str:
    return "".join(map(_meaning, _PARTS.findall(pattern)))


def _files(folder: Path, deepest: int | None) -> Iterator[str]:
    """Yield the paths of files, those that links lead to among them; through links to folders nobody goes."""
    pending, looked_at = [("", 0)], 0
    while pending:
        below, depth = pending.pop()
        for entry in _entries(folder / below):
            looked_at += 1
            if looked_at > MOST_FILES:
                raise UnlistedError(f"there are more than {MOST_FILES} files")
            if entry.is_dir():
                if entry.is_symlink():
                    raise UnlistedError(f"{entry.name} is a link to a folder")
                if deepest is None or depth < deepest:
                    pending.append((f"{below}{entry.name}/", depth + 1))
            elif _is_regular(entry):
                yield f"{below}{entry.name}"


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        return sorted(os.scandir(folder), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise UnlistedError("a folder cannot be read") from error


def _is_regular(entry: os.DirEntry[str]) -> bool:
    try:
        return stat.S_ISREG(entry.stat().st_mode)
    except OSError:
        return False
