"""What the budget of a module counts by: what the cloud offers for the type, said honestly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.policy.cost_policy import AlertBasis
from fac_core.resource_types.billing import is_free
from fac_core.resource_types.tag_places import not_reached
from fac_gen.blueprint.guardrails import Budget
from fac_gen.clouds import cloud_of

if TYPE_CHECKING:
    from fac_core.policy.cost_policy import Policy
    from fac_gen.clouds._cloud import Cloud
    from fac_gen.clouds._counting import BudgetedType, Way


def budget_of(policy: Policy, budgeted: BudgetedType) -> Budget:
    """Decide how the budget counts, and whether the caller must state one."""
    cloud = cloud_of(budgeted.resource_type)
    counting = cloud.counting(budgeted)
    counts_money = _counts_money(counting.by, budgeted)
    period = policy.budgets.period.value if policy.budgets.period.value in cloud.periods else "monthly"
    return Budget(
        way=counting.by,
        resource_type=counting.budget_type,
        filter=counting.filter,
        required=policy.budgets.required and counts_money,
        currency=policy.currency,
        period=period,
        alerts=_alerts(policy, cloud, period),
        service=budgeted.service,
        scope_id=counting.scope_id,
        why=budgeted.elsewhere.why if budgeted.elsewhere else "",
        project=counting.project,
        needs=counting.needs,
        place=counting.place,
        free=is_free(budgeted.resource_type) and not budgeted.billed_beside,
        counts_money=counts_money,
        beyond=not_reached(budgeted.resource_type),
    )


def _counts_money(by: Way, budgeted: BudgetedType) -> bool:
    """Tell whether a budget that counts so counts something that the module brings about and that is billed."""
    if any(one.whole for one in not_reached(budgeted.resource_type)):
        return False
    if by.by_id:
        return budgeted.billed
    return not by.of_others and (budgeted.billed or budgeted.billed_beside)


def _alerts(policy: Policy, cloud: Cloud, period: str) -> tuple[tuple[str, str], ...]:
    """Return the alerts that the policy wants, each once; raise `UserError` for what the cloud would not take."""
    said = [alert for alert in policy.budgets.alerts if period != "daily" or alert.on is not AlertBasis.FORECAST]  # nobody forecasts a day
    found = zip(cloud.alert_thresholds(alert.at for alert in said), said, strict=True)
    alerts = tuple(dict.fromkeys((f"{at.normalize():f}", alert.on.value) for at, alert in found))
    most = next((one.limit.count for one in cloud.limited() if one.limit.rule == "notifications_max"), len(alerts))
    if len(alerts) > most:
        raise UserError(f"the policy asks for {len(alerts)} alerts of a budget, and {cloud.name} takes {most}", hint="Leave some out.")
    return alerts
