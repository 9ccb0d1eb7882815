"""A root whose state is kept by a backend, planned without asking that: in a folder that looks like it, and keeps its state in itself."""

from __future__ import annotations

import re
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING

from fac_core.complaints import note
from fac_core.errors import UserError
from fac_core.terraform.scratch import Scratch
from fac_cost.planning.roots import HINT, backend_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from fac_core.module import Module

OVERRIDE = "~fac_override.tf"
"""Read after all others: files are merged in the order of their names, and the last one counts (Terraform's docs, override files)."""
LOCAL = 'terraform {\n  backend "local" {\n    path = "state-that-is-not-there"\n  }\n}\n'
MOST_STEPS = 16
"""Folders above the root that a text may speak of."""
_OWN = (".terraform", "terraform.tfstate")
"""How the names begin of what Terraform itself keeps in a root."""
_STEPS = re.compile(rb"(?:\.\./)+|\.\.(?=\")")


@contextmanager
def without_backend(root: Module, modules: Iterable[Module]) -> Iterator[Path]:
    """Yield a folder in which a root is planned: its own, or, where its state is kept elsewhere, one that links to all that it holds.

    What is above the root is linked to, too, as far up as texts of its modules speak of it. Raise `UserError` where links cannot be made.
    """
    backend = backend_of(root)
    if not backend:
        yield root.folder
        return
    note(f"planned without the state in `{backend}`, which is not asked: everything is planned as if nothing were there yet")
    scratch = Scratch()
    try:
        try:
            made = _linked(root.folder.resolve(), _above(modules), scratch.path / "root")
        except OSError as error:
            why = f"the root keeps its state in `{backend}`, and no folder that does without could be made: {error.strerror}"
            raise UserError(why, path=root.folder, hint=HINT) from error
        yield made
    finally:
        scratch.close()


def _above(modules: Iterable[Module]) -> int:
    """Return how many folders up the files of modules speak of at most."""
    sources = (file.source for one in modules for file in one.files)
    steps = [match[0].count(b"..") for source in sources for match in _STEPS.finditer(source)]
    return min(max(steps, default=0), MOST_STEPS)


def _linked(folder: Path, above: int, into: Path) -> Path:
    """Make a folder that looks like another one; return where in it the root is."""
    way = [*reversed(folder.parents[:above]), folder]
    for real, inner in pairwise(way):
        into.mkdir()
        for entry in real.iterdir():
            if entry != inner:
                (into / entry.name).symlink_to(entry)
        into /= inner.name
    into.mkdir()
    for entry in folder.iterdir():
        if not entry.name.startswith(_OWN):
            (into / entry.name).symlink_to(entry)
    (into / OVERRIDE).write_text(LOCAL, encoding="utf-8")
    return into
