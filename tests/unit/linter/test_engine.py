from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core import hcl
from fac_core.errors import UserError
from fac_core.finding import Edit, Severity, Verdict
from fac_core.hcl.edit import apply
from fac_lint import engine, formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.engine import Outcome

pytestmark = pytest.mark.unit

QUEUE = 'resource "aws_sqs_queue" "q" {\n  tags = { Name = "q" }\n}\n'
TODAY = date(2026, 11, 23)


def rules_of(outcome: Outcome) -> list[str]:
    return [finding.rule for finding in outcome.report.of(Verdict.VIOLATED)]


def test_the_built_in_policy_holds_without_a_file(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"main.tf": QUEUE})
    assert outcome.built_in_policy
    assert "application, cost_center, environment and owner" in outcome.report.findings[-1].message


def test_the_nearest_policy_holds_for_each_module(lint: Callable[..., Outcome]) -> None:
    policy = "version: 1\ntags:\n  required:\n    {}: {{}}\n    {}: {{}}\n"
    outcome = lint(
        {
            "a/finops.yaml": policy.format("team", "part"),
            "a/main.tf": QUEUE,
            "b/finops.yaml": policy.format("owner", "unit"),
            "b/main.tf": QUEUE,
        },
        select=("missing-cost-tags",),
    )
    assert [finding.message.rpartition("tags ")[2] for finding in outcome.report.findings] == ["part and team", "owner and unit"]


def test_a_typo_in_the_policy_is_an_error_with_its_place(lint: Callable[..., Outcome]) -> None:
    with pytest.raises(UserError, match=r"finops\.yaml"):
        lint({"finops.yaml": "version: 1\ntgas: {}\n", "main.tf": QUEUE})


def test_an_unknown_rule_in_the_policy_is_an_error(lint: Callable[..., Outcome]) -> None:
    with pytest.raises(UserError, match="missing-budgte"):
        lint({"finops.yaml": "version: 1\nlint:\n  select: [missing-budgte]\n", "main.tf": QUEUE})


@pytest.mark.parametrize("setting", ["ignore: [missing-budgte]", "severity: {missing-budgte: info}"])
def test_a_stranger_in_the_policy_is_told(setting: str, lint: Callable[..., Outcome]) -> None:
    outcome = lint({"finops.yaml": f"version: 1\nlint:\n  {setting}\n", "main.tf": QUEUE})
    (note,) = outcome.notes
    assert "'missing-budgte'" in note
    assert "missing-budget" in note


def test_severity_comes_from_the_policy(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"finops.yaml": "version: 1\nlint:\n  severity: {missing-budget: info}\n", "main.tf": QUEUE})
    severities = {finding.rule: finding.severity for finding in outcome.report.findings}
    assert severities == {"missing-budget": Severity.INFO, "missing-cost-tags": Severity.ERROR}


def test_budgets_are_not_asked_for_when_the_policy_does_not(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"finops.yaml": "version: 1\nbudgets: {required: false}\n", "main.tf": QUEUE}, select=("missing-budget",))
    assert outcome.report.findings == ()


def test_an_exemption_covers_until_its_end(lint: Callable[..., Outcome]) -> None:
    entry = '  - {{rule: missing-*, resource: "aws_sqs_queue.*", reason: r, approved_by: a@example.com, expires: {}}}\n'
    policy = "version: 1\nexemptions:\n"
    good = lint({"finops.yaml": policy + entry.format("2026-11-23"), "main.tf": QUEUE})
    assert rules_of(good) == []
    late = lint({"finops.yaml": policy + entry.format("2026-11-22"), "main.tf": QUEUE})
    assert sorted(rules_of(late)) == ["expired-exemption", "missing-budget", "missing-cost-tags"]


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("# fac:ignore missing-budget, missing-cost-tags", []),
        ('// fac:ignore missing-budget,missing-cost-tags reason="why not" until=2026-11-23', []),
        ("/* fac:ignore missing-budget, missing-cost-tags */", []),
        ("# fac:ignore missing-budget", ["missing-cost-tags"]),
        ("# fac:ignore missing-budget until=2026-11-22", ["expired-ignore", "missing-budget", "missing-cost-tags"]),
        ("# fac:ignore", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore missing-budget until=soon", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore missing-budget because", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore missing-budgte", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore syntax-error", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore-file missing-budget, missing-cost-tags", []),
        ("# fac:ignored missing-budget", ["missing-budget", "missing-cost-tags"]),
    ],
)
def test_suppression_comments(comment: str, left: list[str], lint: Callable[..., Outcome]) -> None:
    outcome = lint({"main.tf": f"{comment}\n# a word more\n{QUEUE}"})
    assert sorted(rules_of(outcome)) == left


def test_a_comment_at_the_end_of_a_line_covers_it(lint: Callable[..., Outcome]) -> None:
    text = QUEUE.replace('" }', '" } # fac:ignore missing-cost-tags')
    assert rules_of(lint({"main.tf": text})) == ["missing-budget"]


def test_a_comment_covers_its_block_only(lint: Callable[..., Outcome]) -> None:
    other = QUEUE.replace('"q"', '"other"', 1)
    outcome = lint({"main.tf": f"# fac:ignore missing-cost-tags\n{QUEUE}{other}"}, select=("missing-cost-tags",))
    assert [finding.address for finding in outcome.report.findings] == ["aws_sqs_queue.other"]
    assert outcome.report.suppressed == 1


def test_a_comment_in_a_string_is_none(lint: Callable[..., Outcome]) -> None:
    assert "unused-ignore" not in rules_of(lint({"main.tf": 'locals {\n  x = "# fac:ignore missing-budget"\n}\n'}))


def test_broken_files_are_findings_and_the_rest_is_linted(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"broken.tf": 'resource "aws_sqs_queue" "broken" {\n  name =\n}\n', "main.tf": QUEUE})
    assert outcome.unparsed
    found = {(finding.rule, finding.file) for finding in outcome.report.of(Verdict.VIOLATED)}
    assert ("syntax-error", "broken.tf") in found
    assert ("missing-cost-tags", "main.tf") in found


def test_what_is_wrong_is_said_with_its_place(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"modules/queue/main.tf": "\n" + QUEUE}, select=("missing-cost-tags",))
    (finding,) = outcome.report.findings
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('resource "aws_sqs_queue" "q" {\n  name = "q"\n}\n', 'resource "aws_sqs_queue" "q" {\n  name = "q"\n\n  tags = var.tags\n}\n'),
        (
            'resource "aws_sqs_queue" "q" {\n  tags = { Name = "ä" }\n}\n',
            'resource "aws_sqs_queue" "q" {\n  tags = merge(var.tags, { Name = "ä" })\n}\n',
        ),
    ],
)
def test_the_fix_wires_the_tags(text: str, expected: str, lint: Callable[..., Outcome]) -> None:
    inputs = 'variable "tags" {\n  type = map(string)\n}\n'
    outcome = lint({"main.tf": inputs + text}, select=("tags-input-not-wired",))
    (finding,) = outcome.report.of(Verdict.VIOLATED)
    assert finding.fix is not None
    fixed = apply((inputs + text).encode(), finding.fix.edits).decode()
    assert fixed == inputs + expected
    assert lint({"main.tf": fixed}, select=("tags-input-not-wired",)).report.of(Verdict.VIOLATED) == []


def test_the_fix_passes_tags_to_a_call(lint: Callable[..., Outcome]) -> None:
    child = 'variable "tags" {\n  default = {}\n}\nresource "aws_sqs_queue" "q" {\n  tags = var.tags\n}\n'
    root = 'variable "labels" {\n  type = map(string)\n}\nmodule "q" {\n  source = "./queue"\n}\n'
    outcome = lint({"main.tf": root, "queue/main.tf": child}, select=("tags-input-not-wired",))
    (finding,) = outcome.report.of(Verdict.VIOLATED)
    assert finding.fix is not None
    edits: tuple[Edit, ...] = finding.fix.edits
    assert apply(root.encode(), edits).decode() == root.replace('queue"\n}', 'queue"\n\n  tags = var.labels\n}')


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


@settings(max_examples=150)
@given(st.binary(max_size=200) | st.text(alphabet='{}[]()"$%=.,:?\\\n #<ETmap1e9', max_size=120).map(str.encode))
def test_random_bytes_never_crash(tmp_path: Path, content: bytes) -> None:
    (tmp_path / ".git").mkdir(exist_ok=True)
    (tmp_path / "main.tf").write_bytes(QUEUE.encode() + content)
    outcome = engine.lint([tmp_path], engine.Options(TODAY), tmp_path)
    for name in formats.UNITS.names():
        assert formats.render(name, outcome.report, formats.Style())


EXPRESSIONS = [
    "var.tags",
    "local.t",
    "merge(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "for k, v in",
    ":",
    "=>",
    "k",
    "v",
    "?",
    "null",
    '"${',
    '}"',
    "...",
    "1e9",
    "try(",
    "%{ if",
    ",",
    "=",
    ".x",
    "[*]",
    "[0]",
    "aws_sqs_queue.q",
    "module.m",
    "each.value",
    "-",
    "!",
    "&&",
    "==",
]


@settings(max_examples=200)
@given(st.lists(st.sampled_from(EXPRESSIONS), max_size=14).map(" ".join))
def test_random_expressions_never_crash(tmp_path: Path, expression: str) -> None:
    queue = f'resource "aws_sqs_queue" "q" {{\n  for_each = local.t\n  tags = {expression}\n}}\n'
    text = f'variable "tags" {{}}\nlocals {{\n  t = {expression}\n}}\n{queue}'
    (tmp_path / ".git").mkdir(exist_ok=True)
    (tmp_path / "main.tf").write_text(text, encoding="utf-8")
    outcome = engine.lint([tmp_path], engine.Options(TODAY), tmp_path)
    assert outcome.report.modules == 1
    assert hcl.parse(text.encode(), "main.tf").source == text.encode()


def test_deeply_nested_expressions_are_unknown(lint: Callable[..., Outcome]) -> None:
    chain = "".join(f"  t{i} = merge(local.t{i + 1}, {{}})\n" for i in range(3000))
    outcome = lint(
        {"main.tf": f'locals {{\n{chain}}}\nresource "aws_sqs_queue" "q" {{\n  tags = local.t0\n}}\n'}, select=("missing-cost-tags",)
    )
    assert [str(finding.verdict) for finding in outcome.report.findings] == ["unknown"]


@pytest.mark.parametrize(
    "step", ['"${local.a%d}${local.a%d}"', "[local.a%d, local.a%d]", "concat(local.a%d, local.a%d)", "{ x = local.a%d, y = local.a%d }"]
)
def test_what_doubles_a_hundred_times_is_soon_done(step: str, lint: Callable[..., Outcome]) -> None:
    first = '["x"]' if "concat" in step else '"x"'
    chain = "".join(f"  a{i} = {step % (i - 1, i - 1)}\n" for i in range(1, 100))
    tags = '{ owner = jsonencode(local.a99), same = local.a99 == local.a99, text = "${local.a99}" }'
    use = f'resource "aws_sqs_queue" "q" {{\n  tags = {tags}\n}}\n'
    outcome = lint({"main.tf": f"locals {{\n  a0 = {first}\n{chain}}}\n{use}"}, select=("missing-cost-tags",))
    assert [str(finding.verdict) for finding in outcome.report.findings] == ["violated"]


@pytest.mark.parametrize("nesting", ["(", "[", "{ a = ", "!", '"${'])
def test_deep_nesting_is_survived(nesting: str, lint: Callable[..., Outcome]) -> None:
    outcome = lint({"main.tf": f"locals {{\n  x = {nesting * 5000}\n}}\n{QUEUE}"})
    assert outcome.unparsed


def test_no_fix_is_offered_in_json(lint: Callable[..., Outcome]) -> None:
    text = '{"variable": {"tags": {}}, "resource": {"aws_sqs_queue": {"q": {"tags": {"Name": "x"}}, "r": {}}}}'
    found = lint({"main.tf.json": text}, select=("tags-input-not-wired",)).report.of(Verdict.VIOLATED)
    assert [(finding.address, finding.fix) for finding in found] == [("aws_sqs_queue.q", None), ("aws_sqs_queue.r", None)]


def test_a_module_named_twice_is_linted_once(tmp_path: Path, lint: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    lint({"main.tf": QUEUE})
    monkeypatch.chdir(tmp_path)
    counts = engine.lint([tmp_path, Path(), Path("main.tf")], engine.Options(TODAY)).report.counts()
    assert (counts["modules"], counts["violated"]) == (1, 2)


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
