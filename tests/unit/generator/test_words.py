"""Descriptions are made from names."""

from __future__ import annotations

import pytest

from fac_gen.blueprint.words import describe, thing_of, title_of, with_article

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("name", "cty", "expected"),
    [
        ("message_retention_seconds", "number", "Message retention, in seconds."),
        ("disk_size_gb", "number", "Disk size, in GB."),
        ("kms_key_arn", "string", "ARN of the KMS key for encryption; every request to the key is billed."),
        ("role_arn", "string", "ARN of the role."),
        ("subnet_ids", ("set", "string"), "IDs of the subnet."),
        ("deletion_protection_enabled", "bool", "Whether deletion protection is enabled."),
        ("enable_dns_support", "bool", "Whether to enable DNS support."),
        ("name", "string", "Name of the SQS queue."),
        ("runtime", "string", "Runtime of the SQS queue."),
        ("environment_variables", ("map", "string"), "Environment variables, by key."),
    ],
)
def test_arguments_are_described(name: str, cty: object, expected: str) -> None:
    assert describe(name, cty, "SQS queue") == expected


def test_a_required_block_cannot_be_left_out() -> None:
    assert describe("boot_disk", None, "instance", repeatable=False, required=True) == "Boot disk of the instance."
    assert describe("boot_disk", None, "instance", repeatable=False) == "Boot disk of the instance; null leaves the block out."


def test_titles_know_acronyms() -> None:
    assert title_of("aws_sqs_queue") == "SQS queue"
    assert title_of("google_storage_bucket") == "Storage bucket"
    assert thing_of("azurerm_key_vault_secret") == "key vault secret"


@pytest.mark.parametrize(
    ("thing", "expected"), [("queue", "a queue"), ("instance", "an instance"), ("SQS queue", "an SQS queue"), ("VPC", "a VPC")]
)
def test_articles(thing: str, expected: str) -> None:
    assert with_article(thing) == expected
