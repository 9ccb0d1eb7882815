"""Facts of a type speak of its arguments; a module that does not offer one of them says what is so without it.

An argument is not offered because the caller excludes it, because it lies too deep, or because the provider's version does not know it.
Nobody can give it then, so that it is what its input would be by default: facts say so wherever they spoke of the input.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar, cast

from fac_core.hcl.write import line
from fac_core.resource_types import UNSET
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind, Nesting
from fac_gen.blueprint.inputs.input_names import OUR_INTERFACE, input_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resource_types import Condition, TypeFacts
    from fac_core.schema.resource_schema import Block, NestedBlock
    from fac_gen.blueprint.cost.tags import Wiring
    from fac_gen.blueprint.curation import Curation
    from fac_gen.blueprint.inputs.from_schema import Shaper

_INPUT = re.compile(r"\bvar\.([a-z][a-z0-9_]*)\b")
_WORDS = frozenset({"description", "message", "untested", "why"})
"""Fields that people read: nothing is put in there."""
_Said = TypeVar("_Said")


def as_offered(curation: Curation, resource_type: str, block: Block, shaper: Shaper, name: str | None) -> Curation:
    """Return what is known about a type, as far as the module offers the arguments; ``name`` is the argument that names it."""
    if curation.known is None:
        return curation
    absent = _absent(curation.known, resource_type, block, shaper, name)
    if not absent:
        return curation
    known = _put(curation.known, absent)
    kept = tuple(_without_lost_cases(one, absent) for one in known.preconditions)
    return replace(curation, known=replace(known, preconditions=kept))


def wired_as_offered(wiring: Wiring, block: Block, shaper: Shaper) -> Wiring:
    """Return how tags are handed on where a block is written for them although callers cannot fill it."""
    said = {found for text in _texts(wiring.blocks) for found in _INPUT.findall(text)}
    named = {input_name(one): one for one in block.blocks}
    gone = (said & named.keys()) - {input_name(one.name) for one in replace(shaper, left_out=[]).kept_blocks(block, "", 1)}
    return replace(wiring, blocks=_put(wiring.blocks, {one: _empty(block.blocks[named[one]]) for one in gone}))


def _absent(known: TypeFacts, resource_type: str, block: Block, shaper: Shaper, name: str | None) -> dict[str, str]:
    """Return what stands for each input that facts speak of and the module does not have, by the input's name."""
    quiet = replace(shaper, left_out=[])
    offered = {one.name for one in quiet.kept_attributes(block, "")} | {one.name for one in quiet.kept_blocks(block, "", 1)}
    beside = {one.input for one in known.companions.values()} | {name for one in known.companions.values() for name in one.inputs}
    said = {found for text in _texts(known) for found in _INPUT.findall(text)}
    gone = said - {input_name(one) for one in offered} - offered - beside - OUR_INTERFACE
    return {one: _stands_for(one, known, block, name) for one in sorted(gone & _ever(resource_type))} if gone else {}


def _ever(resource_type: str) -> set[str]:
    """Return the arguments and blocks that the type has under any version: other names are none of its arguments, such as mistakes."""
    known = catalogue()
    provider = known.provider_of(resource_type)
    versions = (one.version for one in known.versions(provider) if resource_type in known.names(provider, Kind.RESOURCE, one.version))
    blocks = [known.resource_type(resource_type, one).block for one in versions]
    return {name for one in blocks for name in (*one.attributes, *one.blocks)}


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


def _put(said: _Said, absent: dict[str, str]) -> _Said:
    """Return facts, or a part of them, that speak of no absent input."""
    if isinstance(said, str):
        return cast("_Said", _INPUT.sub(lambda found: absent.get(found[1], found[0]), said))
    if isinstance(said, tuple):
        return cast("_Said", tuple(_put(one, absent) for one in said))
    if isinstance(said, dict):
        return cast("_Said", {key: _put(one, absent) for key, one in said.items()})
    if not is_dataclass(said) or isinstance(said, type):
        return said
    told = {one.name: getattr(said, one.name) for one in fields(said) if one.init and one.name not in _WORDS}
    changed = {name: put for name, one in told.items() if (put := _put(one, absent)) != one}
    return replace(said, **changed) if changed else said


def _texts(said: object) -> Iterator[str]:
    if isinstance(said, str):
        yield said
    elif isinstance(said, dict):
        yield from (text for one in said.values() for text in _texts(one))
    elif isinstance(said, tuple):
        yield from (text for one in said for text in _texts(one))
    elif is_dataclass(said):
        yield from (text for one in fields(said) if one.name not in _WORDS for text in _texts(getattr(said, one.name)))


def _without_lost_cases(rule: Condition, absent: dict[str, str]) -> Condition:
    """Return a precondition without the inputs that were known to break it, where the module does not have them all."""
    lost = isinstance(rule.rejects, dict) and absent.keys() & rule.rejects.keys()
    return replace(rule, rejects=UNSET) if lost else rule
