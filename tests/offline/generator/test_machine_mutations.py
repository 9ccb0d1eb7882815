"""Small mistakes, made by machine anywhere in the modules of the library, do not pass the modules' own tests.

A few are tried, the same in every run: one of each kind. `make mutants COUNT=400` tries as many, other ones with another SEED, and says
how many the tests find; some cannot be found, since they change nothing, and `UNSEEN` says of each why.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections import defaultdict
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.machine_mutants import MachineMutant, machine_mutants

from fac_core.errors import UserError
from fac_core.hcl.edit import apply
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import RunStatus, Terraform
from fac_gen.proof import test_folders
from fac_gen.proof.batch import LEAN

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.offline
LIBRARY = sorted(path.parents[1] for path in (Path(__file__).parents[3] / "modules").glob("*/*/.fac/lock.json"))
COUNT, SEED = int(os.environ.get("FAC_MUTANTS", "10")), os.environ.get("FAC_MUTANTS_SEED", "gate")
REFUSED = "terraform refuses the module itself"
UNSEEN = {
    # Nothing changes.
    r"alarms\.tf:\d+ (<|<=|>|>=) is .*each\.value\.period (<|>)": "no metric has a period of just an hour",
    r"alarms\.tf:\d+ part of coalesce gone: signal\.(threshold|evaluation_periods)": "no signal of this module has one of its own",
    r"variables\.cost\.tf:\d+ > is >=: .* > 0$": "the limits of the cloud refuse 0 as well",
    r"variables\.cost\.tf:\d+ right of && gone: contains\(.*floor\(alarm\.days\)": "no half a day is 1 to 1",
    r"variables\.tf:\d+ < is <=: var\.processing_units < 1000": "1000 units are a multiple of 100 and of 1000",
    # No test of a module can see it.
    r"variables(\.cost)?\.tf:\d+ nullable gone": "null for an input without a default is refused in a way that no test expects",
    r"main\.tf:\d+ part of setunion gone": "only an apply tells what is in a set with something that the module makes",
    # The tests of a module do not look.
    r"tags\.tf:\d+ filter gone: value != null": "the tests always give what a tag is made of",
    r"variables\.tf:\d+ item (gone|is another): \[ ?[\"\d]": "a value less that an argument takes: the tests do not give all of them",
    r"companions\.tf:\d+ .*: service [!=]= \"logdelivery": "the statements of policies, which test_policy_statements.py looks at",
}
"""What no test sees, by names of mutants, with the reason."""


def lot() -> dict[Path, list[MachineMutant]]:
    """Return mutants to try by module: of each operator the first ones in an order that only the seed decides."""
    by_operator: dict[str, list[tuple[str, Path, MachineMutant]]] = defaultdict(list)
    for folder in LIBRARY:
        for path in sorted(folder.glob("*.tf")):
            for one in machine_mutants(path):
                place = sha256(f"{SEED} {folder.name} {one.name} {one.edits[0].range.start.byte}".encode()).hexdigest()
                by_operator[one.operator].append((place, folder, one))
    dealt = [(rank, *one) for every in by_operator.values() for rank, one in enumerate(sorted(every, key=lambda one: one[0]))]
    found: dict[Path, list[MachineMutant]] = defaultdict(list)
    for _, _, folder, one in sorted(dealt, key=lambda one: one[:2])[:COUNT]:
        found[folder].append(one)
    return dict(sorted(found.items()))


def passing(folder: Path, mutants: list[MachineMutant], scratch: Path) -> Iterator[tuple[MachineMutant, str]]:
    """Yield the mutants whose modules pass all tests, and those that Terraform refuses as they are, with what became of them."""
    made = scratch / folder.name
    shutil.copytree(folder, made)
    with OfflineProviders([made]) as offline, Terraform(made, environment={**offline.environment, **LEAN}) as terraform:
        terraform.init()
        for one in mutants:
            source = (made / one.file).read_bytes()
            (made / one.file).write_bytes(apply(source, one.edits))
            if verdict := _verdict(terraform, one.file):
                yield one, verdict
            (made / one.file).write_bytes(source)


def _verdict(terraform: Terraform, broken: str) -> str:
    """Return what became of a mutant; nothing where the tests found it: the first file that does is enough, the likeliest first."""
    if any(one.severity == "error" for one in terraform.validate()):
        return REFUSED
    likely = "inputs.tftest.hcl" if broken == "variables.tf" else "cost.tftest.hcl"
    for directory in ("tests", test_folders.OFFLINE):
        for path in sorted((terraform.folder / directory).glob("*.tftest.hcl"), key=lambda path: (path.name != likely, path.name)):
            try:
                report = terraform.test(filter=[f"{directory}/{path.name}"], directory=directory)
            except UserError:
                return ""
            if not report.ok or report.count(RunStatus.SKIP):
                return ""
            assert report.runs, path
    return "passes"


def why_unseen(one: MachineMutant, folder: Path) -> str:
    """Return why no test sees a mutant of a module; nothing where one should."""
    if not (folder / "alarms.tf").exists() and _variable(folder / one.file, one) == b"alarms":
        return "there is no signal, so that the variable is empty"
    return next((reason for pattern, reason in UNSEEN.items() if re.match(pattern, one.name)), "")


def _variable(path: Path, one: MachineMutant) -> bytes:
    """Return the name of the variable in which a mutant is; nothing where it is in none."""
    before = path.read_bytes()[: one.edits[0].range.start.byte].rpartition(b'\nvariable "')
    return before[2].partition(b'"')[0] if before[1] else b""


def test_modules_with_a_small_mistake_do_not_pass_their_tests(tmp_path: Path) -> None:
    found = {
        f"{folder.parent.name}/{folder.name}/{one.name}": (what, why_unseen(one, folder))
        for folder, some in lot().items()
        for one, what in passing(folder, some, tmp_path)
    }
    refused = [name for name, (what, _) in found.items() if what == REFUSED]
    explained = [name for name, (what, why) in found.items() if what != REFUSED and why]
    wrong = [name for name in found if name not in {*refused, *explained}]
    tried = COUNT - len(refused)
    sys.stdout.write(f"{tried} mutants: {tried - len(explained) - len(wrong)} found, {len(explained)} explained; {len(refused)} refused\n")
    assert not wrong, "these pass all tests:\n" + "\n".join(wrong)
