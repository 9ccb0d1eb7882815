"""What `--fix` and `--diff` make of files: all that helps, nothing else, and never half of it."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.linter.test_truth import read_case

from fac_core import hcl
from fac_core.errors import UserError
from fac_core.finding import Edit, Finding, Fix, Position, Range, Severity, Verdict
from fac_lint.cli import command
from fac_lint.run import engine, mending, rulebook, writing
from fac_lint.run.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.evaluation.disk import Disk
    from fac_lint.views.resources import ResourceView

pytestmark = pytest.mark.unit

TODAY = date(2026, 11, 23)
INPUT = 'variable "tags" {\n  type = map(string)\n}\n'
QUEUE = 'resource "aws_sqs_queue" "q" {\n  name = "q" # ours\n}\n'
MENDED = INPUT + QUEUE.replace("ours\n", "ours\n\n  tags = var.tags\n")
VOLUME = 'resource "aws_ebs_volume" "v" {\n  type = "gp2"\n  tags = var.tags\n}\n'
TRUTH = sorted((Path(__file__).parent / "truth").glob("*.tf"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "main.tf").write_text(INPUT + QUEUE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, ["--select", "tags-input-not-wired,gp2-volume", *arguments], standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return int(result.return_value or 0), result.stdout_bytes.decode(), result.stderr


def test_fix_mends_and_reports_what_is_left(folder: Path) -> None:
    code, out, err = run("--fix")
    assert (folder / "main.tf").read_text() == MENDED
    assert (code, "1 compliant" in out) == (0, True)
    assert "one finding in one file mended" in err


def test_unsafe_fixes_are_made_when_they_are_asked_for(folder: Path) -> None:
    (folder / "main.tf").write_text(INPUT + VOLUME)
    code, out, err = run("--fix", "--fail-on", "warning")
    assert (folder / "main.tf").read_text() == INPUT + VOLUME
    assert (code, "gp2-volume" in out) == (1, True)
    assert "one further finding can be mended by --unsafe-fixes" in err
    assert run("--fix", "--unsafe-fixes", "--fail-on", "warning")[0] == 0
    assert (folder / "main.tf").read_text() == INPUT + VOLUME.replace("gp2", "gp3")


def test_a_diff_changes_nothing_and_can_be_applied(folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "no_end.tf").write_bytes((INPUT + QUEUE).replace("\n", "\r\n").rstrip().encode())
    code, out, err = run("--diff")
    assert (folder / "main.tf").read_text() == INPUT + QUEUE
    assert code == 1
    assert "two findings in two files would be mended; nothing was changed" in err
    applied = subprocess.run(["patch", "-p1", "--binary"], input=out.encode(), cwd=folder, capture_output=True, check=False)
    assert applied.returncode == 0, applied.stdout
    assert (folder / "main.tf").read_text() == MENDED
    assert (folder / "sub" / "no_end.tf").read_bytes() == MENDED.rstrip().encode().replace(b"\n", b"\r\n")
    assert run("--diff")[:2] == (0, "")


@pytest.mark.parametrize("arguments", [("--unsafe-fixes",), ("--fix", "--plan", "x.json"), ("--diff", "--state", "x.json")])
def test_what_cannot_be_asked_for(arguments: tuple[str, ...], folder: Path) -> None:
    with pytest.raises(UserError):
        run(*arguments)
    assert (folder / "main.tf").read_text() == INPUT + QUEUE


def _link(folder: Path) -> Path:
    other = folder.parent / "other.tf"
    (folder / "main.tf").rename(other)
    (folder / "main.tf").symlink_to(other)
    return other


def _link_to_a_folder(folder: Path) -> Path:
    outside = folder.parent / f"{folder.name}-outside"
    outside.mkdir()
    (folder / "main.tf").rename(outside / "main.tf")
    (folder / "linked").symlink_to(outside)
    return outside / "main.tf"


def _readonly(folder: Path) -> Path:
    (folder / "main.tf").chmod(0o444)
    return folder / "main.tf"


@pytest.mark.parametrize(
    ("prepare", "told"), [(_link, "is a link to"), (_link_to_a_folder, "leads out of the folders"), (_readonly, "may only be read")]
)
def test_what_must_not_be_written_leaves_all_as_it_was(prepare: Callable[[Path], Path], told: str, folder: Path) -> None:
    (folder / "also").mkdir()
    (folder / "also" / "main.tf").write_text(INPUT + QUEUE)
    file = prepare(folder)
    with pytest.raises(UserError, match=told):
        run("--fix")
    assert file.read_text() == (folder / "also" / "main.tf").read_text() == INPUT + QUEUE


def test_a_failing_disk_leaves_all_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "also").mkdir()
    (folder / "also" / "main.tf").write_text(INPUT + QUEUE)
    replace, calls = Path.replace, []

    def failing(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(UserError, match="No space left"):
        run("--fix")
    assert (folder / "main.tf").read_text() == (folder / "also" / "main.tf").read_text() == INPUT + QUEUE
    assert sorted(os.listdir(folder)) == [".git", "also", "main.tf"]  # noqa: PTH208 - names alone


def test_a_file_that_changes_meanwhile_is_not_overwritten(folder: Path) -> None:
    changed = mending.mend([folder], _options(), folder).changed
    (folder / "main.tf").write_text(QUEUE)
    with pytest.raises(UserError, match="was changed"):
        writing.write(changed, folder, [folder])
    assert (folder / "main.tf").read_text() == QUEUE


def _options(select: tuple[str, ...] = ("tags-input-not-wired",)) -> engine.Options:
    return engine.Options(TODAY, select=select)


def _at(start: int, end: int, text: str) -> Edit:
    return Edit("main.tf", Range(Position(1, 1, start), Position(1, 1, end)), text)


@pytest.mark.parametrize(
    ("fixes", "expected"),
    [
        ({"a": [_at(0, 1, "x"), _at(8, 8, "!")], "b": [_at(8, 8, "?")]}, "xbcdefgh!"),  # the same place: the second waits
        ({"a": [_at(0, 3, "x")], "b": [_at(2, 4, "y")], "c": [_at(6, 6, "z")]}, "xdefzgh"),  # overlap: the second as a whole
        ({"a": [_at(0, 3, "x")], "b": [_at(0, 3, "x"), _at(3, 4, "y")]}, "xyefgh"),  # the same edit for two reasons
    ],
)
def test_overlapping_fixes_wait_for_the_next_round(
    fixes: dict[str, list[Edit]], expected: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "main.tf").write_text("abcdefgh")
    state = {"rounds": 0}

    def findings() -> Iterator[Finding]:
        if state["rounds"] == 0:
            for name, edits in fixes.items():
                yield Finding("r", Verdict.VIOLATED, Severity.ERROR, "m", "main.tf", None, name, Fix(name, tuple(edits)))

    def lint(paths: object, options: object, base: object, disk: Disk, *, step: object) -> engine.Outcome:
        del paths, options, base, step
        found = tuple(findings())
        state["rounds"] += 1
        sources = {"main.tf": next(iter(disk.unsaved.values()), b"abcdefgh")}
        return engine.Outcome(Report(found, sources=sources), built_in_policy=False, unparsed=False)

    monkeypatch.setattr(engine, "lint", lint)
    monkeypatch.setattr(mending, "_errors", lambda *_: 0)
    assert mending.mend([folder], _options(), folder).after["main.tf"].decode() == expected


def test_a_fix_that_does_not_help_is_taken_back(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = rulebook.Rule.fix

    def useless(self: rulebook.Rule, resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
        fix = real(self, resource, answer, context)
        return Fix(fix.description, tuple(Edit(one.file, one.range, "\n  # tags\n") for one in fix.edits)) if fix else None

    monkeypatch.setattr(rulebook.Rule, "fix", useless)
    mended = mending.mend([folder], _options(), folder)
    assert (mended.changed, mended.made) == ({}, 0)
    assert len(mended.outcome.report.of(Verdict.VIOLATED)) == 1


WORDS = st.sampled_from(["a", "ä", "Name", "b_2"])
VALUES = st.sampled_from(['"x"', "var.other", "local.tags", '"${var.other}-x"', "null", "1"])
MAPS = st.one_of(
    st.dictionaries(WORDS, VALUES, max_size=2).map(lambda own: "{ " + ", ".join(f"{key} = {value}" for key, value in own.items()) + " }"),
    st.dictionaries(WORDS, VALUES, max_size=2).map(
        lambda own: "{ # why\n" + "".join(f"{key} = {value} # {key}\n" for key, value in own.items()) + "}"
    ),
    st.sampled_from(["local.tags", "merge(local.tags, { a = 1 })", "{}", "null", "var.tags", "tomap({})"]),
)
ARGUMENTS = st.fixed_dictionaries(
    {},
    optional={
        "name": VALUES,
        "tags": MAPS,
        "type": st.sampled_from(['"gp2"', '"gp3"', "var.other"]),
        "retention_in_days": st.sampled_from(["0", "7", "null", "var.other"]),
        "daily_quota_gb": st.sampled_from(["-1", "5"]),
    },
)
TYPES = st.sampled_from(
    ["aws_sqs_queue", "aws_ebs_volume", "aws_cloudwatch_log_group", "azurerm_log_analytics_workspace", "google_container_cluster"]
)
COMMENTS = st.sampled_from(["", " # why", " // why", " /* why */"])
INNER = st.sampled_from(["", "cost_management_config {\nenabled = false # off\n}\n", "# at the end\n", "/* one */ timeouts {}\n", "\n"])


@st.composite
def resources(draw: st.DrawFn) -> str:
    """Blocks of all shapes: on one line, empty, with comments, with line ends of both kinds."""
    head = f'resource "{draw(TYPES)}" "r{draw(st.integers(0, 99))}" {{'
    arguments = draw(ARGUMENTS)
    if len(arguments) < 2 and draw(st.booleans()):
        return head + "".join(f" {key} = {value} " for key, value in arguments.items() if "#" not in value) + "}\n"
    return f"{head}\n" + "".join(f"{key} = {value}{draw(COMMENTS)}\n" for key, value in arguments.items()) + draw(INNER) + "}\n"


@given(blocks=st.lists(resources(), min_size=1, max_size=3), crlf=st.booleans(), formatted=st.booleans(), unsafe=st.booleans())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_mending_twice_is_mending_once(blocks: list[str], crlf: bool, formatted: bool, unsafe: bool, folder: Path) -> None:  # noqa: FBT001 - drawn
    source = (INPUT + "locals {\ntags = {}\n}\n" + "".join(blocks)).encode()
    source = _formatted(source) if formatted else source
    source = source.replace(b"\n", b"\r\n") if crlf else source
    (folder / "main.tf").write_bytes(source)
    options = engine.Options(TODAY, select=("all",))
    first = mending.mend([folder], options, folder, unsafe=unsafe)
    writing.write(first.changed, folder, [folder])
    after = (folder / "main.tf").read_bytes()
    assert hcl.parse(after, "main.tf").errors == hcl.parse(source, "main.tf").errors
    assert mending.mend([folder], options, folder, unsafe=unsafe).changed == {}
    assert not formatted or crlf or _formatted(after) == after
    assert [one.text for one in hcl.parse(after, "x.tf").comments] == [one.text for one in hcl.parse(source, "x.tf").comments]
    assert {_about(one) for one in first.outcome.report.of(Verdict.VIOLATED)} <= {
        _about(one) for one in first.first.report.of(Verdict.VIOLATED)
    }


def _about(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.address


@pytest.mark.parametrize("case", TRUTH, ids=lambda case: case.stem)
def test_mending_the_truth_cases(case: Path, tmp_path: Path, lint: Callable[..., engine.Outcome]) -> None:
    files, _ = read_case(case)
    before = lint(files)
    options = engine.Options(TODAY)
    mended = mending.mend([tmp_path], options, tmp_path, unsafe=True)
    writing.write(mended.changed, tmp_path, [tmp_path])
    after = engine.lint([tmp_path], options, tmp_path)
    assert after.report.findings == mended.outcome.report.findings
    assert mending.mend([tmp_path], options, tmp_path, unsafe=True).changed == {}
    new = {(one.rule, one.address) for one in after.report.of(Verdict.VIOLATED)}
    assert new <= {(one.rule, one.address) for one in before.report.of(Verdict.VIOLATED)}
    for name in mended.changed:
        _stays_formatted(tmp_path / name, mended.before[name])


def test_trailing_comments_stay_below_each_other(folder: Path) -> None:
    head, tail = 'resource "aws_ebs_volume" "v" {\n  size = 1', "\n\n  a = 1 # x\n}\n"
    tags = '{ Name = "ä", Long = "long" }'
    (folder / "main.tf").write_text(f"{INPUT}{head}{' ' * 29}# GiB\n  tags = {tags} # ours{tail}")
    run("--fix")
    expected = f"{INPUT}{head}{' ' * 46}# GiB\n  tags = merge(var.tags, {tags}) # ours{tail}"
    assert (folder / "main.tf").read_text() == expected
    assert not shutil.which("terraform") or _formatted(expected.encode()).decode() == expected


def _stays_formatted(path: Path, before: bytes) -> None:
    after = path.read_bytes()
    if path.suffix == ".tf" and shutil.which("terraform") and _formatted(after) != after:
        assert _formatted(before) != before


def _formatted(source: bytes) -> bytes:
    return subprocess.run(["terraform", "fmt", "-"], input=source, capture_output=True, check=True).stdout
