"""An input whose text promises something for null takes null, and does not put its default in the place of it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.document.problems import DocumentError
from fac_core.policy import BUILT_IN
from fac_core.resource_types import load, names
from fac_gen.blueprint.build import blueprint
from fac_gen.render.nulls import switched_off

if TYPE_CHECKING:
    from pathlib import Path

    from fac_gen.blueprint.module_blueprint import Blueprint, Input

pytestmark = pytest.mark.unit
UNIT = """
noun: thing
billing_service: Example
pricing_units: [things]
companions:
  rule:
    resource_type: aws_sqs_queue_policy
    why: Because.
    inputs:
      days: {{type: number, default: 7, description: {text}{nullable}}}
"""


def speaks_of_null(one: Input) -> bool:
    """Whether the text promises something for null of the input itself, not of a member of it."""
    return (
        re.search(r"\bnull\b", one.description.partition(" `")[0] if "`: " in one.description else one.description, re.IGNORECASE)
        is not None
    )


def broken_promises(made: Blueprint) -> list[str]:
    """Return the inputs whose text promises something for null that null does not do.

    What is promised is kept where the input takes null, and a generated test passes null and counts what is gone; or the resource takes
    null as it is given; or a companion asks for it.
    """
    speaking = [one for one in made.inputs if speaks_of_null(one)]
    promised = {one.name for one in speaking if one.default not in {"null", None}}
    shown = {name for one in switched_off(made) for name in one.inputs}
    passed = {one.value.removeprefix("var.") for one in made.arguments}
    asked = {name for one in made.companions for name in re.findall(r"\bvar\.(\w+) != null", one.count)}
    return sorted({one.name for one in speaking if not one.nullable} | (promised - shown - passed - asked))


@pytest.mark.parametrize("unit", names())
def test_what_is_promised_for_null_is_kept(unit: str) -> None:
    """The sweep over every type, curated or not, is in `test_what_is_asked`."""
    assert broken_promises(blueprint(unit.replace("/", "_"), BUILT_IN)) == []


@pytest.mark.parametrize(
    ("resource_type", "name", "changed"),
    [
        ("aws_sqs_queue", "name", {"description": "Name; null takes one of AWS."}),
        ("aws_s3_bucket", "object_ownership", {"nullable": False}),
        ("azurerm_storage_account", "cool_after_days", {"nullable": False}),
        ("google_cloud_run_service", "metadata", {"description": "Metadata; null leaves the block out."}),
    ],
)
def test_a_broken_promise_is_found(resource_type: str, name: str, changed: dict[str, Any]) -> None:
    made = blueprint(resource_type, BUILT_IN)
    inputs = tuple(replace(one, **changed) if one.name == name else one for one in made.inputs)
    assert broken_promises(made) == []
    assert broken_promises(replace(made, inputs=inputs)) == [name]


@pytest.mark.parametrize("resource_type", ["aws_bedrock_model_invocation_logging_configuration", "google_compute_region_health_source"])
def test_nothing_is_said_of_null_where_an_input_must_be_given(resource_type: str) -> None:
    assert [one.name for one in blueprint(resource_type, BUILT_IN).inputs if one.required and "null" in one.description] == []


def test_a_promise_needs_its_key(tmp_path: Path) -> None:
    path = tmp_path / "sqs_queue.yaml"
    path.write_text(UNIT.format(text="Null keeps all.", nullable=""))
    with pytest.raises(DocumentError, match="Add nullable: true"):
        load(path, "aws_sqs_queue")


def test_the_key_needs_its_promise(tmp_path: Path) -> None:
    path = tmp_path / "sqs_queue.yaml"
    path.write_text(UNIT.format(text="Days.", nullable=", nullable: true"))
    with pytest.raises(DocumentError, match="what does null mean"):
        load(path, "aws_sqs_queue")
