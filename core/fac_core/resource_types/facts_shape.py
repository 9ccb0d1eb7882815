"""The shape of a file of facts of a resource type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Flag, Text
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.resource_types.companion_shape import COMPANION
from fac_core.resource_types.condition import CONDITION, VALIDATION
from fac_core.resource_types.fact_texts import EXPRESSION, IDENTIFIER, PATH, SENTENCE
from fac_core.resource_types.facts_model import Argument, BilledElsewhere, NamedOutput, TypeFacts
from fac_core.resource_types.signal_shape import METRICS, signal
from fac_core.resource_types.source import SOURCE
from fac_core.shared_facts.plain_values import Anything, OneOrMore, Reasons
from fac_core.shared_facts.tag_places_shape import TAG_PLACES

if TYPE_CHECKING:
    from collections.abc import Callable

ARGUMENT = Record(
    "a mapping",
    Argument,
    {
        "description": Field(SENTENCE, "Description of the variable."),
        "default": Field(Anything(), "Default of the variable."),
        "example": Field(Anything(), "Value for examples and tests."),
        "validation": Field(OneOrMore(VALIDATION), "Validations of the variable."),
        "value": Field(EXPRESSION, "What the module writes instead of the plain variable."),
    },
)
OUTPUT = Record(
    "an output with description",
    NamedOutput,
    {
        "description": Field(SENTENCE, "Description of the output.", required=True),
        "value": Field(EXPRESSION, "Its value; default: the attribute of that name."),
    },
)
BILLED_ELSEWHERE = Record(
    "a mapping with why",
    BilledElsewhere,
    {
        "why": Field(SENTENCE, "What is billed where.", required=True),
        "group": Field(EXPRESSION, "Id of the resource group that holds it; left out: it carries the tags of the resource."),
    },
)
COPIED_TAGS = Record(BILLED_ELSEWHERE.expected, BilledElsewhere, {"why": BILLED_ELSEWHERE.fields["why"]})


def type_facts(provider: str, build: Callable[..., TypeFacts], build_signal: Callable[..., Any]) -> Record[TypeFacts]:
    """Shape of a file of a provider."""
    google = {
        "billing_service_id": Field(
            Text("an id such as services/95FF-2EF5-5EA1", pattern="services/[0-9A-F]{4}(-[0-9A-F]{4}){2}"), "Service id."
        )
    }
    shapes = {"aws": COPIED_TAGS, "azurerm": BILLED_ELSEWHERE}
    elsewhere = "Where what it makes is billed, when not under its own id."
    # A cloud whose alarms nobody has described yet has facts, and no signals.
    watched = (
        {"signals": Field(MapOf(IDENTIFIER, signal(provider, build_signal), ordered=True), "The signals.")} if provider in METRICS else {}
    )
    billed = {"billed_elsewhere": Field(shapes[provider], elsewhere)} if provider in shapes else {}
    return Record(
        "a mapping with noun, billing_service and pricing_units",
        build,
        {
            "noun": Field(Text("a noun"), "What one of them is called.", required=True),
            "billing_service": Field(Text("a service name"), "Name on the bill.", required=True),
            "billing_service_confirmed": Field(Flag(), "Whether the name was checked."),
            "pricing_units": Field(ListOf(Text("a unit of the bill"), least=1, unique=True), "What the bill counts.", required=True),
            "name_argument": Field(IDENTIFIER, "The argument that names it."),
            "required_inputs": Field(ListOf(IDENTIFIER, unique=True), "Inputs without default."),
            "minimal_example": Field(ListOf(IDENTIFIER, unique=True), "Optional inputs that the smallest example needs."),
            "leave_out": Field(Reasons(PATH, SENTENCE), "What the module does not offer, and why."),
            "arguments": Field(MapOf(PATH, ARGUMENT), "What is known about arguments."),
            "preconditions": Field(ListOf(CONDITION), "Preconditions of the resource."),
            "ignore_changes": Field(ListOf(PATH, least=1, unique=True), "Arguments that something else changes after creation."),
            "locals": Field(MapOf(IDENTIFIER, EXPRESSION), "Local values that expressions here use."),
            "outputs": Field(MapOf(IDENTIFIER, OUTPUT), "Outputs beside the usual ones."),
            "companions": Field(MapOf(IDENTIFIER, COMPANION), "Resources that belong to it."),
            "source": Field(SOURCE, "Where the facts are from."),
            "tags": Field(TAG_PLACES, "Where else cost tags are handed on, and where they are not."),
            **watched,
            **(google if provider == "google" else {}),
            **billed,
        },
    )
