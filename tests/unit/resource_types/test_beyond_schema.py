"""What a provider demands beyond its schema: paths that exist, of types that have no file of their own, and examples that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.real_provider.example_values import resource

from fac_core import resource_types
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.schema.types import is_kind
from fac_core.shared_facts import FOLDER
from fac_core.shared_facts.beyond_schema import Demands, all_demands
from fac_gen.blueprint.build import blueprint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Attribute, Block, NestedBlock

pytestmark = pytest.mark.unit
KNOWN = {name: found for path in (FOLDER / "beyond_schema").glob("*.yaml") for name, found in all_demands(path.stem).items()}
SCALARS = {"string": str, "bool": bool}


def members(block: Block, prefix: str = "") -> Iterator[tuple[str, Attribute | NestedBlock]]:
    yield from ((prefix + name, one) for name, one in block.attributes.items())
    for name, nested in block.blocks.items():
        yield prefix + name, nested
        yield from members(nested.block, f"{prefix}{name}.")


def schemas(name: str) -> Iterator[dict[str, Attribute | NestedBlock]]:
    provider = name.partition("_")[0]
    for version in catalogue().versions(provider):
        if name in catalogue().names(provider, version=version.version):
            yield dict(members(catalogue().resource_type(name, version.version).block))


def test_demands_are_of_types_without_a_file_of_their_own() -> None:
    """What is known of one type stands in one place."""
    assert len(KNOWN) > 850
    assert [name for name in KNOWN if resource_types.is_curated(name)] == []


@pytest.mark.parametrize(("name", "found"), KNOWN.items(), ids=lambda one: one if isinstance(one, str) else "")
def test_paths_exist_and_values_are_of_their_type(name: str, found: Demands) -> None:
    for schema in schemas(name):
        assert {*found.required, *found.given, *found.values} <= schema.keys()
        for path, value in found.values.items():
            assert fits(value, getattr(schema[path], "type", None)), f"{path}: {value!r}"


def fits(value: Any, type_: Any) -> bool:  # noqa: ANN401 - as YAML and cty have them
    if isinstance(type_, str) and type_ in SCALARS:
        return isinstance(value, SCALARS[type_])
    if type_ == "number":
        return not isinstance(value, str | bool)
    if type_ is not None and (is_kind(type_, "list") or is_kind(type_, "set")):
        return isinstance(value, tuple) and all(fits(one, type_[1]) for one in value)
    return True


def test_an_input_that_the_provider_wants_has_no_default_and_what_is_given_stands_in_the_smallest_example() -> None:
    made = {one.name: one for one in blueprint("aws_bedrockagent_knowledge_base", BUILT_IN).inputs}
    assert made["storage_configuration"].default is None
    assert made["storage_configuration"].shown
    policy = {one.name: one for one in blueprint("aws_lb_listener", BUILT_IN).inputs}["default_action"]
    assert "target_group_arn" in policy.sample
    assert 'type = "forward"' in policy.sample
    chosen = {one.name: one for one in blueprint("aws_ami_launch_permission", BUILT_IN).inputs}
    assert chosen["account_id"].minimal
    assert chosen["account_id"].default == "null"
    assert not chosen["group"].shown


def test_an_azure_type_shows_what_the_provider_takes() -> None:
    rule = {one.name: one for one in blueprint("azurerm_network_security_rule", BUILT_IN).inputs}
    assert rule["access"].sample == '"Allow"'
    assert rule["source_address_prefix"].minimal
    assert not rule["source_address_prefixes"].shown
    redis = {one.name: one for one in blueprint("azurerm_managed_redis", BUILT_IN).inputs}["default_database"]
    assert (redis.default, redis.shown) == (None, True)
    volumes = {one.name: one for one in blueprint("azurerm_netapp_volume_group_oracle", BUILT_IN).inputs}["volume"].sample
    assert volumes.count("volume_spec_name") == 2


def test_a_module_holds_under_no_version_that_demands_what_the_newest_does_not_know() -> None:
    """One version has `roles` as an argument that must be given, the next as a block: no module writes both."""
    assert [one.version for one in blueprint("aws_auditmanager_assessment", BUILT_IN).schemas] == ["6.69.1"]


def held(shown: Any, path: list[str]) -> list[Any]:  # noqa: ANN401 - values of an example
    """Return what stands at a path of an example, in each of the blocks that lead there."""
    inside = [block[path[0]] for block in (shown if isinstance(shown, list) else [shown]) if path[0] in block]
    return inside if len(path) == 1 else [found for one in inside for found in held(one, path[1:])]


@pytest.mark.parametrize("name", sorted(all_demands("google")))
def test_the_smallest_example_of_a_google_type_gives_what_is_demanded(name: str) -> None:
    """One of several alternatives, and values of the form that the provider's code takes."""
    known = all_demands("google")[name]
    shown = resource(blueprint(name, BUILT_IN), catalogue().resource_type(name).block)
    assert [path for path in known.given if not held(shown, path.split("."))] == []
    there = {path: held(shown, path.split(".")) for path in known.values}
    assert there == {path: [value] for path, value in known.values.items()}
