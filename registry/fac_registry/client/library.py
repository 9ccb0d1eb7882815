"""Publish many modules in one call: every folder below one that has a ``module.yaml``."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.manifest import FILE_NAME
from fac_core.walk import walk
from fac_registry.archive.names import private
from fac_registry.client import target
from fac_registry.client.publish import publish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_registry.address import Address
    from fac_registry.client.publish import Publication, Remote
    from fac_registry.modules.version import Version

SENDERS = 4
# Folders that are looked into for modules, and modules that are published by one command.
MOST_FOLDERS, MOST_MODULES = 20_000, 5_000
NARROWER = "Name the folder that holds the modules, and nothing else."
ITS_OWN = f"Give each a name of its own: `name` in library.yaml, `fac-gen module --name`, or by hand in its {FILE_NAME}."
CODE = (".tf", ".tf.json", ".tofu", ".tofu.json")


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one module: it was published, or why not."""

    folder: Path
    publication: Publication | None
    error: UserError | None


def is_library(folder: Path) -> bool:
    """Tell whether a folder is no module itself but may hold some."""
    return folder.is_dir() and not any(path.name.endswith(CODE) or path.name == FILE_NAME for path in folder.iterdir())


def find(folder: Path, namespace: str) -> dict[Path, Address]:
    """Return the modules below a folder; raise `UserError` where there are none, or two would be published as one."""
    found: dict[Path, Address] = {}
    folders: dict[Address, Path] = {}
    for module in _modules(folder):
        address = target.address(module, namespace, None, None)
        if address in folders:
            text = f"two modules would be published as {address}, the other one is {folders[address]}"
            raise UserError(text, path=module, hint=ITS_OWN)
        found[module], folders[address] = address, module
        if len(found) > MOST_MODULES:
            raise UserError(f"there are more than {MOST_MODULES:,} modules here", path=folder, hint=NARROWER)
    if not found:
        raise UserError(f"there is no module here, nor a {FILE_NAME} in a folder below", path=folder, hint="Name the folder of a module.")
    return found


def publish_all(modules: dict[Path, Address], remote: Remote, version: Version) -> Iterator[Done]:
    """Publish several at a time, in order, and say of each what became of it: one that is refused does not stop the others."""
    with ThreadPoolExecutor(SENDERS) as pool:
        yield from pool.map(partial(_publish, remote, version), modules.items())


def _publish(remote: Remote, version: Version, module: tuple[Path, Address]) -> Done:
    folder, address = module
    try:
        return Done(folder, publish(folder, remote, address, version), None)
    except UserError as error:
        return Done(folder, None, error)


def _modules(folder: Path) -> Iterator[Path]:
    for count, (here, directories, files) in enumerate(walk(folder)):
        if count >= MOST_FOLDERS:
            raise UserError(f"there are more than {MOST_FOLDERS:,} folders here", path=folder, hint=NARROWER)
        directories[:] = sorted(name for name in directories if not private(name))
        if FILE_NAME in files:
            directories.clear()
            yield here
