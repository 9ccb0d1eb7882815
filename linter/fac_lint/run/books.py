"""The rules that there are under a policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.run.rulebook import OURS, Rule, Rulebook

if TYPE_CHECKING:
    from fac_core.policy import Policy


def book_of(policy: Policy) -> Rulebook:
    """Return the rules under a policy; raise `DocumentError` for rules of its own that cannot be."""
    own: dict[str, Rule] = {}
    for said, rules in ((policy.rules, _written), (policy.lint.plugins, _installed), (policy.rego, _in_rego)):
        own |= rules(policy, OURS.names | {*own}) if said else {}
    return Rulebook(own) if own else OURS


def _written(policy: Policy, taken: frozenset[str]) -> dict[str, Rule]:
    from fac_lint.run.cel_rules import CelRule, check_rules  # noqa: PLC0415 - few policies have rules of their own

    check_rules(policy, taken)
    return {name: Rule(name, CelRule(name, said, policy)) for name, said in policy.rules.items()}


def _installed(policy: Policy, taken: frozenset[str]) -> dict[str, Rule]:
    from fac_lint.run.plugins import rules_of  # noqa: PLC0415 - few policies name plug-ins

    return rules_of(policy, taken)


def _in_rego(policy: Policy, taken: frozenset[str]) -> dict[str, Rule]:
    from fac_lint.run.rego.loading import rules_of  # noqa: PLC0415 - few policies name files of rules

    return rules_of(policy, taken)
