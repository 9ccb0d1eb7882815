"""Conditions of a policy: CEL, read by `fac_core.policy.cel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cel.types import Type

MAX_LENGTH = 1000


def rule_problem(condition: str) -> str:
    """Say why the condition of a rule cannot be read, whatever resources it is about."""
    from fac_core.policy.rule_input import variables  # noqa: PLC0415 - few policies have rules

    return problem_with(condition, variables())


def guardrail_problem(condition: str) -> str:
    """Say why the condition of a guardrail cannot be read."""
    from fac_core.policy.guardrail_input import variables  # noqa: PLC0415 - few policies have guardrails

    return problem_with(condition, variables())


def problem_with(condition: str, variables: Mapping[str, Type] | None) -> str:
    """Say why a condition over some variables cannot be read, or return an empty string."""
    from fac_core.policy import cel  # noqa: PLC0415 - few policies have conditions
    from fac_core.policy.cel.types import BOOL, fits  # noqa: PLC0415 - as above

    if len(condition) > MAX_LENGTH:
        return f"longer than {MAX_LENGTH} characters"
    try:
        found = cel.check(cel.parse(condition), variables)
    except cel.CelError as error:
        return f"{_place(condition, error.at)}: {error.message}"
    return "" if fits(found, BOOL) else f"it says {found}, not true or false"


def _place(condition: str, at: int) -> str:
    """Say where in a condition something stands; it may have several lines."""
    before = condition[:at].split("\n")
    return f"{f'line {len(before)}, ' if len(before) > 1 else ''}character {len(before[-1]) + 1}"
