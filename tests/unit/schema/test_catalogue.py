from __future__ import annotations

import shutil
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_core.schema.catalogue import DATA, Catalogue, catalogue, version_key
from fac_core.schema.resource_schema import Kind, Nesting, TagSupport

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

VERSIONS = [("aws", "6.69.1"), ("aws", "5.100.0"), ("azurerm", "5.10.0"), ("google", "8.7.0")]


def test_providers_and_versions_newest_first() -> None:
    shipped = catalogue()
    assert [(name, version.version) for name in shipped.providers() for version in shipped.versions(name)] == VERSIONS
    assert shipped.provider_version("aws").version == "6.69.1"
    assert shipped.provider_version("aws", "5.100.0").short_source == "hashicorp/aws"


@pytest.mark.parametrize(
    ("provider", "version", "resources", "data_sources", "taggable"),
    [
        ("aws", "6.69.1", 1735, 685, 860),
        ("aws", "5.100.0", 1526, 608, 748),
        ("azurerm", "5.10.0", 1106, 396, 387),
        ("google", "8.7.0", 1375, 471, 311),
    ],
)
def test_counts(provider: str, version: str, resources: int, data_sources: int, taggable: int) -> None:
    names = catalogue().names(provider, Kind.RESOURCE, version)
    assert len(names) == resources
    assert list(names) == sorted(names)
    assert len(catalogue().names(provider, Kind.DATA, version)) == data_sources
    assert sum(catalogue().tag_support(name, version) is not None for name in names) == taggable


@pytest.mark.parametrize(("provider", "version"), VERSIONS)
def test_every_member_reads_and_is_sound(provider: str, version: str) -> None:
    shipped = catalogue()
    for name in shipped.names(provider, Kind.RESOURCE, version):
        item = shipped.resource_type(name, version)
        assert item.provider.version == version
        for attribute in item.block.attributes.values():
            assert attribute.required or attribute.optional or attribute.computed, (name, attribute.name)
            assert not (attribute.required and attribute.optional), (name, attribute.name)
            assert not attribute.description
        timeouts = item.block.blocks.get("timeouts")
        assert timeouts is None or timeouts.nesting is Nesting.SINGLE
    for name in shipped.names(provider, Kind.DATA, version):
        assert shipped.data_source(name, version).kind is Kind.DATA
    assert shipped.provider_config(provider, version).kind is Kind.PROVIDER


def test_sqs_queue() -> None:
    new, old = (catalogue().resource_type("aws_sqs_queue", version).block for version in (None, "5.100.0"))
    assert set(new.attributes) - set(old.attributes) == {"region"}
    assert not new.blocks["timeouts"].repeatable
    assert new.attributes["name"].settable
    assert new.attributes["name"].computed
    assert not new.attributes["arn"].settable
    assert new.attributes["fifo_queue"].type == "bool"
    assert new.attributes["tags"].type == ("map", "string")


def test_instance_has_the_nested_blocks_of_the_provider() -> None:
    new, old = (catalogue().resource_type("aws_instance", version).block for version in (None, "5.100.0"))
    assert {"ebs_block_device", "root_block_device", "metadata_options", "timeouts"} <= set(new.blocks) & set(old.blocks)
    for name in set(new.blocks) & set(old.blocks):
        assert new.blocks[name].nesting is old.blocks[name].nesting, name
        assert new.blocks[name].repeatable == old.blocks[name].repeatable, name
    root = new.blocks["root_block_device"]
    assert (root.nesting, root.max_items, root.repeatable) == (Nesting.LIST, 1, False)
    assert new.blocks["ebs_block_device"].nesting is Nesting.SET


def test_web_acl_keeps_its_rules() -> None:
    block = catalogue().resource_type("aws_wafv2_web_acl").block
    assert block.blocks["rule"].nesting is Nesting.SET
    assert "managed_rule_group_statement" in block.blocks["rule"].block.blocks["statement"].block.blocks


def test_security_group_rules_are_an_attribute() -> None:
    ingress = catalogue().resource_type("aws_security_group").block.attributes["ingress"]
    assert isinstance(ingress.type, tuple)
    assert ingress.type[0] == "set"
    assert ingress.optional


def test_storage_of_the_other_clouds() -> None:
    account = catalogue().resource_type("azurerm_storage_account").block
    assert {name for name, item in account.attributes.items() if item.required} >= {"name", "resource_group_name", "location"}
    bucket = catalogue().resource_type("google_storage_bucket").block
    assert {name for name, item in bucket.attributes.items() if item.required} == {"name", "location"}
    assert bucket.blocks["lifecycle_rule"].repeatable
    assert not bucket.blocks["versioning"].repeatable
    action = bucket.blocks["lifecycle_rule"].block.blocks["action"]
    assert (action.nesting, action.min_items, action.max_items) == (Nesting.SET, 1, 1)


@pytest.mark.parametrize(
    ("name", "support"),
    [
        ("aws_sqs_queue", TagSupport("tags")),
        ("aws_autoscaling_group", TagSupport("tag", blocks=True)),
        ("aws_autoscaling_group_tag", None),
        ("aws_iam_role_policy", None),
        ("aws_inspector_resource_group", None),
        ("azurerm_storage_account", TagSupport("tags")),
        ("azurerm_sentinel_threat_intelligence_indicator", None),
        ("google_storage_bucket", TagSupport("labels")),
        ("google_compute_instance", TagSupport("labels")),
        ("google_compute_firewall", None),
        ("google_container_cluster", TagSupport("resource_labels")),
        ("google_container_node_pool", TagSupport("resource_labels", path=("node_config",))),
        ("google_sql_database_instance", TagSupport("user_labels", path=("settings",))),
        ("google_cloud_run_service", TagSupport("labels", path=("metadata",))),
        ("google_monitoring_alert_policy", TagSupport("user_labels")),
        ("google_monitoring_notification_channel", TagSupport("user_labels")),
        ("google_cloud_identity_group", None),
        ("google_folder", None),
    ],
)
def test_tag_support(name: str, support: TagSupport | None) -> None:
    assert catalogue().tag_support(name) == support
    assert catalogue().tag_index(catalogue().provider_of(name))[name] == support


@pytest.mark.parametrize("version", ["6.69.1", "5.100.0"])
def test_taggable_aws_types_are_those_with_all_tags(version: str) -> None:
    # The provider keeps tags_all beside every argument that holds tags of the resource itself.
    for name in catalogue().names("aws", Kind.RESOURCE, version):
        support = catalogue().tag_support(name, version)
        block = catalogue().resource_type(name, version).block
        assert (support == TagSupport("tags")) == ("tags_all" in block.attributes), name


def test_labels_of_google_types_are_those_with_effective_labels() -> None:
    for name in catalogue().names("google"):
        support, block = catalogue().tag_support(name), catalogue().resource_type(name).block
        # A cluster calls them resource_labels.
        labelled = support in {TagSupport("labels"), TagSupport("resource_labels")}
        assert labelled == ("effective_labels" in block.attributes), name


def test_sensitive_arguments_survive_the_wheel() -> None:
    for version in ("6.69.1", "5.100.0"):
        assert catalogue().resource_type("aws_db_instance", version).block.attributes["password"].sensitive
        assert catalogue().resource_type("aws_db_instance", version).block.attributes["password_wo"].write_only


def test_provider_block() -> None:
    config = catalogue().provider_config("aws")
    assert "alias" not in config.block.attributes
    assert "default_tags" in config.block.blocks
    assert config.name == "aws"


def test_schema_hash_follows_the_schema() -> None:
    shipped = catalogue()
    assert shipped.schema_hash("aws_sqs_queue") != shipped.schema_hash("aws_sqs_queue", "5.100.0")
    assert shipped.schema_hash("aws_sqs_queue") == Catalogue([DATA]).schema_hash("aws_sqs_queue")
    assert shipped.schema_hash("aws_ami", kind=Kind.DATA) != shipped.schema_hash("aws_ami_copy")


def test_provenance_is_recorded() -> None:
    shipped = catalogue()
    for provider, version in VERSIONS:
        provenance = shipped.file(provider, version).provenance
        assert {"file", "sha256", "importer", "importer_version", "lost"} <= set(provenance)
    filled = shipped.file("aws").provenance["filled"]
    assert filled["from"] == "aws 5.100.0"


@pytest.mark.parametrize(
    ("name", "version", "message", "hint"),
    [
        ("aws_sqs_que", None, "no resource type 'aws_sqs_que'", "Did you mean aws_sqs_queue"),
        ("aws_ami_ids", None, "no resource type 'aws_ami_ids'", "aws_ami_ids is a data source"),
        ("aws_opsworks_stack", None, "aws 6.69.1 has no resource type", "It exists in aws 5.100.0"),
        ("aws_sqs_queue", "4.0.0", "no schema of aws 4.0.0", "6.69.1, 5.100.0"),
        ("oci_core_instance", None, "no provider in the catalogue", "aws_, azurerm_ or google_"),
        ("aws", None, "no resource type 'aws'", ""),
        ("", None, "no provider in the catalogue", "aws_"),
        ("aws_zzzzzzzzz_qqqqqqqqq", None, "no resource type", "fac-gen list --provider aws"),
    ],
)
def test_unknown_names_are_explained(name: str, version: str | None, message: str, hint: str) -> None:
    with pytest.raises(UserError) as refused:
        catalogue().resource_type(name, version)
    assert message in refused.value.message
    assert hint in (refused.value.hint or "")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("sqs_queue", "aws_sqs_queue"),
        ("AWS_SQS_QUEUE", "aws_sqs_queue"),
        ("aws-sqs-queue", "aws_sqs_queue"),
        ("azure_storage_account", "azurerm_storage_account"),
        ("gcp_storage_bucket", "google_storage_bucket"),
        ("google.storage.bucket", "google_storage_bucket"),
        ("aws_SQS_Qeue", "aws_sqs_queue"),
    ],
)
def test_a_name_spelled_another_way_is_recognised(name: str, meant: str) -> None:
    with pytest.raises(UserError) as refused:
        catalogue().resource_type(name)
    assert str(refused.value.hint).startswith(f"Did you mean {meant}")


@pytest.mark.parametrize("name", ["", " ", "_", "aws.", "kubernetes_pod", "../../etc", "\udcff", "aws_\n"])
def test_a_name_that_means_nothing_is_refused(name: str) -> None:
    with pytest.raises(UserError, match="type") as refused:
        catalogue().resource_type(name)
    assert refused.value.hint


def test_other_questions_about_unknown_things() -> None:
    shipped = catalogue()
    for ask in (
        lambda: shipped.data_source("aws_sqs_queue_policy_text"),
        lambda: shipped.versions("oci"),
        lambda: shipped.names("oci"),
        lambda: shipped.provider_config("aws", "1.0.0"),
        lambda: shipped.tag_support("aws_ami_ids"),
        lambda: shipped.schema_hash("aws_nothing_at_all"),
    ):
        with pytest.raises(UserError):
            ask()
    with pytest.raises(UserError) as refused:
        shipped.data_source("aws_sqs_queue_policy")
    assert refused.value.hint == "aws_sqs_queue_policy is a resource type; `fac-gen list --provider aws` lists every data source."


def test_further_folders_come_first_and_versions_live_side_by_side(tmp_path: Path) -> None:
    shutil.copy(DATA / "google-8.7.0.jsonl", tmp_path / "google-8.8.0-beta1.jsonl")
    shutil.copy(DATA / "azurerm-5.10.0.jsonl", tmp_path / "azurerm-5.9.0.jsonl")
    (tmp_path / "notes.jsonl").write_text("not a schema")
    both = Catalogue([tmp_path, DATA])
    assert [item.version for item in both.versions("google")] == ["8.8.0-beta1", "8.7.0"]
    assert [item.version for item in both.versions("azurerm")] == ["5.10.0", "5.9.0"]
    assert Catalogue([]).providers() == ()


def test_environment_names_further_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(DATA / "google-8.7.0.jsonl", tmp_path / "google-9.0.0.jsonl")
    monkeypatch.setenv("FAC_SCHEMA_PATH", str(tmp_path))
    catalogue.cache_clear()
    try:
        assert catalogue().provider_version("google").version == "9.0.0"
    finally:
        catalogue.cache_clear()


def test_version_order_is_that_of_semantic_versions() -> None:
    ordered = [
        "1.0.0-alpha",
        "1.0.0-alpha.1",
        "1.0.0-alpha.beta",
        "1.0.0-beta.2",
        "1.0.0-beta.11",
        "1.0.0-rc.1",
        "1.0.0",
        "1.2.0",
        "1.10.0+x",
    ]
    keys = [version_key(version) for version in ordered]
    assert all(older < newer for older, newer in pairwise(keys))


@given(st.tuples(*[st.integers(0, 200)] * 3), st.tuples(*[st.integers(0, 200)] * 3))
def test_releases_order_by_their_numbers(one: tuple[int, ...], other: tuple[int, ...]) -> None:
    keys = [version_key(".".join(map(str, version))) for version in (one, other)]
    assert (keys[0] < keys[1]) == (one < other)
