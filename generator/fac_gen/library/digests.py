"""What the generator is known to write: lets a library skip modules that nothing has changed, without rendering them.

A key is a digest of everything that decides a module's bytes: this generator's own code, templates, signals and schemas, the type, the
options and the policy. It leads to the digest of the module's records (its lock, which in turn holds the digest of every file, and its
base, if it has one). So an entry can never be stale, only unused, and losing the file costs time alone.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core import __version__, resource_types
from fac_core.caching import cache_folder
from fac_core.schema.catalogue import DATA, SEARCH_PATH
from fac_gen.library.cache import DigestCache

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_gen.blueprint.module_blueprint import Options


def key(resource_type: str, options: Options, policy_hash: str, templates: Mapping[str, str], *, base: bool = True) -> str:
    """Return the digest of all that decides the bytes of a module; ``templates`` are digests of the user's own."""
    own = resource_types.override_file(resource_type)
    said = [generator_digest(), resource_type, asdict(options), policy_hash, dict(templates), base, own.read_text("utf-8") if own else None]
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def digest_cache(folder: Path | None = None) -> DigestCache:
    """Return the digests of the records that this generator is known to write."""
    return DigestCache((folder or cache_folder() / "modules") / f"{generator_digest()}.txt")


@lru_cache(maxsize=1)
def generator_digest() -> str:
    """Return the digest of this generator: its version, every file it is made of, and the schemas."""
    folders = [package("fac_gen"), package("fac_core"), *schema_folders()]
    units = [resource_types.UNITS.path(name) for name in resource_types.UNITS.names()]
    return digest_of([*units, *(path for folder in folders for path in folder.rglob("*"))])


def schema_folders() -> list[Path]:
    """Return where provider schemas come from."""
    return [DATA, *(Path(part) for part in os.environ.get(SEARCH_PATH, "").split(os.pathsep) if part)]


def package(name: str) -> Path:
    """Return the folder of a package."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:  # pragma: no cover - we are running from it
        raise ModuleNotFoundError(name)
    return Path(spec.origin).parent


def digest_of(paths: Iterable[Path]) -> str:
    """Return the digest of these files and of the versions they run with."""
    found = sha256(f"{__version__} {version('jinja2')}".encode())
    for path in sorted({path for path in paths if path.suffix != ".pyc" and path.is_file()}):
        data = path.read_bytes()
        found.update(f"{path.name} {len(data)}\n".encode())
        found.update(data)
    return found.hexdigest()
