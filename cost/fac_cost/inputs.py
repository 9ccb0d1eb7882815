"""Read what is to be priced: a plan or a state, whichever a file holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.resources import read
from fac_cost.comparing import compare_plan, compare_trees

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fac_core.resources import Tree
    from fac_cost.book import PriceBook
    from fac_cost.comparing import Comparison
    from fac_cost.usage import UsageFile

FORMATS = ("plan", "state")


def read_resources(path: Path) -> Tree:
    """Read the resources of ``terraform show -json``, of a plan or of a state; raise `UserError` for anything else."""
    try:
        return read("plan", path)
    except UserError as error:
        if error.hint is None or "--state" not in error.hint:
            raise
    return read("state", path)


def read_comparison(paths: Sequence[Path], book: PriceBook, usage: UsageFile) -> Comparison:
    """Compare what a plan leaves with what was there before it, or what two plans or states leave."""
    if len(paths) == 1:
        tree = read_resources(paths[0])
        if all(one.change is None for one in tree.resources) and tree.resources:
            raise UserError("a state says nothing of what changes", path=paths[0], hint="Name a plan, or two states.")
        return compare_plan(tree, book, usage)
    before, after = map(read_resources, paths)
    return compare_trees(before, after, book, usage)
