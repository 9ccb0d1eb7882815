"""Evaluate the guardrails of a policy over what a change costs."""

from __future__ import annotations

from fac_cost.gating.gate import Verdict, judge
from fac_cost.gating.judgement import Judgement

__all__ = ["Judgement", "Verdict", "judge"]
