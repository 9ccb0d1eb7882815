"""Facts of the user's own win over the shipped ones, are checked against the schemas, and are recorded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.policy import BUILT_IN
from fac_core.resource_types import SEARCH_PATH, for_type, names, override_file
from fac_gen.module import write_module
from fac_gen.update.module import update_module

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

TASK = """
noun: transfer task
billing_service: AWS DataSync
pricing_units: [GB copied]
name_argument: name
required_inputs: [name]
source: {title: "AWS DataSync User Guide", seen: 2026-11-23}
arguments:
  schedule:
    description: When the task runs.
signals:
  copied:
    kind: spend
    metric: {namespace: AWS/DataSync, name: BytesTransferred, type: counter, sampled: 300, statistic: Sum, period: 86400}
    dimensions: {TaskId: aws_datasync_task.this.arn}
    unit: bytes per day
    why: Every GB is billed.
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file of the user's own, in a folder of its own that is on the search path."""
    path = tmp_path / "resource_types/aws/datasync_task.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(TASK.lstrip())
    monkeypatch.setenv(SEARCH_PATH, str(tmp_path / "resource_types"))
    return path


def test_a_type_gets_signals_and_others_keep_theirs(own: Path) -> None:
    found = for_type("aws_datasync_task")
    assert found is not None
    assert list(found.signals) == ["copied"]
    assert override_file("aws_datasync_task") == own
    assert override_file("aws_sqs_queue") is None
    assert for_type("aws_sqs_queue") is not None
    assert {"aws/datasync_task", "aws/sqs_queue"} <= set(names())


def test_a_file_of_the_users_takes_the_place_of_a_shipped_one(own: Path) -> None:
    own.rename(own.with_name("sqs_queue.yaml"))
    own.with_name("sqs_queue.yaml").write_text("noun: mailbox\nbilling_service: Post\npricing_units: [stamps]\n")
    found = for_type("aws_sqs_queue")
    assert found is not None
    assert (found.noun, dict(found.signals)) == ("mailbox", {})


def test_the_first_folder_wins(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = tmp_path / "first/aws/datasync_task.yaml"
    first.parent.mkdir(parents=True)
    first.write_text(own.read_text().replace("transfer task", "copier"))
    monkeypatch.setenv(SEARCH_PATH, f"{tmp_path / 'first'}{os.pathsep}{tmp_path / 'resource_types'}")
    found = for_type("aws_datasync_task")
    assert found is not None
    assert found.noun == "copier"


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        ("  schedule:", "  schedul:", (8, 3), "no argument 'schedul'"),
        ("[name]", "[nmae]", (5, 19), "no argument 'nmae'"),
        ("name_argument: name", "name_argument: title", (4, 16), "no argument 'title'"),
        ("aws_datasync_task.this.arn", "aws_datasync_task.this.arm", (12, 5), "no attribute 'arm'"),
        ("  copied:\n    kind: spend", "  copied:\n    kind: spent", (12, 11), "spent"),
        ("period: 86400", "period: 7", (13, 116), ""),
        ("noun:", "nuon:", (1, 1), "nuon"),
        ("noun: transfer task", "noun: [", None, ""),
    ],
)
def test_what_is_wrong_is_told_with_its_place(own: Path, old: str, new: str, place: tuple[int, int] | None, said: str) -> None:
    own.write_text(own.read_text().replace(old, new))
    with pytest.raises(UserError) as caught:
        for_type("aws_datasync_task")
    assert said in str(caught.value)
    assert str(caught.value.path) == str(own)
    assert place is None or (caught.value.line, caught.value.column) == place


@pytest.mark.parametrize(
    ("name", "said"), [("aws/datasync_tusk.yaml", "aws_datasync_task"), ("amazon/datasync_task.yaml", "aws, azurerm and google")]
)
def test_a_file_that_no_type_is_called_by_is_told(own: Path, name: str, said: str) -> None:
    path = own.parents[1] / name
    path.parent.mkdir(exist_ok=True)
    own.rename(path)
    with pytest.raises(UserError) as caught:
        names()
    assert said in (caught.value.hint or "")


def test_a_folder_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(SEARCH_PATH, str(tmp_path / "nowhere"))
    with pytest.raises(UserError, match="no such folder"):
        names()


def test_the_lock_records_them_and_update_wants_them(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_module("aws_datasync_task", tmp_path / "task", policy=BUILT_IN).folder
    assert "BytesTransferred" in (folder / "alarms.tf").read_text()
    assert not update_module(folder).due
    changed = tmp_path / "changed/aws/datasync_task.yaml"
    changed.parent.mkdir(parents=True)
    changed.write_text(own.read_text().replace("Every GB is billed.", "Every single GB is billed."))
    monkeypatch.setenv(SEARCH_PATH, str(tmp_path / "changed"))
    assert "alarms.tf" in update_module(folder).changed
    assert "every single GB" in (folder / "alarms.tf").read_text()
    monkeypatch.delenv(SEARCH_PATH)
    with pytest.raises(UserError, match="own facts"):
        update_module(folder)


@pytest.mark.usefixtures("own")
def test_any_command_can_be_told_where_they_are(tmp_path: Path) -> None:
    program = "import sys; sys.argv[0] = 'fac-gen'; from fac_gen.cli import main; main()"
    environment = {name: value for name, value in os.environ.items() if name != SEARCH_PATH}
    command = [sys.executable, "-c", program, "--resource-types", "resource_types", "explain", "aws_datasync_task", "--json"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [one["key"] for one in json.loads(done.stdout)["signals"]] == ["copied"]


def test_they_are_read_as_utf_8_whatever_the_locale_says(own: Path, tmp_path: Path) -> None:
    own.write_text(TASK.lstrip().replace("Every GB", "Every GB (größer)"), encoding="utf-8")
    (tmp_path / "library.yaml").write_text("version: 1\nmodules: [aws_datasync_task]\n")
    program = "import sys; sys.argv[0] = 'fac-gen'; from fac_gen.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-c", program, "library", "--json"],
        cwd=tmp_path,
        env={**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "größer" in (tmp_path / "aws/datasync-task/alarms.tf").read_text(encoding="utf-8")
