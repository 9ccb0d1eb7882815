"""Which command acts on which key of a policy: the one table, so that nothing is accepted in silence that nothing enforces."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.document.tree import Place
    from fac_core.policy.cost_policy import Policy

GATED, GENERATED, LINTED = "fac-cost gate", "fac-gen module", "fac-lint check"
CHECKED = "fac-lint policy check"

ENFORCED: Mapping[str, tuple[str, ...]] = {
    "version": (CHECKED,),
    "extends": (CHECKED,),
    "clouds": (CHECKED,),
    "currency": (GENERATED,),
    "tags.scope": (GENERATED,),
    "tags.required": (GENERATED, LINTED),
    "tags.required.format": (GENERATED, LINTED),
    "tags.required.pattern": (GENERATED, LINTED),
    "tags.required.values": (GENERATED, LINTED),
    "tags.required.description": (GENERATED,),
    "tags.required.example": (GENERATED,),
    "tags.optional": (GENERATED,),
    "tags.optional.format": (GENERATED, LINTED),
    "tags.optional.pattern": (GENERATED, LINTED),
    "tags.optional.values": (GENERATED, LINTED),
    "tags.optional.description": (GENERATED,),
    "tags.optional.example": (GENERATED,),
    "tags.fixed": (GENERATED, LINTED),
    "tags.free_types": (LINTED,),
    "budgets.required": (GENERATED, LINTED),
    "budgets.level": (LINTED,),
    "budgets.period": (GENERATED,),
    "budgets.alerts": (GENERATED,),
    "budgets.headroom": (GENERATED,),
    "alarms.required": (GENERATED, LINTED),
    "environments.key": (LINTED,),
    "environments.non_production": (LINTED,),
    "ceilings.log_retention_days": (LINTED,),
    "ceilings.vcpus": (LINTED,),
    "ceilings.machines": (LINTED,),
    "guardrails": (GATED,),
    "discounts": (GATED,),
    "rules": (LINTED,),
    "rules.resource": (LINTED,),
    "rules.when": (LINTED,),
    "rules.message": (LINTED,),
    "rules.severity": (LINTED,),
    "rules.next": (LINTED,),
    "rego": (LINTED,),
    "lint.select": (LINTED,),
    "lint.ignore": (LINTED,),
    "lint.severity": (LINTED,),
    "lint.scopes": (LINTED,),
    "lint.plugins": (LINTED,),
    "lint.suppressions.require": (LINTED,),
    "lint.suppressions.never": (LINTED,),
    "exemptions": (LINTED,),
}
"""Commands by key; a key below a name (``tags.required.<tag>.values``) stands without it."""


def unenforced(policy: Policy) -> Iterator[tuple[str, Place]]:
    """Yield each key that the policy states and nothing acts on, and where it stands."""
    for key, commands in ENFORCED.items():
        place = policy.place(*key.split("."))
        if not commands and place is not None:
            yield key, place
