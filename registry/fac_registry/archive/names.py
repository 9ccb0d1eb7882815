"""Which names an archive member may have, on every file system that a module is unpacked on."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from fac_registry.errors import BadArchiveError

MAX_PATH, MAX_SEGMENT, MAX_DEPTH = 1024, 255, 64
FORBIDDEN_CATEGORIES = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
# Names that Windows keeps for devices, with any extension.
DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
# Directories and files that never belong to a module: working copies, provider caches and state, which holds secrets.
PRIVATE_DIRECTORIES = {".git", ".terraform", ".terragrunt-cache"}
PRIVATE_SUFFIXES = (".tfstate", ".tfstate.backup", ".tfstate.lock.info")


def safe(name: str) -> str:
    """Return the member's relative path without ``./`` segments (empty for the root itself); raise `BadArchiveError` when it may escape."""
    if name.startswith("/") or (len(name) > 1 and name[1] == ":"):
        raise _bad(name, "an absolute path")
    segments = [segment for segment in name.removesuffix("/").split("/") if segment != "."]
    for segment in segments:
        _check_segment(segment, name)
    if len(segments) > MAX_DEPTH:
        raise _bad(name, f"more than {MAX_DEPTH} folders in its path")
    path = "/".join(segments)
    if len(path.encode()) > MAX_PATH:
        raise _bad(name, f"a path longer than {MAX_PATH} bytes")
    return path


def _check_segment(segment: str, name: str) -> None:
    if segment == "..":
        raise _bad(name, "a path that leaves the module")
    if not segment:
        raise _bad(name, "an empty path segment")
    if any(unicodedata.category(character) in FORBIDDEN_CATEGORIES for character in segment):
        raise _bad(name, "a control or invalid character in its name")
    if "\\" in segment or ":" in segment:
        raise _bad(name, "a backslash or colon in its name")
    if segment[-1] in ". " or segment.partition(".")[0].casefold() in DEVICES:
        raise _bad(name, "a name that Windows cannot hold")
    if len(segment.encode()) > MAX_SEGMENT:
        raise _bad(name, f"a name longer than {MAX_SEGMENT} bytes")


def private(path: str) -> bool:
    """Tell whether a file is a working copy's, a cache's or a state's."""
    *parents, last = path.casefold().split("/")
    return bool(PRIVATE_DIRECTORIES & {*parents, last}) or last.endswith(PRIVATE_SUFFIXES)


def _bad(name: str, what: str) -> BadArchiveError:
    shown = name.encode("utf-8", "backslashreplace").decode()[:200]
    return BadArchiveError(f"archive member {shown!r} has {what}", member=shown, hint="Pack the module's folder with plain relative names.")


@dataclass
class Names:
    """All names of one archive: no two may meet on a file system that folds case or Unicode forms."""

    _seen: dict[str, tuple[str, bool]] = field(default_factory=dict)

    def add(self, path: str, *, directory: bool) -> None:
        """Take one path; raise `BadArchiveError` when it collides with an earlier one."""
        segments = path.split("/")
        for depth in range(1, len(segments)):
            self._take("/".join(segments[:depth]), directory=True)
        self._take(path, directory=directory)

    def _take(self, path: str, *, directory: bool) -> None:
        spelling, was_directory = self._seen.setdefault(_folded(path), (path, directory))
        if spelling != path or was_directory != directory:
            raise _bad(path, f"a name that collides with {spelling!r} where case or Unicode forms are folded")

    def add_file(self, path: str) -> None:
        """Take one file; a second file of the same name is refused."""
        if _folded(path) in self._seen:
            raise _bad(path, "a name that was there before")
        self.add(path, directory=False)


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
