"""What silences findings: exemptions of the policy, and comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.policy import Exemption

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fac_core.finding import Finding
    from fac_core.policy import Policy
    from fac_lint.run.ignores import Ignore


def silencing(finding: Finding, speaking: Sequence[Ignore], policy: Policy, today: date) -> Exemption | Ignore | None:
    """Return what silences a finding today; ``speaking`` are the comments that speak of it."""
    exemption = policy.exemption(finding.rule, finding.address, today)
    return exemption or next((ignore for ignore in speaking if not ignore.expired(today)), None)


def named(silencer: Exemption | Ignore) -> str:
    """Name an exemption or comment, with its reason and its end."""
    if isinstance(silencer, Exemption):
        return f"exemption of {silencer.resource} until {silencer.expires}: {silencer.reason}"
    end = f" until {silencer.until}" if silencer.until else ""
    return f"fac:ignore in {silencer.file}:{silencer.range.start.line}{end}: {silencer.reason or 'no reason given'}"
