"""What the first pages promise is what the programs do: numbers of the catalogue, exit codes of the commands."""

from __future__ import annotations

import re
import subprocess
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from fac_core import resource_types
from fac_core.schema.catalogue import catalogue
from fac_core.schema.listing import Query, rows
from fac_core.schema.resource_schema import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
PROGRAMS = ("fac_cost", "fac_gen", "fac_lint", "fac_registry")
CONNECTS = re.compile(r"^\s*(?:import|from) (?:http\.client|socket|urllib3|urllib\.request)\b", re.MULTILINE)
ON_THE_NETWORK = {
    "cost/fac_cost/forges/_http.py": "fac-cost comment",
    "cost/fac_cost/updating/asking.py": "fac-cost book update",
    "linter/fac_lint/run/registries.py": "--ask-registries",
}
"""What connects to other machines, beside the registry: the command or option by which alone it does."""
ON_THIS_MACHINE = {"linter/fac_lint/lsp/transport.py"}
NOT_WHOLE = re.compile(r"3 where resources are missing|Exits? with 3|with --strict a file that cannot be read")
NO_PROOF = re.compile(r"[Pp]roves?\b[^.]*cost-compliant")
"""A claim of a proof, which must go on with what is not proven."""


def commands(group: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    if isinstance(group, click.Group):
        context = click.Context(group)
        for name in group.list_commands(context):
            found = group.get_command(context, name)
            assert found is not None
            yield from commands(found, f"{path} {name}")
    else:
        yield path, group


def test_every_command_that_uses_3_for_more_than_a_bug_stands_in_the_table() -> None:
    page = (ROOT / "docs/explanation/errors-and-exit-codes.md").read_text()
    told = {name.removesuffix(" --strict") for name in re.findall(r"^\| `(fac-[^`]+)` \|", page, re.MULTILINE)}
    found = set()
    for package in PROGRAMS:
        for path, one in commands(import_module(f"{package}.cli").command, package.replace("_", "-")):
            help_ = " ".join(one.get_help(click.Context(one, info_name=path)).split())
            if NOT_WHOLE.search(help_):
                found.add(path)
    assert told == found


def test_the_numbers_of_the_readme_are_those_of_the_catalogue() -> None:
    known = catalogue()
    newest = {name for provider in known.providers() for name in known.names(provider)}
    every = {name for one in known.providers() for version in known.versions(one) for name in known.names(one, version=version.version)}
    signals = len(list(rows(known, Query(None, None, Kind.RESOURCE, "", with_signals=True), resource_types.with_signals())))
    assert all((found := resource_types.for_type(name)) and found.signals for name in resource_types.with_signals())
    taggable = len(list(rows(known, Query(None, None, Kind.RESOURCE, "", taggable=True))))
    text = " ".join((ROOT / "README.md").read_text().split())
    assert f"{len(newest):,} in the newest provider versions, {len(every - newest)} more in AWS 5." in text
    assert f"where the type takes them ({taggable:,}), cost alarms where its cost signals are known ({signals})" in text
    assert f"| all | | {len(every):,} |" in (ROOT / "docs/reference/every-type.md").read_text()


def test_the_readme_names_all_that_uses_the_network() -> None:
    found = {
        str(path.relative_to(ROOT))
        for folder in ("core/fac_core", "cost/fac_cost", "generator/fac_gen", "linter/fac_lint")
        for path in (ROOT / folder).rglob("*.py")
        if CONNECTS.search(path.read_text())
    }
    assert found - ON_THIS_MACHINE == ON_THE_NETWORK.keys(), "name in the README what asks the network, and here"
    said = re.search(r"To the network goes only what says so: (.*?)\n\n", (ROOT / "README.md").read_text(), re.DOTALL)
    assert said is not None
    assert [name for name in ON_THE_NETWORK.values() if f"`{name}`" not in " ".join(said[1].split())] == []


@pytest.mark.parametrize("name", ["README.md", "action.yml", ".pre-commit-hooks.yaml", "docs/reference/fac-lint.md"])
def test_a_proof_is_promised_with_its_bounds(name: str) -> None:
    text = " ".join((ROOT / name).read_text().split())
    for found in NO_PROOF.finditer(text):
        assert re.match(r", or says? what (it cannot prove|cannot be proven)", text[found.end() :]), text[found.start() :][:200]


def listed(folder: str) -> set[str]:
    """Return the folders that git knows in one of ours."""
    words = ["git", "-c", f"safe.directory={ROOT}", "ls-tree", "-d", "--name-only", "HEAD", f"{folder}/" if folder else "./"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    return {name.rpartition("/")[2] for name in done.stdout.split()}


def test_contributors_are_told_what_every_folder_is_for() -> None:
    told = (ROOT / "CONTRIBUTING.md").read_text().partition("## Where things are")[2].partition("\n## ")[0]
    assert [name for name in listed("") if f"`{name}/" not in told and f"`{name}/run`" not in told] == []
    (tests,) = re.findall(r"^\| `tests/` .*$", told, re.MULTILINE)
    assert [name for name in listed("tests") if f"`{name}`" not in tests] == []


def test_contributors_are_told_every_file_of_a_cloud() -> None:
    """What a test writes to add a fourth cloud stands in the table; facts and formulas of its types have rows of their own."""
    (row,) = re.findall(r"^\| a cloud .*$", (ROOT / "CONTRIBUTING.md").read_text(), re.MULTILINE)
    named = re.sub(r"\bfacts/", "linter/fac_lint/facts/", row)
    units = ROOT / "tests/architecture/new_units"
    folders = {str(one.parent.relative_to(units)) for one in units.rglob("nimbus*") if one.is_file()}
    assert len(folders) > 5
    wanted = {re.sub(r"^(linter/fac_lint/(?:views|facts))/\w+$", r"\1/*", folder) for folder in folders}
    assert [folder for folder in wanted if f"{folder}/" not in named] == []
