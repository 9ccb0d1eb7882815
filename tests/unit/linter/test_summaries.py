"""What a module means is a value: the same for the same arguments, and whole when it is pickled."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from fac_lint.evaluation.library import Library
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from pathlib import Path

    from fac_lint.evaluation.summaries import ModuleSummary

pytestmark = pytest.mark.unit

ROOT = """
variable "tags" {
  type = map(string)
}
module "one" {
  source = "./queue"
  tags   = var.tags
}
module "same" {
  source = "./queue"
  tags   = var.tags
}
module "other" {
  source = "./queue"
  tags   = merge(var.tags, { a = "b" })
}
"""
QUEUE = """
variable "tags" {
  type = map(string)
}
resource "aws_sqs_queue" "q" {
  for_each = toset(["a", "b"])
  name     = each.key
  tags     = merge(var.tags, { Name = each.key })
}
resource "aws_instance" "i" {
  dynamic "ebs_block_device" {
    for_each = { data = 500 }
    content {
      device_name = ebs_block_device.key
      volume_size = ebs_block_device.value
    }
  }
}
"""


@pytest.fixture
def root(tmp_path: Path) -> ModuleSummary:
    (tmp_path / "queue").mkdir()
    (tmp_path / "main.tf").write_text(ROOT)
    (tmp_path / "queue" / "main.tf").write_text(QUEUE)
    found = Library(tmp_path).alone(tmp_path)
    assert found is not None
    return found


def told(summary: ModuleSummary) -> list[tuple[object, ...]]:
    return [
        (
            reached.address,
            reached.created,
            view_of(reached.resource).argument("name"),
            view_of(reached.resource).argument("ebs_block_device.volume_size"),
            view_of(reached.resource).tags is not None and view_of(reached.resource).place("tags"),
            [(block.presence, block.node.argument("device_name")) for block in view_of(reached.resource).each("ebs_block_device")],
        )
        for reached in summary.walk()
    ]


def test_who_gives_the_same_gets_the_same(root: ModuleSummary) -> None:
    one, same, other = (call.module for call in root.calls)
    assert one is same
    assert one is not other


def test_pickled_it_is_whole(root: ModuleSummary) -> None:
    again = pickle.loads(pickle.dumps(root))  # noqa: S301 - our own bytes
    assert told(again) == told(root)
    assert len(told(root)) == 9
    assert not [name for name in pickle.dumps(root).split(b"\x8c") if b"fac_core.hcl" in name]
