"""What the members of an object are in Terraform's JSON syntax: nested blocks or arguments, and how their strings are read."""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeAlias

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Reading(Enum):
    """What a string is: a template, a text in which nothing is interpolated, or an expression."""

    TEMPLATE = "template"
    PLAIN = "plain"
    EXPRESSION = "expression"


class Schema(Protocol):
    """What a provider says of a body: which of its members are nested blocks."""

    def nested(self, name: str) -> Schema | None:
        """Return the inside of a nested block; None for an argument and what is not known."""


Schemas: TypeAlias = "Callable[[str, tuple[str, ...]], Schema | None]"
"""The schema of a block by its type and labels."""


def no_schemas(kind: str, labels: tuple[str, ...]) -> None:
    """Know no provider."""
    del kind, labels


_EXPRESSIONS: Mapping[str, frozenset[str]] = {
    "data": frozenset({"depends_on", "provider"}),
    "dynamic": frozenset({"iterator"}),
    "ephemeral": frozenset({"depends_on", "provider"}),
    "import": frozenset({"provider", "to"}),
    "lifecycle": frozenset({"ignore_changes", "replace_triggered_by"}),
    "module": frozenset({"depends_on", "providers"}),
    "moved": frozenset({"from", "to"}),
    "output": frozenset({"depends_on"}),
    "provisioner": frozenset({"on_failure", "when"}),
    "removed": frozenset({"from"}),
    "resource": frozenset({"depends_on", "provider"}),
    "variable": frozenset({"type"}),
}
_PLAIN: Mapping[str, frozenset[str]] = {"output": frozenset({"description"}), "variable": frozenset({"default", "description"})}
_NESTED: Mapping[str, Mapping[str, int]] = {
    "check": {"assert": 0, "data": 2},
    "content": {"dynamic": 1},
    "data": {"connection": 0, "dynamic": 1, "lifecycle": 0, "provisioner": 1},
    "dynamic": {"content": 0},
    "ephemeral": {"dynamic": 1, "lifecycle": 0},
    "lifecycle": {"action_trigger": 0, "postcondition": 0, "precondition": 0},
    "module": {"lifecycle": 0},
    "output": {"precondition": 0},
    "provider": {"dynamic": 1},
    "provisioner": {"connection": 0},
    "removed": {"connection": 0, "lifecycle": 0, "provisioner": 1},
    "resource": {"connection": 0, "dynamic": 1, "lifecycle": 0, "provisioner": 1},
    "run": {"assert": 0, "module": 0, "plan_options": 0, "variables": 0},
    "terraform": {"backend": 1, "cloud": 0, "provider_meta": 1, "required_providers": 0},
    "variable": {"validation": 0},
}


@dataclass(frozen=True, slots=True)
class Shape:
    """The inside of a body: Terraform's own nested blocks with their numbers of labels, and those of the provider's ``schema``.

    ``expressions`` and ``plain`` are arguments whose strings are no templates; ``all_plain``: none is one.
    """

    blocks: Mapping[str, int] = field(default_factory=dict)
    expressions: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    all_plain: bool = False
    schema: Schema | None = None
    repeated: Schema | None = None
    """In a ``dynamic`` block: the schema of what it makes."""

    def reading(self, name: str) -> Reading:
        """Return how the strings of an argument are read."""
        if self.all_plain or name in self.plain:
            return Reading.PLAIN
        return Reading.EXPRESSION if name in self.expressions else Reading.TEMPLATE

    def nested(self, name: str) -> Schema | None:
        """Return the inside of a nested block of the provider's."""
        return self.schema.nested(name) if self.schema is not None and name not in self.blocks else None

    def inside(self, kind: str, labels: tuple[str, ...], schemas: Schemas) -> Shape:
        """Return the shape of a block that stands in this one."""
        if (own := self.nested(kind)) is not None:
            return Shape({"dynamic": 1}, schema=own)
        known = _NESTED.get(kind, {}), _EXPRESSIONS.get(kind, frozenset()), _PLAIN.get(kind, frozenset())
        if kind == "dynamic":
            return Shape(*known, repeated=self.schema.nested(labels[0]) if self.schema is not None else None)
        return Shape(*known, schema=self.repeated if kind == "content" else schemas(kind, labels))
