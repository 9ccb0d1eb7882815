"""Size of production outside of it.

What
    A machine with 16 vCPUs or more, a cluster whose machines stand in several zones, two or more replicas or at the least four machines,
    where a tag, an input, the folder of a root or a name says that it is no production.

Why
    What is for development was copied from production, with its size. It serves some people by day and nobody by night, and costs as
    much as what earns the money.

Bad
    ```hcl
    resource "aws_db_instance" "shop" {
      instance_class = "db.r7g.4xlarge"
      tags           = { environment = "test" }
    }
    ```

    ```hcl
    resource "aws_elasticache_replication_group" "shop" {
      node_type          = "cache.t4g.small"
      num_cache_clusters = 3
      tags               = { environment = "dev" }
    }
    ```

Good
    ```hcl
    resource "aws_db_instance" "shop" {
      instance_class = "db.t4g.medium"
      tags           = { environment = "test" }
    }
    ```

    ```hcl
    resource "aws_db_instance" "shop" {
      instance_class = "db.r7g.4xlarge"
      tags           = { environment = "prod" }
    }
    ```

Options
    `environments` of `finops.yaml` says which tag names the environment, and which of its values are no production.

Skips when
    Nothing says where the resource runs. A name alone (`shop-dev`), and anything but the size of a machine, make it *info*. Where an
    input decides over the size or the environment: *delegated*. Standbys of databases are `sql-high-availability-non-production`.

Fix
    None: only you know what a test needs.

Conflicts with
    Rules about availability that ask every cluster for several zones.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.arguments import the_worst
from fac_lint.views.environments import too_much
from fac_lint.views.settings import costly_setting, large_machine

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
BY_ENVIRONMENT = True
NEXT_STEP = "take a smaller machine, or fewer, outside of production"
WORDS = Words(
    claim="{it} is large in production only",
    claims="{it} are large in production only",
    violated="{it} {says}",
    called="{call} makes {it} in the size of production outside of it",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a resource has the size of production elsewhere."""
    found = [large_machine(resource), costly_setting(resource, "production-sized-non-production")]
    return too_much(resource, the_worst([one for one in found if one is not None]), context) if any(found) else None
