"""Which guardrails hold, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.policy import GuardrailLevel, cel
from fac_core.policy.cel.conditions import holds
from fac_core.policy.cel.values import Failure, Unknown
from fac_cost.book.price_book import CURRENCY
from fac_cost.gating.seen import variables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.document.tree import Place
    from fac_core.policy import Guardrail, Policy
    from fac_cost.comparing import Comparison

STEPS = 1_000_000
"""Steps that one guardrail may take: about two seconds, and a hundred for each of 10,000 resources."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a guardrail says of a change."""

    guardrail: Guardrail
    held: bool
    """Whether its condition is true: that is what it warns of, or blocks."""
    place: Place | None = None
    """Where the guardrail stands in the policy, or in what that extends."""

    @property
    def word(self) -> str:
        """What it does, in a word."""
        return "blocks" if self.blocks else "warns" if self.held else "passes"

    @property
    def blocks(self) -> bool:
        """Whether the change may not be made."""
        return self.held and self.guardrail.level is GuardrailLevel.BLOCK


def judge(policy: Policy, comparison: Comparison) -> Iterator[Verdict]:
    """Yield what each guardrail says; raise `UserError` for one that cannot be evaluated, which counts as no answer."""
    if policy.guardrails and policy.currency != CURRENCY:
        raise UserError(
            f"the guardrails of this policy count in {policy.currency}, and prices are in {CURRENCY}",
            path=policy.origin,
            hint=f"Write them for {CURRENCY}, and `currency: {CURRENCY}`: nothing converts amounts.",
        )
    seen = variables(comparison)
    for number, guardrail in enumerate(policy.guardrails):
        found = holds(cel.parse(guardrail.when), seen, STEPS)
        if isinstance(found, Failure | Unknown):
            told = found.message if isinstance(found, Failure) else "a part of it is unknown"
            raise UserError(f"the guardrail {guardrail.name!r} cannot be evaluated: {told}", hint=f"Its condition is: {guardrail.when}")
        yield Verdict(guardrail, found, policy.place("guardrails", number))
