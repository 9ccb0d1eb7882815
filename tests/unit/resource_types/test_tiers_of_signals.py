"""Alarms of tiers in which nothing is billed for what they watch are not made there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types import UNITS, for_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resource_types.signal_model import Signal

pytestmark = pytest.mark.unit

BILLED_IN_EACH = {
    "azurerm_key_vault": "premium vaults are billed by the operation too, at several prices",
    "azurerm_storage_account": "each tier bills what is stored, at several prices",
}
"""Azure types whose price is not known in every tier, although something is billed in each."""
TOLD_BY_TIER = {
    "azurerm_bastion_host": {"idle"},
    "azurerm_cognitive_account": {"calls", "tokens"},
    "azurerm_eventhub_namespace": {"incoming_messages"},
    "azurerm_servicebus_namespace": {"idle", "incoming_messages", "outgoing_messages"},
}
"""Signals of types with a tier that bills no such thing; looked through on 2026-11-30."""


def _signals() -> Iterator[tuple[str, str, Signal]]:
    for unit in UNITS.names():
        facts = for_type(unit.replace("/", "_"))
        assert facts is not None
        if facts.resource_type.startswith("azurerm_"):
            yield from ((facts.resource_type, label, one) for label, one in facts.signals.items())


def test_a_signal_without_a_price_in_some_tiers_is_made_only_in_those_that_bill_it() -> None:
    wrong = [
        f"{name}: {label}"
        for name, label, one in _signals()
        if one.kind is SignalKind.SPEND
        and one.price is not None
        and "null" in one.price.of
        and one.when is None
        and name not in BILLED_IN_EACH
    ]
    assert wrong == []


def test_signals_of_types_with_a_free_or_flat_tier_say_in_which_they_are_made() -> None:
    silent = [f"{name}: {label}" for name, label, one in _signals() if label in TOLD_BY_TIER.get(name, set()) and one.when is None]
    assert silent == []
