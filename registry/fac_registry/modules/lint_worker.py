"""The child process that lints an upload: the linter sees the files of the archive and nothing else, under limits.

Forked for `fac_registry.modules.linter` (`fac_registry.fork_server`), with its task as JSON and two open files: the archive as it was
packed anew, and the verdict.
"""

from __future__ import annotations

import contextlib
import io
import pkgutil
import runpy
import shutil
import sys
import tarfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from fac_core.surroundings import NO_MEMORY
from fac_registry.archive.limits import MIB
from fac_registry.bounds import bound
from fac_registry.modules.verdict import MOST_FINDINGS, Covered, Finding, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

# The program that lints, by the name of its package: run, so that it may be another one.
LINTER = "fac_lint"
MOST_FILE, MOST_FILES = MIB, 32 * MIB
POLICY = "finops.yaml"
READ = (".tf", ".tf.json", ".tofu", ".tofu.json", ".tfvars", ".tfvars.json")
CLEAN, VIOLATED = 0, 1
COUNTS = ("modules", "files", "compliant", "violated", "delegated", "unknown", "unread", "undetermined", "suppressed")
BY_SEVERITY = ("errors", "warnings", "infos")


class Task(msgspec.Struct, frozen=True):
    """File descriptors; ``folder`` is empty and the child's own, ``policy`` the text of one or empty; limits as in `bound`."""

    archive: int
    verdict: int
    folder: str
    linter: str
    policy: str
    memory: int
    seconds: int


def warm() -> None:
    """Import the linter with all its rules, where it is installed, before there is anything to lint."""
    if found := find_spec(LINTER):
        for module in pkgutil.walk_packages(found.submodule_search_locations, f"{LINTER}."):
            # What editors and extras need is none of this, and may not be installed.
            if not module.name.startswith(f"{LINTER}.lsp") and not module.name.endswith(".__main__"):
                with contextlib.suppress(ImportError):
                    import_module(module.name)


def main() -> None:
    """Lint one module and write what came of it."""
    task = msgspec.json.decode(sys.argv[1], type=Task)
    bound(task.memory, task.seconds, MOST_FILES, files=128)
    try:
        with open(task.archive, "rb") as archive, open(task.verdict, "wb") as out:  # noqa: PTH123 - descriptors
            out.write(msgspec.json.encode(_verdict(task, archive)))
    finally:
        shutil.rmtree(task.folder, ignore_errors=True)


def _verdict(task: Task, archive: BinaryIO) -> Verdict:
    folder = Path(task.folder)
    skipped = _unpack(archive, folder)
    # No policy of the module's own, nor one that lies above, decides about it.
    (folder / ".git").mkdir()
    if task.policy:
        (folder / POLICY).write_text(task.policy, "utf-8")
    try:
        with contextlib.chdir(folder):
            report = _run(task.linter, "check", "--fail-on", "error")
            coverage = _run(task.linter, "coverage")
    except (_LinterError, MemoryError, RecursionError) as error:
        limit = f"linting takes more than {task.memory // MIB} MiB of memory"
        return Verdict(failed=limit if isinstance(error, MemoryError) else str(error) or "the module is nested too deeply")
    return _of(report, coverage, skipped)


def _unpack(archive: BinaryIO, folder: Path) -> int:
    """Write the files that a linter may read; return how many of those that it would read are too much for it."""
    total = skipped = 0
    archive.seek(0)
    with tarfile.open(fileobj=archive, mode="r:gz") as opened:
        for member in opened:
            if member.name.rpartition("/")[2] == POLICY:
                continue
            if member.size > MOST_FILE or total + member.size > MOST_FILES:
                skipped += member.name.endswith(READ)
                continue
            total += member.size
            _write(opened, member, folder)
    return skipped


def _write(opened: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> None:
    """Write one file inside of a folder, and nothing else; the first versions of Python 3.11 cannot filter what they extract."""
    place = (folder / member.name).resolve()
    found = opened.extractfile(member) if member.isreg() else None
    if found is not None and place.is_relative_to(folder.resolve()):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(found.read())


class _LinterError(Exception):
    """The linter could not do its work."""


def _run(linter: str, command: str, *more: str) -> dict[str, Any]:
    """Run a command of the linter in this process and return its JSON report."""
    said, complaints = Path(".git") / "report.json", io.StringIO()
    sys.argv = [linter, command, "--format", f"json={said}", "--jobs", "1", "--no-cache", *more, "."]
    code: object = 0
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(complaints):
            runpy.run_module(linter, run_name="__main__")
    except SystemExit as ended:
        code = ended.code or 0
    except ImportError as error:
        raise _LinterError(f"the linter cannot be started: {error}") from error
    if code not in (CLEAN, VIOLATED):
        if NO_MEMORY in complaints.getvalue():
            raise MemoryError
        raise _LinterError(f"the linter ended with {code}: {_last(complaints.getvalue().splitlines())}")
    found: dict[str, Any] = msgspec.json.decode(said.read_bytes())
    return found


def _last(lines: Sequence[str]) -> str:
    return next((line for line in lines if line.startswith("error:")), lines[-1] if lines else "nothing was said")[:300]


def _of(report: dict[str, Any], coverage: dict[str, Any], skipped: int) -> Verdict:
    summary = report["summary"]
    findings = [_finding(one) for one in report["findings"] if one["verdict"] in ("violated", "unknown")]
    findings += [Finding("", "", "unread", one["file"], one["why"]) for one in report["left_out"]]
    order = {"violated": 0, "unread": 1, "unknown": 2}
    findings.sort(key=lambda one: (order[one.verdict], one.severity, one.place))
    counted = {name: summary[name] for name in (*COUNTS, *BY_SEVERITY)}
    covered = {name: Covered(coverage["total"][name]["asked"], coverage["total"][name]["covered"]) for name in coverage["asked"]}
    return Verdict(skipped=skipped, findings=tuple(findings[:MOST_FINDINGS]), coverage=covered, **counted)


def _finding(one: dict[str, Any]) -> Finding:
    line = f":{one['range']['start']['line']}" if one["range"] else ""
    return Finding(one["rule"], one["severity"], one["verdict"], f"{one['file']}{line}", one["message"][:300])
