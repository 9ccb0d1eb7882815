"""The use cases of a cloud's modules plan, all of them in one root, and cost what is written: a process for each cloud."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.offline.estimated import cost_what_is_written

import fac_gen.samples.use_cases as cases
from fac_core.resources import read
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform
from fac_gen.samples.use_cases import use_cases

pytestmark = pytest.mark.offline
MODULES = Path(__file__).parents[3] / "modules"
FOLDERS = sorted(path for path in Path(cases.__file__).parent.iterdir() if any(path.glob("*.yaml")))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_use_cases_plan(folder: Path, tmp_path: Path) -> None:
    examples: list[Path] = []
    for path in sorted(folder.glob("[!_]*.yaml")):
        name = path.stem.replace("_", "-")
        module = shutil.copytree(MODULES / folder.name / name, tmp_path / name)
        examples += [module / "examples" / one for one in use_cases(f"{folder.name}_{path.stem}")]
    labels = {f"{one.parents[1].name}-{one.name}": one for one in examples}
    calls = [f'module "{label}" {{\n  source = "./{one.relative_to(tmp_path)}"\n}}\n' for label, one in labels.items()]
    (tmp_path / "main.tf").write_text("\n".join(calls))
    folders = [tmp_path, *examples, *(one.parents[1] for one in examples)]
    with OfflineProviders(folders) as offline, Terraform(tmp_path, environment=offline.environment) as terraform:
        terraform.init()
        assert [str(one) for one in terraform.validate()] == []
        plan = terraform.show(terraform.plan())
    planned = plan["planned_values"]["root_module"]["child_modules"]
    assert len(planned) == len(examples)
    held = plan.get("checks", [])
    assert [one["address"]["to_display"] for one in held if one["status"] in {"fail", "error"}] == []
    (tmp_path / "plan.json").write_text(json.dumps(plan))
    cost_what_is_written(read("plan", tmp_path / "plan.json"), folder.name, labels)
