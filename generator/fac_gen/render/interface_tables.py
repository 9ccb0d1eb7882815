"""The tables of inputs and outputs, as terraform-docs lays them out."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from fac_core.hcl.format import format_hcl
from fac_core.resource_types.input_group import InputGroup
from fac_gen.clouds import cloud_of
from fac_gen.render.price_places import price_default

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fac_gen.blueprint.module_blueprint import Blueprint, Input
    from fac_gen.parts import Output

_LONGEST_TYPE = 30
_INTERFACE = "`object` (see variables.cost.tf)"


class Group(NamedTuple):
    """Inputs under one heading, and their table; a table alone holds those of the cost interface, which stand in a file of their own."""

    title: str
    inputs: tuple[Input, ...]
    table: str


def input_groups(m: Blueprint, descriptions: Mapping[str, str]) -> tuple[Group, ...]:
    """Return the groups of inputs that a module has, in their order; ``descriptions`` are those of the cost interface.

    In each group, what must be given comes first, and then all by name.
    """
    rows: dict[InputGroup, list[tuple[bool, str, str]]] = {group: [] for group in InputGroup}
    for one in m.inputs:
        rows[one.group].append(_row(one))
    rows[InputGroup.INTERFACE] += _interface_rows(m, descriptions)
    members = {group: tuple(one for one in m.inputs if one.group is group) for group in InputGroup}
    return tuple(Group(group.value, members[group], _table(found)) for group, found in rows.items() if found)


def _table(rows: Iterable[tuple[bool, str, str]]) -> str:
    head = ["| Name | Description | Type | Default | Required |", "|------|-------------|------|---------|:--------:|"]
    return "\n".join([*head, *(row for _, _, row in sorted(rows, key=lambda item: (not item[0], item[1])))])


def count_inputs(m: Blueprint) -> dict[str, int]:
    """Return how many inputs of a module are required and how many optional, its guardrails' with the resource's."""
    every = [*(one.required for one in m.inputs), *(required for required, _, _ in _interface_rows(m, defaultdict(str)))]
    return {"required": sum(every), "optional": len(every) - sum(every)}


def _row(one: Input) -> tuple[bool, str, str]:
    note = f" Feeds the argument `{one.argument}`." if one.argument else ""
    default = "n/a" if one.required else f"`{' '.join((one.default or '').split())}`"
    return one.required, one.name, _line(one.name, one.description + note, _type(one.type), default, required=one.required)


def _interface_rows(m: Blueprint, descriptions: Mapping[str, str]) -> list[tuple[bool, str, str]]:
    rows = [
        ("alarms", descriptions["alarms_description"], _INTERFACE.replace("object", "map(object)"), "{}"),
        *((one.name, descriptions[f"{one.name}_description"], _INTERFACE, "null") for one in cloud_of(m.provider).further_inputs),
        ("budget", descriptions["budget_description"], _INTERFACE, None if m.budget.required else "null"),
        ("cost", descriptions["cost_description"], _INTERFACE, None if m.needs_cost else "{}"),
        ("create", "Whether to create anything.", "`bool`", "true"),
        ("notifications", "Where budget alerts and alarms go.", _INTERFACE, "{}"),
        *([("price_region", descriptions["price_region_description"], "`string`", price_default(m))] if m.alarms.price_regions else []),
        (m.tags_word, descriptions["tags_description"], "`map(string)`", "{}"),
    ]
    return [
        (default is None, name, _line(name, text, kind, "n/a" if default is None else f"`{default}`", required=default is None))
        for name, text, kind, default in rows
    ]


def _line(name: str, description: str, kind: str, default: str, *, required: bool) -> str:
    return f"| {_anchor('input', name)} | {_cell(description)} | {kind} | {default} | {'yes' if required else 'no'} |"


def outputs_table(outputs: Sequence[Output]) -> str:
    """Return one row per output."""
    rows = ["| Name | Description |", "|------|-------------|"]
    rows += [f"| {_anchor('output', one.name)} | {_cell(one.description)} |" for one in outputs]
    return "\n".join(rows)


def _anchor(kind: str, name: str) -> str:
    escaped = name.replace("_", "\\_")
    return f'<a name="{kind}_{name}"></a> [{escaped}](#{kind}\\_{escaped})'


def _type(text: str) -> str:
    if "\n" not in text:
        return f"`{text}`"
    lines = format_hcl(text).rstrip().split("\n")
    if len(lines) > _LONGEST_TYPE:
        return f"`{lines[0]}...` (see variables.tf)"
    return f"<pre>{'<br/>'.join(lines)}</pre>"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
