from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.unit.generator.moving.states import REDRIVE, queue, resource, state, table, whole_queue

from fac_core.errors import UserError
from fac_core.policy import policy_for
from fac_gen.blueprint.build import blueprint
from fac_gen.moving import move
from fac_gen.moving.blocks import commands, imported, moved, removed
from fac_gen.moving.call import call, made_up

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.moving import Moving

pytestmark = pytest.mark.unit


@lru_cache
def ours(kind: str) -> Blueprint:
    return blueprint(kind, policy_for(Path("/"), None))


def moving(folder: Path, kind: str, *resources: dict[str, Any], old: str = "module.old", about: str | None = None) -> Moving:
    return move(ours(kind), state(folder / "state.json", *resources), old, "module.orders", resource=about)


def test_a_whole_queue_moves(tmp_path: Path) -> None:
    found = moving(tmp_path, "aws_sqs_queue", *whole_queue())
    assert {one.held.block: one.address for one in found.places} == {
        "aws_sqs_queue.this": "aws_sqs_queue.this[0]",
        "aws_sqs_queue.dlq": "aws_sqs_queue.dead_letter[0]",
        "aws_sqs_queue_policy.this": "aws_sqs_queue_policy.this[0]",
    }
    assert [one.block for one in found.left] == ["aws_sqs_queue_policy.dlq", "aws_sqs_queue_redrive_policy.dlq"]
    given = found.inputs["dead_letter_queue"]
    assert isinstance(given, dict)
    assert (given["name"], given["max_receive_count"], given["receive_wait_time_seconds"]) == ("orders-dlq", 4, 0)
    assert found.inputs["tls_required"] is False, "or the policy would get a statement more"
    assert "redrive_policy" not in found.inputs
    assert found.inputs["receive_wait_time_seconds"] == 0, "ours has another default"
    assert not found.refused


def test_what_is_made_beside_is_named(tmp_path: Path) -> None:
    found = moving(tmp_path, "aws_sqs_queue", *whole_queue())
    assert [one.address for one in found.made] == ["aws_sqs_queue_redrive_allow_policy.this[0]"]
    assert [f"{one.address}.{one.path}" for one in found.lost] == ["aws_sqs_queue.dead_letter[0].max_message_size"]
    assert not found.lost[0].offered


def test_blocks_of_one_root(tmp_path: Path) -> None:
    text = moved(moving(tmp_path, "aws_sqs_queue", *whole_queue()))
    assert len(re.findall(r"^moved \{", text, re.MULTILINE)) == 3
    assert "from = module.old.aws_sqs_queue.dlq[0]\n  to   = module.orders.aws_sqs_queue.dead_letter[0]" in text
    assert "removed {\n  from = module.old.aws_sqs_queue_redrive_policy.dlq\n\n  lifecycle {\n    destroy = false" in text
    # A block forgets every instance, and one of these has a place.
    assert "from = module.old.aws_sqs_queue_policy.this\n" not in text


def test_blocks_of_two_roots(tmp_path: Path) -> None:
    found = moving(tmp_path, "aws_sqs_queue", *whole_queue())
    assert imported(found).count("import {") == 3
    assert 'to = module.orders.aws_sqs_queue.dead_letter[0]\n  id = "https://sqs' in imported(found)
    assert removed(found) == "removed {\n  from = module.old\n\n  lifecycle {\n    destroy = false\n  }\n}\n"
    assert commands(found, everything=True) == []


def test_one_of_several_calls_is_forgotten_by_a_command(tmp_path: Path) -> None:
    resources = [{**one, "module": 'module.old["a"]'} for one in whole_queue()]
    other = [{**one, "module": 'module.old["b"]'} for one in whole_queue()]
    found = moving(tmp_path, "aws_sqs_queue", *resources, *other, old='module.old["a"]')
    assert "removed {" not in moved(found), "a block names no instance, and would forget those of the other call too"
    assert len(found.places) == 3
    assert commands(found, everything=False)[-1] == "terraform state rm 'module.old[\"a\"].aws_sqs_queue_redrive_policy.dlq[0]'"
    assert commands(found, everything=True) == ["terraform state rm 'module.old[\"a\"]'"]
    assert removed(found) == ""


def test_the_call_says_what_is_made_up(tmp_path: Path) -> None:
    found = moving(tmp_path, "aws_sqs_queue", resource("aws_sqs_queue", "this", queue("orders")))
    text = call(found, "./sqs-queue", None)
    assert '    application = "shop"\n' in text, "the old tags tell it"
    assert 'tags = { team = "checkout" }' in text
    assert "environment = " in text
    assert "budget" in made_up(found)
    assert "cost.application" not in made_up(found)
    assert text.count("# made up") == len(made_up(found))


def test_json_is_written_as_what_it_holds_where_that_is_the_same(tmp_path: Path) -> None:
    plain = queue("orders", redrive_policy=REDRIVE)
    text = call(moving(tmp_path, "aws_sqs_queue", resource("aws_sqs_queue", "this", plain)), "./sqs-queue", None)
    assert re.search(r"redrive_policy += jsonencode\(\{", text)
    spaced = queue("orders", redrive_policy=REDRIVE.replace(":4", ": 4"))
    text = call(moving(tmp_path, "aws_sqs_queue", resource("aws_sqs_queue", "this", spaced)), "./sqs-queue", None)
    assert re.search(r'redrive_policy += "\{', text)


def test_a_table_moves(tmp_path: Path) -> None:
    index = {"name": "by-age", "hash_key": "age", "range_key": "", "projection_type": "ALL", "non_key_attributes": [], "read_capacity": 0}
    more = table(attribute=[{"name": "id", "type": "S"}, {"name": "age", "type": "N"}], global_secondary_index=[index])
    found = moving(tmp_path, "aws_dynamodb_table", resource("aws_dynamodb_table", "this", more))
    assert found.inputs["ttl"] == {"attribute_name": "expires", "enabled": True}
    indexes = found.inputs["global_secondary_index"]
    assert isinstance(indexes, list)
    assert isinstance(indexes[0], dict)
    assert {name for name, one in indexes[0].items() if one is not None} == {"name", "hash_key", "projection_type"}
    assert not found.lost
    assert not found.made
    assert not found.refused


def test_a_scaled_table_moves_with_its_targets(tmp_path: Path) -> None:
    def target(name: str, capacity: str) -> dict[str, Any]:
        dimension = f"dynamodb:table:{capacity}CapacityUnits"
        values = {"id": "table/orders", "max_capacity": 10, "min_capacity": 5, "resource_id": "table/orders"}
        return resource("aws_appautoscaling_target", name, {**values, "scalable_dimension": dimension, "service_namespace": "dynamodb"})

    def policy(name: str, capacity: str) -> dict[str, Any]:
        metric = [{"predefined_metric_type": f"DynamoDB{capacity}CapacityUtilization", "resource_label": ""}]
        settings = {"disable_scale_in": False, "scale_in_cooldown": 50, "scale_out_cooldown": 40, "target_value": 45}
        values = {
            "name": f"DynamoDB{capacity}CapacityUtilization:table/orders",
            "policy_type": "TargetTrackingScaling",
            "resource_id": "table/orders",
            "scalable_dimension": f"dynamodb:table:{capacity}CapacityUnits",
            "service_namespace": "dynamodb",
            "target_tracking_scaling_policy_configuration": [{**settings, "predefined_metric_specification": metric}],
        }
        return resource("aws_appautoscaling_policy", name, values)

    main = resource("aws_dynamodb_table", "autoscaled", table(billing_mode="PROVISIONED", read_capacity=5, write_capacity=5))
    beside = [target("table_read", "Read"), target("table_write", "Write"), policy("read", "Read"), policy("write", "Write")]
    found = moving(tmp_path, "aws_dynamodb_table", main, *beside)
    assert {one.held.block: one.address for one in found.places if one.held.type == "aws_appautoscaling_target"} == {
        "aws_appautoscaling_target.table_read": 'aws_appautoscaling_target.this["read"]',
        "aws_appautoscaling_target.table_write": 'aws_appautoscaling_target.this["write"]',
    }
    scaling = found.inputs["autoscaling"]
    assert isinstance(scaling, dict)
    assert isinstance(scaling["read"], dict)
    assert scaling["read"]["target_value"] == Decimal(45)
    assert found.ids['aws_appautoscaling_target.this["read"]'] == "dynamodb/table/orders/dynamodb:table:ReadCapacityUnits"
    # Ours names its policies otherwise: a plan replaces them, which has to be said.
    assert {one.path for one in found.lost} == {"name"}
    assert not found.refused


def test_a_bucket_without_more_keeps_what_it_has(tmp_path: Path) -> None:
    values = {"id": "example", "bucket": "example", "force_destroy": False, "object_lock_enabled": False, "tags": {}}
    found = moving(tmp_path, "aws_s3_bucket", resource("aws_s3_bucket", "this", values))
    assert found.inputs["policy_enabled"] is False
    assert found.inputs["public_access_block"] is None
    assert found.inputs["object_ownership"] is None
    assert found.inputs["abort_incomplete_multipart_upload_days"] is None
    assert [(one.address.partition(".")[0], one.import_id) for one in found.made] == [
        ("aws_s3_bucket_server_side_encryption_configuration", "example")
    ], "the cloud has it for every bucket: it is imported, not made"
    assert "import {" in moved(found)


def test_suspended_versioning_is_left_as_it_is(tmp_path: Path) -> None:
    values = {"id": "example", "bucket": "example", "force_destroy": False, "tags": {}}
    suspended = {"id": "example", "bucket": "example", "versioning_configuration": [{"status": "Suspended", "mfa_delete": ""}]}
    bucket = resource("aws_s3_bucket", "this", values)
    found = moving(tmp_path, "aws_s3_bucket", bucket, resource("aws_s3_bucket_versioning", "this", suspended))
    assert [one.type for one in found.left] == ["aws_s3_bucket_versioning"]
    assert "versioning_enabled" not in found.inputs


def test_which_resource_it_is_about(tmp_path: Path) -> None:
    both = [resource("aws_sqs_queue", name, queue(name)) for name in ("one", "two")]
    with pytest.raises(UserError, match="which aws_sqs_queue is it about"):
        moving(tmp_path, "aws_sqs_queue", *both)
    found = moving(tmp_path, "aws_sqs_queue", *both, about="aws_sqs_queue.two")
    assert found.inputs["name"] == "two"
    assert [one.block for one in found.left] == ["aws_sqs_queue.one"]


@pytest.mark.parametrize("address", ["queue", "module.", "module.a.", "module.a.aws_sqs_queue.this"])
def test_addresses_are_those_of_calls(tmp_path: Path, address: str) -> None:
    with pytest.raises(UserError, match="takes the address of a module call"):
        moving(tmp_path, "aws_sqs_queue", *whole_queue(), old=address)


def test_a_module_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"there is no resource of module\.other") as error:
        moving(tmp_path, "aws_sqs_queue", *whole_queue(), old="module.other")
    assert "module.old" in str(error.value.hint)


def test_secrets_are_not_written_down(tmp_path: Path) -> None:
    secret = resource("aws_sqs_queue", "this", queue("orders"))
    secret["instances"][0]["sensitive_attributes"] = [[{"type": "get_attr", "value": "kms_master_key_id"}]]
    secret["instances"][0]["attributes"]["kms_master_key_id"] = "hush"
    found = moving(tmp_path, "aws_sqs_queue", secret)
    assert found.secret == ("aws_sqs_queue.this[0].kms_master_key_id",)
    assert "hush" not in call(found, "./sqs-queue", None)
