"""Plausible values for inputs and members of them: from their samples, from the words that their validations list, or by their types."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.hcl.literal import NotLiteralError, Value, value
from fac_core.hcl.reader import parse_expression
from fac_core.module.type_constraints import TypeConstraint, type_constraint
from fac_gen.samples.arguments import sample

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fac_gen.blueprint.inputs.paths import Path
    from fac_gen.blueprint.module_blueprint import Input


@lru_cache(maxsize=256)
def _type(text: str) -> TypeConstraint:
    return type_constraint(parse_expression(text))


@dataclass(frozen=True, slots=True)
class Plausible:
    """Knows the inputs of a module."""

    inputs: Mapping[str, Input]
    provider: str

    def others(self, path: Path, known: Sequence[Value]) -> Iterator[Value]:
        """Yield values of an input or a member other than these, best first."""
        bound = next(iter(known), None)
        if bound is None:
            yield from (self.some(path), *self.options(path))
        elif isinstance(bound, bool):
            yield not bound
        elif isinstance(bound, Decimal):
            yield bound + 1
        else:
            yield from (one for one in (*self.options(path), self.some(path)) if one not in known)

    def options(self, path: Path) -> list[str]:
        """Return the words that the input's own validation takes for it."""
        name = re.escape(".".join(path[1:]))
        target = rf"(?:var\.{path[0]}{chr(92)}.{name}|one{chr(92)}.{name})" if name else rf"var\.{path[0]}"
        for rule in self.inputs[path[0]].validations if path and path[0] in self.inputs else ():
            found = re.search(rf"contains\((\[[^\]]*\]), (?:coalesce\()?{target}\b", rule.condition)
            if found:
                listed = value(parse_expression(found[1]))
                return [one for one in listed if isinstance(one, str)] if isinstance(listed, list) else []
        return []

    def type_at(self, path: Path) -> TypeConstraint | None:
        """Return the type of an input, or of a member of one; None where there is none."""
        found = _type(self.inputs[path[0]].type) if path[0] in self.inputs else None
        for name in path[1:]:
            found = found.attributes[name].type if found and name in found.attributes else None
        return found

    def is_list(self, path: Path) -> bool:
        """Whether a list stands at a path, as far as is known."""
        found = self.type_at(path)
        return found is None or found.kind in {"list", "set", "tuple"}

    def sampled(self, path: Path) -> Value:
        """Return what the input's sample holds at a path; None where it holds nothing."""
        try:
            found: Value = value(parse_expression(self.inputs[path[0]].sample))
        except (NotLiteralError, KeyError):
            return None
        for name in path[1:]:
            found = found.get(name) if isinstance(found, dict) else None
        return found

    def some(self, path: Path) -> Value:
        """Return a plausible value that is neither null nor empty."""
        found, wanted, options = self.sampled(path), self.type_at(path), self.options(path)
        if options and isinstance(found, str | None) and found not in options:
            return options[0]
        taken = self._taken(path) if path[0] in self.inputs and not self.inputs[path[0]].exampled else None
        if taken is not None:
            return taken
        if found not in (None, [], {}):
            return found
        return self.least(None, wanted, path[-1]) if wanted else "x"

    def _taken(self, path: Path) -> Value:
        """Return what a validation of a whole input is known to take."""
        known = [one.accepts for one in self.inputs[path[0]].validations if one.accepts] if len(path) == 1 else []
        try:
            return value(parse_expression(known[0])) if known else None
        except NotLiteralError:
            return None

    def least(self, known: Value, wanted: TypeConstraint, name: str) -> Value:
        """Return a value of a type: what is ``known`` of it, and what it must hold beside that."""
        if wanted.kind == "object":
            given = known if isinstance(known, dict) else {}
            made = {key: self.least(given.get(key), one.type, key) for key, one in wanted.attributes.items() if not one.optional}
            return {**made, **given}
        if known is not None:
            return known
        if wanted.element is None:
            return value(parse_expression(sample(name, "string" if wanted.kind == "any" else wanted.kind, self.provider)))
        inner = self.least(None, wanted.element, name)
        return {"example": inner} if wanted.kind == "map" else [inner]
