"""What inputs change beside the arguments of their own names, as the generated tests ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.walk import walk
from fac_core.hcl.write import fitting
from fac_gen.blueprint.curation import EXAMPLE_WIDTH
from fac_gen.blueprint.module_blueprint import Effect

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from fac_gen.blueprint.curation import Curation
    from fac_gen.blueprint.instances import Instances
    from fac_gen.parts import BlockUse


def effects_of(
    curation: Curation, instances: Instances, inputs: AbstractSet[str], arguments: AbstractSet[str], blocks: tuple[BlockUse, ...]
) -> tuple[Effect, ...]:
    """Return the effects that a module with these inputs, which gives its resource these arguments and blocks, can show, by name."""
    if curation.known is None:
        return ()
    return tuple(
        Effect(
            name,
            {key: fitting(value, width=EXAMPLE_WIDTH) for key, value in sorted(one.inputs.items())},
            instances.point(one.holds),
        )
        for name, one in sorted(curation.known.effects.items())
        if one.inputs.keys() <= inputs and _reads_given(one.holds, curation.known.resource_type, arguments, blocks)
    )


def _reads_given(holds: str, resource_type: str, arguments: AbstractSet[str], blocks: tuple[BlockUse, ...]) -> bool:
    """Whether what is read of the resource itself is given to it: what a module leaves to the provider, it cannot promise."""
    own = f"{resource_type}.this."
    read = (path for one in walk(parse_expression(holds)) if (path := _path(one)).startswith(own))
    return all(_is_given(path.removeprefix(own).split("."), arguments, blocks) for path in read)


def _path(one: syntax.Expression) -> str:
    """Return the names on the way to an attribute."""
    match one:
        case syntax.GetAttr(source=source, name=name):
            return f"{_path(source)}.{name}"
        case syntax.Index(source=source):
            return _path(source)
        case syntax.Variable(name=name):
            return name
    return ""


def _is_given(path: list[str], arguments: AbstractSet[str], blocks: tuple[BlockUse, ...]) -> bool:
    name, *rest = path
    inside = [one for one in blocks if one.name == name]
    if not inside:
        return name in arguments
    return not rest or any(_is_given(rest, {argument.name for argument in one.arguments}, one.blocks) for one in inside)
