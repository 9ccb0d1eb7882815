"""The shape of `module.yaml`."""

from __future__ import annotations

from typing import Any

from fac_core.document.scalars import Day, Flag, Number, OneOf, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.manifest.manifest_model import Estimates, ExampleEstimate, Manifest, ModuleSignal, Provider
from fac_core.policy.cost_policy import SignalKind

VERSION = 1


def _manifest(*, version: int, **said: Any) -> Manifest:  # noqa: ANN401 - the shape's values
    del version
    return Manifest(**said)


IDENTIFIER = Text("a name of a-z, 0-9 and _", pattern="[a-z][a-z0-9_]*")
NAME = Text("a name of a-z, 0-9 and -", pattern="[a-z0-9][a-z0-9-]*")
TEXTS = ListOf(Text())
PROVIDER = Record(
    "a provider with source and version",
    Provider,
    {"source": Field(Text(), "Registry address.", required=True), "version": Field(Text(), "Constraint.", required=True)},
)
SIGNAL = Record(
    "a signal with kind and metric",
    ModuleSignal,
    {
        "kind": Field(OneOf(SignalKind), "What it shows.", required=True),
        "metric": Field(Text(), "The cloud's metric.", required=True),
        "threshold": Field(Number(), "Its own threshold."),
    },
)
_AMOUNT, _COUNT = Number("an amount in USD a month"), Whole("how many resources", low=0, high=10**9)
EXAMPLE = Record(
    "what an example costs",
    ExampleEstimate,
    {
        "low": Field(_AMOUNT, "With little use.", required=True),
        "expected": Field(_AMOUNT, "With usual use.", required=True),
        "high": Field(_AMOUNT, "With much use.", required=True),
        "priced": Field(_COUNT, "Resources with a price.", required=True),
        "free": Field(_COUNT, "Resources that cost nothing.", required=True),
        "unpriced": Field(_COUNT, "Resources without a price, or not with all of it: they are in no amount, or in part.", required=True),
        "complete": Field(Flag(), "Whether the amounts are of everything.", required=True),
    },
)
ESTIMATES = Record(
    "estimates of the examples",
    Estimates,
    {
        "book": Field(Day(), "Day of the newest price.", required=True),
        "region": Field(Text(), "Region where an example names no place.", required=True),
        "discounted": Field(Flag(), "Whether discounts of the policy are taken off."),
        "examples": Field(MapOf(NAME, EXAMPLE), "By the name of the example.", required=True),
    },
)
MANIFEST = Record(
    "a module's manifest",
    _manifest,
    {
        "version": Field(Whole(f"version {VERSION}", low=VERSION, high=VERSION), "Version of this format.", required=True),
        "name": Field(NAME, "Registry name.", required=True),
        "provider": Field(NAME, "Registry system.", required=True),
        "resource_type": Field(IDENTIFIER, "Primary resource type."),
        "description": Field(Text(), "What it is for."),
        "required_version": Field(Text(), "Constraint on Terraform.", required=True),
        "providers": Field(MapOf(NAME, PROVIDER), "Required providers.", required=True),
        "taggable": Field(Flag(), "Whether cost tags reach the resource.", required=True),
        "tag_argument": Field(IDENTIFIER, "Argument that carries cost tags."),
        "tag_input": Field(IDENTIFIER, "Input of further tags."),
        "scope": Field(Text(), "Tag key that the budget counts by."),
        "required_tags": Field(TEXTS, "Tag keys that the module sets from its cost input."),
        "billing_service": Field(Text(), "Name on the bill."),
        "billing_service_id": Field(Text(), "Google's service id."),
        "pricing_units": Field(TEXTS, "What the bill counts."),
        "signals": Field(MapOf(IDENTIFIER, SIGNAL), "Cost signals."),
        "companions": Field(TEXTS, "Resource types created besides."),
        "left_out": Field(TEXTS, "What the module does not offer."),
        "estimates": Field(ESTIMATES, "What its examples cost."),
        "policy_hash": Field(Text("a SHA-256 in hexadecimal", pattern="[0-9a-f]{64}"), "Policy it was made with.", required=True),
        "generator_version": Field(Text(), "Generator it was made with.", required=True),
    },
)
