"""The published JSON Schema of coverage in JSON."""

from __future__ import annotations

from fac_lint.coverage.formats._shape import CoverageShape
from fac_lint.formats._report_schema import schema_of

FILE = "lint-coverage-1.schema.json"


def json_schema() -> str:
    """Return the schema (draft 2020-12) of version 1."""
    return schema_of(CoverageShape, "Coverage of fac-lint, version 1")
