"""Whatever a type that has a price can be asked for, and whose name sounds like money, is read by its formula or said by it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.schema.catalogue import catalogue
from fac_cost.formulas import formula, priced_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Block
    from fac_cost.arithmetic import Expression, Template
    from fac_cost.formulas.formula import Formula

pytestmark = pytest.mark.unit
UNSAID = Path(__file__).with_name("unsaid_arguments.txt")
"""What no formula reads or speaks of yet, one a line. It may only grow shorter."""
FORMULAS = {kind: found for kind in priced_types() if (found := formula(kind)) is not None}
MONEY = re.compile(
    r"(?<![a-z])(iops|throughput|replicas?|tier|sku|gpu|accelerat\w*|tenancy|licen[cs]e|dedicated|insights|monitoring|backup|snapshot|public_ip"
    r"|zone_redundan\w*|multi_az|storage|size|capacity|count|bandwidth|logging)(?![a-z])"
)
PRICES = re.compile(r"(?<![a-z])(billing|pricing|price)(?![a-z])")
"""Such words are about money whatever stands behind them."""
BIDS = re.compile(r".*(max_price|bid_price|spot_price|price_percentage|price_as_percentage|billing_account).*")
"""The most that somebody pays, which is no price; and who pays."""
NO_AMOUNT = re.compile(
    r".*_(id|ids|arn|arns|identifier|name|names|role|zones|key|encrypted|prefix|window|hour|time|timeout|tags|uri|url|version)"
)
"""Such arguments name something, or say when it happens; what they name is billed by itself."""


OF_BLOCKS = re.compile(r"\b(?:counted|lowest|total)\([\w.]+, '([\w.]+)'\)")
"""What formulas read of each of several blocks."""


def unsaid(kind: str, found: Formula) -> Iterator[str]:
    said = read(found) | set(re.findall(r"`([\w.]+)`", " ".join(found.left_out)))
    for path in settable(catalogue().resource_type(kind).block):
        last = path.rpartition(".")[2]
        if is_money(last) and ".statement." not in path and not {path, last} & said:
            yield f"{kind}.{path}"


def is_money(name: str) -> bool:
    if PRICES.search(name):
        return not BIDS.fullmatch(name)
    return MONEY.search(name) is not None and not NO_AMOUNT.fullmatch(name)


def settable(block: Block, path: str = "") -> Iterator[str]:
    yield from (f"{path}{name}" for name, one in block.attributes.items() if one.settable)
    for name, nested in block.blocks.items():
        yield from settable(nested.block, f"{path}{name}.")


def read(found: Formula) -> set[str]:
    """Return the last words of what a formula reads."""
    texts: list[Expression | Template] = [*found.let.values()]
    for component in found.components.values():
        price = component.price
        texts += (component.quantity, price.service, price.product, price.sku, *price.attributes.values())
        texts += (one for one in (component.when, price.region, price.purchase) if one is not None)
    names = [*(name for text in texts for name in text.names), *(name for text in texts for name in OF_BLOCKS.findall(text.text))]
    return {name.rpartition(".")[2] for name in names}


def test_no_more_is_unsaid_than_before() -> None:
    now = {path for kind, found in FORMULAS.items() for path in unsaid(kind, found)}
    before = set(UNSAID.read_text("utf-8").split())
    assert sorted(now - before) == [], "let the formula read it, or name it in its `left_out`, in backquotes"
    assert sorted(before - now) == [], f"is said now: take it from {UNSAID.name}"


def test_whatever_makes_disks_faster_is_read_by_every_formula_that_bills_disks() -> None:
    """Beyond what is included it is billed wherever the cloud takes it."""
    silent = [
        f"{kind}.{path}"
        for kind, found in FORMULAS.items()
        for path in settable(catalogue().resource_type(kind).block)
        if path.rpartition(".")[2] in {"iops", "throughput", "provisioned_throughput", "volume_throughput"}
        and path.rpartition(".")[2] not in read(found)
    ]
    assert silent == [], "let the formula read it"
