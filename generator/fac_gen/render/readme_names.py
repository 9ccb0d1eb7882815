"""Names that the templates of README, picture and variables use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import all_of
from fac_gen.render.budget_texts import budget_text, contested, why_optional
from fac_gen.render.first_screen import answers
from fac_gen.render.interface_tables import input_groups, outputs_table
from fac_gen.render.picture import WIDTH, picture
from fac_gen.render.prices import gates, price_rows
from fac_gen.render.readme_texts import guardrail_cost, usage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.parts import Output


def readme_names(m: Blueprint, interface: Mapping[str, object], outputs: Sequence[Output]) -> dict[str, object]:
    """Return them; ``interface`` holds the descriptions of the cost interface."""
    descriptions = {name: str(text) for name, text in interface.items() if name.endswith("_description")}
    return {
        "input_groups": input_groups(m, descriptions),
        "first_screen": answers(m),
        "picture": picture(m),
        "picture_width": WIDTH,
        "outputs_table": outputs_table(outputs),
        "renamed": [one for one in m.inputs if one.argument],
        "tested_inputs": any(rule.rejects for one in m.inputs for rule in one.validations),
        "usage": usage(m),
        "budget_text": budget_text(m),
        "contested": contested(m),
        "why_optional": why_optional(m),
        "guardrail_cost": guardrail_cost(m),
        "alarm_gates": all_of(f"`{name}`" for name in sorted(gates(m))) if gates(m) else "",
        "price_rows": price_rows(m),
    }
