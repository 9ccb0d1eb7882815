"""Resource that does not hand its cost tags on to what it starts or holds.

What
    A resource has the required tags itself, and what the money goes to does not get them: machines of an Auto Scaling group, of a Batch
    environment or of the default pool of an AKS cluster, volumes of an instance, machines and volumes of a launch template, tasks of an
    ECS service, replicas of a table, snapshots of a lifecycle policy. Of snapshots and backups of databases and file systems, and of
    machines of an EKS node group without a launch template, it is a hint.

Why
    The group costs nothing; its machines do. On the invoice their hours stand in the row without an owner, although every resource of
    the configuration is tagged.

Bad
    ```hcl
    resource "aws_ecs_service" "shop" {
      name = "shop"
      tags = { application = "shop", cost_center = "cc-1234", environment = "prod", owner = "shop@example.com" }
    }
    ```

Good
    ```hcl
    resource "aws_ecs_service" "shop" {
      name           = "shop"
      propagate_tags = "SERVICE"
      tags           = { application = "shop", cost_center = "cc-1234", environment = "prod", owner = "shop@example.com" }
    }
    ```

Options
    The keys are `tags.required` of `finops.yaml`, spelt as the cloud spells them.

Skips when
    The resource lacks the tag itself: `missing-cost-tags` says so. Volumes that no block names are not asked for, nor are snapshots and
    backups where none are kept. Tags that an Auto
    Scaling group hands on count for the machines that it makes from a launch template beside it; where a template is an output, its
    machines are up to the caller.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.finding import Severity, Verdict
from fac_lint.answer import Answer, Words, combined, key_answer, worst
from fac_lint.views.free_of_charge import free_of_charge
from fac_lint.views.propagation import handed_on, hands_on

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.views.propagation import Handed
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "hand the tags on where the resource takes them for what it starts or holds"
WORDS = Words(
    claim="{says} get {about} from {it}",
    claims="what {it} start or hold gets {about}",
    violated="{says} do not get {about} from {it}",
    called="with {call}, what {it} starts or holds does not get {about}",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether what a resource starts or holds gets the tags that the resource has."""
    if not hands_on(resource.type) or resource.tags is None:
        return None
    folds_case = cloud(resource.cloud).folds_case
    keys = context.required_keys(resource.cloud)
    # A template costs nothing: nobody asks for its own tags, but what is made from it must have them.
    lacking = {key for key in keys if key_answer(resource.tags.effective, key, folds_case=folds_case).verdict is Verdict.VIOLATED}
    free = free_of_charge(resource)
    own = [key for key in keys if free or key not in lacking]
    answers = [_of(handed, own, folds_case=folds_case) for handed in handed_on(resource) if own]
    verdict = worst([answer.verdict for answer in answers])
    return next((answer for answer in answers if answer.verdict is verdict), None)


def _of(handed: Handed, keys: list[str], *, folds_case: bool) -> Answer:
    answer = combined({key: key_answer(handed.tags, key, folds_case=folds_case) for key in keys})
    if handed.otherwise is not None and answer.verdict is Verdict.VIOLATED:
        answer = replace(handed.otherwise, about=answer.about)
    return replace(answer, at=handed.at, says=handed.what, most=handed.most)
