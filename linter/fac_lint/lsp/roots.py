"""What is judged together: the folders of the workspace, and those of open files that lie elsewhere."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.module.discovery import is_module_file
from fac_core.policy import FILE_NAME
from fac_lint.evaluation.disk import VALUES
from fac_lint.lsp.addresses import path_of, uri_of
from fac_lint.lsp.messages import Root

if TYPE_CHECKING:
    from collections.abc import Iterable


def is_ours(path: Path) -> bool:
    """Whether a file is one that the linter has something to say of."""
    return is_module_file(path.name) or path.name.endswith(VALUES) or path.name == FILE_NAME


@dataclass(frozen=True)
class Folder:
    """A folder of the workspace: its address as the editor writes it, and where it is."""

    uri: str
    path: Path

    @classmethod
    def of(cls, uri: str) -> Folder | None:
        """Return the folder of an address; None where it is none of this machine."""
        path = path_of(uri)
        return cls(uri, Path(os.path.realpath(path))) if path is not None else None

    @property
    def too_wide(self) -> bool:
        """Whether it holds all of the machine or all that somebody has: nobody means to have that judged."""
        return self.path == Path(self.path.anchor) or self.path == Path(os.path.realpath(Path("~").expanduser()))


def roots(folders: Iterable[Folder], files: Iterable[Path]) -> tuple[Root, ...]:
    """Return what is judged: each folder as one run, those inside of another one with it; open files elsewhere with their own folder."""
    wanted = [folder.path for folder in folders if not folder.too_wide and folder.path.is_dir()]
    bases: dict[Path, list[Path]] = {}
    for path in sorted(set(wanted), key=lambda one: (len(one.parts), one)):
        base = next((base for base in bases if path.is_relative_to(base)), path)
        bases.setdefault(base, []).append(path)
    for folder in sorted({file.parent for file in files}):
        if folder.is_dir() and not any(folder.is_relative_to(base) for base in bases):
            bases[folder] = [folder]
    return tuple(Root(uri_of(base), tuple(map(uri_of, paths))) for base, paths in bases.items())
