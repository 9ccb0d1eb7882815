"""Facts speak of arguments; a module that does not offer one of them must not speak of its input."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.decided import decided

from fac_core import resource_types
from fac_core.errors import UserError
from fac_core.hcl.reader import parse_expression
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.constants import constant
from fac_gen.blueprint.inputs.input_names import OUR_INTERFACE, input_name
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.blueprint.wishes import is_optional
from fac_gen.render import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit
INPUT = re.compile(r"\bvar\.([a-z][a-z0-9_]*)\b")
TYPES = [name.replace("/", "_", 1) for name in resource_types.names()]


def texts(one: object) -> Iterator[str]:
    """Yield every text in a value."""
    if isinstance(one, str):
        yield one
    elif isinstance(one, dict):
        yield from (text for held in one.values() for text in texts(held))
    elif isinstance(one, list | tuple):
        yield from (text for held in one for text in texts(held))
    elif is_dataclass(one):
        yield from (text for field in fields(one) for text in texts(getattr(one, field.name)))


def spoken_of(resource_type: str) -> tuple[str, ...]:
    """Return the optional arguments and blocks of which facts speak as inputs, but for those that are never offered."""
    facts = resource_types.for_type(resource_type)
    assert facts is not None
    made = decided(resource_type)
    block = catalogue().resource_type(resource_type).block
    said = {name for text in texts(facts) for name in INPUT.findall(text)}
    offered = {one.argument or one.name for one in made.inputs}
    return tuple(sorted(one for one in said & offered if one != made.name_input and is_optional(block, one)))


def undeclared(made: Blueprint) -> set[str]:
    """Return the inputs of which a module speaks and that it does not have."""
    declared = {one.name for one in made.inputs} | {input_name(one) for one in OUR_INTERFACE} | OUR_INTERFACE
    return {name for text in texts(made) for name in INPUT.findall(text)} - declared


def without(resource_type: str, excluded: tuple[str, ...]) -> Blueprint:
    """Return a module without these members, but for those that it cannot do without."""
    try:
        return blueprint(resource_type, BUILT_IN, Options(exclude=excluded))
    except UserError as refused:
        left = tuple(one for one in excluded if not re.search(rf"{re.escape(one)}\b", str(refused)))
        if len(left) == len(excluded):
            raise
        return without(resource_type, left)


def idle(made: Blueprint) -> set[str]:
    """Return the rules that are so whatever is given: Terraform refuses to look at them, or they refuse everything."""
    rules = [rule.condition for rule in made.preconditions] + [rule.condition for one in made.inputs for rule in one.validations]
    return {one for one in rules if constant(parse_expression(one)) is not None}


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_no_module_speaks_of_what_was_excluded(provider: str) -> None:
    wrong = {}
    for resource_type in (one for one in TYPES if one.startswith(f"{provider}_")):
        excluded = spoken_of(resource_type)
        if excluded and (found := undeclared(made := without(resource_type, excluded)) | idle(made)):
            wrong[resource_type] = sorted(found)
    assert wrong == {}


def test_a_module_without_nested_blocks_speaks_of_none() -> None:
    made = {one: blueprint(one, BUILT_IN, Options(depth=0)) for one in ("aws_instance", "aws_launch_template", "aws_lb")}
    assert {name: undeclared(one) for name, one in made.items()} == {name: set() for name in made}


def test_a_module_that_would_refuse_everything_is_refused_when_it_is_made() -> None:
    for options in (Options(depth=0), Options(exclude=("launch_template", "mixed_instances_policy"))):
        with pytest.raises(UserError, match="without launch_template and mixed_instances_policy would refuse whatever it is given"):
            blueprint("aws_autoscaling_group", BUILT_IN, options)


def test_what_depends_on_a_companion_is_written_all_the_same() -> None:
    made = blueprint("aws_sqs_queue", BUILT_IN, Options(exclude=("fifo_queue", "redrive_policy")))
    files = render(made, only=("main.tf", "tests/inputs.tftest.hcl", "README.md"))
    assert "aws_sqs_queue.dead_letter[0].arn" in files["main.tf"]
    assert 'endswith(var.name, ".fifo")' not in files["main.tf"]
    assert "are for FIFO queues" in files["main.tf"]
    assert "are for FIFO queues" in "".join(one.message for one in made.preconditions if one.breaks)
    assert [one.reason for one in made.left_out if one.path == "redrive_policy"] == ["the module sets it"]
    assert "redrive_policy = " not in files["tests/inputs.tftest.hcl"]
