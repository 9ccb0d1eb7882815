"""Take folders and files away for good."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def remove_tree(folder: Path) -> None:
    """Remove a folder with all it holds, as far as the system lets us; one that is read-only is made writable first."""
    shutil.rmtree(folder, ignore_errors=True)
    if not folder.is_dir() or folder.is_symlink():
        return
    with suppress(OSError):
        folder.chmod(0o700)
        for root, names, _ in os.walk(folder):
            for path in (Path(root, name) for name in names):
                if not path.is_symlink():
                    path.chmod(0o700)
    shutil.rmtree(folder, ignore_errors=True)


def take_away(top: Path, names: Iterable[str]) -> None:
    """Remove files of a folder; folders in it that only held such files go, too."""
    for name in names:
        (top / name).unlink(missing_ok=True)
        for folder in (top / name).parents:
            if folder == top or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()
