"""Every command that takes a generated module says when its lock is broken, and goes no further."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_core.manifest.module_lock import LOCK
from fac_gen.cli import command as program

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

MODULE = Path(__file__).parents[3] / "modules/aws/sqs-queue"
BROKEN = {
    "a conflict": "<<<<<<< HEAD\n{}\n",
    "another format": '{"format": 99}',
    "not whole": '{"format": 1, "files": []}',
    "no text": "\udcff",
}
MAKES_A_FOLDER = {"init", "offline-mirror"}
"""Commands whose folder is no module."""


def commands() -> Iterator[list[str]]:
    """Yield the words of each command that takes folders of modules: all that must be given."""
    context = click.Context(program)
    for name in program.list_commands(context):
        found = program.get_command(context, name)
        taken = [one for one in found.params if isinstance(one, click.Argument) and is_folder(one)] if found else []
        if taken and name not in MAKES_A_FOLDER:
            yield [name, *("queue" for _ in taken)]
    yield ["module", "aws_sqs_queue", "-o", "queue"]


def is_folder(argument: click.Argument) -> bool:
    return isinstance(argument.type, click.Path) and argument.type.dir_okay


@pytest.mark.parametrize("words", list(commands()), ids=lambda words: words[0])
@pytest.mark.parametrize("kind", [*BROKEN, "a folder", "a circle of links"])
def test_a_broken_lock_is_told(words: list[str], kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(MODULE, tmp_path / "queue")
    monkeypatch.chdir(tmp_path)
    lock = Path("queue", LOCK)
    lock.unlink()
    if kind in BROKEN:
        lock.write_bytes(BROKEN[kind].encode(errors="surrogateescape"))
    elif kind == "a folder":
        lock.mkdir()
    else:
        lock.symlink_to(lock.name)
    result = CliRunner().invoke(program, words)
    if words[0] == "test":  # which goes on with the next module
        assert f"{lock}: the lock" in result.output
        assert "1 module, 1 failed" in result.output
        return
    assert isinstance(result.exception, UserError), result.output
    assert result.exception.path == lock
    assert "the lock" in str(result.exception)


def test_all_kinds_of_commands_are_asked() -> None:
    assert {words[0] for words in commands()} >= {"adopt", "cdktf", "diff", "module", "test", "update"}
