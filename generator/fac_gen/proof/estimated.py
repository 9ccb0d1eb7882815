"""Budgets of examples, worked out from what fac-cost estimates them at: the expected cost with the policy's headroom, coarsely rounded."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from decimal import ROUND_CEILING, Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.schema_provider import OfflineProviders
from fac_core.sentence import some_of
from fac_core.terraform import Terraform
from fac_core.unit_prices import HOURS_OF_A_MONTH
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.cost.prices import CURRENCY
from fac_gen.clouds import cloud_of
from fac_gen.module import module_files
from fac_gen.proof.example_plans import EXAMPLES, of_module
from fac_gen.proof.pricing import priced
from fac_gen.render.prices import HOURS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.policy.cost_policy import Policy
    from fac_gen.blueprint.module_blueprint import Options

_DIGITS = 2
"""Of an amount that count: a new price book does not change every budget."""


def with_estimates(resource_type: str, policy: Policy, options: Options, templates: Path | None = None) -> Options:
    """Return options with an amount for each example; raise `UserError` where a part of one has no price."""
    if policy.currency != CURRENCY:
        raise UserError(f"prices are in {CURRENCY}, and budgets in {policy.currency}", hint="Leave out --budget-from-estimate.")
    made = blueprint(resource_type, policy, options)
    region = made.alarms.home or cloud_of(made.provider).price_region
    with tempfile.TemporaryDirectory() as folder:
        for name, text in module_files(made, templates, base=False).items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        found = {one: _estimate(Path(folder, "examples", one), f"{made.provider}={region}", policy) for one in EXAMPLES}
    expected = {name: Decimal(one["summary"]["monthly"]["expected"]) for name, one in found.items()}
    said = tuple(worked_out(name, amount, policy.budgets.headroom, made.budget.period) for name, amount in expected.items())
    less = " less the discounts of the policy" if policy.discounts else ""
    as_of = max(str(one["book"]["as_of"]) for one in found.values())
    return replace(options, estimated=said, priced=f"list prices of {as_of}{less}, in {region} where an example names no place")


def worked_out(name: str, expected: Decimal, headroom: Decimal, period: str = "monthly") -> str:
    """Write the arithmetic of an example's budget: what a month is expected to cost, for the hours of its period, with headroom."""
    hours = HOURS[period]
    lasting = "" if hours == HOURS_OF_A_MONTH else f" x {hours} / {HOURS_OF_A_MONTH} hours"
    return f"{name}: {expected:.2f}{lasting} x {headroom:f} = {coarse(expected * hours / HOURS_OF_A_MONTH * headroom)}"


def coarse(amount: Decimal) -> str:
    """Round up to two digits that count, and to a whole number, 1 at least: budgets of Google take no cents."""
    whole = max(amount.to_integral_value(ROUND_CEILING), Decimal(1))
    step = Decimal(10) ** max(len(str(whole)) - _DIGITS, 0)
    return str((whole / step).to_integral_value(ROUND_CEILING) * step)


def _estimate(example: Path, place: str, policy: Policy) -> dict[str, Any]:
    """Plan an example with providers that know no cloud, and let fac-cost price the plan."""
    with OfflineProviders([example]) as offline, Terraform(example, environment=offline.environment) as terraform:
        terraform.init()
        plan = json.dumps(of_module(terraform.show(terraform.plan())))
    found = priced(plan, place, policy, without="--budget-from-estimate")
    unknown = list(_unknown(found))
    if unknown:
        raise UserError(
            f"the example {example.name} cannot be estimated as a whole: {some_of(unknown)}",
            hint="Leave out --budget-from-estimate: a budget that follows from a part of the bill would be too small.",
        )
    return found


def _unknown(found: dict[str, Any]) -> Iterator[str]:
    if found["summary"]["incomplete"]:
        yield str(found["summary"]["incomplete"])
    yield from (f"{one['address']} ({one['reason']})" for one in found["resources"] if one["result"] == "unpriced")
