"""What is proved of a module, and what is known to be proved already."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.caching import cache_folder
from fac_core.errors import UserError
from fac_gen.library.cache import DigestCache
from fac_gen.library.digests import digest_of, package, schema_folders

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Step(StrEnum):
    """What is asked of every module, in this order."""

    GENERATE = "generate"
    FMT = "fmt"
    VALIDATE = "validate"
    LINT = "lint"
    TEST = "test"


@dataclass(slots=True)
class Proof:
    """One module: the steps it passed, and the problems of those that it did not."""

    resource_type: str
    provider: str
    passed: list[Step] = field(default_factory=list)
    problems: dict[Step, list[str]] = field(default_factory=dict)
    digest: str = ""
    """Of all its files: what is proved of them holds as long as they are the same."""
    warned: bool = False
    """Whether terraform warned of something when it validated the module."""

    @property
    def ok(self) -> bool:
        """Whether no step failed."""
        return not self.problems

    def settle(self, step: Step, problems: Iterable[str]) -> None:
        """Note how a step ended."""
        found = list(problems)
        if found:
            self.problems[step] = found
        else:
            self.passed.append(step)

    def plain(self) -> dict[str, Any]:
        """Return the proof as JSON values."""
        problems = {step.value: texts for step, texts in self.problems.items()}
        return {
            "resource_type": self.resource_type,
            "passed": [step.value for step in self.passed],
            **({"problems": problems} if problems else {}),
        }


def module_digest(files: Mapping[str, str]) -> str:
    """Return the digest of a module's files, names and all."""
    return sha256(json.dumps(sorted(files.items())).encode()).hexdigest()


def lint_program() -> str:
    """Return fac-lint: the one on PATH, else the one installed beside this interpreter; raise `UserError` when there is none."""
    return program("fac-lint", "leave the step out: --skip lint")


def program(name: str, otherwise: str) -> str:
    """Return another program of ours: the one on PATH, else the one installed beside this interpreter; raise `UserError` for none."""
    beside = Path(sys.executable).with_name(name)
    found = shutil.which(name) or (str(beside) if beside.is_file() else None)
    if found is None:
        raise UserError(f"there is no {name}", hint=f"Install it beside fac-gen, or {otherwise}.")
    return found


def tools_digest(tools: Sequence[str]) -> str:
    """Return the digest of what proves: the programs' versions and, since developers change them, our own code and the schemas."""
    folders = [*schema_folders(), *(package("fac_core") / name for name in ("hcl", "module", "schema", "schema_provider", "terraform"))]
    ours = digest_of([path for folder in folders for path in folder.rglob("*")])
    return sha256(" ".join([ours, *tools]).encode()).hexdigest()


class Proved:
    """The steps that modules have passed in former runs, with exactly these files and these tools."""

    def __init__(self, tools: str, folder: Path | None = None) -> None:
        self._tools = tools
        self._pairs = DigestCache((folder or cache_folder() / "proved") / f"{tools}.txt")

    def knows(self, proof: Proof, step: Step) -> bool:
        """Tell whether the module has passed the step before."""
        return self._pairs.get(self._key(proof, step)) is not None

    def add(self, proof: Proof) -> None:
        """Keep the steps that a module has passed."""
        for step in proof.passed:
            if proof.digest and step is not Step.GENERATE:
                self._pairs.add(self._key(proof, step), proof.digest)

    def _key(self, proof: Proof, step: Step) -> str:
        return sha256(f"{step} {proof.digest}".encode()).hexdigest()
