"""Registry that keeps every image.

What
    An ECR repository without a lifecycle policy, a Google Artifact Registry repository without cleanup policies, an Azure container
    registry of the tier Premium without a retention policy for untagged manifests.

Why
    Each build pushes an image, and storage is billed by the gigabyte and month. Nobody deletes images, so the bill only grows; a
    pipeline that pushes 1 GB ten times a day has 3.6 TB after a year.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_ecr_repository" "shop" {
      name = "shop"
    }
    ```

    ```hcl
    resource "azurerm_container_registry" "shop" {
      name                = "shop"
      resource_group_name = "shop"
      location            = "westeurope"
      sku                 = "Premium"
    }
    ```

    ```hcl
    resource "google_artifact_registry_repository" "shop" {
      repository_id = "shop"
      format        = "DOCKER"
    }
    ```

Good
    ```hcl
    resource "aws_ecr_repository" "shop" {
      name = "shop"
    }

    resource "aws_ecr_lifecycle_policy" "shop" {
      repository = aws_ecr_repository.shop.name
      policy     = file("policy.json")
    }
    ```

    ```hcl
    resource "azurerm_container_registry" "shop" {
      name                     = "shop"
      resource_group_name      = "shop"
      location                 = "westeurope"
      sku                      = "Premium"
      retention_policy_in_days = 14
    }
    ```

    ```hcl
    resource "google_artifact_registry_repository" "shop" {
      repository_id = "shop"
      format        = "DOCKER"

      cleanup_policies {
        id     = "untagged"
        action = "DELETE"

        condition {
          tag_state  = "UNTAGGED"
          older_than = "30d"
        }
      }
    }
    ```

Options
    None.

Skips when
    A Google repository is remote or virtual, or an Azure registry is of a tier that has no retention policy. Where an output hands an
    ECR repository out, its policy may stand in the module that calls this one: *delegated*.

Fix
    Unsafe, as it lets images be deleted: adds a policy for an ECR repository that deletes what is untagged after 14 days. Elsewhere
    none: only you know which images are still deployed.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.answer import Words, best_of
from fac_lint.run.fixes import add_block, is_repeated
from fac_lint.views.arguments import judged, number, there
from fac_lint.views.companions import completed

if TYPE_CHECKING:
    from fac_core.finding import Fix
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEEDS_REFERENCES = True
NEXT_STEP = "delete untagged and old images by a policy"
WORDS = Words(
    claim="{it} deletes old images",
    claims="{it} delete old images",
    violated="{it} keeps every image for ever",
    called="{call} lets {it} keep every image for ever",
)

_POLICY = """\
resource "aws_ecr_lifecycle_policy" "NAME" {
  repository = aws_ecr_repository.NAME.name

  policy = jsonencode({
    rules = [
      {
        rulePriority = 1
        description  = "Delete untagged images after 14 days"

        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = 14
        }

        action = {
          type = "expire"
        }
      }
    ]
  })
}"""


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether old images are deleted."""
    del context
    match resource.type:
        case "aws_ecr_repository":
            return completed(resource, "aws_ecr_lifecycle_policy", "repository")
        case "azurerm_container_registry":
            return _azure(resource)
        case "google_artifact_registry_repository":
            mode = resource.argument("mode").constant
            return there(resource, "cleanup_policies") if mode in (None, "STANDARD_REPOSITORY") else None
    return None


def fix(resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
    """Add a policy for untagged images."""
    del answer
    _, _, name = resource.summary.block.partition(".")
    taken = any(one.block == f"aws_ecr_lifecycle_policy.{name}" for one in resource.summary.neighbours.resources)
    if resource.type != "aws_ecr_repository" or taken or is_repeated(resource, context):
        return None
    return add_block(resource, _POLICY.replace("NAME", name), context)


def _azure(registry: ResourceView) -> Answer | None:
    able = judged(registry.argument("sku"), lambda sku: sku != "Premium")
    if able.verdict is Verdict.VIOLATED:
        return None
    days = judged(registry.argument("retention_policy_in_days"), lambda days: number(days) in (None, 0))
    retained = best_of([days, there(registry, "retention_policy")])
    return able if able.verdict is not Verdict.COMPLIANT and retained.verdict is Verdict.VIOLATED else retained
