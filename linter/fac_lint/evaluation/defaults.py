"""A module as whoever gives it no more than it must be given uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.evaluation.instances import Instance
from fac_lint.evaluation.variable_types import converted

if TYPE_CHECKING:
    from fac_lint.evaluation.values import Value


class ByDefault(Instance):
    """A module whose inputs hold their defaults; those without one are open."""

    def _variable(self, name: str) -> Value:
        declaration = self.module.variables.get(name)
        if declaration is None or declaration.default is None:
            return super()._variable(name)
        return converted(self._constant(declaration.default), declaration.type, self._constant)
