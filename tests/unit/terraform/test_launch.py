"""What happens to a command that hangs, dies, or loses its caller: programs of our own stand for a terraform that misbehaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.terraform import Binary, BinaryKind, Terraform, TerraformError, find_binary, launch

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.unit

STUBBORN = """
import os, signal, subprocess, sys, time
from pathlib import Path
for number in (signal.SIGINT, signal.SIGTERM):
    signal.signal(number, signal.SIG_IGN)
plugin = subprocess.Popen([sys.executable, "-c", "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(300)"])
Path("pids.new").write_text(f"{os.getpid()} {plugin.pid}")
Path("pids.new").rename("pids")
time.sleep(300)
"""
POLITE = """
import os, signal, sys, time
from pathlib import Path
def leave(number, frame):
    Path("left").write_text(str(number))
    sys.exit(0)
signal.signal(signal.SIGTERM, leave)
signal.signal(signal.SIGINT, leave)
Path("pids.new").write_text(str(os.getpid()))
Path("pids.new").rename("pids")
time.sleep(300)
"""
SLOW = """
import signal, sys, time
from pathlib import Path
def leave(number, frame):
    time.sleep(2)
    Path("left").write_text(" ".join(sys.argv))
    sys.exit(0)
signal.signal(signal.SIGINT, leave)
Path("pids").touch()
time.sleep(300)
"""
CALLER = """
import sys
from pathlib import Path
from fac_core.terraform import Binary, BinaryKind, Terraform
Terraform(Path.cwd(), binary=Binary(BinaryKind.TERRAFORM, (sys.executable, "program.py"))).version()
"""


# The launcher, with a clock that jumps ahead once the program is up: the time limit runs out then, on a slow machine too.
JUMPY = """
import sys, time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
spec = spec_from_file_location("launch", {launch!r})
launch = module_from_spec(spec)
spec.loader.exec_module(launch)
launch.GRACE = {grace}
plain = time.monotonic
time.monotonic = lambda: plain() + (10_000 if Path("pids").exists() else 0)
sys.exit(launch.main(*sys.argv[1:]))
"""


LATE = """
import os, signal, sys, time
from pathlib import Path
data = Path(os.environ["TF_DATA_DIR"])
def leave(number, frame):
    while data.parent.exists():
        time.sleep(0.01)
    data.mkdir(parents=True)
    (data / "modules.json").touch()
    sys.exit(0)
signal.signal(signal.SIGTERM, leave)
Path("pids.new").write_text(str(os.getpid()))
Path("pids.new").rename("pids")
time.sleep(300)
"""


@pytest.fixture
def up_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Let the time of a command be over as soon as it has written its pids, and say how long it may tidy up."""

    def grace(seconds: float) -> None:
        (tmp_path / "jumpy.py").write_text(JUMPY.format(launch=launch.__file__, grace=seconds))
        monkeypatch.setattr(launch, "__file__", str(tmp_path / "jumpy.py"))

    return grace


def program(folder: Path, text: str) -> Binary:
    (folder / "program.py").write_text(text)
    return Binary(BinaryKind.TERRAFORM, (sys.executable, "program.py"))


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


def pids(folder: Path) -> list[int]:
    assert wait_for((folder / "pids").exists)
    return [int(pid) for pid in (folder / "pids").read_text().split()]


def test_time_runs_out_for_the_whole_group(tmp_path: Path, up_is_over: Callable[[float], None]) -> None:
    up_is_over(0.2)
    with (
        Terraform(tmp_path, binary=program(tmp_path, STUBBORN), timeout=300) as driver,
        pytest.raises(UserError, match="longer than 300 seconds"),
    ):
        driver.version()
    assert wait_for(lambda: not any(alive(pid) for pid in pids(tmp_path)))


def test_a_command_that_listens_may_tidy_up(tmp_path: Path, up_is_over: Callable[[float], None]) -> None:
    up_is_over(200)
    begin = time.monotonic()
    with Terraform(tmp_path, binary=program(tmp_path, POLITE), timeout=300) as driver, pytest.raises(UserError, match="longer than"):
        driver.version()
    assert (tmp_path / "left").read_text() == str(int(signal.SIGTERM))
    assert time.monotonic() - begin < 200, "what has left is not waited for"


def test_no_orphan_when_the_caller_is_killed(tmp_path: Path) -> None:
    program(tmp_path, STUBBORN)
    with subprocess.Popen([sys.executable, "-c", CALLER], cwd=tmp_path) as caller:
        running = pids(tmp_path)
        assert all(alive(pid) for pid in running)
        caller.kill()
    assert wait_for(lambda: not any(alive(pid) for pid in running), launch.WATCH + launch.GRACE + 60)


def test_an_interrupt_reaches_the_command(tmp_path: Path) -> None:
    program(tmp_path, POLITE)
    with subprocess.Popen([sys.executable, "-c", CALLER], cwd=tmp_path, start_new_session=True, stderr=subprocess.DEVNULL) as caller:
        (pid,) = pids(tmp_path)
        os.killpg(caller.pid, signal.SIGINT)
    assert wait_for(lambda: not alive(pid))
    assert (tmp_path / "left").read_text() == str(int(signal.SIGINT))


def test_an_interrupt_is_the_end_of_a_command_that_does_not_listen(tmp_path: Path) -> None:
    program(tmp_path, STUBBORN)
    with subprocess.Popen([sys.executable, "-c", CALLER], cwd=tmp_path, start_new_session=True, stderr=subprocess.DEVNULL) as caller:
        running = pids(tmp_path)
        os.killpg(caller.pid, signal.SIGINT)
    assert wait_for(lambda: not any(alive(pid) for pid in running))


@pytest.mark.parametrize(("command", "waits"), [("apply", True), ("destroy", True), ("test", False), ("plan", False)])
def test_what_notes_what_it_has_made_is_waited_for(tmp_path: Path, command: str, *, waits: bool) -> None:
    with Terraform(tmp_path, binary=program(tmp_path, SLOW)) as driver:
        with subprocess.Popen([driver.workspace.program, command], cwd=tmp_path) as launcher:
            pids(tmp_path)
            launcher.send_signal(signal.SIGINT)
        assert (launcher.returncode, (tmp_path / "left").exists()) == ((0, True) if waits else (128 + signal.SIGINT, False))


def test_what_a_command_writes_after_its_driver_was_closed_is_removed(tmp_path: Path) -> None:
    with Terraform(tmp_path, binary=program(tmp_path, LATE)) as driver, ThreadPoolExecutor(1) as pool:
        call = pool.submit(driver.call, "test")
        (pid,) = pids(tmp_path)
        driver.close()
        assert call.result()[0] == launch.UNWANTED
    assert not alive(pid)
    assert not driver.workspace.path.exists()


def test_another_thread_ends_the_command_and_those_that_would_follow(tmp_path: Path) -> None:
    with Terraform(tmp_path, binary=program(tmp_path, STUBBORN)) as driver, ThreadPoolExecutor(1) as pool:
        call = pool.submit(driver.call, "test")
        running = pids(tmp_path)
        driver.stop()
        assert call.result()[0] == launch.UNWANTED
        assert not any(alive(pid) for pid in running)
        assert driver.call("test") == (launch.UNWANTED, "")


@pytest.mark.parametrize(("text", "code"), [("raise SystemExit(7)", 7), ("import os; os.kill(os.getpid(), 9)", 128 + 9)])
def test_exit_codes(tmp_path: Path, text: str, code: int) -> None:
    with Terraform(tmp_path, binary=program(tmp_path, text)) as driver:
        assert driver.call("version") == (code, "")


def test_a_command_finds_its_folder_its_environment_and_no_input(tmp_path: Path) -> None:
    text = "import os, sys; print(os.getcwd(), os.environ['EXTRA'], repr(sys.stdin.read()), *sys.argv[1:])"
    with Terraform(tmp_path, binary=program(tmp_path, text), environment={"EXTRA": "more"}) as driver:
        assert driver.call("some command", "last", some_option="a b") == (
            0,
            f"{tmp_path} more '' some command -no-color -some-option=a b last\n",
        )


def test_programs_in_go_collect_less_unless_the_caller_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    binary = program(tmp_path, "import os; print(os.environ['GOGC'], os.environ['GOMEMLIMIT'])")
    monkeypatch.setenv("GOGC", "50")
    monkeypatch.delenv("GOMEMLIMIT", raising=False)
    with Terraform(tmp_path, binary=binary) as driver:
        assert driver.call("version") == (0, "50 2GiB\n")


def test_a_program_that_says_nothing_sensible_is_told_so(tmp_path: Path) -> None:
    with (
        Terraform(tmp_path, binary=program(tmp_path, "raise SystemExit('out of order')")) as driver,
        pytest.raises(TerraformError, match="out of order"),
    ):
        driver.init()


def test_init_does_without_json_where_terraform_is_old(tmp_path: Path) -> None:
    text = """import sys
if '-json' in sys.argv:
    raise SystemExit('flag provided but not defined: -json')
open('done', 'w').write(' '.join(sys.argv))
"""
    with Terraform(tmp_path, binary=program(tmp_path, text)) as driver:
        driver.init()
    assert "-backend=false" in (tmp_path / "done").read_text()


def test_the_environment_is_private(tmp_path: Path) -> None:
    with Terraform(tmp_path, binary=program(tmp_path, ""), environment={"SECRET": "x"}) as driver:
        assert (driver.workspace.path / "job.json").stat().st_mode & 0o077 == 0


def test_installing_waits_for_another(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    binary = program(tmp_path / "m", "")
    with Terraform(tmp_path / "m", binary=binary) as first, Terraform(tmp_path / "m", binary=binary, timeout=0.3) as second:
        with first.workspace.installing(), pytest.raises(UserError, match="another terraform"):
            second.init()
        first.init()
    attached = {"TF_REATTACH_PROVIDERS": "{}"}
    third = Terraform(tmp_path / "m", binary=binary, environment=attached)
    with Terraform(tmp_path / "m", binary=binary) as first, first.workspace.installing():
        third.init()


def test_a_binary_must_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match="no program"):
        find_binary(str(tmp_path / "terraform"))
    for name, kind in (("tofu", BinaryKind.TOFU), ("terraform", BinaryKind.TERRAFORM)):
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        assert find_binary() == Binary(kind, (str(tmp_path / name),))
