"""Nimbus: a budget counts by tag, nothing watches."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from fac_gen.clouds._cloud import Cloud, Counting, GuardrailNames, Price

if TYPE_CHECKING:
    from fac_core.resource_types import Signal
    from fac_gen.clouds._cloud import Subject


class Nimbus(Cloud):
    """Nimbus as the generator sees it."""

    name: ClassVar[str] = "nimbus"
    first_type: ClassVar[str] = "nimbus_bucket"
    periods: ClassVar[tuple[str, ...]] = ("monthly",)
    places: ClassVar[tuple[str, ...]] = ()
    guardrail_names: ClassVar[GuardrailNames] = GuardrailNames("a-z0-9_-", 60)
    budget_types: ClassVar[tuple[str, ...]] = ("nimbus_budget",)
    notifications: ClassVar[tuple[str, ...]] = ('emails = ["team@example.com"]',)
    alarm_type: ClassVar[str] = "nimbus_alarm"
    alarm_acts: ClassVar[str] = "true"
    alarm_price: ClassVar[Price] = Price(Decimal(0), "nothing")
    most_idle_days: ClassVar[int] = 1
    own_alarm_fields: ClassVar[frozenset[str]] = frozenset()

    def counting(self, subject: Subject) -> Counting:
        """By the scope tag."""
        del subject
        return Counting("tag", "nimbus_budget", "local.scope")

    def metric_name(self, signal: Signal) -> str:
        """Return the metric's name: there are none."""
        return signal.key

    def alarm_fields(self, signal: Signal, resource_type: str) -> dict[str, str]:
        """Return the arguments of an alarm: there are none."""
        del signal, resource_type
        return {}


CLOUD = Nimbus()
