"""What examples give is of the form that the cloud takes, and of that cloud."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.prose.words import thing_of
from fac_gen.samples.arguments import known_as, sample, text_sample
from fac_gen.samples.vocabulary import common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Attribute, Block

pytestmark = pytest.mark.unit
GROUP = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop"


@pytest.mark.parametrize(
    ("name", "provider", "expected"),
    [
        ("subnet_id", "aws", "subnet-0123456789abcdef0"),
        ("subnet_id", "azurerm", f"{GROUP}/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"),
        ("virtual_network_subnet_id", "azurerm", f"{GROUP}/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"),
        ("data_factory_id", "azurerm", f"{GROUP}/providers/Microsoft.DataFactory/factories/shop"),
        ("identity_ids", "azurerm", f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"),
        ("key_vault_key_id", "azurerm", "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"),
        ("api_management_api_id", "azurerm", f"{GROUP}/providers/Microsoft.ApiManagement/service/shop/apis/shop"),
        ("cloud_exadata_infrastructure_id", "azurerm", f"{GROUP}/providers/Oracle.Database/cloudExadataInfrastructures/shop"),
        ("target_resource_group_id", "azurerm", GROUP),
        ("zone", "azurerm", "1"),
        ("zone", "google", "europe-west1-b"),
        ("network_interface_private_ip_addresses", "azurerm", "10.0.0.4"),
        ("account_id", "aws", "123456789012"),
        ("account_id", "google", "shop-runner"),
        ("role", "google", "roles/viewer"),
        ("role", "aws", "shop"),
        ("iam_fleet_role", "aws", "arn:aws:iam::123456789012:role/shop"),
        ("org_id", "google", "123456789012"),
        ("scope", "aws", "REGIONAL"),
        ("transit_gateway_id", "aws", "tgw-0123456789abcdef0"),
        ("sap_fqdn", "azurerm", "shop.example.com"),
        ("destination_fqdns", "azurerm", "shop.example.com"),
        ("app_location", "azurerm", "westeurope"),
        ("time_zone", "azurerm", "UTC"),
    ],
)
def test_texts_are_of_the_cloud(name: str, provider: str, expected: str) -> None:
    assert text_sample(name, provider) == expected


@pytest.mark.parametrize(
    ("resource_type", "argument", "expected"),
    [
        ("aws_waf_rate_based_rule", "rate_key", "IP"),
        ("aws_wafregional_rate_based_rule", "rate_key", "IP"),
        ("aws_api_gateway_method", "http_method", "POST"),
        ("google_compute_firewall_policy_rule", "action", "allow"),
        ("google_compute_firewall_policy_rule", "firewall_policy", "shop"),
        ("google_compute_firewall_policy_rule", "ip_protocol", "tcp"),
        ("google_compute_security_policy_rule", "action", "allow"),
        ("google_os_config_v2_policy_orchestrator", "action", "UPSERT"),
    ],
)
def test_what_takes_a_few_words_alone_is_given_one(resource_type: str, argument: str, expected: str) -> None:
    """The documentation of the providers names the words in a way that no schema tells."""
    provider = resource_type.partition("_")[0]
    assert text_sample(known_as(thing_of(resource_type), argument, provider), provider) == expected


def test_a_time_to_live_is_no_second() -> None:
    assert sample("ttl", "number", "azurerm") == "300"


@pytest.mark.parametrize(
    ("resource_type", "block", "expected"),
    [
        ("aws_codegurureviewer_repository_association", "repository", "{ bitbucket = {"),
        ("aws_wafv2_web_acl", "default_action", "{ allow = {"),
        ("aws_lb_listener_rule", "condition", "[{ host_header = {"),
    ],
)
def test_a_block_of_alternatives_has_one(resource_type: str, block: str, expected: str) -> None:
    inputs = {one.name: one.sample for one in blueprint(resource_type, BUILT_IN).inputs}
    assert inputs[block].startswith(expected)


@pytest.mark.parametrize(
    ("resource_type", "kind"),
    [
        ("azurerm_managed_devops_pool", "UserAssigned"),
        ("azurerm_linux_virtual_machine", "SystemAssigned"),
        ("azurerm_search_service", "SystemAssigned"),
    ],
)
def test_the_type_of_an_identity_fits_its_ids(resource_type: str, kind: str) -> None:
    inputs = {one.name: one.sample for one in blueprint(resource_type, BUILT_IN).inputs}
    assert f'type = "{kind}"' in inputs["identity"]


SIZED = re.compile(r"(^|_)(instance_type|instance_class|node_type)$")
SIZES_OF_EC2 = {"aws_cloud9_environment_ec2", "aws_drs_replication_configuration_template", "aws_launch_configuration"}
"""Types that must be told a size, and take those of EC2; the others have families of their own, or list what they take."""
SHOWN_OTHERWISE = {"aws_codecatalyst_dev_environment", "aws_gamelift_fleet", "aws_msk_cluster"}
"""Types whose example of the whole block, or list of what is taken, stands in the facts."""


def _must_be_sized(block: Block) -> Iterator[Attribute]:
    yield from (one for one in block.attributes.values() if one.required and SIZED.search(one.name))
    for nested in block.blocks.values():
        if nested.min_items:
            yield from _must_be_sized(nested.block)


def test_a_size_is_one_of_the_service_that_takes_it() -> None:
    """A database of DocumentDB has no `db.t4g.micro`, and a fleet of AppStream no `t3.micro`: the plan would pass, and the apply fail."""
    sizes = set(common().sizes.values())
    sized = ((name, one) for name in catalogue().names("aws") for one in _must_be_sized(catalogue().resource_type(name).block))
    plain = {name: one.name for name, one in sized if not (one.values or one.named)}
    assert len(plain) > 15
    told = {name for name, path in plain.items() if (facts := for_type(name)) and path in facts.arguments and facts.arguments[path].example}
    of_ec2 = {name for name, path in plain.items() if text_sample(known_as(thing_of(name), path, "aws"), "aws") in sizes}
    assert of_ec2 - told == SIZES_OF_EC2 | SHOWN_OTHERWISE
