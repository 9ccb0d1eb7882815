"""What offline providers answer for data sources: what somebody says, and else values that are made up.

What is made up is no fact. So a plan is made in two worlds, whose made-up values differ everywhere: what does not come out the same in both
is unknown (`fac_core.resources.in_both`). What does may still follow from them: a comparison with a fixed value is false in both.
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.schema.types import element_type, is_kind, object_fields, tuple_items
from fac_core.schema_provider.wire_values import Value, filled, placeholders
from fac_core.shared_facts.answered_by_provider import answered_by_provider

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.schema.resource_schema import Block, CtyType


class World(Enum):
    """How many elements made-up collections have, so that common positions are there, and what stands in them."""

    ONE = (3, "offline")
    OTHER = (2, "elsewhere")
    MORE = (4, "elsewhere")
    """As the other, for configurations that want a third element."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers by type of data source; without a world, made-up values are the plain ones: one text, 0, false and empty collections."""

    given: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    world: World | None = None

    def state(self, name: str, block: Block, config: Value, configured: Value = None) -> Value:
        """Return what a data source is read as: its configuration, what is given for its computed attributes, and the rest made up.

        What its provider is ``configured`` with, such as a region, is no made-up value where the data source answers just that: in
        a world it is answered, the same in each of them.
        """
        world = self.world
        found = placeholders(block, config) if world is None else filled(block, config, lambda one: _made_up(one.type, world))
        provided = answered_by_provider().get(name)
        said = provided.answers(config, configured) if world and provided is not None and isinstance(configured, dict) else {}
        told = {**said, **self.given.get(name, {})}
        ours = {key: value for key, value in told.items() if key in block.attributes and block.attributes[key].computed}
        return {**found, **{key: value for key, value in ours.items() if config.get(key) is None}}


def _made_up(type_: CtyType, world: World, place: int = 0) -> Value:
    many, word = world.value
    if is_kind(type_, "object"):
        return {name: _made_up(inner, world, place) for name, inner in object_fields(type_)}
    if is_kind(type_, "map"):
        return {f"{word}{number}": _made_up(element_type(type_), world, number) for number in range(many)}
    if is_kind(type_, "tuple"):
        return [_made_up(one, world, place) for one in tuple_items(type_)]
    if not isinstance(type_, str):
        inner = element_type(type_)
        return [_made_up(inner, world, number) for number in range(1 if inner == "bool" else many)]
    plain: dict[str, Value] = {"string": f"{word}{place}" if place else word, "number": many * 10 + place, "bool": world is not World.ONE}
    return plain.get(type_)
