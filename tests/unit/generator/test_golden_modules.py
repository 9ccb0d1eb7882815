"""The modules of the library are exactly what the generator writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from fac_core.manifest import read as read_manifest
from fac_core.policy import policy_for
from fac_gen.blueprint.build import blueprint
from fac_gen.library.library_file import read_library
from fac_gen.module import module_files

pytestmark = pytest.mark.unit
MODULES = Path(__file__).parents[3] / "modules"
ENTRIES = {entry.folder.relative_to(MODULES).as_posix(): entry for entry in read_library(MODULES / "library.yaml")}
FOLDERS = sorted(MODULES / path for path in ENTRIES)
CURATED = {
    "aws/db-instance",
    "aws/lambda-function",
    "aws/s3-bucket",
    "aws/sqs-queue",
    "azurerm/storage-account",
    "google/storage-bucket",
}


def test_the_curated_types_are_there() -> None:
    assert {path.relative_to(MODULES).as_posix() for path in FOLDERS} >= CURATED


def test_no_generated_module_is_beside_the_library() -> None:
    """One that left the library would be proven by nothing."""
    assert [path.parents[1] for path in sorted(MODULES.glob("*/*/.fac/lock.json"))] == FOLDERS


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.relative_to(MODULES).as_posix())
def test_generating_again_changes_nothing_and_the_manifest_can_be_read(folder: Path) -> None:
    entry = ENTRIES[folder.relative_to(MODULES).as_posix()]
    made = blueprint(entry.resource_type, policy_for(MODULES), entry.options)
    expected = module_files(made, base=entry.base)
    manifest = read_manifest(folder / "module.yaml")
    assert (manifest.name, manifest.provider) == (folder.name, folder.parent.name)
    assert manifest.taggable == (made.tags.path != ())
    found = {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}
    found = {name: text for name, text in found.items() if not name.startswith(".terraform")}
    assert sorted(found) == sorted(expected)
    assert {name for name in found if found[name] != expected[name]} == set(), "run fac-gen module for it again"
