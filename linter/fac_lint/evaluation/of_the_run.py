"""What is another value in each run, and what is computed from it, which may lie anywhere before or after."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_lint.evaluation.values import Value

OF_THE_RUN = {
    name: f"{name}() gives another value in each run" for name in ("bcrypt", "ephemeralasnull", "plantimestamp", "timestamp", "uuid")
}
VOLATILE = frozenset(OF_THE_RUN.values())
"""The reasons why values that change with each run are not known."""
KEPT = "time_static."
"""How reasons begin of which the state keeps what they were in the first run."""
_MOVING = frozenset({"timeadd", "+", "-", "*", "/", "%"})


def is_of_a_run(reasons: Iterable[str]) -> bool:
    """Whether all that is not known of a moment is which run it is of: this one, or the first."""
    return all(reason in VOLATILE or reason.startswith(KEPT) for reason in reasons)


def moved(name: str, operands: Iterable[Value]) -> frozenset[str]:
    """Return the reason why nobody knows when it is that a function or operator makes of the time of the run; none for others."""
    of_the_run = name in _MOVING and any(is_of_a_run((reason,)) for one in operands for reason in one.flows.reasons)
    return frozenset({f"what {name} makes of the time of the run is not evaluated"}) if of_the_run else frozenset()
