"""Validate modules and run their tests offline, several at once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.interrupts import WATCH
from fac_core.manifest.module_lock import read_lock
from fac_core.module.discovery import is_module_file
from fac_core.printable import plain, printable
from fac_core.schema_provider import OfflineProviders
from fac_core.schema_provider.offline import NO_INSTALLS
from fac_core.schema_provider.usage import FILES, TEST_FOLDER
from fac_core.surroundings import refused
from fac_core.terraform import RunStatus, Terraform, find_binary, version_of
from fac_core.walk import listed
from fac_core.xml_tree import ET
from fac_gen.proof.root_module import as_of, root_of
from fac_gen.proof.test_folders import tested

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from fac_core.terraform import Binary, Diagnostic, TestReport

NO_TESTS = "valid, but it has no tests"


@dataclass(frozen=True, slots=True)
class ModuleResult:
    """What was found out about one module; ``seconds`` is wall-clock time."""

    folder: Path
    invalid: tuple[Diagnostic, ...] = ()
    report: TestReport | None = None
    error: str = ""
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether the module is valid and no test failed or was left out."""
        return not self.error and not self.invalid and self.report is not None and self.report.ok and not self.report.count(RunStatus.SKIP)

    @property
    def untested(self) -> bool:
        """Whether the module is valid and nothing more is known of it: it has no tests."""
        return self.ok and self.report is not None and not self.report.runs

    def count(self, status: RunStatus) -> int:
        """Return how many runs ended so."""
        return self.report.count(status) if self.report else 0

    @property
    def problems(self) -> tuple[str, ...]:
        """Everything that went wrong, one text each."""
        found = [self.error] if self.error else []
        found += [str(one) for one in self.invalid]
        if self.report:
            runs = [run for run in self.report.runs if run.status in {RunStatus.FAIL, RunStatus.ERROR}]
            found += [f"{run.file}: {run.name}: {one}" for run in runs for one in run.diagnostics]
            found += [str(one) for one in self.report.diagnostics if not self.report.ok]
            skipped = self.report.count(RunStatus.SKIP)
            found += [f"{skipped} runs were skipped"] if skipped and self.report.ok else []
        return tuple(found)

    def plain(self) -> dict[str, Any]:
        """Return the result as JSON values."""
        counts = {status.value: self.count(status) for status in RunStatus}
        return {
            "folder": str(self.folder),
            "ok": self.ok,
            "untested": self.untested,
            "seconds": round(self.seconds, 3),
            "runs": counts,
            "problems": list(self.problems),
        }


def run_tests(folders: Sequence[Path], *, jobs: int = 2) -> Generator[ModuleResult, None, None]:
    """Yield the result of each module, in the order given; raise `UserError` for a folder without a module, or a terraform that fails."""
    for folder in folders:
        if not any(is_module_file(path.name) for path in listed(folder)):
            raise UserError("there is no module in this folder", path=folder, hint="Give folders that hold .tf or .tf.json files.")
    binary = find_binary()
    version_of(binary)  # one that does not work is no fault of a module
    with ThreadPoolExecutor(max(jobs, 1)) as pool:
        drivers = _Drivers(binary)
        try:
            for running in [pool.submit(_examine, folder, drivers) for folder in folders]:
                while not wait([running], WATCH).done:
                    pass
                yield running.result()
        except BaseException:  # the caller's, too, who leaves: the pool waits for its threads, and they for their terraforms
            drivers.stop()
            pool.shutdown(cancel_futures=True)
            raise


class _Drivers:
    """The terraforms of a run, in several threads, all of which can be ended."""

    def __init__(self, binary: Binary) -> None:
        self._binary = binary
        self._made: list[Terraform] = []
        self._over = False

    def make(self, folder: Path, environment: Mapping[str, str]) -> Terraform:
        made = Terraform(folder, binary=self._binary, environment=environment, cli_config=NO_INSTALLS)
        self._made.append(made)
        if self._over:  # whoever ends them has not seen this one, perhaps
            made.stop()
        return made

    def stop(self) -> None:
        self._over = True
        for made in list(self._made):
            made.stop()


def _examine(folder: Path, drivers: _Drivers) -> ModuleResult:
    """Examine one module with providers of its own: whatever another needs, and whether that is known, changes nothing here."""
    began = time.monotonic()
    try:
        read_lock(folder)
        _check_files(folder)
        with OfflineProviders([folder]) as offline, drivers.make(folder, offline.environment) as terraform:
            terraform.init()
            invalid = _invalid(folder, terraform, drivers, offline.environment)
            report = None if invalid else tested(terraform)
        return ModuleResult(folder, invalid, report, seconds=time.monotonic() - began)
    except UserError as error:
        return ModuleResult(folder, error=str(error), seconds=time.monotonic() - began)
    except OSError as error:
        if error.filename is None or not Path(error.filename).is_relative_to(folder.resolve()):
            raise
        return ModuleResult(folder, error=str(refused(error)), seconds=time.monotonic() - began)


def _check_files(folder: Path) -> None:
    """Raise `UserError` for what is called as files of Terraform are and is none: Terraform would wait for a pipe without end."""
    for path in (*listed(folder), *listed(folder / TEST_FOLDER)):
        if path.name.endswith(FILES):
            try:
                mode = path.stat().st_mode
            except OSError as error:
                raise refused(error, path) from error
            if not S_ISREG(mode) and not S_ISDIR(mode):
                raise UserError("is no file that can be read", path=path, hint="Remove it, or let it be a file.")


def _invalid(folder: Path, terraform: Terraform, drivers: _Drivers, environment: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Return the errors of the configuration; that of a module with aliases counts as called from a root that passes them."""
    with root_of(folder) as root:
        if root == folder:
            found = terraform.validate()
        else:
            with drivers.make(root, environment) as outer:
                outer.init()
                found = outer.validate()
        return tuple(as_of(folder, root, one) for one in found if one.severity == "error")


def junit(results: Sequence[ModuleResult]) -> str:
    """Render all results as one JUnit document, one suite per module and test file."""
    root = ET.Element("testsuites")
    for result in results:
        name = plain(str(result.folder))
        if result.untested:
            suite = ET.SubElement(root, "testsuite", name=name, tests="1", failures="0", errors="0", skipped="1")
            case = ET.SubElement(suite, "testcase", name="tests", classname=name)
            ET.SubElement(case, "skipped", message=NO_TESTS)
        elif result.report is not None:
            for suite in ET.fromstring(result.report.junit()):
                suite.set("name", f"{name}/{suite.get('name')}")
                root.append(suite)
        elif not result.ok:
            suite = ET.SubElement(root, "testsuite", name=name, tests="1", failures="0", errors="1", skipped="0")
            case = ET.SubElement(suite, "testcase", name="validate", classname=name)
            ET.SubElement(case, "error", message="invalid module").text = printable("\n".join(result.problems))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"
