"""The edits that let a module's own resources carry the cost tags: each as small as it can be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.finding import Edit, Position, Range
from fac_core.hcl import syntax
from fac_core.hcl.walk import walk
from fac_core.schema.catalogue import catalogue
from fac_core.schema.model import Kind
from fac_gen.render.hcl_format import layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.module import Module, Resource
    from fac_core.schema.model import TagSupport


_LINE = 100
TAG_INPUT = re.compile(r"(?:^|_)(?:tags|labels)$")
"""Names of inputs by which callers give tags."""


@dataclass(frozen=True)
class Wire:
    """One edit: which resource it is about, and the line of before and after for the reader."""

    address: str
    edit: Edit
    before: str
    after: str

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.edit.file}:{self.edit.range.start.line}"


@dataclass(frozen=True)
class Wiring:
    """All edits of a module, and what could not be edited, with the reason."""

    edits: tuple[Wire, ...]
    notes: tuple[str, ...]


def wire(module: Module, provider: str, tags: str, tag_input: str | None) -> Wiring:
    """Let every taggable resource of a provider carry ``tags``, an expression that wins over what the resource says itself.

    Where nothing of the callers' reaches a resource, the module's input of further tags does now, below what the resource says.
    """
    edits: list[Wire] = []
    notes: list[str] = []
    for resource in module.resources.values():
        support = _support(resource.type, provider)
        if support is None or _has(resource, tags):
            continue
        found = tuple(_wires(module, resource, support, tags, tag_input))
        edits += found
        if not found:
            told = f"{support.dotted} = merge(..., {tags})" if not support.blocks else f"a {support.argument} block per element of {tags}"
            notes.append(f"{resource.address} must be given its cost tags by hand: {told}")
        elif {support.argument, "all"} & set(resource.ignore_changes):
            notes.append(f"{resource.address} ignores changes of its {support.argument}: what exists already gets no cost tags")
    return Wiring(tuple(edits), tuple(notes))


def _support(resource_type: str, provider: str) -> TagSupport | None:
    if resource_type.partition("_")[0] != provider or not catalogue().file(provider).has(Kind.RESOURCE, resource_type):
        return None
    return catalogue().tag_support(resource_type)


def _has(resource: Resource, tags: str) -> bool:
    name = tags.rpartition(".")[2]
    bodies = [resource.body, *(one.block.body for one in resource.nested)]
    expressions = [attribute.expression for body in bodies for attribute in body.attributes]
    return any(isinstance(one, syntax.GetAttr) and one.name == name for expression in expressions for one in walk(expression))


def _wires(module: Module, resource: Resource, support: TagSupport, tags: str, tag_input: str | None) -> Iterator[Wire]:
    if resource.file.path.endswith(".json"):
        return
    further = f"merge(var.{tag_input}, {tags})" if tag_input else tags
    if support.blocks:
        yield from _insert(resource, resource.block, _tag_blocks(support.argument, tags))
        return
    for block in _holders(resource, support):
        attribute = block.body.attribute(support.argument)
        if attribute is None:
            yield from _insert(resource, block, f"{support.argument} = {further}")
            continue
        file = resource.file_of(attribute)
        if not file.path.endswith(".json"):
            yield _merged(module, Place(resource.address, file, support.argument), attribute.expression, tags, tag_input)


@dataclass(frozen=True)
class Place:
    """Where an argument stands."""

    address: str
    file: syntax.File
    argument: str

    def text(self, where: Range) -> str:
        """Return what stands in a range."""
        return self.file.source[where.start.byte : where.end.byte].decode("utf-8", "replace")


def _merged(module: Module, place: Place, said: syntax.Expression, tags: str, tag_input: str | None) -> Wire:
    """Let tags win over what is said: as one more argument where it is a merge already."""
    below = f"var.{tag_input}, " if tag_input and not _hears_callers(module, said) else ""
    before = place.text(said.range)
    if isinstance(said, syntax.Call) and _takes_more(place, said) and not below:
        edit, after = _appended(place, said, tags), re.sub(r"[\s,]*\)$", f", {tags})", before)
    else:
        nothing = isinstance(said, syntax.Literal) and said.value is None
        after = f"merge({below}{'' if nothing else f'{before}, '}{tags})"
        edit = Edit(place.file.path, said.range, after)
    return Wire(place.address, edit, f"{place.argument} = {_short(before)}", f"{place.argument} = {_short(after)}")


def _takes_more(place: Place, call: syntax.Call) -> bool:
    """Whether a call is a merge with nothing but its closing bracket after the last argument."""
    if call.name != "merge" or not call.arguments or call.expand:
        return False
    rest = place.file.source[call.arguments[-1].range.end.byte : call.range.end.byte]
    return re.fullmatch(rb"\s*,?\s*\)", rest) is not None


def _appended(place: Place, call: syntax.Call, tags: str) -> Edit:
    """Add an argument to a call, on a line of its own where the last one ends its line."""
    last, source = call.arguments[-1].range, place.file.source
    rest = source[last.end.byte : call.range.end.byte]
    comma = re.match(rb"[ \t]*,[ \t]*(?=\r?\n)", rest)
    if comma is None:
        return Edit(place.file.path, Range(last.end, last.end), f", {tags}")
    line = source[source.rfind(b"\n", 0, last.start.byte) + 1 : last.start.byte].decode("utf-8", "replace")
    indent = line[: len(line) - len(line.lstrip())]
    at = Position(last.end.line, last.end.column + comma.end(), last.end.byte + comma.end())
    return Edit(place.file.path, Range(at, at), f"\n{indent}{tags},")


def _hears_callers(module: Module, expression: syntax.Expression, seen: frozenset[str] = frozenset()) -> bool:
    """Whether tags come from a caller in some way, also through locals."""
    for one in walk(expression):
        match one:
            case syntax.GetAttr(source=syntax.Variable(name="var"), name=name) if TAG_INPUT.search(name):
                return True
            case syntax.Variable(name="each" | "module" | "data"):
                return True
            case syntax.GetAttr(source=syntax.Variable(name="local"), name=name) if name in module.locals and name not in seen:
                if _hears_callers(module, module.locals[name].expression, seen | {name}):
                    return True
    return False


def _holders(resource: Resource, support: TagSupport) -> list[syntax.Block]:
    """Blocks in which the tags stand: the resource itself, or nested ones."""
    found = [resource.block]
    for name in support.path:
        found = [inner for block in found for inner in _nested(block, name)]
    return found


def _nested(block: syntax.Block, name: str) -> Iterator[syntax.Block]:
    yield from block.body.blocks_of(name)
    for dynamic in block.body.blocks_of("dynamic"):
        if dynamic.labels == (name,):
            yield from dynamic.body.blocks_of("content")


def _tag_blocks(name: str, tags: str) -> str:
    return (
        f'dynamic "{name}" {{\nfor_each = {tags}\n\ncontent {{\nkey = {name}.key\npropagate_at_launch = true\nvalue = {name}.value\n}}\n}}'
    )


def _insert(resource: Resource, block: syntax.Block, text: str) -> Iterator[Wire]:
    """Put something at the end of a block, set off by an empty line so that nothing else must be aligned anew."""
    file = resource.file if block is resource.block else resource.file_of(block)
    if file.path.endswith(".json"):
        return
    source, closing = file.source, block.range.end.byte - 1
    line_start = source.rfind(b"\n", 0, closing) + 1
    margin = source[line_start:closing].decode("utf-8", "replace")
    one_line = bool(margin.strip())
    indent = margin[: len(margin) - len(margin.lstrip())]
    lines = "".join(f"{indent}  {line}\n" if line else "\n" for line in layout(text).splitlines())
    gap = "\n" if block.body.attributes or block.body.blocks else ""
    if one_line:
        opening = source.index(b"{", block.header.end.byte) + 1
        inside = source[opening:closing].decode("utf-8", "replace").strip()
        start = Position(block.range.start.line, block.range.start.column, opening)
        kept = f"{indent}  {inside}\n" if inside else ""
        edit = Edit(file.path, Range(start, block.range.end), f"\n{kept}{gap}{lines}{indent}}}")
    else:
        place = Position(block.range.end.line, 1, line_start)
        edit = Edit(file.path, Range(place, place), f"{gap}{lines}")
    yield Wire(resource.address, edit, "", _short(text))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LINE else f"{flat[:_LINE]}..."
