from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from tests.programs import PROGRAMS

from fac_core.cli import run
from fac_core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit


def outcome(command: click.Command, capsys: pytest.CaptureFixture[str]) -> tuple[object, str]:
    with pytest.raises(SystemExit) as left:
        run(command, "fac")
    return left.value.code, capsys.readouterr().err


@pytest.fixture(autouse=True)
def no_arguments(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let programs run here without arguments; what becomes of Ctrl-C is none of theirs afterwards."""
    monkeypatch.setattr(sys, "argv", ["fac"])
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


def failing(error: BaseException) -> click.Command:
    def body() -> None:
        raise error

    return click.command()(body)


def test_users_mistake_is_a_message_and_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    code, text = outcome(failing(UserError("no such type", hint="Did you mean x?")), capsys)
    assert code == 2
    assert text == "error: no such type\n  Did you mean x?\n"


def test_bug_keeps_its_traceback_in_a_log(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    code, text = outcome(failing(ZeroDivisionError("secret detail")), capsys)
    assert code == 3
    assert "Traceback" not in text
    (log,) = tmp_path.iterdir()
    assert text.endswith(f"with {log}\n")
    assert "ZeroDivisionError" in log.read_text()


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave no folder in which a temporary file can be made, as when all of them are full."""

    def refuse() -> str:
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found in ['/tmp']")

    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(tempfile, "_get_default_tempdir", refuse)


@pytest.mark.usefixtures("nowhere")
def test_no_room_for_temporary_files_is_no_bug(capsys: pytest.CaptureFixture[str]) -> None:
    code, text = outcome(click.command()(lambda: tempfile.TemporaryFile().close()), capsys)
    error, hint = text.splitlines()
    assert (code, error) == (2, "error: there is no folder for temporary files that can be written and has room")
    assert hint == "  Make room in /tmp, or name a folder: TMPDIR=/a/folder."


@pytest.mark.usefixtures("nowhere")
def test_a_bug_is_told_where_its_log_has_no_room(capsys: pytest.CaptureFixture[str]) -> None:
    code, text = outcome(failing(ZeroDivisionError("a detail")), capsys)
    assert (code, "sorry, this is a bug" in text, text.count("ZeroDivisionError: a detail")) == (3, True, 1)


def test_missing_extra_is_a_message_and_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    code, text = outcome(failing(ModuleNotFoundError("No module named 'sqlalchemy'", name="sqlalchemy")), capsys)
    assert code == 2
    assert "pip install '.[all]'" in text


@pytest.mark.parametrize("error", [MemoryError(), OSError(errno.ENOMEM, "Cannot allocate memory", "/a/folder")], ids=["python", "system"])
def test_too_little_memory_is_no_bug(capsys: pytest.CaptureFixture[str], error: Exception) -> None:
    assert outcome(failing(error), capsys) == (
        2,
        "error: there is not enough memory\n  Do less at once, or do it where there is more.\n",
    )


def test_interrupt_is_130(capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(failing(KeyboardInterrupt()), capsys)[0] == 130


def test_result_is_the_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(click.command()(lambda: 1), capsys)[0] == 1


@pytest.mark.parametrize("program", PROGRAMS)
def test_help_lists_every_command_without_importing_it(program: str) -> None:
    package = f"{program.replace('-', '_')}.cli"
    code = (
        f"import sys; from {package} import command\n"
        "from click.testing import CliRunner\n"
        "result = CliRunner().invoke(command, ['--help'])\n"
        "print(result.output)\n"
        f"loaded = [name for name in sys.modules if name.startswith('{package}.')]\n"
        "assert not loaded, loaded\n"
        "heavy = {'grpc', 'jinja2', 'sqlalchemy', 'starlette', 'tree_sitter', 'yaml', 'python_terraform'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Examples:" in done.stdout
    assert "Commands:" in done.stdout


@pytest.mark.parametrize("program", PROGRAMS)
def test_unknown_command_or_option_is_exit_code_2(program: str) -> None:
    done = subprocess.run([Path(sys.executable).with_name(program), "--no-such-option"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def through_a_shell(line: str) -> subprocess.CompletedProcess[str]:
    """Run a line of bash in which ``$fac_gen`` and ``$fac_lint`` are the programs."""
    programs = {name.replace("-", "_"): str(Path(sys.executable).with_name(name)) for name in PROGRAMS}
    return subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False, env={**os.environ, **programs})


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ('"$fac_gen" list >&-', 2, "cannot be written: the standard output is closed"),
        ('"$fac_lint" rules >&-', 2, "cannot be written: the standard output is closed"),
        ('"$fac_lint" explain missing-budget >&- 2>&- <&-', 2, ""),
        ('"$fac_gen" module nope 2>&-', 2, ""),
        ('"$fac_gen" init x <&-', 2, "there is no terminal to ask on; --yes takes the defaults"),
        ('"$fac_cost" estimate - <&-', 2, "standard input: the document is empty"),
        ('"$fac_cost" gate - <&-', 2, "standard input: the document is empty"),
        ('"$fac_lint" --plan - <&-', 2, "standard input: the document is empty"),
        ('cd "$(mktemp -d)" && rmdir "$PWD" && "$fac_gen" test .', 2, "note: the working directory has been removed"),
        ('cd "$(mktemp -d)" && rmdir "$PWD" && "$fac_gen" library', 2, "note: the working directory has been removed"),
        ('cd "$(mktemp -d)" && rmdir "$PWD" && "$fac_cost" estimate x.json', 2, "note: the working directory has been removed"),
        ('set -o pipefail; "$fac_gen" list | head -1 >/dev/null', 0, ""),
        ('"$fac_gen" list >/dev/full', 2, "cannot be written: No space left on device"),
        ('"$fac_lint" rules >/dev/full', 2, "cannot be written: No space left on device"),
        ('"$fac_gen" module nope 2>/dev/full', 2, ""),
        ('"$fac_gen" no-such-command 2>/dev/full', 2, ""),
    ],
)
def test_streams_that_are_closed_or_full_are_no_bug(line: str, code: int, said: str) -> None:
    if "/dev/full" in line and not Path("/dev/full").is_char_device():
        pytest.skip("this system has no /dev/full")
    done = through_a_shell(line)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert "bug" not in done.stderr
