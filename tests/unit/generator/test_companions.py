"""Companions: resources beside the type, plain ones, and those that the caller fills in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.resource_types import load
from fac_core.schema.resource_schema import Attribute
from fac_gen.blueprint.companions import companion_inputs, companions_of
from fac_gen.blueprint.curation import Curation
from fac_gen.blueprint.instances import instances

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_gen.blueprint.module_blueprint import Companion

pytestmark = pytest.mark.unit
HEAD = "noun: balancer\nbilling_service: Example\npricing_units: [things]\n"


@pytest.fixture
def curation(tmp_path: Path) -> Callable[[str], Curation]:
    def make(text: str) -> Curation:
        path = tmp_path / "lb.yaml"
        path.write_text(HEAD + text)
        return Curation(load(path, "aws_lb"))

    return make


def squeezed(text: str) -> str:
    return " ".join(text.split())


def arguments(one: Companion) -> dict[str, str]:
    return {argument.name: argument.value for argument in one.use.arguments}


def test_a_plain_companion_points_at_the_one_instance(curation: Callable[[str], Curation]) -> None:
    known = curation(
        "companions:\n  log:\n    resource_type: aws_cloudwatch_log_group\n    why: W.\n    when: var.logs\n    inputs:\n"
        "      logs: {type: bool, default: true, description: Logs.}\n    arguments: {name: aws_lb.this.name}\n"
    )
    (one,) = companions_of(known, "tags")
    assert (one.count, one.for_each, one.address) == ("var.create && var.logs ? 1 : 0", "", "aws_cloudwatch_log_group.this")
    assert arguments(one) == {"name": "aws_lb.this[0].name"}
    assert (one.tags, one.by_default, one.certain) == ("tags", False, False)
    assert [given.name for given in companion_inputs(known)] == ["logs"]


CORS = """
companions:
  cors:
    resource_type: aws_s3_bucket_cors_configuration
    why: W.
    input: cors
    description: Cross-origin rules.
    example: {cors_rule: [{allowed_methods: [GET], allowed_origins: ["*"]}]}
    leave_out: [expected_bucket_owner]
    arguments: {bucket: aws_lb.this.id}
    settings: {cors_rule.max_age_seconds: {default: 3600, description: Seconds that a browser keeps the answer.}}
"""


def test_an_object_variable_comes_from_the_schema_of_the_companion(curation: Callable[[str], Curation]) -> None:
    (one,) = companions_of(curation(CORS), "tags")
    assert one.count == "var.create && var.cors != null ? 1 : 0"
    assert one.input is not None
    assert squeezed(one.input.type) == (
        "object({ cors_rule = list(object({ allowed_methods = set(string) allowed_origins = set(string) "
        "allowed_headers = optional(set(string)) expose_headers = optional(set(string)) id = optional(string) "
        "max_age_seconds = optional(number, 3600) })) })"
    )
    assert one.input.description == "Cross-origin rules. `cors_rule.max_age_seconds`: Seconds that a browser keeps the answer."
    assert (one.input.default, one.by_default, one.on_request) == ("null", False, True)
    (block,) = one.use.blocks
    assert block.for_each == "var.cors.cors_rule"
    assert block.arguments[0].value == "cors_rule.value.allowed_headers"
    assert arguments(one) == {"bucket": "aws_lb.this[0].id"}


def test_an_object_variable_with_a_default_brings_its_companion_by_default(curation: Callable[[str], Curation]) -> None:
    (one,) = companions_of(curation(CORS.replace("example:", "default: {cors_rule: []}\n    example:")), "tags")
    assert (one.by_default, one.on_request) == (True, False)


SEVERAL = """
companions:
  groups:
    resource_type: aws_lb_target_group
    why: W.
    input: target_groups
    several: true
    description: Groups.
    example: {shop: {port: 80}}
    leave_out: [name_prefix, target_failover]
    create_before_destroy: true
    settings: {name: {value: "coalesce(each.value.name, each.key)"}, port: {default: 443}}
  listeners:
    resource_type: aws_lb_listener
    name: front
    why: W.
    input: listeners
    several: true
    description: Listeners.
    arguments:
      load_balancer_arn: aws_lb.this.arn
      default_action.authenticate_oidc.client_secret: var.secrets[each.key]
    extra: {default_action.group: optional(string)}
    settings:
      default_action.target_group_arn: {value: "aws_lb_target_group.this[default_action.value.group].arn"}
"""


def test_several_companions_are_a_map_of_objects(curation: Callable[[str], Curation]) -> None:
    groups, listeners = companions_of(curation(SEVERAL), "tags")
    assert groups.for_each == "{ for key, one in var.target_groups : key => one if var.create }"
    assert (groups.count, groups.by_default, groups.on_request) == ("", False, True)
    assert groups.input is not None
    assert groups.input.type.startswith("map(object({")
    assert "port = optional(number, 443)" in squeezed(groups.input.type)
    assert "name_prefix" not in groups.input.type
    assert "target_failover" not in groups.input.type
    assert (groups.input.default, groups.input.nullable) == ("{}", False)
    assert arguments(groups)["name"] == "coalesce(each.value.name, each.key)"
    assert arguments(groups)["port"] == "each.value.port"
    assert not {"id", "tags", "tags_all"} & {*arguments(groups)}
    assert listeners.address == "aws_lb_listener.front"
    assert (groups.create_before_destroy, listeners.create_before_destroy) == (True, False)


def test_members_can_be_wired_added_and_written_otherwise(curation: Callable[[str], Curation]) -> None:
    _, listeners = companions_of(curation(SEVERAL), "tags")
    (action,) = [block for block in listeners.use.blocks if block.name == "default_action"]
    values = {argument.name: argument.value for argument in action.arguments}
    assert values["target_group_arn"] == "aws_lb_target_group.this[default_action.value.group].arn"
    assert "group" not in values
    (oidc,) = [block for block in action.blocks if block.name == "authenticate_oidc"]
    assert {argument.name: argument.value for argument in oidc.arguments}["client_secret"] == "var.secrets[each.key]"
    assert listeners.input is not None
    assert "client_secret" not in listeners.input.type
    assert "group = optional(string)" in squeezed(listeners.input.type)


RULES = """
companions:
  lifecycle:
    resource_type: aws_s3_bucket_lifecycle_configuration
    why: W.
    input: rules
    block: rule
    description: Rules.
    settings:
      rule.filter: {single: true, default: {}}
      rule.status: {default: Enabled}
    arguments: {bucket: aws_lb.this.id}
    blocks:
      rule: [{for_each: "var.days == null ? [] : [var.days]", arguments: {id: '"x"', status: '"Enabled"'}}]
    inputs: {days: {type: number, default: 7, description: Days.}}
"""


def test_a_variable_can_be_one_block_beside_blocks_that_the_module_writes(curation: Callable[[str], Curation]) -> None:
    (one,) = companions_of(curation(RULES), "tags")
    assert one.count == "var.create && length(var.rules) > 0 ? 1 : 0"
    assert one.input is not None
    assert one.input.type.startswith("list(object({")
    assert 'status = optional(string, "Enabled")' in one.input.type
    assert "filter = optional(object({ and = optional(list(" in squeezed(one.input.type)
    assert (one.input.default, one.input.nullable, one.by_default) == ("[]", False, False)
    assert arguments(one) == {"bucket": "aws_lb.this[0].id"}
    fixed, own = one.use.blocks
    assert (fixed.name, fixed.for_each, own.name, own.for_each) == ("rule", "var.days == null ? [] : [var.days]", "rule", "var.rules")


def test_a_condition_takes_the_place_of_counting_blocks(curation: Callable[[str], Curation]) -> None:
    (one,) = companions_of(curation(RULES.replace("    input:", "    when: var.days != null || var.always\n    input:")), "tags")
    assert one.count == "var.create && (var.days != null || var.always) ? 1 : 0"
    assert (one.certain, one.by_default) == (False, False)
    (one,) = companions_of(curation(RULES.replace("    input:", "    when: var.days != null\n    standing: true\n    input:")), "tags")
    assert (one.certain, one.by_default) == (False, True)


def test_arguments_outputs_and_locals_are_curated_too(curation: Callable[[str], Curation]) -> None:
    known = curation(
        "arguments: {name: {value: 'coalesce(var.name, local.fallback)'}}\nignore_changes: [subnets]\nlocals: {fallback: '\"x\"'}\n"
        "outputs:\n  dns_name: {description: Its name in DNS.}\n  topics: {description: Topics., value: '[]'}\n"
    )
    assert (known.value_of("name"), known.value_of("subnets")) == ("coalesce(var.name, local.fallback)", "")
    assert (known.ignore_changes, dict(known.locals)) == (("subnets",), {"fallback": '"x"'})
    secret = Attribute("dns_name", "string", computed=True, sensitive=True)
    assert [(one.name, one.value, one.sensitive) for one in known.outputs("aws_lb", {"dns_name": secret})] == [
        ("dns_name", "try(aws_lb.this.dns_name, null)", True),
        ("topics", "[]", False),
    ]


def test_only_what_stands_under_a_count_gets_an_index(curation: Callable[[str], Curation]) -> None:
    found = instances(
        curation(
            SEVERAL + "  spare:\n    resource_type: aws_sqs_queue\n    name: spare\n    why: W.\n    arguments: {}\n"
            "  each:\n    resource_type: aws_sns_topic\n    why: W.\n    for_each: var.topics\n    arguments: {name: each.key}\n"
        )
    )
    said = "[aws_lb.this.arn, aws_sqs_queue.spare.arn, keys(aws_lb_listener.front), aws_sqs_queue.spare, aws_lb.this[*].id, local.a_b.c]"
    written = said.replace("aws_lb.this.arn", "aws_lb.this[0].arn").replace("spare.arn", "spare[0].arn")
    assert found.point(said) == written
    assert found.types == {"aws_lb_listener", "aws_lb_target_group", "aws_sns_topic", "aws_sqs_queue"}


def test_long_examples_stand_on_several_lines(curation: Callable[[str], Curation]) -> None:
    long = "x" * 80
    (one,) = companions_of(curation(CORS.replace("GET", long)), "tags")
    assert one.input is not None
    assert one.input.sample.startswith("{\ncors_rule = [\n")
