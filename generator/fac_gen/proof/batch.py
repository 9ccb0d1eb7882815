"""Prove a batch of modules in a scratch folder, with as few processes as possible: what is quick for one is quicker for thirty."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.finding import Severity
from fac_core.hcl.write import braced, quote
from fac_core.json_text import parsed
from fac_core.schema.catalogue import catalogue
from fac_core.schema_provider import OfflineProviders
from fac_core.schema_provider.offline import NO_INSTALLS
from fac_core.terraform import RunStatus, Terraform
from fac_core.terraform.scratch import Scratch
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import cloud_of
from fac_gen.module import module_files
from fac_gen.proof.steps import Proof, Proved, Step, lint_program, module_digest
from fac_gen.proof.test_folders import tested

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from fac_core.policy.cost_policy import Policy
    from fac_core.terraform import Diagnostic
    from fac_gen.library.library_model import Entry

# A terraform that shares the machine with others like it: one thread each, and less collecting of garbage in its short life.
LEAN = {"GOMAXPROCS": "1", "GOGC": "1000", "GOMEMLIMIT": "512MiB"}
TOLD = 3
"""Problems of one step that are told; the rest repeat them, as a rule."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Modules of one provider that hold under the same provider versions and were made with the same policy."""

    entries: tuple[Entry, ...]
    policy: Policy
    policy_file: Path | None
    versions: tuple[str, ...]
    steps: frozenset[Step]
    tools: str = ""
    """Digest of the tools; empty: nothing is known from former runs."""
    memory: Path | None = None


def prove(batch: Batch) -> list[Proof]:
    """Generate the modules of a batch and prove what is asked of them."""
    made = {}
    for index, entry in enumerate(batch.entries):
        proof = Proof(entry.resource_type, entry.resource_type.partition("_")[0])
        try:
            files = module_files(blueprint(entry.resource_type, batch.policy, entry.options), entry.templates, base=False)
        except UserError as error:
            proof.settle(Step.GENERATE, [str(error)])
            files = {}
        else:
            proof.settle(Step.GENERATE, ())
            proof.digest = module_digest(files)
        made[f"m{index:02}-{entry.resource_type}"] = (proof, files)
    if batch.steps - {Step.GENERATE}:
        scratch = Scratch()
        try:
            _Bench(batch, scratch.path, made).prove()
        finally:
            scratch.close()
    return [proof for proof, _ in made.values()]


_ALIASES = re.compile(r"configuration_aliases *= \[(.*)\]")


@lru_cache(maxsize=1)
def _proved(tools: str, folder: Path | None) -> Proved:
    return Proved(tools, folder)


class _Bench:
    """The scratch folder of a batch: a folder per module, and one that calls them all."""

    def __init__(self, batch: Batch, folder: Path, made: Mapping[str, tuple[Proof, Mapping[str, str]]]) -> None:
        self.batch = batch
        self.folder = folder
        self.proofs = {name: proof for name, (proof, files) in made.items() if files}
        self.files = {name: made[name][1] for name in self.proofs}

    def prove(self) -> None:
        """Take every step for the modules that have not passed it before."""
        known = _proved(self.batch.tools, self.batch.memory) if self.batch.tools else None
        wanted: dict[Step, list[str]] = {}
        for step in Step:
            if step in self.batch.steps - {Step.GENERATE}:
                old = [name for name, proof in self.proofs.items() if known and known.knows(proof, step)]
                for name in old:
                    self.proofs[name].settle(step, ())
                wanted[step] = [name for name in self.proofs if name not in old]
        for name in sorted({name for names in wanted.values() for name in names}):
            self._write(name)
        takers = {Step.FMT: self._fmt, Step.VALIDATE: self._validate, Step.LINT: self._lint, Step.TEST: self._test}
        for step, names in wanted.items():
            if names:
                takers[step](names)

    def _write(self, name: str) -> None:
        for path, text in self.files[name].items():
            target = self.folder / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")

    def _fmt(self, names: list[str]) -> None:
        with Terraform(self.folder, environment=LEAN) as terraform:
            unformatted = terraform.fmt()
        for name in names:
            files = [path.partition("/")[2] for path in unformatted if path.startswith(f"{name}/")]
            self.proofs[name].settle(Step.FMT, [f"not formatted: {', '.join(files)}"] if files else ())

    def _validate(self, names: list[str]) -> None:
        """Validate all in one go; if there is an error, each on its own."""
        problems: dict[str, list[str]] = {name: [] for name in names}
        caller = self.folder / "all"
        caller.mkdir()
        (caller / "main.tf").write_text(calls(self.files, names), encoding="utf-8")
        for version in self.batch.versions:
            errors = validated([caller], self._provider, version, warned=self._warned)[caller]
            if errors:
                for folder, found in validated([self.folder / name for name in names], self._provider, version).items():
                    problems[folder.name] += [f"{version}: {one}" for one in found]
        shutil.rmtree(caller)
        for name in names:
            self.proofs[name].settle(Step.VALIDATE, problems[name][:TOLD])

    def _warned(self, warning: Diagnostic) -> None:
        """Note a warning with the module in whose files it stands."""
        name = Path(warning.file or "").parts[1:2]  # ../<module>/<file>
        if name and name[0] in self.proofs:
            self.proofs[name[0]].warned = True

    @property
    def _provider(self) -> str:
        return catalogue().provider_of(self.batch.entries[0].resource_type)

    def _lint(self, names: list[str]) -> None:
        """Take what fails `fac-lint` by default, and what cannot be told; warnings and hints are for whoever looks at an example."""
        policy = ["--policy", str(self.batch.policy_file)] if self.batch.policy_file else []
        done = subprocess.run(
            [lint_program(), "check", "--format", "json", *policy, *names], cwd=self.folder, capture_output=True, text=True, check=False
        )
        try:
            findings = parsed(done.stdout)["findings"]
        except (ValueError, KeyError) as error:
            raise UserError(f"fac-lint failed: {done.stderr.strip() or done.stdout[:200]}", hint="Run fac-lint by hand.") from error
        bad = [one for one in findings if one["verdict"] == "unknown" or (one["verdict"] == "violated" and one["severity"] == "error")]
        for name in names:
            told = [f"{one['rule']}: {one['message']}" for one in bad if one["file"].startswith(f"{name}/")]
            self.proofs[name].settle(Step.LINT, told[:TOLD])

    def _test(self, names: list[str]) -> None:
        folders = [self.folder / name for name in names]
        with OfflineProviders(folders, versions={self._provider: self.batch.versions[0]}) as offline:
            for folder in folders:
                with Terraform(folder, environment={**offline.environment, **LEAN}, cli_config=NO_INSTALLS) as terraform:
                    self.proofs[folder.name].settle(Step.TEST, list(_tested(terraform))[:TOLD])


def calls(files: Mapping[str, Mapping[str, str]], names: Iterable[str]) -> str:
    """Return a configuration that calls the modules with every input unknown, which is how terraform validates a module alone."""
    text = ['variable "any" {\n  type = any\n}\n']
    configured: set[str] = set()
    for name in names:
        inputs = [
            _name(line) for path, one in files[name].items() if path.startswith("variables") for line in one.splitlines() if _name(line)
        ]
        lines = "".join(f"  {one} = var.any\n" for one in inputs)
        asked = _ALIASES.search(files[name].get("versions.tf", ""))
        aliases = asked.group(1).split(", ") if asked else []
        configured |= {alias.partition(".")[0] for alias in aliases}
        source = f"  source = {quote(f'../{name}')}\n"
        text.append(f"{braced(f'{source}{_passed(aliases)}{lines}'.rstrip(), 'module', name)}\n")
    providers = (f"{braced(f'  {cloud_of(one).provider_needs}', 'provider', one)}\n" for one in sorted(configured))
    return "\n".join([*text, *providers])


def _passed(aliases: list[str]) -> str:
    """Return the configurations that a module asks for by alias: each of them the plain one."""
    plain = {alias.partition(".")[0] for alias in aliases}
    lines = "".join(f"    {alias} = {alias.partition('.')[0]}\n" for alias in [*sorted(plain), *aliases])
    return f"  providers = {{\n{lines}  }}\n" if aliases else ""


def _name(line: str) -> str:
    return line.split('"')[1] if line.startswith('variable "') else ""


def validated(
    folders: list[Path], provider: str, version: str, *, warned: Callable[[Diagnostic], None] = lambda _: None
) -> dict[Path, list[str]]:
    """Return the errors of each folder under a version of the provider; ``warned`` hears of the warnings."""
    found: dict[Path, list[str]] = {}
    with OfflineProviders(folders, versions={provider: version}) as offline:
        for folder in folders:
            with Terraform(folder, environment={**offline.environment, **LEAN}, cli_config=NO_INSTALLS) as terraform:
                try:
                    terraform.init()
                    told = terraform.validate()
                except UserError as error:
                    found[folder] = [str(error)]
                    continue
            found[folder] = [str(one) for one in told if one.severity is Severity.ERROR]
            for one in told:
                if one.severity is not Severity.ERROR:
                    warned(one)
    return found


def _tested(terraform: Terraform) -> Iterable[str]:
    try:
        terraform.init()
        report = tested(terraform)
    except UserError as error:
        yield str(error)
        return
    bad = [run for run in report.runs if run.status in {RunStatus.FAIL, RunStatus.ERROR}]
    yield from (f"{run.file}: {run.name}: {one}" for run in bad for one in run.diagnostics or ("failed",))
    if not report.count(RunStatus.PASS):
        yield "no run of its tests passed"
    skipped = report.count(RunStatus.SKIP)
    if skipped and not bad:
        yield f"{skipped} runs were skipped"
