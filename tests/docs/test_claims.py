"""What the first pages promise is what the programs do: numbers of the catalogue, exit codes of the commands."""

from __future__ import annotations

import re
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


@pytest.mark.parametrize("name", ["README.md", "action.yml", ".pre-commit-hooks.yaml", "docs/reference/fac-lint.md"])
def test_a_proof_is_promised_with_its_bounds(name: str) -> None:
    text = " ".join((ROOT / name).read_text().split())
    for found in NO_PROOF.finditer(text):
        assert re.match(r", or says? what (it cannot prove|cannot be proven)", text[found.end() :]), text[found.start() :][:200]
