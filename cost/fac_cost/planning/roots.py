"""What a root is made of, and what of it cannot be planned without asking anybody."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from fac_core.complaints import note
from fac_core.errors import UserError
from fac_core.module import Module
from fac_core.sentence import one_of, some_of
from fac_core.surroundings import can_be

if TYPE_CHECKING:
    from pathlib import Path

HINT = "Plan it with the real provider and hand in the plan (`terraform show -json plan.out`)."
_LOCAL = ("./", "../")


def modules_of(folder: Path, variables: Path | None) -> tuple[Module, ...]:
    """Return a root and the modules that it calls, from folders; raise `UserError` where planning it would ask or fetch something."""
    _refuse_library(folder, variables)
    found: dict[Path, Module] = {}
    waiting = [folder]
    while waiting:
        at = waiting.pop()
        if not can_be(at) or at.resolve() in found or not at.is_dir():
            continue  # that a folder is missing, Terraform says
        module = found[at.resolve()] = Module.load(at)
        _refuse_remote(module)
        waiting += [at / call.source for call in module.calls.values() if call.source]
    root = found[folder.resolve()]
    _tell_surroundings(root)
    return tuple(found.values())


def _refuse_library(folder: Path, variables: Path | None) -> None:
    """Refuse a module that has examples, and whose inputs nobody gives: what it costs is what its examples cost."""
    examples = sorted(one.relative_to(folder).as_posix() for one in folder.glob("examples/*") if any(one.glob("*.tf")))
    if examples and variables is None:
        hint = f"Name one of its examples ({one_of(examples)}), or give its inputs with --var-file."
        raise UserError("this is a module, whose cost is that of whoever calls it", path=folder, hint=hint)


def _refuse_remote(module: Module) -> None:
    """Refuse what comes from elsewhere: modules that would be fetched, and states, which Terraform itself would read with credentials."""
    for call in module.calls.values():
        if call.source is None or not call.source.startswith(_LOCAL):
            what = f"from {call.source}" if call.source else "from a source that is not written out"
            raise UserError(f"{call.address} is {what}, and nothing is fetched to plan a folder", path=module.folder, hint=HINT)
    for data in module.data.values():
        if data.type == "terraform_remote_state":
            why = f"{data.address} reads the state of another root, and no backend is asked to plan a folder"
            raise UserError(why, path=module.folder, hint=HINT)


def backend_of(root: Module) -> str:
    """Return how a root says that its state is kept elsewhere, such as ``backend "s3"``; nothing where it does not."""
    for block, _ in root.blocks.get("terraform", ()):
        for inner in block.body.blocks:
            if inner.type in {"backend", "cloud"}:
                return " ".join((inner.type, *(f'"{label}"' for label in inner.labels)))
    return ""


def _tell_surroundings(root: Module) -> None:
    """Say which values of the surroundings are not taken: plans are made apart from them."""
    named = sorted(name for name in os.environ if name.startswith("TF_VAR_") and name.removeprefix("TF_VAR_") in root.variables)
    if named:
        note(f"{some_of(named)} {'is' if len(named) == 1 else 'are'} not read to plan a folder: give inputs with --var-file")
    workspace = os.environ.get("TF_WORKSPACE") or _selected(root.folder)
    if workspace not in {"", "default"}:
        note(f"planned in the workspace default, not in {workspace}")


def _selected(folder: Path) -> str:
    """Return the workspace that `terraform workspace select` has left in a folder."""
    try:
        return (folder / ".terraform" / "environment").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
