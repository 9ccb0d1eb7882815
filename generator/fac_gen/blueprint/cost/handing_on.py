"""What a place for handed-on tags says in the README, and what must hold there in a test: both come of one fact."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.hcl.write import quote
from fac_core.resource_types.tag_places import reason_against, tag_places
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Nesting
from fac_core.shared_facts.tag_groups import copying_arguments
from fac_core.shared_facts.tag_places import Reach, TagPlace
from fac_gen.blueprint.inputs.input_names import input_name
from fac_gen.parts import Argument, BlockUse, Handed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.schema.resource_schema import Block
    from fac_core.shared_facts.plain_values import PlainValue
    from fac_gen.blueprint.module_blueprint import Companion

_MERGED = "alltrue([for key, value in {tags} : try(place[key], null) == value])"


@dataclass(frozen=True, slots=True)
class Handing:
    """Makes what is said of places of one resource; ``this`` is its address, ``word`` what the cloud calls tags."""

    resource_type: str
    block: Block
    this: str
    word: str

    def handed(self, one: TagPlace) -> Handed:
        """Return what README and tests say of a place."""
        given = given_by(self.block, one.path) if one.how in {Reach.MERGE, Reach.SET, Reach.SWITCH} else ""
        return Handed(one.path, one.says(self.word) + self._beyond_defaults(one), self._condition(one), one.sample, given)

    def inside(self, path: str) -> Handed:
        """Return what tests say of the resource's own tags where blocks hold them: the README need not."""
        return Handed(path, "", self._condition(TagPlace(path=path, what="", how=Reach.SET)))

    def _beyond_defaults(self, one: TagPlace) -> str:
        """Say that default tags of the provider's configuration do not come there, where that is so."""
        if one.provider_defaults or not cloud(self.resource_type.partition("_")[0]).default_tags:
            return ""
        return f"; default {self.word} of the provider do not get there"

    def _condition(self, one: TagPlace) -> str:
        tags, name = f"tomap(output.{self.word})", one.path.rpartition(".")[2]
        holder = f"{self.this}.{one.path.partition('.')[0]}"
        if one.how is Reach.SPECIFICATIONS:
            return f"length({holder}) == {len(one.kinds)} && alltrue([for one in {holder} : one.{name} == {tags}])"
        if one.how is Reach.BLOCK:
            return f"one({holder}).{name} == {tags}"
        if "." not in one.path:
            equal = {Reach.SET: f"{holder} == {tags}", Reach.SWITCH: f"{holder} == {one.value}"}
            return equal.get(one.how) or f"alltrue([for key, value in {tags} : try({holder}[key], null) == value])"
        wanted = {Reach.SET: f"place == {tags}", Reach.SWITCH: f"place == {one.value}"}.get(one.how) or _MERGED.format(tags=tags)
        # True for every place, and for one at least: what no block fills proves nothing.
        return f"distinct([for place in {places(self.block, self.this, one.path)} : {wanted}]) == tolist([true])"


def places(block: Block, holder: str, path: str, depth: int = 0) -> str:
    """Return the expression of a list of all values of an argument in nested blocks."""
    name, _, rest = path.partition(".")
    if not rest:
        return f"[{holder}.{name}]"
    nested = block.blocks[name]
    if nested.nesting in {Nesting.SINGLE, Nesting.GROUP}:
        return places(nested.block, f"{holder}.{name}", rest, depth)
    each = f"block{depth}" if depth else "block"
    if "." not in rest:
        return f"[for {each} in {holder}.{name} : {each}.{rest}]"
    return f"flatten([for {each} in {holder}.{name} : {places(nested.block, each, rest, depth + 1)}])"


def given_by(block: Block, path: str, holder: str = "var", depth: int = 0) -> str:
    """Return the condition on inputs that there is a place for an argument in nested blocks; empty where there always is one."""
    name, _, rest = path.partition(".")
    if not rest:
        return ""
    nested, value = block.blocks[name], f"{holder}.{input_name(name) if holder == 'var' else name}"
    if not nested.repeatable:
        return given_by(nested.block, rest, value, depth) or ("" if nested.required else f"try({value} != null, false)")
    inner = given_by(nested.block, rest, f"one{depth}", depth + 1)
    if inner:
        return f"try(anytrue([for one{depth} in {value} : {inner}]), false)"
    return "" if nested.required else f"try(length({value}) > 0, false)"


def has_path(block: Block, path: str) -> bool:
    """Tell whether a block has an argument at a dotted path."""
    *blocks, name = path.split(".")
    for one in blocks:
        if one not in block.blocks:
            return False
        block = block.blocks[one].block
    return name in block.attributes


def copies(resource_type: str, block: Block) -> list[TagPlace]:
    """Return the arguments of a type that make the cloud copy its tags to what it creates."""
    found = []
    for name, attribute in block.attributes.items():
        known = next((one for one in copying_arguments().get(name, ()) if one.type == attribute.type), None)
        if known and attribute.settable and not attribute.deprecated and reason_against(resource_type, name) is None:
            what = f"{known.default} by default, so that what the resource creates carries the tags"
            found.append(TagPlace(path=name, what=what, clause=True, how=Reach.SWITCH, value=known.default, provider_defaults=True))
    return found


def launched_with(this: str, argument: str, word: str) -> Handed:
    """Return what is said of tags that stand in blocks of their own, as those of an Auto Scaling group."""
    tags, given = f"tomap(output.{word})", f"{this}.{argument}"
    condition = f"length({given}) == length({tags}) && alltrue([for one in {given} : one.propagate_at_launch])"
    return Handed(f"{argument}.propagate_at_launch", "the instances that the group starts carry the tags too", condition)


def specifications(one: TagPlace, word: str) -> BlockUse:
    """Return the blocks that tag what is started, one for each kind of thing."""
    name = one.path.partition(".")[0]
    listed = ", ".join(quote(kind) for kind in one.kinds)
    arguments = (Argument("resource_type", f"{name}.value"), Argument(word, f"local.{word}"))
    return BlockUse(name, f"toset([{listed}])", None, None, arguments, ())


def with_places(beside: Companion, word: str, examples: Mapping[str, PlainValue]) -> Companion:
    """Return a companion that hands the tags on to what is started from it, where its type has a place for that whatever it says.

    ``examples`` are values of the variables of companions: what stands for each of a variable's items is there only with one.
    """
    places = [one for one in tag_places(beside.resource_type) if one.how is Reach.SPECIFICATIONS]
    if not places:
        return beside
    of_items = {name: value for name, value in examples.items() if re.search(rf"\bvar\.{name}\b", beside.for_each)}
    this = f"values({beside.address})[0]" if beside.for_each else f"{beside.address}[0]"
    maker = Handing(beside.resource_type, catalogue().resource_type(beside.resource_type).block, this, word)
    blocks = sorted([*beside.use.blocks, *(specifications(one, word) for one in places)], key=lambda one: one.name)
    given = " && ".join(f"length(var.{name}) > 0" for name in of_items)
    handed = [replace(maker.handed(one), path=f"{beside.address}.{one.path}", sample=of_items, given=given) for one in places]
    return replace(beside, use=replace(beside.use, blocks=tuple(blocks)), handed=tuple(handed))
