"""Plan the examples of many modules at once: one root calls all of a cloud, and its plan is taken apart again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fac_core.hcl.write import braced, quote
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
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
    called = f"module.{example}.module." if example else "module."

    def bare(modules: Iterable[Any]) -> list[Any]:
        return [{**one, "resources": []} for one in modules] if example else list(modules)

    return _narrowed(plan, lambda address: address.startswith(called), bare)


def of_call(plan: Mapping[str, Any], label: str) -> dict[str, Any]:
    """Return what a plan says of one module that its root calls."""
    address = f"module.{label}"

    def is_mine(said: str) -> bool:
        return said == address or said.startswith((f"{address}.", f"{address}["))

    left_out = {"checks", "output_changes", "relevant_attributes"}
    configuration = plan["configuration"]
    root = configuration["root_module"]
    providers = configuration.get("provider_config", {})
    said = _narrowed(plan, is_mine, lambda modules: [one for one in modules if is_mine(str(one.get("address", "")))])
    return {
        **{name: value for name, value in said.items() if name not in left_out},
        "configuration": {
            "provider_config": {
                name: one
                for name, one in providers.items()
                if not name.startswith("module.") or name.startswith((f"{address}:", f"{address}."))
            },
            "root_module": {"module_calls": {label: root["module_calls"][label]}},
        },
    }


def _narrowed(plan: Mapping[str, Any], is_kept: Callable[[str], bool], called: Callable[[Iterable[Any]], list[Any]]) -> dict[str, Any]:
    """Return a plan with the changes of some addresses alone, and of its root nothing but some of the modules that it calls."""

    def changes(name: str) -> list[Any]:
        return [one for one in plan.get(name, ()) if is_kept(str(one.get("address", "")))]

    def values(said: Mapping[str, Any]) -> dict[str, Any]:
        return {**said, "root_module": {"child_modules": called(said.get("root_module", {}).get("child_modules", ()))}}

    prior = plan.get("prior_state")
    return {
        **plan,
        "resource_changes": changes("resource_changes"),
        "resource_drift": changes("resource_drift"),
        "planned_values": values(plan.get("planned_values", {})),
        **({"prior_state": {**prior, "values": values(prior.get("values", {}))}} if prior else {}),
    }
