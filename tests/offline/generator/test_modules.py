"""Generated modules are formatted, valid and pass their own tests, by terraform's own word, without network."""

from __future__ import annotations

import re
import shutil
from functools import cache
from itertools import groupby, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.few_runs import leave_runs
from tests.offline.generator.proved_once import few_runs, texts_of

from fac_core.hcl.format import format_hcl
from fac_core.manifest.module_lock import LOCK
from fac_core.policy import BUILT_IN, Policy, load
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import RunStatus, Terraform
from fac_gen.blueprint.build import blueprint, full_samples
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.library.library_file import read_library
from fac_gen.module import write_module
from fac_gen.proof.steps import Step
from fac_gen.proof.verify import FEW, verify

if TYPE_CHECKING:
    from fac_gen.library.library_model import Entry

pytestmark = pytest.mark.offline
MODULES = Path(__file__).parents[3] / "modules"
LIBRARY = sorted(read_library(MODULES / "library.yaml"), key=lambda entry: entry.folder)
BATCHES = [
    batch
    for _, entries in groupby(LIBRARY, key=lambda entry: entry.folder.parent)
    for batch in zip_longest(*[iter(entries)] * FEW)  # as many as verify proves at once
]
FOUNDATIONS = sorted(path.parent for path in MODULES.glob("*/*/module.yaml") if not (path.parent / LOCK).is_file())
PROVED = frozenset(Step) - {Step.LINT}
"""Linting the library is a test of its own, with more questions."""
# None of the library, which is proved anyway.
SAMPLE = (
    "aws_backup_plan",
    "aws_iam_role_policy_attachment",
    "aws_opsworks_stack",
    "azurerm_key_vault_secret",
    "azurerm_management_group",
    "azurerm_role_assignment",
    "azurerm_sentinel_data_connector_office_365",
    "google_project_iam_member",
)
# Secrets in nested blocks, and no curated validations that plausible values would fail.
SECRETS = ("aws_appflow_connector_profile", "azurerm_linux_web_app_slot", "google_datastream_connection_profile")
POLICY = """
version: 1
currency: EUR
tags:
  scope: cost-scope
  required:
    owner: {format: email}
    CostCenter: {pattern: "^cc-[0-9]{4}$"}
    environment: {values: [dev, staging, prod]}
  optional:
    data_class: {values: [public, internal]}
  fixed: {managed_by: terraform, made-with: fac}
budgets: {required: true, period: quarterly, alerts: [{at: 50, on: actual}, {at: 110.5, on: forecast}]}
alarms: {required: [spend, idle]}
"""


def examine(folder: Path, *, versions: dict[str, str] | None = None) -> None:
    """Let terraform say that a module is formatted, valid and passes its tests."""
    with OfflineProviders([folder], versions=versions or {}) as offline, Terraform(folder, environment=offline.environment) as terraform:
        assert terraform.fmt() == ()
        terraform.init()
        assert [str(one) for one in terraform.validate()] == []
        report = terraform.test()
        failed = [f"{run.name}: {one}" for run in report.runs for one in run.diagnostics if run.status is not RunStatus.PASS]
        assert failed == []
        assert report.count(RunStatus.PASS) == len(report.runs) > 0


@cache
def few_runs_of(cloud: str) -> tuple[dict[str, dict[str, str]], int]:
    """Return the files of a cloud's modules with the runs that say something new."""
    return few_runs([(entry.resource_type, texts_of(entry.folder)) for entry in LIBRARY if entry.folder.parent.name == cloud])


@pytest.mark.parametrize("batch", BATCHES, ids=lambda batch: batch[0].folder.relative_to(MODULES).as_posix())
def test_the_library_passes_its_tests_under_every_version(
    batch: tuple[Entry | None, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each module is formatted, and valid under every version of its provider; its tests pass under the newest.

    What is generated is what stands in modules/: test_golden_modules.py. Of the tests, what another module of the same cloud has asked in
    the same words of the same declarations is left out: values that are refused, budgets or none, and scopes. Examples are left out,
    too, of both kinds: test_plans_of_the_library.py plans them, under the newest version alone. Which runs those are, says proved_once.py.
    """
    files = few_runs_of(batch[0].folder.parent.name)[0] if batch[0] else {}
    monkeypatch.setattr("fac_gen.proof.batch.module_files", lambda made, *_, **__: files[made.resource_type])
    verified = verify([entry for entry in batch if entry], steps=PROVED, jobs=0, memory=tmp_path)
    assert [proof.plain() for proof in verified.proofs if not proof.ok or proof.warned] == []


@pytest.mark.parametrize("folder", FOUNDATIONS, ids=lambda path: path.parent.name)
def test_the_modules_that_are_written_by_hand_pass_their_tests(folder: Path, tmp_path: Path) -> None:
    examine(Path(shutil.copytree(folder, tmp_path / "module")))


def test_few_runs_of_the_library_are_left_out() -> None:
    counts = {cloud: few_runs_of(cloud)[1] for cloud in ("aws", "azurerm", "google")}
    assert 1300 < sum(counts.values()) < 1700, counts


def test_a_question_that_is_another_is_asked() -> None:
    """What is broken in one module is never left out because others are whole."""
    files = texts_of(MODULES / "aws/sqs-queue")
    assert few_runs([("aws_lb", files), ("aws_sqs_queue", files)])[1] > 15
    for name, there, instead in (
        ("variables.cost.tf", "length(value) <= 256", "length(value) <= 257"),
        ("variables.cost.tf", "var.budget.amount > 0", "var.budget.amount > var.anomaly.amount"),
        ("main.tf", "var.budget != null || var.cost.budget_opt_out", "var.budget != null || var.cost.scope"),
        ("main.tf", "count = var.create ? 1 : 0", "count = var.create ? 0 : 1"),
        ("variables.cost.tf", "budget_opt_out = optional(string)", 'budget_opt_out = optional(string, "")'),
        ("budget.tf", "emails) <= 10", "emails) <= 11"),
        ("tests/cost.tftest.hcl", "range(11)", "range(12)"),
    ):
        broken = {**files, name: files[name].replace(there, instead)}
        assert broken != files
        assert few_runs([("aws_lb", files), ("aws_sqs_queue", broken)])[1] < few_runs([("aws_lb", files), ("aws_sqs_queue", files)])[1]


def test_a_value_that_an_input_refuses_no_more_is_found_in_the_inputs_alone(tmp_path: Path) -> None:
    files = few_runs([("aws_sqs_queue", texts_of(MODULES / "aws/sqs-queue"))])[0]["aws_sqs_queue"]
    weaker = files["inputs/main.tf"].replace("<= 1048576", "<= 1048577")
    assert weaker != files["inputs/main.tf"]
    head, *runs = files["tests/inputs.tftest.hcl"].split("\nrun ")
    asked = "\nrun ".join([head, *(run for run in runs if "./inputs" in run)])
    for name, text in {"versions.tf": files["versions.tf"], "inputs/main.tf": weaker, "tests/inputs.tftest.hcl": asked}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    with OfflineProviders([tmp_path]) as offline, Terraform(tmp_path, environment=offline.environment) as terraform:
        terraform.init()
        report = terraform.test()
    assert [run.name for run in report.runs if run.status is not RunStatus.PASS] == ["wrong_values_are_refused_2"]
    assert len(report.runs) > 1


def test_no_type_is_proved_twice() -> None:
    assert {entry.resource_type for entry in LIBRARY}.isdisjoint(SAMPLE)
    assert all((entry.options.include, entry.options.exclude, entry.options.depth) == ((), (), None) for entry in LIBRARY)


@pytest.mark.parametrize("resource_type", SAMPLE)
def test_any_type_makes_a_module_that_passes_its_tests(resource_type: str, tmp_path: Path) -> None:
    old = resource_type == "aws_opsworks_stack"
    examine(write_module(resource_type, tmp_path / "module", policy=BUILT_IN).folder, versions={"aws": "5.100.0"} if old else None)


@pytest.mark.parametrize("resource_type", ["aws_sqs_queue", "azurerm_storage_account", "google_storage_bucket"])
def test_a_policy_of_another_shape_makes_a_module_that_passes_its_tests(resource_type: str, tmp_path: Path) -> None:
    path = tmp_path / "finops.yaml"
    path.write_text(POLICY)
    policy: Policy = load(path)
    examine(write_module(resource_type, tmp_path / "module", policy=policy).folder)


@pytest.mark.parametrize("resource_type", ["aws_db_instance", "aws_sqs_queue"])
def test_a_module_passes_its_tests_under_the_older_major_version_too(resource_type: str, tmp_path: Path) -> None:
    folder = write_module(resource_type, tmp_path / "module", policy=BUILT_IN).folder
    leave_runs(folder, lambda run: "expect_failures" not in run)  # no version of a provider changes what an input refuses
    examine(folder, versions={"aws": "5.100.0"})


def test_a_module_for_one_version_offers_all_it_knows(tmp_path: Path) -> None:
    written = write_module("aws_sqs_queue", tmp_path / "module", policy=BUILT_IN, options=Options(provider_version="6"))
    assert "region" in [one.name for one in written.blueprint.inputs]
    leave_runs(written.folder, lambda run: "expect_failures" not in run)
    examine(written.folder)


@pytest.mark.parametrize("resource_type", SECRETS)
def test_every_nested_block_can_be_given_secrets_included(resource_type: str, tmp_path: Path) -> None:
    folder = write_module(resource_type, tmp_path / "module", policy=BUILT_IN).folder
    inputs = blueprint(resource_type, BUILT_IN).inputs
    assert any(one.sensitive and one.type.startswith(("object", "list")) for one in inputs)
    head = (folder / "tests/cost.tftest.hcl").read_text().partition('run "')[0]
    given = {one.name for one in inputs if one.shown} | set(re.findall(r"^  (\w+) += ", head, re.MULTILINE))
    values = "\n".join(f"{name} = {value}" for name, value in full_samples(resource_type, BUILT_IN).items() if name not in given)
    everything = f'{head[: head.rindex("}")]}\n{values}\n}}\nrun "everything" {{\ncommand = plan\n}}\n'
    shutil.rmtree(folder / "tests")
    (folder / "tests").mkdir()
    (folder / "tests/everything.tftest.hcl").write_text(format_hcl(everything))
    examine(folder)
