"""What tells the instances of a block apart: a key of their own, or their position in a list.

These are questions about how ``count`` and ``for_each`` are written, whatever they hold: syntax answers them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.walk import attributes, walk

if TYPE_CHECKING:
    from fac_core.hcl.syntax import Expression
    from fac_core.module import Module, ModuleCall, Resource

_LISTS = ("list(", "tuple(")
_MAKE_LISTS = frozenset({"compact", "concat", "distinct", "flatten", "keys", "range", "reverse", "sort", "split", "tolist", "values"})
_DEEPEST = 20


def by_position(block: Resource | ModuleCall, module: Module) -> bool | None:
    """Whether instances are told apart by where they stand in a list; None for a block that is one."""
    if block.for_each is not None:
        return _keyed_by_position(_followed(block.for_each, module), module)
    if block.count is None:
        return None
    return _picks_by_index(block) and not _one_at_most(block.count, module)


def _picks_by_index(block: Resource | ModuleCall) -> bool:
    """Whether arguments take items out of a list by ``count.index``."""
    inside = (node for argument in attributes(block.body) if argument.name != "count" for node in walk(argument.expression))
    return any(_takes_an_item(node) for node in inside)


def _takes_an_item(node: Expression) -> bool:
    match node:
        case syntax.Index(key=key) | syntax.Call(name="element", arguments=(_, key)):
            return _names_index(key)
        case syntax.Splat(each=each):
            return any(_names_index(step) for step in each if not isinstance(step, str))
    return False


def _names_index(expression: Expression) -> bool:
    return any(isinstance(node, syntax.GetAttr) and _is_name(node.source, "count") and node.name == "index" for node in walk(expression))


def _is_name(node: Expression, name: str | None) -> bool:
    return isinstance(node, syntax.Variable) and node.name == name


def _keyed_by_position(collection: Expression, module: Module) -> bool:
    """Whether ``{ for position, item in list : position => item }`` makes the keys."""
    if not isinstance(collection, syntax.For) or collection.key is None or collection.key_name is None:
        return False
    names = [node for node in walk(collection.key) if isinstance(node, syntax.Variable)]
    return bool(names) and all(_is_name(node, collection.key_name) for node in names) and _is_list(collection.collection, module)


def _is_list(expression: Expression, module: Module) -> bool:
    match _followed(expression, module):
        case syntax.Tuple():
            return True
        case syntax.For(key=None):
            return True
        case syntax.Call(name=name):
            return name in _MAKE_LISTS
        case syntax.GetAttr(source=syntax.Variable(name="var"), name=name):
            return _type_of(name, module).startswith(_LISTS)
    return False


def _one_at_most(count: Expression, module: Module) -> bool:  # noqa: PLR0911 - one answer per way to say it
    """Whether there can be one instance at most."""
    match _followed(count, module):
        case syntax.Literal(value=value):
            return str(value) in {"0", "1", "True", "False", "true", "false"}
        case syntax.Conditional(then=then, otherwise=otherwise):
            return _one_at_most(then, module) and _one_at_most(otherwise, module)
        case syntax.GetAttr(source=syntax.Variable(name="var"), name=name):
            return _type_of(name, module) == "bool"
        case syntax.Call(name="min", arguments=arguments):
            return any(_one_at_most(one, module) for one in arguments)
        case syntax.Call(name="signum" | "alltrue" | "anytrue" | "can" | "contains"):
            return True
        case syntax.Call(name="tonumber", arguments=(inner,)):
            return _one_at_most(inner, module)
        case syntax.Call(name="length", arguments=(syntax.GetAttr(source=syntax.Variable(name=kind), name=name),)):
            other = module.resources.get(f"{kind}.{name}")
            return other is not None and other.count is not None and _one_at_most(other.count, module)
    return False


def _type_of(name: str, module: Module) -> str:
    declared = module.variables.get(name)
    return str(declared.type) if declared is not None and declared.type is not None else ""


def _followed(expression: Expression, module: Module) -> Expression:
    """Return what a local stands for, or a template around a single expression, as JSON has it."""
    for _ in range(_DEEPEST):
        match expression:
            case syntax.GetAttr(source=syntax.Variable(name="local"), name=name) if name in module.locals:
                expression = module.locals[name].expression
            case syntax.Template(parts=(inner,)) if not isinstance(inner, syntax.TemplateDirective):
                expression = inner
            case _:
                break
    return expression
