"""The container file: nothing that a linter of such files minds, and a server that takes what it is told."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from fac_registry.cli import command
from fac_registry.settings_schema import PREFIX

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[2]
FILE = ROOT / "deploy/Containerfile"
TEXT = FILE.read_text()


def test_a_linter_minds_nothing() -> None:
    done = subprocess.run([str(Path(sys.executable).with_name("hadolint")), str(FILE)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_what_it_copies_is_there() -> None:
    copied = [name for line in re.findall(r"^COPY (?!--from)(.*) \S+$", TEXT, re.MULTILINE) for name in line.split()]
    assert copied
    assert [name for name in copied if not (ROOT / name).exists()] == []
    packages = re.search(r"^packages = (\[.*\])$", (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert packages is not None
    assert {path.partition("/")[0] for path in json.loads(packages[1])} <= set(copied)


def test_the_server_takes_what_it_is_told() -> None:
    told = dict(re.findall(rf"({PREFIX}\w+)=(\S+)", TEXT))
    result = CliRunner(env=told).invoke(command, ["settings", "--json", "--data", "/srv"])
    assert (result.exit_code, result.stderr) == (0, "")
    port = json.loads(result.stdout)["port"]["value"]
    assert f"EXPOSE {port}" in TEXT
    assert f"http://127.0.0.1:{port}/healthz" in TEXT
