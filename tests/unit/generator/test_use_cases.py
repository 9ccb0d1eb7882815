"""Use cases are examples that a person runs: nothing in them is made up where it can be made beside."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

import fac_gen.samples.use_cases as cases
from fac_core.hcl import parse
from fac_core.policy import BUILT_IN, Alarms, SignalKind
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.render import render
from fac_gen.samples.use_cases import use_cases

pytestmark = pytest.mark.unit
FOLDER = Path(cases.__file__).parent
TYPES = sorted(f"{path.parent.name}_{path.stem}" for path in FOLDER.glob("*/*.yaml"))
MADE_UP = re.compile(r"123456789012|00000000-0000|<<|\\\"|\bexample-")


@pytest.mark.parametrize("name", TYPES)
def test_a_type_has_three_to_five_and_its_module_offers_all_that_they_give(name: str) -> None:
    made, every = blueprint(name, BUILT_IN), use_cases(name)
    files = render(made, only=[f"examples/{one}/main.tf" for one in every] + ["README.md", "tests/examples.tftest.hcl"])
    assert 3 <= len(every) <= 5
    for case, said in every.items():
        text = files[f"examples/{case}/main.tf"]
        assert not MADE_UP.search(text), case
        assert not said.inputs - {one.name for one in made.inputs}
        assert set(said.alarms) <= {*made.alarms.keys}
        assert f"[examples/{case}](examples/{case}/main.tf): {said.says}" in files["README.md"]
        assert f'source = "./examples/{case}"' in files["tests/examples.tftest.hcl"]
        check_arguments(text, made.provider)


def check_arguments(text: str, provider: str) -> None:
    """Check that what stands beside the module has arguments that its type has, and all that it must have."""
    for block in parse(text.encode(), "main.tf").body.blocks:
        if block.type != "resource":
            continue
        known = catalogue().resource_type(block.labels[0]).block
        given = {one.name for one in block.body.attributes}
        assert given <= {*known.attributes, "for_each"}, block.labels
        assert {one.type for one in block.body.blocks} <= {*known.blocks, *known.attributes, "lifecycle"}
        assert {one.name for one in known.attributes.values() if one.required} <= given
        assert block.labels[0].startswith(f"{provider}_")


def test_a_module_without_an_input_has_no_use_case_that_gives_it() -> None:
    files = render(blueprint("aws_dynamodb_table", BUILT_IN, Options(exclude=("ttl",))))
    assert "examples/sessions/main.tf" not in files
    assert "examples/orders/main.tf" in files
    assert "sessions" not in files["README.md"] + files["tests/examples.tftest.hcl"]


def test_an_alarm_that_the_policy_asks_for_is_in_each() -> None:
    files = render(blueprint("aws_s3_bucket", replace(BUILT_IN, alarms=Alarms(required=(SignalKind.SPEND,)))))
    assert "alarms = { bucket_size = { threshold = " in " ".join(files["examples/uploads/main.tf"].split())
