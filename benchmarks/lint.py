"""How long `fac-lint` takes and what it holds: cold, warm, after a change, on one repository; beside peers when they are installed.

What it says is compared in 20 runs: in one to five processes, with what is kept and without.

    python benchmarks/lint.py [--repositories N]

Peers are run where `make peers` has installed them. CPU seconds and memory are sums over all processes; on a busy machine, the clock
says little.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lint_corpus import REPOSITORIES, write_corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = str(Path(sys.executable).with_name("fac-lint"))
CHECKOV = Path(".work/peers/checkov/bin/checkov").resolve()
C7N_LEFT = Path(".work/peers/c7n-left/bin/c7n-left").resolve()
EVERY = 0.02
PATIENCE = 600
ROUNDS = 5
ALIKE = 20
"""So many runs must say the same bytes."""
COST_CHECKS = "CKV_AWS_66,CKV_AWS_153,CKV_AWS_300,CKV2_AWS_5,CKV2_AWS_16,CKV2_AWS_61,CKV_AZURE_167,CKV_GCP_21"
"""Those of checkov's checks that are about cost or tags."""
POLICY = "policies:\n  - name: required-tags\n    resource: [terraform.aws_*]\n    filters:\n      - taggable\n      - tag:owner: absent\n"


@dataclass(frozen=True)
class Run:
    """What one run took: the clock, processor time, the most memory that its processes held together, and a digest of what it said."""

    clock: float
    cpu: float
    megabytes: float
    said: str
    code: int

    def __str__(self) -> str:
        """Return the numbers."""
        failed = f"  FAILED ({self.code})" if self.code not in {0, 1} else ""
        return f"{self.cpu:7.2f} s of CPU  {self.clock:7.2f} s  {self.megabytes:6.0f} MB{failed}"


def held(pid: int) -> int:
    """Return the bytes that a process and everything below it holds; what several of them share counts once."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        told = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    kilobytes = next((int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:")), 0)
    return kilobytes * 1024 + sum(held(int(child)) for child in children)


def cpu_seconds() -> float:
    """Return what all finished processes below this one have cost."""
    times = os.times()
    return times.children_user + times.children_system


def run(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> Run:
    """Run a program to its end, or for as long as we have patience."""
    most, began, before = 0, time.perf_counter(), cpu_seconds()
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}  # byte code is kept
    with tempfile.TemporaryFile() as output:
        with subprocess.Popen(
            command, cwd=folder, env={**surroundings, **(environment or {})}, stdout=output, stderr=subprocess.DEVNULL
        ) as running:
            while running.poll() is None:
                most = max(most, held(running.pid))
                if time.perf_counter() - began > PATIENCE:
                    running.kill()
                time.sleep(EVERY)
        elapsed, spent = time.perf_counter() - began, cpu_seconds() - before
        output.seek(0)
        return Run(elapsed, spent, most / 1e6, hashlib.file_digest(output, "sha256").hexdigest(), running.returncode)


def tell(what: str, found: Run) -> Run:
    """Print one line."""
    sys.stdout.write(f"{what:<44} {found}\n")
    sys.stdout.flush()
    return found


def best(command: list[str], folder: Path, environment: dict[str, str]) -> Run:
    """Return the cheapest of some runs."""
    return min((run(command, folder, environment) for _ in range(ROUNDS)), key=lambda found: found.cpu)


def ours(corpus: Path, cache: Path) -> None:
    """Measure `fac-lint`."""
    environment = {"FAC_CACHE_DIR": str(cache)}
    lint = [PROGRAM, "--format", "json"]
    one = next(iter(sorted(corpus.iterdir())))
    tell("fac-lint --help", best([PROGRAM, "--help"], corpus, environment))
    tell("one repository, nothing kept", best([*lint, "--no-cache"], one, environment))
    cold = tell("all, nothing kept, one process", run([*lint, "--no-cache", "--jobs", "1"], corpus, environment))
    told = [cold.said]
    told.append(tell("all, nothing kept, as many as processors", run([*lint, "--no-cache"], corpus, environment)).said)
    told.append(tell("all, keeping what is found", run(lint, corpus, environment)).said)
    told.append(tell("all, nothing changed", best(lint, corpus, environment)).said)
    tell("all, nothing changed, another format", run([PROGRAM, "--format", "sarif"], corpus, environment))
    with (one / "modules" / "part-0" / "outputs.tf").open("a", encoding="utf-8") as file:
        file.write("\n")
    told.append(tell("all, one file changed", run(lint, corpus, environment)).said)
    kept = sum(path.stat().st_size for path in cache.rglob("*") if path.is_file())
    while len(told) < ALIKE:
        further = ["--jobs", str(len(told) % 5 + 1)]
        told.append(run([*lint, *further, *([] if len(told) % 4 == 0 else ["--no-cache"])], corpus, environment).said)
    alike = "the same bytes" if len(set(told)) == 1 else "DIFFERENT BYTES"
    sys.stdout.write(f"{alike} in {len(told)} runs in 1 to 5 processes; {kept / 1e6:.1f} MB are kept\n")


def peers(repository: Path, scratch: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield what the peers that are installed are asked on one repository, and what we are asked that is most like it."""
    ours = [PROGRAM, "--no-cache", "--jobs", "1", "--format", "json"]
    if CHECKOV.is_file():
        asked = [str(CHECKOV), "-d", ".", "--skip-download", "--framework", "terraform", "--quiet", "--compact", "-o", "json"]
        yield "checkov, all checks, one repository", asked, ours
        yield "checkov, checks about cost and tags", [*asked, "-c", COST_CHECKS], ours
    if C7N_LEFT.is_file():
        (scratch / "policies").mkdir()
        (scratch / "policies" / "tags.yaml").write_text(POLICY, encoding="utf-8")
        asked = [str(C7N_LEFT), "run", "-p", str(scratch / "policies"), "-d"]
        one_rule = [*ours, "--select", "missing-cost-tags"]
        yield "c7n-left, one policy, one folder", [*asked, "."], [*one_rule, "main.tf"]
        folders = sorted(str(path.parent.relative_to(repository)) for path in repository.rglob("main.tf"))
        each = f'for folder in {" ".join(folders)}; do "$@" $folder; done'
        yield "c7n-left, one policy, each folder", ["sh", "-c", each, "sh", *asked], one_rule


def compare(repository: Path, scratch: Path) -> None:
    """Run the peers beside us and print ratios."""
    ratios = []
    for what, theirs, ours in peers(repository, scratch):
        found, yard = tell(what, run(theirs, repository)), best(ours, repository, {})
        ratios.append(f"{what}: {found.cpu / yard.cpu:.1f} times our CPU, {found.megabytes / yard.megabytes:.1f} times our memory")
    sys.stdout.write("\n".join(ratios or ["no peers: make peers installs them"]) + "\n")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repositories", type=int, default=REPOSITORIES)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fac-bench-") as name:
        scratch = Path(name)
        write_corpus(scratch / "corpus", arguments.repositories)
        ours(scratch / "corpus", scratch / "cache")
        compare(next(iter(sorted((scratch / "corpus").iterdir()))), scratch)


if __name__ == "__main__":
    main()
