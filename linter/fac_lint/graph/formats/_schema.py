"""The published JSON Schema of a graph in JSON."""

from __future__ import annotations

from fac_core.report_texts import schema_of
from fac_lint.graph.formats._shape import GraphShape

FILE = "lint-graph-1.schema.json"


def json_schema() -> str:
    """Return the schema (draft 2020-12) of version 1."""
    return schema_of(GraphShape, "Flow of tags through a module, version 1")
