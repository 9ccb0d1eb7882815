"""Calls of which not all arguments are values: they name a file, a template or a type."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from fac_core.module.types import TypeConstraintError, type_constraint
from fac_lint.evaluation import files
from fac_lint.evaluation.alternatives import lifted
from fac_lint.evaluation.concrete import to_text
from fac_lint.evaluation.types import converted
from fac_lint.evaluation.values import FAILURE, Value, anything, join, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_core.hcl.syntax import Call, Expression
    from fac_lint.evaluation.expressions import Scope
    from fac_lint.evaluation.fuel import Fuel

    Evaluate: TypeAlias = "Callable[[Expression, Scope], Value]"

_PAIR = 2
_SCALARS = {"bool", "number", "string"}


def is_special(name: str, scope: Scope) -> bool:
    """Whether a function is one of those, where the call stands."""
    return name in _CALLS or (name in files.NAMES and scope.files is not None)


def call(node: Call, scope: Scope, evaluate: Evaluate) -> Value:
    """Evaluate such a call."""
    return _CALLS.get(node.name, _reading)(node, scope, evaluate)


def _reading(node: Call, scope: Scope, evaluate: Evaluate) -> Value:
    module = scope.files
    if module is None:
        return unknown(f"what {node.name}() returns is not evaluated", fails=True)
    inside = scope.bind(**files.in_paths(scope.bound, module))
    arguments = [evaluate(argument, scope if position else inside) for position, argument in enumerate(node.arguments)]
    return files.call(node.name, arguments, module, _render(scope, evaluate))


def _templated(node: Call, scope: Scope, evaluate: Evaluate) -> Value:
    """Evaluate ``templatestring(local.text, { ... })`` (Terraform 1.9)."""
    arguments = [evaluate(argument, scope) for argument in node.arguments]
    if node.expand or len(arguments) != _PAIR:
        return FAILURE.influenced_by(*arguments)
    text, given = arguments
    render = _render(scope, evaluate)
    return lifted(lambda known: files.rendered(node.name, to_text(known), [given], render), (text,), anything(*arguments, fails=True))


def _converting(node: Call, scope: Scope, evaluate: Evaluate) -> Value:
    """Evaluate ``convert(value, type)`` (Terraform 1.15); whether the value can be converted is not asked."""
    if node.expand or len(node.arguments) != _PAIR:
        return FAILURE
    value = evaluate(node.arguments[0], scope)
    try:
        wanted = type_constraint(node.arguments[1])
    except TypeConstraintError:
        return unknown("the type that convert() is given cannot be read", value, fails=True)
    made = converted(value, wanted, lambda default: evaluate(default, scope))
    return made if value.constants and wanted.kind in _SCALARS else join(made, FAILURE)


def _render(scope: Scope, evaluate: Evaluate) -> Callable[[Expression, Mapping[str, Value]], Value]:
    fuel: Fuel | None = scope.fuel
    return lambda template, names: evaluate(template, replace(scope, bound=names, fuel=fuel, files=None, locals={}))


_CALLS: dict[str, Callable[[Call, Scope, Evaluate], Value]] = {"convert": _converting, "templatestring": _templated}
