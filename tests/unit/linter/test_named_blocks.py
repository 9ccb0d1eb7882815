"""What a block names: resources, calls and data sources, by way of locals too; not what it or an expression calls its own items."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.module import Module
from fac_lint.evaluation.references import References
from fac_lint.evaluation.trails import Trails

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

BUCKETS = """
resource "aws_s3_bucket" "all" {
  for_each = toset(["a", "b"])
}
data "aws_s3_bucket" "old" {
  bucket = aws_s3_bucket.all["a"].id
}
locals {
  first = { for key, bucket in aws_s3_bucket.all : key => bucket.id }
  again = local.first
  circle = [local.circle, data.aws_s3_bucket.old.id]
}
"""


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("for_each = aws_s3_bucket.all\n  bucket = each.value.id", {"aws_s3_bucket.all"}),
        ("for_each = var.ids\n  bucket = each.value.id", set()),
        ("bucket = one([for one in aws_s3_bucket.all : one.id])", {"aws_s3_bucket.all"}),
        ('bucket = join("", [for key, one in var.ids : one.id[key]])', set()),
        ('bucket = "%{ for one in var.ids }${one.id}%{ endfor }"', set()),
        ("bucket = local.again.a", {"aws_s3_bucket.all"}),
        ("bucket = [local.again, local.again]", {"aws_s3_bucket.all"}),
        ("bucket = local.missing.a", set()),
        ("bucket = local.circle", {"data.aws_s3_bucket.old", "aws_s3_bucket.all"}),
        ("bucket = data.aws_s3_bucket.old.id", {"data.aws_s3_bucket.old", "aws_s3_bucket.all"}),
        ("bucket = aws_s3_bucket.all[*].id", {"aws_s3_bucket.all"}),
    ],
)
def test_by_argument(written: str, named: set[str], tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(f'{BUCKETS}resource "aws_s3_bucket_versioning" "it" {{\n  {written}\n}}\n')
    module = Module.load(tmp_path)
    block = module.resources["aws_s3_bucket_versioning.it"]
    assert References(module).of(block).of("bucket") == named
    assert Trails(lambda _: module).by_argument((), block)["bucket"] == named


@pytest.mark.parametrize("iterator", ["", "iterator = made"])
def test_items_of_dynamic_blocks(iterator: str, tmp_path: Path) -> None:
    name = "made" if iterator else "rule"
    rule = f'dynamic "rule" {{\n for_each = aws_s3_bucket.all\n {iterator}\n content {{\n id = {name}.value.id\n }}\n }}'
    (tmp_path / "main.tf").write_text(f'{BUCKETS}resource "aws_s3_bucket_lifecycle_configuration" "it" {{\n {rule}\n}}\n')
    module = Module.load(tmp_path)
    block = module.resources["aws_s3_bucket_lifecycle_configuration.it"]
    assert References(module).of(block).of() == {"aws_s3_bucket.all"}
    assert Trails(lambda _: module).by_argument((), block)[""] == {"aws_s3_bucket.all"}
