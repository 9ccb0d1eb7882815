"""What `fac-lint` says of public module repositories, with and without the modules that they call.

    python benchmarks/public_modules.py CHECKOUTS [--modules CHECKOUTS] [--json FILE]

CHECKOUTS holds work trees called ``owner+name``; ``--modules`` names a folder of further ones, which are only called and not
linted. Prints a line for each repository: modules, verdicts, and the share of `unknown` when nothing was downloaded and when
``.terraform/modules`` leads to the called modules that are at hand. These are the checkouts as they are, whatever version a call
asks for. ``--json`` writes every finding, to be judged by hand. The checkouts themselves are not changed.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.module import Module, discover

if TYPE_CHECKING:
    from fac_core.module import ModuleCall

VERDICTS = ("compliant", "violated", "delegated", "unknown")
REGISTRY = re.compile(r"([\w-]+)/([\w-]+)/([\w-]+)(?://(.*))?")
GITHUB = re.compile(r"(?:git::)?(?:https://|git@|ssh://git@)?github\.com[/:]([\w-]+)/([\w.-]+?)(?:\.git)?(?://([^?]*))?(?:\?.*)?")
DEEPEST = 8


def checkout(source: str, shelves: list[Path]) -> Path | None:
    """Return the folder of a called module among the checkouts; None when it is not there."""
    if found := REGISTRY.fullmatch(source):
        owner, name, inner = found[1], f"terraform-{found[3]}-{found[2]}", found[4]
    elif found := GITHUB.fullmatch(source):
        owner, name, inner = found[1], found[2], found[3]
    else:
        return None
    folders = (shelf / f"{owner}+{name}" / (inner or "") for shelf in shelves)
    return next((folder for folder in folders if folder.is_dir()), None)


@cache
def calls_of(folder: Path) -> tuple[ModuleCall, ...]:
    """Return what a folder calls; many folders call the same ones."""
    try:
        return tuple(Module.load(folder).calls.values())
    except UserError:
        return ()


def called(folder: Path, shelves: list[Path], chain: tuple[str, ...] = ()) -> dict[str, Path]:
    """Return the folders of the modules that a folder calls from elsewhere, by the chain of their calls joined by dots."""
    made: dict[str, Path] = {}
    for call in calls_of(folder) if len(chain) < DEEPEST else ():
        inner = (*chain, call.name)
        target = call.local_folder or (checkout(call.source, shelves) if call.source else None)
        if target is None:
            continue
        if call.local_folder is None:
            made[".".join(inner)] = target
        made.update(called(target, shelves, inner))
    return made


def initialise(repository: Path, shelves: list[Path]) -> None:
    """Write what ``terraform init`` would, into every folder that calls modules which are at hand."""
    for folder in discover([repository]):
        if made := called(folder, shelves):
            manifest = folder / ".terraform" / "modules" / "modules.json"
            manifest.parent.mkdir(parents=True, exist_ok=True)
            entries = [{"Key": key, "Source": "", "Dir": str(target)} for key, target in made.items()]
            manifest.write_text(json.dumps({"Modules": entries}))


def lint(repository: Path) -> dict[str, Any]:
    """Return what `fac-lint` found in a repository."""
    command = [str(Path(sys.executable).with_name("fac-lint")), "check", ".", "--format", "json", "--fail-on", "never"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{repository.name}: fac-lint ended with {done.returncode}\n{done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def share(counts: Counter[str]) -> str:
    return f"{100 * counts['unknown'] / max(1, sum(counts[one] for one in VERDICTS)):5.1f} %"


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - a benchmark's output


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkouts", type=Path)
    parser.add_argument("--modules", type=Path)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    shelves = [given.checkouts, *([given.modules] if given.modules else [])]
    shelves = [shelf.resolve() for shelf in shelves]
    totals: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    everything = {}
    say(f"{'repository':62} {'modules':>7} {'compl.':>7} {'viol.':>6} {'deleg.':>6} {'unkn.':>6}  {'unknown':>8} with modules")
    for repository in sorted(shelves[0].iterdir()):
        with tempfile.TemporaryDirectory() as copies:
            copy = Path(copies) / repository.name
            shutil.copytree(repository, copy, symlinks=True, ignore=shutil.ignore_patterns(".git", ".terraform"))
            alone = lint(copy)
            initialise(copy, shelves)
            complete = lint(copy)
        everything[repository.name] = {"alone": alone, "complete": complete}
        counts = [Counter(found["summary"]) for found in (alone, complete)]
        for total, count in zip(totals, counts, strict=True):
            total.update(count)
        numbers = " ".join(f"{counts[0][one]:6}" for one in VERDICTS)
        say(f"{repository.name.replace('+', '/'):62} {counts[0]['modules']:7} {numbers}  {share(counts[0])} {share(counts[1])}")
    say(f"{'all':62} {totals[0]['modules']:7} {' '.join(f'{totals[0][one]:6}' for one in VERDICTS)}  {share(totals[0])} {share(totals[1])}")
    if given.json:
        given.json.write_text(json.dumps(everything))


if __name__ == "__main__":
    main()
