"""The rules that there are under a policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.run.rulebook import OURS, Rule, Rulebook

if TYPE_CHECKING:
    from fac_core.policy import Policy


def book_of(policy: Policy) -> Rulebook:
    """Return the rules under a policy; raise `DocumentError` for rules of its own that cannot be."""
    own = {**(_written(policy) if policy.rules else {}), **(_installed(policy) if policy.lint.plugins else {})}
    return Rulebook(own) if own else OURS


def _written(policy: Policy) -> dict[str, Rule]:
    from fac_lint.run.cel_rules import CelRule, check_rules  # noqa: PLC0415 - few policies have rules of their own

    check_rules(policy, OURS.names)
    return {name: Rule(name, CelRule(name, said, policy)) for name, said in policy.rules.items()}


def _installed(policy: Policy) -> dict[str, Rule]:
    from fac_lint.run.plugins import rules_of  # noqa: PLC0415 - few policies name plug-ins

    return rules_of(policy, OURS.names | {*policy.rules})
