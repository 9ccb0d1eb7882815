"""A default that stands on a whole block stands on its members too: who names one of them does not lose the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_core.resource_types import UNSET, for_type
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resource_types import TypeFacts

pytestmark = pytest.mark.unit

OTHERS = "other members take its place: who names one says the block anew"
LOUD = "the cloud refuses the block without it, or with a value that does not fit the member that the caller names"
WHOLE = {
    ("aws_cloudfront_distribution", "viewer_certificate.cloudfront_default_certificate"): OTHERS,
    ("aws_opensearch_domain", "ebs_options.volume_size"): LOUD,
    ("azurerm_application_gateway", "autoscale_configuration.max_capacity"): LOUD,
    ("azurerm_application_gateway", "ssl_policy.policy_name"): OTHERS,
    ("azurerm_application_gateway", "ssl_policy.policy_type"): OTHERS,
}
"""Members of such a default that have none of their own, with the reason. What must be given, Terraform asks for; it is not among them."""


MAPS = {("aws_glue_job", "default_arguments"): "which arguments a job takes depends on its kind: `pythonshell` is given {}"}
"""Maps whose default is gone once the caller gives one; any other is merged below what the caller gives."""


def curated() -> Iterator[tuple[str, TypeFacts]]:
    """Yield the types that have facts of their own, with those."""
    for provider in catalogue().providers():
        for name in catalogue().names(provider):
            if known := for_type(name):
                yield name, known


def members() -> Iterator[tuple[str, str, object]]:
    """Yield the members that a default of a block gives, and that may be left out: type, dotted path, value."""
    for name, known in curated():
        for path, one in known.arguments.items():
            nested = catalogue().resource_type(name).block.blocks.get(path)
            if nested is None or nested.repeatable or not isinstance(one.default, Mapping):
                continue
            for member, value in one.default.items():
                attribute = nested.block.attributes.get(member)
                if attribute is not None and not attribute.required:
                    yield name, f"{path}.{member}", value


def test_members_have_the_default_of_their_block() -> None:
    found = {(name, path): value for name, path, value in members()}
    own = {key: known.arguments[key[1]].default for key in found if (known := for_type(key[0])) and key[1] in known.arguments}
    assert {key for key, value in found.items() if own.get(key, UNSET) != value} == set(WHOLE)


def test_a_map_of_the_caller_is_merged_over_ours() -> None:
    found = {
        (name, path)
        for name, known in curated()
        for path, one in known.arguments.items()
        if isinstance(one.default, Mapping) and one.default and path in catalogue().resource_type(name).block.attributes
    }
    assert found == set(MAPS)


def test_it_stands_in_the_type_of_the_input() -> None:
    inputs = {one.name: one.type for one in blueprint("azurerm_linux_virtual_machine", BUILT_IN).inputs}
    assert 'storage_account_type = optional(string, "StandardSSD_LRS")' in " ".join(inputs["os_disk"].split())
