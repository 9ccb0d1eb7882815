"""What values are made of: texts, numbers and bools, small sets of them, and the two ends of the lattice."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass
from fac_core.functions.plain import digits

if TYPE_CHECKING:
    from decimal import Decimal

Constant: TypeAlias = "str | Decimal | bool"
MANY = 16
"""Constants of a set beyond which a value is anything."""


class Presence(Enum):
    """Whether a map holds a key."""

    ABSENT = 0
    PRESENT = 1
    MAYBE = 2

    def join(self, other: Presence) -> Presence:
        """Return what holds of both."""
        return self if self is other else Presence.MAYBE


@dataclass(frozen=True, slots=True)
class Const:
    """Exactly this string, number or bool; ``kind`` keeps true and 1 apart."""

    kind: str
    value: Constant

    @property
    def text(self) -> str:
        """What Terraform makes of it where it needs a string."""
        if isinstance(self.value, bool):
            return "true" if self.value else "false"
        return self.value if isinstance(self.value, str) else digits(self.value)


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these, two or more."""

    constants: frozenset[Const]


class Extreme(Enum):
    """The two ends of the lattice of shapes."""

    NONE = "no value but perhaps null"
    ANY = "any value"


EMPTY = Const("str", "")
EITHER = OneOf(frozenset((Const("bool", value=True), Const("bool", value=False))))


def of_constants(known: frozenset[Const]) -> Const | OneOf | Extreme:
    """Return the shape that stands for one of these constants."""
    if len(known) > MANY:
        return Extreme.ANY
    return OneOf(known) if len(known) > 1 else next(iter(known), Extreme.NONE)
