"""Azure: a budget stands in a resource group or in the subscription, an alert in a resource group."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_CEILING, Decimal
from typing import TYPE_CHECKING, ClassVar, cast

from fac_core.hcl.write import Expression, quote, template
from fac_core.resource_types.clouds.azurerm import windows
from fac_core.shared_facts import matches, words
from fac_core.shared_facts.part_of import part_of
from fac_gen.clouds._azure_limits import limited_alarms, limited_budgets, limited_contacts
from fac_gen.clouds._cloud import Cloud, GuardrailNames, Price, settable
from fac_gen.clouds._counting import TAG, TAG_OF_OTHERS, Counting, Way
from fac_gen.clouds._expressions import indexed, mapping
from fac_gen.parts import Argument

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.hcl.write import Value
    from fac_core.resource_types import BilledElsewhere, Signal
    from fac_core.resource_types.clouds.azurerm import AzureMetric, AzureSignal
    from fac_core.schema.resource_schema import Attribute
    from fac_gen.clouds._cloud import GivenAlarm
    from fac_gen.clouds._counting import BudgetedType
    from fac_gen.clouds._limited import Limited

_ZERO = "00000000-0000-0000-0000-000000000000"
_SAMPLE_GROUP = f"/subscriptions/{_ZERO}/resourceGroups/shop"
_OF_GROUP = "azurerm_consumption_budget_resource_group"
_OF_SUBSCRIPTION = "azurerm_consumption_budget_subscription"
_GROUP = "azurerm_resource_group"
_RESOURCE = Way(
    name="resource",
    counted="this one {thing} by its resource id",
    told="The budget counts {counted}; no tag is needed for that.",
    by_id=True,
)
_RESOURCE_IN_SUBSCRIPTION = replace(
    _RESOURCE,
    name="resource-in-subscription",
    told="The budget counts {counted}; it stands in the subscription, and no tag is needed.",
)
_WHOLE_GROUP = Way(
    name="group",
    counted="everything in the resource group{group}",
    told="The budget counts {counted}, for nothing is billed to the group's own id.",
    contents=True,
)
_PLACES = {
    "aggregation": "{criteria}.aggregation",
    "frequency": "{one}.frequency",
    "metric_name": "{criteria}.metric_name",
    "metric_namespace": "{criteria}.metric_namespace",
    "operator": "{criteria}.operator",
    "window_size": "{one}.window_size",
}
"""Where the fields of an alert stand in it."""
_GROUP_WORD = 4
_GROUP_ID = "^/subscriptions/[^/]+/resourceGroups/[^/]+"


class Azure(Cloud):
    """Azure as the generator sees it."""

    name: ClassVar[str] = "azurerm"
    first_type: ClassVar[str] = "azurerm_storage_account"
    provider_needs: ClassVar[str] = "features {}"
    planned: ClassVar[bool] = False
    places: ClassVar[tuple[str, ...]] = ("location",)
    groups: ClassVar[tuple[str, ...]] = ("resource_group_name",)
    place_in_other_letters: ClassVar[Mapping[str, tuple[str, str]]] = {"location": ('"West Europe"', "westeurope")}
    # azurerm provider (internal/services/consumption/validate/name.go, seen 2026-11-27); Azure takes names that differ in case for one.
    guardrail_names: ClassVar[GuardrailNames] = GuardrailNames("a-z0-9_-", 63 - len("cost-scope-"))
    periods: ClassVar[tuple[str, ...]] = ("monthly", "quarterly", "annually")
    budget_types: ClassVar[tuple[str, ...]] = (_OF_GROUP, _OF_SUBSCRIPTION)
    dated: ClassVar[tuple[str, ...]] = ("time_period",)
    tells_by_mail: ClassVar[bool] = True
    made_beside: ClassVar[Mapping[str, str]] = {
        "location": "azurerm_resource_group.shop.location",
        "resource_group_name": "azurerm_resource_group.shop.name",
    }
    notifications: ClassVar[Mapping[str, Value]] = {
        "action_group_ids": [f"/subscriptions/{_ZERO}/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"],
    }
    alarm_type: ClassVar[str] = "azurerm_monitor_metric_alert"
    alarm_text: ClassVar[str] = "{one}.description"
    alarm_acts: ClassVar[str] = "one.action[*].action_group_id == tolist(var.notifications.action_group_ids)"
    alarm_price: ClassVar[Price] = Price(
        Decimal("0.10"), "USD 0.10 a month for every alert, which watches one time series (Azure Monitor retail prices, 2024-07)"
    )
    own_alarm_fields: ClassVar[frozenset[str]] = frozenset({"metric_name", "operator"})
    price_region: ClassVar[str] = "eastus"
    price_place: ClassVar[tuple[str, str]] = ('lower(replace({place}, " ", ""))', "[a-z][a-z0-9]+")
    unpriced_place: ClassVar[str] = "Nowhere"
    alarm_threshold: ClassVar[str] = "one({one}.criteria).threshold"
    most_idle_days: ClassVar[int] = max(windows().values()) // 86400

    def counting(self, budgeted: BudgetedType) -> Counting:
        """By the resource's own id, or by what the invoice knows instead."""
        by, scope_id = _counts_by(budgeted), _group_id(budgeted)
        if budgeted.elsewhere:
            scope_id = indexed(budgeted.elsewhere.group, budgeted.resource_type) or None
        return Counting(by, _OF_GROUP if by in {_WHOLE_GROUP, _RESOURCE} else _OF_SUBSCRIPTION, _filter(budgeted, by, scope_id), scope_id)

    def limited(self) -> tuple[Limited, ...]:
        """Return what Azure's consumption budgets refuse."""
        return (*limited_budgets(), *limited_contacts(), *limited_alarms())

    def alert_thresholds(self, thresholds: Iterable[Decimal]) -> list[Decimal]:
        """Return the percentages as whole numbers, the next above: Azure takes no others."""
        return [one.to_integral_value(ROUND_CEILING) for one in thresholds]

    def spelled_place(self, given: str) -> str:
        """Return the location in the spelling without spaces: Azure takes "West Europe" for "westeurope"."""
        return f'lower(replace({given}, " ", ""))'

    def group_of(self, resource_type: str, given: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
        """Return the resource group; what has an address of its own in DNS has a name that is unique everywhere."""
        if matches("data_plane", resource_type) or matches("in_no_group", resource_type):
            return None
        for argument, (expression, sample) in given.items():
            if argument in self.groups:
                return f"lower({expression})", sample
        holder = next((one for one in given if one.endswith("_id") and _is_in_group(resource_type, one)), None)
        return _group_in_id(*given[holder]) if holder else None

    def parents_of(self, resource_type: str, attributes: Mapping[str, Attribute]) -> tuple[str, ...]:
        """Return what the facts name, and the ids of what holds an instance that has no group of its own."""
        named = super().parents_of(resource_type, attributes)
        if settable(attributes, "resource_group_name"):
            return named
        return tuple(dict.fromkeys((*named, *_holders(resource_type, attributes))))

    def mocks(self, scope_id: str | None) -> list[tuple[str, tuple[Argument, ...]]]:
        """Return the subscription, where the budget stands in it."""
        return [] if scope_id else [('mock_data "azurerm_subscription"', (Argument("id", quote(f"/subscriptions/{_ZERO}")),))]

    def mock_defaults(self, resource_type: str, elsewhere: BilledElsewhere | None, signals: Iterable[Signal]) -> tuple[Argument, ...]:
        """Return an id of the resource's own, and the resource group that holds what it makes."""
        del signals
        kind = "".join(word.capitalize() for word in resource_type.split("_")[1:])
        found = [Argument("id", quote(f"{_SAMPLE_GROUP}/providers/Microsoft.Example/{kind}/orders"))]
        if elsewhere and elsewhere.group.startswith(f"{resource_type}.this."):
            found.append(Argument(elsewhere.group.rpartition(".")[2], quote(f"{_SAMPLE_GROUP}-nodes")))
        return tuple(found)

    def alarm_fields(self, signal: Signal, resource_type: str) -> dict[str, str]:
        """Return the arguments of a metric alert and of its criteria."""
        metric = cast("AzureMetric", signal.metric)
        return {
            "aggregation": quote(metric.aggregation),
            "frequency": quote(metric.frequency),
            "metric_name": quote(metric.name),
            "metric_namespace": quote(metric.namespace),
            "operator": quote(signal.comparison),
            "dimensions": mapping(signal.dimensions, resource_type),
            "scope": indexed(cast("AzureSignal", signal).scope, resource_type),
            "window_size": quote(metric.window_size),
        }

    def alarm_assertions(self, fields: Mapping[str, str], one: str, given: GivenAlarm) -> list[str]:
        """Return what the alert and its criteria say."""
        criteria = f"one({one}.criteria)"
        said = [f"{place.format(one=one, criteria=criteria)} == {fields[name]}" for name, place in _PLACES.items()]
        if fields["dimensions"] != "{}":
            said.append(f"{{ for each in {criteria}.dimension : each.name => one(each.values) }} == {fields['dimensions']}")
            said.append(f'alltrue([for each in {criteria}.dimension : each.operator == "Include"])')
        said.append(f"{criteria}.skip_metric_validation == true")
        return [*said, f"one({one}.scopes) == {fields['scope']}", f"{criteria}.threshold == {given.threshold}"]

    def alarm_group(self, resource_type: str, attributes: Mapping[str, Attribute]) -> str | None:
        """Return the expression of the name of the resource group in which alerts can stand."""
        if settable(attributes, "resource_group_name"):
            return "var.resource_group_name"
        parent = _parent_id(resource_type, attributes)
        return f'regex("/resourceGroups/([^/]+)", var.{parent})[0]' if parent else None

    def reason_against_alarms(self, resource_type: str, attributes: Mapping[str, Attribute]) -> str:
        """Return that an alert needs a resource group."""
        return "" if self.alarm_group(resource_type, attributes) else "no resource group in which the alert could stand"


def _group_in_id(expression: str, sample: str) -> tuple[str, str]:
    """Return the group that an id of Azure Resource Manager names: /subscriptions/<id>/resourceGroups/<group>/..."""
    return f'lower(try(split("/", {expression})[{_GROUP_WORD}], ""))', "".join(sample.split("/")[_GROUP_WORD : _GROUP_WORD + 1])


def _counts_by(budgeted: BudgetedType) -> Way:
    if budgeted.elsewhere:
        return _WHOLE_GROUP if budgeted.elsewhere.group else TAG
    if _is_data_plane(budgeted):
        return TAG if budgeted.taggable else TAG_OF_OTHERS
    if budgeted.resource_type == _GROUP:
        return _WHOLE_GROUP
    return _RESOURCE if _group_id(budgeted) else _RESOURCE_IN_SUBSCRIPTION


def _filter(budgeted: BudgetedType, by: Way, scope_id: str | None) -> str:
    if by is _WHOLE_GROUP:
        return f"try({scope_id}, null)"
    return template(f"{budgeted.scope_key}=", Expression("local.scope")) if by.by_scope else f"try({budgeted.this}.id, null)"


def _is_data_plane(budgeted: BudgetedType) -> bool:
    """Tell whether the id is no Azure Resource Manager's; what stands in a resource group has one of those."""
    return matches("data_plane", budgeted.resource_type) and not settable(budgeted.attributes, "resource_group_name")


def _group_id(budgeted: BudgetedType) -> str | None:
    if settable(budgeted.attributes, "resource_group_name") or budgeted.resource_type == _GROUP:
        return f"regex({quote(_GROUP_ID)}, {budgeted.resource_type}.this[0].id)"
    parent = _parent_id(budgeted.resource_type, budgeted.attributes)
    return f"regex({quote(_GROUP_ID)}, var.{parent})" if parent and not _is_data_plane(budgeted) else None


def _parent_id(resource_type: str, attributes: Mapping[str, Attribute]) -> str | None:
    """Return the argument that holds the id of the Azure resource to which this one belongs, and in whose group it stands."""
    if matches("in_no_group", resource_type):
        return None
    found = [name for name in _holders(resource_type, attributes) if _is_in_group(resource_type, name)]
    return found[0] if len(found) == 1 or set(found[:1]) & {*part_of("azurerm").types.get(resource_type, ())} else None


def _is_in_group(resource_type: str, argument: str) -> bool:
    """Tell whether the id names something in a resource group: a fact of the type says more than the name of the argument."""
    return argument in part_of("azurerm").types.get(resource_type, ()) or argument not in words("no_parent_ids")


def _holders(resource_type: str, attributes: Mapping[str, Attribute]) -> list[str]:
    """Return the required ids of what an instance belongs to: not of what it uses, unless it has no other."""
    known = part_of("azurerm")
    beside = known.beside.get(resource_type, ())
    ids = [
        name for name, one in attributes.items() if one.required and one.type == "string" and name.endswith("_id") and name not in beside
    ]
    said = [name for name in known.types.get(resource_type, ()) if name in ids]
    return said or [name for name in ids if name not in known.uses] or [name for name in ids if name not in words("no_parent_ids")]


CLOUD = Azure()
