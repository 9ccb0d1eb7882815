"""From an expression to what is known about its value."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Protocol

from fac_core.dataclass import dataclass
from fac_core.functions.plain import LARGEST, NotConcreteError, Plain, to_text
from fac_core.hcl import syntax
from fac_core.hcl.walk import walk
from fac_lint.evaluation import choices, files, functions, loops, operators, special_calls
from fac_lint.evaluation.alternatives import lifted, strict
from fac_lint.evaluation.blank_tests import blank_test, path_of
from fac_lint.evaluation.empty_texts import may_be_empty
from fac_lint.evaluation.fuel import Fuel, TooLargeError
from fac_lint.evaluation.values import NO_VALUE, Sequence, Value, anything, constant, sequence, unknown
from fac_lint.evaluation.walking import Step, each_item, walked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from fac_core.module.declarations import LocalValue

TOO_LARGE = "too large to evaluate"
_LARGEST_OF_A_REST = 1000
"""So many parts may a value have that holds one that was too large: what doubles does not grow to the bound again and again."""


class Names(Protocol):
    """What stands behind the root names of a module."""

    def resolve(self, root: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        """Return the value of ``root.step.step...`` and how many of the steps it took."""

    def number_of(self, root: str, steps: tuple[Step, ...]) -> int | None:
        """Return how many instances the resource or call has that the steps name; None where nobody knows."""


@dataclass(frozen=True)
class Scope:
    """Where an expression stands: the module's names and those bound around it (``each``, ``count``, ``for``).

    ``fuel`` is what is left for the expression of which this one is a part; None around a whole one.
    """

    names: Names
    bound: Mapping[str, Value] = field(default_factory=dict)
    fuel: Fuel | None = None
    files: files.ModuleFiles | None = None
    """The files of the module; None where it has none."""
    locals: Mapping[str, LocalValue] = field(default_factory=dict)
    """The locals of the module as they are written."""

    def bind(self, **names: Value) -> Scope:
        """Return the scope inside, where these names are known too."""
        return Scope(self.names, {**self.bound, **names}, self.fuel, self.files, self.locals)

    def fuelled(self, fuel: Fuel) -> Scope:
        """Return the same scope for the parts of an expression."""
        return Scope(self.names, self.bound, fuel, self.files, self.locals)


def evaluate(expression: syntax.Expression, scope: Scope) -> Value:
    """Return what is known about the expression's value; never fails, whatever the expression."""
    if scope.fuel is not None:
        return _bounded(expression, scope, scope.fuel)
    fuel = Fuel()
    try:
        return _bounded(expression, scope.fuelled(fuel), fuel)
    except TooLargeError:
        return unknown(TOO_LARGE, *_named(expression, scope))


def _bounded(expression: syntax.Expression, scope: Scope, fuel: Fuel) -> Value:
    fuel.burn()
    return _fitting(_EVALUATORS[type(expression)](expression, scope))


def _fitting(value: Value) -> Value:
    size = value.size
    if size > _LARGEST_OF_A_REST and (size > LARGEST or TOO_LARGE in value.flows.reasons):
        raise TooLargeError
    return value


def _named(expression: syntax.Expression, scope: Scope) -> Iterator[Value]:
    """Yield the values of all names in an expression, each on its own: they flow into it, whatever it makes of them."""
    whole = {id(inner.source): inner for inner in walk(expression) if isinstance(inner, syntax.GetAttr | syntax.Index | syntax.Splat)}
    own = {name for inner in walk(expression) if isinstance(inner, syntax.For) for name in (inner.key_name, inner.value_name)}
    for inner in walk(expression):
        if isinstance(inner, syntax.Variable) and inner.name not in own:
            found: syntax.Expression = inner
            while isinstance(outer := whole.get(id(found)), syntax.GetAttr):
                found = outer
            yield evaluate(found, scope)


def _literal(node: syntax.Literal, scope: Scope) -> Value:
    del scope
    return constant(node.value)


def _template(node: syntax.Template, scope: Scope) -> Value:
    parts = [evaluate(part, scope) for part in node.parts]
    if len(parts) == 1 and not isinstance(node.parts[0], syntax.TemplateDirective):
        return parts[0]
    return lifted(_text, parts, anything(*parts, null=all(part.blank for part in parts), fails=True))


def _text(*parts: Plain) -> str:
    if sum(len(part) for part in parts if isinstance(part, str)) > LARGEST:
        raise NotConcreteError
    return "".join(map(to_text, parts))


def _directive(node: syntax.TemplateDirective, scope: Scope) -> Value:
    if node.keyword == "if":
        condition, then, otherwise = (evaluate(part, scope) for part in node.expressions)
        return choices.either(condition, then, otherwise)
    collection, text = node.expressions
    texts = _turns(node, evaluate(collection, scope), lambda inner: loops.Turn(constant(value=True), None, evaluate(text, inner)), scope)
    empty = may_be_empty("join", (constant(""), texts))
    return lifted(lambda parts: _text(*parts), (texts,), anything(texts, null=empty, fails=True))


def _traversal(node: syntax.Variable | syntax.GetAttr | syntax.Index, scope: Scope) -> Value:
    root, steps = _flatten(node, scope)
    if not isinstance(root, syntax.Variable) or root.name in scope.bound:
        return walked(evaluate(root, scope) if not isinstance(root, syntax.Variable) else scope.bound[root.name], steps)
    value, taken = scope.names.resolve(root.name, steps)
    return walked(value, steps[taken:])


def _flatten(node: syntax.Expression, scope: Scope) -> tuple[syntax.Expression, tuple[Step, ...]]:
    steps: list[Step] = []
    while isinstance(node, syntax.GetAttr | syntax.Index):
        steps.append(node.name if isinstance(node, syntax.GetAttr) else evaluate(node.key, scope))
        node = node.source
    return node, tuple(reversed(steps))


def _splat(node: syntax.Splat, scope: Scope) -> Value:
    each = tuple(step if isinstance(step, str) else evaluate(step, scope) for step in node.each)
    root, steps = _flatten(node.source, scope)
    if isinstance(root, syntax.Variable) and root.name not in scope.bound:
        whole = (*steps, *each)
        value, taken = scope.names.resolve(root.name, whole)
        if taken > len(steps):  # the names after [*] belong to every instance of a resource or module
            item = walked(value, whole[taken:]).without_failure()
            number = scope.names.number_of(root.name, steps)
            if number is not None:
                return sequence([item] * number)
            return Value(Sequence(None, item) if item != NO_VALUE else Sequence(()))  # of none where nothing is made
    return each_item(evaluate(node.source, scope), each)


def _call(node: syntax.Call, scope: Scope) -> Value:
    name = node.name.removeprefix("core::")
    if special_calls.is_special(name, reads_files=scope.files is not None):
        return special_calls.call(name, node, _around(scope))
    arguments = [evaluate(argument, scope) for argument in node.arguments]
    _burn(scope, *arguments)
    if node.name in files.SAME_PLACE and len(arguments) == 1 and files.are_put_together(scope.bound):
        return arguments[0]
    return functions.call(node.name, arguments, expand=node.expand)


def _around(scope: Scope) -> special_calls.Around:
    def render(template: syntax.Expression, names: Mapping[str, Value]) -> Value:
        return evaluate(template, Scope(scope.names, names, scope.fuel))

    return special_calls.Around(scope.files, scope.bound, lambda node, names: evaluate(node, scope.bind(**names)), render)


def _tuple(node: syntax.Tuple, scope: Scope) -> Value:
    items = [evaluate(item, scope) for item in node.items]
    return strict(sequence(items), items)


def _object(node: syntax.Object, scope: Scope) -> Value:
    built = loops.MapBuilder()
    items = [(evaluate(item.key, scope), evaluate(item.value, scope)) for item in node.items]
    for key, value in items:
        built.add(key, value)
    return strict(built.value(), (part for key, value in items for part in (loops.as_key(key), value)))


def _for(node: syntax.For, scope: Scope) -> Value:
    def visit(inner: Scope) -> loops.Turn:
        wanted = evaluate(node.condition, inner) if node.condition is not None else constant(value=True)
        made = evaluate(node.key, inner) if node.key is not None else None
        return loops.Turn(wanted, made, evaluate(node.value, inner))

    collection = evaluate(node.collection, scope)
    made = _turns(node, collection, visit, scope)
    if node.condition is None:
        return made
    nothing = {name: NO_VALUE for name in (node.key_name, node.value_name) if name}
    tried = evaluate(node.condition, scope.bind(**nothing))  # as Terraform does before any turn
    return strict(made, (tried,))


def _turns(node: syntax.For | syntax.TemplateDirective, collection: Value, visit: Callable[[Scope], loops.Turn], scope: Scope) -> Value:
    def bound(key: Value, value: Value) -> loops.Turn:
        names = {node.value_name: value} if node.value_name else {}
        return visit(scope.bind(**({node.key_name: key} if node.key_name else {}), **names))

    if isinstance(node, syntax.For) and node.key is not None:
        return loops.map_of(collection, bound, grouping=node.grouping, compared=_compared(node))
    return loops.list_of(collection, bound)


def _compared(node: syntax.For) -> tuple[str, ...]:
    """Return the texts in the condition of a loop."""
    parts = walk(node.condition) if node.condition is not None else ()
    return tuple(dict.fromkeys(part.value for part in parts if isinstance(part, syntax.Literal) and isinstance(part.value, str)))


def _conditional(node: syntax.Conditional, scope: Scope) -> Value:
    chain = [node]  # else if after else if is length, not depth
    while isinstance(chain[-1].otherwise, syntax.Conditional):
        chain.append(chain[-1].otherwise)
    value = evaluate(chain[-1].otherwise, scope)
    for one in reversed(chain):
        value = _chosen(one, value, scope)
    return value


def _chosen(node: syntax.Conditional, otherwise: Value, scope: Scope) -> Value:
    condition, then = evaluate(node.condition, scope), evaluate(node.then, scope)
    _burn(scope, then, otherwise)
    tested = blank_test(node.condition)
    if tested is not None:
        path, is_blank, blank = tested
        then = then.without(blank) if not is_blank and path_of(node.then) == path else then
        otherwise = otherwise.without(blank) if is_blank and path_of(node.otherwise) == path else otherwise
    return choices.either(condition, then, otherwise)


def _burn(scope: Scope, *values: Value) -> None:
    if scope.fuel is not None:
        scope.fuel.burn(sum(value.size for value in values))


def _binary(node: syntax.Binary, scope: Scope) -> Value:
    """Evaluate a chain such as ``a + b + c`` from its left end on, so that length is no depth."""
    chain = [node]
    while isinstance(node.left, syntax.Binary):
        node = node.left
        chain.append(node)
    value = evaluate(node.left, scope)
    for one in reversed(chain[1:]):
        _burn(scope)
        value = _fitting(operators.binary(one.operator, value, evaluate(one.right, scope)))
    return operators.binary(chain[0].operator, value, evaluate(chain[0].right, scope))


def _unary(node: syntax.Unary, scope: Scope) -> Value:
    return operators.unary(node.operator, evaluate(node.operand, scope))


def _broken(node: syntax.Broken, scope: Scope) -> Value:
    del scope
    return unknown(f"the expression in line {node.range.start.line} could not be read")


def _too_deep(node: syntax.TooDeep, scope: Scope) -> Value:
    del scope
    return unknown(f"the expression in line {node.range.start.line} is nested too deeply to be read")


_EVALUATORS: dict[type, Callable[..., Value]] = {
    syntax.Binary: _binary,
    syntax.Broken: _broken,
    syntax.Call: _call,
    syntax.Conditional: _conditional,
    syntax.For: _for,
    syntax.GetAttr: _traversal,
    syntax.Index: _traversal,
    syntax.Literal: _literal,
    syntax.Object: _object,
    syntax.Splat: _splat,
    syntax.Template: _template,
    syntax.TemplateDirective: _directive,
    syntax.TooDeep: _too_deep,
    syntax.Tuple: _tuple,
    syntax.Unary: _unary,
    syntax.Variable: _traversal,
}
