"""Modules of what a cloud makes no more say so, first of all; no others do."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.closed_types import closed_types
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

pytestmark = pytest.mark.unit
SAID = "makes no new ones"


@pytest.mark.parametrize("name", sorted(closed_types()))
def test_a_module_says_that_there_will_be_no_new_ones(name: str) -> None:
    assert name in catalogue().names("azurerm")
    files, ends = render(blueprint(name, BUILT_IN), only=("README.md", "module.yaml")), closed_types()[name].ends
    for path, text in files.items():
        assert f"Azure {SAID}, and those that exist end on {ends}" in " ".join(text.split()), path


def test_other_modules_say_nothing_of_it() -> None:
    assert not any(SAID in text for text in render(blueprint("azurerm_cdn_frontdoor_profile", BUILT_IN)).values())
