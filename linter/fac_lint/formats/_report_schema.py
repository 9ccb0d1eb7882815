"""The published JSON Schema of the JSON report."""

from __future__ import annotations

from fac_core.report_texts import schema_of
from fac_lint.formats._report_shape import ReportShape

FILE = "lint-report-1.schema.json"


def json_schema() -> str:
    """Return the schema (draft 2020-12) of version 1."""
    return schema_of(ReportShape, "Report of fac-lint, version 1")
