"""What generated tests give goes together, and comes to nearly everything that a module writes."""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.decided import decided

from fac_core.names import resource_type
from fac_core.resource_types import names
from fac_gen.planned.resources import written
from fac_gen.planned.scenarios import scenarios
from fac_gen.render import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.parts import BlockUse
    from fac_gen.planned.scenarios import Scenario

pytestmark = pytest.mark.unit
TYPES = sorted(resource_type(*name.split("/", 1)) for name in names())
MADE = re.compile(r"\b(?:aws|azurerm|google)_[a-z0-9_]+\.[a-z]")
"""What only an apply tells."""
GIVEN = re.compile(r"\b(?:var|each)\.|\.value\b")
EQUAL = re.compile(r"((?!anytrue).*)\.(\w+) == (.*)", re.DOTALL)
ELSEWHERE = re.compile(r"\blocal\.(?:tags|labels|policy_statements|role_statements|scope)\b")
"""What other tests ask for: tags, policies, scopes."""
OPEN = {
    # Tags stand there, which other tests ask for.
    "aws_autoscaling_group: aws_autoscaling_group.this.tag",
    # No plan shows it.
    "google_compute_vpn_tunnel: google_compute_vpn_tunnel.this.shared_secret_wo",
    # Lists of objects, of which versions differ in the form that a plan shows.
    *(
        f"azurerm_{app}: azurerm_{app}.this.site_config"
        for app in ("linux_function_app", "linux_web_app", "windows_function_app", "windows_web_app")
    ),
    # Effects ask for these.
    "aws_autoscaling_group: aws_iam_role_policy_attachment.this.policy_arn",
    "aws_autoscaling_group: aws_launch_template.this.iam_instance_profile",
    "aws_autoscaling_group: aws_launch_template.this.network_interfaces",
    "aws_autoscaling_group: aws_launch_template.this.vpc_security_group_ids",
    "aws_ecs_service: aws_ecs_task_definition.this.container_definitions",
    "aws_ecs_service: aws_iam_role_policy.secrets.name",
    "aws_ecs_service: aws_iam_role_policy.secrets.policy",
    # Only an apply tells, since a thing that the module makes goes before what the caller names.
    "aws_apigatewayv2_api: aws_apigatewayv2_route.this.target",
    "aws_db_instance: aws_db_instance.this.vpc_security_group_ids",
    "aws_ecs_service: aws_ecs_service.this.network_configuration",
    "aws_ecs_service: aws_ecs_task_definition.this.execution_role_arn",
    "aws_ecs_service: aws_ecs_task_definition.this.task_role_arn",
    "aws_eks_cluster: aws_eks_node_group.this.launch_template",
    "aws_eks_cluster: aws_iam_role_policy_attachment.nodes.policy_arn",
    "aws_eks_cluster: aws_iam_role_policy_attachment.this.policy_arn",
    "aws_eks_cluster: aws_launch_template.nodes.vpc_security_group_ids",
    "aws_lb: aws_lb.this.security_groups",
    "aws_rds_cluster: aws_rds_cluster.this.vpc_security_group_ids",
    "aws_lb: aws_lb_listener_rule.this.listener_arn",
    "aws_lb: aws_lb_target_group_attachment.this.target_group_arn",
    # Several inputs name the same things, and no rule says which: the tests give none of them.
    "aws_dynamodb_table: aws_dynamodb_table.this.global_secondary_index",
    "aws_dynamodb_table: aws_dynamodb_table.this.local_secondary_index",
    "aws_dynamodb_table: aws_dynamodb_table.this.range_key",
    "aws_lambda_function: aws_iam_role_policy_attachment.this.policy_arn",
    "aws_lb: aws_lambda_permission.this.action",
    "aws_lb: aws_lambda_permission.this.function_name",
    "aws_lb: aws_lambda_permission.this.principal",
    "aws_lb: aws_lambda_permission.this.source_arn",
    "aws_lb: aws_lb_listener.this.default_action",
    "aws_lb: aws_lb_listener_certificate.this.certificate_arn",
    "aws_lb: aws_lb_listener_certificate.this.listener_arn",
    "aws_lb: aws_lb_listener_rule.this.action",
    # Two rules at once leave no value that one change finds.
    "aws_backup_vault: aws_backup_plan.this.rule",
    "aws_db_instance: aws_db_option_group.this.name_prefix",
    "google_compute_instance: google_compute_resource_policy.schedule.project",
    "google_container_cluster: google_container_node_pool.this.node_count",
}
"""Places of which some part is not asked for, with the reason: this may become less."""


@cache
def told(name: str) -> tuple[Scenario, ...]:
    return scenarios(decided(name))


def places(use: BlockUse, before: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each argument that a module writes, with its expression."""
    yield from (((*before, one.name), one.value) for one in use.arguments)
    for block in use.blocks:
        yield from places(block, (*before, block.name))


def elsewhere(value: str) -> bool:
    return ELSEWHERE.search(value) is not None or (MADE.search(value) is not None and GIVEN.search(value) is None)


@pytest.mark.parametrize("name", TYPES)
def test_every_place_is_asked_for(name: str) -> None:
    m, asked = decided(name), {place for one in told(name) for place in one.places}
    left = {
        f"{one.address}.{'.'.join(path)} = {value}"
        for one in written(m)
        for path, value in places(one.use)
        if not elsewhere(value) and f"{name}: {one.address}.{path[0]}" not in OPEN and (one.address, *path) not in asked
    }
    assert left == set()


def test_nothing_is_held_to_be_open_that_is_not() -> None:
    types = {one.partition(":")[0] for one in OPEN}
    every = {(name, one.address, *path) for name in types for one in written(decided(name)) for path, _ in places(one.use)}
    asked = {(name, *place) for name in types for one in told(name) for place in one.places}
    assert {f"{name}: {address}.{path[0]}" for name, address, *path in every - asked} >= OPEN


def beside(name: str) -> Iterator[tuple[str, str, bool]]:
    """Yield arguments that stand beside each other, and whether they are the same in all scenarios that ask for both."""
    said: dict[str, dict[str, dict[int, str]]] = {}
    for number, one in enumerate(told(name)):
        for block, argument, value in (found.groups() for condition in one.conditions if (found := EQUAL.match(condition))):
            said.setdefault(block, {}).setdefault(argument, {})[number] = value
    for block, arguments in said.items():
        for (left, first), (right, second) in combinations(arguments.items(), 2):
            if both := first.keys() & second.keys():
                yield f"{block}.{left}", f"{block}.{right}", all(first[number] == second[number] for number in both)


def test_arguments_beside_each_other_are_told_apart() -> None:
    """One that stands in another's place is seen: but for what only few words may be, or must be the same."""
    pairs = [(name, *one) for name in TYPES for one in beside(name)]
    alike = [one for one in pairs if one[3]]
    assert len(pairs) > 40_000
    assert len(alike) < 100, alike


def conditions(name: str) -> list[str]:
    return [condition for one in told(name) for condition in one.conditions]


def test_what_excludes_each_other_is_given_apart() -> None:
    given = [one.given for one in told("aws_autoscaling_group")]
    assert not any(one.get("launch_template", "null") != "null" and one.get("mixed_instances_policy", "null") != "null" for one in given)
    said = " ".join(conditions("aws_autoscaling_group"))
    assert ".launch_template[0].version ==" in said
    assert ".mixed_instances_policy[0].instances_distribution[0].spot_max_price ==" in said


def test_what_a_rule_asks_for_is_given_beside() -> None:
    given = [one.given for one in told("aws_backup_vault") if "selections" in one.given]
    assert given
    assert all("plan" in one for one in given)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("aws_sqs_queue", "aws_sqs_queue.this[0].redrive_policy == "),
        ("aws_db_instance", 'aws_db_instance.this[0].db_subnet_group_name == "'),
        ("aws_db_instance", "aws_db_instance.this[0].monitoring_role_arn == "),
        ("aws_lambda_function", "].batch_size == "),
        ("aws_docdb_cluster", '"].availability_zone == "'),
        ("aws_s3_bucket", "one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_methods == toset(["),
        (
            "aws_ecs_cluster",
            "anytrue([for one in aws_ecs_cluster_capacity_providers.this[0].default_capacity_provider_strategy : one.base ==",
        ),
        ("aws_cloudwatch_log_group", "aws_cloudwatch_log_group.this[0].retention_in_days == "),
        ("google_filestore_instance", ".endpoint_project == "),
        ("azurerm_redis_cache", "azurerm_redis_cache.this[0].shard_count == "),
    ],
)
def test_a_place_is_asked_for(name: str, wanted: str) -> None:
    assert any(wanted in one for one in conditions(name)), conditions(name)


def test_what_stands_as_it_was_given_is_asked_for_as_it_was_given() -> None:
    """The conditions are worked out from what the module writes; this says the same from what its inputs are called."""
    for name in ("aws_launch_template", "google_cloud_run_v2_service", "azurerm_container_app"):
        m = decided(name)
        plain = {one.name for one in m.arguments if one.value == f"var.{one.name}"}
        for one in told(name):
            said = dict(
                condition.split(" == ", 1)
                for condition in one.conditions
                if condition.startswith(f"{m.this}.") and "[" not in condition[len(m.this) :]
            )
            for argument, given in ((argument, one.given.get(argument)) for argument in plain):
                if given is not None and f"{m.this}.{argument}" in said:
                    assert said[f"{m.this}.{argument}"] in {given, f"tomap({given})", f"tolist({given})", f"toset({given})"}


def test_the_tests_of_a_module_hold_the_scenarios() -> None:
    path = "tests/offline/arguments.tftest.hcl"
    text = " ".join(render(decided("aws_autoscaling_group"), only=(path,))[path].split())
    assert len(told("aws_autoscaling_group")) > 1
    assert [text.count(f'run "{one.name}" {{') for one in told("aws_autoscaling_group")] == [1] * len(told("aws_autoscaling_group"))
    assert all(" ".join(condition.split()) in text for one in told("aws_autoscaling_group") for condition in one.conditions)
