"""A digest of the linter itself: its code, the facts and schemas that it reads, and what it runs on."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import fac_core
import fac_lint
from fac_core import search_paths
from fac_core.caching import Store, cache_folder, digest
from fac_core.folder_digest import folder_digest
from fac_core.units import foreign

_RUNS_ON = ("google-re2", "msgspec", "pathspec", "pyyaml", "tree-sitter", "tree-sitter-hcl")
_MAY_RUN_ON = ("regopy",)
_BY_NAME = (search_paths.SCHEMAS, search_paths.FACTS)


def lint_store() -> Store:
    """Return where findings are kept."""
    return Store(cache_folder() / "lint")


def store_for(*named: Path | None) -> Store | None:
    """Return where findings are kept; None where something that was named can be read only once, as a pipe can."""
    return None if any(path is not None and path.exists() and not path.is_file() for path in named) else lint_store()


def own_digest() -> str:
    """Return the digest; what a program is made of does not change while it runs."""
    return _digest(tuple(os.environ.get(name, "") for name in _BY_NAME))


@cache
def _digest(named: tuple[str, ...]) -> str:
    own = (str(Path(file).parent) for file in (fac_core.__file__, fac_lint.__file__))
    others = (folder for package in foreign() for folder in _folders(package))
    given = (part for paths in named for part in paths.split(os.pathsep) if part)
    runs_on = (sys.version, *map(_version, _RUNS_ON), *map(_perhaps, _MAY_RUN_ON), os.strerror(2))
    return digest(*runs_on, *named, folder_digest((*own, *others, *given), lint_store()))


@cache
def _installed() -> dict[str, str]:
    """Return what is installed with its version, as the folders of metadata are called, by name."""
    found: dict[str, str] = {}
    for place in dict.fromkeys(sys.path):
        with suppress(OSError):
            for entry in os.scandir(place or "."):
                if entry.name.endswith(".dist-info"):
                    name, _, told = entry.name.removesuffix(".dist-info").partition("-")
                    found.setdefault(name.lower().replace(".", "_"), told)
    return found


def _version(distribution: str) -> str:
    """Return the version of what is installed; raise `PackageNotFoundError` where it is not."""
    told = _installed().get(distribution.replace("-", "_"))
    if told:
        return told
    from importlib.metadata import version  # noqa: PLC0415 - it takes 20 ms, and nearly everything is found without it

    return version(distribution)


def _perhaps(distribution: str) -> str:
    """Return the version of what need not be installed, and whose package is called as it is."""
    with suppress(ModuleNotFoundError):  # a folder that is called so is found as well
        return _version(distribution) if find_spec(distribution) is not None else ""
    return ""


def _folders(package: str) -> list[str]:
    """Return where the code of others is that may have a say: the whole package, whose units may use all of it."""
    spec = find_spec(package.partition(".")[0])
    return list(spec.submodule_search_locations or ()) if spec is not None else []
