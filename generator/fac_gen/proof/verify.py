"""Prove a whole library: every module generated, formatted, valid, clean and tested, in several processes."""

from __future__ import annotations

import subprocess
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.schema.catalogue import catalogue
from fac_core.terraform import find_binary, version_of
from fac_gen.blueprint.versions import versions_for
from fac_gen.library.run import policies_of, policy_files
from fac_gen.library.workers import run_all
from fac_gen.proof.batch import Batch, prove
from fac_gen.proof.steps import Proof, Proved, Step, lint_program, tools_digest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from fac_core.policy.cost_policy import Policy
    from fac_gen.library.library_model import Entry

MANY, FEW = 32, 8
"""Modules of a batch: as many as fit while they are quick, few when each takes its time, so that the bar moves."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What proves: versions as the programs tell them, and the digest that stands for them."""

    terraform: str
    digest: str


@dataclass(frozen=True, slots=True)
class Verified:
    """All proofs of a run, by resource type, and the steps that were asked for."""

    proofs: tuple[Proof, ...]
    steps: tuple[Step, ...]
    terraform: str = ""

    @property
    def ok(self) -> bool:
        """Whether every module passed every step."""
        return all(proof.ok for proof in self.proofs)

    @property
    def exit_code(self) -> int:
        """0 when every module passed, 2 when one cannot be made, else 1: as `fac-gen test` and a run that writes have it."""
        return 2 if any(Step.GENERATE in proof.problems for proof in self.proofs) else int(not self.ok)

    def counts(self, provider: str | None = None) -> dict[str, int]:
        """How many modules there are, and how many passed each step."""
        proofs = [proof for proof in self.proofs if provider in {None, proof.provider}]
        passed = Counter(step for proof in proofs for step in proof.passed)
        return {"modules": len(proofs), **{step.value: passed[step] for step in self.steps}}

    @property
    def providers(self) -> tuple[str, ...]:
        """The providers, sorted."""
        return tuple(sorted({proof.provider for proof in self.proofs}))

    def plain(self) -> dict[str, Any]:
        """Return everything as JSON values; of modules that passed everything only the names."""
        return {
            "ok": self.ok,
            "terraform": self.terraform,
            "versions": {provider: [one.version for one in catalogue().versions(provider)] for provider in self.providers},
            "steps": [step.value for step in self.steps],
            "counts": {provider: self.counts(provider) for provider in self.providers},
            "warned": [proof.resource_type for proof in self.proofs if proof.warned],
            "passed": [proof.resource_type for proof in self.proofs if proof.ok],
            "failed": [proof.plain() for proof in self.proofs if not proof.ok],
        }


def tools_for(steps: frozenset[Step]) -> Tools:
    """Find the programs that the steps need; raise `UserError` when one is missing."""
    said = []
    if Step.LINT in steps:
        said.append(subprocess.run([lint_program(), "--version"], capture_output=True, text=True, check=True).stdout)
    terraform = ""
    if steps & {Step.FMT, Step.VALIDATE, Step.TEST}:
        binary = find_binary()
        terraform = f"{binary.kind.value} {version_of(binary)}"
    return Tools(terraform, tools_digest([*said, terraform]))


def verify(
    entries: Sequence[Entry],
    *,
    steps: frozenset[Step],
    jobs: int = 2,
    fresh: bool = False,
    told: Callable[[Proof], None] = lambda _: None,
    memory: Path | None = None,
) -> Verified:
    """Prove every module in scratch folders; ``told`` hears of each. What former runs proved is not proved again, unless ``fresh``."""
    tools = tools_for(steps)
    proved = Proved(tools.digest, memory)
    found: dict[tuple[str, Path], Proof] = {}
    broken: list[tuple[Batch, BaseException]] = []
    batches = _batches(entries, steps, "" if fresh else tools.digest, memory)

    def take(waiting: list[Batch]) -> None:
        for batch, proofs in run_all(prove, waiting, jobs=jobs, failed=lambda *one: broken.append(one)):
            for entry, proof in zip(batch.entries, proofs, strict=True):
                proved.add(proof)
                found[entry.resource_type, entry.folder] = proof
                told(proof)

    take(batches)
    # One module must not take the others of its batch along: each on its own now.
    alone = [replace(batch, entries=(entry,)) for batch, _ in broken for entry in batch.entries]
    broken.clear()
    take(alone)
    for batch, error in broken:
        (entry,) = batch.entries
        proof = Proof(entry.resource_type, entry.resource_type.partition("_")[0])
        proof.settle(Step.GENERATE, [str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"])
        found[entry.resource_type, entry.folder] = proof
        told(proof)
    ordered = tuple(found[entry.resource_type, entry.folder] for entry in entries)
    return Verified(ordered, tuple(step for step in Step if step in steps), tools.terraform)


def _batches(entries: Sequence[Entry], steps: frozenset[Step], tools: str, memory: Path | None) -> list[Batch]:
    files, policies = policy_files(entries), policies_of(entries)
    alike: dict[tuple[Path | None, tuple[str, ...]], list[tuple[Entry, Policy]]] = {}
    for entry, file, policy in zip(entries, files, policies, strict=True):
        alike.setdefault((file, _versions(entry)), []).append((entry, policy))
    size = FEW if Step.TEST in steps else MANY
    return [
        Batch(tuple(entry for entry, _ in group[at : at + size]), group[0][1], file, versions[1:], steps, tools, memory)
        for (file, versions), group in alike.items()
        for at in range(0, len(group), size)
    ]


def _versions(entry: Entry) -> tuple[str, ...]:
    """Return the provider and the versions that the module holds under, newest first."""
    provider = catalogue().provider_of(entry.resource_type)
    try:
        found = versions_for(catalogue(), entry.resource_type, entry.options.provider_version)
    except UserError:
        return provider, catalogue().provider_version(provider).version  # generating it will tell what is wrong
    return (provider, *(one.version for one in found))
