"""Expressions, and texts with expressions in braces: read once, evaluated often."""

from __future__ import annotations

import ast
import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_cost.arithmetic.compiling import compiled
from fac_cost.arithmetic.errors import ArithmeticProblem
from fac_cost.arithmetic.formula_functions import text as as_text
from fac_cost.arithmetic.values import Unknown, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_cost.arithmetic.values import Value

LONGEST = 500


@dataclass(frozen=True)
class Expression:
    """An expression; ``names`` are the dotted names that it uses."""

    text: str
    names: frozenset[str]
    _run: Callable[[Mapping[str, Value]], Value]

    @classmethod
    @lru_cache(maxsize=4096)
    def read(cls, text: str) -> Expression:
        """Read an expression; raise `ArithmeticProblem` where it is none."""
        if len(text) > LONGEST:
            raise ArithmeticProblem(f"longer than {LONGEST} characters")
        try:
            tree = ast.parse(text.strip(), mode="eval")
        except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
            raise ArithmeticProblem(f"{text!r} is no expression: {getattr(error, 'msg', error)}") from None
        names: set[str] = set()
        run = compiled(tree.body, names)
        return cls(text, frozenset(names), run)

    @cached_property
    def varies(self) -> bool:
        """Whether it may come to something else for little, usual and much use."""
        return any(name.startswith(("usage.", "let.")) for name in self.names)

    @property
    def missing(self) -> Unknown:
        """What it would take to know it where it is null: an argument that nobody wrote, and for which there is no default."""
        return Unknown(tuple(sorted(self.names)) or (self.text,))

    def value(self, scope: Mapping[str, Value]) -> Value:
        """Evaluate it; raise `ArithmeticProblem` where it has no value, such as for a sum with a text."""
        try:
            return self._run(scope)
        except ArithmeticProblem as problem:
            raise ArithmeticProblem(f"{self.text}: {problem}") from None


def _known(value: Value, expression: Expression) -> Value:
    return expression.missing if value is None else value


_BRACES = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Template:
    """A text in which expressions stand in braces, such as ``cache.{node_type}``."""

    text: str

    @cached_property
    def parts(self) -> tuple[str | Expression, ...]:
        """Texts and expressions, in turn."""
        found = _BRACES.split(self.text)
        return tuple(Expression.read(part) if place % 2 else part for place, part in enumerate(found))

    @property
    def names(self) -> frozenset[str]:
        """The dotted names that its expressions use."""
        return frozenset(name for part in self.parts if isinstance(part, Expression) for name in part.names)

    def value(self, scope: Mapping[str, Value]) -> str | Unknown:
        """Fill it in; what is null is not known. Raise `ArithmeticProblem` where an expression is no text."""
        if len(self.parts) == 1 and isinstance(self.parts[0], str):
            return self.parts[0]  # most are texts alone
        values = [part if isinstance(part, str) else _known(part.value(scope), part) for part in self.parts]
        missing = unknown(*values)
        return "".join(map(as_text, values)) if missing is None else missing
