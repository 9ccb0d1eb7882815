"""The published JSON Schema of coverage in JSON."""

from __future__ import annotations

from fac_core.report_texts import schema_of
from fac_lint.coverage.formats._shape import CoverageShape

FILE = "lint-coverage-1.schema.json"


def json_schema() -> str:
    """Return the schema (draft 2020-12) of version 1."""
    return schema_of(CoverageShape, "Coverage of fac-lint, version 1")
