"""The published JSON Schema of the JSON estimate."""

from __future__ import annotations

from fac_core.report_texts import schema_of
from fac_cost.formats._estimate_shape import EstimateShape

FILE = "cost-estimate-1.schema.json"


def json_schema() -> str:
    """Return the schema (draft 2020-12) of version 1."""
    return schema_of(EstimateShape, "Estimate of fac-cost, version 1")
