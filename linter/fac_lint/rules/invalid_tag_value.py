"""Tag whose value the policy does not allow.

What
    A tag of the policy (required, optional or fixed) whose value is known, and is none that `values`, `pattern` or `format` allow.

Why
    `production`, `prod` and `Prod` are three rows of one report. A cost centre that does not exist is charged to nobody.

Bad
    ```hcl
    # file: finops.yaml
    # tags: {required: {environment: {values: [dev, prod]}}}
    resource "aws_sqs_queue" "orders" {
      tags = { environment = "production" }
    }
    ```

Good
    ```hcl
    # file: finops.yaml
    # tags: {required: {environment: {values: [dev, prod]}}}
    resource "aws_sqs_queue" "orders" {
      tags = { environment = "prod" }
    }
    ```

Options
    The tags of `finops.yaml`, with `values`, `pattern` and `format`; a fixed tag has one value.

Skips when
    The value comes from an input: *delegated*. It comes from something that the source does not show: nobody looks at it. The tag is
    not there, or the policy allows any value. Google's labels, which hold no upper case and few signs, are compared with `values` and
    fixed tags alone, as labels spell them.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.finding import Severity, Verdict
from fac_core.sentence import one_of
from fac_lint.answer import Answer, Words, combined, undecided
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import Presence

if TYPE_CHECKING:
    from fac_core.clouds.cloud_model import Cloud
    from fac_core.policy import TagRule
    from fac_lint.context import Context
    from fac_lint.evaluation.values import Map
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "give the tag a value that the policy allows, or let the policy allow this one"
WORDS = Words(
    claim="{it} has values that the policy allows in {about}",
    claims="{it} have values that the policy allows in {about}",
    violated="{it} has {says}",
    called="{call} gives {it} values in {about} that the policy does not allow",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether the policy allows the values of a resource's tags."""
    if resource.tags is None:
        return None
    known, tags = cloud(resource.cloud), maps.as_map(resource.tags.effective)
    rules = {key: rule for key in sorted(context.policy.tags.keys()) if (rule := context.policy.tags.rule(key)) is not None}
    answers = {key: answer for key, rule in rules.items() if (answer := _of(tags, known, key, rule)) is not None}
    if not answers:
        return None
    found = combined(answers)
    says = "; ".join(answers[key].says for key in found.about if answers[key].says)
    return Answer(found.verdict, found.flow, found.about, at=resource.tags.path, says=says)


def _of(tags: Map, known: Cloud, key: str, rule: TagRule) -> Answer | None:
    """Judge one tag; None where it is not there, or any value will do."""
    allowed = tuple(known.label_value(value) for value in rule.values) if known.lower else rule.values
    if not allowed and (known.lower or rule.regex is None):
        return None
    spelt = known.key(key)
    entry = tags.entry(spelt)
    if entry.presence is Presence.ABSENT:
        return None
    values = sorted({one.text for one in entry.value.constants})
    wrong = [value for value in values if not (value in allowed if known.lower else rule.matches(value))]
    if not values or 0 < len(wrong) < len(values) or spelt not in tags.entries:  # what a key that is not known holds may be another's
        answer = undecided(entry.value)
        return answer if answer.verdict is Verdict.DELEGATED else None
    if not wrong:
        return Answer(Verdict.COMPLIANT)
    return Answer(Verdict.VIOLATED, says=f"{key} = {one_of(map(repr, wrong))}, which must be {rule.expected}")
