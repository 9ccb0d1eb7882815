"""Descriptions are made from names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.schema.catalogue import catalogue
from fac_gen.prose.words import describe, plural, thing_of, title_of, upper_first, with_article

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("name", "cty", "expected"),
    [
        ("message_retention_seconds", "number", "Message retention, in seconds."),
        ("retention_in_days", "number", "Retention, in days."),
        ("disk_size_gb", "number", "Disk size, in GB."),
        ("max_retries", "number", "Maximum retries of the SQS queue."),
        ("replica_count", "number", "Number of replicas."),
        ("weekly_backups_to_keep", "number", "Weekly backups to keep."),
        ("kms_key_arn", "string", "ARN of the KMS key for encryption; every request to the key is billed."),
        ("certificate_arn", "string", "ARN of the certificate."),
        ("friendly_name", "string", "Friendly name of the SQS queue."),
        ("org_id", "string", "ID of the organization."),
        ("policy_document", "string", "Policy document of the SQS queue, as JSON."),
        ("target_group_ids", ("set", "string"), "IDs of the target groups."),
        ("enable_cloudwatch_logs", ("set", "string"), "CloudWatch logs to enable."),
        ("deletion_protection_enabled", "bool", "Whether the SQS queue is protected against deletion."),
        ("alerts_enabled", "bool", "Whether alerts are enabled."),
        ("private_dns_enabled", "bool", "Whether private DNS is enabled."),
        ("volume_encrypted", "bool", "Whether volume is encrypted."),
        ("encrypted", "bool", "Whether the SQS queue is encrypted."),
        ("https_only", "bool", "Whether only HTTPS is allowed."),
        ("delete_protection", "bool", "Whether delete protection is on."),
        ("auto_healing", "bool", "Whether auto healing is on."),
        ("auto_assign_public_ips", "bool", "Whether to assign public IPs automatically."),
        ("enable_dns_support", "bool", "Whether to enable DNS support."),
        ("is_multi_region_trail", "bool", "Whether it is multi region trail."),
        ("fifo_queue", "bool", "FIFO queue: true or false."),
        ("name", "string", "Name of the SQS queue."),
        ("runtime", "string", "Runtime of the SQS queue."),
        ("environment_variables", ("map", "string"), "Environment variables of the SQS queue, by key."),
    ],
)
def test_arguments_are_described(name: str, cty: object, expected: str) -> None:
    assert describe(name, cty, "SQS queue", "aws") == expected


def test_blocks_are_described() -> None:
    assert describe("boot_disk", None, "instance", "aws", repeatable=False, required=True) == "Boot disk of the instance."
    assert describe("boot_disk", None, "instance", "aws", repeatable=False) == "Boot disk of the instance; null leaves the block out."
    assert describe("policy", None, "instance", "aws", repeatable=True) == "Policies of the instance, one block per element."
    assert describe("access", None, "instance", "aws", repeatable=True) == "Access of the instance, one block per element."


def test_grants_of_google_are_described_as_such() -> None:
    grant = thing_of("google_pubsub_topic_iam_member")
    assert describe("role", "string", grant, "google") == "Role to grant, for example `roles/viewer`."
    assert "IAM condition" in describe("condition", None, grant, "google", repeatable=False)
    assert describe("role", "string", "Pub/Sub topic", "google") == "Role of the Pub/Sub topic."
    assert describe("role", "string", "IAM member", "aws") == "Role of the IAM member."


def test_only_google_has_a_policy_for_deletion() -> None:
    assert "`ABANDON` only forgets it" in describe("deletion_policy", "string", "disk", "google")
    assert describe("deletion_policy", "string", "disk", "aws") == "Deletion policy of the disk."


@pytest.mark.parametrize(
    ("resource_type", "expected"),
    [
        ("aws_sqs_queue", "SQS queue"),
        ("aws_backup_plan", "Backup plan"),
        ("aws_api_gateway_rest_api", "API gateway REST API"),
        ("azurerm_backup_policy_vm", "Backup policy VM"),
        ("google_storage_bucket", "Storage bucket"),
        ("google_pubsub_topic", "Pub/Sub topic"),
        ("google_recaptcha_enterprise_key", "reCAPTCHA enterprise key"),
    ],
)
def test_titles_know_acronyms_and_products(resource_type: str, expected: str) -> None:
    assert title_of(resource_type) == expected


def test_a_service_is_called_so_only_where_it_leads() -> None:
    assert thing_of("azurerm_key_vault_secret") == "key vault secret"
    assert thing_of("aws_connect_instance") == "Connect instance"
    assert thing_of("aws_directory_service_shared_connect") == "directory service shared connect"


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        ("queue", "a queue"),
        ("instance", "an instance"),
        ("SQS queue", "an SQS queue"),
        ("VPC", "a VPC"),
        ("user pool", "a user pool"),
        ("URL map", "a URL map"),
    ],
)
def test_articles(thing: str, expected: str) -> None:
    assert with_article(thing) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("policy", "policies"),
        ("gateway", "gateways"),
        ("address", "addresses"),
        ("security groups", "security groups"),
        ("alias", "aliases"),
        ("status", "statuses"),
        ("private DNS", "private DNSs"),
        ("VPC", "VPCs"),
        ("IDs", "IDs"),
        ("settings v2", "settings v2"),
        ("metadata", "metadata"),
    ],
)
def test_plurals(phrase: str, expected: str) -> None:
    assert plural(phrase) == expected
    assert plural(expected) == expected


def test_every_type_has_a_title() -> None:
    for provider in catalogue().providers():
        for resource_type in catalogue().names(provider):
            title = title_of(resource_type)
            assert title == " ".join(title.split())
            assert "_" not in title
            assert upper_first(title) == title


WORDS = ["a", "auto", "count", "days", "dns", "enable", "enabled", "id", "ids", "in", "is", "max", "name", "of", "only", "policy", "x9"]
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5)


@given(NAMES.map("_".join), st.sampled_from(["bool", "string", "number", ("set", "string"), ("map", "string")]))
def test_any_name_makes_a_sentence(name: str, cty: object) -> None:
    said = describe(name, cty, "queue", "google")
    assert said.endswith(".")
    assert said == " ".join(said.split())
    assert said[0].isupper()
