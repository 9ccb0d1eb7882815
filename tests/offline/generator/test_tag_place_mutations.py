"""A module that forgets one place for its tags does not pass its own tests: tried for every place that the facts name.

That the same runs pass in whole modules is asked of a third of these types, and of all where FAC_EVERY_MUTANT is set; all runs of the
library's modules, and of a lot of others, pass in test_modules.py.
"""

from __future__ import annotations

import os
import re
import shutil
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.few_runs import COST, leave_runs, run_few

from fac_core.names import resource_type as type_of
from fac_core.policy import BUILT_IN
from fac_core.resource_types import names
from fac_core.resource_types.tag_places import tag_places
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.tag_groups import hand_on
from fac_core.shared_facts.tag_places import Reach, TagPlace
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.module import write_module

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline

TYPES = sorted({*hand_on(), *(type_of(*name.split("/", 1)) for name in names())})
PLACES = [(name, place) for name in TYPES for place in tag_places(name)]
WHOLE = PLACES if os.environ.get("FAC_EVERY_MUTANT") else PLACES[::3]


MERGED = r"(\n\s+{name} +=) [^\n]*?merge\(([^\s(]+\.{name}), local\.(?:tags|labels)\)"
WRITTEN = {
    Reach.MERGE: (MERGED, r"\1 \2"),
    Reach.BLOCK: (r"(\n\s+{name} +=) merge\((try\([^\n]*?\)), local\.(?:tags|labels)\)", r"\1 \2"),
    Reach.SET: (r"(\n\s+{name} +=) local\.tags", r"\1 {{}}"),
    Reach.SPECIFICATIONS: (r"(\n\s+resource_type += tag_specifications\.value\n\s+{name} +=) local\.tags", r"\1 {{}}"),
}


def module(resource_type: str, folder: Path) -> Path:
    """Write the module of a type under the newest version: all places are there."""
    newest = catalogue().versions(catalogue().provider_of(resource_type))[0].version
    made = write_module(resource_type, folder, policy=BUILT_IN, options=Options(provider_version=newest)).folder
    shutil.rmtree(made / "tests/offline", ignore_errors=True)  # they ask for arguments, and need a second terraform
    return made


def broken(resource_type: str, place: TagPlace, folder: Path) -> Path:
    """Write a module, and take the tags away from one place by hand."""
    made, name = module(resource_type, folder), place.path.rpartition(".")[2]
    if place.how is Reach.SWITCH:
        file, value = made / "variables.tf", re.escape(place.value)
        text = file.read_text()
        if "." in place.path:
            changed = re.sub(rf"(\n\s+{name} += optional\(\w+), {value}\)", r"\1)", text)
        else:
            changed = re.sub(rf'(\nvariable "{name}" \{{(?:\n .*)*?\n  default +=) {value}', r"\1 null", text)
    else:
        file, (there, instead) = made / "main.tf", WRITTEN[place.how]
        text = file.read_text()
        changed = _one(there.format(name=name), instead.format(), text, place)
    assert changed != text, f"nothing to break at {place.path}:\n{text}"
    file.write_text(changed)
    leave_runs(made, lambda run: place.path in run)
    return made


def _one(there: str, instead: str, text: str, place: TagPlace) -> str:
    """Break the place inside its own block alone: other blocks of the type may have an argument of the same name."""
    start = 0
    for block in place.path.split(".")[:-1]:
        found = re.compile(rf'\n\s+(?:dynamic "{block}"|{block}) \{{').search(text, start)
        start = found.start() if found else start
    return text[:start] + re.sub(there, instead, text[start:], count=1)


def unbroken(resource_type: str, folder: Path) -> Path:
    """Write a module with the runs that look at its places."""
    made, places = module(resource_type, folder), [place for name, place in PLACES if name == resource_type]
    leave_runs(made, lambda run: any(place.path in run for place in places))
    return made


def test_modules_that_hand_tags_on_pass_their_tests(tmp_path: Path) -> None:
    results = run_few([unbroken(name, tmp_path / name) for name in dict.fromkeys(name for name, _ in WHOLE)])
    failing = [(result.folder.name, result.problems[:3]) for result in results if not result.ok]
    assert not failing


def _speaks_of(problem: str, place: TagPlace, folder: Path) -> bool:
    """Tell whether a problem is that of the place's assertion: it fails, or depends on what only the cloud would fill in."""
    at = re.search(rf"{re.escape(COST)}:(\d+): (?:Test assertion failed|Unknown condition value)", problem)
    said = (folder / "tests" / COST).read_text().splitlines()
    return at is not None and place.path in "".join(said[int(at[1]) - 1 : int(at[1]) + 1])


def test_modules_that_forget_a_place_do_not_pass_their_tests(tmp_path: Path) -> None:
    results = run_few([broken(name, place, tmp_path / f"{name}-{place.path}") for name, place in PLACES])
    failing = []
    for (name, place), result in zip(PLACES, results, strict=True):
        if not any(_speaks_of(problem, place, result.folder) for problem in result.problems):
            failing.append((f"{name}: {place.path}", result.problems[:3]))
    assert not failing, "they pass, or fail for another reason:\n" + "\n".join(map(str, failing))
