"""What Terraform takes for itself can be given by nobody: it is left out and said, or refused where the type needs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, Nesting
from fac_gen.blueprint.inputs.choice import Choice
from fac_gen.blueprint.inputs.finish import finished
from fac_gen.blueprint.inputs.from_schema import Shaper
from fac_gen.blueprint.inputs.input_names import META_ARGUMENTS, input_name
from fac_gen.blueprint.inputs.schema_inputs import attribute_input
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.blueprint.wishes import refuse_wrong_wishes

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
NAME = Attribute("name", "string", required=True)


def holding(*arguments: Attribute, blocks: tuple[NestedBlock, ...] = ()) -> Block:
    return Block({one.name: one for one in (NAME, *arguments)}, {one.name: one for one in blocks})


def optional(name: str) -> Attribute:
    return Attribute(name, "string", optional=True)


def nested(name: str, *blocks: NestedBlock, least: int = 0) -> NestedBlock:
    return NestedBlock(name, Nesting.LIST, holding(blocks=blocks), least, 1)


@pytest.mark.parametrize("word", sorted(META_ARGUMENTS))
def test_a_type_that_needs_what_terraform_takes_is_refused(word: str) -> None:
    optional_one = holding(optional(word))
    refuse_wrong_wishes("aws_thing", optional_one, Options(), "name", "")
    for block, options in (
        (holding(replace(NAME, name=word)), Options()),
        (holding(blocks=(nested(word, least=1),)), Options()),
        (optional_one, Options(include=(word,))),
    ):
        with pytest.raises(UserError, match=f"no configuration can give the argument {word}: Terraform takes this word") as refused:
            refuse_wrong_wishes("aws_thing", block, options, "name", "")
        assert refused.value.hint


def test_a_block_called_dynamic_is_left_out_wherever_it_stands() -> None:
    """Terraform 1.11 panics in ``dynamic "dynamic"``, and takes ``dynamic`` alone for a block without its label."""
    shaper = Shaper("aws", "thing", Choice())
    block = holding(blocks=(nested("dynamic"), nested("rule", nested("dynamic"))))
    assert [one.name for one in shaper.kept_blocks(block, "", 1)] == ["rule"]
    assert "dynamic" not in shaper.block_type(block.blocks["rule"], "rule", 1)
    assert {gap.path for gap in shaper.left_out} == {"dynamic", "rule.dynamic"}
    with pytest.raises(UserError, match=r"no configuration can give the block rule\.dynamic"):
        shaper.block_type(nested("rule", nested("dynamic", least=1)), "rule", 1)


def test_two_arguments_of_one_input_are_refused() -> None:
    shaper = Shaper("aws", "thing", Choice())
    inputs = [attribute_input(optional(name), input_name(name), shaper, required=False) for name in ("budget", "resource_budget")]
    assert [one.name for one in finished(inputs[:1], {})] == ["resource_budget"]
    with pytest.raises(UserError, match="two arguments would both be the input resource_budget") as refused:
        finished(inputs, {})
    assert refused.value.hint == "Leave one of them out: --exclude budget or --exclude resource_budget."


def test_a_module_of_a_schema_of_ones_own_says_what_nobody_can_give(tmp_path: Path) -> None:
    words = [*sorted(META_ARGUMENTS), "source", "version", "budget", "cost", "create"]
    attributes = {name: {"type": "string", "optional": True} for name in words} | {"name": {"type": "string", "required": True}}
    one = {"version": 0, "block": {"attributes": attributes}}
    schema = {"provider": {"version": 0, "block": {}}, "resource_schemas": {"aws_own_thing": one}}
    known = {"format_version": "1.0", "provider_schemas": {"registry.terraform.io/hashicorp/aws": schema}}
    (tmp_path / "schema.json").write_text(json.dumps(known))
    environment = {**os.environ, "FAC_SCHEMA_PATH": str(tmp_path / "own")}
    for run in (
        ("schema", "import", "schema.json", "--provider-version", "9.9.9", "-o", "own"),
        ("module", "aws_own_thing", "--provider-version", "9.9.9", "-o", "thing"),
    ):
        program = [sys.executable, "-c", "from fac_gen.cli import main; main()", *run]
        done = subprocess.run(program, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    main, readme = ((tmp_path / "thing" / name).read_text() for name in ("main.tf", "README.md"))
    for word in META_ARGUMENTS:
        assert f"- `{word}`: Terraform takes this word for itself" in readme
        assert f"var.resource_{word}" not in main
    for word in ("source", "version", "budget", "cost", "create"):
        assert f"var.resource_{word}" in main
