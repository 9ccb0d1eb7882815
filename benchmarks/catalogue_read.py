"""How long reading the schema catalogue takes in a fresh process, against parsing the provider's whole file with the json module.

Every number is the median CPU time of processes that do one thing; imports are counted apart. The yardstick reads all lines of the
same file.
"""

# ruff: noqa: T201 - a benchmark prints its numbers
from __future__ import annotations

import statistics
import subprocess
import sys

RUNS = 15
CLOCK = "import time; start = time.process_time(); "
REPORT = "; print((time.process_time() - start) * 1000)"
IMPORT = "from fac_core.schema.catalogue import catalogue"
WHOLE = "[json.loads(line) for line in open(path, 'rb')]"
CASES = {
    "one type, aws_sqs_queue": (IMPORT, "catalogue().resource_type('aws_sqs_queue')"),
    "one type, aws_instance": (IMPORT, "catalogue().resource_type('aws_instance')"),
    "the deepest type, aws_wafv2_web_acl": (IMPORT, "catalogue().resource_type('aws_wafv2_web_acl')"),
    "the largest type, aws_quicksight_dashboard": (IMPORT, "catalogue().resource_type('aws_quicksight_dashboard')"),
    "taggability of one type": (IMPORT, "catalogue().tag_support('aws_sqs_queue')"),
    "taggability of all 4,216 types of three providers": (
        IMPORT,
        "c = catalogue(); [c.tag_index(provider) for provider in c.providers()]",
    ),
    "import of the catalogue's modules": ("", IMPORT),
}


def milliseconds(before: str, timed: str) -> float:
    """Median time of the second statement, in fresh processes."""
    code = f"{before}\n{CLOCK}{timed}{REPORT}" if before else f"{CLOCK}{timed}{REPORT}"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(RUNS)]
    return statistics.median(float(run.stdout) for run in runs)


def main() -> None:
    """Print one line per case: milliseconds and the ratio to the yardstick."""
    path = f"import json; {IMPORT}; path = catalogue().file('aws').path"
    yardstick = milliseconds(path, WHOLE)
    print(f"{'yardstick: json.loads of every line of the aws file':52} {yardstick:8.2f} ms   1")
    for name, (before, timed) in CASES.items():
        value = milliseconds(before, timed)
        print(f"{name:52} {value:8.2f} ms   {value / yardstick:.3f}")


if __name__ == "__main__":
    main()
