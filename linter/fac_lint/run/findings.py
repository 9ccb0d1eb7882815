"""How rules and the driver write down what they found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Finding, Location, Severity

if TYPE_CHECKING:
    from fac_core.finding import Fix, Verdict
    from fac_lint.evaluation.node import Place


def further(message: str, place: Place) -> tuple[Location, ...]:
    """Return a further place that explains a finding; none where it stands in no source."""
    file, where = place
    return (Location(message, file, where),) if where is not None else ()


def finding(
    verdict: Verdict,
    message: str,
    place: Place,
    address: str = "",
    *,
    fix: Fix | None = None,
    related: tuple[Location, ...] = (),
    most: Severity = Severity.ERROR,
) -> Finding:
    """Return a finding; the engine fills in the rule's name and its severity, ``most`` at most."""
    return Finding("", verdict, most, message, *place, address, fix, related)
