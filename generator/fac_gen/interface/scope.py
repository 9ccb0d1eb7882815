"""The default of a module's scope: what budgets filter on, so a change of it leaves running ones counting nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.literal import text

if TYPE_CHECKING:
    from fac_core.module.collecting import Collection

OUTPUT, MEMBER = "cost", "scope"
_LOCAL = re.compile(r"\blocal\.([A-Za-z_][\w-]*)")
_DEFAULT = re.compile(r"coalesce\(\s*var\.\w+\.scope,\s*(.+?),?\s*\)", re.DOTALL)
_INPUT = re.compile(r"var\.(\w+)")


def default_scope(collection: Collection) -> str:
    """Return what the output ``cost`` tells as scope when the caller gives none, as written, locals put in; empty without one."""
    entry = collection.named("output").get(OUTPUT)
    value = entry.block.body.attribute("value") if entry else None
    if value is None or not isinstance(value.expression, syntax.Object):
        return ""
    for item in value.expression.items:
        if text(item.key) == MEMBER and entry is not None:
            whole = _put_in(collection, _written(entry.file.source, item.value), frozenset())
            found = _DEFAULT.fullmatch(whole)
            return found[1] if found else ""
    return ""


def how_to_keep(old: str) -> str:
    """Say what callers give to keep the scope, and the budgets that count it."""
    named = _INPUT.fullmatch(old)
    given = f"the value of {named[1]}" if named else "what the output cost.scope tells today"
    return f"running budgets filter on it: cost = {{ scope = ... }} with {given} keeps it"


def _put_in(collection: Collection, written: str, inside: frozenset[str]) -> str:
    """Put the values of locals in; one that speaks of itself stays as it is."""

    def value(found: re.Match[str]) -> str:
        known = collection.locals.get(found[1])
        if known is None or found[1] in inside:
            return found[0]
        return _put_in(collection, _written(known.file.source, known.attribute.expression), inside | {found[1]})

    return _LOCAL.sub(value, written)


def _written(source: bytes, expression: syntax.Expression) -> str:
    at = expression.range
    return " ".join(source[at.start.byte : at.end.byte].decode("utf-8", "replace").split())
