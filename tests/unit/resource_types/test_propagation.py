"""Every argument that the facts of propagation and of further providers name stands in the schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.clouds import UNITS
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts import propagation, table
from fac_core.shared_facts.providers import canonical, provider
from fac_core.shared_facts.tagging_resources import tagging_resources

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Block
    from fac_core.shared_facts.propagation import Propagation

pytestmark = pytest.mark.unit

KNOWN = table("propagation", propagation._SHAPE)  # noqa: SLF001 - the whole table


def names(block: Block) -> set[str]:
    return set(block.attributes) | set(block.blocks)


@pytest.mark.parametrize("name", KNOWN)
def test_what_propagation_names_is_in_the_schema(name: str) -> None:
    known, block = KNOWN[name], catalogue().resource_type(name).block
    ways = [way for way in (known.flag, known.blocks, known.specifications, known.switch, known.template) if way]
    assert len(ways) == 1
    for path in told(known):
        *holders, argument = path.split(".")
        inner = block
        for holder in holders:
            inner = inner.blocks[holder].block
        assert argument in names(inner), f"{name}: {path}"


def told(known: Propagation) -> list[str]:
    """Return all arguments that a type's facts name, dotted."""
    found = [known.template]
    if known.flag:
        found += [f"{known.flag.block}.{known.flag.argument}", f"{known.flag.block}.key"]
    if known.blocks:
        found += [f"{kind}.{known.blocks.argument}" for kind in known.blocks.types]
        found += [known.blocks.all, *(f"{kind}.{known.blocks.kind}" for kind in known.blocks.types if known.blocks.kind)]
    if known.specifications:
        found += [f"{known.specifications.block}.{name}" for name in (known.specifications.kind, known.specifications.argument)]
    if known.switch:
        beside = known.switch.argument.rpartition(".")[0]
        found += [known.switch.argument, known.switch.where, f"{beside}.{known.switch.instead}" if known.switch.instead else ""]
    return [path for path in found if path]


@pytest.mark.parametrize("name", tagging_resources())
def test_what_puts_tags_on_others_is_in_the_schema(name: str) -> None:
    known, block = tagging_resources()[name], catalogue().resource_type(name).block
    assert known.target in names(block)
    assert {"key", "value"} <= names(block.blocks[known.block].block if known.block else block)


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("aws", "hashicorp/aws"),
        ("hashicorp/AWS", "hashicorp/aws"),
        ("registry.terraform.io/hashicorp/aws", "hashicorp/aws"),
        ("registry.opentofu.org/opentofu/aws", "hashicorp/aws"),
        ("mirror.example.com/hashicorp/google-beta", "hashicorp/google-beta"),
        ("terraform.io/builtin/terraform", "terraform.io/builtin/terraform"),
    ],
)
def test_every_way_to_write_a_source_is_one(source: str, address: str) -> None:
    assert canonical(source) == address


def test_further_providers_belong_to_a_cloud_or_to_none() -> None:
    for source in ("hashicorp/google-beta", "Azure/azapi", "hashicorp/azapi", "hashicorp/awscc"):
        known = provider(source)
        assert known is not None
        assert UNITS.find(known.cloud)
    random = provider("hashicorp/random")
    assert random is not None
    assert random.not_billed
    assert provider("acme/random") is None


def test_kinds_of_things_are_types_of_the_clouds_own_provider() -> None:
    azapi = provider("azure/azapi")
    assert azapi is not None
    assert azapi.type_of("microsoft.storage/storageaccounts@2023-01-01") == "azurerm_storage_account"
    assert azapi.type_of("Contoso.Things/things@2023-01-01") == ""
    known = set(catalogue().names("azurerm"))
    assert [kind for kind, own in azapi.kinds.items() if own not in known] == []
