"""Facts of a type speak of its arguments; a module that does not offer one of them says what is so without it.

An argument is not offered because the caller excludes it, because it lies too deep, or because the provider's version does not know it.
Nobody can give it then, so that it is what its input would be by default: facts say so wherever they spoke of the input.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.hcl.write import line
from fac_core.resource_types import UNSET
from fac_core.schema.resource_schema import Nesting
from fac_gen.blueprint.fact_texts import expressions_in, rewritten
from fac_gen.blueprint.inputs.input_names import OUR_INTERFACE, input_name
from fac_gen.blueprint.members_of_versions import ever
from fac_gen.blueprint.members_offered import blocks_as_offered, members_as_offered
from fac_gen.blueprint.rules_offered import refuse_lost_ways, rules_as_offered

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.resource_types import Condition, TypeFacts
    from fac_core.schema.resource_schema import Block, NestedBlock
    from fac_gen.blueprint.cost.tags import Wiring
    from fac_gen.blueprint.curation import Curation
    from fac_gen.blueprint.inputs.from_schema import Shaper

_INPUT = re.compile(r"\bvar\.([a-z][a-z0-9_]*)\b")


def as_offered(curation: Curation, resource_type: str, block: Block, shaper: Shaper, name: str | None) -> Curation:
    """Return what is known about a type, as far as the module offers the arguments; ``name`` is the argument that names it."""
    if curation.known is None:
        return curation
    absent = _absent(curation.known, resource_type, block, shaper, name)
    known = members_as_offered(curation.known, block, shaper)
    if absent:
        known = rewritten(known, _put(absent))
        known = replace(known, preconditions=tuple(_without_lost_cases(one, absent) for one in known.preconditions))
    refuse_lost_ways(known, curation.known, absent.keys())
    return replace(curation, known=rules_as_offered(known, curation.known, absent.keys()))


def wired_as_offered(wiring: Wiring, resource_type: str, block: Block, shaper: Shaper) -> Wiring:
    """Return how tags are handed on where a block is written for them although callers cannot fill it."""
    said = {found for text in expressions_in(wiring.blocks) for found in _INPUT.findall(text)}
    named = {input_name(one): one for one in block.blocks}
    gone = (said & named.keys()) - {input_name(one.name) for one in replace(shaper, left_out=[]).kept_blocks(block, "", 1)}
    blocks = rewritten(wiring.blocks, _put({one: _empty(block.blocks[named[one]]) for one in gone}))
    return replace(wiring, blocks=blocks_as_offered(blocks, block, shaper, resource_type))


def _absent(known: TypeFacts, resource_type: str, block: Block, shaper: Shaper, name: str | None) -> dict[str, str]:
    """Return what stands for each input that facts speak of and the module does not have, by the input's name."""
    quiet = replace(shaper, left_out=[])
    offered = {one.name for one in quiet.kept_attributes(block, "")} | {one.name for one in quiet.kept_blocks(block, "", 1)}
    beside = {one.input for one in known.companions.values()} | {name for one in known.companions.values() for name in one.inputs}
    said = {found for text in expressions_in(known) for found in _INPUT.findall(text)}
    gone = said - {input_name(one) for one in offered} - offered - beside - OUR_INTERFACE
    if not gone:
        return {}
    every = ever(resource_type)  # other names are none of its arguments, such as mistakes
    return {one: _stands_for(one, known, block, name) for one in sorted(gone & {*every.attributes, *every.blocks})}


def _stands_for(one: str, known: TypeFacts, block: Block, name: str | None) -> str:
    if one == known.name_argument and name is not None:
        return f"var.{input_name(name)}"
    nested, fact = block.blocks.get(one), known.arguments.get(one)
    if nested is not None:
        return _empty(nested)
    default = UNSET if fact is None else fact.default
    return "null" if default is UNSET else line(default)


def _empty(nested: NestedBlock) -> str:
    """Return what the input of a block that nobody fills in is."""
    if not nested.repeatable:
        return "null"
    return "{}" if nested.nesting is Nesting.MAP else "[]"


def _put(absent: dict[str, str]) -> Callable[[str], str]:
    """Return what writes an expression without the absent inputs."""
    return lambda text: _INPUT.sub(lambda found: absent.get(found[1], found[0]), text)


def _without_lost_cases(rule: Condition, absent: dict[str, str]) -> Condition:
    """Return a precondition without the inputs that were known to break it, where the module does not have them all."""
    lost = isinstance(rule.rejects, dict) and absent.keys() & rule.rejects.keys()
    return replace(rule, rejects=UNSET) if lost else rule
