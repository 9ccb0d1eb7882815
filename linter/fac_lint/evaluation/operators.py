"""Operators on abstract values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.evaluation.concrete import NotConcreteError, Plain, is_null, lift, plain, to_bool, to_number
from fac_lint.evaluation.values import FAILURE, Const, Map, Sequence, Value, anything, constant

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

_NUMBERS: dict[str, Callable[[Decimal, Decimal], Decimal | bool]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
}


def binary(operator: str, left: Value, right: Value) -> Value:
    """Evaluate ``left operator right``."""
    if operator in {"==", "!="}:
        return _equality(operator, left, right)
    if operator in {"&&", "||"}:
        decisive = operator == "||"
        for side in (left, right):
            if side.constant is decisive:
                return side
    try:
        return lift(_compute(operator, plain(left), plain(right))).influenced_by(left, right)
    except NotConcreteError:
        return anything(left, right)
    except (ArithmeticError, ValueError):
        return FAILURE.influenced_by(left, right)


def _compute(operator: str, left: Plain, right: Plain) -> Plain:
    if operator == "&&":
        return to_bool(left) and to_bool(right)
    if operator == "||":
        return to_bool(left) or to_bool(right)
    if operator in _NUMBERS:
        return _NUMBERS[operator](to_number(left), to_number(right))
    raise NotConcreteError  # division: Terraform's precision is not Python's


def _equality(operator: str, left: Value, right: Value) -> Value:
    same = _same(left, right)
    if same is None:
        return anything(left, right)
    return constant(same is (operator == "==")).influenced_by(left, right)


def _same(left: Value, right: Value) -> bool | None:
    if left.fails or right.fails:
        return None
    if is_null(left) or is_null(right):
        return True if is_null(left) and is_null(right) else _null_test(right if is_null(left) else left)
    if isinstance(left.shape, Const) and isinstance(right.shape, Const) and not (_doubtful(left) or _doubtful(right)):
        return left.shape == right.shape
    return None


def _doubtful(value: Value) -> bool:
    return value.blank and value.constant != ""


def _null_test(value: Value) -> bool | None:
    """Whether a value is null: certain only for what an expression of the module itself makes."""
    made_here = isinstance(value.shape, Const | Map | Sequence) and not value.inputs and not value.reasons
    return False if made_here and not _doubtful(value) else None


def unary(operator: str, operand: Value) -> Value:
    """Evaluate ``-x`` or ``!x``."""
    try:
        content = plain(operand)
        result: Plain = not to_bool(content) if operator == "!" else -to_number(content)
    except NotConcreteError:
        return anything(operand)
    except ValueError:
        return FAILURE.influenced_by(operand)
    return lift(result).influenced_by(operand)
