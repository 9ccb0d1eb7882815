"""Writing mended files: all of them or none, each whole at any moment, and only what the user has named."""

from __future__ import annotations

import difflib
from contextlib import suppress
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.files import write_whole
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_WRITABLE = 0o222
_NOTHING = "Nothing was changed."


def write(changed: Mapping[str, tuple[bytes, bytes]], base: Path, paths: Iterable[Path]) -> None:
    """Write what files shall hold; raise `UserError`, and leave all as it was, when one of them must not or cannot be written.

    Files are named relative to ``base``; only those below one of ``paths`` are written.
    """
    roots = [(path if path.is_dir() else path.parent).resolve() for path in paths]
    for name, (before, _) in changed.items():
        _check(base / name, name, before, roots)
    done: list[str] = []
    try:
        for name, (_, after) in changed.items():
            done.append(name)
            write_whole(base / name, after)
    except BaseException as error:  # of the user's hand, too
        for name in done:
            with suppress(OSError):
                write_whole(base / name, changed[name][0])
        if isinstance(error, OSError):
            raise UserError(f"cannot be written: {error.strerror}", path=done[-1], hint=_NOTHING) from error
        raise


def _check(path: Path, name: str, before: bytes, roots: list[Path]) -> None:
    try:
        if path.is_symlink():
            hint = f"{_NOTHING} Mend the file that it leads to, or leave the link out in a .facignore."
            raise UserError(f"is a link to {path.readlink()}, and links are not written through", path=name, hint=hint)
        real = path.resolve()
        if not any(real.is_relative_to(root) for root in roots):
            raise UserError("a link leads out of the folders that were named", path=name, hint=f"{_NOTHING} Name {real.parent} itself.")
        if not path.stat().st_mode & _WRITABLE:
            raise UserError("may only be read", path=name, hint=f"{_NOTHING} Change its permissions, or leave it out in a .facignore.")
        if path.read_bytes() != before:
            raise UserError("was changed while it was looked at", path=name, hint=f"{_NOTHING} Run it again.")
    except OSError as error:
        raise refused(error, path) from error


def diff(changed: Mapping[str, tuple[bytes, bytes]]) -> str:
    """Return what would change as a unified diff, as ``git apply`` and ``patch -p1`` take it."""
    return "".join(line for name, texts in changed.items() for line in _diff(name, *texts))


def _diff(name: str, before: bytes, after: bytes) -> Iterator[str]:
    old, new = _lines(before), _lines(after)
    for line in difflib.unified_diff(old, new, f"a/{name}", f"b/{name}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: bytes) -> list[str]:
    *whole, last = text.decode("utf-8", "surrogateescape").split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]
