"""The schemas of a cloud that is none: two types, their budget and their alarms."""

from __future__ import annotations

from fac_core.schema.resource_schema import Attribute, Block, Kind, ProviderVersion, ResourceType
from fac_core.schema.writing import render

NIMBUS = ProviderVersion("nimbus", "1.0.0", "registry.terraform.io/cumulus/nimbus")
NAME = Attribute("name", "string", required=True)
TAGS = Attribute("tags", ("map", "string"), optional=True)
BUCKET = (
    NAME,
    Attribute("id", "string", computed=True),
    Attribute("size", "number", optional=True),
    TAGS,
)
ALARM = (
    NAME,
    TAGS,
    Attribute("board", "string", required=True),
    Attribute("by", "string", required=True),
    Attribute("comparison", "string", required=True),
    Attribute("emails", ("list", "string"), optional=True),
    Attribute("hours", "number", required=True),
    Attribute("metric", "string", required=True),
    Attribute("since", "string", optional=True),
    Attribute("threshold", "number", required=True),
    Attribute("urgency", "string", optional=True),
    Attribute("watches", ("map", "string"), optional=True),
)
BUDGET = (
    NAME,
    Attribute("amount", "number", required=True),
    Attribute("emails", ("list", "string"), optional=True),
    Attribute("scope", "string", required=True),
    Attribute("services", ("list", "string"), optional=True),
)
FLEET = (*BUCKET, Attribute("machine", "string", optional=True))


def schemas() -> bytes:
    """Return its catalogue."""
    provider = ResourceType("nimbus", Kind.PROVIDER, NIMBUS, Block())
    said = {"alarm": ALARM, "bucket": BUCKET, "budget": BUDGET, "fleet": FLEET}
    types = {f"nimbus_{name}": {one.name: one for one in attributes} for name, attributes in said.items()}
    members = [ResourceType(name, Kind.RESOURCE, NIMBUS, Block(attributes)) for name, attributes in types.items()]
    return render([provider, *members], NIMBUS, {"source": "a test"})
