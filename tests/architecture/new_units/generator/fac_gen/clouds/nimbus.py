"""Nimbus: a budget counts by what lies in a drawer, Nimbus Watch watches."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, cast

from fac_core.hcl.write import quote
from fac_core.limits import number
from fac_core.resource_types import IDLE_DAYS
from fac_gen.clouds._cloud import Cloud, GuardrailNames, Price
from fac_gen.clouds._counting import Counting, Way
from fac_gen.clouds._expressions import CREATED, mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.resource_types.clouds.nimbus import NimbusMetric, NimbusSignal  # type: ignore[import-not-found] # in the copy

    from fac_core.hcl.write import Value
    from fac_core.resource_types import Signal
    from fac_gen.clouds._cloud import GivenAlarm
    from fac_gen.clouds._counting import BudgetedType

_DRAWER = Way(
    name="drawer",
    counted="everything in the drawer of {scope}",
    told="{thing:A} lies in a drawer, so the budget counts {counted}.",
    by_scope=True,
)


class Nimbus(Cloud):
    """Nimbus as the generator sees it."""

    name: ClassVar[str] = "nimbus"
    first_type: ClassVar[str] = "nimbus_bucket"
    periods: ClassVar[tuple[str, ...]] = ("monthly",)
    places: ClassVar[tuple[str, ...]] = ()
    guardrail_names: ClassVar[GuardrailNames] = GuardrailNames("a-z0-9_-", 60)
    budget_types: ClassVar[tuple[str, ...]] = ("nimbus_budget",)
    notifications: ClassVar[Mapping[str, Value]] = {"emails": ["team@example.com"]}
    alarm_type: ClassVar[str] = "nimbus_alarm"
    alarm_acts: ClassVar[str] = "length(one.emails) == 1"
    alarm_price: ClassVar[Price] = Price(Decimal(0), "nothing")
    silence_fields: ClassVar[tuple[str, ...]] = ("days",)
    own_alarm_fields: ClassVar[frozenset[str]] = frozenset({"metric"})
    most_idle_days: ClassVar[int] = int(number("nimbus", "nimbus_alarm", "hours_max")) // 24

    def counting(self, budgeted: BudgetedType) -> Counting:
        """By the drawer of the scope."""
        del budgeted
        return Counting(_DRAWER, "nimbus_budget", "local.scope")

    def alarm_fields(self, signal: Signal, resource_type: str) -> dict[str, str]:
        """Return the arguments of an alarm."""
        metric = cast("NimbusMetric", signal.metric)
        return {
            "board": quote(metric.board),
            "by": quote(metric.by),
            "comparison": quote(signal.comparison),
            "days": str(IDLE_DAYS) if signal.kind.value == "idle" else "null",
            "hours": str(metric.hours),
            "metric": quote(metric.name),
            "urgency": quote(cast("NimbusSignal", signal).urgency),
            "watches": mapping(signal.dimensions, resource_type),
        }

    def alarm_assertions(self, fields: Mapping[str, str], one: str, given: GivenAlarm) -> list[str]:
        """Return what an alarm says."""
        said = [f"{one}.{name} == {value}" for name, value in fields.items() if name not in {"days", "hours", "watches"}]
        hours = 24 * given.days if given.idle else fields["hours"]
        said += [f"{one}.since == {CREATED}"] if given.idle else []
        return [*said, f"{one}.watches == tomap({fields['watches']})", f"{one}.hours == {hours}", f"{one}.threshold == {given.threshold}"]


CLOUD = Nimbus()
