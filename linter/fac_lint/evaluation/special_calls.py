"""Calls of which not all arguments are values: they name a file, a template or a type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.functions.plain import to_text
from fac_core.module.type_constraints import TypeConstraintError, type_constraint
from fac_lint.evaluation import files
from fac_lint.evaluation.alternatives import lifted
from fac_lint.evaluation.values import FAILURE, Value, anything, join, unknown
from fac_lint.evaluation.variable_types import converted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_core.functions.plain import Plain
    from fac_core.hcl.syntax import Call, Expression

_PAIR = 2
_SCALARS = {"bool", "number", "string"}


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a call: ``evaluate`` evaluates with further names, ``render`` with none but those that it is given."""

    files: files.ModuleFiles | None
    bound: Mapping[str, Value]
    evaluate: Callable[[Expression, Mapping[str, Value]], Value]
    render: Callable[[Expression, Mapping[str, Value]], Value]

    def arguments(self, node: Call) -> list[Value]:
        """Return the values of all arguments."""
        return [self.evaluate(argument, {}) for argument in node.arguments]


def is_special(name: str, *, reads_files: bool) -> bool:
    """Whether a function is one of those; ``reads_files`` where files of a module can be read."""
    return name in _CALLS or (reads_files and name in files.NAMES)


def call(name: str, node: Call, around: Around) -> Value:
    """Evaluate such a call."""
    return _CALLS[name](node, around) if name in _CALLS else _reading(name, node, around)


def _reading(name: str, node: Call, around: Around) -> Value:
    module = around.files
    if module is None:
        return unknown(f"what {name}() returns is not evaluated", *around.arguments(node), fails=True)
    paths = files.in_paths(around.bound, module)
    arguments = [around.evaluate(argument, {} if position else paths) for position, argument in enumerate(node.arguments)]
    return files.call(name, arguments, module, around.render)


def _templated(node: Call, around: Around) -> Value:
    """Evaluate ``templatestring(local.text, { ... })`` (Terraform 1.9)."""
    arguments = around.arguments(node)
    if node.expand or len(arguments) != _PAIR:
        return FAILURE.influenced_by(*arguments)
    text, given = arguments

    def compute(known: Plain) -> Value:
        return files.rendered("templatestring", to_text(known), [given], around.render)

    return lifted(compute, (text,), anything(*arguments, fails=True))


def _converting(node: Call, around: Around) -> Value:
    """Evaluate ``convert(value, type)`` (Terraform 1.15); whether anything but a scalar can be converted is not asked."""
    if node.expand or len(node.arguments) != _PAIR:
        return FAILURE.influenced_by(*around.arguments(node))
    value = around.evaluate(node.arguments[0], {})
    try:
        wanted = type_constraint(node.arguments[1])
    except TypeConstraintError:
        return unknown("the type that convert() is given cannot be read", value, fails=True)
    made = converted(value, wanted, lambda default: around.evaluate(default, {}))
    return made if value.constants and wanted.kind in _SCALARS else join(made, FAILURE)


_CALLS: dict[str, Callable[[Call, Around], Value]] = {"convert": _converting, "templatestring": _templated}
