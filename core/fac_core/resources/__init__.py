"""Where resources come from beside source: plans and states, read into one neutral tree; each format is one file, found by its name.

A format holds ``read(document) -> Tree`` and ``EXAMPLE``, a small document of its kind, with which the contract suite tests it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.resources._both import in_both
from fac_core.resources._document import load
from fac_core.resources._naming import names_something
from fac_core.resources._parts import Head
from fac_core.resources._tree import (
    Call,
    Change,
    Json,
    Marks,
    Module,
    ModuleStep,
    ProviderConfig,
    Resource,
    Tree,
    below,
    bracketed,
    constant,
    marked,
    references,
)
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.resources._document import Document

__all__ = [
    "UNITS",
    "Call",
    "Change",
    "Json",
    "Marks",
    "Module",
    "ModuleStep",
    "ProviderConfig",
    "Resource",
    "Tree",
    "below",
    "bracketed",
    "constant",
    "in_both",
    "load",
    "marked",
    "names_something",
    "parse",
    "read",
    "read_either",
    "references",
]

UNITS = UnitFolder(__name__, "source of resources", by_name=True)


def read(form: str, path: Path) -> Tree:
    """Read a file of the format with that name, ``-`` for standard input; raise `UserError` when it holds something else."""
    return parse(form, load(path))


def read_either(path: Path) -> Tree:
    """Read a plan or a state, whichever it is."""
    document = load(path)
    return parse("plan" if document.decode(Head).is_plan else "state", document)


def parse(form: str, document: Document) -> Tree:
    """Read a document of the format with that name."""
    return cast("Tree", UNITS.load(form).read(document))
