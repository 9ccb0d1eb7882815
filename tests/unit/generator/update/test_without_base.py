"""Modules of a library that records no base, copied and edited: nothing is lost, and what cannot be merged says what to do."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from fac_core import __version__
from fac_core.errors import UserError
from fac_core.manifest.module_lock import LOCK, digest, read_lock
from fac_gen.disk.records import ATTRIBUTES, BASE, RECORDS, read_base
from fac_gen.library.generate import Status
from fac_gen.library.library_file import read_library
from fac_gen.library.run import run
from fac_gen.update.module import Request, update_module

pytestmark = pytest.mark.unit
MODULES = Path(__file__).parents[4] / "modules"
PUBLISHED = sorted(MODULES.glob("*/*/.fac/lock.json"))[::10]
LIBRARY = "version: 1\ndefaults: {base: false}\nmodules:\n  - aws_sqs_queue\n"
NOTE = "# Ours.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()  # where the search for a policy ends
    return tmp_path


def edit(folder: Path) -> list[str]:
    """Change a default and leave a comment in every file of the module."""
    files = [path for path in sorted(folder.rglob("*.tf")) if ".terraform" not in path.parts]
    for path in files:
        path.write_text(path.read_text().replace("  default     = null\n", "  default     = null # as agreed\n", 1) + NOTE)
    return [path.relative_to(folder).as_posix() for path in files]


def base_of(folder: Path) -> dict[str, str]:
    lock = read_lock(folder)
    assert lock is not None
    return read_base(folder, lock)


def test_the_published_modules_hold_no_base() -> None:
    assert [path for path in MODULES.glob("*/*/.fac/*") if path.name != "lock.json" and path.parents[1].name != "cost-foundation"] == []


@pytest.mark.parametrize("lock", PUBLISHED, ids=lambda path: path.parents[1].name)
def test_a_copy_that_was_edited_is_updated_to_other_options_and_policy(home: Path, lock: Path) -> None:
    folder = home / "copy"
    shutil.copytree(lock.parents[1], folder, ignore=shutil.ignore_patterns(".terraform*"))
    edited = edit(folder)
    (home / "finops.yaml").write_text("version: 1\ntags:\n  required:\n    owner: {}\n    team: {}\n")
    outcome = update_module(folder)
    assert outcome.conflicts == ()
    assert set(edited) <= set(outcome.edited)
    assert "variables.cost.tf" in outcome.changed
    assert all((folder / name).read_text().endswith(NOTE) for name in edited)
    assert (
        "# as agreed" in (folder / "variables.tf").read_text()
        or "default     = null\n" not in lock.parents[1].joinpath("variables.tf").read_text()
    )
    assert base_of(folder).keys() == json.loads((folder / LOCK).read_text())["files"].keys(), "from now on it is recorded"
    assert not update_module(folder).due


def test_a_copy_that_nobody_edited_gets_a_base_with_its_first_change(home: Path) -> None:
    shutil.copytree(MODULES / "aws/sqs-queue", home / "copy")
    assert not update_module(home / "copy").due
    update_module(home / "copy", Request(exclude=("delay_seconds",)))
    assert base_of(home / "copy")["main.tf"] == (home / "copy/main.tf").read_text()


def test_what_cannot_be_generated_again_says_which_version_can(home: Path) -> None:
    folder = home / "copy"
    shutil.copytree(MODULES / "aws/sqs-queue", folder)
    lock = json.loads((folder / LOCK).read_text())
    older = (folder / "main.tf").read_text() + "# Older.\n"
    lock |= {"generator": "0.0.1", "files": {**lock["files"], "main.tf": digest(older.encode())}}
    (folder / LOCK).write_text(json.dumps(lock))
    (folder / "main.tf").write_text(older + NOTE)
    with pytest.raises(UserError, match=r"main\.tf") as caught:
        update_module(folder)
    assert "`fac-gen update` of version 0.0.1" in str(caught.value)
    (folder / LOCK).write_text(json.dumps(lock | {"generator": __version__}))
    with pytest.raises(UserError, match=r"main\.tf") as caught:
        update_module(folder)
    assert "of version" not in str(caught.value)


def test_a_library_without_base_records_only_what_was_edited(home: Path) -> None:
    folder = home / "aws/sqs-queue"
    (home / "library.yaml").write_text(LIBRARY)
    assert run(read_library(home / "library.yaml")).counts["created"] == 1
    assert [name for name in RECORDS if (folder / name).exists()] == [LOCK]
    main = (folder / "main.tf").read_text()
    (folder / "main.tf").write_text(main + NOTE)
    (home / "library.yaml").write_text(LIBRARY.replace("- aws_sqs_queue", "- {type: aws_sqs_queue, exclude: [delay_seconds]}"))
    assert run(read_library(home / "library.yaml")).counts["updated"] == 1
    assert base_of(folder).keys() == {"main.tf"}
    assert run(read_library(home / "library.yaml")).counts["unchanged"] == 1
    (folder / "main.tf").write_text(base_of(folder)["main.tf"])
    assert [one.status for one in run(read_library(home / "library.yaml")).outcomes] == [Status.UPDATED], "nothing is edited any more"
    assert not (folder / BASE).exists()
    assert not (folder / ATTRIBUTES).exists()


def test_a_library_takes_up_and_drops_the_base(home: Path) -> None:
    for text, there in ((LIBRARY, False), (LIBRARY.replace("false", "true"), True), (LIBRARY, False)):
        (home / "library.yaml").write_text(text)
        run(read_library(home / "library.yaml"))
        assert (home / "aws/sqs-queue" / BASE).is_file() is there
        assert run(read_library(home / "library.yaml"), write=False).exit_code(check=True) == 0
