"""A policy that names the resource it is for must not be something that the resource waits for."""

from __future__ import annotations

import re

import pytest

from fac_core import resource_types
from fac_core.names import resource_type

pytestmark = pytest.mark.unit
TYPES = sorted(resource_type(*name.split("/", 1)) for name in resource_types.names())


def later(name: str) -> set[str]:
    """Return JSON inputs of companions that come after the resource, which may therefore name it."""
    facts = resource_types.for_type(name)
    companions = [one for one in facts.companions.values() if not one.first] if facts else []
    return {
        key for one in companions for key, given in one.inputs.items() if any("jsondecode" in rule.condition for rule in given.validation)
    }


def test_there_are_some() -> None:
    assert sum(bool(later(name)) for name in TYPES) >= 3


@pytest.mark.parametrize("name", TYPES)
def test_no_precondition_asks_for_a_policy_that_may_name_the_resource(name: str) -> None:
    facts = resource_types.for_type(name)
    rules = facts.preconditions if facts else ()
    asked = " ".join(rule.condition for rule in rules if facts and (not rule.of or facts.companions[rule.of].first))
    assert not {key for key in later(name) if re.search(rf"\bvar\.{key}\b", asked)}, f"{name} waits for what names it"
