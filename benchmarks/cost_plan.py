"""How long estimating a large plan takes, in processor time and memory, against reading the same file with the json module.

The yardstick is what any estimator has to do at least. Aims: 10,000 resources in under two seconds on one core, memory in proportion.
"""

# ruff: noqa: T201 - a benchmark prints its numbers
from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

TYPES = ("aws_ebs_volume", "aws_sqs_queue", "aws_nat_gateway", "aws_iam_role", "aws_made_up_type")
VALUES = {"region": "us-east-1", "type": "gp3", "size": 100, "fifo_queue": True, "tags": {"owner": "shop", "cost_center": "cc-1"}}
SIZES = (1_000, 10_000, 100_000)
PROGRAMS = {
    "json.load": ["-c", "import json, sys; json.load(open(sys.argv[1]))"],
    "fac-cost estimate": ["-m", "fac_cost", "estimate", "--format", "json", "--output", "/dev/null"],
}


def plan(count: int) -> dict[str, object]:
    """Return a plan of so many resources in as many modules."""
    return {
        "format_version": "1.2",
        "terraform_version": "1.11.4",
        "resource_changes": [
            {
                "address": f"module.m[{number}].{TYPES[number % len(TYPES)]}.this",
                "module_address": f"module.m[{number}]",
                "mode": "managed",
                "type": TYPES[number % len(TYPES)],
                "name": "this",
                "provider_name": "registry.terraform.io/hashicorp/aws",
                "change": {"actions": ["create"], "before": None, "after": VALUES, "after_unknown": {"id": True, "arn": True}},
            }
            for number in range(count)
        ],
    }


def measured(program: list[str], path: Path) -> tuple[float, float]:
    """Return seconds of processor time and the largest memory in MB of one run."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True);"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN); print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)"
    )
    done = subprocess.run([sys.executable, "-c", code, sys.executable, *program, str(path)], capture_output=True, text=True, check=True)
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)


def main() -> None:
    """Measure every size with both programs."""
    with tempfile.TemporaryDirectory() as folder:
        for count in SIZES:
            path = Path(folder) / f"{count}.json"
            path.write_text(json.dumps(plan(count)))
            found = {name: measured(program, path) for name, program in PROGRAMS.items()}
            yardstick = found["json.load"]
            for name, (seconds, megabytes) in found.items():
                ratios = f"{seconds / yardstick[0]:.1f} x time, {megabytes / yardstick[1]:.1f} x memory"
                print(f"{count:>7,} resources  {name:<18} {seconds:6.2f} s  {megabytes:6.0f} MB  {ratios}")


if __name__ == "__main__":
    main()
