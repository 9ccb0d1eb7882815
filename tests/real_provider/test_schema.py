"""The schema data of aws 5.100.0 are what the real provider says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from python_terraform import IsFlagged  # type: ignore[import-untyped]

from fac_core.schema.catalogue import DATA, Catalogue
from fac_core.schema.importers import import_file
from fac_core.terraform import Terraform

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.real_provider

MAIN = """\
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}
"""


def test_shipped_data_are_what_the_provider_says(tmp_path: Path, cli_config: str) -> None:
    (tmp_path / "main.tf").write_text(MAIN)
    with Terraform(tmp_path, cli_config=cli_config) as terraform:
        terraform.init()
        code, output = terraform.call("providers schema", json=IsFlagged)
    assert code == 0, output
    file = Catalogue([DATA]).file("aws", "5.100.0")
    printed = tmp_path / file.provenance["file"]
    printed.write_text(output)
    (imported,) = import_file(printed, version="5.100.0", descriptions=False)
    header, _, rest = imported.data.partition(b"\n")
    shipped_header, _, shipped_rest = file.path.read_bytes().partition(b"\n")
    same = rest == shipped_rest  # megabytes on one line, which nobody wants to see compared
    assert same
    # Other versions of Terraform print the same schema with other fields around it, so the hash of the printed file may differ.
    made, shipped = json.loads(header), json.loads(shipped_header)
    del made["provenance"]["sha256"], shipped["provenance"]["sha256"]
    assert made == shipped
