"""The page that counts thresholds: every signal without one is told why, once, and what is said of the price book is so."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.resource_types.signal_price import ComponentPrice
from fac_cost.book import open_book
from fac_cost.book.price_book import OWN
from fac_cost.exporting import by_region
from fac_cost.formulas import formula

if TYPE_CHECKING:
    from collections.abc import Mapping

sys.path.append(str(Path(__file__).parents[2] / "docs"))
from threshold_page import reasons, without

pytestmark = pytest.mark.unit
BOOK = open_book(OWN)
ARGUMENTS: Mapping[str, Mapping[str, str]] = {
    "aws_lb": {"load_balancer_type": "gateway"},
    "azurerm_eventhub_namespace": {"sku": "Standard"},
}
"""With which a component is billed at all."""


def test_each_signal_without_a_threshold_is_told_why_once() -> None:
    told = [name for one in reasons().values() for name in one.signals]
    assert sorted(told) == sorted(without()), "say in docs/thresholds.yaml what a new signal lacks; take out what has a threshold now"


@pytest.mark.parametrize(("name", "component"), sorted(reasons()["no_price"].signals.items()))
def test_what_has_no_price_has_none(name: str, component: str) -> None:
    """Where the book learns a price, the signal takes it, or another reason is told."""
    resource_type = name.partition(".")[0]
    if not component:
        assert formula(resource_type) is None, f"{resource_type} has a formula now: name the component that lacks a price"
        return
    asked = ComponentPrice(component=component, says="x", arguments=ARGUMENTS.get(resource_type, {}))
    assert by_region(resource_type, asked, BOOK) == {}, f"the book has a price of {component} now: {name} may take it"
