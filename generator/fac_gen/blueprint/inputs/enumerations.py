"""The only values that arguments take, as validations: of an input itself, and of members of the blocks that it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from fac_core import sentence
from fac_core.hcl.write import line, quote
from fac_gen.parts import Validation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.schema.resource_schema import Attribute, Block, NestedBlock

_ELEMENTS = ("one", "two", "three", "four", "five", "six")
"""What the elements of repeatable blocks are called, from the outermost inwards."""
WRONG = "no-such-value"
_SHOWN = 8
"""So many values of an open list are said; a reader of more looks them up."""
_ROOM = 400
"""So many characters a description spends on the values of a block's arguments."""
_KNOWN_OF = " Known values of `"


class Offer(Protocol):
    """What a module offers of a block, and values of it: the part of `shape.Shaper` that is needed here."""

    def kept_attributes(self, block: Block, prefix: str) -> list[Attribute]: ...

    def kept_blocks(self, block: Block, prefix: str, level: int) -> list[NestedBlock]: ...

    def sample_of(self, nested: NestedBlock, path: str, *, given: tuple[str, ...], value: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Member:
    """An argument of a block that takes certain values alone; ``way`` are the blocks on the way to it, the input's own first."""

    way: tuple[NestedBlock, ...]
    attribute: Attribute

    @property
    def path(self) -> str:
        """Dotted path, the input's own block left out."""
        return ".".join((*(nested.name for nested in self.way[1:]), self.attribute.name))

    def condition(self, source: str, depth: int = 0, element: int = 0) -> str:
        """Return what must hold of the value ``source`` of the block at ``depth`` of the way, or of the blocks in it."""
        if depth == len(self.way):
            return _holds(self.attribute, f"{source}.{self.attribute.name}")
        if not self.way[depth].repeatable:
            return self._inside(source, depth, element)
        each = _ELEMENTS[element]
        within = self._inside(each, depth, element + 1)
        return f"alltrue([for {each} in {source if depth == 0 else f'try({source}, [])'} : {within}])"

    def _inside(self, source: str, depth: int, element: int) -> str:
        following = depth + 1
        inner = f"{source}.{self.way[following].name}" if following < len(self.way) else source
        return self.condition(inner, following, element)

    def sample(self, offer: Offer, value: str) -> str:
        """Return a value of the whole input in which the argument has this one."""
        return offer.sample_of(
            self.way[0], self.way[0].name, given=(*(nested.name for nested in self.way), self.attribute.name), value=value
        )


def one_of(attribute: Attribute, name: str) -> tuple[Validation, ...]:
    """Return the validation of an input that takes certain texts alone."""
    if not attribute.values:
        return ()
    accepts, rejects = (fitting(attribute, text) for text in (usual(attribute.values), WRONG))
    return (Validation(_holds(attribute, f"var.{name}"), f"{name} must be {sentence.one_of(attribute.values)}.", accepts, (rejects,)),)


def one_of_inside(nested: NestedBlock, name: str, offer: Offer) -> tuple[Validation, ...]:
    """Return the validations of an input that holds a block, for all members that take certain texts alone."""
    return tuple(_member(member, name, offer) for member in _members(offer, (nested,), nested.name) if member.attribute.values)


def _member(member: Member, name: str, offer: Offer) -> Validation:
    accepts, rejects = (member.sample(offer, fitting(member.attribute, text)) for text in (usual(member.attribute.values), WRONG))
    message = f"{name}: {member.path} must be {sentence.one_of(member.attribute.values)}."
    return Validation(member.condition(f"var.{name}"), message, accepts, (rejects,))


def known(attribute: Attribute) -> str:
    """Return what is said of values that are known beside others, after the description of an argument; nothing where none are."""
    return f" Known values: {_some(attribute.named)}." if attribute.named and not attribute.description else ""


def known_inside(nested: NestedBlock, offer: Offer) -> str:
    """Return the same of the arguments of a block, as far as a description holds it."""
    said = ""
    for member in _members(offer, (nested,), nested.name):
        more = f"{_KNOWN_OF}{member.path}`: {_some(member.attribute.named)}."
        if member.attribute.named and len(said) + len(more) <= _ROOM:
            said += more
    return said


def said_together(description: str, said: Iterable[tuple[str, str]]) -> str:
    """Return a block's description with what facts say of its arguments (paths and texts); known values stand with their argument then."""
    told = ""
    for path, text in said:
        before, _, after = description.partition(f"{_KNOWN_OF}{path}`: ")
        values, mark, rest = after.partition(_KNOWN_OF)
        description = f"{before}{mark}{rest}"
        more = f" Known values: {values}" if values and not all(f"`{value}`" in text for value in values.split("`")[1::2]) else ""
        told += f" `{path}`: {text}{more}"
    return description + told


def _some(values: tuple[str, ...]) -> str:
    return sentence.some_of((f"`{value}`" for value in values), shown=_SHOWN)


def _members(offer: Offer, way: tuple[NestedBlock, ...], path: str) -> Iterator[Member]:
    block = way[-1].block
    for attribute in offer.kept_attributes(block, f"{path}."):
        if attribute.values or attribute.named:
            yield Member(way, attribute)
    for nested in offer.kept_blocks(block, f"{path}.", len(way) + 1):
        yield from _members(offer, (*way, nested), f"{path}.{nested.name}")


def usual(values: tuple[str, ...]) -> str:
    """Return the first value that says something: not that nothing is said."""
    return next((value for value in values if not value.endswith("_UNSPECIFIED") and not value.startswith("UNKNOWN")), values[0])


def fitting(attribute: Attribute, text: str) -> str:
    """Return a text as a value of the argument: itself, or the only element."""
    return quote(text) if attribute.type == "string" else line([text])


def _holds(attribute: Attribute, source: str) -> str:
    listed = line(attribute.values)
    if attribute.type == "string":
        return f"try(contains({listed}, {source}), true)"
    return f"try(alltrue([for value in {source} : contains({listed}, value)]), true)"
