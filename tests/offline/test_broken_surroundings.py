"""Every command, each of its paths broken in every way: the user's mistake is told in the usual form, and is never a bug of ours."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from tests.programs import PROGRAMS
from tests.programs import commands as every_command

from fac_core.cli import USAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tests.offline.conftest import Case, Outcomes

pytestmark = pytest.mark.offline

ROOT = Path(__file__).parents[2]
MODULE = ROOT / "modules/aws/sqs-queue"
DIGITS = "9" * 5000
"""A number that Python does not read unasked: more than 4,300 digits."""
SAMPLES = {
    "anonymous_read": "",
    "namespace": "acme",
    "new": "6.0.0",
    "old": "5.100.0",
    "provider": "aws",
    "reason": "It deletes data.",
    "registry": "http://127.0.0.1:9",
    "resource_type": "aws_sqs_queue",
    "rule": "missing-cost-tags",
    "scope": "read",
    "token": "secret",
    "token_id": "x",
    "version": "1.0.0",
}
"""A good value for each parameter that must be given and is no path."""
FRESH = {"data": "data"}
"""Folders that must not be there, or must be empty, in the place of a module."""
NOWHERE = {"host": "192.0.2.1"}
"""For parameters that need not be given: an address that no machine has (RFC 5737), so that what could serve ends."""
OF_OPTIONS = 2
"""In so many ways is a path broken that need not be given: the others are read as those are that must be."""
WALK = {
    "fac-gen adopt: folder",
    "fac-gen module: templates",
    "fac-gen update: folders",
    "fac-gen update: templates",
    "fac-lint check: paths",
    "fac-lint coverage: paths",
    "fac-lint test: paths",
    "fac-lint test: policy",
    "fac-registry publish: folder",
}
"""Paths below which everything is read; of others, a command reads one folder or only writes."""


def copy(path: Path) -> None:
    """Copy the module without what takes long and tells nothing of its surroundings: its tests, and the examples that they run."""
    shutil.copytree(MODULE, path, ignore=shutil.ignore_patterns("examples", "*.tftest.hcl"))


def commands() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Yield every command of every program, groups left out."""
    for program in PROGRAMS:
        yield from ((words, command) for words, command in every_command(program) if not isinstance(command, click.Group))


def loop(path: Path) -> None:
    path.symlink_to(path.name)


def closed(path: Path) -> None:
    path.write_text("version: 1\n")
    path.chmod(0)


def number(path: Path) -> None:
    path.write_text(f"version: {DIGITS}\ncurrency: {DIGITS}\ntags: {{required: [{DIGITS}]}}\n")


def read_only(path: Path) -> None:
    path.parent.chmod(0o555)


def module(break_: Callable[[Path], None], name: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        copy(path)
        if (path / name).is_dir():
            shutil.rmtree(path / name)
        (path / name).unlink(missing_ok=True)
        break_(path / name)

    return make


def long_number(path: Path) -> None:
    resource = {"aws_sqs_queue": {"long": {"delay_seconds": 0, "name": f"a-${{{DIGITS} + 1}}"}}}
    path.write_text(json.dumps({"locals": {"long": 0}, "resource": resource}).replace(" 0", f" {DIGITS}"))


def closed_folder(path: Path) -> None:
    path.mkdir()
    path.chmod(0)


def partly_closed(path: Path, *, described: bool) -> None:
    """Make a repository of modules in which one folder is closed; with a description it can be published, and adopted without."""
    copy(path / "queue")
    (path / "main.tf").write_text('resource "aws_sqs_queue" "this" {\n}\n')
    if described:
        shutil.copy(MODULE / "module.yaml", path)
    closed_folder(path / "closed")


FILES: dict[str, Callable[[Path], None]] = {"loop": loop, "closed": closed, "folder": Path.mkdir, "number": number, "read-only": read_only}
FOLDERS: dict[str, Callable[[Path], None]] = {
    "loop": loop,
    "closed": closed,
    "read-only": read_only,
    "folder closed": closed_folder,
    "file loops": module(loop, "main.tf"),
    "file closed": module(closed, "main.tf"),
    "tests closed": module(closed_folder, "tests"),
    "lock closed": module(closed, ".fac/lock.json"),
    "number in JSON": module(long_number, "long.tf.json"),
    "policy loops": module(loop, "finops.yaml"),
    "policy is a folder": module(Path.mkdir, "finops.yaml"),
    "policy holds a number": module(number, "finops.yaml"),
}


def cases(words: tuple[str, ...], command: click.Command, folder: Path) -> Iterator[tuple[str, Case]]:
    """Yield what is broken, and the case: each path of the command in each way, and the folder that it runs in."""
    for parameter in command.params:
        if isinstance(parameter.type, click.Path):
            ways = FOLDERS if parameter.type.dir_okay else FILES
            for kind, make in ways.items() if parameter.required else list(ways.items())[:OF_OPTIONS]:
                place = folder / f"{parameter.name} {kind}"
                (place / "in").mkdir(parents=True)
                (place / ".git").mkdir()
                make(place / "in" / "it")
                yield f"{parameter.name}: {kind}", (words[0], line(words, command, folder, {parameter.name: "in/it"}), str(place))
    paths: dict[str | None, str] = {
        one.name: "." if one.type.dir_okay else "x" for one in command.params if isinstance(one.type, click.Path)
    }
    for attempt, given in enumerate((dict[str | None, str](), paths)):
        place = folder / f"{attempt}" / "gone"
        place.mkdir(parents=True)
        yield f"working directory gone, {given}", (words[0], line(words, command, folder, given), str(place))


def line(words: tuple[str, ...], command: click.Command, folder: Path, given: Mapping[str | None, str]) -> list[str]:
    found = list(words[1:])
    for parameter in command.params:
        if parameter.name in given or parameter.required or parameter.name in NOWHERE:
            name = parameter.name or ""
            is_path = isinstance(parameter.type, click.Path)
            good = str(folder / FRESH.get(name, "good")) if is_path else {**SAMPLES, **NOWHERE}.get(name)
            value = given.get(parameter.name, good)
            option = [parameter.opts[0]] if isinstance(parameter, click.Option) else []
            found += [*option, *([value] if value else [])]
    return found


@pytest.mark.parametrize(("words", "command"), list(commands()), ids=lambda value: " ".join(value) if isinstance(value, tuple) else "")
def test_no_surroundings_are_a_bug(words: tuple[str, ...], command: click.Command, outcomes: Outcomes, tmp_path: Path) -> None:
    copy(tmp_path / "good")
    asked = dict(cases(words, command, tmp_path))
    for (kind, case), (code, said) in zip(asked.items(), outcomes(list(asked.values())), strict=True):
        told = f"{kind}: {case}\n{code}\n{said}"
        assert code in {0, 1, 2}, told
        assert "Traceback" not in said, told
        if code == USAGE:
            assert "\n  " in said or "--help' for help." in said, f"no next step: {told}"
        if kind.partition(": ")[2] in {"loop", "closed", "folder closed"}:
            of_it = "\n".join(line for line in said.splitlines() if "in/it" in line)
            assert "does not exist" not in of_it, told
            assert "no such file" not in of_it, told
            assert not of_it or "is a file" in of_it or "--help tells" not in said, told  # which tells nothing of what is there


def test_nothing_is_said_of_folders_that_cannot_be_read(outcomes: Outcomes, tmp_path: Path) -> None:
    copy(tmp_path / "good")
    asked: dict[str, Case] = {}
    for words, command in commands():
        for parameter in command.params:
            if isinstance(parameter.type, click.Path) and parameter.type.dir_okay:
                name = f"{' '.join(words)}: {parameter.name}"
                place = tmp_path / name
                partly_closed(place / "it", described=words[0] == "fac-registry")
                (place / ".git").mkdir()
                asked[name] = words[0], line(words, command, tmp_path, {parameter.name: "it"}), str(place)
    silent = set()
    for (name, case), (code, said) in zip(asked.items(), outcomes(list(asked.values())), strict=True):
        if name == "fac-lint coverage: paths":
            # It counts, and judges where --fail-under or --strict asks it to: what it could not read is said beside the counts.
            assert code == 0, f"{name}: {case}\n{code}\n{said}"
            assert "cannot be read: Permission denied" in said, f"{name}: {case}\n{said}"
            assert "what stands there is in no count" in said, f"{name}: {case}\n{said}"
        elif "closed: cannot be read: Permission denied" in said:
            assert code == USAGE, f"{name}: {case}\n{code}\n{said}"
        elif "[unreadable] cannot be read: Permission denied" in said:
            assert code == 1, f"{name}: {case}\n{code}\n{said}"
        else:
            silent.add(name)
    assert silent == asked.keys() - WALK


def test_what_is_tested_and_cannot_be_read_is_no_success(outcomes: Outcomes, tmp_path: Path) -> None:
    module(closed_folder, "tests")(tmp_path / "it")
    ((code, said),) = outcomes([("fac-gen", ["test", "it"], str(tmp_path))])
    assert code == 1
    assert "it/tests: cannot be read: Permission denied" in said


def test_what_is_linted_and_cannot_be_read_is_no_success(outcomes: Outcomes, tmp_path: Path) -> None:
    module(closed, "main.tf")(tmp_path / "it")
    ((code, said),) = outcomes([("fac-lint", ["it"], str(tmp_path))])
    assert code == 1
    assert "[unreadable] cannot be read: Permission denied" in said
    assert "it/main.tf" in said


def test_an_ignore_file_that_cannot_be_read_hides_nothing_else(outcomes: Outcomes, tmp_path: Path) -> None:
    for name in ("good", "listed", "ignoring"):
        copy(tmp_path / "all" / name)
    closed(tmp_path / "all" / "ignoring" / ".gitignore")
    (tmp_path / "all" / "listed").chmod(0o400)
    ((code, said),) = outcomes([("fac-lint", ["all"], str(tmp_path))])
    assert code == 1
    assert "all/listed" in said
    assert "all/ignoring/.gitignore" in said
    assert said.count("[unreadable] cannot be read: Permission denied") == 2
    assert "2 modules" in said
