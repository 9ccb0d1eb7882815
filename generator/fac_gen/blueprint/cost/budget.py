"""What the budget of a module counts by: what the cloud offers for the type, said honestly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_gen.blueprint.guardrails import Budget
from fac_gen.clouds import cloud_of

if TYPE_CHECKING:
    from fac_core.policy.model import Policy
    from fac_gen.clouds._cloud import Subject


def budget_of(policy: Policy, subject: Subject) -> Budget:
    """Decide how the budget counts, and whether the caller must state one."""
    cloud = cloud_of(subject.resource_type)
    counting = cloud.counting(subject)
    alone = subject.taggable or subject.service is not None
    return Budget(
        counts_by=counting.by,
        resource_type=counting.budget_type,
        filter=counting.filter,
        required=policy.budgets.required and alone,
        currency=policy.currency,
        period=policy.budgets.period.value if policy.budgets.period.value in cloud.periods else "monthly",
        alerts=tuple(dict.fromkeys((f"{alert.at.normalize():f}", alert.on.value) for alert in policy.budgets.alerts)),
        service=subject.service,
        scope_id=counting.scope_id,
        why=subject.elsewhere.why if subject.elsewhere else "",
        project=counting.project,
    )
