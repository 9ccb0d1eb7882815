"""The JSON Schema by which editors complete and check files of facts, made from the shapes that read them."""

from __future__ import annotations

import json
from typing import Any

from fac_core.resource_types.clouds import UNITS, cloud_facts
from fac_core.resource_types.companion_shape import BLOCK
from fac_core.resource_types.facts_model import TypeFacts
from fac_core.resource_types.facts_shape import type_facts
from fac_core.resource_types.signal_model import Signal

_DESCRIPTION = (
    "What is known about a resource type beyond its schema: <provider>/<type without prefix>.yaml. One schema for all clouds: where they "
    "differ it takes what any of them takes; fac-gen takes what the file's own cloud does, and checks every name against its schemas."
)


def json_schema() -> str:
    """Write the published JSON Schema (draft 7) of files of facts."""
    said = [type_facts(cloud_facts(provider), TypeFacts, Signal).schema() for provider in UNITS.names()]
    properties = {name: _any_of([one["properties"].get(name) for one in said]) for one in said for name in one["properties"]}
    schema: dict[str, Any] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Facts of a resource type",
        "description": _DESCRIPTION,
        **said[0],
        "properties": properties,
        "definitions": {"block": BLOCK.schema()},
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _any_of(found: list[dict[str, Any] | None]) -> dict[str, Any]:
    """Join what the clouds take at one place: mappings key by key, so that editors complete them; else as alternatives."""
    different = [one for place, one in enumerate(found) if one is not None and one not in found[:place]]
    first = different[0]
    if len(different) == 1:
        return first
    if all(one.keys() == first.keys() and isinstance(one.get("additionalProperties"), dict) for one in different):
        return {**first, "additionalProperties": _any_of([one["additionalProperties"] for one in different])}
    if all("properties" in one and one.get("required") == first.get("required") for one in different):
        names = dict.fromkeys(name for one in different for name in one["properties"])
        return {**first, "properties": {name: _any_of([one["properties"].get(name) for one in different]) for name in names}}
    docs = {one.get("description", "") for one in different}
    doc = {"description": docs.pop()} if len(docs) == 1 else {}
    return {**doc, "anyOf": [{key: value for key, value in one.items() if key != "description"} for one in different]}
