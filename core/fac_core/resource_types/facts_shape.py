"""The shape of a file of facts of a resource type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Flag, OneOf, Text
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.resource_types.companion_shape import COMPANION
from fac_core.resource_types.condition import CONDITION, VALIDATION
from fac_core.resource_types.fact_texts import EXPRESSION, IDENTIFIER, PATH, SENTENCE
from fac_core.resource_types.facts_model import Argument, Effect, NamedOutput, TypeFacts
from fac_core.resource_types.input_group import InputGroup
from fac_core.resource_types.signal_price import COMPONENT_PRICE
from fac_core.resource_types.signal_shape import signal
from fac_core.resource_types.source import SOURCE
from fac_core.shared_facts.plain_values import Anything, OneOrMore, Reasons
from fac_core.shared_facts.tag_places_shape import TAG_PLACES

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.resource_types.clouds._cloud_facts import CloudFacts

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
EFFECT = Record(
    "a mapping with inputs and holds",
    Effect,
    {
        "inputs": Field(MapOf(IDENTIFIER, Anything()), "Inputs of a test, other than by default.", required=True),
        "holds": Field(EXPRESSION, "What is true with them, and false by default.", required=True),
    },
)


def type_facts(cloud: CloudFacts | None, build: Callable[..., TypeFacts], build_signal: Callable[..., Any]) -> Record[TypeFacts]:
    """Shape of a file of a cloud; of one whose alarms nobody has described yet for None."""
    watched = (
        {
            "prices": Field(MapOf(IDENTIFIER, COMPONENT_PRICE), "What signals are priced by."),
            "signals": Field(MapOf(IDENTIFIER, signal(cloud, build_signal), ordered=True), "The signals."),
        }
        if cloud
        else {}
    )
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
            "used_by": Field(EXPRESSION, "What examples show beside the module: what the resource is made for."),
            "groups": Field(MapOf(IDENTIFIER, OneOf(InputGroup)), "Groups of inputs whose name says another one, or none."),
            "leave_out": Field(Reasons(PATH, SENTENCE), "What the module does not offer, and why."),
            "arguments": Field(MapOf(PATH, ARGUMENT), "What is known about arguments."),
            "preconditions": Field(ListOf(CONDITION), "Preconditions of the resource."),
            "ignore_changes": Field(ListOf(PATH, least=1, unique=True), "Arguments that something else changes after creation."),
            "locals": Field(MapOf(IDENTIFIER, EXPRESSION), "Local values that expressions here use."),
            "outputs": Field(MapOf(IDENTIFIER, OUTPUT), "Outputs beside the usual ones."),
            "companions": Field(MapOf(IDENTIFIER, COMPANION), "Resources that belong to it."),
            "effects": Field(MapOf(IDENTIFIER, EFFECT), "What inputs change beside arguments of their own name, for tests."),
            "source": Field(SOURCE, "Where the facts are from."),
            "tags": Field(TAG_PLACES, "Where else cost tags are handed on, and where they are not."),
            **watched,
            **(cloud.type_fields if cloud else {}),
        },
    )
