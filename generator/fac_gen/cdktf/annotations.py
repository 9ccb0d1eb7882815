"""Terraform's type constraints as Python annotations; every object type becomes a ``TypedDict``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_gen.cdktf.names import USED, class_name, stays

if TYPE_CHECKING:
    from fac_core.module.type_constraints import TypeConstraint

PRIMITIVES = {"string": "str", "number": "float", "bool": "bool | IResolvable", "any": "Any"}
_COLLECTIONS = {"list": "Sequence[{}]", "set": "Collection[{}]", "map": "Mapping[str, {}]"}


@dataclass(frozen=True)
class Field:
    """A key of a ``TypedDict``."""

    name: str
    annotation: str
    required: bool

    @property
    def text(self) -> str:
        """Annotation as it is written."""
        return self.annotation if self.required else f"NotRequired[{self.annotation} | None]"


@dataclass(frozen=True)
class Structure:
    """A ``TypedDict``: ``plain`` when all keys can be written as fields of a class."""

    name: str
    path: str
    fields: tuple[Field, ...]

    @property
    def plain(self) -> bool:
        """Whether class syntax can hold it."""
        return all(stays(one.name) for one in self.fields)


@dataclass
class Annotations:
    """Writes annotations and keeps the structures they need, each after those it is made of."""

    module: str
    structures: list[Structure] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._names |= {*USED, self.module}

    def of(self, type_: TypeConstraint | None, *path: str) -> str:
        """Return the annotation of a value; ``path`` says where it stands, for the names of structures."""
        if type_ is None:
            return "Any"
        if type_.kind in PRIMITIVES:
            return PRIMITIVES[type_.kind]
        if type_.kind == "tuple":
            items = ", ".join(self.of(item, *path, str(number)) for number, item in enumerate(type_.elements, 1))
            return f"tuple[{items or '()'}] | IResolvable"
        if type_.kind == "object":
            return f"{self._structure(type_, path)} | IResolvable"
        return _COLLECTIONS[type_.kind].format(self.of(type_.element, *path)) + " | IResolvable"

    def _structure(self, type_: TypeConstraint, path: tuple[str, ...]) -> str:
        fields = tuple(
            Field(name, self.of(attribute.type, *path, name), not attribute.optional)
            for name, attribute in sorted(type_.attributes.items())
        )
        name = self._unique(class_name(self.module, *path))
        self.structures.append(Structure(name, ".".join(path), fields))
        return name

    def _unique(self, wish: str) -> str:
        name, number = wish, 2
        while name in self._names:
            name, number = f"{wish}{number}", number + 1
        self._names.add(name)
        return name
