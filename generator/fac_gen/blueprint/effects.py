"""What inputs change beside the arguments of their own names, as the generated tests ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.write import fitting
from fac_gen.blueprint.curation import EXAMPLE_WIDTH
from fac_gen.blueprint.module_blueprint import Effect

if TYPE_CHECKING:
    from fac_gen.blueprint.curation import Curation
    from fac_gen.blueprint.instances import Instances


def effects_of(curation: Curation, instances: Instances, inputs: frozenset[str]) -> tuple[Effect, ...]:
    """Return the effects that a module with these inputs can show, by name."""
    known = curation.known.effects if curation.known else {}
    return tuple(
        Effect(
            name,
            {key: fitting(value, width=EXAMPLE_WIDTH) for key, value in sorted(one.inputs.items())},
            instances.point(one.holds),
        )
        for name, one in sorted(known.items())
        if one.inputs.keys() <= inputs
    )
