"""Plans with their source beside them: what resources name, and what a plan leaves open, the source tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.resources import ModuleStep, Resource, Tree
from fac_lint.evaluation.library import Library
from fac_lint.evaluation.positions import Positions
from fac_lint.evaluation.trees import summarise_tree
from fac_lint.run import engine

if TYPE_CHECKING:
    from fac_core.resources import Json, Marks

pytestmark = pytest.mark.unit

AWS = "registry.terraform.io/hashicorp/aws"
FILES = {
    "main.tf": """
variable "days" {
  default = 3
}

variable "team" {
  default = "orders"
}

locals {
  bucket = module.buckets["a"].id
}

module "buckets" {
  source   = "./buckets"
  for_each = toset(["a"])
}

module "rules" {
  source = "./rules"
  bucket = { id = local.bucket }
}

resource "aws_s3_bucket" "forgotten" {
}

resource "aws_db_instance" "orders" {
  password                = "hush"
  backup_retention_period = var.days
  identifier              = "${var.team}-${aws_sqs_queue.orders.arn}"
}

resource "aws_budgets_budget" "orders" {
  budget_type = "COST"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:queue$${aws_sqs_queue.orders.arn}"]
  }

  dynamic "notification" {
    for_each = ["ACTUAL", "FORECASTED"]

    content {
      notification_type         = notification.value
      subscriber_sns_topic_arns = [aws_sns_topic.alerts.arn]
    }
  }
}

resource "aws_sqs_queue" "orders" {
}

resource "aws_sns_topic" "alerts" {
}
""",
    "buckets/main.tf": """
resource "aws_s3_bucket" "kept" {
}

resource "aws_s3_bucket" "other" {
}

output "id" {
  value = aws_s3_bucket.kept.id
}

output "other" {
  value = aws_s3_bucket.other.id
}
""",
    "rules/main.tf": """
variable "bucket" {
  type = object({ id = string })
}

locals {
  target = var.bucket.id
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = local.target
}
""",
}
BUCKETS = (ModuleStep("buckets", "a"),)
RULE: dict[str, Json] = {"id": "old", "status": "Enabled", "expiration": [{"days": 30}], "noncurrent_version_expiration": [], "filter": []}
BUDGET: dict[str, Json] = {
    "budget_type": "COST",
    "time_period_start": None,
    "cost_filter": [{"name": "TagKeyValue", "values": [None]}],
    "notification": [{"notification_type": name, "subscriber_sns_topic_arns": [None]} for name in ("FORECASTED", "ACTUAL")],
}


def made(kind: str, name: str, values: dict[str, Json] | None = None, module: tuple[ModuleStep, ...] = (), **unknown: Marks) -> Resource:
    return Resource(module, "managed", kind, name, None, AWS, values or {}, {"id": True, **unknown})


TOPIC: Marks = {"subscriber_sns_topic_arns": [True]}
RESOURCES = (
    made("aws_s3_bucket", "kept", module=BUCKETS),
    made("aws_s3_bucket", "other", module=BUCKETS),
    made("aws_s3_bucket", "forgotten"),
    made("aws_s3_bucket_lifecycle_configuration", "this", {"rule": [RULE]}, (ModuleStep("rules"),), bucket=True),
    made("aws_budgets_budget", "orders", BUDGET, time_period_start=True, cost_filter=[{"values": [True]}], notification=[TOPIC, TOPIC]),
    made("aws_db_instance", "orders", {"password": "x"}, multi_az=True, backup_retention_period=True, identifier=True),
    made("aws_sqs_queue", "orders"),
    made("aws_sns_topic", "alerts"),
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text.replace("$${", '${"$"}${'))
    (tmp_path / "terraform.tfvars").write_text("")
    return tmp_path


def verdicts(root: Path, source: Path | None, *rules: str, resources: tuple[Resource, ...] = RESOURCES) -> dict[str, str]:
    """Return what the rules say of the plan, by address."""
    options = engine.Options(date(2026, 11, 27), select=rules)
    report = engine.lint_tree(Tree("plan.json", resources), source, options, root / "elsewhere").report
    return {one.address: str(one.verdict) for one in report.findings}


def test_companions_are_found_whatever_modules_lie_between(root: Path) -> None:
    found = verdicts(root, root, "bucket-without-lifecycle")
    expected = {'module.buckets["a"].aws_s3_bucket.kept': "compliant", 'module.buckets["a"].aws_s3_bucket.other': "violated"}
    assert found == {**expected, "aws_s3_bucket.forgotten": "violated"}


def test_without_all_of_the_source_nothing_is_said_of_companions(root: Path) -> None:
    assert verdicts(root, None, "bucket-without-lifecycle") == {}
    (root / "main.tf").write_text(FILES["main.tf"].replace("./rules", "example.com/shop/rules/aws"))
    assert verdicts(root, root, "bucket-without-lifecycle") == {}


def test_what_nobody_writes_is_not_written(root: Path) -> None:
    assert verdicts(root, root, "unstable-budget-start") == {}
    assert verdicts(root, None, "unstable-budget-start") == {"aws_budgets_budget.orders": "unknown"}


def test_texts_are_put_together_from_what_the_source_says(root: Path) -> None:
    assert verdicts(root, root, "budget-filter-format") == {"aws_budgets_budget.orders": "compliant"}
    assert verdicts(root, None, "budget-filter-format") == {"aws_budgets_budget.orders": "unknown"}


def test_blocks_are_those_of_the_source_whatever_their_order(root: Path) -> None:
    assert verdicts(root, root, "budget-without-subscriber") == {"aws_budgets_budget.orders": "compliant"}


@pytest.mark.parametrize(("inputs", "told"), [({}, False), ({"team": "shop"}, True)])
def test_what_the_source_says_of_inputs_counts_only_where_the_plan_tells_them(root: Path, inputs: dict[str, Json], *, told: bool) -> None:
    library = Library(root)
    library.own_module(root)
    tree = Tree("plan.json", RESOURCES, inputs=inputs)
    summary = summarise_tree(tree, Path("plan.json"), Positions(library, root, "plan.json"), library)
    node = next(one.node for one in summary.resources if one.type == "aws_db_instance")
    assert node.argument("multi_az").is_surely_blank
    assert node.argument("backup_retention_period").flows.reasons  # a known one would stand in the plan
    assert node.texts("identifier") == (("shop-", None),) if told else node.texts("identifier") == ((None,),)
    assert not node.argument("identifier").flows.inputs


def test_of_a_state_companions_are_found_too(root: Path) -> None:
    buckets = [made("aws_s3_bucket", name, {"bucket": name}, module=BUCKETS) for name in ("kept", "other")]
    rule = made("aws_s3_bucket_lifecycle_configuration", "this", {"bucket": "kept", "rule": [RULE]}, module=(ModuleStep("rules"),))
    found = verdicts(root, root, "bucket-without-lifecycle", resources=(*buckets, rule))
    assert found == {'module.buckets["a"].aws_s3_bucket.kept': "compliant", 'module.buckets["a"].aws_s3_bucket.other': "violated"}


def test_of_companions_with_keys_the_one_with_the_same_key_counts(root: Path) -> None:
    (root / "main.tf").write_text("""
resource "aws_s3_bucket" "x" {
  for_each = toset(["a", "b"])
}

resource "aws_s3_bucket_lifecycle_configuration" "x" {
  for_each = aws_s3_bucket.x
  bucket   = each.value.id
}
""")
    aborts: dict[str, Json] = {**RULE, "abort_incomplete_multipart_upload": [{"days_after_initiation": 7}]}
    rules: dict[str, Json] = {"a": [aborts], "b": [{**RULE, "abort_incomplete_multipart_upload": []}]}
    kind = "aws_s3_bucket_lifecycle_configuration"
    buckets = [replace(made("aws_s3_bucket", "x"), key=key) for key in rules]
    configurations = [replace(made(kind, "x", {"rule": rules[key]}, bucket=True), key=key) for key in rules]
    found = verdicts(root, root, "multipart-uploads-never-aborted", resources=(*buckets, *configurations))
    assert found == {'aws_s3_bucket.x["a"]': "compliant", 'aws_s3_bucket.x["b"]': "violated"}
