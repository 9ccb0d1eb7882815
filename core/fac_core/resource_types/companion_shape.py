"""The shape of a companion in a file of facts: what stands under ``companions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Flag, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, Record, Shape
from fac_core.resource_types.companion_model import BlockUse, Companion, CompanionInput, Setting
from fac_core.resource_types.condition import VALIDATION
from fac_core.resource_types.fact_texts import EXPRESSION, IDENTIFIER, PATH, SENTENCE
from fac_core.shared_facts.plain_values import Anything, OneOrMore

if TYPE_CHECKING:
    from fac_core.document.problems import Problems
    from fac_core.document.tree import Tree

_INPUT = Record(
    "an input with type and description",
    CompanionInput,
    {
        "type": Field(Text("an HCL type"), "Type of the variable.", required=True),
        "description": Field(SENTENCE, "Description of the variable.", required=True),
        "default": Field(Anything(), "Default of the variable."),
        "example": Field(Anything(), "Value for examples and tests."),
        "nullable": Field(Flag(), "Whether null means something else than the default; the description says what."),
        "sensitive": Field(Flag(), "Whether its value is a secret."),
        "validation": Field(OneOrMore(VALIDATION), "Validations of the variable."),
    },
)
_SETTING = Record(
    "a mapping with description, default or value",
    Setting,
    {
        "description": Field(SENTENCE, "What to say of it in the description of the variable."),
        "default": Field(Anything(), "Default inside the object."),
        "value": Field(EXPRESSION, "What to write instead of the member's plain value."),
        "single": Field(Flag(), "Whether the cloud takes one such block at most, although the schema says more."),
    },
)


class _Uses(Shape[tuple[BlockUse, ...]]):
    """The blocks of one type, each with arguments and blocks of its own."""

    expected = "a list of blocks such as [{arguments: {...}}]"

    def read(self, tree: Tree, problems: Problems) -> tuple[BlockUse, ...]:
        return ListOf(BLOCK).read(tree, problems)

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "items": {"$ref": "#/definitions/block"}}  # blocks hold blocks


def _body() -> dict[str, Field]:
    return {
        "arguments": Field(MapOf(PATH, EXPRESSION), "Arguments: HCL expressions."),
        "blocks": Field(MapOf(IDENTIFIER, _Uses()), "Nested blocks, in order."),
    }


BLOCK: Record[BlockUse] = Record(
    "a block with arguments and blocks",
    BlockUse,
    {"for_each": Field(EXPRESSION, "One block for each of these; a condition ? [1] : [] switches it."), **_body()},
)
COMPANION = Record(
    "a companion with resource_type and arguments",
    Companion,
    {
        "resource_type": Field(IDENTIFIER, "Its type.", required=True),
        "name": Field(IDENTIFIER, "Its name in Terraform; default: this."),
        "longest_name": Field(
            Whole(low=1), "Characters that the cloud takes in its name; needed when the module makes the name of the resource's name."
        ),
        "why": Field(SENTENCE, "Why the module has it.", required=True),
        "input": Field(IDENTIFIER, "An object variable made from its schema, which switches it."),
        "block": Field(IDENTIFIER, "The one block that the variable holds, when it is not the whole."),
        "several": Field(Flag(), "Whether that variable is a map of objects, one companion each."),
        "description": Field(SENTENCE, "Description of that variable."),
        "default": Field(Anything(), "Default of that variable; null, or {} for several, unless said."),
        "example": Field(Anything(), "Value of that variable for examples and tests."),
        "validation": Field(OneOrMore(VALIDATION), "Validations of that variable."),
        "leave_out": Field(ListOf(PATH, unique=True), "What that variable does not offer."),
        "settings": Field(MapOf(PATH, _SETTING), "What is known about members of that variable."),
        "extra": Field(MapOf(PATH, Text("an HCL type, or optional(...)")), "Members beside those of the schema."),
        "for_each": Field(EXPRESSION, "One for each of these, without a variable of its own."),
        "when": Field(EXPRESSION, "Created only if this holds."),
        "standing": Field(Flag(), "Whether it exists by default although a condition decides."),
        "first": Field(Flag(), "Whether the resource itself depends on it."),
        "create_before_destroy": Field(Flag(), "Whether a new one is made before the old one goes, because others stand on it."),
        "ignore_changes": Field(ListOf(PATH, least=1, unique=True), "Arguments of it that something else changes after creation."),
        "depends_on": Field(ListOf(IDENTIFIER, least=1, unique=True), "Labels of companions that come before it."),
        "inputs": Field(MapOf(IDENTIFIER, _INPUT), "Further inputs of the module."),
        "told_by": Field(EXPRESSION, "Moving in: whether it is this one, of several of its type that are there."),
        "told": Field(MapOf(PATH, EXPRESSION), "Moving in: members of inputs, and the expression that tells them of what is there."),
        "import_id": Field(EXPRESSION, "Moving in: the id under which the cloud has one for every resource, whoever made it."),
        **_body(),
    },
)
