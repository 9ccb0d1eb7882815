"""Make a module: blueprint, files, lock, folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.model import Options
from fac_gen.disk.exchange import check_target, write_folder
from fac_gen.disk.records import records
from fac_gen.render import render
from fac_gen.render.overrides import digests

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.policy.model import Policy
    from fac_gen.blueprint.model import Blueprint


@dataclass(frozen=True, slots=True)
class Written:
    """A module on disk."""

    folder: Path
    blueprint: Blueprint
    files: tuple[str, ...]


def module_files(made: Blueprint, templates: Path | None = None, *, base: bool = True) -> dict[str, str]:
    """Return every file of a module by path, its lock and, if asked for, its base included."""
    used = digests(templates)
    files = render(made, templates)
    return dict(sorted({**files, **records(made, files, templates=used, base=None if base else ())}.items()))


def write_module(
    resource_type: str,
    folder: Path,
    *,
    policy: Policy,
    options: Options | None = None,
    templates: Path | None = None,
    force: bool = False,
) -> Written:
    """Generate the module of a resource type into a folder, whole or not at all; ``templates`` holds templates that replace ours.

    Raise `UserError` for an unknown type or argument, and for a folder that holds something else (unless ``force``).
    """
    made = blueprint(resource_type, policy, options or Options())
    check_target(folder, force=force)
    files = module_files(made, templates)
    write_folder(folder, files)
    return Written(folder, made, tuple(files))
