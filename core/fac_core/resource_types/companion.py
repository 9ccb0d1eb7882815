"""The shape of a companion; its value stays a plain mapping, as a generator renders it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Flag, Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, Shape
from fac_core.resource_types.plain_values import Anything, OneOrMore

if TYPE_CHECKING:
    from fac_core.document.problems import Problems
    from fac_core.document.tree import Tree

_NAME = Text("a name of a-z, 0-9 and _", pattern="[a-z][a-z0-9_]*")
_PATH = Text("an argument, or the dotted path of one in a nested block", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_EXPRESSION = Text("an HCL expression (text)")
_SENTENCE = Text("a sentence")
_CONDITION: Record[dict[str, Any]] = Record(
    "a condition with its message",
    dict,
    {
        "condition": Field(_EXPRESSION, "What must hold.", required=True),
        "message": Field(_SENTENCE, "What to say when it does not.", required=True),
        "accepts": Field(Anything(), "A value that holds, for tests."),
        "rejects": Field(Anything(), "A value that does not hold, for tests."),
    },
)
_INPUT: Record[dict[str, Any]] = Record(
    "an input with type and description",
    dict,
    {
        "type": Field(Text("an HCL type"), "Type of the variable.", required=True),
        "description": Field(_SENTENCE, "Description of the variable.", required=True),
        "default": Field(Anything(), "Default of the variable."),
        "example": Field(Anything(), "Value for examples and tests."),
        "sensitive": Field(Flag(), "Whether its value is a secret."),
        "validation": Field(OneOrMore(_CONDITION), "Validations of the variable."),
    },
)
_SETTING: Record[dict[str, Any]] = Record(
    "a mapping with description, default or value",
    dict,
    {
        "description": Field(_SENTENCE, "What to say of it in the description of the variable."),
        "default": Field(Anything(), "Default inside the object."),
        "value": Field(_EXPRESSION, "What to write instead of the member's plain value."),
        "single": Field(Flag(), "Whether the cloud takes one such block at most, although the schema says more."),
    },
)


class _Uses(Shape[tuple[Any, ...]]):
    """The blocks of one type, each with arguments and blocks of its own."""

    expected = "a list of blocks such as [{arguments: {...}}]"

    def read(self, tree: Tree, problems: Problems) -> tuple[Any, ...]:
        repeated = {"for_each": Field(_EXPRESSION, "One block for each of these; a condition ? [1] : [] switches it.")}
        return ListOf(Record("a block with arguments and blocks", dict, {**repeated, **_body()})).read(tree, problems)

    def schema(self) -> dict[str, Any]:
        return {"type": "array"}


def _body() -> dict[str, Field]:
    return {
        "arguments": Field(MapOf(_PATH, _EXPRESSION), "Arguments: HCL expressions."),
        "blocks": Field(MapOf(_NAME, _Uses()), "Nested blocks, in order."),
    }


COMPANION: Record[dict[str, Any]] = Record(
    "a companion with resource_type and arguments",
    dict,
    {
        "resource_type": Field(_NAME, "Its type.", required=True),
        "name": Field(_NAME, "Its name in Terraform; default: this."),
        "why": Field(_SENTENCE, "Why the module has it.", required=True),
        "input": Field(_NAME, "An object variable made from its schema, which switches it."),
        "block": Field(_NAME, "The one block that the variable holds, when it is not the whole."),
        "several": Field(Flag(), "Whether that variable is a map of objects, one companion each."),
        "description": Field(_SENTENCE, "Description of that variable."),
        "default": Field(Anything(), "Default of that variable; null, or {} for several, unless said."),
        "example": Field(Anything(), "Value of that variable for examples and tests."),
        "validation": Field(OneOrMore(_CONDITION), "Validations of that variable."),
        "leave_out": Field(ListOf(_PATH, unique=True), "What that variable does not offer."),
        "settings": Field(MapOf(_PATH, _SETTING), "What is known about members of that variable."),
        "extra": Field(MapOf(_PATH, Text("an HCL type, or optional(...)")), "Members beside those of the schema."),
        "for_each": Field(_EXPRESSION, "One for each of these, without a variable of its own."),
        "when": Field(_EXPRESSION, "Created only if this holds."),
        "standing": Field(Flag(), "Whether it exists by default although a condition decides."),
        "first": Field(Flag(), "Whether the resource itself depends on it."),
        "create_before_destroy": Field(Flag(), "Whether a new one is made before the old one goes, because others stand on it."),
        "depends_on": Field(ListOf(_NAME, least=1, unique=True), "Labels of companions that come before it."),
        "inputs": Field(MapOf(_NAME, _INPUT), "Further inputs of the module."),
        **_body(),
    },
)
