"""Root modules: what nobody calls, and the values that files beside it give its inputs.

A root has a backend or cloud block, or values in ``.tfvars`` files beside it, or a configured provider block and no caller in the run.
Examples and tests of a module are callers of it, not roots: somebody runs them with values of his own.
"""

from __future__ import annotations

import os
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core import hcl
from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.pipes import read_bytes
from fac_core.surroundings import refused
from fac_lint.evaluation.disk import unsaved_in
from fac_lint.evaluation.expressions import Scope, evaluate
from fac_lint.evaluation.providers import is_proxy
from fac_lint.evaluation.values import unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fac_core.hcl.syntax import Expression, File
    from fac_core.module import Module
    from fac_lint.evaluation.values import Value
    from fac_lint.evaluation.walking import Step

_SUFFIXES = (".tfvars", ".tfvars.json")
_CALLERS = frozenset({"example", "examples", "test", "tests"})
_STATE = frozenset({"backend", "cloud"})


@dataclass(frozen=True)
class RootValues:
    """What files give the inputs of a root; ``elsewhere`` are inputs that only files give which are not read by themselves."""

    given: Mapping[str, Expression] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()

    def value(self, name: str) -> Value | None:
        """Return what an input is given; None where nobody gives it."""
        return evaluate(self.given[name], Scope(_Nothing())) if name in self.given else None


@dataclass(frozen=True)
class ValuesOfRun(RootValues):
    """What a run of Terraform has given the inputs of a root; ``elsewhere`` are those of which it does not tell."""

    told: Mapping[str, Value] = field(default_factory=dict)

    def value(self, name: str) -> Value | None:
        """Return what an input was given."""
        return self.told.get(name)


class _Nothing:
    """No name leads anywhere in a file of values."""

    def resolve(self, root: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        return unknown(f"{root} is no value"), len(steps)

    def number_of(self, root: str, steps: tuple[Step, ...]) -> int | None:
        del root, steps
        return None


def keeps_state(module: Module) -> bool:
    """Whether a module says where its state is kept: then it is a root, whoever else calls it."""
    return any(inner.type in _STATE for block, _ in module.blocks.get("terraform", ()) for inner in block.body.blocks)


def is_example(folder: Path, base: Path) -> bool:
    """Whether a folder holds an example or a test of a module."""
    parts = folder.relative_to(base).parts if folder.is_relative_to(base) else folder.parts[-3:]
    return not _CALLERS.isdisjoint(parts)


def configures_a_provider(module: Module) -> bool:
    """Whether a provider block says more than its alias."""
    return any(not is_proxy(config) for config in module.provider_configs.values())


def values_of(folder: Path, named: Iterable[File], unsaved: Mapping[str, bytes]) -> RootValues:
    """Read the values that Terraform reads by itself, beside those of files that were named; raise `UserError` for what cannot be read."""
    names = _names(folder, unsaved)
    read = partial(read_values, unsaved=unsaved)
    own = [name for stem in ("terraform.tfvars", "terraform.tfvars.json") for name in names if name == stem]
    own += sorted(name for name in names if name.endswith((".auto.tfvars", ".auto.tfvars.json")))
    chosen, further = [folder / name for name in own], tuple(named)
    given = {attribute.name: attribute.expression for file in (*map(read, chosen), *further) for attribute in file.body.attributes}
    if further:
        return RootValues(given)
    others = (path for path in _others(folder, unsaved) if path not in chosen)
    elsewhere = {attribute.name for path in others for attribute in read(path).body.attributes}
    return RootValues(given, frozenset(elsewhere - given.keys()))


def _others(folder: Path, unsaved: Mapping[str, bytes]) -> Iterator[Path]:
    """Yield the files of values beside a root and in the folders right below it, which somebody may name at run time."""
    yield from (folder / name for name in _names(folder, unsaved) if name.endswith(_SUFFIXES))
    with os.scandir(folder) as entries:
        below = sorted(entry.path for entry in entries if entry.is_dir() and not entry.name.startswith("."))
    for inner in map(Path, below):
        yield from (inner / name for name in _names(inner, unsaved) if name.endswith(_SUFFIXES))


def _names(folder: Path, unsaved: Mapping[str, bytes]) -> list[str]:
    try:
        return sorted({*os.listdir(folder), *unsaved_in(str(folder), unsaved)})  # noqa: PTH208 - names alone
    except OSError:
        return []


def read_values(path: Path, unsaved: Mapping[str, bytes]) -> File:
    """Read a file of values; raise `UserError` for one that cannot be read."""
    held = unsaved.get(str(path))
    try:
        file = hcl.parse(read_bytes(path) if held is None else held, path.name)
    except OSError as error:
        raise refused(error, path) from error
    if file.errors:
        raise UserError(f"cannot be read: {file.errors[0].message}", path=path, line=file.errors[0].range.start.line)
    return file
