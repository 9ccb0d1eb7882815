"""A folder is written whole or not at all, whatever happens to the writer."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.policy import BUILT_IN
from fac_gen.disk.exchange import check_target, write_folder
from fac_gen.disk.records import LOCK
from fac_gen.module import write_module

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

WRITER = """
import sys
from pathlib import Path
from fac_gen.disk.exchange import write_folder
target, generation = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    generation += 1
    write_folder(target, {f"file{number}.tf": f"{generation}" for number in range(25)})
"""


def generations(folder: Path) -> set[str]:
    return {path.read_text() for path in folder.glob("*.tf")}


@pytest.mark.parametrize("delay", [0.0, 0.004, 0.011, 0.023, 0.05, 0.09])
def test_a_killed_writer_leaves_the_old_or_the_new(tmp_path: Path, delay: float) -> None:
    target = tmp_path / "module"
    write_folder(target, {f"file{number}.tf": "0" for number in range(25)})
    with subprocess.Popen([sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
        time.sleep(delay)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
    assert len(list(target.iterdir())) == 25
    assert len(generations(target)) == 1
    write_folder(target, {"file0.tf": "again"})
    assert [path.name for path in tmp_path.iterdir()] == ["module"], "the next writer sweeps what the killed one left"


def test_a_second_generation_takes_away_files_of_the_first(tmp_path: Path) -> None:
    target = tmp_path / "module"
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    assert (target / "alarms.tf").is_file()
    write_module("aws_iam_role_policy_attachment", target, policy=BUILT_IN)
    assert not (target / "alarms.tf").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["module"]


def test_files_of_the_user_stay(tmp_path: Path) -> None:
    target = tmp_path / "module"
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    (target / "mine").mkdir()
    (target / "mine/notes.md").write_text("mine")
    (target / ".terraform").mkdir()
    (target / ".terraform/providers").symlink_to(tmp_path)
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    assert (target / "mine/notes.md").read_text() == "mine"
    assert (target / ".terraform/providers").is_symlink()


def test_an_edited_module_is_not_written_over(tmp_path: Path) -> None:
    target = tmp_path / "module"
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    main = target / "main.tf"
    main.write_text(main.read_text() + "# mine\n")
    with pytest.raises(UserError, match=r"main\.tf"):
        write_module("aws_sqs_queue", target, policy=BUILT_IN)
    assert main.read_text().endswith("# mine\n")
    write_module("aws_sqs_queue", target, policy=BUILT_IN, force=True)
    assert not main.read_text().endswith("# mine\n")


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text("# mine\n")
    with pytest.raises(UserError, match="not made by fac-gen"):
        write_module("aws_sqs_queue", tmp_path, policy=BUILT_IN)
    assert [path.name for path in tmp_path.iterdir()] == ["main.tf"]


def test_a_broken_lock_is_named(tmp_path: Path) -> None:
    target = tmp_path / "module"
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    (target / LOCK).write_text("{")
    with pytest.raises(UserError, match="lock cannot be read"):
        check_target(target)


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "module").write_text("")
    with pytest.raises(UserError, match="no folder"):
        check_target(tmp_path / "module")
    with pytest.raises(UserError, match="is no folder"):
        check_target(tmp_path / "module" / "deeper")


def test_a_lock_cannot_reach_outside_its_folder(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("keep")
    target = tmp_path / "module"
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    lock = target / LOCK
    lock.write_text(lock.read_text().replace('"main.tf"', '"../precious"'))
    write_folder(target, {"main.tf": "x"})
    assert precious.read_text() == "keep"


def test_hard_linked_files_of_the_user_are_not_written_through(tmp_path: Path) -> None:
    target = tmp_path / "module"
    target.mkdir()
    (target / "main.tf").write_text("mine")
    os.link(target / "main.tf", tmp_path / "copy")
    write_folder(target, {"main.tf": "generated"})
    assert (tmp_path / "copy").read_text() == "mine"
