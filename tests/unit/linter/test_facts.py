"""Facts that rules go by: none too old, each with a source, and each argument that they name is there."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from fac_core.resource_types import UNITS, for_type
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind
from fac_core.shared_facts.closed_types import closed_types
from fac_lint.facts import (
    account_wide,
    app_service,
    billing_services,
    companions,
    features,
    free_as_used,
    machines,
    non_production,
    places,
    support,
)
from fac_lint.run.rulebook import OURS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Block
    from fac_lint.facts.dated import Dated

pytestmark = pytest.mark.unit

CLOUDS = machines.UNITS.names()
MACHINES = {name: known for name in CLOUDS if (known := machines.machines(name)) is not None}
SERVICES = {name: listed for name in billing_services.UNITS.names() if (listed := billing_services.services(name)) is not None}
DATED: dict[str, Dated] = {
    **MACHINES,
    **{f"{name} services": known for name, known in SERVICES.items()},
    "support": support.support(),
    "app_service": app_service.tiers(),
    "free_as_used": free_as_used.free_as_used(),
}
PLACES = places.UNITS.names()


@pytest.mark.parametrize("name", DATED)
def test_no_table_is_too_old(name: str) -> None:
    table = DATED[name]
    today = datetime.now(UTC).date()
    assert not table.stale(today), f"{name} was made on {table.as_of}: look at its sources again"
    assert table.stale(table.as_of.replace(year=table.as_of.year + 3))


def sources() -> Iterator[tuple[str, str, frozenset[str]]]:
    for name, known in MACHINES.items():
        yield from (
            (f"{name} {family}", one.source, frozenset(known.sources)) for of in known.families.values() for family, one in of.items()
        )
    for name, services in SERVICES.items():
        yield from ((f"{name} {service}", one.source, frozenset(services.sources)) for service, one in services.services.items())
    used = free_as_used.free_as_used()
    yield from ((name, one.source, frozenset(used.sources)) for name, one in used.types.items())
    calendar = support.support()
    for name, engine in calendar.engines.items():
        yield from ((f"{name} {version}", one.source, frozenset(calendar.sources)) for version, one in engine.versions.items())


def test_every_row_names_sources_that_the_table_has() -> None:
    found = list(sources())
    assert len(found) > 200
    strangers = [(row, letters) for row, letters, known in found if not set(letters.replace("+", ",").replace(" ", "").split(",")) <= known]
    assert strangers == []


def arguments() -> Iterator[tuple[str, str]]:
    for name in PLACES:
        yield from ((kind, path) for table in places.of_cloud(name).values() for kind, paths in table.items() for path in paths)
    for known in MACHINES.values():
        yield from ((kind, path) for types in known.places.values() for kind, paths in types.items() for path in paths)
    yield from ((kind, path) for kind in free_as_used.free_as_used().types for path in free_as_used.free_with(kind))
    for one in companions.networks().values():
        yield one.subnet, one.network_of_subnet
        yield one.joint or one.gateway, "subnet_id"
    for table in non_production.FOLDER.glob("*.yaml"):
        yield from ((kind, one.argument) for kind, found in non_production.settings(table.stem).items() for one in found)
    for engine in support.support().engines.values():
        for kind, path in engine.versions_at.items():
            yield kind, path
            yield from ((kind, condition.argument) for condition in (engine.where, engine.unless) if condition is not None)


# Of older versions of the provider than the catalogue has.
OLDER = {"default_node_pool.enable_auto_scaling", "enable_auto_scaling"}


@pytest.mark.parametrize(("kind", "path"), sorted(set(arguments())))
def test_every_argument_is_there(kind: str, path: str) -> None:
    assert path in OLDER or path_in(path, catalogue().resource_type(kind).block)


def path_in(path: str, block: Block) -> bool:
    head, _, rest = path.partition(".")
    if not rest:
        return head in block.attributes or head in block.blocks
    return head in block.blocks and path_in(rest, block.blocks[head].block)


def test_a_look_at_the_text_of_a_table_leaves_out_none_of_its_types() -> None:
    for cloud, known in MACHINES.items():
        assert all(machines.machines_of(cloud, one) is known for types in known.places.values() for one in types)
    for engine in support.support().engines.values():
        assert all(engine in support.engines_of(one) for one in engine.versions_at)
    assert machines.machines_of("aws", "aws_sqs_queue") is None
    assert support.engines_of("aws_sqs_queue") == ()


def test_families_are_told_by_the_names_of_machines() -> None:
    found = {
        machine: MACHINES[cloud].of(service, machine)
        for cloud, service, machine in (
            ("aws", "ec2", "m3.large"),
            ("aws", "ec2", "m8g.large"),
            ("aws", "rds", "db.m3.large"),
            ("aws", "opensearch", "r4.large.search"),
            ("azurerm", "compute", "standard_ds2_v2"),
            ("azurerm", "compute", "Standard_D4ads_v6"),
            ("google", "compute", "n1-standard-4"),
            ("google", "compute", "custom-2-4096"),
            ("google", "compute", "n4-standard-4"),
        )
    }
    assert [machine for machine, family in found.items() if family is None] == ["m8g.large", "Standard_D4ads_v6", "n4-standard-4"]


def test_large_machines_are_told_by_their_names() -> None:
    large = {
        "aws": ("m7i.4xlarge", "db.r7g.16xlarge", "r5.4xlarge.search", "c7g.metal", "m7i.metal-24xl"),
        "azurerm": ("Standard_D16s_v5", "Standard_E32-8ads_v5", "Standard_DS14_v2", "GP_Standard_D16s_v3", "GP_Gen5_16"),
        "google": ("n2-standard-16", "n2-custom-16-32768", "db-custom-32-122880", "c3-standard-22-lssd", "a3-highgpu-8g"),
    }
    small = {
        "aws": ("m7i.2xlarge", "t3.large", "db.serverless", "mac2.metal"),
        "azurerm": ("Standard_D8s_v5", "Standard_DS13_v2", "B_Standard_B1ms", "GP_S_Gen5_2", "P15"),
        "google": ("n2-standard-8", "n2-custom-4-32768", "db-custom-4-65536", "db-f1-micro", "e2-micro"),
    }
    assert all(MACHINES[cloud].is_large(one) for cloud, names in large.items() for one in names)
    assert not any(MACHINES[cloud].is_large(one) for cloud, names in small.items() for one in names)


def test_each_table_of_settings_is_of_a_rule_and_each_setting_says_what_costs() -> None:
    for table in non_production.FOLDER.glob("*.yaml"):
        OURS.rule(table.stem.replace("_", "-"))
        for kind, found in non_production.settings(table.stem).items():
            assert all(sum(map(bool, (one.values or one.begins, one.at_least, one.machine))) == 1 for one in found), kind


def test_a_release_is_of_its_version() -> None:
    engines = support.support().engines
    assert [engines[name].of(version) is not None for name, version in (("mysql", "5.7.44"), ("mysql", "9.1"), ("postgres", "13.4"))] == [
        True,
        False,
        True,
    ]
    found = engines["opensearch"].of("OpenSearch_2.9")
    assert found is not None
    assert found[0] == "2.9"


def test_services_of_resource_types_are_among_the_services_of_bills() -> None:
    facts = [known for unit in UNITS.names() if (known := for_type(unit.replace("/", "_"))) is not None and known.billing_service_confirmed]
    assert {one.billing_service for one in facts if one.resource_type.startswith("aws_")} <= SERVICES["aws"].services.keys()
    ids = {one.billing_service_id.removeprefix("services/") for one in facts} - {""}
    assert len(ids) > 10
    assert ids <= SERVICES["google"].services.keys()


def test_letters_tell_services_apart() -> None:
    known = SERVICES["aws"].services
    assert len({billing_services.letters(name) for name in known}) == len(known)
    others = [(name, text) for name, one in known.items() for text in one.also]
    assert [text for _, text in others if text in known] == []
    assert [text for name, text in others if SERVICES["aws"].meant(text) != name] == []


def test_ids_of_services_are_far_from_each_other() -> None:
    ids = [*SERVICES["google"].services]
    close = [(one, other) for one in ids for other in ids if one < other and sum(a != b for a, b in zip(one, other, strict=True)) < 6]
    assert close == []


def test_azure_ends_machines_and_types_on_the_days_of_its_own_list() -> None:
    told = yaml.safe_load(Path(__file__).with_name("azure_retirements.yaml").read_text(encoding="utf-8"))
    found = {name: known for name in told["machines"] if (known := MACHINES["azurerm"].of("compute", name))}
    assert {name: known.retires for name, known in found.items()} == told["machines"]
    ending = [known for known in MACHINES["azurerm"].families["compute"].values() if known.retires and known.source in {"A", "B"}]
    assert [known.pattern for known in ending if known not in found.values()] == [], "a machine of each series is compared"
    assert {name: closed_types()[name].ends for name in told["types"]} == {name: str(day) for name, day in told["types"].items()}


def test_types_for_a_whole_account_are_there() -> None:
    types = [name for provider in catalogue().providers() for name in catalogue().names(provider)]
    assert [start for start in account_wide.beginnings() if not any(one.startswith(start) for one in types)] == []


@pytest.mark.parametrize("resource_type", sorted(features.hourly_features()))
def test_each_feature_is_a_type(resource_type: str) -> None:
    assert catalogue().newest_with(Kind.RESOURCE, resource_type) is not None


def test_the_names_of_machines_tell_their_size() -> None:
    sizes = {
        "aws": {"db.r7g.4xlarge": 16, "t3.micro": 2, "m5.xlarge.search": 4, "db.serverless": None, "ra3.4xlarge": None},
        "azurerm": {"Standard_D8s_v5": 8, "Standard_B2ms": 2, "GP_Gen5_8": 8, "GP_Standard_D4ds_v4": 4, "P15": None},
        "google": {"n2-standard-16": 16, "db-custom-4-16384": 4, "db-f1-micro": 1, "e2-medium": 2, "a4-highgpu-8g": None},
    }
    assert {cloud: {name: MACHINES[cloud].vcpus(name) for name in named} for cloud, named in sizes.items()} == sizes


def test_every_machine_that_is_known_has_the_size_that_its_name_tells() -> None:
    """Of shared and burstable ones at most 2 vCPUs are told where there is one or a part of one."""
    text = (Path(__file__).parent / "machine_sizes.txt").read_text(encoding="utf-8")
    rows = [line.split() for line in text.splitlines() if not line.startswith("#")]
    real = {(cloud, name): float(vcpus) for cloud, vcpus, *names in rows for name in names}
    assert len(real) == 3009
    told = {(cloud, name): MACHINES[cloud].vcpus(name) for cloud, name in real}
    assert {one: told[one] for one, vcpus in real.items() if told[one] not in {vcpus, max(vcpus, 2)}} == {}
    assert [one for one, vcpus in real.items() if MACHINES[one[0]].is_large(one[1]) != (vcpus >= 16)] == []


def test_what_decides_about_a_signal_is_an_argument_or_belongs_to_a_companion() -> None:
    """So that null of an argument means what the provider does (`fac_lint.views.modes`)."""
    unknown = [
        (name, signal.key, said)
        for name in (one.replace("/", "_", 1) for one in UNITS.names() if "/" in one)
        if (facts := for_type(name)) is not None
        for signal in facts.signals.values()
        for said in re.findall(r"\bvar\.(\w+)", signal.when.condition if signal.when is not None else "")
        if said not in {one.input for one in facts.companions.values()} and not is_argument(name, said)
    ]
    assert unknown == []


def is_argument(resource_type: str, name: str) -> bool:
    block = catalogue().resource_type(resource_type).block
    return name in block.attributes or name in block.blocks
