"""Plan the examples of many modules at once: one root calls all of a cloud, and its plan is taken apart again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fac_core.hcl.write import braced, quote
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

EXAMPLES = ("complete", "minimal")
"""Those whose budgets follow from estimates of their module; use cases are estimated whole, and have budgets of their own."""


def plans(root: Path, examples: Mapping[str, Path]) -> Iterator[tuple[str, str]]:
    """Yield the plan of each example, by its label, as JSON: what it would be if nothing else were called.

    The root's folder holds the modules; the providers know no cloud. Raise `UserError` where Terraform refuses something.
    """
    sources = {label: f"./{path.relative_to(root).as_posix()}" for label, path in examples.items()}
    calls = [braced(f"source = {quote(source)}", "module", label) for label, source in sources.items()]
    (root / "main.tf").write_text("\n".join(calls), encoding="utf-8")
    folders = [root, *examples.values(), *(path.parents[1] for path in examples.values())]
    with OfflineProviders(folders) as offline, Terraform(root, environment=offline.environment) as terraform:
        terraform.init()
        plan = terraform.show(terraform.plan())
    for label in examples:
        yield label, json.dumps(of_call(plan, label))


def of_module(plan: Mapping[str, Any], example: str = "") -> dict[str, Any]:
    """Return what a plan says of the module of an example: not of who hears of its cost, which stands beside it.

    ``example`` is the label of the call where the root calls the example; otherwise the root is the example.
    """
    way = f"module.{example}." if example else ""

    def called(items: Iterable[Any]) -> list[Any]:
        return [one for one in items if str(one["address"]).startswith(f"{way}module.")]

    def bare(said: Mapping[str, Any]) -> dict[str, Any]:
        root = said.get("root_module", {})
        inside = [{**one, "resources": []} for one in root.get("child_modules", ())] if example else root.get("child_modules", [])
        return {**said, "root_module": {"child_modules": inside}}

    prior = plan.get("prior_state")
    return {
        **plan,
        "resource_changes": called(plan.get("resource_changes", ())),
        "resource_drift": called(plan.get("resource_drift", ())),
        "planned_values": bare(plan.get("planned_values", {})),
        **({"prior_state": {**prior, "values": bare(prior.get("values", {}))}} if prior else {}),
    }


def of_call(plan: Mapping[str, Any], label: str) -> dict[str, Any]:
    """Return what a plan says of one module that its root calls."""
    address = f"module.{label}"

    def mine(items: Iterable[Any], key: str) -> list[Any]:
        return [one for one in items if (said := str(one.get(key, ""))) == address or said.startswith((f"{address}.", f"{address}["))]

    def values(said: Mapping[str, Any]) -> dict[str, Any]:
        inside = mine(said.get("root_module", {}).get("child_modules", ()), "address")
        return {**said, "root_module": {"child_modules": inside}}

    left_out = {"checks", "output_changes", "relevant_attributes"}
    prior = plan.get("prior_state")
    configuration = plan["configuration"]
    root = configuration["root_module"]
    providers = configuration.get("provider_config", {})
    return {
        **{name: value for name, value in plan.items() if name not in left_out},
        "resource_changes": mine(plan.get("resource_changes", ()), "address"),
        "resource_drift": mine(plan.get("resource_drift", ()), "address"),
        "planned_values": values(plan["planned_values"]),
        **({"prior_state": {**prior, "values": values(prior.get("values", {}))}} if prior else {}),
        "configuration": {
            "provider_config": {
                name: one
                for name, one in providers.items()
                if not name.startswith("module.") or name.startswith((f"{address}:", f"{address}."))
            },
            "root_module": {"module_calls": {label: root["module_calls"][label]}},
        },
    }
