"""What differs between two types of an input, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.literal import NotLiteralError, value
from fac_gen.interface.changes import Bump, Change, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.literal import Value
    from fac_core.module.type_constraints import ObjectAttribute, TypeConstraint


def type_changes(path: str, old: TypeConstraint | None, new: TypeConstraint | None) -> Iterator[Change]:
    """Yield what differs; callers are safe when only optional fields are added, or when anything goes now."""
    if old is not None and new is not None and old.kind == new.kind:
        if new.kind == "object":
            yield from _fields(path, old, new)
            return
        if old.element is not None and new.element is not None:
            yield from type_changes(path, old.element, new.element)
            return
    if str(old or "any") != str(new or "any"):
        bump = Bump.MINOR if new is None or new.kind == "any" else Bump.MAJOR
        yield Change("input", path, Kind.TYPE, bump, str(old or "any"), str(new or "any"))


def _fields(path: str, old: TypeConstraint, new: TypeConstraint) -> Iterator[Change]:
    for name in sorted({*old.attributes, *new.attributes}):
        before, after, here = old.attributes.get(name), new.attributes.get(name), f"{path}.{name}"
        if after is None:
            yield Change("input", here, Kind.REMOVED, Bump.MAJOR)
        elif before is None:
            kind, bump = (Kind.ADDED, Bump.MINOR) if after.optional else (Kind.ADDED_REQUIRED, Bump.MAJOR)
            yield Change("input", here, kind, bump, new=str(after.type))
        else:
            yield from type_changes(here, before.type, after.type)
            if before.optional != after.optional:
                kind, bump = (Kind.OPTIONAL, Bump.MINOR) if after.optional else (Kind.REQUIRED, Bump.MAJOR)
                yield Change("input", here, kind, bump)
            elif _default(before) != _default(after):
                yield Change("input", here, Kind.DEFAULT, Bump.MAJOR, _shown(before), _shown(after))


def _default(attribute: ObjectAttribute) -> tuple[Value] | str:
    """Return the default as a value that can be compared; an expression counts as what it looks like."""
    if attribute.default is None:
        return (None,)
    try:
        return (value(attribute.default),)
    except NotLiteralError:
        return type(attribute.default).__name__


def _shown(attribute: ObjectAttribute) -> str:
    known = _default(attribute)
    return known if isinstance(known, str) else str(known[0])
