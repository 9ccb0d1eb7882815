"""What inputs must be for a condition to hold, or not to hold.

Known are comparisons of inputs with null, words, numbers and each other, lengths of lists, ``contains``, ``startswith``, ``endswith``,
``can(regex(...))`` and counts of conditions, joined by ``&&``, ``||``, ``!``, ``==`` and ``!=``, inside ``try``, ``coalesce`` and
``nonsensitive``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, islice
from operator import eq, ge, gt, le, lt, ne
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl import syntax
from fac_core.policy.pattern import search
from fac_core.policy.sample import sample as made_up
from fac_gen.blueprint.inputs.constants import constant
from fac_gen.blueprint.inputs.counting import counted
from fac_gen.blueprint.inputs.paths import is_path, length_of, path_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_core.hcl.literal import Value
    from fac_gen.blueprint.inputs.paths import Given, Path
    from fac_gen.blueprint.inputs.plausible import Plausible

MANY = 200
"""So many answers are looked at, at most."""
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_HOLDS = {"<": lt, "<=": le, ">": gt, ">=": ge, "==": eq, "!=": ne}
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}


@dataclass(frozen=True, slots=True)
class Solver:
    """Works out values, with what is plausible where any would do."""

    values: Plausible

    def solve(self, one: syntax.Expression, *, wanted: bool) -> Iterator[Given]:
        """Yield values with which an expression is true, or false."""
        if (known := constant(one)) is not None:
            yield from [{}] if known is wanted else []
            return
        match one:
            case syntax.Unary(operator="!", operand=operand):
                yield from self.solve(operand, wanted=not wanted)
            case syntax.Binary(operator="&&" | "||" as operator, left=left, right=right):
                yield from self._joined(left, right, wanted, needs_both=(operator == "&&") is wanted)
            case syntax.Call(name="try" | "coalesce" | "nonsensitive", arguments=(first, *_)):
                yield from self.solve(first, wanted=wanted)
            case syntax.Call(name="contains", arguments=(syntax.Tuple(items=items), asked)):
                yield from self._among(asked, items, wanted=wanted)
            case syntax.Call(name="startswith" | "endswith" as name, arguments=(asked, syntax.Literal(value=str() as text))):
                shape = f"^{re.escape(text)}" if name == "startswith" else f"{re.escape(text)}$"
                yield from self._shaped(asked, shape, text, wanted=wanted)
            case syntax.Call(name="can", arguments=(syntax.Call(name="regex", arguments=(syntax.Literal(value=str() as text), asked)),)):
                yield from self._shaped(asked, text, "", wanted=wanted)
            case syntax.Binary(operator=operator, left=left, right=right) if operator in _OPPOSITE:
                yield from self._compared(left, operator if wanted else _OPPOSITE[operator], right)
            case _:
                if path := path_of(one):
                    yield {path: wanted}

    def _joined(self, left: syntax.Expression, right: syntax.Expression, wanted: bool, *, needs_both: bool) -> Iterator[Given]:  # noqa: FBT001
        if not needs_both:
            yield from self.solve(left, wanted=wanted)
            yield from self.solve(right, wanted=wanted)
            return
        yield from self._all([(left, wanted), (right, wanted)])

    def _compared(self, left: syntax.Expression, operator: str, right: syntax.Expression) -> Iterator[Given]:
        if is_path(right) and not is_path(left):
            left, right, operator = right, left, _MIRRORED[operator]
        path = path_of(left)
        if isinstance(right, syntax.Literal) and not path:
            yield from self._counted(left, operator, right.value)
        elif isinstance(right, syntax.Literal):
            yield from self._valued(path, operator, right.value)
        elif path and (other := path_of(right)) and operator not in {"==", "!="}:
            low, high = (Decimal(1), Decimal(2)) if operator.startswith("<") else (Decimal(2), Decimal(1))
            yield {path: low, other: high}
        elif operator in {"==", "!="}:
            yield from self._alike(left, right, wanted=operator == "==")

    def _alike(self, left: syntax.Expression, right: syntax.Expression, *, wanted: bool) -> Iterator[Given]:
        """Yield values with which two conditions are both true or both false; with ``wanted`` false, one of them."""
        for said in (True, False):
            yield from self._all([(left, said), (right, said is wanted)])

    def _counted(self, left: syntax.Expression, operator: str, bound: Value) -> Iterator[Given]:
        """Yield a list that is as long as is asked for, or as many conditions that hold."""
        if length := length_of(left):
            yield from self._long(length, operator, bound)
        several = counted(left)
        for number in range(len(several) + 1) if several else ():
            if isinstance(bound, Decimal) and _HOLDS[operator](Decimal(number), bound):
                for held in combinations(range(len(several)), number):
                    yield from islice(self._all([(one, (at in held) is said) for at, (one, said) in enumerate(several)]), MANY)

    def _all(self, wanted: Sequence[tuple[syntax.Expression, bool]]) -> Iterator[Given]:
        """Yield values with which conditions are as wanted, all at once."""
        if not wanted:
            yield {}
            return
        (one, said), *rest = wanted
        for first in islice(self.solve(one, wanted=said), MANY):
            for second in islice(self._all(rest), MANY):
                if all(first.get(path, given) == given for path, given in second.items()):
                    yield {**first, **second}

    def _long(self, path: Path, operator: str, bound: Value) -> Iterator[Given]:
        """Yield a list that is empty, or that holds one thing."""
        if isinstance(bound, Decimal) and _HOLDS[operator](Decimal(0), bound):
            yield {path: [] if self.values.is_list(path) else {}}
        else:
            yield {path: self.values.some(path)}

    def _valued(self, path: Path, operator: str, bound: Value) -> Iterator[Given]:
        if operator == "==":
            yield {path: bound}
        elif operator == "!=":
            yield from ({path: other} for other in self.values.others(path, (bound,)))
        elif isinstance(bound, Decimal):
            step = {"<": -1, "<=": 0, ">": 1, ">=": 0}[operator]
            yield {path: bound + step}

    def _among(self, asked: syntax.Expression, items: Sequence[syntax.Expression], *, wanted: bool) -> Iterator[Given]:
        path = path_of(asked)
        listed: list[Value] = [one.value for one in items if isinstance(one, syntax.Literal)]
        if path and wanted:
            yield from ({path: one} for one in sorted(listed, key=lambda one: one not in self.values.options(path)))
        elif path:
            yield from ({path: other} for other in self.values.others(path, listed))

    def _shaped(self, asked: syntax.Expression, shape: str, text: str, *, wanted: bool) -> Iterator[Given]:
        path = path_of(asked)
        known = [*self.values.options(path), self.values.some(path), *_shapes(shape, text)] if path else []
        for one in known:
            if isinstance(one, str) and search(shape, one) is wanted:
                yield {path: one}


def _shapes(shape: str, text: str) -> tuple[str, ...]:
    """Return texts that might match a pattern, or not."""
    plain = (f"{text}x" if shape.startswith("^") else f"x{text}", "x")
    try:
        return (*plain, made_up(shape))
    except UserError:
        return plain
