"""Every kind of unit: one file, complete, called as its id says, documented, and none without its counterpart."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from tests.programs import PROGRAMS

from fac_core import resource_types
from fac_core.names import registry_name, resource_type
from fac_core.schema.catalogue import catalogue
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs/reference"
SECTIONS = ("What", "Why", "Bad", "Good", "Options", "Skips when", "Fix", "Conflicts with", "Since")
CLI = {program: Path(str(import_module(f"{package}.cli").__file__)).parent for program, package in PROGRAMS.items()}
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def command_files() -> Iterator[tuple[str, Path]]:
    for program, folder in CLI.items():
        for path in sorted(folder.rglob("*.py")):
            if path.parent != folder or path.name != "__init__.py":
                yield program, path


RULES = UnitFolder("fac_lint.rules", "rule")
PLACES = ("fac_cost", "fac_cost.comparing", "fac_lint", "fac_lint.coverage", "fac_lint.fixtures", "fac_lint.graph")
FORMATS = [UnitFolder(f"{place}.formats", "format") for place in PLACES]
BACKENDS = UnitFolder("fac_registry.storage", "storage backend")
DATABASES = UnitFolder("fac_registry.database.backends", "database")
SOURCES = UnitFolder("fac_core.resources", "source of resources")


@pytest.mark.parametrize("name", RULES.names())
def test_rule_is_complete(name: str) -> None:
    rule = RULES.load(name)
    assert NAME.fullmatch(name)
    assert RULES.path(name).stem == name.replace("-", "_")
    assert hasattr(rule, "SEVERITY")
    assert rule.NEXT_STEP
    asked = [form for form in ("judge", "check", "review") if hasattr(rule, form)]
    assert len(asked) == 1, f"{RULES.path(name)}: one of judge, check and review"
    assert hasattr(rule, "WORDS") == hasattr(rule, "judge")
    heads = [line for line in (rule.__doc__ or "").splitlines()[1:] if line and not line.startswith(" ")]
    assert tuple(heads) == SECTIONS, RULES.path(name)
    assert f"(rules/{name}.md)" in (REFERENCE / "rules.md").read_text()
    assert (REFERENCE / f"rules/{name}.md").read_text().startswith(f"# `{name}`\n")


@pytest.mark.parametrize(("folder", "name"), [(folder, name) for folder in FORMATS for name in folder.names()], ids=str)
def test_format_renders_and_is_documented(folder: UnitFolder, name: str) -> None:
    assert callable(folder.load(name).render)
    assert folder.load(name).__doc__


@pytest.mark.parametrize("name", BACKENDS.names())
def test_storage_backend_is_documented(name: str) -> None:
    assert BACKENDS.load(name).__doc__, BACKENDS.path(name)


@pytest.mark.parametrize("name", DATABASES.names())
def test_database_is_documented(name: str) -> None:
    assert DATABASES.load(name).__doc__, DATABASES.path(name)


@pytest.mark.parametrize("name", SOURCES.names())
def test_source_of_resources_reads_and_has_an_example(name: str) -> None:
    assert callable(SOURCES.load(name).read)
    assert SOURCES.load(name).EXAMPLE
    assert SOURCES.load(name).__doc__


@pytest.mark.parametrize("name", resource_types.names())
def test_signals_are_of_a_known_type(name: str) -> None:
    provider, stem = name.split("/")
    assert resource_type(provider, stem) in catalogue().names(provider)


def test_every_generated_library_module_has_curated_signals() -> None:
    found = {path.parents[1].relative_to(ROOT / "modules").as_posix() for path in (ROOT / "modules").glob("*/*/.fac/lock.json")}
    assert found
    assert found <= {"/".join(registry_name(resource_type(*name.split("/")))) for name in resource_types.names()}


@pytest.mark.parametrize(("program", "path"), list(command_files()), ids=lambda value: value if isinstance(value, str) else value.stem)
def test_command_is_called_like_its_file_and_documented(program: str, path: Path) -> None:
    parts = [part for part in path.relative_to(CLI[program]).with_suffix("").parts if part != "__init__"]
    command = import_module(".".join((PROGRAMS[program], "cli", *parts))).command
    words = [part.strip("_").replace("_", "-") for part in parts]
    assert isinstance(command, click.Command)
    assert ast.get_docstring(ast.parse(path.read_bytes())), f"{path}: its first line is the command's short help"
    assert "Example" in (command.epilog or ""), f"{path}: help without examples"
    assert f"## `{' '.join((program, *words))}`" in (REFERENCE / f"{program}.md").read_text(), "run `make docs`"
