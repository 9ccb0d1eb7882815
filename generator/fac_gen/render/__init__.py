"""Blueprint to files: one template per file, one per cloud where the clouds differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.format import format_hcl
from fac_gen.planned.borders import at_borders
from fac_gen.planned.scenarios import scenarios
from fac_gen.render import interface_samples
from fac_gen.render.context import context
from fac_gen.render.environment import environment, files_of_cloud, of_cloud
from fac_gen.render.manifest import manifest_text
from fac_gen.render.overrides import rendered_with
from fac_gen.render.scope_cases import scope_cases
from fac_gen.render.usage_file import usage_text

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from fac_gen.blueprint.module_blueprint import Blueprint

_HCL = (".tf", ".hcl")
_ARGUMENTS = "tests/offline/arguments.tftest.hcl"
_WRITTEN = {"module.yaml": manifest_text, "usage.yaml": usage_text}
"""Files of no template: documents, written from values."""


def render(blueprint: Blueprint, own: Path | None = None, *, only: Collection[str] = ()) -> dict[str, str]:
    """Return the text of every file of a module by its path, or of ``only`` some, sorted; the same blueprint gives the same bytes.

    Templates in the folder ``own`` take the place of ours; raise `UserError` for what is wrong with one of them.
    """
    values, names = context(blueprint), _templates(blueprint)
    if not only or _ARGUMENTS in only:
        values |= {"scenarios": scenarios(blueprint), "at_borders": at_borders(blueprint)}
    files = {path: _text(template, values, path, own) for path, template in names.items() if not only or path in only}
    for name, case in interface_samples.use_cases_of(blueprint).items():
        path = f"examples/{name}/main.tf"
        if not only or path in only:
            told = {**values, "use_case": case, "use_case_cost": interface_samples.use_case(blueprint, case)}
            files[path] = _text("examples/use_case.tf", told, path, own)
    files |= {path: write(blueprint) for path, write in _WRITTEN.items() if not only or path in only}
    return dict(sorted(files.items()))


def _templates(blueprint: Blueprint) -> dict[str, str]:
    cloud = blueprint.provider
    names = {
        "CHANGELOG.md": "common/CHANGELOG.md",
        "README.md": "common/README.md",
        "checks.tf": "common/checks.tf",
        "docs/overview.svg": "common/docs/overview.svg",
        "examples/complete/main.tf": "examples/complete.tf",
        "examples/minimal/main.tf": "examples/minimal.tf",
        "main.tf": "common/main.tf",
        "outputs.tf": "common/outputs.tf",
        "tags.tf": "common/tags.tf",
        "tests/cost.tftest.hcl": "tests/cost.tftest.hcl",
        "tests/examples.tftest.hcl": "tests/examples.tftest.hcl",
        _ARGUMENTS: _ARGUMENTS,
        "variables.cost.tf": "common/variables.cost.tf",
        "variables.tf": "common/variables.tf",
        "versions.tf": "common/versions.tf",
    }
    if blueprint.options.license:
        names["LICENSE"] = f"licenses/{blueprint.options.license}"
    if blueprint.alarms.priced:
        names["prices.tf"] = "common/prices.tf"
    if blueprint.companions:
        names["companions.tf"] = "common/companions.tf"
    if any(rule.rejects for one in blueprint.inputs for rule in one.validations) or any(one.breaks for one in blueprint.preconditions):
        names["tests/inputs.tftest.hcl"] = "tests/inputs.tftest.hcl"
    if blueprint.used_by:
        names |= {f"examples/{one}/use.tf": "examples/use.tf" for one in ("complete", "minimal")}
    if scope_cases(blueprint):
        names["tests/scope.tftest.hcl"] = "tests/scope.tftest.hcl"
    names |= {path: path for path in files_of_cloud(cloud) if path != "alarms.tf" or blueprint.alarms.items}
    return {path: of_cloud(cloud, path, common) for path, common in names.items()}


def _text(template: str, values: dict[str, object], path: str, own: Path | None) -> str:
    name = f"{template}.j2"
    text = environment(own).get_template(name).render(values) if own is None else rendered_with(own, name, values)
    return format_hcl(text) if path.endswith(_HCL) else text
