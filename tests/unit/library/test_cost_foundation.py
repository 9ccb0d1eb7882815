"""The modules of the library that are written by hand: one per cloud, in the company of the generated ones."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

import pytest

from fac_core.manifest import read as read_manifest
from fac_core.module import Module
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.library.library_file import read_library
from fac_registry.client.target import address

pytestmark = pytest.mark.unit
MODULES = Path(__file__).parents[3] / "modules"
FOLDERS = sorted(path.parent for path in MODULES.glob("*/*/module.yaml") if not (path.parent / ".fac/lock.json").exists())
META = {"count", "depends_on", "for_each", "lifecycle"}
TOGETHER = {"aws": "sqs-queue", "azurerm": "storage-account", "google": "storage-bucket"}


def cloud(folder: Path) -> str:
    return folder.parent.name


def test_there_is_one_foundation_per_cloud() -> None:
    assert [folder.relative_to(MODULES).as_posix() for folder in FOLDERS] == [f"{name}/cost-foundation" for name in TOGETHER]


@pytest.mark.parametrize("folder", FOLDERS, ids=cloud)
def test_the_library_run_leaves_it_alone(folder: Path) -> None:
    assert folder not in {entry.folder for entry in read_library(MODULES / "library.yaml")}


@pytest.mark.parametrize("folder", FOLDERS, ids=cloud)
def test_the_manifest_says_what_the_code_does(folder: Path) -> None:
    manifest, module = read_manifest(folder / "module.yaml"), Module.load(folder)
    assert (manifest.name, manifest.provider, manifest.resource_type) == (folder.name, cloud(folder), None)
    assert (manifest.policy_hash, manifest.generator_version) == (BUILT_IN.hash, version("finops-as-code"))
    assert set(manifest.companions) == {resource.type for resource in module.resources.values()}
    requirement = module.required_providers[cloud(folder)]
    assert manifest.providers[cloud(folder)].version == requirement.version
    assert manifest.tag_input in module.variables


@pytest.mark.parametrize("folder", FOLDERS, ids=cloud)
def test_it_can_be_published_as_it_stands(folder: Path) -> None:
    found = address(folder, "acme", None, None)
    assert (found.name, found.system) == ("cost-foundation", cloud(folder))


@pytest.mark.parametrize("folder", FOLDERS, ids=cloud)
def test_the_tags_are_those_of_the_built_in_policy(folder: Path) -> None:
    manifest = read_manifest(folder / "module.yaml")
    assert (manifest.required_tags, manifest.scope) == (tuple(sorted(BUILT_IN.tags.required)), BUILT_IN.tags.scope)
    text = (folder / "tags.tf").read_text()
    assert all(re.search(rf"^    {key} += var\.cost\.{key}$", text, re.MULTILINE) for key in BUILT_IN.tags.required)
    if cloud(folder) == "aws":
        default = (folder / "variables.tf").read_text().partition('variable "cost_allocation_tags"')[2].partition("default     = ")[2]
        assert default.startswith(str(sorted([*BUILT_IN.tags.required, BUILT_IN.tags.scope])).replace("'", '"'))


@pytest.mark.parametrize("folder", FOLDERS, ids=cloud)
def test_its_output_fits_the_input_of_generated_modules(folder: Path) -> None:
    together = (folder.parent / TOGETHER[cloud(folder)] / "variables.cost.tf").read_text()
    wanted = together.partition('variable "notifications"')[2].partition("\n}")[0]
    given = (folder / "outputs.tf").read_text().partition('output "notifications"')[2].partition("\n}")[0]
    names = set(re.findall(r"\b(\w+) += optional\(", wanted))
    assert names
    choices = {name for name in names if name.startswith("budget_")}  # which of several the budget tells: here are never too many
    assert set(re.findall(r"^    (\w+) += ", given, re.MULTILINE)) == names - choices


@pytest.mark.parametrize("folder", FOLDERS, ids=cloud)
def test_the_readme_names_every_input_and_output(folder: Path) -> None:
    readme, module = (folder / "README.md").read_text(), Module.load(folder)
    rows = {line.partition('name="')[2].partition('"')[0]: line for line in readme.splitlines() if line.startswith("| <a name=")}
    assert set(rows) == {f"input_{name}" for name in module.variables} | {f"output_{name}" for name in module.outputs}
    for name, variable in module.variables.items():
        assert (variable.description or "").replace("|", "\\|") in rows[f"input_{name}"]
    for name, output in module.outputs.items():
        assert (output.description or "") in rows[f"output_{name}"]


@pytest.mark.parametrize("folder", FOLDERS, ids=cloud)
def test_its_arguments_exist_in_every_shipped_version(folder: Path) -> None:
    for resource in Module.load(folder).resources.values():
        given = {attribute.name for attribute in resource.body.attributes} | {nested.type for nested in resource.nested}
        for shipped in catalogue().versions(cloud(folder)):
            block = catalogue().resource_type(resource.type, shipped.version).block
            assert given - META <= {*block.attributes, *block.blocks}, f"{resource.type} in {shipped.version}"


SWITCHES = {"aws": ("aws_budgets_budget", "cost_types"), "google": ("google_billing_budget", "credit_types_treatment")}
"""Where a cloud's budgets say whether credits lower what they count; those of Azure have no word for it."""


@pytest.mark.parametrize("provider", sorted(SWITCHES))
def test_every_budget_of_the_library_says_what_credits_do(provider: str) -> None:
    budget, switch = SWITCHES[provider]
    standing = {path for path in (MODULES / provider).glob("*/budget.tf") if f'resource "{budget}"' in path.read_text()}
    assert len(standing) > 20
    assert [path.parent.name for path in sorted(standing) if switch not in path.read_text()] == []
    (folder,) = [folder for folder in FOLDERS if cloud(folder) == provider]
    described = Module.load(folder).variables["budget"].description or ""
    assert "credits" in described
