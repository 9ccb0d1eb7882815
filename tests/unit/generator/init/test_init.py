"""`fac-gen init` starts a repository whose parts fit together."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from pre_commit.clientlib import load_config, load_manifest  # type: ignore[import-untyped]

from fac_core.errors import UserError
from fac_core.policy import load
from fac_gen.cli import command
from fac_gen.init.answers import Answers, asked, words
from fac_gen.init.repository import TARGETS, repository_files, write_repository
from fac_gen.library.library_file import read_library

if TYPE_CHECKING:
    from click.testing import Result

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[4]
PROGRAM = [sys.executable, "-c", "from fac_gen.cli import main; main()", "init"]


def init(*arguments: str) -> Result:
    return CliRunner().invoke(command, ["init", *arguments], standalone_mode=False)


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    told = init(str(tmp_path / "repo"), "--yes", "--cloud", "google", "--cloud", "azurerm", "--tag", "team", "--currency", "eur")
    assert told.exception is None, told.exception
    folder = tmp_path / "repo"
    policy = load(folder / "finops.yaml")
    assert policy.clouds == ("google", "azurerm")
    assert list(policy.tags.required) == ["team"]
    assert policy.currency == "EUR"
    entries = read_library(folder / "library.yaml")
    assert [entry.resource_type for entry in entries] == ["google_storage_bucket", "azurerm_storage_account"]
    assert entries[0].folder == folder / "modules/google/storage-bucket"
    assert "fac-gen library" in told.output
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == set(TARGETS)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_hooks_are_those_that_are_offered(tmp_path: Path) -> None:
    write_repository(tmp_path, repository_files(Answers(), "modules"))
    offered = {hook["id"]: hook for hook in load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))}
    config: dict[str, Any] = load_config(str(tmp_path / ".pre-commit-config.yaml"))
    (local,) = config["repos"]
    written = {hook["id"]: hook for hook in local["hooks"] if hook["id"].startswith("fac-")}
    same = ("name", "entry", "files", "always_run", "pass_filenames")
    assert {name: [hook[key] for key in same] for name, hook in written.items()} == {
        name: [hook[key] for key in same] for name, hook in offered.items()
    }


def test_hooks_and_workflow_call_commands_that_exist() -> None:
    files = repository_files(Answers(), "modules")
    steps = yaml.safe_load(files[".github/workflows/modules.yml"])["jobs"]["check"]["steps"]
    calls = [step["run"] for step in steps if "run" in step]
    calls += [hook["entry"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())]
    for call in calls:
        program, *arguments = call.split()
        assert program in {"pip", "fac-gen", "fac-lint"}
        if program == "fac-gen":
            chosen = command.get_command(command.make_context("fac-gen", list(arguments)), arguments[0])
            assert chosen is not None
            chosen.make_context(arguments[0], [one.replace("modules/*/*", str(ROOT)) for one in arguments[1:]])


@pytest.mark.parametrize("name", sorted(TARGETS.keys() - {"README.md"}))
def test_nothing_is_written_over(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("mine\n")
    told = init(str(tmp_path), "--yes")
    assert isinstance(told.exception, UserError)
    assert f"already there: {name}" in str(told.exception)
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()] == [name]
    assert (tmp_path / name).read_text() == "mine\n"


def test_a_repository_keeps_its_readme(tmp_path: Path) -> None:
    for name in (".git/HEAD", "LICENSE", "README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("mine\n")
    told = init(str(tmp_path), "--yes")
    assert told.exception is None
    assert "+ README.md" not in told.stdout
    assert (tmp_path / "README.md").read_text() == "mine\n"
    assert (tmp_path / "library.yaml").is_file()


@pytest.mark.parametrize("kind", ["folder", "link", "dangling"])
def test_whatever_is_in_the_way_stays(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "finops.yaml"
    if kind == "folder":
        place.mkdir()
    else:
        (tmp_path / "target").write_text("mine\n")
        place.symlink_to("target" if kind == "link" else "nowhere")
    assert isinstance(init(str(tmp_path), "--yes").exception, UserError)
    assert place.is_dir() if kind == "folder" else place.is_symlink()
    assert not (tmp_path / "library.yaml").exists()


@given(st.sets(st.sampled_from(sorted(TARGETS))))
def test_an_interrupted_run_is_completed(tmp_path_factory: pytest.TempPathFactory, there: set[str]) -> None:
    folder = tmp_path_factory.mktemp("repo")
    files = repository_files(Answers(), "modules")
    write_repository(folder, {path: files[path] for path in there})
    assert set(write_repository(folder, files)) == set(files) - there
    assert write_repository(folder, files) == ()
    assert all((folder / path).read_text() == text for path, text in files.items())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--cloud", "amazon"), "there is no cloud 'amazon'"),
        (("--tag", "a b:c{"), "no valid policy"),
        (("--tag", "x: y"), "no valid policy"),
        (("--currency", "dollars"), "no valid policy"),
    ],
)
def test_answers_that_make_no_policy_are_refused(tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    told = init(str(tmp_path), "--yes", *arguments)
    assert isinstance(told.exception, UserError)
    assert message in str(told.exception)
    assert list(tmp_path.iterdir()) == []


def test_without_a_terminal_it_does_not_wait_for_answers(tmp_path: Path) -> None:
    done = subprocess.run([*PROGRAM, str(tmp_path)], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--yes" in done.stderr


def test_on_a_terminal_it_asks(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    os.write(ours, b"aws, google\n\nEUR\nno\n")
    done = subprocess.run([*PROGRAM, str(tmp_path), "--json"], stdin=theirs, capture_output=True, text=True, check=False)
    os.close(ours)
    os.close(theirs)
    assert done.returncode == 0, done.stderr
    assert set(json.loads(done.stdout)["files"]) == set(TARGETS)
    policy = load(tmp_path / "finops.yaml")
    assert policy.clouds == ("aws", "google")
    assert set(policy.tags.required) == set(Answers().tags)
    assert (policy.currency, policy.budgets.required) == ("EUR", False)


def test_defaults_are_the_answers_to_silence() -> None:
    assert asked(Answers(), lambda _, default: default) == Answers()
    assert words("a, b  a,,c") == ("a", "b", "c")


def test_a_repository_without_required_tags_is_possible(tmp_path: Path) -> None:
    write_repository(tmp_path, repository_files(Answers(tags=()), "modules"))
    assert load(tmp_path / "finops.yaml").tags.required == {}
