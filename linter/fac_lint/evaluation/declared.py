"""What a module says whoever calls it: worked out once for all who do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.hcl.syntax import Literal, Object
from fac_lint.evaluation.references import References
from fac_lint.evaluation.summaries import InputSummary, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.module import Module, VariableDeclaration


class Declared:
    """The inputs of a module, what is wrong with it, and what its blocks name."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self.references = References(module)

    @cached_property
    def inputs(self) -> Mapping[str, InputSummary]:
        """Its variables by name."""
        return {name: _input(declared) for name, declared in self._module.variables.items()}

    @cached_property
    def troubles(self) -> tuple[Trouble, ...]:
        """What Terraform would not take."""
        return tuple(_troubles(self._module))


def _troubles(module: Module) -> Iterator[Trouble]:
    syntax = {(file.path, error.range, error.message) for file in module.files for error in file.errors}
    for problem in module.problems:
        related = (problem.related,) if problem.related else ()
        place = problem.file.path, problem.range
        yield Trouble((*place, problem.message) in syntax, problem.message, place, related, problem.address, twice=bool(related))


def _input(declared: VariableDeclaration) -> InputSummary:
    written, default = str(declared.type) if declared.type is not None else "", declared.default
    empty = default is None or (isinstance(default, Object) and not default.items)
    empty = empty or (isinstance(default, Literal) and default.value is None)
    described = declared.expression("description") is not None and declared.description != ""
    place = declared.file.path, declared.block.header
    return InputSummary(declared.name, written, default is None, empty, place, described)
