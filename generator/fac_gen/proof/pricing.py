"""Have fac-cost price a plan: the generator knows no prices, and asks the program that does."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_gen.proof.steps import program

if TYPE_CHECKING:
    from fac_core.policy.cost_policy import Policy


def priced(plan: str, place: str, policy: Policy, *, without: str, usage: Path | None = None) -> dict[str, Any]:
    """Return the JSON of ``fac-cost estimate`` of a plan; ``place`` is cloud=region, ``without`` the option that asks for it."""
    run = [program("fac-cost", f"leave out {without}"), "estimate", "-", "--format", "json", "--region", place]
    run += ["--usage", str(usage)] if usage else []
    # Without a file: the built-in policy has no discounts, and none that is found from here is meant.
    run += ["--policy", str(Path(policy.origin).absolute())] if not policy.built_in else []
    done = subprocess.run(run, cwd=Path.cwd().root, input=plan, capture_output=True, text=True, check=False)
    try:
        found: dict[str, Any] = parsed(done.stdout)
    except ValueError as error:
        raise UserError(f"fac-cost failed: {done.stderr.strip() or done.stdout[:200]}", hint="Run fac-cost by hand.") from error
    return found
