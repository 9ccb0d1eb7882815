"""Turn the tree of an expression into one function; what is not part of the formulas' language is refused here."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable, Mapping
from decimal import Context, Decimal, DivisionByZero, InvalidOperation, Overflow
from typing import TYPE_CHECKING, Any, TypeAlias

from fac_cost.arithmetic.errors import ArithmeticProblem
from fac_cost.arithmetic.formula_functions import FUNCTIONS, OF_NULL, decimal
from fac_cost.arithmetic.values import Unknown, step, truth, unknown

if TYPE_CHECKING:
    from fac_cost.arithmetic.values import Value

    Run: TypeAlias = "Callable[[Mapping[str, Value]], Value]"

PRECISION = 60
"""Digits: far more than a price and a month's amount have together, so that products are exact."""
GIVEN = "given"
"""Asks whether something is written; of what may come to null nobody knows."""
PLANNED = "planned"
"""Asks whether a parent stands in the plan."""
_EXACT = Context(prec=PRECISION)
OPERATORS: Mapping[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: _EXACT.add,
    ast.Sub: _EXACT.subtract,
    ast.Mult: _EXACT.multiply,
    ast.Div: _EXACT.divide,
}
ORDERS = {ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge}


def compiled(node: ast.expr, names: set[str]) -> Run:
    """Return the function of a tree, and note which names it uses."""
    reader = _READERS.get(type(node))
    run = reader(node, names) if reader is not None else None
    if run is None:
        raise ArithmeticProblem(f"{ast.unparse(node)!r} is not part of the formulas' language")
    return run


def _all(nodes: Iterable[ast.expr], names: set[str]) -> list[Run]:
    return [compiled(node, names) for node in nodes]


def _constant(node: ast.Constant) -> Run | None:
    value = node.value
    if value is None or isinstance(value, bool | str):
        return lambda _: value
    if not isinstance(value, int | float):
        return None
    exact = Decimal(repr(value))
    return lambda _: exact


def _binary(node: ast.BinOp, names: set[str]) -> Run | None:
    function = OPERATORS.get(type(node.op))
    return _computed(function, *(_needed(one, names) for one in (node.left, node.right))) if function is not None else None


def _comparison(node: ast.Compare, names: set[str]) -> Run | None:
    if len(node.ops) != 1:
        return None
    needs_both = type(node.ops[0]) in ORDERS
    left = _needed(node.left, names) if needs_both else compiled(node.left, names)
    needs_right = needs_both or isinstance(node.ops[0], ast.In | ast.NotIn)  # in what nobody wrote there may be anything
    right = _needed(node.comparators[0], names) if needs_right else compiled(node.comparators[0], names)
    return _compared(node.ops[0], left, right)


def _call(node: ast.Call, names: set[str]) -> Run | None:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name == GIVEN and len(node.args) == 1 and not node.keywords:
        return _given(compiled(node.args[0], names))
    if name == PLANNED and len(node.args) == 1 and isinstance(node.args[0], ast.Name) and not node.keywords:
        return _planned(compiled(node.args[0], names))
    if name not in FUNCTIONS or node.keywords:
        return None
    arguments = _all(node.args, names) if name in OF_NULL else [_needed(one, names) for one in node.args]
    return _called(FUNCTIONS[name], name, arguments)


def _given(run: Run) -> Run:
    def given(scope: Mapping[str, Value]) -> Value:
        value = run(scope)
        return value.written or value if isinstance(value, Unknown) else value is not None

    return given


def _planned(run: Run) -> Run:
    return lambda scope: isinstance(run(scope), Mapping)


def _needed(node: ast.expr, names: set[str]) -> Run:
    """Return the function of a tree whose value must be there: null, which nobody wrote, is not known."""
    run, text = compiled(node, names), ast.unparse(node)

    def needed(scope: Mapping[str, Value]) -> Value:
        value = run(scope)
        return Unknown((text,)) if value is None else value

    return needed


def _name(node: ast.expr, names: set[str]) -> Run:
    steps: list[str] = []
    while isinstance(node, ast.Attribute):
        steps.insert(0, node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        raise ArithmeticProblem(f"{ast.unparse(node)!r} is no name")
    head = node.id
    names.add(".".join((head, *steps)))

    def run(scope: Mapping[str, Value]) -> Value:
        value = scope.get(head)
        for name in steps:
            value = step(value, name)
        return value

    return run


def _computed(function: Callable[[Decimal, Decimal], Decimal], left: Run, right: Run) -> Run:
    def run(scope: Mapping[str, Value]) -> Value:
        one, other = left(scope), right(scope)
        missing = unknown(one, other)
        if missing is not None:
            return missing
        try:
            return function(decimal(one), decimal(other))
        except (DivisionByZero, InvalidOperation, Overflow):
            raise ArithmeticProblem("it cannot be computed, such as a division by zero") from None

    return run


def _compared(op: ast.cmpop, left: Run, right: Run) -> Run:
    def run(scope: Mapping[str, Value]) -> Value:
        one, other = left(scope), right(scope)
        missing = unknown(one, other)
        if missing is not None:
            return missing
        if isinstance(op, ast.Eq | ast.NotEq):
            return (one == other) is isinstance(op, ast.Eq)
        if isinstance(op, ast.In | ast.NotIn):
            return _contained(one, other, isinstance(op, ast.In))
        if type(op) not in ORDERS:
            raise ArithmeticProblem("this comparison is not part of the formulas' language")
        result: bool = ORDERS[type(op)](decimal(one), decimal(other))
        return result

    return run


def _contained(one: Value, other: Value, wanted: bool) -> bool | Unknown:  # noqa: FBT001 - which of the two words it is
    if not isinstance(other, Mapping | list | tuple | str):
        raise ArithmeticProblem("`in` needs a list, a table or a text behind it")
    missing = unknown(*other) if isinstance(other, list | tuple) else None
    return missing if missing is not None and one not in other else (one in other) is wanted


def _first(until: bool, runs: list[Run]) -> Run:  # noqa: FBT001 - which of the two words it is
    def run(scope: Mapping[str, Value]) -> Value:
        value: Value = None
        for each in runs:
            value = each(scope)
            if isinstance(value, Unknown) or truth(value) is until:
                break
        return value

    return run


def _not(operand: Run) -> Run:
    def run(scope: Mapping[str, Value]) -> Value:
        value = operand(scope)
        return value if isinstance(value, Unknown) else not truth(value)

    return run


def _chosen(test: Run, body: Run, other: Run) -> Run:
    def run(scope: Mapping[str, Value]) -> Value:
        asked = test(scope)
        if not isinstance(asked, Unknown):
            return body(scope) if truth(asked) else other(scope)
        one, another = body(scope), other(scope)
        return one if one == another else asked

    return run


def _looked_up(table: Run, key: Run) -> Run:
    def run(scope: Mapping[str, Value]) -> Value:
        where, what = table(scope), key(scope)
        missing = unknown(where, what)
        if missing is not None:
            return missing
        if what is None:
            return None  # what nobody wrote is in no table
        if not isinstance(where, Mapping) or not isinstance(what, str):
            raise ArithmeticProblem("a table is looked up by a text")
        return where.get(what)

    return run


def _listed(runs: list[Run]) -> Run:
    return lambda scope: tuple(each(scope) for each in runs)


def _called(function: Callable[..., Value], name: str, arguments: list[Run]) -> Run:
    def run(scope: Mapping[str, Value]) -> Value:
        values = [argument(scope) for argument in arguments]
        missing = unknown(*values)
        if missing is not None:
            return missing
        try:
            return function(*values)
        except TypeError:
            raise ArithmeticProblem(f"{name} is called with {len(values)} values") from None

    return run


_READERS: Mapping[type[ast.expr], Callable[[Any, set[str]], Run | None]] = {
    ast.Attribute: _name,
    ast.BinOp: _binary,
    ast.BoolOp: lambda node, names: _first(isinstance(node.op, ast.Or), _all(node.values, names)),
    ast.Call: _call,
    ast.Compare: _comparison,
    ast.Constant: lambda node, _: _constant(node),
    ast.IfExp: lambda node, names: _chosen(*_all((node.test, node.body, node.orelse), names)),
    ast.List: lambda node, names: _listed(_all(node.elts, names)),
    ast.Name: _name,
    ast.Subscript: lambda node, names: _looked_up(*_all((node.value, node.slice), names)),
    ast.Tuple: lambda node, names: _listed(_all(node.elts, names)),
    ast.UnaryOp: lambda node, names: _not(compiled(node.operand, names)) if isinstance(node.op, ast.Not) else None,
}
