"""The default scope of every type says all that tells an instance apart."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.import_ids import import_ids

from fac_core.clouds import cloud
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts import matches
from fac_core.shared_facts import words as facts
from fac_core.shared_facts.part_of import part_of
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import cloud_of
from fac_gen.render import render

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.schema.resource_schema import Attribute
    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit
OF_ONE = re.compile("_(arn|id|identifier|name)$")


def check_scope(made: Blueprint) -> None:
    """Check that the scope says module, name and place; `test_what_is_asked` makes every type and asks this of it."""
    identity, of = made.identity, cloud_of(made.provider)
    words = [part.word for part in identity.parts]
    check_place(made)
    if made.name_input is None and not made.tags.named:
        assert words == ([] if made.tags.carrier.asks else ["<application>", "<environment>", made.name])
        return
    has = {one.argument or one.name: one for one in made.inputs}
    attributes = catalogue().resource_type(made.resource_type, made.schemas[0].version).block.attributes
    texts = {argument: one for argument, one in has.items() if one.type == "string" and one.name != made.name_input}
    asked = {argument for argument, one in texts.items() if one.required}
    optional = texts.keys() & part_of(made.provider).types.get(made.resource_type, ())
    within = [one for one in of.parents_of(made.resource_type, attributes) if one in asked | optional]
    if made.resource_type in import_ids(made.provider):
        check_import_id(made, within)
    else:
        # Where no import id is known.
        assert {f"<{one}>" for one in whole_of(made.resource_type, attributes, asked)} <= {*words}, made.resource_type
    if "<resource_group>" in words:
        assert made.budget.resource_type == "azurerm_consumption_budget_subscription"
        within.insert(0, "resource_group")
    elif made.budget.resource_type == "azurerm_consumption_budget_subscription" and not stands_in_no_group(made.resource_type):
        no_parent_ids = facts("no_parent_ids")
        # Budgets of one subscription see the twin in another group: its name must not be all that tells it apart.
        assert not asked & {"resource_group_name", *(one for one in within if one.endswith("_id") and one not in no_parent_ids)}
    assert words[: 4 + len(within)] == ["<application>", "<environment>", made.name, *(f"<{one}>" for one in within), "<name>"]
    stands = made.provider != "aws" and bool(has.keys() & set(of.places))
    accounts = [f"<{one}>" for one in of.accounts if one in has and has[one].type == "string" and has[one].name != made.name_input]
    assert words[4 + len(within) + (identity.asks_provider or stands) :] == accounts
    assert len(identity.sample) <= cloud(made.provider).limits_for(made.resource_type).value


def stands_in_no_group(resource_type: str) -> bool:
    return matches("data_plane", resource_type) or matches("in_no_group", resource_type)


def check_place(made: Blueprint) -> None:
    """Check that a budget that counts by id stands where that id is: a budget sees nothing outside of its group."""
    found = import_ids(made.provider).get(made.resource_type)
    if found is None or made.provider != "azurerm":
        return
    by_id = made.budget.way.by_id
    assert (found.begins == "data") == matches("data_plane", made.resource_type)
    assert not by_id or found.begins != "data"
    required = {one.argument or one.name for one in made.inputs if one.required}
    if found.begins == "group" and by_id and (not found.said or required & {"resource_group_name", *found.said}):
        assert made.budget.scope_id, f"{made.resource_type}: its id is in a group"
    in_group = re.search(r"var\.(\w+)", made.budget.scope_id or "")
    assert not in_group or not by_id or in_group[1] in found.said, f"{made.resource_type}: {in_group[1]} may be in another group"
    if found.begins in {"subscription", "tenant"}:
        assert not made.budget.scope_id, f"{made.resource_type}: its id is in no group"


def check_import_id(made: Blueprint, within: list[str]) -> None:
    """Check what the scope says of the whole against the import id of the provider's documentation."""
    found = import_ids(made.provider)[made.resource_type]
    has = {one.argument or one.name: one for one in made.inputs}
    name = next(argument for argument, one in has.items() if one.name == made.name_input)
    told, places = set(within) - {"resource_group"}, {*cloud_of(made.provider).places, *cloud_of(made.provider).accounts}
    whole = set(found.said) - {name} - places
    assert not found.ends, f"{made.resource_type}: there is one in its {found.ends}, so {name} names nothing"
    assert whole <= told, (made.resource_type, "the id says more", whole - told)
    if name in found.said or made.provider == "azurerm":
        assert told <= whole, (made.resource_type, "its name is unique without", told - whole)
    levels = part_of(made.provider).levels.get(made.resource_type, {})
    assert levels == found.levels, (made.resource_type, "words of an id that tell the whole apart")


def whole_of(resource_type: str, attributes: Mapping[str, Attribute], asked: set[str]) -> list[str]:
    """Return the required arguments that name the type with which the name of a type begins, or the one id of what has no group.

    An instance of ``aws_kinesis_stream_consumer`` is a part of the one of ``aws_kinesis_stream`` whose ``stream_arn`` it is given.
    """
    before = resource_type.split("_")
    wholes = {"_".join(before[:end]) for end in range(2, len(before))} & names(before[0])
    stems = {argument: OF_ONE.sub("", argument) for argument in sorted(asked) if argument != "resource_group_name"}
    found = [argument for argument, stem in stems.items() if any(one.endswith(f"_{stem}") for one in wholes)]
    beside = facts("no_parent_ids") | part_of(before[0]).uses
    ids = [argument for argument in sorted(asked) if argument.endswith("_id") and argument not in beside]
    if before[0] == "azurerm" and "resource_group_name" not in attributes and len(ids) == 1:
        found += ids
    return [*dict.fromkeys(found)]


@lru_cache
def names(provider: str) -> frozenset[str]:
    return frozenset(catalogue().names(provider))


@pytest.mark.parametrize(
    ("resource_type", "parent"),
    [
        ("aws_ecs_service", "cluster"),
        ("aws_eks_node_group", "cluster_name"),
        ("azurerm_kubernetes_cluster_node_pool", "kubernetes_cluster_id"),
        ("azurerm_mssql_database", "server_id"),
        ("google_container_node_pool", "cluster"),
        ("google_compute_router_nat", "router"),
        ("aws_keyspaces_table", "keyspace_name"),
        ("aws_kinesis_stream_consumer", "stream_arn"),
        ("aws_fsx_ontap_volume", "storage_virtual_machine_id"),
        ("aws_s3tables_table", "table_bucket_arn"),
        ("aws_s3tables_table", "namespace"),
        ("azurerm_healthcare_fhir_service", "workspace_id"),
        ("azurerm_data_factory_integration_runtime_azure_ssis", "data_factory_id"),
        ("azurerm_elastic_san_volume", "volume_group_id"),
        ("azurerm_cosmosdb_cassandra_datacenter", "cassandra_cluster_id"),
        ("azurerm_mssql_job_agent", "database_id"),
        ("google_network_connectivity_destination", "multicloud_data_transfer_config"),
    ],
)
def test_what_is_named_within_another_says_the_other(resource_type: str, parent: str) -> None:
    identity = blueprint(resource_type, BUILT_IN).identity
    (part,) = [part for part in identity.parts if part.word == f"<{parent}>"]
    assert part.expression == f"basename(var.{parent})" or part_of(resource_type.partition("_")[0]).levels[resource_type][parent] > 1
    assert part.sample
    assert (
        part.sample.replace(":", "-") in identity.sample
        or len(identity.sample) == cloud(resource_type.partition("_")[0]).limits_for(resource_type).value
    )
    assert "/" not in part.sample


@pytest.mark.parametrize(
    ("resource_type", "parents"),
    [
        ("aws_sagemaker_app", ["domain_id", "user_profile_name", "space_name", "app_type"]),
        ("google_dataplex_task", ["lake"]),
        ("google_bigtable_app_profile", ["instance"]),
    ],
)
def test_what_callers_may_leave_out_says_the_other_where_they_give_it(resource_type: str, parents: list[str]) -> None:
    made = blueprint(resource_type, BUILT_IN)
    required = {one.name: one.required for one in made.inputs}
    said = {part.word: part.expression for part in made.identity.parts}
    assert not all(required[one] for one in parents)
    for one in parents:
        assert said[f"<{one}>"] == (f"basename(var.{one})" if required[one] else f"try(basename(var.{one}), null)")


def test_ids_of_parts_of_parts_say_the_whole_too() -> None:
    (part,) = [part for part in blueprint("azurerm_servicebus_subscription", BUILT_IN).identity.parts if part.word == "<topic_id>"]
    words = "basename(dirname(dirname(var.topic_id))), basename(var.topic_id)"
    assert part.expression == f'join("-", [for word in [{words}] : word if word != "."])'


@pytest.mark.parametrize(
    ("resource_type", "holder"),
    [
        ("azurerm_cosmosdb_cassandra_datacenter", "cassandra_cluster_id"),
        ("azurerm_data_share", "account_id"),
        ("azurerm_private_dns_resolver_outbound_endpoint", "private_dns_resolver_id"),
        ("azurerm_virtual_machine_packet_capture", "network_watcher_id"),
        ("azurerm_vpn_gateway_connection", "vpn_gateway_id"),
        ("azurerm_servicebus_subscription_rule", "subscription_id"),
        ("azurerm_virtual_machine_data_disk_attachment", "virtual_machine_id"),
        ("azurerm_subscription_policy_assignment", ""),
        ("azurerm_resource_policy_assignment", ""),
    ],
)
def test_a_budget_stands_in_the_group_of_what_an_instance_belongs_to(resource_type: str, holder: str) -> None:
    found = blueprint(resource_type, BUILT_IN).budget.scope_id
    assert found == (f'regex("^/subscriptions/[^/]+/resourceGroups/[^/]+", var.{holder})' if holder else None)


@pytest.mark.parametrize(
    ("resource_type", "expression"),
    [
        ("azurerm_kubernetes_cluster_node_pool", 'lower(try(split("/", var.kubernetes_cluster_id)[4], ""))'),
        ("azurerm_databricks_workspace", "lower(var.resource_group_name)"),
        ("azurerm_mssql_database", ""),
        ("azurerm_key_vault_secret", ""),
    ],
)
def test_budgets_of_a_subscription_tell_twins_in_two_groups_apart(resource_type: str, expression: str) -> None:
    parts = blueprint(resource_type, BUILT_IN).identity.parts
    assert "".join(part.expression for part in parts if part.word == "<resource_group>") == expression


@pytest.mark.parametrize("resource_type", ["google_pubsub_topic", "google_container_node_pool", "google_storage_bucket"])
def test_budgets_by_label_tell_twins_in_two_projects_apart(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    files = render(made)
    assert made.budget.way.name == "label"
    assert made.identity.words.endswith("-<project>")
    assert files["tags.tf"].partition("whole_scope")[2].partition("]))")[0].strip().endswith("var.project,")
    assert "where the provider says it, twins of one name in two projects share the label" in files["README.md"]
    assert "shop-prod" in made.identity.sample or len(made.identity.sample) == 63


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_what_says_the_parent_is_an_argument_of_some_type(provider: str) -> None:
    known = {name for one in catalogue().names(provider) for name in catalogue().resource_type(one).block.attributes}
    said = part_of(provider)
    assert [name for name in (*said.words, *said.uses, *cloud_of(provider).groups, *cloud_of(provider).accounts) if name not in known] == []
    assert {
        (one, name)
        for by_type in (said.types, said.beside, said.levels)
        for one, listed in by_type.items()
        for name in listed
        if not catalogue().resource_type(one).block.attributes[name].settable
    } == set()


@pytest.mark.parametrize(
    ("resource_type", "regional"),
    [("aws_sqs_queue", True), ("aws_iam_role", False), ("aws_route53_zone", False), ("aws_opsworks_stack", True)],
)
def test_the_region_stands_where_aws_keeps_the_type_by_region(resource_type: str, *, regional: bool) -> None:
    made = blueprint(resource_type, BUILT_IN)
    assert made.identity.asks_provider is regional
    assert ('data "aws_region"' in render(made)["tags.tf"]) is regional


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_names_of_guardrails_leave_room_for_what_is_written_before_them(provider: str) -> None:
    assert len("cost-scope-") + cloud_of(provider).guardrail_names.longest == {"aws": 100, "azurerm": 63, "google": 60}[provider]
