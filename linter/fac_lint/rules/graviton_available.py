"""Managed database, cache or search domain that could run on Graviton.

What
    An instance of RDS, ElastiCache or OpenSearch of a family that has a twin with Graviton processors.

Why
    The twin costs about a tenth less and does at least as much. The service runs the same engine on both, so there is nothing to build
    anew.

Bad
    ```hcl
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id = "sessions"
      description          = "Sessions"
      node_type            = "cache.m5.large"
    }
    ```

Good
    ```hcl
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id = "sessions"
      description          = "Sessions"
      node_type            = "cache.m7g.large"
    }
    ```

    ```hcl
    resource "aws_db_instance" "legacy" {
      engine         = "sqlserver-se"
      instance_class = "db.m6i.large"
    }
    ```

Options
    None.

Skips when
    The engine does not run there (Oracle, SQL Server, Db2), or is not known. EC2 and what runs on it are left out: whether the software
    is there for Arm is not to be seen in the source.

Fix
    None: the change restarts the instances.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.answer import Answer, Words
from fac_lint.facts.dated import at_most
from fac_lint.facts.machines import machines_of
from fac_lint.views.arguments import at_each, judged, the_worst

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.evaluation.values import Value
    from fac_lint.facts.machines import Machines
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.INFO
NEXT_STEP = "try the family with Graviton processors"
WORDS = Words(
    claim="{it} has Graviton processors where it can",
    claims="{it} have Graviton processors where they can",
    violated="{it} {says}",
    called="{call} makes {it}, which could have Graviton processors",
)
_OTHERS = ("oracle", "sqlserver", "custom", "db2")


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a twin with Graviton processors is there."""
    del context
    known = machines_of(resource.cloud, resource.type)
    if known is None:
        return None
    places = [
        (service, path) for service, path in known.places_of(resource.type) if any(one.arm for one in known.families[service].values())
    ]
    answers = [at_each(resource, [path], partial(_twin, known, service)) for service, path in places]
    answer = the_worst([answer for answer in answers if answer is not None])
    if answer is None or answer.verdict is not Verdict.VIOLATED or "engine" not in resource.summary.node.arguments:
        return answer
    able = judged(resource.argument("engine"), lambda engine: str(engine).startswith(_OTHERS))
    return answer if able.verdict is Verdict.COMPLIANT else None if able.verdict is Verdict.VIOLATED else able


def _twin(known: Machines, service: str, value: Value) -> Answer:
    family = known.of(service, str(value.constant))
    twin = family.arm if family is not None else ""
    answer = judged(value, lambda machine: f"has {machine}; {twin} does the same with Graviton processors" if twin else False)
    return replace(answer, most=at_most(family.confidence)) if family is not None else answer
