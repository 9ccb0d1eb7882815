"""Whatever carries tags beside the resource exists in a run of the module's own tests, which asks for its tags there."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import cloud_of
from fac_gen.render import interface_samples, render

pytestmark = pytest.mark.offline
MODULES = Path(__file__).parents[3] / "modules"
RUN = re.compile(r'^run "what_can_stand_beside_it_comes_on_request" \{\n.*?^\}\n', re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_companions_are_asked_for_their_tags(provider: str, tmp_path: Path) -> None:
    wanted, calls = set(), [f'provider "{provider}" {{\n{cloud_of(provider).provider_needs}\n}}\n']
    for folder in sorted(path.parents[1] for path in MODULES.glob(f"{provider}/*/.fac/lock.json")):
        made = blueprint(f"{provider}_{folder.name.replace('-', '_')}", BUILT_IN)
        brought = " ".join(one.holds for one in made.effects)
        beside = [one for one in made.companions if one.tags and not one.by_default and f"({one.address})" not in brought]
        if not beside:
            continue
        (run,) = RUN.findall(render(made)["tests/cost.tftest.hcl"])
        assert "is missing" in run.rpartition(f"{made.tags_word}[key]")[2]
        shutil.copytree(folder, tmp_path / folder.name, ignore=shutil.ignore_patterns(".terraform*"))
        given = "\n".join(f"{one.name} = {one.sample}" for one in made.inputs if one.shown or one.exampled)
        given += f"\nproviders = {{ aws = aws, aws.{made.alarms.alias} = aws }}" if made.alarms.alias else ""
        calls.append(f'module "{folder.name}" {{\nsource = "./{folder.name}"\n{given}\n{interface_samples.tested(made)}\n}}\n')
        wanted |= {f"module.{folder.name}.{one.address}" for one in beside}
    assert wanted
    (tmp_path / "main.tf").write_text("\n".join(calls))
    with OfflineProviders([tmp_path, *tmp_path.iterdir()]) as offline, Terraform(tmp_path, environment=offline.environment) as terraform:
        terraform.init()
        plan = terraform.show(terraform.plan())["planned_values"]["root_module"]
    found = {one["address"].partition("[")[0] for child in plan["child_modules"] for one in child["resources"]}
    assert not wanted - found
