"""What rules of a policy's own answer: the verdict that follows from what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.policy.cel.values import Failure
from fac_lint.answer import Answer
from fac_lint.evaluation.values import NOTHING, Flow

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from fac_core.policy.cel.conditions import Outcome


def answer_of(outcome: Outcome, at: str, failing: str) -> Answer:
    """Return the verdict: up to the caller where inputs alone decide, unknown with the reasons where anything else takes part.

    ``failing`` is what to call a failure.
    """
    if isinstance(outcome, bool):
        return Answer(Verdict.VIOLATED if outcome else Verdict.COMPLIANT, at=at)
    origins: Iterable[Hashable] = (outcome,) if isinstance(outcome, Failure) else outcome.origins
    flows = [one for one in origins if isinstance(one, Flow)]
    failures = frozenset(f"{failing}: {one.message}" for one in origins if isinstance(one, Failure))
    inputs, reasons = (NOTHING.union(*(getattr(flow, part) for flow in flows)) for part in ("inputs", "reasons"))
    if inputs and not (reasons or failures):
        return Answer(Verdict.DELEGATED, Flow(inputs, reasons), at=at)
    told = reasons | failures or frozenset({"it cannot be computed from the source"})
    return Answer(Verdict.UNKNOWN, Flow(inputs, told), at=at)
