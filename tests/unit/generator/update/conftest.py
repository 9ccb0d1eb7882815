"""A module generated with templates of the test's own, so that a newer generator is a change of a template."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.module import write_module
from fac_gen.update.module import Outcome, Request, update_module

if TYPE_CHECKING:
    from pathlib import Path

VARIABLES = """\
# Inputs of the queue.

variable "name" {
  description = "Name."
  type        = string
}

variable "size" {
  description = "Size."
  type        = number
  default     = 1

  validation {
    condition     = var.size > 0
    error_message = "More than nothing."
  }
}

variable "rules" {
  type = object({
    first = optional(string, "a")
    last  = optional(string)
  })
  default = {}
}
"""
MAIN = """\
resource "aws_sqs_queue" "this" {
  count = var.create ? 1 : 0

  name = var.name
  tags = local.tags

  dynamic "timeouts" {
    for_each = []

    content {
      create = timeouts.value.create
    }
  }

  lifecycle {
    ignore_changes = [policy]
  }
}
"""
README = """\
# Queue

Text.

## Usage

Text below.

<!-- BEGIN_TF_DOCS -->
| Name | Default |
|------|---------|
| name | n/a |
| rules | {} |
| size | 1 |
<!-- END_TF_DOCS -->
"""
FILES = {"variables.tf": VARIABLES, "main.tf": MAIN, "README.md": README}


@dataclass(frozen=True)
class Bench:
    """A generated module, and the templates it was generated with."""

    folder: Path
    templates: Path

    def path(self, name: str) -> Path:
        return self.folder / name

    def text(self, name: str) -> str:
        return self.path(name).read_text()

    def edit(self, name: str, old: str, new: str) -> None:
        """Change a file as a user would."""
        text = self.text(name)
        assert old in text
        self.path(name).write_text(text.replace(old, new, 1))

    def template(self, name: str, old: str, new: str) -> None:
        """Change a template as a newer generator would."""
        path = self.templates / "common" / f"{name}.j2"
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new, 1))

    def update(self, *, write: bool = True, **wishes: object) -> Outcome:
        return update_module(self.folder, Request(templates=self.templates, **wishes), write=write)  # type: ignore[arg-type] # by name

    def fresh(self, folder: Path) -> dict[str, bytes]:
        """Return what the templates make of a module that nobody edited."""
        write_module("aws_sqs_queue", folder, policy=BUILT_IN, templates=self.templates)
        return tree(folder)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with templates and the module that they make; to be copied."""
    folder = tmp_path_factory.mktemp("generated")
    (folder / ".git").mkdir()  # where the search for a policy ends
    (folder / "templates/common").mkdir(parents=True)
    for name, text in FILES.items():
        (folder / "templates/common" / f"{name}.j2").write_text(text)
    write_module("aws_sqs_queue", folder / "module", policy=BUILT_IN, templates=folder / "templates")
    assert {name: (folder / "module" / name).read_text() for name in FILES} == FILES
    return folder


@pytest.fixture
def bench(generated: Path, tmp_path: Path) -> Bench:
    shutil.copytree(generated, tmp_path, dirs_exist_ok=True)
    return Bench(tmp_path / "module", tmp_path / "templates")
