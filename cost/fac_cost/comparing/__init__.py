"""What a change costs: two estimates side by side."""

from __future__ import annotations

from fac_cost.comparing.changes import compare_plan, compare_trees
from fac_cost.comparing.comparison import Action, Comparison, ResourceChange, compare
from fac_cost.comparing.previous import previous

__all__ = ["Action", "Comparison", "ResourceChange", "compare", "compare_plan", "compare_trees", "previous"]
