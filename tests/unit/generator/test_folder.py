"""A folder is written whole or not at all, whatever happens to the writer."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.manifest.module_lock import LOCK
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.disk.exchange import write_folder
from fac_gen.disk.target import NO_CODE, check_target
from fac_gen.module import write_module
from fac_gen.render import render
from fac_gen.update.module import Request, update_module

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
    write_module("aws_iam_role_policy_attachment", target, policy=BUILT_IN, force=True)
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


CODE = sorted(render(blueprint("aws_sqs_queue", BUILT_IN)).keys() - NO_CODE)
FOLDERS = sorted({name.partition("/")[0] for name in CODE if "/" in name})


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("name", [*CODE, *FOLDERS])
def test_a_file_in_the_way_is_refused_and_stays(tmp_path: Path, name: str) -> None:
    target = tmp_path / "module"
    (target / name).parent.mkdir(parents=True)
    (target / name).write_text("mine")
    with pytest.raises(UserError, match=rf"in the way: {re.escape(name)}"):
        write_module("aws_sqs_queue", target, policy=BUILT_IN)
    assert tree(tmp_path) == {f"module/{name}": b"mine"}


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    for name in ("tests", "main.tf"):
        target = tmp_path / f"module-{name}"
        target.mkdir()
        (target / name).symlink_to(tmp_path / "elsewhere")
        with pytest.raises(UserError, match=rf"in the way: {name}"):
            write_module("aws_sqs_queue", target, policy=BUILT_IN)
    assert not any((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("name", FOLDERS)
def test_force_takes_away_what_stands_in_the_place_of_a_folder_and_writes_nowhere_else(tmp_path: Path, name: str) -> None:
    elsewhere, fresh = tmp_path / "elsewhere", write_module("aws_sqs_queue", tmp_path / "fresh", policy=BUILT_IN).folder
    elsewhere.mkdir()
    for kind in ("link", "file"):
        target = tmp_path / f"module-{kind}"
        target.mkdir()
        if kind == "link":
            (target / name).symlink_to(elsewhere)
        else:
            (target / name).write_text("mine")
        write_module("aws_sqs_queue", target, policy=BUILT_IN, force=True)
        assert tree(target) == tree(fresh)
        assert not (target / name).is_symlink()
        assert not any(elsewhere.iterdir())


def test_force_leaves_a_folder_in_the_place_of_a_file_and_names_it(tmp_path: Path) -> None:
    (tmp_path / "module/main.tf").mkdir(parents=True)
    with pytest.raises(UserError, match=r"/module/main\.tf: the module cannot be written") as caught:
        write_module("aws_sqs_queue", tmp_path / "module", policy=BUILT_IN, force=True)
    assert "Nothing was changed" in str(caught.value)
    assert [path.name for path in (tmp_path / "module").iterdir()] == ["main.tf"]


def test_a_repository_gets_a_module_beside_what_it_holds(tmp_path: Path) -> None:
    target = tmp_path / "module"
    mine = {".git/HEAD": "ref", ".gitignore": "x", "README.md": "# Ours\n", "LICENSE": "Ours.\n", "docs/a.md": "a", "other.tf": "# ours\n"}
    for name, text in mine.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(text)
    options = Options(license="Apache-2.0")
    for _ in range(2):
        written = write_module("aws_sqs_queue", target, policy=BUILT_IN, options=options)
        assert written.kept == ("LICENSE", "README.md")
        assert {name: (target / name).read_text() for name in mine} == mine
        assert (target / "main.tf").is_file()
        assert not update_module(target, Request()).due
    assert [path.name for path in tmp_path.iterdir()] == ["module"]
    write_module("aws_sqs_queue", target, policy=BUILT_IN, options=options, force=True)
    assert (target / "README.md").read_text() != "# Ours\n"


def test_what_is_generated_for_the_first_time_is_not_written_over_what_is_there(tmp_path: Path) -> None:
    target = tmp_path / "module"
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    lock = json.loads((target / LOCK).read_text())
    del lock["files"]["anomaly.tf"]
    (target / LOCK).write_text(json.dumps(lock))
    (target / "anomaly.tf").write_text("# mine\n")
    with pytest.raises(UserError, match=r"in the way: anomaly\.tf"):
        write_module("aws_sqs_queue", target, policy=BUILT_IN)
    assert (target / "anomaly.tf").read_text() == "# mine\n"


@pytest.mark.parametrize("edited", [False, True])
def test_the_module_of_another_type_is_refused(tmp_path: Path, *, edited: bool) -> None:
    target = tmp_path / "module"
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    if edited:
        (target / "main.tf").write_text("# mine\n")
    before = tree(tmp_path)
    with pytest.raises(UserError, match="holds the module of aws_sqs_queue"):
        write_module("aws_sns_topic", target, policy=BUILT_IN)
    assert tree(tmp_path) == before


def test_a_folder_stays_the_one_that_somebody_works_in(tmp_path: Path) -> None:
    target = tmp_path / "module"
    for folder in (target, target / "tests", target / ".git"):
        folder.mkdir()
    before = {folder: folder.stat().st_ino for folder in (target, target / "tests", target / ".git")}
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    write_module("aws_sqs_queue", target, policy=BUILT_IN, options=Options(exclude=("delay_seconds",)))
    assert {folder: folder.stat().st_ino for folder in before} == before
    fresh = write_module("aws_sqs_queue", tmp_path / "fresh", policy=BUILT_IN, options=Options(exclude=("delay_seconds",))).folder
    assert tree(target) == tree(fresh)


UNPRIVILEGED = ["setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search", "--"]
IN_VAIN = """
import sys
from pathlib import Path
from fac_core.errors import UserError
from fac_core.policy import BUILT_IN
from fac_gen.adopt import adopt
from fac_gen.module import write_module
from fac_gen.blueprint.module_blueprint import Options
target = Path(sys.argv[1])
try:
    if sys.argv[2] == "adopt":
        adopt(target, BUILT_IN, write=True)
    else:
        write_module("aws_sqs_queue", target, policy=BUILT_IN, options=Options(exclude=("delay_seconds",)))
except UserError as error:
    print(error)
"""


@pytest.mark.skipif(os.geteuid() == 0 and shutil.which("setpriv") is None, reason="root may write everywhere, and setpriv is not installed")
@pytest.mark.parametrize("how", ["module", "adopt"])
@pytest.mark.parametrize("closed", [".", "tests"])
def test_a_write_in_vain_leaves_nothing_beside(tmp_path: Path, closed: str, how: str) -> None:
    target = tmp_path / "module"
    if how == "module":
        write_module("aws_sqs_queue", target, policy=BUILT_IN)
    else:
        (target / "tests").mkdir(parents=True)
        (target / ".git").mkdir()
        (target / "main.tf").write_text('resource "aws_sqs_queue" "this" {\n}\n')
    before = tree(tmp_path)
    (target / closed).chmod(0o555)
    try:
        command = [*(UNPRIVILEGED if os.geteuid() == 0 else []), sys.executable, "-c", IN_VAIN, str(target), how]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    finally:
        (target / closed).chmod(0o755)
    assert "ermission denied" in done.stdout
    assert tree(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir()] == ["module"]
    assert (target / ".fac").is_dir() == (how == "module")


def test_a_broken_lock_is_named(tmp_path: Path) -> None:
    target = tmp_path / "module"
    write_module("aws_sqs_queue", target, policy=BUILT_IN)
    (target / LOCK).write_text("{")
    with pytest.raises(UserError, match="lock cannot be read"):
        check_target(target, "aws_sqs_queue")


@pytest.mark.parametrize(
    ("target", "said", "next_step"),
    [
        ("file", "is a file", "Move it away"),
        ("file/deeper", "file is no folder", "Move it away"),
        ("link", "is a link to the folder {}/real", "Name that folder itself: {}/real"),
        ("nowhere", "is a link to gone, which is no folder", "Move it away"),
        ("loop", "is a link to loop, which is no folder", "Move it away"),
        ("nowhere/deeper", "nowhere is no folder", "Move it away"),
        ("to-file", "is a link to file, which is no folder", "Move it away"),
    ],
)
def test_what_is_in_the_way_is_named_with_the_next_step(tmp_path: Path, target: str, said: str, next_step: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "real").mkdir()
    for name, led in {"link": "real", "nowhere": "gone", "loop": "loop", "to-file": "file"}.items():
        (tmp_path / name).symlink_to(led)
    with pytest.raises(UserError) as refused:
        check_target(tmp_path / target, "aws_sqs_queue")
    assert said.format(tmp_path) in refused.value.message
    assert refused.value.hint
    assert refused.value.hint.startswith(next_step.format(tmp_path))


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
