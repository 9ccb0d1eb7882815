"""Version that is only supported at an extra price.

What
    A database, cache, search domain or Kubernetes cluster of a version whose standard support has ended, so that the cloud bills
    extended support. What ends within the next half year is told, too.

Why
    The surcharge comes by itself on the day the support ends, while nothing changes in the code: an EKS cluster costs 0.60 instead of
    0.10 USD per hour, beside its nodes, and a small database about twice what it did.

Bad
    ```hcl
    resource "aws_db_instance" "shop" {
      engine         = "mysql"
      engine_version = "5.7"
      instance_class = "db.m7g.large"
    }
    ```

    ```hcl
    resource "aws_eks_cluster" "shop" {
      name    = "shop"
      version = "1.31"
    }
    ```

Good
    ```hcl
    resource "aws_db_instance" "shop" {
      engine         = "mysql"
      engine_version = "8.4"
      instance_class = "db.m7g.large"
    }
    ```

    ```hcl
    resource "aws_eks_cluster" "shop" {
      name    = "shop"
      version = "1.31"

      upgrade_policy {
        support_type = "STANDARD"
      }
    }
    ```

Options
    None.

Skips when
    The version is not written or not in our table (`facts/support.yaml`, with its sources and its date), or extended support is
    declined. Azure's long-term support of Kubernetes is asked for by name and is left out.

Fix
    None: an upgrade is yours to plan.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.answer import Answer, Words, best_of
from fac_lint.evaluation.concrete import is_null
from fac_lint.facts.dated import at_most
from fac_lint.facts.support import engines_of
from fac_lint.views.arguments import YES, judged, the_worst

if TYPE_CHECKING:
    from datetime import date

    from fac_lint.context import Context
    from fac_lint.facts.support import Condition, Engine
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "upgrade to a version in standard support"
MARKS = "outdated"
WORDS = Words(
    claim="{it} has a version in standard support",
    claims="{it} have versions in standard support",
    violated="{it} {says}",
    called="{call} makes {it} with a version whose support costs extra, now or soon",
)
_SOON = timedelta(days=180)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a version costs extra, or soon will."""
    answers = [_engine(resource, engine, context.today) for engine in engines_of(resource.type)]
    return the_worst([answer for answer in answers if answer is not None])


def _engine(resource: ResourceView, engine: Engine, today: date) -> Answer | None:
    it = _holds(resource, engine.where) if engine.where else YES
    if it.verdict is Verdict.VIOLATED:
        return None
    path = engine.versions_at[resource.type]
    told = resource.argument(path)
    if is_null(told) or (told.constant is not None and engine.of(str(told.constant)) is None):
        return None
    answer = replace(judged(told, lambda version: _fault(engine, str(version), today)), at=path)
    if answer.verdict is Verdict.COMPLIANT:
        return answer
    declined = _holds(resource, engine.unless) if engine.unless else Answer(Verdict.VIOLATED)
    if declined.verdict is Verdict.COMPLIANT:
        return YES
    if answer.verdict is Verdict.VIOLATED and it is YES and declined.verdict is Verdict.VIOLATED:
        known = engine.of(str(told.constant))
        late = known is not None and known[1].starts <= today
        return replace(answer, most=at_most(known[1].confidence) if known is not None and late else Severity.INFO)
    return best_of([one for one in (answer, it, declined) if one.verdict in (Verdict.DELEGATED, Verdict.UNKNOWN)])


def _holds(resource: ResourceView, condition: Condition) -> Answer:
    allowed = (*condition.values, *((None,) if condition.default else ()))
    return judged(resource.argument(condition.argument), lambda value: value not in allowed)


def _fault(engine: Engine, version: str, today: date) -> str:
    found = engine.of(version)
    if found is None:
        return ""
    name, known = found
    if known.starts > today + _SOON:
        return ""
    since = f"since {known.starts}" if known.starts <= today else f"from {known.starts} on"
    return f"has {engine.what} {name}, whose support costs {engine.price} {since}, until it ends on {known.ends}"
