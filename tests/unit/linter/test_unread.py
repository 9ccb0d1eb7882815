"""What could not be read or is not known is said and counted, whichever rules run."""

from __future__ import annotations

import json
import os
from datetime import date
from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Severity, Verdict
from fac_core.module import module
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind
from fac_lint import formats
from fac_lint.cli import command
from fac_lint.facts.providers import identify
from fac_lint.facts.tag_support import own_tags, why_unknown
from fac_lint.run import engine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

TODAY = date(2026, 11, 23)
TAGGED = 'resource "aws_sqs_queue" "q" {\n  tags = { application = "a", cost_center = "b", environment = "c", owner = "d" }\n}\n'


def closed(path: Path) -> None:
    path.write_text(TAGGED)
    path.chmod(0)


def large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(module.LARGEST + 1)


def dense(path: Path) -> None:
    path.write_text(f"locals {{\n  a = [{'1,' * module.MOST_PARTS}]\n}}\n")


UNREADABLE: dict[str, Callable[[Path], None]] = {
    "no permission": closed,
    "a link that leads nowhere": lambda path: path.symlink_to("nothing"),
    "a link that leads to itself": lambda path: path.symlink_to(path.name),
    "a pipe": os.mkfifo,
    "too large": large,
    "too many parts": dense,
}


def lint(folder: Path, *select: str) -> Outcome:
    (folder / ".git").mkdir(exist_ok=True)
    return engine.lint([folder], engine.Options(TODAY, select=select), folder)


@pytest.mark.parametrize("kind", UNREADABLE)
def test_a_module_with_an_unreadable_file_is_left_out_and_said_so(kind: str, tmp_path: Path) -> None:
    if kind == "no permission" and os.geteuid() == 0:
        pytest.skip("root may read every file")
    for name in ("good", "bad"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "main.tf").write_text(TAGGED)
    UNREADABLE[kind](tmp_path / "bad" / "extra.tf")
    outcome = lint(tmp_path)
    found = [finding for finding in outcome.report.findings if finding.rule == "unreadable"]
    assert [(one.file, one.range, one.address, one.severity) for one in found] == [("bad/extra.tf", None, "bad", Severity.ERROR)]
    assert {one.file for one in outcome.report.findings} == {"bad/extra.tf", "good/main.tf"}
    assert (outcome.report.counts()["unread"], outcome.report.modules, outcome.unparsed) == (1, 1, True)
    document = json.loads(formats.render("json", outcome.report, formats.Style()))
    assert [one["range"] for one in document["findings"] if one["rule"] == "unreadable"] == [None]
    assert "bad/extra.tf" in formats.render("text", outcome.report, formats.Style())


def test_what_was_not_read_is_counted_whichever_rules_run(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('resource "alicloud_instance" "i" {}\nresource "random_id" "r" {}\n')
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "main.tf").symlink_to("nothing")
    outcome = lint(tmp_path, "missing-cost-tags")
    assert outcome.report.findings == ()
    assert (outcome.report.counts()["unread"], outcome.report.counts()["undetermined"]) == (1, 1)
    assert "1 unread, 1 undetermined" in formats.render("text", outcome.report, formats.Style())


@pytest.mark.parametrize("kind", ["a link to nothing", "a link to itself", "a link to a folder"])
def test_a_link_that_terraform_would_fail_on_is_unread(kind: str, tmp_path: Path) -> None:
    """Terraform 1.15 reads every link of such a name, and says of one to a folder that it cannot."""
    (tmp_path / "main.tf").write_text('output "a" {\n  value = 1\n}\n')
    (tmp_path / "below").mkdir()
    target = {"a link to nothing": "nothing", "a link to itself": "link.tf", "a link to a folder": "below"}[kind]
    (tmp_path / "link.tf").symlink_to(target)
    found = lint(tmp_path).report
    assert ([one.rule for one in found.findings], found.counts()["unread"]) == (["unreadable"], 1)


def test_a_folder_is_no_file_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('output "a" {\n  value = 1\n}\n')
    (tmp_path / "below.tf").mkdir()
    assert lint(tmp_path).report.findings == ()


def test_a_call_of_what_cannot_be_read_is_unknown(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('module "m" {\n  source = "./m"\n}\n')
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "main.tf").symlink_to("nothing")
    found = {one.address: one for one in lint(tmp_path, "missing-cost-tags").report.findings}
    assert found["module.m"].verdict is Verdict.UNKNOWN
    assert "cannot be read" in found["module.m"].message


STRANGERS = {
    "alicloud_instance": "nothing is known of the provider hashicorp/alicloud",
    "aws_of_tomorrow": "the catalogue of aws has no type aws_of_tomorrow",
    "azapi_of_tomorrow": "nothing is known of the type azapi_of_tomorrow of azure/azapi",
    "random_id": "",
    "terraform_data": "",
    "null_resource": "",
    "kubernetes_deployment": "",
    "azapi_update_resource": "",
    "awscc_sqs_queue": "",
    "aws_iam_role": "",
}


@pytest.mark.parametrize("name", STRANGERS)
def test_a_type_of_which_nothing_is_known_is_said(name: str, tmp_path: Path) -> None:
    requirement = '{ azapi = { source = "Azure/azapi" } }' if name.startswith("azapi") else "{}"
    entries = requirement[1:-1]
    (tmp_path / "main.tf").write_text(f'terraform {{\n  required_providers {{\n    {entries}\n  }}\n}}\nresource "{name}" "x" {{}}\n')
    outcome = lint(tmp_path, "undetermined")
    wanted = [f"nothing can be said of {name}.x: {STRANGERS[name]}"] if STRANGERS[name] else []
    assert [one.message for one in outcome.report.findings] == wanted
    assert outcome.report.counts()["undetermined"] == len(wanted)


def test_one_finding_speaks_of_all_of_a_provider(tmp_path: Path) -> None:
    names = "".join(f'resource "alicloud_instance" "i{number}" {{}}\n' for number in range(7))
    (tmp_path / "main.tf").write_text(names + 'resource "hcloud_server" "s" {}\n')
    outcome = lint(tmp_path, "undetermined")
    assert [(one.address, one.message.partition(":")[0]) for one in outcome.report.findings] == [
        ("alicloud_instance.i0", "nothing can be said of alicloud_instance.i0, alicloud_instance.i1, alicloud_instance.i2 and 4 more"),
        ("hcloud_server.s", "nothing can be said of hcloud_server.s"),
    ]
    assert outcome.report.counts()["undetermined"] == 8


def test_types_of_every_version_of_the_catalogue_are_known() -> None:
    known = catalogue()
    for file, owner in (
        (known.file(one, two.version), identify(f"hashicorp/{one}")) for one in known.providers() for two in known.versions(one)
    ):
        assert {name: why for name in file.names(Kind.RESOURCE) if (why := why_unknown(name, owner))} == {}
        asked = {name for name, support in file.tag_index().items() if support is not None}
        assert {name for name in asked if own_tags(name, owner) is None} == set()


def test_paths_without_terraform_are_told(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    assert lint(tmp_path / "docs").without == (tmp_path / "docs",)
    (tmp_path / "main.tf").write_text(TAGGED)
    assert lint(tmp_path).without == ()


def test_strict_refuses_what_it_has_not_read(tmp_path: Path) -> None:
    from click.testing import CliRunner  # noqa: PLC0415 - only here

    (tmp_path / "docs").mkdir()
    run = CliRunner().invoke(command, ["check", str(tmp_path / "docs"), "--strict"], standalone_mode=False)
    assert run.return_value == 2
    assert "no Terraform file is under" in run.stderr
    assert CliRunner().invoke(command, ["check", str(tmp_path / "docs")], standalone_mode=False).return_value == 0
    (tmp_path / "docs" / "main.tf").symlink_to("nothing")
    assert CliRunner().invoke(command, ["check", str(tmp_path / "docs"), "--strict"], standalone_mode=False).return_value == 3
    assert CliRunner().invoke(command, ["check", str(tmp_path / "docs")], standalone_mode=False).return_value == 1


def test_what_opentofu_makes_of_a_module_is_judged_beside_what_terraform_does(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(TAGGED)
    (tmp_path / "main.tofu").write_text('resource "aws_sqs_queue" "q" {}\nresource "alicloud_instance" "i" {}\n')
    (tmp_path / "more.tofu").write_text('resource "aws_sqs_queue" "more" {}\n')
    outcome = lint(tmp_path, "missing-cost-tags")
    found = {(one.file, one.address, str(one.verdict), one.message.endswith("(as OpenTofu reads it)")) for one in outcome.report.findings}
    assert found == {
        ("main.tf", "aws_sqs_queue.q", "compliant", False),
        ("main.tofu", "aws_sqs_queue.q", "violated", True),
        ("more.tofu", "aws_sqs_queue.more", "violated", False),
    }
    assert outcome.report.counts()["undetermined"] == 1
    assert "main.tofu" in outcome.report.sources
    assert 'resource "aws_sqs_queue" "q" {}' in formats.render("text", outcome.report, formats.Style())


def test_calls_are_judged_as_opentofu_reads_what_they_call(tmp_path: Path) -> None:
    (tmp_path / "queue").mkdir()
    (tmp_path / "main.tf").write_text(
        'module "m" {\n  source = "./queue"\n  tags   = { application = "a", environment = "c", owner = "d" }\n}\n'
    )
    queue = 'variable "tags" {\n  type = map(string)\n}\nresource "aws_sqs_queue" "q" {\n  tags = TAGS\n}\n'
    (tmp_path / "queue" / "main.tf").write_text(queue.replace("TAGS", 'merge(var.tags, { cost_center = "b" })'))
    (tmp_path / "queue" / "main.tofu").write_text(queue.replace("TAGS", "var.tags"))
    found = {(one.address, str(one.verdict)) for one in lint(tmp_path, "missing-cost-tags").report.findings if one.file == "main.tf"}
    assert found == {("module.m", "compliant"), ("module.m", "violated")}
