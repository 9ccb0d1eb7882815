"""In Terraform's JSON syntax the schema of a provider says what is a nested block."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.hcl.syntax import Index
from fac_core.module import Module
from fac_core.module.declarations import nested_blocks

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.hcl.syntax import Body

pytestmark = pytest.mark.unit

TAGS = {"tags": {"owner": "a"}}


def module(folder: Path, **files: object) -> Module:
    """Read a module of JSON files."""
    for name, content in files.items():
        (folder / f"{name}.tf.json").write_text(json.dumps(content), encoding="utf-8")
    found = Module.load(folder)
    assert found.problems == ()
    return found


def outline(body: Body) -> dict[str, Any]:
    """Return names of arguments, and the nested blocks by type."""
    found: dict[str, Any] = {attribute.name: "=" for attribute in body.attributes}
    for nested in nested_blocks(body):
        found.setdefault(nested.type, []).append(outline(nested.body))
    return found


@pytest.mark.parametrize(
    "providers",
    [
        {"aws": {"default_tags": TAGS}},
        {"aws": {"default_tags": [TAGS]}},
        {"aws": [{"default_tags": TAGS}]},
        [{"aws": {"default_tags": [TAGS]}}],
        {"aws": {"dynamic": {"default_tags": {"for_each": [1], "content": TAGS}}}},
        {"aws": [[{"default_tags": TAGS}]]},
    ],
)
def test_an_object_or_a_list_of_objects_is_a_block(providers: object, tmp_path: Path) -> None:
    (config,) = module(tmp_path, main={"provider": providers}).provider_configs.values()
    assert outline(config.body) == {"default_tags": [{"tags": "="}]}


def test_the_source_says_which_provider_is_meant(tmp_path: Path) -> None:
    required = {"amazon": {"source": "hashicorp/aws"}, "preview": "~> 1.0", "aws": {"source": "example/other"}}
    configs = {name: {"default_tags": [TAGS], "batching": {"send_after": "3s"}} for name in (*required, "google-beta")}
    found = module(tmp_path, main={"provider": configs}, versions={"terraform": {"required_providers": required}})
    batching, tags = [{"send_after": "="}], [{"tags": "="}]
    assert {name: outline(config.body) for (name, _), config in found.provider_configs.items()} == {
        "amazon": {"batching": "=", "default_tags": tags},
        "aws": {"batching": "=", "default_tags": "="},
        "preview": {"batching": "=", "default_tags": "="},
        "google-beta": {"batching": batching, "default_tags": "="},
    }


def test_nested_blocks_of_resources_are_told_from_arguments(tmp_path: Path) -> None:
    rule = {"id": "x", "status": "Enabled", "filter": [{"and": {"tags": {"a": "b"}}}, None], "transition": [], "noncurrent": {"a": 1}}
    said = {"bucket": "b", "rule": [rule, {"id": "y", "expiration": None}], "lifecycle": {"precondition": [{"condition": True}]}}
    found = module(tmp_path, main={"resource": {"aws_s3_bucket_lifecycle_configuration": {"c": {**said, "//": {"path": "c"}}}}})
    (resource,) = found.resources.values()
    assert outline(resource.body) == {
        "bucket": "=",
        "rule": [
            {"id": "=", "status": "=", "filter": "=", "noncurrent": "="},
            {"id": "="},
        ],
        "lifecycle": [{"precondition": [{"condition": "="}]}],
    }


def test_dynamic_blocks_hold_what_the_block_that_they_make_holds(tmp_path: Path) -> None:
    content = {"device_name": "x", "ebs": {"volume_size": 1}}
    dynamic = {"block_device_mappings": {"for_each": "${var.a}", "iterator": "each_one", "content": content}}
    found = module(tmp_path, main={"resource": {"aws_launch_template": {"t": {"dynamic": dynamic}}}})
    (resource,) = found.resources.values()
    (nested,) = resource.nested
    assert (nested.type, nested.iterator) == ("block_device_mappings", "each_one")
    assert outline(nested.body) == {"device_name": "=", "ebs": [{"volume_size": "="}]}


def test_lists_of_objects_that_are_arguments_stay_such(tmp_path: Path) -> None:
    rule = {"from_port": 1, "to_port": 1, "protocol": "tcp"}
    found = module(
        tmp_path,
        main={
            "resource": {"aws_security_group": {"s": {"ingress": [rule]}}, "datadog_monitor": {"m": {"variables": {"a": [rule]}}}},
            "data": {"aws_ami": {"a": {"filter": {"name": "x", "values": []}}}},
            "check": {"c": {"data": {"aws_ami": {"b": {"filter": [{"name": "x"}]}}}, "assert": {"condition": True}}},
        },
    )
    assert [outline(resource.body) for resource in found.resources.values()] == [{"ingress": "="}, {"variables": "="}]
    assert [outline(source.body) for source in found.data.values()] == [{"filter": [{"name": "=", "values": "="}]}]
    ((check, _),) = found.blocks["check"]
    assert outline(check.body) == {"data": [{"filter": [{"name": "="}]}], "assert": [{"condition": "="}]}


def test_strings_that_are_expressions_are_read_as_such(tmp_path: Path) -> None:
    calls = {"m": {"source": "./m", "providers": {"aws.here": 'aws.all["eu"]'}, "depends_on": ["aws_sqs_queue.q"]}}
    queue = {"provider": "aws.all[each.key]", "lifecycle": {"ignore_changes": ['tags["a"]', "name"]}}
    said = {"module": calls, "resource": {"aws_sqs_queue": {"q": queue}}, "variable": {"v": {"type": "map(object({ a = string }))"}}}
    source = json.dumps(said, indent=1)
    found = module(tmp_path, main=said)
    (resource,), (call,) = found.resources.values(), found.calls.values()
    assert resource.provider == ("aws", "all")
    assert resource.ignore_changes == ('tags["a"]', "name")
    assert call.providers == {("aws", "here"): ("aws", "all")}
    assert str(found.variables["v"].type) == "map(object({ a = string }))"
    written = resource.expression("provider")
    assert isinstance(written, Index)
    place = written.key.range
    assert resource.file.source[place.start.byte : place.end.byte] == b"each.key"
    assert source.count("each.key") == 1


def test_a_list_at_the_top_is_read_as_one_file(tmp_path: Path) -> None:
    found = module(tmp_path, main=[{"locals": {"a": 1}}, {"locals": [{"b": 2}], "//": "a comment"}, {"locals": None}])
    assert set(found.locals) == {"a", "b"}


def test_an_override_in_json_replaces_blocks_of_a_file_in_hcl(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('provider "aws" {\n  default_tags {\n    tags = {}\n  }\n}\n')
    (config,) = module(tmp_path, main_override={"provider": {"aws": {"default_tags": {**TAGS, "//": 1}}}}).provider_configs.values()
    assert outline(config.body) == {"default_tags": [{"tags": "="}]}
    (tags,) = config.body.blocks[0].body.attributes
    assert config.file_of(tags).path.endswith("main_override.tf.json")
