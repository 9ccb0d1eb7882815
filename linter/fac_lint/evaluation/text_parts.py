"""What is known of a text that is not known as a whole: the parts that are written, with gaps between them.

``"projects/${var.number}"`` begins with ``projects/`` whatever the caller gives; a `Value` of it could only say that it comes from there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from fac_core.functions.plain import to_text
from fac_core.hcl import syntax
from fac_lint.evaluation.expressions import evaluate
from fac_lint.evaluation.values import Extreme, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.hcl.syntax import Expression
    from fac_lint.evaluation.expressions import Scope
    from fac_lint.evaluation.values import Value

Parts: TypeAlias = "tuple[str | None, ...]"
"""Texts in order; None is a gap that anything may fill, nothing too."""
GAP: Parts = (None,)
_VERB = re.compile(r"%[sv]|%%|%[^%]*?[a-zA-Z]")
_OF_A_DATE = re.compile(r"'((?:[^']|'')*)'|([A-Za-z]+)|([^A-Za-z']+)")
_DEEPEST = 20
"""Locals within locals are followed so far."""


def parts_of(value: Value) -> tuple[Parts, ...]:
    """Return the texts of a value that holds one or a list of some; none where it is null or the list is empty."""
    if value.constant is not None:
        return ((to_text(value.constant),),)
    if isinstance(value.shape, Sequence) and value.shape.items is not None:
        return tuple(GAP if item.constant is None else (to_text(item.constant),) for item in value.shape.items)
    return () if value.shape is Extreme.NONE else (GAP,)


def texts_in(expression: Expression, scope: Scope) -> tuple[Parts, ...]:
    """Return what is known of the text that an expression makes, or of each text of a list."""
    value, found = evaluate(expression, scope), _followed(expression, scope)
    if value.constant is not None or value.shape is Extreme.NONE or _all_known(value):
        return parts_of(value)
    match found:
        case syntax.Conditional(then=then, otherwise=otherwise) if len(given := _given((then, otherwise), scope)) == 1:
            return texts_in(given[0], scope)
        case syntax.Tuple(items=items):
            return tuple(_joined(_parts(item, scope)) for item in items)
        case syntax.For(key=None, value=each):
            return (_joined(_parts(each, scope)),)
        case syntax.Call(name="formatlist", arguments=(pattern, *_)):
            known = evaluate(pattern, scope).constant
            return (_joined(_formatted(known, found, scope)),) if isinstance(known, str) else (GAP,)
    return parts_of(value) if isinstance(value.shape, Sequence) else (_joined(_parts(found, scope)),)


def _given(branches: Iterable[Expression], scope: Scope) -> list[Expression]:
    """Return the branches of a condition that hold something: where the other one is null, there is no text."""
    return [branch for branch in branches if not evaluate(branch, scope).is_surely_blank]


def _all_known(value: Value) -> bool:
    shape = value.shape
    return isinstance(shape, Sequence) and shape.items is not None and all(item.constant is not None for item in shape.items)


def _followed(expression: Expression, scope: Scope) -> Expression:
    """Return what a local stands for, or a template around a single expression, as JSON has it."""
    for _ in range(_DEEPEST):
        match expression:
            case syntax.GetAttr(source=syntax.Variable(name="local"), name=name) if name in scope.locals:
                expression = scope.locals[name].expression
            case syntax.Template(parts=(inner,)) if not isinstance(inner, syntax.TemplateDirective):
                expression = inner
            case _:
                break
    return expression


def _parts(expression: Expression, scope: Scope) -> Iterator[str | None]:
    known = evaluate(expression, scope).constant
    found = _followed(expression, scope)
    if known is not None:
        yield to_text(known)
    elif isinstance(found, syntax.Template):
        for part in found.parts:
            yield from _parts(part, scope)
    elif isinstance(found, syntax.Call) and found.name in _MADE_OF and found.arguments:
        pattern = evaluate(found.arguments[0], scope).constant
        yield from _MADE_OF[found.name](str(pattern), found, scope) if isinstance(pattern, str) else GAP
    else:
        yield None


def _formatted(pattern: str, call: syntax.Call, scope: Scope) -> Iterator[str | None]:
    """Yield the parts of ``format("a%sb", x)``."""
    given = iter(call.arguments[1:])
    end = 0
    for verb in _VERB.finditer(pattern):
        yield pattern[end : verb.start()]
        end = verb.end()
        if verb[0] == "%%":
            yield "%"
            continue
        argument = next(given, None)
        yield from _parts(argument, scope) if argument is not None and verb[0] in ("%s", "%v") and not call.expand else GAP
    yield pattern[end:]


def _dated(pattern: str, call: syntax.Call, scope: Scope) -> Iterator[str | None]:
    """Yield the parts of ``formatdate("YYYY-MM-01", x)``: letters stand for what the date fills in, save between quotes."""
    del call, scope
    for quoted, letters, rest in _OF_A_DATE.findall(pattern):
        yield None if letters else rest or quoted.replace("''", "'")


_MADE_OF = {"format": _formatted, "formatdate": _dated}


def _joined(parts: Iterator[str | None]) -> Parts:
    """Return parts with neighbouring texts put together."""
    made: list[str | None] = []
    for part in parts:
        if part is not None and made and made[-1] is not None:
            made[-1] += part
        elif part != "":
            made.append(part)
    return tuple(made)
