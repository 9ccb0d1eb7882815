"""What somebody answers for data sources, and what nobody does of that which a configuration asks them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Text, Whole
from fac_core.document.shape import Field, MapOf, Record, Shape, read_as
from fac_core.document.tree import Branch, Leaf
from fac_core.errors import UserError, nearest
from fac_core.json_text import parsed
from fac_core.schema_provider.offline import known_schemas

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from fac_core.document import Problems
    from fac_core.document.tree import Tree as Document
    from fac_core.module import Module
    from fac_core.resources import Resource, Tree

_INDEX = r"(?:\s*\[(?:[^\[\]]|\[[^\[\]]*\])*\]|\.\*)*"
_STEP = re.compile(r'\.\s*([A-Za-z_][\w-]*)|\[\s*\\?"([A-Za-z_][\w-]*)\\?"\s*\]')


class Plain(Shape[Any]):
    """Any plain value."""

    expected = "a value"

    def read(self, tree: Document, problems: Problems) -> Any:  # noqa: ANN401 - any plain value
        if isinstance(tree, Branch):
            return {entry.key.text: self.read(entry.value, problems) for entry in tree.entries}
        if not isinstance(tree, Leaf):
            return [self.read(one, problems) for one in tree.items]
        if tree.kind == "number":
            return parsed(tree.text)
        if tree.kind == "boolean":
            return tree.boolean
        return None if tree.kind == "nothing" else tree.text

    def schema(self) -> dict[str, Any]:
        return {}


def _answers(*, data: Mapping[str, Mapping[str, Any]], version: int = 1) -> Mapping[str, Mapping[str, Any]]:
    del version
    return data


DATA = Record(
    "a mapping with data",
    _answers,
    {
        "version": Field(Whole("version 1", low=1, high=1), "Version of this format."),
        "data": Field(
            MapOf(Text("a type of data source", pattern="[a-z][a-z0-9_]*"), MapOf(Text("an attribute"), Plain())),
            "What data sources answer, by type and attribute.",
            required=True,
        ),
    },
)


def read_answers(path: Path) -> Mapping[str, Mapping[str, Any]]:
    """Read a file of answers; raise `UserError` for types and attributes that no data source has, or that it is not asked for."""
    given = read_as(path, DATA)
    for name, attributes in given.items():
        try:
            known = known_schemas().data_source(name).block.attributes
        except UserError as error:
            raise UserError(error.message, path=path, hint=error.hint) from None
        answered = [one.name for one in known.values() if one.computed]
        for attribute in attributes:
            if attribute not in answered:
                why = "is for the configuration to say" if attribute in known else "is not among its attributes"
                raise UserError(f"{name}: {attribute!r} {why}", path=path, hint=nearest(attribute, answered) or None)
    return given


def silent(
    asked: Iterable[Resource],
    tree: Tree,
    given: Mapping[str, Mapping[str, Any]],
    modules: Iterable[Module],
    again: Iterable[Resource] = (),
) -> tuple[str, ...]:
    """Return the attributes of data sources, such as ``aws_region.name``, that a configuration speaks of and whose value is made up.

    ``asked`` are the data sources that were read, ``tree`` the plan for which they were, and ``again`` the same as read for another plan:
    made-up texts differ there, so that what does not was answered, such as by the configuration of a provider.
    """
    text = "\n".join(map(_text, modules))
    others = {one.address: one.values for one in again}
    return tuple(
        sorted({name for one in asked for name in _silent(one, tree, _answered(one, others) | given.get(one.type, {}).keys(), text)})
    )


def _answered(one: Resource, others: Mapping[str, Mapping[str, Any]]) -> set[str]:
    """Return the attributes with a text that another plan has, too."""
    other = others.get(one.address, {})
    return {name for name, value in one.values.items() if value and isinstance(value, str) and other.get(name) == value}


def _silent(one: Resource, tree: Tree, given: AbstractSet[str], text: str) -> Iterator[str]:
    known = known_schemas().data_source(one.type).block
    written = tree.written(one) or {}
    for name in _spoken_of(one, text):
        made_up = name in known.blocks or (name in known.attributes and known.attributes[name].computed)
        if made_up and name not in given and name not in written:
            yield f"{one.type}.{name}"


def _spoken_of(one: Resource, text: str) -> set[str]:
    """Return the attributes of a data source that a text names, or any that it names of anything where it hands the source on whole."""
    uses = re.compile(rf"\bdata\.{re.escape(one.type)}\.{re.escape(one.name)}(?![\w-]){_INDEX}\s*(?:\.\s*([A-Za-z_][\w-]*))?")
    found = {match[1] for match in uses.finditer(text)}
    return {match[1] or match[2] for match in _STEP.finditer(text)} if None in found else {name for name in found if name}


def _text(module: Module) -> str:
    return "\n".join((module.folder / name).read_text(encoding="utf-8", errors="replace") for name in _names(module))


def _names(module: Module) -> Iterator[str]:
    yield from (file.path.rpartition("/")[2] for file in module.files)
