"""Hand-written modules of many styles are adopted: their files stay, and terraform and the linter accept the whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.offline.generator.few_runs import run_few

from fac_core.hcl.format import format_hcl
from fac_core.policy import BUILT_IN, Policy, load
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import RunStatus, Terraform
from fac_gen.adopt import adopt
from fac_gen.proof.batch import LEAN
from fac_gen.proof.run import run_tests
from fac_lint.cli import command

pytestmark = pytest.mark.offline

STYLES = {path.stem: path.read_text() for path in sorted((Path(__file__).parent / "styles").iterdir())}
# A module with a provider configuration of its own is a root: nobody calls it, and what nobody gives has its default.
ROOTS = {"aliased"}
OF_ANOTHER_SHAPE = ("switched", "keyed", "azure", "google")
LEAST = 5
"""More runs than that pass in every module."""
DECLARED = re.compile(r'^variable "(\w+)" \{', re.MULTILINE)
VALUES = """
cost          = { application = "shop", cost_center = "cc-1234", environment = "prod", owner = "shop@example.com" }
budget        = { amount = 20 }
notifications = { emails = ["team@example.com"] }
"""
POLICY = """
version: 1
currency: EUR
tags:
  scope: cost-scope
  required:
    owner: {format: email}
    CostCenter: {pattern: "^cc-[0-9]{4}$"}
  optional:
    data_class: {values: [public, internal]}
  fixed: {managed_by: terraform}
budgets: {required: true, period: quarterly, alerts: [{at: 50, on: actual}]}
alarms: {required: [spend, idle]}
"""


def hand_written(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "main.tf").write_text(text)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files of a module."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def accepted(folders: list[Path]) -> None:
    """Let terraform and the linter accept modules that stand in one folder: each is valid and formatted, and passes its own tests."""
    validated(folders)
    results = list(run_few(folders))
    assert {one.folder.name: one.problems for one in results if not one.ok} == {}
    assert [one.folder.name for one in results if one.count(RunStatus.PASS) <= LEAST] == []
    for folder in folders:
        linted(folder)


def validated(folders: list[Path]) -> None:
    """Format and validate all in one go, called with every input unknown: that is how terraform validates a module alone."""
    root = folders[0].parent / "all"
    root.mkdir()
    called = {folder.name: DECLARED.findall("\n".join(path.read_text() for path in folder.glob("*.tf"))) for folder in folders}
    assert all(called.values())
    inputs = {name: "".join(f"{one} = var.any\n" for one in declared) for name, declared in called.items()}
    calls = [f'module "{name}" {{\nsource = "../{name}"\n{given}}}\n' for name, given in inputs.items()]
    (root / "main.tf").write_text(format_hcl("\n".join(['variable "any" {\ntype = any\n}\n', *calls])))
    with OfflineProviders([root, *folders]) as offline, Terraform(root, environment={**offline.environment, **LEAN}) as terraform:
        terraform.init()
        assert [str(one) for one in terraform.validate()] == []
    with Terraform(root.parent, environment=LEAN) as terraform:
        assert terraform.fmt() == ()


def linted(folder: Path) -> None:
    """Let the linter accept a module."""
    values = folder.parent / "values.tfvars"
    values.write_text(VALUES)
    given = [f"--var-file={values}"] if folder.name in ROOTS else []
    found = CliRunner().invoke(command, [str(folder), *given], standalone_mode=False)
    assert found.exception is None, found.exception
    assert not found.return_value, found.output


def lost(style: str, folder: Path) -> list[str]:
    """Return the lines of a style that adoption has taken away, tags and what stands around them left out."""
    after = (folder / "main.tf").read_text().splitlines()
    own = ("tags", "labels", "{ name =", "}", '"somebody"', "propagate_at_launch")
    return [line for line in STYLES[style].splitlines() if line not in after and not any(word in line for word in own)]


def test_adopted_modules_are_accepted(tmp_path: Path) -> None:
    folders = [hand_written(tmp_path / style, text) for style, text in STYLES.items()]
    for folder in folders:
        adopt(folder, BUILT_IN, write=True)
        assert lost(folder.name, folder) == []
        assert adopt(folder, BUILT_IN).files == {}, "adopting again changes nothing"
    accepted(folders)


@pytest.mark.parametrize("optional_cost", [False, True], ids=["asked", "optional"])
def test_a_policy_of_another_shape_holds_too(tmp_path: Path, *, optional_cost: bool) -> None:
    (tmp_path / "finops.yaml").write_text(POLICY)
    policy: Policy = load(tmp_path / "finops.yaml")
    folders = [hand_written(tmp_path / style, STYLES[style]) for style in OF_ANOTHER_SHAPE]
    for folder in folders:
        adopt(folder, policy, optional_cost=optional_cost, write=True)
    accepted(folders)


def test_callers_may_go_without(tmp_path: Path) -> None:
    folders = [hand_written(tmp_path / style, text) for style, text in STYLES.items()]
    for folder in folders:
        adopt(folder, BUILT_IN, optional_cost=True, write=True)
        assert adopt(folder, BUILT_IN).files == {}, "what was chosen is recorded"
        assert "without_cost_there_are_no_guardrails" in (folder / "tests/cost.tftest.hcl").read_text()
    accepted(folders)


def test_callers_must_say_again(tmp_path: Path) -> None:
    """What then stands there is what is adopted at once, which is accepted; where it is not, it is accepted as well."""
    others = []
    (tmp_path / "at-once").mkdir()
    for style, text in STYLES.items():
        folder, at_once = hand_written(tmp_path / style, text), hand_written(tmp_path / "at-once" / style, text)
        adopt(folder, BUILT_IN, optional_cost=True, write=True)
        adopt(folder, BUILT_IN, optional_cost=False, write=True)
        assert "without_cost" not in (folder / "tests/cost.tftest.hcl").read_text()
        adopt(at_once, BUILT_IN, write=True)
        others += [folder] if contents(folder) != contents(at_once) else []
    if others:
        accepted(others)


IN_JSON = """{
  "variable": {"name": {"type": "string"}, "tags": {"type": "map(string)", "default": {}}},
  "resource": {"aws_sqs_queue": {"this": {"name": "${var.name}", "tags": "${var.tags}"}}}
}
"""


def test_a_module_in_json_is_adopted_by_what_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "queue"
    folder.mkdir()
    (folder / "main.tf.json").write_text(IN_JSON)
    made = adopt(folder, BUILT_IN, write=True)
    (asked,) = [note for note in made.notes if "by hand" in note]
    assert '"tags": "${merge(..., local.cost_tags)}" in main.tf.json:3' in asked
    assert not any("cost.scope" in note for note in made.notes), "the input that names the queue is found in JSON too"
    assert (folder / "main.tf.json").read_text() == IN_JSON
    (folder / "main.tf.json").write_text(IN_JSON.replace("${var.tags}", "${merge(var.tags, local.cost_tags)}"))
    assert [one.ok for one in run_tests([folder])] == [True]
