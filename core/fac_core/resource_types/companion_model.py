"""Companions: resources that belong to a type, as immutable values."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.shared_facts.plain_values import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.resource_types.condition import Condition
    from fac_core.shared_facts.plain_values import Given, PlainValue


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanionInput:
    """A further input of the module that a companion brings."""

    type: str
    description: str
    default: Given = UNSET
    """`UNSET` for an input that the caller must give."""
    example: Given = UNSET
    nullable: bool = False
    """Whether null is a value of its own, although the default is another."""
    sensitive: bool = False
    validation: tuple[Condition, ...] = ()

    @property
    def takes_null(self) -> bool:
        """Whether the caller may give null, and is understood."""
        return self.nullable or self.default is None

    @property
    def shown(self) -> PlainValue:
        """Value for examples and tests; None where none is known."""
        return _first(self.example, self.default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is known about a member of a companion's object variable, beyond its schema."""

    description: str = ""
    default: Given = UNSET
    value: str = ""
    """HCL expression that the module writes instead of the member's plain value."""
    single: bool = False
    """Whether the cloud takes one such block at most, although the schema says more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a companion or one of its nested blocks is given: HCL by argument, and blocks of its own by their names."""

    arguments: Mapping[str, str] = field(default_factory=dict)
    blocks: Mapping[str, tuple[BlockUse, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockUse(Written):
    """One nested block of a companion, or one for each item of an expression."""

    for_each: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion(Written):
    """A resource without which the type is useless alone, or costs more than it must."""

    resource_type: str
    why: str
    name: str = "this"
    longest_name: int = 0
    """Characters that the cloud takes in its name; 0 where the module makes no name of others."""
    input: str = ""
    """The object variable made from its schema, which switches it; empty: no such variable."""
    block: str = ""
    """The one block that the variable holds, when it is not the whole."""
    several: bool = False
    description: str = ""
    default: Given = UNSET
    example: Given = UNSET
    validation: tuple[Condition, ...] = ()
    leave_out: tuple[str, ...] = ()
    settings: Mapping[str, Setting] = field(default_factory=dict)
    extra: Mapping[str, str] = field(default_factory=dict)
    for_each: str = ""
    when: str = ""
    standing: bool = False
    first: bool = False
    create_before_destroy: bool = False
    ignore_changes: tuple[str, ...] = ()
    """Dotted paths of what something else changes after creation."""
    depends_on: tuple[str, ...] = ()
    inputs: Mapping[str, CompanionInput] = field(default_factory=dict)
    told_by: str = ""
    """Of resources of one type in somebody else's module, which is this one: a condition that speaks of both by their addresses."""
    told: Mapping[str, str] = field(default_factory=dict)
    """Members of inputs whose value no argument holds as it is: what tells them of resources that are there."""
    import_id: str = ""
    """The id under which every resource has one in the cloud, whether anybody made it or not."""

    @property
    def address(self) -> str:
        """Address of the resource, without index."""
        return f"{self.resource_type}.{self.name}"

    def written(self, argument: str) -> str:
        """Return what the module writes for an argument; empty when that is the caller's plain value, or nothing."""
        setting = self.settings.get(argument)
        return self.arguments.get(argument, "") or (setting.value if setting else "")

    @property
    def many(self) -> bool:
        """Whether there may be more than one of it."""
        return self.several or bool(self.for_each)

    @property
    def shown(self) -> PlainValue:
        """Value of its variable for examples and tests; None where none is known."""
        return _first(self.example, self.default)


def _first(*values: Given) -> PlainValue:
    return next((one for one in values if one is not UNSET), None)
