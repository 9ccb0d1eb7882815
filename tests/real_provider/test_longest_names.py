"""Names that modules make of the longest ones pass what the real AWS provider itself checks at plan."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.library_roots import call, library
from tests.offline.generator.test_companion_names import calls, companions
from tests.real_provider.test_aws import PROVIDER

from fac_core.terraform import Terraform

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.real_provider


def test_the_provider_takes_what_the_longest_names_make(tmp_path: Path, cli_config: str) -> None:
    made = [(folder, one) for folder, one in library("aws") if companions(one)]
    for folder, one in made:
        shutil.copytree(folder, tmp_path / one.name, ignore=shutil.ignore_patterns(".terraform*"))
    roots = [call(one, "longest", dict(calls(one))["longest"]) for _, one in made]
    (tmp_path / "main.tf").write_text("".join([PROVIDER.format(skip_account="true", endpoints=""), *roots]))
    with Terraform(tmp_path, cli_config=cli_config) as terraform:
        terraform.init()
        plan = terraform.show(terraform.plan())
    assert len(plan["planned_values"]["root_module"]["child_modules"]) == len(made) > 15
