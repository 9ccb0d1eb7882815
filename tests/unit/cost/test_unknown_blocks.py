"""A block that a `dynamic` writes is not taken for one that nobody writes: Terraform's plans do not show how it is written."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_core.resources import Change, Module, Resource, Tree
from fac_cost.arithmetic import Expression, Unknown
from fac_cost.book import open_book
from fac_cost.estimating import Result, estimate
from fac_cost.estimating.blocks import is_block
from fac_cost.estimating.scope import Arguments
from fac_cost.formulas import formula
from fac_cost.usage import UsageFile

if TYPE_CHECKING:
    from fac_core.resources import Json
    from fac_cost.arithmetic import Value

pytestmark = pytest.mark.unit

BLOCKS = [
    ("aws_instance", "ebs_block_device"),
    ("aws_opensearch_domain", "cluster_config"),
    ("aws_wafv2_web_acl", "rule"),
    ("google_compute_instance", "guest_accelerator"),
    ("google_container_cluster", "node_pool"),
]
"""Blocks with a default; each takes the schema of its type, so not all of them."""

ONE_VOLUME: dict[str, Value] = {"volume_type": "gp3", "volume_size": Decimal(8)}


def _tree(name: str, path: str, actions: tuple[str, ...] = ("create",), *, offline: bool = True) -> tuple[Resource, Tree]:
    machine = {
        "instance_type": "m5.large",
        "subnet_id": "s",
        "machine_type": "n1-standard-4",
        "region": "us-east-1",
        "zone": "us-central1-a",
    }
    one = Resource((), "managed", name, "a", None, name.partition("_")[0], machine, {path: True}, change=Change(actions))
    written = {key: {"constant_value": value} for key, value in machine.items()}
    return one, Tree("plan", (one,), configuration=Module(expressions={one.block: written}), offline=offline)


@pytest.mark.parametrize(("name", "path"), [*BLOCKS, ("google_compute_instance", "boot_disk.initialize_params")])
def test_schemas_tell_blocks(name: str, path: str) -> None:
    assert is_block(name, path)
    assert not is_block(name, "name")


@pytest.mark.parametrize(("name", "path"), BLOCKS)
def test_no_default_is_taken_for_a_block_that_is_written(name: str, path: str) -> None:
    """Providers without a cloud make no block up; with one, those that are there already keep what they have."""
    its = formula(name)
    assert its is not None
    found = (_tree(name, path), _tree(name, path, ("update",), offline=False))
    assert [type(Arguments(*each, its)[path]).__name__ for each in found] == ["Unknown", "Unknown"]


@pytest.mark.parametrize(
    ("name", "path", "line"),
    [("google_compute_instance", "guest_accelerator", "gpu"), ("aws_instance", "ebs_block_device", "storage")],
)
def test_cards_and_disks_that_nobody_counted_yet_have_no_price(name: str, path: str, line: str) -> None:
    _, tree = _tree(name, path)
    (found,) = estimate(tree, open_book(), UsageFile()).resources
    assert found.result is Result.UNPRICED
    assert f"{line}: {path} is not known yet" in found.reason


def test_what_the_provider_decides_when_it_makes_a_machine_is_left_to_it() -> None:
    for path, result in {"root_block_device": "priced", "ebs_block_device": "priced", "credit_specification": "unpriced"}.items():
        one, tree = _tree("aws_instance", path, offline=False)
        tree = replace(tree, resources=(replace(one, values={**one.values, "instance_type": "t3.medium"}),))
        (found,) = estimate(tree, open_book(), UsageFile()).resources
        assert found.result == result, (path, found.reason)


def test_what_stands_in_one_of_several_blocks_is_on_the_bill() -> None:
    """A trail of data events was one without them where a second selector stood beside the first."""
    selectors: list[Json] = [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}]}, {"read_write_type": "WriteOnly"}]
    for held, result in ((selectors, Result.UNPRICED), (selectors[1:], Result.PRICED)):
        one = Resource((), "managed", "aws_cloudtrail", "a", None, "", {"region": "us-east-1", "event_selector": held})
        (found,) = estimate(Tree("plan", (one,)), open_book(), UsageFile()).resources
        assert found.result is result, found.reason


def test_of_several_blocks_none_is_taken_for_the_one_that_a_formula_speaks_of() -> None:
    both = (ONE_VOLUME, ONE_VOLUME | {"volume_size": Decimal(9)})
    scope = {"root_block_device": both}
    assert Expression.read("root_block_device.volume_size").value(scope) == Unknown(("which of 2 blocks counts for volume_size",))
    assert Expression.read("root_block_device.volume_size").value({"root_block_device": both[:1]}) == Decimal(8)
    assert Expression.read("root_block_device.volume_size").value({"root_block_device": ()}) is None
