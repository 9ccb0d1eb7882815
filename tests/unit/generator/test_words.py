"""Descriptions are made from names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.prose.clouds import of_cloud
from fac_gen.prose.grammar import plural, upper_first, with_article
from fac_gen.prose.words import describe, thing_of, title_of

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("name", "cty", "expected"),
    [
        ("message_retention_seconds", "number", "Message retention, in seconds."),
        ("retention_in_days", "number", "Retention, in days."),
        ("disk_size_gb", "number", "Disk size, in GB."),
        ("max_retries", "number", "Maximum number of retries of the SQS queue."),
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
        ("volume_encrypted", "bool", "Whether the volume is encrypted."),
        ("encrypted", "bool", "Whether the SQS queue is encrypted."),
        ("https_only", "bool", "Whether only HTTPS is allowed."),
        ("delete_protection", "bool", "Whether delete protection is on."),
        ("auto_healing", "bool", "Whether auto healing is on."),
        ("auto_assign_public_ips", "bool", "Whether to assign public IPs automatically."),
        ("enable_dns_support", "bool", "Whether to enable DNS support."),
        ("is_multi_region_trail", "bool", "Whether the SQS queue is a multi-region trail."),
        ("fifo_queue", "bool", "Whether the SQS queue is a FIFO queue."),
        ("name", "string", "Name of the SQS queue."),
        ("globally_enabled", "bool", "Whether the SQS queue is enabled globally."),
        ("zone_redundant_enabled", "bool", "Whether the SQS queue is zone-redundant."),
        ("incremental_enabled", "bool", "Whether `incremental` is enabled."),
        ("kms_encrypted", "bool", "Whether the SQS queue is KMS-encrypted."),
        ("copy_tags_to_snapshot", "bool", "Whether to copy tags to the snapshot."),
        ("assign_generated_ipv6_cidr_block", "bool", "Whether to assign a generated IPv6 CIDR block."),
        ("protect_from_scale_in", "bool", "Whether to protect the SQS queue from scale-in."),
        ("force_detach", "bool", "Whether to detach the SQS queue by force."),
        ("create_ignore_already_exists", "bool", "The switch `create_ignore_already_exists` of the SQS queue."),
        ("enable_execute_command", "bool", "Whether to enable `execute_command`."),
        ("requires_session", "bool", "Whether the SQS queue requires a session."),
        ("https_traffic_only_enabled", "bool", "Whether only HTTPS traffic is allowed."),
        ("storage_count", "number", "Storage count of the SQS queue."),
        ("max_delivery_attempt_count", "number", "Maximum number of delivery attempts."),
        ("failure_percentage", "number", "Failure percentage of the SQS queue."),
        ("week_days", ("set", "string"), "Week days of the SQS queue."),
        ("changeable_for_days", "number", "The argument `changeable_for_days` of the SQS queue, in days."),
        ("rate_limit_in_bits_per_sec", "number", "Rate limit, in bits per second."),
        ("external_id", "string", "External ID of the SQS queue."),
        ("login_url", "string", "Login URL of the SQS queue."),
        ("content_base64", "string", "Content of the SQS queue, in Base64."),
        ("password_wo", "string", "Password of the SQS queue, write-only: Terraform keeps it in no state."),
        ("password_wo_version", "number", "Version of `password_wo`; a new one writes it again."),
        ("encryption_at_rest_enabled", "bool", "Whether encryption at rest is enabled."),
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
    assert describe("redrive_policy", None, "queue redrive policy", "aws", repeatable=False, required=True) == "The redrive policy itself."
    assert describe("allow", None, "firewall", "google", repeatable=True) == "The block `allow` of the firewall, one block per element."
    assert describe("filter_criteria", None, "index", "aws", repeatable=True) == "Filter criteria of the index, one block per element."
    assert describe("region_of_interest", None, "plan", "aws", repeatable=True) == "Regions of interest, one block per element."
    assert describe("multi_az", None, "plan", "aws", repeatable=True) == "Multi-AZ of the plan, one block per element."


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
        ("aws_api_gateway_rest_api", "API Gateway REST API"),
        ("azurerm_backup_policy_vm", "VM backup policy"),
        ("google_storage_bucket", "Storage bucket"),
        ("google_pubsub_topic", "Pub/Sub topic"),
        ("google_recaptcha_enterprise_key", "reCAPTCHA enterprise key"),
        ("google_secret_manager_secret", "Secret Manager secret"),
        ("google_monitoring_monitored_project", "Monitored project"),
        ("azurerm_point_to_site_vpn_gateway", "Point-to-site VPN gateway"),
        ("azurerm_workloads_sap_three_tier_virtual_instance", "Workloads SAP three-tier virtual instance"),
        ("aws_iam_service_specific_credential", "IAM service-specific credential"),
        ("aws_dx_connection", "Direct Connect connection"),
    ],
)
def test_titles_know_acronyms_and_products(resource_type: str, expected: str) -> None:
    assert title_of(resource_type) == expected


def test_a_noun_stands_behind_what_tells_its_kind() -> None:
    assert thing_of("azurerm_data_factory_trigger_schedule") == "Data Factory schedule trigger"
    assert thing_of("azurerm_sentinel_data_connector_aws_s3") == "Sentinel AWS S3 data connector"
    assert thing_of("azurerm_automation_connection") == "automation connection"
    assert thing_of("azurerm_automation_connection_type") == "automation connection type"
    for beginning, noun in of_cloud("azurerm").nouns_first.items():
        kinds = [name for name in catalogue().names("azurerm") if name.startswith(f"azurerm_{beginning}_")]
        assert kinds or f"azurerm_{beginning}" in catalogue().names("azurerm"), beginning
        others = [name for name in kinds if name.removeprefix("azurerm_") not in of_cloud("azurerm").nouns_first]
        assert [name for name in others if not thing_of(name).endswith(noun.replace("_", " "))] == []


def test_a_service_is_called_so_only_where_it_leads() -> None:
    assert thing_of("azurerm_key_vault_secret") == "Key Vault secret"
    assert thing_of("aws_connect_instance") == "Connect instance"
    assert thing_of("aws_iam_group_policies_exclusive") == "exclusive IAM group policies"
    assert thing_of("aws_directory_service_shared_connect") == "Directory Service shared connect"


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        ("queue", "a queue"),
        ("instance", "an instance"),
        ("SQS queue", "an SQS queue"),
        ("VPC", "a VPC"),
        ("user pool", "a user pool"),
        ("URL map", "a URL map"),
        ("UUID", "a UUID"),
        ("VPC DHCP options", "a set of VPC DHCP options"),
        ("policy of groups", "a policy of groups"),
        ("NAT gateway", "a NAT gateway"),
        ("SQL database", "a SQL database"),
        ("X-Ray group", "an X-Ray group"),
        ("mTLS policy", "an mTLS policy"),
        ("vTPM", "a vTPM"),
        ("unhealthy node", "an unhealthy node"),
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
        ("private DNS", "private DNS"),
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
    assert said[0].isupper() or said[0] == "`"


def test_resource_manager_tags_of_google_are_no_labels() -> None:
    kind = ("map", "string")
    assert describe("tags", kind, "bucket", "google") == "Resource manager tags of the bucket, which are no labels: no invoice knows them."
    assert describe("tags", ("set", "string"), "machine", "google") == "Tags of the machine."
    assert describe("tags", kind, "bucket", "azurerm") == "Tags of the bucket."


@pytest.mark.parametrize(
    ("name", "cty", "thing", "expected"),
    [
        ("role_arn", "string", "IoT logging options", "ARN of the IAM role that the IoT logging options work with."),
        ("parent", "string", "data lake settings", "What the data lake settings belong to."),
        ("access_key_is_secondary", "bool", "policy", "Whether the access key is secondary."),
        ("document_is_folder", "bool", "file", "Whether the document is a folder."),
        ("idc_display_name", "string", "application", "IDC display name of the application."),
        ("signin_policy", "string", "tenant", "Sign-in policy of the tenant."),
    ],
)
def test_sentences_agree_with_what_they_are_about(name: str, cty: str, thing: str, expected: str) -> None:
    assert describe(name, cty, thing, "aws") == expected


@pytest.mark.parametrize(
    ("resource_type", "label"),
    [
        ("aws_sqs_queue", "queue"),
        ("azurerm_lb", "lb"),
        ("aws_waf_ipset", "ipset"),
        ("aws_securityhub_automation_rule_v2", "rule"),
        ("aws_observabilityadmin_telemetry_rule_for_organization", "rule"),
        ("aws_timestreaminfluxdb_db_cluster", "cluster"),
        ("aws_iam_group_policies_exclusive", "policies"),
        ("azurerm_bot_channel_facebook", "channel"),
        ("azurerm_data_factory_linked_service_sftp", "service"),
    ],
)
def test_a_call_is_named_by_what_it_makes(resource_type: str, label: str) -> None:
    assert blueprint(resource_type, BUILT_IN).label == label
