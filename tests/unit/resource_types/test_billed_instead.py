"""Where an argument moves the bill to another resource, a host, a pool, a cluster, the texts of the budget say that it is not counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.names import resource_type as type_of
from fac_core.resource_types import for_type, names
from fac_core.resource_types.tag_places import not_reached
from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit
HOLDERS = re.compile(
    r"(^|\.)(dedicated_host_id|dedicated_host_group_id|host_group_id|host_id|host_resource_group_arn|elastic_pool_id|"
    r"dedicated_cluster_id|stream_analytics_cluster_id|storage_pool|node_affinities)$"
)
"""What arguments are called that put a thing on or into another, which is billed instead of it."""
INSTEAD = re.compile(r"\bbilled\b[^.;]*\binstead of (it|its|theirs|them|the machines?)\b|\bis billed, not the \w+")
TOLD = re.compile(r"\b(dedicated hosts?|pool|dedicated cluster|sole-tenant nodes?)\b")
OTHERWISE = {"aws_spot_instance_request": "AWS runs no Spot Instance on a dedicated host"}


def _paths(name: str) -> Iterator[str]:
    block = catalogue().resource_type(name).block
    yield from (*block.attributes, *block.blocks)
    yield from (f"{label}.{one}" for label, inner in block.blocks.items() for one in (*inner.block.attributes, *inner.block.blocks))


def holders() -> dict[str, list[str]]:
    """Return by type the arguments that move its bill: by their names, or by what the facts say of them."""
    found: dict[str, list[str]] = {}
    for name in (type_of(*one.split("/", 1)) for one in names()):
        facts = for_type(name)
        assert facts is not None
        said = {path for path, one in facts.arguments.items() if INSTEAD.search(one.description or "")}
        paths = sorted({*said, *(path for path in _paths(name) if HOLDERS.search(path))} - {*facts.leave_out})
        if paths:
            found[name] = paths
    return found


def test_a_budget_says_that_it_does_not_count_what_is_billed_instead() -> None:
    found = holders()
    assert len(found) > 10
    told = {name: " ".join(one.what for one in not_reached(name)) for name in found.keys() - OTHERWISE.keys()}
    assert {name: found[name] for name, text in told.items() if not TOLD.search(text)} == {}
    assert OTHERWISE.keys() <= found.keys()
