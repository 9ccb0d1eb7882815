"""Whether what a plan does not know yet will name something for sure: it may come to null, as if nobody had written it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from fac_core.resources._tree import ModuleStep, references

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_core.resources._tree import Json, Tree

_NAMES = frozenset({"id", "arn", "name", "self_link"})
"""Attributes that every resource has which has them at all."""
_NO_RESOURCE = frozenset({"count", "data", "each", "ephemeral", "local", "module", "path", "self", "terraform", "var"})


def names_something(tree: Tree, path: Sequence[ModuleStep], expression: Json) -> bool:
    """Whether an expression of a module can come to nothing but what resources are called by.

    What it speaks of beside them has to be known: then whatever decides between them and null has decided for them, as the value would
    be null otherwise. Inputs are followed to their calls and outputs into their modules; plans do not tell what locals are.
    """
    said = _said(expression)
    return any(_is_name(tree, path, one) for one in said) and all(
        tree.settled(path, {"references": [one]}) or _is_name(tree, path, one) for one in said
    )


def _said(expression: Json) -> tuple[str, ...]:
    """Return what an expression speaks of, without the wholes that Terraform names beside their parts."""
    named = references({"it": expression}, "it") if isinstance(expression, Mapping) else ()
    return tuple(one for one in named if not any(other.startswith((f"{one}.", f"{one}[")) for other in named))


def _is_name(tree: Tree, path: Sequence[ModuleStep], reference: str) -> bool:
    head, _, rest = reference.partition(".")
    name, _, attribute = rest.partition(".")
    name = name.partition("[")[0]
    if head == "var":
        above = tree.module(path[:-1]) if path else None
        call = above.calls.get(path[-1].name) if above is not None else None
        return call is not None and name in call.expressions and names_something(tree, path[:-1], call.expressions[name])
    if head == "module":
        inside = (*path, ModuleStep(name))
        module, output = tree.module(inside), attribute.partition("[")[0].partition(".")[0]
        return module is not None and output in module.outputs and names_something(tree, inside, module.outputs[output])
    return head not in _NO_RESOURCE and bool(name) and (not attribute or attribute.rpartition(".")[2] in _NAMES)
