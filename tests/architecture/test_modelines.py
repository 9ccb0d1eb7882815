"""Editors complete and check our data: the first line of a YAML file for which there is a JSON Schema names it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
SCHEMAS = {
    "core/fac_core/resource_types/*/*.yaml": "docs/reference/resource-type.schema.json",
    "deploy/helm/fac-registry/values.yaml": "deploy/helm/fac-registry/values.schema.json",
    "modules/library.yaml": "docs/reference/library.schema.json",
}


@pytest.mark.parametrize("pattern", SCHEMAS)
def test_data_names_its_schema(pattern: str) -> None:
    schema, files = ROOT / SCHEMAS[pattern], sorted(ROOT.glob(pattern))
    assert schema.is_file()
    assert files
    wanted = {path: f"# yaml-language-server: $schema={os.path.relpath(schema, path.parent)}" for path in files}
    missing = [f"{path.relative_to(ROOT)}: {line}" for path, line in wanted.items() if path.read_text().partition("\n")[0] != line]
    assert missing == [], "put this first"
