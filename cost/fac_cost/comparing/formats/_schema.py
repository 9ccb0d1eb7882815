"""The published JSON Schema of the JSON comparison."""

from __future__ import annotations

from fac_core.report_texts import schema_of
from fac_cost.comparing.formats._comparison_shape import ComparisonShape

FILE = "cost-comparison-1.schema.json"


def json_schema() -> str:
    """Return the schema (draft 2020-12) of version 1."""
    return schema_of(ComparisonShape, "Comparison of fac-cost, version 1")
