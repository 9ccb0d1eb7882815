"""What of a module carries its cost tags, and so whether callers are asked for those that the policy requires."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.unit_prices import EVERYWHERE
from fac_gen.blueprint.guardrails import Carrier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_gen.blueprint.cost.tags import Wiring
    from fac_gen.blueprint.guardrails import Alarms, Budget
    from fac_gen.blueprint.module_blueprint import Companion
    from fac_gen.clouds._cloud import Cloud


def carrier_of(*, taggable: bool, wiring: Wiring, companions: Iterable[Companion], cloud: Cloud, budget: Budget, alarms: Alarms) -> Carrier:
    """Return what carries the tags, judged by all that a module makes: the first that does decides."""
    if taggable:
        return Carrier.MODULE
    if any(not one.given for one in wiring.notes):
        return Carrier.HANDED_ON
    if any(one.tags and one.by_default for one in companions):
        return Carrier.BESIDE
    if budget.required and (cloud.budget_is_tagged or _stand_by_a_budget(alarms)):
        return Carrier.GUARDRAILS
    if alarms.required_kinds or alarms.on_by_default:
        return Carrier.GUARDRAILS
    return Carrier.ON_REQUEST if cloud.budget_is_tagged or alarms.items or wiring.notes else Carrier.NOTHING


def _stand_by_a_budget(alarms: Alarms) -> bool:
    """Return whether some alarm has a threshold as soon as there is a budget, whatever else the module is given."""
    always = [one.price.always for one in alarms.priced if one.price and one.when is None]
    return any(name and {alarms.home, EVERYWHERE} & alarms.prices[name].regions.keys() for name in always)
