"""Plans and states that come by a pipe, as with ``fac-cost estimate <(terraform show -json)``: what came through once comes no more."""

from __future__ import annotations

import json
import os
import threading
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.cost.plans import changed, plan

from fac_core.errors import UserError
from fac_cost.cli import command

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from click.testing import Result

pytestmark = pytest.mark.unit
QUEUE = {"address": "aws_sqs_queue.a", "mode": "managed", "type": "aws_sqs_queue", "name": "a", "values": {"region": "us-east-1"}}
STATE = json.dumps({"format_version": "1.0", "values": {"root_module": {"resources": [QUEUE]}}})


@pytest.fixture
def pipe() -> Iterator[str]:
    """The path of a pipe of a shell, through which a state comes once."""
    reading, writing = os.pipe()
    os.write(writing, STATE.encode())
    os.close(writing)
    try:
        yield f"/dev/fd/{reading}"
    finally:
        os.close(reading)


def run(*arguments: str, piped: str | None = None) -> Result:
    return CliRunner().invoke(command, arguments, input=piped)


def test_a_state_by_a_pipe_is_read_once(pipe: str) -> None:
    done = run("estimate", pipe)
    assert (done.exit_code, "1 priced" in done.output) == (0, True), done.exception


def test_a_state_by_standard_input_is_read_once() -> None:
    done = run("estimate", "-", piped=STATE)
    assert (done.exit_code, "1 priced" in done.output) == (0, True), done.exception


def test_a_plan_and_a_state_by_pipes_can_be_compared(pipe: str, tmp_path: Path) -> None:
    later = tmp_path / "later"
    os.mkfifo(later)
    text = plan_of_a_queue(tmp_path)
    writer = threading.Thread(target=lambda: later.write_text(text))
    writer.start()
    done = run("diff", pipe, str(later))
    writer.join(10)
    assert (done.exit_code, "0.00 USD a month" in done.output) == (0, True), done.exception


@pytest.mark.parametrize("program", ["diff", "gate"])
def test_the_same_pipe_does_not_stand_for_two(program: str, pipe: str) -> None:
    for done in run(program, pipe, pipe), run(program, "-", "-", piped=STATE), run(program, "-", "/dev/stdin", piped=STATE):
        assert isinstance(done.exception, UserError), done.output
        assert "it stands twice, and what comes through a pipe comes once" in str(done.exception)
        assert done.exception.hint


def test_the_same_file_may_stand_for_two(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text(STATE)
    assert run("diff", str(path), str(path)).exit_code == 0


def plan_of_a_queue(folder: Path) -> str:
    plan(folder / "plan.json", changed("aws_sqs_queue.a", after={}))
    return (folder / "plan.json").read_text()
