"""Ctrl-C at every moment of a program: no traceback, exit code 130 or ended by the signal, and twice is at once."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.programs import PROGRAMS

from fac_core.cli import INTERRUPTED

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[3]
NOWHERE = ("--registry", "http://127.0.0.1:9", "--token", "t", "--namespace", "acme", "--version", "1.0.0")
RUNS = [
    *((package, "--help") for package in PROGRAMS.values()),
    ("fac_cost", "estimate", str(ROOT / "modules/aws/sqs-queue/examples/minimal")),
    ("fac_gen", "module", "aws_sqs_queue"),
    ("fac_gen", "module", "no_such_type"),
    ("fac_lint", "--no-cache", "--jobs", "1", str(ROOT / "modules/aws/sqs-queue/examples/minimal")),
    ("fac_registry", "publish", str(ROOT / "modules/aws/sqs-queue"), *NOWHERE),
]
DEFAULT = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # it is ignored below a shell's background job
IMPORTS = """
import json, os, sys
from importlib import import_module
from pathlib import Path

main, said = import_module(sys.argv[1] + ".__main__").main, Path(sys.argv[2]).open("w")

class Asker:
    seen = -1

    def find_spec(self, name, path=None, target=None):
        self.seen += 1
        if self.seen % STEP:
            return
        child = os.fork()
        if child:
            said.write(json.dumps([name, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]) + "\\n")
        else:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Asker())
sys.argv = [sys.argv[1].replace("_", "-"), *sys.argv[3:]]
main()
"""


def python(folder: Path, text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", text, *arguments], cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("run", RUNS, ids=lambda run: " ".join(run[:2]))
def test_while_any_module_is_imported(run: tuple[str, ...], tmp_path: Path) -> None:
    package, *arguments = run
    step = 1 if arguments == ["--help"] else 15  # where there are hundreds, some of them
    done = python(tmp_path, DEFAULT + IMPORTS.replace("STEP", str(step)), package, str(tmp_path / "said"), *arguments)
    found = [json.loads(line) for line in (tmp_path / "said").read_text().splitlines()]
    assert len(found) > 15
    assert {code for _, code in found} <= {INTERRUPTED, -signal.SIGINT}, found
    assert "Traceback" not in done.stderr
    assert "KeyboardInterrupt" not in done.stderr
    assert "sorry" not in done.stderr


BODY = """
import os, sys, threading, time
import click
from fac_core.cli import run
from fac_core.interrupts import Later, leave_silently

def ask():
    os.kill(os.getpid(), signal.SIGINT)
    for _ in range(3):
        time.sleep(0.01)

class Closed:
    def __del__(self):
        ask()

def once():
    ask()

def twice():
    try:
        ask()
    finally:
        ask()

def in_a_destructor():
    Closed()
    time.sleep(600)

def made_another_error_of():
    try:
        ask()
    except BaseException as error:
        raise RuntimeError("cannot set a name") from error

def in_another_thread_meanwhile():
    begun, asked = threading.Event(), threading.Event()

    def other():
        begun.wait()
        os.kill(os.getpid(), signal.SIGINT)  # the system gives it to a thread that does not hold it back
        asked.set()

    threading.Thread(target=other, daemon=True).start()
    with Later():
        begun.set()
        while not asked.is_set():
            time.sleep(0.001)
        time.sleep(0.01)
        print("whole")
    time.sleep(600)

leave_silently()
run(click.command()(globals()[sys.argv.pop()]), "fac")
"""
TOLD = "error: interrupted; nothing is left half-written\n"


@pytest.mark.parametrize(
    ("moment", "code", "said"),
    [
        ("once", INTERRUPTED, TOLD),
        ("twice", -signal.SIGINT, ""),
        ("in_a_destructor", -signal.SIGINT, ""),
        ("made_another_error_of", INTERRUPTED, TOLD),
    ],
)
def test_while_a_command_works(moment: str, code: int, said: str, tmp_path: Path) -> None:
    done = python(tmp_path, DEFAULT + BODY, moment)
    assert (done.returncode, done.stderr.lstrip()) == (code, said)  # click ends the line of ^C


def test_what_is_not_to_be_broken_off_is_not_whichever_thread_the_signal_comes_to(tmp_path: Path) -> None:
    done = python(tmp_path, DEFAULT + BODY, "in_another_thread_meanwhile")
    assert (done.returncode, done.stdout, done.stderr.lstrip()) == (INTERRUPTED, "whole\n", TOLD)


def test_what_is_to_be_ignored_stays_ignored(tmp_path: Path) -> None:
    done = python(tmp_path, DEFAULT.replace("default_int_handler", "SIG_IGN") + BODY, "twice")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("package", PROGRAMS.values())
def test_the_console_script_begins_where_interruptions_are_silent(package: str) -> None:
    script = Path(sys.executable).with_name(package.replace("_", "-")).read_text()
    assert f"from {package}.__main__ import main" in script
