"""Digests of what was generated, and from what (``.fac/lock.json``): written by the generator, read by the linter."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCK = ".fac/lock.json"
FORMAT = 1
_MEND = "Restore it from version control; `fac-gen module TYPE --force` writes the whole module anew."


def digest(data: bytes) -> str:
    """Sha256 in hexadecimal."""
    return sha256(data).hexdigest()


def read_lock(folder: Path) -> dict[str, Any] | None:
    """Return the lock of a folder, None when there is none; raise `UserError` when it cannot be read."""
    path = folder / LOCK
    try:
        said = parsed(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise refused(error, path, doing="the lock cannot be read", hint=_MEND) from error
    except ValueError as error:
        raise UserError(f"the lock cannot be read: {error}", path=path, hint=_MEND) from error
    if not isinstance(said, dict) or said.get("format") != FORMAT:
        raise UserError("the lock is of another format", path=path, hint=f"Use the version of fac-gen that wrote it. {_MEND}")
    if not _is_whole(said):
        raise UserError("the lock is not as fac-gen wrote it", path=path, hint=_MEND)
    return said


def is_inside(name: str) -> bool:
    """Whether a name in a record stays in the module's folder."""
    return not Path(name).is_absolute() and ".." not in Path(name).parts


def _is_whole(said: Mapping[str, Any]) -> bool:
    files, declined = said.get("files"), said.get("declined", [])
    return (
        isinstance(files, dict)
        and all(isinstance(hashed, str) for hashed in files.values())
        and isinstance(said.get("resource_type"), str)
        and isinstance(declined, list)
        and isinstance(said.get("options"), dict)
    )


def edited_files(folder: Path, lock: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the generated files that were changed or removed since."""
    changed = [name for name, hashed in lock["files"].items() if not _is(folder / name, hashed)]
    return tuple(sorted(changed))


def _is(path: Path, hashed: str) -> bool:
    return path.is_file() and is_same(path.read_bytes(), hashed)


def is_same(data: bytes, hashed: str) -> bool:
    """Whether bytes are what was generated, also after a checkout gave them the line ends of Windows."""
    return digest(data) == hashed or digest(data.replace(b"\r\n", b"\n")) == hashed
