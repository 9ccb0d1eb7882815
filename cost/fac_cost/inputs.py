"""Read what is to be priced: a plan or a state, whichever a file holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.resources import read

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.resources import Tree

FORMATS = ("plan", "state")


def read_resources(path: Path) -> Tree:
    """Read the resources of ``terraform show -json``, of a plan or of a state; raise `UserError` for anything else."""
    try:
        return read("plan", path)
    except UserError as error:
        if error.hint is None or "--state" not in error.hint:
            raise
    return read("state", path)
