"""What is linted, where findings stand, and that every run says the same."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.finding import Verdict
from fac_lint import formats
from fac_lint.run import engine

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

QUEUE = 'resource "aws_sqs_queue" "q" {\n  tags = { Name = "q" }\n}\n'
TODAY = date(2026, 11, 23)


def test_the_built_in_policy_holds_without_a_file(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"main.tf": QUEUE})
    assert outcome.built_in_policy
    assert any("application, cost_center, environment and owner" in finding.message for finding in outcome.report.findings)


def test_broken_files_are_findings_and_the_rest_is_linted(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"broken.tf": 'resource "aws_sqs_queue" "broken" {\n  name =\n}\n', "main.tf": QUEUE})
    assert outcome.unparsed
    found = {(finding.rule, finding.file) for finding in outcome.report.of(Verdict.VIOLATED)}
    assert ("syntax-error", "broken.tf") in found
    assert ("missing-cost-tags", "main.tf") in found


def test_what_is_wrong_is_said_with_its_place(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"modules/queue/main.tf": "\n" + QUEUE}, select=("missing-cost-tags",))
    (finding,) = outcome.report.findings
    assert finding.range is not None
    assert (finding.file, finding.range.start.line, finding.range.start.column) == ("modules/queue/main.tf", 3, 3)
    assert outcome.report.sources["modules/queue/main.tf"][finding.range.start.byte : finding.range.end.byte] == b'tags = { Name = "q" }'


def test_a_call_names_the_child_as_related_place(lint: Callable[..., Outcome]) -> None:
    child = 'variable "tags" {}\nresource "aws_sqs_queue" "q" {\n  tags = var.tags\n}\n'
    outcome = lint(
        {"main.tf": 'module "q" {\n  source = "./queue"\n  tags = {}\n}\n', "queue/main.tf": child}, select=("missing-cost-tags",)
    )
    (finding,) = outcome.report.of(Verdict.VIOLATED)
    assert (finding.file, finding.address) == ("main.tf", "module.q")
    assert [(place.file, place.range.start.line) for place in finding.related] == [("queue/main.tf", 3)]


def test_a_child_that_is_not_linted_is_judged_at_the_call(lint: Callable[..., Outcome]) -> None:
    files = {"root/main.tf": 'module "q" {\n  source = "../queue"\n}\n', "queue/main.tf": QUEUE}
    alone = lint(files, select=("missing-cost-tags",), paths=("root",))
    assert [(finding.file, finding.address) for finding in alone.report.of(Verdict.VIOLATED)] == [("root/main.tf", "module.q")]
    both = lint(files, select=("missing-cost-tags",))
    assert [(finding.file, finding.address) for finding in both.report.of(Verdict.VIOLATED)] == [("queue/main.tf", "aws_sqs_queue.q")]


def test_the_same_bytes_on_every_run(tmp_path: Path, lint: Callable[..., Outcome]) -> None:
    files = {f"m{i}/main.tf": QUEUE.replace('"q"', f'"q{i}"') for i in range(8)}
    first = lint(files)
    texts = {name: formats.render(name, first.report, formats.Style(compliant=True)) for name in formats.UNITS.names()}
    backwards = engine.lint([tmp_path / f"m{i}" for i in reversed(range(8))], engine.Options(TODAY), tmp_path)
    again = engine.lint([tmp_path / "m3", tmp_path, tmp_path / "m3" / "main.tf"], engine.Options(TODAY), tmp_path)
    for name, text in texts.items():
        assert formats.render(name, backwards.report, formats.Style(compliant=True)) == text
        assert formats.render(name, again.report, formats.Style(compliant=True)) == text


def test_paths_are_relative_and_with_slashes(tmp_path: Path, lint: Callable[..., Outcome]) -> None:
    lint({"a/b/main.tf": QUEUE})
    elsewhere = tmp_path / "c"
    elsewhere.mkdir()
    report = engine.lint([tmp_path / "a"], engine.Options(TODAY), elsewhere).report
    assert {finding.file for finding in report.findings} == {"../a/b/main.tf"}


def test_a_module_named_twice_is_linted_once(tmp_path: Path, lint: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    lint({"main.tf": QUEUE})
    monkeypatch.chdir(tmp_path)
    counts = engine.lint([tmp_path, Path(), Path("main.tf")], engine.Options(TODAY)).report.counts()
    assert (counts["modules"], counts["violated"], counts["delegated"]) == (1, 1, 1)


def test_wrong_names_are_errors_even_with_nothing_to_lint(tmp_path: Path) -> None:
    for options in (engine.Options(TODAY, select=("nothing",)), engine.Options(TODAY, policy=tmp_path / "none.yaml")):
        with pytest.raises(UserError):
            engine.lint([tmp_path], options, tmp_path)


def test_a_path_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        engine.lint([tmp_path / "nothing"], engine.Options(TODAY), tmp_path)


def test_a_folder_without_terraform_is_clean(tmp_path: Path) -> None:
    report = engine.lint([tmp_path], engine.Options(TODAY), tmp_path).report
    assert (report.modules, report.files, report.findings) == (0, 0, ())


def test_ignored_folders_are_not_linted(lint: Callable[..., Outcome]) -> None:
    outcome = lint({".gitignore": "out/\n", "out/main.tf": QUEUE, ".terraform/modules/x/main.tf": QUEUE, "main.tf": QUEUE})
    assert {finding.file for finding in outcome.report.findings} == {"main.tf"}
    assert os.sep == "/" or Path("main.tf").as_posix() == "main.tf"


ROOT = (
    'terraform {\n  backend "s3" {}\n}\nvariable "tags" {\n  type = map(string)\n}\nresource "aws_sqs_queue" "q" {\n  tags = var.tags\n}\n'
)
GIVEN = 'tags = { application = "a", cost_center = "b", environment = "c", owner = "d" }\n'


def test_values_that_nobody_gives_a_root_are_decided_at_run_time(tmp_path: Path, lint: Callable[..., Outcome]) -> None:
    (finding,) = lint({"main.tf": ROOT, "prod.tfvars": GIVEN}, select=("missing-cost-tags",)).report.findings
    assert (finding.verdict, "at run time, through var.tags" in finding.message) == (Verdict.DELEGATED, True)
    options = engine.Options(TODAY, select=("missing-cost-tags",), value_files=(tmp_path / "prod.tfvars",))
    (finding,) = engine.lint([tmp_path], options, tmp_path).report.findings
    assert finding.verdict is Verdict.COMPLIANT


def test_values_that_no_module_takes_are_told(tmp_path: Path) -> None:
    (tmp_path / "prod.tfvars").write_text(GIVEN)
    (tmp_path / "queue").mkdir()
    (tmp_path / "queue" / "main.tf").write_text(QUEUE)
    options = engine.Options(TODAY, value_files=(tmp_path / "prod.tfvars",))
    assert any("none takes the values" in note for note in engine.lint([tmp_path], options, tmp_path).notes)
    with pytest.raises(UserError, match="No such file"):
        engine.lint([tmp_path], replace(options, value_files=(tmp_path / "lost.tfvars",)), tmp_path)


@pytest.mark.parametrize("values", ["tags = {\n", 'tags "x" {}\n'])
def test_values_that_cannot_be_read_leave_the_root_out(values: str, lint: Callable[..., Outcome]) -> None:
    outcome = lint({"main.tf": ROOT, "terraform.tfvars": values})
    assert [(finding.rule, finding.file) for finding in outcome.report.findings] == [("unreadable", "terraform.tfvars")]
