"""Operators on abstract values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.functions.plain import NotConcreteError, Plain, computed, to_bool, to_number
from fac_lint.evaluation.alternatives import lifted, surely_fails
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.of_the_run import moved
from fac_lint.evaluation.values import FAILURE, Const, Extreme, Value, anything, constant, truth

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

_COMPUTED: dict[str, Callable[..., Plain]] = {
    "+": lambda left, right: computed(lambda one, other: one + other, to_number(left), to_number(right)),
    "-": lambda left, right: computed(lambda one, other: one - other, to_number(left), to_number(right)),
    "*": lambda left, right: computed(lambda one, other: one * other, to_number(left), to_number(right)),
    "/": lambda left, right: computed(_quotient, to_number(left), to_number(right)),
    "%": lambda left, right: computed(_remainder, to_number(left), to_number(right)),
    "<": lambda left, right: to_number(left) < to_number(right),
    "<=": lambda left, right: to_number(left) <= to_number(right),
    ">": lambda left, right: to_number(left) > to_number(right),
    ">=": lambda left, right: to_number(left) >= to_number(right),
    "&&": lambda left, right: to_bool(left) and to_bool(right),
    "||": lambda left, right: to_bool(left) or to_bool(right),
}
_NUMBERS = frozenset("+-*/%")


def _quotient(one: Decimal, other: Decimal) -> Decimal:
    if not other:
        raise NotConcreteError  # Terraform knows infinite numbers
    return one / other


def _remainder(one: Decimal, other: Decimal) -> Decimal:
    if not other:
        raise NotConcreteError
    return one - other * int(one / other)


def _negative(number: Decimal) -> Decimal:
    if not number:
        raise NotConcreteError  # Terraform keeps -0
    return 0 - number


def binary(operator: str, left: Value, right: Value) -> Value:
    """Evaluate ``left operator right``."""
    if operator in {"==", "!="}:
        return _equality(operator, left, right)
    if operator in {"&&", "||"}:
        decisive = operator == "||"
        for side, other in ((left, right), (right, left)):
            if side.constant is decisive:
                return Value(side.shape, side.inputs, side.reasons, side.null, side.fails or other.fails)
    unknown = (
        anything(left, right, reasons=moved(operator, (left, right)), fails=True)
        if operator in _NUMBERS
        else truth(left, right, fails=True)
    )
    return lifted(_COMPUTED[operator], (left, right), unknown)


def _equality(operator: str, left: Value, right: Value) -> Value:
    if surely_fails(left) or surely_fails(right):
        return FAILURE.influenced_by(left, right)
    same = _same(left, right)
    if same is None:
        return truth(left, right)
    return constant(same is (operator == "==")).influenced_by(left, right)


def _same(left: Value, right: Value) -> bool | None:
    if left.fails or right.fails:
        return None
    if is_null(left) or is_null(right):
        return True if is_null(left) and is_null(right) else _null_test(right if is_null(left) else left)
    if left.null or right.null:
        return None
    if not left.constants or not right.constants:
        known = not isinstance(left.shape, Extreme) and not isinstance(right.shape, Extreme)
        return False if known and (left.constants or right.constants) else None
    if isinstance(left.shape, Const) and left.shape == right.shape:
        return True
    texts = {one.text for one in left.constants} & {one.text for one in right.constants}
    return None if texts else False


def _null_test(value: Value) -> bool | None:
    """Whether a value is null: certain only for what an expression of the module itself makes."""
    made_here = not isinstance(value.shape, Extreme) and not value.inputs and not value.reasons
    return False if made_here and not value.null else None


def unary(operator: str, operand: Value) -> Value:
    """Evaluate ``-x`` or ``!x``."""
    if operator == "!":
        return lifted(lambda content: not to_bool(content), (operand,), truth(operand, fails=True))
    return lifted(lambda content: computed(_negative, to_number(content)), (operand,), anything(operand, fails=True))
