"""Estimate what resources cost: every number with its price row, and what has no price said and counted."""

from __future__ import annotations

from fac_cost.estimating.estimate import estimate, strange_uses
from fac_cost.estimating.results import ComponentEstimate, Estimate, Range, ResourceEstimate, Result

__all__ = ["ComponentEstimate", "Estimate", "Range", "ResourceEstimate", "Result", "estimate", "strange_uses"]
