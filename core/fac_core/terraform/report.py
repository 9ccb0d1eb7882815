"""What ``terraform test`` found out, run by run."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from fac_core.dataclass import dataclass
from fac_core.terraform.diagnostics import Diagnostic, json_lines, read_diagnostic
from fac_core.xml_tree import ET

if TYPE_CHECKING:
    from collections.abc import Iterable


class RunStatus(StrEnum):
    """How a ``run`` block ended; ``skip`` also stands for one that was never reached."""

    PASS = "pass"  # noqa: S105 - a status, no secret
    FAIL = "fail"
    ERROR = "error"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class RunResult:
    """One ``run`` block of a test file; ``seconds`` is wall-clock time."""

    file: str
    name: str
    status: RunStatus
    seconds: float = 0.0
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class TestReport:
    """All runs in the order of the files; ``diagnostics`` are those that belong to no run."""

    __test__ = False  # pytest collects classes of this name otherwise

    runs: tuple[RunResult, ...]
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing failed; a folder without tests is ok, too."""
        return self.count(RunStatus.FAIL) + self.count(RunStatus.ERROR) == 0

    def count(self, status: RunStatus) -> int:
        """Return how many runs ended so."""
        return sum(run.status is status for run in self.runs)

    def __add__(self, other: TestReport) -> TestReport:
        """Return one report of two: what several runs of Terraform found out about one folder."""
        return TestReport((*self.runs, *other.runs), (*self.diagnostics, *other.diagnostics))

    def junit(self) -> str:
        """Render as JUnit XML, one suite per test file."""
        root = ET.Element("testsuites")
        for file in dict.fromkeys(run.file for run in self.runs):
            _add_suite(root, file, [run for run in self.runs if run.file == file])
        ET.indent(root)
        return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def read_report(text: str) -> TestReport:
    """Read the output of ``terraform test -json``."""
    lines = list(json_lines(text))
    planned = [
        (file, run)
        for line in lines
        if line.get("type") == "test_abstract"
        for file, runs in line["test_abstract"].items()
        for run in runs or ()  # null of a file without one
    ]
    states = {(state["path"], state["run"]): RunStatus(state["status"]) for _, state in _states(lines) if state["progress"] == "complete"}
    said: dict[tuple[str, str], list[Diagnostic]] = {}
    loose: list[Diagnostic] = []
    for line in lines:
        if line.get("type") == "diagnostic":
            key = (line.get("@testfile", ""), line.get("@testrun", ""))
            (said.setdefault(key, []) if key in states else loose).append(read_diagnostic(line["diagnostic"]))
    seconds = _durations(lines)
    runs = (
        RunResult(*key, status=states.get(key, RunStatus.SKIP), seconds=seconds.get(key, 0.0), diagnostics=tuple(said.get(key, ())))
        for key in dict.fromkeys([*planned, *states])
    )
    return TestReport(tuple(runs), tuple(loose))


def _states(lines: Iterable[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(line, line["test_run"]) for line in lines if line.get("type") == "test_run"]


def _durations(lines: Iterable[dict[str, Any]]) -> dict[tuple[str, str], float]:
    begun: dict[tuple[str, str], datetime] = {}
    taken: dict[tuple[str, str], float] = {}
    for line, state in _states(lines):
        key, moment = (state["path"], state["run"]), datetime.fromisoformat(line["@timestamp"])
        begun.setdefault(key, moment)
        if state["progress"] == "complete":
            taken[key] = (moment - begun[key]).total_seconds()
    return taken


def _add_suite(root: ET.Element, file: str, runs: list[RunResult]) -> None:
    count = {status: str(sum(run.status is status for run in runs)) for status in RunStatus}
    suite = ET.SubElement(root, "testsuite", name=file, tests=str(len(runs)), failures=count[RunStatus.FAIL])
    suite.attrib.update(errors=count[RunStatus.ERROR], skipped=count[RunStatus.SKIP], time=f"{sum(run.seconds for run in runs):.3f}")
    tags = {RunStatus.FAIL: "failure", RunStatus.ERROR: "error", RunStatus.SKIP: "skipped"}
    for run in runs:
        case = ET.SubElement(suite, "testcase", name=run.name, classname=file, time=f"{run.seconds:.3f}")
        if run.status in tags:
            first = run.diagnostics[0].summary if run.diagnostics else run.status.value
            ET.SubElement(case, tags[run.status], message=first).text = "\n".join(str(item) for item in run.diagnostics)
