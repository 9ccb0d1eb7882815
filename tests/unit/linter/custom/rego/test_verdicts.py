"""Rules in Rego: verdicts, refusals and limits."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.document import DocumentError
from fac_core.errors import UserError
from fac_core.finding import Severity, Verdict
from fac_lint.cli import command
from fac_lint.run.rego import engine as engines
from fac_lint.run.rego.engine import Engine
from fac_lint.run.rego.worker import Load

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.linter.conftest import Lint, Verdicts

pytest.importorskip("regopy", reason="regopy has no wheel here")
pytestmark = pytest.mark.unit

POLICY = "version: 1\nrego: [policies/*.rego]\n"
RULE = """\
# FIFO queues cost more
# resource: aws_sqs_queue
package fac.no_fifo

deny contains {"message": message, "argument": "fifo_queue"} if {
  input.resource.arguments.fifo_queue
  message := sprintf("%s is a FIFO queue", [input.resource.name])
}
"""
QUEUES = """\
variable "fifo" {}
variable "big" {
  default = false
}
variable "tags" {}
resource "aws_sqs_queue" "q" {
  fifo_queue = "true"
}
resource "aws_sqs_queue" "callers" {
  fifo_queue = var.fifo
}
resource "aws_sqs_queue" "either" {
  fifo_queue                = true
  message_retention_seconds = var.big ? 60 : 600
  name                      = var.fifo
}
resource "aws_sqs_queue" "elsewhere" {
  fifo_queue = data.external.queue.result.fifo
}
resource "aws_sqs_queue" "none" {}
resource "aws_sns_topic" "other" {
  fifo_topic = true
}
"""


def test_what_is_certain_what_is_the_callers_and_what_nobody_knows(lint: Lint, verdicts: Verdicts) -> None:
    outcome = lint({"finops.yaml": POLICY, "policies/no_fifo.rego": RULE, "main.tf": QUEUES})
    assert verdicts(outcome, "no-fifo") == {
        "aws_sqs_queue.q": "violated",
        "aws_sqs_queue.callers": "delegated",
        "aws_sqs_queue.either": "violated",
        "aws_sqs_queue.elsewhere": "unknown",
        "aws_sqs_queue.none": "compliant",
    }
    (found, *_) = [one for one in outcome.report.of(Verdict.VIOLATED) if one.rule == "no-fifo"]
    assert found.message == "aws_sqs_queue.q: q is a FIFO queue"
    assert (found.range and found.range.start.line, found.severity) == (7, Severity.ERROR)


def said(lint: Lint, body: str, module: str, more: str = "", about: str = "aws_sqs_queue") -> dict[str, str]:
    text = f'# resource: {about}\npackage fac.own\n{more}\ndeny contains "m" if {{\n  {body}\n}}\n'
    report = lint({"finops.yaml": POLICY, "policies/own.rego": text, "main.tf": module}, select=("own",)).report
    return {one.address.rpartition(".")[2]: str(one.verdict) for one in report.findings}


@pytest.mark.parametrize(
    ("body", "verdicts"),
    [
        ("input.resource.arguments.message_retention_seconds < 1000", "either=violated"),
        ("input.resource.arguments.message_retention_seconds < 100", "either=delegated"),
        ("not input.resource.arguments.message_retention_seconds", "q=violated either=compliant"),
        ("not input.resource.tags.owner", "q=violated"),
        ("not input.resource.arguments.kms_master_key_id", "q=violated"),
        ("not input.resource.arguments.policy", "q=unknown"),  # the provider fills it in
        ('input.resource.arguments.name == "q"', "q=unknown either=delegated"),
        ("count(input.resource.arguments) > 1", "q=compliant either=delegated"),
        ('input.resource.type == "aws_sqs_queue"', "q=violated either=violated callers=violated"),
        ('input.resource.cloud == "aws"; input.resource.billable; input.resource.taggable', "q=violated"),
        ('input.resource.file == "main.tf"; input.resource.folder == ""', "q=violated"),
        ('input.policy.currency == "USD"; input.policy.ceilings.vcpus > 1', "q=compliant"),
        ("count(input.resource.handed_on) == 0", "q=violated"),
        ("opa := 1; 1 / 0 > opa", "q=compliant"),
    ],
)
def test_what_a_file_may_look_at(body: str, verdicts: str, lint: Lint) -> None:
    found = said(lint, body, QUEUES)
    wanted = dict(one.split("=") for one in verdicts.split())
    assert {name: found[name] for name in wanted} == wanted


TAGGED = """\
variable "tags" {}
resource "aws_sqs_queue" "known" {
  tags = { owner = "a" }
}
resource "aws_sqs_queue" "open" {
  tags = merge(var.tags, { owner = "a" })
}
"""


def test_keys_that_are_there_whatever_else_is(lint: Lint) -> None:
    assert said(lint, 'input.resource.tags.owner == "a"', TAGGED) == {"known": "violated", "open": "violated"}
    assert said(lint, "not input.resource.tags.team", TAGGED) == {"known": "violated", "open": "delegated"}
    assert said(lint, 'some key, _ in input.resource.tags\n  key != "owner"', TAGGED) == {"known": "compliant", "open": "delegated"}


def test_sets_to_warn_of_weigh_less(lint: Lint) -> None:
    text = RULE.replace("deny contains", "warn contains")
    report = lint({"finops.yaml": POLICY, "policies/no_fifo.rego": text, "main.tf": QUEUES}, select=("no-fifo",)).report
    assert {str(one.severity) for one in report.of(Verdict.VIOLATED)} == {"warning"}
    both = RULE + '\nwarn contains "w" if not input.resource.arguments.fifo_queue\n'
    report = lint({"finops.yaml": POLICY, "policies/no_fifo.rego": both, "main.tf": QUEUES}, select=("no-fifo",)).report
    assert {one.address.rpartition(".")[2]: str(one.severity) for one in report.of(Verdict.VIOLATED)} == {
        "q": "error", "either": "error", "none": "warning",
    }  # fmt: skip


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


@pytest.mark.parametrize(
    ("value", "body", "verdict"),
    [
        ('"a\\\\nb"', 'x == "a\\\\nb"', "violated"),
        ('"a\\"b"', 'x == "a\\"b"', "violated"),
        ('"a\\nb"', 'contains(x, "\\n")', "violated"),
        ("9223372036854775808", "to_number(x) > 0", "violated"),
        ('"\\u00fc\\U0001d11e"', 'count(x) == 2; startswith(x, "ü")', "violated"),
    ],
)
def test_values_arrive_as_they_are(value: str, body: str, verdict: str, lint: Lint) -> None:
    module = f'resource "aws_sqs_queue" "q" {{\n  name = {value}\n}}\n'
    assert said(lint, f"x := input.resource.arguments.name; {body}", module) == {"q": verdict}


def test_names_that_are_no_text_are_unknown_where_they_may_be_read(lint: Lint) -> None:
    folder = os.fsdecode(b"m\xff")
    for body, verdict in (('input.resource.type == "aws_sqs_queue"', "violated"), ('input.resource.folder == "m"', "unknown")):
        rule = f'package fac.own\n\ndeny contains "m" if {body}\n'
        files = {"finops.yaml": POLICY, "policies/own.rego": rule, f"{folder}/main.tf": 'resource "aws_sqs_queue" "q" {}\n'}
        assert [str(one.verdict) for one in lint(files, select=("own",)).report.findings] == [verdict]


def test_packages_that_are_no_plain_names(lint: Lint) -> None:
    text = 'package fac["no-fifo"]\n\ndeny contains "m" if input.resource.arguments.fifo_queue\n'
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


# Limits

LOOP = "some a in numbers.range(1, 100000)\n  some b in numbers.range(1, 100000)\n  a * b < 0"
PAIRS = 'some a in numbers.range(1, 4000); some b in numbers.range(1, 4000); y := sprintf("%d %d aaaaaaaaaaaaaaaaaaa", [a, b])'
LARGE = f"x := [y | {PAIRS}]\n  count(x) < 0"


@pytest.mark.parametrize("body", [LOOP, LARGE])
def test_who_takes_too_long_or_too_much_is_unknown_and_the_rest_is_judged(body: str, lint: Lint) -> None:
    hanging = f'input.resource.name == "none"\n  {body}'
    head = "# resource: aws_sqs_queue\npackage fac.own\n"
    text = f'{head}\ndeny contains "m" if {{\n  {hanging}\n}}\n\ndeny contains "q" if input.resource.name == "q"\n'
    files = {"finops.yaml": POLICY, "policies/own.rego": text, "policies/no_fifo.rego": RULE, "main.tf": QUEUES}
    start = time.perf_counter()
    report = lint(files, select=("custom",)).report
    assert time.perf_counter() - start < 60
    found = {(one.rule, one.address.rpartition(".")[2]): one for one in report.findings}
    assert found["own", "q"].verdict is Verdict.VIOLATED
    assert found["own", "none"].verdict is Verdict.UNKNOWN
    assert "the rule failed: it takes too" in found["own", "none"].message
    assert found["no-fifo", "none"].verdict is Verdict.COMPLIANT


def engine(text: str) -> Engine:
    return Engine(Load({"a.rego": text}, {"a": {"deny": "data.fac.a.deny"}}))


def test_the_child_has_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_OF_OURS", "s3cr3t")
    found = engine("package fac.a\n\ndeny contains x if x := opa.runtime().env\n").ask("a", {}).found
    assert "SECRET_OF_OURS" not in str(found)
    assert os.environ["PATH"] not in str(found)


def test_who_says_too_much_says_nothing() -> None:
    text = 'package fac.a\n\ndeny contains sprintf("%s%d", [input.x, n]) if some n in numbers.range(1, 20)\n'
    assert engine(text).ask("a", {"x": "a" * 100_000}).failed == "it says too much"


def test_who_never_ends_is_not_asked_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_OFTEN", 2)
    text = f'package fac.a\n\ndeny contains "m" if {{\n  input.x\n  {LOOP}\n}}\n\ndeny contains "n" if not input.x\n'
    asked = engine(text)
    assert [asked.ask("a", {"x": True}).failed for _ in range(2)] == ["it takes too long"] * 2
    start = time.process_time(), time.perf_counter()
    assert {asked.ask("a", {"x": True}).failed for _ in range(100)} == {"it takes too long"}
    assert time.perf_counter() - start[1] < 0.5


def test_half_an_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_COMMAND", ("/bin/sh", "-c", "read line; printf '{\"found\": {'"))
    assert engine("package fac.a\n").check().failed


def test_each_process_has_a_child_of_its_own() -> None:
    asked = engine('package fac.a\n\ndeny contains "m" if input.x > 1\n')
    assert asked.ask("a", {"x": 2}).found == {"deny": ["m"]}
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.write(writer, str(asked.ask("a", {"x": 1}).found == {"deny": []}).encode())
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reader, 10) == b"True"
    assert asked.ask("a", {"x": 3}).found == {"deny": ["m"]}


def test_a_child_that_is_ended_before_it_has_read_all_is_no_bug() -> None:
    asked = engine('package fac.a\n\ndeny contains "m" if input.x > 1\n')
    asked.ask("a", {"x": 2})
    assert asked._child is not None  # noqa: SLF001 - somebody else would end it
    asked._child.kill()  # noqa: SLF001 - as above
    asked._child.wait()  # noqa: SLF001 - as above: now nobody reads what it is told
    assert asked.ask("a", {"x": 2}).failed


def test_a_child_that_is_ended_is_started_again() -> None:
    asked = engine('package fac.a\n\ndeny contains "m" if input.x > 1\n')
    asked.ask("a", {"x": 2})
    assert asked._child is not None  # noqa: SLF001 - somebody else would end it
    asked._child.kill()  # noqa: SLF001 - as above
    assert asked.ask("a", {"x": 2}).failed
    assert asked.ask("a", {"x": 2}).found == {"deny": ["m"]}


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
