"""Small edits of a user's files: an argument merged with the cost tags, something put at the end of a block."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from fac_core.finding import Edit, Position, Range
from fac_core.hcl import syntax
from fac_core.hcl.format import format_hcl
from fac_core.hcl.walk import attributes, walk
from fac_core.hcl.write import braced

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from fac_core.module import Module, ModuleCall, Resource

_LINE = 100
_JSON = ".json"
_NOTHING: Mapping[syntax.Expression, str] = MappingProxyType({})
TAG_INPUT = re.compile(r"(?:^|_)(?:tags|labels)$")
"""Names of inputs by which callers give tags."""


@dataclass(frozen=True)
class Wire:
    """One change: which resource it is about, its edits, and the line of before and after for the reader."""

    address: str
    edits: tuple[Edit, ...]
    before: str
    after: str

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.file}:{self.line}"

    @property
    def file(self) -> str:
        """Path of the file."""
        return self.edits[0].file

    @property
    def line(self) -> int:
        """Line on which it begins."""
        return self.edits[0].range.start.line


@dataclass(frozen=True)
class CostTags:
    """What resources are given: ``tags`` wins over what they say; the input of further tags, if there is one, stands below.

    ``keys`` are all that may stand in ``tags``.
    """

    tags: str
    tag_input: str | None = None
    keys: Collection[str] = ()
    optional: bool = False
    """Whether there may be none of them; then nothing must change."""

    @property
    def name(self) -> str:
        """Name of the local value."""
        return self.tags.rpartition(".")[2]

    @property
    def whole(self) -> str:
        """Expression for a place that says nothing yet."""
        return f"merge(var.{self.tag_input}, {self.tags})" if self.tag_input else self.tags

    @property
    def below(self) -> str:
        """The callers' further tags as first argument of a merge that did not have them."""
        return f"length({self.tags}) > 0 ? var.{self.tag_input} : {{}}, " if self.optional else f"var.{self.tag_input}, "

    def argument(self, name: str, value: str) -> str:
        """Return an argument that there was not: null where there are no cost tags."""
        return f"{name} = length({self.tags}) > 0 ? {value} : null" if self.optional else f"{name} = {value}"

    def block(self, name: str, content: str) -> str:
        """Return a block that there was not: none where there are no cost tags."""
        if not self.optional:
            return braced(content, name)
        return braced(f"for_each = length({self.tags}) > 0 ? [true] : []\n\n{braced(content, 'content')}", "dynamic", name)


class Editor:
    """Collects the edits of one resource or module call, and notes of what it cannot edit."""

    def __init__(self, module: Module, resource: Resource | ModuleCall, cost: CostTags) -> None:
        self.cost = cost
        self.resource = resource
        self.notes: list[str] = []
        self._module = module
        self._edits: list[Wire] = []
        self._added: dict[int, tuple[syntax.Block, list[str]]] = {}

    @property
    def wires(self) -> tuple[Wire, ...]:
        """All edits; what is added to one block is added at once."""
        address = self.resource.address
        added = [
            Wire(address, _insertion(self._file(block), block, _joined(texts)), "", _short("\n".join(texts)))
            for block, texts in self._added.values()
        ]
        return tuple(sorted((*self._edits, *added), key=lambda one: (one.file, one.edits[0].range)))

    def note(self, text: str) -> None:
        """Say something of the resource, once."""
        told = f"{self.resource.address}: {text}"
        if told not in self.notes:
            self.notes.append(told)

    def by_hand(self, what: str) -> None:
        """Say what the author must write, where no edit can."""
        block = self.resource.block
        if self.editable(block):
            self.notes.append(f"{self.resource.address} must be given its cost tags by hand: {what}")
            return
        name, is_argument, value = what.partition(" = ")
        said = f'"{name}": "${{{value}}}"' if is_argument else what
        place = f"{self._file(block).path}:{block.range.start.line}"
        self.notes.append(f"{self.resource.address} must be given its cost tags by hand, for no edit is made in JSON: {said} in {place}")

    def _file(self, part: syntax.Block | syntax.Attribute) -> syntax.File:
        return self.resource.file if part is self.resource.block else self.resource.file_of(part)

    def text(
        self, expression: syntax.Expression, part: syntax.Block | syntax.Attribute, instead: Mapping[syntax.Expression, str] = _NOTHING
    ) -> str:
        """Return what stands in the file for an expression of a part of the resource, but for what stands ``instead`` of its members."""
        source, where = self._file(part).source, expression.range
        pieces, done = [], where.start.byte
        for one, text in sorted(instead.items(), key=lambda pair: pair[0].range):
            pieces += [source[done : one.range.start.byte], text.encode()]
            done = one.range.end.byte
        return b"".join((*pieces, source[done : where.end.byte])).decode("utf-8", "replace")

    def editable(self, block: syntax.Block) -> bool:
        """Whether the block stands in HCL's own syntax."""
        return not self._file(block).path.endswith(_JSON)

    def add(self, block: syntax.Block, text: str) -> None:
        """Put something at the end of a block."""
        self._added.setdefault(id(block), (block, []))[1].append(text)

    def replace(self, attribute: syntax.Attribute, after: str) -> None:
        """Write another expression."""
        file, before = self._file(attribute), self.text(attribute.expression, attribute)
        self._change(attribute, Edit(file.path, attribute.expression.range, after), before, after)

    def _change(self, attribute: syntax.Attribute, edit: Edit, before: str, after: str) -> None:
        shown = (f"{attribute.name} = {_short(text)}" for text in (before, after))
        self._edits.append(Wire(self.resource.address, (edit,), *shown))

    def carries(self, expression: syntax.Expression) -> bool:
        """Whether an expression holds the cost tags already, also through locals."""
        return _reaches(self._module, expression, lambda one: isinstance(one, syntax.GetAttr) and one.name == self.cost.name)

    def refers_to(self, resource_type: str) -> bool:
        """Whether the resource speaks of one of a type."""
        said = (one.expression for one in attributes(self.resource.body))
        return any(isinstance(one, syntax.Variable) and one.name == resource_type for each in said for one in walk(each))

    def merge(self, block: syntax.Block, argument: str, path: str) -> None:
        """Let the cost tags win in an argument: as one more argument where it is a merge already. ``path`` names it to the author."""
        attribute = block.body.attribute(argument)
        if attribute is not None and self.carries(attribute.expression):
            return
        if not self.editable(block) or (attribute is not None and self._file(attribute).path.endswith(_JSON)):
            self.by_hand(f"{path} = merge(..., {self.cost.tags})")
        elif attribute is None:
            self.add(block, self.cost.argument(argument, self.cost.whole))
        else:
            self._merged(attribute)

    def _merged(self, attribute: syntax.Attribute) -> None:
        said, tags = attribute.expression, self.cost.tags
        below = self.cost.below if self.cost.tag_input and not _reaches(self._module, said, _hears_callers) else ""
        before, source = self.text(said, attribute), self._file(attribute).source
        if isinstance(said, syntax.Call) and _takes_more(said, source) and not below:
            edit = _appended(self._file(attribute), said, tags)
            self._change(attribute, edit, before, re.sub(r"[\s,]*\)$", f", {tags})", before))
            return
        nothing = isinstance(said, syntax.Literal) and said.value is None
        self.replace(attribute, f"merge({below}{'' if nothing else f'{before}, '}{tags})")


def _takes_more(call: syntax.Call, source: bytes) -> bool:
    """Whether a call is a merge with nothing but its closing bracket after the last argument."""
    if call.name != "merge" or not call.arguments or call.expand:
        return False
    rest = source[call.arguments[-1].range.end.byte : call.range.end.byte]
    return re.fullmatch(rb"\s*,?\s*\)", rest) is not None


def _appended(file: syntax.File, call: syntax.Call, tags: str) -> Edit:
    """Add an argument to a call, on a line of its own where the last one ends its line."""
    last, source = call.arguments[-1].range, file.source
    rest = source[last.end.byte : call.range.end.byte]
    comma = re.match(rb"[ \t]*,[ \t]*(?=\r?\n)", rest)
    if comma is None:
        return Edit(file.path, Range(last.end, last.end), f", {tags}")
    line = source[source.rfind(b"\n", 0, last.start.byte) + 1 : last.start.byte].decode("utf-8", "replace")
    indent = line[: len(line) - len(line.lstrip())]
    at = Position(last.end.line, last.end.column + comma.end(), last.end.byte + comma.end())
    return Edit(file.path, Range(at, at), f"\n{indent}{tags},")


def _reaches(
    module: Module, expression: syntax.Expression, wanted: Callable[[syntax.Expression], bool], seen: frozenset[str] = frozenset()
) -> bool:
    """Whether there is something in an expression, or in the locals that it refers to."""
    for one in walk(expression):
        if wanted(one):
            return True
        match one:
            case syntax.GetAttr(source=syntax.Variable(name="local"), name=name) if name in module.locals and name not in seen:
                if _reaches(module, module.locals[name].expression, wanted, seen | {name}):
                    return True
    return False


def _hears_callers(one: syntax.Expression) -> bool:
    """Whether tags come from a caller in some way."""
    match one:
        case syntax.GetAttr(source=syntax.Variable(name="var"), name=name):
            return TAG_INPUT.search(name) is not None
        case syntax.Variable(name=name):
            return name in {"each", "module", "data"}
    return False


def _joined(texts: list[str]) -> str:
    """Return arguments one below the other, then each block for itself."""
    plain = [one for one in texts if not one.endswith("}") or "{\n" not in one]
    return "\n\n".join((*(["\n".join(plain)] if plain else []), *(one for one in texts if one not in plain)))


def _insertion(file: syntax.File, block: syntax.Block, text: str) -> tuple[Edit, ...]:
    """Put something at the end of a block, set off by an empty line so that nothing else must be aligned anew."""
    source, closing = file.source, block.range.end.byte - 1
    line_start = source.rfind(b"\n", 0, closing) + 1
    margin = source[line_start:closing].decode("utf-8", "replace")
    indent = margin[: len(margin) - len(margin.lstrip())]
    lines = "".join(f"{indent}  {line}\n" if line else "\n" for line in format_hcl(text).removesuffix("\n").split("\n"))
    gap = "\n" if block.body.attributes or block.body.blocks else ""
    if not margin.strip():
        place = Position(block.range.end.line, 1, line_start)
        return (Edit(file.path, Range(place, place), f"{gap}{lines}"),)
    return _opened(file, block, f"{gap}{lines}{indent}", f"{indent}  ")


def _opened(file: syntax.File, block: syntax.Block, more: str, margin: str) -> tuple[Edit, ...]:
    """Open a block that stands on one line; what stands in it is left to other edits."""
    opening, closing = file.source.index(b"{", block.header.end.byte) + 1, block.range.end.byte - 1
    inside = file.source[opening:closing]
    first = opening + len(inside) - len(inside.lstrip())
    last = opening + len(inside.rstrip())
    if not inside.strip():
        return (Edit(file.path, _span(block, opening, closing), f"\n{more}"),)
    return (Edit(file.path, _span(block, opening, first), f"\n{margin}"), Edit(file.path, _span(block, last, closing), f"\n{more}"))


def _span(block: syntax.Block, start: int, end: int) -> Range:
    line = block.range.start.line
    return Range(Position(line, 1, start), Position(line, 1, end))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LINE else f"{flat[:_LINE]}..."
