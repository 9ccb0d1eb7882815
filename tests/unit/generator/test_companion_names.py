"""Two modules of one name may stand in one account: what they make beside their resources is not called the same."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint

pytestmark = pytest.mark.unit
MODULES = Path(__file__).parents[3] / "modules"
LIBRARY = [f"{path.parents[2].name}_{path.parents[1].name.replace('-', '_')}" for path in sorted(MODULES.glob("*/*/.fac/lock.json"))]


def test_no_companions_of_two_modules_are_called_the_same() -> None:
    called = defaultdict(set)
    for resource_type in LIBRARY:
        made = blueprint(resource_type, BUILT_IN)
        own = re.compile(rf"\bvar\.{made.name_input}\b")
        for companion in made.companions:
            arguments = {one.name: one.value for one in companion.use.arguments}
            if not any(f"{resource_type}.this" in value for value in arguments.values()):  # else its name is one within the resource
                found = [own.sub("var.name", value) for name, value in arguments.items() if name == "name" and own.search(value)]
                called[companion.resource_type, *found].add(resource_type)
    named = {key: types for key, types in called.items() if len(key) > 1}
    assert len(named) > 10
    assert not {key: types for key, types in named.items() if len(types) > 1}
