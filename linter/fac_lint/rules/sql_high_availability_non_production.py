"""Database of SQL with a standby, outside of production.

What
    An RDS database with `multi_az` or an RDS cluster of three machines, a flexible server, database or managed instance of Azure with
    high availability or zone redundancy, a Cloud SQL or AlloyDB instance that is `REGIONAL`, where a tag, an input, the folder of a
    root or a name says that it is no production.

Why
    The standby is a second machine with a second disk: the database costs twice as much, a cluster of three machines three times. Nobody
    is called at night when a database for tests is away for some minutes.

Bad
    ```hcl
    resource "google_sql_database_instance" "shop" {
      database_version = "POSTGRES_17"

      settings {
        tier              = "db-custom-2-8192"
        availability_type = "REGIONAL"
        user_labels       = { environment = "staging" }
      }
    }
    ```

    ```hcl
    resource "aws_db_instance" "shop" {
      instance_class = "db.m7g.large"
      multi_az       = true
      tags           = { environment = "dev" }
    }
    ```

Good
    ```hcl
    variable "environment" {
      type = string
    }

    resource "google_sql_database_instance" "shop" {
      database_version = "POSTGRES_17"

      settings {
        tier              = "db-custom-2-8192"
        availability_type = var.environment == "prod" ? "REGIONAL" : "ZONAL"
        user_labels       = { environment = var.environment }
      }
    }
    ```

Options
    `environments` of `finops.yaml` says which tag names the environment, and which of its values are no production.

Skips when
    Nothing says where the database runs. Where an input decides over the standby or the environment: *delegated*.

Fix
    None: whether tests need the standby is up to you.

Conflicts with
    checkov's CKV_AWS_157, which asks every database for a standby.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.environments import too_much
from fac_lint.views.settings import costly_setting

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.INFO
BY_ENVIRONMENT = True
NEXT_STEP = "leave the standby to production"
WORDS = Words(
    claim="{it} has a standby in production only",
    claims="{it} have a standby in production only",
    violated="{it} {says}",
    called="{call} makes {it} with a standby outside of production",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a database has a standby where none is needed."""
    return too_much(resource, costly_setting(resource, "sql-high-availability-non-production"), context)
