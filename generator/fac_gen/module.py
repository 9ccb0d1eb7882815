"""Make a module: blueprint, files, lock, folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.disk.exchange import snapshot, sweep, write_folder
from fac_gen.disk.records import records
from fac_gen.disk.target import blocking, check_target, kept
from fac_gen.render import render
from fac_gen.render.overrides import digests

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from fac_core.policy.cost_policy import Policy
    from fac_gen.blueprint.module_blueprint import Blueprint


@dataclass(frozen=True, slots=True)
class Written:
    """A module on disk; ``kept`` are files of the user's in the place of generated ones."""

    folder: Path
    blueprint: Blueprint
    files: tuple[str, ...]
    kept: tuple[str, ...] = ()


def module_files(made: Blueprint, templates: Path | None = None, *, base: bool = True, declined: Collection[str] = ()) -> dict[str, str]:
    """Return every file of a module by path, its lock and, if asked for, its base included, but for those that are ``declined``."""
    used = digests(templates)
    files = {path: text for path, text in render(made, templates).items() if path not in declined}
    recorded = records(made, files, templates=used, declined=declined, base=None if base else ())
    return dict(sorted({**files, **recorded}.items()))


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

    Raise `UserError` for an unknown type or argument, and unless ``force``, for a folder that holds another
    module, edits, or something else where a file would be written. The user's README, change log and licence stay.
    """
    made = blueprint(resource_type, policy, options or Options())
    if folder.is_dir():
        sweep(folder.resolve())
    seen = snapshot(folder)
    check_target(folder, resource_type, force=force)
    files = module_files(made, templates)
    stay = kept(folder, files, force=force)
    if stay:
        files = module_files(made, templates, declined=stay)
    write_folder(folder, files, blocking=blocking(folder, files), seen=seen)
    return Written(folder, made, tuple(files), tuple(sorted(stay)))
