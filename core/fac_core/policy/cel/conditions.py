"""Whether a condition holds, in a bounded number of steps: surely, surely not, or nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.policy.cel.evaluation import Evaluation
from fac_core.policy.cel.picks import Picks
from fac_core.policy.cel.values import FailedError, Failure, Fuel, TooLongError, Unknown, type_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from typing import TypeAlias

    from fac_core.policy.cel.syntax import Node
    from fac_core.policy.cel.values import Value

    Outcome: TypeAlias = bool | Unknown | Failure

STEPS = 20_000
"""Steps that one condition may take; one takes about two microseconds."""
_COMBINATIONS = 64
"""Of so many combinations of what values may be, each is tried."""


def holds(condition: Node, variables: Mapping[str, Value], steps: int = STEPS) -> Outcome:
    """Return whether a condition holds of some variables; a `Failure` among the origins of what is unknown may be what comes of it."""
    picks = Picks(Fuel(steps))
    found: dict[Outcome, None] = {}
    try:
        for _ in range(_COMBINATIONS):
            found[_once(condition, variables, picks)] = None
            if {True, False} <= {*found} or not picks.advance():
                return _together(list(found), picks.origins)
        picks.blind = True
        return _together([_once(condition, variables, picks)], picks.origins)
    except TooLongError:
        return Failure(f"it takes more than {steps:,} steps", 0)


def _once(condition: Node, variables: Mapping[str, Value], picks: Picks) -> Outcome:
    try:
        found = Evaluation(variables, picks).value(condition)
    except FailedError as error:
        return error.failure
    return found if isinstance(found, bool | Unknown) else Failure(f"it says {type_of(found)}, not true or false", condition.at)


def _together(found: list[Outcome], origins: frozenset[Hashable]) -> Outcome:
    """Return what holds where one of several things does."""
    failures = [one for one in found if isinstance(one, Failure)]
    unknown = [one for one in found if isinstance(one, Unknown)]
    if len(found) == 1 or len(failures) == len(found):
        return found[0]
    return Unknown(origins.union(failures, *(one.origins for one in unknown)))
