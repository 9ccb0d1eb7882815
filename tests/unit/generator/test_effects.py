"""Every switch that changes more than the argument of its own name has an effect that the generated tests ask for, and so do tags."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type, names
from fac_gen.blueprint.build import blueprint
from fac_gen.render.assertions import ways_to_tags

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint, Companion

pytestmark = pytest.mark.unit
_PASSED_ON = re.compile(r"Argument\(name='(\w+)', value='var\.\1'\)")


def _deciding(m: Blueprint) -> set[str]:
    """Return the switches that stand anywhere but in an argument of their own name, and in conditions that refuse something."""
    companions = [replace(one, input=None) for one in m.companions]
    said = _PASSED_ON.sub("", repr((m.arguments, m.blocks, m.locals, companions)))
    return {one.name for one in m.inputs if one.type == "bool" and re.search(rf"\bvar\.{one.name}\b", said)}


def _comes(companion: Companion, made: Blueprint) -> bool:
    """Whether examples or an effect give every input that decides over a companion."""
    asked = set(re.findall(r"\bvar\.(\w+)", f"{companion.count} {companion.for_each}")) - {"create"}
    shown = {one.name for one in made.inputs if one.exampled or one.shown or one.default == "true"}
    return bool(asked & shown) or any(asked & one.inputs.keys() for one in made.effects)


@pytest.mark.parametrize("unit", names())
def test_what_inputs_bring_about_is_tried(unit: str) -> None:
    made = blueprint(unit.replace("/", "_"), BUILT_IN)
    effects = {one.name for one in made.effects}
    assert _deciding(made) - effects == set(), "nothing tries these switches the other way"
    facts = for_type(made.resource_type)
    assert facts is not None
    assert effects == facts.effects.keys(), "a module that offers all shows all that facts say"
    tagged = [one for one in made.companions if one.tags or ways_to_tags(one, made.tags_word)]
    unseen = [one.address for one in tagged if not one.by_default and not _comes(one, made)]
    assert unseen == [], "no test brings these, so nothing asks for their tags"
