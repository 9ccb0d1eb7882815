"""What two plans of one root agree in: the rest depends on what differed between them, and is not known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from fac_core.resources._tree import below
from fac_core.sentence import some_of

if TYPE_CHECKING:
    from fac_core.resources._tree import Json, Marks, Resource, Tree


def in_both(one: Tree, other: Tree) -> Tree:
    """Return a plan of what both say; a resource that only one has is missing, and the tree says that it is incomplete."""
    others = {each.address: each for each in other.resources}
    alone = {each.address for each in one.resources} ^ others.keys()
    lost = {_block(each) for each in (*one.resources, *other.resources) if each.address in alone}
    kept = tuple(_agreed(each, others[each.address]) for each in one.resources if _block(each) not in lost)
    named = sorted({each.block for each in (*one.resources, *other.resources) if each.managed and _block(each) in lost})
    why = f"whether there are {some_of(named)}, and how many, follows from what data sources answer" if named else ""
    return replace(one, resources=kept, incomplete="; ".join(filter(None, (one.incomplete, why))))


def _block(one: Resource) -> tuple[str, ...]:
    """Return the block of an instance: where one plan has more instances of it, none of them is sure."""
    return (*(step.name for step in one.module), one.block)


_Common: TypeAlias = "tuple[Json, Marks]"


def _agreed(one: Resource, other: Resource) -> Resource:
    values, unknown = _common(one.values, other.values, one.unknown, other.unknown)
    return replace(one, values=values if isinstance(values, Mapping) else {}, unknown=unknown)


def _common(one: Json, other: Json, known: Marks, others: Marks) -> _Common:
    """Return the value that both have, with what is unknown in either or differs marked."""
    if known is True or others is True:
        return None, True
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        alone = (one.keys() ^ other.keys()) - _marked(known).keys() - _marked(others).keys()
        names = sorted({*one, *other, *_marked(known), *_marked(others)})
        found: dict[str, _Common] = {
            name: (None, True) if name in alone else _common(one.get(name), other.get(name), below(known, name), below(others, name))
            for name in names
        }
        return {name: value for name, (value, _) in found.items()}, {name: marks for name, (_, marks) in found.items() if marks}
    if _is_list(one) and _is_list(other):
        assert isinstance(one, Sequence)  # noqa: S101 - as asked
        assert isinstance(other, Sequence)  # noqa: S101 - as asked
        if len(one) != len(other):
            return None, True
        pairs = [_common(a, b, below(known, place), below(others, place)) for place, (a, b) in enumerate(zip(one, other, strict=True))]
        return [value for value, _ in pairs], [marks for _, marks in pairs] if any(marks for _, marks in pairs) else False
    return (one, False) if one == other and type(one) is type(other) else (None, True)


def _is_list(value: Json) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _marked(marks: Marks) -> Mapping[str, Marks]:
    return marks if isinstance(marks, dict) else {}
