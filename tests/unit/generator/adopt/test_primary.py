from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.module import Module
from fac_core.names import resource_type
from fac_core.policy import BUILT_IN
from fac_core.resource_types import names
from fac_core.resource_types.billing import is_free
from fac_gen.adopt import adopt
from fac_gen.adopt.primary import Instances, find_primary

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

QUEUES = """
resource "aws_sqs_queue" "orders" {}
resource "aws_sqs_queue" "dead" {}
"""


def module(folder: Path, text: str) -> Module:
    (folder / "main.tf").write_text(text)
    return Module.load(folder)


@pytest.mark.parametrize(
    ("name", "text", "address"),
    [
        ("x", 'resource "aws_sqs_queue" "a" {}\nresource "aws_sqs_queue_policy" "a" {}', "aws_sqs_queue.a"),
        ("x", QUEUES + 'resource "aws_sqs_queue" "this" {}', "aws_sqs_queue.this"),
        ("s3-bucket", 'resource "aws_s3_bucket" "logs" {}\nresource "aws_kms_key" "this" {}', "aws_s3_bucket.logs"),
        ("kms-key", 'resource "aws_s3_bucket" "logs" {}\nresource "aws_kms_key" "k" {}', "aws_kms_key.k"),
        (
            "pubsub",
            'resource "google_pubsub_topic" "t" {}\nresource "google_pubsub_subscription" "s" {\n  topic = google_pubsub_topic.t.id\n}',
            "google_pubsub_topic.t",
        ),
        ("x", 'resource "random_id" "a" {}\nresource "aws_iam_role_policy_attachment" "b" {}', "aws_iam_role_policy_attachment.b"),
    ],
)
def test_the_primary_resource_is_found(name: str, text: str, address: str, tmp_path: Path) -> None:
    assert find_primary(module(tmp_path, text), name).address == address


FREE = sorted(one for one in (resource_type(*name.split("/", 1)) for name in names()) if is_free(one))


@pytest.mark.parametrize("free", FREE)
def test_what_is_billed_comes_before_what_is_free(free: str, tmp_path: Path) -> None:
    """A template that a group starts from is free, though it is asked for more often and has a file of facts."""
    billed = {"aws": "aws_autoscaling_group", "azurerm": "azurerm_storage_account", "google": "google_storage_bucket"}
    asking = billed[free.partition("_")[0]]
    text = f'resource "{free}" "this" {{}}\nresource "{asking}" "app" {{\n  name = {free}.this.id\n}}'
    assert find_primary(module(tmp_path, text), "x").address == f"{asking}.app"


@pytest.mark.parametrize(
    ("text", "wish", "message", "hint"),
    [
        (QUEUES, None, "several resources", "--resource"),
        (QUEUES, "aws_sqs_queue.order", "no resource", "aws_sqs_queue.orders"),
        ('resource "random_id" "a" {}', None, "nothing that is known", "AWS, Azure or Google"),
        ('resource "random_id" "a" {}', "random_id.a", "no schema", ""),
        ('module "a" {\n  source = "./a"\n}', None, "nothing that is known", ""),
    ],
)
def test_what_cannot_be_told_is_asked(text: str, wish: str | None, message: str, hint: str, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        find_primary(module(tmp_path, text), "x", wish)
    assert message in caught.value.message
    assert hint in (caught.value.hint or "")


@pytest.mark.parametrize(
    ("arguments", "instances", "one", "exists"),
    [
        ("", Instances.ONE, "aws_sqs_queue.a", ""),
        ("count = var.on ? 1 : 0", Instances.SWITCHED, "aws_sqs_queue.a[0]", "length(aws_sqs_queue.a) > 0"),
        ("count = var.on ? (var.off ? 0 : 1) : 0", Instances.SWITCHED, "aws_sqs_queue.a[0]", "length(aws_sqs_queue.a) > 0"),
        ("count = var.number", Instances.COUNTED, "aws_sqs_queue.a[0]", "length(aws_sqs_queue.a) > 0"),
        ("for_each = var.all", Instances.KEYED, "values(aws_sqs_queue.a)[0]", "length(aws_sqs_queue.a) > 0"),
    ],
)
def test_how_many_there_are_is_read_from_the_module(arguments: str, instances: Instances, one: str, exists: str, tmp_path: Path) -> None:
    found = find_primary(module(tmp_path, f'resource "aws_sqs_queue" "a" {{\n  {arguments}\n}}'), "x")
    assert (found.instances, found.one, found.exists) == (instances, one, exists)


def test_resources_that_stand_in_for_each_other_count_as_one(tmp_path: Path) -> None:
    said = '\n  name  = var.name\n}\nresource "aws_dynamodb_table" '
    text = (
        'resource "aws_dynamodb_table" "this" {\n  count = var.scaled ? 0 : 1' + said + '"scaled" {\n  count = var.scaled ? 1 : 0' + said
        + '"log" {\n  count = var.log ? 1 : 0\n  name = "log"\n}'
    )  # fmt: skip
    found = find_primary(module(tmp_path, text), "x")
    assert found.one == "concat(aws_dynamodb_table.this, aws_dynamodb_table.scaled)[0]"


@pytest.mark.parametrize(("place", "said"), [("", []), ("  region = var.where\n", ["  region              = aws_sqs_queue.this.region"])])
def test_an_alarm_stands_where_the_resource_does(tmp_path: Path, place: str, said: list[str]) -> None:
    terraform = 'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", version = ">= 6.0" }\n  }\n}\n'
    inputs = 'variable "name" {\n  type = string\n}\n\nvariable "where" {\n  type = string\n}\n'
    (tmp_path / "main.tf").write_text(f'{terraform}{inputs}resource "aws_sqs_queue" "this" {{\n  name = var.name\n{place}}}\n')
    adopt(tmp_path, BUILT_IN, write=True)
    assert [one for one in (tmp_path / "alarms.tf").read_text().splitlines() if one.startswith("  region")] == said
