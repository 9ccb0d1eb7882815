"""Files of rules in Rego: which are read, and what is said of those that cannot be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.linter.custom.rego.samples import POLICY, QUEUES, RULE

from fac_core.document import DocumentError
from fac_core.errors import UserError
from fac_core.finding import Verdict
from fac_lint.cli import command
from fac_lint.run.rego import engine as engines

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.linter.conftest import Lint

pytest.importorskip("regopy", reason="regopy has no wheel here")
pytestmark = pytest.mark.unit


def test_libraries_are_no_rules_and_are_read_with_them(lint: Lint) -> None:
    library = "package lib.queues\n\nis_fifo if input.resource.arguments.fifo_queue\n"
    rule = 'package fac.own\n\nimport data.lib.queues\n\ndeny contains "m" if queues.is_fifo\n'
    files = {"finops.yaml": POLICY, "policies/own.rego": rule, "policies/queues.rego": library, "main.tf": QUEUES}
    report = lint(files, select=("custom",)).report
    assert {one.rule for one in report.findings} == {"own"}
    assert {one.address.rpartition(".")[2]: str(one.verdict) for one in report.findings}["callers"] == "delegated"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('package fac.a\n\ndeny[msg] {\n  msg := "x"\n}\n', "a.rego:3:1: deny is no set of messages"),
        (
            'package fac.a\n\ndeny contains "x" if helper\n\nhelper {\n  input.a\n}\n',
            "a.rego:5:1: a rule of Rego v0, which is read no more",
        ),
        ('package fac.a\n\ndeny contains "x" if helper(1)\n\nhelper(x) = y {\n  y := x\n}\n', "a.rego:5:1: a rule of Rego v0"),
        ("package fac.a\n\ndeny if true\n", "a.rego:3:1: deny is no set of messages"),
        ('package fac.a\n\ndeny := ["x"]\n', "a.rego:3:1: deny is no set of messages"),
        ('deny contains "x" if true\n', "a.rego:1:1: states no package"),
        ("package fac.a\n\ndeny contains x if {\n  x := \n", "a.rego:1:1: no Rego that can be used"),
        (
            'package fac.a\n\ndeny contains x if {\n  x := http.send({"url": "http://x"})\n}\n',
            "a.rego:4:1: there is no function http.send here",
        ),
        ("package fac.a\n\ndeny contains x if x := opa.runtime().env\n", "a.rego:3:1: there is no function opa.runtime here"),
        ("package fac.a\n\ndeny contains x if x := time.now_ns()\n", "there is no function time.now_ns here"),
        ("package fac.a\n\ndeny contains x if x := startwith(1, 2)\n", "Did you mean startswith"),
        (
            "package fac.a\n\nimport data.opa\n\ndeny contains x if x := opa.runtime().env\n",
            "a.rego:5:1: there is no function data.opa.runtime",
        ),
        ('package fac.a\n\ndeny contains "x" if true; f(x) if not x.size\n', "a.rego:3:1: a semicolon between rules"),
        ('package fac.a\n\ndeny contains $"{input.resource.name}" if true\n', "a template string, which is not read here"),
        (b"package fac.a\n\xff", "no UTF-8"),
    ],
)
def test_what_cannot_be_judged_by_is_an_error_with_its_place(text: str | bytes, place: str, lint: Lint, tmp_path: Path) -> None:
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies/a.rego").write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(DocumentError) as caught:
        lint({"finops.yaml": POLICY, "main.tf": QUEUES})
    assert place in str(caught.value)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "no file is meant by policies/*.rego"),
        ({"missing_budget.rego": RULE}, "another rule is called 'missing-budget'"),
        ({"a.rego": RULE, "b.rego": RULE}, "another rule has the same package"),
        ({"a-b.rego": RULE}, "its name is no rule's"),
    ],
)
def test_names_and_files_that_cannot_be(files: dict[str, str], said: str, lint: Lint) -> None:
    with pytest.raises(DocumentError, match=said.replace("*", r"\*")):
        lint({"finops.yaml": POLICY, "main.tf": QUEUES, **{f"policies/{name}": text for name, text in files.items()}})


def test_without_the_package_it_is_named(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "find_spec", lambda _: None)
    with pytest.raises(UserError, match="rules in Rego need the package regopy"):
        lint({"finops.yaml": POLICY, "policies/no_fifo.rego": RULE, "main.tf": QUEUES})


@pytest.mark.parametrize("name", ["no-fifo", "no/fifo", "no fifo.1", "größe"])
def test_packages_that_are_no_plain_names(name: str, lint: Lint) -> None:
    text = f'package fac["{name}"]\n\ndeny contains "m" if input.resource.arguments.fifo_queue\n'
    report = lint({"finops.yaml": POLICY, "policies/own.rego": text, "main.tf": QUEUES}, select=("own",)).report
    assert [one.message for one in report.of(Verdict.VIOLATED)][:1] == ["aws_sqs_queue.q: m"]


@pytest.mark.parametrize(
    ("pattern", "said"),
    [("/etc/*.rego", "begins at the root"), ("policies/../**/../*.rego", "no file is meant"), ("policies/**.rego", "is no pattern")],
)
def test_patterns_that_mean_no_files(pattern: str, said: str, lint: Lint) -> None:
    with pytest.raises(DocumentError, match=said):
        lint({"finops.yaml": f"version: 1\nrego: ['{pattern}']\n", "main.tf": QUEUES})


def test_a_pattern_that_means_too_much_is_said_with_one_next_step(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fac_core.globs.MOST", 0)
    with pytest.raises(DocumentError, match="looks at more than 0 names") as caught:
        lint({"finops.yaml": "version: 1\nrego: ['**/*.rego']\n", "main.tf": QUEUES})
    assert str(caught.value).count("Name the folder") == 1


def test_what_is_no_file_is_said(lint: Lint, tmp_path: Path) -> None:
    (tmp_path / "policies").mkdir()
    os.mkfifo(tmp_path / "policies/a.rego")
    (tmp_path / "policies/b.rego").symlink_to("nowhere")
    with pytest.raises(DocumentError) as caught:
        lint({"finops.yaml": POLICY, "policies/no_fifo.rego": RULE, "main.tf": QUEUES})
    assert "a.rego:1:1: no file, but" in str(caught.value)
    assert "b.rego:1:1: " in str(caught.value)


def test_files_of_rules_in_a_folder_whose_name_is_no_text(lint: Lint) -> None:
    folder = os.fsdecode(b"p\xff")
    files = {f"{folder}/finops.yaml": POLICY, f"{folder}/policies/no_fifo.rego": RULE, f"{folder}/main.tf": QUEUES}
    assert lint(files, select=("no-fifo",)).report.of(Verdict.VIOLATED)


def test_what_is_kept_is_not_used_for_other_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FAC_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "policies").mkdir()
    (tmp_path / "finops.yaml").write_text(POLICY)
    (tmp_path / "main.tf").write_text(QUEUES)
    (tmp_path / "policies/no_fifo.rego").write_text(RULE)

    def told() -> str:
        return CliRunner().invoke(command, ["--select", "custom"], standalone_mode=False).output

    assert ["q is a FIFO queue" in told() for _ in range(2)] == [True, True]
    (tmp_path / "policies/no_fifo.rego").write_text(RULE.replace("is a FIFO", "is an ordered"))
    assert "q is an ordered queue" in told()
    (tmp_path / "policies/more.rego").write_text('package fac.more\n\ndeny contains "too much" if input.resource.type == "aws_sns_topic"\n')
    assert "aws_sns_topic.other: too much" in told()
    library = 'package fac.names\n\nword := "plenty"\n'
    (tmp_path / "policies/names.rego").write_text(library)
    more = 'package fac.more\n\nimport data.fac.names\n\ndeny contains names.word if input.resource.type == "aws_sns_topic"\n'
    (tmp_path / "policies/more.rego").write_text(more)
    assert "aws_sns_topic.other: plenty" in told()
    (tmp_path / "policies/names.rego").write_text(library.replace("plenty", "enough"))
    assert "aws_sns_topic.other: enough" in told()
    (tmp_path / "policies/names.rego").unlink()
    assert "aws_sns_topic.other" not in told()


def test_its_page_holds_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "policies").mkdir()
    (tmp_path / "finops.yaml").write_text(POLICY)
    (tmp_path / "policies/no_fifo.rego").write_text(RULE)
    page = CliRunner().invoke(command, ["explain", "no-fifo"], standalone_mode=False).output
    assert page.startswith("no-fifo (error, custom, recommended)\nFIFO queues cost more.\n")
    assert "input.resource.arguments.fifo_queue" in page
