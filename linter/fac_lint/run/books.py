"""The rules that there are under a policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.run.rulebook import OURS, Rule, Rulebook

if TYPE_CHECKING:
    from fac_core.policy import Policy


def book_of(policy: Policy) -> Rulebook:
    """Return the rules under a policy; raise `DocumentError` for rules of its own that cannot be."""
    if not policy.rules:
        return OURS
    from fac_lint.run.cel_rules import CelRule, check_rules  # noqa: PLC0415 - few policies have rules of their own

    check_rules(policy, OURS.names)
    return Rulebook({name: Rule(name, CelRule(name, said, policy)) for name, said in policy.rules.items()})
