"""Terraform's commands as methods."""

from __future__ import annotations

import tempfile
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

import python_terraform  # type: ignore[import-untyped]
from python_terraform import IsFlagged

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.files import write_whole
from fac_core.json_text import parsed
from fac_core.terraform.binary import Binary, find_binary
from fac_core.terraform.diagnostics import Diagnostic, TerraformError, read_diagnostic, streamed_diagnostics
from fac_core.terraform.launch import EXPIRED
from fac_core.terraform.report import TestReport, read_report
from fac_core.terraform.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The library reports failed commands through Logger.warn, deprecated since Python 3.3: an exception where warnings are errors.
python_terraform.log.warn = python_terraform.log.warning

NO_VALUES: Mapping[str, Any] = MappingProxyType({})
CHANGES = 2
"""Exit code of ``plan -detailed-exitcode`` when there is something to do."""
UNFORMATTED = 3
"""Exit code of ``fmt -check`` when a file would change."""
_BROKEN = "Look what its `version -json` says: every command needs a terraform or tofu that works."
# ``terraform test`` has its final form since 1.6 (its upgrade guide, seen 2026-11-30).
_NO_JSON = "It does not answer -json as Terraform does: Terraform 1.6 or newer is needed, or OpenTofu."


@dataclass(frozen=True, slots=True)
class Plan:
    """A saved plan: ``path`` for `Terraform.show` and `Terraform.apply`; ``diagnostics`` are warnings."""

    path: Path
    has_changes: bool
    diagnostics: tuple[Diagnostic, ...] = ()


class Terraform:
    """Runs Terraform (or OpenTofu) in one folder, apart from the user's CLI configuration, data directory and ``TF_*`` variables.

    ``environment`` is added to the process's own; ``cli_config`` is the text of a CLI configuration file; ``timeout`` is the seconds
    that any one command may take. Every method raises `UserError` when there is no binary, when time runs out, or, as `TerraformError`
    with diagnostics, when the command fails. One object may be used from several threads. The data directory is temporary: it goes
    with `close` or with the object.
    """

    def __init__(
        self,
        folder: Path,
        *,
        binary: Binary | None = None,
        environment: Mapping[str, str] = MappingProxyType({}),
        cli_config: str = "",
        timeout: float = 600,
        stdin: Path | None = None,
    ) -> None:
        if not folder.is_dir():
            raise UserError("there is no such folder", path=folder)
        self.folder = folder
        self.binary = binary or find_binary()
        self.timeout = timeout
        self.workspace = Workspace(self.binary, environment, cli_config, timeout, stdin)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def stop(self) -> None:
        """End the commands that run, within two seconds, and let no other begin: they fail. For another thread, which wants to leave."""
        self.workspace.stop()

    def close(self) -> None:
        """Remove the data directory; further commands fail."""
        self.workspace.close()

    def version(self) -> str:
        """Return the version of the binary, for example ``1.11.4``."""
        try:
            return str(self._json("version", key="terraform_version")["terraform_version"])
        except UserError as error:  # of the program, whatever folder it runs in
            raise UserError(error.message, path=self.binary.place, hint=error.hint or _BROKEN) from error

    def init(self, *, backend: bool = False, upgrade: bool = False) -> None:
        """Install the modules and providers of the folder."""
        options = {"input": False, "backend": backend, "upgrade": upgrade}
        with self.workspace.installing():
            code, output = self.call("init", json=IsFlagged, **options)
            if code and "flag provided but not defined: -json" in output:  # Terraform before 1.9
                code, output = self.call("init", **options)
        if code:
            raise TerraformError("init", streamed_diagnostics(output), folder=self.folder, output=output)

    def validate(self) -> tuple[Diagnostic, ...]:
        """Return the errors and warnings of the configuration; an invalid configuration raises nothing."""
        found = self._json("validate", key="diagnostics", allowed=(0, 1))["diagnostics"]
        return tuple(read_diagnostic(item) for item in found)

    def fmt(self, *, check: bool = True) -> tuple[str, ...]:
        """Return the files below the folder that are not in canonical form, and rewrite them unless ``check``."""
        output = self._run("fmt", recursive=IsFlagged, check=check, allowed=(0, UNFORMATTED))
        return tuple(output.splitlines())

    def plan(
        self, *, out: Path | None = None, variables: Mapping[str, Any] = NO_VALUES, var_file: Path | None = None, destroy: bool = False
    ) -> Plan:
        """Plan and save to ``out``, or to a file in the data directory; ``var_file`` holds values of inputs, beside ``variables``."""
        path = (out or Path(tempfile.mkdtemp(dir=self.workspace.path)) / "plan").absolute()
        options: dict[str, Any] = {"destroy": IsFlagged} if destroy else {}
        options |= {"var_file": str(var_file.absolute())} if var_file is not None else {}
        code, output = self.call(
            "plan", input=False, json=IsFlagged, detailed_exitcode=IsFlagged, out=str(path), var=dict(variables), **options
        )
        if code not in {0, CHANGES}:
            raise TerraformError("plan", streamed_diagnostics(output), folder=self.folder, output=output)
        return Plan(path, code == CHANGES, streamed_diagnostics(output))

    def show(self, plan: Plan | Path | None = None) -> dict[str, Any]:
        """Return a plan, or without one the state, in Terraform's JSON form."""
        path = plan.path if isinstance(plan, Plan) else plan
        return self._json("show", *([str(path.absolute())] if path else []))

    def apply(self, plan: Plan | Path | None = None, *, variables: Mapping[str, Any] = NO_VALUES) -> tuple[Diagnostic, ...]:
        """Apply a saved plan, or plan and apply; return the warnings."""
        path = plan.path if isinstance(plan, Plan) else plan
        values: dict[str, Any] = {} if path else {"var": dict(variables)}
        arguments = [str(path.absolute())] if path else []
        return streamed_diagnostics(self._run("apply", *arguments, input=False, json=IsFlagged, auto_approve=IsFlagged, **values))

    def destroy(self, *, variables: Mapping[str, Any] = NO_VALUES) -> tuple[Diagnostic, ...]:
        """Destroy all that the state knows; return the warnings."""
        output = self._run("apply", destroy=IsFlagged, input=False, json=IsFlagged, auto_approve=IsFlagged, var=dict(variables))
        return streamed_diagnostics(output)

    def test(self, *, filter: Sequence[str] = (), directory: str = "", junit: Path | None = None) -> TestReport:  # noqa: A002 - its own word
        """Run the folder's tests, or only the files in ``filter``; failed runs stand in the report, nothing is raised for them.

        ``directory`` is where they are, beside those of the folder itself; ``tests`` where nothing is said.
        """
        code, output = self.call("test", json=IsFlagged, filter=list(filter), **({"test_directory": directory} if directory else {}))
        report = read_report(output)
        if code != 0 and report.ok:
            raise TerraformError("test", report.diagnostics, folder=self.folder, output=output)
        if junit is not None:
            write_whole(junit, report.junit())
        return report

    def output(self) -> dict[str, Any]:
        """Return the root module's output values by name."""
        return {name: item["value"] for name, item in self._json("output").items()}

    def _json(self, command: str, *arguments: str, key: str = "", allowed: tuple[int, ...] = (0,)) -> dict[str, Any]:
        """Return the object that a command answers with; ``key`` is what any such object has."""
        output = self._run(command, *arguments, json=IsFlagged, allowed=allowed)
        try:
            answer = parsed(output)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or (key and key not in answer):
            said = (
                f"{self.binary.place} answered {output.strip().splitlines()[0]!r}"
                if output.strip()
                else f"{self.binary.place} said nothing"
            )
            raise TerraformError(command, folder=self.folder, output=f"{said} where JSON was asked for", hint=_NO_JSON)
        return answer

    def _run(self, command: str, *arguments: str, allowed: tuple[int, ...] = (0,), **options: Any) -> str:  # noqa: ANN401 - the library's
        code, output = self.call(command, *arguments, **options)
        if code not in allowed:
            raise TerraformError(command, streamed_diagnostics(output), folder=self.folder, output=output)
        return output

    def call(self, command: str, *arguments: str, **options: Any) -> tuple[int, str]:  # noqa: ANN401 - the library's
        runner = python_terraform.Terraform(working_dir=str(self.folder), terraform_bin_path=str(self.workspace.program))
        code, output, errors = runner.cmd(command, *arguments, no_color=IsFlagged, **options)
        if code == EXPIRED:
            raise UserError(
                f"terraform {command} took longer than {self.timeout:g} seconds and was stopped",
                path=self.folder,
                hint="It may have waited for the network or a lock; a longer time limit helps if it was only slow.",
            )
        return code, output or errors


def version_of(binary: Binary | None = None) -> str:
    """Return the version of a program, or of the one that `find_binary` finds; raise `UserError` when it does not work."""
    with tempfile.TemporaryDirectory(prefix="fac-version-") as folder, Terraform(Path(folder), binary=binary, timeout=60) as terraform:
        return terraform.version()


def format_text(text: str, *, binary: Binary | None = None) -> str:
    """Return HCL source in canonical form; raise `UserError` when it is no HCL."""
    with tempfile.TemporaryDirectory(prefix="fac-fmt-") as folder:
        source = Path(folder) / "source"
        source.write_text(text, encoding="utf-8")
        with Terraform(Path(folder), binary=binary, stdin=source, timeout=60) as terraform:
            return terraform._run("fmt", "-")  # noqa: SLF001 - same file
