"""The call of our module as HCL: what was found, and the cost interface with what the old tags tell."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fac_core.hcl.format import format_hcl
from fac_core.hcl.literal import NotLiteralError
from fac_core.hcl.literal import value as literal
from fac_core.hcl.write import Expression, braced, fitting, line
from fac_core.json_text import parsed
from fac_gen.planned.conversion import type_of
from fac_gen.render.interface_samples import alarms, budget, gives_scope, required_alarms
from fac_gen.render.validations import own_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.hcl.literal import Value
    from fac_core.hcl.write import Value as Text
    from fac_core.module.type_constraints import TypeConstraint
    from fac_gen.moving.move import Moving

_WIDTH = 100
MADE_UP = "# made up: say your own"


def call(moving: Moving, source: str, version: str | None) -> str:
    """Return the module block."""
    parts = [f"source = {line(source)}"]
    parts += [f"version = {line(version)}"] if version else []
    parts += ["", *inputs(moving), "", *guardrails(moving)]
    name = moving.new.removeprefix("module.")
    return format_hcl(braced("\n".join(parts), "module", name) + "\n")


def inputs(moving: Moving) -> Iterator[str]:
    """Yield the arguments of the resource, in the order of the module's inputs."""
    for one in moving.blueprint.inputs:
        if one.name in moving.inputs:
            yield f"{one.name} = {fitting(text(moving.inputs[one.name], type_of(one.type)), width=_WIDTH)}"
        elif one.required:
            yield f"{one.name} = {one.sample} {MADE_UP}"


def text(value: Value, kind: TypeConstraint | None) -> Text:
    """Return a value as it is written: without members that are by default anyway, JSON as ``jsonencode`` where that says the same."""
    if isinstance(value, str):
        return encoded(value)
    if isinstance(value, list):
        return [text(one, kind.element if kind else None) for one in value]
    if not isinstance(value, dict):
        return value
    known = kind.attributes if kind is not None and kind.kind == "object" else {}
    kept = {name: one for name, one in value.items() if name not in known or not _by_default(one, known[name].default)}
    return {name: text(one, known[name].type if name in known else (kind.element if kind else None)) for name, one in kept.items()}


def _by_default(value: Value, default: object) -> bool:
    if default is None:
        return value is None
    try:
        return bool(literal(default) == value)  # type: ignore[arg-type]
    except NotLiteralError:
        return False


def encoded(value: str) -> Text:
    """Return ``jsonencode(...)`` of a text where that gives the very same text, else the text."""
    if value[:1] not in {"{", "["}:
        return value
    try:
        held = parsed(value)
    except ValueError:
        return value
    return Expression(f"jsonencode({fitting(held, width=_WIDTH)})") if _jsonencode(held) == value and _plain(held) else value


def _plain(one: object) -> bool:
    """Whether a value is written in HCL without a loss: fractions may not be."""
    if isinstance(one, dict):
        return all(map(_plain, one.values()))
    return all(map(_plain, one)) if isinstance(one, list) else not isinstance(one, float)


def _jsonencode(one: object) -> str:
    """Return JSON as Terraform writes it."""
    text = json.dumps(one, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def guardrails(moving: Moving) -> Iterator[str]:
    """Yield the cost interface."""
    m = moving.blueprint
    if wanted := required_alarms(m):
        yield f"alarms = {alarms(m, wanted)} {MADE_UP}"
    if m.budget.required:
        yield f"budget = {budget(m)} {MADE_UP}"
    if m.needs_cost:
        yield "cost = {"
        yield from _cost(moving)
        yield "}"
    if (own := own_tags(moving)) and m.tags.room:
        yield f"{m.tags_word} = {fitting(own, width=_WIDTH)}"


def _cost(moving: Moving) -> Iterator[str]:
    m, tags = moving.blueprint, tags_of(moving)
    for one in m.cost_fields:
        if one.key in tags:
            yield f"{one.name} = {line(tags[one.key])}"
        elif one.required:
            yield f"{one.name} = {line(one.sample)} {MADE_UP}"
    if gives_scope(m):
        yield f'scope = "orders" {MADE_UP}'


def made_up(moving: Moving) -> list[str]:
    """Return what the call gives and nobody has said."""
    m, tags = moving.blueprint, tags_of(moving)
    found = [one.name for one in m.inputs if one.required and one.name not in moving.inputs]
    found += ["alarms"] if required_alarms(m) else []
    found += ["budget"] if m.budget.required else []
    found += [f"cost.{one.name}" for one in m.cost_fields if one.required and one.key not in tags] if m.needs_cost else []
    return found + (["cost.scope"] if m.needs_cost and gives_scope(m) else [])


def tags_of(moving: Moving) -> Mapping[str, str]:
    """Return the tags of the resource that it is about."""
    held: Value = dict(moving.places[0].held.values)
    for step in moving.blueprint.tags.path:
        inner = held.get(step) if isinstance(held, dict) else None
        held = inner[0] if isinstance(inner, list) and inner else inner
    return {name: one for name, one in held.items() if isinstance(one, str)} if isinstance(held, dict) else {}


def own_tags(moving: Moving) -> dict[str, str]:
    """Return the tags that the module does not set itself."""
    taken = {key.lower() for key in own_keys(moving.blueprint)}
    return {name: one for name, one in tags_of(moving).items() if name.lower() not in taken}
