"""A module can have a name of its own, so that a library holds two of one type: a registry and default scopes tell them apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_core.manifest import parse
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.cli import command
from fac_gen.library.library_file import read_library

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


def names(folder: Path) -> tuple[str, str, str]:
    """Return what manifest, README and default scope call a module."""
    readme = (folder / "README.md").read_text()
    (source,) = {line.split('"')[1] for line in readme.splitlines() if line.strip().startswith("source = ")}
    return parse((folder / "module.yaml").read_bytes()).name, source.split("/")[-2], (folder / "tags.tf").read_text()


def test_two_modules_of_one_type_have_names_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("version: 1\nmodules:\n  - aws_sqs_queue\n  - {type: aws_sqs_queue, name: events}\n")
    assert [one.folder.name for one in read_library(tmp_path / "library.yaml")] == ["sqs-queue", "events"]
    done = CliRunner().invoke(command, ["library", str(tmp_path / "library.yaml"), "-j", "1"])
    assert done.exit_code == 0, done.output
    for name in ("sqs-queue", "events"):
        manifest, readme, scope = names(tmp_path / "aws" / name)
        assert (manifest, readme) == (name, name)
        assert f'"{name}"' in scope
    assert '"sqs-queue"' not in names(tmp_path / "aws/events")[2]
    assert "name" not in json.loads((tmp_path / "aws/sqs-queue/.fac/lock.json").read_text())["options"]


def test_a_name_outlives_an_update(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(command, ["module", "aws_sqs_queue", "--name", "events"]).exit_code == 0
    done = CliRunner().invoke(command, ["update", "events"])
    assert done.exit_code == 0, done.output
    assert names(tmp_path / "events")[:2] == ("events", "events")


@pytest.mark.parametrize("name", ["", "Events", "a_b", "-a", "a-", "a" * 65, "a\n", 'a"', "${a}", "../a"])
def test_what_is_no_name_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is no name of a module"):
        blueprint("aws_sqs_queue", BUILT_IN, Options(name=name))
    done = CliRunner().invoke(command, ["module", "aws_sqs_queue", "--name", name, "-o", str(tmp_path / "module")])
    assert done.exit_code != 0
    assert not (tmp_path / "module").exists()
    (tmp_path / "library.yaml").write_text(f"version: 1\nmodules:\n  - {{type: aws_sqs_queue, name: {json.dumps(name)}}}\n")
    with pytest.raises(UserError):
        read_library(tmp_path / "library.yaml")
