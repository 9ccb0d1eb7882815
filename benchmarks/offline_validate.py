"""What the cut-down schema saves: CPU seconds of ``terraform validate`` with the used types only and with the whole provider.

Run: python benchmarks/offline_validate.py
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

from fac_core.schema.resource_schema import Kind
from fac_core.schema_provider import OfflineProviders
from fac_core.schema_provider.offline import known_schemas
from fac_core.terraform import Terraform

MODULE = 'resource "aws_sqs_queue" "this" {\n  name = "orders"\n}\n\nresource "aws_cloudwatch_log_group" "this" {\n  name = "orders"\n}\n'
ROUNDS = 5


def main() -> None:
    """Measure both and print seconds and ratio."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "main.tf").write_text(MODULE, encoding="utf-8")
        small = measure(folder, folder)
        (folder / "everything").mkdir()
        everything = "".join(f'resource "{type_}" "this" {{\n}}\n' for type_ in known_schemas().names("aws", Kind.RESOURCE))
        (folder / "everything" / "all.tf").write_text(everything, encoding="utf-8")
        whole = measure(folder, folder / "everything")
    sys.stdout.write(
        f"validate with 2 types {small:.3f} s, with all types {whole:.3f} s of terraform's CPU time: {whole / small:.1f} times as much\n"
    )


def measure(folder: Path, served: Path) -> float:
    """Return the CPU seconds of one validation of ``folder`` with the types used in ``served``; the lowest of some rounds."""
    begin = time.perf_counter()
    with OfflineProviders([served]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        sys.stdout.write(f"server of the types in {served.name} ready after {time.perf_counter() - begin:.2f} s\n")
        terraform.init()
        return min(cpu_seconds(terraform) for _ in range(ROUNDS))


def cpu_seconds(terraform: Terraform) -> float:
    """Return what one validation costs the processes that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert terraform.validate() == ()  # noqa: S101 - a benchmark of a failure would be of no use
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
