"""How long `fac-gen library` and `fac-gen module` take, and how much memory the bulk run holds.

    python benchmarks/library.py                    # the whole AWS catalogue, two processes
    python benchmarks/library.py --provider google

Aims: a whole catalogue of AWS rendered in less than 60 s on two cores, one module in less than 0.5 s with start-up, flat memory.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = Path(sys.executable).with_name("fac-gen")
EVERY = 0.2
ROUNDS = 7
USERS = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As users have it: the first round compiles, the others start from what it left."""


def memory(pid: int) -> dict[int, int]:
    """Return the resident kilobytes of a process and of everything below it."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return {}
    found = {pid: pages * os.sysconf("SC_PAGE_SIZE") // 1024}
    for child in children:
        found |= memory(int(child))
    return found


def bulk(provider: str, jobs: int) -> None:
    """Render a whole catalogue; print time, and memory early and late."""
    began, before = time.perf_counter(), cpu_seconds()
    sums: list[int] = []
    with subprocess.Popen(
        [PROGRAM, "library", "--all", "--provider", provider, "-j", str(jobs)], stdout=subprocess.PIPE, text=True
    ) as running:
        while running.poll() is None:
            sums.append(sum(memory(running.pid).values()))
            time.sleep(EVERY)
        assert running.stdout is not None  # noqa: S101 - asked for above
        last = running.stdout.read().splitlines()[-1]
    seconds = time.perf_counter() - began
    third = max(len(sums) // 3, 1)
    early, late = max(sums[:third]) // 1024, max(sums[-third:]) // 1024
    sys.stdout.write(
        f"{last}\n{seconds:.1f} s, {cpu_seconds() - before:.1f} s of CPU; all processes together {early} MB at first, {late} MB at last\n"
    )


def cpu_seconds() -> float:
    """Return what all finished processes of this one have cost: on a busy machine, that tells more than the clock."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def single(command: list[str], folder: Path) -> tuple[float, float]:
    """Return the shortest time of one command, start-up and all, by the clock and of CPU."""
    clock, cpu = [], []
    for number in range(ROUNDS):
        began, before = time.perf_counter(), cpu_seconds()
        subprocess.run([*command, "-o", str(folder / str(number))], check=True, capture_output=True, env=USERS)
        clock.append(time.perf_counter() - began)
        cpu.append(cpu_seconds() - before)
    return min(clock), min(cpu)


def again(folder: Path, modules: int) -> tuple[float, float]:
    """Return the time of a first and of a second run over one library."""
    names = subprocess.run([PROGRAM, "list", "--with-signals", "--provider", "aws"], check=True, capture_output=True, text=True)
    lines = "".join(f"  - {name}\n" for name in names.stdout.split()[:modules])
    (folder / "library.yaml").write_text(f"version: 1\nmodules:\n{lines}", encoding="utf-8")
    times = []
    for _ in range(2):
        began = time.perf_counter()
        subprocess.run([PROGRAM, "library", str(folder / "library.yaml")], check=True, capture_output=True)
        times.append(time.perf_counter() - began)
    return times[0], times[1]


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--provider", default="aws")
    parser.add_argument("-j", "--jobs", type=int, default=2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fac-bench-") as scratch:
        folder = Path(scratch)
        clock, cpu = single([str(PROGRAM), "module", "aws_sqs_queue"], folder)
        sys.stdout.write(f"one module: {clock:.2f} s, {cpu:.2f} s of CPU, the best of {ROUNDS}\n")
        first, second = again(folder, 60)
        sys.stdout.write(f"a library of 60 modules: {first:.1f} s, and {second:.2f} s when nothing has changed\n")
    bulk(arguments.provider, arguments.jobs)


if __name__ == "__main__":
    main()
