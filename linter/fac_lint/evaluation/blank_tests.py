"""Conditions that ask whether something is there at all: ``x == null``, ``x != ""``."""

from __future__ import annotations

from fac_core.hcl import syntax


def blank_test(node: syntax.Expression) -> tuple[tuple[str, ...], bool, object] | None:
    """See ``x == null`` and ``x != ""``: the path of x, whether the test holds for a blank one, and which blank that is."""
    match node:
        case syntax.Binary(operator="==" | "!=" as operator, left=left, right=syntax.Literal(value=None | "" as blank)):
            path = path_of(left)
            return (path, operator == "==", blank) if path else None
    return None


def path_of(node: syntax.Expression) -> tuple[str, ...] | None:
    """Return the names that lead to what an expression names, such as ``var.tags.owner``; None for any other expression."""
    names: list[str] = []
    while isinstance(node, syntax.GetAttr):
        names.append(node.name)
        node = node.source
    return (node.name, *reversed(names)) if isinstance(node, syntax.Variable) else None
