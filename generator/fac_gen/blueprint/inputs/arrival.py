"""What is given arrives: values for the inputs of a resource, and the conditions that each of them stands where it belongs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl import parse
from fac_core.hcl.literal import NotLiteralError, Value
from fac_core.hcl.literal import value as literal
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.syntax import Literal, Object, Tuple
from fac_core.hcl.write import line, quote
from fac_core.schema.model import Nesting
from fac_gen.parts import Arrival

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.hcl.syntax import Expression
    from fac_core.schema.model import Attribute, NestedBlock
    from fac_gen.blueprint.inputs.from_schema import Shaper
    from fac_gen.blueprint.model import Companion, Input
    from fac_gen.parts import Precondition

_LONG_LINE = 80
_MEMBER = re.compile(r"\.([a-z0-9_]+)\b")
MOST_ARGUMENTS = 500
"""A block that holds more of them, those of the blocks in it included, is tried with what it must hold alone."""


def of_argument(attribute: Attribute, one: Input, this: str) -> Arrival | None:
    """Return how an argument arrives; None for what no plan shows, and where no value is known that the input takes."""
    value = _known(one, one.sample)
    if attribute.write_only or value is None:
        return None
    return Arrival(one.name, value, (f"{this}.{attribute.name} == var.{one.name}",))


def _known(one: Input, usual: str) -> str | None:
    """Return a value that an input takes: the ``usual`` one where no rule says more; None where rules leave it open."""
    if one.shown:
        return one.sample
    given = {rule.accepts for rule in one.validations}
    if one.exampled:
        return one.sample
    return usual if not given else given.pop() or None if len(given) == 1 else None


def of_block(nested: NestedBlock, one: Input, this: str, shaper: Shaper, *, curated: bool, busy: bool) -> Arrival | None:
    """Return how a block arrives, with all that it can hold if that is not much.

    ``curated``: rules beyond the schema's hold for it. ``busy``: rules speak of it and of other inputs.
    """
    full = _size(shaper, nested, nested.name, 1) <= MOST_ARGUMENTS
    usual = shaper.sample_of(nested, nested.name, full=full)
    value = _known(one, usual) if curated or one.exampled else usual
    if value is None:
        return None
    if full and value != usual and not busy:
        value = filled_up(value, usual, (rule.condition for rule in one.validations))
    (written,) = parse(f"value = {value}\n".encode(), "value.tf").body.attributes
    places = _places(nested, written.expression, _address(shaper, nested.name, f"{this}."), f"var.{one.name}")
    conditions = tuple(said for place in places for said in _inside(shaper, nested, nested.name, place))
    given = "" if one.shown and value == one.sample else _laid_out(written.expression, value)
    return Arrival(one.name, given, conditions) if conditions else None


def in_companions(companions: Iterable[Companion], rules: Iterable[Precondition]) -> list[Arrival]:
    """Return what arrives in companions; what depends on other inputs is left to the curated cases."""
    busy = " ".join(one.condition for one in rules)
    return [one.arrival for one in companions if one.arrival and not re.search(rf"\bvar\.{one.arrival.name}\b", busy)]


def of_companion(nested: NestedBlock, path: str, one: Input, address: str, shaper: Shaper, *, several: bool) -> Arrival | None:
    """Return how an object variable arrives in a companion; a ``path`` of nothing is the whole of it, else a block in it."""
    full = _size(shaper, nested, path, 1) <= MOST_ARGUMENTS
    usual = shaper.sample_of(nested, path, full=full)
    value = f"{{ example = {usual} }}" if several else usual
    if one.validations:
        if not one.exampled:
            return None
        value = _like(one.sample, usual, several=several)
        value = filled_up(one.sample, value, (rule.condition for rule in one.validations)) if full else one.sample
    (written,) = parse(f"value = {value}\n".encode(), "value.tf").body.attributes
    whole = written.expression
    found = [(held, f"[{quote(key)}]") for key, held in _items(whole)] if several else [(whole, "")]
    conditions: list[str] = []
    for held, key in found:
        there, source = f"{address}{key or '[0]'}", f"var.{one.name}{key}"
        own = [(held, there, source)] if isinstance(held, Object) else []
        for place in _places(nested, held, _address(shaper, path, f"{there}."), source) if path else own:
            conditions += _inside(shaper, nested, path, place)
    return Arrival(one.name, _laid_out(whole, value), tuple(conditions)) if conditions else None


def _like(sample: str, usual: str, *, several: bool) -> str:
    """Return the usual value under each key of a sample."""
    (written,) = parse(f"value = {sample}\n".encode(), "value.tf").body.attributes
    return f"{{ {', '.join(f'{quote(key)} = {usual}' for key, _ in _items(written.expression))} }}" if several else usual


def _items(one: Expression) -> list[tuple[str, Expression]]:
    """Return the members of an object by their plain keys."""
    items = one.items if isinstance(one, Object) else ()
    return [(str(item.key.value), item.value) for item in items if isinstance(item.key, Literal)]


def filled_up(value: str, usual: str, conditions: Iterable[str]) -> str:
    """Add to a value what another holds beside it, but for members that conditions speak of: those are right as they are, or absent."""
    ruled = frozenset(name for one in conditions for name in _MEMBER.findall(one))
    try:
        known, more = (literal(parse_expression(text)) for text in (value, usual))
    except NotLiteralError:
        return value
    return line(_beside(known, more, ruled))


def _beside(known: Value, more: Value, ruled: frozenset[str]) -> Value:
    if isinstance(known, dict) and isinstance(more, dict):
        added = {name: one for name, one in more.items() if name not in known and not _names({name: one}) & ruled}
        return {name: _beside(one, more.get(name), ruled) for name, one in known.items()} | added
    if isinstance(known, list) and isinstance(more, list) and more and all(isinstance(one, dict) for one in known):
        return [_beside(one, more[0], ruled) for one in known]
    return known


def _names(one: Value) -> set[str]:
    """Return the names of all members of a value."""
    if isinstance(one, dict):
        return {*one, *(name for inner in one.values() for name in _names(inner))}
    return {name for inner in one for name in _names(inner)} if isinstance(one, list) else set()


def _laid_out(value: Expression, text: str) -> str:
    """Write a value in several lines where one would be long."""
    start, end = (at.byte - len("value = ") for at in (value.range.start, value.range.end))
    whole = text.encode()[start:end].decode()
    match value:
        case Object(items=items) if len(whole) > _LONG_LINE:
            members = [f"{_laid_out(one.key, text)} = {_laid_out(one.value, text)}" for one in items]
            return "{\n" + "\n".join(members) + "\n}"
        case Tuple(items=items) if len(whole) > _LONG_LINE:
            return f"[{', '.join(_laid_out(one, text) for one in items)}]"
    return whole


def _size(shaper: Shaper, nested: NestedBlock, path: str, level: int) -> int:
    """Return how many arguments a block holds, as far as that is not too many."""
    attributes, blocks = shaper.members(nested, path, level, full=True)
    found = len(attributes)
    for one in blocks:
        if found > MOST_ARGUMENTS:
            break
        found += _size(shaper, one, f"{path}.{one.name}", level + 1)
    return found


def _places(nested: NestedBlock, value: Expression, address: str, source: str) -> Iterator[tuple[Object, str, str]]:
    """Yield each element of a block's value, with the address at which it stands and its source; of several in a set nobody knows."""
    match value:
        case Tuple(items=items):
            single = len(items) == 1
            for number, item in enumerate(items):
                if isinstance(item, Object) and (single or nested.nesting is Nesting.LIST):
                    yield item, f"one({address})" if nested.nesting is Nesting.SET else f"{address}[{number}]", f"{source}[{number}]"
        case Object() if nested.repeatable:
            for one in value.items:
                if isinstance(one.key, Literal) and isinstance(one.value, Object):
                    key = f"[{quote(str(one.key.value))}]"
                    yield one.value, f"{address}{key}", f"{source}{key}"
        case Object():
            yield value, _only(nested, address), source


def _address(shaper: Shaper, path: str, there: str) -> str:
    """Return the address of a block, in one form whatever the version."""
    address = there + path.rpartition(".")[2]
    return f"flatten([{address}])" if path in shaper.unlike else address


def _only(nested: NestedBlock, address: str) -> str:
    if address.startswith("flatten("):
        return f"one({address})"
    if nested.nesting is Nesting.LIST:
        return f"{address}[0]"
    return f"one({address})" if nested.nesting is Nesting.SET else address


def _inside(shaper: Shaper, nested: NestedBlock, path: str, place: tuple[Object, str, str]) -> Iterator[str]:
    value, there, source = place
    given = {str(one.key.value): one.value for one in value.items if isinstance(one.key, Literal)}
    for name, inner in given.items():
        if (attribute := nested.block.attributes.get(name)) is not None:
            if shaper.plain(f"{path}.{name}") and f"{path}.{name}" not in shaper.unlike and not attribute.write_only:
                yield f"{there}.{name} == {source}.{name}"
        elif (block := nested.block.blocks.get(name)) is not None:
            for one in _places(block, inner, _address(shaper, f"{path}.{name}", f"{there}."), f"{source}.{name}"):
                yield from _inside(shaper, block, f"{path}.{name}", one)
