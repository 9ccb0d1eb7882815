"""Facts of a type speak of members of its blocks; a module that does not offer one of them says what is so without it.

A member that nobody can give is what it would be by default: facts say so wherever they spoke of it, and give it no value.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.hcl.reader import parse_expression
from fac_core.module.type_constraints import type_constraint
from fac_core.resource_types import UNSET
from fac_core.schema.resource_schema import NestedBlock
from fac_gen.blueprint.fact_texts import expressions_in, rewritten, words_in
from fac_gen.blueprint.inputs.choice import Choice
from fac_gen.blueprint.inputs.input_names import input_name
from fac_gen.blueprint.inputs.type_expressions import type_constraint as type_text
from fac_gen.blueprint.members_of_versions import ever
from fac_gen.blueprint.shapes import Member, Shape, shape_of
from fac_gen.blueprint.without_members import without_members

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_core.module.type_constraints import TypeConstraint
    from fac_core.resource_types import Condition, TypeFacts
    from fac_core.resource_types.facts_model import Argument
    from fac_core.schema.resource_schema import Block
    from fac_core.shared_facts.plain_values import Given, PlainValue
    from fac_gen.blueprint.inputs.from_schema import Shaper
    from fac_gen.parts import BlockUse

_INPUT = re.compile(r"\bvar\.([a-z][a-z0-9_]*)\b")
_ALL_DEPTHS = 99


def members_as_offered(known: TypeFacts, block: Block, shaper: Shaper) -> TypeFacts:
    """Return what is known about a type, as far as the module offers the members of its arguments and blocks."""
    said = {found for text in expressions_in(known) for found in _INPUT.findall(text)}
    held = {path.partition(".")[0] for path in known.arguments if "." in path} | known.arguments.keys()
    shapes = _shapes({*said, *held}, words_in(known), known.resource_type, block, shaper)
    if not shapes:
        return known
    told = rewritten(known, _without(shapes))
    arguments = {path: _argument(one, path, shapes) for path, one in told.arguments.items()}
    effects = {name: one for name, one in told.effects.items() if _given(one.inputs, shapes) == one.inputs}
    rules = tuple(_precondition(one, shapes) for one in told.preconditions)
    return replace(told, arguments=arguments, effects=effects, preconditions=rules)


def blocks_as_offered(blocks: tuple[BlockUse, ...], block: Block, shaper: Shaper, resource_type: str) -> tuple[BlockUse, ...]:
    """Return blocks that a module writes by itself, without what it does not offer."""
    said = {found for text in expressions_in(blocks) for found in _INPUT.findall(text)}
    shapes = _shapes(said, words_in(blocks), resource_type, block, shaper)
    found = rewritten(blocks, _without(shapes)) if shapes else blocks
    return tuple(replace(one, arguments=tuple(given for given in one.arguments if given.value != "null")) for one in found)


def _shapes(said: set[str], words: frozenset[str], resource_type: str, block: Block, shaper: Shaper) -> dict[str, Shape]:
    """Return the shapes of the inputs that are spoken of and lack members of these words, by the names that facts and modules call them."""
    if not said:
        return {}
    quiet, every = replace(shaper, left_out=[]), ever(resource_type)
    all_of_it = replace(quiet, choice=Choice(_ALL_DEPTHS, include=frozenset(every.blocks)))
    found: dict[str, Shape] = {}
    for one in quiet.kept_blocks(block, "", 1):
        names, known = (one.name, input_name(one.name)), every.blocks[one.name].block
        if said.intersection(names) and any(True for _ in _lacking(known, one.block, words, quiet, f"{one.name}.", level=2)):
            whole = NestedBlock(one.name, one.nesting, known, one.min_items, one.max_items)
            full = all_of_it.collection(whole, all_of_it.block_type(whole, one.name, 1))
            offered = quiet.collection(one, quiet.block_type(one, one.name, 1))
            found |= dict.fromkeys(names, shape_of(_type(full), _type(offered)))
    for attribute in quiet.kept_attributes(block, ""):
        names = (attribute.name, input_name(attribute.name))
        if "object" in (offered := type_text(attribute.type)) and said.intersection(names):
            full = type_text(every.attributes[attribute.name].type)
            if full != offered:
                found |= dict.fromkeys(names, shape_of(_type(full), _type(offered)))
    return found


def _lacking(known: Block, block: Block, words: frozenset[str], shaper: Shaper, prefix: str, *, level: int) -> Iterator[str]:
    """Yield the paths that facts may speak of, with nothing but these words, and that a block has under some version but not here."""
    kept = {one.name for one in shaper.kept_attributes(block, prefix)}
    yield from (prefix + name for name in words & known.attributes.keys() if known.attributes[name].settable and name not in kept)
    inner = {one.name: one.block for one in shaper.kept_blocks(block, prefix, level)}
    for name in words & known.blocks.keys():
        if name in inner:
            yield from _lacking(known.blocks[name].block, inner[name], words, shaper, f"{prefix}{name}.", level=level + 1)
        else:
            yield prefix + name


@lru_cache(maxsize=256)
def _type(text: str) -> TypeConstraint:
    return type_constraint(parse_expression(text))


def _without(shapes: Mapping[str, Shape], iterators: Mapping[str, Shape] | None = None) -> Callable[[str], str]:
    """Return what writes an expression without the absent members; ``iterators``: names that stand for blocks' elements."""
    names = {"var": Shape({name: Member(shape) for name, shape in shapes.items()}, open=True), **(iterators or {})}
    spoken_of = re.compile("|".join([rf"\bvar\.(?:{'|'.join(shapes)})\b", *(rf"\b{one}\.value\b" for one in iterators or {})]))
    return lambda text: without_members(text, names) if spoken_of.search(text) else text


def _argument(one: Argument, path: str, shapes: Mapping[str, Shape]) -> Argument:
    """Return what is known of an argument or block, with values of what is offered alone."""
    name, *inside = path.split(".")
    shape = shapes.get(name)
    if shape is None:
        return one
    if inside:
        return replace(one, value=_without(shapes, _iterators(path, shape))(one.value))
    rules = tuple(_validation(rule, shape) for rule in one.validation)
    return replace(one, default=_fitted(one.default, shape), example=_fitted(one.example, shape), validation=rules)


def _iterators(path: str, shape: Shape) -> dict[str, Shape]:
    """Return what the names of dynamic blocks around an argument stand for."""
    found: dict[str, Shape] = {}
    reached: Shape | None = shape
    for name, following in zip(path.split("."), path.split(".")[1:], strict=False):
        element = reached.element or reached if reached else None
        if element is None or element.members is None:
            break
        found[name] = Shape({"value": Member(element, nullable=False)}, open=True)
        inner = element.members.get(following)
        reached = inner.shape if inner else None
    return found


def _validation(rule: Condition, shape: Shape) -> Condition:
    """Return a rule of one input; a value that it refuses is told anew where it held what is not offered."""
    rejects = _fitted(rule.rejects, shape)
    return replace(rule, accepts=_fitted(rule.accepts, shape), rejects=rejects if rejects == rule.rejects else UNSET)


def _precondition(rule: Condition, shapes: Mapping[str, Shape]) -> Condition:
    lost = isinstance(rule.rejects, Mapping) and _given(rule.rejects, shapes) != rule.rejects
    return replace(rule, rejects=UNSET) if lost else rule


def _given(inputs: Mapping[str, PlainValue], shapes: Mapping[str, Shape]) -> dict[str, PlainValue]:
    return {name: _held(one, shapes[name]) if name in shapes else one for name, one in inputs.items()}


def _fitted(value: Given, shape: Shape) -> Given:
    return UNSET if value is UNSET else _held(value, shape)


def _held(value: PlainValue, shape: Shape) -> PlainValue:
    """Return a value without the members that nobody can give."""
    if isinstance(value, Mapping) and shape.members is not None:
        held = {name: shape.members.get(name) for name in value}
        return {name: _held(value[name], one.shape) for name, one in held.items() if one is not None and not one.absent}
    if isinstance(value, Mapping) and shape.element is not None:
        return {name: _held(one, shape.element) for name, one in value.items()}
    if isinstance(value, tuple) and shape.element is not None:
        return tuple(_held(one, shape.element) for one in value)
    return value
