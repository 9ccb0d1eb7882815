"""The child process that has a plan priced: `fac-cost` sees the plan and nothing else, under limits.

Forked for `fac_registry.modules.estimator` (`fac_registry.fork_server`), with its task as JSON and two open files: plan and estimate.
"""

from __future__ import annotations

import contextlib
import io
import pkgutil
import runpy
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any, BinaryIO

import msgspec

from fac_core.surroundings import NO_MEMORY
from fac_registry.archive.limits import MIB
from fac_registry.bounds import bound
from fac_registry.errors import BadPlanError, TooLargeError
from fac_registry.modules.estimate import MOST_LINES, Estimate, Line, Monthly
from fac_registry.outcome import Refusal

# The program that prices, by the name of its package: run, so that it may be another one.
PRICER = "fac_cost"
PRICED, INCOMPLETE = 0, 3
ORDER = {"unpriced": 0, "priced": 1, "free": 2}


class Task(msgspec.Struct, frozen=True):
    """File descriptors; the SHA-256 of the plan; limits as in `bound`."""

    plan: int
    estimate: int
    digest: str
    pricer: str
    program: str
    memory: int
    seconds: int


class Estimated(msgspec.Struct, frozen=True, tag="estimated"):
    """The plan could be read."""

    estimate: Estimate


def warm() -> None:
    """Import what prices, where it is installed, before there is anything to price."""
    if found := find_spec(PRICER):
        for module in pkgutil.walk_packages(found.submodule_search_locations, f"{PRICER}."):
            # Building books and talking to forges are other programs' work.
            if not module.name.startswith((f"{PRICER}.building", f"{PRICER}.forges")) and not module.name.endswith(".__main__"):
                with contextlib.suppress(ImportError):
                    import_module(module.name)


def main() -> None:
    """Have one plan priced and write what came of it."""
    task = msgspec.json.decode(sys.argv[1], type=Task)
    bound(task.memory, task.seconds, MIB, files=64)
    with open(task.plan, "rb") as plan, open(task.estimate, "wb") as out:  # noqa: PTH123 - descriptors
        out.write(msgspec.json.encode(_outcome(task, plan)))


def _outcome(task: Task, plan: BinaryIO) -> Estimated | Refusal:
    try:
        return _of(task, _run(task.pricer, plan))
    except MemoryError:
        return Refusal(TooLargeError.status, f"pricing the plan takes more than {task.memory // MIB} MiB of memory")
    except RecursionError:
        return Refusal(BadPlanError.status, "the plan is nested too deeply")


def _run(pricer: str, plan: BinaryIO) -> dict[str, Any] | Refusal:
    """Run the program in this process and return its JSON."""
    said, complaints = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True), io.StringIO()
    plan.seek(0)
    sys.stdin = io.TextIOWrapper(plan, "utf-8")
    sys.argv = [pricer, "estimate", "-", "--format", "json"]
    code: object = 0
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complaints):
            runpy.run_module(pricer, run_name="__main__")
    except SystemExit as ended:
        code = ended.code or 0
    except ImportError as error:
        return Refusal(BadPlanError.unavailable, f"this registry prices no plans: {error}", "Its operator installs fac-cost.")
    if code not in (PRICED, INCOMPLETE):
        lines = complaints.getvalue().splitlines()
        told = next((line for line in lines if line.startswith("error:")), lines[-1] if lines else "nothing was said")
        if NO_MEMORY in told:
            raise MemoryError
        text = f"the plan cannot be priced: {told.removeprefix('error: ')[:300]}"
        return Refusal(BadPlanError.status, text, "Send what terraform show -json writes.")
    found: dict[str, Any] = msgspec.json.decode(said.buffer.getvalue())
    return found


def _of(task: Task, found: dict[str, Any] | Refusal) -> Estimated | Refusal:
    if isinstance(found, Refusal):
        return found
    summary, book = found["summary"], found["book"]
    lines = sorted(found["resources"], key=lambda one: (ORDER.get(one["result"], 0), one["address"]))
    return Estimated(
        Estimate(
            plan=task.digest,
            program=task.program,
            currency=found["currency"],
            monthly=_monthly(summary["monthly"]),
            complete=summary["complete"],
            incomplete=summary["incomplete"][:300],
            priced=summary["priced"],
            free=summary["free"],
            unpriced=summary["unpriced"],
            book=book["sha256"],
            prices_as_of=book["as_of"],
            lines=tuple(map(_line, lines[:MOST_LINES])),
        )
    )


def _monthly(amounts: dict[str, str]) -> Monthly:
    return Monthly(amounts["low"], amounts["expected"], amounts["high"])


def _line(one: dict[str, Any]) -> Line:
    said = one["monthly"]
    return Line(one["address"][:200], one["type"][:100], one["result"], one["reason"][:200], None if said is None else _monthly(said))
