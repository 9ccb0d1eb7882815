"""The resources that others refer to, such as the cluster of a node pool: found by how a plan is written, or by what it holds."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.resources import ModuleStep, below, references

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from fac_core.resources import Json, Marks, Resource, Tree
    from fac_cost.formulas.formula import Parent

_NAMES = ("id", "self_link", "name", "arn", "family", "function_name", "identifier")
"""The attributes by which resources refer to others."""
_REFERENCE = re.compile(r'([a-z][a-z0-9_]*\.[A-Za-z_][\w-]*)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?(?:[.\[].*)?')

_PLACES = ("region", "location", "zone")
_OUTPUT = re.compile(r"module\.([A-Za-z_][\w-]*)\.([A-Za-z_][\w-]*)(?:[.\[].*)?")


class Parents:
    """Finds what the resources of a tree refer to; the tree is looked through once, and only where something is asked for."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree

    def find(self, resource: Resource, parent: Parent, reads: Collection[str] = ()) -> Resource | str | None:
        """Return what an argument refers to; what is not known where nothing is found, and None where the argument is not written.

        Of several instances, it is any of those that hold the same of what is read.
        """
        said = [one for argument in parent.argument if (one := self._find(resource, argument, parent.types, reads)) is not None]
        return next((one for one in said if not isinstance(one, str)), said[0] if said else None)

    def _find(self, resource: Resource, argument: str, types: Collection[str], reads: Collection[str]) -> Resource | str | None:
        value, unknown = _at(resource.values, resource.unknown, argument)
        found = {one.address: one for one in self._referred(resource, argument) if one.type in types}
        if not found and isinstance(value, str):
            named = (one for name in _NAMES for one in self._by_name.get((name, value), ()))
            found = {one.address: one for one in named if one.type in types}
        own = [one for one in found.values() if len(found) == 1 or one.key == resource.key]
        if len(own) == 1:
            return own[0]
        if found and reads and _are_alike(found.values(), (*reads, *_PLACES)):
            return next(iter(found.values()))
        return None if value is None and unknown is False else f"the {next(iter(types))} of {argument}"

    @cached_property
    def _by_block(self) -> Mapping[tuple[tuple[ModuleStep, ...], str], Sequence[Resource]]:
        found: dict[tuple[tuple[ModuleStep, ...], str], list[Resource]] = defaultdict(list)
        for one in self.tree.resources:
            if one.managed and one.stays:
                found[one.module, one.block].append(one)
        return found

    @cached_property
    def _by_name(self) -> Mapping[tuple[str, str], Sequence[Resource]]:
        found: dict[tuple[str, str], list[Resource]] = defaultdict(list)
        for one in self.tree.resources:
            for name in _NAMES:
                value = one.values.get(name)
                if one.managed and one.stays and isinstance(value, str):
                    found[name, value].append(one)
        return found

    def _referred(self, resource: Resource, argument: str) -> Iterator[Resource]:
        written: Json = self.tree.written(resource)
        *blocks, last = argument.split(".")
        for name in blocks:
            written = _only(written.get(name) if isinstance(written, Mapping) else None)
        return self._named(resource.module, written, last)

    def _named(self, module: tuple[ModuleStep, ...], expressions: Json, argument: str) -> Iterator[Resource]:
        """Yield the instances that an expression speaks of; inputs of modules are followed to their calls."""
        said = references(expressions, argument)
        matches = [match for match in map(_REFERENCE.fullmatch, said) if match]
        exact = {match[1] for match in matches if match[2]}  # Terraform names `x.y` beside `x.y[0].id`
        for match in matches:
            for one in self._by_block.get((module, match[1]), ()):
                if match[1] not in exact or one.address.endswith(match[2] or "\0"):
                    yield one
        for reference in said:
            yield from self._handed_out(module, reference)
        above = self.tree.module(module[:-1]) if module else None
        call = above.calls.get(module[-1].name) if above is not None else None
        for name in (one.split(".")[1] for one in said if one.startswith("var.") and call is not None):
            yield from self._named(module[:-1], call.expressions if call is not None else None, name)

    def _handed_out(self, module: tuple[ModuleStep, ...], reference: str) -> Iterator[Resource]:
        """Yield the instances of which an output of a called module speaks; of a call that stands several times, nobody knows of which."""
        match = _OUTPUT.fullmatch(reference)
        inside = (*module, ModuleStep(match[1])) if match else ()
        called = self.tree.module(inside) if inside else None
        if match and called is not None:
            yield from self._named(inside, called.outputs, match[2])


def _are_alike(found: Collection[Resource], reads: Collection[str]) -> bool:
    """Whether a formula would read the same of each of several instances of one block."""
    first, *others = found
    return all(
        one.module == first.module
        and one.block == first.block
        and all(one.values.get(name) == first.values.get(name) and below(one.unknown, name) == below(first.unknown, name) for name in reads)
        for one in others
    )


def _at(values: Json, unknown: Marks, path: str) -> tuple[Json, Marks]:
    """Return an argument with its marks; what stands in a block is not known where there are several."""
    head, _, rest = path.partition(".")
    if isinstance(values, Sequence) and not isinstance(values, str):
        return _at(values[0], below(unknown, 0), path) if len(values) == 1 else (None, bool(values))
    value, marks = values.get(head) if isinstance(values, Mapping) else None, below(unknown, head)
    return _at(value, marks, rest) if rest and marks is not True else (value, marks)


def _only(value: Json) -> Json:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return value[0] if len(value) == 1 else None
    return value
