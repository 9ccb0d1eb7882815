"""Inputs never bear a name that Terraform or the cost interface has taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.schema.resource_schema import Attribute
from fac_gen.blueprint.inputs.input_names import (
    OUR_INTERFACE,
    RESERVED_BY_TERRAFORM,
    as_inputs,
    holds_secret,
    input_name,
    is_secret,
    name_argument,
    prefix_siblings,
)

pytestmark = pytest.mark.unit
TAKEN = RESERVED_BY_TERRAFORM | OUR_INTERFACE


@given(st.one_of(st.sampled_from(sorted(TAKEN)), st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)))
def test_no_input_bears_a_taken_name(argument: str) -> None:
    name = input_name(argument)
    assert name not in TAKEN
    assert name == argument or argument in TAKEN


@pytest.mark.parametrize(
    ("resource_type", "arguments", "expected"),
    [
        ("aws_sqs_queue", ["name", "name_prefix"], "name"),
        ("aws_s3_bucket", ["bucket", "bucket_prefix"], "bucket"),
        ("aws_lambda_function", ["function_name", "role"], "function_name"),
        ("aws_db_instance", ["identifier", "instance_class"], "identifier"),
        ("aws_rds_cluster", ["cluster_identifier", "engine"], "cluster_identifier"),
        ("google_bigquery_dataset", ["dataset_id", "project"], "dataset_id"),
        ("aws_nat_gateway", ["subnet_id", "allocation_id"], None),
        ("google_project_service", ["service", "project"], None),
        ("aws_s3_bucket_policy", ["bucket", "policy"], None),
        ("azurerm_virtual_machine_data_disk_attachment", ["virtual_machine_id", "managed_disk_id"], None),
        ("aws_default_network_acl", ["default_network_acl_id"], None),
        ("aws_elasticache_cluster", ["cluster_id", "engine"], "cluster_id"),
    ],
)
def test_the_naming_argument_is_found(resource_type: str, arguments: list[str], expected: str | None) -> None:
    attributes = {name: Attribute(name, "string", optional=True) for name in arguments}
    assert name_argument(resource_type, attributes) == expected


def test_curated_names_come_first() -> None:
    attributes = {name: Attribute(name, "string", required=True) for name in ("name", "alias")}
    assert name_argument("aws_example_thing", attributes, curated="alias") == "alias"


def test_a_computed_name_names_nothing() -> None:
    assert name_argument("aws_example_thing", {"name": Attribute("name", "string", computed=True)}) is None


def test_prefixes_give_way_to_the_name() -> None:
    assert {"bucket_prefix"} <= prefix_siblings("bucket")
    assert {"name_prefix"} <= prefix_siblings("name")
    assert prefix_siblings(None) == frozenset()


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("admin_password", True),
        ("client_secret", True),
        ("storage_account_access_key", True),
        ("authorization_key", True),
        ("custom_question_answering_search_service_key", True),
        ("raw_key_wo", True),
        ("secret_data", True),
        ("aof_storage_connection_string_0", True),
        ("refresh_token", True),
        ("secondary_key", True),
        ("rsa_encrypted_key", True),
        ("private_key_content_base64", True),
        ("radius_server_secret", True),
        ("custom_data", True),
        ("secret", True),
        ("token", True),
        ("bgp_auth_key", True),
        ("hec_token", True),
        ("https_key_base64", True),
        ("kerberos_keytab", True),
        ("client_token", False),
        ("next_token", False),
        ("secret_arn", False),
        ("secret_name", False),
        ("token_endpoint", False),
        ("token_type", False),
        ("http_tokens", False),
        ("secret_version_for_api_key", False),
        ("secret_manager_stored_password", False),
        ("app_secret_setting_name", False),
        ("primary_key_prefix", False),
        ("token_ttl", False),
        ("secret_id", False),
        ("access_key_id", False),
        ("key_vault_secret_id", False),
        ("storage_key_vault_secret_id", False),
        ("api_key_secret_version", False),
        ("item_search_key", False),
        ("application_insights_key", False),
        ("kms_key_arn", False),
        ("password_length", False),
        ("name", False),
    ],
)
def test_secrets_are_told_by_their_name(name: str, secret: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_secret(Attribute(name, "string", optional=True)) is secret


def test_expressions_may_speak_of_arguments_whose_names_terraform_has_taken() -> None:
    assert as_inputs('var.version == null || can(regex("^1", var.version))') == (
        'var.resource_version == null || can(regex("^1", var.resource_version))'
    )
    assert as_inputs("var.version_id != var.tags") == "var.version_id != var.tags"


@pytest.mark.parametrize(
    ("name", "holder", "secret"),
    [
        ("value", "azurerm_key_vault_secret", True),
        ("value", "connection_string", True),
        ("value", "azurerm_storage_account", False),
        ("refresh_token", "token_validity_units", False),
        ("connection_string", "aws_workspaces_connection_alias", False),
        ("private_key", "file", False),
        ("secret", "secret_key_ref", False),
        ("secret", "secret_environment_variables", False),
        ("secret", "google_secret_manager_secret_version", False),
        ("secret", "webhook_config", False),
        ("secret", "authentication", True),
        ("client_key", "oauth2_jwt_bearer_config", False),
        ("key", "md5_authentication_keys", True),
        ("key", "taint", False),
        ("private_key", "azurerm_example", True),
    ],
)
def test_some_are_told_by_where_they_stand(name: str, holder: str, secret: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_secret(Attribute(name, "string", optional=True), holder) is secret


def test_maps_of_secrets_are_secret() -> None:
    assert is_secret(Attribute("secret_values", ("map", "string"), optional=True))
    assert is_secret(Attribute("secret", ("map", "string"), optional=True), "volume")
    assert not is_secret(Attribute("secret", ("map", "string"), optional=True))
    assert not is_secret(Attribute("runtime_environment_secrets", ("map", "string"), optional=True))


def test_what_is_computed_is_a_secret_of_outputs_alone() -> None:
    computed = Attribute("secret_access_key", "string", computed=True)
    assert not is_secret(computed)
    assert holds_secret(computed)


@pytest.mark.parametrize("kind", ["bool", "number"])
def test_no_flag_and_no_number_is_a_secret(kind: str) -> None:
    assert not is_secret(Attribute("token", kind, optional=True))


def test_maps_of_labels_are_not_secret() -> None:
    assert not is_secret(Attribute("labels", ("map", "string"), optional=True))
