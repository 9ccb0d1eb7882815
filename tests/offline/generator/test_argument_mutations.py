"""Whatever argument of a guardrail, place of tags or tag is another than the module writes, the module's own tests notice it.

Tried in a few modules that have all of it between them; in every module of the library where FAC_EVERY_MUTANT is set (20 minutes).
"""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.argument_mutants import ANY, TAGS, Mutant, changed, in_pieces, mutants, rounds, tag_mutants
from tests.offline.generator.few_runs import run_few

from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type
from fac_gen.module import write_module

if TYPE_CHECKING:
    from fac_gen.proof.run import ModuleResult

pytestmark = pytest.mark.offline
LIBRARY = sorted(path.parents[1] for path in (Path(__file__).parents[3] / "modules").glob("*/*/.fac/lock.json"))
FILES = ("alarms.tf", "anomaly.tf", "budget.tf")
FAILED = re.compile(r"(tests/\w+\.tftest\.hcl):(\d+): ")
TYPES: tuple[str, ...] = (
    "aws_ebs_volume",
    "aws_sqs_queue",
    "azurerm_kubernetes_cluster_node_pool",
    "google_compute_disk",
    "google_storage_bucket",
)
"""Between them they have all ways in which alarms are written, and a budget of each cloud."""
if os.environ.get("FAC_EVERY_MUTANT"):
    TYPES = tuple(f"{folder.parent.name}_{folder.name.replace('-', '_')}" for folder in LIBRARY)
UNCURATED = (
    "aws_datasync_task",
    "aws_rekognition_stream_processor",
    "azurerm_monitor_data_collection_rule",
    "google_network_services_edge_cache_service",
)
"""Of these every argument and block of the resource itself is tried as well: between them they have all ways in which blocks nest."""
UNSEEN = {
    # Only an apply tells which monitor it is, and mocks apply nothing that a provider takes for an ARN; that it is one, the tests ask.
    "aws_ce_anomaly_subscription.this.monitor_arn_list",
}


def whole(resource_type: str, folder: Path) -> Path:
    """Write a module with nothing but its tests that assert something, taken to pieces."""
    made = write_module(resource_type, folder, policy=BUILT_IN).folder
    tests = made / "tests"
    sources = [path.read_bytes() for path in (tests / "cost.tftest.hcl", tests / "offline/arguments.tftest.hcl") if path.exists()]
    shutil.rmtree(tests)
    tests.mkdir()
    for name, text in (piece for source in sources for piece in in_pieces(source)):
        (tests / f"{name}.tftest.hcl").write_text(text)
    return made


def broken(made: Path, group: list[Mutant], folder: Path) -> Path:
    """Return a copy of a module with mutants in it, and of its tests what speaks of them: the others say nothing new."""
    shutil.copytree(made, folder)
    for path in (folder / "tests").iterdir():
        head, *asserts = re.split(r"(?=^assert \{$)", path.read_text(), flags=re.MULTILINE)
        left = [text for text in asserts if any(one.is_in(text) for one in group)]
        end = "" if asserts[-1] in left else "}\n"
        path.write_text("".join([head, *left, end])) if left else path.unlink()
    for file in {one.edit.file for one in group}:
        there = folder / file
        there.write_bytes(changed(there.read_bytes(), [one for one in group if one.edit.file == file]))
    return folder


def every_mutant(made: Path, whole_files: tuple[str, ...]) -> list[Mutant]:
    """Return the mutants of a module: all arguments of those files, and what carries tags anywhere else."""
    files = [(path, ANY if path.name in whole_files else TAGS) for path in sorted(made.glob("*.tf"))]
    return [*tag_mutants(made / "tags.tf"), *(one for path, said in files for one in mutants(path, said))]


def failed(result: ModuleResult) -> list[str]:
    """Return the lines of the tests that failed."""
    assert result.report is not None, f"terraform refuses the module itself: {result.problems}"
    places = [FAILED.search(problem) for problem in result.problems]
    return [(result.folder / one[1]).read_text().splitlines()[int(one[2]) - 1] for one in places if one]


@pytest.mark.parametrize("folder", LIBRARY, ids=lambda folder: "/".join(folder.parts[-2:]))
def test_tests_of_the_library_speak_of_every_place_of_tags(folder: Path) -> None:
    pieces = [piece for _, text in in_pieces((folder / "tests/cost.tftest.hcl").read_bytes()) for piece in text.splitlines()]
    places = [one for path in sorted(folder.glob("*.tf")) for one in mutants(path, TAGS)]
    assert places
    assert [one.name for one in places if not any(one.is_in(piece) for piece in pieces if piece.startswith("condition ="))] == []


@pytest.mark.parametrize("folder", LIBRARY, ids=lambda folder: "/".join(folder.parts[-2:]))
def test_tests_of_the_library_find_tags_that_are_ignored(folder: Path) -> None:
    (found,) = set(re.findall(r'can\(regex\((".*?"), file\(', (folder / "tests/cost.tftest.hcl").read_text()))
    pattern, texts = re.compile(json.loads(found)), {path: path.read_bytes() for path in sorted(folder.glob("*.tf"))}
    assert [path.name for path, text in texts.items() if pattern.search(text.decode())] == []
    for one in (one for path in texts for one in mutants(path, TAGS) if path.name != "budget.tf"):
        for ignored in (f"[{one.path[0]}]", f"[name, {one.path[0]}]", f'[\n  tags["a"],\n  {one.path[0]}\n]', "all", f"[{one.path[0]},]"):
            assert pattern.search(f"ignore_changes = {ignored}\n"), one.name
    assert not pattern.search('ignore_changes = [tags["LastBackup"], labels["a"], name]\ntags = {}\n')


@pytest.mark.parametrize("resource_type", [*TYPES, *UNCURATED])
def test_every_argument_and_tag_is_asserted(resource_type: str, tmp_path: Path) -> None:
    made = whole(resource_type, tmp_path / "whole")
    lines = [line for path in (made / "tests").iterdir() for line in path.read_text().splitlines()]
    files = FILES if for_type(resource_type) else (*FILES, "main.tf")
    together = rounds(every_mutant(made, files), [line for line in lines if line.startswith("condition =")])
    first, *results = run_few([made, *(broken(made, group, tmp_path / str(number)) for number, group in enumerate(together))])
    assert first.ok, first.problems
    unseen = set()
    for group, result in zip(together, results, strict=True):
        said = failed(result)
        unseen |= {one.name for one in group if not any(one.is_in(line) for line in said)}
    assert unseen - UNSEEN == set(), "other values of these pass all tests"
