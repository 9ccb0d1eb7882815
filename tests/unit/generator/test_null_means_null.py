"""An input whose text promises something for null takes null, and does not put its default in the place of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.document.problems import DocumentError
from fac_core.policy import BUILT_IN
from fac_core.resource_types import load, names
from fac_gen.blueprint.build import blueprint
from fac_gen.render.nulls import switched_off

if TYPE_CHECKING:
    from pathlib import Path

    from fac_gen.blueprint.model import Input

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


@pytest.mark.parametrize("unit", names())
def test_what_is_promised_for_null_is_nullable(unit: str) -> None:
    inputs = blueprint(unit.replace("/", "_"), BUILT_IN).inputs
    assert [one.name for one in inputs if speaks_of_null(one) and not one.nullable] == []


@pytest.mark.parametrize("unit", names())
def test_what_is_promised_for_null_is_kept(unit: str) -> None:
    """A generated test passes null and counts what is gone; or the resource takes null as it is given; or a companion asks for it."""
    made = blueprint(unit.replace("/", "_"), BUILT_IN)
    promised = {one.name for one in made.inputs if speaks_of_null(one) and one.default not in {"null", None}}
    shown = {name for one in switched_off(made) for name in one.inputs}
    passed = {one.value.removeprefix("var.") for one in made.arguments}
    asked = {name for one in made.companions for name in re.findall(r"\bvar\.(\w+) != null", one.count)}
    assert promised - shown - passed - asked == set()


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
