"""Companions: resources that belong to a type, as the cost signals describe them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.curation import hcl
from fac_gen.blueprint.model import Companion, Input
from fac_gen.blueprint.parts import Argument, BlockUse, Validation
from fac_gen.blueprint.words import describe

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_gen.blueprint.curation import Curation

# Companions are instances of their own count: whoever is spoken of needs an index.
_INSTANCE = re.compile(r"\b([a-z][a-z0-9]*_[a-z0-9_]+)\.this\b(?!\[)")


def companions_of(curation: Curation, word: str) -> tuple[Companion, ...]:
    """Return the companions of a type, in the order of their names; ``word`` is what the cloud calls tags."""
    known = curation.known.companions if curation.known else {}
    types = {label: said["resource_type"] for label, said in known.items()}
    return tuple(_companion(said, types, word) for _, said in sorted(known.items()))


def companion_inputs(curation: Curation) -> list[Input]:
    """Return the further inputs that companions bring."""
    known = curation.known.companions if curation.known else {}
    return [_input(name, said) for _, companion in sorted(known.items()) for name, said in companion.get("inputs", {}).items()]


def _companion(said: Mapping[str, Any], types: Mapping[str, str], word: str) -> Companion:
    resource_type = said["resource_type"]
    support = catalogue().tag_support(resource_type)
    when = f"var.create && {said['when']}" if "when" in said else "var.create"
    return Companion(
        resource_type=resource_type,
        why=said.get("why", ""),
        count=f"{when} ? 1 : 0",
        use=_use("", said),
        depends_on=tuple(f"{types[label]}.this" for label in said.get("depends_on", ())),
        first=bool(said.get("first", False)),
        tags=word if support is not None and support.dotted == word else None,
    )


def _use(name: str, said: Mapping[str, Any]) -> BlockUse:
    arguments = tuple(Argument(key, _INSTANCE.sub(r"\1.this[0]", str(value))) for key, value in sorted(said.get("arguments", {}).items()))
    blocks = tuple(_use(block, one) for block, uses in sorted(said.get("blocks", {}).items()) for one in uses)
    return BlockUse(name, None, None, None, arguments, blocks)


def _input(name: str, said: Mapping[str, Any]) -> Input:
    rules = said.get("validation", ())
    listed = rules if isinstance(rules, tuple) else (rules,)
    has_default = "default" in said
    return Input(
        name=name,
        type=said["type"],
        description=said.get("description") or describe(name, said["type"], name),
        default=hcl(said["default"]) if has_default else None,
        nullable=has_default and said["default"] is None,
        validations=tuple(Validation(rule["condition"], rule["message"]) for rule in listed),
        sample=hcl(said.get("example", said.get("default"))),
        exampled="example" in said,
    )
