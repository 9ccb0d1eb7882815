"""What modules of Azure's types show in their examples is taken by the real provider, which needs no account to say so.

Types are asked about as plain resources, as their modules would write them; modules with facts of their own are planned whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.real_provider.azure_identity import configuration, identity
from tests.real_provider.conftest import AZURE
from tests.real_provider.example_values import resource
from tests.real_provider.provider_process import NO_NETWORK

from fac_core import resource_types
from fac_core.hcl.write import line
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.closed_types import closed_types
from fac_core.terraform import Terraform, TerraformError
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.module import module_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.real_provider.provider_process import ProviderProcess

    from fac_core.schema.resource_schema import Block
    from fac_core.schema_provider.wire import tfplugin6_pb2 as wire

pytestmark = pytest.mark.real_provider

TYPES = sorted(catalogue().names("azurerm"))
ASKS_AZURE = {
    "azurerm_databricks_workspace",  # its module reads the subscription, for a budget
    "azurerm_kubernetes_cluster_node_pool",
    "azurerm_linux_function_app",  # the provider reads the plan
    "azurerm_oracle_autonomous_database_clone_from_database",
    "azurerm_palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager",
    "azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager",
    "azurerm_windows_function_app",
}
CLOSED = {*closed_types()}
"""Azure makes no new ones, and the provider plans none."""
OWN_PROVIDER = re.compile(r'^provider "azurerm" {\n.*?^}\n', re.MULTILINE | re.DOTALL)
WINDOW = re.compile(r'(source  = "hashicorp/azurerm"\n *version = )".*"')
NEWER_IN_COMPANIONS = re.compile(r"^ *spillover_deployment_name += .*\n", re.MULTILINE)
MODULES = [name for name in TYPES if resource_types.is_curated(name)]


def test_the_smallest_example_of_every_type_is_taken(azure_provider: ProviderProcess) -> None:
    known = [name for name in TYPES if name in azure_provider.schema.resource_schemas]
    plain = [name for name in known if not resource_types.is_curated(name) and name not in ASKS_AZURE | CLOSED]
    assert len(known) > 1000
    assert len(plain) > 950
    asked = {name: resource(blueprint(name, BUILT_IN), catalogue().resource_type(name).block) for name in plain}
    assert {name: found for name, values in asked.items() if (found := azure_provider.refusals(name, values))} == {}


@pytest.mark.parametrize("name", sorted(CLOSED))
def test_what_is_closed_is_refused_for_that_reason_alone(name: str, azure_provider: ProviderProcess) -> None:
    values = resource(blueprint(name, BUILT_IN), catalogue().resource_type(name).block)
    assert [one for one in azure_provider.refusals(name, values) if "no longer permitted" not in one] == []
    assert azure_provider.refusals(name, values)


def test_a_wrong_value_is_refused(azure_provider: ProviderProcess) -> None:
    """The process does not merely say yes."""
    values = resource(blueprint("azurerm_maps_account", BUILT_IN), catalogue().resource_type("azurerm_maps_account").block)
    assert azure_provider.refusals("azurerm_maps_account", values) == []
    assert "sku_name" in azure_provider.refusals("azurerm_maps_account", {**values, "sku_name": "shop"})[0]
    assert azure_provider.refusals("azurerm_container_registry_task", {"name": "a", "container_registry_id": "b"})


def test_both_examples_of_modules_are_taken(tmp_path: Path, azure_cli_config: str, azure_provider: ProviderProcess) -> None:
    schemas = azure_provider.schema.resource_schemas
    names = [name for name in MODULES if name in schemas and name not in ASKS_AZURE]
    calls = [write(tmp_path, name, kind, schemas[name].block) for name in names for kind in ("minimal", "complete")]
    assert len(calls) > 100
    with identity() as url, Terraform(tmp_path, cli_config=azure_cli_config, environment=NO_NETWORK) as terraform:
        (tmp_path / "main.tf").write_text("\n".join([root(url), *calls]))
        terraform.init()
        try:
            terraform.plan()
        except TerraformError as error:
            pytest.fail("\n".join(f"{one.address}: {one}" for one in error.diagnostics))


def root(url: str) -> str:
    """Return the provider of a root module."""
    given = {name: value for name, value in configuration(url).items() if name != "features"}
    arguments = "\n".join(f"  {name} = {line(value)}" for name, value in given.items())
    source = f'    azurerm = {{\n      source = "hashicorp/azurerm"\n      version = "{AZURE[1]}"\n    }}\n'
    return f'terraform {{\n  required_providers {{\n{source}  }}\n}}\nprovider "azurerm" {{\n  features {{}}\n{arguments}\n}}\n'


def write(folder: Path, name: str, kind: str, known: wire.Schema.Block) -> str:
    """Write the module of a type with one of its examples, without what this version does not know; return a call of that."""
    exclude = tuple(newer(catalogue().resource_type(name).block, known))
    for path, text in module_files(blueprint(name, BUILT_IN, Options(exclude=exclude)), base=False).items():
        if not path.startswith(("tests/", f"examples/{'minimal' if kind == 'complete' else 'complete'}/")):
            target = folder / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(NEWER_IN_COMPANIONS.sub("", WINDOW.sub(rf'\1"{AZURE[1]}"', OWN_PROVIDER.sub("", text))))
    return f'module "{name}_{kind}" {{\n  source = "./{name}/examples/{kind}"\n}}\n'


def newer(block: Block, known: wire.Schema.Block, prefix: str = "") -> Iterator[str]:
    """Yield the paths that the catalogue's version has and this one does not."""
    names = {one.name for one in known.attributes}
    blocks = {one.type_name: one.block for one in known.block_types}
    yield from (prefix + one.name for one in block.attributes.values() if one.settable and one.name not in names)
    for name, nested in block.blocks.items():
        if name in blocks:
            yield from newer(nested.block, blocks[name], f"{prefix}{name}.")
        else:
            yield prefix + name
