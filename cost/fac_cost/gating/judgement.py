"""What a gate says of a change: each guardrail, what has no price, and whether the change is blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_cost.comparing import Action

if TYPE_CHECKING:
    from fac_cost.comparing import Comparison, ResourceChange
    from fac_cost.gating.gate import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What was judged, and what follows."""

    verdicts: tuple[Verdict, ...]
    comparison: Comparison
    policy: str
    """The file that states the guardrails."""
    fail_on: str | None = None
    """What blocks beside the guardrails that do: ``unpriced`` changes, or what a guardrail warns of (``warn``)."""

    @property
    def unpriced(self) -> tuple[ResourceChange, ...]:
        """What is made, changed or removed and has no price, or a part without one."""
        return tuple(one for one in self.comparison.resources if one.unpriced and one.action is not Action.NOTHING)

    @property
    def unpriced_changes(self) -> tuple[str, ...]:
        """Their addresses."""
        return tuple(one.address for one in self.unpriced)

    def stops(self, verdict: Verdict) -> bool:
        """Whether a guardrail alone blocks the change."""
        return verdict.blocks or (verdict.held and self.fail_on == "warn")

    @property
    def stopped(self) -> bool:
        """Whether the change may not be made."""
        return any(map(self.stops, self.verdicts)) or (self.fail_on == "unpriced" and bool(self.unpriced))
