"""The process that judges, as the server has it: whatever becomes of it, the server goes on."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

import pytest

from fac_lint.lsp.judging import COMMAND, Judge
from fac_lint.lsp.messages import Check, Failed, Root, Told, Wishes

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

pytestmark = pytest.mark.unit

Found = TypeVar("Found")
FRAMES = """
import os, sys, time
from fac_lint.lsp import messages
def read():
    size = int.from_bytes(sys.stdin.buffer.read(messages.SIZE))
    return messages.asks.decode(sys.stdin.buffer.read(size)) if size else sys.exit()
def say(message):
    sys.stdout.buffer.write(messages.framed(message))
    sys.stdout.buffer.flush()
"""


def program(*lines: str) -> tuple[str, ...]:
    return sys.executable, "-c", "\n".join([FRAMES, *lines])


def question(number: int, folder: Path | None = None, known: int = 0) -> Check:
    roots = (Root(folder.as_uri(), (folder.as_uri(),)),) if folder is not None else ()
    return Check(number, known, roots, {}, (), Wishes(), "utf-16")


def play(judge: Judge, scene: Callable[[], Awaitable[Found]]) -> Found:
    async def main() -> Found:
        try:
            return await scene()
        finally:
            await judge.end()

    return asyncio.run(main())


def wait_for(file: Path) -> None:
    while not file.exists() or not file.read_text():
        time.sleep(0.05)


def exists(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (("sys.exit(7)",), "has ended with code 7"),
        (("read()", "os.kill(os.getpid(), 11)"), "has ended with code -11"),
        (("print('not a message', flush=True)", "time.sleep(60)"), "has ended"),
        (("read()", "say(messages.Step(1, 1, 2))", "sys.exit(0)"), "has ended with code 0"),
        (("read()", "time.sleep(60)"), "nothing was heard of it for 1 seconds"),
    ],
)
def test_an_end_is_told_and_the_next_question_goes_to_another_process(lines: tuple[str, ...], message: str, tmp_path: Path) -> None:
    first = tmp_path / "first"
    begins = f"first = not os.path.exists({str(first)!r}); open({str(first)!r}, 'w').close()"
    later = "while True: say(messages.Told(read().number, {}, {}, True))"
    judge = Judge(program(begins, "if not first:", f"    {later}", *lines), limit=1.0 if "1 seconds" in message else 60.0)

    async def scene() -> tuple[object, object]:
        failed = await judge.ask(question(1))
        judge.limit = 60.0  # a machine that does much else takes its time
        return failed, await judge.ask(question(2))

    failed, told = play(judge, scene)
    assert isinstance(failed, Failed)
    assert message in failed.message
    assert told == Told(2, {}, {}, whole=True)


def test_a_program_that_is_not_there_is_told() -> None:
    judge = Judge(("/nowhere/at/all",))
    answer = play(judge, lambda: judge.ask(question(1)))
    assert isinstance(answer, Failed)
    assert "has ended" in answer.message


def test_whoever_does_not_let_go_is_ended_with_all_that_it_has_started(tmp_path: Path) -> None:
    noted = tmp_path / "processes"
    child = "import subprocess; child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])"
    judge = Judge(
        program("read()", child, f"open({str(noted)!r}, 'w').write(f'{{os.getpid()}} {{child.pid}}')", "time.sleep(600)"), grace=0.2
    )

    async def scene() -> list[int]:
        asking = asyncio.create_task(judge.ask(question(1)))
        await asyncio.to_thread(wait_for, noted)
        asking.cancel()
        with suppress(asyncio.CancelledError):
            await asking
        return [int(number) for number in noted.read_text().split()]

    processes = play(judge, scene)
    end = time.monotonic() + 30
    while any(exists(process) for process in processes[:1]) and time.monotonic() < end:
        time.sleep(0.05)
    assert not exists(processes[0])


def test_whoever_lets_go_is_asked_again() -> None:
    lines = ("say(messages.Stopped(read().number)) if isinstance(read(), messages.Check) else None",) * 2
    judge = Judge(
        program(
            "asked = read()", "read()", "say(messages.Stopped(asked.number))", "say(messages.Told(read().number, {}, {}, True))", *lines
        )
    )

    async def scene() -> object:
        asking = asyncio.create_task(judge.ask(question(1)))
        await asyncio.sleep(0.5)
        asking.cancel()
        with suppress(asyncio.CancelledError):
            await asking
        return await judge.ask(question(2))

    assert play(judge, scene) == Told(2, {}, {}, whole=True)


def test_the_real_one_tells_what_has_changed_alone(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "main.tf").write_text('resource "aws_ebs_volume" "v" {\n  type = "gp2"\n}\n')
    judge = Judge()

    async def scene() -> list[object]:
        found = [await judge.ask(question(1, tmp_path)), await judge.ask(question(2, tmp_path, 1))]
        (tmp_path / "b/main.tf").write_text("")
        return [*found, await judge.ask(question(3, tmp_path, 2)), await judge.ask(question(4, tmp_path, 1))]

    files = [(tmp_path / name / "main.tf").as_uri() for name in ("a", "b")]
    first, second, third, fourth = (answer for answer in play(judge, scene) if isinstance(answer, Told))
    assert sorted(first.files) == files
    assert second.files == {}
    assert {uri: bool(said) for uri, said in third.files.items()} == {files[1]: False}
    assert (sorted(fourth.files), fourth.whole) == (files[:1], True)


def test_what_lies_in_the_working_directory_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("yaml", "msgspec", "fac_lint", "queue"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'run')!r}, 'w')\n")
    monkeypatch.chdir(tmp_path)
    judge = Judge(COMMAND)
    assert isinstance(play(judge, lambda: judge.ask(question(1, tmp_path))), Told)
    assert not (tmp_path / "run").exists()
