"""Render the module of every resource type of the catalogues, and let terraform validate and test a sample of them offline.

    python benchmarks/every_type.py --render
    python benchmarks/every_type.py --validate 300 --test 60 --seed 1

Prints counts, times and the causes of what fails; exits 1 when anything does.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fac_core.errors import UserError
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform
from fac_gen.blueprint.build import blueprint, full_samples
from fac_gen.layout import layout
from fac_gen.module import module_files, write_module


def all_types() -> list[str]:
    """Every resource type of every version of every provider, sorted."""
    known = catalogue()
    return sorted(
        {name for provider in known.providers() for one in known.versions(provider) for name in known.names(provider, version=one.version)}
    )


def render_all(types: list[str]) -> Counter[str]:
    """Render every type in memory; return what went wrong, by cause."""
    causes: Counter[str] = Counter()
    sizes: list[tuple[int, str]] = []
    began = time.perf_counter()
    for name in types:
        try:
            sizes.append((sum(map(len, module_files(blueprint(name, BUILT_IN)).values())), name))
        except Exception as error:  # noqa: BLE001 - a survey counts every kind of failure
            causes[f"{type(error).__name__}: {error}"[:160]] += 1
    sizes.sort(reverse=True)
    sys.stdout.write(f"rendered {len(sizes)} of {len(types)} types in {time.perf_counter() - began:.1f} s\n")
    sys.stdout.write("".join(f"  {size:>9} bytes {name}\n" for size, name in sizes[:10]))
    return causes


def survey(types: list[str], tested: int, workers: int, *, full: bool, old: bool) -> Counter[str]:
    """Validate all types given, and run the tests of the first ``tested``."""
    causes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="fac-every-") as scratch:
        folders = {}
        for name in types:
            folders[name] = write_module(name, Path(scratch) / name, policy=BUILT_IN).folder
            if full:
                _give_everything(name, folders[name])
        for wanted in (True, False):
            names = [name for name in types if _only_old(name) is wanted]
            versions = {"aws": "5.100.0"} if wanted or old else {}
            if not names:
                continue
            with OfflineProviders([folders[name] for name in names], versions=versions) as offline, ThreadPoolExecutor(workers) as pool:
                jobs = [(Terraform(folders[name], environment=offline.environment), types.index(name) < tested) for name in names]
                for found in pool.map(_examine, jobs):
                    causes.update(found)
    return causes


def _give_everything(name: str, folder: Path) -> None:
    """Replace the tests by one that gives every input of the resource a value, so that every nested block is written once."""
    known = {one.name: one for one in blueprint(name, BUILT_IN).inputs}
    values = "\n".join(f"{key} = {value}" for key, value in full_samples(name, BUILT_IN).items() if not known[key].validations)
    text = (folder / "tests/cost.tftest.hcl").read_text()
    head, _, _ = text.partition('run "')
    head = head[: head.rindex("}")]
    lines = {
        line.split("=")[0].strip() for line in head.splitlines() if "=" in line and line.startswith("  ") and not line.startswith("   ")
    }
    values = "\n".join(line for line in values.splitlines() if line.split("=")[0].strip() not in lines)
    for test in (folder / "tests").iterdir():
        test.unlink()
    (folder / "tests/full.tftest.hcl").write_text(layout(f'{head}\n{values}\n}}\nrun "everything" {{\ncommand = plan\n}}\n'))


def _only_old(name: str) -> bool:
    provider = catalogue().provider_of(name)
    return name not in catalogue().names(provider)


def _examine(job: tuple[Terraform, bool]) -> list[str]:
    driver, test = job
    name = driver.folder.name
    problems: list[str] = []
    try:
        with driver as terraform:
            unformatted = terraform.fmt()
            problems += [f"{name}: fmt: {', '.join(unformatted)}"] if unformatted else []
            terraform.init()
            problems += [f"{name}: validate: {str(found)[:300]}" for found in terraform.validate()]
            if test and not problems:
                report = terraform.test()
                problems += [
                    f"{name}: test: {run.name}: {str(found)[:300]}"
                    for run in report.runs
                    for found in run.diagnostics
                    if run.status.value in {"fail", "error"}
                ]
    except UserError as error:
        problems.append(f"{name}: {str(error)[:300]}")
    return problems


def main() -> int:
    """Run the survey."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--render", action="store_true", help="render every type in memory; the default without --validate")
    parser.add_argument("--validate", type=int, default=0, metavar="N", help="validate a random sample of N types")
    parser.add_argument("--test", type=int, default=0, metavar="N", help="run the tests of the first N of the sample")
    parser.add_argument("--full", action="store_true", help="test with a value for every input instead of the module's own tests")
    parser.add_argument("--old", action="store_true", help="against the oldest AWS version of the catalogue instead of the newest")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--prefix", default="", help="only types that begin so")
    parser.add_argument("-j", "--jobs", type=int, default=2)
    arguments = parser.parse_args()
    types = [name for name in all_types() if name.startswith(arguments.prefix)]
    causes = render_all(types) if arguments.render or not arguments.validate else Counter()
    if arguments.validate:
        if arguments.old:
            types = [name for name in types if name in catalogue().names("aws", version="5.100.0")]
        sample = random.Random(arguments.seed).sample(types, min(arguments.validate, len(types)))  # noqa: S311 - a survey, no secret
        began = time.perf_counter()
        causes += survey(sample, arguments.test, arguments.jobs, full=arguments.full, old=arguments.old)
        bad = {cause.partition(":")[0] for cause in causes}
        sys.stdout.write(f"{len(sample)} types examined in {time.perf_counter() - began:.1f} s, {len(bad)} with problems\n")
    sys.stdout.write("".join(f"{count:>5} {cause}\n" for cause, count in causes.most_common(400)))
    return 1 if causes else 0


if __name__ == "__main__":
    sys.exit(main())
