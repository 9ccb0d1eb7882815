"""Modules to adopt lie in a repository of their own: callers are looked for in the whole of it, and the other tests' are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def tmp_path(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    return tmp_path


MODULE = """
variable "name" {
  type = string
}

resource "aws_sqs_queue" "this" {
  name = var.name
}
"""


@pytest.fixture
def queue(tmp_path: Path) -> Path:
    folder = tmp_path / "terraform-aws-queue"
    folder.mkdir()
    (folder / "main.tf").write_text(MODULE)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
