"""The policy that holds where there is no `finops.yaml`.

Required tags: ``owner``, ``cost_center``, ``environment`` and ``application``, each with any value; ``cost_scope`` names the module
instance that a budget counts by; everything says ``managed_by = terraform``. Budgets are required, alarms are not.
"""

from __future__ import annotations

from fac_core.policy.cost_policy import Policy
from fac_core.policy.tags import TagRule, Tags

BUILT_IN_TAGS = Tags(
    scope="cost_scope",
    required={
        "application": TagRule(description="What the spend is for.", example="shop"),
        "cost_center": TagRule(description="Who pays.", example="cc-1000"),
        "environment": TagRule(description="Where it runs: dev, staging, prod or the like.", example="dev"),
        "owner": TagRule(description="Who answers for the spend.", example="team@example.com"),
    },
    fixed={"managed_by": "terraform"},
)
BUILT_IN = Policy(tags=BUILT_IN_TAGS)
