"""Terraform accepts what the tests of the linter write in JSON instead of HCL."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.linter.json_twin import SPELLINGS, Spelling, json_twin

from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

pytestmark = pytest.mark.offline

MODULES = Path(__file__).parents[3] / "modules"


@pytest.mark.parametrize("spelling", SPELLINGS, ids=lambda spelling: spelling.name)
@pytest.mark.parametrize("name", ["aws/s3-bucket", "azurerm/storage-account", "google/storage-bucket"])
def test_terraform_accepts_a_module_in_json(name: str, spelling: Spelling, tmp_path: Path) -> None:
    files = {path.name: path.read_text(encoding="utf-8") for path in (MODULES / name).glob("*.tf")}
    for file, text in json_twin(files, spelling).items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    with OfflineProviders([tmp_path]) as offline, Terraform(tmp_path, environment=offline.environment) as terraform:
        terraform.init()
        assert [str(problem) for problem in terraform.validate()] == []
