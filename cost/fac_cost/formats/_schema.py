"""The published JSON Schema of the JSON estimate."""

from __future__ import annotations

import json
from typing import Any

from msgspec.json import schema

from fac_cost.formats._estimate_shape import EstimateShape

FILE = "cost-estimate-1.schema.json"


def json_schema() -> str:
    """Return the schema (draft 2020-12) of version 1."""
    return schema_of(EstimateShape, "Estimate of fac-cost, version 1")


def schema_of(shape: type, title: str) -> str:
    """Return the JSON Schema of a shape, whose name ends with ``Shape`` as those of its parts do."""
    told = schema(shape)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title}
    definitions: dict[str, Any] = {name.removesuffix("Shape"): one for name, one in told.pop("$defs").items()}
    text = json.dumps({**head, **definitions.pop(shape.__name__.removesuffix("Shape")), "$defs": definitions}, indent=2)
    return text.replace("Shape", "") + "\n"
