"""`fac-gen library`: what happens to the modules."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from fac_core.manifest.module_lock import LOCK, digest
from fac_gen.cli import command
from fac_gen.disk.exchange import write_folder
from fac_gen.disk.journal import is_alive
from fac_gen.disk.records import BASE
from fac_gen.library.digests import digest_cache
from fac_gen.library.generate import Status
from fac_gen.library.library_file import read_library
from fac_gen.library.run import run

if TYPE_CHECKING:
    from click.testing import Result

    from fac_gen.library.library_model import Entry
    from fac_gen.library.run import Result as LibraryResult

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[4]
TEXT = """version: 1
modules:
  - aws_sqs_queue
  - {type: aws_sns_topic, path: topic, exclude: [delivery_policy]}
  - google_storage_bucket
"""
TEN = [f"aws_{name}" for name in ("ami", "eip", "instance", "vpc", "subnet", "kms_key", "route", "s3_object", "sns_topic", "ebs_volume")]


def write_ten(folder: Path, times: int) -> Path:
    folder.mkdir(exist_ok=True)
    lines = [f"  - {{type: {name}, path: {number}/{name}}}\n" for number in range(times) for name in TEN]
    (folder / "library.yaml").write_text("version: 1\nmodules:\n" + "".join(lines))
    return folder / "library.yaml"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def entries(tmp_path: Path) -> tuple[Entry, ...]:
    (tmp_path / "library.yaml").write_text(TEXT)
    return read_library(tmp_path / "library.yaml")


def statuses(result: LibraryResult) -> list[str]:
    return [one.status.value for one in result.outcomes]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_second_run_changes_nothing(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    assert statuses(run(entries)) == ["created"] * 3
    before = contents(tmp_path)
    assert statuses(run(entries)) == ["unchanged"] * 3
    assert contents(tmp_path) == before


def test_a_run_is_the_same_with_and_without_what_is_known(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    run(entries, cache=digest_cache(tmp_path / "known"))
    for name in ("known", "nothing"):
        assert statuses(run(entries, cache=digest_cache(tmp_path / name))) == ["unchanged"] * 3


def test_many_processes_write_the_same_bytes(tmp_path: Path) -> None:
    for jobs in (1, 2):
        library = write_ten(tmp_path / str(jobs), 2)
        result = run(read_library(library), jobs=jobs, cache=digest_cache(tmp_path / "known" / str(jobs)))
        assert statuses(result) == ["created"] * 20
        assert [one.resource_type for one in result.outcomes] == TEN * 2
    assert contents(tmp_path / "1") == contents(tmp_path / "2")


def test_a_lost_or_foreign_file_is_noticed(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    run(entries)
    main = tmp_path / "aws/sqs-queue/main.tf"
    main.unlink()
    assert statuses(run(entries))[0] == "unchanged", "taking a file away is an edit"
    assert "edited: main.tf" in run(entries).outcomes[0].detail
    assert statuses(run(entries, force=True)) == ["updated", "unchanged", "unchanged"]
    assert main.is_file()


@pytest.mark.parametrize("edited", [False, True])
def test_the_module_of_another_type_is_not_replaced(entries: tuple[Entry, ...], tmp_path: Path, *, edited: bool) -> None:
    run(entries)
    if edited:
        (tmp_path / "topic/main.tf").write_text("# mine\n")
    before = contents(tmp_path / "topic")
    (tmp_path / "library.yaml").write_text(TEXT.replace("aws_sns_topic, path: topic, exclude: [delivery_policy]", "aws_eip, path: topic"))
    entries = read_library(tmp_path / "library.yaml")
    result = run(entries)
    assert statuses(result) == ["unchanged", "failed", "unchanged"]
    assert "holds the module of aws_sns_topic" in result.outcomes[1].detail
    assert contents(tmp_path / "topic") == before
    assert statuses(run(entries, force=True)) == ["unchanged", "updated", "unchanged"]


def test_a_readme_of_the_users_stays(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    (tmp_path / "topic").mkdir()
    (tmp_path / "topic/README.md").write_text("# Mine\n")
    assert statuses(run(entries)) == ["created"] * 3
    assert statuses(run(entries)) == ["unchanged"] * 3
    assert statuses(run(entries, cache=digest_cache(tmp_path / "nothing"))) == ["unchanged"] * 3
    assert (tmp_path / "topic/README.md").read_text() == "# Mine\n"


def exclude_delay(folder: Path) -> tuple[Entry, ...]:
    (folder / "library.yaml").write_text(TEXT.replace("- aws_sqs_queue", "- {type: aws_sqs_queue, exclude: [delay_seconds]}"))
    return read_library(folder / "library.yaml")


def test_an_edit_is_merged_with_what_the_library_says_now(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    run(entries)
    main = tmp_path / "aws/sqs-queue/main.tf"
    main.write_text(main.read_text() + "\n# mine\n")
    looked = run(exclude_delay(tmp_path), write=False)
    assert (looked.outcomes[0].status, looked.exit_code(check=True)) == (Status.UPDATED, 1)
    assert "var.delay_seconds" in main.read_text()
    result = run(exclude_delay(tmp_path))
    assert (result.outcomes[0].status, result.outcomes[0].detail) == (Status.UPDATED, "merged with edits: main.tf")
    assert "# mine" in main.read_text()
    assert "var.delay_seconds" not in main.read_text()
    again = run(exclude_delay(tmp_path), write=False)
    assert (again.outcomes[0].status, again.exit_code(check=True)) == (Status.UNCHANGED, 0)


def test_an_edit_that_contradicts_the_update_is_left_alone(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    run(entries)
    queue = tmp_path / "aws/sqs-queue"
    main = queue / "main.tf"
    text = main.read_text().splitlines()
    text = [line.replace("var.delay_seconds", "max(1, var.delay_seconds)") for line in text]
    main.write_text("\n".join(text) + "\n")
    before = contents(queue)
    result = run(exclude_delay(tmp_path))
    assert result.outcomes[0].status is Status.EDITED
    assert "main.tf" in result.outcomes[0].detail
    assert result.exit_code(check=False) == 1
    assert contents(queue) == before
    assert run(exclude_delay(tmp_path), force=True).outcomes[0].status is Status.UPDATED
    assert "delay_seconds" not in main.read_text()


def test_own_templates_take_the_place_of_ours(tmp_path: Path) -> None:
    (tmp_path / "own/common").mkdir(parents=True)
    (tmp_path / "own/common/CHANGELOG.md.j2").write_text("Changes of {{ module.name if module is defined else 'it' }}\n")
    (tmp_path / "library.yaml").write_text("version: 1\ndefaults: {templates: own}\nmodules: [aws_sqs_queue]\n")
    entries = read_library(tmp_path / "library.yaml")
    assert statuses(run(entries)) == ["created"]
    assert (tmp_path / "aws/sqs-queue/CHANGELOG.md").read_text().startswith("Changes of")
    assert statuses(run(entries)) == ["unchanged"]
    (tmp_path / "own/common/CHANGELOG.md.j2").write_text("Other words\n")
    assert statuses(run(entries)) == ["updated"]


def test_an_option_makes_an_untouched_module_due(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    run(entries)
    (tmp_path / "library.yaml").write_text(TEXT.replace("exclude: [delivery_policy]", "exclude: [display_name]"))
    changed = read_library(tmp_path / "library.yaml")
    looked = run(changed, write=False)
    assert statuses(looked) == ["unchanged", "updated", "unchanged"]
    assert looked.exit_code(check=True) == 1
    assert statuses(run(changed)) == ["unchanged", "updated", "unchanged"]
    assert "display_name" not in (tmp_path / "topic/main.tf").read_text()


def test_a_lost_base_is_written_again(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    run(entries)
    base = tmp_path / "topic" / BASE
    base.unlink()
    assert statuses(run(entries)) == ["unchanged", "updated", "unchanged"]
    assert base.is_file()


def test_a_policy_makes_modules_due(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    run(entries)
    (tmp_path / "finops.yaml").write_text("version: 1\ntags:\n  required:\n    team: {}\n")
    changed = CliRunner().invoke(command, ["library", str(tmp_path / "library.yaml"), "--check"], standalone_mode=False)
    assert changed.return_value == 1
    assert "3 updated" in changed.output


def test_a_foreign_folder_is_not_written_and_the_others_go_on(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    (tmp_path / "topic").mkdir()
    (tmp_path / "topic/main.tf").write_text("# mine\n")
    result = run(entries)
    assert statuses(result) == ["created", "failed", "created"]
    assert result.outcomes[1].detail.startswith(f"{tmp_path / 'library.yaml'}:4: not made by fac-gen, and in the way: main.tf")
    assert result.exit_code(check=False) == 2
    assert contents(tmp_path / "topic") == {"main.tf": b"# mine\n"}


def test_a_wrong_option_is_told_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("version: 1\nmodules:\n  - aws_sqs_queue\n  - {type: aws_sns_topic, exclude: [nme]}\n")
    result = run(read_library(tmp_path / "library.yaml"), write=False)
    assert f"{tmp_path / 'library.yaml'}:4: aws_sns_topic has no argument 'nme'\n  Did you mean name?" in result.outcomes[1].detail


def test_check_writes_nothing(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    result = run(entries, write=False)
    assert statuses(result) == ["created"] * 3
    assert result.exit_code(check=True) == 1
    assert contents(tmp_path).keys() == {"library.yaml"}
    run(entries)
    assert run(entries, write=False).exit_code(check=True) == 0


def invoke(*arguments: str) -> Result:
    return CliRunner().invoke(command, ["library", *arguments], standalone_mode=False)


def test_the_command_speaks_json(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    del entries
    told = invoke(str(tmp_path / "library.yaml"), "--json")
    said: dict[str, Any] = json.loads(told.stdout)
    assert told.return_value == 0
    assert said["counts"] == {"created": 3, "updated": 0, "unchanged": 0, "edited": 0, "failed": 0}
    assert said["modules"][1]["resource_type"] == "aws_sns_topic"
    assert said["modules"][1]["folder"] == (tmp_path / "topic").as_posix()


def test_the_command_sums_up(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    del entries
    assert "3 created" in invoke(str(tmp_path / "library.yaml")).output
    again = invoke(str(tmp_path / "library.yaml"))
    assert "3 unchanged" in again.output
    assert "aws_sqs_queue" not in again.output


def test_it_is_said_of_the_module_that_no_policy_was_found(tmp_path: Path) -> None:
    """The policy beside library.yaml is not that of a module elsewhere, and nothing is said of a repository where there is none."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "finops.yaml").write_text("version: 1\n")
    (tmp_path / "own" / "library.yaml").write_text("version: 1\nmodules:\n  - {type: aws_sqs_queue, path: ../elsewhere/queue}\n")
    assert "note: no finops.yaml found: the built-in policy applies" in invoke(str(tmp_path / "own" / "library.yaml"), "--check").stderr


def test_the_command_prints_the_schema() -> None:
    assert json.loads(invoke("--schema").output)["title"] == "library.yaml"


@pytest.mark.parametrize("delay", [0.0, 0.15, 0.5])
def test_a_killed_run_leaves_whole_modules_and_the_next_goes_on(tmp_path: Path, delay: float) -> None:
    library = write_ten(tmp_path, 2)
    program = [sys.executable, "-c", "from fac_gen.cli import main; main()", "library", str(library), "-j2"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as running:
        while not list(tmp_path.glob("0/*")):
            assert running.poll() is None
            time.sleep(0.01)
        time.sleep(delay)
        running.send_signal(signal.SIGKILL)
        running.communicate()  # the end of the stream: the worker processes have left, too
    while any(is_alive(int(path.name.rpartition("-")[2])) for path in tmp_path.glob("*/.*")):
        time.sleep(0.01)  # on its way out
    whole = [path.parent.parent for path in tmp_path.glob(f"*/[!.]*/{LOCK}")]
    for folder in whole:
        for name, expected in json.loads((folder / LOCK).read_text())["files"].items():
            assert digest((folder / name).read_bytes()) == expected
    result = run(read_library(library), jobs=1)
    assert set(statuses(result)) <= {"created", "unchanged"}
    assert run(read_library(library), write=False).exit_code(check=True) == 0
    assert sorted(path.name for path in tmp_path.glob("*/.*")) == [], "nothing of the killed run is left"


def test_the_published_library_lists_every_generated_module() -> None:
    folders = {path.parents[1] for path in (ROOT / "modules").glob("*/[!.]*/.fac/lock.json")}
    listed = {entry.folder for entry in read_library(ROOT / "modules/library.yaml")}
    assert listed == folders, "add the line to modules/library.yaml"


def test_a_folder_of_another_generator_format_is_a_failure_in_words(entries: tuple[Entry, ...], tmp_path: Path) -> None:
    write_folder(tmp_path / "topic", {LOCK: '{"format": 99, "files": {}}', "main.tf": ""})
    result = run(entries, write=False)
    assert "the lock is of another format" in result.outcomes[1].detail
